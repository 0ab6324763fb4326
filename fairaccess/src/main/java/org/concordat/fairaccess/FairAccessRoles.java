/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import org.concordat.core.procedure.Role;

/**
 * The capacities in which bodies and people act in fair access.
 *
 * <p>Every procedure of this module names its actors from here, so that one worklist can gather what a
 * school owes in a case, an exclusion and a dispute. The codes are stable.
 */
public final class FairAccessRoles {

  /** The authority that runs the protocol and in whose area the child lives. */
  public static final Role LOCAL_AUTHORITY = Role.of("local-authority", "the local authority");

  /** The authority that maintains the school, where that is not the one in whose area the child lives. */
  public static final Role MAINTAINING_AUTHORITY =
      Role.of("maintaining-authority", "the authority that maintains the school");

  /** The authority that looks after the child, wherever the child lives and the school is. */
  public static final Role CARING_AUTHORITY =
      Role.of("caring-authority", "the authority that looks after the child");

  /** The fair access panel, board or partnership that names a school. */
  public static final Role PANEL = Role.of("panel", "the panel");

  /** Whoever chairs the panel and may act for it between meetings. */
  public static final Role PANEL_CHAIR = Role.of("panel-chair", "the chair of the panel");

  /** The school that is asked to admit, through whoever decides on its admissions. */
  public static final Role ADMISSION_AUTHORITY =
      Role.of("admission-authority", "the admission authority of the school");

  /** The governing body of a maintained school. */
  public static final Role GOVERNING_BODY = Role.of("governing-body", "the governing body");

  /** The head teacher, acting head, principal or teacher in charge. */
  public static final Role HEAD_TEACHER = Role.of("head-teacher", "the head teacher");

  /** The school on whose roll a pupil is when a move begins, through its head. */
  public static final Role HOME_SCHOOL = Role.of("home-school", "the home school");

  /** The school that a pupil is to move to, through its head. */
  public static final Role RECEIVING_SCHOOL = Role.of("receiving-school", "the receiving school");

  /** The proprietor of an academy. */
  public static final Role ACADEMY_TRUST = Role.of("academy-trust", "the academy trust");

  /** A parent of the child, or the pupil from the age of 18. */
  public static final Role PARENT = Role.of("parent", "the parent");

  /** The child, where the law asks for the child's own voice. */
  public static final Role CHILD = Role.of("child", "the child");

  /** The Schools Adjudicator, who decides references and advises on academies. */
  public static final Role SCHOOLS_ADJUDICATOR =
      Role.of("schools-adjudicator", "the Schools Adjudicator");

  /** The Secretary of State, who alone may direct an academy before the law of 2026 commences. */
  public static final Role SECRETARY_OF_STATE =
      Role.of("secretary-of-state", "the Secretary of State");

  /** The agency that acts for the Secretary of State: the EFA, later the ESFA, later the Department. */
  public static final Role NATIONAL_AGENCY = Role.of("national-agency", "the national agency");

  private FairAccessRoles() {}
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Role;
import org.concordat.core.school.AdmissionAuthority;

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

  /** The head teacher of a school. */
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

  /** Whoever acts as head teacher while there is none, or while the head is away. */
  public static final Role ACTING_HEAD_TEACHER =
      Role.of("acting-head-teacher", "the acting head teacher");

  /** The principal of an academy. */
  public static final Role PRINCIPAL = Role.of("principal", "the principal");

  /** The teacher in charge of a pupil referral unit. */
  public static final Role TEACHER_IN_CHARGE =
      Role.of("teacher-in-charge", "the teacher in charge");

  /** The management committee of a pupil referral unit. */
  public static final Role MANAGEMENT_COMMITTEE =
      Role.of("management-committee", "the management committee");

  /** Whoever considers reinstatement: governing body, management committee or proprietor. */
  public static final Role RESPONSIBLE_BODY = Role.of("responsible-body", "the responsible body");

  /** Whoever arranges a review: the authority, or the proprietor of an academy. */
  public static final Role ARRANGING_AUTHORITY =
      Role.of("arranging-authority", "the arranging authority");

  /** The panel that reviews the decision not to reinstate. */
  public static final Role REVIEW_PANEL = Role.of("review-panel", "the independent review panel");

  /** The authority of the area in which the school lies, whoever's area the child lives in. */
  public static final Role SCHOOL_AUTHORITY =
      Role.of("school-authority", "the school's local authority");

  /** The authority in whose area the child lives, where that is not the school's. */
  public static final Role HOME_AUTHORITY = Role.of("home-authority", "the home local authority");

  /** Whoever owes an excluded child education from the sixth day. */
  public static final Role EDUCATOR = Role.of("educator", "whoever owes the education");

  /** A partnership of schools that acts for its members, or day to day for the authority. */
  public static final Role PARTNERSHIP = Role.of("partnership", "the partnership");

  /** Whoever runs a pupil referral unit or other alternative provision. */
  public static final Role PROVIDER =
      Role.of("alternative-provider", "the provider of alternative provision");

  /** The social worker of a child who has one. */
  public static final Role SOCIAL_WORKER = Role.of("social-worker", "the social worker");

  /** The virtual school head, who looks to the education of children in care. */
  public static final Role VIRTUAL_HEAD = Role.of("virtual-head", "the virtual school head");

  /** Whoever advises families on the choice of a school, apart from those who decide on admissions. */
  public static final Role CHOICE_ADVISER = Role.of("choice-adviser", "the choice adviser");

  /** The independent panel that hears a family's appeal against a refusal of a place. */
  public static final Role APPEAL_PANEL = Role.of("appeal-panel", "the independent appeal panel");

  /**
   * Whoever is head of a school, by the name that its kind of school has for it: they exclude, and speak for the school where
   * its head does.
   */
  public static final ImmutableList<Role> HEADS =
      ImmutableList.of(HEAD_TEACHER, ACTING_HEAD_TEACHER, PRINCIPAL, TEACHER_IN_CHARGE);

  private FairAccessRoles() {}

  /**
   * What the body that decides on a school's admissions is, where it does not act as {@link #ADMISSION_AUTHORITY}.
   *
   * @param authority the body
   * @return its role
   * @throws NullPointerException if the body is null
   */
  public static Role of(AdmissionAuthority authority) {
    return switch (authority) {
      case LOCAL_AUTHORITY -> LOCAL_AUTHORITY;
      case GOVERNING_BODY -> GOVERNING_BODY;
      case ACADEMY_TRUST -> ACADEMY_TRUST;
    };
  }
}

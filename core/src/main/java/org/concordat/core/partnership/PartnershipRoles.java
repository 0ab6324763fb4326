/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import org.concordat.core.procedure.Role;

/** Who acts in and around a partnership of schools. */
public final class PartnershipRoles {

  /** The authority in whose area the partnership works. */
  public static final Role LOCAL_AUTHORITY = Role.of("local-authority", "the local authority");

  /** An officer of the authority. */
  public static final Role AUTHORITY_OFFICER =
      Role.of("authority-officer", "the officer of the local authority");

  /** The Director of Children's Services. */
  public static final Role DIRECTOR = Role.of("director", "the Director of Children's Services");

  /** The members of the council, who decide on what commits it for long. */
  public static final Role ELECTED_MEMBERS = Role.of("elected-members", "the elected members");

  /** The executive of the council. */
  public static final Role CABINET = Role.of("cabinet", "the Cabinet");

  /** The forum of schools that decides on the schools' budget. */
  public static final Role SCHOOLS_FORUM = Role.of("schools-forum", "the Schools Forum");

  /** The partnership as a whole. */
  public static final Role PARTNERSHIP = Role.of("partnership", "the partnership");

  /** The head who chairs the partnership. */
  public static final Role PARTNERSHIP_CHAIR =
      Role.of("partnership-chair", "the chair of the partnership");

  /** The heads of the partnership's schools, among themselves. */
  public static final Role HEADS = Role.of("heads", "the heads of the partnership");

  /** A school that belongs to the partnership. */
  public static final Role MEMBER_SCHOOL = Role.of("member-school", "the member school");

  /** The head teacher, acting head, principal or teacher in charge. */
  public static final Role HEAD_TEACHER = Role.of("head-teacher", "the head teacher");

  /** The governing body of a school, or the proprietor of an academy. */
  public static final Role GOVERNING_BODY = Role.of("governing-body", "the governing body");

  private PartnershipRoles() {}
}

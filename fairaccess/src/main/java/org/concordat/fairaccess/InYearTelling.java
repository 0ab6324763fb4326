/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;

/**
 * Whose duty it is to tell the local authority of in-year applications and their outcomes.
 *
 * <p>Schools that are their own admission authority tell of each; where the local authority decides itself, nobody has to
 * tell it, and a school for which no admission authority is laid down, such as a special school or a pupil referral unit,
 * has no such applications to tell of. The rule is that of the School Admissions Code, in that of 2012 paragraph 2.22,
 * known at second hand, and the same in every edition.
 *
 * <p>An academy or free school for those of 16 to 19 has nothing to tell either: who applies there in-year is over
 * compulsory school age, and the authority is told in order to find a place for those under it. That is how the rule is
 * read here; its words on this were not seen.
 */
public final class InYearTelling {

  private static final ImmutableSet<SchoolType> AFTER_SIXTEEN = ImmutableSet.of(
      SchoolTypes.FREE_SCHOOL_16_TO_19,
      SchoolTypes.ACADEMY_16_TO_19_CONVERTER,
      SchoolTypes.ACADEMY_16_TO_19_SPONSOR_LED);

  private InYearTelling() {}

  /**
   * Whether whoever decides on an application has to tell the local authority of it.
   *
   * @param decidedBy the admission authority of the school on the day that counts
   * @return true for a governing body and an academy trust, false for the local authority
   * @throws NullPointerException if the argument is null
   */
  public static boolean isOwedBy(AdmissionAuthority decidedBy) {
    return requireNonNull(decidedBy, "decidedBy") != AdmissionAuthority.LOCAL_AUTHORITY;
  }

  /**
   * Whether schools of a type have to tell the local authority of in-year applications.
   *
   * @param type the type of the school on the day that counts
   * @return true for a foundation school and an academy; false for a community school, for one of which no admission
   *     authority is laid down, for one for those of 16 to 19, and for a type of which nothing is known
   * @throws NullPointerException if the argument is null
   */
  public static boolean isOwedBy(SchoolType type) {
    return !AFTER_SIXTEEN.contains(requireNonNull(type, "type"))
        && type.admissionAuthority().find().filter(InYearTelling::isOwedBy).isPresent();
  }
}

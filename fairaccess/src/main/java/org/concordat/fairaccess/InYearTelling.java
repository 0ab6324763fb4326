/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static java.util.Objects.requireNonNull;

import org.concordat.core.school.AdmissionAuthority;

/**
 * Whose duty it is to tell the local authority of in-year applications and their outcomes.
 *
 * <p>Schools that are their own admission authority tell of each; where the local authority decides itself, nobody has to
 * tell it, and a school for which no admission authority is laid down, such as a special school or a pupil referral unit,
 * has no such applications to tell of. The rule is that of the School Admissions Code, in that of 2012 paragraph 2.22,
 * known at second hand, and the same in every edition.
 */
public final class InYearTelling {

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
}

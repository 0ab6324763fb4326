/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;

/**
 * That a school owes a return for a period, or may.
 *
 * @param school the school, under the number by which it owes it
 * @param last the last day of the period on which it was one of those that owe it, or may have been
 * @param source why it owes it; unknown where it is not known whether it does
 * @param parts the numbers under which it owes or may owe a part, the earliest first, at least one
 * @param had the numbers that it had, or may have had, on days of the period, the earliest first; of them those without a
 *     part owe nothing for their days
 */
record Owing(
    School school,
    LocalDate last,
    Answer<DutySource> source,
    ImmutableList<Owing.Part> parts,
    ImmutableList<Urn> had) {

  /**
   * The part of a period for which one number of a school owes a return.
   *
   * @param number the number
   * @param first the first day of the part on which it was one of those that owe it, or may have been
   * @param last the last day of the part on which it was one of those that owe it, or may have been
   * @param isCertain whether it is known that it owes it
   */
  record Part(Urn number, LocalDate first, LocalDate last, boolean isCertain) {

    /** The part with another day of the same number, before those that it has. */
    Part and(Part before) {
      return new Part(number, before.first, last, isCertain || before.isCertain);
    }
  }
}

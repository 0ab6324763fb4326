/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * The part of a period for which one number of a school owes a return.
 *
 * @param number the number
 * @param lastDay the last day on which what it is about may happen, see {@link OwedReturn#isEarlyOn}
 * @param isCertain whether it is known that the number owes the part
 * @param senders the numbers of the school under which comes what is about the part
 */
record ReturnPart(Urn number, LocalDate lastDay, boolean isCertain, ImmutableSet<Urn> senders) {

  /** Whether a submission is about the part, alone or among the others. */
  boolean isIn(ReceivedReturn one) {
    return one.allNumbers() || senders.contains(one.subject().school());
  }

  /**
   * The parts with their senders. What comes under a number that the school had in the period is about its own days, so
   * that under one that owes nothing for them comes nothing that is asked for. Under one that it did not have then comes
   * what is about the days of the last number before, and else of the first.
   */
  static ImmutableList<ReturnPart> of(
      ImmutableList<Owing.Part> earliestFirst,
      ImmutableList<Urn> had,
      Collection<Urn> numbers,
      Successions successions) {
    return earliestFirst.stream()
        .map(part -> new ReturnPart(
            part.number(),
            part.last(),
            part.isCertain(),
            numbers.stream()
                .filter(number -> part.number().equals(toldBy(number, had, successions)))
                .collect(toImmutableSet())))
        .collect(toImmutableList());
  }

  private static Urn toldBy(Urn number, ImmutableList<Urn> had, Successions successions) {
    return had.reverse().stream()
        .filter(one -> one.equals(number) || successions.descendantsOf(one).contains(number))
        .findFirst()
        .orElse(had.get(0));
  }
}

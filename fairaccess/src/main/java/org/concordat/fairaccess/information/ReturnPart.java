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
   * The parts with their senders: of each number of the school that has no part itself what comes is about that of the last
   * before it, and else about the first.
   */
  static ImmutableList<ReturnPart> of(
      ImmutableList<Owing.Part> earliestFirst, Collection<Urn> numbers, Successions successions) {
    return earliestFirst.stream()
        .map(part -> new ReturnPart(
            part.number(),
            part.last(),
            part.isCertain(),
            numbers.stream()
                .filter(number -> part.number().equals(toldBy(number, earliestFirst, successions)))
                .collect(toImmutableSet())))
        .collect(toImmutableList());
  }

  private static Urn toldBy(
      Urn number, ImmutableList<Owing.Part> earliestFirst, Successions successions) {
    return earliestFirst.reverse().stream()
        .map(Owing.Part::number)
        .filter(one -> one.equals(number) || successions.descendantsOf(one).contains(number))
        .findFirst()
        .orElse(earliestFirst.get(0).number());
  }

  ReturnPart endingOn(LocalDate day) {
    return new ReturnPart(number, day, isCertain, senders);
  }
}

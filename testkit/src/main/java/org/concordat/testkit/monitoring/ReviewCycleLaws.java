/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import static org.concordat.testkit.law.Law.holds;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a cycle of reviews.
 *
 * <p>Every due date is counted from the first, and the day on which a review was held moves none. A test class
 * implements this interface, says which cycles there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurCycleProperties implements ReviewCycleLaws {
 *   public Arbitrary<DueDates> dueDates() {
 *     return MonitoringArbitraries.cycles().map(DueDates::of);
 *   }
 * }
 * }</pre>
 */
public interface ReviewCycleLaws {

  /**
   * What is asked of a cycle.
   *
   * @param dates its due dates
   * @param number which review, from 1
   * @param daysLate how many days after its due date it was held; negative if before
   */
  record Question(DueDates dates, int number, int daysLate) {}

  /**
   * The cycles to test.
   *
   * @return their due dates
   */
  Arbitrary<DueDates> dueDates();

  /**
   * What is asked of them.
   *
   * @return a cycle, one of the first hundred reviews, and how late it was held, up to a year
   */
  @Provide
  default Arbitrary<Question> questions() {
    return Combinators.combine(
            dueDates(),
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(-200, 400))
        .as(Question::new);
  }

  /**
   * However late a review was held, the next is due when it was due anyway.
   *
   * @param asked what is asked
   */
  @Property(tries = 300)
  default void holdingAReviewMovesNoDueDate(@ForAll("questions") Question asked) {
    LocalDate held = asked.dates().dueOn(asked.number()).plusDays(asked.daysLate());
    LocalDate next = asked.dates().nextAfterHeld(asked.number(), held);
    holds(
        next.equals(asked.dates().dueOn(asked.number() + 1)),
        "Holding a review moves no due date, but of %s review %s held on %s makes the next due on %s",
        asked.dates(),
        asked.number(),
        held,
        next);
  }

  /**
   * Every due date is so many months after the first, counted from it.
   *
   * @param asked what is asked
   */
  @Property(tries = 300)
  default void dueDatesAreCountedFromTheFirst(@ForAll("questions") Question asked) {
    LocalDate expected = asked
        .dates()
        .dueOn(1)
        .plusMonths((long) (asked.number() - 1) * asked.dates().everyMonths());
    holds(
        asked.dates().dueOn(asked.number()).equals(expected),
        "Due dates are counted from the first, but of %s review %s is due on %s and not on %s",
        asked.dates(),
        asked.number(),
        asked.dates().dueOn(asked.number()),
        expected);
  }

  /**
   * Reviews fall due one after the other.
   *
   * @param asked what is asked
   */
  @Property(tries = 300)
  default void reviewsFallDueOneAfterTheOther(@ForAll("questions") Question asked) {
    holds(
        asked.dates().dueOn(asked.number()).isBefore(asked.dates().dueOn(asked.number() + 1)),
        "Reviews fall due one after the other, but of %s review %s does not before the next",
        asked.dates(),
        asked.number());
  }
}

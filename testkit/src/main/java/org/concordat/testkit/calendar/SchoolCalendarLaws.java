/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static org.concordat.testkit.law.Law.holds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Answer;

/**
 * The laws of a calendar in which days are counted.
 *
 * <p>Counting forward, counting back and counting between two dates agree with each other and with the
 * days themselves; a count between two dates takes in the first and leaves out the second; what is
 * beyond the calendar is unknown, and what is in it is not. A test class implements this interface, says
 * which calendars there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurCalendarProperties implements SchoolCalendarLaws {
 *   public Arbitrary<CountedDays> calendars() {
 *     return Arbitraries.of(OUR_SCHOOLS).map(school -> CountedDays.of(school.calendar()));
 *   }
 * }
 * }</pre>
 */
public interface SchoolCalendarLaws {

  /**
   * What is asked of a calendar.
   *
   * @param days the calendar
   * @param date a date in it or beyond it
   * @param later a date that is not before the first
   * @param latest a date that is not before the second
   * @param n a number of days, from 1
   */
  record Question(CountedDays days, LocalDate date, LocalDate later, LocalDate latest, int n) {}

  /**
   * The calendars to test.
   *
   * @return calendars that are known for at least one day
   */
  Arbitrary<CountedDays> calendars();

  /**
   * What is asked of them.
   *
   * @return a calendar, dates in and around it, and a number from 1 to 60
   */
  @Provide
  default Arbitrary<Question> questions() {
    return calendars()
        .flatMap(days -> Combinators.combine(
                CalendarArbitraries.datesAround(days.known()).list().ofSize(3),
                Arbitraries.integers().between(1, 60))
            .as((dates, n) -> {
              LocalDate[] order = dates.stream().sorted().toArray(LocalDate[]::new);
              return new Question(days, order[0], order[1], order[2], n);
            }))
        .withoutEdgeCases();
  }

  /**
   * A single day counts one if it is one of the days, and nothing if it is not.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void aSingleDayCountsOneOrNothing(@ForAll("questions") Question asked) {
    LocalDate day = asked.later();
    Answer<Integer> count = asked.days().between(day, day.plusDays(1));
    Answer<Boolean> held = asked.days().holds(day);
    holds(
        count.find().equals(held.find().map(isHeld -> isHeld ? 1 : 0)),
        "A single day counts one or nothing, but in %s %s counts %s and its being held is %s",
        asked.days(),
        day,
        count,
        held);
  }

  /**
   * Counting between two dates takes in the first and leaves out the second: two periods that follow each
   * other count as much as the whole.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void countingIsAdditive(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    Optional<Integer> whole = days.between(asked.date(), asked.latest()).find();
    Optional<Integer> parts = days.between(asked.date(), asked.later())
        .find()
        .flatMap(
            one -> days.between(asked.later(), asked.latest()).find().map(other -> one + other));
    holds(
        whole.equals(parts),
        "Counting is additive, but in %s from %s to %s there are %s, and parted at %s %s",
        days,
        asked.date(),
        asked.latest(),
        whole,
        asked.later(),
        parts);
  }

  /**
   * The n-th day after a date is one of the days, and from the day after the date up to it there are n.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void addingAndCountingAreInverse(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    days.after(asked.date(), asked.n()).find().ifPresent(day -> {
      Answer<Integer> count = days.between(asked.date().plusDays(1), day.plusDays(1));
      holds(
          count.equals(Answer.known(asked.n())) && days.holds(day).equals(Answer.known(true)),
          "Adding and counting are inverse, but in %s day %s after %s is %s, with %s counted",
          days,
          asked.n(),
          asked.date(),
          day,
          count);
    });
  }

  /**
   * From one of the days, n days on and n days back leads to it again.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void addingAndTakingBackAreInverse(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    Due start = days.onOrAfter(asked.date(), 1);
    start
        .flatMap(day -> days.after(day, asked.n()))
        .find()
        .ifPresent(day -> holds(
            days.before(day, asked.n()).equals(start),
            "Adding and taking back are inverse, but in %s %s days from %s lead to %s and back to %s",
            days,
            asked.n(),
            start,
            day,
            days.before(day, asked.n())));
  }

  /**
   * Counted from a date on, the date itself is the first if it is one of the days.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void theDateItselfIsTheFirstIfItIsHeld(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    LocalDate date = asked.date();
    days.holds(date).find().ifPresent(held -> {
      int after = held ? asked.n() - 1 : asked.n();
      Optional<LocalDate> expected =
          after == 0 ? Optional.of(date) : days.after(date, after).find();
      Due counted = days.onOrAfter(date, asked.n());
      holds(
          counted.find().equals(expected),
          "The date itself is the first if it is held, but in %s day %s of %s is %s, not %s",
          days,
          asked.n(),
          date,
          counted,
          expected);
    });
  }

  /**
   * A later start never ends earlier, and one day more always ends later.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void countingIsMonotone(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    Optional<LocalDate> end = days.after(asked.date(), asked.n()).find();
    Optional<LocalDate> ofLater = days.after(asked.later(), asked.n()).find();
    Optional<LocalDate> ofMore = days.after(asked.date(), asked.n() + 1).find();
    holds(
        end.isEmpty() || ofLater.isEmpty() || !ofLater.get().isBefore(end.get()),
        "A later start never ends earlier, but in %s %s days from %s end on %s and from %s on %s",
        days,
        asked.n(),
        asked.date(),
        end,
        asked.later(),
        ofLater);
    holds(
        ofMore.isEmpty() || end.filter(ofMore.get()::isAfter).isPresent(),
        "One day more ends later, but in %s %s days from %s end on %s and one more on %s",
        days,
        asked.n(),
        asked.date(),
        end,
        ofMore);
  }

  /**
   * Of a date beyond what is known, nothing is.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void whatIsBeyondIsUnknown(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    LocalDate date = asked.date();
    if (!days.known().contains(date)) {
      holds(
          Stream.of(
                      days.after(date, asked.n()),
                      days.before(date, asked.n()),
                      days.onOrAfter(date, asked.n()))
                  .noneMatch(Due::isKnown)
              && !days.holds(date).isKnown()
              && !days.between(date, date.plusDays(1)).isKnown(),
          "What is beyond is unknown, but %s says something of %s",
          days,
          date);
    }
  }

  /**
   * Of a date in what is known, everything is that the days suffice for.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void whatIsWithinIsKnown(@ForAll("questions") Question asked) {
    CountedDays days = asked.days();
    LocalDate date = asked.later();
    LocalDate first = days.known().getStart();
    LocalDate end = days.known().getEnd();
    if (days.known().contains(date)) {
      Optional<Integer> back = days.between(first, date).find();
      Optional<Integer> ahead = days.between(date.plusDays(1), end).find();
      holds(
          back.isPresent() && ahead.isPresent() && days.holds(date).isKnown(),
          "What is within is known, but %s does not know %s",
          days,
          date);
      holds(
          days.after(date, asked.n()).isKnown() == (ahead.orElse(0) >= asked.n())
              && days.before(date, asked.n()).isKnown() == (back.orElse(0) >= asked.n()),
          "A count is known when there are days enough, but of %s before and %s after %s %s are asked"
              + " of %s",
          back,
          ahead,
          date,
          asked.n(),
          days);
    }
  }
}

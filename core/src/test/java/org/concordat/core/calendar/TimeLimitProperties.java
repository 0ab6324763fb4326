/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.calendar.CalendarArbitraries.FIRST;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.concordat.core.calendar.CalendarArbitraries.Made;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;

/** Laws that hold for limits in every unit under every convention. */
@Domain(CalendarArbitraries.class)
@Domain(DomainContext.Global.class)
class TimeLimitProperties {

  @Property(tries = 1000)
  void theEndIsNeverBeforeTheEventAndNeverEarlierForALaterEvent(
      @ForAll Made made,
      @ForAll WorkingDays working,
      @ForAll LocalDate event,
      @ForAll LimitUnit unit,
      @ForAll Convention convention,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    TimeLimit limit = limit(number, unit, convention);
    Calendars calendars = Calendars.of(made.calendar(), working);
    Optional<LocalDate> end = limit.from(event, calendars).find();
    Optional<LocalDate> later = limit.from(event.plusDays(1), calendars).find();
    end.ifPresent(day -> assertThat(day).isAfterOrEqualTo(event));
    if (end.isPresent() && later.isPresent()) {
      assertThat(end.get()).isBeforeOrEqualTo(later.get());
    }
  }

  @Property(tries = 1000)
  void latestForIsTheInverseOfFrom(
      @ForAll Made made,
      @ForAll WorkingDays working,
      @ForAll LocalDate event,
      @ForAll LimitUnit unit,
      @ForAll Convention convention,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    TimeLimit limit = limit(number, unit, convention);
    Calendars calendars = Calendars.of(made.calendar(), working);
    Optional<LocalDate> latest = limit.latestFor(event, calendars).find();
    latest.ifPresent(day -> {
      assertThat(limit.from(day, calendars).orElseThrow()).isBeforeOrEqualTo(event);
      nextCandidate(unit, day, calendars)
          .flatMap(next -> limit.from(next, calendars).find())
          .ifPresent(end -> assertThat(end).isAfter(event));
    });
  }

  @Property(tries = 1000)
  void latestForFindsEveryDayThatThereIs(
      @ForAll Made made,
      @ForAll LocalDate event,
      @ForAll Convention convention,
      @ForAll boolean weeks,
      @ForAll @IntRange(min = 1, max = 6) int number) {
    TimeLimit limit =
        limit(number, weeks ? LimitUnit.SCHOOL_WEEKS : LimitUnit.SCHOOL_DAYS, convention);
    Calendars calendars = Calendars.of(made.calendar(), WorkingDays.unpublished());
    Optional<LocalDate> expected = made.covers(event)
        ? made.open().stream()
            .filter(day ->
                limit.from(day, calendars).match(end -> !end.isAfter(event), reason -> false))
            .max(LocalDate::compareTo)
        : Optional.empty();
    Due latest = limit.latestFor(event, calendars);
    if (latest.isKnown()) {
      assertThat(latest.find()).isEqualTo(expected);
    } else if (limit.unit() == LimitUnit.SCHOOL_DAYS) {
      assertThat(expected).isEmpty();
    }
  }

  @Property(tries = 1000)
  void hasRunAgreesWithTheEndWhereThatIsKnown(
      @ForAll Made made,
      @ForAll WorkingDays working,
      @ForAll LocalDate served,
      @ForAll LocalDate effective,
      @ForAll LimitUnit unit,
      @ForAll Convention convention,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    TimeLimit limit = limit(number, unit, convention);
    Calendars calendars = Calendars.of(made.calendar(), working);
    Answer<Boolean> hasRun = limit.hasRunBetween(served, effective, calendars);
    limit
        .from(served, calendars)
        .find()
        .ifPresent(end -> assertThat(hasRun).isEqualTo(Answer.known(!end.isAfter(effective))));
  }

  @Property(tries = 1000)
  void hasRunIsKnownOnlyWhereNoLaterPublicationCanChangeIt(
      @ForAll Made made,
      @ForAll LocalDate served,
      @ForAll LocalDate effective,
      @ForAll Convention convention,
      @ForAll boolean weeks,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    TimeLimit limit =
        limit(number, weeks ? LimitUnit.SCHOOL_WEEKS : LimitUnit.SCHOOL_DAYS, convention);
    SchoolCalendar next = SchoolCalendar.builder("next")
        .published(made.end(), FIRST.plusDays(600))
        .term(made.end(), FIRST.plusDays(600))
        .build();
    Answer<Boolean> before =
        limit.hasRunBetween(served, effective, Calendars.ofSchool(made.calendar()));
    Answer<Boolean> after = limit.hasRunBetween(
        served, effective, Calendars.ofSchool(made.calendar().followedBy(next)));
    Assume.that(before.isKnown());
    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 1000)
  void theExplanationNamesTheEventAndTheResult(
      @ForAll Made made,
      @ForAll WorkingDays working,
      @ForAll LocalDate event,
      @ForAll LimitUnit unit,
      @ForAll Convention convention,
      @ForAll @IntRange(min = 1, max = 12) int number) {
    TimeLimit limit = limit(number, unit, convention);
    Calendars calendars = Calendars.of(made.calendar(), working);
    var explained = limit.explainFrom(event, calendars);
    assertThat(explained.value()).isEqualTo(limit.from(event, calendars));
    assertThat(explained.explanation().inputs().get(0).result()).isEqualTo(Datum.of(event));
    explained
        .value()
        .find()
        .ifPresent(end -> assertThat(explained.explanation().result()).isEqualTo(Datum.of(end)));
    if (unit == LimitUnit.SCHOOL_DAYS && explained.value().isKnown()) {
      assertThat(explained.explanation().inputs().get(4).result()).isEqualTo(Datum.of(number));
    }
  }

  private static TimeLimit limit(int number, LimitUnit unit, Convention convention) {
    Assume.that(unit.isDays() || convention != Convention.DAY_OF);
    return TimeLimit.of(number, unit, convention);
  }

  /** The next day that could have been the answer: of the same kind, where the unit is of a kind. */
  private static Optional<LocalDate> nextCandidate(
      LimitUnit unit, LocalDate day, Calendars calendars) {
    return switch (unit) {
      case SCHOOL_DAYS, SCHOOL_WEEKS ->
        calendars.school().schoolDayAfter(day, 1).find();
      case WORKING_DAYS -> calendars.working().workingDayAfter(day, 1).find();
      case CALENDAR_DAYS, WEEKS, MONTHS -> Optional.of(day.plusDays(1));
    };
  }
}

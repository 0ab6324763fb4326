/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.concordat.core.calendar.CalendarArbitraries.Made;
import org.concordat.core.reason.Answer;

/** Laws of counting school days, and agreement with a loop that looks at one day after another. */
@Domain(CalendarArbitraries.class)
@Domain(DomainContext.Global.class)
class SchoolCalendarProperties {

  @Property
  void aDayIsASchoolDayIfItWasMadeOne(@ForAll Made made, @ForAll LocalDate date) {
    assertThat(made.calendar().isSchoolDay(date).find())
        .isEqualTo(made.covers(date) ? Optional.of(made.open().contains(date)) : Optional.empty());
  }

  @Property
  void everyDayBeyondThePublicationIsUnknown(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 30) int n) {
    Assume.that(!made.covers(date));
    SchoolCalendar calendar = made.calendar();
    assertThat(List.of(
            calendar.schoolDayAfter(date, n),
            calendar.schoolDayBefore(date, n),
            calendar.schoolDayOf(date, n),
            calendar.lastDayOfSchoolWeeks(date, n)))
        .allSatisfy(due -> assertThat(codeOf(due)).isEqualTo("calendar.not-published"));
    assertThat(calendar.isSchoolDay(date).isKnown()).isFalse();
    assertThat(calendar.sessionsOn(date).isKnown()).isFalse();
    assertThat(calendar.whyClosed(date).isKnown()).isFalse();
    assertThat(calendar.schoolDaysBetween(date, date.plusDays(1)).isKnown()).isFalse();
  }

  @Property
  void countingForwardAgreesWithALoop(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 60) int n) {
    assertThat(made.calendar().schoolDayAfter(date, n).find())
        .isEqualTo(walk(made, date, n, false, day -> day.plusDays(1)));
    assertThat(made.calendar().schoolDayOf(date, n).find())
        .isEqualTo(walk(made, date, n, true, day -> day.plusDays(1)));
  }

  @Property
  void countingBackwardAgreesWithALoop(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 60) int n) {
    assertThat(made.calendar().schoolDayBefore(date, n).find())
        .isEqualTo(walk(made, date, n, false, day -> day.minusDays(1)));
  }

  @Property
  void countingBetweenAgreesWithALoop(
      @ForAll Made made, @ForAll LocalDate one, @ForAll LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    boolean isPublished = !from.isBefore(made.first()) && !to.isAfter(made.end());
    List<LocalDate> expected = made.open().stream()
        .filter(day -> !day.isBefore(from) && day.isBefore(to))
        .sorted()
        .toList();
    int halves = (int) expected.stream().filter(made.half()::contains).count();
    SchoolCalendar calendar = made.calendar();
    assertThat(calendar.schoolDays(from, to).find().map(List::copyOf))
        .isEqualTo(isPublished ? Optional.of(expected) : Optional.empty());
    assertThat(calendar.schoolDaysBetween(from, to).find())
        .isEqualTo(isPublished ? Optional.of(expected.size()) : Optional.empty());
    assertThat(calendar.sessionsBetween(from, to).find())
        .isEqualTo(isPublished ? Optional.of(2 * expected.size() - halves) : Optional.empty());
  }

  @Property
  void addingAndCountingAreInverse(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 40) int n) {
    SchoolCalendar calendar = made.calendar();
    calendar.schoolDayAfter(date, n).find().ifPresent(day -> {
      assertThat(calendar.schoolDaysBetween(date.plusDays(1), day.plusDays(1)))
          .isEqualTo(Answer.known(n));
      assertThat(calendar.isSchoolDay(day)).isEqualTo(Answer.known(true));
    });
  }

  @Property
  void addingAndTakingBackFromASchoolDayAreInverse(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 40) int n) {
    SchoolCalendar calendar = made.calendar();
    Due start = calendar.schoolDayOf(date, 1);
    start
        .flatMap(day -> calendar.schoolDayAfter(day, n))
        .find()
        .ifPresent(day -> assertThat(calendar.schoolDayBefore(day, n)).isEqualTo(start));
  }

  @Property
  void countingIsAdditive(
      @ForAll Made made, @ForAll LocalDate a, @ForAll LocalDate b, @ForAll LocalDate c) {
    List<LocalDate> order = new ArrayList<>(List.of(a, b, c));
    order.sort(LocalDate::compareTo);
    SchoolCalendar calendar = made.calendar();
    Optional<Integer> whole =
        calendar.schoolDaysBetween(order.get(0), order.get(2)).find();
    whole.ifPresent(sum -> assertThat(
            calendar.schoolDaysBetween(order.get(0), order.get(1)).orElseThrow()
                + calendar.schoolDaysBetween(order.get(1), order.get(2)).orElseThrow())
        .isEqualTo(sum));
  }

  @Property
  void aLaterStartOrALongerCountNeverEndsEarlier(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 40) int n) {
    SchoolCalendar calendar = made.calendar();
    calendar.schoolDayAfter(date.plusDays(1), n + 1).find().ifPresent(later -> {
      if (made.covers(date)) {
        assertThat(calendar.schoolDayAfter(date, n).orElseThrow()).isBefore(later);
        assertThat(calendar.schoolDayAfter(date, n + 1).orElseThrow()).isBeforeOrEqualTo(later);
      }
    });
  }

  @Property
  void aLaterStartOrMoreSchoolWeeksNeverEndEarlier(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 12) int weeks) {
    SchoolCalendar calendar = made.calendar();
    Optional<LocalDate> end = calendar.lastDayOfSchoolWeeks(date, weeks).find();
    Optional<LocalDate> later =
        calendar.lastDayOfSchoolWeeks(date.plusDays(1), weeks).find();
    Optional<LocalDate> more = calendar.lastDayOfSchoolWeeks(date, weeks + 1).find();
    if (end.isPresent() && later.isPresent()) {
      assertThat(end.get()).isBeforeOrEqualTo(later.get());
    }
    if (more.isPresent()) {
      assertThat(end.orElseThrow()).isBeforeOrEqualTo(more.get());
    }
    if (more.isPresent() && date.getDayOfWeek() == DayOfWeek.MONDAY) {
      assertThat(end.orElseThrow()).isBefore(more.get());
    }
  }

  @Property
  void schoolWeeksAgreeWithALoopOverWeeks(
      @ForAll Made made, @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 12) int weeks) {
    Optional<LocalDate> end = made.calendar().lastDayOfSchoolWeeks(start, weeks).find();
    if (made.covers(start)) {
      assertThat(end).isEqualTo(lastDayOfWeeks(made, start, weeks));
    } else {
      assertThat(end).isEmpty();
    }
  }

  @Property
  void schoolWeeksAreKnownOnlyWhereNoLaterPublicationCanChangeThem(
      @ForAll Made made,
      @ForAll LocalDate start,
      @ForAll @IntRange(min = 1, max = 12) int weeks,
      @ForAll @IntRange(min = 1, max = 40) int more,
      @ForAll boolean saturdays) {
    Optional<LocalDate> end = made.calendar().lastDayOfSchoolWeeks(start, weeks).find();
    SchoolCalendarBuilder next = SchoolCalendar.builder("next")
        .published(made.end(), made.end().plusDays(more))
        .term(made.end(), made.end().plusDays(more));
    if (saturdays) {
      for (LocalDate day = made.end();
          !day.isAfter(made.end().plusDays(more));
          day = day.plusDays(1)) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
          next.extraDay(day);
        }
      }
    }
    SchoolCalendar joined = made.calendar().followedBy(next.build());
    end.ifPresent(
        day -> assertThat(joined.lastDayOfSchoolWeeks(start, weeks)).isEqualTo(Due.on(day)));
  }

  @Property
  void aCalendarCutInTwoAndJoinedAnswersAsBefore(
      @ForAll Made made, @ForAll LocalDate date, @ForAll @IntRange(min = 1, max = 40) int n) {
    LocalDate cut = made.first().plusDays(n);
    Assume.that(cut.isBefore(made.end()));
    SchoolCalendar joined = part(made, made.first(), cut).followedBy(part(made, cut, made.end()));
    assertThat(joined.schoolDayAfter(date, n).find())
        .isEqualTo(made.calendar().schoolDayAfter(date, n).find());
    assertThat(joined.published()).isEqualTo(made.calendar().published());
  }

  /** The same school days as extra days of a publication that covers only part of the time. */
  private static SchoolCalendar part(Made made, LocalDate from, LocalDate to) {
    SchoolCalendarBuilder builder =
        SchoolCalendar.builder("part").published(from, to.minusDays(1)).term(from, to.minusDays(1));
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
      boolean isWeekday = day.getDayOfWeek().getValue() < 6;
      if (made.open().contains(day) && !isWeekday) {
        builder.extraDay(day);
      }
      if (!made.open().contains(day) && isWeekday) {
        builder.closed(day, Closure.PLANNED);
      }
    }
    return builder.build();
  }

  private static Optional<LocalDate> walk(
      Made made, LocalDate date, int n, boolean withStart, UnaryOperator<LocalDate> step) {
    if (!made.covers(date)) {
      return Optional.empty();
    }
    int count = 0;
    for (LocalDate day = withStart ? date : step.apply(date);
        made.covers(day);
        day = step.apply(day)) {
      count += made.open().contains(day) ? 1 : 0;
      if (count == n) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> lastDayOfWeeks(Made made, LocalDate start, int weeks) {
    LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int weekday = start.getDayOfWeek().getValue();
    LocalDate from = start;
    int count = 0;
    while (monday.isBefore(made.end())) {
      LocalDate first = from.isAfter(monday) ? from : monday;
      LocalDate sunday = monday.plusDays(6);
      boolean holdsSchool =
          first.datesUntil(sunday.plusDays(1)).anyMatch(day -> made.open().contains(day));
      if (!holdsSchool && count == 0) {
        weekday = 1;
      }
      if (holdsSchool && count == weeks) {
        return lastBefore(made, monday.plusDays(weekday - 1L));
      }
      count += holdsSchool ? 1 : 0;
      if (count == weeks && weekday == 1) {
        return lastBefore(made, monday.plusDays(7));
      }
      monday = monday.plusDays(7);
      from = monday;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> lastBefore(Made made, LocalDate end) {
    return end.isAfter(made.end())
        ? Optional.empty()
        : made.open().stream().filter(day -> day.isBefore(end)).max(LocalDate::compareTo);
  }

  private static String codeOf(Due due) {
    return due.match(date -> "known", reason -> reason.code());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.LimitUnit;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * School days out that count together, each in the calendar of the school under the number it had then.
 *
 * @param days the days, each with the school that excluded
 */
record ExclusionRun(ImmutableSortedMap<LocalDate, Urn> days) {

  static ExclusionRun of(ExclusionPeriod period, ImmutableList<LocalDate> own) {
    ImmutableSortedMap.Builder<LocalDate, Urn> days = ImmutableSortedMap.naturalOrder();
    own.forEach(day -> days.put(day, period.school()));
    return new ExclusionRun(days.buildOrThrow());
  }

  /** The stretches of the run, one for each number of the school. */
  ImmutableList<ExclusionPeriod> stretches() {
    List<ExclusionPeriod> stretches = new ArrayList<>();
    days.forEach((day, school) -> {
      ExclusionPeriod before = Iterables.getLast(stretches, null);
      if (before != null && before.school().equals(school)) {
        stretches.set(stretches.size() - 1, ExclusionPeriod.days(school, before.first(), day));
      } else {
        stretches.add(ExclusionPeriod.days(school, day, day));
      }
    });
    return ImmutableList.copyOf(stretches);
  }

  /**
   * The last day of a limit that counts through stretches; the last of them goes on as long as the count does.
   *
   * @param less how many days before the last one is asked for
   */
  static Due count(
      ImmutableList<ExclusionPeriod> stretches,
      TimeLimit limit,
      int less,
      CalendarsBySchool calendars) {
    ExclusionPeriod last = stretches.get(stretches.size() - 1);
    if (limit.unit() != LimitUnit.SCHOOL_DAYS) {
      return limit.from(stretches.get(0).first(), calendars.of(last.school()));
    }
    int left = limit.number() + (limit.convention() == Convention.AFTER ? 1 : 0) - less;
    if (left < 1) {
      ExclusionPeriod first = stretches.get(0);
      return calendars.of(first.school()).school().schoolDayBefore(first.first(), 1 - left);
    }
    for (ExclusionPeriod stretch : stretches.subList(0, stretches.size() - 1)) {
      Answer<ImmutableList<LocalDate>> answer =
          stretch.schoolDays(calendars.of(stretch.school()).school());
      Optional<ImmutableList<LocalDate>> days = answer.find();
      if (days.isEmpty()) {
        return answer.match(known -> Due.on(stretch.first()), Due::unknown);
      }
      if (left <= days.get().size()) {
        return Due.on(days.get().get(left - 1));
      }
      left -= days.get().size();
    }
    return calendars.of(last.school()).school().schoolDayOf(last.first(), left);
  }

  /** The last day of a limit that counts through stretches, and which school days of which stretch were counted. */
  static Explained<Due> explainCount(
      ImmutableList<ExclusionPeriod> stretches, TimeLimit limit, CalendarsBySchool calendars) {
    if (limit.unit() != LimitUnit.SCHOOL_DAYS) {
      return limit.explainFrom(
          stretches.get(0).first(),
          calendars.of(stretches.get(stretches.size() - 1).school()));
    }
    Due due = count(stretches, limit, 0, calendars);
    return Explained.of(due, () -> {
      ImmutableList<LocalDate> days =
          due.find().map(last -> counted(stretches, last, calendars)).orElse(ImmutableList.of());
      return Explanation.of(
          limit.toString(),
          due.match(Datum::of, reason -> Datum.of(due.toString())),
          Explanation.given("first day out", Datum.of(stretches.get(0).first())),
          Explanation.of(
              "school days counted",
              Datum.of(days.size()),
              IntStream.range(0, days.size())
                  .mapToObj(i -> Explanation.given("school day " + (i + 1), Datum.of(days.get(i))))
                  .collect(ImmutableList.toImmutableList())));
    });
  }

  /** The school days of stretches up to a day on which the count ended; the last of them goes on up to it. */
  private static ImmutableList<LocalDate> counted(
      ImmutableList<ExclusionPeriod> stretches, LocalDate last, CalendarsBySchool calendars) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    for (int i = 0; i < stretches.size(); i++) {
      ExclusionPeriod stretch = stretches.get(i);
      if (stretch.first().isAfter(last)) {
        break;
      }
      ExclusionPeriod out = i == stretches.size() - 1 || stretch.last().isAfter(last)
          ? ExclusionPeriod.days(stretch.school(), stretch.first(), last)
          : stretch;
      out.schoolDays(calendars.of(stretch.school()).school()).find().ifPresent(days::addAll);
    }
    return days.build();
  }

  /** Finds the run to which the days of a period belong. */
  static Answer<ExclusionRun> joining(
      ExclusionPeriod period,
      ImmutableList<LocalDate> own,
      Iterable<ExclusionPeriod> others,
      CalendarsBySchool calendars,
      Successions links) {
    NavigableMap<LocalDate, Urn> out = new TreeMap<>(of(period, own).days());
    Map<ExclusionPeriod, Reason> hidden = new TreeMap<>();
    for (ExclusionPeriod other : others) {
      if (links.sameSchool(other.school(), period.school())) {
        other
            .schoolDays(calendars.of(other.school()).school())
            .match(
                days -> {
                  days.forEach(day -> out.putIfAbsent(day, other.school()));
                  return true;
                },
                why -> hidden.put(other, why) == null);
      }
    }
    return new Joining(out, hidden, calendars, links).from(own.get(0), own.get(own.size() - 1));
  }

  /** The days out and the periods of which the days are not published. */
  private record Joining(
      NavigableMap<LocalDate, Urn> out,
      Map<ExclusionPeriod, Reason> hidden,
      CalendarsBySchool calendars,
      Successions links) {

    private Answer<ExclusionRun> from(LocalDate start, LocalDate end) {
      return earliest(start).flatMap(first -> latest(end).flatMap(last -> bounded(first, last)));
    }

    private Answer<LocalDate> earliest(LocalDate first) {
      LocalDate day = out.lowerKey(first);
      return day == null
          ? Answer.known(first)
          : attended(day, school(day), first, school(first))
              .flatMap(attended -> attended ? Answer.known(first) : earliest(day));
    }

    private Answer<LocalDate> latest(LocalDate last) {
      LocalDate day = out.higherKey(last);
      return day == null
          ? Answer.known(last)
          : attended(last, school(last), day, school(day))
              .flatMap(attended -> attended ? Answer.known(last) : latest(day));
    }

    private Answer<ExclusionRun> bounded(LocalDate first, LocalDate last) {
      for (Map.Entry<ExclusionPeriod, Reason> one : hidden.entrySet()) {
        ExclusionPeriod period = one.getKey();
        Answer<Boolean> attended = period.first().isBefore(first)
            ? attended(period.last(), period.school(), first, school(first))
            : attended(last, school(last), period.first(), period.school());
        if (!attended.find().orElse(false)) {
          return Answer.unknown(one.getValue());
        }
      }
      return Answer.known(
          new ExclusionRun(ImmutableSortedMap.copyOf(out.subMap(first, true, last, true))));
    }

    private Urn school(LocalDate day) {
      return out.ceilingEntry(day).getValue();
    }

    /** Whether the pupil attended on a school day between two days out. */
    private Answer<Boolean> attended(LocalDate day, Urn at, LocalDate next, Urn later) {
      if (!links.sameSchool(at, later)) {
        return Answer.known(true);
      }
      Answer<Boolean> attended = Answer.known(false);
      for (LocalDate between = next.minusDays(1);
          between.isAfter(day);
          between = between.minusDays(1)) {
        Answer<Boolean> held = isHeld(between, at, later);
        if (held.find().orElse(false)) {
          return held;
        }
        if (!held.isKnown()) {
          attended = held;
        }
      }
      return attended;
    }

    /** Whether the school, on its way from one number to another, has a school day. */
    private Answer<Boolean> isHeld(LocalDate day, Urn at, Urn later) {
      return links
          .current(at, day)
          .match(
              urns -> isHeldBy(
                  urns.stream()
                      .filter(urn -> links.sameSchool(urn, later))
                      .findFirst()
                      .orElse(later),
                  day),
              undated -> agreed(isHeldBy(at, day), isHeldBy(later, day), undated));
    }

    private Answer<Boolean> isHeldBy(Urn school, LocalDate day) {
      return calendars.of(school).school().isSchoolDay(day);
    }

    private static Answer<Boolean> agreed(
        Answer<Boolean> one, Answer<Boolean> other, Reason undated) {
      return one.isKnown() && one.equals(other) ? one : Answer.unknown(undated);
    }
  }
}

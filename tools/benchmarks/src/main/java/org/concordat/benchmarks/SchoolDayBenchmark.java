/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.SchoolCalendarBuilder;
import org.concordat.core.reason.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adding and counting school days, next to Strata's calendar of holidays. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SchoolDayBenchmark {

  private static final int DATES = 1024;
  private static final int DAYS = 15;
  private static final int COUNTED = 100;
  private static final LocalDate FIRST = LocalDate.of(2010, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 8, 31);
  private static final int SPAN = 365 * 19;

  private SchoolCalendar school;
  private ImmutableHolidayCalendar strata;
  private LocalDate[] dates;
  private LocalDate[] ends;
  private int next;

  /** Publishes the same days to both, and checks that both count alike. */
  @Setup
  public void publish() {
    List<LocalDate> closures = Stream.iterate(FIRST, date -> date.plusDays(1))
        .limit(LAST.toEpochDay() - FIRST.toEpochDay())
        .filter(SchoolDayBenchmark::isHoliday)
        .toList();
    SchoolCalendarBuilder builder =
        SchoolCalendar.builder("Anytown").published(FIRST, LAST).term(FIRST, LAST);
    closures.forEach(date -> builder.closed(date, Closure.HOLIDAY));
    school = builder.build();
    strata = ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("Anytown"), closures, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    dates = new Random(7).ints(DATES, 0, SPAN).mapToObj(FIRST::plusDays).toArray(LocalDate[]::new);
    ends = Stream.of(dates).map(date -> date.plusDays(COUNTED)).toArray(LocalDate[]::new);
    for (int i = 0; i < DATES; i++) {
      LocalDate added = strata.shift(dates[i], DAYS);
      int counted = strata.daysBetween(dates[i], ends[i]);
      verify(added.equals(school.schoolDayAfter(dates[i], DAYS).orElseThrow()));
      verify(counted == school.schoolDaysBetween(dates[i], ends[i]).orElseThrow());
    }
  }

  /** Adds school days. */
  @Benchmark
  public Due addConcordat() {
    return school.schoolDayAfter(dates[turn()], DAYS);
  }

  /** Adds business days. */
  @Benchmark
  public LocalDate addStrata() {
    return strata.shift(dates[turn()], DAYS);
  }

  /** Counts school days. */
  @Benchmark
  public Answer<Integer> countConcordat() {
    int turn = turn();
    return school.schoolDaysBetween(dates[turn], ends[turn]);
  }

  /** Counts business days. */
  @Benchmark
  public int countStrata() {
    int turn = turn();
    return strata.daysBetween(dates[turn], ends[turn]);
  }

  private int turn() {
    return next++ & (DATES - 1);
  }

  private static boolean isHoliday(LocalDate date) {
    boolean august = date.getMonth() == Month.AUGUST;
    boolean christmas = date.getMonth() == Month.DECEMBER && date.getDayOfMonth() > 20;
    return (august || christmas) && date.getDayOfWeek().getValue() <= 5;
  }
}

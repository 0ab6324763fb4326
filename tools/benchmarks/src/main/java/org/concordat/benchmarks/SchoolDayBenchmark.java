/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.concordat.core.calendar.SchoolCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Adding and counting school days beside Strata's {@code ImmutableHolidayCalendar}, dates in and out.
 *
 * <p>Both hold the same days of ten academic years. From dates anywhere among them, 1 to 60 days are
 * added, and the days up to the date so found are counted.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SchoolDayBenchmark extends SideBySide {

  private static final int INPUTS = 4096;

  private static final int ROOM_AT_THE_END = 200;

  /** The most days that are added. */
  @Param({"15", "60"})
  int mostDays;

  private final LocalDate[] dates = new LocalDate[INPUTS];
  private final LocalDate[] ends = new LocalDate[INPUTS];
  private final int[] numbers = new int[INPUTS];
  private SchoolCalendar school;
  private HolidayCalendar strata;

  /** Publishes the same days to both, and checks that they agree on every input. */
  @Setup
  public void publish() {
    school = SchoolYears.concordat();
    strata = SchoolYears.strata(school);
    Random random = new Random(7);
    int starts = SchoolYears.PUBLISHED.lengthInDays() - ROOM_AT_THE_END;
    for (int i = 0; i < INPUTS; i++) {
      dates[i] = SchoolYears.PUBLISHED.getStart().plusDays(random.nextInt(starts));
      numbers[i] = 1 + random.nextInt(mostDays);
      ends[i] = strata.shift(dates[i], numbers[i]);
    }
    compare(strata);
  }

  /** Fails unless another calendar gives the answers that are timed. */
  void compare(HolidayCalendar other) {
    for (int i = 0; i < INPUTS; i++) {
      LocalDate added = school.schoolDayAfter(dates[i], numbers[i]).orElseThrow();
      LocalDate expected = other.shift(dates[i], numbers[i]);
      verify(
          added.equals(expected),
          "%s school days after %s: %s, but %s",
          numbers[i],
          dates[i],
          added,
          expected);
      int counted = school.schoolDaysBetween(dates[i], ends[i]).orElseThrow();
      int expectedCount = other.daysBetween(dates[i], ends[i]);
      verify(
          counted == expectedCount,
          "School days from %s to %s: %s, but %s",
          dates[i],
          ends[i],
          counted,
          expectedCount);
    }
  }

  /** Adds school days. */
  @Benchmark
  @OperationsPerInvocation(INPUTS)
  @Rival(method = "addStrata", target = 8)
  public void add(Blackhole sink) {
    for (int i = 0; i < INPUTS; i++) {
      sink.consume(school.schoolDayAfter(dates[i], numbers[i]).orElseThrow());
    }
  }

  /** Adds business days. */
  @Benchmark
  @OperationsPerInvocation(INPUTS)
  public void addStrata(Blackhole sink) {
    for (int i = 0; i < INPUTS; i++) {
      sink.consume(strata.shift(dates[i], numbers[i]));
    }
  }

  /** Counts school days. */
  @Benchmark
  @OperationsPerInvocation(INPUTS)
  @Rival(method = "countStrata", target = 2)
  public void count(Blackhole sink) {
    for (int i = 0; i < INPUTS; i++) {
      sink.consume((int) school.schoolDaysBetween(dates[i], ends[i]).orElseThrow());
    }
  }

  /** Counts business days. */
  @Benchmark
  @OperationsPerInvocation(INPUTS)
  public void countStrata(Blackhole sink) {
    for (int i = 0; i < INPUTS; i++) {
      sink.consume(strata.daysBetween(dates[i], ends[i]));
    }
  }
}

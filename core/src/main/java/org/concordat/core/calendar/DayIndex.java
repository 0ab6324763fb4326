/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * The days of one kind within a range, indexed for counting.
 *
 * <p>Each day of the range has a slot, its year, month and day side by side in nine, five and five bits'
 * distance, less those of the first day; an array holds for each slot how many days of the kind come
 * before it, and another holds those days by rank. Adding and counting are then one or two array reads,
 * without going through a day number.
 */
final class DayIndex {

  private static final int LONGEST_IN_YEARS = 1000;
  private static final Answer<Boolean> YES = Answer.known(true);
  private static final Answer<Boolean> NO = Answer.known(false);

  private final Coverage coverage;
  private final long firstKey;
  private final int endSlot;
  private final int[] countBefore;
  private final Due.On[] byRank;

  private DayIndex(Coverage coverage, Predicate<LocalDate> counted) {
    this.coverage = coverage;
    LocalDateRange range = coverage.range();
    this.firstKey = key(range.getStart());
    this.endSlot = (int) slot(range.getEnd());
    this.countBefore = new int[endSlot + 1];
    List<Due.On> days = new ArrayList<>();
    int filled = 0;
    for (LocalDate day = range.getStart(); day.isBefore(range.getEnd()); day = day.plusDays(1)) {
      int slot = (int) slot(day);
      while (filled <= slot) {
        countBefore[filled++] = days.size();
      }
      if (counted.test(day)) {
        days.add(new Due.On(day));
      }
    }
    while (filled <= endSlot) {
      countBefore[filled++] = days.size();
    }
    this.byRank = days.toArray(new Due.On[0]);
  }

  static DayIndex of(Coverage coverage, Predicate<LocalDate> counted) {
    return new DayIndex(coverage, counted);
  }

  /** Checks that a range is short enough to be indexed. */
  static LocalDateRange checkRange(String what, LocalDateRange range) {
    checkArgument(
        !range.isUnboundedStart()
            && !range.isUnboundedEnd()
            && range.getEnd().getYear() - range.getStart().getYear() <= LONGEST_IN_YEARS,
        "%s: must have a first and a last day at most a thousand years apart, but was %s",
        what,
        range);
    return range;
  }

  Answer<Boolean> contains(LocalDate date) {
    long slot = slot(date);
    if (isOutside(slot)) {
      return Answer.unknown(coverage.outside(date));
    }
    return countBefore[(int) slot + 1] > countBefore[(int) slot] ? YES : NO;
  }

  Due after(LocalDate date, int n) {
    checkNumber(n);
    long slot = slot(date);
    return isOutside(slot) ? outside(date) : ahead(date, countBefore[(int) slot + 1], n);
  }

  Due onOrAfter(LocalDate date, int n) {
    checkNumber(n);
    long slot = slot(date);
    return isOutside(slot) ? outside(date) : ahead(date, countBefore[(int) slot], n);
  }

  private Due ahead(LocalDate date, int rank, int n) {
    int wanted = rank + n - 1;
    return wanted >= 0 && wanted < byRank.length
        ? byRank[wanted]
        : Due.unknown(
            coverage.stops(date, byRank.length - rank, n, coverage.range().getEnd()));
  }

  Due before(LocalDate date, int n) {
    checkNumber(n);
    long slot = slot(date);
    if (isOutside(slot)) {
      return outside(date);
    }
    int rank = countBefore[(int) slot];
    return n <= rank
        ? byRank[rank - n]
        : Due.unknown(coverage.stops(date, rank, n, coverage.range().getStart().minusDays(1)));
  }

  /** The latest day of the kind from which a number of them has run by a date. */
  Due latestFor(LocalDate date, int n, boolean after) {
    long slot = slot(date);
    if (isOutside(slot)) {
      return outside(date);
    }
    int upTo = countBefore[(int) slot + 1];
    int wanted = upTo - n - (after ? 1 : 0);
    return wanted >= 0
        ? byRank[wanted]
        : Due.unknown(coverage.stops(
            date, upTo, n + (after ? 1L : 0L), coverage.range().getStart().minusDays(1)));
  }

  boolean coverBoth(LocalDate one, LocalDate other) {
    return !isOutside(slot(one)) && !isOutside(slot(other));
  }

  /** The last day of the kind before a date of the range or the day after it; there must be one. */
  Due lastBefore(LocalDate date) {
    return byRank[countBefore[(int) slot(date)] - 1];
  }

  Answer<Integer> between(LocalDate from, LocalDate toExclusive) {
    long start = slot(from);
    long end = slot(toExclusive);
    if (start < 0 || end > endSlot || start > end || endSlot == 0) {
      checkOrder(from, toExclusive);
      return Answer.unknown(coverage.outside(firstMissing(from)));
    }
    return Answer.known(countBefore[(int) end] - countBefore[(int) start]);
  }

  Answer<ImmutableList<LocalDate>> list(LocalDate from, LocalDate toExclusive) {
    return between(from, toExclusive).map(count -> {
      int rank = countBefore[(int) slot(from)];
      ImmutableList.Builder<LocalDate> days = ImmutableList.builderWithExpectedSize(count);
      for (int i = rank; i < rank + count; i++) {
        days.add(byRank[i].date());
      }
      return days.build();
    });
  }

  Coverage coverage() {
    return coverage;
  }

  private Due outside(LocalDate date) {
    return Due.unknown(coverage.outside(date));
  }

  private boolean isOutside(long slot) {
    return slot < 0 || slot >= endSlot;
  }

  private LocalDate firstMissing(LocalDate from) {
    return isOutside(slot(from)) ? from : coverage.range().getEnd();
  }

  private long slot(LocalDate date) {
    return key(date) - firstKey;
  }

  /** A number that grows with the date, as cheap to find as the date's own fields. */
  private static long key(LocalDate date) {
    return ((long) date.getYear() << 9) + (date.getMonthValue() << 5) + date.getDayOfMonth();
  }

  private static void checkNumber(int n) {
    checkArgument(n > 0, "Number of days: must be positive, but was %s", n);
  }

  static void checkOrder(LocalDate from, LocalDate toExclusive) {
    checkArgument(
        !from.isAfter(toExclusive),
        "Count between dates: must not end before it begins on %s, but ended before %s",
        from,
        toExclusive);
  }
}

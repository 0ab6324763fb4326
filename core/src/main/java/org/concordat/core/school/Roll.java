/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * The number of pupils of a school, as one census counted them, with its parts by year group where they
 * were counted.
 *
 * <p>The parts need not make up the whole: a file may give some year groups only. What they can never do is
 * exceed it.
 *
 * <p>The natural order is by census, then by number. Immutable and thread-safe.
 *
 * @param pupils how many there were
 * @param census the day of the count
 * @param byYearGroup how many of them were in which year group; a year group that is missing was not
 *     counted apart
 */
public record Roll(int pupils, LocalDate census, ImmutableSortedMap<YearGroup, Integer> byYearGroup)
    implements Comparable<Roll> {

  private static final Comparator<Roll> ORDER = Comparator.comparing(Roll::census)
      .thenComparingInt(Roll::pupils)
      .thenComparing(roll -> roll.byYearGroup().toString());

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative, or if the year groups have more pupils than
   *     the school
   * @throws NullPointerException if a component is null
   */
  public Roll {
    requireNonNull(byYearGroup, "byYearGroup");
    requireNonNull(census, "census");
    checkArgument(pupils >= 0, "Roll pupils: must not be negative, but was %s", pupils);
    byYearGroup.forEach((year, number) -> checkArgument(
        number >= 0, "Roll byYearGroup: must not be negative, but was %s in %s", number, year));
    long counted = sum(byYearGroup);
    checkArgument(
        counted <= pupils,
        "Roll byYearGroup: must not exceed the %s pupils, but made %s",
        pupils,
        counted);
  }

  /**
   * A count of pupils.
   *
   * @param pupils how many there were
   * @param census the day of the count
   * @return the roll, without year groups
   * @throws IllegalArgumentException if the number is negative
   */
  public static Roll of(int pupils, LocalDate census) {
    return new Roll(pupils, census, ImmutableSortedMap.of());
  }

  /**
   * A count of pupils by year group, which makes up the whole.
   *
   * @param byYearGroup how many there were in each year group that the school has
   * @param census the day of the count
   * @return the roll, whose number is the sum
   * @throws IllegalArgumentException if a number is negative
   * @throws ArithmeticException if the sum is not an {@code int}
   */
  public static Roll of(Map<YearGroup, Integer> byYearGroup, LocalDate census) {
    return new Roll(
        Math.toIntExact(sum(byYearGroup)), census, ImmutableSortedMap.copyOf(byYearGroup));
  }

  /**
   * How many pupils were in a year group.
   *
   * @param year the year group
   * @return the number; unknown for the reason {@code school.year-group-not-counted} if the year group was
   *     not counted apart and there are pupils that it may hold
   */
  public Answer<Integer> in(YearGroup year) {
    return Optional.ofNullable(byYearGroup.get(year))
        .or(() -> sum(byYearGroup) == pupils ? Optional.of(0) : Optional.empty())
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("school.year-group-not-counted")
            .with("year", year.code())
            .with("census", census)
            .saying("the census of {census} does not tell how many pupils were in year {year}")));
  }

  private static long sum(Map<YearGroup, Integer> byYearGroup) {
    return byYearGroup.values().stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public int compareTo(Roll other) {
    return ORDER.compare(this, other);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * The year of schooling a pupil is in, by the code of the national curriculum year.
 *
 * <p>In their natural order: {@code E1} and {@code E2} for early years, {@code N1} and {@code N2} for
 * nursery, {@code R} for reception, {@code 1} to {@code 14}, and {@code X} for a pupil who follows no
 * year, last because it has to be somewhere. Year 9 comes before year 10. The codes are known from
 * practice in schools, not read from the Common Basic Data Set itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code one of the codes above
 */
public record YearGroup(String code) implements Comparable<YearGroup> {

  private static final ImmutableList<String> CODES = ImmutableList.of(
      "E1", "E2", "N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
      "13", "14", "X");

  /** The year before year 1. */
  public static final YearGroup RECEPTION = parse("R");

  /** No year of the national curriculum. */
  public static final YearGroup NOT_FOLLOWED = parse("X");

  private static final ImmutableList<YearGroup> BY_AGE =
      CODES.subList(0, CODES.size() - 1).stream().map(YearGroup::new).collect(toImmutableList());

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not one of the list
   * @throws NullPointerException if a component is null
   */
  public YearGroup {
    requireNonNull(code, "code");
    checkArgument(
        CODES.contains(code), "YearGroup code: must be one of %s, but was '%s'", CODES, code);
  }

  /**
   * A numbered year.
   *
   * @param number from 1 to 14
   * @return the year group
   * @throws IllegalArgumentException if the number is not from 1 to 14
   */
  public static YearGroup of(int number) {
    return new YearGroup(Integer.toString(number));
  }

  /**
   * Reads a code; blanks around it do not count.
   *
   * @param text such as {@code R} or {@code 9}
   * @return the year group
   * @throws IllegalArgumentException if the text is not one of the list
   */
  public static YearGroup parse(String text) {
    return new YearGroup(text.strip());
  }

  /**
   * The year group that a child's age puts it in on a date, whatever year it is taught with.
   *
   * <p>What counts is the age on 31 August before the school year: at four the child is in reception, at
   * five in year 1. A child born on 31 August 2008 is in reception in 2012/13, one born the day after in
   * {@code N2}.
   *
   * @param dateOfBirth the date of birth, which is used here and not held
   * @param on the date for which the year group is wanted
   * @return the year group, from {@code E1} at age nought to {@code 14} at eighteen; unknown for the reason
   *     {@code pupil.no-year-group-at-this-age} if the child was not born by 31 August, or is older
   */
  public static Answer<YearGroup> atAge(LocalDate dateOfBirth, LocalDate on) {
    LocalDate lastAugust = AcademicYear.containing(on).first().minusDays(1);
    int age = Anniversaries.of(dateOfBirth, LeapDayRule.MARCH_1).completeYears(lastAugust);
    return dateOfBirth.isAfter(lastAugust) || age >= BY_AGE.size()
        ? Answer.unknown(Reason.coded("pupil.no-year-group-at-this-age")
            .with("on", on)
            .saying("no year group goes with the child's age on {on}"))
        : Answer.known(BY_AGE.get(age));
  }

  /**
   * All year groups.
   *
   * @return them, in their natural order
   */
  public static ImmutableList<YearGroup> all() {
    return CODES.stream().map(YearGroup::new).collect(toImmutableList());
  }

  /**
   * The number of a numbered year.
   *
   * @return from 1 to 14; empty for the years before year 1 and for none
   */
  public OptionalInt number() {
    return Character.isLetter(code.charAt(0))
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(code));
  }

  @Override
  public int compareTo(YearGroup other) {
    return Integer.compare(CODES.indexOf(code), CODES.indexOf(other.code));
  }

  /**
   * The code.
   *
   * @return the code, as {@link #parse(String)} reads it
   */
  @Override
  public String toString() {
    return code;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

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
   * All year groups.
   *
   * @return them, in their natural order
   */
  public static ImmutableList<YearGroup> all() {
    return CODES.stream().map(YearGroup::new).collect(ImmutableList.toImmutableList());
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

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a statement in its questionnaire, a section and an item.
 *
 * <p>It looks like a decimal and is none: {@code 4.1} and {@code 4.10} are two statements, and 4.9 comes
 * before 4.10. The natural order is by section, then by item.
 *
 * <p>Immutable and thread-safe.
 *
 * @param section the section, from 1
 * @param item the place in the section, from 1
 */
public record StatementNumber(int section, int item) implements Comparable<StatementNumber> {

  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})\\.([1-9][0-9]{0,3})");
  private static final Comparator<StatementNumber> ORDER =
      Comparator.comparingInt(StatementNumber::section).thenComparingInt(StatementNumber::item);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the section or the item is below 1
   */
  public StatementNumber {
    checkArgument(section >= 1, "StatementNumber section: must be at least 1, but was %s", section);
    checkArgument(item >= 1, "StatementNumber item: must be at least 1, but was %s", item);
  }

  /**
   * A number by its parts.
   *
   * @param section the section, from 1
   * @param item the place in the section, from 1
   * @return the number
   * @throws IllegalArgumentException if the section or the item is below 1
   */
  public static StatementNumber of(int section, int item) {
    return new StatementNumber(section, item);
  }

  /**
   * Reads a number; blanks around it do not count.
   *
   * @param text such as {@code 4.10}, each part of at most four digits and without a zero in front
   * @return the number
   * @throws IllegalArgumentException if the text has another form
   */
  public static StatementNumber parse(String text) {
    Matcher parts = TEXT.matcher(text.strip());
    checkArgument(
        parts.matches(), "StatementNumber text: must be such as 4.10, but was '%s'", text);
    return new StatementNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  @Override
  public int compareTo(StatementNumber other) {
    return ORDER.compare(this, other);
  }

  /**
   * The number as it is printed.
   *
   * @return section, full stop and item, such as {@code 4.10}
   */
  @Override
  public String toString() {
    return section + "." + item;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.reason.Reason;

/**
 * A kind of return about vulnerable pupils, with the items that make it complete.
 *
 * <p>The list is open: an authority adds kinds of its own to {@link ReturnKinds}. The natural order is by code.
 * Immutable and thread-safe.
 *
 * <p>What it counts may happen on any day, unless it is {@linkplain #ofSchoolDays() of school days only}. An application
 * may come in the half-term of 29 October to 2 November 2012, so that what a school knew on Friday 26 October is not all
 * of the month; nobody is excluded then, and of exclusions it is.
 *
 * <p>What happens in a period is counted where it happened, so that of a school that converted in it what came under both
 * numbers is added up. Of {@linkplain #ofPupils() pupils} the number of the last day tells all: 20 with support at the
 * school until November and 21 at the academy in August are 21, and not 41, and what came
 * under the former number is not asked for.
 *
 * @param code the stable code, such as {@code exclusions}
 * @param title what it is called, such as {@code exclusions return}
 * @param items the codes of the counts that it must hold, at least one
 * @param onSchoolDaysOnly whether what it counts happens on school days only, so that nothing is to come after the last of
 *     them
 * @param ofPupilsAtEnd whether it counts the pupils of the last day, and not what happened in the period
 */
public record ReturnKind(
    String code,
    String title,
    ImmutableSortedSet<String> items,
    boolean onSchoolDaysOnly,
    boolean ofPupilsAtEnd)
    implements Comparable<ReturnKind> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a code is not of its form, the title is blank, or there is no item
   * @throws NullPointerException if a component is null
   */
  public ReturnKind {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    requireNonNull(items, "items");
    Reason.checkCode(code);
    checkArgument(!title.isBlank(), "ReturnKind title: must not be blank, but was '%s'", title);
    checkArgument(
        !items.isEmpty(), "ReturnKind items: must hold at least one, but in %s none", code);
    items.forEach(Reason::checkCode);
  }

  /**
   * A kind of return, of what may happen on any day.
   *
   * @param code the stable code
   * @param title what it is called
   * @param items the codes of the counts that it must hold, at least one
   * @return the kind
   * @throws IllegalArgumentException if a code is not of its form, the title is blank, or there is no item
   */
  public static ReturnKind of(String code, String title, String... items) {
    return new ReturnKind(code, title, ImmutableSortedSet.copyOf(items), false, false);
  }

  /**
   * The same kind of return, of what happens on school days only.
   *
   * @return a copy
   */
  public ReturnKind ofSchoolDays() {
    return new ReturnKind(code, title, items, true, ofPupilsAtEnd);
  }

  /**
   * The same kind of return, which counts the pupils that the school has on the last day and what is the case with them.
   *
   * @return a copy
   */
  public ReturnKind ofPupils() {
    return new ReturnKind(code, title, items, onSchoolDaysOnly, true);
  }

  @Override
  public int compareTo(ReturnKind other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return title;
  }
}

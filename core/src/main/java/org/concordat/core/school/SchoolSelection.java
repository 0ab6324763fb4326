/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * The schools that were asked for, and those of which it cannot be told.
 *
 * <p>A school that is in neither part surely does not meet the conditions. One whose phase, say, is not
 * known is undecided in a question about a phase; it is never left out silently.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the date of the question
 * @param schools the schools that meet the conditions, by URN
 * @param undecided for each school that may or may not meet them, the first reason why that is not known
 */
public record SchoolSelection(
    LocalDate date, ImmutableList<School> schools, ImmutableSortedMap<Urn, Reason> undecided) {

  /**
   * Checks that no school is in both parts.
   *
   * @throws IllegalArgumentException if a school both meets the conditions and is undecided
   * @throws NullPointerException if a component is null
   */
  public SchoolSelection {
    requireNonNull(date, "date");
    requireNonNull(schools, "schools");
    requireNonNull(undecided, "undecided");
    for (School school : schools) {
      checkArgument(
          undecided.isEmpty() || !undecided.containsKey(school.urn()),
          "SchoolSelection undecided: must hold none of the schools, but held %s",
          school.urn());
    }
  }

  /**
   * The URNs of the schools that meet the conditions.
   *
   * @return them, in their natural order
   */
  public ImmutableList<Urn> urns() {
    return schools.stream().map(School::urn).collect(toImmutableList());
  }

  /**
   * Whether every school could be decided on.
   *
   * @return true if none is undecided
   */
  public boolean isComplete() {
    return undecided.isEmpty();
  }
}

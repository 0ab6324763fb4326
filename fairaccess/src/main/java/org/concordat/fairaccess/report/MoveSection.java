/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * The managed moves of a month and of the year to its end.
 *
 * <p>By home school and by receiving school alike, the numbers of a measure add up to that of the year: of three moves from
 * ASHTON, two to BROOK and one to CEDAR, one of which failed at BROOK, ASHTON and BROOK have one failed each, on either side.
 * How each measure moved in the month is said of all schools together. Immutable and thread-safe.
 *
 * @param counts the numbers, zero among them
 * @param success how many of the year's completed moves, successful or failed, were successful
 * @param byHomeSchool the year's numbers by home school, each of them with every measure, zero among them
 * @param byReceivingSchool the same by receiving school
 * @param trials the trials and directions off site that have begun and are open at the end of the month, as many as are
 *     counted {@link MoveMeasure#ON_TRIAL}, by first day
 * @param cautions what stands beside these figures
 */
public record MoveSection(
    ImmutableSortedMap<MoveMeasure, MonthAndYear> counts,
    Rate success,
    ImmutableSortedMap<Urn, ImmutableSortedMap<MoveMeasure, Integer>> byHomeSchool,
    ImmutableSortedMap<Urn, ImmutableSortedMap<MoveMeasure, Integer>> byReceivingSchool,
    ImmutableList<OpenTrial> trials,
    ImmutableList<Reason> cautions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MoveSection {
    requireNonNull(counts, "counts");
    requireNonNull(success, "success");
    requireNonNull(byHomeSchool, "byHomeSchool");
    requireNonNull(byReceivingSchool, "byReceivingSchool");
    requireNonNull(trials, "trials");
    requireNonNull(cautions, "cautions");
  }
}

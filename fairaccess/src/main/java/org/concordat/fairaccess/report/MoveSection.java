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
 * @param bySchool the year's moves by school, zero among them
 * @param byHomeSchool the year's numbers by home school, each of them with every measure, zero among them
 * @param byReceivingSchool the same by receiving school
 * @param trials the trials and directions off site that are open at the end of the month, by first day
 * @param cautions what stands beside these figures
 */
public record MoveSection(
    ImmutableSortedMap<MoveMeasure, MonthAndYear> counts,
    Rate success,
    ImmutableSortedMap<Urn, SchoolMoves> bySchool,
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
    requireNonNull(bySchool, "bySchool");
    requireNonNull(byHomeSchool, "byHomeSchool");
    requireNonNull(byReceivingSchool, "byReceivingSchool");
    requireNonNull(trials, "trials");
    requireNonNull(cautions, "cautions");
  }

  /**
   * One school's part in the year's moves.
   *
   * @param started how many began from the school
   * @param received how many began towards it
   * @param startedSuccessful how many from it succeeded
   * @param receivedSuccessful how many towards it succeeded
   */
  public record SchoolMoves(
      int started, int received, int startedSuccessful, int receivedSuccessful) {

    static final SchoolMoves NONE = new SchoolMoves(0, 0, 0, 0);

    SchoolMoves plus(SchoolMoves other) {
      return new SchoolMoves(
          started + other.started,
          received + other.received,
          startedSuccessful + other.startedSuccessful,
          receivedSuccessful + other.receivedSuccessful);
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/**
 * A school's refusals and escalations, whatever its type and under whatever number it refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param refusals how often it refused, in writing, by silence or by not keeping to what it had agreed, a child whose case is among those of the report, {@link
 *     ReportFacts#cases()}; what it refused to a child that came to it by an escalation alone, outside the protocol, is not
 *     among them, though the stages hold that escalation, the stage refused too
 * @param silences how many of the year's refusals were silences, in which the school gave no reply in time; one that
 *     agreed and did not admit on the day agreed had replied, and is not among them
 * @param stages the time its escalations spent in each stage, by code
 * @param directions how many formal directions it had in the year
 * @param admittedOnLetter how many children it admitted in the year when the Secretary of State was minded to
 *     direct; none of them is a direction
 */
public record SchoolDisputes(
    MonthAndYear refusals,
    int silences,
    ImmutableSortedMap<String, StageDays> stages,
    int directions,
    int admittedOnLetter) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolDisputes {
    requireNonNull(refusals, "refusals");
    requireNonNull(stages, "stages");
  }

  /**
   * The time in one stage.
   *
   * @param open how many are in it at the end of the month
   * @param entered how often it was entered
   * @param days how many calendar days in all
   */
  public record StageDays(int open, int entered, long days) {

    StageDays plus(StageDays other) {
      return new StageDays(open + other.open, entered + other.entered, days + other.days);
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * What the past years of a school say of a child like this one: how many of them would have offered a place.
 *
 * <p>It counts years and gives no likelihood. If in four past years places under the child's criterion went up to
 * 1.5, 1.3, 1.1 and 1.2 miles, a child at 1.2 miles would have been offered one in three of the four; the last
 * distance itself is within. Where no year tells, nothing is known, which is neither yes nor no.
 *
 * <p>A child may meet several criteria, and a school may keep places for some of them. So one criterion that reached the
 * child shows that there was a place, whatever the others say: where those of the faith were offered one up to 0.5 miles
 * and all others up to 2 miles, a child of the faith at 1.4 miles would have been offered one by the distance. That there
 * was none follows only where every criterion that the child meets tells that; where one of them does not tell, the year
 * does not. A criterion that is not among those of the child's {@link HomeFacts} counts as not met, and a care status
 * that is not given as none.
 *
 * <p>Where under every criterion all were offered a place, somebody was, and no appeal is known to have been heard, nobody
 * went without, and the child would have been offered one under whatever criterion; where of appeals nothing is known, the
 * reason says so. A criterion under which nobody applied tells only where all before it had a place, somebody after it had
 * one and under no criterion after it none had, or nobody at all went without.
 *
 * <p>A child that is or was looked after comes first, and meets the criterion for such children, {@link
 * CriterionResult#LOOKED_AFTER}; where a round lists none, another may show that there was a place, and never that there
 * was none. One that was looked after before comes first only from entry in September 2013 on, the first under the Code of
 * 2012 (general knowledge; the text was not read), or where a round lists {@link CriterionResult#PREVIOUSLY_LOOKED_AFTER};
 * an earlier round tells of it by its other criteria. One that was adopted from state care abroad, see {@link HomeFacts},
 * comes first in rounds under the Code of 2021, with entry in September 2022 or later. Which Code a round was under, and whom
 * it puts first, the editions in the {@link AdviceContext} tell.
 *
 * <p>In-year no round tells, since a place in the course of a year does not go by one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param years the years looked at, the latest first
 */
public record Estimate(ImmutableList<Year> years) {

  /** What one year says. */
  public enum Verdict {
    /** A child like this would have been offered a place. */
    OFFERED,
    /** A child like this would not have been offered one. */
    NOT_OFFERED,
    /** What is known of the year does not tell. */
    NOT_KNOWN
  }

  /**
   * What one year says, and why.
   *
   * @param entry the school year of entry
   * @param verdict what it says
   * @param reason why
   */
  public record Year(AcademicYear entry, Verdict verdict, Reason reason) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Year {
      requireNonNull(entry, "entry");
      requireNonNull(verdict, "verdict");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Puts the years in order.
   *
   * @throws NullPointerException if the years are null
   */
  public Estimate {
    requireNonNull(years, "years");
    years = years.stream()
        .sorted(Comparator.comparing(Year::entry).reversed())
        .collect(toImmutableList());
  }

  static Estimate of(List<Year> years) {
    return new Estimate(ImmutableList.copyOf(years));
  }

  /**
   * In how many years a child like this would have been offered a place.
   *
   * @return the number
   */
  public int offered() {
    return count(Verdict.OFFERED);
  }

  /**
   * How many years tell, one way or the other.
   *
   * @return the number
   */
  public int telling() {
    return years.size() - count(Verdict.NOT_KNOWN);
  }

  /**
   * Whether any year tells.
   *
   * @return false if nothing is known
   */
  public boolean isKnown() {
    return telling() > 0;
  }

  /**
   * What the years say, in a sentence.
   *
   * @return the reason {@code advice.past-years}, or {@code advice.not-known} if none tells
   */
  public Reason statement() {
    return isKnown()
        ? Reason.coded(AdviceReasons.PAST_YEARS)
            .with("offered", offered())
            .with("telling", telling())
            .with("silent", years.size() - telling())
            .saying(
                "in {offered} of {telling} past years a child like this would have been offered a place"
                    + silence(years.size() - telling()))
        : Reason.coded(AdviceReasons.NOT_KNOWN)
            .with("years", years.size())
            .saying("not known: of {years} past years none tells");
  }

  private static String silence(int silent) {
    if (silent == 0) {
      return "";
    }
    return silent == 1 ? "; {silent} more does not tell" : "; {silent} more do not tell";
  }

  /**
   * What may not be concluded.
   *
   * @return the reason {@code advice.past-does-not-bind}
   */
  public Reason caution() {
    return Reason.coded(AdviceReasons.PAST_DOES_NOT_BIND)
        .saying("who applies differs from year to year: what was decides nothing this year");
  }

  /**
   * The estimate as a tree.
   *
   * @return the years that would have offered a place out of those that tell, over each year and the caution
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    years.forEach(year -> inputs.add(
        Explanation.given(year.entry().toString(), Datum.of(year.reason().message()))));
    inputs.add(Explanation.given("caution", Datum.of(caution().message())));
    return Explanation.of(
        "years in which a place would have been offered",
        isKnown()
            ? Datum.ofFraction(offered(), telling())
            : Datum.of(statement().message()),
        inputs.build());
  }

  private int count(Verdict verdict) {
    return (int) years.stream().filter(year -> year.verdict() == verdict).count();
  }
}

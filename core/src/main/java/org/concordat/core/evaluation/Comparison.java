/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * Two tallies side by side: two statements, two sections, or one statement in two years.
 *
 * <p>In the survey of DFE-RR224, Annex B, 108 of 148 answers on school improvement agree and 81 of 135 on
 * vulnerable children:
 *
 * <pre>{@code
 * Comparison sections = survey.compareSections(3, 4);
 * sections.difference();   // -24/185: agreement is 12.97 points lower in the second
 * sections.caution();      // 148 and 135 answers describe those who gave them
 * }</pre>
 *
 * <p>A comparison describes. However many answers there are, nothing is tested for significance, and the
 * result says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstLabel what the first tally is of
 * @param first the first tally
 * @param secondLabel what the second tally is of
 * @param second the second tally
 */
public record Comparison(String firstLabel, Tally first, String secondLabel, Tally second) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Comparison {
    requireNonNull(firstLabel, "firstLabel");
    requireNonNull(first, "first");
    requireNonNull(secondLabel, "secondLabel");
    requireNonNull(second, "second");
  }

  /**
   * How much larger agreement is in the second tally.
   *
   * @return the second rate less the first, exactly, negative where agreement is lower; unknown for the
   *     reason {@code evaluation.no-answers} if nobody answered in one of them
   */
  public Answer<Ratio> difference() {
    return first
        .agreementRate()
        .flatMap(from -> second.agreementRate().map(to -> to.toRatio().minus(from.toRatio())));
  }

  /**
   * What may not be concluded.
   *
   * @return the reason {@code evaluation.not-tested}, with the numbers of answers
   */
  public Reason caution() {
    return EvaluationReasons.notTested(first.answers(), second.answers());
  }

  /**
   * The comparison as a tree.
   *
   * @return the difference, over the rate, the median and the missing answers of each tally, and the caution
   */
  public Explanation explanation() {
    return Explanation.of(
        "agreement with " + secondLabel + " less agreement with " + firstLabel,
        difference().match(Ratio::toDatum, reason -> Datum.of(reason.message())),
        side(firstLabel, first),
        side(secondLabel, second),
        Explanation.given("caution", Datum.of(caution().message())));
  }

  private static Explanation side(String label, Tally tally) {
    return Explanation.of(
        label,
        tally.agreementRate().match(AgreementRate::toDatum, reason -> Datum.of(reason.message())),
        Explanation.given(
            "median",
            tally
                .median()
                .match(
                    median -> Datum.of(median.toString()), reason -> Datum.of(reason.message()))),
        Explanation.given("answers missing", Datum.of(tally.noAnswer())));
  }
}

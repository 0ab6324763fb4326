/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * Where one answer stands among those of a tally.
 *
 * <p>Of the seven authorities that answered statement 4.14 of the survey in DFE-RR224, Annex B, one strongly
 * agreed, three agreed and three disagreed. An authority that agrees has one above it, three beside it and three
 * below. The number of answers is always told with the place; nothing is tested for significance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param statement the statement
 * @param own the answer that is placed
 * @param moreFavourable how many of the tally agree more
 * @param same how many give the same answer, the respondent's own among them where the tally counts it
 * @param lessFavourable how many of the tally agree less
 */
public record Standing(
    Statement statement, Response own, int moreFavourable, int same, int lessFavourable) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   * @throws NullPointerException if a component is null
   */
  public Standing {
    requireNonNull(statement, "statement");
    requireNonNull(own, "own");
    checkArgument(
        moreFavourable >= 0 && same >= 0 && lessFavourable >= 0,
        "Standing counts: must not be negative, but were %s, %s and %s",
        moreFavourable,
        same,
        lessFavourable);
  }

  static Standing of(Statement statement, Response own, Tally tally) {
    int more = 0;
    int less = 0;
    for (Response response : Response.values()) {
      if (response.compareTo(own) < 0) {
        more += tally.count(response);
      } else if (response.compareTo(own) > 0) {
        less += tally.count(response);
      }
    }
    return new Standing(statement, own, more, tally.count(own), less);
  }

  /**
   * How many answers it is placed among.
   *
   * @return the number of answers of the tally; missing ones are not among them
   */
  public int answers() {
    return moreFavourable + same + lessFavourable;
  }

  /**
   * What may not be concluded.
   *
   * @return the reason {@code evaluation.not-tested}, with the number of answers
   */
  public Reason caution() {
    return EvaluationReasons.notTested(answers(), 1);
  }

  /**
   * How the place comes about.
   *
   * @return the answer, over the numbers of those above, beside and below it
   */
  public Explanation explanation() {
    return Explanation.of(
        statement.toString(),
        Datum.of(own.words()),
        Explanation.given("more favourable", Datum.of(moreFavourable)),
        Explanation.given("the same", Datum.of(same)),
        Explanation.given("less favourable", Datum.of(lessFavourable)),
        Explanation.given("answers", Datum.of(answers())),
        Explanation.given("caution", Datum.of(caution().message())));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Collection;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * The number of respondents who gave each answer, out of those who were asked.
 *
 * <p>Of eight authorities one strongly agreed with statement 4.14 of the survey in DFE-RR224, Annex B, three
 * agreed, three disagreed and one gave no answer. Its agreement is 4 of 7, not 4 of 8:
 *
 * <pre>{@code
 * Tally tally = Tally.of(1, 3, 3, 0, 8);
 * tally.noAnswer();        // 1
 * tally.agreementRate();   // 4/7
 * }</pre>
 *
 * <p>Tallies add up; the sum for a section counts each statement put to each respondent as asked once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stronglyAgree how many strongly agreed
 * @param agree how many agreed
 * @param disagree how many disagreed
 * @param stronglyDisagree how many strongly disagreed
 * @param asked how many were asked, whether they answered or not
 */
public record Tally(int stronglyAgree, int agree, int disagree, int stronglyDisagree, int asked) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is negative, or if more answered than were asked
   */
  public Tally {
    ImmutableList<Integer> counts =
        ImmutableList.of(stronglyAgree, agree, disagree, stronglyDisagree);
    long answers = 0;
    for (int count : counts) {
      checkArgument(count >= 0, "Tally counts: must not be negative, but were %s", counts);
      answers += count;
    }
    checkArgument(
        answers <= asked,
        "Tally answers: must not be more than were asked, but %s of %s",
        answers,
        asked);
  }

  /**
   * A tally by its counts.
   *
   * @param stronglyAgree how many strongly agreed
   * @param agree how many agreed
   * @param disagree how many disagreed
   * @param stronglyDisagree how many strongly disagreed
   * @param asked how many were asked
   * @return the tally
   * @throws IllegalArgumentException if a number is negative, or if more answered than were asked
   */
  public static Tally of(
      int stronglyAgree, int agree, int disagree, int stronglyDisagree, int asked) {
    return new Tally(stronglyAgree, agree, disagree, stronglyDisagree, asked);
  }

  /**
   * Counts what each respondent said.
   *
   * @param answers one for each who was asked, empty for one who gave no answer
   * @return the tally
   */
  public static Tally counting(Collection<Optional<Response>> answers) {
    ImmutableMultiset<Response> counts =
        answers.stream().flatMap(Optional::stream).collect(ImmutableMultiset.toImmutableMultiset());
    return new Tally(
        counts.count(Response.STRONGLY_AGREE),
        counts.count(Response.AGREE),
        counts.count(Response.DISAGREE),
        counts.count(Response.STRONGLY_DISAGREE),
        answers.size());
  }

  /**
   * The tally of nobody.
   *
   * @return the tally that changes no sum
   */
  public static Tally empty() {
    return new Tally(0, 0, 0, 0, 0);
  }

  /**
   * How many gave an answer.
   *
   * @param response the answer
   * @return the number
   */
  public int count(Response response) {
    if (response.isAgreement()) {
      return response == Response.STRONGLY_AGREE ? stronglyAgree : agree;
    }
    return response == Response.DISAGREE ? disagree : stronglyDisagree;
  }

  /**
   * How many gave any answer.
   *
   * @return the number
   */
  public int answers() {
    return stronglyAgree + agree + disagree + stronglyDisagree;
  }

  /**
   * How many gave no answer.
   *
   * @return the number
   */
  public int noAnswer() {
    return asked - answers();
  }

  /**
   * How many agreed, strongly or not.
   *
   * @return the number
   */
  public int agreeing() {
    return stronglyAgree + agree;
  }

  /**
   * How many disagreed, strongly or not.
   *
   * @return the number
   */
  public int disagreeing() {
    return disagree + stronglyDisagree;
  }

  /**
   * Those who agreed, out of those who answered.
   *
   * @return the rate; unknown for the reason {@code evaluation.no-answers} if nobody answered
   */
  public Answer<AgreementRate> agreementRate() {
    return answers() == 0
        ? Answer.unknown(noAnswers())
        : Answer.known(AgreementRate.of(agreeing(), answers()));
  }

  /**
   * The centre of the answers.
   *
   * @return the median; unknown for the reason {@code evaluation.no-answers} if nobody answered
   */
  public Answer<OrdinalMedian> median() {
    return answers() == 0
        ? Answer.unknown(noAnswers())
        : Answer.known(
            new OrdinalMedian(responseAt((answers() - 1) / 2), responseAt(answers() / 2)));
  }

  /**
   * The sum of this tally and another.
   *
   * @param other the other
   * @return the sum, of the answers and of those asked
   * @throws ArithmeticException if a number becomes too large
   */
  public Tally plus(Tally other) {
    return new Tally(
        Math.addExact(stronglyAgree, other.stronglyAgree),
        Math.addExact(agree, other.agree),
        Math.addExact(disagree, other.disagree),
        Math.addExact(stronglyDisagree, other.stronglyDisagree),
        Math.addExact(asked, other.asked));
  }

  private Response responseAt(int place) {
    if (place < agreeing()) {
      return place < stronglyAgree ? Response.STRONGLY_AGREE : Response.AGREE;
    }
    return place < agreeing() + disagree ? Response.DISAGREE : Response.STRONGLY_DISAGREE;
  }

  private Reason noAnswers() {
    return EvaluationReasons.noAnswers(asked);
  }
}

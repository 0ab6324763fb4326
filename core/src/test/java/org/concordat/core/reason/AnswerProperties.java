/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.rule.Citation;

class AnswerProperties {

  private static final Reason WHY =
      Reason.coded("a.first").under(Citation.of("Register", "1")).saying("the first is not known");

  @Provide
  Arbitrary<Answer<Integer>> answers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().map(Answer::known),
        Arbitraries.of("a.first", "a.second")
            .map(code -> Answer.unknown(Reason.coded(code).saying("not known"))));
  }

  @Provide
  Arbitrary<Function<Integer, Answer<Integer>>> questions() {
    return Arbitraries.integers()
        .between(1, 5)
        .map(divisor -> number -> number % divisor == 0
            ? Answer.known(number / divisor + 1)
            : Answer.unknown(
                Reason.coded("a.not-divided").with("by", divisor).saying("no multiple of {by}")));
  }

  @Property
  void aKnownValueOnlyPasses(
      @ForAll int value, @ForAll("questions") Function<Integer, Answer<Integer>> question) {
    assertThat(Answer.known(value).flatMap(question)).isEqualTo(question.apply(value));
  }

  @Property
  void askingForTheValueItselfChangesNothing(@ForAll("answers") Answer<Integer> answer) {
    assertThat(answer.flatMap(Answer::known)).isEqualTo(answer);
  }

  @Property
  void howQuestionsAreGroupedChangesNothing(
      @ForAll("answers") Answer<Integer> answer,
      @ForAll("questions") Function<Integer, Answer<Integer>> first,
      @ForAll("questions") Function<Integer, Answer<Integer>> second) {
    assertThat(answer.flatMap(first).flatMap(second))
        .isEqualTo(answer.flatMap(value -> first.apply(value).flatMap(second)));
  }

  @Property
  void aComputationIsAQuestionWhoseAnswerIsKnown(@ForAll("answers") Answer<Integer> answer) {
    assertThat(answer.flatMap(value -> Answer.known(value.toString())))
        .isEqualTo(answer.map(value -> value.toString()));
  }

  @Example
  void theFirstReasonIsKeptWithItsSource() {
    Answer<Integer> unknown = Answer.unknown(WHY);
    assertThat(unknown.flatMap(value -> Answer.known("never"))).isEqualTo(Answer.unknown(WHY));
    assertThat(Answer.known(1).flatMap(value -> unknown)).isEqualTo(Answer.unknown(WHY));
  }

  @Example
  void refusesAQuestionThatGivesNothing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Answer.known(1).flatMap(value -> null))
        .withMessage("next");
  }
}

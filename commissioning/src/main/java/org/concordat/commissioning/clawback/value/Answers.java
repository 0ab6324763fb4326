/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;

/** Computing with what may be unknown. */
public final class Answers {

  private Answers() {}

  /**
   * An answer about an answer.
   *
   * @param <A> the type of the first value
   * @param <R> the type of the outcome
   * @param answer the first answer
   * @param next what follows from its value
   * @return what follows, or unknown for the same reason
   */
  public static <A, R> Answer<R> then(Answer<A> answer, Function<? super A, Answer<R>> next) {
    return answer.match(next, Answer::unknown);
  }

  /**
   * An answer about two.
   *
   * @param <A> the type of the first value
   * @param <B> the type of the second value
   * @param <R> the type of the outcome
   * @param one the first answer
   * @param other the second answer
   * @param combine computes the outcome
   * @return the outcome, or unknown for the reason of the first that is
   */
  public static <A, B, R> Answer<R> combine(
      Answer<A> one, Answer<B> other, BiFunction<? super A, ? super B, ? extends R> combine) {
    return then(one, first -> other.map(second -> combine.apply(first, second)));
  }

  static Datum datum(Answer<Ratio> answer) {
    return answer.match(Ratio::toDatum, reason -> Datum.of("unknown: " + reason.message()));
  }
}

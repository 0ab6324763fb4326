/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;

/**
 * How many of the answers given agree, as an exact fraction that is not reduced.
 *
 * <p>81 of 135 answers is {@code 81/135}, and {@code toPercent(2, HALF_UP)} of it is 60.00. The natural
 * order is by value, so that 1 of 2 and 2 of 4 compare as the same although they are not equal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreeing the answers that agree
 * @param answers all answers given, at least one
 */
public record AgreementRate(int agreeing, int answers) implements Comparable<AgreementRate> {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no answer, or if those that agree are not from none to
   *     all
   */
  public AgreementRate {
    checkArgument(answers >= 1, "AgreementRate answers: must be at least 1, but was %s", answers);
    checkArgument(
        agreeing >= 0 && agreeing <= answers,
        "AgreementRate agreeing: must be from 0 to %s, but was %s",
        answers,
        agreeing);
  }

  /**
   * A rate.
   *
   * @param agreeing the answers that agree
   * @param answers all answers given, at least one
   * @return the rate
   * @throws IllegalArgumentException if there is no answer, or if those that agree are not from none to
   *     all
   */
  public static AgreementRate of(int agreeing, int answers) {
    return new AgreementRate(agreeing, answers);
  }

  /**
   * The rate as an exact number.
   *
   * @return the fraction in lowest terms, from 0 to 1
   */
  public Ratio toRatio() {
    return Ratio.of(agreeing, answers);
  }

  /**
   * The rate as a datum for an explanation.
   *
   * @return the fraction, such as {@code 81/135}
   */
  public Datum toDatum() {
    return Datum.ofFraction(agreeing, answers);
  }

  /**
   * The rate in per cent.
   *
   * @param decimals the digits after the point
   * @param rounding how to round what does not fit
   * @return the percentage, rounded once
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the percentage does
   *     not fit
   */
  public BigDecimal toPercent(int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(agreeing)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(answers), decimals, rounding);
  }

  @Override
  public int compareTo(AgreementRate other) {
    return Long.compare((long) agreeing * other.answers, (long) other.agreeing * answers);
  }

  /**
   * The fraction.
   *
   * @return such as {@code 81/135}
   */
  @Override
  public String toString() {
    return agreeing + "/" + answers;
  }
}

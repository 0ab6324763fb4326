/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * How far a home is from a school, and how that was measured.
 *
 * <p>Miles and kilometres are compared exactly, a mile being 1.609344 kilometres; 1.2 miles is the same as 1.9312128
 * kilometres. A straight line and a walking route are never compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, zero or more
 * @param unit miles or kilometres
 * @param measure along what it was measured
 */
public record Distance(BigDecimal value, Unit unit, Measure measure) {

  /** In what a distance is given. */
  public enum Unit {
    /** Statute miles of 1.609344 kilometres. */
    MILES("1.609344"),
    /** Kilometres. */
    KILOMETRES("1");

    private final BigDecimal kilometres;

    Unit(String kilometres) {
      this.kilometres = new BigDecimal(kilometres);
    }
  }

  /** Along what a distance is measured. */
  public enum Measure {
    /** As the crow flies. */
    STRAIGHT_LINE,
    /** Along the shortest safe route on foot. */
    WALKING_ROUTE
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   * @throws NullPointerException if a component is null
   */
  public Distance {
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(measure, "measure");
    value = value.stripTrailingZeros();
    checkArgument(
        value.signum() >= 0,
        "Distance value: must not be negative, but was %s",
        value.toPlainString());
  }

  /**
   * A number of miles in a straight line.
   *
   * @param miles such as {@code 1.2}
   * @return the distance
   * @throws NumberFormatException if the text is no decimal number
   * @throws IllegalArgumentException if it is negative
   */
  public static Distance miles(String miles) {
    return new Distance(new BigDecimal(miles), Unit.MILES, Measure.STRAIGHT_LINE);
  }

  /**
   * Whether this is as far as another or nearer.
   *
   * @param limit the other
   * @return true if it is, equal ones included; unknown for the reason {@code advice.measured-otherwise} if they
   *     were measured in different ways
   */
  public Answer<Boolean> isWithin(Distance limit) {
    return measure == limit.measure
        ? Answer.known(kilometres().compareTo(limit.kilometres()) <= 0)
        : Answer.unknown(Reason.coded(AdviceReasons.MEASURED_OTHERWISE)
            .with("one", toString())
            .with("other", limit.toString())
            .saying("{one} and {other} were measured in different ways"));
  }

  BigDecimal kilometres() {
    return value.multiply(unit.kilometres);
  }

  /**
   * The distance in words.
   *
   * @return such as {@code 1.2 miles, straight line}
   */
  @Override
  public String toString() {
    return value.toPlainString() + " " + words(unit) + ", " + words(measure);
  }

  private static String words(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }
}

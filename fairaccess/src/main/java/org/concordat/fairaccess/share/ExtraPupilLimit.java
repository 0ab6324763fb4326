/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * How many children over its admission number a year group may be asked to take in an academic year.
 *
 * <p>Buckinghamshire asks for one in thirty: a year group of 180 may be asked to take 6 more, one of 200 also
 * 6 and one of 29 none. Children admitted over the number for other reasons, such as appeals, use the
 * limit up too. A child who takes a vacancy is not over the number, and the limit does not bear on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param divisor one extra child for how many places, positive
 * @param rounding how a part of a child is rounded
 */
public record ExtraPupilLimit(Rule<Integer> divisor, RoundingMode rounding) {

  /** One in thirty, rounded down. */
  public static final ExtraPupilLimit ONE_IN_THIRTY = new ExtraPupilLimit(
      Rule.agreed(
          "places for one extra child",
          30,
          Citation.of("Buckinghamshire fair access protocol", "one in thirty over number")),
      RoundingMode.FLOOR);

  /**
   * Checks the divisor.
   *
   * @throws IllegalArgumentException if it is not positive, or the mode does not round
   * @throws NullPointerException if a component is null
   */
  public ExtraPupilLimit {
    requireNonNull(divisor, "divisor");
    requireNonNull(rounding, "rounding");
    checkArgument(
        divisor.value() > 0,
        "ExtraPupilLimit divisor: must be positive, but was %s",
        divisor.value());
    checkArgument(
        rounding != RoundingMode.UNNECESSARY,
        "ExtraPupilLimit rounding: must be a direction, but was %s",
        rounding);
  }

  /**
   * The limit for a year group.
   *
   * @param admissionNumber how many the year group admits
   * @return how many more it may be asked to take
   * @throws IllegalArgumentException if the number is negative
   */
  public int limit(int admissionNumber) {
    checkArgument(
        admissionNumber >= 0,
        "ExtraPupilLimit admissionNumber: must not be negative, but was %s",
        admissionNumber);
    return Ratio.of(admissionNumber, divisor.value()).toDecimal(0, rounding).intValueExact();
  }

  /**
   * The limit for a year group, explained.
   *
   * @param admissionNumber how many the year group admits
   * @return the limit with the number and the divisor
   * @throws IllegalArgumentException if the number is negative
   */
  public Explained<Integer> explain(int admissionNumber) {
    int limit = limit(admissionNumber);
    return Explained.of(
        limit,
        () -> Explanation.of(
                "extra children",
                Datum.of(limit),
                Explanation.given("admission number", Datum.of(admissionNumber)),
                Explanation.given(divisor.name(), Datum.of(divisor.value())),
                Explanation.given(
                    "unrounded", Ratio.of(admissionNumber, divisor.value()).toDatum()))
            .under(divisor.source()));
  }

  /**
   * Whether a year group without vacancies may be asked to take one more.
   *
   * @param admissionNumber how many the year group admits
   * @param over how many it has over the number already, for whatever reason
   * @return true if it has fewer than the limit
   * @throws IllegalArgumentException if a number is negative
   */
  public boolean hasRoom(int admissionNumber, int over) {
    checkArgument(over >= 0, "ExtraPupilLimit over: must not be negative, but was %s", over);
    return over < limit(admissionNumber);
  }
}

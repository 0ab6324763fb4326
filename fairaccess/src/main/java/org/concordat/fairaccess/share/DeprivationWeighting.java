/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;

/**
 * The roll, weighed less where more pupils than in the area are eligible for free school meals.
 *
 * <p>A school's roll is multiplied by 1 less the difference between its part of eligible pupils and that of
 * the whole area, held between two bounds. In an area with 19.15 % a school of 1,500 with 10 % weighs
 * 1,500 x 1.0915 = 1,637.25, and one of 900 with 40 % weighs 900 x 0.7915 = 712.35. The part of the area is
 * that of all its pupils together, so that the weights add up to the rolls unless a bound was met.
 *
 * <p>The area consists of the schools whose roll and eligible pupils are known; the others are left out.
 * The shape is known from local protocols, the figures of none could be read. Immutable and thread-safe.
 *
 * @param least the least factor, above zero
 * @param most the greatest factor, at least 1
 */
public record DeprivationWeighting(Ratio least, Ratio most) implements SchoolMeasure {

  /** Factors from one half to one and a half. */
  public static final DeprivationWeighting HALF_TO_ONE_AND_A_HALF =
      new DeprivationWeighting(Ratio.of(1, 2), Ratio.of(3, 2));

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the least is not above zero and at most 1, or the greatest is below 1
   * @throws NullPointerException if a component is null
   */
  public DeprivationWeighting {
    requireNonNull(least, "least");
    requireNonNull(most, "most");
    checkArgument(
        least.compareTo(Ratio.ZERO) > 0 && least.compareTo(Ratio.ONE) <= 0,
        "DeprivationWeighting least: must be above 0 and at most 1, but was %s",
        least);
    checkArgument(
        most.compareTo(Ratio.ONE) >= 0,
        "DeprivationWeighting most: must be at least 1, but was %s",
        most);
  }

  @Override
  public String name() {
    return "roll weighted by free school meals";
  }

  @Override
  public SchoolSizes measure(List<Candidate> pool) {
    Ratio pupils = Ratio.ZERO;
    Ratio eligible = Ratio.ZERO;
    for (Candidate candidate : pool) {
      if (hasFigures(candidate)) {
        Ratio roll = Ratio.of(candidate.roll().orElseThrow());
        pupils = pupils.plus(roll);
        eligible = eligible.plus(roll.times(candidate.freeMeals().orElseThrow()));
      }
    }
    Ratio area = pupils.isZero() ? Ratio.ZERO : eligible.over(pupils);
    return SchoolSizes.each(
        pool,
        candidate -> hasFigures(candidate) ? Optional.of(weigh(candidate, area)) : Optional.empty(),
        candidate -> {
          Urn school = candidate.school();
          if (candidate.roll().isEmpty()) {
            return ShareReasons.rollNotKnown(school);
          }
          return candidate.roll().get() == 0
              ? ShareReasons.zeroRoll(school)
              : ShareReasons.freeMealsNotKnown(school);
        });
  }

  private static boolean hasFigures(Candidate candidate) {
    return candidate.roll().orElse(0) > 0 && candidate.freeMeals().isPresent();
  }

  private Explained<Ratio> weigh(Candidate candidate, Ratio area) {
    Ratio roll = Ratio.of(candidate.roll().orElseThrow());
    Ratio part = candidate.freeMeals().orElseThrow();
    Ratio unbounded = Ratio.ONE.minus(part.minus(area));
    Ratio factor =
        unbounded.compareTo(least) < 0 ? least : unbounded.compareTo(most) > 0 ? most : unbounded;
    Ratio weight = roll.times(factor);
    return Explained.of(
        weight,
        () -> Explanation.of(
            name(),
            weight.toDatum(),
            Explanation.given("roll", roll.toDatum()),
            Explanation.of(
                "factor",
                factor.toDatum(),
                Explanation.given("free school meals", part.toDatum()),
                Explanation.given("free school meals in the area", area.toDatum()),
                Explanation.given("least factor", least.toDatum()),
                Explanation.given("greatest factor", most.toDatum()))));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigInteger;
import java.util.Comparator;
import org.concordat.core.money.Ratio;

/** The shapes that the library knows. */
final class Shapes {

  private Shapes() {}

  /** An equal part for each step. */
  record StraightLine() implements Shape {

    @Override
    public Ratio fraction(int elapsed, int total) {
      return Ratio.of(total - elapsed, total);
    }

    @Override
    public String wording(Step step) {
      return "falls by an equal part with every complete " + step.singular();
    }

    @Override
    public void checkFits(Step step, Timing timing) {
      checkEnds("StraightLine", timing);
    }

    @Override
    public String toString() {
      return "straight line";
    }
  }

  /** A fraction for each number of steps. */
  record Bands(ImmutableList<Band> bands) implements Shape {

    Bands {
      checkArgument(!bands.isEmpty(), "Bands: must hold at least one, but were %s", bands);
      checkArgument(
          bands.get(0).fraction().equals(Ratio.ONE),
          "Bands: must begin with the whole, but were %s",
          bands);
      checkArgument(
          Ordering.from(Comparator.comparing(Band::fraction)).reverse().isOrdered(bands),
          "Bands: must not rise, but were %s",
          bands);
    }

    private int steps() {
      return bands.stream().mapToInt(Band::steps).reduce(0, Math::addExact);
    }

    @Override
    public Ratio fraction(int elapsed, int total) {
      int left = elapsed;
      for (Band band : bands) {
        if (left < band.steps()) {
          return band.fraction();
        }
        left -= band.steps();
      }
      return Ratio.ZERO;
    }

    @Override
    public String wording(Step step) {
      return "is "
          + bands.stream()
              .map(band -> Words.share(band.fraction()) + " for "
                  + (band.steps() == 1 ? "one " + step.singular() : band.steps() + " " + step))
              .collect(joining(", then "))
          + ", each falling when the " + step.singular() + " is complete";
    }

    @Override
    public void checkFits(Step step, Timing timing) {
      checkArgument(
          step != Step.DAY && timing instanceof Timing.Limited,
          "Bands timing: must be a number of months or years, but was %s in %s",
          timing,
          step);
      int months = ((Timing.Limited) timing).period().months();
      int total = step == Step.YEAR ? months / LiabilityPeriod.MONTHS_A_YEAR : months;
      checkArgument(
          steps() == total,
          "Bands steps: must be those of the liability, %s %s, but were %s",
          total,
          step,
          steps());
    }

    @Override
    public String toString() {
      return "bands of " + bands.stream().map(Band::toString).collect(joining(", "));
    }
  }

  /** The same part of what is left. */
  record ReducingBalance(Ratio rate) implements Shape {

    ReducingBalance {
      requireNonNull(rate, "rate");
      checkArgument(
          rate.compareTo(Ratio.ZERO) > 0 && rate.compareTo(Ratio.ONE) < 0,
          "ReducingBalance rate: must be between 0 and 1, but was %s",
          rate);
    }

    @Override
    public Ratio fraction(int elapsed, int total) {
      Ratio left = Ratio.ONE.minus(rate);
      BigInteger numerator = left.numerator().pow(elapsed);
      return Ratio.of(numerator, left.denominator().pow(elapsed));
    }

    @Override
    public String wording(Step step) {
      return "falls by " + Words.share(rate) + " of what is left with every complete "
          + step.singular();
    }

    @Override
    public void checkFits(Step step, Timing timing) {
      checkArgument(
          step != Step.DAY, "ReducingBalance step: must be months or years, but was %s", step);
    }

    @Override
    public String toString() {
      return "reducing balance at " + Words.share(rate);
    }
  }

  /** Most with the first step. */
  record SumOfDigits() implements Shape {

    @Override
    public Ratio fraction(int elapsed, int total) {
      return Ratio.of(digits(total - elapsed), digits(total));
    }

    private static long digits(long n) {
      return n * (n + 1) / 2;
    }

    @Override
    public String wording(Step step) {
      return "falls by the sum of the digits, most with the first complete " + step.singular()
          + " and least with the last";
    }

    @Override
    public void checkFits(Step step, Timing timing) {
      checkEnds("SumOfDigits", timing);
    }

    @Override
    public String toString() {
      return "sum of digits";
    }
  }

  /** All or nothing. */
  record Cliff() implements Shape {

    @Override
    public Ratio fraction(int elapsed, int total) {
      return Ratio.ONE;
    }

    @Override
    public String wording(Step step) {
      return "is the whole as long as the liability lasts";
    }

    @Override
    public void checkFits(Step step, Timing timing) {
      checkArgument(step == Step.DAY, "Cliff step: must be days, but was %s", step);
    }

    @Override
    public String toString() {
      return "cliff";
    }
  }

  private static void checkEnds(String shape, Timing timing) {
    checkArgument(
        !(timing instanceof Timing.Perpetual),
        "%s timing: must have an end, but was %s",
        shape,
        timing);
  }
}

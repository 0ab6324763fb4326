/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.clawback;

import static org.concordat.testkit.law.Law.holds;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.RunningScale;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * The laws of a scale on which capital at risk falls over time.
 *
 * <p>They bind the fraction, before any excess, floor or cap. A test class implements this interface, says
 * which scales there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurScaleProperties implements ScaleLaws {
 *   public Arbitrary<DiminishingScale> scales() {
 *     return Arbitraries.integers().between(1, 30).map(OurScale::ofYears);
 *   }
 * }
 * }</pre>
 */
public interface ScaleLaws {

  /**
   * What is asked of a scale.
   *
   * @param scale the scale
   * @param start the first day of a liability
   * @param date a date before the start or after it
   * @param later a date that is not before that
   */
  record Question(DiminishingScale scale, LocalDate start, LocalDate date, LocalDate later) {}

  /**
   * The scales to test.
   *
   * @return scales whose end, where they have one, is after any start that {@link #starts()} makes
   */
  Arbitrary<DiminishingScale> scales();

  /**
   * The first days of liabilities; any date in the years that matter unless said.
   *
   * @return dates
   */
  default Arbitrary<LocalDate> starts() {
    return DateArbitraries.dates();
  }

  /**
   * What is asked of them.
   *
   * @return a scale, a start, and two dates from two years before it to a hundred years after it
   */
  @Provide
  default Arbitrary<Question> questions() {
    Arbitrary<Integer> days = Arbitraries.integers().between(-730, 36_525);
    return Combinators.combine(scales(), starts(), days, days)
        .as((scale, start, one, other) -> new Question(
            scale,
            start,
            start.plusDays(Math.min(one, other)),
            start.plusDays(Math.max(one, other))))
        .withoutEdgeCases();
  }

  /**
   * The whole is at risk on the start and before it.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void theWholeIsAtRiskUpToTheStart(@ForAll("questions") Question asked) {
    LocalDate date = asked.date().isAfter(asked.start()) ? asked.start() : asked.date();
    Ratio fraction = asked.scale().fractionOn(asked.start(), date);
    holds(
        fraction.equals(Ratio.ONE),
        "The whole is at risk up to the start, but of %s from %s on %s it is %s",
        asked.scale(),
        asked.start(),
        date,
        fraction);
  }

  /**
   * The end is after the start, and from it on nothing is at risk.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void nothingIsAtRiskFromTheEndOn(@ForAll("questions") Question asked) {
    asked.scale().endOf(asked.start()).ifPresent(end -> {
      holds(
          end.isAfter(asked.start()),
          "The end is after the start, but of %s from %s it is %s",
          asked.scale(),
          asked.start(),
          end);
      LocalDate date = asked.later().isBefore(end) ? end : asked.later();
      Ratio fraction = asked.scale().fractionOn(asked.start(), date);
      holds(
          fraction.isZero(),
          "Nothing is at risk from the end on, but of %s from %s with the end %s on %s it is %s",
          asked.scale(),
          asked.start(),
          end,
          date,
          fraction);
    });
  }

  /**
   * The fraction lies from nothing to the whole.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void theFractionLiesFromNothingToTheWhole(@ForAll("questions") Question asked) {
    Ratio fraction = asked.scale().fractionOn(asked.start(), asked.date());
    holds(
        !fraction.isNegative() && fraction.compareTo(Ratio.ONE) <= 0,
        "The fraction lies from 0 to 1, but of %s from %s on %s it is %s",
        asked.scale(),
        asked.start(),
        asked.date(),
        fraction);
  }

  /**
   * The fraction never rises, where the scale promises it.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void theFractionNeverRises(@ForAll("questions") Question asked) {
    Ratio earlier = asked.scale().fractionOn(asked.start(), asked.date());
    Ratio later = asked.scale().fractionOn(asked.start(), asked.later());
    holds(
        !asked.scale().isNeverRising() || later.compareTo(earlier) <= 0,
        "The fraction never rises, but of %s from %s it is %s on %s and %s on %s",
        asked.scale(),
        asked.start(),
        earlier,
        asked.date(),
        later,
        asked.later());
  }

  /**
   * The same question has the same answer, in the running scale and in the explanation as well.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void everyWayToAskGivesTheSameFraction(@ForAll("questions") Question asked) {
    Ratio fraction = asked.scale().fractionOn(asked.start(), asked.date());
    RunningScale running = asked.scale().from(asked.start());
    Ratio explained =
        Ratio.parse(asked.scale().explain(asked.start(), asked.date()).result().toString());
    holds(
        fraction.equals(asked.scale().fractionOn(asked.start(), asked.date()))
            && fraction.equals(running.fractionOn(asked.date()))
            && fraction.equals(explained),
        "Every way to ask gives the same fraction, but %s from %s on %s gives %s, %s and %s",
        asked.scale(),
        asked.start(),
        asked.date(),
        fraction,
        running.fractionOn(asked.date()),
        explained);
  }

  /**
   * An amount is rounded once: a share is the exact product, rounded.
   *
   * @param asked what is asked
   * @param pence an amount of any sign but negative
   */
  @Property(tries = 200)
  default void aShareIsRoundedOnce(
      @ForAll("questions") Question asked, @ForAll("amounts") long pence) {
    long share =
        asked.scale().from(asked.start()).shareOn(pence, asked.date(), Rounding.HALF_UP_TO_PENNY);
    long exact = Rounding.HALF_UP_TO_PENNY.applyToMinor(
        pence, asked.scale().fractionOn(asked.start(), asked.date()));
    holds(
        share == exact,
        "A share is rounded once, but %s of %s pence from %s on %s is %s and not %s",
        asked.scale(),
        pence,
        asked.start(),
        asked.date(),
        share,
        exact);
  }

  /**
   * Amounts to take shares of.
   *
   * @return pence, from 0 to ten thousand million pounds
   */
  @Provide
  default Arbitrary<Long> amounts() {
    return Arbitraries.longs().between(0, 1_000_000_000_000L);
  }

  /**
   * A scale says itself in whole sentences.
   *
   * @param asked what is asked
   */
  @Property(tries = 50)
  default void theScaleSaysItself(@ForAll("questions") Question asked) {
    String wording = asked.scale().wording();
    holds(
        !wording.isBlank() && wording.endsWith("."),
        "A scale says itself in whole sentences, but %s says '%s'",
        asked.scale(),
        wording);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.concordat.commissioning.clawback.scale.Words;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * How an amount moves with time beside the scale.
 *
 * <p>It depreciates by the scale alone, it is carried along by an index, or it bears interest. With 12 of 20
 * years left of £200,000.00 and an index that rose from 235.2 to 272.5, £139,030.61 are at risk; if it fell
 * to 229.8, £117,244.90, or £120,000.00 where the index only counts upwards.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Drift {

  /** The scale alone lowers the amount. */
  record Depreciation() implements Drift {

    /** The scale alone, which needs no figure. */
    public Depreciation {}

    @Override
    public Answer<Ratio> factor(LocalDate start, LocalDate date, CapitalFacts facts) {
      return Answer.known(Ratio.ONE);
    }

    @Override
    public String wording() {
      return "It bears no interest and is not adjusted for prices.";
    }
  }

  /**
   * An index carries the amount along: times the figure for a month before the date, over the figure for
   * as many months before the start.
   *
   * @param index the name of the index
   * @param monthsBefore how many months before each date its figure is taken; 1 for the month before
   * @param isUpwardOnly whether a fall of the index is left out of account
   */
  record Indexed(String index, int monthsBefore, boolean isUpwardOnly) implements Drift {

    /**
     * Checks name and number.
     *
     * @throws IllegalArgumentException if the name is blank, or if the number is negative
     * @throws NullPointerException if a component is null
     */
    public Indexed {
      requireNonNull(index, "index");
      checkArgument(!index.isBlank(), "Indexed index: must not be blank, but was '%s'", index);
      checkArgument(
          monthsBefore >= 0,
          "Indexed monthsBefore: must not be negative, but was %s",
          monthsBefore);
    }

    @Override
    public Answer<Ratio> factor(LocalDate start, LocalDate date, CapitalFacts facts) {
      return facts
          .index(index)
          .match(
              series -> Answers.combine(
                  series.figure(month(date)), series.figure(month(start)), this::factor),
              Answer::unknown);
    }

    private Ratio factor(Ratio now, Ratio then) {
      Ratio factor = now.over(then);
      return isUpwardOnly && factor.compareTo(Ratio.ONE) < 0 ? Ratio.ONE : factor;
    }

    private YearMonth month(LocalDate date) {
      return YearMonth.from(date).minusMonths(monthsBefore);
    }

    @Override
    public String wording() {
      String when = monthsBefore == 0
          ? "the month of"
          : monthsBefore == 1 ? "the month before" : "the month " + monthsBefore + " months before";
      return "It is adjusted for prices: it is multiplied by the figure of the index " + index
          + " for " + when + " the date of the trigger and divided by the figure for " + when
          + " the start of the liability. "
          + (isUpwardOnly
              ? "A fall of the index is left out of account."
              : "A fall of the index lowers it.")
          + " If a figure is not published, nothing is worked out until it is.";
    }
  }

  /**
   * Simple interest from the start, by days over 365.
   *
   * @param yearlyRate the rate for a year, not negative, such as 17/200 for 8.5 percent
   */
  record Interest(Ratio yearlyRate) implements Drift {

    /**
     * Checks the rate.
     *
     * @throws IllegalArgumentException if it is negative
     * @throws NullPointerException if a component is null
     */
    public Interest {
      requireNonNull(yearlyRate, "yearlyRate");
      checkArgument(
          !yearlyRate.isNegative(),
          "Interest yearlyRate: must not be negative, but was %s",
          yearlyRate);
    }

    @Override
    public Answer<Ratio> factor(LocalDate start, LocalDate date, CapitalFacts facts) {
      Ratio years = Ratio.of(ChronoUnit.DAYS.between(start, date), LateInterest.DAYS_A_YEAR);
      return Answer.known(Ratio.ONE.plus(yearlyRate.times(years)));
    }

    @Override
    public String wording() {
      return "It bears simple interest at " + Words.share(yearlyRate)
          + " a year from the start of the liability to the date of the trigger, by days over 365.";
    }
  }

  /**
   * The scale alone lowers the amount.
   *
   * @return the drift
   */
  static Drift depreciation() {
    return new Depreciation();
  }

  /**
   * An index carries the amount along, up and down, by its figures for the month before the dates.
   *
   * @param index the name of the index
   * @return the drift
   * @throws IllegalArgumentException if the name is blank
   */
  static Drift indexed(String index) {
    return new Indexed(index, 1, false);
  }

  /**
   * An index carries the amount along, only upwards, by its figures for the month before the dates.
   *
   * @param index the name of the index
   * @return the drift
   * @throws IllegalArgumentException if the name is blank
   */
  static Drift indexedUpwards(String index) {
    return new Indexed(index, 1, true);
  }

  /**
   * Simple interest from the start, by days over 365.
   *
   * @param yearlyRate the rate for a year
   * @return the drift
   * @throws IllegalArgumentException if the rate is negative
   */
  static Drift interest(Ratio yearlyRate) {
    return new Interest(yearlyRate);
  }

  /**
   * What an amount is multiplied by.
   *
   * @param start the first day of the liability
   * @param date the date that is asked about, not before the start
   * @param facts where the figures are
   * @return the exact factor; unknown if a figure is missing
   */
  Answer<Ratio> factor(LocalDate start, LocalDate date, CapitalFacts facts);

  /**
   * The drift as a clause says it.
   *
   * @return whole sentences
   */
  String wording();

  /**
   * How the factor comes about.
   *
   * @param position where the stake stands on the date
   * @param facts where the figures are
   * @return a tree whose result is the factor
   */
  default Explanation explain(Position position, CapitalFacts facts) {
    return Explanation.of(
        "factor for interest or prices",
        Answers.datum(factor(position.start(), position.driftsTo(), facts)),
        Explanation.given("drift", Datum.of(wording())));
  }
}

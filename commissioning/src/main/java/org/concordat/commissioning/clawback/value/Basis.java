/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.concordat.commissioning.clawback.scale.Words;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.joda.money.Money;

/**
 * What is taken back: of which value, and whether the scale applies to it.
 *
 * <p>A grant of £350,000.00 paid for 35 percent of an asset that is worth £1,600,000.00 now, with 15 of 25
 * years left:
 *
 * <table class="striped">
 * <caption>The bases</caption>
 * <tr><th scope="col">Basis</th><th scope="col">At risk</th></tr>
 * <tr><td>{@code original()}</td><td>£210,000.00</td></tr>
 * <tr><td>{@code fixedPrice(£400,000.00)}</td><td>£240,000.00</td></tr>
 * <tr><td>{@code shareOfValue(35%)}</td><td>£336,000.00</td></tr>
 * <tr><td>{@code shareOfValue(35%).untapered()}</td><td>£560,000.00</td></tr>
 * <tr><td>{@code greaterOf(original(), shareOfValue(35%))}</td><td>£336,000.00</td></tr>
 * <tr><td>{@code lesserOf(original(), shareOfValue(35%))}</td><td>£210,000.00</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Basis {

  /**
   * What was paid.
   *
   * @param drift how it moves beside the scale
   */
  record Original(Drift drift) implements Basis {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Original {
      requireNonNull(drift, "drift");
    }

    @Override
    public Answer<Ratio> worth(Position at, CapitalFacts facts) {
      Ratio nominal = at.stake().principal().times(at.fraction());
      return drift.factor(at.start(), at.driftsTo(), facts).map(nominal::times);
    }

    @Override
    public boolean isNominal() {
      return drift instanceof Drift.Depreciation;
    }

    @Override
    public String wording() {
      return "the sum paid, times the fraction at risk. " + drift.wording();
    }

    @Override
    public Explanation explain(Position at, CapitalFacts facts) {
      return Explanation.of(
          "of the sum paid",
          Answers.datum(worth(at, facts)),
          Explanation.given("principal left", at.stake().principal().toDatum()),
          Explanation.given("fraction", at.fraction().toDatum()),
          drift.explain(at, facts));
    }
  }

  /**
   * A price that the contract names.
   *
   * @param price the price for all of it
   * @param drift how it moves beside the scale
   */
  record FixedPrice(Money price, Drift drift) implements Basis {

    /**
     * Checks the price.
     *
     * @throws IllegalArgumentException if it is not positive
     * @throws NullPointerException if a component is null
     */
    public FixedPrice {
      requireNonNull(price, "price");
      requireNonNull(drift, "drift");
      checkArgument(price.isPositive(), "FixedPrice price: must be positive, but was %s", price);
    }

    @Override
    public Answer<Ratio> worth(Position at, CapitalFacts facts) {
      Ratio nominal =
          Ratio.of(price.getAmount()).times(at.stake().proportion()).times(at.fraction());
      return drift.factor(at.start(), at.driftsTo(), facts).map(nominal::times);
    }

    @Override
    public boolean isNominal() {
      return false;
    }

    @Override
    public ImmutableList<Money> amounts() {
      return ImmutableList.of(price);
    }

    @Override
    public String wording() {
      return "the fixed price of " + MoneyText.of(price) + ", times the fraction at risk. "
          + drift.wording();
    }

    @Override
    public Explanation explain(Position at, CapitalFacts facts) {
      return Explanation.of(
          "of the fixed price",
          Answers.datum(worth(at, facts)),
          Explanation.given("price", Datum.of(price)),
          Explanation.given("part left", at.stake().proportion().toDatum()),
          Explanation.given("fraction", at.fraction().toDatum()),
          drift.explain(at, facts));
    }
  }

  /**
   * A share of what the asset is worth on the date.
   *
   * @param share the share, such as 2/5
   * @param isTapered whether the scale applies to it
   * @param areImprovementsDisregarded whether the school's own improvements are taken off first
   */
  record ShareOfValue(Ratio share, boolean isTapered, boolean areImprovementsDisregarded)
      implements Basis {

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     * @throws NullPointerException if a component is null
     */
    public ShareOfValue {
      requireNonNull(share, "share");
      checkArgument(
          share.compareTo(Ratio.ZERO) > 0 && share.compareTo(Ratio.ONE) <= 0,
          "ShareOfValue share: must be above 0 and at most 1, but was %s",
          share);
    }

    /**
     * The share of the value without the scale, as long as anything is at risk.
     *
     * @return a copy
     */
    public ShareOfValue untapered() {
      return new ShareOfValue(share, false, areImprovementsDisregarded);
    }

    /**
     * The share of the value with the school's own improvements.
     *
     * @return a copy
     */
    public ShareOfValue withImprovements() {
      return new ShareOfValue(share, isTapered, false);
    }

    @Override
    public Answer<Ratio> worth(Position at, CapitalFacts facts) {
      Ratio part = share.times(at.stake().proportion()).times(taper(at));
      return facts
          .valuation(at.stake().tranche(), at.date())
          .map(valuation -> counted(valuation).times(part));
    }

    private Ratio counted(Valuation valuation) {
      Money counted = areImprovementsDisregarded
          ? valuation.marketValue().minus(valuation.improvements())
          : valuation.marketValue();
      return Ratio.of(counted.getAmount());
    }

    private Ratio taper(Position at) {
      return isTapered || at.fraction().isZero() ? at.fraction() : Ratio.ONE;
    }

    @Override
    public boolean isNominal() {
      return false;
    }

    @Override
    public String wording() {
      return Words.share(share) + " of the market value of the asset on the date of the trigger, "
          + (areImprovementsDisregarded
              ? "the value of the school's own improvements being left out of account"
              : "the school's own improvements included")
          + (isTapered
              ? ", times the fraction at risk."
              : ", in full as long as any fraction is at risk.");
    }

    @Override
    public Explanation explain(Position at, CapitalFacts facts) {
      return Explanation.of(
          "of the market value",
          Answers.datum(worth(at, facts)),
          facts
              .valuation(at.stake().tranche(), at.date())
              .match(
                  valuation -> Explanation.of(
                      "market value",
                      Datum.of(valuation.marketValue()),
                      Explanation.given("valued on", Datum.of(valuation.on())),
                      Explanation.given(
                          areImprovementsDisregarded
                              ? "improvements taken off"
                              : "improvements not taken off",
                          Datum.of(valuation.improvements()))),
                  reason ->
                      Explanation.given("market value", Datum.of("unknown: " + reason.message()))),
          Explanation.given("share", share.toDatum()),
          Explanation.given("part left", at.stake().proportion().toDatum()),
          Explanation.given("fraction", taper(at).toDatum()));
    }
  }

  /**
   * The greatest of several.
   *
   * @param bases what is compared
   */
  record GreaterOf(ImmutableList<Basis> bases) implements Basis {

    /**
     * Checks that there is something to compare.
     *
     * @throws IllegalArgumentException if there are fewer than two
     * @throws NullPointerException if a component is null
     */
    public GreaterOf {
      requireNonNull(bases, "bases");
      checkSeveral("GreaterOf", bases);
    }

    @Override
    public Answer<Ratio> worth(Position at, CapitalFacts facts) {
      return reduce(bases, at, facts, true);
    }

    @Override
    public boolean isNominal() {
      return false;
    }

    @Override
    public ImmutableList<Money> amounts() {
      return amountsOf(bases);
    }

    @Override
    public String wording() {
      return "the greater of the following. " + listed(bases);
    }

    @Override
    public Explanation explain(Position at, CapitalFacts facts) {
      return Explanation.of(
          "the greater of", Answers.datum(worth(at, facts)), explained(bases, at, facts));
    }
  }

  /**
   * The least of several.
   *
   * @param bases what is compared
   */
  record LesserOf(ImmutableList<Basis> bases) implements Basis {

    /**
     * Checks that there is something to compare.
     *
     * @throws IllegalArgumentException if there are fewer than two
     * @throws NullPointerException if a component is null
     */
    public LesserOf {
      requireNonNull(bases, "bases");
      checkSeveral("LesserOf", bases);
    }

    @Override
    public Answer<Ratio> worth(Position at, CapitalFacts facts) {
      return reduce(bases, at, facts, false);
    }

    @Override
    public boolean isNominal() {
      return bases.stream().anyMatch(Basis::isNominal);
    }

    @Override
    public ImmutableList<Money> amounts() {
      return amountsOf(bases);
    }

    @Override
    public String wording() {
      return "the lesser of the following. " + listed(bases);
    }

    @Override
    public Explanation explain(Position at, CapitalFacts facts) {
      return Explanation.of(
          "the lesser of", Answers.datum(worth(at, facts)), explained(bases, at, facts));
    }
  }

  /**
   * What was paid, lowered by the scale alone.
   *
   * @return the basis
   */
  static Basis original() {
    return new Original(Drift.depreciation());
  }

  /**
   * What was paid, which an index or interest carries along beside the scale.
   *
   * @param drift how it moves
   * @return the basis
   */
  static Basis original(Drift drift) {
    return new Original(drift);
  }

  /**
   * A price that the contract names, lowered by the scale alone.
   *
   * @param price the price for all of it
   * @return the basis
   * @throws IllegalArgumentException if the price is not positive
   */
  static Basis fixedPrice(Money price) {
    return new FixedPrice(price, Drift.depreciation());
  }

  /**
   * A share of what the asset is worth on the date, less the school's own improvements, on the scale.
   *
   * @param share the share, such as 2/5
   * @return the basis
   * @throws IllegalArgumentException if the share is not above 0 and at most 1
   */
  static ShareOfValue shareOfValue(Ratio share) {
    return new ShareOfValue(share, true, true);
  }

  /**
   * The greatest of several.
   *
   * @param bases what is compared
   * @return the basis
   * @throws IllegalArgumentException if there are fewer than two
   */
  static Basis greaterOf(Basis... bases) {
    return new GreaterOf(ImmutableList.copyOf(bases));
  }

  /**
   * The least of several.
   *
   * @param bases what is compared
   * @return the basis
   * @throws IllegalArgumentException if there are fewer than two
   */
  static Basis lesserOf(Basis... bases) {
    return new LesserOf(ImmutableList.copyOf(bases));
  }

  /**
   * What is at risk.
   *
   * @param at where the stake stands on the date
   * @param facts index figures and market values
   * @return the exact amount in the main unit, pounds, not pence; unknown if a figure is missing
   */
  Answer<Ratio> worth(Position at, CapitalFacts facts);

  /**
   * Whether it is never more than what is left of the sum paid.
   *
   * @return true if it is bounded by it
   */
  boolean isNominal();

  /**
   * The amounts that are named.
   *
   * @return them, to compare their currency; none unless a price is fixed
   */
  default ImmutableList<Money> amounts() {
    return ImmutableList.of();
  }

  /**
   * The basis as a clause says it.
   *
   * @return words that follow "what is recoverable is", ending with a full stop
   */
  String wording();

  /**
   * How the amount comes about.
   *
   * @param at where the stake stands on the date
   * @param facts index figures and market values
   * @return a tree whose result is the exact amount in the main unit
   */
  Explanation explain(Position at, CapitalFacts facts);

  private static void checkSeveral(String type, ImmutableList<Basis> bases) {
    checkArgument(bases.size() >= 2, "%s bases: must be at least two, but were %s", type, bases);
  }

  private static Answer<Ratio> reduce(
      ImmutableList<Basis> bases, Position at, CapitalFacts facts, boolean isGreater) {
    Answer<Ratio> chosen = bases.get(0).worth(at, facts);
    for (Basis basis : bases.subList(1, bases.size())) {
      chosen = Answers.combine(
          chosen,
          basis.worth(at, facts),
          (one, other) -> (one.compareTo(other) >= 0) == isGreater ? one : other);
    }
    return chosen;
  }

  private static ImmutableList<Money> amountsOf(ImmutableList<Basis> bases) {
    return bases.stream().flatMap(basis -> basis.amounts().stream()).collect(toImmutableList());
  }

  private static String listed(ImmutableList<Basis> bases) {
    return bases.stream()
        .map(basis -> "(" + (bases.indexOf(basis) + 1) + ") " + basis.wording())
        .collect(joining(" "));
  }

  private static ImmutableList<Explanation> explained(
      ImmutableList<Basis> bases, Position at, CapitalFacts facts) {
    return bases.stream().map(basis -> basis.explain(at, facts)).collect(toImmutableList());
  }
}

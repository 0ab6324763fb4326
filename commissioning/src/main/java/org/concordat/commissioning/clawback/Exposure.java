/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.commissioning.clawback.value.Answers;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.money.Split;
import org.concordat.core.money.Weights;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/**
 * How much capital is at risk on a date, tranche by tranche.
 *
 * <p>This is what a claim would come to if its trigger were first met on the date. It says nothing about
 * whether it is: a base that serves its purpose has an exposure every day and a claim on none. Each tranche is
 * rounded once, then they are added, and the sum is bounded as the terms say.
 *
 * <p>It keeps the terms, the date and the facts and works out what it is asked for, so that an explanation
 * that nobody asks for costs nothing. Immutable and thread-safe; equal where terms, facts and date are.
 */
public final class Exposure {

  private final ClawbackTerms terms;
  private final LocalDate date;
  private final CapitalFacts facts;
  private final boolean isScaleIgnored;

  Exposure(ClawbackTerms terms, LocalDate date, CapitalFacts facts, boolean isScaleIgnored) {
    this.terms = terms;
    this.date = requireNonNull(date, "date");
    this.facts = facts;
    this.isScaleIgnored = isScaleIgnored;
  }

  /**
   * The date that was asked about.
   *
   * @return the date
   */
  public LocalDate date() {
    return date;
  }

  /**
   * The terms that were applied.
   *
   * @return the terms
   */
  public ClawbackTerms terms() {
    return terms;
  }

  /**
   * The facts that were taken into account.
   *
   * @return the facts
   */
  public CapitalFacts facts() {
    return facts;
  }

  /**
   * Where the contract lays the scale down.
   *
   * @return the clause
   */
  public Citation clause() {
    return terms.clause();
  }

  /**
   * What is at risk of each tranche.
   *
   * @return them in the order of the contract, those with nothing at risk among them
   */
  public ImmutableList<TrancheExposure> tranches() {
    return terms.tranches().stream()
        .map(tranche ->
            new TrancheExposure(new TrancheValuer(terms, tranche, facts, isScaleIgnored), date))
        .collect(toImmutableList());
  }

  /**
   * What is at risk of one tranche.
   *
   * @param key the key of the tranche
   * @return its exposure, or empty if the contract has no such tranche
   */
  public Optional<TrancheExposure> tranche(String key) {
    return tranches().stream().filter(one -> one.tranche().key().equals(key)).findFirst();
  }

  /**
   * What is at risk in all, where it can be worked out.
   *
   * @return the sum of the rounded amounts of the tranches, within the limits of the terms and the proceeds
   *     of a sale; unknown if an index figure or a market value is missing
   */
  public Answer<Money> answer() {
    return isSimple()
        ? Answer.known(Money.ofMinor(terms.currency(), simpleTotal()))
        : dueBeforeProceeds().map(this::withinProceeds);
  }

  /**
   * What is at risk in all.
   *
   * @return the sum of the rounded amounts of the tranches, within the limits of the terms and the proceeds
   *     of a sale
   * @throws java.util.NoSuchElementException if it is unknown; {@link #answer()} asks without
   */
  public Money total() {
    return isSimple()
        ? Money.ofMinor(terms.currency(), simpleTotal())
        : answer().orElseThrow();
  }

  /**
   * What is at risk in all, in minor units: for long lists, without an object for each figure.
   *
   * @return the same as {@link #total()}, in pence for pounds
   * @throws java.util.NoSuchElementException if it is unknown
   * @throws ArithmeticException if it is not a long
   */
  public long totalMinor() {
    return isSimple() ? simpleTotal() : total().getAmountMinorLong();
  }

  private boolean isSimple() {
    return terms.isPlain() && facts.isNothing() && !isScaleIgnored;
  }

  private long simpleTotal() {
    long sum = 0;
    ImmutableList<CapitalTranche> tranches = terms.tranches();
    for (int i = 0; i < tranches.size(); i++) {
      CapitalTranche tranche = tranches.get(i);
      if (tranche.isPaidOn(date) && tranche.running().isPresent()) {
        long minor = tranche.minor();
        long share = tranche.running().get().shareOn(minor, date, terms.rounding());
        sum = Math.addExact(sum, Math.min(share, minor));
      }
    }
    return sum;
  }

  /**
   * What is at risk in all, with how it comes about.
   *
   * @return the sum with its explanation
   * @throws java.util.NoSuchElementException if it is unknown
   */
  public Explained<Money> explained() {
    return Explained.of(total(), this::explanation);
  }

  private Answer<Money> sum() {
    Answer<Money> sum = Answer.known(Money.zero(terms.currency()));
    for (TrancheExposure tranche : tranches()) {
      sum = Answers.combine(sum, tranche.answer(), Money::plus);
    }
    return sum;
  }

  private Answer<Ratio> principalLeft() {
    Answer<Ratio> left = Answer.known(Ratio.ZERO);
    for (TrancheExposure tranche : tranches()) {
      if (tranche.nothing().isEmpty()) {
        left = Answers.combine(left, tranche.principal(), (one, other) -> one.plus(other.amount()));
      }
    }
    return left;
  }

  private Answer<Money> dueBeforeProceeds() {
    return terms.limits().isNone() ? sum() : Answers.combine(sum(), principalLeft(), this::bounded);
  }

  private Money bounded(Money sum, Ratio principalLeft) {
    Ratio bounded = terms.limits().bound(Ratio.of(sum.getAmount()), principalLeft);
    return terms.limits().orNothing(Rounding.HALF_UP_TO_PENNY.apply(bounded, terms.currency()));
  }

  private Money withinProceeds(Money due) {
    return terms
        .proceedsCap()
        .flatMap(treatment -> facts.netProceeds())
        .filter(due::isGreaterThan)
        .orElse(due);
  }

  /**
   * What the proceeds of a sale do not cover.
   *
   * @return the amount, nothing in most cases; what becomes of it is {@link ClawbackTerms#proceedsCap()};
   *     unknown if an index figure or a market value is missing
   */
  public Answer<Money> shortfall() {
    return dueBeforeProceeds().map(due -> due.minus(withinProceeds(due)));
  }

  /**
   * What was repaid beyond what was at risk, or beyond what there is to set it off against. Nothing is
   * refunded by itself; it is reported so that nobody overlooks it.
   *
   * @return the sum over the tranches; unknown if an index figure or a market value is missing
   */
  public Answer<Money> overRepaid() {
    Answer<Money> sum = Answer.known(Money.zero(terms.currency()));
    for (TrancheExposure tranche : tranches()) {
      sum = Answers.combine(sum, tranche.overRepaid(), Money::plus);
    }
    return sum;
  }

  /**
   * What a claim would come to if only a part of what was funded were given up on the date.
   *
   * <p>Of £480,000.00 at risk, 8 of 20 places are £192,000.00. Parts given up before are in the facts: with
   * 8 of 20 places gone, the other 12 are all that is left.
   *
   * @param part the part of what was funded
   * @return the sum over the tranches, each rounded once, without the limits of the sum; unknown if less
   *     than the part is left, or if an index figure or a market value is missing
   */
  public Answer<Money> forPart(Part part) {
    Answer<Money> sum = Answer.known(Money.zero(terms.currency()));
    for (TrancheExposure tranche : tranches()) {
      sum = Answers.combine(sum, tranche.part(part.fraction()), Money::plus);
    }
    return sum;
  }

  /**
   * The total divided among parts, to the penny.
   *
   * @param parts the parts by key
   * @return the shares in proportion to the parts, which sum to the total whatever the parts come to
   * @throws java.util.NoSuchElementException if the total is unknown
   * @throws IllegalArgumentException if there is no part
   */
  public Split<String> among(Map<String, Part> parts) {
    return Split.of(
        total(),
        Weights.ofRatios(ImmutableMap.copyOf(Maps.transformValues(parts, Part::fraction))));
  }

  /**
   * How the total comes about.
   *
   * @return a tree with a branch for each tranche, under the clause of the contract
   */
  public Explanation explanation() {
    return Explanation.of(
            "at risk",
            answer().match(Datum::of, reason -> Datum.of("unknown: " + reason.message())),
            ImmutableList.<Explanation>builder()
                .add(Explanation.given("date", Datum.of(date)))
                .addAll(inputs())
                .build())
        .under(clause());
  }

  /** What the total rests on: the tranches, and what bounds their sum. */
  ImmutableList<Explanation> inputs() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    tranches().forEach(tranche -> inputs.add(tranche.explanation()));
    inputs.addAll(terms.limits().explain());
    terms
        .proceedsCap()
        .ifPresent(treatment -> facts
            .netProceeds()
            .ifPresent(proceeds -> inputs.add(Explanation.of(
                "net proceeds",
                Datum.of(proceeds),
                Explanation.given(
                    "shortfall, which " + treatment,
                    shortfall().match(Datum::of, reason -> Datum.of(reason.message())))))));
    overRepaid()
        .find()
        .filter(Money::isPositive)
        .ifPresent(over ->
            inputs.add(Explanation.given("repaid beyond what was at risk", Datum.of(over))));
    return inputs.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exposure that
        && terms.equals(that.terms)
        && date.equals(that.date)
        && facts.equals(that.facts)
        && isScaleIgnored == that.isScaleIgnored;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * terms.hashCode() + date.hashCode()) + facts.hashCode();
  }

  /**
   * The exposure as a reader would write it.
   *
   * @return such as {@code at risk on 2019-09-01: £510,000.00}
   */
  @Override
  public String toString() {
    return "at risk on " + date + ": "
        + answer().match(MoneyText::of, reason -> "unknown: " + reason.message());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;

/**
 * How much of one tranche is at risk on a date.
 *
 * <p>Immutable and thread-safe; equal where tranche, terms, facts and date are.
 */
public final class TrancheExposure {

  private final TrancheValuer valuer;
  private final LocalDate date;

  TrancheExposure(TrancheValuer valuer, LocalDate date) {
    this.valuer = valuer;
    this.date = date;
  }

  /**
   * The tranche.
   *
   * @return the tranche
   */
  public CapitalTranche tranche() {
    return valuer.tranche();
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
   * The exact fraction at risk.
   *
   * @return 0 where nothing is; 1 where the scale is ignored
   */
  public Ratio fraction() {
    return valuer.fraction(date);
  }

  /**
   * Why nothing of the tranche is at risk.
   *
   * @return the reason; empty if something is
   */
  public Optional<Reason> nothing() {
    return valuer.nothing(date);
  }

  /**
   * What is at risk, where it can be worked out.
   *
   * @return the amount, rounded once; unknown if an index figure or a market value is missing
   */
  public Answer<Money> answer() {
    return valuer.claimable(date);
  }

  /**
   * What is at risk.
   *
   * @return the amount, rounded once
   * @throws java.util.NoSuchElementException if it is unknown; {@link #answer()} asks without
   */
  public Money amount() {
    return answer().orElseThrow();
  }

  /**
   * What is at risk, with how it comes about.
   *
   * @return the amount with its explanation
   * @throws java.util.NoSuchElementException if it is unknown
   */
  public Explained<Money> explained() {
    return Explained.of(amount(), this::explanation);
  }

  /**
   * What was repaid beyond what was at risk, or beyond what there is to set it off against.
   *
   * @return the amount, nothing in most cases; unknown if an index figure or a market value is missing
   */
  public Answer<Money> overRepaid() {
    return valuer.overRepaid(date);
  }

  Answer<Money> part(Ratio part) {
    return valuer.claimable(date, part);
  }

  Answer<Principal> principal() {
    return valuer.principal(date);
  }

  /**
   * How the amount comes about.
   *
   * @return a tree named after the tranche, with principal, dates, fraction, basis, limits and rounding
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    CapitalTranche tranche = tranche();
    inputs.add(Explanation.given("principal", Datum.of(tranche.amount())));
    tranche.paidOn().ifPresent(paid -> inputs.add(Explanation.given("paid on", Datum.of(paid))));
    tranche
        .liabilityStart()
        .ifPresent(start -> inputs.add(
            Explanation.given("liability from " + start.basis(), Datum.of(start.date()))));
    tranche
        .end()
        .ifPresent(end -> inputs.add(Explanation.given("nothing at risk from", Datum.of(end))));
    nothing()
        .ifPresentOrElse(
            reason -> inputs.add(Explanation.given("nothing because", Datum.of(reason.message()))),
            () -> addArithmetic(inputs));
    return Explanation.of(
        tranche.key(),
        answer().match(Datum::of, reason -> Datum.of("unknown: " + reason.message())),
        inputs.build());
  }

  private void addArithmetic(ImmutableList.Builder<Explanation> inputs) {
    CapitalTranche tranche = tranche();
    if (valuer.isScaleIgnored()) {
      inputs.add(Explanation.given("fraction at risk, the scale ignored", Ratio.ONE.toDatum()));
    } else {
      tranche
          .liabilityStart()
          .ifPresent(start -> inputs.add(tranche.scale().explain(start.date(), date)));
    }
    Optional<Principal> left = principal().find();
    left.filter(one -> !one.equals(Principal.of(tranche)))
        .ifPresent(one -> inputs.add(reduced(one)));
    left.filter(one -> !tranche.basis().equals(Basis.original()))
        .ifPresent(
            one -> inputs.add(tranche.basis().explain(valuer.position(one, date), valuer.facts())));
    inputs.addAll(tranche.limits().explain());
    inputs.add(Explanation.given("rounding", Datum.of(valuer.terms().rounding().toString())));
  }

  private static Explanation reduced(Principal left) {
    return Explanation.of(
        "principal left",
        left.amount().toDatum(),
        Explanation.given("part still in use", left.partsLeft().toDatum()),
        Explanation.given("repaid, to be set off", left.credit().toDatum()),
        Explanation.given("repaid beyond what was at risk", left.overRepaid().toDatum()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TrancheExposure that
        && valuer.equals(that.valuer)
        && date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return 31 * valuer.hashCode() + date.hashCode();
  }

  /**
   * The exposure as a reader would write it.
   *
   * @return such as {@code building on 2019-09-01: £510,000.00}
   */
  @Override
  public String toString() {
    return tranche().key() + " on " + date + ": "
        + answer().match(MoneyText::of, reason -> "unknown: " + reason.message());
  }
}

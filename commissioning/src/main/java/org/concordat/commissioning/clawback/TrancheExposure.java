/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;

/**
 * How much of one tranche is at risk on a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tranche the tranche
 * @param date the date that was asked about
 * @param fraction the exact fraction at risk
 * @param rounding how the amount is rounded
 * @param nothing why nothing of the tranche is at risk; empty if something is
 */
public record TrancheExposure(
    CapitalTranche tranche,
    LocalDate date,
    Ratio fraction,
    Rounding rounding,
    Optional<Reason> nothing) {

  /**
   * What is at risk.
   *
   * @return the amount times the fraction, rounded once
   */
  public Money amount() {
    return rounding.apply(tranche.amount(), fraction);
  }

  /**
   * How the amount comes about.
   *
   * @return a tree named after the tranche, with principal, dates, fraction and rounding
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("principal", Datum.of(tranche.amount())));
    tranche.paidOn().ifPresent(paid -> inputs.add(Explanation.given("paid on", Datum.of(paid))));
    tranche.liabilityStart().ifPresent(start -> {
      inputs.add(Explanation.given("liability from " + start.basis(), Datum.of(start.date())));
      inputs.add(
          Explanation.given("nothing at risk from", Datum.of(tranche.scale().endOf(start.date()))));
    });
    nothing.ifPresentOrElse(
        reason -> inputs.add(Explanation.given("nothing because", Datum.of(reason.message()))),
        () -> {
          tranche
              .liabilityStart()
              .ifPresent(start -> inputs.add(tranche.scale().explain(start.date(), date)));
          inputs.add(Explanation.given("rounding", Datum.of(rounding.toString())));
        });
    return Explanation.of(tranche.key(), Datum.of(amount()), inputs.build());
  }

  @Override
  public String toString() {
    return tranche.key() + " on " + date + ": " + amount();
  }
}

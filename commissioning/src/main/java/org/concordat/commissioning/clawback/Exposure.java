/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/**
 * How much capital is at risk on a date, tranche by tranche.
 *
 * <p>This is what a claim would come to if both limbs of its trigger were first met on the date. It says
 * nothing about whether they are: a base that serves its purpose has an exposure every day and a claim on
 * none. Each tranche is rounded once, then they are added.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the date that was asked about
 * @param tranches the tranches in the order of the contract, those with nothing at risk among them
 * @param clause where the contract lays the scale down
 */
public record Exposure(LocalDate date, ImmutableList<TrancheExposure> tranches, Citation clause) {

  /**
   * Checks that there is a tranche.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Exposure {
    checkArgument(
        !tranches.isEmpty(), "Exposure tranches: must hold at least one, but were %s", tranches);
  }

  /**
   * What is at risk in all.
   *
   * @return the sum of the rounded amounts of the tranches
   */
  public Money total() {
    return Money.total(tranches.stream().map(TrancheExposure::amount).toList());
  }

  /**
   * What is at risk in all, with how it comes about.
   *
   * @return the sum with its explanation
   */
  public Explained<Money> explained() {
    return Explained.of(total(), this::explanation);
  }

  /**
   * What is at risk of one tranche.
   *
   * @param key the key of the tranche
   * @return its exposure, or empty if the contract has no such tranche
   */
  public Optional<TrancheExposure> tranche(String key) {
    return tranches.stream().filter(one -> one.tranche().key().equals(key)).findFirst();
  }

  /**
   * How the total comes about.
   *
   * @return a tree with a branch for each tranche, under the clause of the contract
   */
  public Explanation explanation() {
    return Explanation.of(
            "at risk",
            Datum.of(total()),
            Streams.concat(
                    Stream.of(Explanation.given("date", Datum.of(date))),
                    tranches.stream().map(TrancheExposure::explanation))
                .collect(toImmutableList()))
        .under(clause);
  }

  @Override
  public String toString() {
    return "at risk on " + date + ": " + total();
  }
}

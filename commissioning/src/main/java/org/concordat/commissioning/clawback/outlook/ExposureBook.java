/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.scale.RunningScale;
import org.concordat.commissioning.clawback.scale.ScaleColumns;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The capital of many contracts, asked about together.
 *
 * <p>An authority with a hundred bases, or an auditor with a hundred thousand contracts, asks what is at risk
 * on one date. The book answers in one pass, to the penny what each contract would answer by itself, and leads
 * from every figure to the exposure that explains it:
 *
 * <pre>{@code
 * ExposureBook<String> book = ExposureBook.of(termsByContract);
 * BookExposure<String> exposures = book.exposureOn(LocalDate.of(2019, 9, 1));
 * exposures.total();                                   // of all contracts
 * exposures.of("autism base").explanation().render();  // of one, and why
 * }</pre>
 *
 * <p>Contracts whose exposure depends on nothing but sums, dates and scales lie in columns; the others are asked
 * one by one. Immutable and thread-safe.
 *
 * @param <K> what names a contract
 */
public final class ExposureBook<K extends Comparable<? super K>> {

  private final ImmutableSortedMap<K, ClawbackTerms> terms;
  private final ImmutableList<ClawbackTerms> inOrder;
  private final ImmutableMap<Integer, ClawbackTerms> others;
  private final ScaleColumns columns;

  private ExposureBook(ImmutableSortedMap<K, ClawbackTerms> terms) {
    this.terms = terms;
    this.inOrder = terms.values().asList();
    ImmutableMap.Builder<Integer, ClawbackTerms> asked = ImmutableMap.builder();
    ScaleColumns.Builder held = ScaleColumns.builder().owners(inOrder.size());
    for (int i = 0; i < inOrder.size(); i++) {
      if (inOrder.get(i).isPlain()) {
        add(held, i, inOrder.get(i));
      } else {
        asked.put(i, inOrder.get(i));
      }
    }
    this.others = asked.buildOrThrow();
    this.columns = held.build();
  }

  private static void add(ScaleColumns.Builder columns, int owner, ClawbackTerms terms) {
    for (CapitalTranche tranche : terms.tranches()) {
      RunningScale scale = tranche.running().orElse(null);
      LocalDate paid = tranche.paidOn().orElse(null);
      if (scale != null && paid != null) {
        long minor = tranche.amount().getAmountMinorLong();
        columns.add(new ScaleColumns.Row(owner, minor, scale, paid, terms.rounding()));
      }
    }
  }

  /**
   * A book of contracts.
   *
   * @param <K> what names a contract
   * @param terms the terms by contract
   * @return the book
   * @throws IllegalArgumentException if there is no contract, or if they are in different currencies
   */
  public static <K extends Comparable<? super K>> ExposureBook<K> of(
      Map<K, ? extends ClawbackTerms> terms) {
    requireNonNull(terms, "terms");
    checkArgument(
        !terms.isEmpty(), "ExposureBook terms: must hold at least one, but were %s", terms);
    ImmutableList<CurrencyUnit> currencies = terms.values().stream()
        .map(ExposureBook::currency)
        .distinct()
        .collect(ImmutableList.toImmutableList());
    checkArgument(
        currencies.size() == 1,
        "ExposureBook terms: must be in one currency, but were in %s",
        currencies);
    return new ExposureBook<>(ImmutableSortedMap.copyOf(terms));
  }

  private static CurrencyUnit currency(ClawbackTerms terms) {
    return terms.tranches().get(0).amount().getCurrencyUnit();
  }

  /**
   * The contracts.
   *
   * @return the terms by contract, in the order of the names
   */
  public ImmutableSortedMap<K, ClawbackTerms> terms() {
    return terms;
  }

  /**
   * What is at risk on a date, in minor units: for long lists, without an object for each figure.
   *
   * @param date the date that is asked about
   * @return what each contract's exposure comes to, in pence for pounds, in the order of {@link #terms()}
   * @throws java.util.NoSuchElementException if one of them is unknown
   */
  public long[] minorOn(LocalDate date) {
    long[] sums = columns.sharesOn(requireNonNull(date, "date"));
    others.forEach((i, one) -> sums[i] = one.exposureOn(date).totalMinor());
    return sums;
  }

  /**
   * What is at risk on a date.
   *
   * @param date the date that is asked about
   * @return the exposures of all contracts
   * @throws java.util.NoSuchElementException if one of them is unknown
   */
  public BookExposure<K> exposureOn(LocalDate date) {
    return new BookExposure<>(this, date, minorOn(date));
  }

  Exposure exposure(K contract, LocalDate date) {
    ClawbackTerms found = terms.get(contract);
    checkArgument(
        found != null, "ExposureBook contract: must be one of the book, but was %s", contract);
    return found.exposureOn(date);
  }

  Money money(long minor) {
    return Money.ofMinor(currency(inOrder.get(0)), minor);
  }
}

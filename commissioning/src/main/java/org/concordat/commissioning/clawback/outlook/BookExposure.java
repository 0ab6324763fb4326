/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.outlook;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * What is at risk in the contracts of a book on a date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> what names a contract
 */
public final class BookExposure<K extends Comparable<? super K>> {

  private final ExposureBook<K> book;
  private final LocalDate date;
  private final long[] minor;

  BookExposure(ExposureBook<K> book, LocalDate date, long[] minor) {
    this.book = book;
    this.date = date;
    this.minor = minor;
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
   * What is at risk in all contracts.
   *
   * @return the sum of what each comes to
   * @throws ArithmeticException if it is not a long in minor units
   */
  public Money total() {
    long sum = 0;
    for (long one : minor) {
      sum = Math.addExact(sum, one);
    }
    return book.money(sum);
  }

  /**
   * What is at risk in each contract.
   *
   * @return the amounts by contract, in the order of the names
   */
  public ImmutableSortedMap<K, Money> amounts() {
    ImmutableSortedMap.Builder<K, Money> amounts = ImmutableSortedMap.naturalOrder();
    int i = 0;
    for (Map.Entry<K, ClawbackTerms> one : book.terms().entrySet()) {
      amounts.put(one.getKey(), book.money(minor[i]));
      i++;
    }
    return amounts.buildOrThrow();
  }

  /**
   * The exposure of one contract, which explains its amount.
   *
   * @param contract the contract
   * @return its exposure
   * @throws IllegalArgumentException if the book has no such contract
   */
  public Exposure of(K contract) {
    return book.exposure(contract, date);
  }

  /**
   * What is at risk in all contracts, with how it comes about.
   *
   * @return the sum, with a branch for each contract
   */
  public Explained<Money> explained() {
    Money total = total();
    return Explained.of(
        total,
        () -> Explanation.of(
            "at risk in all contracts",
            Datum.of(total),
            book.terms().keySet().stream()
                .map(contract -> Explanation.of(
                    contract.toString(),
                    Datum.of(of(contract).total()),
                    of(contract).explanation()))
                .toList()));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.joda.money.Money;

/**
 * A total paid in parts that add up to it.
 *
 * <p>Twelve payments of £11,333.33 leave £136,000.00 four pence short. There are two ways to come out
 * right:
 *
 * <ul>
 *   <li>{@link #cumulative(Money, int, Rounding) cumulative}: what has been paid by the end of each part is
 *       rounded, never the part itself. Rounded half up to the penny, parts 2, 5, 8 and 11 are £11,333.34 and the
 *       others £11,333.33; at no time is the sum paid more than half a penny off.
 *   <li>{@link #firstAdjusted(Money, int, Rounding) first adjusted}: the first part is £11,333.37 and the other
 *       eleven are £11,333.33.
 * </ul>
 *
 * <p>Parts need not be equally long: £2,800,000.00 over a year from September is £1,633,333.33 for the
 * seven months to March and £1,166,666.67 for the other five, with {@code cumulative(total, List.of(7,
 * 5), rounding)}.
 *
 * <p>A negative total mirrors the positive one, its rounding included, and no part ever has the other sign.
 * Immutable and thread-safe.
 */
public final class Instalments {

  private enum Method {
    CUMULATIVE("cumulative rounding"),
    FIRST_ADJUSTED("first instalment adjusted");

    private final String words;

    Method(String words) {
      this.words = words;
    }
  }

  private final Money total;
  private final ImmutableList<Integer> lengths;
  private final Rounding rounding;
  private final Method method;
  private final ImmutableList<Money> amounts;

  private Instalments(
      Money total,
      List<Integer> lengths,
      Rounding rounding,
      Method method,
      List<Money> magnitudes) {
    this.total = total;
    this.lengths = ImmutableList.copyOf(lengths);
    this.rounding = rounding;
    this.method = method;
    this.amounts = magnitudes.stream()
        .map(amount -> total.isNegative() ? amount.negated() : amount)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Equal parts, with the sum paid so far rounded at the end of each.
   *
   * @param total what to pay, of either sign
   * @param count how many parts
   * @param rounding how to round the sum paid so far; the last part always completes the total
   * @return the instalments
   * @throws IllegalArgumentException if the count is not positive
   */
  public static Instalments cumulative(Money total, int count, Rounding rounding) {
    return cumulative(total, equal(count), rounding);
  }

  /**
   * Parts by length, with the sum paid so far rounded at the end of each.
   *
   * @param total what to pay, of either sign
   * @param lengths how long each part is, in months or whatever all are measured in; a part of no length
   *     gets nothing
   * @param rounding how to round the sum paid so far; the last part always completes the total
   * @return the instalments
   * @throws IllegalArgumentException if there is no part, if a length is negative, or if all are zero
   */
  public static Instalments cumulative(Money total, List<Integer> lengths, Rounding rounding) {
    checkArgument(!lengths.isEmpty(), "Instalments lengths: must be at least one, but were none");
    long whole = 0;
    for (int length : lengths) {
      checkArgument(length >= 0, "Instalments lengths: must not be negative, but were %s", lengths);
      whole += length;
    }
    checkArgument(whole > 0, "Instalments lengths: must not all be zero, but were %s", lengths);
    ImmutableList.Builder<Money> parts = ImmutableList.builder();
    Money paid = Money.zero(total.getCurrencyUnit());
    long passed = 0;
    for (int length : lengths) {
      passed += length;
      Money due = due(total.abs(), Ratio.of(passed, whole), rounding);
      parts.add(due.minus(paid));
      paid = due;
    }
    return new Instalments(total, lengths, rounding, Method.CUMULATIVE, parts.build());
  }

  /**
   * Equal parts but for the first, which takes what rounding leaves over or short.
   *
   * @param total what to pay, of either sign
   * @param count how many parts
   * @param rounding how to round each part after the first
   * @return the instalments
   * @throws IllegalArgumentException if the count is not positive, or if the other parts would come to
   *     more than the total
   */
  public static Instalments firstAdjusted(Money total, int count, Rounding rounding) {
    ImmutableList<Integer> lengths = equal(count);
    Money other = rounding.apply(total.abs(), Ratio.of(1, count));
    Money others = other.multipliedBy(count - 1L);
    Money first = total.abs().minus(others);
    checkArgument(
        !first.isNegative(),
        "Instalments rounding: must leave something for the first of %s, but %s left %s of %s",
        count,
        rounding,
        first,
        total.abs());
    ImmutableList<Money> parts = ImmutableList.<Money>builder()
        .add(first)
        .addAll(Collections.nCopies(count - 1, other))
        .build();
    return new Instalments(total, lengths, rounding, Method.FIRST_ADJUSTED, parts);
  }

  private static ImmutableList<Integer> equal(int count) {
    checkArgument(count > 0, "Instalments count: must be positive, but was %s", count);
    return ImmutableList.copyOf(Collections.nCopies(count, 1));
  }

  // A coarse unit may round beyond the total; more than the total is never due.
  private static Money due(Money total, Ratio passed, Rounding rounding) {
    Money rounded = rounding.apply(total, passed);
    return passed.equals(Ratio.ONE) || rounded.isGreaterThan(total) ? total : rounded;
  }

  /**
   * What is paid in all.
   *
   * @return the total
   */
  public Money total() {
    return total;
  }

  /**
   * The parts.
   *
   * @return the amounts in the order of payment; they add up to the total
   */
  public ImmutableList<Money> amounts() {
    return amounts;
  }

  /**
   * How many parts there are.
   *
   * @return the number, at least one
   */
  public int count() {
    return amounts.size();
  }

  /**
   * One part.
   *
   * @param number which, from 1 for the first
   * @return its amount
   * @throws IllegalArgumentException if there is none of that number
   */
  public Money amount(int number) {
    checkArgument(
        number >= 1 && number <= count(),
        "Instalments number: must be from 1 to %s, but was %s",
        count(),
        number);
    return amounts.get(number - 1);
  }

  /**
   * What has been paid after a number of parts.
   *
   * @param number how many parts have been paid, from none to all
   * @return their sum
   * @throws IllegalArgumentException if there are fewer
   */
  public Money paidAfter(int number) {
    checkArgument(
        number >= 0 && number <= count(),
        "Instalments number: must be from 0 to %s, but was %s",
        count(),
        number);
    return Money.total(total.getCurrencyUnit(), amounts.subList(0, number));
  }

  /**
   * How the parts came about.
   *
   * @return the method, the rounding, and for each part its length, its exact amount in the currency's
   *     main unit, and what had been paid with it; built now
   */
  public Explanation explanation() {
    long whole = lengths.stream().mapToLong(Integer::longValue).sum();
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("method", Datum.of(method.words)));
    inputs.add(Explanation.given("rounding", Datum.of(rounding.toString())));
    for (int i = 0; i < count(); i++) {
      Ratio exact = Ratio.of(total.getAmount()).times(Ratio.of(lengths.get(i), whole));
      inputs.add(Explanation.of(
          "instalment " + (i + 1),
          Datum.of(amounts.get(i)),
          Explanation.given("length", Datum.ofFraction(lengths.get(i), whole)),
          Explanation.given("exact amount", exact.toDatum()),
          Explanation.given("paid so far", Datum.of(paidAfter(i + 1)))));
    }
    return Explanation.of("total", Datum.of(total), inputs.build());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Instalments that
        && total.equals(that.total)
        && method == that.method
        && rounding.equals(that.rounding)
        && lengths.equals(that.lengths);
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, method, rounding, lengths);
  }

  @Override
  public String toString() {
    return amounts.toString();
  }
}

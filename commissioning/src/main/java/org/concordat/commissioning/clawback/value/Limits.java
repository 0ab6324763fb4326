/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.MoneyText;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What bounds an amount: an excess, a floor, a cap, and an amount too small to ask for.
 *
 * <p>They apply in this order. Only what exceeds the excess is recoverable, so of £7,000.00 with an excess of
 * £5,000.00 £2,000.00 are; a cap of £10,000.00 makes £10,000.00 of £18,000.00 less the excess. The floor is
 * the least that is taken back while anything is at risk, never more than is left of what was paid; from the
 * end of the liability there is none. Nothing is bounded unless given.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Limits {

  private static final Limits NONE = builder().build();

  Limits() {}

  /**
   * Nothing is bounded.
   *
   * @return no limits
   */
  public static Limits none() {
    return NONE;
  }

  /**
   * Begins limits.
   *
   * @return a builder that lacks nothing
   */
  public static Builder builder() {
    return ImmutableLimits.builder();
  }

  /**
   * What stays out of account: only the part above it is recoverable.
   *
   * @return the excess
   */
  public abstract Optional<Money> excess();

  /**
   * The least that is taken back while anything is at risk.
   *
   * @return the floor
   */
  public abstract Optional<Money> floor();

  /**
   * The most that is taken back.
   *
   * @return the cap
   */
  public abstract Optional<Money> cap();

  /**
   * What is too small to ask for.
   *
   * @return the rule, which says whether its amount is too small as well
   */
  public abstract Optional<DeMinimis> deMinimis();

  /**
   * Whether nothing is bounded.
   *
   * @return true if there are no limits
   */
  public final boolean isNone() {
    return equals(NONE);
  }

  /**
   * The amounts that are named.
   *
   * @return excess, floor, cap and the amount too small, as far as they are given
   */
  public final ImmutableList<Money> amounts() {
    return Stream.of(excess(), floor(), cap(), deMinimis().map(DeMinimis::amount))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * An exact amount within excess, floor and cap; what is too small is left to {@link #orNothing}.
   *
   * @param amount the amount, in the main unit: pounds, not pence
   * @param atMost what the floor is never more than, in the main unit
   * @return the bounded amount
   */
  public final Ratio bound(Ratio amount, Ratio atMost) {
    Ratio bounded = excess()
        .map(excess -> greater(Ratio.ZERO, amount.minus(pounds(excess))))
        .orElse(amount);
    Ratio raised =
        floor().map(floor -> greater(bounded, lesser(pounds(floor), atMost))).orElse(bounded);
    return cap().map(cap -> lesser(raised, pounds(cap))).orElse(raised);
  }

  /**
   * A rounded amount, or nothing if it is too small or above the cap by rounding.
   *
   * @param amount the amount
   * @return the amount that is asked for
   */
  public final Money orNothing(Money amount) {
    Money capped = cap().filter(amount::isGreaterThan).orElse(amount);
    return deMinimis().filter(rule -> rule.covers(capped)).isPresent()
        ? Money.zero(amount.getCurrencyUnit())
        : capped;
  }

  private static Ratio pounds(Money amount) {
    return Ratio.of(amount.getAmount());
  }

  private static Ratio greater(Ratio one, Ratio other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Ratio lesser(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * The limits as a clause says them.
   *
   * @return whole sentences; empty if nothing is bounded
   */
  public final String wording() {
    return Stream.of(
            excess().map(one -> "Only what exceeds " + MoneyText.of(one) + " is recoverable."),
            floor()
                .map(one -> "As long as the liability lasts, no less than " + MoneyText.of(one)
                    + " is recoverable, or what is left of the sum paid if that is less."),
            cap().map(one -> "No more than " + MoneyText.of(one) + " is recoverable."),
            deMinimis().map(one -> "A sum of " + one + " is not asked for."))
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  /**
   * The limits as inputs of an explanation.
   *
   * @return a leaf for each that is given
   */
  public final ImmutableList<Explanation> explain() {
    ImmutableList.Builder<Explanation> leaves = ImmutableList.builder();
    excess().ifPresent(one -> leaves.add(Explanation.given("excess", Datum.of(one))));
    floor().ifPresent(one -> leaves.add(Explanation.given("floor", Datum.of(one))));
    cap().ifPresent(one -> leaves.add(Explanation.given("cap", Datum.of(one))));
    deMinimis()
        .ifPresent(one -> leaves.add(Explanation.given("not asked for", Datum.of(one.toString()))));
    return leaves.build();
  }

  @Value.Check
  void check() {
    checkArgument(
        amounts().stream().noneMatch(Money::isNegative),
        "Limits amounts: must not be negative, but were %s",
        amounts());
    checkArgument(
        amounts().stream().map(Money::getCurrencyUnit).distinct().count() <= 1,
        "Limits amounts: must be in one currency, but were %s",
        amounts());
    checkArgument(
        floor().isEmpty()
            || cap().isEmpty()
            || !floor().get().isGreaterThan(cap().get()),
        "Limits floor: must not exceed the cap, but they were %s",
        amounts());
  }

  /** Collects the attributes of {@link Limits}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other limits.
     *
     * @param limits the limits to copy
     * @return this builder
     */
    Builder from(Limits limits);

    /**
     * Sets {@link Limits#excess()}.
     *
     * @param excess what stays out of account
     * @return this builder
     */
    Builder excess(Money excess);

    /**
     * Sets {@link Limits#floor()}.
     *
     * @param floor the least that is taken back
     * @return this builder
     */
    Builder floor(Money floor);

    /**
     * Sets {@link Limits#cap()}.
     *
     * @param cap the most that is taken back
     * @return this builder
     */
    Builder cap(Money cap);

    /**
     * Sets {@link Limits#deMinimis()}.
     *
     * @param deMinimis what is too small to ask for
     * @return this builder
     */
    Builder deMinimis(DeMinimis deMinimis);

    /**
     * Makes the limits.
     *
     * @return the limits
     * @throws IllegalArgumentException if an amount is negative, if they are in different currencies, or if
     *     the floor exceeds the cap
     */
    Limits build();
  }
}

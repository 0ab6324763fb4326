/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.MoneyText;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * One part of the support that a panel attaches to a decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the code of what it is, such as {@code behaviour-support}
 * @param what what is given, in a few words
 * @param provider who gives it
 * @param period from when until when, end-exclusive
 * @param cost what it costs in the period, zero or more; empty where nobody put a figure to it
 */
public record AllocatedSupport(
    String kind, String what, Role provider, LocalDateRange period, Optional<Money> cost) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the kind is not of the form of a code, if the words are blank, if the
   *     period is empty, or if the cost is negative
   * @throws NullPointerException if a component is null
   */
  public AllocatedSupport {
    requireNonNull(kind, "kind");
    requireNonNull(what, "what");
    requireNonNull(provider, "provider");
    requireNonNull(period, "period");
    requireNonNull(cost, "cost");
    Reason.checkCode(kind);
    checkArgument(!what.isBlank(), "AllocatedSupport what: must not be blank, but was '%s'", what);
    checkArgument(
        !period.isEmpty(), "AllocatedSupport period: must hold a day, but was %s", period);
    checkArgument(
        cost.filter(Money::isNegative).isEmpty(),
        "AllocatedSupport cost: must not be negative, but was %s",
        cost.map(Money::toString).orElse(""));
  }

  /**
   * Support to which nobody put a figure.
   *
   * @param kind the code of what it is
   * @param what what is given
   * @param provider who gives it
   * @param period from when until when
   * @return the support
   * @throws IllegalArgumentException if the kind is not of the form of a code, if the words are blank, or if the
   *     period is empty
   */
  public static AllocatedSupport of(
      String kind, String what, Role provider, LocalDateRange period) {
    return new AllocatedSupport(kind, what, provider, period, Optional.empty());
  }

  /**
   * The same support at a cost.
   *
   * @param amount what it costs in the period, zero or more
   * @return a copy
   * @throws IllegalArgumentException if the amount is negative
   */
  public AllocatedSupport costing(Money amount) {
    return new AllocatedSupport(kind, what, provider, period, Optional.of(amount));
  }

  @Override
  public String toString() {
    return what + " by " + provider + ", " + period
        + cost.map(one -> ", " + MoneyText.of(one)).orElse("");
  }
}

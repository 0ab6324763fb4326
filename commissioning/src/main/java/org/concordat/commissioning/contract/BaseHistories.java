/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.commissioning.clawback.claim.ClaimEvent;
import org.concordat.commissioning.monitoring.RemedyEvent;
import org.concordat.commissioning.monitoring.ReviewEvent;
import org.concordat.commissioning.payment.PaymentEvent;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.immutables.value.Value;

/**
 * What was recorded of a support base: one history for each of the lives that run side by side.
 *
 * <p>It is what an embedder stores and reads back. Reviews, remedies and payments have a history for each
 * number; a remedy has the number of the review that asks for it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class BaseHistories {

  private static final BaseHistories NONE = builder().build();

  BaseHistories() {}

  /**
   * Begins with nothing recorded.
   *
   * @return a builder that lacks nothing
   */
  public static Builder builder() {
    return ImmutableBaseHistories.builder();
  }

  /**
   * Nothing recorded.
   *
   * @return empty histories
   */
  public static BaseHistories none() {
    return NONE;
  }

  /**
   * What happened to the contract.
   *
   * @return its events as they were recorded
   */
  @Value.Default
  public History<ContractEvent> contract() {
    return History.empty();
  }

  /**
   * What happened to the use of the base.
   *
   * @return its events as they were recorded; left alone where no capital is at risk
   */
  @Value.Default
  public History<UseEvent> use() {
    return History.empty();
  }

  /**
   * What happened to the right to take capital back.
   *
   * @return its events as they were recorded; left alone where no capital is at risk
   */
  @Value.Default
  public History<ClaimEvent> claim() {
    return History.empty();
  }

  /**
   * What happened to the needs that the base serves.
   *
   * @return its events as they were recorded
   */
  @Value.Default
  public History<FocusEvent> focus() {
    return History.empty();
  }

  /**
   * What happened in the reviews.
   *
   * @return the events of each review by its number
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Integer, History<ReviewEvent>> reviews();

  /**
   * What happened in the remedies.
   *
   * @return the events of each remedy by the number of the review that asks for it
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Integer, History<RemedyEvent>> remedies();

  /**
   * What happened to the instalments.
   *
   * @return the events of each instalment by its number
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Integer, History<PaymentEvent>> payments();

  /**
   * The histories as far as they were known on a date.
   *
   * @param date the date
   * @return histories without what was recorded later
   */
  public final BaseHistories asKnownOn(LocalDate date) {
    return builder()
        .contract(contract().asKnownOn(date))
        .use(use().asKnownOn(date))
        .claim(claim().asKnownOn(date))
        .focus(focus().asKnownOn(date))
        .reviews(known(reviews(), date))
        .remedies(known(remedies(), date))
        .payments(known(payments(), date))
        .build();
  }

  private static <E extends Event> ImmutableSortedMap<Integer, History<E>> known(
      ImmutableSortedMap<Integer, History<E>> histories, LocalDate date) {
    return ImmutableSortedMap.copyOf(
        Maps.transformValues(histories, history -> history.asKnownOn(date)));
  }

  /** Collects the attributes of {@link BaseHistories}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all histories of others.
     *
     * @param histories the histories to copy
     * @return this builder
     */
    Builder from(BaseHistories histories);

    /**
     * Sets {@link BaseHistories#contract()}.
     *
     * @param contract what happened to the contract
     * @return this builder
     */
    Builder contract(History<ContractEvent> contract);

    /**
     * Sets {@link BaseHistories#use()}.
     *
     * @param use what happened to the use of the base
     * @return this builder
     */
    Builder use(History<UseEvent> use);

    /**
     * Sets {@link BaseHistories#claim()}.
     *
     * @param claim what happened to the right to take capital back
     * @return this builder
     */
    Builder claim(History<ClaimEvent> claim);

    /**
     * Sets {@link BaseHistories#focus()}.
     *
     * @param focus what happened to the needs that the base serves
     * @return this builder
     */
    Builder focus(History<FocusEvent> focus);

    /**
     * Sets {@link BaseHistories#reviews()}.
     *
     * @param reviews what happened in the reviews, by number
     * @return this builder
     */
    Builder reviews(Map<Integer, ? extends History<ReviewEvent>> reviews);

    /**
     * Sets {@link BaseHistories#remedies()}.
     *
     * @param remedies what happened in the remedies, by the number of the review
     * @return this builder
     */
    Builder remedies(Map<Integer, ? extends History<RemedyEvent>> remedies);

    /**
     * Sets {@link BaseHistories#payments()}.
     *
     * @param payments what happened to the instalments, by number
     * @return this builder
     */
    Builder payments(Map<Integer, ? extends History<PaymentEvent>> payments);

    /**
     * Makes the histories.
     *
     * @return the histories
     */
    BaseHistories build();
  }
}

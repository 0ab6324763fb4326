/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * One payment of capital towards a base, with a liability and a scale of its own.
 *
 * <p>Tranches are never merged: a building of £400,000.00 paid on 1 September 2009 over 25 years and a
 * refurbishment of £120,000.00 paid on 10 January 2011 over 10 years run down side by side, each from its
 * own day.
 *
 * <pre>{@code
 * CapitalTranche building = CapitalTranche.of(
 *     "building", Money.parse("GBP 400000.00"), LocalDate.of(2009, 9, 1), DiminishingScale.completeYears(25));
 * building.fractionOn(LocalDate.of(2014, 9, 1));   // 4/5
 * building.end();                                  // Optional[2034-09-01]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CapitalTranche {

  CapitalTranche() {}

  /**
   * Begins a tranche.
   *
   * @return a builder that lacks the key, the amount and the scale
   */
  public static Builder builder() {
    return ImmutableCapitalTranche.builder();
  }

  /**
   * A tranche that was paid, with the liability running from the payment.
   *
   * @param key what the contract calls it
   * @param amount what was paid, net of recovered VAT
   * @param paidOn the day of payment
   * @param scale how the liability falls
   * @return the tranche
   * @throws IllegalArgumentException if the key is blank or the amount is not positive
   */
  public static CapitalTranche of(
      String key, Money amount, LocalDate paidOn, DiminishingScale scale) {
    return builder().key(key).amount(amount).paidOn(paidOn).scale(scale).build();
  }

  /**
   * What the contract calls the tranche, unique among its tranches.
   *
   * @return the key, such as {@code building}
   */
  public abstract String key();

  /**
   * What was or will be paid, net of recovered VAT.
   *
   * @return the amount, positive
   */
  public abstract Money amount();

  /**
   * How the liability falls.
   *
   * @return the scale
   */
  public abstract DiminishingScale scale();

  /**
   * The day of payment.
   *
   * @return the day; empty while it has not been paid
   */
  public abstract Optional<LocalDate> paidOn();

  /**
   * From when the liability runs; from the payment unless given.
   *
   * @return the start; empty while it depends on a payment that has not been made
   */
  @Value.Default
  public Optional<LiabilityStart> liabilityStart() {
    return paidOn().map(date -> LiabilityStart.of(LiabilityStart.Basis.PAYMENT, date));
  }

  /**
   * What became of the VAT; not recorded unless given.
   *
   * @return the treatment
   */
  @Value.Default
  public VatTreatment vatTreatment() {
    return VatTreatment.NOT_RECORDED;
  }

  /**
   * The first day on which nothing is at risk.
   *
   * @return the day; empty while the start is not known
   */
  public final Optional<LocalDate> end() {
    return liabilityStart().map(start -> scale().endOf(start.date()));
  }

  /**
   * Whether the tranche has been paid.
   *
   * @param date the date that is asked about
   * @return true on the day of payment and after it
   */
  public final boolean isPaidOn(LocalDate date) {
    return paidOn().filter(paid -> !paid.isAfter(date)).isPresent();
  }

  /**
   * Whether the liability is over.
   *
   * @param date the date that is asked about
   * @return true on the end and after it; false while the end is not known
   */
  public final boolean isOverOn(LocalDate date) {
    return end().filter(end -> !end.isAfter(date)).isPresent();
  }

  /**
   * The fraction of the amount that is at risk.
   *
   * @param date the date that is asked about
   * @return 0 before the payment and from the end on; all of it from the payment until the liability
   *     starts, for works in progress; between start and end what the scale says
   * @throws IllegalArgumentException if the scale says less than 0 or more than 1
   */
  public final Ratio fractionOn(LocalDate date) {
    if (!isPaidOn(date) || liabilityStart().isEmpty()) {
      return Ratio.ZERO;
    }
    LocalDate start = liabilityStart().orElseThrow().date();
    if (!date.isAfter(start)) {
      return Ratio.ONE;
    }
    if (!date.isBefore(scale().endOf(start))) {
      return Ratio.ZERO;
    }
    Ratio fraction = scale().fractionOn(start, date);
    checkArgument(
        !fraction.isNegative() && fraction.compareTo(Ratio.ONE) <= 0,
        "DiminishingScale fraction: must be from 0 to 1, but for %s on %s was %s",
        key(),
        date,
        fraction);
    return fraction;
  }

  @Value.Check
  void check() {
    checkArgument(!key().isBlank(), "CapitalTranche key: must not be blank, but was '%s'", key());
    checkArgument(
        amount().isPositive(), "CapitalTranche amount: must be positive, but was %s", amount());
  }

  /** Collects the attributes of a {@link CapitalTranche}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another tranche.
     *
     * @param tranche the tranche to copy
     * @return this builder
     */
    Builder from(CapitalTranche tranche);

    /**
     * Sets {@link CapitalTranche#key()}.
     *
     * @param key what the contract calls it
     * @return this builder
     */
    Builder key(String key);

    /**
     * Sets {@link CapitalTranche#amount()}.
     *
     * @param amount the amount, net of recovered VAT
     * @return this builder
     */
    Builder amount(Money amount);

    /**
     * Sets {@link CapitalTranche#scale()}.
     *
     * @param scale how the liability falls
     * @return this builder
     */
    Builder scale(DiminishingScale scale);

    /**
     * Sets {@link CapitalTranche#paidOn()}.
     *
     * @param paidOn the day of payment
     * @return this builder
     */
    Builder paidOn(LocalDate paidOn);

    /**
     * Sets {@link CapitalTranche#liabilityStart()}.
     *
     * @param liabilityStart from when the liability runs
     * @return this builder
     */
    Builder liabilityStart(LiabilityStart liabilityStart);

    /**
     * Sets {@link CapitalTranche#vatTreatment()}.
     *
     * @param vatTreatment what became of the VAT
     * @return this builder
     */
    Builder vatTreatment(VatTreatment vatTreatment);

    /**
     * Makes the tranche.
     *
     * @return the tranche
     * @throws IllegalStateException if the key, the amount or the scale is missing
     * @throws IllegalArgumentException if the key is blank or the amount is not positive
     */
    CapitalTranche build();
  }
}

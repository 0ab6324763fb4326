/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.RunningScale;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.Limits;
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

  static final int DIGITS_OF_ANY_LONG = 18;

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
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the start; empty while it depends on a payment that has not been made
   */
  public final Optional<LiabilityStart> liabilityStart() {
    return effectiveLiabilityStart();
  }

  /** What was given as {@link #liabilityStart()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<LiabilityStart> givenLiabilityStart();

  /** The answer of {@link #liabilityStart()}, by which two values are compared. */
  @Value.Derived
  Optional<LiabilityStart> effectiveLiabilityStart() {
    return givenLiabilityStart()
        .or(() -> paidOn().map(date -> LiabilityStart.of(LiabilityStart.Basis.PAYMENT, date)));
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
   * What is taken back; what was paid, lowered by the scale alone, unless given.
   *
   * @return the basis
   */
  @Value.Default
  public Basis basis() {
    return Basis.original();
  }

  /**
   * What bounds the amount taken back of this tranche; nothing unless given.
   *
   * @return the limits
   */
  @Value.Default
  public Limits limits() {
    return Limits.none();
  }

  /**
   * The scale from the start of the liability.
   *
   * @return the running scale; empty while the start is not known
   */
  @Value.Derived
  @Value.Auxiliary
  public Optional<RunningScale> running() {
    return liabilityStart().map(start -> scale().from(start.date()));
  }

  /** The amount in minor units, where it is a long. */
  @Value.Derived
  @Value.Auxiliary
  long minor() {
    BigDecimal minor = amount().getAmountMinor();
    return minor.precision() <= DIGITS_OF_ANY_LONG ? minor.longValueExact() : 0;
  }

  /**
   * The first day on which nothing is at risk.
   *
   * @return the day; empty while the start is not known, and if the liability has no end
   */
  public final Optional<LocalDate> end() {
    return running().flatMap(RunningScale::end);
  }

  /**
   * Whether the liability has started or will start, and has no end.
   *
   * @return true if its start is known and its end never comes
   */
  public final boolean isPerpetual() {
    return running().filter(running -> running.end().isEmpty()).isPresent();
  }

  /**
   * Whether the tranche has been paid.
   *
   * @param date the date that is asked about
   * @return true on the day of payment and after it
   */
  public final boolean isPaidOn(LocalDate date) {
    Optional<LocalDate> paid = paidOn();
    return paid.isPresent() && !paid.get().isAfter(date);
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
    return isPaidOn(date)
        ? running().map(running -> running.fractionOn(date)).orElse(Ratio.ZERO)
        : Ratio.ZERO;
  }

  @Value.Check
  void check() {
    checkArgument(!key().isBlank(), "CapitalTranche key: must not be blank, but was '%s'", key());
    checkArgument(
        amount().isPositive(), "CapitalTranche amount: must be positive, but was %s", amount());
    checkArgument(
        paidOn().flatMap(paid -> end().filter(end -> !paid.isBefore(end))).isEmpty(),
        "CapitalTranche paidOn: must be before the end of the liability, %s, but was %s",
        end().map(LocalDate::toString).orElse("never"),
        paidOn().map(LocalDate::toString).orElse("never"));
    checkArgument(
        Stream.concat(limits().amounts().stream(), basis().amounts().stream())
            .allMatch(amount()::isSameCurrency),
        "CapitalTranche currency: must be that of the amount, %s, but limits and basis were %s and %s",
        amount(),
        limits().amounts(),
        basis().amounts());
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("CapitalTranche")
        .omitNullValues()
        .add("key", key())
        .add("amount", amount())
        .add("scale", scale())
        .add("paidOn", paidOn().orElse(null))
        .add("liabilityStart", liabilityStart().orElse(null))
        .add("vatTreatment", vatTreatment())
        .add("basis", basis())
        .add("limits", limits())
        .toString();
  }

  /** Collects the attributes of a {@link CapitalTranche}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another tranche. Unless it was given there, {@link
     * CapitalTranche#liabilityStart()} follows from what the copy has.
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
     * Sets {@link CapitalTranche#basis()}.
     *
     * @param basis what is taken back
     * @return this builder
     */
    Builder basis(Basis basis);

    /**
     * Sets {@link CapitalTranche#limits()}.
     *
     * @param limits what bounds it
     * @return this builder
     */
    Builder limits(Limits limits);

    /**
     * Makes the tranche.
     *
     * @return the tranche
     * @throws IllegalStateException if the key, the amount or the scale is missing
     * @throws IllegalArgumentException if the key is blank, if the amount is not positive, if the tranche was
     *     paid on or after the end of its liability, or if limits or basis name another currency
     */
    CapitalTranche build();
  }
}

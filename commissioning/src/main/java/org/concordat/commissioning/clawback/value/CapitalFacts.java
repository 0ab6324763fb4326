/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What has happened to capital and to prices since it was paid.
 *
 * <p>Index figures and market values, what a sale brought in, repayments, and parts that were given up. The
 * facts need not be known in order; those of principal take effect by date, and on one day in the order given:
 *
 * <pre>{@code
 * CapitalFacts facts = CapitalFacts.none()
 *     .withRepayment("building", LocalDate.of(2013, 9, 1), Money.parse("GBP 50000.00"))
 *     .withPartLost(LocalDate.of(2016, 9, 1), Part.places(8, 20));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CapitalFacts {

  private static final CapitalFacts NONE = builder().build();

  CapitalFacts() {}

  /**
   * Nothing has happened.
   *
   * @return no facts
   */
  public static CapitalFacts none() {
    return NONE;
  }

  /**
   * Begins facts.
   *
   * @return a builder that lacks nothing
   */
  public static Builder builder() {
    return ImmutableCapitalFacts.builder();
  }

  /**
   * The index figures.
   *
   * @return the series by name
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, IndexSeries> indices();

  /**
   * The market values.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<Valuation> valuations();

  /**
   * What a sale brought in after its costs.
   *
   * @return the net proceeds; empty if nothing was sold
   */
  public abstract Optional<Money> netProceeds();

  /**
   * What lowered the principal.
   *
   * @return the events, in the order given
   */
  public abstract ImmutableList<PrincipalEvent> principalEvents();

  /**
   * Whether nothing has happened.
   *
   * @return true if there are no facts
   */
  public final boolean isNothing() {
    return equals(NONE);
  }

  /**
   * The figures of an index.
   *
   * @param name the name of the index
   * @return the series; unknown if it was not given
   */
  public final Answer<IndexSeries> index(String name) {
    IndexSeries series = indices().get(name);
    return series == null ? Answer.unknown(ValueReasons.indexMissing(name)) : Answer.known(series);
  }

  /**
   * The market value of the asset of a tranche.
   *
   * @param tranche the key of the tranche
   * @param date the date that is asked about
   * @return the last valuation on or before the date; unknown if there is none
   */
  public final Answer<Valuation> valuation(String tranche, LocalDate date) {
    return valuations().stream()
        .filter(one -> one.isFor(tranche) && !one.on().isAfter(date))
        .max(Comparator.comparing(Valuation::on))
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(ValueReasons.valuationMissing(tranche, date)));
  }

  /**
   * What had lowered the principal of a tranche by a date.
   *
   * @param tranche the key of the tranche
   * @param date the date that is asked about
   * @return the events that took effect on or before it, the earliest first
   */
  public final ImmutableList<PrincipalEvent> principalEvents(String tranche, LocalDate date) {
    return principalEvents().stream()
        .filter(event -> event.isFor(tranche) && !event.on().isAfter(date))
        .sorted(Comparator.comparing(PrincipalEvent::on))
        .collect(toImmutableList());
  }

  /**
   * These facts and an index.
   *
   * @param series the figures
   * @return a copy
   */
  public final CapitalFacts withIndex(IndexSeries series) {
    return builder().from(this).putAllIndices(Map.of(series.name(), series)).build();
  }

  /**
   * These facts and a market value.
   *
   * @param valuation the valuation
   * @return a copy
   */
  public final CapitalFacts withValuation(Valuation valuation) {
    return builder().from(this).addValuation(valuation).build();
  }

  /**
   * These facts and what a sale brought in.
   *
   * @param netProceeds the proceeds after the costs of the sale
   * @return a copy
   * @throws IllegalArgumentException if they are negative
   */
  public abstract CapitalFacts withNetProceeds(Money netProceeds);

  /**
   * These facts and a repayment.
   *
   * @param tranche the key of the tranche
   * @param on the day of the repayment
   * @param amount the sum
   * @return a copy
   * @throws IllegalArgumentException if the sum is not positive
   */
  public final CapitalFacts withRepayment(String tranche, LocalDate on, Money amount) {
    return withPrincipalEvent(new PrincipalEvent.Repaid(on, tranche, amount));
  }

  /**
   * These facts and a part of every tranche that was given up and settled.
   *
   * @param on the first day on which it is out of use
   * @param part the part of what was funded
   * @return a copy
   */
  public final CapitalFacts withPartLost(LocalDate on, Part part) {
    return withPrincipalEvent(new PrincipalEvent.PartLost(on, Optional.empty(), part));
  }

  /**
   * These facts and one that lowers the principal.
   *
   * @param event the event
   * @return a copy
   */
  public final CapitalFacts withPrincipalEvent(PrincipalEvent event) {
    return builder().from(this).addPrincipalEvent(event).build();
  }

  @Value.Check
  void check() {
    checkArgument(
        netProceeds().filter(Money::isNegative).isEmpty(),
        "CapitalFacts netProceeds: must not be negative, but were %s",
        netProceeds().map(Money::toString).orElse("nothing"));
    checkArgument(
        indices().entrySet().stream()
            .allMatch(entry -> entry.getKey().equals(entry.getValue().name())),
        "CapitalFacts indices: must be under their own names, but were %s",
        indices().keySet());
    Ratio everywhere = lost(Optional.empty());
    principalEvents().stream()
        .flatMap(event -> trancheOf(event).stream())
        .distinct()
        .forEach(key -> checkParts(everywhere.plus(lost(Optional.of(key)))));
    checkParts(everywhere);
  }

  private Ratio lost(Optional<String> tranche) {
    Ratio lost = Ratio.ZERO;
    for (PrincipalEvent event : principalEvents()) {
      if (event instanceof PrincipalEvent.PartLost part && part.tranche().equals(tranche)) {
        lost = lost.plus(part.part().fraction());
      }
    }
    return lost;
  }

  private static Optional<String> trancheOf(PrincipalEvent event) {
    return event instanceof PrincipalEvent.PartLost part ? part.tranche() : Optional.empty();
  }

  private static void checkParts(Ratio lost) {
    checkArgument(
        lost.compareTo(Ratio.ONE) <= 0,
        "CapitalFacts parts: must not be more than the whole together, but were %s",
        lost);
  }

  /** Collects {@link CapitalFacts}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all other facts.
     *
     * @param facts the facts to copy
     * @return this builder
     */
    Builder from(CapitalFacts facts);

    /**
     * Adds to {@link CapitalFacts#indices()}.
     *
     * @param indices series by name
     * @return this builder
     */
    Builder putAllIndices(Map<String, ? extends IndexSeries> indices);

    /**
     * Adds to {@link CapitalFacts#valuations()}.
     *
     * @param valuation a valuation
     * @return this builder
     */
    Builder addValuation(Valuation valuation);

    /**
     * Adds to {@link CapitalFacts#valuations()}.
     *
     * @param valuations valuations
     * @return this builder
     */
    Builder addAllValuations(Iterable<? extends Valuation> valuations);

    /**
     * Sets {@link CapitalFacts#netProceeds()}.
     *
     * @param netProceeds what a sale brought in after its costs
     * @return this builder
     */
    Builder netProceeds(Money netProceeds);

    /**
     * Adds to {@link CapitalFacts#principalEvents()}.
     *
     * @param event an event
     * @return this builder
     */
    Builder addPrincipalEvent(PrincipalEvent event);

    /**
     * Adds to {@link CapitalFacts#principalEvents()}.
     *
     * @param events events
     * @return this builder
     */
    Builder addAllPrincipalEvents(Iterable<? extends PrincipalEvent> events);

    /**
     * Makes the facts.
     *
     * @return the facts
     * @throws IllegalArgumentException if the net proceeds are negative, if an index is under another name
     *     than its own, or if the parts given up come to more than the whole
     */
    CapitalFacts build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.immutables.value.Value;

/**
 * What has happened to a base, as far as it bears on taking capital back.
 *
 * <p>The facts are dated and need not be known in order. What is not among them has not happened:
 *
 * <pre>{@code
 * ClawbackFacts facts = ClawbackFacts.none()
 *     .withServiceEnd(ServiceEnd.withdrawal(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 1, 15)))
 *     .withDifferentUse(UseSpell.from("sixth form centre", LocalDate.of(2018, 4, 9)));
 * }</pre>
 *
 * <p>A school that converts, merges or moves to another trust does not end the service where its
 * successor takes over the contract: that is a novation, and no fact here. Where nobody takes it over, the
 * service ends with the cause {@link ServiceEndCause#HOST_CEASED}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ClawbackFacts {

  ClawbackFacts() {}

  /**
   * Nothing has happened.
   *
   * @return no facts
   */
  public static ClawbackFacts none() {
    return builder().build();
  }

  /**
   * Begins facts.
   *
   * @return a builder that lacks nothing
   */
  public static Builder builder() {
    return ImmutableClawbackFacts.builder();
  }

  /**
   * The ends of the service.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<ServiceEnd> serviceEnds();

  /**
   * The times of different use.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<UseSpell> differentUses();

  /**
   * The times for which an intention of different use was notified and not given up.
   *
   * @return them, in the order given; each begins on the day of the notice
   */
  public abstract ImmutableList<UseSpell> intentions();

  /**
   * When the service began.
   *
   * @return the first day; empty if that is not recorded
   */
  public abstract Optional<LocalDate> serviceStart();

  /**
   * The disposals of the asset.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<Disposal> disposals();

  /**
   * When reviews after a remedial period found that the outcomes were not delivered.
   *
   * @return the dates, in the order given
   */
  public abstract ImmutableList<LocalDate> outcomeFailures();

  /**
   * When it was found that the capital had been obtained by misrepresentation.
   *
   * @return the dates, in the order given
   */
  public abstract ImmutableList<LocalDate> misrepresentations();

  /**
   * When the host became insolvent.
   *
   * @return the dates, in the order given
   */
  public abstract ImmutableList<LocalDate> insolvencies();

  /**
   * When premises that had been lost were in use again.
   *
   * @return the dates, in the order given
   */
  public abstract ImmutableList<LocalDate> reinstatements();

  /**
   * What has happened to capital and prices; nothing unless given.
   *
   * @return the facts of value
   */
  @Value.Default
  public CapitalFacts capital() {
    return CapitalFacts.none();
  }

  /**
   * These facts and a disposal.
   *
   * @param disposal how the asset passed, and when
   * @return a copy
   */
  public final ClawbackFacts withDisposal(Disposal disposal) {
    return builder().from(this).addDisposal(disposal).build();
  }

  /**
   * These facts with others of value.
   *
   * @param capital what has happened to capital and prices
   * @return a copy
   */
  public abstract ClawbackFacts withCapital(CapitalFacts capital);

  /**
   * These facts and the end of the service.
   *
   * @param end what ended it and when
   * @return a copy
   */
  public final ClawbackFacts withServiceEnd(ServiceEnd end) {
    return builder().from(this).addServiceEnd(end).build();
  }

  /**
   * These facts and a different use.
   *
   * @param spell the use and when
   * @return a copy
   */
  public final ClawbackFacts withDifferentUse(UseSpell spell) {
    return builder().from(this).addDifferentUse(spell).build();
  }

  /**
   * These facts and an intention of different use.
   *
   * @param spell the use, from the day of the notice
   * @return a copy
   */
  public final ClawbackFacts withIntention(UseSpell spell) {
    return builder().from(this).addIntention(spell).build();
  }

  /** Collects {@link ClawbackFacts}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all other facts.
     *
     * @param facts the facts to copy
     * @return this builder
     */
    Builder from(ClawbackFacts facts);

    /**
     * Adds to {@link ClawbackFacts#serviceEnds()}.
     *
     * @param end an end of the service
     * @return this builder
     */
    Builder addServiceEnd(ServiceEnd end);

    /**
     * Adds to {@link ClawbackFacts#serviceEnds()}.
     *
     * @param ends ends of the service
     * @return this builder
     */
    Builder addAllServiceEnds(Iterable<? extends ServiceEnd> ends);

    /**
     * Adds to {@link ClawbackFacts#differentUses()}.
     *
     * @param spell a time of different use
     * @return this builder
     */
    Builder addDifferentUse(UseSpell spell);

    /**
     * Adds to {@link ClawbackFacts#differentUses()}.
     *
     * @param spells times of different use
     * @return this builder
     */
    Builder addAllDifferentUses(Iterable<? extends UseSpell> spells);

    /**
     * Adds to {@link ClawbackFacts#intentions()}.
     *
     * @param spell a time from the notice of an intention
     * @return this builder
     */
    Builder addIntention(UseSpell spell);

    /**
     * Adds to {@link ClawbackFacts#intentions()}.
     *
     * @param spells times from the notice of an intention
     * @return this builder
     */
    Builder addAllIntentions(Iterable<? extends UseSpell> spells);

    /**
     * Sets {@link ClawbackFacts#serviceStart()}.
     *
     * @param serviceStart when the service began
     * @return this builder
     */
    Builder serviceStart(LocalDate serviceStart);

    /**
     * Adds to {@link ClawbackFacts#disposals()}.
     *
     * @param disposal a disposal
     * @return this builder
     */
    Builder addDisposal(Disposal disposal);

    /**
     * Adds to {@link ClawbackFacts#disposals()}.
     *
     * @param disposals several of them
     * @return this builder
     */
    Builder addAllDisposals(Iterable<? extends Disposal> disposals);

    /**
     * Adds to {@link ClawbackFacts#outcomeFailures()}.
     *
     * @param outcomeFailure when a review found it
     * @return this builder
     */
    Builder addOutcomeFailure(LocalDate outcomeFailure);

    /**
     * Adds to {@link ClawbackFacts#outcomeFailures()}.
     *
     * @param outcomeFailures several of them
     * @return this builder
     */
    Builder addAllOutcomeFailures(Iterable<? extends LocalDate> outcomeFailures);

    /**
     * Adds to {@link ClawbackFacts#misrepresentations()}.
     *
     * @param misrepresentation when it was found
     * @return this builder
     */
    Builder addMisrepresentation(LocalDate misrepresentation);

    /**
     * Adds to {@link ClawbackFacts#misrepresentations()}.
     *
     * @param misrepresentations several of them
     * @return this builder
     */
    Builder addAllMisrepresentations(Iterable<? extends LocalDate> misrepresentations);

    /**
     * Adds to {@link ClawbackFacts#insolvencies()}.
     *
     * @param insolvency when the host became insolvent
     * @return this builder
     */
    Builder addInsolvency(LocalDate insolvency);

    /**
     * Adds to {@link ClawbackFacts#insolvencies()}.
     *
     * @param insolvencies several of them
     * @return this builder
     */
    Builder addAllInsolvencies(Iterable<? extends LocalDate> insolvencies);

    /**
     * Adds to {@link ClawbackFacts#reinstatements()}.
     *
     * @param reinstatement when the premises were in use again
     * @return this builder
     */
    Builder addReinstatement(LocalDate reinstatement);

    /**
     * Adds to {@link ClawbackFacts#reinstatements()}.
     *
     * @param reinstatements several of them
     * @return this builder
     */
    Builder addAllReinstatements(Iterable<? extends LocalDate> reinstatements);

    /**
     * Sets {@link ClawbackFacts#capital()}.
     *
     * @param capital what has happened to capital and prices
     * @return this builder
     */
    Builder capital(CapitalFacts capital);

    /**
     * Makes the facts.
     *
     * @return the facts
     */
    ClawbackFacts build();
  }
}

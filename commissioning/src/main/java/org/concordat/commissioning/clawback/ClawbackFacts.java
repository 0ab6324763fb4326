/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import com.google.common.collect.ImmutableList;
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
     * Makes the facts.
     *
     * @return the facts
     */
    ClawbackFacts build();
  }
}

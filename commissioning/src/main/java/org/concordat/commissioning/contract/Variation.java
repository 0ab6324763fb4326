/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * What both parties change in a contract; whatever is not named stays.
 *
 * <p>The parties, the reference and the first day of the term cannot be varied: a new host is a novation, and
 * a new contract a renewal. The days on which reviews and instalments fall due stay too, so that what is
 * numbered keeps its number. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Variation {

  Variation() {}

  /**
   * Begins a variation.
   *
   * @return a builder that changes nothing yet
   */
  public static Builder builder() {
    return ImmutableVariation.builder();
  }

  /**
   * The needs that the base is for from now on.
   *
   * @return the specialism, or empty
   */
  public abstract Optional<String> specialism();

  /**
   * How many places are commissioned from now on.
   *
   * @return the number, or empty
   */
  public abstract Optional<Integer> places();

  /**
   * What the authority pays from now on.
   *
   * @return the contribution, or empty
   */
  public abstract Optional<RevenueContribution> revenue();

  /**
   * The capital at risk from now on, and how it may be taken back.
   *
   * @return the terms, or empty
   */
  public abstract Optional<ClawbackTerms> clawback();

  /**
   * What is owed from now on.
   *
   * @return the outcomes; empty if they stay
   */
  public abstract ImmutableList<OutcomeOwed> outcomes();

  /**
   * What is looked at in the reviews that open from now on.
   *
   * @return the terms, or empty
   */
  public abstract Optional<ReviewTerms> reviews();

  /**
   * How much notice the school must give from now on.
   *
   * @return the rule, or empty
   */
  public abstract Optional<Rule<NoticeTerm>> noticeByHost();

  /**
   * How much notice the authority must give from now on.
   *
   * @return the rule, or empty
   */
  public abstract Optional<Rule<NoticeTerm>> noticeByCommissioner();

  /**
   * The new first day after the term.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> end();

  /**
   * Whether it changes what may be taken back of the capital.
   *
   * @return true if it does
   */
  public final boolean isOfCapital() {
    return clawback().isPresent();
  }

  /**
   * The contract as it reads with the variation.
   *
   * @param contract the contract as it reads without it
   * @return another text
   * @throws IllegalArgumentException if that text could not be a contract, such as one without places, or
   *     one whose term ends before it starts
   */
  public final SupportBaseContract applyTo(SupportBaseContract contract) {
    SupportBaseContract.Builder varied = SupportBaseContract.builder()
        .from(contract)
        .specialism(specialism().orElse(contract.specialism()))
        .places(places().orElse(contract.places()));
    noticeByHost().ifPresent(varied::noticeByHost);
    noticeByCommissioner().ifPresent(varied::noticeByCommissioner);
    revenue().ifPresent(varied::revenue);
    clawback().ifPresent(varied::clawback);
    reviews().ifPresent(varied::reviews);
    end().ifPresent(day -> varied.term(LocalDateRange.of(contract.start(), day)));
    if (!outcomes().isEmpty()) {
      varied.outcomes(outcomes());
    }
    return varied.build();
  }

  @Value.Check
  void check() {
    checkArgument(
        specialism().filter(String::isBlank).isEmpty(),
        "Variation specialism: must not be blank, but was '%s'",
        specialism().orElse(""));
    checkArgument(
        places().filter(number -> number <= 0).isEmpty(),
        "Variation places: must be positive, but was %s",
        places().orElse(0));
  }

  /** Collects the attributes of a {@link Variation}. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link Variation#specialism()}.
     *
     * @param specialism the needs that the base is for
     * @return this builder
     */
    Builder specialism(String specialism);

    /**
     * Sets {@link Variation#places()}.
     *
     * @param places the number of places, from 1
     * @return this builder
     */
    Builder places(int places);

    /**
     * Sets {@link Variation#revenue()}.
     *
     * @param revenue what the authority pays
     * @return this builder
     */
    Builder revenue(RevenueContribution revenue);

    /**
     * Sets {@link Variation#clawback()}.
     *
     * @param clawback the capital and how it may be taken back
     * @return this builder
     */
    Builder clawback(ClawbackTerms clawback);

    /**
     * Adds to {@link Variation#outcomes()}.
     *
     * @param outcome an outcome
     * @return this builder
     */
    Builder addOutcome(OutcomeOwed outcome);

    /**
     * Sets {@link Variation#reviews()}.
     *
     * @param reviews what is looked at in reviews
     * @return this builder
     */
    Builder reviews(ReviewTerms reviews);

    /**
     * Sets {@link Variation#noticeByHost()}.
     *
     * @param noticeByHost how much notice the school must give
     * @return this builder
     */
    Builder noticeByHost(Rule<NoticeTerm> noticeByHost);

    /**
     * Sets {@link Variation#noticeByCommissioner()}.
     *
     * @param noticeByCommissioner how much notice the authority must give
     * @return this builder
     */
    Builder noticeByCommissioner(Rule<NoticeTerm> noticeByCommissioner);

    /**
     * Sets {@link Variation#end()}.
     *
     * @param end the first day after the term
     * @return this builder
     */
    Builder end(LocalDate end);

    /**
     * Makes the variation.
     *
     * @return the variation
     * @throws IllegalArgumentException if the specialism is blank, or if the places are not positive
     */
    Variation build();
  }
}

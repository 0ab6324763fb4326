/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;

/**
 * What a right to take capital back amounts to on a date.
 *
 * <p>A claim is what the authority <i>may</i> ask for. It is no debt until it is demanded, and deferring or
 * waiving it is the usual course. The set is closed; handle it with {@link #match}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ClawbackOutcome {

  /**
   * Nothing may be claimed yet: the trigger is not met, or was met only while nothing was liable.
   *
   * <p>A school that withdrew before anything was paid owes nothing. Capital that is paid in spite of that is no
   * part of a claim whose trigger was met before the payment, but the right goes on: a base that was a gym in
   * January 2010, before the payment of September 2010, and becomes offices in January 2015 is claimed for then.
   *
   * @param date the date that was asked about
   * @param reasons what is missing, or, for each tranche, why the first trigger brings nothing of it; at least
   *     one
   * @param lastDay the last day, inclusive, on which another trigger may still bring a claim; unknown while it
   *     depends on a payment that has not been made
   */
  record Dormant(LocalDate date, ImmutableList<Reason> reasons, Due lastDay)
      implements ClawbackOutcome {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Dormant {
      requireNonNull(date, "date");
      requireNonNull(reasons, "reasons");
      requireNonNull(lastDay, "lastDay");
    }

    @Override
    public <R> R match(
        Function<Dormant, ? extends R> dormant,
        Function<Claim, ? extends R> claim,
        Function<Lapsed, ? extends R> lapsed,
        Function<Undecided, ? extends R> undecided) {
      return dormant.apply(this);
    }

    @Override
    public Explanation explanation() {
      return Explanations.noClaim("dormant", reasons);
    }
  }

  /**
   * A trigger was met while something was liable; the first such, whatever was met before it.
   *
   * <p>The amounts are those of the trigger date, whenever they are asked for: a claim outlives the end of
   * the liability. They are known: where a figure is missing, the outcome is {@link Undecided}.
   *
   * @param trigger the facts and the date
   * @param exposure what was at risk on the trigger date
   */
  record Claim(Trigger trigger, Exposure exposure) implements ClawbackOutcome {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Claim {
      requireNonNull(trigger, "trigger");
      requireNonNull(exposure, "exposure");
    }

    /**
     * The first day on which the trigger was met while something was liable.
     *
     * @return the trigger date
     */
    public LocalDate triggeredOn() {
      return trigger.date();
    }

    /**
     * What may be claimed.
     *
     * @return the sum over the tranches
     */
    public Money total() {
      return exposure.total();
    }

    /**
     * What may be claimed, with how it comes about.
     *
     * @return the sum with its explanation
     */
    public Explained<Money> explained() {
      return Explained.of(total(), this::explanation);
    }

    @Override
    public Explanation explanation() {
      return Explanation.of(
              "may be claimed",
              Datum.of(total()),
              ImmutableList.<Explanation>builder()
                  .add(trigger.explanation())
                  .addAll(exposure.inputs())
                  .build())
          .under(exposure.clause());
    }

    @Override
    public <R> R match(
        Function<Dormant, ? extends R> dormant,
        Function<Claim, ? extends R> claim,
        Function<Lapsed, ? extends R> lapsed,
        Function<Undecided, ? extends R> undecided) {
      return claim.apply(this);
    }
  }

  /**
   * Nothing may be claimed any more, because no tranche is liable and none is still to be paid; not before then,
   * whatever was met earlier.
   *
   * @param date the date that was asked about
   * @param reasons why not, one for each tranche
   */
  record Lapsed(LocalDate date, ImmutableList<Reason> reasons) implements ClawbackOutcome {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Lapsed {
      requireNonNull(date, "date");
      requireNonNull(reasons, "reasons");
    }

    @Override
    public <R> R match(
        Function<Dormant, ? extends R> dormant,
        Function<Claim, ? extends R> claim,
        Function<Lapsed, ? extends R> lapsed,
        Function<Undecided, ? extends R> undecided) {
      return lapsed.apply(this);
    }

    @Override
    public Explanation explanation() {
      return Explanations.noClaim("lapsed", reasons);
    }
  }

  /**
   * Whether anything may be claimed, or how much, depends on what is not said or not known.
   *
   * @param date the date that was asked about
   * @param reasons what would have to be said or known; at least one
   */
  record Undecided(LocalDate date, ImmutableList<Reason> reasons) implements ClawbackOutcome {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Undecided {
      requireNonNull(date, "date");
      requireNonNull(reasons, "reasons");
    }

    @Override
    public <R> R match(
        Function<Dormant, ? extends R> dormant,
        Function<Claim, ? extends R> claim,
        Function<Lapsed, ? extends R> lapsed,
        Function<Undecided, ? extends R> undecided) {
      return undecided.apply(this);
    }

    @Override
    public Explanation explanation() {
      return Explanations.noClaim("undecided", reasons);
    }
  }

  /**
   * Handles every case.
   *
   * @param <R> the type of what comes out
   * @param dormant what to do when the right continues
   * @param claim what to do with a claim
   * @param lapsed what to do when nothing is left
   * @param undecided what to do when the contract does not say enough
   * @return what the chosen function gives
   */
  <R> R match(
      Function<Dormant, ? extends R> dormant,
      Function<Claim, ? extends R> claim,
      Function<Lapsed, ? extends R> lapsed,
      Function<Undecided, ? extends R> undecided);

  /**
   * How the outcome comes about.
   *
   * @return a tree whose result is the amount of a claim, or a word for the lack of one
   */
  Explanation explanation();

  /**
   * The claim, where there is one.
   *
   * @return the claim, or empty
   */
  default Optional<Claim> claim() {
    return match(
        dormant -> Optional.empty(),
        Optional::of,
        lapsed -> Optional.empty(),
        undecided -> Optional.empty());
  }
}

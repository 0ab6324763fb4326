/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.rule.Citation;
import org.immutables.value.Value;

/**
 * What is known of a remedy: what was found, what was agreed, and how it stands.
 *
 * <p>A remedy begins with {@link #of}; the rest is what its events fold to. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RemedyStanding {

  RemedyStanding() {}

  /**
   * A remedy for which nothing is agreed.
   *
   * @param review the number of the review that asks for it
   * @param foundOn the day of the review meeting
   * @param outcome the outcome of the review
   * @param failed the codes of the standards that failed
   * @param terms what the contract says of reviews
   * @param clause where the contract says so
   * @return the standing
   * @throws IllegalArgumentException if the outcome asks for no remedy
   */
  public static RemedyStanding of(
      int review,
      LocalDate foundOn,
      ReviewOutcome outcome,
      Set<String> failed,
      ReviewTerms terms,
      Citation clause) {
    return ImmutableRemedyStanding.builder()
        .review(review)
        .foundOn(foundOn)
        .outcome(outcome)
        .failed(failed)
        .terms(terms)
        .clause(clause)
        .build();
  }

  /**
   * The review that asks for it.
   *
   * @return its number, from 1
   */
  public abstract int review();

  /**
   * The day of the review meeting.
   *
   * @return the day from which the days to the remedy count
   */
  public abstract LocalDate foundOn();

  /**
   * The outcome of the review.
   *
   * @return the outcome, which asks for a remedy
   */
  public abstract ReviewOutcome outcome();

  /**
   * The standards that failed.
   *
   * @return their codes
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> failed();

  /**
   * What the contract says of reviews.
   *
   * @return the terms
   */
  public abstract ReviewTerms terms();

  /**
   * Where the contract says so.
   *
   * @return the clause
   */
  public abstract Citation clause();

  /**
   * What was agreed.
   *
   * @return the actions, in the order of agreement
   */
  public abstract ImmutableList<RemedialAction> actions();

  /**
   * When the authority accepted that all is put right.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> remediedOn();

  /**
   * When a further review found that it was not, with no period left.
   *
   * @return the day, or empty; it stays when the remedy is accepted later
   */
  public abstract Optional<LocalDate> defaultOn();

  /**
   * When the authority stepped in.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> steppedInOn();

  /**
   * When the remedy was given up.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> closedOn();

  /**
   * An action.
   *
   * @param code its code
   * @return the action, or empty
   */
  public final Optional<RemedialAction> action(String code) {
    return actions().stream().filter(action -> action.code().equals(code)).findFirst();
  }

  /**
   * The actions that are not found met.
   *
   * @return them, in the order of agreement
   */
  public final ImmutableList<RemedialAction> unmet() {
    return actions().stream()
        .filter(action -> action.status() != MilestoneStatus.MET)
        .collect(toImmutableList());
  }

  /**
   * How long it took from the finding to the remedy.
   *
   * @return the calendar days from the review meeting, not counted, to the day on which the remedy was
   *     accepted, counted; empty while it is not
   */
  public final Optional<Long> daysToRemedy() {
    return remediedOn().map(day -> ChronoUnit.DAYS.between(foundOn(), day));
  }

  /**
   * The last day of the last period that runs.
   *
   * @param calendars the calendars, for periods in school or working days
   * @return the latest day of the actions that are not found met; unknown if one of them is
   */
  public final Due lastDue(Calendars calendars) {
    Due latest = Due.on(foundOn());
    for (RemedialAction action : unmet()) {
      Due due = action.due(calendars);
      latest = latest.flatMap(one -> due.map(other -> one.isAfter(other) ? one : other));
    }
    return latest;
  }

  /**
   * How often a period may be extended.
   *
   * @return the number for the outcome of the review
   */
  public final int extensions() {
    return terms().extensionsAfter(outcome());
  }

  /** The failed standards that no action is about. */
  final ImmutableSortedSet<String> uncovered() {
    Set<String> covered = actions().stream()
        .map(RemedialAction::subject)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return failed().stream()
        .filter(code -> !covered.contains(code))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  final RemedyStanding agreed(RemedyEvent.ActionAgreed event) {
    return copy().addAction(RemedialAction.of(event)).build();
  }

  final RemedyStanding extended(String code, LocalDate until) {
    return changed(code, action -> action.extended(until));
  }

  final RemedyStanding reported(String code, LocalDate on) {
    return changed(code, action -> action.reported(on));
  }

  final RemedyStanding judged(ImmutableMap<String, MilestoneStatus> results) {
    return copy()
        .actions(actions().stream()
            .map(action -> {
              MilestoneStatus result = results.get(action.code());
              return result == null ? action : action.judged(result);
            })
            .collect(toImmutableList()))
        .build();
  }

  final RemedyStanding remedied(LocalDate on) {
    return copy().remediedOn(on).build();
  }

  final RemedyStanding defaulted(LocalDate on) {
    return copy().defaultOn(on).build();
  }

  final RemedyStanding steppedIn(LocalDate on) {
    return copy().steppedInOn(on).build();
  }

  final RemedyStanding closed(LocalDate on) {
    return copy().closedOn(on).build();
  }

  private RemedyStanding changed(String code, UnaryOperator<RemedialAction> change) {
    return copy()
        .actions(actions().stream()
            .map(action -> action.code().equals(code) ? change.apply(action) : action)
            .collect(toImmutableList()))
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        outcome().isRemedial(),
        "RemedyStanding outcome: must ask for a remedy, but was %s",
        outcome());
  }

  private ImmutableRemedyStanding.Builder copy() {
    return ImmutableRemedyStanding.builder().from(this);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.procedure.Role;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is kept of the review of a permanent exclusion.
 *
 * <p>It is the data of the procedure {@link ReviewTrack#PROCEDURE}, which alone changes it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class ReviewStanding {

  ReviewStanding() {}

  static ReviewStanding of(InterventionChecklist checklist) {
    return ImmutableReviewStanding.builder().checklist(checklist).build();
  }

  ImmutableReviewStanding.Builder copy() {
    return ImmutableReviewStanding.builder().from(this);
  }

  /**
   * What was tried before the exclusion, and what was not.
   *
   * @return the list
   */
  public abstract InterventionChecklist checklist();

  /**
   * The exclusion, with the steps that have followed it.
   *
   * @return the exclusion, or empty while the child is not excluded
   */
  public abstract Optional<PermanentExclusion> exclusion();

  /**
   * Who has been told of the exclusion.
   *
   * @return the roles
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> told();

  /**
   * When the responsible body began to meet.
   *
   * @return the day, or empty if it has not
   */
  public abstract Optional<LocalDate> meetingOpened();

  /**
   * Whether a claim of discrimination is open.
   *
   * @return true from the claim to the decision on it
   */
  @Value.Default
  public boolean claimOpen() {
    return false;
  }

  /**
   * What the review panel decided.
   *
   * @return the outcome, or empty if it has not decided
   */
  public abstract Optional<ReviewOutcome> outcome();

  /**
   * What the school bears because it did not reinstate after a quashing.
   *
   * @return the sum, or empty if it bears none
   */
  public abstract Optional<Money> sum();

  /**
   * From which day the pupil is reinstated.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> reinstatedFrom();

  /**
   * The days out of an exclusion that was cancelled, which still count in the year.
   *
   * @return the days, or empty
   */
  public abstract Optional<ExclusionPeriod> cancelledPeriod();

  /**
   * The steps that were late and are valid all the same.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<LateStep> lateSteps();

  /**
   * Who is still to be told.
   *
   * @param rules the rules of the exclusion's edition
   * @return the roles that the edition names and that have not been told; nobody before an exclusion
   */
  public final ImmutableSortedSet<Role> untold(ExclusionRules rules) {
    return exclusion()
        .map(one -> ExclusionRecipients.of(one, rules).stream()
            .filter(role -> !told().contains(role))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.<Role>naturalOrder())))
        .orElseGet(ImmutableSortedSet::of);
  }

  PermanentExclusion excluded() {
    return exclusion().orElseThrow();
  }

  ReviewStanding tellingOf(ImmutableSet<Role> roles) {
    return copy().addAllTold(roles).build();
  }

  ReviewStanding late(Optional<LateStep> step) {
    return copy().addAllLateSteps(step.stream().toList()).build();
  }

  ReviewStanding with(PermanentExclusion exclusion) {
    return copy().exclusion(exclusion).build();
  }

  PermanentExclusion.Builder exclusionCopy() {
    return PermanentExclusion.builder().from(excluded());
  }
}

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

/**
 * What is kept of an exclusion for a fixed period.
 *
 * <p>It is the data of the procedure {@link FixedPeriodLife#PROCEDURE}, which alone changes it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class FixedPeriodStanding {

  FixedPeriodStanding() {}

  static FixedPeriodStanding proposed() {
    return ImmutableFixedPeriodStanding.builder().build();
  }

  ImmutableFixedPeriodStanding.Builder copy() {
    return ImmutableFixedPeriodStanding.builder().from(this);
  }

  /**
   * The exclusion.
   *
   * @return it, or empty while it is not decided
   */
  public abstract Optional<FixedPeriodExclusion> exclusion();

  /**
   * The most days in a term that the exclusion touches, itself included, when it was decided.
   *
   * @return the total
   */
  @Value.Default
  public HalfDays total() {
    return HalfDays.ZERO;
  }

  /**
   * Whether the responsible body is bound to meet.
   *
   * @return the duty
   */
  @Value.Default
  public GovernorsDuty duty() {
    return GovernorsDuty.NONE;
  }

  /**
   * Who has been told.
   *
   * @return the roles
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> told();

  /**
   * When the responsible body had notice.
   *
   * @return the day, or empty if it had none
   */
  public abstract Optional<LocalDate> governorsTold();

  /**
   * When the parent first made representations.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> representationsMade();

  /**
   * When the responsible body began to meet.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> meetingOpened();

  /**
   * The first day of the permanent exclusion that followed.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> permanentFrom();

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
        .map(one -> ExclusionRecipients.of(one, total(), rules).stream()
            .filter(role -> !told().contains(role))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.<Role>naturalOrder())))
        .orElseGet(ImmutableSortedSet::of);
  }

  FixedPeriodExclusion excluded() {
    return exclusion().orElseThrow();
  }

  /** Whether a meeting is owed that has not been held. */
  boolean isMeetingOwed() {
    return duty() == GovernorsDuty.ALWAYS
        || (duty() == GovernorsDuty.ON_REPRESENTATIONS && representationsMade().isPresent());
  }

  FixedPeriodStanding tellingOf(ImmutableSet<Role> roles, LocalDate on) {
    ImmutableFixedPeriodStanding.Builder copy = copy().addAllTold(roles);
    return governorsTold().isEmpty() && roles.contains(excluded().responsibleBody())
        ? copy.governorsTold(on).build()
        : copy.build();
  }

  FixedPeriodStanding representedOn(LocalDate on) {
    return representationsMade().isPresent()
        ? this
        : copy().representationsMade(on).build();
  }

  FixedPeriodStanding late(Optional<LateStep> step) {
    return copy().addAllLateSteps(step.stream().toList()).build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * A pupil as known for one decision.
 *
 * <p>Only the reference and the year group are required. Every other attribute may be missing, and missing
 * means that it is not known, never that there is nothing: a child who is not looked after is {@link
 * CareStatus#NOT_LOOKED_AFTER}, and one without a plan has {@link StatutorySenPlan#none()}.
 *
 * <pre>{@code
 * Pupil pupil = Pupil.builder()
 *     .reference(PupilReference.of("case-17"))
 *     .yearGroup(YearGroup.of(9))
 *     .careStatus(CareStatus.NOT_LOOKED_AFTER)
 *     .senPlan(StatutorySenPlan.none())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Pupil {

  Pupil() {}

  /**
   * Begins a pupil.
   *
   * @return a builder that lacks the reference and the year group
   */
  public static Builder builder() {
    return ImmutablePupil.builder();
  }

  /**
   * Who the pupil is, to the caller alone.
   *
   * @return the reference
   */
  public abstract PupilReference reference();

  /**
   * The year of schooling.
   *
   * @return the year group
   */
  public abstract YearGroup yearGroup();

  /**
   * Whether the child is or was looked after.
   *
   * @return the status, or empty if it is not known
   */
  public abstract Optional<CareStatus> careStatus();

  /**
   * The child's statutory plan for special educational needs.
   *
   * @return the plan, {@link StatutorySenPlan#none()} if there is none, or empty if it is not known
   */
  public abstract Optional<StatutorySenPlan> senPlan();

  /**
   * Whether a local authority looks after the child now.
   *
   * @return yes or no; unknown for the reason {@code pupil.care-status-not-known} if the status is not
   *     given
   */
  public final Answer<Boolean> isLookedAfter() {
    return has(CareStatus.LOOKED_AFTER);
  }

  /**
   * Whether the child was looked after and is no longer.
   *
   * @return yes or no; unknown for the reason {@code pupil.care-status-not-known} if the status is not
   *     given
   */
  public final Answer<Boolean> isPreviouslyLookedAfter() {
    return has(CareStatus.PREVIOUSLY_LOOKED_AFTER);
  }

  /**
   * Whether a plan names a school for the child.
   *
   * @return yes or no; unknown for the reason {@code pupil.plan-not-known} if it is not known whether
   *     there is a plan
   */
  public final Answer<Boolean> hasPlanNamingSchool() {
    return senPlan()
        .map(plan -> Answer.known(plan.namesSchool()))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.plan-not-known")
            .saying("it is not known whether the child has a statutory plan")));
  }

  private Answer<Boolean> has(CareStatus status) {
    return careStatus()
        .map(known -> Answer.known(known == status))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.care-status-not-known")
            .saying("it is not known whether the child is or was looked after")));
  }

  /** Collects the attributes of a {@link Pupil}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another pupil.
     *
     * @param pupil the pupil to copy
     * @return this builder
     */
    Builder from(Pupil pupil);

    /**
     * Sets {@link Pupil#reference()}.
     *
     * @param reference the reference
     * @return this builder
     */
    Builder reference(PupilReference reference);

    /**
     * Sets {@link Pupil#yearGroup()}.
     *
     * @param yearGroup the year group
     * @return this builder
     */
    Builder yearGroup(YearGroup yearGroup);

    /**
     * Sets {@link Pupil#careStatus()}.
     *
     * @param careStatus the status
     * @return this builder
     */
    Builder careStatus(CareStatus careStatus);

    /**
     * Sets {@link Pupil#senPlan()}.
     *
     * @param senPlan the plan, or {@link StatutorySenPlan#none()}
     * @return this builder
     */
    Builder senPlan(StatutorySenPlan senPlan);

    /**
     * Makes the pupil.
     *
     * @return the pupil
     * @throws IllegalStateException if the reference or the year group is missing
     */
    Pupil build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;

/**
 * What a child must meet to fall in a category: a condition written as data.
 *
 * <p>A criterion says nothing of any child; it is put to the facts of a referral. Conditions are joined
 * by {@link #allOf} and {@link #anyOf}: a child with special educational needs but without a plan, or
 * with a disability, meets
 *
 * <pre>{@code
 * Criterion.anyOf(
 *     Criterion.allOf(Criterion.holds(SPECIAL_EDUCATIONAL_NEEDS), Criterion.withoutPlan()),
 *     Criterion.holds(DISABILITY))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Criterion {

  /**
   * One of some circumstances holds on the day of the check.
   *
   * @param circumstances the circumstances, at least one
   */
  record Holds(ImmutableSortedSet<Circumstance> circumstances) implements Criterion {

    /**
     * Checks that there is a circumstance.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public Holds {
      requireNonNull(circumstances, "circumstances");
      checkArgument(
          !circumstances.isEmpty(),
          "Criterion circumstances: must hold at least one, but were %s",
          circumstances);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.holds(this);
    }
  }

  /**
   * One of some circumstances holds on the day of the check, or ended a limited time before the referral.
   *
   * @param circumstances the circumstances, at least one
   * @param since the limit, counted from the last day on which the circumstance held; a referral on its last
   *     day is within it
   */
  record HeldWithin(ImmutableSortedSet<Circumstance> circumstances, Rule<TimeLimit> since)
      implements Criterion {

    /**
     * Checks that there is a circumstance.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public HeldWithin {
      requireNonNull(circumstances, "circumstances");
      requireNonNull(since, "since");
      checkArgument(
          !circumstances.isEmpty(),
          "Criterion circumstances: must hold at least one, but were %s",
          circumstances);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.heldWithin(this);
    }
  }

  /**
   * The child has been out of education for a time.
   *
   * @param atLeast the time, counted from the last day attended; on its last day the child has been out long
   *     enough
   */
  record OutOfEducation(Rule<TimeLimit> atLeast) implements Criterion {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OutOfEducation {
      requireNonNull(atLeast, "atLeast");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.outOfEducation(this);
    }
  }

  /** No suitable offer has been declined since the child was last in school. */
  record NoOfferDeclined() implements Criterion {

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.noOfferDeclined(this);
    }
  }

  /** The child has no statutory plan for special educational needs. */
  record WithoutPlan() implements Criterion {

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withoutPlan(this);
    }
  }

  /** The child was looked after before and is no longer. */
  record PreviouslyLookedAfter() implements Criterion {

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.previouslyLookedAfter(this);
    }
  }

  /**
   * All of some criteria are met.
   *
   * @param parts the criteria, in the order in which they are tested
   */
  record All(ImmutableList<Criterion> parts) implements Criterion {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public All {
      requireNonNull(parts, "parts");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.all(this);
    }
  }

  /**
   * At least one of some criteria is met.
   *
   * @param parts the criteria, in the order in which they are tested
   */
  record Any(ImmutableList<Criterion> parts) implements Criterion {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Any {
      requireNonNull(parts, "parts");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.any(this);
    }
  }

  /**
   * What to do with each kind of criterion.
   *
   * @param <R> the type of the outcome
   */
  interface Cases<R> {

    /**
     * Handles circumstances that hold.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R holds(Holds criterion);

    /**
     * Handles circumstances that hold or held.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R heldWithin(HeldWithin criterion);

    /**
     * Handles time out of education.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R outOfEducation(OutOfEducation criterion);

    /**
     * Handles declined offers.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R noOfferDeclined(NoOfferDeclined criterion);

    /**
     * Handles the absence of a plan.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R withoutPlan(WithoutPlan criterion);

    /**
     * Handles children who were looked after.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R previouslyLookedAfter(PreviouslyLookedAfter criterion);

    /**
     * Handles criteria that must all be met.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R all(All criterion);

    /**
     * Handles criteria of which one must be met.
     *
     * @param criterion the criterion
     * @return the outcome
     */
    R any(Any criterion);
  }

  /**
   * One of some circumstances holds on the day of the check.
   *
   * @param circumstances the circumstances, at least one
   * @return the criterion
   * @throws IllegalArgumentException if there is no circumstance
   */
  static Criterion holds(Circumstance... circumstances) {
    return new Holds(ImmutableSortedSet.copyOf(circumstances));
  }

  /**
   * One of some circumstances holds on the day of the check, or ended a limited time before the referral.
   *
   * @param since the limit, counted from the last day on which the circumstance held
   * @param circumstances the circumstances, at least one
   * @return the criterion
   * @throws IllegalArgumentException if there is no circumstance
   */
  static Criterion heldWithin(Rule<TimeLimit> since, Circumstance... circumstances) {
    return new HeldWithin(ImmutableSortedSet.copyOf(circumstances), since);
  }

  /**
   * The child has been out of education for a time.
   *
   * @param atLeast the time, counted from the last day attended
   * @return the criterion
   */
  static Criterion outOfEducation(Rule<TimeLimit> atLeast) {
    return new OutOfEducation(atLeast);
  }

  /**
   * No suitable offer has been declined.
   *
   * @return the criterion
   */
  static Criterion noOfferDeclined() {
    return new NoOfferDeclined();
  }

  /**
   * The child has no statutory plan.
   *
   * @return the criterion
   */
  static Criterion withoutPlan() {
    return new WithoutPlan();
  }

  /**
   * The child was looked after before.
   *
   * @return the criterion
   */
  static Criterion previouslyLookedAfter() {
    return new PreviouslyLookedAfter();
  }

  /**
   * All of some criteria are met.
   *
   * @param parts the criteria
   * @return the criterion
   */
  static Criterion allOf(Criterion... parts) {
    return new All(ImmutableList.copyOf(parts));
  }

  /**
   * At least one of some criteria is met.
   *
   * @param parts the criteria
   * @return the criterion
   */
  static Criterion anyOf(Criterion... parts) {
    return new Any(ImmutableList.copyOf(parts));
  }

  /**
   * Handles this criterion by its kind.
   *
   * @param <R> the type of the outcome
   * @param cases what to do with each kind
   * @return the outcome
   */
  <R> R match(Cases<R> cases);
}

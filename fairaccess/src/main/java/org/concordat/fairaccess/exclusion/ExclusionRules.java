/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.core.calendar.DeemedService;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one edition of the regulations lays down for exclusions.
 *
 * <p>The editions are in {@link ExclusionEditions}. Every school day is one of the excluding school. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class ExclusionRules {

  ExclusionRules() {}

  /**
   * Begins an edition's rules.
   *
   * @return a builder
   */
  public static Builder builder() {
    return ImmutableExclusionRules.builder();
  }

  /**
   * From which school day of an exclusion full-time education is owed, the first day out being the first.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> daySix();

  /**
   * Whether the school days of exclusions that follow each other count together towards that day.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> daySixConsecutive();

  /**
   * From which day the money follows the pupil, counted after the exclusion; one school day later than {@link
   * #daySix()}.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> relevantDate();

  /**
   * By when the governors consider reinstatement, counted after they had notice.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> governorsDecide();

  /**
   * By when the parent may apply for a review, counted after notice of the governors' decision was given.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> applyForReview();

  /**
   * By when the review panel meets, counted after the application.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> reviewMeets();

  /**
   * By when the governors reconsider, counted after notice of the panel's decision was given.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> reconsider();

  /**
   * What a school bears that does not reinstate after its decision was quashed.
   *
   * @return the amount
   */
  public abstract Rule<Money> sumAfterQuashing();

  /**
   * How many school days a pupil may be excluded for fixed periods in a school year.
   *
   * @return the number of school days
   */
  public abstract Rule<Integer> yearlyCap();

  /**
   * Whether the authority is told of every exclusion, and not of the longer ones only.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> authorityToldOfAll();

  /**
   * Whether a head may cancel an exclusion before the governors meet.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> cancellable();

  /**
   * By when the governors consider a shorter exclusion on which the parent makes representations, counted
   * after they had notice.
   *
   * @return the rule
   */
  public abstract Rule<TimeLimit> governorsOnRepresentations();

  /**
   * Above how many school days in a term the governors are bound to meet if the parent makes representations.
   *
   * @return the number of school days
   */
  public abstract Rule<Integer> meetOnRepresentationsAbove();

  /**
   * Above how many school days in a term the governors are bound to meet in any case.
   *
   * @return the number of school days
   */
  public abstract Rule<Integer> meetAlwaysAbove();

  /**
   * Above how many school days in a term the governors and the authority are told.
   *
   * @return the number of school days
   */
  public abstract Rule<Integer> bodiesToldAbove();

  /**
   * Whether the social worker and the virtual school head of a child who has one are told.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> workersTold();

  /**
   * By when the parent has notice in writing, counted from the first day out.
   *
   * @return the rule; the day is over with its afternoon session
   */
  public abstract Rule<TimeLimit> parentNotice();

  /**
   * How many hours before education from the sixth day begins its details are given at the latest.
   *
   * @return the number of hours, in halves of a day
   */
  public abstract Rule<Integer> educationNotice();

  /**
   * On which day a notice is taken to have been given.
   *
   * @return the rules by way of sending
   */
  public abstract DeemedService service();

  @Value.Check
  void check() {
    positive("yearlyCap", yearlyCap());
    positive("meetOnRepresentationsAbove", meetOnRepresentationsAbove());
    positive("meetAlwaysAbove", meetAlwaysAbove());
    positive("bodiesToldAbove", bodiesToldAbove());
    positive("educationNotice", educationNotice());
    checkArgument(
        meetAlwaysAbove().value() >= meetOnRepresentationsAbove().value(),
        "ExclusionRules meetAlwaysAbove: must not be below meetOnRepresentationsAbove, %s, but was %s",
        meetOnRepresentationsAbove().value(),
        meetAlwaysAbove().value());
  }

  private static void positive(String name, Rule<Integer> rule) {
    checkArgument(
        rule.value() > 0, "ExclusionRules %s: must be positive, but was %s", name, rule.value());
  }

  /** Collects the rules. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all rules of another edition.
     *
     * @param rules the rules to copy
     * @return this builder
     */
    Builder from(ExclusionRules rules);

    /**
     * Sets {@link ExclusionRules#daySix()}.
     *
     * @param daySix the rule
     * @return this builder
     */
    Builder daySix(Rule<TimeLimit> daySix);

    /**
     * Sets {@link ExclusionRules#daySixConsecutive()}.
     *
     * @param daySixConsecutive the rule
     * @return this builder
     */
    Builder daySixConsecutive(Rule<Boolean> daySixConsecutive);

    /**
     * Sets {@link ExclusionRules#relevantDate()}.
     *
     * @param relevantDate the rule
     * @return this builder
     */
    Builder relevantDate(Rule<TimeLimit> relevantDate);

    /**
     * Sets {@link ExclusionRules#governorsDecide()}.
     *
     * @param governorsDecide the rule
     * @return this builder
     */
    Builder governorsDecide(Rule<TimeLimit> governorsDecide);

    /**
     * Sets {@link ExclusionRules#applyForReview()}.
     *
     * @param applyForReview the rule
     * @return this builder
     */
    Builder applyForReview(Rule<TimeLimit> applyForReview);

    /**
     * Sets {@link ExclusionRules#reviewMeets()}.
     *
     * @param reviewMeets the rule
     * @return this builder
     */
    Builder reviewMeets(Rule<TimeLimit> reviewMeets);

    /**
     * Sets {@link ExclusionRules#reconsider()}.
     *
     * @param reconsider the rule
     * @return this builder
     */
    Builder reconsider(Rule<TimeLimit> reconsider);

    /**
     * Sets {@link ExclusionRules#sumAfterQuashing()}.
     *
     * @param sumAfterQuashing the amount
     * @return this builder
     */
    Builder sumAfterQuashing(Rule<Money> sumAfterQuashing);

    /**
     * Sets {@link ExclusionRules#yearlyCap()}.
     *
     * @param yearlyCap the number of school days, positive
     * @return this builder
     */
    Builder yearlyCap(Rule<Integer> yearlyCap);

    /**
     * Sets {@link ExclusionRules#authorityToldOfAll()}.
     *
     * @param authorityToldOfAll the rule
     * @return this builder
     */
    Builder authorityToldOfAll(Rule<Boolean> authorityToldOfAll);

    /**
     * Sets {@link ExclusionRules#cancellable()}.
     *
     * @param cancellable the rule
     * @return this builder
     */
    Builder cancellable(Rule<Boolean> cancellable);

    /**
     * Sets {@link ExclusionRules#governorsOnRepresentations()}.
     *
     * @param governorsOnRepresentations the rule
     * @return this builder
     */
    Builder governorsOnRepresentations(Rule<TimeLimit> governorsOnRepresentations);

    /**
     * Sets {@link ExclusionRules#meetOnRepresentationsAbove()}.
     *
     * @param meetOnRepresentationsAbove the rule
     * @return this builder
     */
    Builder meetOnRepresentationsAbove(Rule<Integer> meetOnRepresentationsAbove);

    /**
     * Sets {@link ExclusionRules#meetAlwaysAbove()}.
     *
     * @param meetAlwaysAbove the rule
     * @return this builder
     */
    Builder meetAlwaysAbove(Rule<Integer> meetAlwaysAbove);

    /**
     * Sets {@link ExclusionRules#bodiesToldAbove()}.
     *
     * @param bodiesToldAbove the rule
     * @return this builder
     */
    Builder bodiesToldAbove(Rule<Integer> bodiesToldAbove);

    /**
     * Sets {@link ExclusionRules#workersTold()}.
     *
     * @param workersTold the rule
     * @return this builder
     */
    Builder workersTold(Rule<Boolean> workersTold);

    /**
     * Sets {@link ExclusionRules#parentNotice()}.
     *
     * @param parentNotice the rule
     * @return this builder
     */
    Builder parentNotice(Rule<TimeLimit> parentNotice);

    /**
     * Sets {@link ExclusionRules#educationNotice()}.
     *
     * @param educationNotice the rule
     * @return this builder
     */
    Builder educationNotice(Rule<Integer> educationNotice);

    /**
     * Sets {@link ExclusionRules#service()}.
     *
     * @param service the rules by way of sending
     * @return this builder
     */
    Builder service(DeemedService service);

    /**
     * Makes the rules.
     *
     * @return the rules
     * @throws IllegalStateException if one is missing
     * @throws IllegalArgumentException if a number is not positive, or if more days lead to a meeting on
     *     representations than to one in any case
     */
    ExclusionRules build();
  }
}

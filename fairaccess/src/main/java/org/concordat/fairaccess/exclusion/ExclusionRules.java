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
   * On which day a notice is taken to have been given.
   *
   * @return the rules by way of sending
   */
  public abstract DeemedService service();

  @Value.Check
  void check() {
    checkArgument(
        yearlyCap().value() > 0,
        "ExclusionRules yearlyCap: must be positive, but was %s",
        yearlyCap().value());
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
     * @throws IllegalArgumentException if the yearly cap is not positive
     */
    ExclusionRules build();
  }
}

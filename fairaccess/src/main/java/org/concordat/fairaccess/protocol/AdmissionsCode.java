/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.governance.meeting.Tally;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What one edition of the School Admissions Code lays down for fair access.
 *
 * <p>The editions are in {@link AdmissionsCodes}. Every figure stands here as a rule with its source; a
 * local agreement changes a copy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdmissionsCode {

  AdmissionsCode() {}

  /**
   * Begins an edition's rules.
   *
   * @return a builder
   */
  public static Builder builder() {
    return ImmutableAdmissionsCode.builder();
  }

  /**
   * The groups of children who come under a protocol.
   *
   * @return the categories, in the order of their letters
   */
  public abstract ImmutableList<FairAccessCategory> categories();

  /**
   * Whether a protocol may add categories.
   *
   * @return the rule
   */
  public abstract Rule<ListKind> listKind();

  /**
   * The groups of children whom a protocol does not place, tested in this order.
   *
   * @return for each group, the rule that leads it elsewhere
   */
  public abstract ImmutableList<Rule<OutsideGroup>> outside();

  /**
   * Whether the parent must first have failed to get a place through in-year admission.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> inYearFirst();

  /**
   * The categories of children for whom nobody applied, so that there is no in-year application to fail.
   *
   * @return their codes
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> withoutApplication();

  /**
   * By when a school must be named.
   *
   * @return the limit, counted from acceptance
   */
  public abstract AllocationLimit allocationLimit();

  /**
   * How long a school has to reply.
   *
   * @return the limits
   */
  public abstract ReplyLimits replyLimits();

  /**
   * By when an in-year application is reported and answered.
   *
   * @return the limits, empty where the edition sets none
   */
  public abstract Optional<InYearLimits> inYearLimits();

  /**
   * Whether all admission authorities must take part once the protocol is agreed.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> bindsAllSchools();

  /**
   * Whether a school must send somebody who can decide for it.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> sendsDecider();

  /**
   * Whether a protocol binds until another is adopted in its place.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> standsUntilReplaced();

  /**
   * Whether the parent's wishes must be considered, though no preference binds.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> considersWishes();

  /**
   * Whether a protocol may make a school take a child in the place of one that it excluded, as a matter of
   * course. Nothing asks for it, since no ranking names a school by itself: a panel decides, with its reasons.
   *
   * @return the rule; no edition allows it
   */
  public abstract Rule<Boolean> oneOutOneIn();

  /**
   * How many schools must agree for a protocol to stand.
   *
   * @return the rule: a majority of all schools, whatever their size
   */
  public abstract Rule<Majority> majority();

  /**
   * Of which children no school, places or not, is asked to take disproportionately many. From which share on that is too
   * many is agreed in the {@link SharingTerms#disproportionate()}, which are of all children placed.
   *
   * @return the rule
   */
  public abstract Rule<ImmutableSortedSet<ProtectedIntake>> disproportion();

  /**
   * What a school that has places must show to refuse a child for challenging behaviour.
   *
   * @return the rule
   */
  public abstract Rule<BehaviourTest> behaviourRefusal();

  /**
   * Which children are never refused for challenging behaviour.
   *
   * @return the rule
   */
  public abstract Rule<ImmutableSortedSet<OutsideGroup>> neverRefusedForBehaviour();

  /**
   * Whether a school may refuse a child because needs are to be assessed first.
   *
   * @return the rule; no edition allows it
   */
  public abstract Rule<Boolean> refusedForAssessment();

  /**
   * Whether the authority must co-ordinate in-year applications. It is for whoever takes them, which nothing here does.
   *
   * @return the rule; no edition asks for it
   */
  public abstract Rule<Boolean> coordinatesInYear();

  /**
   * Whether a school that decides on its own admissions tells the authority of every in-year application
   * and its outcome. It is for whoever takes them; by when it tells is in the {@link #inYearLimits()}.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> tellsOutcome();

  /**
   * Whether children who were looked after before come first under every school's criteria, in the rounds in which parents
   * apply under the edition. It is told by advice on choice, {@link org.concordat.fairaccess.advice.Estimate}.
   *
   * @return the rule
   */
  public abstract Rule<Boolean> previouslyLookedAfterFirst();

  /**
   * Whether children who were adopted from state care abroad come first with them.
   *
   * @return the rule; true from the edition of 2021 on
   */
  public abstract Rule<Boolean> adoptedAbroadFirst();

  /**
   * By which day of the year the authority reports to the Schools Adjudicator how its protocol worked and
   * how many children each school took under it. An {@link org.concordat.fairaccess.report.AnnualExtract} is due by the
   * same day.
   *
   * @return the rule
   */
  public abstract Rule<MonthDay> annualReport();

  /**
   * How long a maintained school has where an authority asks for a place for a child whom it looks after. An
   * escalation goes by the same limits, which are those of the {@linkplain FairAccessProtocol#directions() directions}.
   *
   * @return the limits
   */
  public abstract LookedAfterLimits lookedAfterLimits();

  /**
   * Whether enough schools agree for a protocol to stand, whatever their size.
   *
   * @param agreeing how many schools agree
   * @param schools how many schools there are
   * @return true if the {@link #majority()} is reached: 7 of 13 are more than half, 6 of 12 are not
   * @throws IllegalArgumentException if there is no school, or a number is negative or the first is the
   *     larger
   */
  public final boolean isAgreedBy(int agreeing, int schools) {
    checkArgument(
        schools > 0 && agreeing >= 0 && agreeing <= schools,
        "AdmissionsCode agreeing: must be from 0 to the number of schools, but was %s of %s",
        agreeing,
        schools);
    return majority().value().isReached(new Tally(agreeing, 0, 0, schools, schools));
  }

  @Value.Check
  void check() {
    checkArgument(
        majority().value().base() == Majority.Base.MEMBERS
            && majority().value().unit().isEmpty(),
        "AdmissionsCode majority: must be of all schools, each having one vote, but was %s",
        majority().value());
    Set<String> seen = new HashSet<>();
    for (FairAccessCategory category : categories()) {
      checkArgument(
          seen.add(category.letter()) && seen.add("code " + category.code()),
          "AdmissionsCode categories: letters and codes are distinct, but %s came twice",
          category);
    }
  }

  /** Collects the rules of an {@link AdmissionsCode}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all rules of another edition.
     *
     * @param code the rules to copy
     * @return this builder
     */
    Builder from(AdmissionsCode code);

    /**
     * Sets {@link AdmissionsCode#categories()}.
     *
     * @param categories the categories
     * @return this builder
     */
    Builder categories(Iterable<? extends FairAccessCategory> categories);

    /**
     * Sets {@link AdmissionsCode#listKind()}.
     *
     * @param listKind the rule
     * @return this builder
     */
    Builder listKind(Rule<ListKind> listKind);

    /**
     * Sets {@link AdmissionsCode#outside()}.
     *
     * @param outside the rules
     * @return this builder
     */
    Builder outside(Iterable<? extends Rule<OutsideGroup>> outside);

    /**
     * Sets {@link AdmissionsCode#inYearFirst()}.
     *
     * @param inYearFirst the rule
     * @return this builder
     */
    Builder inYearFirst(Rule<Boolean> inYearFirst);

    /**
     * Sets {@link AdmissionsCode#withoutApplication()}.
     *
     * @param codes the codes of the categories
     * @return this builder
     */
    Builder withoutApplication(Iterable<String> codes);

    /**
     * Sets {@link AdmissionsCode#allocationLimit()}.
     *
     * @param allocationLimit the limit
     * @return this builder
     */
    Builder allocationLimit(AllocationLimit allocationLimit);

    /**
     * Sets {@link AdmissionsCode#replyLimits()}.
     *
     * @param replyLimits the limits
     * @return this builder
     */
    Builder replyLimits(ReplyLimits replyLimits);

    /**
     * Sets {@link AdmissionsCode#inYearLimits()}.
     *
     * @param inYearLimits the limits
     * @return this builder
     */
    Builder inYearLimits(InYearLimits inYearLimits);

    /**
     * Sets {@link AdmissionsCode#bindsAllSchools()}.
     *
     * @param bindsAllSchools the rule
     * @return this builder
     */
    Builder bindsAllSchools(Rule<Boolean> bindsAllSchools);

    /**
     * Sets {@link AdmissionsCode#sendsDecider()}.
     *
     * @param sendsDecider the rule
     * @return this builder
     */
    Builder sendsDecider(Rule<Boolean> sendsDecider);

    /**
     * Sets {@link AdmissionsCode#standsUntilReplaced()}.
     *
     * @param standsUntilReplaced the rule
     * @return this builder
     */
    Builder standsUntilReplaced(Rule<Boolean> standsUntilReplaced);

    /**
     * Sets {@link AdmissionsCode#considersWishes()}.
     *
     * @param considersWishes the rule
     * @return this builder
     */
    Builder considersWishes(Rule<Boolean> considersWishes);

    /**
     * Sets {@link AdmissionsCode#oneOutOneIn()}.
     *
     * @param oneOutOneIn the rule
     * @return this builder
     */
    Builder oneOutOneIn(Rule<Boolean> oneOutOneIn);

    /**
     * Sets {@link AdmissionsCode#majority()}.
     *
     * @param majority the rule
     * @return this builder
     */
    Builder majority(Rule<Majority> majority);

    /**
     * Sets {@link AdmissionsCode#disproportion()}.
     *
     * @param disproportion the rule
     * @return this builder
     */
    Builder disproportion(Rule<ImmutableSortedSet<ProtectedIntake>> disproportion);

    /**
     * Sets {@link AdmissionsCode#behaviourRefusal()}.
     *
     * @param behaviourRefusal the rule
     * @return this builder
     */
    Builder behaviourRefusal(Rule<BehaviourTest> behaviourRefusal);

    /**
     * Sets {@link AdmissionsCode#neverRefusedForBehaviour()}.
     *
     * @param neverRefusedForBehaviour the rule
     * @return this builder
     */
    Builder neverRefusedForBehaviour(
        Rule<ImmutableSortedSet<OutsideGroup>> neverRefusedForBehaviour);

    /**
     * Sets {@link AdmissionsCode#refusedForAssessment()}.
     *
     * @param refusedForAssessment the rule
     * @return this builder
     */
    Builder refusedForAssessment(Rule<Boolean> refusedForAssessment);

    /**
     * Sets {@link AdmissionsCode#coordinatesInYear()}.
     *
     * @param coordinatesInYear the rule
     * @return this builder
     */
    Builder coordinatesInYear(Rule<Boolean> coordinatesInYear);

    /**
     * Sets {@link AdmissionsCode#tellsOutcome()}.
     *
     * @param tellsOutcome the rule
     * @return this builder
     */
    Builder tellsOutcome(Rule<Boolean> tellsOutcome);

    /**
     * Sets {@link AdmissionsCode#previouslyLookedAfterFirst()}.
     *
     * @param previouslyLookedAfterFirst the rule
     * @return this builder
     */
    Builder previouslyLookedAfterFirst(Rule<Boolean> previouslyLookedAfterFirst);

    /**
     * Sets {@link AdmissionsCode#adoptedAbroadFirst()}.
     *
     * @param adoptedAbroadFirst the rule
     * @return this builder
     */
    Builder adoptedAbroadFirst(Rule<Boolean> adoptedAbroadFirst);

    /**
     * Sets {@link AdmissionsCode#annualReport()}.
     *
     * @param annualReport the rule
     * @return this builder
     */
    Builder annualReport(Rule<MonthDay> annualReport);

    /**
     * Sets {@link AdmissionsCode#lookedAfterLimits()}.
     *
     * @param lookedAfterLimits the limits
     * @return this builder
     */
    Builder lookedAfterLimits(LookedAfterLimits lookedAfterLimits);

    /**
     * Makes the rules.
     *
     * @return the rules
     * @throws IllegalStateException if one is missing
     * @throws IllegalArgumentException if two categories have the same letter or code, or the majority is
     *     not of all schools with one vote each
     */
    AdmissionsCode build();
  }
}

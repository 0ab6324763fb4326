/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.adoption.AdoptionTerms;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.escalation.DirectionEdition;
import org.concordat.fairaccess.escalation.DirectionEditions;
import org.concordat.fairaccess.managedmove.ManagedMoveEditions;
import org.concordat.fairaccess.managedmove.ManagedMoveRules;
import org.immutables.value.Value;

/**
 * A written local agreement on fair access: an edition of the Code and what was agreed beside it.
 *
 * <p>What is not agreed locally is what the Code lays down:
 *
 * <pre>{@code
 * FairAccessProtocol bolton = FairAccessProtocol.builder()
 *     .name("Bolton 2012")
 *     .code(AdmissionsCodes.CODE_2012)
 *     .allocationLimit(AllocationLimit.within(Rule.agreed(
 *         "time to allocate a place", TimeLimit.schoolDaysAfter(15), Citation.of("Bolton protocol", "6"))))
 *     .build();
 * }</pre>
 *
 * <p>Figures that belong together are one value, which can be copied and changed by itself: {@link PanelTerms},
 * {@link SharingTerms}, the rules on managed moves and on directions.
 *
 * <p>A case takes its limits and its deferrals from the protocol of its context in force on the day of its acceptance,
 * and keeps them when another comes in; the time between panels is that of the one then in force. A panel, a
 * managed move, an escalation, a table of shares and a report are lives and values of their own, and each has a factory
 * that takes what is agreed here, as each attribute says; {@link org.concordat.fairaccess.casework.CaseContext} shows
 * them side by side.
 *
 * <p>The Codes of 2012 and 2014 list the least, so that categories may be added; that of 2021 lists all there
 * are, so that a protocol with more is refused.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FairAccessProtocol {

  FairAccessProtocol() {}

  /**
   * Begins a protocol.
   *
   * @return a builder that lacks the name and the edition
   */
  public static Builder builder() {
    return ImmutableFairAccessProtocol.builder();
  }

  /**
   * The protocol that follows an edition of the Code and agrees on nothing beside it.
   *
   * <p>It is a start for trying things out. Whose turn it is, and how much is too much, then rest on the {@linkplain
   * org.concordat.fairaccess.ledger.PointsTariff#EXAMPLE example tariff} and the other figures of {@link SharingTerms}, which no
   * area agreed to; before children are placed by it, {@linkplain #builder() a protocol is built} with the {@link #sharing()} that
   * the schools did agree to.
   *
   * @param code the edition
   * @return the protocol, named after the edition
   */
  public static FairAccessProtocol of(Edition<AdmissionsCode> code) {
    return builder().name("School Admissions Code " + code.name()).code(code).build();
  }

  /**
   * The protocol that follows the edition in force on a date and agrees on nothing beside it.
   *
   * @param date the date of the check or the acceptance that it governs
   * @return the protocol
   * @throws IllegalArgumentException if no edition had commenced by the date
   */
  public static FairAccessProtocol inForceOn(LocalDate date) {
    return of(AdmissionsCodes.EDITIONS.on(date));
  }

  /**
   * What the protocol is called.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The edition of the Code that it follows.
   *
   * @return the edition
   */
  public abstract Edition<AdmissionsCode> code();

  /**
   * Categories that were agreed beside those of the Code.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<FairAccessCategory> localCategories();

  /**
   * By when a school must be named; by default what the Code lays down.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the limit
   */
  public final AllocationLimit allocationLimit() {
    return effectiveAllocationLimit();
  }

  /** What was given as {@link #allocationLimit()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<AllocationLimit> givenAllocationLimit();

  /** The answer of {@link #allocationLimit()}, by which two values are compared. */
  @Value.Derived
  AllocationLimit effectiveAllocationLimit() {
    return givenAllocationLimit().orElseGet(() -> code().rules().allocationLimit());
  }

  /**
   * From which event that limit counts; by default from acceptance.
   *
   * @return the event
   */
  @Value.Default
  public AllocationStart allocationStart() {
    return AllocationStart.ACCEPTANCE;
  }

  /**
   * How long a school has to reply once the panel names it; by default 7 calendar days for a maintained school and 15
   * for an academy. What it has when the authority asks again in an escalation is said by the {@link #directions()}.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the limits
   */
  public final ReplyLimits replyLimits() {
    return effectiveReplyLimits();
  }

  /** What was given as {@link #replyLimits()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<ReplyLimits> givenReplyLimits();

  /** The answer of {@link #replyLimits()}, by which two values are compared. */
  @Value.Derived
  ReplyLimits effectiveReplyLimits() {
    return givenReplyLimits().orElseGet(() -> code().rules().replyLimits());
  }

  /**
   * How often the panel may defer one case; by default once.
   *
   * @return the number, zero or more
   */
  @Value.Default
  public Rule<Integer> deferrals() {
    return SharedRules.DEFERRALS;
  }

  /**
   * By when a child should be on roll, counted from the panel's decision; by default ten school days.
   *
   * @return the target
   */
  @Value.Default
  public Rule<TimeLimit> onRollTarget() {
    return SharedRules.ON_ROLL_TARGET;
  }

  /**
   * How it is adopted; by default by the majority that the Code lays down.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the terms
   */
  public final Edition<AdoptionTerms> adoption() {
    return effectiveAdoption();
  }

  /** What was given as {@link #adoption()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Edition<AdoptionTerms>> givenAdoption();

  /** The answer of {@link #adoption()}, by which two values are compared. */
  @Value.Derived
  Edition<AdoptionTerms> effectiveAdoption() {
    return givenAdoption().orElseGet(() -> ProtocolAdoption.terms(code()));
  }

  /**
   * How its panel meets and votes; by default every four school weeks. A case takes the time to the next panel from
   * here, and {@link org.concordat.fairaccess.panel.FairAccessPanel#of(org.concordat.core.governance.Body,
   * FairAccessProtocol) FairAccessPanel.of(body, protocol)} the rest.
   *
   * @return the terms
   */
  @Value.Default
  public PanelTerms panel() {
    return PanelTerms.builder().build();
  }

  /**
   * How children are shared among the schools; by default by points for each thousand on roll. {@link
   * org.concordat.fairaccess.panel.PanelFacts#builder(org.concordat.fairaccess.casework.CaseContext, LocalDate)} takes
   * the rule from here; a {@link org.concordat.fairaccess.share.ShareTable} is made by {@code sharing().basis()}.
   *
   * @return the terms
   */
  @Value.Default
  public SharingTerms sharing() {
    return SharingTerms.builder().build();
  }

  /**
   * What holds for managed moves: whether a trial is permitted, how long it lasts and how often it is
   * extended. {@link
   * org.concordat.fairaccess.casework.CaseContext#movesOn} makes the context of a move by them.
   *
   * @return the rules, by the first day of a trial
   */
  @Value.Default
  public Editions<ManagedMoveRules> moves() {
    return ManagedMoveEditions.EDITIONS;
  }

  /**
   * What holds for directions: how long a school that is asked again has to reply, how long a notice may be referred,
   * and how long an academy has for its evidence. {@link org.concordat.fairaccess.casework.CaseContext#escalationsOn} makes
   * the context of an
   * escalation by them.
   *
   * @return the rules, by the day of the event that they govern
   */
  @Value.Default
  public Editions<DirectionEdition> directions() {
    return DirectionEditions.ENGLAND;
  }

  /**
   * What is published of small numbers; by default five and more. A monthly report is published
   * by {@code SuppressionRule.of(protocol.publication())}.
   *
   * @return the terms
   */
  @Value.Default
  public PublicationTerms publication() {
    return PublicationTerms.USUAL;
  }

  /**
   * What is agreed on money that follows an excluded pupil. Nothing here reckons money: {@link MoneyTerms} says who
   * reads them.
   *
   * @return the terms
   */
  @Value.Default
  public MoneyTerms money() {
    return MoneyTerms.USUAL;
  }

  /**
   * The categories of the Code and those that were agreed beside them.
   *
   * @return all categories, the Code's first
   */
  public final ImmutableList<FairAccessCategory> categories() {
    return ImmutableList.<FairAccessCategory>builder()
        .addAll(code().rules().categories())
        .addAll(localCategories())
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(
        !name().isBlank(), "FairAccessProtocol name: must not be blank, but was '%s'", name());
    checkArgument(
        deferrals().value() >= 0,
        "FairAccessProtocol deferrals: must not be negative, but was %s",
        deferrals().value());
    checkArgument(
        localCategories().isEmpty() || code().rules().listKind().value() == ListKind.MINIMUM,
        "FairAccessProtocol localCategories: must be none where the Code's list is closed, but in"
            + " edition %s were %s",
        code().name(),
        localCategories());
    Set<String> seen = new HashSet<>();
    for (FairAccessCategory category : categories()) {
      checkArgument(
          seen.add(category.letter()) && seen.add("code " + category.code()),
          "FairAccessProtocol localCategories: letters and codes are distinct, but %s came twice",
          category);
    }
  }

  /**
   * Which protocol it is, in one line; what it lays down is told by its accessors.
   *
   * @return such as {@code FairAccessProtocol{name=Bolton 2012, code=2012, from=2012-02-01, localCategories=[h]}}, with
   *     the letters of the categories that were agreed beside the Code's, and without a day where its edition has none
   */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper("FairAccessProtocol")
        .omitNullValues()
        .add("name", name())
        .add("code", code().name())
        .add("from", code().commencement().find().orElse(null))
        .add("localCategories", Lists.transform(localCategories(), FairAccessCategory::letter))
        .toString();
  }

  /** Collects the attributes of a {@link FairAccessProtocol}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another protocol. Unless it was given there, {@link
     * FairAccessProtocol#allocationLimit()}, {@link FairAccessProtocol#replyLimits()} and {@link
     * FairAccessProtocol#adoption()} follow from what the copy has.
     *
     * @param protocol the protocol to copy
     * @return this builder
     */
    Builder from(FairAccessProtocol protocol);

    /**
     * Sets {@link FairAccessProtocol#name()}.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets {@link FairAccessProtocol#code()}.
     *
     * @param code the edition
     * @return this builder
     */
    Builder code(Edition<AdmissionsCode> code);

    /**
     * Adds to {@link FairAccessProtocol#localCategories()}.
     *
     * @param category the category
     * @return this builder
     */
    Builder addLocalCategory(FairAccessCategory category);

    /**
     * Sets {@link FairAccessProtocol#allocationLimit()}.
     *
     * @param allocationLimit the limit
     * @return this builder
     */
    Builder allocationLimit(AllocationLimit allocationLimit);

    /**
     * Sets {@link FairAccessProtocol#allocationStart()}.
     *
     * @param allocationStart the event
     * @return this builder
     */
    Builder allocationStart(AllocationStart allocationStart);

    /**
     * Sets {@link FairAccessProtocol#replyLimits()}.
     *
     * @param replyLimits the limits
     * @return this builder
     */
    Builder replyLimits(ReplyLimits replyLimits);

    /**
     * Sets {@link FairAccessProtocol#deferrals()}.
     *
     * @param deferrals the number, zero or more
     * @return this builder
     */
    Builder deferrals(Rule<Integer> deferrals);

    /**
     * Sets {@link FairAccessProtocol#onRollTarget()}.
     *
     * @param onRollTarget the target
     * @return this builder
     */
    Builder onRollTarget(Rule<TimeLimit> onRollTarget);

    /**
     * Sets {@link FairAccessProtocol#adoption()}.
     *
     * @param adoption the terms
     * @return this builder
     */
    Builder adoption(Edition<AdoptionTerms> adoption);

    /**
     * Sets {@link FairAccessProtocol#panel()}.
     *
     * @param panel the terms
     * @return this builder
     */
    Builder panel(PanelTerms panel);

    /**
     * Sets {@link FairAccessProtocol#sharing()}.
     *
     * @param sharing the terms
     * @return this builder
     */
    Builder sharing(SharingTerms sharing);

    /**
     * Sets {@link FairAccessProtocol#moves()}.
     *
     * @param moves the rules
     * @return this builder
     */
    Builder moves(Editions<ManagedMoveRules> moves);

    /**
     * Sets {@link FairAccessProtocol#directions()}.
     *
     * @param directions the rules
     * @return this builder
     */
    Builder directions(Editions<DirectionEdition> directions);

    /**
     * Sets {@link FairAccessProtocol#publication()}.
     *
     * @param publication the terms
     * @return this builder
     */
    Builder publication(PublicationTerms publication);

    /**
     * Sets {@link FairAccessProtocol#money()}.
     *
     * @param money the terms
     * @return this builder
     */
    Builder money(MoneyTerms money);

    /**
     * Makes the protocol.
     *
     * @return the protocol
     * @throws IllegalStateException if the name or the edition is missing
     * @throws IllegalArgumentException if the name is blank, if the number of deferrals is negative, if
     *     categories were added to a closed list, or if two have the same letter or code
     */
    FairAccessProtocol build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A contract for a support base in a mainstream school: what the authority gives, and what it is owed.
 *
 * <p>Thurrock put such contracts in the place of informal agreements: each sets out the authority's
 * contribution to revenue and capital and the outcomes owed in return, on the same principles whether the
 * host is a maintained school or an academy (DFE-RR224, part 4, Thurrock). Nothing here depends on the type
 * of the host.
 *
 * <pre>{@code
 * ClawbackTerms terms = ClawbackTerms.of(
 *     Citation.of("Contract SB-2012-07", "clause 7"),
 *     CapitalTranche.of(
 *         "building",
 *         Money.parse("GBP 750000.00"),
 *         LocalDate.of(2012, 9, 1),
 *         DiminishingScale.completeYears(25)));
 * SupportBaseContract contract = SupportBaseContract.builder()
 *     .reference("SB-2012-07")
 *     .commissioner(LocalAuthorityCode.of("883"))
 *     .host(Urn.of(144044))
 *     .specialism("autism")
 *     .places(20)
 *     .term(LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2015, 9, 1)))
 *     .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00")))
 *     .clawback(terms)
 *     .addOutcome(OutcomeOwed.of("inclusion", "pupils learn in mainstream lessons", "mainstream-hours"))
 *     .reviews(ReviewTerms.builder()
 *         .reportBefore(TimeLimit.schoolDaysAfter(10))
 *         .addIndicator(PerformanceIndicator.maintaining(
 *             "mainstream-hours",
 *             "hours a week in mainstream lessons",
 *             Direction.HIGHER_IS_BETTER,
 *             Ratio.of(15)))
 *         .build())
 *     .build();
 * contract.lastDay();   // 2015-08-31
 * }</pre>
 *
 * <p>A contract is a text: what becomes of it is told by its life, see {@link ContractLife} and {@link
 * SupportBase}. A draft may lack outcomes, contributions and review terms; a contract that is proposed may
 * not, and its review terms define every indicator that an outcome names.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SupportBaseContract {

  SupportBaseContract() {}

  /**
   * Begins a contract.
   *
   * @return a builder that lacks the reference, the parties, the specialism, the places and the term
   */
  public static Builder builder() {
    return ImmutableSupportBaseContract.builder();
  }

  /**
   * What the parties call the contract.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * The authority that commissions the base.
   *
   * @return its code
   */
  public abstract LocalAuthorityCode commissioner();

  /**
   * The school that hosts the base; a novation puts its successor here.
   *
   * @return its URN
   */
  public abstract Urn host();

  /**
   * The needs that the base is for.
   *
   * @return the specialism, such as {@code autism}
   */
  public abstract String specialism();

  /**
   * How many places are commissioned.
   *
   * @return the number, from 1
   */
  public abstract int places();

  /**
   * When the contract is in force, unless it ends early.
   *
   * @return the term, end-exclusive, with a first and a last day
   */
  public abstract LocalDateRange term();

  /**
   * What the authority pays towards the running of the base.
   *
   * @return the contribution, or empty if there is none
   */
  public abstract Optional<RevenueContribution> revenue();

  /**
   * What the authority puts into the building, and how it may take it back.
   *
   * @return the terms, or empty if there is no such capital
   */
  public abstract Optional<ClawbackTerms> clawback();

  /**
   * What is to change for children.
   *
   * @return the outcomes, in the order of the contract, with distinct codes
   */
  public abstract ImmutableList<OutcomeOwed> outcomes();

  /**
   * What each party may expect of the other.
   *
   * @return the expectations, in the order of the contract, with distinct codes
   */
  public abstract ImmutableList<Expectation> expectations();

  /**
   * When the contribution to revenue is paid.
   *
   * @return the terms; empty if the contract cuts it into no instalments
   */
  public abstract Optional<PaymentTerms> payments();

  /**
   * The contract that this one follows for the same base.
   *
   * @return its reference, or empty
   */
  public abstract Optional<String> predecessor();

  /**
   * How the contract is reviewed.
   *
   * @return the terms, or empty while none are drafted
   */
  public abstract Optional<ReviewTerms> reviews();

  /**
   * The contract itself as a source; {@code Contract} and the reference unless given.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the citation of the whole contract
   */
  public final Citation citation() {
    return effectiveCitation();
  }

  /** What was given as {@link #citation()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Citation> givenCitation();

  /** The answer of {@link #citation()}, by which two values are compared. */
  @Value.Derived
  Citation effectiveCitation() {
    return givenCitation().orElseGet(() -> Citation.of("Contract " + reference()));
  }

  /**
   * How much notice the school must give; not less than six months unless given.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the rule, with the clause that lays it down
   */
  public final Rule<NoticeTerm> noticeByHost() {
    return effectiveNoticeByHost();
  }

  /** What was given as {@link #noticeByHost()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Rule<NoticeTerm>> givenNoticeByHost();

  /** The answer of {@link #noticeByHost()}, by which two values are compared. */
  @Value.Derived
  Rule<NoticeTerm> effectiveNoticeByHost() {
    return givenNoticeByHost()
        .orElseGet(() -> Rule.agreed(
            "notice by the host school",
            NoticeTerm.notLessThan(TimeLimit.monthsAfter(6)),
            clause("notice")));
  }

  /**
   * How much notice the authority must give; not less than six months unless given.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the rule, with the clause that lays it down
   */
  public final Rule<NoticeTerm> noticeByCommissioner() {
    return effectiveNoticeByCommissioner();
  }

  /** What was given as {@link #noticeByCommissioner()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Rule<NoticeTerm>> givenNoticeByCommissioner();

  /** The answer of {@link #noticeByCommissioner()}, by which two values are compared. */
  @Value.Derived
  Rule<NoticeTerm> effectiveNoticeByCommissioner() {
    return givenNoticeByCommissioner()
        .orElseGet(() -> Rule.agreed(
            "notice by the local authority",
            NoticeTerm.notLessThan(TimeLimit.monthsAfter(6)),
            clause("notice")));
  }

  /**
   * The first day of the term.
   *
   * @return the day
   */
  public final LocalDate start() {
    return term().getStart();
  }

  /**
   * The first day after the term.
   *
   * @return the day on which the contract expires
   */
  public final LocalDate end() {
    return term().getEnd();
  }

  /**
   * The last day of the term.
   *
   * @return the day before {@link #end()}
   */
  public final LocalDate lastDay() {
    return term().getEndInclusive();
  }

  /**
   * A place in the contract.
   *
   * @param place the clause, such as {@code clause 7} or {@code notice}
   * @return the citation
   */
  public final Citation clause(String place) {
    return Citation.of(citation().source(), place);
  }

  @Value.Check
  void check() {
    checkArgument(
        !reference().isBlank(),
        "SupportBaseContract reference: must not be blank, but was '%s'",
        reference());
    checkArgument(
        !specialism().isBlank(),
        "SupportBaseContract specialism: must not be blank, but was '%s'",
        specialism());
    checkArgument(
        places() > 0, "SupportBaseContract places: must be positive, but was %s", places());
    checkArgument(
        !term().isUnboundedStart() && !term().isUnboundedEnd() && !term().isEmpty(),
        "SupportBaseContract term: must have a first and a last day, but was %s",
        term());
    long codes = outcomes().stream().map(OutcomeOwed::code).distinct().count();
    checkArgument(
        codes == outcomes().size(),
        "SupportBaseContract outcomes: codes must be distinct, but were %s",
        outcomes().stream().map(OutcomeOwed::code).toList());
    long expected = expectations().stream().map(Expectation::code).distinct().count();
    checkArgument(
        expected == expectations().size(),
        "SupportBaseContract expectations: codes must be distinct, but were %s",
        expectations().stream().map(Expectation::code).toList());
    checkArgument(
        predecessor().filter(reference()::equals).isEmpty(),
        "SupportBaseContract predecessor: must be another contract, but was %s",
        reference());
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("SupportBaseContract")
        .omitNullValues()
        .add("reference", reference())
        .add("commissioner", commissioner())
        .add("host", host())
        .add("specialism", specialism())
        .add("places", places())
        .add("term", term())
        .add("revenue", revenue().orElse(null))
        .add("clawback", clawback().orElse(null))
        .add("outcomes", outcomes())
        .add("expectations", expectations())
        .add("payments", payments().orElse(null))
        .add("predecessor", predecessor().orElse(null))
        .add("reviews", reviews().orElse(null))
        .add("citation", citation())
        .add("noticeByHost", noticeByHost())
        .add("noticeByCommissioner", noticeByCommissioner())
        .toString();
  }

  /** Collects the attributes of a {@link SupportBaseContract}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another contract. Unless it was given there, {@link
     * SupportBaseContract#citation()}, {@link SupportBaseContract#noticeByHost()} and {@link
     * SupportBaseContract#noticeByCommissioner()} follow from what the copy has.
     *
     * @param contract the contract to copy
     * @return this builder
     */
    Builder from(SupportBaseContract contract);

    /**
     * Sets {@link SupportBaseContract#reference()}.
     *
     * @param reference what the parties call the contract
     * @return this builder
     */
    Builder reference(String reference);

    /**
     * Sets {@link SupportBaseContract#commissioner()}.
     *
     * @param commissioner the code of the authority
     * @return this builder
     */
    Builder commissioner(LocalAuthorityCode commissioner);

    /**
     * Sets {@link SupportBaseContract#host()}.
     *
     * @param host the URN of the school
     * @return this builder
     */
    Builder host(Urn host);

    /**
     * Sets {@link SupportBaseContract#specialism()}.
     *
     * @param specialism the needs that the base is for
     * @return this builder
     */
    Builder specialism(String specialism);

    /**
     * Sets {@link SupportBaseContract#places()}.
     *
     * @param places the number of places, from 1
     * @return this builder
     */
    Builder places(int places);

    /**
     * Sets {@link SupportBaseContract#term()}.
     *
     * @param term the term, end-exclusive
     * @return this builder
     */
    Builder term(LocalDateRange term);

    /**
     * Sets {@link SupportBaseContract#revenue()}.
     *
     * @param revenue the contribution to the running of the base
     * @return this builder
     */
    Builder revenue(RevenueContribution revenue);

    /**
     * Sets {@link SupportBaseContract#clawback()}.
     *
     * @param clawback the capital and how it may be taken back
     * @return this builder
     */
    Builder clawback(ClawbackTerms clawback);

    /**
     * Adds to {@link SupportBaseContract#outcomes()}.
     *
     * @param outcome an outcome
     * @return this builder
     */
    Builder addOutcome(OutcomeOwed outcome);

    /**
     * Adds to {@link SupportBaseContract#outcomes()}.
     *
     * @param outcomes outcomes, in order
     * @return this builder
     */
    Builder addAllOutcomes(Iterable<? extends OutcomeOwed> outcomes);

    /**
     * Sets {@link SupportBaseContract#outcomes()}, in the place of those so far.
     *
     * @param outcomes outcomes, in order
     * @return this builder
     */
    Builder outcomes(Iterable<? extends OutcomeOwed> outcomes);

    /**
     * Adds to {@link SupportBaseContract#expectations()}.
     *
     * @param expectation an expectation
     * @return this builder
     */
    Builder addExpectation(Expectation expectation);

    /**
     * Sets {@link SupportBaseContract#payments()}.
     *
     * @param payments when the contribution to revenue is paid
     * @return this builder
     */
    Builder payments(PaymentTerms payments);

    /**
     * Sets {@link SupportBaseContract#predecessor()}.
     *
     * @param predecessor the reference of the contract that this one follows
     * @return this builder
     */
    Builder predecessor(String predecessor);

    /**
     * Sets {@link SupportBaseContract#reviews()}.
     *
     * @param reviews how the contract is reviewed
     * @return this builder
     */
    Builder reviews(ReviewTerms reviews);

    /**
     * Sets {@link SupportBaseContract#citation()}.
     *
     * @param citation the contract as a source
     * @return this builder
     */
    Builder citation(Citation citation);

    /**
     * Sets {@link SupportBaseContract#noticeByHost()}.
     *
     * @param noticeByHost how much notice the school must give
     * @return this builder
     */
    Builder noticeByHost(Rule<NoticeTerm> noticeByHost);

    /**
     * Sets {@link SupportBaseContract#noticeByCommissioner()}.
     *
     * @param noticeByCommissioner how much notice the authority must give
     * @return this builder
     */
    Builder noticeByCommissioner(Rule<NoticeTerm> noticeByCommissioner);

    /**
     * Makes the contract.
     *
     * @return the contract
     * @throws IllegalStateException if the reference, a party, the specialism, the places or the term is
     *     missing
     * @throws IllegalArgumentException if the reference or the specialism is blank, the places are not
     *     positive, the term is empty or has no first or last day, two outcomes or two expectations have one
     *     code, or the contract follows itself
     */
    SupportBaseContract build();
  }
}

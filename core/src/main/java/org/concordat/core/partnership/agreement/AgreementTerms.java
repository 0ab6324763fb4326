/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.dispute.DisputeClause;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * The text of an agreement between a partnership and its authority.
 *
 * <p>It states the funding and each partner's rights and responsibilities (DFE-RR224, part 4, Warwickshire):
 *
 * <pre>{@code
 * AgreementTerms terms = AgreementTerms.builder()
 *     .reference("north-2011")
 *     .partnership(north)
 *     .addParty(authority).addParty(Party.of(north))
 *     .term(LocalDateRange.of(LocalDate.of(2011, 9, 1), LocalDate.of(2013, 9, 1)))
 *     .addFunding(FundingLevel.of(StatedAmount.about(Money.parse("GBP 400000.00")), firstYear))
 *     .addUndertaking(Undertaking.responsibility(authority, "pays the share"))
 *     .addUndertaking(Undertaking.responsibility(Party.of(north), "finds provision for every excluded pupil"))
 *     .collectiveResponsibility(CollectiveResponsibility.forEveryExcludedPupil(clause))
 *     .reviewEvery(Rule.agreed("months between reviews", 12, clause))
 *     .build();
 * terms.breaches();   // empty: it may be signed
 * }</pre>
 *
 * <p>A text may be drafted that cannot be signed: {@link #breaches()} says why. What becomes of it is told by
 * {@link AgreementLife} and {@link PartnershipAgreement}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgreementTerms {

  AgreementTerms() {}

  /**
   * Begins a text.
   *
   * @return a builder that lacks the reference, the partnership, the parties and the term
   */
  public static Builder builder() {
    return ImmutableAgreementTerms.builder();
  }

  /**
   * What the parties call the agreement.
   *
   * @return the reference
   */
  public abstract String reference();

  /**
   * The partnership that it is about, with its members.
   *
   * @return the partnership
   */
  public abstract Partnership partnership();

  /**
   * Who is bound, once all have signed.
   *
   * @return at least two parties
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Party> parties();

  /**
   * When the agreement is active, unless it ends early.
   *
   * @return the term, end-exclusive, with a first and a last day
   */
  public abstract LocalDateRange term();

  /**
   * The money that it brings.
   *
   * @return levels for periods that do not overlap, within the term; empty if it brings none
   */
  public abstract ImmutableList<FundingLevel> funding();

  /**
   * The rights and responsibilities of the parties.
   *
   * @return them, in the order of the agreement
   */
  public abstract ImmutableList<Undertaking> undertakings();

  /**
   * What the partners answer for together.
   *
   * @return the clause, or empty if there is none
   */
  public abstract Optional<CollectiveResponsibility> collectiveResponsibility();

  /**
   * Who holds which power and duty, and who acts; what the law reserves, with nothing said of it, unless given.
   *
   * @return the allocation
   */
  @Value.Default
  public Allocation allocation() {
    return Allocation.reserved();
  }

  /**
   * How many months lie between reviews, counted from the start of the term.
   *
   * @return the rule, or empty while none is drafted
   */
  public abstract Optional<Rule<Integer>> reviewEvery();

  /**
   * What is done when members disagree.
   *
   * @return the clause, or empty if there is none
   */
  public abstract Optional<DisputeClause> disputes();

  /**
   * The agreement itself as a source; {@code Agreement} and the reference unless given.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the citation of the whole agreement
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
    return givenCitation().orElseGet(() -> Citation.of("Agreement " + reference()));
  }

  /**
   * A place in the agreement.
   *
   * @param place the clause, such as {@code clause 7} or {@code funding}
   * @return the citation
   */
  public final Citation clause(String place) {
    return Citation.of(citation().source(), place);
  }

  /**
   * The level of funding on a date.
   *
   * @param date the date
   * @return the level whose period holds the date, or empty; it says for which days money is, and not when it may
   *     be paid, which is {@link PartnershipAgreement#paymentRefusal}
   */
  public final Optional<FundingLevel> fundingOn(LocalDate date) {
    return funding().stream().filter(level -> level.period().contains(date)).findFirst();
  }

  /**
   * Why the text may not be signed as it stands.
   *
   * @return a reason for each term that the law forbids, for money without collective responsibility where the
   *     kind of partnership pairs them, for an actor who is nobody's party, and for what is missing; empty if
   *     the text is sound
   */
  public final ImmutableList<Reason> breaches() {
    return Stream.of(
            allocation().breaches().stream(),
            unpaired().stream(),
            strangers().stream(),
            withoutUndertakings().stream(),
            withoutReview().stream())
        .flatMap(reasons -> reasons)
        .collect(toImmutableList());
  }

  final Optional<Reason> unpaired() {
    boolean isPaired = collectiveResponsibility()
        .filter(CollectiveResponsibility::coversEveryExcludedPupil)
        .isPresent();
    return !funding().isEmpty()
            && partnership().kind().pairsFundingWithResponsibility()
            && !isPaired
        ? Optional.of(AgreementReasons.fundingUnpaired(this))
        : Optional.empty();
  }

  final ImmutableList<Reason> strangers() {
    ImmutableSet<Role> roles =
        parties().stream().map(Party::role).collect(ImmutableSet.toImmutableSet());
    return allocation().terms().stream()
        .filter(Delegation.class::isInstance)
        .map(Delegation.class::cast)
        .filter(term -> !roles.contains(term.actor())
            && !term.actor().equals(PartnershipRoles.PARTNERSHIP)
            && !term.actor().equals(allocation().subject(term.subject()).holder()))
        .map(term -> AgreementReasons.actorNotParty(term, this))
        .collect(toImmutableList());
  }

  final ImmutableList<Reason> withoutUndertakings() {
    return parties().stream()
        .filter(party -> undertakings().stream().noneMatch(one -> one.party().equals(party)))
        .map(party -> AgreementReasons.noUndertaking(party, this))
        .collect(toImmutableList());
  }

  final Optional<Reason> withoutReview() {
    return reviewEvery().isPresent()
        ? Optional.empty()
        : Optional.of(AgreementReasons.noReview(this));
  }

  @Value.Check
  void check() {
    checkArgument(
        !reference().isBlank(),
        "AgreementTerms reference: must not be blank, but was '%s'",
        reference());
    checkArgument(
        parties().size() >= 2,
        "AgreementTerms parties: must be at least two, but were %s",
        parties());
    checkArgument(
        !term().isUnboundedStart() && !term().isUnboundedEnd() && !term().isEmpty(),
        "AgreementTerms term: must have a first and a last day, but was %s",
        term());
    for (Undertaking undertaking : undertakings()) {
      checkArgument(
          parties().contains(undertaking.party()),
          "AgreementTerms undertakings: must be of the parties %s, but one was of %s",
          parties(),
          undertaking.party());
    }
    reviewEvery()
        .ifPresent(rule -> checkArgument(
            rule.value() > 0,
            "AgreementTerms review: must come after at least a month, but after %s",
            rule.value()));
    checkFunding();
  }

  private void checkFunding() {
    for (int index = 0; index < funding().size(); index++) {
      LocalDateRange period = funding().get(index).period();
      checkArgument(
          term().encloses(period),
          "AgreementTerms funding: must be for the term %s, but one was for %s",
          term(),
          period);
      for (FundingLevel earlier : funding().subList(0, index)) {
        checkArgument(
            !earlier.period().overlaps(period),
            "AgreementTerms funding: must be for periods that do not overlap, but were %s",
            funding());
      }
    }
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("AgreementTerms")
        .omitNullValues()
        .add("reference", reference())
        .add("partnership", partnership())
        .add("parties", parties())
        .add("term", term())
        .add("funding", funding())
        .add("undertakings", undertakings())
        .add("collectiveResponsibility", collectiveResponsibility().orElse(null))
        .add("allocation", allocation())
        .add("reviewEvery", reviewEvery().orElse(null))
        .add("disputes", disputes().orElse(null))
        .add("citation", citation())
        .toString();
  }

  /** Collects the attributes of {@link AgreementTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another text. Unless it was given there, {@link AgreementTerms#citation()}
     * follows from what the copy has.
     *
     * @param terms the text to copy
     * @return this builder
     */
    Builder from(AgreementTerms terms);

    /**
     * Sets {@link AgreementTerms#reference()}.
     *
     * @param reference what the parties call the agreement
     * @return this builder
     */
    Builder reference(String reference);

    /**
     * Sets {@link AgreementTerms#partnership()}.
     *
     * @param partnership the partnership
     * @return this builder
     */
    Builder partnership(Partnership partnership);

    /**
     * Adds to {@link AgreementTerms#parties()}.
     *
     * @param party a party
     * @return this builder
     */
    Builder addParty(Party party);

    /**
     * Adds to {@link AgreementTerms#parties()}.
     *
     * @param parties parties
     * @return this builder
     */
    Builder addAllParties(Iterable<? extends Party> parties);

    /**
     * Sets {@link AgreementTerms#term()}.
     *
     * @param term the term, end-exclusive
     * @return this builder
     */
    Builder term(LocalDateRange term);

    /**
     * Adds to {@link AgreementTerms#funding()}.
     *
     * @param funding a level of funding
     * @return this builder
     */
    Builder addFunding(FundingLevel funding);

    /**
     * Sets {@link AgreementTerms#funding()}.
     *
     * @param funding the levels of funding, instead of any set before
     * @return this builder
     */
    Builder funding(Iterable<? extends FundingLevel> funding);

    /**
     * Adds to {@link AgreementTerms#undertakings()}.
     *
     * @param undertaking a right or responsibility
     * @return this builder
     */
    Builder addUndertaking(Undertaking undertaking);

    /**
     * Sets {@link AgreementTerms#undertakings()}.
     *
     * @param undertakings rights and responsibilities, instead of any set before
     * @return this builder
     */
    Builder undertakings(Iterable<? extends Undertaking> undertakings);

    /**
     * Sets {@link AgreementTerms#collectiveResponsibility()}.
     *
     * @param collectiveResponsibility the clause
     * @return this builder
     */
    Builder collectiveResponsibility(CollectiveResponsibility collectiveResponsibility);

    /**
     * Sets {@link AgreementTerms#collectiveResponsibility()}.
     *
     * @param collectiveResponsibility the clause, or empty for none
     * @return this builder
     */
    Builder collectiveResponsibility(
        Optional<? extends CollectiveResponsibility> collectiveResponsibility);

    /**
     * Sets {@link AgreementTerms#allocation()}.
     *
     * @param allocation who holds which power and duty, and who acts
     * @return this builder
     */
    Builder allocation(Allocation allocation);

    /**
     * Sets {@link AgreementTerms#reviewEvery()}.
     *
     * @param months how many months lie between reviews
     * @return this builder
     */
    Builder reviewEvery(Rule<Integer> months);

    /**
     * Sets {@link AgreementTerms#disputes()}.
     *
     * @param disputes what is done when members disagree
     * @return this builder
     */
    Builder disputes(DisputeClause disputes);

    /**
     * Sets {@link AgreementTerms#citation()}.
     *
     * @param citation the agreement as a source
     * @return this builder
     */
    Builder citation(Citation citation);

    /**
     * Makes the text.
     *
     * @return the text
     * @throws IllegalStateException if the reference, the partnership or the term is missing
     * @throws IllegalArgumentException if the reference is blank, there are not two parties, the term or a
     *     period of funding is empty, has no first or last day, or lies outside the term or over another, an
     *     undertaking is of nobody who is a party, or reviews are not at least a month apart
     */
    AgreementTerms build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.immutables.value.Value;

/**
 * What is proposed on one case, what it was weighed by, and how the members voted.
 *
 * <pre>{@code
 * PanelProposal.builder()
 *     .caseKey("case-17")
 *     .proposed(Proposed.place(school).because("a sibling is there"))   // only where it is not first of the order
 *     .addEvidence(WeighedEvidence.of(EvidenceKind.PUPIL_HISTORY, "doc-4", "two moves in a year: a short journey counts"))
 *     .addReason("the school has room and a unit for the need")
 *     .addAllBallots(ballots)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelProposal {

  PanelProposal() {}

  /**
   * Begins a proposal.
   *
   * @return a builder that lacks the key and what is proposed
   */
  public static Builder builder() {
    return ImmutablePanelProposal.builder();
  }

  /**
   * The case.
   *
   * @return its key
   */
  public abstract String caseKey();

  /**
   * What is proposed.
   *
   * @return a school, a deferral, or that the child is not ready
   */
  public abstract Proposed proposed();

  /**
   * The evidence that was weighed.
   *
   * @return it, in the order given
   */
  public abstract ImmutableList<WeighedEvidence> evidence();

  /**
   * The factors that were weighed beside the order.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<WeighedFactor> factors();

  /**
   * The support that is attached.
   *
   * @return its parts, in the order given
   */
  public abstract ImmutableList<AllocatedSupport> support();

  /**
   * Why it is proposed, beside what a departure from the order needs, which is given by {@link
   * Proposed.Place#because}.
   *
   * @return the reasons, in the order given
   */
  public abstract ImmutableList<String> reasons();

  /**
   * The interests that members declared, beside those that follow from where they sit.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<Conflict> declared();

  /**
   * The votes.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<Ballot> ballots();

  /**
   * How whoever presides votes if the votes are equal.
   *
   * @return the vote; empty if they do not
   */
  public abstract Optional<Vote> castingVote();

  /**
   * Who moved it, where the orders ask for that.
   *
   * @return them; empty if nobody did
   */
  public abstract Optional<Holder> mover();

  /**
   * Who seconded it, where the orders ask for that.
   *
   * @return them; empty if nobody did
   */
  public abstract Optional<Holder> seconder();

  /**
   * The kinds of evidence of which none was weighed. What the referral brought is noted with the decision apart from
   * what nobody brought.
   *
   * @return them, in their order
   */
  public final ImmutableList<EvidenceKind> missing() {
    return Stream.of(EvidenceKind.values())
        .filter(kind -> evidence().stream().noneMatch(one -> one.kind() == kind))
        .collect(toImmutableList());
  }

  /** Whether the other decides the same on the same case, on whatever grounds. */
  final boolean decidesAs(PanelProposal other) {
    return caseKey().equals(other.caseKey())
        && withoutGrounds(proposed()).equals(withoutGrounds(other.proposed()))
        && ImmutableMultiset.copyOf(support()).equals(ImmutableMultiset.copyOf(other.support()));
  }

  private static Proposed withoutGrounds(Proposed proposed) {
    return proposed.match(
        place -> new Proposed.Place(place.school(), ImmutableList.of(), place.year()),
        defer -> Proposed.defer("put off"),
        notReady -> notReady);
  }

  /** What is decided, with all that tells it from another decision. */
  final String words() {
    String decided = proposed()
        .match(
            place -> place + place.year().map(year -> " in year " + year.code()).orElse(""),
            defer -> defer.toString(),
            notReady -> notReady
                + notReady.provision().map(named -> " and goes to " + named).orElse(""));
    return support().isEmpty() ? decided : decided + ", with " + support();
  }

  @Value.Check
  void check() {
    Reason.checkCode(caseKey());
    checkArgument(
        seconder().isEmpty() || !seconder().equals(mover()),
        "PanelProposal seconder: must not be the mover, but for %s was",
        caseKey());
    for (String reason : reasons()) {
      checkArgument(
          !reason.isBlank(), "PanelProposal reasons: must not be blank, but was '%s'", reason);
    }
  }

  /** Collects the attributes of a {@link PanelProposal}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another proposal.
     *
     * @param proposal the proposal to copy
     * @return this builder
     */
    Builder from(PanelProposal proposal);

    /**
     * Sets {@link PanelProposal#caseKey()}.
     *
     * @param caseKey the key of the case
     * @return this builder
     */
    Builder caseKey(String caseKey);

    /**
     * Sets {@link PanelProposal#proposed()}.
     *
     * @param proposed what is proposed
     * @return this builder
     */
    Builder proposed(Proposed proposed);

    /**
     * Adds to {@link PanelProposal#evidence()}.
     *
     * @param evidence what was weighed
     * @return this builder
     */
    Builder addEvidence(WeighedEvidence evidence);

    /**
     * Adds to {@link PanelProposal#evidence()}.
     *
     * @param evidence what was weighed
     * @return this builder
     */
    Builder addAllEvidence(Iterable<? extends WeighedEvidence> evidence);

    /**
     * Adds to {@link PanelProposal#factors()}.
     *
     * @param factor what was weighed
     * @return this builder
     */
    Builder addFactor(WeighedFactor factor);

    /**
     * Adds to {@link PanelProposal#support()}.
     *
     * @param support what is attached
     * @return this builder
     */
    Builder addSupport(AllocatedSupport support);

    /**
     * Adds to {@link PanelProposal#reasons()}; a reason for leaving the order is given by {@link
     * Proposed.Place#because} instead.
     *
     * @param reason why it is proposed
     * @return this builder
     */
    Builder addReason(String reason);

    /**
     * Adds to {@link PanelProposal#declared()}.
     *
     * @param conflict an interest that was declared
     * @return this builder
     */
    Builder addDeclared(Conflict conflict);

    /**
     * Adds to {@link PanelProposal#ballots()}.
     *
     * @param ballot a vote
     * @return this builder
     */
    Builder addBallot(Ballot ballot);

    /**
     * Adds to {@link PanelProposal#ballots()}.
     *
     * @param ballots votes
     * @return this builder
     */
    Builder addAllBallots(Iterable<? extends Ballot> ballots);

    /**
     * Sets {@link PanelProposal#castingVote()}.
     *
     * @param castingVote how whoever presides votes if the votes are equal
     * @return this builder
     */
    Builder castingVote(Vote castingVote);

    /**
     * Sets {@link PanelProposal#mover()}.
     *
     * @param mover who moved it
     * @return this builder
     */
    Builder mover(Holder mover);

    /**
     * Sets {@link PanelProposal#seconder()}.
     *
     * @param seconder who seconded it
     * @return this builder
     */
    Builder seconder(Holder seconder);

    /**
     * Makes the proposal.
     *
     * @return the proposal
     * @throws IllegalStateException if the key or what is proposed is missing
     * @throws IllegalArgumentException if the key is not of the form of a code, if a reason is blank, or if one
     *     moves and seconds
     */
    PanelProposal build();
  }
}

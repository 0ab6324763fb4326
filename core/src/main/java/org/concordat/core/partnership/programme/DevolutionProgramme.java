/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.agreement.PartnershipAgreement;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;

/**
 * One programme of devolution: what was proposed, what became of it, and the agreements of its partnerships.
 *
 * <p>A partnership is paid only when both bodies have approved the money and its own agreement binds (DFE-RR224,
 * part 4, Warwickshire):
 *
 * <pre>{@code
 * programme.paymentRefusals("north", date, calendars);
 * // programme.not-approved until Cabinet and Schools Forum have both approved,
 * // agreement.not-binding until the last party has signed; then empty
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DevolutionProgramme {

  private final Proposal proposal;
  private final LocalDate proposedOn;
  private final History<ProgrammeEvent> history;
  private final ImmutableSortedMap<String, PartnershipAgreement> agreements;

  private DevolutionProgramme(
      Proposal proposal,
      LocalDate proposedOn,
      History<ProgrammeEvent> history,
      ImmutableSortedMap<String, PartnershipAgreement> agreements) {
    this.proposal = requireNonNull(proposal, "proposal");
    this.proposedOn = requireNonNull(proposedOn, "proposedOn");
    this.history = requireNonNull(history, "history");
    this.agreements = agreements;
  }

  /**
   * A programme that is proposed.
   *
   * @param proposal what is proposed
   * @param proposedOn the day on which its life begins
   * @return the programme, with an empty history and no agreements
   */
  public static DevolutionProgramme proposed(Proposal proposal, LocalDate proposedOn) {
    return of(proposal, proposedOn, History.empty(), ImmutableList.of());
  }

  /**
   * A programme from what an embedder stored.
   *
   * @param proposal what was proposed
   * @param proposedOn the day on which its life began
   * @param history what happened to it
   * @param agreements the agreements of its partnerships, one each at most
   * @return the programme
   * @throws IllegalArgumentException if an agreement is of a partnership that is none of the programme's, or
   *     if a partnership has two
   */
  public static DevolutionProgramme of(
      Proposal proposal,
      LocalDate proposedOn,
      History<ProgrammeEvent> history,
      List<PartnershipAgreement> agreements) {
    TreeMap<String, PartnershipAgreement> byPartnership = new TreeMap<>();
    for (PartnershipAgreement agreement : agreements) {
      String code = agreement.terms().partnership().code();
      checkArgument(
          proposal.partnerships().contains(code),
          "DevolutionProgramme agreements: must be of the partnerships %s, but one was of %s",
          proposal.partnerships(),
          code);
      checkArgument(
          byPartnership.put(code, agreement) == null,
          "DevolutionProgramme agreements: must be one for each partnership, but %s had two",
          code);
    }
    return new DevolutionProgramme(
        proposal, proposedOn, history, ImmutableSortedMap.copyOfSorted(byPartnership));
  }

  /**
   * What was proposed.
   *
   * @return the proposal
   */
  public Proposal proposal() {
    return proposal;
  }

  /**
   * When its life began.
   *
   * @return the day
   */
  public LocalDate proposedOn() {
    return proposedOn;
  }

  /**
   * What happened to it.
   *
   * @return its events as they were recorded
   */
  public History<ProgrammeEvent> history() {
    return history;
  }

  /**
   * The agreements of its partnerships.
   *
   * @return them, by the partnership's code
   */
  public ImmutableSortedMap<String, PartnershipAgreement> agreements() {
    return agreements;
  }

  /**
   * The programme with an agreement, or with a later state of one.
   *
   * @param agreement the agreement of one of its partnerships
   * @return a copy; this programme stays as it is
   * @throws IllegalArgumentException if the partnership is none of the programme's
   */
  public DevolutionProgramme with(PartnershipAgreement agreement) {
    TreeMap<String, PartnershipAgreement> more = new TreeMap<>(agreements);
    more.put(agreement.terms().partnership().code(), agreement);
    return of(proposal, proposedOn, history, ImmutableList.copyOf(more.values()));
  }

  /**
   * What would become of a command, judged on the command's own date.
   *
   * @param command what somebody wants to do
   * @param calendars the calendars; none is consulted
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ProgrammeStage, ProgrammeStanding, ProgrammeEvent> decide(
      ProgrammeCommand command, Calendars calendars) {
    return ProgrammeLife.PROCEDURE.decide(
        ProgrammeLife.begin(proposal, proposedOn), history, command, calendars);
  }

  /**
   * The programme after a command, for a caller who expects no refusal.
   *
   * @param command what is done; its events are recorded on its own date, or on the last recorded date if that
   *     is later
   * @param calendars the calendars; none is consulted
   * @return a programme with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public DevolutionProgramme after(ProgrammeCommand command, Calendars calendars) {
    ImmutableList<ProgrammeEvent> events = decide(command, calendars)
        .match(Decision.Accepted::events, refused -> {
          throw new IllegalStateException(
              "DevolutionProgramme command: was refused, for " + refused.reasons());
        });
    LocalDate recordedOn = history.entries().stream()
        .map(History.Entry::recordedOn)
        .reduce(command.on(), (one, other) -> one.isAfter(other) ? one : other);
    return new DevolutionProgramme(
        proposal, proposedOn, history.recordAll(recordedOn, events), agreements);
  }

  /**
   * How the programme stands on a date.
   *
   * @param date the date; before its life began, the state is that of the beginning
   * @return the state
   */
  public State<ProgrammeStage, ProgrammeStanding> on(LocalDate date) {
    return ProgrammeLife.PROCEDURE
        .replay(ProgrammeLife.begin(proposal, proposedOn), history.effectiveBy(date))
        .state();
  }

  /**
   * The money that goes out on a date.
   *
   * @param date the date
   * @return the release in force, alone, while both bodies' approval stands; empty otherwise
   */
  public Optional<FundingRelease> releaseOn(LocalDate date) {
    State<ProgrammeStage, ProgrammeStanding> state = on(date);
    return state.stage().isApproved() ? state.data().releaseOn(date) : Optional.empty();
  }

  /**
   * Why a partnership may not be paid on a date.
   *
   * @param partnership the partnership's code
   * @param date the day of the payment
   * @param calendars the calendars; none is consulted
   * @return the reasons: {@link ProgrammeReasons#OTHER_PARTNERSHIP}, {@link ProgrammeReasons#NOT_APPROVED},
   *     {@link ProgrammeReasons#NO_AGREEMENT} or why the agreement allows no payment; empty if it may be paid
   */
  public ImmutableList<Reason> paymentRefusals(
      String partnership, LocalDate date, Calendars calendars) {
    if (!proposal.partnerships().contains(partnership)) {
      return ImmutableList.of(ProgrammeReasons.otherPartnership(proposal, partnership));
    }
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    ProgrammeStage stage = on(date).stage();
    if (!stage.isApproved()) {
      reasons.add(ProgrammeReasons.notApproved(proposal, date, stage));
    }
    PartnershipAgreement agreement = agreements.get(partnership);
    if (agreement == null) {
      reasons.add(ProgrammeReasons.noAgreement(proposal, partnership, date));
    } else {
      agreement.paymentRefusal(date, calendars).ifPresent(reasons::add);
    }
    return reasons.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DevolutionProgramme that
        && proposal.equals(that.proposal)
        && proposedOn.equals(that.proposedOn)
        && history.equals(that.history)
        && agreements.equals(that.agreements);
  }

  @Override
  public int hashCode() {
    return Objects.hash(proposal, proposedOn, history, agreements);
  }

  @Override
  public String toString() {
    return "DevolutionProgramme " + proposal.reference() + " " + history;
  }
}

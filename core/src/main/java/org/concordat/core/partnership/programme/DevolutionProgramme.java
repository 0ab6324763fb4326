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
import org.concordat.core.governance.approval.ApprovalCommand;
import org.concordat.core.governance.approval.ApprovalEvent;
import org.concordat.core.governance.approval.ApprovalStage;
import org.concordat.core.governance.approval.ApprovalStanding;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.agreement.PartnershipAgreement;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;

/**
 * One programme of devolution: what was proposed, who approved it, what became of it, and the agreements of its
 * partnerships.
 *
 * <p>A partnership is paid only when both bodies have approved the money and its own agreement binds (DFE-RR224,
 * part 4, Warwickshire). Approvals are those of {@code governance.approval}:
 *
 * <pre>{@code
 * DevolutionProgramme programme = DevolutionProgramme.proposed(proposal, march)
 *     .after(Approve.by(april, "schools-forum"), amount)
 *     .after(Approve.by(may, "cabinet"), amount);
 * programme.paymentRefusals("north", date, calendars);
 * // programme.not-approved until Cabinet and Schools Forum have both approved,
 * // agreement.not-binding until the last party has signed; then empty
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DevolutionProgramme {

  private final Proposal proposal;
  private final JointApproval approval;
  private final History<ProgrammeEvent> history;
  private final ImmutableSortedMap<String, PartnershipAgreement> agreements;

  private DevolutionProgramme(
      Proposal proposal,
      JointApproval approval,
      History<ProgrammeEvent> history,
      ImmutableSortedMap<String, PartnershipAgreement> agreements) {
    this.proposal = requireNonNull(proposal, "proposal");
    this.approval = requireNonNull(approval, "approval");
    this.history = requireNonNull(history, "history");
    this.agreements = agreements;
  }

  /**
   * A programme that is proposed.
   *
   * @param proposal what is proposed
   * @param proposedOn the day on which it is put to the bodies and its life begins
   * @return the programme, approved by nobody, with an empty history and no agreements
   */
  public static DevolutionProgramme proposed(Proposal proposal, LocalDate proposedOn) {
    return of(
        proposal,
        JointApproval.put(proposal.approval(), proposedOn),
        History.empty(),
        ImmutableList.of());
  }

  /**
   * A programme from what an embedder stored.
   *
   * @param proposal what was proposed
   * @param approval whose approval it needs and what became of that, from the day on which its life began
   * @param history what happened to the programme
   * @param agreements the agreements of its partnerships, one each at most
   * @return the programme
   * @throws IllegalArgumentException if the approval is under other terms than the proposal's, if it was put after
   *     the first event of the history took effect, if an agreement is of a partnership that is none of the
   *     programme's, or if a partnership has two
   */
  public static DevolutionProgramme of(
      Proposal proposal,
      JointApproval approval,
      History<ProgrammeEvent> history,
      List<PartnershipAgreement> agreements) {
    checkArgument(
        approval.terms().equals(proposal.approval()),
        "DevolutionProgramme approval: must be under the terms of the proposal, %s, but was under %s",
        proposal.approval(),
        approval.terms());
    history.inOrder().stream()
        .findFirst()
        .map(History.Entry::effectiveOn)
        .ifPresent(first -> checkArgument(
            !approval.putOn().isAfter(first),
            "DevolutionProgramme approval: must have been put by the first event, on %s, but was put"
                + " on %s",
            first,
            approval.putOn()));
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
        proposal, approval, history, ImmutableSortedMap.copyOfSorted(byPartnership));
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
    return approval.putOn();
  }

  /**
   * Who has approved it.
   *
   * @return the approval, with all that happened to it
   */
  public JointApproval approval() {
    return approval;
  }

  /**
   * What happened to the programme itself.
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
    return of(proposal, approval, history, ImmutableList.copyOf(more.values()));
  }

  /**
   * The programme with a later state of its approval, such as after a refusal or a condition that was met.
   *
   * <p>An approval does not say of what amount it is, so the amount is not checked here; {@link
   * #after(ApprovalCommand.Approve, StatedAmount)} checks it.
   *
   * @param later the approval, under the terms of the proposal and put on {@link #proposedOn()}
   * @return a copy; this programme stays as it is
   * @throws IllegalArgumentException if it is under other terms, or was put on another day
   */
  public DevolutionProgramme with(JointApproval later) {
    checkArgument(
        later.putOn().equals(proposedOn()),
        "DevolutionProgramme approval: must have been put on %s, but was put on %s",
        proposedOn(),
        later.putOn());
    return of(proposal, later, history, agreements.values().asList());
  }

  /**
   * What would become of a body's approval, judged on its own date.
   *
   * @param command the approval
   * @param amount what the body approves
   * @return the events to record with the {@link #approval()}, or the reasons for refusal: {@link
   *     ProgrammeReasons#OTHER_AMOUNT} if another amount than the proposed one is approved, or those of the
   *     approval itself
   */
  public Decision<ApprovalStage, ApprovalStanding, ApprovalEvent> decide(
      ApprovalCommand.Approve command, StatedAmount amount) {
    return amount.equals(proposal.release().amount())
        ? approval.decide(command)
        : new Decision.Refused<>(ImmutableList.of(ProgrammeReasons.otherAmount(amount, proposal)));
  }

  /**
   * The programme after a body's approval, for a caller who expects no refusal.
   *
   * @param command the approval
   * @param amount what the body approves
   * @return a programme whose approval has a longer history
   * @throws IllegalStateException if it is refused; the message lists the reasons
   */
  public DevolutionProgramme after(ApprovalCommand.Approve command, StatedAmount amount) {
    expectAccepted(decide(command, amount));
    return with(approval.after(command));
  }

  /**
   * What would become of a command, judged on the command's own date.
   *
   * @param command what somebody wants to do
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ProgrammeStage, ProgrammeStanding, ProgrammeEvent> decide(
      ProgrammeCommand command) {
    return life().decide(command, approval);
  }

  /**
   * The programme after a command, for a caller who expects no refusal.
   *
   * @param command what is done; its events are recorded on its own date, or on the last recorded date if that
   *     is later
   * @return a programme with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public DevolutionProgramme after(ProgrammeCommand command) {
    ImmutableList<ProgrammeEvent> events = expectAccepted(decide(command));
    LocalDate recordedOn = life().recordableOn(command.on());
    return new DevolutionProgramme(
        proposal, approval, history.recordAll(recordedOn, events), agreements);
  }

  private static <E extends Event> ImmutableList<E> expectAccepted(Decision<?, ?, E> decision) {
    return decision.match(accepted -> accepted.events(), refused -> {
      throw new IllegalStateException(
          "DevolutionProgramme command: was refused, for " + refused.reasons());
    });
  }

  /**
   * How the programme stands on a date.
   *
   * @param date the date; before its life began, the state is that of the beginning
   * @return the state
   */
  public State<ProgrammeStage, ProgrammeStanding> on(LocalDate date) {
    return life().on(date, approval);
  }

  /**
   * Whether the programme is approved by all bodies and goes on.
   *
   * @param date the date
   * @return true from the day of the last approval on, until it is wound up
   */
  public boolean isApprovedOn(LocalDate date) {
    return approval.isApprovedOn(date) && !isWoundUpOn(date);
  }

  private boolean isWoundUpOn(LocalDate date) {
    return on(date).stage() == ProgrammeStage.WOUND_UP;
  }

  private RecordedLife<
          ProgrammeStage, ProgrammeStanding, ProgrammeCommand, ProgrammeEvent, JointApproval>
      life() {
    return RecordedLife.of(
        ProgrammeLife.PROCEDURE, ProgrammeLife.begin(proposal, proposedOn()), history);
  }

  /**
   * The money that goes out on a date.
   *
   * @param date the date
   * @return the release in force, alone, while the programme is approved and goes on; empty otherwise
   */
  public Optional<FundingRelease> releaseOn(LocalDate date) {
    return isApprovedOn(date) ? on(date).data().releaseOn(date) : Optional.empty();
  }

  /**
   * Why a partnership may not be paid on a date.
   *
   * @param partnership the partnership's code
   * @param date the day of the payment
   * @param calendars the calendars; none is consulted
   * @return the reasons: {@link ProgrammeReasons#OTHER_PARTNERSHIP}, {@link ProgrammeReasons#NOT_APPROVED},
   *     {@link ProgrammeReasons#WOUND_UP}, {@link ProgrammeReasons#NO_AGREEMENT} or why the agreement allows no payment; empty if it may be paid
   */
  public ImmutableList<Reason> paymentRefusals(
      String partnership, LocalDate date, Calendars calendars) {
    if (!proposal.partnerships().contains(partnership)) {
      return ImmutableList.of(ProgrammeReasons.otherPartnership(proposal, partnership));
    }
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    if (!approval.isApprovedOn(date)) {
      reasons.add(ProgrammeReasons.notApproved(proposal.reference(), approval, date));
    }
    if (isWoundUpOn(date)) {
      reasons.add(ProgrammeReasons.woundUp(proposal, date));
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
        && approval.equals(that.approval)
        && history.equals(that.history)
        && agreements.equals(that.agreements);
  }

  @Override
  public int hashCode() {
    return Objects.hash(proposal, approval, history, agreements);
  }

  @Override
  public String toString() {
    return "DevolutionProgramme " + proposal.reference() + " " + approval.history() + " " + history;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.claim.ClaimCommand;
import org.concordat.commissioning.clawback.claim.ClaimEvent;
import org.concordat.commissioning.clawback.claim.ClaimLife;
import org.concordat.commissioning.clawback.claim.ClaimStage;
import org.concordat.commissioning.clawback.claim.ClaimStanding;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;

/**
 * One support base: its contract, and all the lives that run side by side under it.
 *
 * <p>The base owns the {@linkplain BaseHistories histories} of these lives over one contract: the {@linkplain
 * ContractLife contract's}; where capital is at risk, the {@linkplain UseLife use's} and the {@linkplain
 * ClaimLife claim's}; the {@linkplain FocusLife focus's}; and, by number, those of its {@linkplain #reviews() reviews}, {@linkplain #remedies() remedies} and
 * {@linkplain #payments() payments}. None of them is a stage of another: a contract under remedial action is in
 * force and is paid, and a contract that was withdrawn years ago may still see a change of use. The base joins
 * them where one turns on the facts of another. Every answer is for a date and follows from the dated facts.
 * With the contract in the example of {@link SupportBaseContract}:
 *
 * <pre>{@code
 * SupportBase base = SupportBase.draft(contract, LocalDate.of(2012, 5, 1))
 *     .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), calendars)
 *     .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), calendars)
 *     .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), calendars);
 * base.stageOn(LocalDate.of(2012, 9, 1), calendars);          // IN_FORCE
 * base.assessClawback(LocalDate.of(2012, 9, 1), calendars);   // dormant
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SupportBase {

  private final SupportBaseContract contract;
  private final LocalDate draftedOn;
  private final BaseHistories histories;

  private SupportBase(SupportBaseContract contract, LocalDate draftedOn, BaseHistories histories) {
    this.contract = requireNonNull(contract, "contract");
    this.draftedOn = requireNonNull(draftedOn, "draftedOn");
    this.histories = requireNonNull(histories, "histories");
  }

  /**
   * A base whose contract has been drafted.
   *
   * @param contract the text
   * @param draftedOn the day on which its lives begin
   * @return the base, with empty histories
   * @throws NullPointerException if an argument is null
   */
  public static SupportBase draft(SupportBaseContract contract, LocalDate draftedOn) {
    return of(contract, draftedOn, BaseHistories.none());
  }

  /**
   * A base from what an embedder stored.
   *
   * @param contract the text as it was drafted
   * @param draftedOn the day on which its lives begin
   * @param histories what was recorded
   * @return the base
   * @throws NullPointerException if an argument is null
   */
  public static SupportBase of(
      SupportBaseContract contract, LocalDate draftedOn, BaseHistories histories) {
    return new SupportBase(contract, draftedOn, histories);
  }

  /**
   * The contract as it was drafted.
   *
   * @return the text; {@link #contractOn} gives it as it reads on a date
   */
  public SupportBaseContract contract() {
    return contract;
  }

  /**
   * When its lives began.
   *
   * @return the day
   */
  public LocalDate draftedOn() {
    return draftedOn;
  }

  /**
   * What was recorded.
   *
   * @return the histories of its lives
   */
  public BaseHistories histories() {
    return histories;
  }

  /**
   * What happened to the contract.
   *
   * @return its events as they were recorded
   */
  public History<ContractEvent> contractHistory() {
    return histories.contract();
  }

  /**
   * What happened to the use of the base.
   *
   * @return its events as they were recorded
   */
  public History<UseEvent> useHistory() {
    return histories.use();
  }

  /**
   * Its reviews.
   *
   * @return them, by number
   */
  public Reviews reviews() {
    return new Reviews(this);
  }

  /**
   * Its remedies.
   *
   * @return them, by the number of the review that asks for each
   */
  public Remedies remedies() {
    return new Remedies(this);
  }

  /**
   * The instalments of its revenue contribution.
   *
   * @return them, by number
   */
  public Payments payments() {
    return new Payments(this);
  }

  /**
   * The base as far as it was known on a date.
   *
   * @param date the date
   * @return a base without what was recorded later
   */
  public SupportBase asKnownOn(LocalDate date) {
    return with(histories.asKnownOn(date));
  }

  /**
   * What would become of a command to the contract, judged on the command's own date.
   *
   * <p>A termination because a remedy was exhausted is judged on the remedies too: one must have been in
   * default from the day on which that was found to the day on which the contract ends.
   *
   * @param command what a party wants to do
   * @param calendars the calendars in which notice is counted
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ContractStage, ContractStanding, ContractEvent> decide(
      ContractCommand command, Calendars calendars) {
    return new ContractRegion(this).decide(command, calendars);
  }

  /**
   * What would become of a command about the use of the base, judged on the command's own date.
   *
   * @param command what is to be done or recorded
   * @param calendars the calendars; none is consulted
   * @return the events to record, or the reasons for refusal
   * @throws IllegalStateException if the contract puts no capital at risk, so that the use is nobody's
   *     concern
   */
  public Decision<UseStage, UseStanding, UseEvent> decide(UseCommand command, Calendars calendars) {
    return UseRegion.commanded(this, command, calendars).decide(command, calendars);
  }

  /**
   * What would become of a command to the claim, judged on the command's own date.
   *
   * <p>The facts of an assessment are the caller's; those of the base are {@link #factsOn}.
   *
   * @param command what a party wants to do
   * @param calendars the calendars in which the time to assess and to pay is counted
   * @return the events to record, or the reasons for refusal
   * @throws IllegalStateException if the contract puts no capital at risk, so that there is no claim
   */
  public Decision<ClaimStage, ClaimStanding, ClaimEvent> decide(
      ClaimCommand command, Calendars calendars) {
    return ClaimRegion.commanded(this, command, calendars).decide(command, calendars);
  }

  /**
   * What would become of a command about the needs that the base serves, judged on the command's own date.
   *
   * @param command what is to be done or recorded
   * @param calendars the calendars in which the contract's notices are counted
   * @return the events to record, or the reasons for refusal
   */
  public Decision<FocusStage, FocusStanding, FocusEvent> decide(
      FocusCommand command, Calendars calendars) {
    return new FocusRegion(this).decide(command, calendars);
  }

  /**
   * The base after a command to the contract, for a caller who expects no refusal.
   *
   * @param command what a party does; its events are recorded on its own date, or on the last recorded date
   *     if that is later, and those of a variation not before it was agreed
   * @param calendars the calendars in which notice is counted
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public SupportBase after(ContractCommand command, Calendars calendars) {
    return new ContractRegion(this).after(command, calendars);
  }

  /**
   * The base after a command about its use, for a caller who expects no refusal.
   *
   * @param command what is done or recorded; its events are recorded on its own date, or on the last
   *     recorded date if that is later
   * @param calendars the calendars; none is consulted
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused, with the reasons in the message, or if no
   *     capital is at risk
   */
  public SupportBase after(UseCommand command, Calendars calendars) {
    return UseRegion.commanded(this, command, calendars).after(command, calendars);
  }

  /**
   * The base after a command to the claim, for a caller who expects no refusal.
   *
   * @param command what a party does; its events are recorded on its own date, or on the last recorded date
   *     if that is later, and those of a trigger not before it was notified
   * @param calendars the calendars in which the time to assess and to pay is counted
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused, with the reasons in the message, or if no
   *     capital is at risk
   */
  public SupportBase after(ClaimCommand command, Calendars calendars) {
    return ClaimRegion.commanded(this, command, calendars).after(command, calendars);
  }

  /**
   * The base after a command about the needs that it serves, for a caller who expects no refusal.
   *
   * @param command what is done or recorded; its events are recorded on its own date, or on the last
   *     recorded date if that is later
   * @param calendars the calendars in which the contract's notices are counted
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public SupportBase after(FocusCommand command, Calendars calendars) {
    return new FocusRegion(this).after(command, calendars);
  }

  /**
   * The base with more events of its contract.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a base with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public SupportBase recordContract(LocalDate recordedOn, List<ContractEvent> events) {
    return with(BaseHistories.builder()
        .from(histories)
        .contract(contractHistory().recordAll(recordedOn, events))
        .build());
  }

  /**
   * The base with more events of its use.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a base with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public SupportBase recordUse(LocalDate recordedOn, List<UseEvent> events) {
    return with(BaseHistories.builder()
        .from(histories)
        .use(useHistory().recordAll(recordedOn, events))
        .build());
  }

  /**
   * The base with more events of its claim.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a base with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public SupportBase recordClaim(LocalDate recordedOn, List<ClaimEvent> events) {
    return with(BaseHistories.builder()
        .from(histories)
        .claim(histories.claim().recordAll(recordedOn, events))
        .build());
  }

  /**
   * The base with more events of the needs that it serves.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a base with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public SupportBase recordFocus(LocalDate recordedOn, List<FocusEvent> events) {
    return with(BaseHistories.builder()
        .from(histories)
        .focus(histories.focus().recordAll(recordedOn, events))
        .build());
  }

  /**
   * How the contract stands on a date.
   *
   * @param date the date; before the draft, the state is that of the draft
   * @param calendars the calendars
   * @return the state, with what time alone has brought by then
   */
  public State<ContractStage, ContractStanding> contractOn(LocalDate date, Calendars calendars) {
    return new ContractRegion(this).on(date, calendars);
  }

  /**
   * What the history of the contract folds to on a date, before time alone has brought anything.
   *
   * @param date the date; events that take effect later are left out
   * @param calendars the calendars
   * @return the state after the last event, the events that were folded, and those that did not fit or were not
   *     due
   */
  public Replay<ContractStage, ContractStanding, ContractEvent> replayContractOn(
      LocalDate date, Calendars calendars) {
    return new ContractRegion(this).replayOn(date, calendars);
  }

  /**
   * The stage of the contract on a date.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the one stage in which it is
   */
  public ContractStage stageOn(LocalDate date, Calendars calendars) {
    return contractOn(date, calendars).stage();
  }

  /**
   * What the base is used for on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return the state, or empty if the contract puts no capital at risk
   */
  public Optional<State<UseStage, UseStanding>> useOn(LocalDate date, Calendars calendars) {
    return UseRegion.of(this, date, calendars).map(use -> use.on(date, calendars));
  }

  /**
   * What the history of its use folds to on a date, before time alone has brought anything.
   *
   * @param date the date; events that take effect later are left out
   * @param calendars the calendars; none is consulted
   * @return the state after the last event, the events that were folded, and those that did not fit; empty if the
   *     contract puts no capital at risk
   */
  public Optional<Replay<UseStage, UseStanding, UseEvent>> replayUseOn(
      LocalDate date, Calendars calendars) {
    return UseRegion.of(this, date, calendars).map(use -> use.replayOn(date, calendars));
  }

  /**
   * How the claim stands on a date, under the terms that held when it was triggered.
   *
   * @param date the date
   * @param calendars the calendars in which the time to assess and to pay is counted
   * @return the state, with what time alone has brought by then; empty if the contract puts no capital at risk
   */
  public Optional<State<ClaimStage, ClaimStanding>> claimOn(LocalDate date, Calendars calendars) {
    return ClaimRegion.of(this, date, calendars).map(claim -> claim.on(date, calendars));
  }

  /**
   * What the history of its claim folds to on a date, before time alone has brought anything.
   *
   * @param date the date; events that take effect later are left out
   * @param calendars the calendars in which the time to assess and to pay is counted
   * @return the state after the last event, the events that were folded, and those that did not fit or were not
   *     due; empty if the contract puts no capital at risk
   */
  public Optional<Replay<ClaimStage, ClaimStanding, ClaimEvent>> replayClaimOn(
      LocalDate date, Calendars calendars) {
    return ClaimRegion.of(this, date, calendars).map(claim -> claim.replayOn(date, calendars));
  }

  /**
   * Whether the base serves the needs of its contract on a date.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the state, with what time alone has brought by then
   */
  public State<FocusStage, FocusStanding> focusOn(LocalDate date, Calendars calendars) {
    return new FocusRegion(this).on(date, calendars);
  }

  /**
   * What the history of its focus folds to on a date, before time alone has brought anything.
   *
   * @param date the date; events that take effect later are left out
   * @param calendars the calendars in which the contract is read
   * @return the state after the last event, the events that were folded, and those that did not fit or were not
   *     due
   */
  public Replay<FocusStage, FocusStanding, FocusEvent> replayFocusOn(
      LocalDate date, Calendars calendars) {
    return new FocusRegion(this).replayOn(date, calendars);
  }

  /**
   * What has happened by a date that bears on taking capital back.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the facts of both histories
   */
  public ClawbackFacts factsOn(LocalDate date, Calendars calendars) {
    return new CapitalAtRisk(this, date, calendars).facts();
  }

  /**
   * What the right to take capital back amounts to on a date.
   *
   * <p>A claim is made under the terms that held when it was triggered: a variation since then does not
   * change it.
   *
   * @param date the date
   * @param calendars the calendars
   * @return a claim, or what is missing; empty if the contract puts no capital at risk
   */
  public Optional<ClawbackOutcome> assessClawback(LocalDate date, Calendars calendars) {
    return new CapitalAtRisk(this, date, calendars).assessed();
  }

  /**
   * How much capital is at risk on a date, whatever has happened, under the contract as it was drafted.
   *
   * @param date the date
   * @return what a claim would come to if both limbs were first met on the date; empty if the contract puts
   *     no capital at risk
   */
  public Optional<Exposure> exposureOn(LocalDate date) {
    return contract.clawback().map(terms -> terms.exposureOn(date));
  }

  /**
   * How much capital is at risk on a date, whatever has happened, under the contract as it then reads.
   *
   * @param date the date
   * @param calendars the calendars
   * @return what a claim would come to if both limbs were first met on the date; empty if the contract puts
   *     no capital at risk
   */
  public Optional<Exposure> exposureOn(LocalDate date, Calendars calendars) {
    return contractOn(date, calendars)
        .data()
        .contract()
        .clawback()
        .map(terms -> terms.exposureOn(date));
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * <p>Reviews, remedies and the focus are owed while the contract is in force; of the reviews and payments,
   * the next is listed beside those that are open.
   *
   * <p>That the use of the base is kept is owed where both parties have signed and capital has been paid whose
   * liability is not over. Until then nobody has taken it on: it is a term of the contract, and there is nothing
   * yet to keep the base for. It outlasts the contract, however that ends: a school that withdrew owes it, and so
   * does one whose contract was cancelled after both had signed and capital was paid. Under a contract that was
   * cancelled before both had signed nothing is owed.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the obligations of all its lives, each under the contract's reference and, of a review, a remedy
   *     or a payment, its number
   */
  public Worklist worklistOn(LocalDate date, Calendars calendars) {
    return BaseWorklist.of(this, date, calendars);
  }

  SupportBase with(BaseHistories others) {
    return of(contract, draftedOn, others);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupportBase that
        && contract.equals(that.contract)
        && draftedOn.equals(that.draftedOn)
        && histories.equals(that.histories);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract, draftedOn, histories);
  }

  @Override
  public String toString() {
    return "SupportBase " + contract.reference() + " " + histories;
  }
}

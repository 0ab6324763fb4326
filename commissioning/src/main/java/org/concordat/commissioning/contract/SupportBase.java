/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;

/**
 * One support base: its contract, what became of it, and what the building is used for.
 *
 * <p>The base owns two histories over one contract, which run side by side: the {@linkplain ContractLife
 * contract's} and, where capital is at risk, the {@linkplain UseLife use's}. A contract that was withdrawn
 * years ago may still see a change of use, and it takes both histories to say what may be claimed. Every
 * answer is for a date and follows from the dated facts:
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
  private final History<ContractEvent> contractHistory;
  private final History<UseEvent> useHistory;

  private SupportBase(
      SupportBaseContract contract,
      LocalDate draftedOn,
      History<ContractEvent> contractHistory,
      History<UseEvent> useHistory) {
    this.contract = contract;
    this.draftedOn = draftedOn;
    this.contractHistory = contractHistory;
    this.useHistory = useHistory;
  }

  /**
   * A base whose contract has been drafted.
   *
   * @param contract the text
   * @param draftedOn the day on which both lives begin
   * @return the base, with empty histories
   */
  public static SupportBase draft(SupportBaseContract contract, LocalDate draftedOn) {
    return of(contract, draftedOn, History.empty(), History.empty());
  }

  /**
   * A base from what an embedder stored.
   *
   * @param contract the text as it was drafted
   * @param draftedOn the day on which both lives begin
   * @param contractHistory what happened to the contract
   * @param useHistory what happened to the use of the base; left alone where no capital is at risk
   * @return the base
   */
  public static SupportBase of(
      SupportBaseContract contract,
      LocalDate draftedOn,
      History<ContractEvent> contractHistory,
      History<UseEvent> useHistory) {
    return new SupportBase(contract, draftedOn, contractHistory, useHistory);
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
   * When both lives began.
   *
   * @return the day
   */
  public LocalDate draftedOn() {
    return draftedOn;
  }

  /**
   * What happened to the contract.
   *
   * @return its events as they were recorded
   */
  public History<ContractEvent> contractHistory() {
    return contractHistory;
  }

  /**
   * What happened to the use of the base.
   *
   * @return its events as they were recorded
   */
  public History<UseEvent> useHistory() {
    return useHistory;
  }

  /**
   * The base as far as it was known on a date.
   *
   * @param date the date
   * @return a base without what was recorded later
   */
  public SupportBase asKnownOn(LocalDate date) {
    return of(contract, draftedOn, contractHistory.asKnownOn(date), useHistory.asKnownOn(date));
  }

  /**
   * What would become of a command to the contract, judged on the command's own date.
   *
   * @param command what a party wants to do
   * @param calendars the calendars in which notice is counted
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ContractStage, ContractStanding, ContractEvent> decide(
      ContractCommand command, Calendars calendars) {
    return ContractLife.PROCEDURE.decide(
        ContractLife.begin(contract, draftedOn), contractHistory, command, calendars);
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
    State<UseStage, UseStanding> begun = beginUse()
        .orElseThrow(() -> new IllegalStateException(
            "SupportBase use: is followed only where capital is at risk, but "
                + contract.reference()
                + " has none"));
    return UseLife.PROCEDURE.decide(begun, useHistory, command, calendars);
  }

  /**
   * The base after a command to the contract, for a caller who expects no refusal.
   *
   * @param command what a party does; its events are recorded on its own date, or on the last recorded date
   *     if that is later
   * @param calendars the calendars in which notice is counted
   * @return a base with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public SupportBase after(ContractCommand command, Calendars calendars) {
    ImmutableList<ContractEvent> events = decide(command, calendars)
        .match(Decision.Accepted::events, refused -> {
          throw refusal(refused.reasons());
        });
    return recordContract(recordedOn(contractHistory, command.on()), events);
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
    ImmutableList<UseEvent> events = decide(command, calendars)
        .match(Decision.Accepted::events, refused -> {
          throw refusal(refused.reasons());
        });
    return recordUse(recordedOn(useHistory, command.on()), events);
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
    return of(contract, draftedOn, contractHistory.recordAll(recordedOn, events), useHistory);
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
    return of(contract, draftedOn, contractHistory, useHistory.recordAll(recordedOn, events));
  }

  /**
   * How the contract stands on a date.
   *
   * @param date the date; before the draft, the state is that of the draft
   * @param calendars the calendars
   * @return the state, with what time alone has brought by then
   */
  public State<ContractStage, ContractStanding> contractOn(LocalDate date, Calendars calendars) {
    State<ContractStage, ContractStanding> state = ContractLife.PROCEDURE
        .replay(ContractLife.begin(contract, draftedOn), contractHistory.effectiveBy(date))
        .state();
    return ContractLife.PROCEDURE.advance(state, date, calendars);
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
    return beginUse()
        .map(begun ->
            UseLife.PROCEDURE.replay(begun, useHistory.effectiveBy(date)).state())
        .map(state -> UseLife.PROCEDURE.advance(state, date, calendars));
  }

  /**
   * What has happened by a date that bears on taking capital back.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the facts of both histories
   */
  public ClawbackFacts factsOn(LocalDate date, Calendars calendars) {
    ClawbackFacts.Builder facts = ClawbackFacts.builder();
    contractOn(date, calendars).data().end().ifPresent(facts::addServiceEnd);
    useOn(date, calendars)
        .map(State::data)
        .ifPresent(use ->
            facts.addAllDifferentUses(use.differentUses()).addAllIntentions(use.intentions()));
    return facts.build();
  }

  /**
   * What the right to take capital back amounts to on a date.
   *
   * @param date the date
   * @param calendars the calendars
   * @return a claim, or what is missing; empty if the contract puts no capital at risk
   */
  public Optional<ClawbackOutcome> assessClawback(LocalDate date, Calendars calendars) {
    return contract.clawback().map(terms -> terms.assess(factsOn(date, calendars), date));
  }

  /**
   * How much capital is at risk on a date, whatever has happened.
   *
   * @param date the date
   * @return what a claim would come to if both limbs were first met on the date; empty if the contract puts
   *     no capital at risk
   */
  public Optional<Exposure> exposureOn(LocalDate date) {
    return contract.clawback().map(terms -> terms.exposureOn(date));
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the obligations of both lives, under the contract's reference
   */
  public Worklist worklistOn(LocalDate date, Calendars calendars) {
    State<ContractStage, ContractStanding> state = contractOn(date, calendars);
    Stream<Obligation> owed = ContractLife.PROCEDURE.obligations(state, calendars).stream();
    Stream<Obligation> ofUse = useOn(date, calendars).stream()
        .flatMap(use -> UseLife.PROCEDURE.obligations(use, calendars).stream());
    return Worklist.of(Stream.concat(owed, ofUse)
        .map(obligation -> new Worklist.Item(contract.reference(), obligation))
        .collect(ImmutableList.toImmutableList()));
  }

  private Optional<State<UseStage, UseStanding>> beginUse() {
    return contract.clawback().map(terms -> UseLife.begin(terms, draftedOn));
  }

  private static IllegalStateException refusal(ImmutableList<?> reasons) {
    return new IllegalStateException("SupportBase command: was refused, for " + reasons);
  }

  private static LocalDate recordedOn(History<? extends Event> history, LocalDate on) {
    return history.entries().stream()
        .map(History.Entry::recordedOn)
        .reduce(on, (one, other) -> one.isAfter(other) ? one : other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupportBase that
        && contract.equals(that.contract)
        && draftedOn.equals(that.draftedOn)
        && contractHistory.equals(that.contractHistory)
        && useHistory.equals(that.useHistory);
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract, draftedOn, contractHistory, useHistory);
  }

  @Override
  public String toString() {
    return "SupportBase " + contract.reference() + " " + contractHistory + " " + useHistory;
  }
}

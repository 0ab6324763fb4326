/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.commissioning.TableCases;
import org.concordat.commissioning.contract.FocusCommand.AdoptFocus;
import org.concordat.commissioning.contract.FocusCommand.ProposeFocus;
import org.concordat.commissioning.contract.FocusCommand.RecordDeparture;
import org.concordat.commissioning.contract.FocusCommand.RecordReturn;
import org.concordat.commissioning.contract.FocusCommand.RefuseFocus;
import org.concordat.commissioning.contract.FocusCommand.WithdrawProposal;
import org.concordat.commissioning.contract.FocusEvent.Departed;
import org.concordat.commissioning.contract.FocusEvent.FocusAdopted;
import org.concordat.commissioning.contract.FocusEvent.FocusEnded;
import org.concordat.commissioning.contract.FocusEvent.FocusProposed;
import org.concordat.commissioning.contract.FocusEvent.FocusRefused;
import org.concordat.commissioning.contract.FocusEvent.ProposalWithdrawn;
import org.concordat.commissioning.contract.FocusEvent.Returned;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A base that turns to other needs than those it was commissioned for. */
class FocusLifeTest {

  private static final SupportBaseContract CONTRACT = ContractSamples.contract();
  private static final SupportBaseContract VARIED =
      Variation.builder().specialism("speech").build().applyTo(CONTRACT);
  private static final LocalDate MARCH = LocalDate.of(2013, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);
  private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 1);
  private static final State<FocusStage, FocusStanding> BEGUN = FocusLife.begin(DRAFTED);

  private static final FocusEvent PROPOSED = new FocusProposed(MARCH, "speech", SEPTEMBER);
  private static final FocusEvent DEPARTED = new Departed(MARCH, "speech");
  private static final FocusEvent ENDED = new FocusEnded(ContractSamples.END);

  private static List<FocusEvent> given(FocusEvent... events) {
    return Arrays.asList(events);
  }

  private static State<FocusStage, FocusStanding> after(FocusEvent... events) {
    return new TableCases<>(FocusLife.PROCEDURE, BEGUN, CONTRACT).after(given(events));
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    return new TableCases<>(FocusLife.PROCEDURE, BEGUN, CONTRACT)
        .row(
            given(),
            new ProposeFocus(HOST, MARCH, "speech", SEPTEMBER),
            PROPOSED,
            FocusStage.CHANGE_PROPOSED)
        .row(
            given(PROPOSED),
            new WithdrawProposal(HOST, JUNE),
            new ProposalWithdrawn(JUNE),
            FocusStage.AS_COMMISSIONED)
        .row(
            given(PROPOSED),
            new RefuseFocus(COMMISSIONER, JUNE),
            new FocusRefused(JUNE),
            FocusStage.AS_COMMISSIONED)
        .row(
            VARIED,
            given(PROPOSED),
            new AdoptFocus(COMMISSIONER, JUNE),
            new FocusAdopted(JUNE, "speech"),
            FocusStage.AS_COMMISSIONED)
        .row(
            VARIED,
            given(DEPARTED),
            new AdoptFocus(HOST, JUNE),
            new FocusAdopted(JUNE, "speech"),
            FocusStage.AS_COMMISSIONED)
        .row(
            given(),
            new RecordDeparture(COMMISSIONER, MARCH, "speech"),
            DEPARTED,
            FocusStage.DEPARTED)
        .row(
            given(PROPOSED),
            new RecordDeparture(HOST, JUNE, "speech"),
            new Departed(JUNE, "speech"),
            FocusStage.DEPARTED)
        .row(
            given(DEPARTED),
            new RecordReturn(HOST, JUNE),
            new Returned(JUNE),
            FocusStage.AS_COMMISSIONED)
        .passing(given(), ENDED, FocusStage.ENDED)
        .passing(given(PROPOSED), ENDED, FocusStage.ENDED)
        .passing(given(DEPARTED), ENDED, FocusStage.ENDED)
        .tests();
  }

  @Test
  void aProposalIsAnsweredBeforeTheDayFromWhichItWouldHold() {
    assertThat(FocusLife.PROCEDURE.obligations(after(PROPOSED), CONTRACT))
        .extracting(Obligation::toString)
        .contains("the local authority: adopt or refuse the proposed change of focus by 2013-08-31"
            + " [Contract SB-2012-07 specialism]");
  }

  @Test
  void aDepartureOwesItsReturnFromTheFirstDay() {
    assertThat(FocusLife.PROCEDURE.obligations(after(DEPARTED), CONTRACT))
        .extracting(Obligation::toString)
        .contains("the host school: return to the needs of the contract by 2013-03-01"
            + " [Contract SB-2012-07 specialism]");
  }

  @Test
  void nothingIsAdoptedThatTheContractDoesNotSay() {
    assertRefused(
        after(PROPOSED),
        new AdoptFocus(COMMISSIONER, JUNE),
        ContractReasons.FOCUS_NOT_VARIED,
        "the contract is for autism; it has not been varied to speech");
  }

  @Test
  void theSameNeedsAreNoChange() {
    assertRefused(
        BEGUN,
        new ProposeFocus(HOST, MARCH, "autism", SEPTEMBER),
        ContractReasons.FOCUS_UNCHANGED,
        "the base is for autism already");
    assertRefused(
        BEGUN,
        new RecordDeparture(HOST, MARCH, "autism"),
        ContractReasons.FOCUS_UNCHANGED,
        "the base is for autism already");
  }

  @Test
  void aChangeIsProposedAhead() {
    assertRefused(
        BEGUN,
        new ProposeFocus(HOST, MARCH, "speech", MARCH),
        ContractReasons.FOCUS_IN_THE_PAST,
        "a change from 2013-03-01 is not proposed on 2013-03-01, but recorded as a departure");
  }

  @Test
  void departuresAreKept() {
    FocusStanding standing =
        after(DEPARTED, new Returned(JUNE), new Departed(SEPTEMBER, "hearing")).data();
    assertThat(standing.departures()).hasSize(2);
    assertThat(standing.departures().get(0).until()).contains(JUNE);
    assertThat(standing.departure().map(FocusStanding.FocusSpell::specialism)).contains("hearing");
  }

  @Test
  void refusesNeedsWithoutAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordDeparture(HOST, MARCH, " "))
        .withMessage("RecordDeparture specialism: must not be blank, but was ' '");
  }

  private static void assertRefused(
      State<FocusStage, FocusStanding> given, FocusCommand when, String code, String message) {
    List<Reason> reasons = FocusLife.PROCEDURE.decide(given, when, CONTRACT).reasons();
    assertThat(reasons).extracting(Reason::code).containsExactly(code);
    assertThat(reasons.get(0).message()).isEqualTo(message);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.contract.ContractSamples.AGREED;
import static org.concordat.commissioning.contract.ContractSamples.AUTHORITY_NOTICE;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.HOST_NOTICE;
import static org.concordat.commissioning.contract.ContractSamples.PROPOSED;
import static org.concordat.commissioning.contract.ContractSamples.SIGNED;
import static org.concordat.commissioning.contract.ContractSamples.STARTED;
import static org.concordat.commissioning.contract.ContractSamples.after;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Cancel;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.RecordFrustration;
import org.concordat.commissioning.contract.ContractCommand.Renew;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateByAgreement;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.commissioning.contract.ContractEvent.Agreed;
import org.concordat.commissioning.contract.ContractEvent.Cancelled;
import org.concordat.commissioning.contract.ContractEvent.Expired;
import org.concordat.commissioning.contract.ContractEvent.Frustrated;
import org.concordat.commissioning.contract.ContractEvent.NoticeServed;
import org.concordat.commissioning.contract.ContractEvent.NoticeWithdrawn;
import org.concordat.commissioning.contract.ContractEvent.Novated;
import org.concordat.commissioning.contract.ContractEvent.OneNoticeWithdrawn;
import org.concordat.commissioning.contract.ContractEvent.Proposed;
import org.concordat.commissioning.contract.ContractEvent.RenewalAgreed;
import org.concordat.commissioning.contract.ContractEvent.RenewalDeclined;
import org.concordat.commissioning.contract.ContractEvent.Renewed;
import org.concordat.commissioning.contract.ContractEvent.Signed;
import org.concordat.commissioning.contract.ContractEvent.Started;
import org.concordat.commissioning.contract.ContractEvent.Terminated;
import org.concordat.commissioning.contract.ContractEvent.TerminatedByAgreement;
import org.concordat.commissioning.contract.ContractEvent.TerminatedForDefault;
import org.concordat.commissioning.contract.ContractEvent.Varied;
import org.concordat.commissioning.contract.ContractEvent.Withdrawn;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** Given, when, then: once for every row of the table. */
class ContractRowsTest {

  private static final LocalDate DAY = LocalDate.of(2013, 3, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2014, 9, 1);
  private static final Urn SUCCESSOR = Urn.of(144044);
  private static final Variation PLACES = Variation.builder().places(24).build();
  private static final Renewal SUCCESSION =
      new Renewal("SB-2015-02", LocalDateRange.of(ContractSamples.END, LocalDate.of(2018, 9, 1)));
  private static final Optional<LocalDate> CONSENT = Optional.of(DAY);
  private static final Optional<LocalDate> NO_CONSENT = Optional.empty();

  private static final ContractEvent[] IN_FORCE = {PROPOSED, SIGNED, AGREED, STARTED};
  private static final ContractEvent[] UNDER_NOTICE = {
    PROPOSED, SIGNED, AGREED, STARTED, HOST_NOTICE
  };
  private static final ContractEvent[] UNDER_BOTH = {
    PROPOSED, SIGNED, AGREED, STARTED, HOST_NOTICE, AUTHORITY_NOTICE
  };

  record Case(
      ImmutableList<ContractEvent> given,
      ContractCommand when,
      ContractEvent then,
      ContractStage stage) {

    State<ContractStage, ContractStanding> state() {
      return after(given.toArray(ContractEvent[]::new));
    }

    boolean takes(Transition<ContractStage> row) {
      return row.leadsFrom() == state().stage()
          && row.command().equals(Optional.of(ContractLife.PROCEDURE.codeOf(when)))
          && row.event().equals(ContractLife.PROCEDURE.codeOf(then))
          && row.leadsTo() == stage;
    }
  }

  record Passing(ImmutableList<ContractEvent> given, ContractEvent then, ContractStage stage) {

    State<ContractStage, ContractStanding> state() {
      return after(given.toArray(ContractEvent[]::new));
    }

    boolean takes(Transition<ContractStage> row) {
      return row.leadsFrom() == state().stage()
          && row.lapse().isPresent()
          && row.event().equals(ContractLife.PROCEDURE.codeOf(then))
          && row.leadsTo() == stage;
    }
  }

  static Stream<Case> cases() {
    LocalDate may = LocalDate.of(2012, 5, 14);
    LocalDate june = LocalDate.of(2012, 6, 20);
    return Stream.of(
        row(new Propose(COMMISSIONER, may), new Proposed(may), ContractStage.PROPOSED),
        row(new Agree(HOST, june), new Signed(june, HOST), ContractStage.PROPOSED, PROPOSED),
        row(
            new Agree(COMMISSIONER, june),
            new Signed(june, COMMISSIONER),
            ContractStage.PROPOSED,
            PROPOSED),
        row(new Agree(HOST, june), new Agreed(june, HOST), ContractStage.AGREED, PROPOSED, SIGNED),
        row(
            new ServeNotice(HOST, DAY, YEAR_END),
            new NoticeServed(DAY, HOST, YEAR_END),
            ContractStage.UNDER_NOTICE,
            IN_FORCE),
        row(
            new ServeNotice(COMMISSIONER, DAY, YEAR_END),
            new NoticeServed(DAY, COMMISSIONER, YEAR_END),
            ContractStage.UNDER_NOTICE,
            UNDER_NOTICE),
        row(
            new WithdrawNotice(HOST, DAY, CONSENT),
            new NoticeWithdrawn(DAY, HOST, DAY),
            ContractStage.IN_FORCE,
            UNDER_NOTICE),
        row(
            new WithdrawNotice(HOST, DAY, CONSENT),
            new OneNoticeWithdrawn(DAY, HOST, DAY),
            ContractStage.UNDER_NOTICE,
            UNDER_BOTH),
        row(
            new Vary(HOST, LocalDate.of(2012, 6, 2), PLACES, Optional.of(may)),
            new Varied(LocalDate.of(2012, 6, 2), PLACES, HOST, may),
            ContractStage.PROPOSED,
            PROPOSED),
        row(
            new Vary(COMMISSIONER, june, PLACES, Optional.of(june)),
            new Varied(june, PLACES, COMMISSIONER, june),
            ContractStage.AGREED,
            PROPOSED,
            SIGNED,
            AGREED),
        row(
            new Vary(HOST, DAY, PLACES, CONSENT),
            new Varied(DAY, PLACES, HOST, DAY),
            ContractStage.IN_FORCE,
            IN_FORCE),
        row(
            new Vary(HOST, DAY, PLACES, CONSENT),
            new Varied(DAY, PLACES, HOST, DAY),
            ContractStage.UNDER_NOTICE,
            UNDER_NOTICE),
        row(
            new Renew(HOST, DAY, SUCCESSION, CONSENT),
            new RenewalAgreed(DAY, SUCCESSION, HOST, DAY),
            ContractStage.IN_FORCE,
            IN_FORCE),
        row(
            new DeclineRenewal(HOST, DAY),
            new RenewalDeclined(DAY, HOST),
            ContractStage.IN_FORCE,
            IN_FORCE),
        row(
            new DeclineRenewal(COMMISSIONER, DAY),
            new RenewalDeclined(DAY, COMMISSIONER),
            ContractStage.UNDER_NOTICE,
            UNDER_NOTICE),
        row(
            new Novate(HOST, LocalDate.of(2012, 8, 1), SUCCESSOR, Optional.of(june)),
            new Novated(LocalDate.of(2012, 8, 1), SUCCESSOR, HOST, june),
            ContractStage.AGREED,
            PROPOSED,
            SIGNED,
            AGREED),
        row(
            new Novate(HOST, DAY, SUCCESSOR, CONSENT),
            new Novated(DAY, SUCCESSOR, HOST, DAY),
            ContractStage.IN_FORCE,
            IN_FORCE),
        row(
            new Novate(COMMISSIONER, DAY, SUCCESSOR, CONSENT),
            new Novated(DAY, SUCCESSOR, COMMISSIONER, DAY),
            ContractStage.UNDER_NOTICE,
            UNDER_NOTICE),
        row(
            new TerminateForDefault(COMMISSIONER, DAY, DefaultGround.REMEDY_EXHAUSTED, DAY),
            new TerminatedForDefault(DAY, DefaultGround.REMEDY_EXHAUSTED, DAY),
            ContractStage.TERMINATED,
            IN_FORCE),
        row(
            new TerminateForDefault(COMMISSIONER, DAY, DefaultGround.BREACH_BEYOND_REMEDY, DAY),
            new TerminatedForDefault(DAY, DefaultGround.BREACH_BEYOND_REMEDY, DAY),
            ContractStage.TERMINATED,
            UNDER_NOTICE),
        row(
            new TerminateByAgreement(HOST, DAY, CONSENT),
            new TerminatedByAgreement(DAY, HOST, DAY),
            ContractStage.TERMINATED,
            IN_FORCE),
        row(
            new TerminateByAgreement(COMMISSIONER, DAY, CONSENT),
            new TerminatedByAgreement(DAY, COMMISSIONER, DAY),
            ContractStage.TERMINATED,
            UNDER_NOTICE),
        row(
            new RecordFrustration(COMMISSIONER, DAY, ServiceEndCause.PREMISES_LOST),
            new Frustrated(DAY, ServiceEndCause.PREMISES_LOST),
            ContractStage.TERMINATED,
            IN_FORCE),
        row(
            new RecordFrustration(HOST, DAY, ServiceEndCause.HOST_CEASED),
            new Frustrated(DAY, ServiceEndCause.HOST_CEASED),
            ContractStage.TERMINATED,
            UNDER_NOTICE),
        row(
            new Cancel(COMMISSIONER, may, NO_CONSENT),
            new Cancelled(may, COMMISSIONER),
            ContractStage.CANCELLED),
        row(
            new Cancel(HOST, june, NO_CONSENT),
            new Cancelled(june, HOST),
            ContractStage.CANCELLED,
            PROPOSED),
        row(
            new Cancel(HOST, june, Optional.of(june)),
            new Cancelled(june, HOST),
            ContractStage.CANCELLED,
            PROPOSED,
            SIGNED,
            AGREED));
  }

  static Stream<Passing> passings() {
    return Stream.of(
        passing(
            new Started(ContractSamples.START), ContractStage.IN_FORCE, PROPOSED, SIGNED, AGREED),
        passing(new Withdrawn(LocalDate.of(2013, 9, 1)), ContractStage.WITHDRAWN, UNDER_NOTICE),
        passing(
            new Terminated(LocalDate.of(2014, 1, 1)),
            ContractStage.TERMINATED,
            PROPOSED,
            SIGNED,
            AGREED,
            STARTED,
            AUTHORITY_NOTICE),
        passing(
            new Renewed(ContractSamples.END),
            ContractStage.RENEWED,
            PROPOSED,
            SIGNED,
            AGREED,
            STARTED,
            new RenewalAgreed(DAY, SUCCESSION, HOST, DAY)),
        passing(new Expired(ContractSamples.END), ContractStage.EXPIRED, IN_FORCE));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCommandTakesItsRow(Case one) {
    Decision<ContractStage, ContractStanding, ContractEvent> decision =
        ContractLife.PROCEDURE.decide(one.state(), one.when(), CALENDARS);
    ImmutableList<ContractEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events).as("%s", decision).containsExactly(one.then());
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
    assertThat(decision.orElseThrow())
        .isEqualTo(ContractLife.PROCEDURE.evolve(one.state(), one.then()));
  }

  @ParameterizedTest
  @MethodSource("passings")
  void timeTakesItsRowTheDayAfterTheLastDay(Passing one) {
    LocalDate on = one.then().on();
    assertThat(ContractLife.PROCEDURE.lapses(one.state(), on.minusDays(1), CALENDARS))
        .isEmpty();
    assertThat(ContractLife.PROCEDURE.lapses(one.state(), on, CALENDARS))
        .containsExactly(one.then());
    assertThat(ContractLife.PROCEDURE.advance(one.state(), on, CALENDARS).stage())
        .isEqualTo(one.stage());
  }

  @Test
  void everyRowHasItsCase() {
    assertThat(ContractLife.PROCEDURE.table())
        .allSatisfy(row -> assertThat(cases().anyMatch(one -> one.takes(row))
                || passings().anyMatch(one -> one.takes(row)))
            .as("%s from %s", row.trigger(), row.leadsFrom())
            .isTrue());
  }

  private static Case row(
      ContractCommand when, ContractEvent then, ContractStage stage, ContractEvent... given) {
    return new Case(ImmutableList.copyOf(given), when, then, stage);
  }

  private static Passing passing(ContractEvent then, ContractStage stage, ContractEvent... given) {
    return new Passing(ImmutableList.copyOf(given), then, stage);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.contract.ContractSamples.AGREED;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.END;
import static org.concordat.commissioning.contract.ContractSamples.HOST_NOTICE;
import static org.concordat.commissioning.contract.ContractSamples.PROPOSED;
import static org.concordat.commissioning.contract.ContractSamples.SIGNED;
import static org.concordat.commissioning.contract.ContractSamples.STARTED;
import static org.concordat.commissioning.contract.ContractSamples.after;
import static org.concordat.commissioning.contract.ContractSamples.contract;
import static org.concordat.commissioning.contract.ContractSamples.withoutCapital;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Cancel;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.RecordFrustration;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateByAgreement;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.commissioning.contract.ContractEvent.RenewalDeclined;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a party may not do, with code, rule and words. */
class ContractRefusalsTest {

  private static final LocalDate MAY = LocalDate.of(2012, 5, 14);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 20);
  private static final LocalDate DAY = LocalDate.of(2013, 3, 1);
  private static final LocalDate TO = LocalDate.of(2014, 9, 1);
  private static final State<ContractStage, ContractStanding> IN_FORCE =
      after(PROPOSED, SIGNED, AGREED, STARTED);
  private static final State<ContractStage, ContractStanding> UNDER_NOTICE =
      after(PROPOSED, SIGNED, AGREED, STARTED, HOST_NOTICE);

  @Test
  void nothingIsProposedThatLacksOutcomesContributionAndReviews() {
    SupportBaseContract bare = SupportBaseContract.builder()
        .reference("SB")
        .commissioner(contract().commissioner())
        .host(contract().host())
        .specialism("autism")
        .places(20)
        .term(contract().term())
        .build();
    ImmutableList<Reason> reasons =
        refusal(ContractLife.begin(bare, MAY), new Propose(COMMISSIONER, MAY));
    assertThat(reasons)
        .extracting(Reason::code)
        .containsExactly(
            ContractReasons.NO_OUTCOMES,
            ContractReasons.NO_INDICATORS,
            ContractReasons.NO_CONTRIBUTION,
            ContractReasons.NO_REVIEW_TERMS);
    assertThat(reasons.get(0))
        .hasToString("contract.no-outcomes: SB has no outcomes [DFE-RR224 part 4, Thurrock]");
    assertThat(reasons.get(2).message()).isEqualTo("SB has no contribution to revenue or capital");
  }

  @Test
  void anOutcomeThatNothingMeasuresIsNotProposed() {
    SupportBaseContract unmeasured = SupportBaseContract.builder()
        .reference("SB")
        .commissioner(contract().commissioner())
        .host(contract().host())
        .specialism("autism")
        .places(20)
        .term(contract().term())
        .clawback(ContractSamples.terms())
        .reviews(ReviewTerms.yearly(TimeLimit.schoolDaysAfter(10)))
        .addOutcome(OutcomeOwed.of("inclusion", "pupils learn in mainstream lessons"))
        .build();
    assertRefused(
        ContractLife.begin(unmeasured, MAY),
        new Propose(COMMISSIONER, MAY),
        ContractReasons.NO_INDICATORS,
        "SB has no indicators");
  }

  @Test
  void theSchoolDoesNotPropose() {
    assertRefused(
        after(),
        new Propose(HOST, MAY),
        ProcedureReasons.NOT_ENTITLED,
        "propose is for the local authority, not for the host school");
  }

  @Test
  void nobodySignsTwice() {
    assertRefused(
        after(PROPOSED, SIGNED),
        new Agree(COMMISSIONER, JUNE),
        ContractReasons.ALREADY_SIGNED,
        "the local authority has signed",
        "Contract SB-2012-07 signatures");
  }

  @Test
  void nobodySignsOnceTheTermIsOver() {
    assertRefused(
        after(PROPOSED, SIGNED),
        new Agree(HOST, END),
        ContractReasons.TERM_OVER,
        "the term ended before 2015-09-01, and this is 2015-09-01",
        "Contract SB-2012-07 term");
    assertThat(ContractLife.PROCEDURE
            .decide(after(PROPOSED, SIGNED), new Agree(HOST, END.minusDays(1)), CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(ContractStage.AGREED);
  }

  @Test
  void k3_aNoticeOfADayLessThanSixMonthsIsRefused() {
    SupportBaseContract contract =
        withoutCapital().term(LocalDateRange.of(LocalDate.of(2011, 9, 1), END)).build();
    LocalDate served = LocalDate.of(2012, 4, 2);
    SupportBase base = SupportBase.draft(contract, LocalDate.of(2011, 5, 1))
        .after(new Propose(COMMISSIONER, LocalDate.of(2011, 5, 1)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2011, 5, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2011, 5, 1)), CALENDARS);
    assertThat(base.decide(new ServeNotice(HOST, served, LocalDate.of(2012, 10, 2)), CALENDARS))
        .isInstanceOf(Decision.Accepted.class);
    assertRefused(
        base.contractOn(served, CALENDARS),
        new ServeNotice(HOST, served, LocalDate.of(2012, 10, 1)),
        ContractReasons.NOTICE_TOO_SHORT,
        "the notice due is not less than 6 months after the event: served on 2012-04-02 it takes"
            + " effect from 2012-10-02 on, not on 2012-10-01",
        "Contract SB-2012-07 notice");
  }

  @Test
  void aNoticeThatCannotBeCountedYetIsRefusedAndNotGuessed() {
    SupportBaseContract contract = withNotice(TimeLimit.schoolDaysAfter(60));
    assertRefused(
        after(contract, PROPOSED, SIGNED, AGREED, STARTED),
        new ServeNotice(HOST, DAY, TO),
        ContractReasons.NOTICE_NOT_COUNTABLE,
        "not less than 60 school days after the event from 2013-03-01 cannot be counted yet: ");
  }

  @Test
  void aNoticeToTheYearEndTakesEffectOn1September() {
    SupportBaseContract contract = withoutCapital()
        .noticeByHost(Rule.agreed(
            "notice",
            NoticeTerm.notLessThan(TimeLimit.monthsAfter(6)).endingWithAcademicYear(),
            ContractSamples.contract().clause("clause 12")))
        .build();
    State<ContractStage, ContractStanding> state =
        after(contract, PROPOSED, SIGNED, AGREED, STARTED);
    assertRefused(
        state,
        new ServeNotice(HOST, DAY, LocalDate.of(2014, 8, 31)),
        ContractReasons.NOTICE_NOT_TO_YEAR_END,
        "not less than 6 months after the event, ending with an academic year: a notice takes"
            + " effect on a 1 September, not on 2014-08-31",
        "Contract SB-2012-07 clause 12");
    assertThat(ContractLife.PROCEDURE.decide(state, new ServeNotice(HOST, DAY, TO), CALENDARS))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(ContractLife.PROCEDURE.decide(
            state, new ServeNotice(COMMISSIONER, DAY, LocalDate.of(2013, 9, 2)), CALENDARS))
        .as("the authority's own term asks for no year end")
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void aNoticeForTheEndOfTheTermIsRefused() {
    assertRefused(
        IN_FORCE,
        new ServeNotice(HOST, DAY, END),
        ContractReasons.NOTICE_AFTER_TERM,
        "the contract expires on 2015-09-01, so no notice takes effect on 2015-09-01",
        "Contract SB-2012-07 term");
    assertThat(ContractLife.PROCEDURE.decide(
            IN_FORCE, new ServeNotice(HOST, DAY, END.minusDays(1)), CALENDARS))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void nobodyServesNoticeTwice() {
    assertRefused(
        UNDER_NOTICE,
        new ServeNotice(HOST, DAY, TO),
        ContractReasons.ALREADY_UNDER_NOTICE,
        "the host school has served notice; a new one needs the first to be withdrawn",
        "Contract SB-2012-07 notice");
  }

  @Test
  void nobodyServesNoticeBeforeTheTerm() {
    assertRefused(
        after(PROPOSED, SIGNED, AGREED),
        new ServeNotice(HOST, LocalDate.of(2012, 8, 31), TO),
        ProcedureReasons.NOT_ALLOWED,
        "serve-notice is not allowed in the stage agreed; allowed: cancel, novate");
  }

  @Test
  void nobodyTakesBackTheOthersNotice() {
    assertRefused(
        UNDER_NOTICE,
        new WithdrawNotice(COMMISSIONER, DAY, Optional.of(DAY)),
        ContractReasons.NO_NOTICE_SERVED,
        "the local authority has served no notice",
        "Contract SB-2012-07 notice");
  }

  @Test
  void aNoticeIsNotTakenBackWithoutConsent() {
    assertRefused(
        UNDER_NOTICE,
        new WithdrawNotice(HOST, DAY, Optional.empty()),
        ContractReasons.CONSENT_MISSING,
        "the local authority had not consented by 2013-03-01",
        "Contract SB-2012-07 notice");
    assertRefused(
        UNDER_NOTICE,
        new WithdrawNotice(HOST, DAY, Optional.of(DAY.plusDays(1))),
        ContractReasons.CONSENT_MISSING,
        "the local authority had not consented by 2013-03-01");
  }

  @Test
  void nobodyConsentsToTakeBackANoticeThatIsNotServedYet() {
    LocalDate served = LocalDate.of(2013, 1, 15);
    assertRefused(
        UNDER_NOTICE,
        new WithdrawNotice(HOST, DAY, Optional.of(served.minusDays(1))),
        ContractReasons.CONSENT_TOO_EARLY,
        "the local authority consented on 2013-01-14, before the notice was served on 2013-01-15",
        "Contract SB-2012-07 notice");
    assertThat(ContractLife.PROCEDURE
            .decide(UNDER_NOTICE, new WithdrawNotice(HOST, DAY, Optional.of(served)), CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(ContractStage.IN_FORCE);
  }

  @Test
  void aNoticeIsTakenBackOnTheEveOfItsEffectAndNotOnTheDay() {
    LocalDate effective = LocalDate.of(2013, 9, 1);
    LocalDate eve = effective.minusDays(1);
    assertThat(ContractLife.PROCEDURE
            .decide(UNDER_NOTICE, new WithdrawNotice(HOST, eve, Optional.of(eve)), CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(ContractStage.IN_FORCE);
    assertThat(refusal(UNDER_NOTICE, new WithdrawNotice(HOST, effective, Optional.of(eve))))
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED, ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void nobodyDeclinesTwice() {
    assertRefused(
        after(PROPOSED, SIGNED, AGREED, STARTED, new RenewalDeclined(DAY, HOST)),
        new DeclineRenewal(HOST, DAY),
        ContractReasons.RENEWAL_ALREADY_DECLINED,
        "the host school has declined to renew",
        "Contract SB-2012-07 renewal");
  }

  @Test
  void aNovationNeedsASuccessorAndConsent() {
    assertRefused(
        IN_FORCE,
        new Novate(HOST, DAY, contract().host(), Optional.of(DAY)),
        ContractReasons.SAME_HOST,
        "115207 is the host; a novation needs a successor",
        "Contract SB-2012-07 novation");
    assertRefused(
        IN_FORCE,
        new Novate(HOST, DAY, Urn.of(144044), Optional.empty()),
        ContractReasons.CONSENT_MISSING,
        "the local authority had not consented by 2013-03-01",
        "Contract SB-2012-07 novation");
  }

  @Test
  void aDefaultIsFoundWithinTheTermAndBeforeTheContractEnds() {
    assertRefused(
        IN_FORCE,
        new TerminateForDefault(COMMISSIONER, DAY, DefaultGround.REMEDY_EXHAUSTED, DAY.plusDays(1)),
        ContractReasons.DEFAULT_NOT_FOUND,
        "a default found on 2013-03-02 does not end the contract on 2013-03-01: it must be found"
            + " from 2012-09-01 on and by then",
        "Contract SB-2012-07 default");
    assertRefused(
        IN_FORCE,
        new TerminateForDefault(
            COMMISSIONER, DAY, DefaultGround.REMEDY_EXHAUSTED, LocalDate.of(2012, 8, 31)),
        ContractReasons.DEFAULT_NOT_FOUND,
        "a default found on 2012-08-31");
    assertRefused(
        IN_FORCE,
        new TerminateForDefault(HOST, DAY, DefaultGround.REMEDY_EXHAUSTED, DAY),
        ProcedureReasons.NOT_ENTITLED,
        "terminate-for-default is for the local authority, not for the host school");
  }

  @Test
  void agreementTakesTwo() {
    assertRefused(
        IN_FORCE,
        new TerminateByAgreement(HOST, DAY, Optional.empty()),
        ContractReasons.CONSENT_MISSING,
        "the local authority had not consented by 2013-03-01",
        "Contract SB-2012-07 termination");
    assertRefused(
        after(PROPOSED, SIGNED, AGREED),
        new Cancel(COMMISSIONER, JUNE, Optional.empty()),
        ContractReasons.CONSENT_MISSING,
        "the host school had not consented by 2012-06-20",
        "Contract SB-2012-07 termination");
  }

  @Test
  void nothingIsCancelledOnceTheTermHasBegun() {
    assertThat(refusal(
            after(PROPOSED, SIGNED, AGREED),
            new Cancel(HOST, LocalDate.of(2012, 9, 1), Optional.of(JUNE))))
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED, ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void refusesADecisionAsFrustration() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordFrustration(HOST, DAY, ServiceEndCause.WITHDRAWN_BY_SCHOOL))
        .withMessage("RecordFrustration cause: must be a loss of host or premises,"
            + " but was withdrawn by school");
  }

  private static SupportBaseContract withNotice(TimeLimit limit) {
    return withoutCapital()
        .noticeByHost(
            Rule.agreed("notice", NoticeTerm.notLessThan(limit), contract().clause("clause 12")))
        .build();
  }

  private static void assertRefused(
      State<ContractStage, ContractStanding> state,
      ContractCommand command,
      String code,
      String words,
      String source) {
    assertRefused(state, command, code, words);
    assertThat(refusal(state, command).get(0).source()).hasToString("Optional[" + source + "]");
  }

  private static void assertRefused(
      State<ContractStage, ContractStanding> state,
      ContractCommand command,
      String code,
      String words) {
    ImmutableList<Reason> reasons = refusal(state, command);
    assertThat(reasons).extracting(Reason::code).containsExactly(code);
    assertThat(reasons.get(0).message()).startsWith(words);
  }

  private static ImmutableList<Reason> refusal(
      State<ContractStage, ContractStanding> state, ContractCommand command) {
    return ContractLife.PROCEDURE
        .decide(state, command, CALENDARS)
        .match(
            accepted -> {
              throw new AssertionError("accepted: " + accepted.events());
            },
            Decision.Refused::reasons);
  }
}

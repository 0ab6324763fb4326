/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.IllustrativeCalendar.CALENDARS;
import static org.concordat.commissioning.IllustrativeCalendar.WITH_ONE_MORE_CLOSED_DAY;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.FocusCommand.AdoptFocus;
import org.concordat.commissioning.contract.FocusCommand.ProposeFocus;
import org.concordat.commissioning.contract.FocusCommand.RecordDeparture;
import org.concordat.commissioning.monitoring.MilestoneStatus;
import org.concordat.commissioning.monitoring.RemedyCommand.AcceptRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.CloseRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.ToDo;
import org.concordat.commissioning.monitoring.RemedyEvent;
import org.concordat.commissioning.monitoring.RemedyEvent.Defaulted;
import org.concordat.commissioning.monitoring.RemedyEvent.PeriodEnded;
import org.concordat.commissioning.monitoring.RemedyEvent.ReReviewMissed;
import org.concordat.commissioning.monitoring.RemedyStage;
import org.concordat.commissioning.monitoring.RemedyStanding;
import org.concordat.commissioning.monitoring.ReviewCommand.ConcludeReview;
import org.concordat.commissioning.monitoring.ReviewCommand.HoldReview;
import org.concordat.commissioning.monitoring.ReviewEvent.Held;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.ReviewStage;
import org.concordat.commissioning.monitoring.ReviewStanding;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.monitoring.StandardFinding;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.commissioning.payment.DefaultSpell;
import org.concordat.commissioning.payment.PaymentCommand.Forfeit;
import org.concordat.commissioning.payment.PaymentCommand.Pay;
import org.concordat.commissioning.payment.PaymentCommand.Release;
import org.concordat.commissioning.payment.PaymentCommand.Withhold;
import org.concordat.commissioning.payment.PaymentReasons;
import org.concordat.commissioning.payment.PaymentStage;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The lives of one base side by side: none is a stage of another, and each knows what it must of the others. */
class RegionsTest {

  private static final LocalDate JUNE_12 = LocalDate.of(2013, 6, 12);
  private static final LocalDate JULY_1 = LocalDate.of(2013, 7, 1);
  private static final LocalDate SEPTEMBER_20 = LocalDate.of(2013, 9, 20);
  private static final LocalDate OCTOBER_10 = LocalDate.of(2013, 10, 10);
  private static final LocalDate NOVEMBER_20 = LocalDate.of(2013, 11, 20);
  private static final ReviewEvidence FAILED =
      ReviewEvidence.of(List.of(StandardFinding.notMet("staffing")), List.of());
  private static final ReviewEvidence HOLDS =
      ReviewEvidence.of(List.of(StandardFinding.met("staffing")), List.of());

  private static SupportBaseContract contract() {
    return SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .reviews(ReviewTerms.builder()
            .from(ContractSamples.contract().reviews().orElseThrow())
            .firstDue(JUNE_12)
            .extensions(0)
            .build())
        .payments(PaymentTerms.of(12, TimeLimit.calendarDaysAfter(30)))
        .build();
  }

  private static SupportBase signed(SupportBaseContract contract) {
    return SupportBase.draft(contract, DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), CALENDARS);
  }

  private static SupportBase reviewed() {
    return reviewed(signed(contract()), 1, JUNE_12, FAILED, ReviewOutcome.REMEDIAL_REQUIRED);
  }

  private static SupportBase reviewed(
      SupportBase base, int number, LocalDate on, ReviewEvidence evidence, ReviewOutcome outcome) {
    SupportBase held =
        base.reviews().after(number, new HoldReview(COMMISSIONER, on, evidence), CALENDARS);
    return held.reviews().after(number, new ConcludeReview(COMMISSIONER, on, outcome), CALENDARS);
  }

  private static SupportBase remedying() {
    return reviewed()
        .remedies()
        .after(
            1,
            new RequireAction(
                COMMISSIONER,
                JUNE_12,
                new ToDo("appoint", "staffing", "appoint a teacher"),
                Optional.of(TimeLimit.calendarDaysAfter(60)),
                ImmutableList.of(
                    new PartyAgreement(HOST, JUNE_12), new PartyAgreement(COMMISSIONER, JUNE_12))),
            CALENDARS);
  }

  private static SupportBase inDefault() {
    return remedying()
        .remedies()
        .after(
            1,
            new ReReview(
                COMMISSIONER, SEPTEMBER_20, ImmutableMap.of("appoint", MilestoneStatus.NOT_MET)),
            CALENDARS);
  }

  @Test
  void k2_aContractUnderRemedialActionIsInForceAndPaid() {
    SupportBase base = remedying();
    assertThat(base.stageOn(JULY_1, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(base.remedies().on(1, JULY_1, CALENDARS).orElseThrow().stage())
        .isEqualTo(RemedyStage.OPEN);
    assertThat(base.payments().on(11, JULY_1, CALENDARS).orElseThrow().stage())
        .isEqualTo(PaymentStage.DUE);
    assertThat(base.payments()
            .after(11, new Pay(COMMISSIONER, JULY_1), CALENDARS)
            .payments()
            .on(11, JULY_1, CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(PaymentStage.PAID);
  }

  @Test
  void nothingInAReviewOrARemedyChangesTheContract() {
    SupportBase before = signed(contract());
    SupportBase after = inDefault();
    for (LocalDate date = DRAFTED;
        date.isBefore(LocalDate.of(2016, 1, 1));
        date = date.plusDays(7)) {
      assertThat(after.contractOn(date, CALENDARS)).isEqualTo(before.contractOn(date, CALENDARS));
    }
    assertThat(after.contractHistory()).isEqualTo(before.contractHistory());
  }

  @Test
  void aSatisfactoryReviewHasNoRemedy() {
    SupportBase base = reviewed(signed(contract()), 1, JUNE_12, HOLDS, ReviewOutcome.SATISFACTORY);
    assertThat(base.remedies().on(1, JULY_1, CALENDARS)).isEmpty();
    assertThat(base.reviews().on(1, JULY_1, CALENDARS).orElseThrow().stage())
        .isEqualTo(ReviewStage.SATISFACTORY);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            base.remedies().decide(1, new CloseRemedy(COMMISSIONER, JULY_1, "none"), CALENDARS))
        .withMessage(
            "SupportBase remedy: must be one that the contract has by 2013-07-01," + " but was 1");
  }

  @Test
  void theSameStandardFailingTwiceRunningIsALevelWorseThoughRemediedBetween() {
    SupportBase remedied = remedying()
        .remedies()
        .after(
            1,
            new ReReview(
                COMMISSIONER, SEPTEMBER_20, ImmutableMap.of("appoint", MilestoneStatus.MET)),
            CALENDARS);
    assertThat(remedied.remedies().on(1, SEPTEMBER_20, CALENDARS).orElseThrow().stage())
        .isEqualTo(RemedyStage.REMEDIED);
    LocalDate second = LocalDate.of(2014, 6, 12);
    SupportBase held =
        remedied.reviews().after(2, new HoldReview(COMMISSIONER, second, FAILED), CALENDARS);
    assertThat(held.reviews()
            .decide(
                2,
                new ConcludeReview(COMMISSIONER, second, ReviewOutcome.REMEDIAL_REQUIRED),
                CALENDARS)
            .isAccepted())
        .isFalse();
    SupportBase concluded = held.reviews()
        .after(
            2, new ConcludeReview(COMMISSIONER, second, ReviewOutcome.SERIOUS_CONCERN), CALENDARS);
    assertThat(concluded.reviews().on(2, second, CALENDARS).orElseThrow().stage())
        .isEqualTo(ReviewStage.SERIOUS_CONCERN);
    assertThat(
            concluded.remedies().on(2, second, CALENDARS).orElseThrow().data().extensions())
        .isZero();
  }

  @Test
  void reviewsBetweenWhichOneHeldDoNotRunOn() {
    SupportBase second =
        reviewed(reviewed(), 2, LocalDate.of(2014, 6, 12), HOLDS, ReviewOutcome.SATISFACTORY);
    LocalDate third = LocalDate.of(2015, 6, 12);
    SupportBase held =
        second.reviews().after(3, new HoldReview(COMMISSIONER, third, FAILED), CALENDARS);
    assertThat(held.reviews()
            .on(3, third, CALENDARS)
            .orElseThrow()
            .data()
            .assessment()
            .orElseThrow()
            .outcome())
        .isEqualTo(ReviewOutcome.REMEDIAL_REQUIRED);
  }

  @Test
  void aReviewThatDoesNotStandIsNoneBetweenTwo() {
    LocalDate third = LocalDate.of(2015, 6, 12);
    SupportBase early = reviewed()
        .reviews()
        .record(2, JULY_1, List.of(new Held(JUNE_12, HOLDS, ImmutableSortedSet.of())));
    assertThat(early.reviews().replayOn(2, third, CALENDARS).orElseThrow().broken())
        .as("held before it opens")
        .hasSize(1);
    SupportBase held =
        early.reviews().after(3, new HoldReview(COMMISSIONER, third, FAILED), CALENDARS);
    ReviewStanding stands = held.reviews().on(3, third, CALENDARS).orElseThrow().data();
    assertThat(stands.failedBefore()).containsExactly("staffing");
    assertThat(stands.assessment().orElseThrow().outcome())
        .isEqualTo(ReviewOutcome.SERIOUS_CONCERN);
  }

  @Test
  void k9_theSecondReviewIsDueAYearAfterTheFirstWasDueThoughThatWasHeldLate() {
    SupportBase late = reviewed(
        signed(ContractSamples.contract()),
        1,
        LocalDate.of(2013, 10, 15),
        HOLDS,
        ReviewOutcome.SATISFACTORY);
    assertThat(late.reviews()
            .on(1, OCTOBER_10.plusDays(10), CALENDARS)
            .orElseThrow()
            .data()
            .due())
        .isEqualTo(LocalDate.of(2013, 8, 31));
    assertThat(late.reviews().on(2, OCTOBER_10, CALENDARS).orElseThrow().data().due())
        .isEqualTo(LocalDate.of(2014, 8, 31));
    assertThat(late.reviews().on(4, OCTOBER_10, CALENDARS)).as("after the term").isEmpty();
  }

  @Test
  void aContractEndsForAnExhaustedRemedyOnlyWhenOneIsInDefault() {
    TerminateForDefault early = new TerminateForDefault(
        COMMISSIONER, OCTOBER_10, DefaultGround.REMEDY_EXHAUSTED, SEPTEMBER_20);
    assertThat(remedying().decide(early, CALENDARS).reasons())
        .extracting(Reason::toString)
        .containsExactly("contract.remedy-not-exhausted: no remedy was in default from 2013-09-20"
            + " to 2013-10-10 [Contract SB-2012-07 default]");
    assertThat(inDefault().decide(early, CALENDARS).isAccepted()).isTrue();
    assertThat(inDefault()
            .decide(
                new TerminateForDefault(
                    COMMISSIONER,
                    OCTOBER_10,
                    DefaultGround.REMEDY_EXHAUSTED,
                    SEPTEMBER_20.minusDays(1)),
                CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.REMEDY_NOT_EXHAUSTED);
    SupportBase accepted =
        inDefault().remedies().after(1, new AcceptRemedy(COMMISSIONER, OCTOBER_10), CALENDARS);
    assertThat(accepted.decide(early, CALENDARS).reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.REMEDY_NOT_EXHAUSTED);
    assertThat(signed(contract())
            .decide(
                new TerminateForDefault(
                    COMMISSIONER, OCTOBER_10, DefaultGround.BREACH_BEYOND_REMEDY, OCTOBER_10),
                CALENDARS)
            .isAccepted())
        .isTrue();
  }

  @Test
  void whatIsWithheldInDefaultIsReleasedToThePennyOnceTheRemedyIsAccepted() {
    Money part = Money.parse("GBP 1666.66");
    Withhold withhold = new Withhold(COMMISSIONER, SEPTEMBER_20, part);
    assertThat(remedying().payments().decide(13, withhold, CALENDARS).reasons())
        .extracting(Reason::code)
        .containsExactly(PaymentReasons.NO_DEFAULT);
    SupportBase withheld = inDefault().payments().after(13, withhold, CALENDARS);
    assertThat(owed(withheld, SEPTEMBER_20, "release-payment").undated()).hasSize(1);
    SupportBase accepted =
        withheld.remedies().after(1, new AcceptRemedy(COMMISSIONER, OCTOBER_10), CALENDARS);
    assertThat(owed(accepted, OCTOBER_10, "release-payment").items())
        .extracting(Worklist.Item::toString)
        .singleElement()
        .asString()
        .contains("payment 13")
        .contains("by 2013-11-09");
    SupportBase released = accepted
        .payments()
        .after(13, new Release(COMMISSIONER, LocalDate.of(2013, 10, 20)), CALENDARS);
    assertThat(released
            .payments()
            .on(13, LocalDate.of(2013, 10, 20), CALENDARS)
            .orElseThrow()
            .data()
            .paid())
        .isEqualTo(Money.parse("GBP 16666.67"));
  }

  @Test
  void whatIsWithheldIsForfeitedWhenTheContractEndsForDefault() {
    SupportBase withheld = inDefault()
        .payments()
        .after(13, new Withhold(COMMISSIONER, SEPTEMBER_20, Money.parse("GBP 1000.00")), CALENDARS);
    Forfeit forfeit = new Forfeit(COMMISSIONER, OCTOBER_10);
    assertThat(withheld.payments().decide(13, forfeit, CALENDARS).reasons())
        .extracting(Reason::code)
        .containsExactly(PaymentReasons.NOT_TERMINATED);
    SupportBase ended = withheld.after(
        new TerminateForDefault(
            COMMISSIONER, OCTOBER_10, DefaultGround.REMEDY_EXHAUSTED, SEPTEMBER_20),
        CALENDARS);
    assertThat(ended
            .payments()
            .after(13, forfeit, CALENDARS)
            .payments()
            .on(13, OCTOBER_10, CALENDARS)
            .orElseThrow()
            .data()
            .forfeited())
        .isEqualTo(Money.parse("GBP 1000.00"));
    assertThat(ended.payments().on(15, OCTOBER_10, CALENDARS))
        .as("nothing falls due after the service")
        .isEmpty();
  }

  private static SupportBase inDefaultAfterFortySchoolDays() {
    return reviewed()
        .remedies()
        .after(
            1,
            new RequireAction(
                COMMISSIONER,
                JUNE_12,
                new ToDo("appoint", "staffing", "appoint a teacher"),
                Optional.of(TimeLimit.schoolDaysAfter(40)),
                ImmutableList.of(
                    new PartyAgreement(HOST, JUNE_12), new PartyAgreement(COMMISSIONER, JUNE_12))),
            CALENDARS)
        .remedies()
        .after(
            1,
            new ReReview(
                COMMISSIONER, NOVEMBER_20, ImmutableMap.of("appoint", MilestoneStatus.NOT_MET)),
            CALENDARS);
  }

  @Test
  void aDefaultStandsThoughOneMoreClosedDayMovesTheLapsesBeforeIt() {
    SupportBase base = inDefaultAfterFortySchoolDays();
    ImmutableMap<String, MilestoneStatus> unmet =
        ImmutableMap.of("appoint", MilestoneStatus.NOT_MET);
    assertThat(base.histories().remedies().get(1).entries())
        .extracting(History.Entry::event)
        .endsWith(
            new PeriodEnded(LocalDate.of(2013, 9, 17)),
            new ReReviewMissed(LocalDate.of(2013, 10, 8)),
            new Defaulted(NOVEMBER_20, unmet));

    Replay<RemedyStage, RemedyStanding, RemedyEvent> replay =
        base.remedies().replayOn(1, NOVEMBER_20, WITH_ONE_MORE_CLOSED_DAY).orElseThrow();
    assertThat(replay.state().stage()).isEqualTo(RemedyStage.DEFAULT);
    assertThat(replay.broken())
        .extracting(one -> one.reason().message())
        .containsExactly(
            "period-ended was recorded from 2013-09-17, but by then time brings nothing",
            "re-review-missed was recorded from 2013-10-08, but by then time brings nothing");
    assertThat(replay.events())
        .endsWith(
            new PeriodEnded(LocalDate.of(2013, 9, 18)),
            new ReReviewMissed(LocalDate.of(2013, 10, 9)),
            new Defaulted(NOVEMBER_20, unmet));
    assertThat(base.remedies().replayOn(1, NOVEMBER_20, CALENDARS).orElseThrow())
        .matches(Replay::isWhole);
    assertThat(base.remedies().replayOn(2, NOVEMBER_20, CALENDARS)).isEmpty();
  }

  @Test
  void whatTurnsOnADefaultIsTheSameThoughOneMoreClosedDayMovesTheLapsesBeforeIt() {
    SupportBase base = inDefaultAfterFortySchoolDays();
    LocalDate decemberTenth = LocalDate.of(2013, 12, 10);
    assertThat(base.remedies()
            .on(1, decemberTenth, WITH_ONE_MORE_CLOSED_DAY)
            .orElseThrow()
            .stage())
        .isEqualTo(RemedyStage.DEFAULT);
    assertThat(base.remedies().defaultsBy(decemberTenth, WITH_ONE_MORE_CLOSED_DAY))
        .isEqualTo(base.remedies().defaultsBy(decemberTenth, CALENDARS))
        .extracting(DefaultSpell::from)
        .containsExactly(NOVEMBER_20);
    assertThat(base.worklistOn(decemberTenth, WITH_ONE_MORE_CLOSED_DAY))
        .isEqualTo(base.worklistOn(decemberTenth, CALENDARS));
    assertThat(base.decide(
                new TerminateForDefault(
                    COMMISSIONER, decemberTenth, DefaultGround.REMEDY_EXHAUSTED, NOVEMBER_20),
                WITH_ONE_MORE_CLOSED_DAY)
            .isAccepted())
        .isTrue();
    SupportBase accepted = base.payments()
        .after(15, new Withhold(COMMISSIONER, NOVEMBER_20, Money.parse("GBP 1666.66")), CALENDARS)
        .remedies()
        .after(1, new AcceptRemedy(COMMISSIONER, decemberTenth), WITH_ONE_MORE_CLOSED_DAY);
    assertThat(Worklist.of(
                accepted.worklistOn(decemberTenth, WITH_ONE_MORE_CLOSED_DAY).items().stream()
                    .filter(item -> item.obligation().duty().code().equals("release-payment"))
                    .toList())
            .items())
        .singleElement()
        .asString()
        .contains("payment 15")
        .contains("by 2014-01-09");
  }

  @Test
  void theReplayOfEveryLifeIsWholeWhereNothingHasMoved() {
    SupportBase base = inDefault();
    SupportBase withoutCapital = signed(ContractSamples.withoutCapital().build());
    assertThat(base.replayContractOn(JULY_1, CALENDARS).events())
        .containsExactlyElementsOf(
            base.contractHistory().entries().stream().map(History.Entry::event).toList());
    assertThat(base.replayContractOn(JULY_1, CALENDARS)).matches(Replay::isWhole);
    assertThat(base.replayUseOn(JULY_1, CALENDARS).orElseThrow()).matches(Replay::isWhole);
    assertThat(base.replayClaimOn(JULY_1, CALENDARS).orElseThrow()).matches(Replay::isWhole);
    assertThat(base.replayFocusOn(JULY_1, CALENDARS)).matches(Replay::isWhole);
    assertThat(withoutCapital.replayUseOn(JULY_1, CALENDARS)).isEmpty();
    assertThat(withoutCapital.replayClaimOn(JULY_1, CALENDARS)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.remedies().replayOn(0, JULY_1, CALENDARS))
        .withMessage("SupportBase remedy: must be positive, but was 0");
  }

  @Test
  void theWorklistShowsEveryLifeUnderItsOwnName() {
    Worklist list = remedying().worklistOn(JULY_1, CALENDARS);
    assertThat(list.items())
        .extracting(Worklist.Item::subject)
        .contains(
            "SB-2012-07",
            "SB-2012-07, review 2",
            "SB-2012-07, remedy after review 1",
            "SB-2012-07, payment 11",
            "SB-2012-07, payment 12");
    assertThat(list.ownedBy(HOST).dueIn(LocalDateRange.of(JULY_1, LocalDate.of(2013, 9, 1))))
        .extracting(item -> item.obligation().duty().code())
        .containsExactly("complete-action.appoint");
    assertThat(list.ownedBy(COMMISSIONER).overdueOn(JULY_1))
        .extracting(Worklist.Item::subject)
        .contains("SB-2012-07, payment 1");
  }

  @Test
  void aWithdrawnSchoolIsReviewedUntilTheEnd() {
    SupportBase withdrawing = signed(contract())
        .after(
            new ServeNotice(HOST, LocalDate.of(2013, 1, 15), LocalDate.of(2013, 9, 1)), CALENDARS);
    assertThat(owed(withdrawing, JULY_1, "hold-review").items()).isNotEmpty();
    assertThat(owed(withdrawing, LocalDate.of(2013, 9, 1), "hold-review").items())
        .isEmpty();
  }

  @Test
  void aChangeOfFocusIsNeitherWithdrawalNorDifferentUse() {
    SupportBase departed =
        signed(contract()).after(new RecordDeparture(COMMISSIONER, JULY_1, "speech"), CALENDARS);
    assertThat(departed.focusOn(JULY_1, CALENDARS).stage()).isEqualTo(FocusStage.DEPARTED);
    assertThat(departed.stageOn(JULY_1, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(departed.factsOn(JULY_1, CALENDARS).differentUses()).isEmpty();
    assertThat(owed(departed, JULY_1, "return-to-focus").overdueOn(JULY_1.plusDays(1)))
        .hasSize(1);
  }

  @Test
  void aProposedFocusIsAdoptedOnceTheContractIsVaried() {
    LocalDate from = LocalDate.of(2013, 9, 1);
    SupportBase proposed =
        signed(contract()).after(new ProposeFocus(HOST, JULY_1, "speech", from), CALENDARS);
    AdoptFocus adopt = new AdoptFocus(COMMISSIONER, from);
    assertThat(proposed.decide(adopt, CALENDARS).reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.FOCUS_NOT_VARIED);
    SupportBase varied = proposed.after(
        new Vary(
            COMMISSIONER,
            from,
            Variation.builder().specialism("speech").build(),
            Optional.of(LocalDate.of(2013, 7, 15))),
        CALENDARS);
    assertThat(varied.after(adopt, CALENDARS).focusOn(from, CALENDARS).stage())
        .isEqualTo(FocusStage.AS_COMMISSIONED);
  }

  @Test
  void k11_reviewsRemediesAndPaymentsAreTheSameForBothKindsOfHost() {
    Urn academy = Urn.of(144044);
    SupportBase maintained = inDefault();
    SupportBase converted = SupportBase.of(
        SupportBaseContract.builder().from(contract()).host(academy).build(),
        DRAFTED,
        maintained.histories());
    SupportBase novated =
        maintained.after(new Novate(HOST, JULY_1, academy, Optional.of(JUNE_12)), CALENDARS);
    for (LocalDate date = DRAFTED;
        date.isBefore(LocalDate.of(2015, 12, 1));
        date = date.plusDays(10)) {
      Worklist list = maintained.worklistOn(date, CALENDARS);
      assertThat(converted.worklistOn(date, CALENDARS)).isEqualTo(list);
      assertThat(novated.worklistOn(date, CALENDARS)).isEqualTo(list);
    }
  }

  @Test
  void whatWasKnownEarlierIsToldOfEveryLife() {
    SupportBase known = inDefault().asKnownOn(JULY_1);
    assertThat(known
            .remedies()
            .on(1, LocalDate.of(2013, 9, 22), CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(RemedyStage.AWAITING_RE_REVIEW);
    assertThat(
            known.asKnownOn(JUNE_12.minusDays(1)).histories().reviews().get(1).entries())
        .isEmpty();
  }

  @Test
  void refusesALifeWithoutANumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> signed(contract()).reviews().on(0, JULY_1, CALENDARS))
        .withMessage("SupportBase review: must be positive, but was 0");
  }

  @Test
  void aPortfolioListsWhatIsOwedUnderEveryContract() {
    SupportBase one = remedying();
    SupportBase other = signed(SupportBaseContract.builder()
        .from(ContractSamples.withoutCapital().build())
        .reference("SB-2012-08")
        .build());
    Portfolio portfolio = Portfolio.of(List.of(other, one));
    assertThat(portfolio.bases()).containsExactly(one, other);
    assertThat(portfolio.base("SB-2012-08")).contains(other);
    assertThat(portfolio.worklistOn(JULY_1, CALENDARS))
        .isEqualTo(one.worklistOn(JULY_1, CALENDARS).and(other.worklistOn(JULY_1, CALENDARS)));
    assertThat(portfolio.in(ContractStage.IN_FORCE, JULY_1, CALENDARS)).hasSize(2);
    assertThat(portfolio.in(ContractStage.DRAFT, JULY_1, CALENDARS)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Portfolio.of(List.of(one, one)))
        .withMessage("Portfolio bases: references must be distinct, but SB-2012-07 came twice");
  }

  private static Worklist owed(SupportBase base, LocalDate date, String duty) {
    return Worklist.of(base.worklistOn(date, CALENDARS).items().stream()
        .filter(item -> item.obligation().duty().code().equals(duty))
        .toList());
  }
}

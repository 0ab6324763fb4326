/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.contract.ContractSamples.withoutCapital;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackOutcome.Claim;
import org.concordat.commissioning.clawback.ClawbackOutcome.Dormant;
import org.concordat.commissioning.clawback.ClawbackOutcome.Lapsed;
import org.concordat.commissioning.clawback.ClawbackOutcome.Undecided;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.UseSpell;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
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
import org.concordat.commissioning.contract.ContractEvent.Expired;
import org.concordat.commissioning.contract.ContractEvent.NoticeServed;
import org.concordat.commissioning.contract.ContractEvent.Started;
import org.concordat.commissioning.contract.ContractEvent.Varied;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.contract.UseCommand.NotifyIntention;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Replay;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

/** One contract from end to end. */
class SupportBaseTest {

  private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
  private static final LocalDate CHANGED = LocalDate.of(2018, 4, 9);
  private static final LocalDate OUT = LocalDate.of(2018, 1, 15);

  @ParameterizedTest
  @CsvSource({
    "2012-04-30, DRAFT",
    "2012-05-01, DRAFT",
    "2012-05-13, DRAFT",
    "2012-05-14, PROPOSED",
    "2012-06-17, PROPOSED",
    "2012-06-18, AGREED",
    "2012-08-31, AGREED",
    "2012-09-01, IN_FORCE",
    "2015-08-31, IN_FORCE",
    "2015-09-01, EXPIRED",
    "2050-01-01, EXPIRED"
  })
  void k1_theStageOnADateFollowsFromTheFacts(LocalDate date, ContractStage stage) {
    assertThat(signed(ContractSamples.contract()).stageOn(date, CALENDARS)).isEqualTo(stage);
  }

  @Test
  void aContractSignedAfterItsTermBeganIsInForceFromTheSignature() {
    SupportBase base = SupportBase.draft(ContractSamples.contract(), DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2013, 1, 10)), CALENDARS);
    assertThat(base.stageOn(LocalDate.of(2013, 1, 9), CALENDARS)).isEqualTo(ContractStage.PROPOSED);
    assertThat(base.stageOn(LocalDate.of(2013, 1, 10), CALENDARS))
        .isEqualTo(ContractStage.IN_FORCE);
  }

  @Test
  void cb15_aWithdrawalWithoutDifferentUseLeavesTheRightDormant() {
    SupportBase base = withdrawn();
    assertThat(base.stageOn(OUT.minusDays(1), CALENDARS)).isEqualTo(ContractStage.UNDER_NOTICE);
    assertThat(base.stageOn(OUT, CALENDARS)).isEqualTo(ContractStage.WITHDRAWN);
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void cb16_aDifferentUseAfterTheWithdrawalBringsAClaim() {
    SupportBase base = withdrawn().after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    Claim claim = assess(base, LATER).claim().orElseThrow();
    assertThat(claim.triggeredOn()).isEqualTo(CHANGED);
    assertThat(claim.total()).isEqualTo(Money.parse("GBP 570000.00"));
    assertThat(assess(base, CHANGED.minusDays(1))).isInstanceOf(Dormant.class);
  }

  @Test
  void cb17_aDifferentUseWithoutWithdrawalIsNoClaim() {
    SupportBase base = longTerm().after(new ChangeUse(COMMISSIONER, CHANGED, "offices"), CALENDARS);
    assertThat(base.stageOn(LATER, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void cb17_theAuthoritysNoticeThenDifferentUseIsNoClaim() {
    SupportBase base = longTerm()
        .after(new ServeNotice(COMMISSIONER, LocalDate.of(2017, 7, 1), OUT), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(base.stageOn(OUT, CALENDARS)).isEqualTo(ContractStage.TERMINATED);
    assertThat(base.factsOn(LATER, CALENDARS).serviceEnds())
        .containsExactly(new ServiceEnd(
            ServiceEndCause.ENDED_BY_AUTHORITY, OUT, Optional.of(LocalDate.of(2017, 7, 1))));
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void cb17_terminationForDefaultThenDifferentUseIsNoClaim() {
    SupportBase base = longTerm()
        .after(
            new TerminateForDefault(
                COMMISSIONER, OUT, DefaultGround.BREACH_BEYOND_REMEDY, LocalDate.of(2017, 12, 1)),
            CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(base.factsOn(LATER, CALENDARS).serviceEnds())
        .containsExactly(new ServiceEnd(
            ServiceEndCause.TERMINATED_FOR_DEFAULT, OUT, Optional.of(LocalDate.of(2017, 12, 1))));
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void cb18_aRightThatNothingTriggeredLapses() {
    assertThat(assess(withdrawn(), LocalDate.of(2036, 8, 31))).isInstanceOf(Dormant.class);
    assertThat(assess(withdrawn(), LocalDate.of(2036, 9, 1))).isInstanceOf(Lapsed.class);
  }

  @Test
  void cb19_aClaimOutlivesTheLiability() {
    SupportBase base = withdrawn().after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(assess(base, LocalDate.of(2040, 1, 1)).claim().map(Claim::total))
        .contains(Money.parse("GBP 570000.00"));
  }

  @Test
  void k6_aFullAcademicYearsNoticeOf15January2018EndsTheServiceOn31August2019() {
    SupportBaseContract contract = SupportBaseContract.builder()
        .from(longContract())
        .noticeByHost(Rule.agreed(
            "notice", NoticeTerm.fullAcademicYears(1), longContract().clause("clause 12")))
        .build();
    LocalDate served = LocalDate.of(2018, 1, 15);
    SupportBase base = signed(contract);
    assertThat(base.decide(new ServeNotice(HOST, served, LocalDate.of(2019, 8, 31)), CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ContractReasons.NOTICE_TOO_SHORT);
    SupportBase withdrawn = base.after(
            new ServeNotice(HOST, served, LocalDate.of(2019, 9, 1)), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(withdrawn.stageOn(LocalDate.of(2019, 8, 31), CALENDARS))
        .isEqualTo(ContractStage.UNDER_NOTICE);
    Claim claim = assess(withdrawn, LATER).claim().orElseThrow();
    assertThat(claim.triggeredOn()).isEqualTo(LocalDate.of(2019, 9, 1));
    assertThat(claim.total()).isEqualTo(Money.parse("GBP 510000.00"));
  }

  @Test
  void k11_aMaintainedSchoolAndAnAcademyHaveTheSameContract() {
    Urn maintained = Urn.of(105267);
    Urn academy = Urn.of(144044);
    SupportBase one = fullLife(maintained);
    SupportBase other = fullLife(academy);
    for (LocalDate date = DRAFTED; date.isBefore(LATER); date = date.plusMonths(1)) {
      assertThat(one.stageOn(date, CALENDARS)).isEqualTo(other.stageOn(date, CALENDARS));
      assertThat(one.worklistOn(date, CALENDARS)).isEqualTo(other.worklistOn(date, CALENDARS));
      assertThat(one.exposureOn(date)).isEqualTo(other.exposureOn(date));
      assertThat(one.assessClawback(date, CALENDARS))
          .isEqualTo(other.assessClawback(date, CALENDARS));
    }
    assertThat(assess(one, LATER).claim()).isPresent();
  }

  @Test
  void aConversionIsANovationAndNoWithdrawal() {
    Urn academy = Urn.of(144044);
    LocalDate conversion = LocalDate.of(2013, 4, 1);
    SupportBase base = longTerm()
        .after(new Novate(HOST, conversion, academy, Optional.of(conversion)), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(base.contractOn(conversion.minusDays(1), CALENDARS)
            .data()
            .contract()
            .host())
        .isEqualTo(base.contract().host());
    assertThat(base.contractOn(conversion, CALENDARS).data().contract().host()).isEqualTo(academy);
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
    SupportBase withdrawn =
        base.after(new ServeNotice(HOST, LocalDate.of(2018, 5, 1), LATER), CALENDARS);
    assertThat(assess(withdrawn, LATER).claim().map(Claim::triggeredOn)).contains(LATER);
  }

  @Test
  void whenHostOrPremisesAreLostNothingIsDecided() {
    SupportBase fire = longTerm()
        .after(new RecordFrustration(HOST, OUT, ServiceEndCause.PREMISES_LOST), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "car park"), CALENDARS);
    assertThat(assess(fire, LATER)).isInstanceOf(Dormant.class);
    SupportBase closure = longTerm()
        .after(new RecordFrustration(COMMISSIONER, OUT, ServiceEndCause.HOST_CEASED), CALENDARS)
        .after(new ChangeUse(COMMISSIONER, CHANGED, "housing"), CALENDARS);
    assertThat(assess(closure, LATER)).isInstanceOf(Undecided.class);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverDeclinesToRenewIsRemembered(Decliners decliners) {
    SupportBase base = signed(ContractSamples.contract());
    if (decliners != Decliners.NOBODY && decliners != Decliners.SCHOOL) {
      base = base.after(new DeclineRenewal(COMMISSIONER, LocalDate.of(2014, 9, 1)), CALENDARS);
    }
    if (decliners == Decliners.SCHOOL || decliners == Decliners.BOTH) {
      base = base.after(new DeclineRenewal(HOST, LocalDate.of(2014, 10, 1)), CALENDARS);
    }
    SupportBase changed =
        base.after(new ChangeUse(HOST, LocalDate.of(2016, 1, 1), "offices"), CALENDARS);
    assertThat(changed.factsOn(LATER, CALENDARS).serviceEnds())
        .containsExactly(ServiceEnd.of(decliners.cause, LocalDate.of(2015, 9, 1)));
    assertThat(assess(changed, LATER)).isInstanceOf(decliners.outcome);
  }

  enum Decliners {
    NOBODY(ServiceEndCause.TERM_OVER, Undecided.class),
    SCHOOL(ServiceEndCause.NOT_RENEWED_BY_SCHOOL, Undecided.class),
    AUTHORITY(ServiceEndCause.NOT_RENEWED_BY_AUTHORITY, Dormant.class),
    BOTH(ServiceEndCause.NOT_RENEWED_BY_SCHOOL, Undecided.class);

    private final ServiceEndCause cause;
    private final Class<? extends ClawbackOutcome> outcome;

    Decliners(ServiceEndCause cause, Class<? extends ClawbackOutcome> outcome) {
      this.cause = cause;
      this.outcome = outcome;
    }
  }

  @Test
  void endingByAgreementLeavesItToTheContractWhetherThatCounts() {
    SupportBase base = longTerm()
        .after(
            new TerminateByAgreement(HOST, OUT, Optional.of(LocalDate.of(2017, 12, 1))), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
    assertThat(assess(base, LATER)).isInstanceOf(Undecided.class);
    assertThat(base.factsOn(LATER, CALENDARS).serviceEnds().get(0).decidedOn())
        .contains(LocalDate.of(2017, 12, 1));
  }

  @ParameterizedTest(name = "school {0} to {1}, authority {2} to {3}: {4}")
  @CsvSource({
    "2013-01-15, 2013-09-01, 2013-02-01, 2014-01-01, WITHDRAWN",
    "2013-01-15, 2014-01-01, 2013-02-01, 2013-09-01, TERMINATED",
    "2013-01-15, 2013-09-01, 2013-02-01, 2013-09-01, WITHDRAWN",
    "2013-02-01, 2013-09-01, 2013-01-15, 2013-09-01, TERMINATED"
  })
  void ofTwoNoticesTheOneThatTakesEffectFirstEndsTheContract(
      LocalDate bySchool,
      LocalDate schoolEffect,
      LocalDate byAuthority,
      LocalDate authorityEffect,
      ContractStage stage) {
    ServeNotice schools = new ServeNotice(HOST, bySchool, schoolEffect);
    ServeNotice authoritys = new ServeNotice(COMMISSIONER, byAuthority, authorityEffect);
    SupportBase base = signed(ContractSamples.contract());
    SupportBase both = bySchool.isBefore(byAuthority)
        ? base.after(schools, CALENDARS).after(authoritys, CALENDARS)
        : base.after(authoritys, CALENDARS).after(schools, CALENDARS);
    assertThat(both.stageOn(LocalDate.of(2014, 6, 1), CALENDARS)).isEqualTo(stage);
    assertThat(both.stageOn(LocalDate.of(2013, 8, 31), CALENDARS))
        .isEqualTo(ContractStage.UNDER_NOTICE);
    assertThat(both.stageOn(LocalDate.of(2013, 9, 1), CALENDARS)).isEqualTo(stage);
  }

  @Test
  void aNoticeThatIsTakenBackLeavesTheOtherPartysInPlace() {
    LocalDate march = LocalDate.of(2013, 3, 1);
    SupportBase base = signed(ContractSamples.contract())
        .after(
            new ServeNotice(HOST, LocalDate.of(2013, 1, 15), LocalDate.of(2013, 9, 1)), CALENDARS)
        .after(
            new ServeNotice(COMMISSIONER, LocalDate.of(2013, 2, 1), LocalDate.of(2014, 1, 1)),
            CALENDARS)
        .after(new WithdrawNotice(HOST, march, Optional.of(march)), CALENDARS);
    assertThat(base.stageOn(LocalDate.of(2013, 9, 1), CALENDARS))
        .isEqualTo(ContractStage.UNDER_NOTICE);
    assertThat(base.stageOn(LocalDate.of(2014, 1, 1), CALENDARS))
        .isEqualTo(ContractStage.TERMINATED);
    SupportBase none =
        base.after(new WithdrawNotice(COMMISSIONER, march, Optional.of(march)), CALENDARS);
    assertThat(none.stageOn(LocalDate.of(2014, 1, 1), CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(none.stageOn(LocalDate.of(2015, 9, 1), CALENDARS))
        .as("the term runs on")
        .isEqualTo(ContractStage.EXPIRED);
  }

  @Test
  void aFactThatIsLearnedLateCountsFromItsOwnDateAndIsKnownFromItsRecord() {
    LocalDate found = LocalDate.of(2019, 3, 1);
    SupportBase withdrawn = withdrawn();
    Decision<UseStage, UseStanding, UseEvent> decision =
        withdrawn.decide(new ChangeUse(COMMISSIONER, CHANGED, "offices"), CALENDARS);
    ImmutableList<UseEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    SupportBase base = withdrawn.recordUse(found, events);
    assertThat(assess(base, LATER).claim().map(Claim::triggeredOn)).contains(CHANGED);
    assertThat(assess(base.asKnownOn(found.minusDays(1)), LATER)).isInstanceOf(Dormant.class);
    assertThat(assess(base.asKnownOn(found), LATER).claim()).isPresent();
  }

  @Test
  void aNoticeThatIsLearnedLateIsJudgedOnItsOwnDateAndReportsWhatItBreaks() {
    SupportBase base =
        longTerm().after(new DeclineRenewal(HOST, LocalDate.of(2014, 1, 1)), CALENDARS);
    Decision<ContractStage, ContractStanding, ContractEvent> late = base.decide(
        new ServeNotice(HOST, LocalDate.of(2013, 1, 15), LocalDate.of(2013, 9, 1)), CALENDARS);
    ImmutableList<Replay.Break<ContractEvent>> broken =
        late.match(Decision.Accepted::broken, refused -> ImmutableList.of());
    assertThat(late.isAccepted()).isTrue();
    assertThat(broken).as("a contract under notice may still decline to renew").isEmpty();
    ImmutableList<ContractEvent> events =
        late.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events)
        .containsExactly(
            new NoticeServed(LocalDate.of(2013, 1, 15), HOST, LocalDate.of(2013, 9, 1)));
    SupportBase known = base.recordContract(LocalDate.of(2014, 2, 1), events);
    assertThat(known.stageOn(LocalDate.of(2013, 9, 1), CALENDARS))
        .isEqualTo(ContractStage.WITHDRAWN);
    assertThat(known
            .asKnownOn(LocalDate.of(2014, 1, 31))
            .stageOn(LocalDate.of(2014, 1, 31), CALENDARS))
        .isEqualTo(ContractStage.IN_FORCE);
  }

  @Test
  void anExpiryThatWasRecordedStandsNoLongerOnceALongerTermIsLearned() {
    LocalDate end = LocalDate.of(2015, 9, 1);
    LocalDate varied = LocalDate.of(2014, 9, 1);
    LocalDate learned = LocalDate.of(2015, 10, 5);
    SupportBase expired = signed(ContractSamples.contract())
        .recordContract(end, List.of(new Started(ContractSamples.START), new Expired(end)));
    SupportBase longer = expired.recordContract(
        learned,
        List.of(new Varied(
            varied, Variation.builder().end(LocalDate.of(2018, 9, 1)).build(), HOST, varied)));
    assertThat(longer.asKnownOn(learned.minusDays(1)).stageOn(learned, CALENDARS))
        .isEqualTo(ContractStage.EXPIRED);
    assertThat(longer.stageOn(learned, CALENDARS)).isEqualTo(ContractStage.IN_FORCE);
    assertThat(longer.stageOn(LocalDate.of(2018, 9, 1), CALENDARS))
        .isEqualTo(ContractStage.EXPIRED);
  }

  @Test
  void theEventsThatTimeBroughtAreRecordedWithTheNextCommand() {
    SupportBase base = signed(ContractSamples.contract())
        .after(new DeclineRenewal(HOST, LocalDate.of(2014, 1, 1)), CALENDARS);
    assertThat(base.contractHistory().entries())
        .extracting(History.Entry::event)
        .contains(new Started(LocalDate.of(2012, 9, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-05-14, the local authority: have the contract signed before its term by 2012-08-31"
        + " [Contract SB-2012-07 term]",
    "2012-06-18, the host school: have the base ready for the start of the term by 2012-08-31"
        + " [Contract SB-2012-07 term]",
    "2012-09-01, the local authority: hold the review meeting by 2013-08-31"
        + " [Contract SB-2012-07 reviews]",
    "2013-01-15, the host school: provide the places until the notice takes effect by 2013-08-31"
        + " [Contract SB-2012-07 notice]"
  })
  void theWorklistSaysWhoOwesWhatNext(LocalDate date, String first) {
    SupportBase base = signed(ContractSamples.contract())
        .after(
            new ServeNotice(HOST, LocalDate.of(2013, 1, 15), LocalDate.of(2013, 9, 1)), CALENDARS);
    assertThat(base.worklistOn(date, CALENDARS).items().get(0).obligation()).hasToString(first);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-04-30, false",
    "2012-05-01, false",
    "2012-06-17, false",
    "2012-06-18, true",
    "2015-09-01, true",
    "2036-08-31, true",
    "2036-09-01, false"
  })
  void theUseIsOwedFromTheLastSignatureUntilTheLiabilityIsOver(LocalDate date, boolean isOwed) {
    assertThat(isUseOwed(signed(ContractSamples.contract()), date)).isEqualTo(isOwed);
  }

  @Test
  void theUseIsNotOwedUnderAContractThatNeverBound() {
    SupportBase offered = SupportBase.draft(ContractSamples.contract(), DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS);
    SupportBase cancelled =
        offered.after(new Cancel(HOST, LocalDate.of(2012, 6, 11), Optional.empty()), CALENDARS);
    assertThat(cancelled.stageOn(LATER, CALENDARS)).isEqualTo(ContractStage.CANCELLED);
    assertThat(isUseOwed(offered, LATER)).isFalse();
    assertThat(isUseOwed(cancelled, LATER)).isFalse();
  }

  @Test
  void theUseIsOwedAfterACancellationOnlyWhereCapitalWasPaid() {
    LocalDate july = LocalDate.of(2012, 7, 2);
    Cancel cancel = new Cancel(HOST, july, Optional.of(july));
    assertThat(isUseOwed(signed(ContractSamples.contract()).after(cancel, CALENDARS), LATER))
        .isTrue();
    assertThat(isUseOwed(signed(unpaid()).after(cancel, CALENDARS), LATER)).isFalse();
  }

  @Test
  void theUseIsOwedFromThePaymentWhereThatComesLater() {
    LocalDate paidOn = LocalDate.of(2013, 1, 7);
    SupportBase base = signed(withTranche(tranche -> tranche.paidOn(paidOn)));
    assertThat(isUseOwed(base, paidOn.minusDays(1))).isFalse();
    assertThat(isUseOwed(base, paidOn)).isTrue();
    assertThat(isUseOwed(signed(unpaid()), LATER)).isFalse();
  }

  private static boolean isUseOwed(SupportBase base, LocalDate date) {
    return base.worklistOn(date, CALENDARS).items().stream()
        .anyMatch(item -> item.obligation().duty().code().equals("keep-use"));
  }

  private static SupportBaseContract unpaid() {
    return withTranche(tranche -> tranche);
  }

  private static SupportBaseContract withTranche(UnaryOperator<CapitalTranche.Builder> change) {
    CapitalTranche.Builder tranche = CapitalTranche.builder()
        .key("building")
        .amount(Money.parse("GBP 750000.00"))
        .scale(DiminishingScale.completeYears(25));
    return withoutCapital()
        .clawback(ClawbackTerms.of(
            ContractSamples.terms().clause(), change.apply(tranche).build()))
        .build();
  }

  @Test
  void aBaseWithoutCapitalHasNoClawback() {
    SupportBase base = signed(withoutCapital().build());
    assertThat(base.assessClawback(LATER, CALENDARS)).isEmpty();
    assertThat(base.exposureOn(LATER)).isEmpty();
    assertThat(base.useOn(LATER, CALENDARS)).isEmpty();
    assertThat(base.factsOn(LocalDate.of(2013, 1, 1), CALENDARS)).isEqualTo(ClawbackFacts.none());
    assertThat(base.worklistOn(LATER, CALENDARS).items()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> base.decide(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS))
        .withMessage("SupportBase use: is followed only where capital is at risk,"
            + " but SB-2012-07 has none");
  }

  @Test
  void theExposureNeedsNoTrigger() {
    assertThat(longTerm().exposureOn(LocalDate.of(2019, 9, 1)).map(Exposure::total))
        .contains(Money.parse("GBP 510000.00"));
  }

  @Test
  void anIntentionIsAFactThatTheContractMayCount() {
    SupportBase base = withdrawn()
        .after(new NotifyIntention(HOST, LocalDate.of(2018, 2, 1), "offices"), CALENDARS);
    assertThat(base.factsOn(LATER, CALENDARS).intentions())
        .containsExactly(UseSpell.from("offices", LocalDate.of(2018, 2, 1)));
    assertThat(assess(base, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void whoExpectsNoRefusalIsToldWhy() {
    SupportBase base = SupportBase.draft(ContractSamples.contract(), DRAFTED);
    assertThatIllegalStateException()
        .isThrownBy(() -> base.after(new Agree(HOST, DRAFTED), CALENDARS))
        .withMessageStartingWith(
            "SupportBase command: was refused, for [" + ProcedureReasons.NOT_ALLOWED);
    assertThatIllegalStateException()
        .isThrownBy(() -> base.after(new UseCommand.RestoreUse(HOST, DRAFTED), CALENDARS))
        .withMessageStartingWith(
            "SupportBase command: was refused, for [" + ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void basesAreEqualWhenTheirContractAndHistoriesAre() {
    SupportBase draft = SupportBase.draft(ContractSamples.contract(), DRAFTED);
    new EqualsTester()
        .addEqualityGroup(draft, SupportBase.draft(ContractSamples.contract(), DRAFTED))
        .addEqualityGroup(SupportBase.draft(ContractSamples.contract(), DRAFTED.plusDays(1)))
        .addEqualityGroup(SupportBase.draft(withoutCapital().build(), DRAFTED))
        .addEqualityGroup(signed(ContractSamples.contract()))
        .addEqualityGroup(draft.after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS))
        .testEquals();
    assertThat(draft.toString()).startsWith("SupportBase SB-2012-07 BaseHistories{");
    assertThat(draft.draftedOn()).isEqualTo(DRAFTED);
  }

  private static ClawbackOutcome assess(SupportBase base, LocalDate date) {
    return base.assessClawback(date, CALENDARS).orElseThrow();
  }

  private static SupportBase signed(SupportBaseContract contract) {
    return SupportBase.draft(contract, DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), CALENDARS);
  }

  private static SupportBaseContract longContract() {
    return SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .term(LocalDateRange.of(ContractSamples.START, LocalDate.of(2037, 9, 1)))
        .build();
  }

  private static SupportBase longTerm() {
    return signed(longContract());
  }

  private static SupportBase withdrawn() {
    return longTerm().after(new ServeNotice(HOST, LocalDate.of(2017, 7, 1), OUT), CALENDARS);
  }

  private static SupportBase fullLife(Urn host) {
    return signed(SupportBaseContract.builder().from(longContract()).host(host).build())
        .after(new ServeNotice(HOST, LocalDate.of(2017, 7, 1), OUT), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
  }
}

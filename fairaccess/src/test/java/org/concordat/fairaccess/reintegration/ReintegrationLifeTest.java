/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.PARTNERSHIP;
import static org.concordat.fairaccess.FairAccessRoles.PROVIDER;
import static org.concordat.fairaccess.TestCalendars.T12;
import static org.concordat.fairaccess.TestCalendars.T23;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.exclusion.ProvisionKind;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BeginAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BreakDown;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.EndAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.ExtendAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Leave;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Place;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Refer;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Return;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Review;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Support;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Sustain;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.TakeBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class ReintegrationLifeTest {

  private static final ReintegrationContext CONTEXT = ReintegrationContext.of(T12);
  private static final Urn BROOK = Urn.of(105267);
  private static final Urn VALE = Urn.of(105268);
  private static final LocalDate MON_22_OCT = LocalDate.of(2012, 10, 22);
  private static final LocalDate FRI_7_DEC = LocalDate.of(2012, 12, 7);
  private static final LocalDate MON_10_DEC = LocalDate.of(2012, 12, 10);
  private static final LocalDate TUE_8_JAN = LocalDate.of(2013, 1, 8);
  private static final LocalDate LAST_SUPPORT = LocalDate.of(2013, 3, 28);
  private static final BesideSupport UNIT = new BesideSupport(
      BesideSupport.Kind.REFERRAL_UNIT_OUTREACH,
      LocalDateRange.ofClosed(TUE_8_JAN, LocalDate.of(2013, 2, 15)));
  private static final BesideSupport BEHAVIOUR = new BesideSupport(
      BesideSupport.Kind.BEHAVIOUR_SUPPORT, LocalDateRange.ofClosed(TUE_8_JAN, LAST_SUPPORT));

  private static ApPlacement place(ProvisionKind kind) {
    return new ApPlacement(kind, "the unit", MON_22_OCT, true);
  }

  private static State<ReintegrationStage, Reintegration> step(
      State<ReintegrationStage, Reintegration> state, ReintegrationCommand command) {
    return ReintegrationLife.PROCEDURE.decide(state, command, CONTEXT).orElseThrow();
  }

  private static Reason refusal(
      State<ReintegrationStage, Reintegration> state, ReintegrationCommand command) {
    return refusal(state, command, CONTEXT);
  }

  private static Reason refusal(
      State<ReintegrationStage, Reintegration> state,
      ReintegrationCommand command,
      ReintegrationContext context) {
    State<ReintegrationStage, Reintegration> copy =
        new State<>(state.stage(), state.since(), state.data(), state.running());
    Decision<ReintegrationStage, Reintegration, ReintegrationEvent> decision =
        ReintegrationLife.PROCEDURE.decide(state, command, context);
    assertThat(state).isEqualTo(copy);
    assertThat(decision.reasons()).isNotEmpty();
    return decision.reasons().get(0);
  }

  private static State<ReintegrationStage, Reintegration> begun() {
    return ReintegrationLife.begin(
        PupilReference.of("case-17"), ImmutableList.of(BROOK), LocalDate.of(2012, 10, 15));
  }

  private static State<ReintegrationStage, Reintegration> placed() {
    return step(
        begun(),
        new Place(
            LOCAL_AUTHORITY, LocalDate.of(2012, 10, 15), place(ProvisionKind.PUPIL_REFERRAL_UNIT)));
  }

  private static State<ReintegrationStage, Reintegration> assessed(int weeks) {
    return step(placed(), new BeginAssessment(PROVIDER, MON_22_OCT, weeks));
  }

  private static State<ReintegrationStage, Reintegration> ready() {
    return step(assessed(6), new Review(PROVIDER, MON_10_DEC, true, "settled", Optional.empty()));
  }

  private static State<ReintegrationStage, Reintegration> notReady() {
    return step(
        assessed(6), new Review(PROVIDER, MON_10_DEC, false, "not yet", Optional.of(TUE_8_JAN)));
  }

  private static State<ReintegrationStage, Reintegration> referred() {
    return step(ready(), new Refer(LOCAL_AUTHORITY, MON_10_DEC));
  }

  private static State<ReintegrationStage, Reintegration> returned() {
    return step(
        referred(),
        new Return(
            ADMISSION_AUTHORITY,
            LocalDate.of(2012, 12, 17),
            VALE,
            TUE_8_JAN,
            ImmutableList.of(UNIT)));
  }

  private static Obligation onlyDuty(State<ReintegrationStage, Reintegration> state) {
    ImmutableList<Obligation> all = ReintegrationLife.PROCEDURE.obligations(state, CONTEXT);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String owed(State<ReintegrationStage, Reintegration> state) {
    Obligation one = onlyDuty(state);
    return one.duty().code() + " by " + one.duty().owner().code() + " since " + one.started() + ", "
        + one.due().<String>match(LocalDate::toString, Reason::toString);
  }

  @Test
  void givenAChildWithoutAPlaceThenTheAuthorityOwesOne() {
    State<ReintegrationStage, Reintegration> broken = step(
        returned(), new BreakDown(ADMISSION_AUTHORITY, LocalDate.of(2013, 1, 21), "stays away"));

    assertThat(owed(begun()))
        .isEqualTo(
            "place by local-authority since 2012-10-15, reintegration.no-limit: no day is set"
                + " here: place for a child who is out of school [EA 1996 s.19 (second-hand, from"
                + " general knowledge)]");
    assertThat(owed(broken)).startsWith("place by local-authority since 2013-01-21, reintegration");
  }

  @Test
  void givenAPlaceWhenTheChildIsInItOrAssessedThenTheProviderOwesWhetherItIsReady() {
    State<ReintegrationStage, Reintegration> assessed =
        ReintegrationLife.PROCEDURE.advance(assessed(6), MON_10_DEC, CONTEXT);

    assertThat(owed(placed()))
        .startsWith(
            "find-readiness by alternative-provider since 2012-10-15, reintegration.no-limit");
    assertThat(assessed.stage()).isEqualTo(ReintegrationStage.READINESS_REVIEW);
    assertThat(owed(assessed))
        .startsWith(
            "find-readiness by alternative-provider since 2012-12-08, reintegration.no-limit");
    assertThat(owed(step(assessed(6), new EndAssessment(PROVIDER, FRI_7_DEC))))
        .startsWith(
            "find-readiness by alternative-provider since 2012-12-07, reintegration.no-limit");
  }

  @Test
  void givenAChildWhoIsReadyThenItsReferralAndThenASchoolAreOwed() {
    assertThat(owed(ready()))
        .startsWith("refer by alternative-provider since 2012-12-10, reintegration.no-limit");
    assertThat(owed(referred()))
        .isEqualTo(
            "answer-referral by panel since 2012-12-10, reintegration.no-limit: no day is set"
                + " here: time to name a school, which runs in the case at the panel [School Admissions"
                + " Code on fair access protocols (second-hand, from local fair access protocols)]");
  }

  @Test
  void givenADutyWithoutADayWhenYearsPassThenItStandsAndNothingLapses() {
    LocalDate later = LocalDate.of(2015, 1, 1);

    assertThat(ReintegrationLife.PROCEDURE.advance(begun(), later, CONTEXT)).isEqualTo(begun());
    assertThat(onlyDuty(begun()).isOverdueOn(later)).isFalse();
  }

  @Test
  void t32_assessmentOfSixSchoolWeeksFrom22OctoberEndsOn7December() {
    assertThat(onlyDuty(assessed(6)).due()).isEqualTo(Due.on(FRI_7_DEC));
    assertThat(
            ReintegrationLife.PROCEDURE.advance(assessed(6), FRI_7_DEC, CONTEXT).stage())
        .isEqualTo(ReintegrationStage.ASSESSMENT);
    assertThat(ReintegrationLife.PROCEDURE
            .advance(assessed(6), FRI_7_DEC.plusDays(1), CONTEXT)
            .stage())
        .isEqualTo(ReintegrationStage.READINESS_REVIEW);
  }

  @Test
  void lastDayOfAnAssessmentListsTheSchoolWeeksCountedAndLeavesHalfTermOut() {
    assertThat(onlyDuty(assessed(6)).explanation().render())
        .contains("school weeks counted: 6")
        .contains("school week 2: 2012-11-05")
        .doesNotContain("2012-10-29");
  }

  @Test
  void t32_seventhWeekIsRefused() {
    Reason begun = refusal(placed(), new BeginAssessment(PROVIDER, MON_22_OCT, 7));
    Reason extended = refusal(assessed(6), new ExtendAssessment(PROVIDER, FRI_7_DEC, 7));

    assertThat(begun.code()).isEqualTo("reintegration.assessment-too-long");
    assertThat(begun.source()).contains(Citation.of("DFE-RR224", "part 4, Warwickshire"));
    assertThat(begun.message()).isEqualTo("an assessment lasts 6 school weeks at most, and not 7");
    assertThat(extended.code()).isEqualTo("reintegration.assessment-too-long");
  }

  @Test
  void shorterAssessmentMayBeExtendedUpToTheMost() {
    State<ReintegrationStage, Reintegration> state =
        step(assessed(4), new ExtendAssessment(PROVIDER, LocalDate.of(2012, 11, 12), 6));

    assertThat(onlyDuty(assessed(4)).due()).isEqualTo(Due.on(LocalDate.of(2012, 11, 23)));
    assertThat(onlyDuty(state).due()).isEqualTo(Due.on(FRI_7_DEC));
    assertThat(
            refusal(assessed(4), new ExtendAssessment(PROVIDER, MON_22_OCT, 4)).code())
        .isEqualTo("reintegration.not-longer");
    assertThat(step(assessed(6), new EndAssessment(PROVIDER, MON_22_OCT.plusDays(3)))
            .stage())
        .isEqualTo(ReintegrationStage.READINESS_REVIEW);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void assessmentOfNoWeekIsRefused(int weeks) {
    Reason reason = refusal(placed(), new BeginAssessment(PROVIDER, MON_22_OCT, weeks));

    assertThat(reason.code()).isEqualTo("reintegration.not-longer");
    assertThat(reason.message()).contains(String.valueOf(weeks));
  }

  @Test
  void edge4_assessmentBeyondTheCalendarIsUnknownAndNeverEndsByItself() {
    LocalDate july = LocalDate.of(2013, 7, 15);
    State<ReintegrationStage, Reintegration> state =
        step(placed(), new BeginAssessment(PROVIDER, july, 6));

    assertThat(onlyDuty(state).due().isKnown()).isFalse();
    assertThat(ReintegrationLife.PROCEDURE
            .advance(state, LocalDate.of(2014, 7, 1), CONTEXT)
            .stage())
        .isEqualTo(ReintegrationStage.ASSESSMENT);
  }

  @Test
  void areaMayAgreeOnFewerWeeks() {
    ReintegrationRules four = new ReintegrationRules(
        ReintegrationRules.USUAL
            .assessment()
            .agreedAs(TimeLimit.schoolWeeksBeginningWith(4), Citation.of("Test agreement")),
        ReintegrationRules.USUAL.support());

    assertThat(
            refusal(placed(), new BeginAssessment(PROVIDER, MON_22_OCT, 5), CONTEXT.withRules(four))
                .message())
        .contains("4 school weeks");
    assertThatThrownBy(() -> new ReintegrationRules(
            four.assessment().agreedAs(TimeLimit.weeksAfter(4), Citation.of("Test agreement")),
            four.support()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ReintegrationRules assessment: must be in school weeks, but was ");
  }

  @Test
  void placeIsGivenForwardAndAssessedOnceItHasBegun() {
    assertThat(refusal(
                begun(),
                new Place(
                    PARTNERSHIP, MON_22_OCT.plusDays(1), place(ProvisionKind.PUPIL_REFERRAL_UNIT)))
            .code())
        .isEqualTo("reintegration.place-in-past");
    assertThat(refusal(placed(), new BeginAssessment(PROVIDER, MON_22_OCT.minusDays(1), 6))
            .code())
        .isEqualTo("reintegration.before-place");
    assertThat(refusal(
                begun(), new Place(PARENT, MON_22_OCT, place(ProvisionKind.PUPIL_REFERRAL_UNIT)))
            .code())
        .isEqualTo(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void invariant5c_childWhoIsNotReadyHasADayForTheNextReview() {
    Reason missing =
        refusal(assessed(6), new Review(PROVIDER, MON_10_DEC, false, "not yet", Optional.empty()));
    Reason same = refusal(
        assessed(6), new Review(PROVIDER, MON_10_DEC, false, "not yet", Optional.of(MON_10_DEC)));

    assertThat(missing.code()).isEqualTo("reintegration.review-date-missing");
    assertThat(missing.source()).contains(ReintegrationTable.READINESS);
    assertThat(same.code()).isEqualTo("reintegration.review-date-over");
    assertThat(same.message()).contains("2012-12-10");
    assertThat(notReady().stage()).isEqualTo(ReintegrationStage.NOT_READY);
    assertThat(onlyDuty(notReady()).due()).isEqualTo(Due.on(TUE_8_JAN));
    assertThat(onlyDuty(notReady()).isOverdueOn(TUE_8_JAN.plusDays(1))).isTrue();
  }

  @Test
  void childWhoIsReadyHasNoNextReview() {
    assertThat(refusal(
                assessed(6),
                new Review(PROVIDER, MON_10_DEC, true, "settled", Optional.of(TUE_8_JAN)))
            .code())
        .isEqualTo("reintegration.review-not-needed");
    assertThat(ready().stage()).isEqualTo(ReintegrationStage.READY);
    assertThat(ready().data().reviews()).hasSize(1);
  }

  @Test
  void childIsLookedAtAgainAndAgain() {
    State<ReintegrationStage, Reintegration> again = step(
        notReady(), new Review(PROVIDER, TUE_8_JAN, false, "not yet", Optional.of(LAST_SUPPORT)));

    assertThat(onlyDuty(again).due()).isEqualTo(Due.on(LAST_SUPPORT));
    assertThat(step(again, new Review(PROVIDER, LAST_SUPPORT, true, "settled", Optional.empty()))
            .data()
            .nextReview())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PUPIL_REFERRAL_UNIT, 2012-12-10, 2012, criminal-justice-or-pru, a",
    "PUPIL_REFERRAL_UNIT, 2021-09-01, 2021, alternative-provision-or-excluded, d",
    "ALTERNATIVE_PROVISION_SCHOOL, 2021-09-01, 2021, alternative-provision-or-excluded, d"
  })
  void childIsReferredInTheCategoryOfTheDay(
      ProvisionKind kind, LocalDate on, String edition, String category, String letter) {
    State<ReintegrationStage, Reintegration> ready = step(
        step(begun(), new Place(LOCAL_AUTHORITY, LocalDate.of(2012, 10, 15), place(kind))),
        new Review(PROVIDER, MON_22_OCT, true, "settled", Optional.empty()));
    Decision<ReintegrationStage, Reintegration, ReintegrationEvent> decision =
        ReintegrationLife.PROCEDURE.decide(ready, new Refer(PROVIDER, on), CONTEXT);

    assertThat(decision.<ReintegrationEvent>match(
            accepted -> accepted.events().get(0), refused -> null))
        .isEqualTo(new ReintegrationEvent.Referred(on, edition, Optional.of(category)));
    assertThat(AdmissionsCodes.EDITIONS.on(on).rules().categories())
        .filteredOn(one -> one.code().equals(category))
        .extracting(one -> one.letter())
        .containsExactly(letter);
  }

  @Test
  void listOf2012IsALeastOneAndLetsOtherProvisionReferWithoutACategory() {
    State<ReintegrationStage, Reintegration> ready = step(
        step(
            begun(),
            new Place(LOCAL_AUTHORITY, LocalDate.of(2012, 10, 15), place(ProvisionKind.PACKAGE))),
        new Review(PROVIDER, MON_22_OCT, true, "settled", Optional.empty()));

    assertThat(step(ready, new Refer(PROVIDER, MON_10_DEC)).data().category()).isEmpty();
    assertThat(referred().data().category()).contains("criminal-justice-or-pru");
  }

  @Test
  void noCodeInForceRefusesTheReferral() {
    LocalDate early = LocalDate.of(2010, 10, 15);
    State<ReintegrationStage, Reintegration> ready = ReintegrationLife.PROCEDURE
        .replay(
            ReintegrationLife.begin(PupilReference.of("case-17"), ImmutableList.of(), early),
            History.of(ImmutableList.of(
                new ReintegrationEvent.Placed(early, place(ProvisionKind.PUPIL_REFERRAL_UNIT)),
                new ReintegrationEvent.FoundReady(
                    early, new ReadinessReview(early, true, "settled", Optional.empty())))))
        .state();
    Reason reason = refusal(ready, new Refer(PROVIDER, early));

    assertThat(reason.code()).isEqualTo("reintegration.no-code");
    assertThat(reason.message()).contains("2010-10-15");
  }

  @Test
  void panelMaySendTheChildBackWithADay() {
    State<ReintegrationStage, Reintegration> state =
        step(referred(), new TakeBack(PANEL, LocalDate.of(2012, 12, 17), TUE_8_JAN));

    assertThat(state.stage()).isEqualTo(ReintegrationStage.NOT_READY);
    assertThat(onlyDuty(state).due()).isEqualTo(Due.on(TUE_8_JAN));
    assertThat(refusal(referred(), new TakeBack(PANEL, TUE_8_JAN, TUE_8_JAN)).code())
        .isEqualTo("reintegration.review-date-over");
  }

  @Test
  void edge11_childDoesNotReturnToTheSchoolThatExcludedItUnderAnyName() {
    Urn academy = Urn.of(138000);
    ReintegrationContext renamed = CONTEXT.withSuccessions(
        Successions.of(ImmutableList.of(Succession.of(BROOK, academy, LocalDate.of(2012, 11, 1)))));
    Return back =
        new Return(ADMISSION_AUTHORITY, MON_10_DEC, academy, TUE_8_JAN, ImmutableList.of(UNIT));
    Reason reason = refusal(referred(), back, renamed);

    assertThat(reason.code()).isEqualTo("reintegration.excluding-school");
    assertThat(reason.message()).contains("138000").contains("105267");
    assertThat(step(referred(), back).stage()).isEqualTo(ReintegrationStage.REINTEGRATING);
  }

  @Test
  void edge32_childIsInSchoolFromTheAgreedDayWhetherOrNotItAppears() {
    assertThat(returned().data().returnedFrom()).contains(TUE_8_JAN);
    assertThat(returned().data().school()).contains(VALE);
    assertThat(refusal(
                referred(),
                new Return(PANEL, TUE_8_JAN, VALE, TUE_8_JAN.minusDays(1), ImmutableList.of(UNIT)))
            .code())
        .isEqualTo("reintegration.start-over");
  }

  @Test
  void childReturnsWithSupportThatHasAnEnd() {
    Reason none =
        refusal(referred(), new Return(PANEL, MON_10_DEC, VALE, TUE_8_JAN, ImmutableList.of()));
    BesideSupport over = new BesideSupport(
        BesideSupport.Kind.OTHER, LocalDateRange.ofClosed(MON_10_DEC, TUE_8_JAN.minusDays(1)));

    assertThat(none.code()).isEqualTo("reintegration.no-support");
    assertThat(none.source()).contains(ReintegrationRules.USUAL.support().source());
    assertThat(refusal(
                referred(), new Return(PANEL, MON_10_DEC, VALE, TUE_8_JAN, ImmutableList.of(over)))
            .code())
        .isEqualTo("reintegration.support-over");
    assertThat(onlyDuty(returned()).due()).isEqualTo(Due.on(LocalDate.of(2013, 2, 15)));
  }

  @Test
  void moreSupportMovesTheEndAndTheReturnLastsAfterIt() {
    State<ReintegrationStage, Reintegration> state =
        step(returned(), new Support(LOCAL_AUTHORITY, TUE_8_JAN, BEHAVIOUR));
    Reason early = refusal(state, new Sustain(LOCAL_AUTHORITY, LAST_SUPPORT));

    assertThat(onlyDuty(state).due()).isEqualTo(Due.on(LAST_SUPPORT));
    assertThat(early.code()).isEqualTo("reintegration.support-runs");
    assertThat(early.message()).contains("2013-03-28");
    assertThat(
            step(state, new Sustain(LOCAL_AUTHORITY, LAST_SUPPORT.plusDays(1))).stage())
        .isEqualTo(ReintegrationStage.SUSTAINED);
    assertThat(refusal(state, new Support(LOCAL_AUTHORITY, LocalDate.of(2013, 4, 15), BEHAVIOUR))
            .code())
        .isEqualTo("reintegration.support-over");
  }

  @Test
  void returnThatBreaksDownLeadsToAlternativeProvisionAgain() {
    LocalDate day = LocalDate.of(2013, 1, 21);
    State<ReintegrationStage, Reintegration> broken =
        step(returned(), new BreakDown(ADMISSION_AUTHORITY, day, "no longer attends"));
    State<ReintegrationStage, Reintegration> again = step(
        broken,
        new Place(
            LOCAL_AUTHORITY,
            day,
            new ApPlacement(ProvisionKind.PACKAGE, "a workshop", day, false)));

    assertThat(broken.stage()).isEqualTo(ReintegrationStage.BROKEN_DOWN);
    assertThat(broken.data().breakdowns()).containsExactly("no longer attends");
    assertThat(again.stage()).isEqualTo(ReintegrationStage.PLACED);
    assertThat(again.data().placements()).hasSize(2);
  }

  @Test
  void edge44_childOverCompulsorySchoolAgeLeavesTheWayBackAndIsOwedNothing() {
    for (State<ReintegrationStage, Reintegration> state : ImmutableList.of(
        begun(), placed(), assessed(6), notReady(), ready(), referred(), returned())) {
      State<ReintegrationStage, Reintegration> left =
          step(state, new Leave(LOCAL_AUTHORITY, LocalDate.of(2013, 6, 28), "over school age"));

      assertThat(left.stage()).isEqualTo(ReintegrationStage.LEFT);
      assertThat(ReintegrationLife.PROCEDURE.obligations(left, CONTEXT)).isEmpty();
    }
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() ->
            new BesideSupport(BesideSupport.Kind.OTHER, LocalDateRange.ofUnboundedEnd(MON_10_DEC)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("BesideSupport period: must begin and end on a day, but was ");
    assertThatThrownBy(
            () -> new BesideSupport(BesideSupport.Kind.OTHER, LocalDateRange.ofEmpty(MON_10_DEC)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("BesideSupport period: must not be empty, but was ");
    assertThatThrownBy(() -> new ReadinessReview(MON_10_DEC, false, "not yet", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ReadinessReview nextReview: must be given if and only if the child is not"
            + " ready, but was empty");
    assertThatThrownBy(
            () -> new ReadinessReview(MON_10_DEC, false, "not yet", Optional.of(MON_10_DEC)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ReadinessReview nextReview: must be after 2012-12-10, but was 2012-12-10");
    assertThatThrownBy(() -> new ReadinessReview(MON_10_DEC, true, " ", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ApPlacement(ProvisionKind.PACKAGE, "", MON_10_DEC, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void storedHistoryFoldsForEver() {
    ImmutableList<ReintegrationEvent> stored = ImmutableList.of(
        new ReintegrationEvent.Placed(
            LocalDate.of(2012, 10, 15), place(ProvisionKind.PUPIL_REFERRAL_UNIT)),
        new ReintegrationEvent.AssessmentBegun(MON_22_OCT, 4),
        new ReintegrationEvent.AssessmentExtended(LocalDate.of(2012, 11, 19), 6),
        new ReintegrationEvent.AssessmentEnded(FRI_7_DEC.plusDays(1)),
        new ReintegrationEvent.FoundNotReady(
            MON_10_DEC, new ReadinessReview(MON_10_DEC, false, "not yet", Optional.of(TUE_8_JAN))),
        new ReintegrationEvent.FoundReady(
            TUE_8_JAN, new ReadinessReview(TUE_8_JAN, true, "settled", Optional.empty())),
        new ReintegrationEvent.Referred(TUE_8_JAN, "2012", Optional.of("criminal-justice-or-pru")),
        new ReintegrationEvent.Returned(TUE_8_JAN, VALE, TUE_8_JAN, ImmutableList.of(UNIT)),
        new ReintegrationEvent.Supported(TUE_8_JAN, BEHAVIOUR),
        new ReintegrationEvent.Sustained(LAST_SUPPORT.plusDays(1)));
    Replay<ReintegrationStage, Reintegration, ReintegrationEvent> replay =
        ReintegrationLife.PROCEDURE.replay(begun(), History.of(stored));

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(ReintegrationStage.SUSTAINED);
    assertThat(replay.state().data().supportedUntil()).contains(LAST_SUPPORT);
    assertThat(ReintegrationLife.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "placed",
            "assessment-begun",
            "assessment-extended",
            "assessment-ended",
            "found-ready",
            "found-not-ready",
            "referred",
            "taken-back",
            "returned",
            "supported",
            "sustained",
            "broken-down",
            "left");
    assertThat(ReintegrationContext.of(T23).calendars()).isEqualTo(T23);
  }
}

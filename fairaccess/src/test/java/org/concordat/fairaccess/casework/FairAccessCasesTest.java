/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.casework.Cases.ACCEPTED;
import static org.concordat.fairaccess.casework.Cases.AGREE;
import static org.concordat.fairaccess.casework.Cases.ASSESS;
import static org.concordat.fairaccess.casework.Cases.CANDIDATES;
import static org.concordat.fairaccess.casework.Cases.CONSIDER;
import static org.concordat.fairaccess.casework.Cases.CONTEXT;
import static org.concordat.fairaccess.casework.Cases.CONTEXT_2012;
import static org.concordat.fairaccess.casework.Cases.DECISION;
import static org.concordat.fairaccess.casework.Cases.LIST;
import static org.concordat.fairaccess.casework.Cases.PANEL_DAY;
import static org.concordat.fairaccess.casework.Cases.PLACE;
import static org.concordat.fairaccess.casework.Cases.RANKING;
import static org.concordat.fairaccess.casework.Cases.REFERRAL;
import static org.concordat.fairaccess.casework.Cases.REFERRED;
import static org.concordat.fairaccess.casework.Cases.REFUSE;
import static org.concordat.fairaccess.casework.Cases.REPLY;
import static org.concordat.fairaccess.casework.Cases.START;
import static org.concordat.fairaccess.casework.Cases.after;
import static org.concordat.fairaccess.casework.Cases.command;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.Amend;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.BringInformation;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseCommand.RecordExclusion;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseCommand.RejectFirstDay;
import org.concordat.fairaccess.casework.CaseCommand.Settle;
import org.concordat.fairaccess.casework.CaseEvent.Accepted;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.protocol.PanelTerms;
import org.concordat.fairaccess.protocol.ReplyLimits;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.EligibilityReasons;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FairAccessCasesTest {

  private static Decision<CaseStage, FairAccessCase, CaseEvent> decide(
      State<CaseStage, FairAccessCase> state, CaseCommand command) {
    return PROCEDURE.decide(state, command, CONTEXT);
  }

  private static Due due(State<CaseStage, FairAccessCase> state, String duty, CaseContext context) {
    return PROCEDURE.obligations(state, context).stream()
        .filter(one -> one.duty().code().equals(duty))
        .map(Obligation::due)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> duties(State<CaseStage, FairAccessCase> state) {
    return PROCEDURE.obligations(state, CONTEXT).stream()
        .map(one -> one.duty().code())
        .toList();
  }

  @Nested
  class Rows {

    static Stream<Transition<CaseStage>> rows() {
      return PROCEDURE.table().stream()
          .filter(row -> row.command().isPresent())
          .filter(row -> !row.command().get().equals("assess"));
    }

    /** The stage of a row, with what its guards ask for. */
    private static State<CaseStage, FairAccessCase> given(Transition<CaseStage> row) {
      State<CaseStage, FairAccessCase> state = Cases.in(row.leadsFrom());
      return switch (row.command().orElseThrow()) {
        case "end-interim" ->
          decide(state, command("arrange-interim", state.since())).orElseThrow();
        case "report-arrival" ->
          decide(state, command("report-non-arrival", state.since())).orElseThrow();
        default -> state;
      };
    }

    private static LocalDate dayOf(
        Transition<CaseStage> row, State<CaseStage, FairAccessCase> given) {
      return switch (given.stage()) {
        case LISTED -> PANEL_DAY;
        case START_AGREED ->
          switch (row.command().orElseThrow()) {
            case "refuse", "agree", "reject-first-day" -> given.since();
            case "report-broken-agreement" -> START.plusDays(1);
            default -> START;
          };
        default -> given.since();
      };
    }

    private static CaseCommand commandOf(Transition<CaseStage> row, LocalDate on) {
      String code = row.command().orElseThrow();
      return switch (row.leadsFrom() + " " + code) {
        case "START_AGREED agree" -> new Agree(ADMISSION_AUTHORITY, on, START.minusDays(1));
        case "START_AGREED reject-first-day" ->
          new RejectFirstDay(LOCAL_AUTHORITY, on, START, "too far ahead");
        default -> command(code, on);
      };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givenItsStageWhenCommandedTheRowIsTaken(Transition<CaseStage> row) {
      State<CaseStage, FairAccessCase> given = given(row);
      LocalDate on = dayOf(row, given);

      Decision<CaseStage, FairAccessCase, CaseEvent> decision = decide(given, commandOf(row, on));

      assertThat(decision.reasons()).isEmpty();
      assertThat(decision.orElseThrow().stage()).isEqualTo(row.leadsTo());
      CaseEvent event =
          decision.match(accepted -> Iterables.getLast(accepted.events()), refused -> {
            throw new AssertionError(refused);
          });
      assertThat(PROCEDURE.codeOf(event)).isEqualTo(row.event());
      assertThat(event.on()).isEqualTo(on);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoeverIsNotNamedIsRefused(Transition<CaseStage> row) {
      State<CaseStage, FairAccessCase> given = Cases.in(row.leadsFrom());
      CaseCommand command = command(row.command().orElseThrow(), given.since(), HEAD_TEACHER);

      assertThat(row.who()).isNotEmpty().doesNotContain(HEAD_TEACHER);
      assertThat(decide(given, command).reasons())
          .extracting(Reason::code)
          .containsExactly("procedure.not-entitled");
    }

    @ParameterizedTest
    @EnumSource(
        value = CaseStage.class,
        names = {"CLOSED", "WITHDRAWN", "INELIGIBLE"})
    void nothingHappensAfterAnEnd(CaseStage end) {
      State<CaseStage, FairAccessCase> given = Cases.in(end);

      for (String code : PROCEDURE.commandTypes().keySet()) {
        assertThat(decide(given, command(code, given.since())).reasons())
            .extracting(Reason::code)
            .containsExactly("procedure.not-allowed");
      }
    }
  }

  @Nested
  class Assessment {

    @Test
    void eligibleChildIsAcceptedWithEditionAndCategories() {
      FairAccessReferral referral = Referrals.with(REFERRED, Circumstances.CARER)
          .addFact(CircumstanceFact.of(Circumstances.REFUGEE))
          .build();
      State<CaseStage, FairAccessCase> state = after(referral, CONTEXT, ImmutableList.of(ASSESS));

      assertThat(state.stage()).isEqualTo(CaseStage.ACCEPTED);
      assertThat(state.data().acceptedOn()).contains(Cases.ACCEPTED);
      assertThat(state.data().edition()).contains("2021");
      assertThat(state.data().categories())
          .containsExactly("carer", "gypsy-roma-traveller-refugee-asylum");
    }

    @Test
    void lookedAfterChildIsRoutedOut() {
      Pupil pupil = Pupil.builder()
          .from(Referrals.PUPIL)
          .careStatus(CareStatus.LOOKED_AFTER)
          .build();
      State<CaseStage, FairAccessCase> state = after(
          Referrals.with(REFERRED, Circumstances.CARER).pupil(pupil).build(),
          CONTEXT,
          ImmutableList.of(ASSESS));

      assertThat(state.stage()).isEqualTo(CaseStage.ROUTED_OUT);
      assertThat(state.data().outside()).contains(OutsideGroup.LOOKED_AFTER);
      assertThat(PROCEDURE.obligations(state, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "PENDING, eligibility.in-year-first",
      "NOT_APPLIED, eligibility.in-year-first",
      "PLACED, eligibility.place-secured"
    })
    void childWithAnotherWayIsIneligible(InYearStanding standing, String code) {
      State<CaseStage, FairAccessCase> state = after(
          Referrals.with(REFERRED, Circumstances.CARER).inYear(standing).build(),
          CONTEXT,
          ImmutableList.of(ASSESS));

      assertThat(state.stage()).isEqualTo(CaseStage.INELIGIBLE);
      assertThat(state.data().ineligibility()).extracting(Reason::code).containsExactly(code);
    }

    @Test
    void missingFactsRefuseTheAssessmentUntilTheyAreAmended() {
      FairAccessReferral open = FairAccessReferral.builder()
          .from(REFERRAL)
          .facts(ImmutableList.of())
          .namesAllCircumstances(false)
          .build();
      State<CaseStage, FairAccessCase> state = FairAccessCases.begin(open);
      Decision<CaseStage, FairAccessCase, CaseEvent> refused = decide(state, ASSESS);

      assertThat(refused.reasons()).singleElement().satisfies(reason -> {
        assertThat(reason.code()).isEqualTo("case.facts-missing");
        assertThat(reason.message())
            .isEqualTo("no category of 2021 is met, and these are open: a, b, c, d, e, f, g, h, i,"
                + " j, k");
        assertThat(reason.source()).isPresent();
      });
      State<CaseStage, FairAccessCase> amended =
          decide(state, new Amend(LOCAL_AUTHORITY, REFERRED, REFERRAL)).orElseThrow();
      assertThat(decide(amended, ASSESS).orElseThrow().stage()).isEqualTo(CaseStage.ACCEPTED);
    }
  }

  @Nested
  class Allocation {

    @Test
    void t14_acceptedOn12October2023IsAllocatedBy16November() {
      assertThat(due(after(ASSESS), "allocate-place", CONTEXT))
          .isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
    }

    @Test
    void t15_acceptedOn4December2023IsAllocatedBy16January() {
      State<CaseStage, FairAccessCase> state =
          after(new Assess(LOCAL_AUTHORITY, LocalDate.of(2023, 12, 4)));

      assertThat(due(state, "allocate-place", CONTEXT))
          .isEqualTo(Due.on(LocalDate.of(2024, 1, 16)));
    }

    @Test
    void clockRunsThroughListingConsiderationAndDeferral() {
      for (CaseStage stage : ImmutableList.of(
          CaseStage.ACCEPTED, CaseStage.LISTED, CaseStage.CONSIDERED, CaseStage.DEFERRED)) {
        assertThat(due(Cases.in(stage), "allocate-place", CONTEXT))
            .isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
      }
    }

    @Test
    void clockRunsOnAfterListingAgain() {
      State<CaseStage, FairAccessCase> state =
          decide(Cases.in(CaseStage.DEFERRED), command("list", PANEL_DAY)).orElseThrow();

      assertThat(due(state, "allocate-place", CONTEXT))
          .isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
    }

    @Test
    void namingASchoolStopsTheClock() {
      assertThat(duties(Cases.in(CaseStage.PLACED))).containsExactly("reply", "take-on-roll");
      assertThat(duties(Cases.in(CaseStage.REFUSED))).containsExactly("act-on-refusal");
      assertThat(duties(Cases.in(CaseStage.NOT_READY))).containsExactly("find-provision");
    }

    @Test
    void placeIsOverdueTheDayAfterAndNothingLapses() {
      State<CaseStage, FairAccessCase> state = after(ASSESS);
      LocalDate late = LocalDate.of(2024, 3, 1);

      assertThat(PROCEDURE.lapses(state, late, CONTEXT)).isEmpty();
      assertThat(
              PROCEDURE.obligations(state, CONTEXT).get(0).isOverdueOn(LocalDate.of(2023, 11, 16)))
          .isFalse();
      assertThat(
              PROCEDURE.obligations(state, CONTEXT).get(0).isOverdueOn(LocalDate.of(2023, 11, 17)))
          .isTrue();
    }

    @Test
    void editionOf2012HasNoNumber() {
      LocalDate day = LocalDate.of(2012, 10, 15);
      State<CaseStage, FairAccessCase> state = after(
          Referrals.with(day, Circumstances.CARER).build(),
          CONTEXT_2012,
          ImmutableList.of(new Assess(LOCAL_AUTHORITY, day)));
      Due due = due(state, "allocate-place", CONTEXT_2012);

      assertThat(state.data().edition()).contains("2012");
      assertThat(due.isKnown()).isFalse();
      assertThat(due.isPastOn(LocalDate.of(2040, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2012-10-15, false", "2021-08-31, false", "2021-09-01, true", "2023-10-12, true"})
    void protocolUnderACodeGovernsNothingBeforeTheCode(LocalDate day, boolean governs) {
      Decision<CaseStage, FairAccessCase, CaseEvent> decision = PROCEDURE.decide(
          FairAccessCases.begin(Referrals.with(day, Circumstances.CARER).build()),
          new Assess(LOCAL_AUTHORITY, day),
          CONTEXT);

      assertThat(decision.isAccepted()).isEqualTo(governs);
      assertThat(decision.reasons())
          .extracting(Reason::code)
          .containsExactlyElementsOf(
              governs ? ImmutableList.of() : ImmutableList.of(CaseReasons.NO_PROTOCOL));
    }

    @Test
    void protocolUnderACodeWithoutADateGovernsNothing() {
      CaseContext context =
          CaseContext.of(TestCalendars.T23, FairAccessProtocol.of(AdmissionsCodes.CODE_2026));

      assertThat(context.protocols().find(LocalDate.of(2040, 1, 1))).isEmpty();
    }

    @Test
    void areaMaySayFromWhenItsOwnProtocolHeld() {
      FairAccessProtocol early = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);
      LocalDate agreed = LocalDate.of(2021, 5, 1);
      CaseContext context = new CaseContext(
          TestCalendars.T23,
          Editions.of(ImmutableList.of(
              Edition.of("Test protocol", agreed, early, Citation.of("Test protocol")))),
          Successions.none());

      assertThat(context.protocolOn(agreed)).isEqualTo(early);
    }

    @Test
    void protocolMayCountFromTheReferral() {
      CaseContext context = CaseContext.of(
          TestCalendars.T23,
          FairAccessProtocol.builder()
              .name("Test")
              .code(AdmissionsCodes.CODE_2021)
              .allocationStart(AllocationStart.REFERRAL)
              .build());
      State<CaseStage, FairAccessCase> state = after(REFERRAL, context, ImmutableList.of(ASSESS));

      assertThat(due(state, "allocate-place", context))
          .isEqualTo(Due.on(LocalDate.of(2023, 11, 14)));
    }

    @Test
    void limitBeyondTheCalendarIsNotKnown() {
      State<CaseStage, FairAccessCase> state =
          after(new Assess(LOCAL_AUTHORITY, LocalDate.of(2024, 7, 10)));

      assertThat(due(state, "allocate-place", CONTEXT).isKnown()).isFalse();
    }

    @Test
    void protocolOfTheAcceptanceGovernsWhatFollows() {
      Citation source = Citation.of("Test protocol");
      FairAccessProtocol strict = FairAccessProtocol.builder()
          .name("Strict")
          .code(AdmissionsCodes.CODE_2021)
          .deferrals(Rule.agreed("deferrals", 0, source))
          .build();
      FairAccessProtocol lenient = FairAccessProtocol.builder()
          .from(strict)
          .name("Lenient")
          .deferrals(Rule.agreed("deferrals", 2, source))
          .build();
      CaseContext context = new CaseContext(
          TestCalendars.T23,
          Editions.of(ImmutableList.of(
              Edition.of("lenient", LocalDate.of(2023, 1, 1), lenient, source),
              Edition.of("strict", PANEL_DAY, strict, source))),
          Successions.none());
      State<CaseStage, FairAccessCase> considered =
          after(REFERRAL, context, ImmutableList.of(ASSESS, LIST, CONSIDER));

      assertThat(
              PROCEDURE.decide(considered, command("defer", PANEL_DAY), context).isAccepted())
          .isTrue();
    }
  }

  @Nested
  class PanelDecides {

    @Test
    void aListedCaseMayBePutOnTheListOfAnotherPanel() {
      State<CaseStage, FairAccessCase> moved = decide(
              Cases.in(CaseStage.LISTED), new ListForPanel(PANEL_CHAIR, REPLY, REPLY))
          .orElseThrow();
      assertThat(moved.stage()).isEqualTo(CaseStage.LISTED);
      assertThat(moved.data().panelDate()).contains(REPLY);
      assertThat(duties(moved)).containsExactly("allocate-place");
    }

    @Test
    void panelIsNotListedForADayThatIsOver() {
      assertThat(decide(
                  after(ASSESS),
                  new ListForPanel(LOCAL_AUTHORITY, PANEL_DAY, PANEL_DAY.minusDays(1)))
              .reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "case.panel-over: the panel of 2023-10-18 is over on 2023-10-19 [Local fair"
                  + " access protocol]");
      assertThat(decide(after(ASSESS), new ListForPanel(LOCAL_AUTHORITY, PANEL_DAY, PANEL_DAY))
              .isAccepted())
          .isTrue();
    }

    @Test
    void caseIsNotConsideredBeforeThePanel() {
      assertThat(decide(after(ASSESS, LIST), new Consider(PANEL, PANEL_DAY.minusDays(1)))
              .reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "case.before-panel: the panel meets on 2023-10-19, and this is 2023-10-18"
                  + " [Local fair access protocol]");
    }

    @Test
    void caseIsDeferredOnceByDefault() {
      State<CaseStage, FairAccessCase> again = after(
          ASSESS,
          LIST,
          CONSIDER,
          command("defer", PANEL_DAY),
          new ListForPanel(PANEL_CHAIR, PANEL_DAY, PANEL_DAY),
          CONSIDER);

      assertThat(again.data().deferrals()).isEqualTo(1);
      assertThat(decide(again, command("defer", PANEL_DAY)).reasons())
          .extracting(Reason::toString)
          .containsExactly("case.deferred-enough: put off 1 times already, of 1 allowed [Concordat,"
              + " default]");
    }

    @Test
    void edge11_excludingSchoolIsNeverNamedUnderAnyUrn() {
      Urn old = Urn.of(105267);
      FairAccessReferral referral =
          FairAccessReferral.builder().from(REFERRAL).addExcludedBy(old).build();
      CaseContext context = CONTEXT.withSuccessions(Successions.of(
          ImmutableList.of(Succession.of(old, Schools.F, LocalDate.of(2017, 12, 1)))));
      State<CaseStage, FairAccessCase> considered =
          after(referral, context, ImmutableList.of(ASSESS, LIST, CONSIDER));

      assertThat(PROCEDURE.decide(considered, PLACE, context).reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "case.excluding-school: school 100006 excluded the child, as 105267 [Local"
                  + " fair access protocol]");
      assertThat(PROCEDURE.decide(considered, PLACE, CONTEXT).isAccepted()).isTrue();
    }

    @Test
    void schoolRuledOutBeforehandIsNotNamedWhateverTheReason() {
      LeftOut girls = LeftOut.of(
          Schools.F,
          Reason.coded("share.other-sex").saying("school 100006 is for children of the other sex"));
      PlacementDecision decision = new PlacementDecision(
          Schools.F,
          AdmissionAuthority.ACADEMY_TRUST,
          RANKING,
          ImmutableList.of(girls),
          ImmutableList.of("a brother was there"));

      assertThat(decide(after(ASSESS, LIST, CONSIDER), new Place(PANEL, PANEL_DAY, decision))
              .reasons())
          .extracting(Reason::toString)
          .containsExactly("case.ruled-out: school 100006 is no candidate: school 100006 is for"
              + " children of the other sex [Local fair access protocol]");
    }

    @Test
    void departureFromTheOrderTakesAReason() {
      PlacementDecision other =
          PlacementDecision.of(Schools.D, AdmissionAuthority.GOVERNING_BODY, CANDIDATES, RANKING);
      State<CaseStage, FairAccessCase> considered = after(ASSESS, LIST, CONSIDER);

      assertThat(DECISION.departsFromRanking()).isFalse();
      assertThat(other.departsFromRanking()).isTrue();
      assertThat(decide(considered, new Place(PANEL, PANEL_DAY, other)).reasons())
          .extracting(Reason::toString)
          .containsExactly("case.departure-without-reason: 100004 is named without a reason, while"
              + " 100006 is first of the order [Local fair access protocol]");
      State<CaseStage, FairAccessCase> placed = decide(
              considered, new Place(PANEL, PANEL_DAY, other.because("a sister is in year 11")))
          .orElseThrow();
      assertThat(placed.data().decision().orElseThrow().departures())
          .containsExactly("a sister is in year 11");
      assertThat(placed.data().decision().orElseThrow().ranking()).isEqualTo(RANKING);
    }

    @Test
    void t39_edge12_schoolThatIsFirstOnlyForItsOwnExclusionsIsNamedWithReasonsOrNotAtAll() {
      PointsScheme scheme = PointsScheme.of(PointsTariff.EXAMPLE)
          .copy()
          .excluderPenalty(ExcluderPenalty.of(5))
          .build();
      PlacementLedger ledger = Schools.LEDGER.withExclusions(ImmutableList.of(
          OwnExclusion.of(Schools.C, PANEL_DAY.minusDays(9)),
          OwnExclusion.of(Schools.C, PANEL_DAY.minusDays(8))));
      Ranking cautioned = PointsPerThousand.of(scheme)
          .rank(RankingRequest.of(PlacementTypes.NEW_ARRIVAL, PANEL_DAY, Schools.SIX, ledger));
      PlacementDecision first =
          PlacementDecision.of(Schools.C, AdmissionAuthority.ACADEMY_TRUST, CANDIDATES, cautioned);
      State<CaseStage, FairAccessCase> considered = after(ASSESS, LIST, CONSIDER);

      assertThat(first.departsFromRanking()).isFalse();
      assertThat(first.needsReasons()).isTrue();
      assertThat(decide(considered, new Place(PANEL, PANEL_DAY, first)).reasons())
          .extracting(Reason::code)
          .containsExactly("case.departure-without-reason");
      assertThat(decide(considered, new Place(PANEL, PANEL_DAY, first))
              .reasons()
              .get(0)
              .message())
          .startsWith("100003 is named without a reason, in spite of a caution: school 100003 is");
      assertThat(decide(
                  considered, new Place(PANEL, PANEL_DAY, first.because("it is the nearest too")))
              .isAccepted())
          .isTrue();
    }

    @Test
    void parentDoesNotPlace() {
      assertThat(decide(after(ASSESS, LIST, CONSIDER), new Place(PARENT, PANEL_DAY, DECISION))
              .reasons())
          .extracting(Reason::code)
          .containsExactly("procedure.not-entitled");
    }
  }

  @Nested
  class Reply {

    private final LocalDate asked = LocalDate.of(2012, 10, 15);

    private State<CaseStage, FairAccessCase> asked(AdmissionAuthority authority) {
      PlacementDecision decision = PlacementDecision.of(Schools.F, authority, CANDIDATES, RANKING);
      return after(
          Referrals.with(asked, Circumstances.CARER).build(),
          CONTEXT_2012,
          ImmutableList.of(
              new Assess(LOCAL_AUTHORITY, asked),
              new ListForPanel(LOCAL_AUTHORITY, asked, asked),
              new Consider(PANEL, asked),
              new Place(PANEL, asked, decision)));
    }

    @Test
    void t12_academyAskedOn15October2012RepliesBy30October() {
      State<CaseStage, FairAccessCase> state = asked(AdmissionAuthority.ACADEMY_TRUST);

      assertThat(due(state, "reply", CONTEXT_2012)).isEqualTo(Due.on(LocalDate.of(2012, 10, 30)));
      assertThat(PROCEDURE
              .decide(
                  state,
                  new Agree(
                      ADMISSION_AUTHORITY, LocalDate.of(2012, 10, 30), LocalDate.of(2012, 11, 5)),
                  CONTEXT_2012)
              .orElseThrow()
              .stage())
          .isEqualTo(CaseStage.START_AGREED);
    }

    @Test
    void t12_silenceIsARefusalFrom31October() {
      State<CaseStage, FairAccessCase> state = asked(AdmissionAuthority.ACADEMY_TRUST);

      assertThat(
              PROCEDURE.advance(state, LocalDate.of(2012, 10, 30), CONTEXT_2012).stage())
          .isEqualTo(CaseStage.PLACED);
      State<CaseStage, FairAccessCase> later =
          PROCEDURE.advance(state, LocalDate.of(2012, 12, 1), CONTEXT_2012);
      assertThat(later.stage()).isEqualTo(CaseStage.REFUSED);
      assertThat(later.data().refusals())
          .containsExactly(
              new Refusal(Schools.F, LocalDate.of(2012, 10, 31), true, ImmutableList.of()));
    }

    @ParameterizedTest
    @EnumSource(
        value = AdmissionAuthority.class,
        names = {"LOCAL_AUTHORITY", "GOVERNING_BODY"})
    void maintainedSchoolRepliesWithinSevenCalendarDays(AdmissionAuthority authority) {
      assertThat(due(asked(authority), "reply", CONTEXT_2012))
          .isEqualTo(Due.on(LocalDate.of(2012, 10, 22)));
    }

    @Test
    void lateReplyIsRefusedAsOutOfTime() {
      assertThat(PROCEDURE
              .decide(
                  asked(AdmissionAuthority.ACADEMY_TRUST),
                  new Refuse(
                      ADMISSION_AUTHORITY, LocalDate.of(2012, 10, 31), ImmutableList.of("full")),
                  CONTEXT_2012)
              .reasons())
          .extracting(Reason::code)
          .containsExactly("procedure.not-allowed", "procedure.out-of-time");
    }

    @Test
    void lateAgreementIsASettlement() {
      assertThat(PROCEDURE
              .decide(
                  asked(AdmissionAuthority.ACADEMY_TRUST),
                  new Settle(
                      ADMISSION_AUTHORITY, LocalDate.of(2012, 10, 31), LocalDate.of(2012, 11, 5)),
                  CONTEXT_2012)
              .orElseThrow()
              .stage())
          .isEqualTo(CaseStage.START_AGREED);
    }

    @Test
    void refusalWithoutReasonsIsNone() {
      assertThat(decide(
                  Cases.in(CaseStage.PLACED),
                  new Refuse(ADMISSION_AUTHORITY, REPLY, ImmutableList.of()))
              .reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "case.refusal-without-reasons: a school refuses in writing and with reasons;"
                  + " none came on 2023-10-20 [Local fair access protocol]");
    }

    @Test
    void reasonsOfTheSchoolAreKept() {
      assertThat(Cases.in(CaseStage.REFUSED).data().refusals())
          .containsExactly(
              new Refusal(Schools.F, REPLY, false, ImmutableList.of("year 9 is full")));
    }

    @Test
    void firstDayIsNotInThePast() {
      for (CaseStage stage : ImmutableList.of(CaseStage.PLACED, CaseStage.REFUSED)) {
        CaseCommand command = stage == CaseStage.PLACED
            ? new Agree(ADMISSION_AUTHORITY, REPLY, REPLY.minusDays(1))
            : new Settle(LOCAL_AUTHORITY, REPLY, REPLY.minusDays(1));
        assertThat(decide(Cases.in(stage), command).reasons())
            .extracting(Reason::toString)
            .containsExactly("case.start-over: a first day of 2023-10-19 is over on 2023-10-20 [SI"
                + " 2006/1751 (second-hand, from its explanatory note)]");
      }
    }
  }

  @Nested
  class AfterRefusal {

    @Test
    void newsThatCouldHaveBeenKnownChangesNothing() {
      assertThat(decide(
                  Cases.in(CaseStage.REFUSED),
                  new BringInformation(ADMISSION_AUTHORITY, REPLY, "year 9 is large", true))
              .reasons())
          .extracting(Reason::toString)
          .containsExactly(
              "case.information-not-new: the panel could have known this when it decided:"
                  + " year 9 is large [Lancashire fair access protocol on new information]");
    }

    @Test
    void panelMayNameAnotherSchoolAfterNews() {
      State<CaseStage, FairAccessCase> again = decide(
              Cases.in(CaseStage.BACK_TO_PANEL), new ListForPanel(PANEL_CHAIR, REPLY, REPLY))
          .orElseThrow();
      State<CaseStage, FairAccessCase> considered =
          decide(again, new Consider(PANEL, REPLY)).orElseThrow();
      State<CaseStage, FairAccessCase> placed = decide(
              considered,
              new Place(
                  PANEL,
                  REPLY,
                  PlacementDecision.of(
                          Schools.D, AdmissionAuthority.GOVERNING_BODY, CANDIDATES, RANKING)
                      .because("100006 is full")))
          .orElseThrow();

      assertThat(placed.data().decisions()).hasSize(2);
      assertThat(placed.data().decision().orElseThrow().school()).isEqualTo(Schools.D);
      assertThat(due(placed, "reply", CONTEXT)).isEqualTo(Due.on(REPLY.plusDays(7)));
    }

    @Test
    void onRollTargetRunsFromTheDecisionAlsoForASchoolThatRefusedAndCameToAgree() {
      Due target = Due.on(LocalDate.of(2023, 11, 9));

      for (CaseStage stage : ImmutableList.of(CaseStage.PLACED, CaseStage.START_AGREED)) {
        assertThat(due(Cases.in(stage), "take-on-roll", CONTEXT)).isEqualTo(target);
      }
      for (CaseStage stage : ImmutableList.of(CaseStage.REFUSED, CaseStage.ESCALATED)) {
        assertThat(duties(Cases.in(stage))).doesNotContain("take-on-roll");
        assertThat(due(
                decide(Cases.in(stage), command("settle", REPLY.plusDays(3))).orElseThrow(),
                "take-on-roll",
                CONTEXT))
            .isEqualTo(target);
      }
      assertThat(duties(Cases.in(CaseStage.ON_ROLL))).doesNotContain("take-on-roll");
    }

    @Test
    void childOnRollIsFollowedUpOrItsCaseClosedByTheAuthorityWithoutADay() {
      State<CaseStage, FairAccessCase> agreed = Cases.in(CaseStage.START_AGREED);
      LocalDate later = START.plusDays(2);

      for (State<CaseStage, FairAccessCase> onRoll : ImmutableList.of(
          decide(agreed, command("admit", later)).orElseThrow(),
          decide(agreed, command("report-non-arrival", later)).orElseThrow())) {
        assertThat(FairAccessCases.PROCEDURE.obligations(onRoll, CONTEXT))
            .singleElement()
            .hasToString("the local authority: follow the placement up or close the case by"
                + " unknown: no day is set by which an admission of " + later
                + " is followed up [" + CaseGuards.PROTOCOL + "]");
        for (String next : ImmutableList.of("begin-monitoring", "close")) {
          assertThat(duties(decide(onRoll, command(next, later)).orElseThrow()))
              .doesNotContain("act-on-admission");
        }
      }
    }
  }

  @Test
  void childIsNotOnRollBeforeTheFirstDay() {
    assertThat(decide(Cases.in(CaseStage.START_AGREED), command("admit", START.minusDays(1)))
            .reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "case.before-start: the first day agreed is 2023-11-01, and this is 2023-10-31"
                + " [SI 2006/1751 (second-hand, from its explanatory note)]");
  }

  @Test
  void waitingChildHasWhatWasArranged() {
    State<CaseStage, FairAccessCase> state =
        decide(after(ASSESS), command("arrange-interim", Cases.ACCEPTED)).orElseThrow();

    assertThat(state.data().interimEducation())
        .containsExactly(
            InterimEducation.since(Cases.ACCEPTED, InterimKind.OTHER, "tuition at home"));
    assertThat(due(state, "allocate-place", CONTEXT)).isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
  }

  @Test
  void openCasesOfAChildAreFound() {
    State<CaseStage, FairAccessCase> open = after(ASSESS);
    State<CaseStage, FairAccessCase> withdrawn = Cases.in(CaseStage.WITHDRAWN);

    assertThat(FairAccessCases.openFor(
            ImmutableList.of(open, withdrawn), PupilReference.of("case-17")))
        .containsExactly(open);
    assertThat(FairAccessCases.openFor(ImmutableList.of(open), PupilReference.of("case-18")))
        .isEmpty();
    assertThat(withdrawn.data().withdrawal()).contains(WithdrawalReason.MOVED_AWAY);
  }

  @Test
  void goldenHistory() {
    History<CaseEvent> history = History.<CaseEvent>empty()
        .recordAll(Cases.ACCEPTED, events(FairAccessCases.begin(REFERRAL), ASSESS))
        .recordAll(Cases.ACCEPTED, events(after(ASSESS), LIST))
        .recordAll(PANEL_DAY, events(after(ASSESS, LIST), CONSIDER))
        .recordAll(PANEL_DAY, events(after(ASSESS, LIST, CONSIDER), PLACE))
        .recordAll(REPLY, events(after(ASSESS, LIST, CONSIDER, PLACE), AGREE))
        .recordAll(START, events(Cases.in(CaseStage.START_AGREED), command("admit", START)));

    assertThat(history.entries())
        .extracting(entry -> entry.effectiveOn() + " " + PROCEDURE.codeOf(entry.event()))
        .containsExactly(
            "2023-10-12 accepted",
            "2023-10-12 listed",
            "2023-10-19 considered",
            "2023-10-19 placed",
            "2023-10-20 start-agreed",
            "2023-11-01 admitted");
    assertThat(PROCEDURE.replay(FairAccessCases.begin(REFERRAL), history).state())
        .isEqualTo(Cases.in(CaseStage.ON_ROLL));
    assertThat(history.entries().get(0).event())
        .isEqualTo(new Accepted(Cases.ACCEPTED, "2021", ImmutableList.of("carer")));
  }

  private static List<CaseEvent> events(
      State<CaseStage, FairAccessCase> state, CaseCommand command) {
    return decide(state, command).match(accepted -> accepted.events(), refused -> {
      throw new AssertionError(refused);
    });
  }

  @Test
  void refusalLeadsBackToThePanelOrOn() {
    assertThat(REFUSE.reasons()).isNotEmpty();
    assertThat(PROCEDURE.allowed(CaseStage.REFUSED))
        .containsExactly(
            "add-evidence",
            "arrange-interim",
            "bring-information",
            "end-interim",
            "escalate",
            "move-home",
            "record-exclusion",
            "settle",
            "withdraw");
    assertThat(PROCEDURE.pathToEnd(CaseStage.REFUSED)).isNotEmpty();
  }

  @Test
  void codesAreStable() {
    assertThat(PROCEDURE.code()).isEqualTo("fair-access-case");
    assertThat(PROCEDURE.commandTypes().keySet())
        .containsExactly(
            "amend",
            "assess",
            "list",
            "consider",
            "defer",
            "find-not-ready",
            "place",
            "agree",
            "refuse",
            "bring-information",
            "settle",
            "escalate",
            "take-back",
            "admit",
            "close",
            "withdraw",
            "arrange-interim",
            "end-interim",
            "add-evidence",
            "record-exclusion",
            "enter-provision",
            "continue-provision",
            "find-ready",
            "move-home",
            "report-broken-agreement",
            "reject-first-day",
            "report-non-arrival",
            "report-arrival",
            "begin-monitoring",
            "review-placement");
    assertThat(PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "amended",
            "accepted",
            "found-ineligible",
            "routed-out",
            "listed",
            "considered",
            "deferred",
            "found-not-ready",
            "placed",
            "start-agreed",
            "refused",
            "refusal-deemed",
            "agreement-broken",
            "first-day-rejected",
            "information-brought",
            "escalated",
            "taken-back",
            "admitted",
            "closed",
            "withdrawn",
            "interim-arranged",
            "interim-ended",
            "evidence-added",
            "exclusion-recorded",
            "provision-entered",
            "provision-continued",
            "found-ready",
            "home-moved",
            "never-arrived",
            "arrived",
            "monitoring-begun",
            "placement-reviewed");
    assertThat(Stream.of(CaseStage.values()).map(CaseStage::code))
        .containsExactly(
            "received",
            "accepted",
            "listed",
            "considered",
            "deferred",
            "not-ready",
            "in-provision",
            "placed",
            "refused",
            "back-to-panel",
            "escalated",
            "start-agreed",
            "on-roll",
            "monitoring",
            "closed",
            "ineligible",
            "routed-out",
            "withdrawn");
    assertThat(ImmutableList.of(
            FairAccessCases.ASSESSMENT,
            FairAccessCases.PROVISION,
            FairAccessCases.ESCALATION,
            FairAccessCases.ALLOCATION,
            FairAccessCases.REPLY,
            FairAccessCases.ON_ROLL,
            FairAccessCases.AFTER_ADMISSION,
            FairAccessCases.AFTER_REFUSAL,
            FairAccessCases.NEXT_PANEL,
            FairAccessCases.READINESS,
            FairAccessCases.FOLLOW_UP))
        .extracting(deadline -> deadline.duty().code())
        .containsExactly(
            "assess-referral",
            "find-provision",
            "see-escalation-through",
            "allocate-place",
            "reply",
            "take-on-roll",
            "act-on-admission",
            "act-on-refusal",
            "bring-before-panel",
            "review-readiness",
            "review-placement");
  }

  @Nested
  class WrongFacts {

    @Test
    void assessmentOnADayWithoutAProtocolIsRefused() {
      CaseContext from2024 = new CaseContext(
          TestCalendars.T23,
          Editions.of(List.of(Edition.of(
              "2024",
              LocalDate.of(2024, 1, 1),
              FairAccessProtocol.of(AdmissionsCodes.CODE_2021),
              Citation.of("Test protocol")))),
          Successions.none());

      assertThat(PROCEDURE.decide(after(), ASSESS, from2024).reasons())
          .extracting(Object::toString)
          .containsExactly(
              "case.no-protocol: no protocol holds on 2023-10-12 [Local fair access protocol]");
    }

    @Test
    void referralOfAnotherChildIsNoAmendment() {
      FairAccessReferral other = FairAccessReferral.builder()
          .from(REFERRAL)
          .pupil(Pupil.builder()
              .from(REFERRAL.pupil())
              .reference(PupilReference.of("somebody-else"))
              .build())
          .build();

      assertThat(decide(after(), new Amend(LOCAL_AUTHORITY, REFERRED, other)).reasons())
          .extracting(Object::toString)
          .containsExactly(
              "case.other-child: a referral is amended by one of the same child [Local fair access"
                  + " protocol]");
    }

    @Test
    void referralDatedAfterItsAmendmentIsRefused() {
      FairAccessReferral later = FairAccessReferral.builder()
          .from(REFERRAL)
          .referredOn(REFERRED.plusDays(1))
          .build();

      assertThat(decide(after(), new Amend(LOCAL_AUTHORITY, REFERRED, later)).reasons())
          .extracting(Object::toString)
          .containsExactly(
              "case.referral-to-come: a referral of 2023-10-11 is not made yet on 2023-10-10 [Local"
                  + " fair access protocol]");
    }
  }

  @Nested
  class LearnedAfterAcceptance {

    private static final LocalDate EXCLUDED = LocalDate.of(2023, 10, 16);
    private static final RecordExclusion LEARNED =
        new RecordExclusion(LOCAL_AUTHORITY, EXCLUDED, DECISION.school(), EXCLUDED);

    @Test
    void edge11_schoolThatExcludedTheChildSinceIsNeverNamed() {
      State<CaseStage, FairAccessCase> considered =
          after(REFERRAL, CONTEXT, ImmutableList.of(ASSESS, LIST, LEARNED, CONSIDER));

      assertThat(considered.data().referral().excludedBy()).containsExactly(DECISION.school());
      assertThat(decide(considered, PLACE).reasons())
          .extracting(Reason::code)
          .containsExactly(CaseReasons.EXCLUDING_SCHOOL);
    }

    @Test
    void edge11_norUnderTheNumberThatItHasNow() {
      Urn before = Urn.of(100099);
      CaseContext converted = CONTEXT.withSuccessions(Successions.of(
          List.of(Succession.of(before, DECISION.school(), LocalDate.of(2023, 10, 17)))));
      State<CaseStage, FairAccessCase> considered = after(
          REFERRAL,
          converted,
          ImmutableList.of(
              ASSESS,
              LIST,
              new RecordExclusion(PANEL_CHAIR, PANEL_DAY, before, EXCLUDED),
              CONSIDER));

      assertThat(PROCEDURE.decide(considered, PLACE, converted).reasons())
          .extracting(Reason::code)
          .containsExactly(CaseReasons.EXCLUDING_SCHOOL);
    }

    @Test
    void exclusionIsNotRecordedBeforeItTookEffect() {
      RecordExclusion early =
          new RecordExclusion(LOCAL_AUTHORITY, EXCLUDED.minusDays(1), DECISION.school(), EXCLUDED);

      assertThat(decide(Cases.in(CaseStage.LISTED), early).reasons())
          .extracting(Object::toString)
          .containsExactly("case.exclusion-to-come: an exclusion from 2023-10-16 on is not recorded"
              + " on 2023-10-15 [Local fair access protocol]");
    }

    @Test
    void whatIsLearnedAfterTheSchoolWasNamedIsSaidAndUndoesNothing() {
      State<CaseStage, FairAccessCase> placed = Cases.in(CaseStage.PLACED);
      State<CaseStage, FairAccessCase> learned = decide(
              placed, new RecordExclusion(LOCAL_AUTHORITY, REPLY, DECISION.school(), EXCLUDED))
          .orElseThrow();

      assertThat(FairAccessCases.excluderNamed(placed.data(), CONTEXT)).isEmpty();
      assertThat(learned.stage()).isEqualTo(CaseStage.PLACED);
      assertThat(FairAccessCases.excluderNamed(learned.data(), CONTEXT).map(Reason::code))
          .contains(CaseReasons.EXCLUDING_SCHOOL);
      assertThat(FairAccessCases.excluderNamed(Cases.in(CaseStage.LISTED).data(), CONTEXT))
          .isEmpty();
    }

    @Test
    void acceptanceThatNothingBearsAnyMoreIsSaidAndStands() {
      FairAccessReferral amended =
          FairAccessReferral.builder().from(REFERRAL).facts(ImmutableList.of()).build();
      State<CaseStage, FairAccessCase> learned = FairAccessCases.life(REFERRAL)
          .after(ASSESS, CONTEXT)
          .after(new Amend(LOCAL_AUTHORITY, REFERRED, amended), CONTEXT)
          .on(ACCEPTED, CONTEXT);

      assertThat(learned.stage()).isEqualTo(CaseStage.ACCEPTED);
      assertThat(
              FairAccessCases.unfounded(learned.data(), CONTEXT).orElseThrow().reasons())
          .extracting(Reason::code)
          .containsExactly(EligibilityReasons.NO_CATEGORY);
      assertThat(FairAccessCases.unfounded(Cases.in(CaseStage.ACCEPTED).data(), CONTEXT))
          .isEmpty();
      assertThat(FairAccessCases.unfounded(after().data(), CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = CaseStage.class,
        names = {"ON_ROLL", "MONITORING", "CLOSED", "INELIGIBLE", "ROUTED_OUT", "WITHDRAWN"},
        mode = EnumSource.Mode.EXCLUDE)
    void exclusionIsRecordedInEveryStageBeforeTheRoll(CaseStage stage) {
      State<CaseStage, FairAccessCase> given = Cases.in(stage);
      State<CaseStage, FairAccessCase> learned =
          decide(given, command("record-exclusion", given.since())).orElseThrow();

      assertThat(learned.stage()).isEqualTo(stage);
      assertThat(learned.running()).isEqualTo(given.running());
      assertThat(learned.data().referral().excludedBy()).hasSize(1);
    }
  }

  @Nested
  class BrokenAgreements {

    private final State<CaseStage, FairAccessCase> agreed = Cases.in(CaseStage.START_AGREED);

    @Test
    void schoolThatGoesBackOnItsAgreementHasRefused() {
      LocalDate on = LocalDate.of(2023, 10, 25);
      State<CaseStage, FairAccessCase> refused =
          decide(agreed, command("refuse", on)).orElseThrow();

      assertThat(refused.stage()).isEqualTo(CaseStage.REFUSED);
      assertThat(refused.data().startOn()).isEmpty();
      assertThat(refused.data().isOnRoll(START)).isFalse();
      assertThat(refused.data().refusals())
          .containsExactly(
              new Refusal(DECISION.school(), on, false, ImmutableList.of("year 9 is full")));
      assertThat(duties(refused)).containsExactly("act-on-refusal");
      assertThat(decide(refused, command("escalate", on)).orElseThrow().stage())
          .isEqualTo(CaseStage.ESCALATED);
    }

    @Test
    void schoolRefusesInWritingAndBeforeTheFirstDay() {
      assertThat(decide(agreed, command("refuse", START.minusDays(1))).isAccepted())
          .isTrue();
      assertThat(decide(agreed, command("refuse", START)).reasons())
          .extracting(Object::toString)
          .containsExactly("case.start-has-come: the register has the child from 2023-11-01, and"
              + " this is 2023-11-01 [SI 2006/1751 (second-hand, from its explanatory note)]");
      assertThat(decide(agreed, new Refuse(ADMISSION_AUTHORITY, REPLY, ImmutableList.of()))
              .reasons())
          .extracting(Reason::code)
          .containsExactly(CaseReasons.REFUSAL_WITHOUT_REASONS);
    }

    @Test
    void agreementThatIsNotKeptCountsAsARefusalAndNotAsSilenceOnceTheDayIsOver() {
      LocalDate after = START.plusDays(1);
      State<CaseStage, FairAccessCase> broken =
          decide(agreed, command("report-broken-agreement", after)).orElseThrow();

      assertThat(decide(agreed, command("report-broken-agreement", START)).reasons())
          .extracting(Reason::code)
          .containsExactly(CaseReasons.NOT_OVERDUE);
      assertThat(broken.stage()).isEqualTo(CaseStage.REFUSED);
      assertThat(broken.data().startOn()).isEmpty();
      assertThat(broken.data().isOnRoll(after)).isFalse();
      assertThat(broken.data().refusals())
          .containsExactly(new Refusal(DECISION.school(), after, false, ImmutableList.of()));
      assertThat(duties(broken)).containsExactly("act-on-refusal");
    }

    @Test
    void caseThatWasEscalatedAndSettledGoesBackToItsRouteWhenTheSchoolBreaksItAgain() {
      LocalDate settled = LocalDate.of(2023, 11, 6);
      State<CaseStage, FairAccessCase> again = decide(
              decide(Cases.in(CaseStage.ESCALATED), command("settle", settled)).orElseThrow(),
              command("report-broken-agreement", settled.plusDays(13)))
          .orElseThrow();

      assertThat(again.data().refusals()).hasSize(2);
      assertThat(PROCEDURE.obligations(again, CONTEXT))
          .extracting(one -> one.started())
          .containsExactly(settled.plusDays(13));
      assertThat(decide(again, command("escalate", settled.plusDays(14)))
              .orElseThrow()
              .stage())
          .isEqualTo(CaseStage.ESCALATED);
    }
  }

  @Nested
  class Waiting {

    @ParameterizedTest
    @CsvSource({
      "RECEIVED, assess-referral, case.no-limit-to-assess",
      "NOT_READY, find-provision, case.no-limit-to-provide",
      "ESCALATED, see-escalation-through, case.no-limit-to-decide"
    })
    void authorityOwesTheNextStepWithoutADay(CaseStage stage, String duty, String code) {
      State<CaseStage, FairAccessCase> state = Cases.in(stage);

      assertThat(PROCEDURE.obligations(state, CONTEXT))
          .extracting(
              one -> one.duty().code(),
              one -> one.duty().owner(),
              one -> one.started(),
              one -> one.due().match(LocalDate::toString, Reason::code))
          .containsExactly(tuple(duty, LOCAL_AUTHORITY, state.since(), code));
    }

    @Test
    void itIsOwedNoLongerOnceTheStepIsTaken() {
      assertThat(duties(Cases.in(CaseStage.ACCEPTED))).containsExactly("allocate-place");
      assertThat(duties(Cases.in(CaseStage.IN_PROVISION))).containsExactly("review-readiness");
      assertThat(duties(
              decide(Cases.in(CaseStage.NOT_READY), command("list", PANEL_DAY)).orElseThrow()))
          .containsExactly("allocate-place");
      assertThat(duties(
              decide(Cases.in(CaseStage.ESCALATED), command("settle", REPLY)).orElseThrow()))
          .containsExactly("take-on-roll", "see-first-day");
    }

    @Test
    void evidenceAndAmendmentsLeaveTheAssessmentOwedSinceTheReferral() {
      State<CaseStage, FairAccessCase> amended =
          decide(after(), command("amend", REFERRED.plusDays(1))).orElseThrow();

      assertThat(PROCEDURE.obligations(amended, CONTEXT))
          .extracting(one -> one.duty().code(), one -> one.started())
          .containsExactly(tuple("assess-referral", REFERRED));
    }
  }

  @Nested
  class AfterARefusal {

    @Test
    void authorityOwesTheNextStepAfterAWrittenRefusalAndAfterSilence() {
      State<CaseStage, FairAccessCase> silent =
          PROCEDURE.advance(Cases.in(CaseStage.PLACED), PANEL_DAY.plusDays(60), CONTEXT);

      for (State<CaseStage, FairAccessCase> state :
          ImmutableList.of(Cases.in(CaseStage.REFUSED), silent)) {
        assertThat(state.stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(PROCEDURE.obligations(state, CONTEXT))
            .extracting(
                one -> one.duty().code(),
                one -> one.duty().owner(),
                one -> one.started(),
                one -> one.due().match(LocalDate::toString, Reason::code))
            .containsExactly(tuple(
                "act-on-refusal",
                LOCAL_AUTHORITY,
                state.data().refusals().get(0).on(),
                "case.no-limit-after-refusal"));
      }
    }

    @Test
    void authorityOwesItUntilASchoolIsNamedOrAgreesOrTheCaseIsEscalated() {
      State<CaseStage, FairAccessCase> back = Cases.in(CaseStage.BACK_TO_PANEL);
      State<CaseStage, FairAccessCase> listed =
          decide(back, command("list", REPLY)).orElseThrow();

      assertThat(duties(back)).containsExactlyInAnyOrder("act-on-refusal", "bring-before-panel");
      assertThat(duties(listed)).containsExactlyInAnyOrder("act-on-refusal", "bring-before-panel");
      assertThat(duties(Cases.in(CaseStage.ESCALATED))).containsExactly("see-escalation-through");
      assertThat(duties(
              decide(Cases.in(CaseStage.ESCALATED), command("take-back", REPLY)).orElseThrow()))
          .containsExactlyInAnyOrder("act-on-refusal", "bring-before-panel");
      assertThat(duties(
              decide(Cases.in(CaseStage.REFUSED), command("settle", REPLY)).orElseThrow()))
          .containsExactly("take-on-roll", "see-first-day");
    }

    @Test
    void chairOwesTheNextPanelFourSchoolWeeksAfterTheCaseCameBack() {
      State<CaseStage, FairAccessCase> back = Cases.in(CaseStage.BACK_TO_PANEL);
      State<CaseStage, FairAccessCase> late = decide(
              back, new ListForPanel(PANEL_CHAIR, REPLY, LocalDate.of(2023, 12, 7)))
          .orElseThrow();

      for (State<CaseStage, FairAccessCase> state : ImmutableList.of(back, late)) {
        assertThat(PROCEDURE.obligations(state, CONTEXT))
            .filteredOn(one -> one.duty().code().equals("bring-before-panel"))
            .singleElement()
            .hasToString("the chair of the panel: bring the case before the next panel by"
                + " 2023-11-24 [Nottinghamshire fair access protocol]");
      }
      assertThat(duties(
              decide(late, new Consider(PANEL, LocalDate.of(2023, 12, 7))).orElseThrow()))
          .doesNotContain("bring-before-panel");
    }

    @Test
    void chairOwesTheNextPanelAsOftenAsTheProtocolSaysItMeets() {
      CaseContext halfTermly = CaseContext.of(
          TestCalendars.T23,
          FairAccessProtocol.builder()
              .from(FairAccessProtocol.of(AdmissionsCodes.CODE_2021))
              .panel(PanelTerms.builder()
                  .frequency(Rule.agreed(
                      "time between panels",
                      TimeLimit.schoolWeeksAfter(7),
                      Citation.of("Test protocol")))
                  .build())
              .build());

      assertThat(PROCEDURE.obligations(Cases.in(CaseStage.BACK_TO_PANEL), halfTermly))
          .filteredOn(one -> one.duty().code().equals("bring-before-panel"))
          .extracting(one -> one.due())
          .containsExactly(Due.on(LocalDate.of(2023, 12, 15)));
    }

    @Test
    void nextPanelIsTheOneOfTheProtocolInForceWhenTheCaseCameBackAndTheReplyThatOfTheAcceptance() {
      Citation source = Citation.of("Test protocol");
      FairAccessProtocol usual = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);
      FairAccessProtocol later = FairAccessProtocol.builder()
          .from(usual)
          .name("Later")
          .replyLimits(ReplyLimits.of(
              Rule.agreed("time to reply", TimeLimit.calendarDaysAfter(1), source),
              Rule.agreed("time to reply", TimeLimit.calendarDaysAfter(1), source)))
          .panel(PanelTerms.builder()
              .frequency(Rule.agreed("time between panels", TimeLimit.schoolWeeksAfter(7), source))
              .build())
          .build();
      State<CaseStage, FairAccessCase> placed = Cases.in(CaseStage.PLACED);
      State<CaseStage, FairAccessCase> back = Cases.in(CaseStage.BACK_TO_PANEL);

      for (LocalDate from : ImmutableList.of(back.since(), back.since().plusDays(1))) {
        assertThat(PROCEDURE.obligations(back, following(usual, from, later)))
            .filteredOn(one -> one.duty().code().equals("bring-before-panel"))
            .extracting(one -> one.due())
            .containsExactly(Due.on(
                from.equals(back.since())
                    ? LocalDate.of(2023, 12, 15)
                    : LocalDate.of(2023, 11, 24)));
      }
      assertThat(PROCEDURE.obligations(placed, following(usual, placed.since(), later)))
          .isEqualTo(PROCEDURE.obligations(placed, CONTEXT));
    }

    private static CaseContext following(
        FairAccessProtocol first, LocalDate from, FairAccessProtocol second) {
      Citation source = Citation.of("Test protocol");
      return new CaseContext(
          TestCalendars.T23,
          Editions.of(ImmutableList.of(
              Edition.of("first", LocalDate.of(2023, 1, 1), first, source),
              Edition.of("second", from, second, source))),
          Successions.none());
    }

    @Test
    void whateverTheAuthorityDoesAboutARefusalIsWhatItOwesWithoutALastDay() {
      assertThat(NextStep.in(PROCEDURE, Cases.in(CaseStage.REFUSED), CONTEXT))
          .filteredOn(step -> !step.limits().isEmpty())
          .extracting(NextStep::what, step -> step.due().match(LocalDate::toString, Reason::code))
          .containsExactly(
              tuple("bring-information", "case.no-limit-after-refusal"),
              tuple("settle", "case.no-limit-after-refusal"),
              tuple("escalate", "case.no-limit-after-refusal"));
    }

    @Test
    void onlyToNameASchoolIsDueByTheDayToAllocateAPlace() {
      for (CaseStage stage : ImmutableList.of(
          CaseStage.ACCEPTED, CaseStage.LISTED, CaseStage.DEFERRED, CaseStage.CONSIDERED)) {
        assertThat(NextStep.in(PROCEDURE, Cases.in(stage), CONTEXT))
            .filteredOn(step ->
                step.limits().stream().anyMatch(one -> one.duty().code().equals("allocate-place")))
            .extracting(NextStep::what)
            .containsExactlyElementsOf(
                stage == CaseStage.CONSIDERED ? ImmutableList.of("place") : ImmutableList.of());
      }
    }
  }
}

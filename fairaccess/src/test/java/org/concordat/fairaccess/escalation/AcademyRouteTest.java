/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.EVIDENCE_OF_SILENCE;
import static org.concordat.fairaccess.escalation.Cases.FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.escalation.AcademyCommand.Advise;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.Direct;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RefuseRequest;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyCommand.SeekAdvice;
import org.concordat.fairaccess.escalation.AcademyCommand.SupplyEvidence;
import org.concordat.fairaccess.escalation.AcademyEvent.EvidenceTimeEnded;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.GiveLateReasons;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommonEvent.RefusalDeemed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcademyRouteTest {

  static final ImmutableList<AcademyCommand> UP_TO_REFUSAL = ImmutableList.of(
      new Ask(LOCAL_AUTHORITY, october(15)),
      new Refuse(ACADEMY_TRUST, october(29), "letter of 29 October"));

  private static final TryLocally TRIED = new TryLocally(PANEL_CHAIR, october(30));

  static final ImmutableList<AcademyCommand> UP_TO_REQUEST = ImmutableList.<AcademyCommand>builder()
      .addAll(UP_TO_REFUSAL)
      .add(TRIED)
      .add(new RequestDirection(LOCAL_AUTHORITY, october(31), ALL_EVIDENCE))
      .build();

  static final ImmutableList<AcademyCommand> UP_TO_INVITATION =
      ImmutableList.<AcademyCommand>builder()
          .addAll(UP_TO_REQUEST)
          .add(new InviteEvidence(NATIONAL_AGENCY, october(31)))
          .build();

  static final ImmutableList<AcademyCommand> UP_TO_EVIDENCE =
      ImmutableList.<AcademyCommand>builder()
          .addAll(UP_TO_INVITATION)
          .add(new SupplyEvidence(ACADEMY_TRUST, november(7)))
          .build();

  static final ImmutableList<AcademyCommand> UP_TO_LETTER = ImmutableList.<AcademyCommand>builder()
      .addAll(UP_TO_EVIDENCE)
      .add(new BeMindedToDirect(SECRETARY_OF_STATE, november(20), Optional.of(november(27))))
      .build();

  static Life<AcademyStage, AcademyCommand, AcademyEvent> given(List<AcademyCommand> commands) {
    return Life.academy().after(commands);
  }

  private static Direct direct(LocalDate on) {
    return new Direct(SECRETARY_OF_STATE, on, Optional.of(LocalDate.of(2012, 12, 3)));
  }

  private static RequestDirection request(ImmutableSortedSet<Evidence> evidence) {
    return new RequestDirection(LOCAL_AUTHORITY, october(31), evidence);
  }

  @Test
  void t12_academyAskedOnMonday15OctoberRepliesByTuesday30October() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> asked =
        given(List.of(new Ask(LOCAL_AUTHORITY, october(15))));

    assertThat(asked.owed()).containsExactly(Map.entry("answer", Due.on(october(30))));
    assertThat(asked.stageOn(october(30))).isEqualTo(AcademyStage.ASKED);
    assertThat(asked.after(new Refuse(ACADEMY_TRUST, october(30), "full")).stage())
        .isEqualTo(AcademyStage.REFUSED);
    asked.refuses(
        new Refuse(ACADEMY_TRUST, october(31), "full"),
        "procedure.not-allowed: refuse is not allowed in the stage refused; allowed: agree, close,"
            + " give-late-reasons, record-exclusion, record-exclusion-end, request-direction,"
            + " return-to-panel, try-locally; refuse is for the academy trust,"
            + " in: placed, asked, start-agreed, with-agency, evidence-window, under-consideration,"
            + " with-adjudicator, minded-to-direct [DfE advice on fair access 2012, from September"
            + " 2021 that of 2021 (second-hand, from Lancashire protocol p.11)]",
        "procedure.out-of-time: the last day to answer whether the school admits the child was"
            + " 2012-10-30, and this is 2012-10-31 [DfE advice on fair access 2012 (second-hand, from"
            + " Lancashire protocol p.11)]");
  }

  @ParameterizedTest
  @CsvSource({"2021-08-31, 2012", "2021-09-01, 2021", "2023-10-16, 2021"})
  void anAcademysTimeToAnswerIsCitedFromTheAdviceInForceWhenItWasAsked(
      LocalDate asked, String advice) {
    Citation source =
        Citation.of("DfE advice on fair access " + advice).secondHand("Lancashire protocol p.11");
    Life<AcademyStage, AcademyCommand, AcademyEvent> life =
        given(List.of(new Ask(LOCAL_AUTHORITY, asked)));

    assertThat(life.owed()).containsExactly(Map.entry("answer", Due.on(asked.plusDays(15))));
    assertThat(life.when(new Refuse(ACADEMY_TRUST, asked.plusDays(16), "full")).reasons())
        .extracting(Reason::source)
        .contains(Optional.of(source));
  }

  @ParameterizedTest
  @CsvSource({"2021-08-31, 2012", "2021-09-01, 2021"})
  void aRefusalWithoutReasonsIsAnsweredFromTheAdviceInForceOnItsDay(
      LocalDate refused, String advice) {
    assertThat(given(List.of(new Ask(LOCAL_AUTHORITY, LocalDate.of(2021, 8, 26))))
            .when(new Refuse(ACADEMY_TRUST, refused, " "))
            .reasons())
        .extracting(Reason::toString)
        .containsExactly("escalation.not-in-writing: a refusal gives its reasons in writing [DfE"
            + " advice on fair access " + advice
            + " (second-hand, from Lancashire protocol p.11)]");
  }

  @Test
  void aLimitThatNoLawSetsIsExplainedInWords() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> considered =
        given(UP_TO_INVITATION).after(new SupplyEvidence(ACADEMY_TRUST, november(7)));

    assertThat(considered.explanations())
        .containsExactly("the Secretary of State: decide on the request to direct: unknown: no"
            + " statutory time limit: time to decide a request [DFE-RR224 part 4]\n"
            + "  started: 2012-11-07\n"
            + "  time to decide a request: no day is set");
  }

  @Test
  void t12_requestOf31OctoberAndInvitationOfThatDayGiveUntilWednesday7November() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> invited = given(UP_TO_INVITATION);

    assertThat(invited.data().request())
        .contains(new DirectionRequest(october(31), NationalAgency.EFA, ALL_EVIDENCE));
    assertThat(invited.owed()).containsExactly(Map.entry("supply-evidence", Due.on(november(7))));
    assertThat(invited.after(new SupplyEvidence(ACADEMY_TRUST, november(7))).stage())
        .isEqualTo(AcademyStage.UNDER_CONSIDERATION);
    invited.refusesFor(
        new SupplyEvidence(ACADEMY_TRUST, november(8)),
        ProcedureReasons.NOT_ALLOWED,
        ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void t12_silenceUntil30OctoberCountsAsARefusalOn31October() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> requested = given(List.of(
        new Ask(LOCAL_AUTHORITY, october(15)),
        new TryLocally(PANEL_CHAIR, october(31)),
        request(ImmutableSortedSet.of(
            Evidence.STANDARD_FORM,
            Evidence.PROTOCOL_APPLIED,
            Evidence.LOCAL_RESOLUTION,
            Evidence.WHY_THIS_SCHOOL))));

    assertThat(requested.events()).contains(new RefusalDeemed(october(31)));
    assertThat(requested.data().refusal()).contains(new Refusal(october(31), true, ""));
    assertThat(requested.stage()).isEqualTo(AcademyStage.WITH_AGENCY);
  }

  @Test
  void t12_authorityMayNotRequestADirectionWhileTheAcademyMayStillAnswer() {
    given(List.of(new Ask(LOCAL_AUTHORITY, october(15))))
        .refusesFor(
            new RequestDirection(LOCAL_AUTHORITY, october(30), ALL_EVIDENCE),
            ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void foundationSchoolDoesNotTakeThisRoute() {
    Life.begun(AcademyRoute.PROCEDURE, Escalation.of(Cases.CHILD, FOUNDATION))
        .refuses(
            new Ask(LOCAL_AUTHORITY, october(15)),
            "escalation.other-route: school 100001, whose admissions are decided by the governing body,"
                + " takes the foundation route, not the academy route [SSFA 1998 s.96(1)]");
  }

  @ParameterizedTest
  @EnumSource(value = Evidence.class, mode = EnumSource.Mode.EXCLUDE, names = "WHY_THIS_SCHOOL")
  void requestMustShowEachPieceOfEvidence(Evidence missing) {
    ImmutableSortedSet<Evidence> others = ALL_EVIDENCE.stream()
        .filter(one -> one != missing)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Evidence::compareTo));

    given(UP_TO_REFUSAL)
        .after(TRIED)
        .refuses(
            request(others),
            "escalation.evidence-missing: the request does not show: " + missing
                + " [GOV.UK page on fair access protocols (second-hand, from Buckinghamshire"
                + " protocol)]");
  }

  @Test
  void requestNeedNotSayWhyThisSchoolWhichTheSecretaryOfStateWeighs() {
    assertThat(given(UP_TO_REFUSAL)
            .after(TRIED)
            .when(request(ALL_EVIDENCE.headSet(Evidence.WHY_THIS_SCHOOL)))
            .isAccepted())
        .isTrue();
  }

  @Nested
  class WhenReasonsComeAfterASilence {

    private static final GiveLateReasons LATE =
        new GiveLateReasons(ACADEMY_TRUST, november(1), "letter");

    @Test
    void givenLateReasonsThenTheRequestShowsAndAnswersThem() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> late = silent().after(LATE);

      assertThat(late.data().refusal()).contains(new Refusal(october(31), true, "letter"));
      assertThat(late.data().triedLocallyOn()).contains(october(31));
      assertThat(late.owed()).containsOnlyKeys("act-on-refusal");
      late.refusesFor(
          new RequestDirection(LOCAL_AUTHORITY, november(2), EVIDENCE_OF_SILENCE),
          EscalationReasons.EVIDENCE_MISSING,
          EscalationReasons.EVIDENCE_MISSING);
      assertThat(late.after(new RequestDirection(LOCAL_AUTHORITY, november(2), ALL_EVIDENCE))
              .stage())
          .isEqualTo(AcademyStage.WITH_AGENCY);
    }

    @Test
    void reasonsAreGivenInWritingAndOnce() {
      silent()
          .refusesFor(
              new GiveLateReasons(ACADEMY_TRUST, november(1), " "),
              EscalationReasons.NOT_IN_WRITING);
      silent()
          .after(LATE)
          .refuses(
              new GiveLateReasons(ACADEMY_TRUST, november(2), "another letter"),
              "escalation.reasons-given: the school gave reasons for its refusal of 2012-10-31 already"
                  + " [DfE advice on fair access 2012, from September 2021 that of 2021 (second-hand,"
                  + " from Lancashire protocol p.11)]");
    }

    @Test
    void foundationSchoolMayGiveThemLateToo() {
      assertThat(Life.foundation()
              .after(new Ask(LOCAL_AUTHORITY, october(1)))
              .after(new GiveLateReasons(GOVERNING_BODY, october(12), "letter"))
              .data()
              .refusal())
          .contains(new Refusal(october(9), true, "letter"));
    }
  }

  @Test
  void requestWithoutAnyEvidenceIsToldEverythingThatIsMissing() {
    given(UP_TO_REFUSAL)
        .refusesFor(
            request(ImmutableSortedSet.of()),
            EscalationReasons.EVIDENCE_MISSING,
            EscalationReasons.EVIDENCE_MISSING,
            EscalationReasons.EVIDENCE_MISSING,
            EscalationReasons.EVIDENCE_MISSING,
            EscalationReasons.EVIDENCE_MISSING);
  }

  @Test
  void academyThatKeptSilentHasGivenNoReasonsToShowOrToAnswer() {
    given(List.of(new Ask(LOCAL_AUTHORITY, october(15)), new TryLocally(PANEL_CHAIR, october(31))))
        .refuses(
            request(ImmutableSortedSet.of(Evidence.PROTOCOL_APPLIED, Evidence.LOCAL_RESOLUTION)),
            "escalation.evidence-missing: the request does not show: the standard form [GOV.UK page"
                + " on fair access protocols (second-hand, from Buckinghamshire protocol)]");
  }

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> silent() {
    return given(
        List.of(new Ask(LOCAL_AUTHORITY, october(15)), new TryLocally(PANEL_CHAIR, october(31))));
  }

  @Test
  void reasonsThatAnAcademyDidNotGiveCannotBeClaimedNorAnAnswerToThem() {
    silent()
        .refuses(
            request(ALL_EVIDENCE),
            "escalation.no-reasons-given: the academy gave no reasons when it refused on 2012-10-31,"
                + " and the request claims: the academy's reasons, the authority's answer to them"
                + " [GOV.UK page on fair access protocols (second-hand, from Buckinghamshire"
                + " protocol)]");
    silent()
        .refusesFor(
            request(ImmutableSortedSet.of(
                Evidence.STANDARD_FORM,
                Evidence.PROTOCOL_APPLIED,
                Evidence.AUTHORITY_ANSWER,
                Evidence.LOCAL_RESOLUTION,
                Evidence.WHY_THIS_SCHOOL)),
            EscalationReasons.NO_REASONS_GIVEN);
    assertThat(silent()
            .after(request(EVIDENCE_OF_SILENCE))
            .data()
            .request()
            .orElseThrow()
            .evidence())
        .isEqualTo(EVIDENCE_OF_SILENCE);
  }

  @Test
  void stepToASilentAcademyOrOneThatGaveReasonsIsOneAndSaysWhatIsShownWhen() {
    for (Life<AcademyStage, AcademyCommand, AcademyEvent> refused :
        List.of(silent(), given(UP_TO_REFUSAL))) {
      assertThat(refused.steps())
          .filteredOn(step -> step.what().equals("request-direction"))
          .singleElement()
          .satisfies(step -> assertThat(step.evidence().subList(0, 7))
              .containsExactly(
                  "the standard form",
                  "the protocol was applied",
                  "the academy's reasons, where it gave reasons",
                  "the authority's answer to them, where it gave reasons",
                  "local resolution was tried",
                  "why this school, where an agreement asks for it",
                  "nothing is claimed of reasons that were not given"));
    }
  }

  @Test
  void givenAnAcademyThatGaveReasonsAndThenBrokeItsAgreementThenItsReasonsAreStillToBeShown() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> broken = given(UP_TO_REFUSAL)
        .after(new Agree(ACADEMY_TRUST, october(30), november(5)))
        .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(6)))
        .after(new TryLocally(PANEL_CHAIR, november(7)));

    assertThat(broken.data().refusal())
        .contains(new Refusal(
            november(6), true, "letter of 29 October", Optional.of(november(5)), Optional.empty()));
    broken.refusesFor(
        new RequestDirection(LOCAL_AUTHORITY, november(8), EVIDENCE_OF_SILENCE),
        EscalationReasons.EVIDENCE_MISSING,
        EscalationReasons.EVIDENCE_MISSING);
    assertThat(broken
            .when(new RequestDirection(LOCAL_AUTHORITY, november(8), ALL_EVIDENCE))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAnAcademyThatAgreedAtOnceAndBrokeItThenThereAreNoReasonsToShow() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> broken = given(UP_TO_REFUSAL.subList(0, 1))
        .after(new Agree(ACADEMY_TRUST, october(16), october(22)))
        .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(23)))
        .after(new TryLocally(PANEL_CHAIR, october(24)));

    broken.refusesFor(
        new RequestDirection(LOCAL_AUTHORITY, october(24), ALL_EVIDENCE),
        EscalationReasons.NO_REASONS_GIVEN);
    assertThat(broken
            .when(new RequestDirection(LOCAL_AUTHORITY, october(24), EVIDENCE_OF_SILENCE))
            .isAccepted())
        .isTrue();
  }

  @Test
  void checklistIsTheEditionsOwn() {
    DirectionEdition rules = Cases.CONTEXT.rules().on(october(31)).rules();
    DirectionEdition shorter = DirectionEdition.builder()
        .from(rules)
        .requestEvidence(rules
            .requestEvidence()
            .agreedAs(
                ImmutableSortedSet.of(Evidence.PROTOCOL_APPLIED),
                rules.requestEvidence().source()))
        .build();
    EscalationContext local = Cases.CONTEXT.with(Cases.CONTEXT
        .rules()
        .with(Cases.CONTEXT
            .rules()
            .named(DirectionEditions.RULES_OF_2012)
            .changed(DirectionEditions.RULES_OF_2012, edition -> shorter)));

    assertThat(given(UP_TO_REFUSAL)
            .under(local)
            .when(request(ImmutableSortedSet.of(Evidence.PROTOCOL_APPLIED)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void requestDoesNotClaimAnAttemptToSettleTheMatterThatWasNotRecorded() {
    given(UP_TO_REFUSAL)
        .refuses(
            request(ALL_EVIDENCE),
            "escalation.not-tried-locally: it was not tried to settle the refusal locally [GOV.UK page"
                + " on fair access protocols (second-hand, from Buckinghamshire protocol)]");
    assertThat(given(UP_TO_REFUSAL).after(TRIED).when(request(ALL_EVIDENCE)).isAccepted())
        .isTrue();
  }

  @Test
  void attemptBeforeALaterRefusalServesNoRequest() {
    given(UP_TO_REFUSAL)
        .after(TRIED)
        .after(new Agree(ACADEMY_TRUST, october(30), november(5)))
        .after(new Refuse(ACADEMY_TRUST, october(31), "letter of 31 October"))
        .refusesFor(request(ALL_EVIDENCE), EscalationReasons.NOT_TRIED_LOCALLY);
  }

  private static final LocalDate COMMENCEMENT = LocalDate.of(2026, 9, 1);

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> refusedInAugust2026() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> begun = Life.academy();
    State<AcademyStage, Escalation> placed =
        AcademyRoute.PROCEDURE.begin(LocalDate.of(2026, 8, 20), begun.data());
    EscalationContext commenced = Cases.CONTEXT.with(
        DirectionEditions.ENGLAND.commencing(DirectionEditions.RULES_OF_2026, COMMENCEMENT));
    return new Life<>(AcademyRoute.PROCEDURE, commenced, placed, placed, begun.history())
        .after(List.of(
            new Ask(LOCAL_AUTHORITY, LocalDate.of(2026, 8, 20)),
            new Refuse(ACADEMY_TRUST, LocalDate.of(2026, 8, 28), "letter of 28 August"),
            new TryLocally(PANEL_CHAIR, LocalDate.of(2026, 8, 28))));
  }

  @Test
  void givenTheActOf2026CommencesAfterTheRefusalThenNoRequestIsMade() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> refused = refusedInAugust2026();

    refused.refuses(
        new RequestDirection(LOCAL_AUTHORITY, COMMENCEMENT, ALL_EVIDENCE),
        "escalation.transition-not-known: since 2026-09-01 the rules of 2026 do not send school 100001"
            + " this way, and it is not known what becomes of a case that began before [Children's"
            + " Wellbeing and Schools Act 2026 s.62 (second-hand, from general knowledge, as to the"
            + " section)]");
    assertThat(refused
            .after(new Close(LOCAL_AUTHORITY, COMMENCEMENT, ClosingReason.WITHDRAWN))
            .stage())
        .isEqualTo(AcademyStage.CLOSED);
  }

  @Test
  void givenTheActOf2026CommencesAfterTheRequestThenTheSecretaryOfStateDecidesIt() {
    assertThat(refusedInAugust2026()
            .after(List.of(
                new RequestDirection(LOCAL_AUTHORITY, COMMENCEMENT.minusDays(1), ALL_EVIDENCE),
                new InviteEvidence(NATIONAL_AGENCY, COMMENCEMENT),
                new SupplyEvidence(ACADEMY_TRUST, LocalDate.of(2026, 9, 7)),
                new BeMindedToDirect(
                    SECRETARY_OF_STATE, LocalDate.of(2026, 9, 14), Optional.empty()),
                new Direct(SECRETARY_OF_STATE, LocalDate.of(2026, 9, 21), Optional.empty())))
            .stage())
        .isEqualTo(AcademyStage.DIRECTED);
  }

  @Test
  void academyThatExcludedTheChildIsNotRequestedNorDirected() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> life = Life.begun(
        AcademyRoute.PROCEDURE, Escalation.of(Cases.CHILD.withExclusionFrom(BROOK), ACADEMY));

    life.after(UP_TO_REFUSAL)
        .after(TRIED)
        .refusesFor(request(ALL_EVIDENCE), EscalationReasons.EXCLUDED_FROM_SCHOOL);
  }

  @Test
  void dateWithoutANationalAgencyTakesNoRequest() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> life =
        Life.begun(AcademyRoute.PROCEDURE, Escalation.of(Cases.CHILD, ACADEMY));
    LocalDate march = LocalDate.of(2012, 3, 30);
    Life<AcademyStage, AcademyCommand, AcademyEvent> refused = new Life<>(
            AcademyRoute.PROCEDURE,
            Cases.CONTEXT,
            AcademyRoute.PROCEDURE.begin(LocalDate.of(2012, 3, 1), life.data()),
            AcademyRoute.PROCEDURE.begin(LocalDate.of(2012, 3, 1), life.data()),
            life.history())
        .after(List.of(
            new Ask(LOCAL_AUTHORITY, LocalDate.of(2012, 3, 1)),
            new Refuse(ACADEMY_TRUST, LocalDate.of(2012, 3, 2), "full"),
            new TryLocally(PANEL_CHAIR, LocalDate.of(2012, 3, 5))));

    refused.refuses(
        new RequestDirection(LOCAL_AUTHORITY, march, ALL_EVIDENCE),
        "escalation.no-agency: no national agency is known for 2012-03-30 [GOV.UK page on fair access"
            + " protocols (second-hand, from Buckinghamshire protocol)]");
    assertThat(refused
            .when(new RequestDirection(LOCAL_AUTHORITY, LocalDate.of(2012, 4, 1), ALL_EVIDENCE))
            .isAccepted())
        .isTrue();
  }

  @Test
  void evidenceThatDoesNotComeDoesNotHoldUpTheConsideration() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> advised =
        given(UP_TO_INVITATION).after(new SeekAdvice(SECRETARY_OF_STATE, november(12)));

    assertThat(advised.events()).contains(new EvidenceTimeEnded(november(8)));
    assertThat(advised.data().academyEvidenceOn()).isEmpty();
  }

  @Test
  void secretaryOfStateOwesADecisionWithoutATimeLimit() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> considered = given(UP_TO_EVIDENCE);

    assertThat(considered.owed().get("decide-request"))
        .isInstanceOfSatisfying(
            Due.Unknown.class,
            unknown -> assertThat(unknown.reason())
                .hasToString("escalation.no-time-limit: no statutory time limit: time to decide a"
                    + " request [DFE-RR224 part 4]"));
    assertThat(considered.stageOn(LocalDate.of(2099, 1, 1)))
        .isEqualTo(AcademyStage.UNDER_CONSIDERATION);
  }

  @Test
  void adjudicatorAdvisesAndDecidesNothing() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> asked =
        given(UP_TO_EVIDENCE).after(new SeekAdvice(SECRETARY_OF_STATE, november(12)));
    assertThat(asked.stage()).isEqualTo(AcademyStage.WITH_ADJUDICATOR);
    assertThat(asked.owed()).containsOnlyKeys("advise", "decide-request");

    Life<AcademyStage, AcademyCommand, AcademyEvent> advised =
        asked.after(new Advise(SCHOOLS_ADJUDICATOR, november(26)));
    assertThat(advised.stage()).isEqualTo(AcademyStage.UNDER_CONSIDERATION);
    assertThat(advised.data().adviceOn()).contains(november(26));
    advised.refusesFor(
        new BeMindedToDirect(SCHOOLS_ADJUDICATOR, november(27), Optional.empty()),
        ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void givenAdviceThatWasSoughtThenTheSecretaryOfStateNeedNotWaitForIt() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> asked =
        given(UP_TO_EVIDENCE).after(new SeekAdvice(SECRETARY_OF_STATE, november(12)));

    Life<AcademyStage, AcademyCommand, AcademyEvent> letter = asked.after(
        new BeMindedToDirect(SECRETARY_OF_STATE, november(13), Optional.of(november(27))));
    assertThat(letter.stage()).isEqualTo(AcademyStage.MINDED_TO_DIRECT);
    assertThat(letter.owed()).containsOnlyKeys("answer-letter", "decide-request");
    letter.refusesFor(new Advise(SCHOOLS_ADJUDICATOR, november(14)), ProcedureReasons.NOT_ALLOWED);
    assertThat(asked.after(new RefuseRequest(SECRETARY_OF_STATE, november(13))).stage())
        .isEqualTo(AcademyStage.BACK_TO_PANEL);
  }

  @Test
  void givenAdviceThatWasSoughtThenTheAdjudicatorOwesItWithoutADayWhileNoAgreementStands() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> asked =
        given(UP_TO_EVIDENCE).after(new SeekAdvice(SECRETARY_OF_STATE, november(12)));

    assertThat(asked.owed().get("advise"))
        .hasToString("unknown: no statutory time limit: time to advise on a request");
    assertThat(asked.after(new Agree(ACADEMY_TRUST, november(13), november(19))).owed())
        .containsOnlyKeys("admit", "see-first-day");
    assertThat(asked.after(new Advise(SCHOOLS_ADJUDICATOR, november(26))).owed())
        .containsOnlyKeys("decide-request");
  }

  @Test
  void letterThatNamesADayMakesItTheLastDayToAnswer() {
    assertThat(given(UP_TO_LETTER).owed())
        .containsOnlyKeys("decide-request", "answer-letter")
        .containsEntry("answer-letter", Due.on(november(27)));
    assertThat(given(UP_TO_EVIDENCE)
            .after(new BeMindedToDirect(SECRETARY_OF_STATE, november(20), Optional.empty()))
            .owed()
            .get("answer-letter"))
        .hasToString("unknown: no day was set: time to answer the letter");
  }

  @Test
  void decisionIsOwedAfterTheLetterUntilADirectionOrARefusal() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> letter = given(UP_TO_LETTER);

    assertThat(letter.owed().get("decide-request"))
        .hasToString("unknown: no statutory time limit: time to decide a request");
    assertThat(letter.steps())
        .filteredOn(step ->
            step.limits().stream().anyMatch(one -> one.duty().owner().equals(SECRETARY_OF_STATE)))
        .extracting(NextStep::what)
        .containsExactly("direct", "refuse-request");
    assertThat(letter.after(direct(november(28))).owed()).containsOnlyKeys("admit", "see-start");
    assertThat(letter.after(new RefuseRequest(SECRETARY_OF_STATE, november(28))).owed())
        .isEmpty();
  }

  @Test
  void letterNamesNoDayThatIsPast() {
    given(UP_TO_EVIDENCE)
        .refuses(
            new BeMindedToDirect(SECRETARY_OF_STATE, november(20), Optional.of(november(19))),
            "escalation.answer-in-the-past: the letter of 2012-11-20 names 2012-11-19 as the last day to"
                + " answer [National agency's practice (second-hand, from Schools Week)]");
  }

  @Test
  void academyThatAdmitsOnTheLetterHasNotBeenDirected() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> admitted =
        given(UP_TO_LETTER).after(new Admit(ACADEMY_TRUST, november(26)));

    assertThat(admitted.stage()).isEqualTo(AcademyStage.ON_ROLL);
    assertThat(admitted.data().isAdmitted()).isTrue();
    assertThat(admitted.data().countsAsDirection()).isFalse();
  }

  @Test
  void academyThatAgreesToADayOnTheLetterHasNotBeenDirected() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> admitted = given(UP_TO_LETTER)
        .after(new Agree(ACADEMY_TRUST, november(26), LocalDate.of(2012, 12, 3)))
        .after(new Admit(ACADEMY_TRUST, LocalDate.of(2012, 12, 3)));

    assertThat(admitted.data().countsAsDirection()).isFalse();
  }

  @Test
  void directionIsGivenAfterTheLetterAndCountsAsOne() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> directed =
        given(UP_TO_LETTER).after(direct(november(28)));

    assertThat(directed.stage()).isEqualTo(AcademyStage.DIRECTED);
    assertThat(directed.owed())
        .containsEntry("admit", Due.on(LocalDate.of(2012, 12, 3)))
        .containsOnlyKeys("admit", "see-start");
    assertThat(directed.data().direction())
        .contains(new Direction(SECRETARY_OF_STATE, november(28), BROOK));
    Life<AcademyStage, AcademyCommand, AcademyEvent> admitted =
        directed.after(new Admit(ACADEMY_TRUST, LocalDate.of(2012, 12, 3)));
    assertThat(admitted.stage()).isEqualTo(AcademyStage.ON_ROLL);
    assertThat(admitted.data().countsAsDirection()).isTrue();
  }

  @Test
  void directionWithoutADayIsGivenOneByTheSecretaryOfState() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> directed =
        given(UP_TO_LETTER).after(new Direct(SECRETARY_OF_STATE, november(28), Optional.empty()));

    assertThat(directed.owed().get("admit"))
        .hasToString("unknown: no day was set: first day on roll");
    directed.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, november(29), november(30)),
        ProcedureReasons.NOT_ENTITLED);
    directed.refusesFor(
        new SetFirstDay(SECRETARY_OF_STATE, november(29), november(28)),
        EscalationReasons.START_IN_THE_PAST);
    Life<AcademyStage, AcademyCommand, AcademyEvent> dated =
        directed.after(new SetFirstDay(SECRETARY_OF_STATE, november(29), november(30)));
    assertThat(dated.stage()).isEqualTo(AcademyStage.DIRECTED);
    assertThat(dated.owed())
        .containsEntry("admit", Due.on(november(30)))
        .containsOnlyKeys("admit", "see-start");
    dated.refusesFor(
        new SetFirstDay(SECRETARY_OF_STATE, november(29), november(30)),
        EscalationReasons.FIRST_DAY_SET);
  }

  @Test
  void directionWithoutALetterIsNotAllowed() {
    given(UP_TO_EVIDENCE).refusesFor(direct(november(28)), ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void directionWithAFirstDayBeforeItIsRefused() {
    given(UP_TO_LETTER)
        .refusesFor(
            new Direct(SECRETARY_OF_STATE, november(28), Optional.of(november(27))),
            EscalationReasons.START_IN_THE_PAST);
  }

  static Stream<Role> otherBodies() {
    return Stream.of(
        LOCAL_AUTHORITY, NATIONAL_AGENCY, SCHOOLS_ADJUDICATOR, ACADEMY_TRUST, GOVERNING_BODY);
  }

  @ParameterizedTest
  @MethodSource("otherBodies")
  void nobodyButTheSecretaryOfStateDirectsAnAcademy(Role other) {
    given(UP_TO_LETTER)
        .refuses(
            new Direct(other, november(28), Optional.empty()),
            "procedure.not-entitled: direct is for the Secretary of State, not for " + other.title()
                + " [Academy funding agreement direction to admit (second-hand, from local"
                + " protocols)]");
  }

  @Test
  void refusedRequestGoesBackToThePanel() {
    assertThat(given(UP_TO_EVIDENCE)
            .after(new RefuseRequest(SECRETARY_OF_STATE, november(20)))
            .stage())
        .isEqualTo(AcademyStage.BACK_TO_PANEL);
    assertThat(given(UP_TO_LETTER)
            .after(new RefuseRequest(SECRETARY_OF_STATE, november(28)))
            .stage())
        .isEqualTo(AcademyStage.BACK_TO_PANEL);
  }

  @Test
  void somethingNewTakesARefusedCaseBackToThePanel() {
    assertThat(given(UP_TO_REFUSAL)
            .after(new ReturnToPanel(PANEL_CHAIR, october(30), false))
            .stage())
        .isEqualTo(AcademyStage.BACK_TO_PANEL);
  }

  @Test
  void caseMayBeClosedInEveryStageBeforeTheRoll() {
    for (AcademyStage stage : AcademyStage.values()) {
      assertThat(AcademyRoute.PROCEDURE.allowed(stage).contains("close"))
          .as(stage.code())
          .isEqualTo(!AcademyRoute.PROCEDURE.ends().contains(stage));
    }
    assertThat(given(UP_TO_REQUEST)
            .after(new Close(LOCAL_AUTHORITY, november(1), ClosingReason.HOME_EDUCATED))
            .data()
            .closed())
        .contains(ClosingReason.HOME_EDUCATED);
  }

  @Test
  void onlyADirectCommandLeadsToDirected() {
    assertThat(AcademyRoute.PROCEDURE.table())
        .filteredOn(row ->
            row.leadsTo() == AcademyStage.DIRECTED && row.leadsFrom() != AcademyStage.DIRECTED)
        .allSatisfy(row -> {
          assertThat(row.command()).contains("direct");
          assertThat(row.who()).containsExactly(SECRETARY_OF_STATE);
        })
        .hasSize(1);
  }
}

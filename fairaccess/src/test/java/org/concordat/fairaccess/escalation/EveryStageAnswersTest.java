/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every stage of every route answers to the question of the next legal step: what, who, by when, with which
 * evidence, under which rule, and what follows if nobody does anything.
 */
class EveryStageAnswersTest {

  private static final String LOOKED_AFTER_ROUTE = "looked after";
  private static final String OF_ACADEMIES = "foundation, for academies";

  private static final EscalatedChild LOOKED_AFTER = EscalatedChild.of(
      Pupil.builder()
          .reference(PupilReference.of("case-17"))
          .yearGroup(YearGroup.of(9))
          .careStatus(CareStatus.LOOKED_AFTER)
          .careAuthority(HOME)
          .build(),
      HOME);

  /** A state on a route, with what may be done in it. */
  private record Asked(
      String route,
      String stage,
      ImmutableList<? extends NextStep<?>> steps,
      ImmutableList<Obligation> owed) {

    static <G extends Enum<G> & Stage, C extends Command, E extends Event> Asked of(
        String route, Life<G, C, E> life) {
      return of(route, life, life.state());
    }

    static <G extends Enum<G> & Stage, C extends Command, E extends Event> Asked of(
        String route, Life<G, C, E> life, State<G, Escalation> state) {
      return new Asked(
          route,
          state.stage().code(),
          NextStep.in(life.procedure(), state, life.context()),
          life.procedure().obligations(state, life.context()));
    }

    @Override
    public String toString() {
      return route + ", " + stage;
    }
  }

  private static Asked foundation(List<FoundationCommand> first, FoundationCommand... then) {
    return Asked.of("foundation", FoundationRouteTest.given(first).after(List.of(then)));
  }

  private static Asked academy(List<AcademyCommand> first, AcademyCommand... then) {
    return Asked.of("academy", AcademyRouteTest.given(first).after(List.of(then)));
  }

  private static Asked community(CommunityCommand... commands) {
    return Asked.of("community", Life.community().after(List.of(commands)));
  }

  private static Asked lookedAfter(FoundationCommand... commands) {
    return lookedAfter(List.of(), commands);
  }

  private static Asked lookedAfter(List<FoundationCommand> first, FoundationCommand... then) {
    return Asked.of(LOOKED_AFTER_ROUTE, caredFor().after(first).after(List.of(then)));
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> caredFor() {
    return Life.begun(LookedAfterRoute.PROCEDURE, Escalation.of(LOOKED_AFTER, Cases.FOUNDATION));
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> Asked later(
      String route, Life<G, C, E> life, int days) {
    return Asked.of(
        route,
        life,
        life.procedure()
            .advance(life.state(), life.state().since().plusDays(days), life.context()));
  }

  private static final Direct DIRECT =
      new Direct(LOCAL_AUTHORITY, october(30), Optional.of(november(12)));
  private static final BreachCommand.Complain COMPLAIN =
      new BreachCommand.Complain(LOCAL_AUTHORITY, november(13));
  private static final BreachCommand.OrderAdmission ORDER =
      new BreachCommand.OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.of(november(26)));
  private static final CommunityCommand.IssueDecision ISSUE =
      new CommunityCommand.IssueDecision(LOCAL_AUTHORITY, october(15), Optional.of(november(12)));

  static Stream<Arguments> answers() {
    return Stream.of(ofThreeRoutes(), ofLookedAfter(), ofAcademies()).flatMap(Function.identity());
  }

  private static Stream<Arguments> ofThreeRoutes() {
    Agree agree = new Agree(GOVERNING_BODY, october(8), october(22));
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed =
        FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE);
    return Stream.of(
        answer(foundation(List.of()), "ask by [the local authority], no limit"),
        answer(
            foundation(FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1)),
            "agree by [the governing body], 2012-10-09, otherwise refusal-deemed on 2012-10-10"),
        answer(
            foundation(FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1), agree),
            "admit by [the governing body], 2012-10-22"),
        answer(
            foundation(FoundationRouteTest.UP_TO_REFUSAL),
            "open-direction by [the local authority], no limit"),
        answer(
            foundation(FoundationRouteTest.UP_TO_CONSULTATION),
            "consult by [the local authority], no limit"),
        answer(
            foundation(FoundationRouteTest.UP_TO_INTENTION),
            "serve-notice by [the local authority], no limit"),
        answer(
            Asked.of("foundation", noticed),
            "refer by [the governing body], 2012-10-29, otherwise window-closed on 2012-10-30"),
        answer(
            foundation(FoundationRouteTest.UP_TO_REFERENCE),
            "confirm-school by [the Schools Adjudicator, the Secretary of State], no limit"),
        answer(later("foundation", noticed, 15), "direct by [the local authority], no limit"),
        answer(
            foundation(FoundationRouteTest.UP_TO_NOTICE, DIRECT),
            "admit by [the governing body], 2012-11-12"),
        answer(
            foundation(FoundationRouteTest.UP_TO_NOTICE, DIRECT, COMPLAIN),
            "admit by [the governing body], 2012-11-12"),
        answer(
            foundation(FoundationRouteTest.UP_TO_NOTICE, DIRECT, COMPLAIN, ORDER),
            "admit by [the governing body], 2012-11-26"),
        answer(academy(List.of()), "ask by [the local authority], no limit"),
        answer(
            academy(AcademyRouteTest.UP_TO_REFUSAL.subList(0, 1)),
            "agree by [the academy trust], 2012-10-30, otherwise refusal-deemed on 2012-10-31"),
        answer(
            academy(
                AcademyRouteTest.UP_TO_REFUSAL.subList(0, 1),
                new Agree(ACADEMY_TRUST, october(29), november(5))),
            "admit by [the academy trust], 2012-11-05"),
        answer(
            academy(AcademyRouteTest.UP_TO_REFUSAL),
            "request-direction by [the local authority], no limit"),
        answer(
            academy(AcademyRouteTest.UP_TO_REQUEST),
            "invite-evidence by [the national agency], no limit"),
        answer(
            academy(AcademyRouteTest.UP_TO_INVITATION),
            "supply-evidence by [the academy trust], 2012-11-07, otherwise evidence-time-ended on"
                + " 2012-11-08"),
        answer(
            academy(AcademyRouteTest.UP_TO_EVIDENCE),
            "be-minded-to-direct by [the Secretary of State], no limit"),
        answer(
            academy(
                AcademyRouteTest.UP_TO_EVIDENCE,
                new AcademyCommand.SeekAdvice(SECRETARY_OF_STATE, november(8))),
            "advise by [the Schools Adjudicator], no limit"),
        answer(academy(AcademyRouteTest.UP_TO_LETTER), "admit by [the academy trust], 2012-11-27"),
        answer(
            academy(
                AcademyRouteTest.UP_TO_LETTER,
                new AcademyCommand.Direct(
                    SECRETARY_OF_STATE, november(28), Optional.of(november(30)))),
            "admit by [the academy trust], 2012-11-30"),
        answer(
            community(),
            "issue-decision by [the local authority, the authority that maintains the school], no limit"),
        answer(
            community(new Ask(LOCAL_AUTHORITY, october(2))),
            "issue-decision by [the local authority, the authority that maintains the school], no limit,"
                + " otherwise refusal-deemed on 2012-10-10"),
        answer(
            community(new Ask(LOCAL_AUTHORITY, october(2)), agree),
            "admit by [the governing body], 2012-10-22"),
        answer(
            community(
                new Ask(LOCAL_AUTHORITY, october(2)),
                new Refuse(GOVERNING_BODY, october(8), "letter")),
            "issue-decision by [the local authority, the authority that maintains the school], no limit"),
        answer(community(ISSUE), "admit by [the governing body], 2012-11-12"),
        answer(community(ISSUE, COMPLAIN), "admit by [the governing body], 2012-11-12"),
        answer(community(ISSUE, COMPLAIN, ORDER), "admit by [the governing body], 2012-11-26"));
  }

  /** Whoever decides on the admissions of a school of whichever kind, which the condition of the step tells. */
  private static final String ANY_DECIDING_BODY =
      "[the academy trust, the admission authority of the school, the governing body, the local"
          + " authority, the authority that maintains the school]";

  private static final ImmutableList<FoundationCommand> CARED_FOR_UP_TO_NOTICE =
      ImmutableList.<FoundationCommand>builder()
          .addAll(LookedAfterRouteTest.UP_TO_INTENTION)
          .add(new ServeNotice(
              CARING_AUTHORITY, october(22), ServiceMethod.DELIVERED, LookedAfterRouteTest.ALL))
          .build();

  private static Stream<Arguments> ofLookedAfter() {
    Ask ask = new Ask(CARING_AUTHORITY, october(15));
    Life<FoundationStage, FoundationCommand, FoundationEvent> noticed =
        caredFor().after(CARED_FOR_UP_TO_NOTICE);
    Direct direct = new Direct(CARING_AUTHORITY, october(29), Optional.of(november(12)));
    BreachCommand.Complain complain = new BreachCommand.Complain(CARING_AUTHORITY, november(13));
    return Stream.of(
        answer(lookedAfter(), "ask by [the authority that looks after the child], no limit"),
        answer(
            lookedAfter(ask),
            "agree by " + ANY_DECIDING_BODY + ", 2012-10-21, otherwise refusal-deemed"
                + " on 2012-10-22"),
        answer(
            lookedAfter(ask, new Agree(ADMISSION_AUTHORITY, october(18), october(29))),
            "admit by " + ANY_DECIDING_BODY + ", 2012-10-29"),
        answer(
            lookedAfter(ask, new Refuse(ADMISSION_AUTHORITY, october(18), "letter")),
            "open-direction by [the authority that looks after the child], no limit"),
        answer(
            lookedAfter(LookedAfterRouteTest.UP_TO_INTENTION.subList(0, 3)),
            "consult by [the authority that looks after the child], no limit"),
        answer(
            lookedAfter(LookedAfterRouteTest.UP_TO_INTENTION),
            "serve-notice by [the authority that looks after the child], no limit"),
        answer(
            lookedAfter(CARED_FOR_UP_TO_NOTICE),
            "refer by " + ANY_DECIDING_BODY + ", 2012-10-28, otherwise window-closed"
                + " on 2012-10-29"),
        answer(
            lookedAfter(CARED_FOR_UP_TO_NOTICE, new Refer(ADMISSION_AUTHORITY, october(28))),
            "confirm-school by [the Schools Adjudicator, the Secretary of State], no limit"),
        answer(
            later(LOOKED_AFTER_ROUTE, noticed, 7),
            "direct by [the authority that looks after the child], no limit"),
        answer(
            lookedAfter(CARED_FOR_UP_TO_NOTICE, direct),
            "admit by " + ANY_DECIDING_BODY + ", 2012-11-12"),
        answer(
            lookedAfter(CARED_FOR_UP_TO_NOTICE, direct, complain),
            "admit by " + ANY_DECIDING_BODY + ", 2012-11-12"),
        answer(
            lookedAfter(CARED_FOR_UP_TO_NOTICE, direct, complain, ORDER),
            "admit by " + ANY_DECIDING_BODY + ", 2012-11-26"));
  }

  private static final EscalationContext SINCE_2026 =
      Cases.underTheActFrom(LocalDate.of(2012, 9, 1));

  private static final ImmutableList<FoundationCommand> TRUST_UP_TO_NOTICE = ImmutableList.of(
      new Ask(LOCAL_AUTHORITY, october(1)),
      new Refuse(ACADEMY_TRUST, october(8), "letter"),
      new OpenDirection(LOCAL_AUTHORITY, october(9), Cases.GROUNDS),
      new Consult(LOCAL_AUTHORITY, october(10), PARENT),
      new Consult(LOCAL_AUTHORITY, october(10), ADMISSION_AUTHORITY),
      new FormIntention(LOCAL_AUTHORITY, october(12)),
      new ServeNotice(
          LOCAL_AUTHORITY,
          october(15),
          ServiceMethod.DELIVERED,
          ImmutableSortedSet.of(ADMISSION_AUTHORITY, HEAD_TEACHER)));

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> trust(
      List<FoundationCommand> first, FoundationCommand... then) {
    return Life.begun(FoundationRoute.OF_ACADEMIES, Escalation.of(Cases.CHILD, Cases.ACADEMY))
        .under(SINCE_2026)
        .after(first)
        .after(List.of(then));
  }

  private static Asked trustAsked(List<FoundationCommand> first, FoundationCommand... then) {
    return Asked.of(OF_ACADEMIES, trust(first, then));
  }

  private static Stream<Arguments> ofAcademies() {
    return Stream.of(
        answer(trustAsked(List.of()), "ask by [the local authority], no limit"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE.subList(0, 1)),
            "agree by [the academy trust], 2012-10-16, otherwise refusal-deemed on 2012-10-17"),
        answer(
            trustAsked(
                TRUST_UP_TO_NOTICE.subList(0, 1),
                new Agree(ACADEMY_TRUST, october(8), october(22))),
            "admit by [the academy trust], 2012-10-22"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE.subList(0, 2)),
            "open-direction by [the local authority], no limit"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE.subList(0, 3)),
            "consult by [the local authority], no limit"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE.subList(0, 6)),
            "serve-notice by [the local authority], no limit"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE),
            "refer by [the academy trust], 2012-10-29, otherwise window-closed on 2012-10-30"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE, new Refer(ACADEMY_TRUST, october(29))),
            "confirm-school by [the Schools Adjudicator, the Secretary of State], no limit"),
        answer(
            later(OF_ACADEMIES, trust(TRUST_UP_TO_NOTICE), 15),
            "direct by [the local authority], no limit"),
        answer(trustAsked(TRUST_UP_TO_NOTICE, DIRECT), "admit by [the academy trust], 2012-11-12"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE, DIRECT, COMPLAIN),
            "admit by [the academy trust], 2012-11-12"),
        answer(
            trustAsked(TRUST_UP_TO_NOTICE, DIRECT, COMPLAIN, ORDER),
            "admit by [the academy trust], 2012-11-26"));
  }

  private static Arguments answer(Asked asked, String expected) {
    return Arguments.of(asked, expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("answers")
  void stageSaysWhatIsNextWhoTakesItByWhenAndWhatIfNobodyDoes(Asked asked, String expected) {
    NextStep<?> first = asked.steps().get(0);

    assertThat(first.what() + " by " + first.who() + ", "
            + first.due().find().map(Object::toString).orElse("no limit")
            + first.otherwise().map(one -> ", otherwise " + one).orElse(""))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void everyStepSaysWhoUnderWhichRuleAndWhyThereIsNoDay(Asked asked, String expected) {
    assertThat(asked.steps()).allSatisfy(step -> {
      assertThat(step.who()).isNotEmpty();
      assertThat(step.source().toString()).isNotBlank();
      assertThat(step.strength()).isNotNull();
      assertThat(step.evidence()).doesNotHaveDuplicates().noneMatch(String::isBlank);
      assertThat(step.due().<String>match(day -> "known", reason -> reason.code()))
          .isIn(
              "known",
              "procedure.no-limit",
              EscalationReasons.NO_TIME_LIMIT,
              EscalationReasons.NO_DAY_SET);
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void givenAStageThatIsNoEndThenSomebodyOwesSomethingInItForAReason(Asked asked, String expected) {
    assertThat(asked.owed()).isNotEmpty().allSatisfy(owed -> {
      assertThat(owed.term().rule().source().toString()).isNotBlank();
      assertThat(owed.due().<String>match(day -> "known", Reason::code))
          .isIn("known", EscalationReasons.NO_TIME_LIMIT, EscalationReasons.NO_DAY_SET);
    });
  }

  @Test
  void noticeIsEvidencedByItsServiceOnWhomeverTheRouteSays() {
    assertThat(List.of(
            foundation(FoundationRouteTest.UP_TO_INTENTION),
            lookedAfter(LookedAfterRouteTest.UP_TO_INTENTION),
            trustAsked(TRUST_UP_TO_NOTICE.subList(0, 6))))
        .allSatisfy(asked -> assertThat(asked.steps().get(0).evidence())
            .containsExactly(
                "served on everybody who must have it",
                "the day of service is known",
                "not permanently excluded from the school",
                Standing.WORDS));
  }

  private static String owedBy(Asked asked) {
    return asked.owed().stream()
        .map(one -> one.duty().code() + " by " + one.duty().owner().title() + " since "
            + one.started() + ", "
            + one.due().<String>match(LocalDate::toString, Reason::message) + " ["
            + one.term().rule().source() + "]")
        .collect(Collectors.joining("; "));
  }

  @Test
  void givenARefusalWhenTheAuthorityGoesOnThenItOwesEachNextStepWithoutALimit() {
    assertThat(owedBy(foundation(List.of())))
        .isEqualTo("ask by the local authority since 2012-10-01, no statutory time limit: time to"
            + " ask the school [DfE advice on fair access 2012 (second-hand, from Buckinghamshire"
            + " protocol s.18)]");
    assertThat(owedBy(foundation(FoundationRouteTest.UP_TO_REFUSAL)))
        .isEqualTo(
            "act-on-refusal by the local authority since 2012-10-08, no statutory time limit:"
                + " time to act on a refusal [Buckinghamshire protocol local resolution]");
    assertThat(owedBy(foundation(FoundationRouteTest.UP_TO_CONSULTATION)))
        .isEqualTo("consult by the local authority since 2012-10-09, no statutory time limit: time"
            + " to consult [SSFA 1998 s.97(1)]");
    assertThat(owedBy(foundation(FoundationRouteTest.UP_TO_INTENTION)))
        .isEqualTo("serve-notice by the local authority since 2012-10-12, no statutory time limit:"
            + " time to give notice [SSFA 1998 s.97(2)]");
    assertThat(owedBy(academy(AcademyRouteTest.UP_TO_REQUEST)))
        .startsWith("invite-evidence by the national agency since 2012-10-31, no statutory time"
            + " limit: time to invite evidence [");
    assertThat(owedBy(lookedAfter(
            new Ask(CARING_AUTHORITY, october(15)),
            new Refuse(ADMISSION_AUTHORITY, october(18), "letter"))))
        .startsWith("act-on-refusal by the authority that looks after the child since 2012-10-18");
  }

  @Test
  void givenAReferenceThenWhoeverMadeItOwesItToTheAuthorityToSaySo() {
    assertThat(owedBy(
            lookedAfter(CARED_FOR_UP_TO_NOTICE, new Refer(ADMISSION_AUTHORITY, october(28)))))
        .contains("tell-authority by the admission authority of the school since 2012-10-28, no"
            + " statutory time limit: time to tell the authority of a reference [SSFA 1998 s.97C"
            + " (second-hand, from Staffordshire protocol)]");
    assertThat(owedBy(trustAsked(TRUST_UP_TO_NOTICE, new Refer(ACADEMY_TRUST, october(29)))))
        .contains("tell-authority by the academy trust since 2012-10-29");
  }

  @Test
  void givenAComplaintThenTheSecretaryOfStateOwesADecisionWithoutADay() {
    assertThat(owedBy(community(ISSUE, COMPLAIN)))
        .endsWith("decide-complaint by the Secretary of State since 2012-11-13, no statutory time"
            + " limit: time to decide a complaint [EA 1996 ss.496-497 (second-hand, from written"
            + " answer 42894 of July 2016)]");
    assertThat(owedBy(trustAsked(TRUST_UP_TO_NOTICE, DIRECT, COMPLAIN)))
        .endsWith("decide-complaint by the Secretary of State since 2012-11-13, no statutory time"
            + " limit: time to decide a complaint [Academy funding agreement direction to admit"
            + " (second-hand, from local protocols)]");
    assertThat(owedBy(community(ISSUE, COMPLAIN, ORDER))).doesNotContain("decide-complaint");
  }

  @Test
  void givenADirectionOfALookedAfterChildThenThePowerToExcludeIsCitedAsTakenOver() {
    assertThat(caredFor()
            .after(CARED_FOR_UP_TO_NOTICE)
            .after(new Direct(CARING_AUTHORITY, october(29), Optional.of(november(12))))
            .explanations()
            .get(0))
        .contains("directed on 2012-10-29: school 100001 shall admit the child [SSFA 1998 s.97A"
            + " (second-hand, from Staffordshire protocol)]")
        .endsWith("power to exclude a pupil on roll: not affected [SSFA 1998 s.96(6) (second-hand,"
            + " from the reading that it holds of s.97A too)]");
  }

  @Test
  void givenAnAgreementThatIsBrokenThenTheDutyToActOnTheRefusalRunsFromThatDay() {
    assertThat(owedBy(foundation(
            FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1),
            new Agree(GOVERNING_BODY, october(8), october(22)),
            new Refuse(GOVERNING_BODY, october(10), "letter"))))
        .startsWith("act-on-refusal by the local authority since 2012-10-10");
  }

  @Test
  void noStageOfTheRoutesIsForgotten() {
    assertThat(stagesOf("foundation"))
        .isEqualTo(before(FoundationRoute.PROCEDURE, FoundationStage.class));
    assertThat(stagesOf("academy")).isEqualTo(before(AcademyRoute.PROCEDURE, AcademyStage.class));
    assertThat(stagesOf("community"))
        .isEqualTo(before(CommunityRoute.PROCEDURE, CommunityStage.class));
    assertThat(stagesOf(LOOKED_AFTER_ROUTE))
        .isEqualTo(before(LookedAfterRoute.PROCEDURE, FoundationStage.class));
    assertThat(stagesOf(OF_ACADEMIES))
        .isEqualTo(before(FoundationRoute.OF_ACADEMIES, FoundationStage.class));
  }

  private static Set<String> stagesOf(String route) {
    return answers()
        .map(one -> (Asked) one.get()[0])
        .filter(asked -> asked.route().equals(route))
        .map(Asked::stage)
        .collect(Collectors.toSet());
  }

  private static <G extends Enum<G> & Stage> Set<String> before(
      Procedure<G, ?, ?, ?, ?> procedure, Class<G> stages) {
    return EnumSet.allOf(stages).stream()
        .filter(stage -> procedure.table().stream().anyMatch(row -> row.leadsFrom() == stage))
        .map(Stage::code)
        .collect(Collectors.toSet());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Stage;
import org.junit.jupiter.api.Test;

/** What may be done next in each stage that a case passes through, read off the tables. */
class NextLegalStepTest {

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event> String first(
      Life<G, C, E> life) {
    return life.steps().get(0).toString();
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      ImmutableList<String> commands(Life<G, C, E> life) {
    return life.steps().stream().map(NextStep::what).collect(ImmutableList.toImmutableList());
  }

  /** The steps of a stage in which a direction is sought: its own first, then those of every such stage. */
  private static ImmutableList<String> whereADirectionIsSought(String... own) {
    return ImmutableList.<String>builder()
        .add(own)
        .add("admit", "refuse", "report-broken-agreement", "reject-first-day", "agree", "close")
        .add("record-exclusion", "record-exclusion-end", "return-to-panel")
        .build();
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> foundation(
      List<FoundationCommand> commands) {
    return FoundationRouteTest.given(commands);
  }

  private static Life<AcademyStage, AcademyCommand, AcademyEvent> academy(
      List<AcademyCommand> commands) {
    return AcademyRouteTest.given(commands);
  }

  @Test
  void refusedByAFoundationSchoolTheAuthorityMayOpenADirection() {
    NextStep<FoundationStage> next =
        foundation(FoundationRouteTest.UP_TO_REFUSAL).steps().get(0);

    assertThat(next)
        .hasToString(
            "open-direction by [the local authority], due unknown: no statutory time limit:"
                + " time to act on a refusal [SSFA 1998 s.96(1)]");
    assertThat(next.evidence())
        .containsExactly(
            "the authority is not the admission authority",
            "the school is one that an authority may direct",
            "refused by or excluded from every suitable school",
            "the school is among those within reasonable distance",
            "not permanently excluded from the school",
            "the school is in the authority's area",
            "no infant class becomes too large",
            "the school's selection is met",
            "local resolution was tried where it comes first",
            "the school is what it was named as");
  }

  @Test
  void refusedByAnAcademyTheAuthorityMayRequestADirection() {
    NextStep<AcademyStage> next =
        academy(AcademyRouteTest.UP_TO_REFUSAL).steps().get(0);

    assertThat(next.what()).isEqualTo("request-direction");
    assertThat(next.evidence())
        .containsExactly(
            "the standard form",
            "the protocol was applied",
            "the academy's reasons, where it gave reasons",
            "the authority's answer to them, where it gave reasons",
            "local resolution was tried",
            "why this school, where an agreement asks for it",
            "nothing is claimed of reasons that were not given",
            "not permanently excluded from the school",
            "a national agency takes requests",
            "local resolution was tried where it comes first or is claimed",
            "the rules still send the school this way",
            "the school is what it was named as");
  }

  @Test
  void everyStageOfTheFoundationRouteHasItsSteps() {
    assertThat(commands(Life.foundation()))
        .containsExactly(
            "ask", "agree", "refuse", "close", "record-exclusion", "record-exclusion-end");
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_REFUSAL.subList(0, 1))))
        .containsExactly("agree", "refuse", "close", "record-exclusion", "record-exclusion-end");
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_REFUSAL)))
        .containsExactly(
            "open-direction",
            "try-locally",
            "give-late-reasons",
            "return-to-panel",
            "agree",
            "close",
            "record-exclusion",
            "record-exclusion-end");
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_CONSULTATION)))
        .isEqualTo(whereADirectionIsSought("consult", "form-intention", "restate-grounds"));
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_INTENTION)))
        .isEqualTo(whereADirectionIsSought("serve-notice", "restate-grounds"));
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_NOTICE)))
        .isEqualTo(whereADirectionIsSought("refer", "restate-grounds"));
    assertThat(commands(foundation(FoundationRouteTest.UP_TO_REFERENCE)))
        .isEqualTo(whereADirectionIsSought(
            "confirm-school",
            "name-other-school",
            "reject-direction",
            "tell-authority",
            "restate-grounds"));
  }

  @Test
  void everyStageOfTheAcademyRouteHasItsSteps() {
    assertThat(commands(Life.academy()))
        .containsExactly(
            "ask", "agree", "refuse", "close", "record-exclusion", "record-exclusion-end");
    assertThat(commands(academy(AcademyRouteTest.UP_TO_REQUEST)))
        .isEqualTo(whereADirectionIsSought("invite-evidence"));
    assertThat(commands(academy(AcademyRouteTest.UP_TO_INVITATION)))
        .isEqualTo(whereADirectionIsSought("supply-evidence"));
    assertThat(commands(academy(AcademyRouteTest.UP_TO_EVIDENCE)))
        .containsExactly(
            "be-minded-to-direct",
            "seek-advice",
            "admit",
            "refuse",
            "report-broken-agreement",
            "reject-first-day",
            "refuse-request",
            "agree",
            "close",
            "record-exclusion",
            "record-exclusion-end",
            "return-to-panel");
    assertThat(commands(academy(AcademyRouteTest.UP_TO_LETTER)))
        .containsExactly(
            "admit",
            "refuse",
            "report-broken-agreement",
            "reject-first-day",
            "answer-letter",
            "direct",
            "refuse-request",
            "agree",
            "close",
            "record-exclusion",
            "record-exclusion-end",
            "return-to-panel");
  }

  @Test
  void silenceIsToldWithTheStepThatItReplaces() {
    assertThat(first(academy(AcademyRouteTest.UP_TO_INVITATION)))
        .isEqualTo("supply-evidence by [the academy trust], due 2012-11-07, otherwise"
            + " evidence-time-ended on 2012-11-08 [National agency's practice (second-hand, from"
            + " Buckinghamshire protocol)]");
    NextStep.Otherwise<FoundationStage> otherwise =
        foundation(FoundationRouteTest.UP_TO_NOTICE).steps().get(0).otherwise().orElseThrow();
    assertThat(otherwise.row().leadsTo()).isEqualTo(FoundationStage.DIRECTION_OPEN);
  }

  @Test
  void openWayToADirectionWaitsForTheAuthorityWithoutALimit() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window =
        foundation(FoundationRouteTest.UP_TO_NOTICE);
    NextStep<FoundationStage> next = NextStep.in(
            window.procedure(),
            window.procedure().advance(window.state(), october(30), window.context()),
            window.context())
        .get(0);

    assertThat(next)
        .hasToString(
            "direct by [the local authority], due unknown: no statutory time limit: time to"
                + " direct [SSFA 1998 s.96(1)]");
    assertThat(next.otherwise()).isEmpty();
  }

  @Test
  void endsHaveNoNextStep() {
    assertThat(academy(AcademyRouteTest.UP_TO_LETTER)
            .after(new CommonCommand.Admit(ACADEMY_TRUST, LocalDate.of(2012, 12, 3)))
            .steps())
        .isEmpty();
  }
}

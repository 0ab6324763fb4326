/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.recommendation.RecommendationLife.PROCEDURE;
import static org.concordat.core.governance.recommendation.RecommendationRoles.ADVISER;
import static org.concordat.core.governance.recommendation.RecommendationRoles.DECIDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.recommendation.RecommendationCommand.Accept;
import org.concordat.core.governance.recommendation.RecommendationCommand.AcceptInPart;
import org.concordat.core.governance.recommendation.RecommendationCommand.Make;
import org.concordat.core.governance.recommendation.RecommendationCommand.Reject;
import org.concordat.core.governance.recommendation.RecommendationCommand.Withdraw;
import org.concordat.core.governance.recommendation.RecommendationEvent.Accepted;
import org.concordat.core.governance.recommendation.RecommendationEvent.AcceptedInPart;
import org.concordat.core.governance.recommendation.RecommendationEvent.Made;
import org.concordat.core.governance.recommendation.RecommendationEvent.Rejected;
import org.concordat.core.governance.recommendation.RecommendationEvent.WentUnanswered;
import org.concordat.core.governance.recommendation.RecommendationEvent.Withdrawn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gloucestershire's forum advises, and the Lead Member answers within 28 days. */
class RecommendationLifeTest {

  private static final LocalDate DRAFTED = LocalDate.of(2012, 2, 1);
  private static final LocalDate MADE = LocalDate.of(2012, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 3, 29);
  private static final ImmutableSortedSet<String> PART = ImmutableSortedSet.of("new-places");
  private static final Calendars CALENDARS =
      Calendars.ofSchool(SchoolCalendar.unpublished("any school"));
  private static final Recommendation RECOMMENDATION = Recommendation.of(
      "places-2013",
      "admission-forum",
      "lead-member",
      ImmutableSet.of("new-places", "choice-advice"),
      Rule.agreed("answer", TimeLimit.calendarDaysAfter(28), Citation.of("Forum's terms", "7")));
  private static final RecommendationEvent PUT = new Made(MADE);

  record Case(
      ImmutableList<RecommendationEvent> given,
      RecommendationCommand when,
      RecommendationEvent then,
      RecommendationStage stage) {}

  static Stream<Case> cases() {
    RecommendationEvent late = new WentUnanswered(LAST.plusDays(1));
    LocalDate after = LAST.plusDays(9);
    return Stream.of(
        row(new Make(ADVISER, MADE), PUT, RecommendationStage.MADE),
        row(new Accept(DECIDER, LAST), new Accepted(LAST), RecommendationStage.ACCEPTED, PUT),
        row(
            new AcceptInPart(DECIDER, LAST, PART, "no money"),
            new AcceptedInPart(LAST, PART, "no money"),
            RecommendationStage.ACCEPTED_IN_PART,
            PUT),
        row(
            new Reject(DECIDER, LAST, "no money"),
            new Rejected(LAST, "no money"),
            RecommendationStage.REJECTED,
            PUT),
        row(
            new Accept(DECIDER, after),
            new Accepted(after),
            RecommendationStage.ACCEPTED,
            PUT,
            late),
        row(
            new AcceptInPart(DECIDER, after, PART, "no money"),
            new AcceptedInPart(after, PART, "no money"),
            RecommendationStage.ACCEPTED_IN_PART,
            PUT,
            late),
        row(
            new Reject(DECIDER, after, "no money"),
            new Rejected(after, "no money"),
            RecommendationStage.REJECTED,
            PUT,
            late),
        row(new Withdraw(ADVISER, DRAFTED), new Withdrawn(DRAFTED), RecommendationStage.WITHDRAWN),
        row(new Withdraw(ADVISER, LAST), new Withdrawn(LAST), RecommendationStage.WITHDRAWN, PUT),
        row(
            new Withdraw(ADVISER, after),
            new Withdrawn(after),
            RecommendationStage.WITHDRAWN,
            PUT,
            late));
  }

  private static Case row(
      RecommendationCommand when,
      RecommendationEvent then,
      RecommendationStage stage,
      RecommendationEvent... given) {
    return new Case(ImmutableList.copyOf(given), when, then, stage);
  }

  private static State<RecommendationStage, RecommendationStanding> after(
      Iterable<RecommendationEvent> events) {
    State<RecommendationStage, RecommendationStanding> state =
        RecommendationLife.begin(RECOMMENDATION, DRAFTED);
    for (RecommendationEvent event : events) {
      state = PROCEDURE.evolve(state, event);
    }
    return state;
  }

  private static ImmutableList<String> refused(RecommendationCommand command) {
    return PROCEDURE.decide(after(ImmutableList.of(PUT)), command, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCommandTakesItsRow(Case one) {
    Decision<RecommendationStage, RecommendationStanding, RecommendationEvent> decision =
        PROCEDURE.decide(after(one.given()), one.when(), CALENDARS);
    ImmutableList<RecommendationEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events).as("%s", decision).containsExactly(one.then());
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowHasItsCase() {
    assertThat(PROCEDURE.table().stream().filter(row -> row.command().isPresent()))
        .allSatisfy(row -> assertThat(cases()
                .anyMatch(one -> after(one.given()).stage() == row.leadsFrom()
                    && row.command().equals(Optional.of(PROCEDURE.codeOf(one.when())))
                    && one.stage() == row.leadsTo()))
            .as("%s from %s", row.trigger(), row.leadsFrom())
            .isTrue());
  }

  @Test
  void itIsUnansweredTheDayAfterTheLast() {
    State<RecommendationStage, RecommendationStanding> made = after(ImmutableList.of(PUT));
    assertThat(PROCEDURE.advance(made, LAST, CALENDARS).stage())
        .isEqualTo(RecommendationStage.MADE);
    State<RecommendationStage, RecommendationStanding> late =
        PROCEDURE.advance(made, LAST.plusDays(1), CALENDARS);
    assertThat(late.stage()).isEqualTo(RecommendationStage.UNANSWERED);
    assertThat(late.data().isLate()).isTrue();
    assertThat(PROCEDURE.obligations(late, CALENDARS)).singleElement().satisfies(one -> {
      assertThat(one.duty().owner()).isEqualTo(DECIDER);
      assertThat(one.isOverdueOn(LAST.plusDays(1))).isTrue();
    });
  }

  @Test
  void aLateAnswerIsStillOneAndTheDelayStaysOnRecord() {
    RecommendationStanding data = PROCEDURE
        .decide(after(ImmutableList.of(PUT)), new Accept(DECIDER, LAST.plusDays(30)), CALENDARS)
        .orElseThrow()
        .data();
    assertThat(data.isLate()).isTrue();
    assertThat(data.answeredOn()).contains(LAST.plusDays(30));
    assertThat(data.madeOn()).contains(MADE);
    assertThat(data.rejected()).isEmpty();
  }

  @Test
  void everyPointIsAcceptedOrRejected() {
    RecommendationStanding draft = after(ImmutableList.of()).data();
    assertThat(draft.accepted()).isEmpty();
    assertThat(draft.rejected()).isEmpty();
    RecommendationStanding part =
        after(ImmutableList.of(PUT, new AcceptedInPart(LAST, PART, "no money"))).data();
    assertThat(part.accepted()).containsExactly("new-places");
    assertThat(part.rejected()).containsExactly("choice-advice");
    assertThat(part.reasons()).contains("no money");
    RecommendationStanding none =
        after(ImmutableList.of(PUT, new Rejected(LAST, "no money"))).data();
    assertThat(none.rejected()).containsExactly("choice-advice", "new-places");
  }

  @Test
  void whoRejectsSaysWhy() {
    assertThat(refused(new Reject(DECIDER, LAST, " ")))
        .containsExactly(RecommendationReasons.REASONS_MISSING);
    assertThat(refused(new AcceptInPart(DECIDER, LAST, PART, "")))
        .containsExactly(RecommendationReasons.REASONS_MISSING);
  }

  @Test
  void aPartIsSomeAndNotAll() {
    for (ImmutableSortedSet<String> points : ImmutableList.of(
        ImmutableSortedSet.<String>of(),
        RECOMMENDATION.points(),
        ImmutableSortedSet.of("something-else"))) {
      assertThat(refused(new AcceptInPart(DECIDER, LAST, points, "no money")))
          .containsExactly(RecommendationReasons.NOT_A_PART);
    }
  }

  @Test
  void theAdviserDoesNotAnswerAndTheDeciderDoesNotWithdraw() {
    assertThat(refused(new Accept(ADVISER, LAST))).containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(refused(new Withdraw(DECIDER, LAST))).containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(refused(new Make(ADVISER, LAST))).containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void refusesARecommendationOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recommendation.of(
            "places", "forum", "lead-member", ImmutableSet.of(), RECOMMENDATION.answerLimit()))
        .withMessage("Recommendation points: must hold at least one, but in places none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recommendation.of(
            "places",
            "forum",
            "lead-member",
            ImmutableSet.of("A b"),
            RECOMMENDATION.answerLimit()));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.approval.ApprovalLife.PROCEDURE;
import static org.concordat.core.governance.approval.ApprovalRoles.APPROVER;
import static org.concordat.core.governance.approval.ApprovalRoles.PROPOSER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.governance.approval.ApprovalCommand.MeetCondition;
import org.concordat.core.governance.approval.ApprovalCommand.Refuse;
import org.concordat.core.governance.approval.ApprovalCommand.Resubmit;
import org.concordat.core.governance.approval.ApprovalCommand.Withdraw;
import org.concordat.core.governance.approval.ApprovalEvent.BodyApproved;
import org.concordat.core.governance.approval.ApprovalEvent.ConditionMet;
import org.concordat.core.governance.approval.ApprovalEvent.JointlyApproved;
import org.concordat.core.governance.approval.ApprovalEvent.ReferredBack;
import org.concordat.core.governance.approval.ApprovalEvent.Refused;
import org.concordat.core.governance.approval.ApprovalEvent.Resubmitted;
import org.concordat.core.governance.approval.ApprovalEvent.Withdrawn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Warwickshire's partnerships needed Cabinet and Schools Forum. */
class ApprovalLifeTest {

  private static final LocalDate PUT = LocalDate.of(2011, 3, 1);
  private static final LocalDate FORUM = LocalDate.of(2011, 3, 6);
  private static final LocalDate CABINET = LocalDate.of(2011, 3, 20);
  private static final ImmutableSortedSet<String> NONE = ImmutableSortedSet.of();
  private static final Calendars CALENDARS =
      Calendars.ofSchool(SchoolCalendar.unpublished("any school"));
  private static final ApprovalEvent BY_FORUM = new BodyApproved(FORUM, "schools-forum", NONE);
  private static final ApprovalEvent BY_CABINET = new BodyApproved(CABINET, "cabinet", NONE);

  private static ApprovalTerms terms(AfterRefusal afterRefusal) {
    return ApprovalTerms.of(
        "behaviour-partnerships",
        Rule.agreed(
            "joint approval",
            ImmutableSet.of("cabinet", "schools-forum"),
            Citation.of("DFE-RR224", "part 4, Warwickshire")),
        afterRefusal);
  }

  private static State<ApprovalStage, ApprovalStanding> after(
      AfterRefusal afterRefusal, List<ApprovalEvent> events) {
    State<ApprovalStage, ApprovalStanding> state = ApprovalLife.begin(terms(afterRefusal), PUT);
    for (ApprovalEvent event : events) {
      state = PROCEDURE.evolve(state, event);
    }
    return state;
  }

  private static State<ApprovalStage, ApprovalStanding> after(ApprovalEvent... events) {
    return after(AfterRefusal.ENDS, ImmutableList.copyOf(events));
  }

  private static ImmutableList<String> refused(
      State<ApprovalStage, ApprovalStanding> state, ApprovalCommand command) {
    return PROCEDURE.decide(state, command, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  record Case(
      AfterRefusal afterRefusal,
      ImmutableList<ApprovalEvent> given,
      ApprovalCommand when,
      ApprovalEvent then,
      ApprovalStage stage) {}

  static Stream<Case> cases() {
    ImmutableSortedSet<String> condition = ImmutableSortedSet.of("a yearly report");
    ApprovalEvent conditional = new BodyApproved(FORUM, "schools-forum", condition);
    ApprovalEvent back = new ReferredBack(FORUM, "schools-forum", "too dear");
    return Stream.of(
        new Case(
            AfterRefusal.ENDS,
            ImmutableList.of(),
            Approve.by(FORUM, "schools-forum"),
            BY_FORUM,
            ApprovalStage.SOUGHT),
        new Case(
            AfterRefusal.ENDS,
            ImmutableList.of(conditional),
            new MeetCondition(PROPOSER, CABINET, "schools-forum", "a yearly report"),
            new ConditionMet(CABINET, "schools-forum", "a yearly report"),
            ApprovalStage.SOUGHT),
        new Case(
            AfterRefusal.ENDS,
            ImmutableList.of(),
            new Refuse(APPROVER, FORUM, "schools-forum", "too dear"),
            new Refused(FORUM, "schools-forum", "too dear"),
            ApprovalStage.REFUSED),
        new Case(
            AfterRefusal.RESUBMIT_TO_ALL,
            ImmutableList.of(),
            new Refuse(APPROVER, FORUM, "schools-forum", "too dear"),
            back,
            ApprovalStage.REFERRED_BACK),
        new Case(
            AfterRefusal.RESUBMIT_TO_ALL,
            ImmutableList.of(back),
            new Resubmit(PROPOSER, CABINET, "a cheaper plan"),
            new Resubmitted(CABINET, "a cheaper plan"),
            ApprovalStage.SOUGHT),
        new Case(
            AfterRefusal.ENDS,
            ImmutableList.of(),
            new Withdraw(PROPOSER, FORUM),
            new Withdrawn(FORUM),
            ApprovalStage.WITHDRAWN),
        new Case(
            AfterRefusal.RESUBMIT_TO_ALL,
            ImmutableList.of(back),
            new Withdraw(PROPOSER, CABINET),
            new Withdrawn(CABINET),
            ApprovalStage.WITHDRAWN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCommandTakesItsRow(Case one) {
    Decision<ApprovalStage, ApprovalStanding, ApprovalEvent> decision =
        PROCEDURE.decide(after(one.afterRefusal(), one.given()), one.when(), CALENDARS);
    ImmutableList<ApprovalEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events).as("%s", decision).containsExactly(one.then());
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowHasItsCase() {
    assertThat(PROCEDURE.table().stream().filter(row -> row.command().isPresent()))
        .allSatisfy(row -> assertThat(cases()
                .anyMatch(one -> after(one.afterRefusal(), one.given()).stage() == row.leadsFrom()
                    && row.command().equals(Optional.of(PROCEDURE.codeOf(one.when())))
                    && row.event().equals(PROCEDURE.codeOf(one.then()))))
            .as("%s from %s", row.trigger(), row.leadsFrom())
            .isTrue());
  }

  @Test
  void theJointApprovalIsCompleteOnTheDateOfTheLast() {
    State<ApprovalStage, ApprovalStanding> one = after(BY_FORUM);
    assertThat(one.data().outstanding()).containsExactly("cabinet");
    assertThat(one.data().completeOn()).isEmpty();
    assertThat(PROCEDURE.advance(one, CABINET.plusYears(9), CALENDARS).stage())
        .isEqualTo(ApprovalStage.SOUGHT);
    State<ApprovalStage, ApprovalStanding> both = after(BY_FORUM, BY_CABINET);
    assertThat(both.data().completeOn()).contains(CABINET);
    assertThat(PROCEDURE.lapses(both, CABINET.minusDays(1), CALENDARS)).isEmpty();
    assertThat(PROCEDURE.lapses(both, CABINET, CALENDARS))
        .containsExactly(new JointlyApproved(CABINET));
    assertThat(PROCEDURE.advance(both, CABINET, CALENDARS).stage())
        .isEqualTo(ApprovalStage.APPROVED);
  }

  @Test
  void theOrderInWhichApprovalsAreLearnedIsFree() {
    State<ApprovalStage, ApprovalStanding> begun =
        ApprovalLife.begin(terms(AfterRefusal.ENDS), PUT);
    History<ApprovalEvent> cabinetFirst = History.of(List.of(BY_CABINET));
    State<ApprovalStage, ApprovalStanding> state = PROCEDURE
        .decide(begun, cabinetFirst, Approve.by(FORUM, "schools-forum"), CALENDARS)
        .orElseThrow();
    assertThat(state.data()).isEqualTo(after(BY_FORUM, BY_CABINET).data());
    assertThat(PROCEDURE.lapses(state, CABINET, CALENDARS))
        .containsExactly(new JointlyApproved(CABINET));
  }

  @Test
  void anApprovalCountsWhenItsLastConditionIsMet() {
    BodyApproved conditional = new BodyApproved(
        FORUM, "schools-forum", ImmutableSortedSet.of("a yearly report", "a ceiling"));
    LocalDate april = LocalDate.of(2011, 4, 4);
    State<ApprovalStage, ApprovalStanding> waiting = after(
        conditional, BY_CABINET, new ConditionMet(CABINET, "schools-forum", "a yearly report"));
    assertThat(waiting.data().outstanding()).containsExactly("schools-forum");
    assertThat(waiting.data().approvals().get("schools-forum").outstanding())
        .containsExactly("a ceiling");
    State<ApprovalStage, ApprovalStanding> met =
        PROCEDURE.evolve(waiting, new ConditionMet(april, "schools-forum", "a ceiling"));
    assertThat(PROCEDURE.lapses(met, april, CALENDARS)).containsExactly(new JointlyApproved(april));
  }

  @Test
  void afterAResubmissionApprovalsLapseOrStand() {
    List<ApprovalEvent> events = List.of(
        BY_FORUM,
        new ReferredBack(CABINET, "cabinet", "too dear"),
        new Resubmitted(CABINET.plusDays(7), "a cheaper plan"));
    assertThat(after(AfterRefusal.RESUBMIT_TO_ALL, events).data().outstanding())
        .containsExactly("cabinet", "schools-forum");
    State<ApprovalStage, ApprovalStanding> kept = after(AfterRefusal.RESUBMIT_TO_OTHERS, events);
    assertThat(kept.data().outstanding()).containsExactly("cabinet");
    LocalDate april = LocalDate.of(2011, 4, 11);
    State<ApprovalStage, ApprovalStanding> approved =
        PROCEDURE.decide(kept, Approve.by(april, "cabinet"), CALENDARS).orElseThrow();
    assertThat(PROCEDURE.advance(approved, april, CALENDARS).stage())
        .isEqualTo(ApprovalStage.APPROVED);
    assertThat(approved.data().refusals())
        .containsExactly(new ApprovalStanding.Refusal(CABINET, "cabinet", "too dear"));
  }

  @Test
  void whoseApprovalIsLackingIsAnObligation() {
    assertThat(PROCEDURE.obligations(after(BY_FORUM), CALENDARS))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.due().isKnown()).isFalse();
          assertThat(one.due()).asString().contains("the approval of cabinet is lacking");
        });
  }

  @Test
  void aBodyApprovesOnceAndOnlyWhereItIsNeeded() {
    assertThat(refused(after(), Approve.by(FORUM, "full-council")))
        .containsExactly(ApprovalReasons.NOT_NEEDED);
    assertThat(refused(after(BY_FORUM), Approve.by(CABINET, "schools-forum")))
        .containsExactly(ApprovalReasons.ALREADY_APPROVED);
    assertThat(refused(
            after(BY_FORUM), new Refuse(APPROVER, CABINET, "schools-forum", "second thoughts")))
        .containsExactly(ApprovalReasons.ALREADY_APPROVED);
    assertThat(refused(after(), new Refuse(APPROVER, FORUM, "full-council", "no")))
        .containsExactly(ApprovalReasons.NOT_NEEDED);
  }

  @ParameterizedTest
  @EnumSource(AfterRefusal.class)
  void aRefusalSaysWhy(AfterRefusal afterRefusal) {
    assertThat(refused(after(afterRefusal, List.of()), new Refuse(APPROVER, FORUM, "cabinet", " ")))
        .containsExactly(ApprovalReasons.REASON_MISSING);
  }

  @Test
  void aResubmissionSaysWhatHasChanged() {
    List<ApprovalEvent> back = List.of(new ReferredBack(FORUM, "cabinet", "too dear"));
    assertThat(
            refused(after(AfterRefusal.RESUBMIT_TO_ALL, back), new Resubmit(PROPOSER, CABINET, "")))
        .containsExactly(ApprovalReasons.REASON_MISSING);
  }

  @Test
  void aConditionIsMetOnceAndOnlyIfItWasMade() {
    ApprovalEvent conditional =
        new BodyApproved(FORUM, "schools-forum", ImmutableSortedSet.of("a ceiling"));
    State<ApprovalStage, ApprovalStanding> state = after(conditional);
    assertThat(refused(state, new MeetCondition(APPROVER, CABINET, "cabinet", "a ceiling")))
        .containsExactly(ApprovalReasons.NO_SUCH_CONDITION);
    assertThat(refused(state, new MeetCondition(APPROVER, CABINET, "schools-forum", "a floor")))
        .containsExactly(ApprovalReasons.NO_SUCH_CONDITION);
    State<ApprovalStage, ApprovalStanding> met =
        PROCEDURE.evolve(state, new ConditionMet(CABINET, "schools-forum", "a ceiling"));
    assertThat(refused(met, new MeetCondition(APPROVER, CABINET, "schools-forum", "a ceiling")))
        .containsExactly(ApprovalReasons.NO_SUCH_CONDITION);
  }

  @Test
  void aConditionThatIsMetBeforeItIsMadeDelaysNothing() {
    ApprovalEvent unknown = new ConditionMet(FORUM, "cabinet", "a ceiling");
    assertThat(after(unknown).data().approvals()).isEmpty();
  }

  @Test
  void nothingIsRefusedOnceAllHaveApproved() {
    assertThat(refused(after(BY_FORUM, BY_CABINET), new Refuse(APPROVER, CABINET, "cabinet", "no")))
        .contains(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void refusesTermsThatNameNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApprovalTerms.of(
            "plan",
            Rule.agreed("joint approval", ImmutableSet.<String>of(), Citation.of("Constitution")),
            AfterRefusal.ENDS))
        .withMessage("ApprovalTerms bodies: must hold at least one, but for plan none");
  }
}

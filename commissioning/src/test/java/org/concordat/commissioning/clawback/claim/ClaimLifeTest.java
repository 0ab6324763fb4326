/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.commissioning.clawback.claim.ClaimRoles.AUTHORITY;
import static org.concordat.commissioning.clawback.claim.ClaimRoles.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.UseSpell;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Agree;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Assess;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Close;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Defer;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Demand;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Dismiss;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Dispute;
import org.concordat.commissioning.clawback.claim.ClaimCommand.EndDeferral;
import org.concordat.commissioning.clawback.claim.ClaimCommand.NotifyTrigger;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Pay;
import org.concordat.commissioning.clawback.claim.ClaimCommand.SetOff;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Settle;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Waive;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.value.DeMinimis;
import org.concordat.commissioning.clawback.value.LateInterest;
import org.concordat.commissioning.clawback.value.Limits;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ClaimLifeTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate END = LocalDate.of(2036, 9, 1);
  private static final LocalDate OUT = LocalDate.of(2019, 9, 1);
  private static final LocalDate ASSESSED = LocalDate.of(2019, 10, 1);
  private static final LocalDate DEMANDED = LocalDate.of(2019, 11, 1);
  private static final LocalDate LATER = LocalDate.of(2020, 1, 15);
  private static final Money SUM = pounds("340000.00");
  private static final Money PART = pounds("100000.00");
  private static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.unpublished());
  private static final ClawbackTerms CLAWBACK = ClawbackTerms.of(
      Citation.of("Support base contract", "clause 7"),
      CapitalTranche.of(
          "building", pounds("500000.00"), START, DiminishingScale.completeYears(25)));
  private static final ClaimTerms TERMS = ClaimTerms.of(CLAWBACK);
  private static final ClawbackFacts FACTS = ClawbackFacts.none()
      .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, OUT))
      .withDifferentUse(UseSpell.from("sixth form centre", OUT));

  private final Set<String> taken = new TreeSet<>();

  @Test
  void cb18_aRightAtRestLapsesOnTheEnd() {
    State<ClaimStage, ClaimStanding> rest = begun();
    assertThat(on(rest, END.minusDays(1))).isEqualTo(ClaimStage.DORMANT);
    assertThat(on(rest, END)).isEqualTo(ClaimStage.LAPSED);
    Decision<ClaimStage, ClaimStanding, ClaimEvent> late =
        decide(rest, new NotifyTrigger(AUTHORITY, END, END));
    assertThat(codes(late)).contains(ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void cb19_aTriggerBeforeTheEndIsNotLostByANoticeOrADemandAfterIt() {
    LocalDate triggered = END.minusDays(1);
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, triggered))
        .withDifferentUse(UseSpell.from("offices", triggered));
    State<ClaimStage, ClaimStanding> notified =
        take(begun(), new NotifyTrigger(AUTHORITY, triggered, END.plusYears(1)));
    assertThat(on(notified, END.plusYears(5))).isEqualTo(ClaimStage.TRIGGER_NOTIFIED);
    State<ClaimStage, ClaimStanding> assessed =
        take(notified, new Assess(AUTHORITY, END.plusYears(1), facts));
    assertThat(assessed.data().assessment().orElseThrow().total()).isEqualTo(pounds("20000.00"));
    assertThat(take(assessed, new Demand(AUTHORITY, END.plusYears(2), pounds("20000.00")))
            .stage())
        .isEqualTo(ClaimStage.DEMANDED);
  }

  @Test
  void cb20_theClockKeepsRunningThroughADeferral() {
    LocalDate called = LocalDate.of(2023, 9, 1);
    State<ClaimStage, ClaimStanding> assessed = assessed();
    assertThat(assessed.data().assessment().orElseThrow().total()).isEqualTo(SUM);
    State<ClaimStage, ClaimStanding> deferred =
        take(assessed, new Defer(AUTHORITY, ASSESSED, "sixth form centre"));
    assertThat(deferred.data().acceptedUses()).containsExactly("sixth form centre");
    State<ClaimStage, ClaimStanding> rest =
        take(deferred, new EndDeferral(AUTHORITY, called, "let to a gym"));
    assertThat(rest.stage()).isEqualTo(ClaimStage.DORMANT);
    State<ClaimStage, ClaimStanding> again = take(
        take(rest, new NotifyTrigger(AUTHORITY, called, called)),
        new Assess(AUTHORITY, called, FACTS.withDifferentUse(UseSpell.from("gym", called))));
    assertThat(again.data().assessment().orElseThrow().total()).isEqualTo(pounds("260000.00"));
    assertThat(again.data().assessments()).hasSize(2);
  }

  @Test
  void aDeferredRightLapsesOnTheEndToo() {
    State<ClaimStage, ClaimStanding> deferred =
        take(assessed(), new Defer(AUTHORITY, ASSESSED, "sixth form centre"));
    assertThat(on(deferred, END.minusDays(1))).isEqualTo(ClaimStage.DEFERRED);
    assertThat(on(deferred, END)).isEqualTo(ClaimStage.LAPSED);
  }

  @Test
  void whatWasGivenUpBeforeTheDemandIsNotPaidTooMuch() {
    State<ClaimStage, ClaimStanding> waived = take(assessed(), new Waive(AUTHORITY, ASSESSED, SUM));
    assertThat(waived.data().outstanding()).isEqualTo(pounds("0.00"));
    assertThat(waived.data().overPaid()).isEqualTo(pounds("0.00"));
  }

  @Test
  void nothingIsOwedAfterADisputeThatDismissedTheTrigger() {
    State<ClaimStage, ClaimStanding> disputed =
        take(demanded(), new Dispute(SCHOOL, LATER, "there was no other use"));
    State<ClaimStage, ClaimStanding> dismissed =
        take(disputed, new Dismiss(AUTHORITY, LATER, ClawbackFacts.none()));
    assertThat(dismissed.data().demanded()).isEmpty();
    assertThat(dismissed.data().demandedOn()).isEmpty();
    assertThat(dismissed.data().outstanding()).isEqualTo(pounds("0.00"));
  }

  @Test
  void aSettlementAfterAWaiverIsOwedWholeAndIsAtMostWhatWasLeft() {
    State<ClaimStage, ClaimStanding> waived = take(
        take(demanded(), new Dispute(SCHOOL, LATER, "the use began later")),
        new Waive(AUTHORITY, LATER, PART));
    assertThat(waived.data().outstanding()).isEqualTo(pounds("240000.00"));
    assertThat(codes(
            decide(waived, new Settle(SCHOOL, LATER, pounds("240000.01"), Optional.of(LATER)))))
        .containsExactly(ClaimReasons.TOO_MUCH);
    State<ClaimStage, ClaimStanding> settled =
        take(waived, new Settle(SCHOOL, LATER, pounds("50000.00"), Optional.of(LATER)));
    assertThat(settled.data().outstanding()).isEqualTo(pounds("50000.00"));
  }

  @Test
  void nobodyConsentsToASettlementBeforeTheDemand() {
    State<ClaimStage, ClaimStanding> disputed =
        take(demanded(), new Dispute(SCHOOL, LATER, "the use began later"));
    assertThat(codes(
            decide(disputed, new Settle(SCHOOL, LATER, PART, Optional.of(DEMANDED.minusDays(1))))))
        .containsExactly(ClaimReasons.CONSENT_TOO_EARLY);
    assertThat(take(disputed, new Settle(SCHOOL, LATER, PART, Optional.of(DEMANDED)))
            .stage())
        .isEqualTo(ClaimStage.AGREED);
  }

  @Test
  void aWaiverDoesNotRevive() {
    State<ClaimStage, ClaimStanding> waived = take(assessed(), new Waive(AUTHORITY, ASSESSED, SUM));
    assertThat(waived.stage()).isEqualTo(ClaimStage.WAIVED);
    assertThat(ClaimLife.PROCEDURE.allowed(ClaimStage.WAIVED)).containsExactly("close");
    assertThat(codes(decide(waived, new NotifyTrigger(AUTHORITY, LATER, LATER))))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
    assertThat(take(waived, new Close(AUTHORITY, LATER)).stage()).isEqualTo(ClaimStage.CLOSED);
  }

  @Test
  void anAssessmentKeepsItsInputsAndComesOutTheSameAgain() {
    AssessedClaim kept = assessed().data().assessment().orElseThrow();
    assertThat(kept.again()).isEqualTo(kept.claim());
    assertThat(kept.facts()).isEqualTo(FACTS);
    assertThat(kept.terms()).isEqualTo(CLAWBACK);
    assertThat(kept.explanation().render())
        .startsWith("may be claimed: £340,000.00 [Support base contract clause 7]");
    assertThat(kept).hasToString("assessed on 2019-10-01: £340,000.00");
  }

  @Test
  void cb21_lateInterestRunsFromTheDayAfterTheLast() {
    ClaimTerms charging = TERMS.withLateInterest(LateInterest.of(Ratio.of(85, 1000)));
    State<ClaimStage, ClaimStanding> demanded =
        take(assessed(ClaimLife.begin(charging, START)), new Demand(AUTHORITY, DEMANDED, SUM));
    LocalDate due = DEMANDED.plusDays(28);
    assertThat(demanded.data().lateInterestOn(due, CALENDARS))
        .isEqualTo(Answer.known(pounds("0.00")));
    assertThat(demanded.data().lateInterestOn(due.plusDays(45), CALENDARS))
        .isEqualTo(Answer.known(pounds("3563.01")));
    State<ClaimStage, ClaimStanding> part = take(demanded, new Pay(SCHOOL, due.plusDays(10), PART));
    assertThat(part.data().lateInterestOn(due.plusDays(45), CALENDARS))
        .isEqualTo(Answer.known(pounds("232.88").plus(pounds("2515.07"))));
    assertThat(assessed().data().lateInterestOn(LATER, CALENDARS))
        .isEqualTo(Answer.known(pounds("0.00")));
  }

  @Test
  void obligationsSayWhoOwesWhatByWhen() {
    assertThat(obligation(begun()))
        .isEqualTo(
            "the host school: keep the base for what the capital was paid for by 2036-08-31");
    State<ClaimStage, ClaimStanding> notified =
        take(begun(), new NotifyTrigger(SCHOOL, OUT, OUT.plusDays(10)));
    assertThat(obligation(notified))
        .isEqualTo("the local authority: work out what may be claimed by 2019-10-09");
    assertThat(obligation(demanded()))
        .isEqualTo("the host school: pay what is demanded by 2019-11-29");
  }

  private static String obligation(State<ClaimStage, ClaimStanding> state) {
    Obligation only = ClaimLife.PROCEDURE.obligations(state, CALENDARS).get(0);
    return only.duty() + " by " + only.due();
  }

  @Test
  void aSumIsPaidInPartsSetOffAndPaidTooMuch() {
    State<ClaimStage, ClaimStanding> agreed = take(demanded(), new Agree(SCHOOL, LATER));
    State<ClaimStage, ClaimStanding> part = take(agreed, new Pay(SCHOOL, LATER, PART));
    assertThat(part.stage()).isEqualTo(ClaimStage.PART_PAID);
    assertThat(part.data().outstanding()).isEqualTo(pounds("240000.00"));
    State<ClaimStage, ClaimStanding> setOff =
        take(part, new SetOff(AUTHORITY, LATER, pounds("200000.00"), "top-up of autumn 2019"));
    assertThat(setOff.data().outstanding()).isEqualTo(pounds("40000.00"));
    State<ClaimStage, ClaimStanding> paid =
        take(setOff, new Pay(SCHOOL, LATER, pounds("40000.01")));
    assertThat(paid.stage()).isEqualTo(ClaimStage.PAID);
    assertThat(paid.data().outstanding()).isEqualTo(pounds("0.00"));
    assertThat(paid.data().overPaid()).isEqualTo(pounds("0.01"));
    State<ClaimStage, ClaimStanding> last =
        take(setOff, new SetOff(AUTHORITY, LATER, pounds("40000.00"), "top-up of spring 2020"));
    assertThat(last.stage()).isEqualTo(ClaimStage.OFFSET);
    assertThat(codes(decide(
            setOff, new SetOff(AUTHORITY, LATER, pounds("40000.01"), "top-up of spring 2020"))))
        .containsExactly(ClaimReasons.TOO_MUCH);
  }

  @Test
  void aPaymentAndASetOffAreDueOnTheDayForPaymentAndAWaiverIsNot() {
    State<ClaimStage, ClaimStanding> agreed = take(demanded(), new Agree(SCHOOL, LATER));
    Due due = ClaimLife.PROCEDURE.obligations(agreed, CALENDARS).get(0).due();

    for (State<ClaimStage, ClaimStanding> state :
        List.of(agreed, take(agreed, new SetOff(AUTHORITY, LATER, PART, "top-up")))) {
      assertThat(NextStep.in(ClaimLife.PROCEDURE, state, CALENDARS))
          .filteredOn(step -> !step.limits().isEmpty())
          .extracting(NextStep::what, NextStep::due)
          .containsExactly(
              tuple("pay", due), tuple("pay", due), tuple("set-off", due), tuple("set-off", due));
    }
  }

  @Test
  void aDisputeIsAgreedSettledAssessedAgainOrDismissed() {
    State<ClaimStage, ClaimStanding> disputed =
        take(demanded(), new Dispute(SCHOOL, LATER, "the use began later"));
    assertThat(take(disputed, new Agree(SCHOOL, LATER)).stage()).isEqualTo(ClaimStage.AGREED);
    State<ClaimStage, ClaimStanding> settled =
        take(disputed, new Settle(SCHOOL, LATER, PART, Optional.of(LATER)));
    assertThat(settled.data().outstanding()).isEqualTo(PART);
    assertThat(codes(decide(disputed, new Settle(SCHOOL, LATER, PART, Optional.empty()))))
        .containsExactly(ClaimReasons.CONSENT_MISSING);
    assertThat(codes(decide(
            disputed,
            new Settle(AUTHORITY, LATER, pounds("340000.01"), Optional.of(LATER.plusDays(1))))))
        .containsExactly(ClaimReasons.CONSENT_MISSING, ClaimReasons.TOO_MUCH);
    State<ClaimStage, ClaimStanding> again = take(disputed, new Assess(AUTHORITY, LATER, FACTS));
    assertThat(again.stage()).isEqualTo(ClaimStage.ASSESSED);
    assertThat(again.data().demanded()).isEmpty();
    State<ClaimStage, ClaimStanding> dismissed =
        take(disputed, new Dismiss(AUTHORITY, LATER, ClawbackFacts.none()));
    assertThat(dismissed.stage()).isEqualTo(ClaimStage.DORMANT);
    assertThat(on(dismissed, END)).isEqualTo(ClaimStage.LAPSED);
  }

  @Test
  void whatTheFactsDoNotSayIsRefused() {
    State<ClaimStage, ClaimStanding> notified = take(begun(), new NotifyTrigger(SCHOOL, OUT, OUT));
    Decision<ClaimStage, ClaimStanding, ClaimEvent> none =
        decide(notified, new Assess(AUTHORITY, ASSESSED, ClawbackFacts.none()));
    assertThat(codes(none)).containsExactly(ClaimReasons.NO_CLAIM);
    assertThat(none.reasons().get(0).message())
        .isEqualTo(
            "nothing may be claimed by 2019-10-01: the school had not withdrawn by 2019-10-01;"
                + " the base had no different use by 2019-10-01");
    ClawbackFacts laterUse = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, OUT))
        .withDifferentUse(UseSpell.from("offices", OUT.plusDays(3)));
    assertThat(codes(decide(notified, new Assess(AUTHORITY, ASSESSED, laterUse))))
        .containsExactly(ClaimReasons.OTHER_TRIGGER_DATE);
    ClawbackFacts unclear = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.NOT_RENEWED_BY_SCHOOL, OUT))
        .withDifferentUse(UseSpell.from("offices", OUT));
    assertThat(codes(decide(notified, new Assess(AUTHORITY, ASSESSED, unclear))))
        .containsExactly(ClaimReasons.NO_CLAIM);
    assertThat(codes(decide(notified, new Dismiss(AUTHORITY, ASSESSED, FACTS))))
        .containsExactly(ClaimReasons.IS_A_CLAIM);
    assertThat(codes(decide(notified, new Assess(SCHOOL, ASSESSED, FACTS))))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void amountsBeyondWhatIsOwedOrInAnotherCurrencyAreRefused() {
    State<ClaimStage, ClaimStanding> assessed = assessed();
    Money more = pounds("340000.01");
    Money euros = Money.parse("EUR 1.00");
    assertThat(codes(decide(assessed, new Demand(AUTHORITY, ASSESSED, more))))
        .containsExactly(ClaimReasons.TOO_MUCH);
    assertThat(codes(decide(assessed, new Demand(AUTHORITY, ASSESSED, euros))))
        .containsExactly(ClaimReasons.OTHER_CURRENCY);
    assertThat(codes(decide(assessed, new Waive(AUTHORITY, ASSESSED, more))))
        .containsExactly(ClaimReasons.TOO_MUCH);
    assertThat(codes(decide(demanded(), new Pay(SCHOOL, LATER, euros))))
        .containsExactly(ClaimReasons.OTHER_CURRENCY);
    assertThat(codes(decide(demanded(), new Waive(AUTHORITY, LATER, more))))
        .containsExactly(ClaimReasons.TOO_MUCH);
  }

  @Test
  void aSumThatComesToNothingIsDismissed() {
    ClawbackTerms small = ClawbackTerms.builder()
        .from(CLAWBACK)
        .limits(Limits.builder().deMinimis(DeMinimis.upTo(SUM)).build())
        .build();
    State<ClaimStage, ClaimStanding> notified =
        take(ClaimLife.begin(ClaimTerms.of(small), START), new NotifyTrigger(AUTHORITY, OUT, OUT));
    assertThat(codes(decide(notified, new Assess(AUTHORITY, ASSESSED, FACTS))))
        .containsExactly(ClaimReasons.COMES_TO_NOTHING);
    assertThat(take(notified, new Dismiss(AUTHORITY, ASSESSED, FACTS)).stage())
        .isEqualTo(ClaimStage.DORMANT);
  }

  @Test
  void refusesImpossibleCommands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NotifyTrigger(AUTHORITY, OUT, OUT.minusDays(1)))
        .withMessage("NotifyTrigger notifiedOn: must not be before the trigger of 2019-09-01,"
            + " but was 2019-08-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Demand(AUTHORITY, OUT, pounds("0.00")))
        .withMessage("Demand amount: must be positive, but was GBP 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SetOff(AUTHORITY, OUT, PART, " "))
        .withMessage("SetOff text: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Defer(AUTHORITY, OUT, ""))
        .withMessage("Defer text: must not be blank, but was ''");
  }

  @Test
  void aTriggerLearnedOfAfterTheLapseWasRecordedReportsIt() {
    History<ClaimEvent> history =
        History.of(ClaimLife.PROCEDURE.lapses(begun(), END.plusYears(1), CALENDARS));
    Decision<ClaimStage, ClaimStanding, ClaimEvent> late = ClaimLife.PROCEDURE.decide(
        begun(), history, new NotifyTrigger(AUTHORITY, OUT, END.plusYears(1)), CALENDARS);
    late.match(
        accepted -> {
          assertThat(accepted.state().stage()).isEqualTo(ClaimStage.TRIGGER_NOTIFIED);
          assertThat(accepted.broken()).hasSize(1);
          return null;
        },
        refused -> {
          throw new AssertionError(refused.reasons());
        });
  }

  @Test
  void everyRowOfTheTableIsTaken() {
    cb18_aRightAtRestLapsesOnTheEnd();
    cb20_theClockKeepsRunningThroughADeferral();
    aDeferredRightLapsesOnTheEndToo();
    aWaiverDoesNotRevive();
    aSumIsPaidInPartsSetOffAndPaidTooMuch();
    aDisputeIsAgreedSettledAssessedAgainOrDismissed();
    State<ClaimStage, ClaimStanding> notified =
        take(begun(), new NotifyTrigger(AUTHORITY, OUT, OUT));
    take(notified, new Dismiss(AUTHORITY, ASSESSED, ClawbackFacts.none()));
    State<ClaimStage, ClaimStanding> demanded = demanded();
    State<ClaimStage, ClaimStanding> part = take(demanded, new Pay(SCHOOL, LATER, PART));
    State<ClaimStage, ClaimStanding> agreed = take(demanded, new Agree(SCHOOL, LATER));
    State<ClaimStage, ClaimStanding> disputed =
        take(demanded, new Dispute(SCHOOL, LATER, "the use began later"));
    take(part, new Pay(SCHOOL, LATER, PART));
    take(take(demanded, new Pay(SCHOOL, LATER, SUM)), new Close(AUTHORITY, LATER));
    take(agreed, new Pay(SCHOOL, LATER, SUM));
    take(agreed, new SetOff(AUTHORITY, LATER, PART, "top-up"));
    take(take(agreed, new SetOff(AUTHORITY, LATER, SUM, "top-up")), new Close(AUTHORITY, LATER));
    Money left = pounds("240000.00");
    take(part, new SetOff(AUTHORITY, LATER, left, "top-up"));
    take(part, new Waive(AUTHORITY, LATER, left));
    for (State<ClaimStage, ClaimStanding> state : List.of(demanded, agreed, disputed, part)) {
      take(state, new Waive(AUTHORITY, LATER, PART));
      take(state, new Waive(AUTHORITY, LATER, state.data().outstanding()));
    }
    Set<String> rows = new TreeSet<>();
    ClaimLife.PROCEDURE.table().forEach(row -> rows.add(row.leadsFrom() + " " + row.event()));
    assertThat(taken).isEqualTo(rows);
  }

  private State<ClaimStage, ClaimStanding> begun() {
    return ClaimLife.begin(TERMS, START);
  }

  private State<ClaimStage, ClaimStanding> assessed() {
    return assessed(begun());
  }

  private State<ClaimStage, ClaimStanding> assessed(State<ClaimStage, ClaimStanding> rest) {
    return take(
        take(rest, new NotifyTrigger(AUTHORITY, OUT, OUT)), new Assess(AUTHORITY, ASSESSED, FACTS));
  }

  private State<ClaimStage, ClaimStanding> demanded() {
    return take(assessed(), new Demand(AUTHORITY, DEMANDED, SUM));
  }

  private State<ClaimStage, ClaimStanding> take(
      State<ClaimStage, ClaimStanding> state, ClaimCommand command) {
    return decide(state, command)
        .match(
            accepted -> {
              State<ClaimStage, ClaimStanding> now = state;
              for (ClaimEvent event : accepted.events()) {
                taken.add(now.stage() + " " + ClaimLife.PROCEDURE.codeOf(event));
                now = ClaimLife.PROCEDURE.evolve(now, event);
              }
              assertThat(now).isEqualTo(accepted.state());
              return now;
            },
            refused -> {
              throw new AssertionError(refused.reasons());
            });
  }

  private ClaimStage on(State<ClaimStage, ClaimStanding> state, LocalDate date) {
    ClaimLife.PROCEDURE
        .lapses(state, date, CALENDARS)
        .forEach(event -> taken.add(state.stage() + " " + ClaimLife.PROCEDURE.codeOf(event)));
    return ClaimLife.PROCEDURE.advance(state, date, CALENDARS).stage();
  }

  private static Decision<ClaimStage, ClaimStanding, ClaimEvent> decide(
      State<ClaimStage, ClaimStanding> state, ClaimCommand command) {
    return ClaimLife.PROCEDURE.decide(state, command, CALENDARS);
  }

  private static List<String> codes(Decision<ClaimStage, ClaimStanding, ClaimEvent> decision) {
    return decision.reasons().stream().map(Reason::code).toList();
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }

  @Test
  void theRolesAreThoseOfTheContract() {
    assertThat(AUTHORITY).isEqualTo(Role.of("local-authority", "the local authority"));
    assertThat(SCHOOL).isEqualTo(Role.of("host-school", "the host school"));
  }
}

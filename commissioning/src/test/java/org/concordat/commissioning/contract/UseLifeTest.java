/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.UseSpell;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.contract.UseCommand.GiveUpIntention;
import org.concordat.commissioning.contract.UseCommand.NotifyIntention;
import org.concordat.commissioning.contract.UseCommand.RestoreUse;
import org.concordat.commissioning.contract.UseEvent.IntentionGivenUp;
import org.concordat.commissioning.contract.UseEvent.IntentionNotified;
import org.concordat.commissioning.contract.UseEvent.Released;
import org.concordat.commissioning.contract.UseEvent.UseChanged;
import org.concordat.commissioning.contract.UseEvent.UseRestored;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UseLifeTest {

  private static final LocalDate DAY = LocalDate.of(2018, 4, 9);
  private static final LocalDate RELEASE = LocalDate.of(2036, 9, 1);
  private static final UseEvent INTENDED =
      new IntentionNotified(LocalDate.of(2018, 1, 1), "offices");
  private static final UseEvent CHANGED = new UseChanged(LocalDate.of(2018, 2, 1), "offices");

  record Case(ImmutableList<UseEvent> given, UseCommand when, UseEvent then, UseStage stage) {}

  static Stream<Case> cases() {
    return Stream.of(
        row(
            new NotifyIntention(HOST, DAY, "offices"),
            new IntentionNotified(DAY, "offices"),
            UseStage.CHANGE_INTENDED),
        row(new GiveUpIntention(HOST, DAY), new IntentionGivenUp(DAY), UseStage.PAID_FOR, INTENDED),
        row(
            new ChangeUse(COMMISSIONER, DAY, "store"),
            new UseChanged(DAY, "store"),
            UseStage.DIFFERENT),
        row(
            new ChangeUse(HOST, DAY, "store"),
            new UseChanged(DAY, "store"),
            UseStage.DIFFERENT,
            INTENDED),
        row(
            new ChangeUse(HOST, DAY, "store"),
            new UseChanged(DAY, "store"),
            UseStage.DIFFERENT,
            CHANGED),
        row(new RestoreUse(HOST, DAY), new UseRestored(DAY), UseStage.PAID_FOR, CHANGED));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCommandTakesItsRow(Case one) {
    State<UseStage, UseStanding> state = after(one.given().toArray(UseEvent[]::new));
    Decision<UseStage, UseStanding, UseEvent> decision =
        UseLife.PROCEDURE.decide(state, one.when(), CALENDARS);
    ImmutableList<UseEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events).containsExactly(one.then());
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowThatACommandTakesHasItsCase() {
    assertThat(UseLife.PROCEDURE.table())
        .filteredOn(row -> row.command().isPresent())
        .allSatisfy(row -> assertThat(cases()
                .anyMatch(one -> row.leadsFrom()
                        == after(one.given().toArray(UseEvent[]::new)).stage()
                    && row.command().equals(Optional.of(UseLife.PROCEDURE.codeOf(one.when())))
                    && row.event().equals(UseLife.PROCEDURE.codeOf(one.then()))
                    && row.leadsTo() == one.stage()))
            .as("%s from %s", row.trigger(), row.leadsFrom())
            .isTrue());
  }

  static Stream<State<UseStage, UseStanding>> states() {
    return Stream.of(after(), after(INTENDED), after(CHANGED));
  }

  @ParameterizedTest
  @MethodSource("states")
  void theBaseIsReleasedOnTheEndOfTheLiability(State<UseStage, UseStanding> state) {
    assertThat(UseLife.PROCEDURE.lapses(state, RELEASE.minusDays(1), CALENDARS)).isEmpty();
    assertThat(UseLife.PROCEDURE.lapses(state, RELEASE, CALENDARS))
        .containsExactly(new Released(RELEASE));
    assertThat(UseLife.PROCEDURE.advance(state, RELEASE, CALENDARS).stage())
        .isEqualTo(UseStage.RELEASED);
  }

  @Test
  void theSchoolOwesTheUseUntilTheEveOfTheRelease() {
    ImmutableList<Obligation> obligations = UseLife.PROCEDURE.obligations(after(), CALENDARS);
    assertThat(obligations).hasSize(1);
    assertThat(obligations.get(0))
        .hasToString("the host school: keep the base for what the capital was paid for"
            + " by 2036-08-31 [Contract SB-2012-07 clause 7]");
  }

  @Test
  void aLiabilityThatHasNotStartedHasNoEndThatIsKnown() {
    ClawbackTerms unpaid = ClawbackTerms.of(
        Citation.of("contract"),
        CapitalTranche.builder()
            .key("building")
            .amount(Money.parse("GBP 1.00"))
            .scale(DiminishingScale.completeYears(25))
            .build());
    State<UseStage, UseStanding> state = UseLife.begin(unpaid, DRAFTED);
    Due due = UseLife.PROCEDURE.obligations(state, CALENDARS).get(0).due();
    assertThat(due.isKnown()).isFalse();
    assertThat(
            UseLife.PROCEDURE.advance(state, RELEASE.plusYears(100), CALENDARS).stage())
        .isEqualTo(UseStage.PAID_FOR);
  }

  @Test
  void aUseThatFollowsAnotherClosesIt() {
    UseStanding data = after(INTENDED, CHANGED, new UseChanged(DAY, "store")).data();
    assertThat(data.intentions())
        .containsExactly(new UseSpell(
            "offices", LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2018, 2, 1))));
    assertThat(data.differentUses())
        .containsExactly(
            new UseSpell("offices", LocalDate.of(2018, 2, 1), Optional.of(DAY)),
            UseSpell.from("store", DAY));
  }

  @Test
  void aUseThatLastsNoWholeDayLeavesNoTrace() {
    assertThat(after(new UseChanged(DAY, "store"), new UseRestored(DAY)).data().differentUses())
        .isEmpty();
    assertThat(after(new IntentionNotified(DAY, "store"), new IntentionGivenUp(DAY))
            .data()
            .intentions())
        .isEmpty();
  }

  @Test
  void aSpellThatIsOverIsNotClosedAgain() {
    UseEvent again = new UseChanged(DAY, "store");
    UseStanding data =
        after(CHANGED, new UseRestored(LocalDate.of(2018, 3, 1)), again).data();
    assertThat(data.differentUses())
        .containsExactly(
            new UseSpell(
                "offices", LocalDate.of(2018, 2, 1), Optional.of(LocalDate.of(2018, 3, 1))),
            UseSpell.from("store", DAY));
  }

  @Test
  void theAuthorityNotifiesNoIntention() {
    assertThat(codes(after(), new NotifyIntention(COMMISSIONER, DAY, "offices")))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void nothingIsRestoredThatWasNotChanged() {
    assertThat(codes(after(), new RestoreUse(HOST, DAY)))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void nothingIsRecordedOnceTheBaseIsReleased() {
    assertThat(codes(after(), new ChangeUse(HOST, RELEASE, "offices")))
        .containsExactly(ProcedureReasons.NOT_ALLOWED, ProcedureReasons.OUT_OF_TIME);
    assertThat(UseLife.PROCEDURE
            .decide(after(), new ChangeUse(HOST, RELEASE.minusDays(1), "offices"), CALENDARS)
            .isAccepted())
        .isTrue();
  }

  @Test
  void aUseIsKeptWithoutTheBlanksAroundIt() {
    assertThat(new ChangeUse(HOST, DAY, " sixth form centre\n").use())
        .isEqualTo("sixth form centre");
    assertThat(new NotifyIntention(HOST, DAY, " offices ").use()).isEqualTo("offices");
  }

  @Test
  void refusesAUseWithoutWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangeUse(HOST, DAY, " "))
        .withMessage("ChangeUse use: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NotifyIntention(HOST, DAY, ""))
        .withMessage("NotifyIntention use: must not be blank, but was ''");
  }

  private static ImmutableList<String> codes(
      State<UseStage, UseStanding> state, UseCommand command) {
    return UseLife.PROCEDURE.decide(state, command, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static State<UseStage, UseStanding> after(UseEvent... events) {
    State<UseStage, UseStanding> state = UseLife.begin(ContractSamples.terms(), DRAFTED);
    for (UseEvent event : events) {
      state = UseLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }

  private static Case row(UseCommand when, UseEvent then, UseStage stage, UseEvent... given) {
    return new Case(ImmutableList.copyOf(given), when, then, stage);
  }
}

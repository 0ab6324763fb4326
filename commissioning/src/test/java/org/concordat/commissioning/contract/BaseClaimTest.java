/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;
import static org.concordat.commissioning.contract.ContractSamples.DRAFTED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Assess;
import org.concordat.commissioning.clawback.claim.ClaimCommand.Demand;
import org.concordat.commissioning.clawback.claim.ClaimCommand.NotifyTrigger;
import org.concordat.commissioning.clawback.claim.ClaimEvent.TriggerNotified;
import org.concordat.commissioning.clawback.claim.ClaimStage;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The claim of a base beside its contract and its use. */
class BaseClaimTest {

  private static final LocalDate OUT = LocalDate.of(2018, 1, 15);
  private static final LocalDate CHANGED = LocalDate.of(2018, 4, 9);
  private static final LocalDate NOTIFIED = LocalDate.of(2018, 5, 1);

  private static final Variation SHORTER = Variation.builder()
      .clawback(ClawbackTerms.of(
          Citation.of("Contract SB-2012-07", "clause 7"),
          CapitalTranche.of(
              "building",
              Money.parse("GBP 750000.00"),
              LocalDate.of(2011, 9, 1),
              DiminishingScale.completeYears(10))))
      .build();

  private static SupportBase triggered() {
    return withdrawn().after(new NotifyTrigger(COMMISSIONER, CHANGED, NOTIFIED), CALENDARS);
  }

  private static SupportBase withdrawn() {
    SupportBaseContract contract = SupportBaseContract.builder()
        .from(ContractSamples.contract())
        .term(LocalDateRange.of(ContractSamples.START, LocalDate.of(2037, 9, 1)))
        .build();
    return SupportBase.draft(contract, DRAFTED)
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), CALENDARS)
        .after(new ServeNotice(HOST, LocalDate.of(2017, 7, 1), OUT), CALENDARS)
        .after(new ChangeUse(HOST, CHANGED, "offices"), CALENDARS);
  }

  @Test
  void aClaimIsAssessedOnTheFactsOfTheBaseAndDemanded() {
    SupportBase base = triggered();
    assertThat(base.claimOn(NOTIFIED, CALENDARS).orElseThrow().stage())
        .isEqualTo(ClaimStage.TRIGGER_NOTIFIED);
    SupportBase assessed = base.after(
        new Assess(COMMISSIONER, NOTIFIED, base.factsOn(NOTIFIED, CALENDARS)), CALENDARS);
    Money sum = Money.parse("GBP 570000.00");
    assertThat(assessed
            .claimOn(NOTIFIED, CALENDARS)
            .orElseThrow()
            .data()
            .assessment()
            .orElseThrow()
            .total())
        .isEqualTo(sum);
    SupportBase demanded = assessed.after(new Demand(COMMISSIONER, NOTIFIED, sum), CALENDARS);
    assertThat(demanded.stageOn(NOTIFIED, CALENDARS)).isEqualTo(ContractStage.WITHDRAWN);
    assertThat(demanded.worklistOn(NOTIFIED, CALENDARS).items())
        .extracting(Worklist.Item::subject)
        .contains("SB-2012-07, claim");
  }

  @Test
  void aTriggerIsKnownFromTheDayOfItsNotice() {
    SupportBase base = triggered();
    assertThat(base.asKnownOn(NOTIFIED.minusDays(1))
            .claimOn(CHANGED, CALENDARS)
            .orElseThrow()
            .stage())
        .isEqualTo(ClaimStage.DORMANT);
    assertThat(
            base.asKnownOn(NOTIFIED).claimOn(CHANGED, CALENDARS).orElseThrow().stage())
        .isEqualTo(ClaimStage.TRIGGER_NOTIFIED);
  }

  @Test
  void aRestingRightAddsNothingToTheWorklist() {
    SupportBase base = triggered();
    assertThat(base.claimOn(OUT, CALENDARS).orElseThrow().stage()).isEqualTo(ClaimStage.DORMANT);
    assertThat(base.worklistOn(OUT, CALENDARS).items())
        .extracting(item -> item.subject() + " " + item.obligation().duty().code())
        .containsExactly("SB-2012-07 keep-use");
  }

  @Test
  void aVariationBeforeTheTriggerChangesTheClaim() {
    LocalDate varied = LocalDate.of(2017, 12, 1);
    SupportBase before = triggered();
    SupportBase after =
        before.after(new Vary(HOST, varied, SHORTER, Optional.of(varied)), CALENDARS);
    assertThat(claim(before)).contains(Money.parse("GBP 570000.00"));
    assertThat(claim(after))
        .as("varied before the trigger: four of ten years left")
        .contains(Money.parse("GBP 300000.00"));
  }

  @Test
  void aTriggerThatDoesNotStandBringsNoOtherTerms() {
    LocalDate trigger = LocalDate.of(2017, 11, 1);
    LocalDate varied = LocalDate.of(2017, 12, 1);
    LocalDate again = LocalDate.of(2017, 12, 15);
    SupportBase base =
        withdrawn().after(new NotifyTrigger(COMMISSIONER, trigger, trigger), CALENDARS);
    SupportBase after = base.after(new Vary(HOST, varied, SHORTER, Optional.of(varied)), CALENDARS);
    SupportBase twice = after.recordClaim(NOTIFIED, List.of(new TriggerNotified(again, again)));

    assertThat(twice.replayClaimOn(again, CALENDARS).orElseThrow().broken()).hasSize(1);
    assertThat(twice.claimOn(again, CALENDARS)).isEqualTo(base.claimOn(again, CALENDARS));
  }

  @Test
  void withoutCapitalThereIsNoClaim() {
    SupportBase base = SupportBase.draft(ContractSamples.withoutCapital().build(), DRAFTED);
    assertThat(base.claimOn(DRAFTED, CALENDARS)).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(
            () -> base.decide(new NotifyTrigger(COMMISSIONER, CHANGED, NOTIFIED), CALENDARS))
        .withMessage(
            "SupportBase claim: is made only where capital is at risk, but SB-2012-07 has none");
    assertThatIllegalStateException()
        .isThrownBy(() -> SupportBase.draft(ContractSamples.contract(), DRAFTED)
            .after(new Demand(COMMISSIONER, NOTIFIED, Money.parse("GBP 1.00")), CALENDARS))
        .withMessageStartingWith("SupportBase command: was refused, for [");
  }

  @Test
  void portfoliosAreEqualWhenTheirBasesAre() {
    SupportBase base = triggered();
    new EqualsTester()
        .addEqualityGroup(Portfolio.of(List.of(base)), Portfolio.of(List.of(triggered())))
        .addEqualityGroup(Portfolio.of(List.of()))
        .testEquals();
    assertThat(Portfolio.of(List.of(base))).hasToString("Portfolio [SB-2012-07]");
  }

  private static Optional<Money> claim(SupportBase base) {
    return base.assessClawback(NOTIFIED, CALENDARS)
        .flatMap(ClawbackOutcome::claim)
        .map(ClawbackOutcome.Claim::total);
  }
}

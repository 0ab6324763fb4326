/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackOutcome.Claim;
import org.concordat.commissioning.clawback.ClawbackOutcome.Dormant;
import org.concordat.commissioning.clawback.ClawbackOutcome.Undecided;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions other than the two limbs, and how they compose. */
class TriggerConditionsTest {

  private static final LocalDate SOLD = LocalDate.of(2018, 4, 9);
  private static final LocalDate ASKED = LocalDate.of(2030, 1, 1);

  @Test
  void aDisposalAloneMayBeEnough() {
    Claim claim = claim(ClawbackTrigger.disposal(), disposal(DisposalKind.SALE, SOLD));
    assertThat(claim.triggeredOn()).isEqualTo(SOLD);
    assertThat(claim.total()).isEqualTo(pounds("570000.00"));
    assertThat(claim.explanation().render())
        .contains("first day on which the trigger is met: 2018-04-09")
        .contains("disposal: sale on 2018-04-09");
  }

  @ParameterizedTest
  @EnumSource(
      value = DisposalKind.class,
      names = {"NOVATION_TO_SUCCESSOR", "STATUTORY_TRANSFER", "LEASE_BACK"})
  void exemptDisposalsBringNoClaim(DisposalKind kind) {
    ClawbackTrigger any = ClawbackTrigger.disposal(DisposalKind.values());
    assertThat(outcome(any, disposal(kind, SOLD))).isInstanceOf(Dormant.class);
    TriggerPolicy none =
        TriggerPolicy.builder().condition(any).exemptDisposals(List.of()).build();
    assertThat(with(none).assess(disposal(kind, SOLD), ASKED)).isInstanceOf(Claim.class);
  }

  @Test
  void anExemptDisposalDoesNotUseUpTheFirst() {
    ClawbackFacts facts = disposal(DisposalKind.STATUTORY_TRANSFER, SOLD.minusYears(1))
        .withDisposal(Disposal.of(DisposalKind.SALE, SOLD));
    assertThat(claim(ClawbackTrigger.disposal(), facts).triggeredOn()).isEqualTo(SOLD);
  }

  @Test
  void onlyTheFirstDisposalOfEachPartCountsUnlessSaid() {
    LocalDate unpaid = LocalDate.of(2011, 1, 1);
    ClawbackFacts facts =
        disposal(DisposalKind.SALE, unpaid).withDisposal(Disposal.of(DisposalKind.SALE, SOLD));
    assertThat(outcome(ClawbackTrigger.disposal(), facts)).isInstanceOf(Dormant.class);
    TriggerPolicy every = TriggerPolicy.builder()
        .condition(ClawbackTrigger.disposal())
        .isFirstDisposalOnly(false)
        .build();
    assertThat(with(every).assess(facts, ASKED).claim().orElseThrow().triggeredOn())
        .isEqualTo(SOLD);
    ClawbackFacts parts = ClawbackFacts.none()
        .withDisposal(new Disposal(DisposalKind.LEASE, SOLD, Optional.of("annexe")))
        .withDisposal(new Disposal(DisposalKind.SALE, SOLD.plusYears(1), Optional.of("hall")));
    assertThat(claim(ClawbackTrigger.disposal(DisposalKind.SALE), parts).triggeredOn())
        .isEqualTo(SOLD.plusYears(1));
  }

  @Test
  void misrepresentationMakesAllOfItRecoverableWhateverTheScaleSays() {
    ClawbackTrigger trigger =
        ClawbackTrigger.anyOf(ClawbackTrigger.bothLimbs(), ClawbackTrigger.misrepresentation());
    ClawbackFacts found =
        ClawbackFacts.builder().addMisrepresentation(LocalDate.of(2020, 3, 1)).build();
    Claim claim = claim(trigger, found);
    assertThat(claim.total()).isEqualTo(pounds("750000.00"));
    assertThat(claim.trigger().isScaleIgnored()).isTrue();
    assertThat(claim.explanation().render()).contains("fraction at risk, the scale ignored: 1");
    ClawbackFacts late =
        ClawbackFacts.builder().addMisrepresentation(LocalDate.of(2040, 1, 1)).build();
    assertThat(with(TriggerPolicy.bothLimbs().on(trigger)).assess(late, LocalDate.of(2041, 1, 1)))
        .as("the end is ignored as well")
        .isInstanceOf(Claim.class);
    ClawbackFacts both = found
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, SOLD))
        .withDifferentUse(UseSpell.from("offices", SOLD));
    assertThat(claim(trigger, both).total())
        .as("the greater right prevails over the earlier")
        .isEqualTo(pounds("750000.00"));
  }

  @Test
  void insolvencyAndOutcomesNotDelivered() {
    ClawbackTrigger trigger =
        ClawbackTrigger.anyOf(ClawbackTrigger.insolvency(), ClawbackTrigger.outcomesNotDelivered());
    assertThat(trigger.protectedObjects())
        .containsExactly(ProtectedObject.ASSET, ProtectedObject.OUTCOMES);
    assertThat(
            claim(trigger, ClawbackFacts.builder().addInsolvency(SOLD).build()).triggeredOn())
        .isEqualTo(SOLD);
    assertThat(claim(trigger, ClawbackFacts.builder().addOutcomeFailure(SOLD).build())
            .triggeredOn())
        .isEqualTo(SOLD);
    assertThat(((Dormant) outcome(trigger, ClawbackFacts.none())).reasons())
        .extracting(Reason::code)
        .containsExactly(ClawbackReasons.CONDITION_NOT_MET, ClawbackReasons.CONDITION_NOT_MET);
  }

  @Test
  void ceasingWithinAYearIsBeforeTheFirstAnniversary() {
    ClawbackTrigger trigger = ClawbackTrigger.ceasedWithin(LiabilityPeriod.ofYears(1));
    LocalDate began = LocalDate.of(2012, 1, 1);
    assertThat(claim(trigger, ceased(began, LocalDate.of(2012, 12, 31))).triggeredOn())
        .isEqualTo(LocalDate.of(2012, 12, 31));
    assertThat(outcome(trigger, ceased(began, LocalDate.of(2013, 1, 1))))
        .isInstanceOf(Dormant.class);
    ClawbackFacts unknown = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, SOLD));
    assertThat(((Undecided) outcome(trigger, unknown)).reasons())
        .extracting(Reason::code)
        .containsExactly(ClawbackReasons.SERVICE_START_NOT_KNOWN);
  }

  private static ClawbackFacts ceased(LocalDate began, LocalDate out) {
    return ClawbackFacts.builder()
        .serviceStart(began)
        .addServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, out))
        .build();
  }

  @Test
  void premisesMustBePutBackBeforeTheAnniversaryOfTheLoss() {
    ClawbackTrigger trigger = ClawbackTrigger.notReinstatedWithin(LiabilityPeriod.ofMonths(12));
    LocalDate lost = LocalDate.of(2015, 3, 1);
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(ServiceEnd.of(ServiceEndCause.PREMISES_LOST, lost));
    assertThat(claim(trigger, facts).triggeredOn()).isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(outcome(trigger, reinstated(facts, LocalDate.of(2016, 2, 29))))
        .isInstanceOf(Dormant.class);
    assertThat(claim(trigger, reinstated(facts, LocalDate.of(2016, 3, 2))).triggeredOn())
        .isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(with(TriggerPolicy.bothLimbs().on(trigger)).assess(facts, LocalDate.of(2016, 2, 29)))
        .isInstanceOf(Dormant.class);
  }

  private static ClawbackFacts reinstated(ClawbackFacts facts, LocalDate on) {
    return ClawbackFacts.builder().from(facts).addReinstatement(on).build();
  }

  @Test
  void allOfNeedsOneDayOnWhichAllHold() {
    ClawbackTrigger trigger =
        ClawbackTrigger.allOf(ClawbackTrigger.disposal(), ClawbackTrigger.insolvency());
    ClawbackFacts facts = ClawbackFacts.builder()
        .addDisposal(Disposal.of(DisposalKind.SALE, SOLD))
        .addInsolvency(SOLD.plusDays(10))
        .build();
    assertThat(claim(trigger, facts).triggeredOn()).isEqualTo(SOLD.plusDays(10));
    assertThat(claim(trigger, facts).trigger().grounds()).hasSize(2);
    assertThat(outcome(trigger, disposal(DisposalKind.SALE, SOLD))).isInstanceOf(Dormant.class);
  }

  @Test
  void aClaimMayBeSoughtFromADateOnOnly() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, SOLD))
        .withDifferentUse(UseSpell.from("offices", SOLD));
    ClawbackTerms terms = with(TriggerPolicy.bothLimbs());
    assertThat(terms
            .assess(facts, ASKED, LocalDate.of(2023, 9, 1))
            .claim()
            .orElseThrow()
            .triggeredOn())
        .isEqualTo(LocalDate.of(2023, 9, 1));
    assertThat(terms.assess(facts, ASKED, SOLD).claim().orElseThrow().triggeredOn())
        .isEqualTo(SOLD);
  }

  @Test
  void refusesNoConditionsAndNoKinds() {
    assertThatIllegalArgumentException()
        .isThrownBy(ClawbackTrigger::allOf)
        .withMessage("AllOf conditions: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(ClawbackTrigger::anyOf)
        .withMessage("AnyOf conditions: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClawbackTrigger.disposal(new DisposalKind[0]))
        .withMessage("DisposalMade kinds: must hold at least one, but were []");
  }

  private static ClawbackFacts disposal(DisposalKind kind, LocalDate on) {
    return ClawbackFacts.none().withDisposal(Disposal.of(kind, on));
  }

  private static Claim claim(ClawbackTrigger trigger, ClawbackFacts facts) {
    return outcome(trigger, facts).claim().orElseThrow();
  }

  private static ClawbackOutcome outcome(ClawbackTrigger trigger, ClawbackFacts facts) {
    return with(TriggerPolicy.bothLimbs().on(trigger)).assess(facts, ASKED);
  }

  private static ClawbackTerms with(TriggerPolicy policy) {
    return ClawbackTerms.builder()
        .from(terms(building(DiminishingScale.completeYears(25))))
        .triggerPolicy(policy)
        .build();
  }
}

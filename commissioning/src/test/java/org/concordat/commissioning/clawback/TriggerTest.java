/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.clawback.ClawbackSamples.START;
import static org.concordat.commissioning.clawback.ClawbackSamples.building;
import static org.concordat.commissioning.clawback.ClawbackSamples.pounds;
import static org.concordat.commissioning.clawback.ClawbackSamples.terms;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackOutcome.Claim;
import org.concordat.commissioning.clawback.ClawbackOutcome.Dormant;
import org.concordat.commissioning.clawback.ClawbackOutcome.Lapsed;
import org.concordat.commissioning.clawback.ClawbackOutcome.Undecided;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TriggerTest {

  private static final ClawbackTerms TERMS = terms(building(DiminishingScale.completeYears(25)));
  private static final LocalDate OUT = LocalDate.of(2018, 1, 15);
  private static final LocalDate CHANGED = LocalDate.of(2018, 4, 9);
  private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2036, 9, 1);
  private static final ServiceEnd WITHDRAWAL = ServiceEnd.withdrawal(LocalDate.of(2017, 7, 1), OUT);
  private static final LocalDate OUT_2010 = LocalDate.of(2010, 1, 1);
  private static final CapitalTranche PAID_2010 = CapitalTranche.of(
      "building",
      pounds("750000.00"),
      LocalDate.of(2010, 9, 1),
      DiminishingScale.completeYears(25));
  private static final UseSpell SIXTH_FORM = UseSpell.from("sixth form centre", CHANGED);

  @Test
  void cb15_withdrawalWithoutDifferentUseLeavesTheRightDormant() {
    ClawbackFacts facts = ClawbackFacts.none().withServiceEnd(WITHDRAWAL);
    Dormant dormant = (Dormant) TERMS.assess(facts, LATER);
    assertThat(codes(dormant.reasons())).containsExactly(ClawbackReasons.NO_DIFFERENT_USE);
    assertThat(dormant.lastDay()).isEqualTo(Due.on(END.minusDays(1)));
    assertThat(dormant.claim()).isEmpty();
  }

  @Test
  void cb16_withdrawalThenDifferentUseIsTriggeredByTheUse() {
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(WITHDRAWAL).withDifferentUse(SIXTH_FORM);
    Claim claim = (Claim) TERMS.assess(facts, LATER);
    assertThat(claim.triggeredOn()).isEqualTo(CHANGED);
    assertThat(claim.total()).isEqualTo(pounds("570000.00"));
    assertThat(TERMS.assess(facts, CHANGED).claim()).contains(claim);
    assertThat(TERMS.assess(facts, CHANGED.minusDays(1))).isInstanceOf(Dormant.class);
  }

  @Test
  void cb17_differentUseWithoutWithdrawalIsNoClaim() {
    ClawbackFacts facts = ClawbackFacts.none().withDifferentUse(SIXTH_FORM);
    Dormant dormant = (Dormant) TERMS.assess(facts, LATER);
    assertThat(codes(dormant.reasons())).containsExactly(ClawbackReasons.NOT_WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = ServiceEndCause.class,
      names = {"ENDED_BY_AUTHORITY", "TERMINATED_FOR_DEFAULT"})
  void cb17_terminationByTheAuthorityThenDifferentUseIsNoClaim(ServiceEndCause cause) {
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(ServiceEnd.of(cause, OUT)).withDifferentUse(SIXTH_FORM);
    Dormant dormant = (Dormant) TERMS.assess(facts, LATER);
    assertThat(codes(dormant.reasons())).containsExactly(ClawbackReasons.END_DOES_NOT_COUNT);
    assertThat(dormant.reasons().get(0).message())
        .contains("2018-01-15")
        .contains(cause.toString());
  }

  @Test
  void cb18_differentUseOnTheEndOrAfterItLapses() {
    ClawbackFacts withdrawn = ClawbackFacts.none().withServiceEnd(WITHDRAWAL);
    ClawbackFacts onTheEnd = withdrawn.withDifferentUse(UseSpell.from("offices", END));
    Lapsed lapsed = (Lapsed) TERMS.assess(onTheEnd, END);
    assertThat(codes(lapsed.reasons())).containsExactly(ClawbackReasons.LIABILITY_OVER);
    ClawbackFacts aDayBefore =
        withdrawn.withDifferentUse(UseSpell.from("offices", END.minusDays(1)));
    assertThat(TERMS.assess(aDayBefore, END).claim())
        .map(Claim::total)
        .contains(pounds("30000.00"));
  }

  @Test
  void cb18_theRightLapsesAtTheEndOfItself() {
    ClawbackFacts withdrawn = ClawbackFacts.none().withServiceEnd(WITHDRAWAL);
    assertThat(TERMS.assess(withdrawn, END.minusDays(1))).isInstanceOf(Dormant.class);
    assertThat(TERMS.assess(withdrawn, END)).isInstanceOf(Lapsed.class);
    assertThat(TERMS.assess(ClawbackFacts.none(), END)).isInstanceOf(Lapsed.class);
  }

  @Test
  void cb19_aClaimOutlivesTheEndOfTheLiability() {
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(WITHDRAWAL).withDifferentUse(SIXTH_FORM);
    assertThat(TERMS.assess(facts, END.plusYears(3)).claim())
        .map(Claim::total)
        .contains(pounds("570000.00"));
  }

  @ParameterizedTest(name = "out {0}, use from {1} to {2}: {3}")
  @CsvSource({
    "2018-01-15, 2018-04-09,           , 2018-04-09",
    "2018-04-09, 2018-01-15,           , 2018-04-09",
    "2018-04-09, 2018-04-09,           , 2018-04-09",
    "2018-04-09, 2017-09-01, 2018-04-10, 2018-04-09",
    "2018-04-09, 2017-09-01, 2018-04-09,           ",
    "2018-04-09, 2017-09-01, 2018-01-01,           ",
    "2018-01-15, 2018-04-09, 2018-09-01, 2018-04-09"
  })
  void theTriggerDateIsTheFirstDayOnWhichBothLimbsHold(
      LocalDate out, LocalDate from, LocalDate until, LocalDate trigger) {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, out))
        .withDifferentUse(new UseSpell("offices", from, Optional.ofNullable(until)));
    assertThat(TERMS.assess(facts, LATER).claim().map(Claim::triggeredOn))
        .isEqualTo(Optional.ofNullable(trigger));
  }

  @Test
  void aDifferentUseThatEndedBeforeTheWithdrawalDoesNotMeetTheSecondLimb() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(WITHDRAWAL)
        .withDifferentUse(new UseSpell("store", START, Optional.of(OUT)));
    assertThat(codes(((Dormant) TERMS.assess(facts, LATER)).reasons()))
        .containsExactly(ClawbackReasons.NO_SHARED_DAY);
  }

  @Test
  void aDifferentUseGivenUpAfterTheTriggerDoesNotUndoTheClaim() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(WITHDRAWAL)
        .withDifferentUse(new UseSpell("offices", CHANGED, Optional.of(LocalDate.of(2018, 9, 1))));
    assertThat(TERMS.assess(facts, LATER).claim().map(Claim::triggeredOn)).contains(CHANGED);
  }

  @Test
  void aUseThatEndedBeforeThePaymentDoesNotUseUpTheRight() {
    ClawbackTerms terms = terms(PAID_2010);
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, OUT_2010))
        .withDifferentUse(new UseSpell("gym", OUT_2010, Optional.of(LocalDate.of(2010, 3, 1))))
        .withDifferentUse(UseSpell.from("offices", LocalDate.of(2015, 1, 1)));
    LocalDate last = LocalDate.of(2035, 8, 31);
    for (LocalDate asked :
        List.of(LocalDate.of(2010, 2, 1), LocalDate.of(2011, 2, 1), LocalDate.of(2014, 12, 31))) {
      assertThat(terms.assess(facts, asked))
          .as("asked on %s", asked)
          .isInstanceOfSatisfying(
              Dormant.class, dormant -> assertThat(dormant.lastDay()).isEqualTo(Due.on(last)));
    }
    Claim claim = terms.assess(facts, LocalDate.of(2015, 2, 1)).claim().orElseThrow();
    assertThat(claim.triggeredOn()).isEqualTo(LocalDate.of(2015, 1, 1));
    assertThat(claim.total()).isEqualTo(pounds("630000.00"));
  }

  @Test
  void aRightLapsesWhenNoTrancheIsLiableAndNotForAnEarlierTrigger() {
    ClawbackTerms terms = terms(PAID_2010);
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, OUT_2010))
        .withDifferentUse(UseSpell.from("gym", OUT_2010));
    LocalDate last = LocalDate.of(2035, 8, 31);
    assertThat(terms.isAnythingLiableOn(last)).isTrue();
    assertThat(codes(((Dormant) terms.assess(facts, last)).reasons()))
        .containsExactly(ClawbackReasons.TRANCHE_NOT_PAID);
    assertThat(terms.isAnythingLiableOn(last.plusDays(1))).isFalse();
    assertThat(codes(((Lapsed) terms.assess(facts, last.plusDays(1))).reasons()))
        .containsExactly(ClawbackReasons.LIABILITY_OVER);
  }

  @Test
  void aDoubtCountsWhereWhatIsSureBringsNothing() {
    ServiceEnd uncertain = ServiceEnd.of(ServiceEndCause.TERM_OVER, OUT_2010);
    ClawbackFacts doubtful = ClawbackFacts.none()
        .withServiceEnd(uncertain)
        .withDifferentUse(new UseSpell("gym", OUT_2010, Optional.of(LocalDate.of(2010, 3, 1))))
        .withDifferentUse(UseSpell.from("offices", LocalDate.of(2015, 1, 1)));
    LocalDate asked = LocalDate.of(2015, 2, 1);
    assertThat(terms(PAID_2010).assess(doubtful, asked))
        .as("the first doubtful trigger would bring nothing, the second would")
        .isInstanceOf(Undecided.class);
    ClawbackTerms insolvent = ClawbackTerms.builder()
        .from(terms(PAID_2010))
        .triggerPolicy(TriggerPolicy.bothLimbs()
            .on(ClawbackTrigger.anyOf(ClawbackTrigger.bothLimbs(), ClawbackTrigger.insolvency())))
        .build();
    ClawbackFacts mixed = ClawbackFacts.builder()
        .addServiceEnd(uncertain)
        .addDifferentUse(UseSpell.from("offices", LocalDate.of(2015, 1, 1)))
        .addInsolvency(OUT_2010)
        .build();
    assertThat(insolvent.assess(mixed, asked))
        .as("the sure trigger came before the payment")
        .isInstanceOf(Undecided.class);
  }

  @Test
  void bothLimbsAreMissingBeforeAnythingHappens() {
    Dormant dormant = (Dormant) TERMS.assess(ClawbackFacts.none(), LATER);
    assertThat(codes(dormant.reasons()))
        .containsExactly(ClawbackReasons.NOT_WITHDRAWN, ClawbackReasons.NO_DIFFERENT_USE);
  }

  @Test
  void aWithdrawalThatLiesAheadIsNotMetYet() {
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(WITHDRAWAL).withDifferentUse(SIXTH_FORM);
    Dormant dormant = (Dormant) TERMS.assess(facts, OUT.minusDays(1));
    assertThat(codes(dormant.reasons()))
        .containsExactly(ClawbackReasons.END_AHEAD, ClawbackReasons.NO_DIFFERENT_USE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ServiceEndCause.class,
      names = {"NOT_RENEWED_BY_SCHOOL", "TERM_OVER", "ENDED_BY_AGREEMENT", "HOST_CEASED"})
  void whatTheContractDoesNotSayIsNotGuessed(ServiceEndCause cause) {
    ClawbackFacts ended = ClawbackFacts.none().withServiceEnd(ServiceEnd.of(cause, OUT));
    assertThat(codes(((Dormant) TERMS.assess(ended, LATER)).reasons()))
        .as("without a different use it makes no difference")
        .containsExactly(ClawbackReasons.END_NOT_SAID, ClawbackReasons.NO_DIFFERENT_USE);

    ClawbackFacts facts = ended.withDifferentUse(SIXTH_FORM);
    Undecided undecided = (Undecided) TERMS.assess(facts, LATER);
    assertThat(codes(undecided.reasons())).containsExactly(ClawbackReasons.END_NOT_SAID);
    assertThat(undecided.reasons().get(0).message()).contains(cause.toString());

    TriggerPolicy policy = TriggerPolicy.bothLimbs();
    assertThat(with(policy.counting(cause)).assess(facts, LATER).claim().map(Claim::total))
        .contains(pounds("570000.00"));
    assertThat(with(policy.notCounting(cause)).assess(facts, LATER)).isInstanceOf(Dormant.class);
  }

  @Test
  void whatTheContractDoesNotSayDoesNotMatterOnceNothingIsAtRisk() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.TERM_OVER, OUT))
        .withDifferentUse(UseSpell.from("offices", END));
    assertThat(TERMS.assess(facts, END)).isInstanceOf(Lapsed.class);
  }

  @Test
  void anUncertainEndMattersOnlyIfItWouldBringTheTriggerForward() {
    ServiceEnd uncertain = ServiceEnd.of(ServiceEndCause.TERM_OVER, LocalDate.of(2017, 9, 1));
    ClawbackFacts facts = ClawbackFacts.none().withServiceEnd(uncertain).withServiceEnd(WITHDRAWAL);
    assertThat(TERMS.assess(facts.withDifferentUse(SIXTH_FORM), LATER).claim())
        .as("both ends lie before the use")
        .isPresent();
    assertThat(TERMS.assess(
            facts.withDifferentUse(UseSpell.from("offices", LocalDate.of(2017, 10, 1))), LATER))
        .isInstanceOf(Undecided.class);
  }

  @Test
  void anIntentionMeetsTheSecondLimbOnlyWhereTheContractSaysSo() {
    LocalDate notice = LocalDate.of(2018, 2, 1);
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(WITHDRAWAL)
        .withIntention(UseSpell.from("sixth form centre", notice));
    assertThat(codes(((Dormant) TERMS.assess(facts, LATER)).reasons()))
        .containsExactly(ClawbackReasons.ONLY_INTENDED);
    assertThat(with(TriggerPolicy.bothLimbs().withIntentionEnough())
            .assess(facts, LATER)
            .claim()
            .map(Claim::triggeredOn))
        .contains(notice);
  }

  @Test
  void anIntentionGivenUpIsNoIntention() {
    ClawbackFacts facts = ClawbackFacts.none()
        .withServiceEnd(WITHDRAWAL)
        .withIntention(new UseSpell(
            "offices", LocalDate.of(2017, 9, 1), Optional.of(LocalDate.of(2017, 12, 1))));
    assertThat(codes(((Dormant) TERMS.assess(facts, LATER)).reasons()))
        .containsExactly(ClawbackReasons.NO_DIFFERENT_USE);
  }

  @ParameterizedTest
  @EnumSource(ServiceEndCause.class)
  void aContractMaySayOfEveryCauseWhetherItCounts(ServiceEndCause cause) {
    TriggerPolicy policy = TriggerPolicy.bothLimbs();
    assertThat(policy.counting(cause).of(cause)).isEqualTo(Counting.COUNTS);
    assertThat(policy.counting(cause).notCounting(cause).of(cause))
        .isEqualTo(Counting.DOES_NOT_COUNT);
    assertThat(policy.withIntentionEnough().counting(cause).isIntentionEnough()).isTrue();
  }

  @Test
  void theOrderOfTheFactsMakesNoDifference() {
    ServiceEnd other = ServiceEnd.of(ServiceEndCause.WITHDRAWN_BY_SCHOOL, OUT);
    UseSpell offices = UseSpell.from("offices", CHANGED);
    ClawbackFacts one = ClawbackFacts.builder()
        .addAllServiceEnds(ImmutableList.of(WITHDRAWAL, other))
        .addAllDifferentUses(ImmutableList.of(SIXTH_FORM, offices))
        .build();
    ClawbackFacts reversed = ClawbackFacts.builder()
        .addAllServiceEnds(ImmutableList.of(other, WITHDRAWAL))
        .addAllDifferentUses(ImmutableList.of(offices, SIXTH_FORM))
        .build();
    Claim claim = TERMS.assess(one, LATER).claim().orElseThrow();
    Claim same = TERMS.assess(reversed, LATER).claim().orElseThrow();
    assertThat(claim.trigger().grounds())
        .isEqualTo(same.trigger().grounds())
        .extracting(Ground::fact)
        .endsWith(offices.toString());
    assertThat(claim.triggeredOn()).isEqualTo(same.triggeredOn());
  }

  @Test
  void aClaimShowsItsLimbsAndItsTranches() {
    ClawbackFacts facts =
        ClawbackFacts.none().withServiceEnd(WITHDRAWAL).withDifferentUse(SIXTH_FORM);
    Claim claim = TERMS.assess(facts, LATER).claim().orElseThrow();
    assertThat(claim.explained().value()).isEqualTo(pounds("570000.00"));
    assertThat(claim.explained().explanation().render()).isEqualTo("""
            may be claimed: £570,000.00 [Support base contract clause 7]
              first day on which both limbs hold: 2018-04-09
                service ended: withdrawn by school, out of service from 2018-01-15
                different use: sixth form centre from 2018-04-09
              building: £570,000.00
                principal: £750,000.00
                paid on: 2011-09-01
                liability from payment: 2011-09-01
                nothing at risk from: 2036-09-01
                fraction at risk: 19/25
                  shape: straight line
                  years left: 19
                  years in all: 25
                  counted: beginning with the start, anniversaries of 29 February on 28 February, \
            a part step counts as remaining
                rounding: half up to the penny""");
  }

  @Test
  void anOutcomeWithoutAClaimShowsWhy() {
    assertThat(TERMS.assess(ClawbackFacts.none(), LATER).explanation().render()).isEqualTo("""
            may be claimed: nothing, dormant
              because: the school had not withdrawn by 2020-01-01 [Support base contract clause 7]
              because: the base had no different use by 2020-01-01 [Support base contract clause 7]""");
    assertThat(TERMS.assess(ClawbackFacts.none(), END).explanation().render()).isEqualTo("""
            may be claimed: nothing, lapsed
              because: nothing of building is at risk from 2036-09-01 on [Support base contract clause 7]""");
    ClawbackFacts unclear = ClawbackFacts.none()
        .withServiceEnd(ServiceEnd.of(ServiceEndCause.TERM_OVER, OUT))
        .withDifferentUse(SIXTH_FORM);
    assertThat(TERMS.assess(unclear, LATER).explanation().result().toString())
        .isEqualTo("nothing, undecided");
  }

  private static ClawbackTerms with(TriggerPolicy policy) {
    return ClawbackTerms.builder().from(TERMS).triggerPolicy(policy).build();
  }

  private static ImmutableList<String> codes(ImmutableList<Reason> reasons) {
    return reasons.stream().map(Reason::code).collect(ImmutableList.toImmutableList());
  }
}

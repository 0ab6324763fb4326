/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.ClawbackTrigger;
import org.concordat.commissioning.clawback.DisposalKind;
import org.concordat.commissioning.clawback.LiabilityStart;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.Significance;
import org.concordat.commissioning.clawback.TriggerPolicy;
import org.concordat.commissioning.clawback.VatTreatment;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.commissioning.clawback.scale.PartStep;
import org.concordat.commissioning.clawback.scale.SteppedScale;
import org.concordat.commissioning.clawback.scale.TableScale;
import org.concordat.commissioning.clawback.scale.Timing;
import org.concordat.commissioning.clawback.value.Basis;
import org.concordat.commissioning.clawback.value.DeMinimis;
import org.concordat.commissioning.clawback.value.Drift;
import org.concordat.commissioning.clawback.value.EarlyRepayment;
import org.concordat.commissioning.clawback.value.Limits;
import org.concordat.commissioning.clawback.value.ShortfallTreatment;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClawbackClauseTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final SteppedScale SCALE = DiminishingScale.completeYears(25);
  private static final CapitalTranche BUILDING =
      CapitalTranche.of("building", pounds("750000.00"), START, SCALE);
  private static final ClawbackTerms TERMS =
      ClawbackTerms.of(Citation.of("Support base contract", "clause 7"), BUILDING);

  @Test
  void anOfficerCanPasteIt() {
    assertThat(ClawbackClause.of(TERMS).paragraphs())
        .hasSize(8)
        .startsWith(
            "1. The authority may recover capital under this clause. It is a right and not a debt: it"
                + " becomes a claim only when its trigger is met, and the authority may defer or waive it.",
            "2. Every sum of capital counts, whatever its size.",
            "3. The sum of £750,000.00 (building), paid on 1 September 2011. The liability starts with"
                + " the payment. The"
                + " liability lasts for 25 years beginning with its start, the day of the start itself"
                + " being counted. The fraction at risk falls by an equal part with every complete year. A"
                + " year that has begun and is not complete counts as remaining. Anniversaries are counted"
                + " from the start itself, and one of 29 February falls on 28 February in a year without"
                + " that day. Recoverable is the sum paid, times the fraction at risk. It bears no interest"
                + " and is not adjusted for prices.",
            "4. The trigger is met on the first day on which this holds: the school withdraws from the"
                + " service and the base is used for something else. A different use begins with the use"
                + " itself, and not with a notice that one is intended.",
            "5. The school counts as withdrawing where the school gives notice and withdraws. The school"
                + " does not count as withdrawing where the authority gives notice, or the authority ends"
                + " this contract for the school's default, or the term runs out and the authority has"
                + " declined to renew, or the premises are lost without anybody's decision. This contract"
                + " does not say whether the school counts as withdrawing where both parties agree to end"
                + " this contract, or the term runs out and the school has declined to renew, or the term"
                + " runs out and neither party has declined to renew, or the school closes or merges and"
                + " nobody takes over its obligations; the parties must agree on that before anything is"
                + " claimed.",
            "6. These disposals are exempt and never meet the trigger: novation to successor, statutory"
                + " transfer, lease back. Where an asset, or one part of it, is disposed of more than once,"
                + " only the first disposal that is not exempt can meet the trigger.");
    assertThat(ClawbackClause.of(TERMS).text())
        .contains("\n\n2. ")
        .hasToString(ClawbackClause.of(TERMS).toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PAYMENT              | 2011-09-01 | with the payment.
      FINAL_PAYMENT        | 2011-09-01 | on 1 September 2011, with the final payment.
      SERVICE_COMMENCEMENT | 2011-08-31 | on 31 August 2011, with the beginning of the service.
      PRACTICAL_COMPLETION | 2011-09-02 | on 2 September 2011, with practical completion; until then the\
       whole of what has been paid is at risk.
      """)
  void theWholeIsAtRiskOnlyWhereTheLiabilityStartsAfterThePayment(
      LiabilityStart.Basis basis, LocalDate date, String wording) {
    ClawbackTerms terms = tranche(one -> one.liabilityStart(LiabilityStart.of(basis, date)));
    assertThat(ClawbackClause.of(terms).paragraphs().get(2))
        .contains(
            "paid on 1 September 2011. The liability starts " + wording + " The liability lasts");
  }

  @Test
  void aPolicyThatSaysEverythingLeavesNothingToAgree() {
    TriggerPolicy policy = TriggerPolicy.bothLimbs();
    for (ServiceEndCause cause : ServiceEndCause.values()) {
      policy = policy.notCounting(cause);
    }
    TriggerPolicy nothingCounts = policy;
    assertThat(ClawbackClause.of(terms(one -> one.triggerPolicy(nothingCounts))).text())
        .contains("5. Nothing counts as a withdrawal by the school. The school does not count as")
        .doesNotContain("does not say whether");
  }

  /** What each parameter may be changed to: every one of them changes a figure for some facts. */
  static Stream<Map.Entry<String, ClawbackTerms>> changes() {
    ImmutableMap.Builder<String, ClawbackTerms> changes = ImmutableMap.builder();
    changes.put("amount", tranche(one -> one.amount(pounds("750000.01"))));
    changes.put("paid on", tranche(one -> one.paidOn(START.plusDays(1))));
    changes.put(
        "start",
        tranche(one ->
            one.liabilityStart(LiabilityStart.of(LiabilityStart.Basis.FIXED, START.plusDays(1)))));
    changes.put("vat", tranche(one -> one.vatTreatment(VatTreatment.RECOVERED)));
    scales().forEach((name, scale) -> changes.put(name, tranche(one -> one.scale(scale))));
    bases().forEach((name, basis) -> changes.put(name, tranche(one -> one.basis(basis))));
    limits().forEach((name, limits) -> {
      changes.put("tranche " + name, tranche(one -> one.limits(limits)));
      changes.put("sum " + name, terms(one -> one.limits(limits)));
    });
    policies()
        .forEach((name, policy) -> changes.put(name, terms(one -> one.triggerPolicy(policy))));
    for (EarlyRepayment policy :
        List.of(EarlyRepayment.REBASE_PRINCIPAL, EarlyRepayment.CREDIT_AGAINST_CLAIM)) {
      changes.put(policy.name(), terms(one -> one.earlyRepayment(policy)));
    }
    for (ShortfallTreatment treatment : ShortfallTreatment.values()) {
      changes.put(treatment.name(), terms(one -> one.proceedsCap(treatment)));
    }
    changes.put("rounding mode", terms(one -> one.rounding(Rounding.HALF_DOWN_TO_PENNY)));
    changes.put("rounding unit", terms(one -> one.rounding(Rounding.HALF_UP_TO_POUND)));
    changes.put("hundreds", terms(one -> one.rounding(Rounding.HALF_DOWN_TO_HUNDRED_POUNDS)));
    changes.put(
        "threshold", terms(one -> one.significance(Significance.eachTrancheFrom(pounds("1.00")))));
    changes.put(
        "higher threshold",
        terms(one -> one.significance(Significance.eachTrancheFrom(pounds("2.00")))));
    changes.put(
        "threshold of all",
        terms(one -> one.significance(Significance.investmentFrom(pounds("1.00")))));
    return changes.buildOrThrow().entrySet().stream();
  }

  private static ImmutableMap<String, DiminishingScale> scales() {
    return ImmutableMap.<String, DiminishingScale>builder()
        .put("years", DiminishingScale.completeYears(24))
        .put("months", DiminishingScale.completeMonths(25))
        .put("days", DiminishingScale.daily(25))
        .put("part step", SCALE.withPartStep(PartStep.COUNTS_AS_ELAPSED))
        .put("leap day", SCALE.withLeapDayRule(LeapDayRule.MARCH_1))
        .put("convention", SCALE.withConvention(Convention.AFTER))
        .put("hold", SCALE.withHold(LiabilityPeriod.ofYears(5)))
        .put("longer hold", SCALE.withHold(LiabilityPeriod.ofYears(6)))
        .put("digits", DiminishingScale.sumOfDigits(25))
        .put("cliff", DiminishingScale.cliff(25))
        .put("perpetual", DiminishingScale.flat(Timing.perpetual()))
        .put("dated", DiminishingScale.flat(Timing.until(LocalDate.of(2036, 9, 2))))
        .put("bands", DiminishingScale.yearlyBands(100, 50))
        .put("other bands", DiminishingScale.yearlyBands(100, 51))
        .put("rate", DiminishingScale.reducingBalance(Ratio.ofPercent(12), Timing.ofYears(25)))
        .put("other rate", DiminishingScale.reducingBalance(Ratio.of(1, 3), Timing.ofYears(25)))
        .put("table", TableScale.of(Map.of(LocalDate.of(2020, 1, 1), Ratio.ZERO)))
        .put("other table", TableScale.of(Map.of(LocalDate.of(2020, 1, 1), Ratio.of(1, 7))))
        .build();
  }

  private static ImmutableMap<String, Basis> bases() {
    Basis.ShareOfValue share = Basis.shareOfValue(Ratio.ofPercent(40));
    return ImmutableMap.<String, Basis>builder()
        .put("index", Basis.original(Drift.indexed("prices")))
        .put("other index", Basis.original(Drift.indexed("earnings")))
        .put("upwards", Basis.original(Drift.indexedUpwards("prices")))
        .put("same month", Basis.original(new Drift.Indexed("prices", 0, false)))
        .put("two months", Basis.original(new Drift.Indexed("prices", 2, false)))
        .put("interest", Basis.original(Drift.interest(Ratio.of(85, 1000))))
        .put("other interest", Basis.original(Drift.interest(Ratio.of(86, 1000))))
        .put("fixed", Basis.fixedPrice(pounds("1.00")))
        .put("other fixed", Basis.fixedPrice(pounds("1.01")))
        .put("share", share)
        .put("other share", Basis.shareOfValue(Ratio.ofPercent(41)))
        .put("untapered", share.untapered())
        .put("improvements", share.withImprovements())
        .put("greater", Basis.greaterOf(Basis.original(), share))
        .put("lesser", Basis.lesserOf(Basis.original(), share))
        .build();
  }

  private static ImmutableMap<String, Limits> limits() {
    return ImmutableMap.of(
        "excess", Limits.builder().excess(pounds("5.00")).build(),
        "floor", Limits.builder().floor(pounds("5.00")).build(),
        "cap", Limits.builder().cap(pounds("5.00")).build(),
        "below", Limits.builder().deMinimis(DeMinimis.below(pounds("5.00"))).build(),
        "up to", Limits.builder().deMinimis(DeMinimis.upTo(pounds("5.00"))).build());
  }

  private static ImmutableMap<String, TriggerPolicy> policies() {
    TriggerPolicy both = TriggerPolicy.bothLimbs();
    return ImmutableMap.<String, TriggerPolicy>builder()
        .put("intention", both.withIntentionEnough())
        .put("counting", both.counting(ServiceEndCause.NOT_RENEWED_BY_SCHOOL))
        .put("not counting", both.notCounting(ServiceEndCause.NOT_RENEWED_BY_SCHOOL))
        .put(
            "or",
            both.on(ClawbackTrigger.anyOf(
                ClawbackTrigger.withdrawal(), ClawbackTrigger.differentUse())))
        .put("disposal", both.on(ClawbackTrigger.disposal()))
        .put("sale", both.on(ClawbackTrigger.disposal(DisposalKind.SALE)))
        .put("outcomes", both.on(ClawbackTrigger.outcomesNotDelivered()))
        .put("cease", both.on(ClawbackTrigger.ceasedWithin(LiabilityPeriod.ofYears(1))))
        .put("cease later", both.on(ClawbackTrigger.ceasedWithin(LiabilityPeriod.ofYears(2))))
        .put("misrepresentation", both.on(ClawbackTrigger.misrepresentation()))
        .put("insolvency", both.on(ClawbackTrigger.insolvency()))
        .put(
            "reinstated",
            both.on(ClawbackTrigger.notReinstatedWithin(LiabilityPeriod.ofMonths(12))))
        .put(
            "grouped",
            both.on(
                ClawbackTrigger.anyOf(ClawbackTrigger.bothLimbs(), ClawbackTrigger.insolvency())))
        .put("exempt", TriggerPolicy.builder().exemptDisposals(List.of()).build())
        .put("every", TriggerPolicy.builder().isFirstDisposalOnly(false).build())
        .build();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aParameterThatChangesTheFigureChangesTheText(Map.Entry<String, ClawbackTerms> change) {
    assertThat(change.getValue()).isNotEqualTo(TERMS);
    assertThat(ClawbackClause.of(change.getValue()).text())
        .as(change.getKey())
        .isNotEqualTo(ClawbackClause.of(TERMS).text());
  }

  @Test
  void noTwoOfTheseTermsReadAlike() {
    assertThat(
            changes().map(change -> ClawbackClause.of(change.getValue()).text()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void aScaleOfOnesOwnBringsItsWording() {
    DiminishingScale own = new DiminishingScale() {
      @Override
      public Ratio fractionOn(LocalDate start, LocalDate date) {
        return date.isAfter(start) ? Ratio.of(1, 2) : Ratio.ONE;
      }

      @Override
      public Optional<LocalDate> endOf(LocalDate start) {
        return Optional.empty();
      }

      @Override
      public String wording() {
        return "The fraction at risk is a half from the day after the start on.";
      }
    };
    assertThat(ClawbackClause.of(tranche(one -> one.scale(own))).text()).contains(own.wording());
  }

  private static ClawbackTerms tranche(UnaryOperator<CapitalTranche.Builder> change) {
    return ClawbackTerms.of(
        TERMS.clause(), change.apply(CapitalTranche.builder().from(BUILDING)).build());
  }

  private static ClawbackTerms terms(UnaryOperator<ClawbackTerms.Builder> change) {
    return change.apply(ClawbackTerms.builder().from(TERMS)).build();
  }

  private static Money pounds(String amount) {
    return Money.parse("GBP " + amount);
  }
}

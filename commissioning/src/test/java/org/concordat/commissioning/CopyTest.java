/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.LiabilityStart;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.NoticeTerm;
import org.concordat.commissioning.contract.RevenueContribution;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.commissioning.contract.Variation;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class CopyTest {

  private static final Money AMOUNT = Money.parse("GBP 100000.00");
  private static final LocalDate FIRST_PAID = LocalDate.of(2020, 1, 1);
  private static final LocalDate PAID_ANEW = LocalDate.of(2024, 1, 1);
  private static final LocalDate ASKED = LocalDate.of(2024, 6, 1);

  @Test
  void aCopiedTranchePaidOnAnotherDayIsLiableFromThatDay() {
    CapitalTranche copy =
        CapitalTranche.builder().from(tranche(FIRST_PAID)).paidOn(PAID_ANEW).build();
    assertThat(copy).isEqualTo(tranche(PAID_ANEW));
    assertThat(copy.running()).isEqualTo(tranche(PAID_ANEW).running());
    assertThat(copy.fractionOn(ASKED)).isEqualTo(Ratio.ONE);
  }

  @Test
  void aLiabilityWhoseStartWasGivenKeepsIt() {
    LiabilityStart opening =
        LiabilityStart.of(LiabilityStart.Basis.PRACTICAL_COMPLETION, LocalDate.of(2020, 9, 1));
    CapitalTranche given = CapitalTranche.builder()
        .from(tranche(FIRST_PAID))
        .liabilityStart(opening)
        .build();
    assertThat(CapitalTranche.builder()
            .from(given)
            .paidOn(LocalDate.of(2020, 2, 1))
            .build()
            .liabilityStart())
        .contains(opening);
  }

  @Test
  void aCopiedContractCitesItself() {
    SupportBaseContract copy = SupportBaseContract.builder()
        .from(contract("SB-1").build())
        .reference("SB-2")
        .build();
    assertThat(copy).isEqualTo(contract("SB-2").build());
    assertThat(copy.citation()).isEqualTo(Citation.of("Contract SB-2"));
    assertThat(copy.noticeByHost().source()).isEqualTo(copy.clause("notice"));
    assertThat(copy.noticeByCommissioner().source()).isEqualTo(copy.clause("notice"));
  }

  @Test
  void theNoticeFollowsACitationThatWasGiven() {
    Citation deed = Citation.of("Deed");
    SupportBaseContract copy = SupportBaseContract.builder()
        .from(contract("SB-1").build())
        .citation(deed)
        .build();
    assertThat(copy).isEqualTo(contract("SB-1").citation(deed).build());
    assertThat(copy.noticeByHost().source()).isEqualTo(Citation.of("Deed", "notice"));
  }

  @Test
  void theNoticeOfAVariedContractFollowsTheCopyThatIsMadeOfIt() {
    SupportBaseContract varied =
        Variation.builder().places(24).build().applyTo(contract("SB-1").build());
    assertThat(varied.noticeByHost().source()).isEqualTo(Citation.of("Contract SB-1", "notice"));
    SupportBaseContract copy =
        SupportBaseContract.builder().from(varied).reference("SB-2").build();
    assertThat(copy).isEqualTo(contract("SB-2").places(24).build());
    assertThat(copy.noticeByHost().source()).isEqualTo(copy.clause("notice"));
    assertThat(copy.noticeByCommissioner().source()).isEqualTo(copy.clause("notice"));
  }

  @Test
  void aNoticeThatAVariationNamesIsKeptInACopy() {
    Rule<NoticeTerm> year = Rule.agreed(
        "notice by the host school",
        NoticeTerm.notLessThan(TimeLimit.monthsAfter(12)),
        Citation.of("Deed of variation", "clause 2"));
    SupportBaseContract varied = Variation.builder()
        .noticeByHost(year)
        .noticeByCommissioner(year)
        .build()
        .applyTo(contract("SB-1").build());
    SupportBaseContract copy =
        SupportBaseContract.builder().from(varied).reference("SB-2").build();
    assertThat(copy.noticeByHost()).isEqualTo(year);
    assertThat(copy.noticeByCommissioner()).isEqualTo(year);
  }

  @Test
  void aCopiedIndicatorIsToMaintainItsOwnBaseline() {
    PerformanceIndicator copy = PerformanceIndicator.builder()
        .from(maintaining(Ratio.of(80)))
        .baseline(Ratio.of(90))
        .build();
    assertThat(copy).isEqualTo(maintaining(Ratio.of(90)));
    assertThat(copy.target()).isEqualTo(Ratio.of(90));
  }

  @Test
  void aTextShowsWhatTheAccessorsAnswer() {
    assertThat(tranche(FIRST_PAID).toString())
        .startsWith("CapitalTranche{key=building, amount=GBP 100000.00, scale=")
        .contains("paidOn=2020-01-01, liabilityStart="
            + tranche(FIRST_PAID).liabilityStart().get())
        .doesNotContain("effective", "Optional");
    SupportBaseContract contract = contract("SB-1").build();
    assertThat(contract.toString())
        .startsWith("SupportBaseContract{reference=SB-1, commissioner=883, host=144044,")
        .contains(
            "citation=Contract SB-1",
            "noticeByHost=" + contract.noticeByHost(),
            "noticeByCommissioner=" + contract.noticeByCommissioner())
        .doesNotContain("effective", "Optional", "predecessor");
    assertThat(contract("SB-2").predecessor("SB-1").build().toString())
        .contains("predecessor=SB-1");
  }

  @Test
  void aTextShowsEveryAttribute() {
    assertThat(tranche(FIRST_PAID).toString()).contains(namesOf(CapitalTranche.Builder.class));
    SupportBaseContract contract = contract("SB-2")
        .predecessor("SB-1")
        .revenue(RevenueContribution.perPlaceAndYear(AMOUNT))
        .clawback(ClawbackTerms.of(Citation.of("Contract SB-2"), tranche(FIRST_PAID)))
        .reviews(ReviewTerms.builder()
            .reportBefore(TimeLimit.schoolDaysAfter(10))
            .addIndicator(maintaining(Ratio.of(80)))
            .build())
        .payments(PaymentTerms.of(1, TimeLimit.schoolDaysAfter(10)))
        .build();
    assertThat(contract.toString()).contains(namesOf(SupportBaseContract.Builder.class));
  }

  private static List<String> namesOf(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .map(Method::getName)
        .filter(name -> !name.matches("from|build|add[A-Z].*|put[A-Z].*"))
        .map(name -> name + "=")
        .toList();
  }

  private static CapitalTranche tranche(LocalDate paidOn) {
    return CapitalTranche.of("building", AMOUNT, paidOn, DiminishingScale.completeYears(5));
  }

  private static SupportBaseContract.Builder contract(String reference) {
    return SupportBaseContract.builder()
        .reference(reference)
        .commissioner(LocalAuthorityCode.of("883"))
        .host(Urn.of(144044))
        .specialism("autism")
        .places(20)
        .term(LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2015, 9, 1)));
  }

  private static PerformanceIndicator maintaining(Ratio level) {
    return PerformanceIndicator.maintaining(
        "attendance", "attendance in per cent", Direction.HIGHER_IS_BETTER, level);
  }
}

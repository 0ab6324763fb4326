/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.concordat.fairaccess.share.Schools;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareStanding;
import org.concordat.fairaccess.share.ShareTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the panel reads of the shares: six schools that took eleven children for thirty points, of 6,000 pupils. */
class SharesInReportTest {

  private static final LocalDate END = LocalDate.of(2012, 11, 30);
  private static final Exemption IN_FORCE = Exemption.of(
      Schools.E, Scope.BEHAVIOUR_ONLY, LocalDate.of(2012, 9, 3), END, "special measures");
  private static final Exemption OVER =
      Exemption.of(Schools.F, Scope.ALL, LocalDate.of(2012, 9, 3), END.minusDays(1), "fire");

  private static final ShareBasis BASIS = ShareBasis.ofRoll(
      PointsScheme.builder()
          .tariff(PointsTariff.EXAMPLE)
          .lookBack(LookBack.EVERYTHING)
          .build(),
      Rule.agreed("disproportionate from", Ratio.of(6, 5), Citation.of("Test protocol", "7")));

  private final ShareTable shares = copy(ShareTable.of(
          BASIS, Schools.LEDGER, Schools.SIX, ImmutableList.of(IN_FORCE, OVER), END))
      .shares()
      .orElseThrow();

  private static PanelCopy copy(ShareTable table) {
    return MonthlyReports.compile(
            ReportSamples.facts().shares(table).build(), YearMonth.of(2012, 11))
        .orElseThrow();
  }

  @Test
  void s67_eachSchoolHasItsPlacementsPointsAndRateForAThousandOnRoll() {
    assertThat(shares.lines())
        .extracting(line -> line.school())
        .containsExactly(Schools.A, Schools.B, Schools.C, Schools.D, Schools.E, Schools.F);
    assertThat(shares.lines())
        .extracting(line -> line.taken())
        .containsExactly(Ratio.of(3), Ratio.of(2), Ratio.of(2), Ratio.of(2), Ratio.ONE, Ratio.ONE);
    assertThat(shares.lines())
        .extracting(line -> line.points().points())
        .containsExactly(
            Ratio.of(8), Ratio.of(7), Ratio.of(8), Ratio.of(3), Ratio.of(3), Ratio.ONE);
    assertThat(shares.lines())
        .extracting(line -> line.perThousand())
        .containsExactly(
            Ratio.of(2),
            Ratio.of(5, 3),
            Ratio.of(40, 21),
            Ratio.of(20, 9),
            Ratio.of(4, 3),
            Ratio.of(5, 3));
  }

  @Test
  void s67_whatIsDueAndOwedAddsUpAndTheIndexSaysWhoTookMoreThanItsShare() {
    assertThat(shares.lines())
        .extracting(line -> line.due().value())
        .containsExactly(
            Ratio.of(11, 4),
            Ratio.of(11, 5),
            Ratio.of(77, 40),
            Ratio.of(33, 20),
            Ratio.of(11, 8),
            Ratio.of(11, 10));
    assertThat(shares.lines())
        .extracting(line -> line.owed())
        .containsExactly(
            Ratio.of(-1, 4),
            Ratio.of(1, 5),
            Ratio.of(-3, 40),
            Ratio.of(-7, 20),
            Ratio.of(3, 8),
            Ratio.of(1, 10));
    assertThat(shares.lines())
        .extracting(line -> line.disproportion().orElseThrow())
        .containsExactly(
            Ratio.of(12, 11),
            Ratio.of(10, 11),
            Ratio.of(80, 77),
            Ratio.of(40, 33),
            Ratio.of(8, 11),
            Ratio.of(10, 11));
    assertThat(shares.lineOf(Schools.D).orElseThrow().standing())
        .isEqualTo(ShareStanding.DISPROPORTIONATE);
  }

  @Test
  void s67_exemptionsInForceAreShownWithTheirLastDayAndThoseThatAreOverAreNot() {
    assertThat(shares.exemptionsInForce()).containsExactly(IN_FORCE);
    assertThat(shares.exemptionsInForce().get(0).lastDay()).contains(END);
    assertThat(shares.lineOf(Schools.E).orElseThrow().exemptions()).containsExactly(IN_FORCE);
    assertThat(shares.lineOf(Schools.F).orElseThrow().exemptions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2012-10-31, 1", "2012-11-29, 1", "2012-11-30, 0", "2012-12-03, 1"})
  void aTableOfAnotherDayThanTheLastOfTheMonthIsCautioned(LocalDate on, int cautions) {
    PanelCopy copy =
        copy(ShareTable.of(BASIS, Schools.LEDGER, Schools.SIX, ImmutableList.of(), on));

    assertThat(copy.shares()).map(ShareTable::on).contains(on);
    assertThat(copy.cautions())
        .extracting(Reason::toString)
        .isEqualTo(Collections.nCopies(
            cautions,
            "report.shares-of-another-day: the share table is of " + on
                + ", and the month ends on 2012-11-30"));
  }

  @Test
  void factsWithoutSharesMakeAReportWithoutThem() {
    assertThat(ReportSamples.november().shares()).isEmpty();
  }
}

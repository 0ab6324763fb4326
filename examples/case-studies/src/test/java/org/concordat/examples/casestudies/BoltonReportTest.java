/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.report.CaseSection;
import org.concordat.fairaccess.report.Change;
import org.concordat.fairaccess.report.DaySixStanding;
import org.concordat.fairaccess.report.ExclusionStanding;
import org.concordat.fairaccess.report.MonthAndYear;
import org.concordat.fairaccess.report.MoveMeasure;
import org.concordat.fairaccess.report.PanelCopy;
import org.concordat.fairaccess.report.PublishedMonth;
import org.concordat.fairaccess.report.PublishedReport;
import org.concordat.fairaccess.report.PublishedSoFar;
import org.concordat.fairaccess.report.Rate;
import org.concordat.fairaccess.report.Reconciliation;
import org.junit.jupiter.api.Test;

/**
 * The figures follow from the year as it is told.
 *
 * <p>Ten children wait in September. Referred are 3 in September and October each, 2 in November, 3 in December, 2 in
 * January and one back from the unit, 2 in February and 3 in March. Each panel hears four: in September it puts one off,
 * in November one is not ready, in January a school refuses one afterwards. So 3, 4, 3, 4, 3, 4 and 4 are placed.
 */
class BoltonReportTest {

  private static final String STORY = BoltonTold.STORY;
  private static final PublishedSoFar OUT =
      new BoltonReports(BoltonTold.YEAR).published(BoltonReport.MARCH);
  private static final PanelCopy MARCH = Iterables.getLast(OUT.months()).copy();
  private static final PublishedReport PUBLISHED =
      Iterables.getLast(OUT.months()).report();
  private static final Pattern BESIDE =
      Pattern.compile("^ +(\\d+)  ([a-z ]+?) +(\\d+|\\*|-)(  [a-z ]+)?$", Pattern.MULTILINE);

  @Test
  void inventionsAreMarked() {
    assertThat(STORY)
        .contains("Every child, every day and everything that anybody does is invented.")
        .contains("Invented as well: the exclusions of the year before, and that Kearsley Academy");
  }

  @Test
  void whatWasRecordedOfEachCaseLeadsToWhereItStands() {
    for (PanelCase one : BoltonTold.YEAR.cases().all()) {
      assertThat(BoltonTold.YEAR.cases().recorded(one.key(), LocalDate.of(2013, 7, 31)))
          .isEqualTo(one.state());
    }
  }

  @Test
  void fourOpenThreeReferredAndOneWhoIsReadyAreFourPlacedAndFourOpen() {
    Reconciliation march = MARCH.cases().month();

    assertThat(march)
        .extracting(
            Reconciliation::opening,
            Reconciliation::received,
            Reconciliation::returned,
            Reconciliation::stillOpen)
        .containsExactly(4, 3, 1, 4);
    assertThat(march.outcomes()).containsEntry("placed", 4);
    assertThat(march.in()).isEqualTo(8);
    assertThat(STORY)
        .contains("cases of the month: 4 open + 3 referred + 1 returned = 8; 4 placed + 0 to other"
            + " provision + 4 still open = 8, which balances");
  }

  @Test
  void tenOpenAndNineteenReferredAreTwentyFivePlacedAndFourOpen() {
    Reconciliation year = MARCH.cases().year();

    assertThat(year.opening()).isEqualTo(10);
    assertThat(year.received()).isEqualTo(3 + 3 + 2 + 3 + 2 + 1 + 2 + 3);
    assertThat(year.outcomes()).containsEntry("placed", 3 + 4 + 3 + 4 + 3 + 4 + 4);
    assertThat(STORY)
        .contains("cases of the year: 10 open + 19 referred + 0 returned = 29; 25 placed + 0 to"
            + " other provision + 4 still open = 29, which balances");
  }

  @Test
  void everyMonthBalancesAndOpensWithWhatTheOneBeforeLeftOpen() {
    List<Reconciliation> months =
        OUT.months().stream().map(month -> month.copy().cases().month()).toList();

    assertThat(months).hasSize(7).allMatch(Reconciliation::balances);
    assertThat(months).extracting(Reconciliation::opening).containsExactly(10, 10, 9, 7, 6, 6, 4);
    assertThat(MARCH.waiting().trend().values()).containsExactly(10, 9, 7, 6, 6, 4, 4);
    assertThat(months.get(2).outcomes()).containsEntry("alternative-provision", 1);
  }

  /** Of 4 February are 5 to 15 February with 9 school days, 25 February to 22 March with 20 and to the 28th with 4. */
  @Test
  void whoWaitsLongestOfMarchWasReferredThirtyThreeSchoolDaysAgo() {
    assertThat(MARCH.waiting().longest().orElseThrow()).isEqualTo(9 + 20 + 4);
  }

  /** Eight school days are within the ten, though over Christmas and the half-term of February they are more than fourteen days. */
  @Test
  void allComeOnRollWithinTenSchoolDaysOverChristmasAndAHalfTermToo() {
    CaseSection.OnRoll onRoll = MARCH.cases().onRoll();

    assertThat(onRoll.over()).isZero();
    assertThat(onRoll.rate()).isEqualTo(Rate.of(3 + 4 + 4 + 3 + 3 + 4 + 4, 25));
    assertThat(STORY).contains("on roll within ten school days: 25 of 25, 100.0%");
  }

  @Test
  void panelNamedASchoolForTwentyFiveAndForOneWhomItRefused() {
    assertThat(MARCH.conductInYear().meetings()).isEqualTo(7);
    assertThat(MARCH.conductInYear().decisions()).isEqualTo(25 + 1);
    assertThat(MARCH.conductInYear().business().deferred()).isEqualTo(1);
    assertThat(MARCH.conductInYear().business().votes()).isEqualTo(7 * 4);
    assertThat(MARCH.consideredMoreThanOnce())
        .extracting(pupil -> pupil.value())
        .containsExactly("child-05", "child-13", "child-20");
  }

  @Test
  void moveThatLastedIsAdmittedBesideTheTwentyFivePlaced() {
    assertThat(MARCH.moves().counts())
        .containsEntry(MoveMeasure.SUCCESSFUL, new MonthAndYear(0, 1))
        .containsEntry(MoveMeasure.FAILED, new MonthAndYear(1, 1));
    assertThat(MARCH.extract().total()).isEqualTo(25 + 1);
  }

  @Test
  void exclusionsFallFromFiveToTwoInTheSameMonthsWhichIsSixtyPerCent() {
    Change change = MARCH.exclusions().change().orElseThrow();

    assertThat(change.difference()).isEqualTo(2 - 5);
    assertThat(change.percent().orElseThrow()).isEqualByComparingTo("-60.0");
    assertThat(STORY)
        .contains("permanent exclusions: 2 in 2012-09 to 2013-03 after 5 in 2011-09 to 2012-03, a"
            + " change of -3 or -60.0%")
        .contains("beside a whole year: 2011-09 to 2012-08 and 2012-09 to 2013-03 are not the same"
            + " months");
  }

  @Test
  void oneExclusionIsFinalWithEducationFromTheSixthDayAndOneEndedAfterItWithout() {
    assertThat(MARCH.exclusions().byStanding())
        .containsEntry(ExclusionStanding.FINAL, 1)
        .containsEntry(ExclusionStanding.REINSTATED, 1);
    assertThat(MARCH.exclusions().byDaySix())
        .containsEntry(DaySixStanding.MET, 1)
        .containsEntry(DaySixStanding.LATE, 1);
  }

  @Test
  void fifteenOfSixteenReturnsAreToldToEverybody() {
    assertThat(MARCH.header().completeness().rate()).isEqualTo(Rate.of(15, 16));
    assertThat(PUBLISHED.notes().get(0).code()).isEqualTo("report.returns-missing");
    assertThat(STORY).contains("A reader is told: 15 of 16 schools sent their return");
  }

  /**
   * Shown are the 26 admitted: 25 by the panel, and the managed move that lasted. The five homeless are not, which are no small
   * number: they are among what would tell one.
   */
  @Test
  void smallNumbersAreHiddenAndWhatIsShownIsThePanelsNumber() {
    List<MatchResult> lines = BESIDE.matcher(STORY).results().toList();

    assertThat(lines).hasSize(11);
    for (MatchResult line : lines) {
      int number = Integer.parseInt(line.group(1));
      if (number > 0 && number < 5) {
        assertThat(line.group(3)).as(line.group()).isIn("*", "-");
        assertThat(line.group(4)).isEqualTo("  small itself");
      } else if (line.group(4) == null) {
        assertThat(line.group(3)).as(line.group()).isEqualTo(line.group(1));
      } else {
        assertThat(line.group(4)).isEqualTo("  would tell a small one");
      }
    }
    assertThat(lines)
        .anySatisfy(
            line -> assertThat(line.group()).contains("26  admitted under").endsWith(" 26"))
        .anySatisfy(line -> assertThat(line.group()).contains("0  moved away").endsWith("0"));
  }

  /** Of 29 cases 25 were placed: with both of these numbers a reader would know that 4 are open. */
  @Test
  void placedAndAllAreNotBothShownSinceTheirDifferenceIsSmall() {
    assertThat(PUBLISHED.table("cases of the year", "outcome").count("placed").isShown()
            && PUBLISHED.table("cases of the year", "outcome").total().isShown())
        .isFalse();
  }

  @Test
  void changeOfTwoExclusionsIsHeldBack() {
    assertThat(PUBLISHED
            .figure(PublishedReport.EXCLUSION_CHANGE)
            .<String>match(BigDecimal::toPlainString, Reason::code))
        .isEqualTo("report.withheld");
    assertThat(STORY)
        .contains("change of permanent exclusions: the figure is held back, since small numbers");
  }

  @Test
  void eachReportIsPublishedAfterThoseBeforeIt() {
    assertThat(OUT.months())
        .extracting(PublishedMonth::copy)
        .extracting(copy -> copy.header().month())
        .startsWith(YearMonth.of(2012, 9))
        .endsWith(YearMonth.of(2013, 3));
    assertThat(PUBLISHED.notes()).noneMatch(note -> note.code().equals("report.not-handed-over"));
  }
}

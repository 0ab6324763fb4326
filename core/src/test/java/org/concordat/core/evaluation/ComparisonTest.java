/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final LocalDate THEN = LocalDate.of(2012, 6, 1);
  private static final LocalDate NOW = LocalDate.of(2014, 6, 1);

  private record Row(int section, int item, String gist, Tally tally) {}

  @Test
  void s2_theSectionsDifferByExactly24Of185() {
    Comparison sections =
        new Comparison("three", Tally.of(21, 87, 39, 1, 152), "four", Tally.of(4, 77, 54, 0, 136));
    assertThat(sections.difference().orElseThrow()).isEqualTo(Ratio.of(-24, 185));
    assertThat(sections.caution())
        .hasToString("evaluation.not-tested: 148 and 135 answers describe those who gave them;"
            + " nothing is tested for significance");
    assertThat(sections.explanation().render())
        .isEqualTo("agreement with four less agreement with three: -24/185\n"
            + "  three: 108/148\n    median: agree\n    answers missing: 4\n"
            + "  four: 81/135\n    median: agree\n    answers missing: 1\n"
            + "  caution: 148 and 135 answers describe those who gave them; nothing is tested for"
            + " significance");
  }

  @Test
  void anEvenMedianIsSaidToLieBetween() {
    Comparison statements =
        new Comparison("a", Tally.of(0, 4, 4, 0, 8), "b", Tally.of(0, 0, 0, 0, 8));
    assertThat(statements.explanation().render())
        .contains("median: between agree and disagree")
        .contains("b: none of 8 asked gave an answer");
    assertThat(statements.difference().isKnown()).isFalse();
    assertThat(new Comparison("b", Tally.empty(), "a", Tally.of(1, 0, 0, 0, 1)).difference())
        .hasToString("unknown: none of 0 asked gave an answer");
  }

  @Test
  void statementsAndSectionsOfOneSurveyCompare() {
    SurveyResult survey = result(
        new Row(3, 1, "A", Tally.of(0, 6, 2, 0, 8)),
        new Row(4, 1, "B", Tally.of(0, 5, 3, 0, 8)),
        new Row(4, 2, "C", Tally.of(0, 2, 6, 0, 8)));
    assertThat(survey.compareStatements(number(4, 1), number(4, 2)))
        .isEqualTo(
            new Comparison("4.1 B", Tally.of(0, 5, 3, 0, 8), "4.2 C", Tally.of(0, 2, 6, 0, 8)));
    assertThat(survey.compareSections(3, 4).difference().orElseThrow())
        .isEqualTo(Ratio.of(7, 16).minus(Ratio.of(6, 8)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> survey.compareStatements(number(4, 1), number(5, 1)));
  }

  @Test
  void theSameStatementInTwoYears() {
    SittingComparison trend = trend(
        List.of(new Row(4, 1, "Works", Tally.of(0, 5, 3, 0, 8))),
        List.of(new Row(4, 1, "Works", Tally.of(1, 3, 3, 0, 10))));
    Comparison works = trend.statement(number(4, 1)).orElseThrow();
    assertThat(works.firstLabel()).isEqualTo("4.1 Works on 2012-06-01");
    assertThat(works.difference().orElseThrow()).isEqualTo(Ratio.of(4, 7).minus(Ratio.of(5, 8)));
    assertThat(trend.flags()).isEmpty();
    assertThat(trend.matched()).hasSize(1).noneMatch(SittingComparison.Matched::isRenumbered);
    assertThat(trend)
        .hasToString("SittingComparison of 2012-06-01 and 2014-06-01: 1 matched, 0" + " flagged");
  }

  @Test
  void aChangedWordingIsFlaggedAndNotCompared() {
    SittingComparison trend = trend(
        List.of(new Row(4, 1, "Works", tally()), new Row(4, 2, "Lasts", tally())),
        List.of(new Row(4, 1, "Works well", tally()), new Row(4, 2, "Lasts", tally())));
    assertThat(trend.statement(number(4, 1)).match(known -> "known", Reason::toString))
        .isEqualTo("evaluation.reworded: 4.1 read 'Works' and now reads 'Works well'");
    assertThat(trend.flags()).extracting(Reason::code).containsExactly("evaluation.reworded");
    assertThat(trend.total().first()).isEqualTo(tally());
    assertThat(trend.section(4).second()).isEqualTo(tally());
  }

  @Test
  void aStatementIsFollowedToItsNewNumber() {
    SittingComparison trend = trend(
        List.of(new Row(4, 1, "Works", tally()), new Row(4, 2, "Lasts", tally())),
        List.of(new Row(4, 1, "Lasts", tally()), new Row(4, 2, "Works", tally())));
    assertThat(trend.matched()).hasSize(2).allMatch(SittingComparison.Matched::isRenumbered);
    assertThat(trend.flags()).isEmpty();
  }

  @Test
  void aWordingThatComesTwiceIsNotFollowed() {
    SittingComparison trend = trend(
        List.of(new Row(4, 1, "Works", tally())),
        List.of(new Row(4, 2, "Works", tally()), new Row(4, 3, "Works", tally())));
    assertThat(trend.matched()).isEmpty();
    assertThat(trend.flags()).extracting(Reason::code).containsOnly("evaluation.no-counterpart");
    assertThat(trend.flags()).hasSize(3);
    assertThat(trend.total().difference().isKnown()).isFalse();
  }

  @Test
  void whatWasAddedOrDroppedHasNoCounterpart() {
    SittingComparison trend = trend(
        List.of(new Row(4, 1, "Works", tally()), new Row(4, 3, "Gone", tally())),
        List.of(new Row(4, 1, "Works", tally()), new Row(4, 2, "New", tally())));
    assertThat(trend.flags())
        .extracting(Reason::message)
        .containsExactly(
            "4.2 was not put in the sitting of 2012-06-01",
            "4.3 was not put in the sitting of 2014-06-01");
    assertThat(trend.statement(number(4, 2)).isKnown()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> trend.statement(number(4, 3)));
  }

  @Test
  void theEarlierSittingIsEarlier() {
    Sitting sitting = Sitting.of(THEN, result(new Row(4, 1, "Works", tally())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sitting.since(sitting))
        .withMessage("SittingComparison earlier: must be before 2012-06-01, but was 2012-06-01");
  }

  @Test
  void comparisonsOfTheSameSittingsAreEqual() {
    List<Row> rows = List.of(new Row(4, 1, "Works", tally()));
    new EqualsTester()
        .addEqualityGroup(trend(rows, rows), trend(rows, rows))
        .addEqualityGroup(trend(rows, List.of(new Row(4, 1, "Lasts", tally()))))
        .testEquals();
  }

  private static SittingComparison trend(List<Row> earlier, List<Row> later) {
    return Sitting.of(NOW, result(later.toArray(Row[]::new)))
        .since(Sitting.of(THEN, result(earlier.toArray(Row[]::new))));
  }

  private static SurveyResult result(Row... rows) {
    TreeMap<StatementNumber, Tally> tallies = new TreeMap<>();
    Stream.of(rows).forEach(row -> tallies.put(number(row.section(), row.item()), row.tally()));
    return SurveyResult.of(
        Instrument.of(
            "Survey",
            Stream.of(rows)
                .map(row -> Statement.of(
                    number(row.section(), row.item()), "Section " + row.section(), row.gist()))
                .toList()),
        tallies);
  }

  private static StatementNumber number(int section, int item) {
    return StatementNumber.of(section, item);
  }

  private static Tally tally() {
    return Tally.of(0, 5, 3, 0, 8);
  }
}

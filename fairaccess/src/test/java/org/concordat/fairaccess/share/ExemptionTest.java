/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class ExemptionTest {

  private static final Urn SCHOOL = Urn.of(105267);
  private static final Urn ACADEMY = Urn.of(144044);
  private static final Urn OTHER = Urn.of(100002);
  private static final LocalDate DAY = LocalDate.of(2017, 12, 1);
  private static final Exemption EXEMPTION =
      Exemption.of(SCHOOL, Scope.ALL, LocalDate.of(2017, 9, 1), LocalDate.MAX, "special measures");

  private static Successions links(Succession... all) {
    return Successions.of(ImmutableList.copyOf(all));
  }

  @Test
  void itFollowsItsSchoolFromTheDayOfAConversionOn() {
    Successions links = links(Succession.of(SCHOOL, ACADEMY, DAY));

    assertThat(EXEMPTION.isOf(ACADEMY, links, DAY)).isTrue();
    assertThat(EXEMPTION.isOf(SCHOOL, links, DAY)).isTrue();
    assertThat(EXEMPTION.isOf(SCHOOL, links, DAY.minusDays(1))).isTrue();
    assertThat(new Exemption(ACADEMY, Scope.ALL, EXEMPTION.yearGroups(), EXEMPTION.period(), "fire")
            .isOf(SCHOOL, links, DAY))
        .isTrue();
    assertThat(
            EXEMPTION.isOf(ACADEMY, links(Succession.undated(SCHOOL, ACADEMY)), DAY.minusDays(1)))
        .isTrue();
  }

  @Test
  void aSchoolThatTakesTheExemptOneOverLaterIsNotExemptUntilThen() {
    Successions links = links(Succession.of(SCHOOL, OTHER, DAY));

    LocalDate before = DAY.minusMonths(1).minusDays(1);
    assertThat(EXEMPTION.isOf(OTHER, links, before)).isFalse();
    assertThat(EXEMPTION.isOf(OTHER, links, DAY)).isTrue();
    ShareTable table = ShareTable.of(
        ShareBasis.ofRoll(
            PointsScheme.of(PointsTariff.EXAMPLE),
            Rule.agreed(
                "disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol", "7"))),
        PlacementLedger.of(List.of(), links),
        List.of(Candidate.of(SCHOOL, 900), Candidate.of(OTHER, 600)),
        List.of(EXEMPTION),
        before);
    assertThat(table.lineOf(OTHER).orElseThrow().exemptions()).isEmpty();
    assertThat(table.lineOf(SCHOOL).orElseThrow().exemptions()).containsExactly(EXEMPTION);
  }

  @Test
  void eachPartOfADividedSchoolHasItAndAWholeHasNotThatOfItsPart() {
    Successions links =
        links(Succession.of(SCHOOL, ACADEMY, DAY), Succession.of(SCHOOL, OTHER, DAY.plusYears(1)));

    assertThat(EXEMPTION.isOf(ACADEMY, links, DAY)).isTrue();
    assertThat(EXEMPTION.isOf(SCHOOL, links, DAY)).isTrue();
    assertThat(EXEMPTION.isOf(OTHER, links, DAY)).isFalse();
    assertThat(EXEMPTION.isOf(OTHER, links, DAY.plusYears(1))).isTrue();
    assertThat(new Exemption(ACADEMY, Scope.ALL, EXEMPTION.yearGroups(), EXEMPTION.period(), "fire")
            .isOf(SCHOOL, links, DAY))
        .isFalse();
  }

  @Test
  void itIsOfASuccessorThatOpensUpToAMonthBeforeTheDayOfTheLink() {
    Urn priors = Urn.of(131055);
    Urn academy = Urn.of(137488);
    LocalDate linked = LocalDate.of(2011, 9, 5);
    Successions links = links(Succession.of(priors, academy, linked));
    Exemption exemption =
        Exemption.of(priors, Scope.ALL, LocalDate.of(2011, 7, 1), LocalDate.MAX, "fire");

    assertThat(exemption.isOf(academy, links, linked.minusDays(2))).isTrue();
    assertThat(exemption.isOf(academy, links, linked.minusMonths(1))).isTrue();
    assertThat(exemption.isOf(academy, links, linked.minusMonths(1).minusDays(1)))
        .isFalse();
    assertThat(exemption.isOf(
            academy,
            links(Succession.of(priors, academy, linked), Succession.of(OTHER, academy, linked)),
            linked.minusDays(2)))
        .isFalse();
  }

  @Test
  void aPartHasItOnlyIfItBeganBeforeTheDivision() {
    Successions links =
        links(Succession.of(SCHOOL, ACADEMY, DAY), Succession.of(SCHOOL, OTHER, DAY.plusYears(5)));

    assertThat(from(DAY.minusDays(1)).isOf(ACADEMY, links, DAY)).isTrue();
    assertThat(from(DAY).isOf(ACADEMY, links, DAY)).isFalse();
    assertThat(from(DAY.plusDays(1)).isOf(ACADEMY, links, DAY.plusYears(1))).isFalse();
    assertThat(from(DAY.plusDays(1)).isOf(SCHOOL, links, DAY.plusYears(1))).isTrue();
    assertThat(from(DAY.plusDays(1)).isOf(OTHER, links, DAY.plusYears(5))).isTrue();
  }

  private static Exemption from(LocalDate first) {
    return Exemption.of(SCHOOL, Scope.ALL, first, LocalDate.MAX, "special measures");
  }
}

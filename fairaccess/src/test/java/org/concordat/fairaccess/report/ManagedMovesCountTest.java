/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.TestTerms;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.SharingTerms;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

class ManagedMovesCountTest {

  private static final LocalDate PROPOSED = LocalDate.of(2012, 9, 10);
  private static final LocalDate TRANSFERRED = LocalDate.of(2012, 11, 12);
  private static final Citation LOCAL = Citation.of("Test protocol", "9");

  private static final FairAccessProtocol BLACKBURN =
      FairAccessProtocol.of(AdmissionsCodes.CODE_2012);
  private static final FairAccessProtocol WITHOUT_MOVES = FairAccessProtocol.builder()
      .from(BLACKBURN)
      .sharing(
          SharingTerms.builder().scheme(TestTerms.withoutManagedMoves(LOCAL)).build())
      .build();

  private static int admittedByE(ReportFacts.Builder facts) {
    MoveFile move = ReportSamples.move(
        "m2",
        PROPOSED,
        new MoveEvent.MoveAgreed(TRANSFERRED.minusDays(7)),
        new MoveEvent.Transferred(TRANSFERRED));
    return AnnualExtract.of(
            facts.moves(ImmutableList.of(move)).cases(ImmutableList.of()).build(),
            AcademicYear.of(2012))
        .admitted()
        .get(Schools.E);
  }

  private static ReportFacts.Builder without(LocalDate from) {
    return ReportSamples.facts()
        .context(new CaseContext(
            TestCalendars.T12,
            Editions.of(ImmutableList.of(
                Edition.of("first", LocalDate.of(2012, 2, 1), BLACKBURN, LOCAL),
                Edition.of("without moves", from, WITHOUT_MOVES, LOCAL))),
            Successions.none()));
  }

  @Test
  void aProtocolThatSaysNothingCountsThem() {
    assertThat(BLACKBURN.sharing().managedMovesCount()).isTrue();
    assertThat(admittedByE(ReportSamples.facts())).isEqualTo(1);
  }

  @Test
  void edge25_theProtocolOfTheDayOfTheTransferSaysWhetherAMoveIsAnAdmission() {
    assertThat(WITHOUT_MOVES.sharing().managedMovesCount()).isFalse();
    assertThat(admittedByE(without(TRANSFERRED))).isZero();
    assertThat(admittedByE(without(TRANSFERRED.plusDays(1)))).isEqualTo(1);
  }

  @Test
  void whatTheReportIsToldGoesBeforeTheProtocol() {
    assertThat(admittedByE(without(TRANSFERRED).countsManagedMoves(true))).isEqualTo(1);
    assertThat(admittedByE(ReportSamples.facts().countsManagedMoves(false))).isZero();
  }
}

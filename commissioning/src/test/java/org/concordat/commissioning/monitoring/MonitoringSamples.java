/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.commissioning.IllustrativeCalendar;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;

/** A review in the summer of 2013, on the calendar of the worked cases. */
final class MonitoringSamples {

  static final Calendars CALENDARS = IllustrativeCalendar.CALENDARS;

  static final Citation CLAUSE = Citation.of("Contract SB-2012-07", "reviews");
  static final LocalDate OPENS = LocalDate.of(2012, 9, 1);
  static final LocalDate DUE = LocalDate.of(2013, 6, 12);

  static final ReviewTerms TERMS = ReviewTerms.builder()
      .reportBefore(TimeLimit.schoolDaysAfter(10))
      .firstDue(DUE)
      .addStandard(Standard.of("staffing", "a qualified teacher leads the base"))
      .addStandard(Standard.grave("safeguarding", "safeguarding is effective"))
      .addIndicator(attendance().build())
      .addIndicator(PerformanceIndicator.builder()
          .code("exclusions")
          .description("fixed-term exclusions a year")
          .direction(Direction.LOWER_IS_BETTER)
          .target(Ratio.of(2))
          .whenMissed(ReviewOutcome.REMEDIAL_REQUIRED)
          .build())
      .withholdingCap(Ratio.of(1, 10))
      .build();

  static final ReviewStanding REVIEW = ReviewStanding.of(1, DUE, TERMS, CLAUSE, ImmutableSet.of());

  private MonitoringSamples() {}

  static PerformanceIndicator.Builder attendance() {
    return PerformanceIndicator.builder()
        .code("attendance")
        .description("share of pupils with good attendance")
        .target(Ratio.ofPercent(90))
        .tolerance(Ratio.ofPercent(5))
        .minimumCohort(5);
  }

  static ReviewEvidence evidence(boolean isStaffed, boolean isSafe, IndicatorReading... readings) {
    return ReviewEvidence.of(
        List.of(
            new StandardFinding("staffing", isStaffed),
            new StandardFinding("safeguarding", isSafe)),
        List.of(readings));
  }

  static RemedyStanding remedy(ReviewOutcome outcome) {
    return RemedyStanding.of(1, DUE, outcome, ImmutableSet.of("staffing"), TERMS, CLAUSE);
  }

  static ImmutableList<PartyAgreement> both(LocalDate on) {
    return ImmutableList.of(new PartyAgreement(COMMISSIONER, on), new PartyAgreement(HOST, on));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.commissioning.monitoring.IndicatorReading;
import org.concordat.commissioning.monitoring.ReviewCommand;
import org.concordat.commissioning.monitoring.ReviewCommand.ConcludeReview;
import org.concordat.commissioning.monitoring.ReviewCommand.HoldReview;
import org.concordat.commissioning.monitoring.ReviewCommand.SetMeeting;
import org.concordat.commissioning.monitoring.ReviewCommand.SubmitReport;
import org.concordat.commissioning.monitoring.ReviewEvent;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.ReviewLife;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.ReviewStage;
import org.concordat.commissioning.monitoring.ReviewStanding;
import org.concordat.commissioning.monitoring.StandardFinding;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.testkit.monitoring.MonitoringArbitraries;

/** The life of a review keeps the laws of procedures. */
class ReviewLifeProperties
    implements ProcedureLaws<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars> {

  private static final LocalDate OPENS = LocalDate.of(2023, 9, 4);
  private static final LocalDate DUE = LocalDate.of(2024, 3, 22);

  @Override
  public Procedure<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars> procedure() {
    return ReviewLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars>>
      beginnings() {
    return MonitoringArbitraries.reviewTerms()
        .flatMap(terms -> Arbitraries.of(
                SchoolDays.PUBLISHED, SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED)
            .map(calendars -> Life.begin(
                procedure(),
                ReviewLife.begin(
                    ReviewStanding.of(
                        1, DUE, terms, Citation.of("Contract SB-1", "reviews"), Set.of("staffing")),
                    OPENS),
                calendars)));
  }

  @Override
  public ReviewCommand command(Occasion<ReviewStage, ReviewStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "set-meeting" -> new SetMeeting(when.by(), on, on.plusDays(when.between(-5, 90)));
      case "submit-report" -> new SubmitReport(when.by(), on);
      case "hold-review" -> new HoldReview(when.by(), on, evidence(when));
      case "conclude-review" ->
        new ConcludeReview(
            when.by(),
            on,
            when.oneOf(
                ReviewOutcome.SATISFACTORY,
                ReviewOutcome.REMEDIAL_REQUIRED,
                ReviewOutcome.SERIOUS_CONCERN));
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static ReviewEvidence evidence(Occasion<ReviewStage, ReviewStanding> when) {
    boolean isMet = when.between(0, 2) > 0;
    List<StandardFinding> standards = when.state().data().terms().standards().stream()
        .map(standard -> new StandardFinding(standard.code(), isMet))
        .toList();
    List<IndicatorReading> readings = when.state().data().terms().indicators().stream()
        .map(indicator -> IndicatorReading.of(indicator.code(), indicator.target()))
        .toList();
    return ReviewEvidence.of(when.oneOf(true, true, true, false) ? standards : List.of(), readings);
  }
}

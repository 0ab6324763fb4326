/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.commissioning.monitoring.MilestoneStatus;
import org.concordat.commissioning.monitoring.RemedialAction;
import org.concordat.commissioning.monitoring.RemedyCommand;
import org.concordat.commissioning.monitoring.RemedyCommand.AcceptRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.CloseRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.ExtendPeriod;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.ReportDone;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.StepIn;
import org.concordat.commissioning.monitoring.RemedyCommand.ToDo;
import org.concordat.commissioning.monitoring.RemedyEvent;
import org.concordat.commissioning.monitoring.RemedyLife;
import org.concordat.commissioning.monitoring.RemedyStage;
import org.concordat.commissioning.monitoring.RemedyStanding;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.party.Parties;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.testkit.monitoring.MonitoringArbitraries;

/** The life of a remedy keeps the laws of procedures. */
class RemedyLifeProperties
    implements ProcedureLaws<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars> {

  private static final LocalDate FOUND = LocalDate.of(2023, 9, 18);

  @Override
  public Procedure<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars> procedure() {
    return RemedyLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>>
      beginnings() {
    return Combinators.combine(
            MonitoringArbitraries.reviewTerms(),
            Arbitraries.of(ReviewOutcome.REMEDIAL_REQUIRED, ReviewOutcome.SERIOUS_CONCERN),
            Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED))
        .as((terms, outcome, calendars) -> Life.begin(
            procedure(),
            RemedyLife.begin(
                RemedyStanding.of(
                    1,
                    FOUND,
                    outcome,
                    Set.of("staffing"),
                    terms,
                    Citation.of("Contract SB-1", "reviews")),
                FOUND),
            calendars));
  }

  @Override
  public RemedyCommand command(Occasion<RemedyStage, RemedyStanding> when) {
    LocalDate on = when.on();
    String action = when.oneOf("appoint", "appoint", "train");
    ImmutableList<PartyAgreement> both = ImmutableList.of(
        new PartyAgreement(Parties.COMMISSIONER, on), new PartyAgreement(Parties.HOST, on));
    ImmutableList<PartyAgreement> agreements = when.oneOf(
        both, both, both, both.subList(0, 1), ImmutableList.of(both.get(1), both.get(1)));
    return switch (when.code()) {
      case "require-action" ->
        new RequireAction(
            when.by(),
            on,
            new ToDo(action, "staffing", "do it"),
            Optional.of(
                when.between(0, 1) == 0
                    ? TimeLimit.calendarDaysAfter(when.between(1, 60))
                    : TimeLimit.schoolDaysAfter(when.between(1, 30))),
            agreements);
      case "extend-period" ->
        new ExtendPeriod(when.by(), on, action, on.plusDays(when.between(1, 90)), agreements);
      case "report-done" -> new ReportDone(when.by(), on, action, when.oneOf("seen", "seen", ""));
      case "re-review" -> new ReReview(when.by(), on, results(when));
      case "accept-remedy" -> new AcceptRemedy(when.by(), on);
      case "step-in" -> new StepIn(when.by(), on);
      case "close-remedy" -> new CloseRemedy(when.by(), on, "the contract is over");
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static ImmutableMap<String, MilestoneStatus> results(
      Occasion<RemedyStage, RemedyStanding> when) {
    MilestoneStatus status =
        when.oneOf(MilestoneStatus.MET, MilestoneStatus.NOT_MET, MilestoneStatus.PARTIALLY_MET);
    return when.state().data().unmet().stream()
        .collect(ImmutableMap.toImmutableMap(RemedialAction::code, any -> status));
  }
}

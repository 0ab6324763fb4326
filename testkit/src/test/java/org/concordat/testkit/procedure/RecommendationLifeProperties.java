/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.recommendation.Recommendation;
import org.concordat.core.governance.recommendation.RecommendationCommand;
import org.concordat.core.governance.recommendation.RecommendationEvent;
import org.concordat.core.governance.recommendation.RecommendationLife;
import org.concordat.core.governance.recommendation.RecommendationStage;
import org.concordat.core.governance.recommendation.RecommendationStanding;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** The life of a recommendation keeps the laws of procedures. */
class RecommendationLifeProperties
    implements ProcedureLaws<
        RecommendationStage,
        RecommendationStanding,
        RecommendationCommand,
        RecommendationEvent,
        Calendars> {

  @Override
  public Procedure<
          RecommendationStage,
          RecommendationStanding,
          RecommendationCommand,
          RecommendationEvent,
          Calendars>
      procedure() {
    return RecommendationLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<
              RecommendationStage,
              RecommendationStanding,
              RecommendationCommand,
              RecommendationEvent,
              Calendars>>
      beginnings() {
    return Arbitraries.of(TimeLimit.calendarDaysAfter(28), TimeLimit.schoolDaysAfter(20))
        .map(limit -> Life.begin(
            procedure(),
            RecommendationLife.begin(
                Recommendation.of(
                    "places-2013",
                    "admission-forum",
                    "lead-member",
                    ImmutableSet.of("new-places", "choice-advice"),
                    Rule.agreed("answer", limit, Citation.of("Forum's terms", "7"))),
                LocalDate.of(2012, 2, 1)),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  @Override
  public RecommendationCommand command(Occasion<RecommendationStage, RecommendationStanding> when) {
    String reasons = when.oneOf("no money", "no room", "");
    return switch (when.code()) {
      case "make" -> new RecommendationCommand.Make(when.by(), when.on());
      case "accept" -> new RecommendationCommand.Accept(when.by(), when.on());
      case "accept-in-part" ->
        new RecommendationCommand.AcceptInPart(
            when.by(),
            when.on(),
            ImmutableSortedSet.copyOf(
                ImmutableSet.of("new-places", when.oneOf("new-places", "choice-advice"))),
            reasons);
      case "reject" -> new RecommendationCommand.Reject(when.by(), when.on(), reasons);
      case "withdraw" -> new RecommendationCommand.Withdraw(when.by(), when.on());
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

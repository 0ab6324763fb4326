/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.challenge.Challenge;
import org.concordat.fairaccess.challenge.ChallengeCommand;
import org.concordat.fairaccess.challenge.ChallengeContext;
import org.concordat.fairaccess.challenge.ChallengeEvent;
import org.concordat.fairaccess.challenge.ChallengeGround;
import org.concordat.fairaccess.challenge.ChallengeLife;
import org.concordat.fairaccess.challenge.ChallengeStage;
import org.concordat.fairaccess.challenge.ChallengeStanding;

/** The life of a peer challenge keeps the laws of procedures. */
class ChallengeLifeProperties
    implements ProcedureLaws<
        ChallengeStage, ChallengeStanding, ChallengeCommand, ChallengeEvent, ChallengeContext> {

  private static final LocalDate MADE = LocalDate.of(2012, 10, 15);
  private static final Urn CHALLENGER = Urn.of(100001);
  private static final Urn CHALLENGED = Urn.of(100005);

  @Override
  public Procedure<
          ChallengeStage, ChallengeStanding, ChallengeCommand, ChallengeEvent, ChallengeContext>
      procedure() {
    return ChallengeLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<
              ChallengeStage,
              ChallengeStanding,
              ChallengeCommand,
              ChallengeEvent,
              ChallengeContext>>
      beginnings() {
    return Arbitraries.of(TimeLimit.schoolDaysAfter(10), TimeLimit.calendarDaysAfter(14))
        .map(limit -> Life.begin(
            procedure(),
            ChallengeLife.begin(new Challenge(
                CHALLENGER,
                MADE,
                new ChallengeGround(
                    CHALLENGED, MADE, Ratio.of(1), Ratio.of(5, 2), ImmutableList.of()),
                Rule.agreed(
                    "time to answer a challenge",
                    limit,
                    Citation.of("Partnership agreement", "6.1")))),
            ChallengeContext.of(SchoolDays.UNPUBLISHED)));
  }

  @Override
  public ChallengeCommand command(Occasion<ChallengeStage, ChallengeStanding> when) {
    return switch (when.code()) {
      case "answer" ->
        new ChallengeCommand.Answer(
            when.by(),
            when.on(),
            when.oneOf(CHALLENGED, CHALLENGER),
            when.oneOf("letter", "two places"));
      case "uphold" -> new ChallengeCommand.Uphold(when.by(), when.on());
      case "find-met" -> new ChallengeCommand.FindMet(when.by(), when.on());
      case "withdraw" ->
        new ChallengeCommand.Withdraw(when.by(), when.on(), when.oneOf(CHALLENGER, CHALLENGED));
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

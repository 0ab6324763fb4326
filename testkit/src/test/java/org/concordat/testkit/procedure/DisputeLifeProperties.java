/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.dispute.Dispute;
import org.concordat.core.partnership.dispute.DisputeClause;
import org.concordat.core.partnership.dispute.DisputeCommand;
import org.concordat.core.partnership.dispute.DisputeContext;
import org.concordat.core.partnership.dispute.DisputeEvent;
import org.concordat.core.partnership.dispute.DisputeLife;
import org.concordat.core.partnership.dispute.DisputeMatter;
import org.concordat.core.partnership.dispute.DisputeStage;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.threeten.extra.LocalDateRange;

/** The life of a dispute between members keeps the laws of procedures. */
class DisputeLifeProperties
    implements ProcedureLaws<
        DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext> {

  private static final LocalDate RAISED = LocalDate.of(2012, 10, 1);
  private static final Urn ONE = Urn.of(100001);
  private static final Urn TWO = Urn.of(100002);
  private static final Urn LEAVES = Urn.of(100003);
  private static final Urn ACADEMY = Urn.of(200001);
  private static final DisputeContext CONTEXT = DisputeContext.of(SchoolDays.UNPUBLISHED)
      .withSuccessions(
          Successions.of(ImmutableList.of(Succession.of(ONE, ACADEMY, RAISED.plusDays(20)))));
  private static final Partnership NORTH = Partnership.of(
      "north",
      "North",
      PartnershipKinds.AREA_BEHAVIOUR,
      ImmutableList.of(
          Membership.from(ONE, RAISED),
          Membership.from(TWO, RAISED),
          Membership.of(LEAVES, LocalDateRange.of(RAISED, RAISED.plusDays(40)))));
  private static final Citation CLAUSE = Citation.of("Partnership agreement", "9");
  private static final ImmutableSet<DisputeClause> CLAUSES = ImmutableSet.of(
      DisputeClause.of(CLAUSE),
      DisputeClause.of(
          CLAUSE,
          ImmutableMap.of(
              DisputeStage.DISPUTE_RAISED, TimeLimit.calendarDaysAfter(5),
              DisputeStage.HEADS_MEDIATION, TimeLimit.calendarDaysAfter(10),
              DisputeStage.PARTNERSHIP_CHAIR, TimeLimit.workingDaysAfter(5),
              DisputeStage.LA_OFFICER, TimeLimit.calendarDaysAfter(7),
              DisputeStage.DIRECTOR, TimeLimit.calendarDaysAfter(7))),
      DisputeClause.of(
          CLAUSE,
          ImmutableMap.of(
              DisputeStage.HEADS_MEDIATION, TimeLimit.schoolDaysAfter(10),
              DisputeStage.LA_OFFICER, TimeLimit.calendarDaysAfter(14))));

  @Override
  public Procedure<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
      procedure() {
    return DisputeLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>>
      beginnings() {
    return Combinators.combine(
            Arbitraries.of(DisputeMatter.REFUSAL_TO_ADMIT, DisputeMatter.FUNDING),
            Arbitraries.of(CLAUSES))
        .as((matter, clause) -> Life.begin(
            procedure(),
            DisputeLife.begin(new Dispute(NORTH, RAISED, ONE, TWO, matter), clause),
            CONTEXT));
  }

  @Override
  public DisputeCommand command(Occasion<DisputeStage, DisputeStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "open-mediation" -> new DisputeCommand.OpenMediation(when.by(), on);
      case "challenge" ->
        new DisputeCommand.Challenge(
            when.by(), on, when.oneOf(ONE, LEAVES, TWO, ACADEMY), "the place is there");
      case "take-up" ->
        when.by().equals(PartnershipRoles.HEAD_TEACHER)
            ? new DisputeCommand.TakeUp(when.by(), on, when.oneOf(ONE, ACADEMY, TWO))
            : new DisputeCommand.TakeUp(when.by(), on);
      case "settle" -> new DisputeCommand.Settle(when.by(), on, "it admits the child");
      case "withdraw" -> new DisputeCommand.Withdraw(when.by(), on, when.oneOf(ONE, ACADEMY, TWO));
      case "escalate" -> new DisputeCommand.Escalate(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.CommunityStage.ASKED;
import static org.concordat.fairaccess.escalation.CommunityStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.escalation.CommunityStage.CLOSED;
import static org.concordat.fairaccess.escalation.CommunityStage.COMPLAINED;
import static org.concordat.fairaccess.escalation.CommunityStage.DECISION_ISSUED;
import static org.concordat.fairaccess.escalation.CommunityStage.ON_ROLL;
import static org.concordat.fairaccess.escalation.CommunityStage.ORDERED;
import static org.concordat.fairaccess.escalation.CommunityStage.PLACED;
import static org.concordat.fairaccess.escalation.CommunityStage.REFUSED;
import static org.concordat.fairaccess.escalation.CommunityStage.START_AGREED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.CommunityEvent.DecisionIssued;

/**
 * The route for community and voluntary controlled schools: the local authority is the admission authority,
 * decides itself, and the governing body must carry the decision out.
 *
 * <p>There is no notice, no time to wait, and no reference to the adjudicator: a decision of 15 October 2012
 * binds on 15 October. If the school does not admit, the authority may complain to the Secretary of State
 * (EA 1996 ss.496-497).
 */
public final class CommunityRoute {

  private static final CommonRows<CommunityStage> COMMON = new CommonRows<>(new CommonRows.Shape<>(
      EscalationRoute.COMMUNITY,
      GOVERNING_BODY,
      new CommonRows.Answering(
          DirectionEdition::maintainedReply, Strength.AGREED, Sources.MAINTAINED_REPLY),
      PLACED,
      ASKED,
      REFUSED,
      START_AGREED,
      ON_ROLL,
      BACK_TO_PANEL,
      CLOSED,
      Sets.immutableEnumSet(REFUSED),
      Sets.immutableEnumSet(DECISION_ISSUED, COMPLAINED, ORDERED),
      ImmutableSet.of()));

  /** The table of the route. */
  public static final Procedure<
          CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
      PROCEDURE = table();

  private CommunityRoute() {}

  private static Procedure<
          CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
      table() {
    ProcedureBuilder<
            CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
        table = Procedure.builder(
            "escalation.community",
            CommunityStage.class,
            CommunityCommand.class,
            CommunityEvent.class);
    CommonRows.vocabulary(table);
    table
        .command("issue-decision", IssueDecision.class)
        .event(
            "decision-issued",
            DecisionIssued.class,
            (data, event) -> data.but().startOn(event.startOn()).build());
    BreachRows.vocabulary(table);
    table.begins(PLACED).ends(ON_ROLL, BACK_TO_PANEL, CLOSED);
    table
        .from(PLACED, ASKED, REFUSED)
        .when(IssueDecision.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "the authority is the admission authority",
            (data, command, context) -> context.rules().find(command.on()).isEmpty()
                ? Optional.of(EscalationReasons.noRules(command.on()))
                : EscalationReasons.unlessRoute(
                    EscalationRoute.COMMUNITY, data.school(), context.on(command.on())))
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .emits(
            DecisionIssued.class,
            (command, data, context) -> new DecisionIssued(command.on(), command.startOn()))
        .starts(COMMON.admission())
        .under(STATUTORY, Sources.AUTHORITY_DECIDES)
        .to(DECISION_ISSUED);
    COMMON.asking(table);
    COMMON.admitting(table);
    new BreachRows<>(DECISION_ISSUED, COMPLAINED, ORDERED, BACK_TO_PANEL)
        .write(table, COMMON.admission());
    COMMON.leaving(table);
    return table.build();
  }
}

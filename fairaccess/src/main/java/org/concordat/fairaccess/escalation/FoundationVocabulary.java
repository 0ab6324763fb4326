/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationCommand.TellAuthority;
import org.concordat.fairaccess.escalation.FoundationEvent.AuthorityTold;
import org.concordat.fairaccess.escalation.FoundationEvent.Consulted;
import org.concordat.fairaccess.escalation.FoundationEvent.Directed;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionOpened;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionRejected;
import org.concordat.fairaccess.escalation.FoundationEvent.GroundsRestated;
import org.concordat.fairaccess.escalation.FoundationEvent.IntentionFormed;
import org.concordat.fairaccess.escalation.FoundationEvent.NoticeServed;
import org.concordat.fairaccess.escalation.FoundationEvent.OtherSchoolNamed;
import org.concordat.fairaccess.escalation.FoundationEvent.Referred;
import org.concordat.fairaccess.escalation.FoundationEvent.SchoolConfirmed;
import org.concordat.fairaccess.escalation.FoundationEvent.WindowClosed;

/** What the commands and events of a route on which an authority directs are called, and what an event does to the data. */
final class FoundationVocabulary {

  private FoundationVocabulary() {}

  static void write(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    CommonVocabulary.write(table);
    table
        .command("open-direction", OpenDirection.class)
        .command("restate-grounds", RestateGrounds.class)
        .command("consult", Consult.class)
        .command("form-intention", FormIntention.class)
        .command("serve-notice", ServeNotice.class)
        .command("refer", Refer.class)
        .command("tell-authority", TellAuthority.class)
        .command("confirm-school", ConfirmSchool.class)
        .command("name-other-school", NameOtherSchool.class)
        .command("reject-direction", RejectDirection.class)
        .command("direct", Direct.class)
        .event(
            "direction-opened",
            DirectionOpened.class,
            (data, event) -> FoundationGuards.opened(data, event))
        .event(
            "grounds-restated",
            GroundsRestated.class,
            (data, event) -> CaseExclusions.found(data, event.grounds(), event.on()))
        .event(
            "consulted", Consulted.class, (data, event) -> FoundationGuards.consulted(data, event))
        .event("intention-formed", IntentionFormed.class, (data, event) -> data)
        .event(
            "notice-served",
            NoticeServed.class,
            (data, event) -> data.but().notice(event.notice()).build())
        .event(
            "referred",
            Referred.class,
            (data, event) -> data.but().referredOn(event.on()).build())
        .event(
            "authority-told",
            AuthorityTold.class,
            (data, event) -> data.but().authorityToldOn(event.on()).build())
        .event("window-closed", WindowClosed.class, (data, event) -> data)
        .event("school-confirmed", SchoolConfirmed.class, (data, event) -> data)
        .event(
            "other-school-named",
            OtherSchoolNamed.class,
            (data, event) -> FoundationGuards.named(data, event.other()))
        .event("direction-rejected", DirectionRejected.class, (data, event) -> data)
        .event(
            "directed",
            Directed.class,
            (data, event) -> data.but()
                .direction(new Direction(event.by(), event.on(), event.school()))
                .startOn(CommonVocabulary.firstDay(data, event.startOn(), event.on()))
                .build());
    BreachRows.vocabulary(table);
  }
}

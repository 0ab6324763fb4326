/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.GiveLateReasons;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.RejectFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommonEvent.Admitted;
import org.concordat.fairaccess.escalation.CommonEvent.Agreed;
import org.concordat.fairaccess.escalation.CommonEvent.AgreementBroken;
import org.concordat.fairaccess.escalation.CommonEvent.Asked;
import org.concordat.fairaccess.escalation.CommonEvent.Closed;
import org.concordat.fairaccess.escalation.CommonEvent.Converted;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionEnded;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionRecorded;
import org.concordat.fairaccess.escalation.CommonEvent.FirstDayRejected;
import org.concordat.fairaccess.escalation.CommonEvent.LateReasonsGiven;
import org.concordat.fairaccess.escalation.CommonEvent.RefusalDeemed;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;
import org.concordat.fairaccess.escalation.CommonEvent.ReturnedToPanel;
import org.concordat.fairaccess.escalation.CommonEvent.TriedLocally;

/** What the commands and events that every route has are called, and what an event does to the data. */
final class CommonVocabulary {

  private CommonVocabulary() {}

  static void write(
      ProcedureBuilder<?, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    table
        .command("ask", Ask.class)
        .command("agree", Agree.class)
        .command("refuse", Refuse.class)
        .command("give-late-reasons", GiveLateReasons.class)
        .command("return-to-panel", ReturnToPanel.class)
        .command("admit", Admit.class)
        .command("report-broken-agreement", ReportBrokenAgreement.class)
        .command("reject-first-day", RejectFirstDay.class)
        .command("close", Close.class)
        .command("try-locally", TryLocally.class)
        .command("record-exclusion", RecordExclusion.class)
        .command("record-exclusion-end", RecordExclusionEnd.class)
        .event("asked", Asked.class, (data, event) -> data)
        .event(
            "agreed",
            Agreed.class,
            (data, event) -> data.but()
                .startOn(event.startOn())
                .unansweredLetterOn(Optional.empty())
                .build())
        .event(
            "refused",
            Refused.class,
            (data, event) -> refused(data, Refusal.inWords(event.on(), event.reasons(), data)))
        .event(
            "refusal-deemed",
            RefusalDeemed.class,
            (data, event) -> refused(data, new Refusal(event.on(), true, "")))
        .event(
            "agreement-broken",
            AgreementBroken.class,
            (data, event) -> refused(data, Refusal.ofBroken(event.on(), data)))
        .event("first-day-rejected", FirstDayRejected.class, CommonVocabulary::rejected)
        .event("returned-to-panel", ReturnedToPanel.class, (data, event) -> data)
        .event(
            "admitted",
            Admitted.class,
            (data, event) -> data.but().admittedOn(event.on()).build())
        .event(
            "closed",
            Closed.class,
            (data, event) -> data.but().closed(event.reason()).build())
        .event(
            "tried-locally",
            TriedLocally.class,
            (data, event) -> data.but().triedLocallyOn(event.on()).build())
        .event(
            "exclusion-recorded",
            ExclusionRecorded.class,
            (data, event) -> data.but()
                .child(data.child().withExclusionFrom(event.school(), event.effective()))
                .exclusionsLearnedOn(event.on())
                .build())
        .event(
            "exclusion-ended",
            ExclusionEnded.class,
            (data, event) -> CaseExclusions.ended(data, event))
        .event(
            "late-reasons-given",
            LateReasonsGiven.class,
            (data, event) -> data.but()
                .refusal(data.refusal().map(silence -> silence.withReasons(event.reasons())))
                .build())
        .event(
            "converted",
            Converted.class,
            (data, event) -> data.but()
                .conversion(event.conversion())
                .convertedOn(event.on())
                .build());
  }

  /** A case that is refused: no agreement stands, and until a direction is sought it is to be settled anew. */
  private static Escalation refused(Escalation data, Refusal refusal) {
    return data.but()
        .refusal(refusal)
        .startOn(Optional.empty())
        .triedLocallyOn(data.triedLocallyOn()
            .filter(tried -> isDirectionSought(data) || data.rejectedFirstDay().isPresent()))
        .build();
  }

  /** A case in which a first day was rejected; an agreement to another, on which a direction is sought, is left alone. */
  private static Escalation rejected(Escalation data, FirstDayRejected event) {
    boolean stays =
        isDirectionSought(data) && data.startOn().filter(event.day()::equals).isEmpty();
    Escalation known = stays ? data : refused(data, Refusal.ofRejectedDay(event, data));
    return known.but().rejectedFirstDay(event.day()).build();
  }

  /** The first day after a decision, direction or order: what it sets, else the earlier one that is still to come. */
  static Optional<LocalDate> firstDay(Escalation data, Optional<LocalDate> set, LocalDate on) {
    return set.or(() -> data.startOn().filter(agreed -> !agreed.isBefore(on)));
  }

  private static boolean isDirectionSought(Escalation data) {
    return data.grounds().isPresent() || data.request().isPresent();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.concordat.core.partnership.agreement.AgreementStage.ACTIVE;
import static org.concordat.core.partnership.agreement.AgreementStage.BINDING;
import static org.concordat.core.partnership.agreement.AgreementStage.CONTINUES;
import static org.concordat.core.partnership.agreement.AgreementStage.ENDED;
import static org.concordat.core.partnership.agreement.AgreementStage.NEGOTIATING;
import static org.concordat.core.partnership.agreement.AgreementStage.REVIEW;

import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.agreement.AgreementCommand.Abandon;
import org.concordat.core.partnership.agreement.AgreementCommand.Continue;
import org.concordat.core.partnership.agreement.AgreementCommand.EndAtReview;
import org.concordat.core.partnership.agreement.AgreementCommand.EndByAgreement;
import org.concordat.core.partnership.agreement.AgreementCommand.OpenReview;
import org.concordat.core.partnership.agreement.AgreementCommand.Redraft;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.partnership.agreement.AgreementEvent.Abandoned;
import org.concordat.core.partnership.agreement.AgreementEvent.Bound;
import org.concordat.core.partnership.agreement.AgreementEvent.Continued;
import org.concordat.core.partnership.agreement.AgreementEvent.EndedAtReview;
import org.concordat.core.partnership.agreement.AgreementEvent.EndedByAgreement;
import org.concordat.core.partnership.agreement.AgreementEvent.Redrafted;
import org.concordat.core.partnership.agreement.AgreementEvent.ReviewOpened;
import org.concordat.core.partnership.agreement.AgreementEvent.Signed;
import org.concordat.core.partnership.agreement.AgreementEvent.Started;
import org.concordat.core.partnership.agreement.AgreementEvent.TermOver;
import org.concordat.core.partnership.agreement.AgreementEvent.Varied;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/** Writes the table of an agreement's life. */
final class AgreementTable {

  private final ProcedureBuilder<
          AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
      table;

  private AgreementTable() {
    this.table =
        Procedure
            .<AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
                builder(
                    "partnership.agreement",
                    AgreementStage.class,
                    AgreementCommand.class,
                    AgreementEvent.class)
            .begins(NEGOTIATING)
            .ends(ENDED);
  }

  static Procedure<AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
      procedure() {
    AgreementTable written = new AgreementTable();
    written.commands();
    written.events();
    written.negotiation();
    written.variation();
    written.review();
    written.endings();
    return written.table.build();
  }

  private void commands() {
    table
        .command("redraft", Redraft.class)
        .command("sign", Sign.class)
        .command("abandon", Abandon.class)
        .command("vary", Vary.class)
        .command("open-review", OpenReview.class)
        .command("continue", Continue.class)
        .command("end-at-review", EndAtReview.class)
        .command("end-by-agreement", EndByAgreement.class);
  }

  private void events() {
    table
        .event("redrafted", Redrafted.class, (data, event) -> data.redrafted(event.terms()))
        .event("signed", Signed.class, (data, event) -> data.signed(event.party()))
        .event("bound", Bound.class, (data, event) -> data.bound(event.party(), event.on()))
        .event("abandoned", Abandoned.class, (data, event) -> data.ended(event.on()))
        .event("started", Started.class, (data, event) -> data)
        .event("varied", Varied.class, (data, event) -> data.varied(event.terms()))
        .event("review-opened", ReviewOpened.class, (data, event) -> data)
        .event("continued", Continued.class, (data, event) -> data.reviewed())
        .event("ended-at-review", EndedAtReview.class, (data, event) -> data.ended(event.on()))
        .event(
            "ended-by-agreement", EndedByAgreement.class, (data, event) -> data.ended(event.on()))
        .event("term-over", TermOver.class, (data, event) -> data.ended(event.on()));
  }

  private void negotiation() {
    table
        .from(NEGOTIATING)
        .when(Redraft.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .guard(AgreementGuards.SAME_AGREEMENT_DRAFTED)
        .emits(
            Redrafted.class,
            (command, data, calendars) ->
                new Redrafted(command.on(), command.party(), command.terms()))
        .under(Strength.AGREED, clause("negotiation"))
        .stays();
    signing("others have not signed", false)
        .emits(
            Signed.class, (command, data, calendars) -> new Signed(command.on(), command.party()))
        .under(Strength.AGREED, clause("signatures"))
        .stays();
    signing("all others have signed", true)
        .emits(Bound.class, (command, data, calendars) -> new Bound(command.on(), command.party()))
        .starts(AgreementDeadlines.START)
        .under(Strength.AGREED, AgreementReasons.WARWICKSHIRE)
        .to(BINDING);
    table
        .from(NEGOTIATING)
        .when(Abandon.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .emits(
            Abandoned.class,
            (command, data, calendars) -> new Abandoned(command.on(), command.party()))
        .under(Strength.AGREED, clause("negotiation"))
        .to(ENDED);
    table
        .from(BINDING)
        .whenLapsed(AgreementDeadlines.START)
        .emits(Started.class, (on, data, calendars) -> new Started(on))
        .starts(AgreementDeadlines.TERM)
        .starts(AgreementDeadlines.NEXT_REVIEW)
        .under(Strength.AGREED, clause("term"))
        .to(ACTIVE);
  }

  private ProcedureBuilder<
                  AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
              .CommandRow<
          Sign>
      signing(String name, boolean isLast) {
    return guarded(
        table
            .from(NEGOTIATING)
            .when(Sign.class)
            .by(Party.roles())
            .inCase(
                name, (data, command, calendars) -> data.isLastSignature(command.party()) == isLast)
            .guard(AgreementGuards.IS_PARTY)
            .guard(AgreementGuards.SIGNS_ONCE)
            .guard(AgreementGuards.BEFORE_THE_END),
        AgreementGuards.sound((data, command) -> data.terms()));
  }

  private void variation() {
    guarded(
            table
                .from(BINDING, ACTIVE, REVIEW, CONTINUES)
                .when(Vary.class)
                .by(Party.roles())
                .guard(AgreementGuards.IS_PARTY)
                .guard(AgreementGuards.<Vary>allConsent(Vary::consents))
                .guard(AgreementGuards.SAME_AGREEMENT)
                .guard(AgreementGuards.SAME_START)
                .guard(AgreementGuards.ENDS_LATER),
            AgreementGuards.sound((data, command) -> command.terms()))
        .emits(
            Varied.class,
            (command, data, calendars) ->
                new Varied(command.on(), command.party(), command.terms(), command.consents()))
        .under(Strength.AGREED, clause("variation"))
        .stays();
  }

  private void review() {
    table
        .from(ACTIVE, CONTINUES)
        .when(OpenReview.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .discharges(AgreementDeadlines.NEXT_REVIEW)
        .emits(
            ReviewOpened.class,
            (command, data, calendars) -> new ReviewOpened(command.on(), command.party()))
        .starts(AgreementDeadlines.OUTCOME)
        .under(Strength.AGREED, clause("review"))
        .to(REVIEW);
    table
        .from(REVIEW)
        .when(Continue.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .guard(AgreementGuards.<Continue>allConsent(Continue::consents))
        .discharges(AgreementDeadlines.OUTCOME)
        .emits(
            Continued.class,
            (command, data, calendars) -> new Continued(command.on(), command.consents()))
        .starts(AgreementDeadlines.NEXT_REVIEW)
        .under(Strength.AGREED, clause("review"))
        .to(CONTINUES);
    table
        .from(REVIEW)
        .when(EndAtReview.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .discharges(AgreementDeadlines.OUTCOME)
        .emits(
            EndedAtReview.class,
            (command, data, calendars) -> new EndedAtReview(command.on(), command.party()))
        .under(Strength.AGREED, clause("review"))
        .to(ENDED);
  }

  private void endings() {
    table
        .from(BINDING, ACTIVE, REVIEW, CONTINUES)
        .when(EndByAgreement.class)
        .by(Party.roles())
        .guard(AgreementGuards.IS_PARTY)
        .guard(AgreementGuards.<EndByAgreement>allConsent(EndByAgreement::consents))
        .emits(
            EndedByAgreement.class,
            (command, data, calendars) -> new EndedByAgreement(command.on(), command.consents()))
        .under(Strength.AGREED, clause("end"))
        .to(ENDED);
    table
        .from(ACTIVE, REVIEW, CONTINUES)
        .whenLapsed(AgreementDeadlines.TERM)
        .emits(TermOver.class, (on, data, calendars) -> new TermOver(on))
        .under(Strength.AGREED, clause("term"))
        .to(ENDED);
  }

  private <K extends AgreementCommand>
      ProcedureBuilder<
                      AgreementStage,
                      AgreementStanding,
                      AgreementCommand,
                      AgreementEvent,
                      Calendars>
                  .CommandRow<
              K>
          guarded(
              ProcedureBuilder<
                              AgreementStage,
                              AgreementStanding,
                              AgreementCommand,
                              AgreementEvent,
                              Calendars>
                          .CommandRow<
                      K>
                  row,
              List<Guard<AgreementStanding, K, Calendars>> guards) {
    guards.forEach(row::guard);
    return row;
  }

  /** A clause that every agreement has, whatever its number. */
  private static Citation clause(String place) {
    return Citation.of("Partnership agreement", place);
  }
}

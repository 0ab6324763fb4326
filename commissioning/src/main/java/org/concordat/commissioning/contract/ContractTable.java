/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.concordat.commissioning.contract.ContractSources.THURROCK;
import static org.concordat.commissioning.contract.ContractSources.clause;
import static org.concordat.commissioning.contract.ContractStage.AGREED;
import static org.concordat.commissioning.contract.ContractStage.CANCELLED;
import static org.concordat.commissioning.contract.ContractStage.DRAFT;
import static org.concordat.commissioning.contract.ContractStage.EXPIRED;
import static org.concordat.commissioning.contract.ContractStage.IN_FORCE;
import static org.concordat.commissioning.contract.ContractStage.PROPOSED;
import static org.concordat.commissioning.contract.ContractStage.RENEWED;
import static org.concordat.commissioning.contract.ContractStage.TERMINATED;
import static org.concordat.commissioning.contract.ContractStage.UNDER_NOTICE;
import static org.concordat.commissioning.contract.ContractStage.WITHDRAWN;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.util.Optional;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Cancel;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.RecordFrustration;
import org.concordat.commissioning.contract.ContractCommand.Renew;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateByAgreement;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.commissioning.contract.ContractEvent.Agreed;
import org.concordat.commissioning.contract.ContractEvent.Cancelled;
import org.concordat.commissioning.contract.ContractEvent.Expired;
import org.concordat.commissioning.contract.ContractEvent.Frustrated;
import org.concordat.commissioning.contract.ContractEvent.NoticeServed;
import org.concordat.commissioning.contract.ContractEvent.NoticeWithdrawn;
import org.concordat.commissioning.contract.ContractEvent.Novated;
import org.concordat.commissioning.contract.ContractEvent.OneNoticeWithdrawn;
import org.concordat.commissioning.contract.ContractEvent.Proposed;
import org.concordat.commissioning.contract.ContractEvent.RenewalAgreed;
import org.concordat.commissioning.contract.ContractEvent.RenewalDeclined;
import org.concordat.commissioning.contract.ContractEvent.Renewed;
import org.concordat.commissioning.contract.ContractEvent.Signed;
import org.concordat.commissioning.contract.ContractEvent.Started;
import org.concordat.commissioning.contract.ContractEvent.Terminated;
import org.concordat.commissioning.contract.ContractEvent.TerminatedByAgreement;
import org.concordat.commissioning.contract.ContractEvent.TerminatedForDefault;
import org.concordat.commissioning.contract.ContractEvent.Varied;
import org.concordat.commissioning.contract.ContractEvent.Withdrawn;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Strength;

/** Writes the table of a contract's life. */
final class ContractTable {

  private final ProcedureBuilder<
          ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>
      table;

  private ContractTable() {
    this.table =
        Procedure
            .<ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>builder(
                "contract.support-base",
                ContractStage.class,
                ContractCommand.class,
                ContractEvent.class)
            .begins(DRAFT)
            .ends(WITHDRAWN, TERMINATED, EXPIRED, RENEWED, CANCELLED);
  }

  static Procedure<ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>
      procedure() {
    ContractTable written = new ContractTable();
    written.commands();
    written.events();
    written.agreement();
    written.notice();
    written.changes();
    written.endings();
    written.passing();
    return written.table.build();
  }

  private void commands() {
    table
        .command("propose", Propose.class)
        .command("agree", Agree.class)
        .command("serve-notice", ServeNotice.class)
        .command("withdraw-notice", WithdrawNotice.class)
        .command("vary", Vary.class)
        .command("renew", Renew.class)
        .command("decline-renewal", DeclineRenewal.class)
        .command("novate", Novate.class)
        .command("terminate-for-default", TerminateForDefault.class)
        .command("terminate-by-agreement", TerminateByAgreement.class)
        .command("record-frustration", RecordFrustration.class)
        .command("cancel", Cancel.class);
  }

  private void events() {
    table
        .event("proposed", Proposed.class, (data, event) -> data)
        .event("signed", Signed.class, (data, event) -> data.signed(event.party()))
        .event("agreed", Agreed.class, (data, event) -> data.signed(event.party()))
        .event("started", Started.class, (data, event) -> data)
        .event(
            "notice-served",
            NoticeServed.class,
            (data, event) -> data.served(new Notice(event.party(), event.on(), event.effective())))
        .event(
            "notice-withdrawn",
            NoticeWithdrawn.class,
            (data, event) -> data.withoutNotice(event.party()))
        .event(
            "one-notice-withdrawn",
            OneNoticeWithdrawn.class,
            (data, event) -> data.withoutNotice(event.party()))
        .event(
            "renewal-declined",
            RenewalDeclined.class,
            (data, event) -> data.renewalDeclined(event.party()))
        .event("varied", Varied.class, (data, event) -> data.varied(event.variation(), event.on()))
        .event(
            "renewal-agreed", RenewalAgreed.class, (data, event) -> data.renewing(event.renewal()))
        .event("renewed", Renewed.class, (data, event) -> data)
        .event(
            "novated", Novated.class, (data, event) -> data.novated(event.successor(), event.on()))
        .event(
            "withdrawn",
            Withdrawn.class,
            (data, event) ->
                data.endedByNotice(ServiceEndCause.WITHDRAWN_BY_SCHOOL, HOST, event.on()))
        .event(
            "terminated",
            Terminated.class,
            (data, event) ->
                data.endedByNotice(ServiceEndCause.ENDED_BY_AUTHORITY, COMMISSIONER, event.on()))
        .event(
            "terminated-for-default",
            TerminatedForDefault.class,
            (data, event) -> data.ended(
                ServiceEndCause.TERMINATED_FOR_DEFAULT, event.on(), Optional.of(event.foundOn())))
        .event(
            "terminated-by-agreement",
            TerminatedByAgreement.class,
            (data, event) -> data.ended(
                ServiceEndCause.ENDED_BY_AGREEMENT, event.on(), Optional.of(event.consentedOn())))
        .event(
            "frustrated",
            Frustrated.class,
            (data, event) -> data.ended(event.cause(), event.on(), Optional.empty()))
        .event("expired", Expired.class, (data, event) -> data.expired(event.on()))
        .event("cancelled", Cancelled.class, (data, event) -> data);
  }

  private void agreement() {
    table
        .from(DRAFT)
        .when(Propose.class)
        .by(COMMISSIONER)
        .guard(ContractGuards.HAS_OUTCOMES)
        .guard(ContractGuards.HAS_INDICATORS)
        .guard(ContractGuards.HAS_CONTRIBUTION)
        .guard(ContractGuards.HAS_REVIEW_TERMS)
        .guard(ContractGuards.INDICATORS_DEFINED)
        .guard(ContractGuards.MUTUAL)
        .emits(Proposed.class, (command, data, calendars) -> new Proposed(command.on()))
        .starts(ContractDeadlines.SIGNATURES)
        .under(Strength.AGREED, THURROCK)
        .to(PROPOSED);
    table
        .from(PROPOSED)
        .when(Agree.class)
        .by(COMMISSIONER, HOST)
        .inCase(
            "the other party has not signed",
            (data, command, calendars) -> !hasOtherSigned(data, command.by()))
        .guard(ContractGuards.SIGNS_ONCE)
        .guard(ContractGuards.BEFORE_THE_END)
        .discharges(ContractDeadlines.SIGNATURES)
        .emits(Signed.class, (command, data, calendars) -> new Signed(command.on(), command.by()))
        .under(Strength.AGREED, clause("signatures"))
        .stays();
    table
        .from(PROPOSED)
        .when(Agree.class)
        .by(COMMISSIONER, HOST)
        .inCase(
            "the other party has signed",
            (data, command, calendars) -> hasOtherSigned(data, command.by()))
        .guard(ContractGuards.SIGNS_ONCE)
        .guard(ContractGuards.BEFORE_THE_END)
        .discharges(ContractDeadlines.SIGNATURES)
        .emits(Agreed.class, (command, data, calendars) -> new Agreed(command.on(), command.by()))
        .starts(ContractDeadlines.OPENING)
        .under(Strength.AGREED, clause("signatures"))
        .to(AGREED);
  }

  private void notice() {
    table
        .from(IN_FORCE)
        .when(ServeNotice.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.LONG_ENOUGH)
        .guard(ContractGuards.TO_YEAR_END)
        .guard(ContractGuards.WITHIN_THE_TERM)
        .emits(
            NoticeServed.class,
            (command, data, calendars) ->
                new NoticeServed(command.on(), command.by(), command.effective()))
        .starts(ContractDeadlines.NOTICE)
        .under(Strength.AGREED, clause("notice"))
        .to(UNDER_NOTICE);
    table
        .from(UNDER_NOTICE)
        .when(ServeNotice.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.NOT_UNDER_NOTICE)
        .guard(ContractGuards.LONG_ENOUGH)
        .guard(ContractGuards.TO_YEAR_END)
        .guard(ContractGuards.WITHIN_THE_TERM)
        .emits(
            NoticeServed.class,
            (command, data, calendars) ->
                new NoticeServed(command.on(), command.by(), command.effective()))
        .under(Strength.AGREED, clause("notice"))
        .stays();
    table
        .from(UNDER_NOTICE)
        .when(WithdrawNotice.class)
        .by(COMMISSIONER, HOST)
        .inCase(
            "no other notice stands",
            (data, command, calendars) -> data.notices().size() == 1)
        .within(ContractDeadlines.NOTICE)
        .guard(ContractGuards.HAS_SERVED)
        .guard(ContractGuards.CONSENTS_TO_WITHDRAWAL)
        .emits(
            NoticeWithdrawn.class,
            (command, data, calendars) -> new NoticeWithdrawn(
                command.on(), command.by(), command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("notice"))
        .to(IN_FORCE);
    table
        .from(UNDER_NOTICE)
        .when(WithdrawNotice.class)
        .by(COMMISSIONER, HOST)
        .inCase(
            "the other party's notice stands",
            (data, command, calendars) -> data.notices().size() > 1)
        .within(ContractDeadlines.NOTICE)
        .guard(ContractGuards.HAS_SERVED)
        .guard(ContractGuards.CONSENTS_TO_WITHDRAWAL)
        .emits(
            OneNoticeWithdrawn.class,
            (command, data, calendars) -> new OneNoticeWithdrawn(
                command.on(), command.by(), command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("notice"))
        .stays();
  }

  private void changes() {
    table
        .from(PROPOSED, AGREED, IN_FORCE, UNDER_NOTICE)
        .when(Vary.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.CONSENTED_TO)
        .guard(ContractGuards.CAPITAL_AHEAD)
        .guard(ContractGuards.PERIOD_OPEN)
        .guard(ContractGuards.END_AHEAD)
        .guard(ContractGuards.VARIES_SOMETHING)
        .emits(
            Varied.class,
            (command, data, calendars) -> new Varied(
                command.on(),
                command.variation(),
                command.by(),
                command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("variation"))
        .stays();
    table
        .from(IN_FORCE)
        .when(Renew.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.RENEWS_ONCE)
        .guard(ContractGuards.ANOTHER_CONTRACT)
        .guard(ContractGuards.consent("renewal", Renew::consentedOn))
        .emits(
            RenewalAgreed.class,
            (command, data, calendars) -> new RenewalAgreed(
                command.on(),
                command.renewal(),
                command.by(),
                command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("renewal"))
        .stays();
    table
        .from(IN_FORCE, UNDER_NOTICE)
        .when(DeclineRenewal.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.DECLINES_ONCE)
        .guard(ContractGuards.NOT_RENEWED)
        .emits(
            RenewalDeclined.class,
            (command, data, calendars) -> new RenewalDeclined(command.on(), command.by()))
        .under(Strength.AGREED, clause("renewal"))
        .stays();
    table
        .from(AGREED, IN_FORCE, UNDER_NOTICE)
        .when(Novate.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.TO_A_SUCCESSOR)
        .guard(ContractGuards.consent("novation", Novate::consentedOn))
        .emits(
            Novated.class,
            (command, data, calendars) -> new Novated(
                command.on(),
                command.successor(),
                command.by(),
                command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("novation"))
        .stays();
  }

  private void endings() {
    table
        .from(IN_FORCE, UNDER_NOTICE)
        .when(TerminateForDefault.class)
        .by(COMMISSIONER)
        .guard(ContractGuards.DEFAULT_FOUND)
        .emits(
            TerminatedForDefault.class,
            (command, data, calendars) ->
                new TerminatedForDefault(command.on(), command.ground(), command.foundOn()))
        .under(Strength.AGREED, clause("default"))
        .to(TERMINATED);
    table
        .from(IN_FORCE, UNDER_NOTICE)
        .when(TerminateByAgreement.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.consent("termination", TerminateByAgreement::consentedOn))
        .emits(
            TerminatedByAgreement.class,
            (command, data, calendars) -> new TerminatedByAgreement(
                command.on(), command.by(), command.consentedOn().orElseThrow()))
        .under(Strength.AGREED, clause("termination"))
        .to(TERMINATED);
    table
        .from(IN_FORCE, UNDER_NOTICE)
        .when(RecordFrustration.class)
        .by(COMMISSIONER, HOST)
        .emits(
            Frustrated.class,
            (command, data, calendars) -> new Frustrated(command.on(), command.cause()))
        .under(Strength.AGREED, clause("frustration"))
        .to(TERMINATED);
    table
        .from(DRAFT)
        .when(Cancel.class)
        .by(COMMISSIONER)
        .emits(
            Cancelled.class,
            (command, data, calendars) -> new Cancelled(command.on(), command.by()))
        .under(Strength.AGREED, THURROCK)
        .to(CANCELLED);
    table
        .from(PROPOSED)
        .when(Cancel.class)
        .by(COMMISSIONER, HOST)
        .emits(
            Cancelled.class,
            (command, data, calendars) -> new Cancelled(command.on(), command.by()))
        .under(Strength.AGREED, THURROCK)
        .to(CANCELLED);
    table
        .from(AGREED)
        .when(Cancel.class)
        .by(COMMISSIONER, HOST)
        .guard(ContractGuards.consent("termination", Cancel::consentedOn))
        .emits(
            Cancelled.class,
            (command, data, calendars) -> new Cancelled(command.on(), command.by()))
        .under(Strength.AGREED, clause("termination"))
        .to(CANCELLED);
  }

  private void passing() {
    table
        .from(AGREED)
        .whenLapsed(ContractDeadlines.OPENING)
        .emits(Started.class, (on, data, calendars) -> new Started(on))
        .starts(ContractDeadlines.TERM)
        .under(Strength.AGREED, clause("term"))
        .to(IN_FORCE);
    table
        .from(UNDER_NOTICE)
        .whenLapsed(ContractDeadlines.NOTICE)
        .inCase("the school's notice", (data, on, calendars) -> isLedBy(data, HOST))
        .emits(Withdrawn.class, (on, data, calendars) -> new Withdrawn(on))
        .under(Strength.AGREED, THURROCK)
        .to(WITHDRAWN);
    table
        .from(UNDER_NOTICE)
        .whenLapsed(ContractDeadlines.NOTICE)
        .inCase("the authority's notice", (data, on, calendars) -> isLedBy(data, COMMISSIONER))
        .emits(Terminated.class, (on, data, calendars) -> new Terminated(on))
        .under(Strength.AGREED, clause("notice"))
        .to(TERMINATED);
    table
        .from(IN_FORCE)
        .whenLapsed(ContractDeadlines.TERM)
        .inCase("a successor is agreed", (data, on, calendars) -> data.renewal().isPresent())
        .emits(Renewed.class, (on, data, calendars) -> new Renewed(on))
        .under(Strength.AGREED, clause("renewal"))
        .to(RENEWED);
    table
        .from(IN_FORCE)
        .whenLapsed(ContractDeadlines.TERM)
        .inCase(
            "no successor is agreed", (data, on, calendars) -> data.renewal().isEmpty())
        .emits(Expired.class, (on, data, calendars) -> new Expired(on))
        .under(Strength.AGREED, clause("term"))
        .to(EXPIRED);
  }

  private static boolean hasOtherSigned(ContractStanding data, Role party) {
    return data.signedBy().stream().anyMatch(other -> !other.equals(party));
  }

  private static boolean isLedBy(ContractStanding data, Role party) {
    Optional<Notice> leading = data.leadingNotice();
    return leading.filter(notice -> notice.by().equals(party)).isPresent();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationCommand.TellAuthority;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionOpened;

/** The conditions of {@link FoundationRoute}, and what its events do to the data. */
final class FoundationGuards {

  private final DirectionLaw law;

  FoundationGuards(DirectionLaw law) {
    this.law = law;
  }

  /** Adds conditions of a direction to a row, tested on the case as it would be. */
  <K extends FoundationCommand>
      ProcedureBuilder<
                      FoundationStage,
                      Escalation,
                      FoundationCommand,
                      FoundationEvent,
                      EscalationContext>
                  .CommandRow<
              K>
          onGrounds(
              ProcedureBuilder<
                              FoundationStage,
                              Escalation,
                              FoundationCommand,
                              FoundationEvent,
                              EscalationContext>
                          .CommandRow<
                      K>
                  row,
              Set<GroundsGuards> grounds,
              BiFunction<Escalation, K, Escalation> then) {
    for (GroundsGuards one : grounds) {
      row.guard(
          one.words(),
          (data, command, context) -> one.refusal(
              law,
              then.apply(data, command),
              command.on(),
              governing(data, command.on(), context),
              context));
    }
    return row;
  }

  /** Why a step against the school is not taken: the child is permanently excluded from it; empty if not. */
  <K extends Command> Optional<Reason> excluded(
      Escalation data, K command, EscalationContext context) {
    return GroundsGuards.excluded(law.target(), data, command.on(), context);
  }

  /** The rules that govern a case: those of the notice's service, or of a day while there is none. */
  static DirectionEdition governing(Escalation data, LocalDate on, EscalationContext context) {
    return context.on(data.notice().map(DirectionNotice::servedOn).orElse(on));
  }

  Optional<Reason> notAConsultee(Escalation data, Consult command, EscalationContext context) {
    Set<Role> parties = toConsult(data, command.on(), context);
    return DecidingBody.of(data, command.on(), context).isAmong(command.party(), parties)
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NOT_A_CONSULTEE)
            .with("party", command.party().title())
            .with("who", EscalationReasons.list(parties))
            .under(law.consultees(context.on(command.on())).source())
            .saying("those to consult are {who}, not {party}"));
  }

  Optional<Reason> notConsulted(Escalation data, FormIntention command, EscalationContext context) {
    Set<Role> missing = DecidingBody.of(data, command.on(), context)
        .missing(toConsult(data, command.on(), context), data.consulted().keySet());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NOT_CONSULTED)
            .with("missing", EscalationReasons.list(missing))
            .under(saidToConsult(missing, context.on(command.on())))
            .saying("not consulted: {missing}"));
  }

  Optional<Reason> notServedOnAll(Escalation data, ServeNotice command, EscalationContext context) {
    Rule<ImmutableSortedSet<Role>> required = law.noticeRecipients(context.on(command.on()));
    Set<Role> missing = DecidingBody.of(data, command.on(), context)
        .missing(required.value(), command.recipients());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NOT_SERVED_ON_ALL)
            .with("missing", EscalationReasons.list(missing))
            .under(required.source())
            .saying("the notice was not served on: {missing}"));
  }

  Optional<Reason> notServedYet(Escalation data, Refer command, EscalationContext context) {
    return data.notice()
        .map(DirectionNotice::servedOn)
        .filter(command.on()::isBefore)
        .map(served -> EscalationReasons.dated(
            EscalationReasons.NOT_SERVED_YET,
            law.referenceWindow(context.on(served)).source(),
            served,
            command.on(),
            "the time to refer the notice begins with its service on {day}, and this is {on}"));
  }

  static Optional<Reason> serviceNotKnown(
      Escalation data, ServeNotice command, EscalationContext context) {
    return served(command, context)
        .match(
            day -> Optional.empty(),
            reason -> Optional.of(Reason.coded(EscalationReasons.SERVICE_NOT_KNOWN)
                .with("sent", command.on())
                .with("why", reason.message())
                .under(context.on(command.on()).service().rule(command.method()).source())
                .saying("it is not known when a notice sent on {sent} is served: {why}")));
  }

  static DirectionNotice notice(ServeNotice command, EscalationContext context) {
    return new DirectionNotice(
        command.on(),
        command.method(),
        served(command, context).orElseThrow(),
        command.recipients());
  }

  static <K extends FoundationCommand> Optional<Reason> decidedByAnother(
      Escalation data, K command, EscalationContext context) {
    Role decides = governing(data, command.on(), context).referencesDecidedBy().value();
    return decides.equals(command.by())
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.DECIDED_BY_ANOTHER)
            .with("by", command.by().title())
            .with("who", decides.title())
            .under(Sources.DETERMINATION)
            .saying("a reference is decided by {who}, not by {by}"));
  }

  Optional<Reason> toldAlready(Escalation data, TellAuthority command, EscalationContext context) {
    return data.authorityToldOn()
        .map(told -> EscalationReasons.dated(
            EscalationReasons.ALREADY_TOLD,
            law.reference(),
            told,
            command.on(),
            "the authority was told of the reference on {day}"));
  }

  static Optional<Reason> disagrees(
      Escalation data, NameOtherSchool command, EscalationContext context) {
    OtherSchool other = command.other();
    return other.authorityAgrees()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.AUTHORITY_DISAGREES)
            .with("school", other.school().urn().toString())
            .with("area", other.school().area().toString())
            .under(Sources.otherAuthorityOn(command.on()))
            .saying("authority {area} does not agree that school {school} is named"));
  }

  static Optional<Reason> sameSchool(
      Escalation data, NameOtherSchool command, EscalationContext context) {
    Urn referred = data.school().urn();
    Urn other = command.other().school().urn();
    return context.successions().sameSchool(referred, other, command.on())
        ? Optional.of(Reason.coded(EscalationReasons.SAME_SCHOOL)
            .with("school", referred.toString())
            .with("other", other.toString())
            .under(Sources.DETERMINATION)
            .saying("school {other} is no other than {school}, whose reference this is; it is"
                + " confirmed, not named in its own place"))
        : Optional.empty();
  }

  /** A case in which a direction is sought: what was done for an earlier one does not serve it. */
  static Escalation opened(Escalation data, DirectionOpened event) {
    return CaseExclusions.found(data, event.grounds(), event.on())
        .but()
        .consulted(ImmutableSortedMap.of())
        .notice(Optional.empty())
        .referredOn(Optional.empty())
        .authorityToldOn(Optional.empty())
        .build();
  }

  static Escalation consulted(Escalation data, FoundationEvent.Consulted event) {
    TreeMap<Role, LocalDate> days = new TreeMap<>(data.consulted());
    days.put(event.party(), event.on());
    return data.but().consulted(ImmutableSortedMap.copyOf(days)).build();
  }

  /** A case against the school that is named in place of another, whose refusal or agreement says nothing of it. */
  static Escalation named(Escalation data, OtherSchool other) {
    return data.but()
        .school(other.school())
        .isNamedByAdjudicator(true)
        .refusal(Optional.empty())
        .triedLocallyOn(Optional.empty())
        .startOn(Optional.empty())
        .rejectedFirstDay(Optional.empty())
        .grounds(data.grounds()
            .map(grounds -> grounds.forOther(other.infantClasses(), other.selection())))
        .build();
  }

  private static Due served(ServeNotice command, EscalationContext context) {
    return context
        .on(command.on())
        .service()
        .givenOn(command.method(), command.on(), context.calendars());
  }

  /** Where it is written that those who are missing are consulted. */
  private Citation saidToConsult(Set<Role> missing, DirectionEdition rules) {
    Rule<ImmutableSortedSet<Role>> ofEverybody = law.consultees(rules);
    return Sets.intersection(missing, ofEverybody.value()).isEmpty()
        ? rules.consulteesOverCompulsoryAge().source()
        : ofEverybody.source();
  }

  private Set<Role> toConsult(Escalation data, LocalDate on, EscalationContext context) {
    DirectionEdition rules = context.on(on);
    ImmutableSortedSet.Builder<Role> parties =
        ImmutableSortedSet.<Role>naturalOrder().addAll(law.consultees(rules).value());
    if (data.child().isOverCompulsoryAgeOn(on)) {
      parties.addAll(rules.consulteesOverCompulsoryAge().value());
    }
    return parties.build();
  }
}

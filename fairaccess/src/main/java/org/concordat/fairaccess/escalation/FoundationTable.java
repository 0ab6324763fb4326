/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.FoundationStage.ASKED;
import static org.concordat.fairaccess.escalation.FoundationStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.escalation.FoundationStage.CLOSED;
import static org.concordat.fairaccess.escalation.FoundationStage.COMPLAINED;
import static org.concordat.fairaccess.escalation.FoundationStage.CONSULTING;
import static org.concordat.fairaccess.escalation.FoundationStage.CONVERTED;
import static org.concordat.fairaccess.escalation.FoundationStage.DIRECTED;
import static org.concordat.fairaccess.escalation.FoundationStage.DIRECTION_OPEN;
import static org.concordat.fairaccess.escalation.FoundationStage.INTENTION;
import static org.concordat.fairaccess.escalation.FoundationStage.ON_ROLL;
import static org.concordat.fairaccess.escalation.FoundationStage.ORDERED;
import static org.concordat.fairaccess.escalation.FoundationStage.PLACED;
import static org.concordat.fairaccess.escalation.FoundationStage.REFERENCE_WINDOW;
import static org.concordat.fairaccess.escalation.FoundationStage.REFUSED;
import static org.concordat.fairaccess.escalation.FoundationStage.START_AGREED;
import static org.concordat.fairaccess.escalation.FoundationStage.WITH_ADJUDICATOR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;
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

/** The table of a route on which an authority directs, for each {@link DirectionLaw}. */
final class FoundationTable {

  private static final Deadline<FoundationStage, Escalation, EscalationContext> DETERMINATION =
      Deadline.of(
          Duty.of("decide-reference", "decide the reference", SCHOOLS_ADJUDICATOR),
          EnumSet.of(WITH_ADJUDICATOR),
          (referred, data, context) -> OpenLimits.term(
              FoundationGuards.governing(data, referred, context).referenceDecision(),
              referred,
              context));

  private final DirectionLaw law;
  private final FoundationGuards guards;
  private final CommonRows<FoundationStage> common;
  private final Deadline<FoundationStage, Escalation, EscalationContext> consultation;
  private final Deadline<FoundationStage, Escalation, EscalationContext> notice;
  private final Deadline<FoundationStage, Escalation, EscalationContext> reference;
  private final Deadline<FoundationStage, Escalation, EscalationContext> telling;
  private final Deadline<FoundationStage, Escalation, EscalationContext> direction;
  private final Deadline<FoundationStage, Escalation, EscalationContext> elsewhere;
  private final Deadline<FoundationStage, Escalation, EscalationContext> seeing;
  private final Deadline<FoundationStage, Escalation, EscalationContext> orderSeen;

  FoundationTable(DirectionLaw law) {
    this.law = law;
    this.guards = new FoundationGuards(law);
    this.common = new CommonRows<>(new CommonRows.Shape<>(
        law.route(),
        law.authority(),
        law.school(),
        law.answering(),
        PLACED,
        ASKED,
        REFUSED,
        START_AGREED,
        ON_ROLL,
        BACK_TO_PANEL,
        CLOSED,
        CONVERTED,
        Sets.immutableEnumSet(
            REFUSED, CONSULTING, INTENTION, REFERENCE_WINDOW, WITH_ADJUDICATOR, DIRECTION_OPEN),
        Sets.immutableEnumSet(DIRECTED, COMPLAINED, ORDERED),
        ImmutableSet.of(),
        ImmutableSetMultimap.of(),
        Optional.of(law)));
    this.consultation = unlessBarred(Deadline.of(
        Duty.of("consult", "consult and decide whether to direct", law.authority()),
        EnumSet.of(CONSULTING),
        (opened, data, context) -> OpenLimits.none(
            Rule.statutory("time to consult", "no day is set", law.consultation()))));
    this.notice = unlessBarred(Deadline.of(
        Duty.of("serve-notice", "give notice of the intention to direct", law.authority()),
        EnumSet.of(INTENTION),
        (formed, data, context) ->
            OpenLimits.none(Rule.statutory("time to give notice", "no day is set", law.notice()))));
    this.reference = Deadline.of(
        Duty.of("refer", "refer the notice to the adjudicator", law.school()),
        EnumSet.of(REFERENCE_WINDOW),
        (served, data, context) ->
            Term.of(law.referenceWindow(context.on(served)), served, context.calendars()));
    this.telling = Deadline.of(
            Duty.of(
                "tell-authority", "tell the authority that the notice is referred", law.school()),
            EnumSet.of(WITH_ADJUDICATOR),
            (LocalDate referred, Escalation data, EscalationContext context) ->
                OpenLimits.none(Rule.statutory(
                    "time to tell the authority of a reference", "no day is set", law.reference())))
        .whileOwed((data, context) -> data.authorityToldOn().isEmpty());
    this.direction = unlessBarred(AgreementRows.unlessAgreed(Deadline.of(
            Duty.of("direct", "direct the school to admit the child", law.authority()),
            EnumSet.of(DIRECTION_OPEN),
            (LocalDate opened, Escalation data, EscalationContext context) -> OpenLimits.term(
                FoundationGuards.governing(data, opened, context).authorityDirection(),
                opened,
                context))))
        .whileOwed((data, context) -> !GroundsGuards.isOpenElsewhere(law, data));
    this.elsewhere = unlessBarred(AgreementRows.unlessAgreed(Deadline.of(
            Duty.of(
                "seek-elsewhere",
                "seek the place at a school that neither refused nor excluded the child, or restate"
                    + " the grounds",
                law.authority()),
            EnumSet.of(DIRECTION_OPEN),
            (LocalDate opened, Escalation data, EscalationContext context) -> OpenLimits.none(
                Rule.statutory("time to seek the place elsewhere", "no day is set", law.power())))))
        .whileOwed((data, context) -> GroundsGuards.isOpenElsewhere(law, data));
    this.seeing = unlessBarred(BreachRows.seeing(
        "see-start", BreachRows.SEE_START_OR_COMPLAIN, law.authority(), DIRECTED, law.breach()));
    this.orderSeen = unlessBarred(BreachRows.orderSeen(ORDERED, law.breach()));
  }

  private static Deadline<FoundationStage, Escalation, EscalationContext> unlessBarred(
      Deadline<FoundationStage, Escalation, EscalationContext> deadline) {
    return deadline.whileOwed((data, context) -> !GroundsGuards.isBarred(data, context));
  }

  Procedure<FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
      build() {
    ProcedureBuilder<
            FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
        table = Procedure.builder(
            law.code(), FoundationStage.class, FoundationCommand.class, FoundationEvent.class);
    FoundationVocabulary.write(table);
    common.bounds(table);
    common.asking(table);
    consulting(table);
    notice(table);
    reference(table);
    directing(table);
    common.admitting(table, ImmutableList.of(seeing, orderSeen, elsewhere));
    new BreachRows<>(
            ImmutableList.of(law.authority()),
            ImmutableList.of(seeing),
            orderSeen,
            common.shape(),
            law.breach(),
            DIRECTED,
            COMPLAINED,
            ORDERED,
            BACK_TO_PANEL)
        .write(
            table,
            common.admission(),
            (data, command, context) -> Optional.empty(),
            Guard.of(GroundsGuards.NOT_EXCLUDED.words(), guards::excluded),
            Guard.of(GroundsGuards.NOT_EXCLUDED.words(), guards::excluded));
    common.ending(table, ImmutableList.of());
    return table.build();
  }

  private void consulting(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    guards
        .onGrounds(
            table.from(REFUSED).when(OpenDirection.class).by(law.authority()),
            law.grounds(),
            (data, command) -> data.but().grounds(command.grounds()).build())
        .guard(CommonRows.LOCALLY_FIRST, CommonRows::notTried)
        .guard(Standing.WORDS, Standing::changed)
        .discharges(common.afterRefusal())
        .emits(
            DirectionOpened.class,
            (command, data, context) -> new DirectionOpened(command.on(), command.grounds()))
        .starts(consultation)
        .starts(common.exclusions().duty())
        .under(STATUTORY, law.power())
        .to(CONSULTING);
    table
        .from(CONSULTING)
        .when(Consult.class)
        .by(law.authority())
        .guard("one of those to consult", guards::notAConsultee)
        .emits(
            Consulted.class,
            (command, data, context) -> new Consulted(command.on(), command.party()))
        .under(STATUTORY, law.consultation())
        .stays();
    table
        .from(CONSULTING)
        .when(FormIntention.class)
        .by(law.authority())
        .guard("everybody has been consulted", guards::notConsulted)
        .guard(GroundsGuards.NOT_EXCLUDED.words(), guards::excluded)
        .discharges(consultation)
        .emits(IntentionFormed.class, (command, data, context) -> new IntentionFormed(command.on()))
        .starts(notice)
        .under(STATUTORY, law.consultation())
        .to(INTENTION);
  }

  private void notice(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    table
        .from(INTENTION)
        .when(ServeNotice.class)
        .by(law.authority())
        .guard("served on everybody who must have it", guards::notServedOnAll)
        .guard("the day of service is known", FoundationGuards::serviceNotKnown)
        .guard(GroundsGuards.NOT_EXCLUDED.words(), guards::excluded)
        .guard(Standing.WORDS, Standing::changed)
        .discharges(notice)
        .emits(
            NoticeServed.class,
            (command, data, context) ->
                new NoticeServed(command.on(), FoundationGuards.notice(command, context)))
        .starts(reference, event -> event.notice().servedOn())
        .under(STATUTORY, law.notice())
        .to(REFERENCE_WINDOW);
    common
        .shape()
        .bySchool(table.from(REFERENCE_WINDOW).when(Refer.class))
        .guard("the notice has been served", guards::notServedYet)
        .within(reference)
        .emits(Referred.class, (command, data, context) -> new Referred(command.on()))
        .starts(DETERMINATION)
        .starts(telling)
        .under(STATUTORY, law.reference())
        .to(WITH_ADJUDICATOR);
    table
        .from(REFERENCE_WINDOW)
        .whenLapsed(reference)
        .emits(WindowClosed.class, (on, data, context) -> new WindowClosed(on))
        .starts(direction)
        .starts(elsewhere)
        .under(STATUTORY, law.reference())
        .to(DIRECTION_OPEN);
  }

  private void reference(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    guards
        .onGrounds(
            table
                .from(WITH_ADJUDICATOR)
                .when(ConfirmSchool.class)
                .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
                .guard("by whoever decides references", FoundationGuards::decidedByAnother),
            law.groundsOfDetermined(),
            (data, command) -> data)
        .guard(Standing.WORDS, Standing::changed)
        .discharges(DETERMINATION)
        .emits(SchoolConfirmed.class, (command, data, context) -> new SchoolConfirmed(command.on()))
        .starts(direction)
        .starts(elsewhere)
        .under(STATUTORY, Sources.DETERMINATION)
        .to(DIRECTION_OPEN);
    guards
        .onGrounds(
            table
                .from(WITH_ADJUDICATOR)
                .when(NameOtherSchool.class)
                .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
                .guard("by whoever decides references", FoundationGuards::decidedByAnother)
                .guard("the other school's authority agrees", FoundationGuards::disagrees)
                .guard("the other school is not the one referred", FoundationGuards::sameSchool)
                .guard(
                    "the other school is what it is named as",
                    (data, command, context) ->
                        Standing.changed(command.other().school(), command.on(), context)),
            law.groundsOfDetermined(),
            (data, command) -> FoundationGuards.named(data, command.other()))
        .discharges(DETERMINATION)
        .emits(
            OtherSchoolNamed.class,
            (command, data, context) -> new OtherSchoolNamed(command.on(), command.other()))
        .starts(direction)
        .starts(elsewhere)
        .starts(common.exclusions().duty())
        .under(STATUTORY, Sources.DETERMINATION)
        .to(DIRECTION_OPEN);
    table
        .from(WITH_ADJUDICATOR)
        .when(RejectDirection.class)
        .by(SCHOOLS_ADJUDICATOR, SECRETARY_OF_STATE)
        .guard("by whoever decides references", FoundationGuards::decidedByAnother)
        .guard(AgreementRows.NONE_STANDS, AgreementRows::toWaitFor)
        .discharges(DETERMINATION)
        .emits(
            DirectionRejected.class,
            (command, data, context) -> new DirectionRejected(command.on()))
        .under(STATUTORY, Sources.DETERMINATION)
        .to(BACK_TO_PANEL);
    common
        .shape()
        .bySchool(table.from(WITH_ADJUDICATOR).when(TellAuthority.class))
        .guard("the authority has not been told", guards::toldAlready)
        .discharges(telling)
        .emits(AuthorityTold.class, (command, data, context) -> new AuthorityTold(command.on()))
        .under(STATUTORY, law.reference())
        .stays();
  }

  private void directing(
      ProcedureBuilder<
              FoundationStage, Escalation, FoundationCommand, FoundationEvent, EscalationContext>
          table) {
    guards
        .onGrounds(
            table.from(DIRECTION_OPEN).when(Direct.class).by(law.authority()),
            law.grounds(),
            (data, command) -> data)
        .guard(AgreementRows.NONE_STANDS, AgreementRows::stands)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .guard(Standing.WORDS, Standing::changed)
        .discharges(direction)
        .emits(
            Directed.class,
            (command, data, context) ->
                new Directed(command.on(), command.by(), data.school().urn(), command.startOn()))
        .starts(common.admission())
        .starts(seeing)
        .under(STATUTORY, law.power())
        .to(DIRECTED);
    table
        .from(CONSULTING, INTENTION, REFERENCE_WINDOW, WITH_ADJUDICATOR, DIRECTION_OPEN)
        .when(RestateGrounds.class)
        .by(law.authority())
        .emits(
            GroundsRestated.class,
            (command, data, context) -> new GroundsRestated(command.on(), command.grounds()))
        .starts(common.exclusions().duty())
        .under(STATUTORY, law.power())
        .stays();
  }
}

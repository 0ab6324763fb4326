/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.AcademyStage.ASKED;
import static org.concordat.fairaccess.escalation.AcademyStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.escalation.AcademyStage.CLOSED;
import static org.concordat.fairaccess.escalation.AcademyStage.CONVERTED;
import static org.concordat.fairaccess.escalation.AcademyStage.DIRECTED;
import static org.concordat.fairaccess.escalation.AcademyStage.EVIDENCE_WINDOW;
import static org.concordat.fairaccess.escalation.AcademyStage.MINDED_TO_DIRECT;
import static org.concordat.fairaccess.escalation.AcademyStage.ON_ROLL;
import static org.concordat.fairaccess.escalation.AcademyStage.PLACED;
import static org.concordat.fairaccess.escalation.AcademyStage.REFUSED;
import static org.concordat.fairaccess.escalation.AcademyStage.START_AGREED;
import static org.concordat.fairaccess.escalation.AcademyStage.UNDER_CONSIDERATION;
import static org.concordat.fairaccess.escalation.AcademyStage.WITH_ADJUDICATOR;
import static org.concordat.fairaccess.escalation.AcademyStage.WITH_AGENCY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.escalation.AcademyCommand.Advise;
import org.concordat.fairaccess.escalation.AcademyCommand.AnswerLetter;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.Direct;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RefuseRequest;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyCommand.SeekAdvice;
import org.concordat.fairaccess.escalation.AcademyCommand.SupplyEvidence;
import org.concordat.fairaccess.escalation.AcademyEvent.AdviceSought;
import org.concordat.fairaccess.escalation.AcademyEvent.Advised;
import org.concordat.fairaccess.escalation.AcademyEvent.Directed;
import org.concordat.fairaccess.escalation.AcademyEvent.DirectionRequested;
import org.concordat.fairaccess.escalation.AcademyEvent.EvidenceInvited;
import org.concordat.fairaccess.escalation.AcademyEvent.EvidenceSupplied;
import org.concordat.fairaccess.escalation.AcademyEvent.EvidenceTimeEnded;
import org.concordat.fairaccess.escalation.AcademyEvent.LetterAnswered;
import org.concordat.fairaccess.escalation.AcademyEvent.MindedToDirect;
import org.concordat.fairaccess.escalation.AcademyEvent.RequestRefused;

/**
 * The route for academies: the local authority may ask but not direct; on its request the Secretary of
 * State may direct.
 *
 * <p>An academy asked on Monday 15 October 2012 has until Tuesday 30 October to agree a first day or to
 * refuse in writing; silence counts as a refusal from 31 October. Invited on 31 October, it has until
 * Wednesday 7 November to supply its evidence. The Secretary of State's decision then has no time limit:
 * it is owed, after a letter too, until there is a direction or a refusal, and its day is unknown for the reason {@link
 * EscalationReasons#NO_TIME_LIMIT}.
 *
 * <p>The adjudicator's advice is for the Secretary of State to take or not, and no day is set for it: a decision need not
 * wait for advice that was sought on 12 November, and may be given, either way, on the 13th.
 *
 * <p>A request that was made stays with the Secretary of State, whatever rules come into force later. None is made once
 * they send academies another way: an academy asked on 20 August 2026 is not taken to the Secretary of State on 5
 * September if the Act of 2026 commenced on the 1st. What becomes of such a case is a transitional provision, and none
 * is known; the authority closes it and begins again on {@link FoundationRoute#OF_ACADEMIES}, or for a child whom an
 * authority looks after on {@link LookedAfterRoute}. A direction may set no first day; then that of the admission is
 * unknown, and nothing is overdue, until the Secretary of State sets one.
 *
 * <p>An academy may agree in any stage before the direction. While a request lies, that stops no time and undoes
 * nothing, but the request is not decided before the first day agreed is past, or the academy refuses: agreed on 21
 * November after a letter of 20 November, with 23 November as first day, the academy may be directed from 24 November, or
 * on 22 November if it refuses then, or the authority or the Secretary of State does not accept that day ({@link
 * CommonCommand.RejectFirstDay}). If it agrees on the 22nd again, to whatever day, it may be directed all the same; but the
 * request is not refused before that day is past or is rejected too, since nobody would owe the admission then.
 *
 * <p>The academy answers a letter by agreeing, or with its reasons against it ({@link AcademyCommand.AnswerLetter}), by
 * which it is left as it was: directed or not as the Secretary of State decides. A letter that it answered by agreeing
 * stays answered, even if it refuses later or does not admit: it owes no
 * other answer, though the day that the letter names is still to come. It gains no time by that, since nobody waits for
 * that day: the decision is owed again, and the academy may be directed as soon as the agreement no longer stands. A
 * letter that is written after a missed day is yet to be answered.
 *
 * <p>An academy that admits once it is told that a direction is intended has not been directed; see {@link
 * Escalation#countsAsDirection()}.
 *
 * <p>If the school converts, the case closes and nothing is owed on this route any more; {@link Restart#owed} tells what is
 * owed until it begins again, and {@link Restart} how it does.
 */
public final class AcademyRoute {

  private static final Rule<String> LETTER =
      Rule.expected("time to answer the letter", "the day that the letter names", Sources.MINDED);

  private static final CommonRows<AcademyStage> COMMON = new CommonRows<>(new CommonRows.Shape<>(
      EscalationRoute.ACADEMY,
      LOCAL_AUTHORITY,
      ACADEMY_TRUST,
      new CommonRows.Answering(
          DirectionEdition::academyReply, Strength.EXPECTED, Sources.ACADEMY_REPLY),
      PLACED,
      ASKED,
      REFUSED,
      START_AGREED,
      ON_ROLL,
      BACK_TO_PANEL,
      CLOSED,
      CONVERTED,
      Sets.immutableEnumSet(
          REFUSED,
          WITH_AGENCY,
          EVIDENCE_WINDOW,
          UNDER_CONSIDERATION,
          WITH_ADJUDICATOR,
          MINDED_TO_DIRECT),
      Sets.immutableEnumSet(DIRECTED),
      Sets.immutableEnumSet(MINDED_TO_DIRECT),
      ImmutableSetMultimap.of(
          UNDER_CONSIDERATION,
          SECRETARY_OF_STATE,
          WITH_ADJUDICATOR,
          SECRETARY_OF_STATE,
          MINDED_TO_DIRECT,
          SECRETARY_OF_STATE),
      Optional.empty()));

  private static final Deadline<AcademyStage, Escalation, EscalationContext> INVITATION =
      Deadline.of(
          Duty.of("invite-evidence", "invite the academy to supply evidence", NATIONAL_AGENCY),
          EnumSet.of(WITH_AGENCY),
          (requested, data, context) -> OpenLimits.none(
              Rule.expected("time to invite evidence", "no day is set", Sources.EVIDENCE)));

  private static final Deadline<AcademyStage, Escalation, EscalationContext> EVIDENCE = Deadline.of(
      Duty.of("supply-evidence", "supply the academy's evidence", ACADEMY_TRUST),
      EnumSet.of(EVIDENCE_WINDOW),
      (invited, data, context) ->
          Term.of(context.on(invited).academyEvidence(), invited, context.calendars()));

  private static final Deadline<AcademyStage, Escalation, EscalationContext> DECISION =
      AgreementRows.unlessAgreed(Deadline.of(
          Duty.of("decide-request", "decide on the request to direct", SECRETARY_OF_STATE),
          EnumSet.of(UNDER_CONSIDERATION, WITH_ADJUDICATOR, MINDED_TO_DIRECT),
          (started, data, context) ->
              OpenLimits.term(context.on(started).nationalDecision(), started, context)));

  private static final Deadline<AcademyStage, Escalation, EscalationContext> ADVICE =
      AgreementRows.unlessAgreed(Deadline.of(
          Duty.of("advise", "advise on the request to direct", SCHOOLS_ADJUDICATOR),
          EnumSet.of(WITH_ADJUDICATOR),
          (sought, data, context) -> OpenLimits.none(
              Rule.expected("time to advise on a request", "no day is set", Sources.ADVICE))));

  private static final Deadline<AcademyStage, Escalation, EscalationContext> ANSWER_TO_LETTER =
      Deadline.of(
              Duty.of("answer-letter", "admit the child or answer the letter", ACADEMY_TRUST),
              EnumSet.of(MINDED_TO_DIRECT),
              (LocalDate written, Escalation data, EscalationContext context) -> Term.of(
                  data.answerBy()
                      .map(Due::on)
                      .orElseGet(() -> Due.unknown(EscalationReasons.noDaySet(LETTER))),
                  LETTER))
          .whileOwed((data, context) -> data.unansweredLetterOn().isPresent());

  private static final Deadline<AcademyStage, Escalation, EscalationContext> SEEING =
      BreachRows.<AcademyStage>seeing(
              "see-start",
              BreachRows.SEE_START,
              SECRETARY_OF_STATE,
              DIRECTED,
              Sources.FUNDING_AGREEMENT)
          .whileOwed((data, context) -> !GroundsGuards.isBarred(data, context));

  /** The table of the route. */
  public static final Procedure<
          AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
      PROCEDURE = table();

  private AcademyRoute() {}

  private static Procedure<
          AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
      table() {
    ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
        table = Procedure.builder(
            "escalation.academy", AcademyStage.class, AcademyCommand.class, AcademyEvent.class);
    vocabulary(table);
    COMMON.bounds(table);
    COMMON.asking(table);
    requesting(table);
    considering(table);
    directing(table);
    COMMON.ending(table, ImmutableList.of(ANSWER_TO_LETTER));
    return table.build();
  }

  private static void vocabulary(
      ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
          table) {
    CommonVocabulary.write(table);
    BreachRows.firstDayVocabulary(table);
    table
        .command("request-direction", RequestDirection.class)
        .command("invite-evidence", InviteEvidence.class)
        .command("supply-evidence", SupplyEvidence.class)
        .command("seek-advice", SeekAdvice.class)
        .command("advise", Advise.class)
        .command("be-minded-to-direct", BeMindedToDirect.class)
        .command("answer-letter", AnswerLetter.class)
        .command("refuse-request", RefuseRequest.class)
        .command("direct", Direct.class)
        .event(
            "direction-requested",
            DirectionRequested.class,
            (data, event) -> AcademyGuards.requested(data, event.request()))
        .event("evidence-invited", EvidenceInvited.class, (data, event) -> data)
        .event(
            "evidence-supplied",
            EvidenceSupplied.class,
            (data, event) -> data.but().academyEvidenceOn(event.on()).build())
        .event("evidence-time-ended", EvidenceTimeEnded.class, (data, event) -> data)
        .event("advice-sought", AdviceSought.class, (data, event) -> data)
        .event(
            "advised",
            Advised.class,
            (data, event) -> data.but().adviceOn(event.on()).build())
        .event(
            "minded-to-direct",
            MindedToDirect.class,
            (data, event) -> data.but()
                .unansweredLetterOn(event.on())
                .answerBy(event.answerBy())
                .build())
        .event(
            "letter-answered",
            LetterAnswered.class,
            (data, event) -> data.but().unansweredLetterOn(Optional.empty()).build())
        .event("request-refused", RequestRefused.class, (data, event) -> data)
        .event(
            "directed",
            Directed.class,
            (data, event) -> data.but()
                .direction(new Direction(event.by(), event.on(), event.school()))
                .startOn(CommonVocabulary.firstDay(data, event.startOn(), event.on()))
                .build());
  }

  private static void requesting(
      ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
          table) {
    AcademyGuards.withEvidence(table.from(REFUSED).when(RequestDirection.class).by(LOCAL_AUTHORITY))
        .guard(GroundsGuards.NOT_EXCLUDED.words(), AcademyGuards::excluded)
        .guard("a national agency takes requests", AcademyGuards::noAgency)
        .guard(CommonRows.LOCALLY_FIRST_OR_CLAIMED, AcademyGuards::notTried)
        .guard("the rules still send the school this way", AcademyGuards::routeChanged)
        .guard(Standing.WORDS, Standing::changed)
        .discharges(COMMON.afterRefusal())
        .emits(
            DirectionRequested.class,
            (command, data, context) -> AcademyGuards.requested(command, context))
        .starts(INVITATION)
        .starts(COMMON.exclusions().duty())
        .under(EXPECTED, Sources.REQUEST)
        .to(WITH_AGENCY);
    table
        .from(WITH_AGENCY)
        .when(InviteEvidence.class)
        .by(NATIONAL_AGENCY)
        .discharges(INVITATION)
        .emits(EvidenceInvited.class, (command, data, context) -> new EvidenceInvited(command.on()))
        .starts(EVIDENCE)
        .under(EXPECTED, Sources.EVIDENCE)
        .to(EVIDENCE_WINDOW);
    table
        .from(EVIDENCE_WINDOW)
        .when(SupplyEvidence.class)
        .by(ACADEMY_TRUST)
        .within(EVIDENCE)
        .emits(
            EvidenceSupplied.class, (command, data, context) -> new EvidenceSupplied(command.on()))
        .starts(DECISION)
        .under(EXPECTED, Sources.EVIDENCE)
        .to(UNDER_CONSIDERATION);
    table
        .from(EVIDENCE_WINDOW)
        .whenLapsed(EVIDENCE)
        .emits(EvidenceTimeEnded.class, (on, data, context) -> new EvidenceTimeEnded(on))
        .starts(DECISION)
        .under(EXPECTED, Sources.EVIDENCE)
        .to(UNDER_CONSIDERATION);
  }

  private static void considering(
      ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
          table) {
    table
        .from(WITH_ADJUDICATOR)
        .when(Advise.class)
        .by(SCHOOLS_ADJUDICATOR)
        .discharges(ADVICE)
        .emits(Advised.class, (command, data, context) -> new Advised(command.on()))
        .under(EXPECTED, Sources.ADVICE)
        .to(UNDER_CONSIDERATION);
    table
        .from(UNDER_CONSIDERATION, WITH_ADJUDICATOR)
        .when(BeMindedToDirect.class)
        .by(SECRETARY_OF_STATE)
        .guard(AgreementRows.NONE_STANDS, AgreementRows::stands)
        .guard(GroundsGuards.NOT_EXCLUDED.words(), AcademyGuards::excluded)
        .guard("the day to answer is not past", AcademyGuards::answerPast)
        .discharges(DECISION)
        .emits(
            MindedToDirect.class,
            (command, data, context) -> new MindedToDirect(command.on(), command.answerBy()))
        .starts(ANSWER_TO_LETTER)
        .under(EXPECTED, Sources.MINDED)
        .to(MINDED_TO_DIRECT);
    table
        .from(UNDER_CONSIDERATION)
        .when(SeekAdvice.class)
        .by(SECRETARY_OF_STATE)
        .emits(AdviceSought.class, (command, data, context) -> new AdviceSought(command.on()))
        .starts(ADVICE)
        .under(EXPECTED, Sources.ADVICE)
        .to(WITH_ADJUDICATOR);
  }

  private static void directing(
      ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
          table) {
    COMMON.admitting(table, ImmutableList.of(ANSWER_TO_LETTER, SEEING));
    table
        .from(MINDED_TO_DIRECT)
        .when(AnswerLetter.class)
        .by(ACADEMY_TRUST)
        .guard("the letter is not answered", AcademyGuards::answered)
        .guard(
            CommonRows.IN_WRITING, (data, command, context) -> AcademyGuards.notInWriting(command))
        .discharges(ANSWER_TO_LETTER)
        .emits(
            LetterAnswered.class,
            (command, data, context) -> new LetterAnswered(command.on(), command.reasons()))
        .under(EXPECTED, Sources.MINDED)
        .stays();
    table
        .from(MINDED_TO_DIRECT)
        .when(Direct.class)
        .by(SECRETARY_OF_STATE)
        .guard(GroundsGuards.NOT_EXCLUDED.words(), AcademyGuards::excluded)
        .guard(AgreementRows.NONE_STANDS, AgreementRows::stands)
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .guard(Standing.WORDS, Standing::changed)
        .discharges(DECISION)
        .emits(
            Directed.class,
            (command, data, context) ->
                new Directed(command.on(), command.by(), data.school().urn(), command.startOn()))
        .starts(COMMON.admission())
        .starts(SEEING)
        .under(STATUTORY, Sources.FUNDING_AGREEMENT)
        .to(DIRECTED);
    BreachRows.settingFirstDay(
        table,
        DIRECTED,
        ImmutableList.of(SECRETARY_OF_STATE),
        (data, command, context) -> Optional.empty(),
        Guard.of(GroundsGuards.NOT_EXCLUDED.words(), AcademyGuards::excluded),
        BreachRows.noneSetOrMissed());
    table
        .from(UNDER_CONSIDERATION, WITH_ADJUDICATOR, MINDED_TO_DIRECT)
        .when(RefuseRequest.class)
        .by(SECRETARY_OF_STATE)
        .guard(AgreementRows.NONE_TO_COME, AgreementRows::toCome)
        .discharges(DECISION)
        .emits(RequestRefused.class, (command, data, context) -> new RequestRefused(command.on()))
        .under(EXPECTED, Sources.NATIONAL_DECISION)
        .to(BACK_TO_PANEL);
  }
}

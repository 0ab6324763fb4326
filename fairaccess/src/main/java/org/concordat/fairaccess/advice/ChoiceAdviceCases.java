/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.ADVISED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.ASKED;
import static org.concordat.fairaccess.advice.AdviceStage.CLOSED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.PAST_CLOSING;
import static org.concordat.fairaccess.advice.AdviceStage.PLACED;
import static org.concordat.fairaccess.advice.AdviceStage.REFERRED;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Close;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.Accepted;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.AdvisedLate;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.ClosingPassed;
import org.concordat.fairaccess.advice.AdviceEvent.Declined;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.ReferredToProtocol;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;

/**
 * The life of choice advice to one family (DFE-RR224, part 4, Gloucestershire).
 *
 * <p>The family asks, is advised, applies, and is offered a place or refused; wherever it is left without one, the
 * adviser owes it word of what it may do now. A family that asks on Wednesday 20 September 2023 for a place in year 7
 * of 2024 has until Tuesday 31 October to apply; from 1 November it has missed the day, may still apply, and is
 * to be told so. Offers go out on Friday 1 March 2024. Each refusal opens an appeal, which runs beside this life
 * and does not stop it; see {@link AdmissionAppeals}.
 *
 * <p>In-year each school answers for itself: Brook School refuses on 18 October 2023, and Hill School still owes its
 * answer to the application of 12 October by 9 November; if that day passes in silence, the application has failed. A
 * school that offers ends the waiting in this life, though the others may still offer or refuse.
 *
 * <pre>{@code
 * State<AdviceStage, ChoiceAdviceCase> asked =
 *     ChoiceAdviceCases.begin(ChoiceAdviceCase.of(child, question, adviseWithin));
 * ChoiceAdviceCases.PROCEDURE.obligations(asked, context);   // advise the family; apply for a place
 * }</pre>
 *
 * <p>The time to advise is the adviser's own standard; the other days are those of {@link AdmissionDates} and of the
 * Code of the application's day.
 */
public final class ChoiceAdviceCases {

  private static final Citation ADVICE = Citation.of("DFE-RR224", "part 4, Gloucestershire");
  private static final Citation PROTOCOL = Citation.of("School Admissions Code")
      .secondHand("Buckinghamshire protocol 2017; the text was not read");
  private static final Citation REGISTER =
      Citation.of("SI 2006/1751").secondHand("explanatory note; the text was not read");
  private static final Rule<String> LETTER =
      Rule.expected("time to answer an offer", "the day that the letter names", AdviceTerms.CODE);
  private static final Rule<String> START =
      Rule.statutory("first day of attendance", "the day that is agreed", REGISTER);

  private static final Rule<String> SEEKING_ON =
      Rule.agreed("time to see a family to a place", "until the child has one", ADVICE);

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADVISE = Deadline.of(
      Duty.of("advise", "advise the family", CHOICE_ADVISER),
      EnumSet.of(ASKED),
      (asked, data, context) -> Term.of(data.adviseWithin(), asked, context.calendars()));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> APPLICATION =
      Deadline.of(
          Duty.of("apply", "apply for a place", PARENT),
          EnumSet.of(ASKED, ADVISED),
          (asked, data, context) -> AdviceTerms.application(data.question(), context));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADVISE_AGAIN =
      Deadline.of(
          Duty.of("advise-again", "tell the family what it may do now", CHOICE_ADVISER),
          EnumSet.of(PAST_CLOSING, REFUSED),
          (since, data, context) -> Term.of(data.adviseWithin(), since, context.calendars()));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> SEEK = Deadline.of(
      Duty.of("see-to-place", "see the family to a place", CHOICE_ADVISER),
      EnumSet.of(SEEKING),
      (since, data, context) -> Term.of(
          Due.unknown(Reason.coded(AdviceReasons.NO_LIMIT_TO_SEEK)
              .under(ADVICE)
              .saying("no limit is known for how long a family looks for a place")),
          SEEKING_ON));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OFFER = Deadline.of(
      AdviceTerms.OFFER,
      EnumSet.of(APPLIED),
      (applied, data, context) -> AdviceTerms.offerTo(
          AdviceGuards.firstUnanswered(data, false, context).orElse(applied),
          data.question(),
          context));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER = Deadline.of(
      AdviceTerms.ANSWER,
      EnumSet.of(APPLIED),
      (applied, data, context) -> AdviceTerms.answerTo(
          AdviceGuards.firstUnanswered(data, true, context).orElse(applied), context));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_OFFER =
      Deadline.of(
          Duty.of("answer-offer", "accept or decline the place", PARENT),
          EnumSet.of(OFFERED),
          (offered, data, context) -> named(data.offer().flatMap(OfferedPlace::answerBy), LETTER));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADMISSION =
      Deadline.of(
          Duty.of("admit", "put the child on the roll", ADMISSION_AUTHORITY),
          EnumSet.of(ACCEPTED),
          (accepted, data, context) -> named(data.offer().flatMap(OfferedPlace::startOn), START));

  /** The table: what may be done for a family that chooses, by whom, and what follows. */
  public static final Procedure<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      PROCEDURE = table();

  private ChoiceAdviceCases() {}

  /**
   * The first state of a family's case.
   *
   * @param asked the case, see {@link ChoiceAdviceCase#of}
   * @return a case in which the family has asked, from the day of its question on
   */
  public static State<AdviceStage, ChoiceAdviceCase> begin(ChoiceAdviceCase asked) {
    return PROCEDURE.begin(asked.question().on(), asked);
  }

  private static Term named(Optional<LocalDate> day, Rule<String> rule) {
    return Term.of(
        day.map(Due::on)
            .orElseGet(() -> Due.unknown(Reason.coded(AdviceReasons.NO_DAY_SET)
                .with("what", rule.name())
                .under(rule.source())
                .saying("no day was set: {what}"))),
        rule);
  }

  private static Procedure<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      table() {
    ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
        table = Procedure.builder(
            "choice-advice", AdviceStage.class, AdviceCommand.class, AdviceEvent.class);
    vocabulary(table);
    table.begins(ASKED, ImmutableList.of(ADVISE, APPLICATION)).ends(PLACED, REFERRED, CLOSED);
    advising(table);
    applying(table);
    answering(table);
    taking(table);
    leaving(table);
    return table.build();
  }

  private static void vocabulary(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .command("advise", Advise.class)
        .command("apply", Apply.class)
        .command("offer", Offer.class)
        .command("refuse", Refuse.class)
        .command("accept", Accept.class)
        .command("take-instead", TakeInstead.class)
        .command("withdraw-offer", WithdrawOffer.class)
        .command("decline", Decline.class)
        .command("admit", Admit.class)
        .command("refer-to-protocol", ReferToProtocol.class)
        .command("close", Close.class)
        .event("advised", Advised.class, ChoiceAdviceCase::advised)
        .event(
            "advised-late",
            AdvisedLate.class,
            (data, event) -> data.advised(new Advised(event.on(), event.schools())))
        .event("closing-passed", ClosingPassed.class, (data, event) -> data)
        .event("applied", Applied.class, ChoiceAdviceCase::applied)
        .event("applied-in-year", AppliedInYear.class, ChoiceAdviceCase::applied)
        .event("offered", Offered.class, ChoiceAdviceCase::offered)
        .event("place-refused", PlaceRefused.class, ChoiceAdviceCase::refused)
        .event("school-refused", SchoolRefused.class, ChoiceAdviceCase::schoolRefused)
        .event("answer-missed", AnswerMissed.class, ChoiceAdviceCase::unanswered)
        .event(
            "accepted", Accepted.class, (data, event) -> data.accepted(event.on(), event.startOn()))
        .event("taken-instead", TakenInstead.class, ChoiceAdviceCase::takenInstead)
        .event("offer-withdrawn", OfferWithdrawn.class, (data, event) -> data.offerWithdrawn())
        .event("declined", Declined.class, (data, event) -> data.withoutPlace(event.on()))
        .event("admitted", Admitted.class, ChoiceAdviceCase::admitted)
        .event("referred-to-protocol", ReferredToProtocol.class, (data, event) -> data)
        .event("closed", Closed.class, ChoiceAdviceCase::closed);
  }

  private static void advising(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(ASKED)
        .when(Advise.class)
        .by(CHOICE_ADVISER)
        .inCase(
            "once the last day to apply is over",
            (data, command, context) -> isAfterClosing(data, command, context))
        .emits(
            AdvisedLate.class,
            (command, data, context) -> new AdvisedLate(command.on(), command.schools()))
        .starts(SEEK)
        .under(AGREED, ADVICE)
        .to(SEEKING);
    table
        .from(ASKED)
        .when(Advise.class)
        .by(CHOICE_ADVISER)
        .inCase(
            "while it may apply in time",
            (data, command, context) -> !isAfterClosing(data, command, context))
        .emits(
            Advised.class, (command, data, context) -> new Advised(command.on(), command.schools()))
        .under(AGREED, ADVICE)
        .to(ADVISED);
    table
        .from(PAST_CLOSING, REFUSED)
        .when(Advise.class)
        .by(CHOICE_ADVISER)
        .emits(
            Advised.class, (command, data, context) -> new Advised(command.on(), command.schools()))
        .starts(SEEK)
        .under(AGREED, ADVICE)
        .to(SEEKING);
    table
        .from(ADVISED)
        .whenLapsed(APPLICATION)
        .emits(ClosingPassed.class, (on, data, context) -> new ClosingPassed(on))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(PAST_CLOSING);
  }

  private static boolean isAfterClosing(
      ChoiceAdviceCase data, Advise command, AdviceContext context) {
    return AdviceTerms.application(data.question(), context).due().isPastOn(command.on());
  }

  private static void applying(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(ASKED, ADVISED, PAST_CLOSING, APPLIED, REFUSED, SEEKING)
        .when(Apply.class)
        .by(PARENT)
        .inCase("in a round", (data, command, context) -> !data.isInYearOn(command.on()))
        .emits(
            Applied.class, (command, data, context) -> new Applied(command.on(), command.schools()))
        .starts(OFFER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
    table
        .from(ASKED, ADVISED, PAST_CLOSING, APPLIED, REFUSED, SEEKING)
        .when(Apply.class)
        .by(PARENT)
        .inCase("in-year", (data, command, context) -> data.isInYearOn(command.on()))
        .emits(
            AppliedInYear.class,
            (command, data, context) -> new AppliedInYear(command.on(), command.schools()))
        .starts(ANSWER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
  }

  private static void answering(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(APPLIED, REFUSED, SEEKING)
        .when(Offer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .guard(
            "the day to answer is not past",
            (data, command, context) -> AdviceGuards.past(command.answerBy(), command.on()))
        .emits(
            Offered.class,
            (command, data, context) ->
                new Offered(command.on(), command.school(), command.refused(), command.answerBy()))
        .starts(ANSWER_OFFER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    table
        .from(APPLIED)
        .when(Refuse.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .inCase(
            "a school has yet to answer",
            (data, command, context) -> !AdviceGuards.answersAll(data, command.refused(), context))
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .emits(
            SchoolRefused.class,
            (command, data, context) -> new SchoolRefused(command.on(), command.refused()))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    table
        .from(APPLIED)
        .whenLapsed(ANSWER)
        .emits(
            AnswerMissed.class,
            (on, data, context) -> new AnswerMissed(on, AdviceGuards.silentOn(on, data, context)))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(Refuse.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .emits(
            SchoolRefused.class,
            (command, data, context) -> new SchoolRefused(command.on(), command.refused()))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    table
        .from(APPLIED)
        .when(Refuse.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .inCase(
            "every school has then answered",
            (data, command, context) -> AdviceGuards.answersAll(data, command.refused(), context))
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .emits(
            PlaceRefused.class,
            (command, data, context) -> new PlaceRefused(command.on(), command.refused()))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(OFFERED)
        .when(WithdrawOffer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "the day to answer is past",
            (data, command, context) -> AdviceGuards.mayStillAnswer(data, command.on()))
        .emits(OfferWithdrawn.class, (command, data, context) -> new OfferWithdrawn(command.on()))
        .starts(ADVISE_AGAIN)
        .under(EXPECTED, AdviceTerms.CODE)
        .to(REFUSED);
  }

  private static void taking(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(OFFERED)
        .when(Accept.class)
        .by(PARENT)
        .guard(
            "the first day is not past",
            (data, command, context) -> AdviceGuards.past(command.startOn(), command.on()))
        .emits(
            Accepted.class,
            (command, data, context) -> new Accepted(command.on(), command.startOn()))
        .starts(ADMISSION)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(ACCEPTED);
    table
        .from(ACCEPTED)
        .when(TakeInstead.class)
        .by(PARENT)
        .guard(
            "it is another school",
            (data, command, context) -> AdviceGuards.held(data, command.school(), context))
        .guard(
            "the first day is not past",
            (data, command, context) -> AdviceGuards.past(command.startOn(), command.on()))
        .emits(
            TakenInstead.class,
            (command, data, context) ->
                new TakenInstead(command.on(), command.school(), command.startOn()))
        .starts(ADMISSION)
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
    table
        .from(OFFERED, ACCEPTED)
        .when(Decline.class)
        .by(PARENT)
        .emits(Declined.class, (command, data, context) -> new Declined(command.on()))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(ACCEPTED)
        .when(Admit.class)
        .by(ADMISSION_AUTHORITY)
        .guard(
            "the first day has come",
            (data, command, context) -> AdviceGuards.startNotReached(data, command.on()))
        .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
        .under(STATUTORY, REGISTER)
        .to(PLACED);
  }

  private static void leaving(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(REFUSED, SEEKING)
        .when(ReferToProtocol.class)
        .by(LOCAL_AUTHORITY)
        .guard(
            "an in-year application failed",
            (data, command, context) -> AdviceGuards.inYearFirst(data))
        .emits(
            ReferredToProtocol.class,
            (command, data, context) -> new ReferredToProtocol(command.on()))
        .under(STATUTORY, PROTOCOL)
        .to(REFERRED);
    table
        .from(ASKED, ADVISED, PAST_CLOSING, APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(Close.class)
        .by(CHOICE_ADVISER)
        .emits(Closed.class, (command, data, context) -> new Closed(command.on(), command.reason()))
        .under(AGREED, ADVICE)
        .to(CLOSED);
  }
}

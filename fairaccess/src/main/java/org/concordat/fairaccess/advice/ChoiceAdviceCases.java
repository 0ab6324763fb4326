/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;
import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
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
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Close;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawFurther;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.Accepted;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.AdvisedLate;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerDaySet;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.ClosingPassed;
import org.concordat.fairaccess.advice.AdviceEvent.Declined;
import org.concordat.fairaccess.advice.AdviceEvent.LeftWithoutPlace;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceKept;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.ReferredToProtocol;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
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
 * answer to the application of 12 October by 9 November; if that day passes in silence, the application has failed.
 * What the family asked of Moor School on 19 October is due by 16 November, and no silence of another ends that. The
 * family is left without a place on the first day on which no school that it asked can answer in time any more, be it
 * the day of the last refusal or the day after the last school's last day. That follows from what happened when, in
 * whatever order it became known, and is brought by time: ask {@link Procedure#advance} how the life stands on a day.
 * A school without a last day, as in a round, is waited for until it answers.
 *
 * <p>Where another school answered first, each of the rest still owes its answer, and that stays on the worklist until
 * it has given it or the family has taken a place. The worklist shows the first and the last of the days that are to
 * come, and the first that was over when something was last recorded; {@link #awaited} tells all of them one by one,
 * and {@link ChoiceAdviceCase#silentOn} which schools let their time pass.
 *
 * <p>What is accepted, declined or taken back is the place of one school, whatever else was known by then. Whether the
 * family holds an offer, a place or none follows from all of it, and is brought by time too: Brook School is declined
 * on 23 October, and the family has no place from that day on; if an offer of Hill School of 20 October becomes known
 * afterwards, that one waits for its answer.
 *
 * <p>An offer may come while another place is held, from a waiting list or after an appeal. What is held stays held; the
 * family takes the other place instead, or declines it. A place is not refused once it is offered, but taken back. From
 * the first day that was set the child belongs on the roll, and the place is swapped and given up no more; a child on a
 * roll is no longer in this life: a family that would change schools then asks anew. A place that was won on appeal is
 * owed until it is offered, and is had once.
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
  private static final Rule<String> LETTER =
      Rule.expected("time to answer an offer", "the day that the letter names", AdviceTerms.CODE);
  private static final Rule<String> WON = Rule.expected(
      "time to offer a place won on appeal", "without a day", AdviceTerms.APPEALS_CODE);

  private static final Comparator<AwaitedAnswer> BY_LAST_DAY = Comparator.comparing(
          (AwaitedAnswer one) -> one.term().due().find().orElse(LocalDate.MAX))
      .thenComparing(AwaitedAnswer::appliedOn)
      .thenComparing(AwaitedAnswer::school);

  private static final ImmutableSet<AdviceStage> WITHOUT_A_PLACE_TAKEN =
      Sets.immutableEnumSet(APPLIED, OFFERED, REFUSED, SEEKING);

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
          (since, data, context) ->
              Term.of(data.adviseWithin(), leftSince(since, data, context), context.calendars()));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> SEEK = Deadline.of(
      Duty.of("see-to-place", "see the family to a place", CHOICE_ADVISER),
      EnumSet.of(SEEKING),
      (since, data, context) -> Term.of(
          Due.unknown(Reason.coded(AdviceReasons.NO_LIMIT_TO_SEEK)
              .under(ADVICE)
              .saying("no limit is known for how long a family looks for a place")),
          SEEKING_ON));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OFFER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.OFFER,
              WITHOUT_A_PLACE_TAKEN,
              (applied, data, context) -> AdviceTerms.offerTo(
                  AdviceGuards.roundAwaited(data, context).stream().findFirst().orElse(applied),
                  data.question(),
                  context))
          .whileOwed(
              (data, context) -> !AdviceGuards.roundAwaited(data, context).isEmpty());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER,
              EnumSet.of(APPLIED),
              (applied, data, context) ->
                  first(AdviceGuards.pending(data, context), applied, context))
          .whileOwed((data, context) -> !AdviceGuards.pending(data, context).isEmpty());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_STILL =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_STILL,
              EnumSet.of(OFFERED, REFUSED, SEEKING),
              (since, data, context) -> first(AdviceGuards.pending(data, context), since, context))
          .whileOwed((data, context) -> !AdviceGuards.pending(data, context).isEmpty());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_LAST =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_LAST,
              WITHOUT_A_PLACE_TAKEN,
              (since, data, context) -> last(AdviceGuards.pending(data, context), since, context))
          .whileOwed((data, context) -> AdviceGuards.pending(data, context).stream()
                  .map(one -> one.term().due())
                  .distinct()
                  .count()
              > 1);

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_OVERDUE =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_OVERDUE,
              WITHOUT_A_PLACE_TAKEN,
              (since, data, context) -> first(AdviceGuards.overdue(data, context), since, context))
          .whileOwed((data, context) -> !AdviceGuards.overdue(data, context).isEmpty());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> LAST_ANSWER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("last-answer", "answer the last application in time", ADMISSION_AUTHORITY),
              EnumSet.of(APPLIED, SEEKING),
              (since, data, context) ->
                  Term.of(Standing.lastDay(data, since, context), AdviceTerms.IN_YEAR_ANSWER))
          .whileOwed((data, context) -> Standing.endsUntold(data, context));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_FURTHER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              Duty.of("answer-further-offer", "take or decline the further place", PARENT),
              EnumSet.of(OFFERED, ACCEPTED),
              (offered, data, context) -> named(
                  data.further().values().stream()
                      .flatMap(offer -> offer.answerBy().stream())
                      .min(Comparator.naturalOrder()),
                  LETTER))
          .whileOwed((data, context) -> !data.further().isEmpty());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OFFER_WON =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              Duty.of(
                  "offer-won-place", "offer the place that was won on appeal", ADMISSION_AUTHORITY),
              EnumSet.of(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING),
              (allowed, data, context) -> named(Optional.empty(), WON))
          .whileOwed(AdviceGuards::isOfferOwed);

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_OFFER =
      Deadline.of(
          Duty.of("answer-offer", "accept or decline the place", PARENT),
          EnumSet.of(OFFERED),
          (offered, data, context) -> named(data.offer().flatMap(OfferedPlace::answerBy), LETTER));

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OPEN_OFFER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("open-offer", "hold an offer that waits for an answer", PARENT),
              EnumSet.of(OFFERED),
              (since, data, context) -> Term.of(Due.on(since.minusDays(1)), LETTER))
          .whileOwed((data, context) -> !data.isOfferOpen());

  private static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADMISSION =
      Deadline.of(
          Duty.of("admit", "put the child on the roll", ADMISSION_AUTHORITY),
          EnumSet.of(ACCEPTED),
          (accepted, data, context) -> {
            Optional<LocalDate> start = data.offer().flatMap(OfferedPlace::startOn);
            LocalDate taken = data.offer().flatMap(OfferedPlace::acceptedOn).orElse(accepted);
            return named(start, PupilRegistration.firstDayOn(start.orElse(taken)));
          });

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

  /**
   * The answers to in-year applications that schools still owe the family, in time or late.
   *
   * @param data the family's case
   * @param context the outside facts
   * @return one for each school that was asked since the family last took a place and has not answered, by last day,
   *     those without one at the end, then by the day of the application and by school
   * @throws NullPointerException if an argument is null
   */
  public static ImmutableList<AwaitedAnswer> awaited(ChoiceAdviceCase data, AdviceContext context) {
    requireNonNull(data, "data");
    requireNonNull(context, "context");
    return ImmutableList.sortedCopyOf(
        BY_LAST_DAY,
        Iterables.concat(AdviceGuards.overdue(data, context), AdviceGuards.pending(data, context)));
  }

  /** The day from which on the family is without a place and without hope of an answer in time, if that is earlier. */
  private static LocalDate leftSince(
      LocalDate since, ChoiceAdviceCase data, AdviceContext context) {
    if (data.leftWithout().isPresent()) {
      return data.leftWithout().filter(since::isAfter).orElse(since);
    }
    return Standing.overFrom(data, context)
        .map(over -> data.leftOn().filter(over::isBefore).orElse(over))
        .filter(since::isAfter)
        .orElse(since);
  }

  private static Term last(
      ImmutableList<AwaitedAnswer> answers, LocalDate since, AdviceContext context) {
    return answers.stream()
        .max(BY_LAST_DAY)
        .map(AwaitedAnswer::term)
        .orElseGet(() -> AdviceTerms.answerTo(since, context));
  }

  private static Term first(
      ImmutableList<AwaitedAnswer> answers, LocalDate since, AdviceContext context) {
    return answers.stream()
        .min(BY_LAST_DAY)
        .map(AwaitedAnswer::term)
        .orElseGet(() -> AdviceTerms.answerTo(since, context));
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
    offering(table);
    offeringBeside(table);
    withdrawing(table);
    settingDays(table);
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
        .command("decline-further", DeclineFurther.class)
        .command("withdraw-further", WithdrawFurther.class)
        .command("allow-appeal", AllowAppeal.class)
        .command("set-answer-day", SetAnswerDay.class)
        .command("set-start", SetStart.class)
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
        .event("accepted", Accepted.class, ChoiceAdviceCase::accepted)
        .event("taken-instead", TakenInstead.class, ChoiceAdviceCase::takenInstead)
        .event("offer-withdrawn", OfferWithdrawn.class, ChoiceAdviceCase::offerWithdrawn)
        .event("declined", Declined.class, ChoiceAdviceCase::declined)
        .event("left-without-place", LeftWithoutPlace.class, (data, event) -> data)
        .event("place-kept", PlaceKept.class, (data, event) -> data)
        .event("appeal-allowed", AppealAllowed.class, ChoiceAdviceCase::allowed)
        .event("answer-day-set", AnswerDaySet.class, ChoiceAdviceCase::answerDay)
        .event("start-set", StartSet.class, ChoiceAdviceCase::startSet)
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
        .inCase(
            "in a round",
            (data, command, context) -> !AdviceGuards.isInYear(data, command.on(), context))
        .guard(
            "it is known that the first term has not begun",
            (data, command, context) -> AdviceGuards.notSorted(data, command.on(), context))
        .emits(
            Applied.class, (command, data, context) -> new Applied(command.on(), command.schools()))
        .starts(OFFER)
        .starts(ANSWER)
        .starts(ANSWER_LAST)
        .starts(ANSWER_OVERDUE)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
    table
        .from(ASKED, ADVISED, PAST_CLOSING, APPLIED, REFUSED, SEEKING)
        .when(Apply.class)
        .by(PARENT)
        .inCase(
            "in-year",
            (data, command, context) -> AdviceGuards.isInYear(data, command.on(), context))
        .emits(
            AppliedInYear.class,
            (command, data, context) -> new AppliedInYear(command.on(), command.schools()))
        .starts(ANSWER)
        .starts(ANSWER_LAST)
        .starts(ANSWER_OVERDUE)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(APPLIED);
  }

  private static void answering(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(Refuse.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .guard(
            "none of those that refuse has offered a place",
            (data, command, context) -> AdviceGuards.anyOffered(data, command.refused(), context))
        .emits(
            SchoolRefused.class,
            (command, data, context) -> new SchoolRefused(
                command.on(), AdviceGuards.askedAs(data, command.refused(), context)))
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    table
        .from(APPLIED, SEEKING)
        .whenLapsed(LAST_ANSWER)
        .inCase(
            "a school was silent",
            (data, on, context) -> !AdviceGuards.silentOn(on, data, context).isEmpty())
        .emits(
            AnswerMissed.class,
            (on, data, context) -> new AnswerMissed(on, AdviceGuards.silentOn(on, data, context)))
        .starts(ADVISE_AGAIN)
        .starts(ANSWER_STILL)
        .starts(ANSWER_OVERDUE)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(APPLIED, SEEKING)
        .whenLapsed(LAST_ANSWER)
        .inCase(
            "every school has answered",
            (data, on, context) -> AdviceGuards.silentOn(on, data, context).isEmpty())
        .emits(
            PlaceRefused.class,
            (on, data, context) -> new PlaceRefused(on, AdviceGuards.refusedOn(on, data)))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
  }

  private static void offering(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    offer(table.from(APPLIED))
        .starts(ANSWER_OFFER)
        .starts(ANSWER_FURTHER)
        .starts(ANSWER_STILL)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    offer(table.from(REFUSED, SEEKING))
        .starts(ANSWER_OFFER)
        .starts(ANSWER_FURTHER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
  }

  private static ProcedureBuilder<
                  AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Offered>
      offer(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from) {
    return from.when(Offer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "no place at the school is offered or held",
            (data, command, context) ->
                AdviceGuards.alreadyOffered(data, command.school(), context))
        .guard(
            "no first day has come",
            (data, command, context) -> AdviceGuards.startReached(data, command.on()))
        .guard(
            "those that refuse were asked for a place",
            (data, command, context) ->
                AdviceGuards.notAppliedFor(data, command.refused(), context))
        .guard(
            "none of those that refuse has offered a place",
            (data, command, context) -> AdviceGuards.anyOffered(data, command.refused(), context))
        .guard(
            "the day to answer is not past",
            (data, command, context) -> AdviceGuards.answerPast(command.answerBy(), command.on()))
        .emits(
            Offered.class,
            (command, data, context) -> new Offered(
                command.on(),
                command.school(),
                AdviceGuards.askedAs(data, command.refused(), context),
                command.answerBy()));
  }

  private static void offeringBeside(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    offer(table.from(OFFERED, ACCEPTED))
        .starts(ANSWER_FURTHER)
        .under(STATUTORY, AdviceTerms.CODE)
        .stays();
    declineFurther(table.from(OFFERED)).under(STATUTORY, AdviceTerms.CODE).stays();
    declineFurther(table.from(ACCEPTED))
        .starts(ANSWER_OFFER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    withdrawFurther(table.from(OFFERED)).under(EXPECTED, AdviceTerms.CODE).stays();
    withdrawFurther(table.from(ACCEPTED))
        .starts(ANSWER_OFFER)
        .under(EXPECTED, AdviceTerms.CODE)
        .to(OFFERED);
    table
        .from(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING)
        .when(AllowAppeal.class)
        .by(APPEAL_PANEL)
        .guard(
            "the school refused a place",
            (data, command, context) -> AdviceGuards.notRefused(data, command.school(), context))
        .emits(
            AppealAllowed.class,
            (command, data, context) -> new AppealAllowed(
                command.on(), AdviceGuards.refusedAs(data, command.school(), context)))
        .starts(OFFER_WON)
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .stays();
  }

  private static ProcedureBuilder<
                  AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Declined>
      declineFurther(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from) {
    return from.when(DeclineFurther.class)
        .by(PARENT)
        .guard(
            "such an offer waits for an answer",
            (data, command, context) -> AdviceGuards.notBeside(data, command.school(), context))
        .emits(
            Declined.class,
            (command, data, context) -> new Declined(
                command.on(), AdviceGuards.offeredAs(data, command.school(), context)));
  }

  private static ProcedureBuilder<
                  AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, OfferWithdrawn>
      withdrawFurther(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from) {
    return from.when(WithdrawFurther.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "such an offer waits for an answer",
            (data, command, context) -> AdviceGuards.notBeside(data, command.school(), context))
        .guard(
            "the day to answer is past",
            (data, command, context) -> AdviceGuards.mayStillAnswer(data, command, context))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) -> new OfferWithdrawn(
                command.on(), AdviceGuards.offeredAs(data, command.school(), context)));
  }

  private static void withdrawing(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(OFFERED)
        .when(WithdrawOffer.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "the day to answer is past",
            (data, command, context) -> AdviceGuards.mayStillAnswer(data, command.on()))
        .emits(
            OfferWithdrawn.class,
            (command, data, context) ->
                new OfferWithdrawn(command.on(), AdviceGuards.heldSchool(data)))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
    table
        .from(OFFERED)
        .whenLapsed(OPEN_OFFER)
        .inCase("no place is held", (data, on, context) -> data.offer().isEmpty())
        .emits(LeftWithoutPlace.class, (on, data, context) -> new LeftWithoutPlace(on))
        .starts(ADVISE_AGAIN)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(REFUSED);
    table
        .from(OFFERED)
        .whenLapsed(OPEN_OFFER)
        .inCase("an accepted place is held", (data, on, context) -> data.offer().isPresent())
        .emits(PlaceKept.class, (on, data, context) -> new PlaceKept(on))
        .starts(ADMISSION)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(ACCEPTED);
  }

  private static void settingDays(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .from(OFFERED, ACCEPTED)
        .when(SetAnswerDay.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "such an offer waits for an answer",
            (data, command, context) -> AdviceGuards.noOpenOffer(data, command.school(), context))
        .guard(
            "the day to answer is not past",
            (data, command, context) ->
                AdviceGuards.answerPast(Optional.of(command.answerBy()), command.on()))
        .guard(
            "the family loses no time that it was given",
            (data, command, context) -> AdviceGuards.broughtForward(data, command, context))
        .emits(
            AnswerDaySet.class,
            (command, data, context) -> new AnswerDaySet(
                command.on(),
                AdviceGuards.offeredAs(data, command.school(), context),
                command.answerBy()))
        .under(EXPECTED, AdviceTerms.CODE)
        .stays();
    table
        .from(ACCEPTED)
        .when(SetStart.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(
            "the first day is not past",
            (data, command, context) ->
                AdviceGuards.startPast(Optional.of(command.startOn()), command.on()))
        .guard(
            "no first day has come",
            (data, command, context) -> AdviceGuards.startReached(data, command.on()))
        .emits(
            StartSet.class,
            (command, data, context) -> new StartSet(command.on(), command.startOn()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .stays();
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
            (data, command, context) -> AdviceGuards.startPast(command.startOn(), command.on()))
        .emits(
            Accepted.class,
            (command, data, context) ->
                new Accepted(command.on(), AdviceGuards.heldSchool(data), command.startOn()))
        .starts(ADMISSION)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(ACCEPTED);
    takeInstead(table.from(OFFERED)).under(EXPECTED, AdviceTerms.CODE).to(ACCEPTED);
    takeInstead(table.from(ACCEPTED)).under(EXPECTED, AdviceTerms.CODE).stays();
    decline(table.from(OFFERED)).under(STATUTORY, AdviceTerms.CODE).stays();
    decline(table.from(ACCEPTED))
        .starts(ANSWER_OFFER)
        .under(STATUTORY, AdviceTerms.CODE)
        .to(OFFERED);
    table
        .from(ACCEPTED)
        .when(Admit.class)
        .by(ADMISSION_AUTHORITY)
        .guard(
            "the first day has come",
            (data, command, context) -> AdviceGuards.startNotReached(data, command.on()))
        .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(PLACED);
  }

  private static ProcedureBuilder<
                  AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, TakenInstead>
      takeInstead(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from) {
    return from.when(TakeInstead.class)
        .by(PARENT)
        .guard(
            "it is another school",
            (data, command, context) -> AdviceGuards.held(data, command.school(), context))
        .guard(
            "it is offered, or an appeal was allowed",
            (data, command, context) ->
                AdviceGuards.notOfferedNorWon(data, command.school(), context))
        .guard(
            "the first day is not past",
            (data, command, context) -> AdviceGuards.startPast(command.startOn(), command.on()))
        .guard(
            "no first day has come",
            (data, command, context) -> AdviceGuards.startReached(data, command.on()))
        .emits(
            TakenInstead.class,
            (command, data, context) -> new TakenInstead(
                command.on(),
                AdviceGuards.takenAs(data, command.school(), context),
                command.startOn()))
        .starts(ADMISSION);
  }

  private static ProcedureBuilder<
                  AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
              .Ending<
          AdviceCommand, Declined>
      decline(
          ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
                  .From
              from) {
    return from.when(Decline.class)
        .by(PARENT)
        .guard(
            "no first day has come",
            (data, command, context) -> AdviceGuards.startReached(data, command.on()))
        .emits(
            Declined.class,
            (command, data, context) -> new Declined(command.on(), AdviceGuards.heldSchool(data)));
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
            (data, command, context) -> AdviceGuards.inYearFirst(data, command.on(), context))
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

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.AdviceStage.ACCEPTED;
import static org.concordat.fairaccess.advice.AdviceStage.ADVISED;
import static org.concordat.fairaccess.advice.AdviceStage.APPLIED;
import static org.concordat.fairaccess.advice.AdviceStage.ASKED;
import static org.concordat.fairaccess.advice.AdviceStage.OFFERED;
import static org.concordat.fairaccess.advice.AdviceStage.PAST_CLOSING;
import static org.concordat.fairaccess.advice.AdviceStage.REFUSED;
import static org.concordat.fairaccess.advice.AdviceStage.SEEKING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;

/** The deadlines in the life of choice advice: who owes what, in which stages and by when. */
final class AdviceDeadlines {

  static final Citation ADVICE = Citation.of("DFE-RR224", "part 4, Gloucestershire");
  private static final Rule<String> LETTER =
      Rule.expected("time to answer an offer", "the day that the letter names", AdviceTerms.CODE);
  private static final Rule<String> WON = Rule.expected(
      "time to offer a place won on appeal", "without a day", AdviceTerms.APPEALS_CODE);

  static final Comparator<AwaitedAnswer> BY_LAST_DAY = Comparator.comparing(
          (AwaitedAnswer one) -> one.term().due().find().orElse(LocalDate.MAX))
      .thenComparing(AwaitedAnswer::appliedOn)
      .thenComparing(AwaitedAnswer::school);

  private static final ImmutableSet<AdviceStage> ONCE_APPLIED =
      Sets.immutableEnumSet(APPLIED, OFFERED, ACCEPTED, REFUSED, SEEKING);

  private static final Rule<String> SEEKING_ON =
      Rule.agreed("time to see a family to a place", "until the child has one", ADVICE);

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADVISE = Deadline.of(
      Duty.of("advise", "advise the family", CHOICE_ADVISER),
      EnumSet.of(ASKED, PAST_CLOSING),
      (asked, data, context) -> Term.of(data.adviseWithin(), asked, context.calendars()));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> APPLICATION =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              Duty.of("apply", "apply for a place", PARENT),
              EnumSet.of(ASKED, ADVISED),
              (asked, data, context) -> AdviceTerms.application(data.question(), context))
          .whileOwed((data, context) ->
              AdviceTerms.planNamesSchool(data.question(), context).isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADVISE_AGAIN = Deadline.of(
      Duty.of("advise-again", "tell the family what it may do now", CHOICE_ADVISER),
      EnumSet.of(PAST_CLOSING, REFUSED),
      (since, data, context) ->
          Term.of(data.adviseWithin(), leftSince(since, data, context), context.calendars()));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> SEEK = Deadline.of(
      Duty.of("see-to-place", "see the family to a place", CHOICE_ADVISER),
      EnumSet.of(SEEKING),
      (since, data, context) -> Term.of(
          Due.unknown(Reason.coded(AdviceReasons.NO_LIMIT_TO_SEEK)
              .under(ADVICE)
              .saying("no limit is known for how long a family looks for a place")),
          SEEKING_ON));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OFFER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.OFFER,
              ONCE_APPLIED,
              (applied, data, context) -> AdviceTerms.offerTo(
                  AdviceGuards.roundAwaited(data, context).stream().findFirst().orElse(applied),
                  data.question(),
                  context))
          .whileOwed(
              (data, context) -> !AdviceGuards.roundAwaited(data, context).isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER,
              EnumSet.of(APPLIED),
              (applied, data, context) ->
                  first(AdviceGuards.pending(data, context), applied, context))
          .whileOwed((data, context) -> !AdviceGuards.pending(data, context).isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_STILL =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_STILL,
              EnumSet.of(OFFERED, ACCEPTED, REFUSED, SEEKING),
              (since, data, context) -> first(AdviceGuards.pending(data, context), since, context))
          .whileOwed((data, context) -> !AdviceGuards.pending(data, context).isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_LAST =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_LAST,
              ONCE_APPLIED,
              (since, data, context) -> last(AdviceGuards.pending(data, context), since, context))
          .whileOwed((data, context) -> AdviceGuards.pending(data, context).stream()
                  .map(one -> one.term().due())
                  .distinct()
                  .count()
              > 1);

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_OVERDUE =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              AdviceTerms.ANSWER_OVERDUE,
              ONCE_APPLIED,
              (since, data, context) -> first(AdviceGuards.overdue(data, context), since, context))
          .whileOwed((data, context) -> !AdviceGuards.overdue(data, context).isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> LAST_ANSWER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("last-answer", "answer the last application in time", ADMISSION_AUTHORITY),
              EnumSet.of(APPLIED, SEEKING),
              (since, data, context) ->
                  Term.of(Standing.lastDay(data, since, context), AdviceTerms.IN_YEAR_ANSWER))
          .whileOwed((data, context) -> Standing.endsUntold(data, context));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> LAST_TOLD =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("last-told", "wait for an answer that has a last day", PARENT),
              EnumSet.of(APPLIED),
              (since, data, context) -> Term.of(
                  Due.on(Standing.overFrom(data, context).orElse(since).minusDays(1)),
                  AdviceTerms.IN_YEAR_ANSWER))
          .whileOwed((data, context) -> Standing.endsTold(data, context));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_FURTHER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              Duty.of("answer-further-offer", "take or decline the further place", PARENT),
              EnumSet.of(OFFERED, ACCEPTED),
              (offered, data, context) -> named(
                  data.further().values().stream()
                      .flatMap(offer -> offer.answerBy().stream())
                      .min(Comparator.naturalOrder()),
                  LETTER))
          .whileOwed((data, context) -> !data.further().isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OFFER_WON =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>of(
              Duty.of(
                  "offer-won-place", "offer the place that was won on appeal", ADMISSION_AUTHORITY),
              ONCE_APPLIED,
              (allowed, data, context) -> named(Optional.empty(), WON))
          .whileOwed((data, context) -> !data.wonOnAppeal().isEmpty());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ANSWER_OFFER = Deadline.of(
      Duty.of("answer-offer", "accept or decline the place", PARENT),
      EnumSet.of(OFFERED),
      (offered, data, context) -> named(data.offer().flatMap(OfferedPlace::answerBy), LETTER));

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> OPEN_OFFER =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("open-offer", "hold an offer that waits for an answer", PARENT),
              EnumSet.of(OFFERED),
              (since, data, context) -> Term.of(Due.on(since.minusDays(1)), LETTER))
          .whileOwed((data, context) -> !data.isOfferOpen());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ACCEPTED_PLACE =
      Deadline.<AdviceStage, ChoiceAdviceCase, AdviceContext>outside(
              Duty.of("accepted-place", "hold a place that it accepted", PARENT),
              EnumSet.of(ACCEPTED),
              (since, data, context) -> Term.of(Due.on(since.minusDays(1)), LETTER))
          .whileOwed((data, context) -> !data.isPlaceAccepted());

  static final Deadline<AdviceStage, ChoiceAdviceCase, AdviceContext> ADMISSION = Deadline.of(
      Duty.of("admit", "put the child on the roll", ADMISSION_AUTHORITY),
      EnumSet.of(ACCEPTED),
      (accepted, data, context) -> {
        Optional<LocalDate> start = data.offer().flatMap(OfferedPlace::startOn);
        LocalDate taken = data.offer().flatMap(OfferedPlace::acceptedOn).orElse(accepted);
        return named(start, PupilRegistration.firstDayOn(start.orElse(taken)));
      });

  private AdviceDeadlines() {}

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
}

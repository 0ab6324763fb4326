/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.managedmove.MoveCommand.AgreeMove;
import org.concordat.fairaccess.managedmove.MoveCommand.DirectOffSite;
import org.concordat.fairaccess.managedmove.MoveCommand.ExtendTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.StartTrial;

/** The conditions of the table of a managed move, each with its reason. */
final class MoveGuards {

  static final Citation PROTOCOL = Citation.of("Local protocol on managed moves");
  static final Citation OFF_SITE =
      Citation.of("Education Act 2002", "s.29A").secondHand("general knowledge");

  static final Guard<ManagedMove, StartTrial, MoveContext> TRIAL_PERMITTED =
      Guard.of("a trial is permitted on its first day", (data, command, context) -> {
        Edition<ManagedMoveRules> edition = context.rules().on(command.start());
        Rule<Boolean> permitted = edition.rules().trialPermitted();
        return when(
            !permitted.value(),
            Reason.coded(MoveReasons.TRIAL_NOT_PERMITTED)
                .with("edition", edition.name())
                .with("start", command.start())
                .under(permitted.source())
                .saying(
                    "edition {edition} permits no trial from {start}; a move is for good, and an"
                        + " off-site direction may come before it"));
      });

  static final Guard<ManagedMove, StartTrial, MoveContext> TRIAL_CONSENTED = Guard.of(
      "everybody consented to the trial",
      (data, command, context) -> missing(data, rules(context, command.start()))
          .or(() -> missing(
              data,
              rules(context, command.start()),
              MoveReasons.TRIAL_NOT_CONSENTED,
              "consented to the move and not to a trial: {missing}",
              consent -> consent.toTrial())));

  static final Guard<ManagedMove, StartTrial, MoveContext> TRIAL_LENGTH = Guard.of(
      "the trial is no longer than agreed",
      (data, command, context) ->
          tooLong(command.weeks(), rules(context, command.start()).trialWeeks()));

  static final Guard<ManagedMove, StartTrial, MoveContext> TRIAL_TO_COME = Guard.of(
      "the first day is still to come",
      (data, command, context) -> startOver(command.start(), command.on()));

  static final Guard<ManagedMove, StartTrial, MoveContext> TRIAL_REVIEWED = Guard.of(
      "reviews are set from the start",
      (data, command, context) -> reviews(
          command.reviews(),
          command.start(),
          command.weeks() < 1
              ? Optional.empty()
              : Trial.of(command.start(), command.weeks(), command.reviews())
                  .lastDay(context.calendars().school())
                  .find()));

  static final Guard<ManagedMove, ExtendTrial, MoveContext> MAY_EXTEND =
      Guard.of("the trial may be extended once more", (data, command, context) -> {
        Trial trial = data.trial().orElseThrow();
        Rule<Integer> allowed = rules(context, trial.start()).extensions();
        return when(
            trial.extensions().size() >= allowed.value(),
            Reason.coded(MoveReasons.EXTENDED_ENOUGH)
                .with("extensions", trial.extensions().size())
                .with("allowed", allowed.value())
                .under(allowed.source())
                .saying("extended {extensions} times already, of {allowed} allowed"));
      });

  static final Guard<ManagedMove, ExtendTrial, MoveContext> EXTENSION_LENGTH = Guard.of(
      "the extension is no longer than agreed",
      (data, command, context) -> tooLong(
              command.weeks(),
              rules(context, data.trial().orElseThrow().start()).extensionWeeks())
          .or(() -> tooLongTogether(data.trial().orElseThrow(), command.weeks())));

  static final Guard<ManagedMove, ExtendTrial, MoveContext> EXTENSION_EXPLAINED = Guard.of(
      "the exception has its reason",
      (data, command, context) -> withoutReason(command.reason(), command.on()));

  static final Guard<ManagedMove, ExtendTrial, MoveContext> EXTENSION_REVIEWED =
      Guard.of("one more review is set", (data, command, context) -> {
        Trial trial = data.trial().orElseThrow();
        return reviews(
            ImmutableSortedSet.of(command.review()),
            command.on(),
            trial.hasRoomFor(command.weeks())
                ? trial
                    .extended(command.weeks(), command.review())
                    .lastDay(context.calendars().school())
                    .find()
                : Optional.empty());
      });

  static final Guard<ManagedMove, DirectOffSite, MoveContext> DIRECTION_TO_COME = Guard.of(
      "the first day is still to come",
      (data, command, context) -> startOver(command.start(), command.on()));

  static final Guard<ManagedMove, DirectOffSite, MoveContext> DIRECTION_ENDS = Guard.of(
      "the last day is not before the first",
      (data, command, context) -> when(
          command.last().isBefore(command.start()),
          Reason.coded(MoveReasons.LAST_BEFORE_START)
              .with("start", command.start())
              .with("last", command.last())
              .under(OFF_SITE)
              .saying("a direction from {start} cannot end on {last}")));

  static final Guard<ManagedMove, DirectOffSite, MoveContext> DIRECTION_REVIEWED = Guard.of(
      "reviews are set from the start",
      (data, command, context) ->
          reviews(command.reviews(), command.start(), Optional.of(command.last())));

  static final Guard<ManagedMove, AgreeMove, MoveContext> MOVE_CONSENTED = Guard.of(
      "everybody consented to the move",
      (data, command, context) -> missing(data, rules(context, command.on())));

  static final Guard<ManagedMove, MoveCommand, MoveContext> TWO_SCHOOLS = Guard.of(
      "the schools are two", (data, command, context) -> sameSchool(data, context, command.on()));

  static final Guard<ManagedMove, StartTrial, MoveContext> TWO_SCHOOLS_AT_TRIAL = Guard.of(
      "the schools are two",
      (data, command, context) -> sameSchool(data, context, command.start()));

  static final Guard<ManagedMove, DirectOffSite, MoveContext> TWO_SCHOOLS_AT_DIRECTION = Guard.of(
      "the schools are two",
      (data, command, context) -> sameSchool(data, context, command.start()));

  private MoveGuards() {}

  static Optional<Reason> sameSchool(ManagedMove data, MoveContext context, LocalDate on) {
    return when(
        context.successions().sameSchool(data.homeSchool(), data.receivingSchool(), on),
        Reason.coded(MoveReasons.SAME_SCHOOL)
            .with("home", data.homeSchool().toString())
            .with("receiving", data.receivingSchool().toString())
            .with("on", on)
            .under(PROTOCOL)
            .saying("{home} and {receiving} are one school on {on}, so that nobody moves"));
  }

  static Optional<Reason> withoutReason(String reason, LocalDate on) {
    return when(
        reason.isBlank(),
        Reason.coded(MoveReasons.WITHOUT_REASON)
            .with("on", on)
            .under(PROTOCOL)
            .saying("a reason is to be given; none came on {on}"));
  }

  static ManagedMoveRules rules(MoveContext context, LocalDate on) {
    return context.rules().on(on).rules();
  }

  private static Optional<Reason> missing(ManagedMove data, ManagedMoveRules rules) {
    return missing(
        data,
        rules,
        MoveReasons.CONSENT_MISSING,
        "nothing happens before everybody consents; missing: {missing}",
        consent -> true);
  }

  private static Optional<Reason> missing(
      ManagedMove data,
      ManagedMoveRules rules,
      String code,
      String template,
      Predicate<Consent> suffices) {
    String missing = rules.consents().value().stream()
        .filter(role -> data.consentOf(role).filter(suffices).isEmpty())
        .map(Role::code)
        .collect(joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.coded(code)
            .with("missing", missing)
            .under(rules.consents().source())
            .saying(template));
  }

  private static Optional<Reason> tooLong(int weeks, Rule<Integer> most) {
    return when(
        weeks < 1 || weeks > most.value(),
        Reason.coded(MoveReasons.TOO_LONG)
            .with("weeks", weeks)
            .with("most", most.value())
            .under(most.source())
            .saying("{weeks} school weeks are not from 1 to {most}"));
  }

  private static Optional<Reason> tooLongTogether(Trial trial, int more) {
    return when(
        !trial.hasRoomFor(more),
        Reason.coded(MoveReasons.TOO_LONG_TOGETHER)
            .with("extension", more)
            .with("weeks", trial.totalWeeks())
            .under(PROTOCOL)
            .saying("{extension} more than {weeks} school weeks are more than can be counted"));
  }

  private static Optional<Reason> startOver(LocalDate start, LocalDate on) {
    return when(
        start.isBefore(on),
        Reason.coded(MoveReasons.START_OVER)
            .with("start", start)
            .with("on", on)
            .under(PROTOCOL)
            .saying("a first day of {start} is over on {on}"));
  }

  private static Optional<Reason> reviews(
      ImmutableSortedSet<LocalDate> reviews, LocalDate first, Optional<LocalDate> last) {
    if (reviews.isEmpty()) {
      return Optional.of(Reason.coded(MoveReasons.WITHOUT_REVIEW)
          .with("start", first)
          .under(PROTOCOL)
          .saying("no review is set for what begins on {start}"));
    }
    return reviews.stream()
        .filter(review -> review.isBefore(first) || last.filter(review::isAfter).isPresent())
        .findFirst()
        .map(review -> Reason.coded(MoveReasons.REVIEW_OUTSIDE)
            .with("review", review)
            .with("first", first)
            .with("last", last.map(LocalDate::toString).orElse("not yet known"))
            .under(PROTOCOL)
            .saying("a review on {review} is not from {first} to {last}"));
  }

  private static Optional<Reason> when(boolean fails, Reason reason) {
    return fails ? Optional.of(reason) : Optional.empty();
  }
}

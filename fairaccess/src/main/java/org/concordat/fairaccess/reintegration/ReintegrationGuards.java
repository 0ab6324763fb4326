/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Criterion;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.protocol.ListKind;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BeginAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.ExtendAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Place;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Refer;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Return;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Review;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Support;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Sustain;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.TakeBack;

/** The conditions of a child's way back, each with its reason. */
final class ReintegrationGuards {

  static final Guard<Reintegration, Place, ReintegrationContext> PLACE_TO_COME = Guard.of(
      "the place is still to begin",
      (data, command, context) -> when(
          command.placement().starts().isBefore(command.on()),
          Reason.coded(ReintegrationReasons.PLACE_IN_PAST)
              .with("starts", command.placement().starts())
              .with("on", command.on())
              .under(ReintegrationTable.BOLTON)
              .saying("a place given on {on} did not begin on {starts}")));

  static final Guard<Reintegration, BeginAssessment, ReintegrationContext> PLACE_BEGUN =
      Guard.of("the place has begun", (data, command, context) -> {
        LocalDate starts = data.placement().orElseThrow().starts();
        return when(
            command.on().isBefore(starts),
            Reason.coded(ReintegrationReasons.BEFORE_PLACE)
                .with("starts", starts)
                .with("on", command.on())
                .under(ReintegrationTable.WARWICKSHIRE)
                .saying("the place begins on {starts}, and this is {on}"));
      });

  static final Guard<Reintegration, BeginAssessment, ReintegrationContext> SHORT_ENOUGH = Guard.of(
      "not longer than allowed", (data, command, context) -> against(command.weeks(), 0, context));

  static final Guard<Reintegration, ExtendAssessment, ReintegrationContext> STILL_SHORT_ENOUGH =
      Guard.of(
          "longer than before, and not longer than allowed",
          (data, command, context) ->
              against(command.weeks(), data.assessmentWeeks().orElseThrow(), context));

  static final Guard<Reintegration, Review, ReintegrationContext> NEXT_REVIEW = Guard.of(
      "a day is named for the next review",
      (data, command, context) -> command
          .nextReview()
          .map(next -> notAfter(next, command.on()))
          .orElseGet(() -> Optional.of(Reason.coded(ReintegrationReasons.REVIEW_DATE_MISSING)
              .under(ReintegrationTable.READINESS)
              .saying("a child who is not ready is looked at again on a day that is named"))));

  static final Guard<Reintegration, Review, ReintegrationContext> NO_NEXT_REVIEW = Guard.of(
      "no next review is named",
      (data, command, context) -> command
          .nextReview()
          .map(next -> Reason.coded(ReintegrationReasons.REVIEW_NOT_NEEDED)
              .with("next", next)
              .under(ReintegrationTable.READINESS)
              .saying("a child who is ready is not looked at again on {next}")));

  static final Guard<Reintegration, TakeBack, ReintegrationContext> REVIEW_TO_COME = Guard.of(
      "the next review is still to come",
      (data, command, context) -> notAfter(command.nextReview(), command.on()));

  static final Guard<Reintegration, Refer, ReintegrationContext> IN_A_CATEGORY = Guard.of(
      "the Code of the day has a category or a list that may be added to",
      (data, command, context) -> {
        if (context.codes().find(command.on()).isEmpty()) {
          return Optional.of(Reason.coded(ReintegrationReasons.NO_CODE)
              .with("on", command.on())
              .under(ReintegrationTable.CODE)
              .saying("no edition of the Code is held for {on}"));
        }
        return when(
            category(data, command.on(), context).isEmpty()
                && context.codes().on(command.on()).rules().listKind().value() == ListKind.CLOSED,
            Reason.coded(ReintegrationReasons.NO_CATEGORY)
                .with("edition", context.codes().on(command.on()).name())
                .with("kind", data.placement().orElseThrow().kind().name())
                .under(ReintegrationTable.CODE)
                .saying("the Code of {edition} has no category for a child in {kind}"));
      });

  static final Guard<Reintegration, Return, ReintegrationContext> NOT_THE_EXCLUDER = Guard.of(
      "the school did not exclude the child",
      (data, command, context) -> data.excludedBy().stream()
          .filter(excluder -> context.successions().sameSchool(excluder, command.school()))
          .findFirst()
          .map(excluder -> Reason.coded(ReintegrationReasons.EXCLUDING_SCHOOL)
              .with("school", command.school().toString())
              .with("excluder", excluder.toString())
              .under(ReintegrationTable.CODE)
              .saying(
                  excluder.equals(command.school())
                      ? "school {school} excluded the child"
                      : "school {school} excluded the child, as {excluder}")));

  static final Guard<Reintegration, Return, ReintegrationContext> START_TO_COME = Guard.of(
      "the first day is still to come",
      (data, command, context) -> when(
          command.starts().isBefore(command.on()),
          Reason.coded(ReintegrationReasons.START_OVER)
              .with("starts", command.starts())
              .with("on", command.on())
              .under(PupilRegistration.sourceOn(command.starts()))
              .saying("a first day of {starts} is over on {on}")));

  static final Guard<Reintegration, Return, ReintegrationContext> SUPPORTED =
      Guard.of("support stays beside the child", (data, command, context) -> {
        Rule<Boolean> rule = context.rules().support();
        return command.support().isEmpty()
            ? when(
                rule.value(),
                Reason.coded(ReintegrationReasons.NO_SUPPORT)
                    .under(rule.source())
                    .saying("a child returns with support that has an end, and there is none"))
            : over(command.support(), command.starts());
      });

  static final Guard<Reintegration, Support, ReintegrationContext> SUPPORT_TO_COME = Guard.of(
      "the support is not over",
      (data, command, context) -> over(ImmutableList.of(command.support()), command.on()));

  static final Guard<Reintegration, Sustain, ReintegrationContext> SUPPORT_ENDED =
      Guard.of("the time of support is over", (data, command, context) -> {
        LocalDate end =
            data.supportedUntil().orElseGet(() -> data.returnedFrom().orElseThrow());
        return when(
            !command.on().isAfter(end),
            Reason.coded(ReintegrationReasons.SUPPORT_RUNS)
                .with("end", end)
                .with("on", command.on())
                .under(ReintegrationTable.BOLTON)
                .saying("whether the return lasts is known after {end}, and this is {on}"));
      });

  private ReintegrationGuards() {}

  /** The category of the Code for a child who returns from where this one is. */
  static Optional<FairAccessCategory> category(
      Reintegration data, LocalDate on, ReintegrationContext context) {
    AdmissionsCode code = context.codes().on(on).rules();
    return code.categories().stream()
        .filter(category -> names(category.criterion(), data.circumstances()))
        .findFirst();
  }

  private static boolean names(
      Criterion criterion, ImmutableSortedSet<Circumstance> circumstances) {
    return criterion instanceof Criterion.Holds holds
        && holds.circumstances().stream().anyMatch(circumstances::contains);
  }

  private static Optional<Reason> against(int weeks, int before, ReintegrationContext context) {
    Rule<TimeLimit> most = context.rules().assessment();
    if (weeks <= before) {
      return Optional.of(Reason.coded(ReintegrationReasons.NOT_LONGER)
          .with("weeks", weeks)
          .with("before", before)
          .under(most.source())
          .saying("an assessment of {weeks} school weeks is not longer than {before}"));
    }
    return when(
        weeks > most.value().number(),
        Reason.coded(ReintegrationReasons.ASSESSMENT_TOO_LONG)
            .with("weeks", weeks)
            .with("most", most.value().number())
            .under(most.source())
            .saying("an assessment lasts {most} school weeks at most, and not {weeks}"));
  }

  private static Optional<Reason> notAfter(LocalDate next, LocalDate on) {
    return when(
        !next.isAfter(on),
        Reason.coded(ReintegrationReasons.REVIEW_DATE_OVER)
            .with("next", next)
            .with("on", on)
            .under(ReintegrationTable.READINESS)
            .saying("the next review of {next} is not after {on}"));
  }

  private static Optional<Reason> over(ImmutableList<BesideSupport> support, LocalDate on) {
    return support.stream()
        .map(one -> one.period().getEndInclusive())
        .filter(end -> end.isBefore(on))
        .findFirst()
        .map(end -> Reason.coded(ReintegrationReasons.SUPPORT_OVER)
            .with("end", end)
            .with("on", on)
            .under(ReintegrationTable.BOLTON)
            .saying("support until {end} is over on {on}"));
  }

  private static Optional<Reason> when(boolean fails, Reason reason) {
    return fails ? Optional.of(reason) : Optional.empty();
  }
}

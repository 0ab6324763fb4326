/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.fairaccess.exclusion.ExclusionRefusals.when;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Cancel;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Close;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Exclude;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Reinstate;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Tell;

/** The conditions of the life of a fixed period, each with its reason. */
final class FixedPeriodGuards {

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> DISCIPLINARY = Guard.of(
      "on disciplinary grounds",
      (data, command, context) -> ExclusionRefusals.notDisciplinary(command.disciplinary()));

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> FIRST_DAY_TO_COME = Guard.of(
      "the first day out is not before the decision",
      (data, command, context) ->
          ExclusionRefusals.firstDayOver(command.exclusion(), command.on()));

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> IN_AN_EDITION = Guard.of(
      "an edition is in force on the first day out",
      (data, command, context) -> ExclusionRefusals.noEdition(command.exclusion(), context));

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> NO_SESSION_TWICE = Guard.of(
      "no session is excluded twice",
      (data, command, context) -> context
          .record()
          .clash(command.exclusion().period(), context.successions())
          .map(other -> Reason.coded(ExclusionReasons.OVERLAPS)
              .with("other", ExclusionRecord.text(other))
              .under(ExclusionSources.POWER)
              .saying("the pupil is excluded already: {other}")));

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> WITHIN_THE_CAP = Guard.of(
      "not too many days in the school year",
      (data, command, context) ->
          context.editions().find(command.exclusion().firstDay()).isEmpty()
              ? Optional.empty()
              : ExclusionRefusals.overCap(
                  Optional.of(command.exclusion().period()), command.exclusion(), context));

  static final Guard<FixedPeriodStanding, Exclude, ExclusionContext> DUTIES_KNOWN =
      Guard.of("whether the responsible body is to meet is known", (data, command, context) -> {
        FixedPeriodExclusion exclusion = command.exclusion();
        if (context.editions().find(exclusion.firstDay()).isEmpty()) {
          return Optional.empty();
        }
        Range<Integer> days = FixedPeriodLife.largestTerm(exclusion, context);
        Rule<Integer> always = context.rulesOf(exclusion).meetAlwaysAbove();
        return when(
            duty(exclusion, days.lowerEndpoint(), context)
                != duty(exclusion, days.upperEndpoint(), context),
            Reason.coded(ExclusionReasons.DAYS_NOT_KNOWN)
                .with("least", HalfDays.of(days.lowerEndpoint()).toString())
                .with("most", HalfDays.of(days.upperEndpoint()).toString())
                .with("cap", always.value())
                .under(always.source())
                .saying("who is to meet depends on a calendar that is not published: at least"
                    + " {least} in the term, at most {most}"));
      });

  static final Guard<FixedPeriodStanding, FixedPeriodCommand, ExclusionContext> RESPONSIBLE =
      Guard.of(
          "by the school's responsible body",
          (data, command, context) ->
              ExclusionRefusals.notResponsible(data.excluded(), command.by()));

  static final Guard<FixedPeriodStanding, Reinstate, ExclusionContext> MAY_REINSTATE = Guard.of(
      "more days than those on which nobody is bound to meet",
      (data, command, context) -> when(
          data.duty() == GovernorsDuty.NONE,
          Reason.coded(ExclusionReasons.NO_DUTY_TO_MEET)
              .with("days", data.total().toString())
              .under(ExclusionSources.GUIDANCE)
              .saying("after {days} in a term nobody can be told to reinstate")));

  static final Guard<FixedPeriodStanding, MakePermanent, ExclusionContext> FIRST_NOT_OVER =
      Guard.of(
          "the permanent exclusion is not dated back",
          (data, command, context) -> when(
              command.first().isBefore(command.on()),
              Reason.coded(ExclusionReasons.FIRST_DAY_OVER)
                  .with("first", command.first())
                  .with("on", command.on())
                  .under(ExclusionSources.POWER)
                  .saying("an exclusion decided on {on} does not begin on {first}")));

  static final Guard<FixedPeriodStanding, MakePermanent, ExclusionContext> FOLLOWS_AT_ONCE =
      Guard.of(
          "the permanent exclusion begins on the next school day",
          (data, command, context) -> context
              .calendarsOf(data.excluded())
              .school()
              .schoolDayAfter(data.excluded().period().last(), 1)
              .match(next -> notNext(command.first(), next), Optional::of));

  static final Guard<FixedPeriodStanding, Tell, ExclusionContext> RECIPIENTS = Guard.of(
      "those who are told are recipients of such news",
      (data, command, context) -> ExclusionRefusals.notRecipient(data.excluded(), command.told()));

  static final Guard<FixedPeriodStanding, Cancel, ExclusionContext> CANCELLABLE = Guard.of(
      "the edition lets a head cancel",
      (data, command, context) -> ExclusionRefusals.notCancellable(data.excluded(), context));

  static final Guard<FixedPeriodStanding, Cancel, ExclusionContext> BEFORE_THE_MEETING = Guard.of(
      "the responsible body has not begun to meet",
      (data, command, context) -> ExclusionRefusals.governorsHaveMet(data.meetingOpened()));

  static final Guard<FixedPeriodStanding, Close, ExclusionContext> NO_MEETING_OWED = Guard.of(
      "no meeting is owed",
      (data, command, context) -> when(
          data.isMeetingOwed(),
          Reason.coded(ExclusionReasons.MEETING_OWED)
              .under(ExclusionSources.GOVERNORS)
              .saying("the responsible body is bound to consider the exclusion first")));

  private FixedPeriodGuards() {}

  private static Optional<Reason> notNext(LocalDate first, LocalDate next) {
    return when(
        !first.equals(next),
        Reason.coded(ExclusionReasons.NOT_NEXT_SCHOOL_DAY)
            .with("first", first)
            .with("next", next)
            .under(ExclusionSources.GUIDANCE)
            .saying("what follows a fixed period begins on {next}, and not on {first}"));
  }

  private static GovernorsDuty duty(
      FixedPeriodExclusion exclusion, int halfDays, ExclusionContext context) {
    return GovernorsDuty.of(
        HalfDays.of(halfDays), exclusion.losesExam(), context.rulesOf(exclusion));
  }
}

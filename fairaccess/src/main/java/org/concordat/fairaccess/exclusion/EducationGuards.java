/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.fairaccess.exclusion.ExclusionRefusals.when;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.Delegate;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;

/** The conditions of the education track, each with its reason. */
final class EducationGuards {

  static final Guard<EducationStanding, EducationCommand, ExclusionContext> ACTS = Guard.of(
      "by whoever owes the education, or the partnership that acts for it",
      (data, command, context) -> when(
          !command.by().equals(data.educator())
              && !(command.by().equals(FairAccessRoles.PARTNERSHIP)
                  && data.partnership().isPresent()),
          notEducator(data, command)));

  static final Guard<EducationStanding, EducationCommand, ExclusionContext> OWES = Guard.of(
      "by whoever owes the education",
      (data, command, context) ->
          when(!command.by().equals(data.educator()), notEducator(data, command)));

  static final Guard<EducationStanding, Delegate, ExclusionContext> THE_AUTHORITYS = Guard.of(
      "the education is an authority's",
      (data, command, context) -> when(
          !data.isTheAuthoritys(),
          Reason.coded(ExclusionReasons.NOT_THE_AUTHORITYS)
              .with("educator", data.educator().title())
              .under(ExclusionSources.PARTNERSHIP)
              .saying("{educator} owes the education, and a partnership acts for an authority")));

  static final Guard<EducationStanding, Confirm, ExclusionContext> FULL_TIME = Guard.of(
      "full-time",
      (data, command, context) -> when(
          !command.provision().terms().fullTime(),
          Reason.coded(ExclusionReasons.NOT_FULL_TIME)
              .with("provider", command.provision().provider())
              .under(ExclusionSources.EDUCATION)
              .saying("full-time education is owed, and {provider} offers less")));

  static final Guard<EducationStanding, Confirm, ExclusionContext> ASSURED = Guard.of(
      "from an assured provider where a partnership confirms",
      (data, command, context) -> when(
          command.by().equals(FairAccessRoles.PARTNERSHIP)
              && !command.provision().terms().qualityAssured(),
          Reason.coded(ExclusionReasons.NOT_ASSURED)
              .with("provider", command.provision().provider())
              .under(ExclusionSources.PARTNERSHIP)
              .saying("{provider} is not on the list of assured providers")));

  static final Guard<EducationStanding, Confirm, ExclusionContext> STARTS_TO_COME = Guard.of(
      "the provision is still to begin",
      (data, command, context) -> when(
          command.provision().starts().isBefore(command.on()),
          Reason.coded(ExclusionReasons.STARTS_IN_PAST)
              .with("starts", command.provision().starts())
              .with("on", command.on())
              .under(ExclusionSources.EDUCATION)
              .saying("provision confirmed on {on} did not begin on {starts}")));

  static final Guard<EducationStanding, GiveNotice, ExclusionContext> NOTICE_OUTSTANDING = Guard.of(
      "the parent has no notice in writing yet",
      (data, command, context) -> when(
          data.noticeGiven(),
          Reason.coded(ExclusionReasons.NOTICE_GIVEN)
              .under(ExclusionSources.DETAILS)
              .saying("the parent has the notice in writing already")));

  static final Guard<EducationStanding, Confirm, ExclusionContext> DETAILS_GIVEN = Guard.of(
      "the parent has the details by then",
      (data, command, context) -> when(
          command.notice().given().isAfter(command.on()),
          Reason.coded(ExclusionReasons.DETAILS_NOT_GIVEN)
              .with("given", command.notice().given())
              .with("on", command.on())
              .under(ExclusionSources.DETAILS)
              .saying("a confirmation of {on} rests on no details that are given on {given}")));

  static final Guard<EducationStanding, Confirm, ExclusionContext> DETAILS_EARLY = Guard.of(
      "the parent has the details early enough, or agrees to less", (data, command, context) -> {
        Rule<Integer> hours = EducationTrack.rules(data, context).educationNotice();
        return command.notice().isEarlyEnough(command.provision(), hours)
            ? Optional.empty()
            : tooLate(data, command, context, hours);
      });

  static final Guard<EducationStanding, Start, ExclusionContext> CONFIRMED = Guard.of(
      "provision is confirmed",
      (data, command, context) -> when(
          data.provision().isEmpty(),
          Reason.coded(ExclusionReasons.NOT_CONFIRMED)
              .under(ExclusionSources.EDUCATION)
              .saying("no provision is confirmed that could begin")));

  static final Guard<EducationStanding, Start, ExclusionContext> START_REACHED =
      Guard.of("the first day of the provision has come", (data, command, context) -> {
        LocalDate starts = data.provision().map(DaySixProvision::starts).orElse(command.on());
        return when(
            command.on().isBefore(starts),
            Reason.coded(ExclusionReasons.BEFORE_START)
                .with("starts", starts)
                .with("on", command.on())
                .under(ExclusionSources.EDUCATION)
                .saying("the provision begins on {starts}, and this is {on}"));
      });

  private EducationGuards() {}

  private static Reason notEducator(EducationStanding data, EducationCommand command) {
    return Reason.coded(ExclusionReasons.NOT_EDUCATOR)
        .with("by", command.by().title())
        .with("educator", data.educator().title())
        .under(ExclusionSources.EDUCATION)
        .saying("{educator} owes the education, and not {by}");
  }

  private static Optional<Reason> tooLate(
      EducationStanding data, Confirm command, ExclusionContext context, Rule<Integer> hours) {
    if (!command.notice().waived()) {
      return Optional.of(Reason.coded(ExclusionReasons.DETAILS_TOO_LATE)
          .with("hours", command.notice().hoursBefore(command.provision()))
          .with("needed", hours.value())
          .under(hours.source())
          .saying("details come {needed} hours before education begins, and these {hours}"));
    }
    Due sixth = EducationTrack.daySix(data, context).value();
    LocalDate starts = command.provision().starts();
    return sixth
        .find()
        .filter(day -> !starts.isBefore(day))
        .map(
            day -> Reason.coded(ExclusionReasons.LATE_START_NOT_WAIVABLE)
                .with("starts", starts)
                .with("sixth", day)
                .under(hours.source())
                .saying(
                    "less notice may be agreed where education begins before {sixth}, not on {starts}"));
  }
}

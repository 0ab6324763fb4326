/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.fairaccess.exclusion.ExclusionRefusals.when;

import java.time.LocalDate;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.exclusion.ReviewCommand.ApplyForReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Cancel;
import org.concordat.fairaccess.exclusion.ReviewCommand.DecideReview;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.Reinstate;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;
import org.concordat.fairaccess.exclusion.ReviewCommand.Waive;

/** The conditions of the review track, each with its reason. */
final class ReviewGuards {

  static final Guard<ReviewStanding, Exclude, ExclusionContext> DISCIPLINARY = Guard.of(
      "on disciplinary grounds",
      (data, command, context) -> ExclusionRefusals.notDisciplinary(command.disciplinary()));

  static final Guard<ReviewStanding, Exclude, ExclusionContext> FIRST_DAY_TO_COME = Guard.of(
      "the first day out is not before the decision",
      (data, command, context) ->
          ExclusionRefusals.firstDayOver(command.exclusion(), command.on()));

  static final Guard<ReviewStanding, Exclude, ExclusionContext> IN_AN_EDITION = Guard.of(
      "an edition is in force on the first day out",
      (data, command, context) -> ExclusionRefusals.noEdition(command.exclusion(), context));

  static final Guard<ReviewStanding, Exclude, ExclusionContext> NOTHING_FOLLOWED = Guard.of(
      "no later step is taken yet",
      (data, command, context) -> when(
          command.exclusion().governorsTold().isPresent(),
          Reason.coded(ExclusionReasons.ALREADY_FOLLOWED)
              .under(ExclusionSources.POWER)
              .saying("an exclusion begins without the steps that follow it")));

  static final Guard<ReviewStanding, ReviewCommand, ExclusionContext> RESPONSIBLE = Guard.of(
      "by the school's responsible body",
      (data, command, context) -> ExclusionRefusals.notResponsible(data.excluded(), command.by()));

  static final Guard<ReviewStanding, Reinstate, ExclusionContext> FROM_NOW_ON = Guard.of(
      "reinstated from the decision on",
      (data, command, context) -> when(
          command.from().isBefore(command.on()),
          Reason.coded(ExclusionReasons.BACK_BEFORE_DECISION)
              .with("from", command.from())
              .with("on", command.on())
              .under(ExclusionSources.GOVERNORS)
              .saying("a decision of {on} reinstates no pupil from {from}")));

  static final Guard<ReviewStanding, Uphold, ExclusionContext> NOTICE_FOLLOWS = Guard.of(
      "the notice follows the decision",
      (data, command, context) -> when(
          command.notice().sent().isBefore(command.on()),
          noticeTooEarly(command.notice(), command.on())));

  static final Guard<ReviewStanding, DecideReview, ExclusionContext> PANEL_NOTICE_FOLLOWS =
      Guard.of(
          "the notice follows the decision",
          (data, command, context) -> when(
              command.notice().sent().isBefore(command.on()),
              noticeTooEarly(command.notice(), command.on())));

  static final Guard<ReviewStanding, Waive, ExclusionContext> IN_WRITING = Guard.of(
      "in writing",
      (data, command, context) -> when(
          !command.inWriting(),
          Reason.coded(ExclusionReasons.NOT_IN_WRITING)
              .under(ExclusionSources.REMOVAL)
              .saying("a parent gives up the right to a review in writing")));

  static final Guard<ReviewStanding, ApplyForReview, ExclusionContext> NOTICE_SENT =
      Guard.of("the notice of the decision is sent", (data, command, context) -> {
        LocalDate sent = data.excluded().decisionNotice().orElseThrow().sent();
        return when(
            command.on().isBefore(sent),
            Reason.coded(ExclusionReasons.NOTICE_NOT_SENT)
                .with("sent", sent)
                .with("on", command.on())
                .under(ExclusionSources.REVIEW)
                .saying("the notice of the decision is sent on {sent}, and this is {on}"));
      });

  static final Guard<ReviewStanding, Tell, ExclusionContext> RECIPIENTS = Guard.of(
      "those who are told are recipients of such news",
      (data, command, context) -> ExclusionRefusals.notRecipient(data.excluded(), command.told()));

  static final Guard<ReviewStanding, Cancel, ExclusionContext> CANCELLABLE = Guard.of(
      "the edition lets a head cancel",
      (data, command, context) -> ExclusionRefusals.notCancellable(data.excluded(), context));

  static final Guard<ReviewStanding, Cancel, ExclusionContext> BEFORE_THE_MEETING = Guard.of(
      "the responsible body has not begun to meet",
      (data, command, context) -> ExclusionRefusals.governorsHaveMet(data.meetingOpened()));

  static final Guard<ReviewStanding, Cancel, ExclusionContext> WITHIN_THE_CAP = Guard.of(
      "not too many days in the school year",
      (data, command, context) -> ExclusionRefusals.overCap(
          ExclusionRefusals.until(data.excluded(), data.excluded().firstDay(), command.on()),
          data.excluded(),
          context));

  private ReviewGuards() {}

  private static Reason noticeTooEarly(Notice notice, LocalDate on) {
    return Reason.coded(ExclusionReasons.NOTICE_BEFORE_DECISION)
        .with("sent", notice.sent())
        .with("on", on)
        .under(ExclusionSources.REVIEW)
        .saying("a notice of {sent} is not of a decision of {on}");
  }
}

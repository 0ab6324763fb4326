/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/** The conditions that permanent and fixed-period exclusions share, each with its reason. */
final class ExclusionRefusals {

  private ExclusionRefusals() {}

  static Optional<Reason> when(boolean fails, Reason reason) {
    return fails ? Optional.of(reason) : Optional.empty();
  }

  static Optional<Reason> notDisciplinary(boolean disciplinary) {
    return when(
        !disciplinary,
        Reason.coded(ExclusionReasons.NOT_DISCIPLINARY)
            .under(ExclusionSources.POWER)
            .saying("a pupil is excluded on disciplinary grounds only"));
  }

  static Optional<Reason> noEdition(Exclusion exclusion, ExclusionContext context) {
    return when(
        context.editions().find(exclusion.firstDay()).isEmpty(),
        Reason.coded(ExclusionReasons.NO_EDITION)
            .with("first", exclusion.firstDay())
            .under(ExclusionSources.POWER)
            .saying("no edition of the rules is held for {first}"));
  }

  static Optional<Reason> firstDayOver(Exclusion exclusion, LocalDate on) {
    return when(
        exclusion.firstDay().isBefore(on),
        Reason.coded(ExclusionReasons.FIRST_DAY_OVER)
            .with("first", exclusion.firstDay())
            .with("on", on)
            .under(ExclusionSources.POWER)
            .saying("an exclusion decided on {on} does not begin on {first}"));
  }

  static Optional<Reason> notResponsible(Exclusion exclusion, Role by) {
    return when(
        !exclusion.responsibleBody().equals(by),
        Reason.coded(ExclusionReasons.NOT_RESPONSIBLE)
            .with("by", by.title())
            .with("body", exclusion.responsibleBody().title())
            .under(ExclusionSources.GOVERNORS)
            .saying("{body} considers reinstatement, and not {by}"));
  }

  /** Against telling a role that is no recipient of such news under any edition. */
  static Optional<Reason> notRecipient(Exclusion exclusion, Set<Role> told) {
    Set<Role> possible = ExclusionRecipients.possible(exclusion);
    String strangers = titles(Sets.difference(told, possible));
    return when(
        !strangers.isEmpty(),
        Reason.coded(ExclusionReasons.NOT_A_RECIPIENT)
            .with("told", strangers)
            .with("recipients", titles(possible))
            .under(ExclusionSources.NOTICE)
            .saying("news of an exclusion goes to {recipients}, and not to {told}"));
  }

  private static String titles(Set<Role> roles) {
    return roles.stream().sorted().map(Role::title).collect(joining(", "));
  }

  static Optional<Reason> notCancellable(Exclusion exclusion, ExclusionContext context) {
    Rule<Boolean> rule = context.rulesOf(exclusion).cancellable();
    return when(
        !rule.value(),
        Reason.coded(ExclusionReasons.NOT_CANCELLABLE)
            .with("edition", context.editions().on(exclusion.firstDay()).name())
            .under(rule.source())
            .saying("the edition of {edition} lets no head cancel an exclusion"));
  }

  static Optional<Reason> governorsHaveMet(Optional<LocalDate> opened) {
    return opened.map(day -> Reason.coded(ExclusionReasons.GOVERNORS_HAVE_MET)
        .with("opened", day)
        .under(ExclusionSources.CANCELLING)
        .saying("an exclusion is cancelled before the meeting, and that began on {opened}"));
  }

  /** Against more days in a school year than allowed, with a period added to the pupil's record. */
  static Optional<Reason> overCap(
      Optional<ExclusionPeriod> period, Exclusion exclusion, ExclusionContext context) {
    Rule<Integer> cap = context.rulesOf(exclusion).yearlyCap();
    Range<Integer> days = period
        .map(one ->
            context.record().largestYearWith(one, context.calendars(), context.successions()))
        .orElseGet(() -> Range.closed(0, 0));
    HalfDays least = HalfDays.of(days.lowerEndpoint());
    HalfDays most = HalfDays.of(days.upperEndpoint());
    if (least.exceeds(cap.value())) {
      return Optional.of(Reason.coded(ExclusionReasons.OVER_YEARLY_CAP)
          .with("days", least.toString())
          .with("cap", cap.value())
          .under(cap.source())
          .saying("{days} in a school year are more than {cap}"));
    }
    return when(
        most.exceeds(cap.value()),
        Reason.coded(ExclusionReasons.DAYS_NOT_KNOWN)
            .with("least", least.toString())
            .with("most", most.toString())
            .with("cap", cap.value())
            .under(cap.source())
            .saying(
                "whether there are more than {cap} school days depends on a calendar that is not"
                    + " published: at least {least}, at most {most}"));
  }

  /** The days out before a day, if there are any. */
  static Optional<ExclusionPeriod> until(Exclusion exclusion, LocalDate first, LocalDate on) {
    return first.isBefore(on)
        ? Optional.of(ExclusionPeriod.days(exclusion.school(), first, on.minusDays(1)))
        : Optional.empty();
  }

  static Optional<LateStep> late(String duty, Due due, LocalDate on) {
    return due.find().filter(on::isAfter).map(last -> new LateStep(duty, last, on));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The days that follow a permanent exclusion, each explained.
 *
 * <p>A day whose limit has not started is unknown for the reason {@code exclusion.not-started}, and one
 * beyond the published calendar for that of the calendar. The two tracks are independent: education from the
 * sixth day does not wait for the governors.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExclusionTimetable {

  private final PermanentExclusion exclusion;
  private final ExclusionRules rules;
  private final Calendars calendars;

  ExclusionTimetable(PermanentExclusion exclusion, ExclusionRules rules, Calendars calendars) {
    this.exclusion = exclusion;
    this.rules = rules;
    this.calendars = calendars;
  }

  /**
   * The day from which full-time education is owed: the sixth school day of the exclusion.
   *
   * @return the day; unknown for the reason {@code exclusion.no-day-six} where none is owed
   */
  public Explained<Due> daySix() {
    return exclusion
        .noDaySix()
        .map(none -> unknown(rules.daySix(), none.reason()))
        .orElseGet(() -> counted(rules.daySix(), exclusion.firstDay()));
  }

  /**
   * The day from which money follows the pupil: the sixth school day after the exclusion.
   *
   * @return the day
   */
  public Explained<Due> relevantDate() {
    return counted(rules.relevantDate(), exclusion.firstDay());
  }

  /**
   * The last day for the governors to consider reinstatement. A later decision is a breach and is still
   * valid.
   *
   * @return the day
   */
  public Explained<Due> governorsDecideBy() {
    return from(rules.governorsDecide(), exclusion.governorsTold(), "notice to the governors");
  }

  /**
   * The day on which notice of the governors' decision is taken to have been given.
   *
   * @return the day
   */
  public Explained<Due> decisionGivenOn() {
    return given(exclusion.decisionNotice(), "notice of the governors' decision");
  }

  /**
   * The last day for the parent to apply for a review, counted after the governors' decision was given or,
   * where there was a claim of discrimination, after that was finally decided, whichever is later: a ruling before the
   * notice makes nobody apply against what was not given yet.
   *
   * @return the day; unknown if the day on which the decision was given is
   */
  public Explained<Due> applyForReviewBy() {
    Explained<Due> given = decisionGivenOn();
    return exclusion
        .claimDecided()
        .filter(ruling -> exclusion.decisionNotice().isEmpty()
            || given.value().find().filter(day -> !day.isAfter(ruling)).isPresent())
        .map(ruling -> counted(rules.applyForReview(), ruling))
        .orElseGet(() -> after(rules.applyForReview(), given));
  }

  /**
   * The last day for the review panel to meet.
   *
   * @return the day
   */
  public Explained<Due> reviewMeetsBy() {
    return from(rules.reviewMeets(), exclusion.reviewApplied(), "application for a review");
  }

  /**
   * The last day for the governors to reconsider.
   *
   * @return the day
   */
  public Explained<Due> reconsiderBy() {
    return after(rules.reconsider(), given(exclusion.reconsiderNotice(), "notice to reconsider"));
  }

  /**
   * How many school days of the exclusion are published, from the first day out on: what can be said of a
   * limit that runs beyond the calendar.
   *
   * @return the number; unknown if the first day itself is not published
   */
  public Answer<Integer> schoolDaysPublished() {
    LocalDate end = calendars.school().published().getEnd();
    LocalDate first = exclusion.firstDay();
    return calendars.school().schoolDaysBetween(first, first.isAfter(end) ? first : end);
  }

  /**
   * Who owes what: education from the sixth day, and the one step of the review that is open.
   *
   * <p>What follows a notice starts on the day the notice is taken to have been given or, where that day is
   * not known, on the day it was sent.
   *
   * @return the obligations that have started, education first
   */
  public ImmutableList<Obligation> obligations() {
    ImmutableList.Builder<Obligation> open = ImmutableList.builder();
    if (exclusion.noDaySix().isEmpty()) {
      open.add(obligation(
          "day-six-provision",
          "arrange full-time education from the sixth day",
          exclusion.educator(),
          exclusion.firstDay(),
          rules.daySix(),
          daySix()));
    }
    review().ifPresent(open::add);
    return open.build();
  }

  private Optional<Obligation> review() {
    if (exclusion.reconsiderNotice().isPresent()) {
      return exclusion
          .reconsiderNotice()
          .map(notice -> obligation(
              "reconsider",
              "reconsider reinstatement",
              exclusion.responsibleBody(),
              givenOrSent(notice),
              rules.reconsider(),
              reconsiderBy()));
    }
    if (exclusion.reviewApplied().isPresent()) {
      return exclusion
          .reviewApplied()
          .map(day -> obligation(
              "review-panel",
              "hold the review panel",
              exclusion.arrangingAuthority(),
              day,
              rules.reviewMeets(),
              reviewMeetsBy()));
    }
    if (exclusion.decisionNotice().isPresent()) {
      return exclusion
          .decisionNotice()
          .map(notice -> obligation(
              "apply-for-review",
              "apply for a review",
              FairAccessRoles.PARENT,
              givenOrSent(notice),
              rules.applyForReview(),
              applyForReviewBy()));
    }
    return exclusion
        .governorsTold()
        .map(day -> obligation(
            "governors-decide",
            "consider reinstatement",
            exclusion.responsibleBody(),
            day,
            rules.governorsDecide(),
            governorsDecideBy()));
  }

  private LocalDate givenOrSent(Notice notice) {
    return rules
        .service()
        .givenOn(notice.method(), notice.sent(), calendars)
        .find()
        .orElse(notice.sent());
  }

  private static Obligation obligation(
      String code, String what, Role owner, LocalDate started, Rule<?> rule, Explained<Due> due) {
    return new Obligation(Duty.of(code, what, owner), started, Term.of(due, rule));
  }

  private Explained<Due> from(Rule<TimeLimit> rule, Optional<LocalDate> start, String event) {
    return start.map(day -> counted(rule, day)).orElseGet(() -> unknown(rule, notStarted(event)));
  }

  private Explained<Due> given(Optional<Notice> notice, String event) {
    if (notice.isEmpty()) {
      Reason reason = notStarted(event);
      return Explained.of(
          Due.unknown(reason), () -> Explanation.given(event, Datum.of(reason.message())));
    }
    return counted(rules.service().rule(notice.get().method()), notice.get().sent());
  }

  private Explained<Due> after(Rule<TimeLimit> rule, Explained<Due> start) {
    return start
        .value()
        .match(
            day -> {
              Explained<Due> counted = counted(rule, day);
              return Explained.of(counted.value(), () -> {
                Explanation count = counted.explanation();
                return Explanation.of(
                        count.label(),
                        count.result(),
                        start.explanation(),
                        count.inputs().get(0))
                    .under(rule.source());
              });
            },
            reason -> Explained.of(Due.unknown(reason), start::explanation));
  }

  private Explained<Due> counted(Rule<TimeLimit> rule, LocalDate start) {
    Explained<Due> counted = rule.value().explainFrom(start, calendars);
    return Explained.of(counted.value(), () -> {
      Explanation count = counted.explanation();
      return Explanation.of(rule.name(), count.result(), count).under(rule.source());
    });
  }

  /** An unknown day of a rule, which says why. */
  static Explained<Due> unknown(Rule<TimeLimit> rule, Reason reason) {
    return Explained.of(
        Due.unknown(reason),
        () -> Explanation.given(rule.name(), Datum.of(reason.message())).under(rule.source()));
  }

  private static Reason notStarted(String event) {
    return Reason.coded(ExclusionReasons.NOT_STARTED)
        .with("event", event)
        .saying("the limit has not started, since there is no {event} yet");
  }
}

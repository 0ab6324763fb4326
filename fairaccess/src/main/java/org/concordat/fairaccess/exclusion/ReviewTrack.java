/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The review of a permanent exclusion, from the head's decision to the roll.
 *
 * <p>Governors who were told on Monday 8 October 2012 decide by Monday 5 November; if their decision is delivered
 * that day and is not to reinstate, the parent applies by Monday 26 November; a panel then meets by Monday 17
 * December; and after a quashing delivered that day the governors reconsider by Tuesday 15 January 2013. A
 * decision that comes late is valid, and the breach is kept. When the time to apply ends without an application,
 * the exclusion is final the day after, and only then may the pupil be taken off the roll.
 *
 * <pre>{@code
 * State<ReviewStage, ReviewStanding> state = ReviewTrack.begin(october8, checklist);
 * state = PROCEDURE.decide(state, new Exclude(HEAD_TEACHER, october8, exclusion, true), context).orElseThrow();
 * ReviewTrack.obligations(state, context);
 * }</pre>
 *
 * <p>Education goes its own way: {@link EducationTrack}. An {@link ExclusionCase} owns both.
 */
public final class ReviewTrack {

  static final Rule<String> WITHOUT_DELAY =
      Rule.statutory("notice of an exclusion", "without delay", ExclusionSources.NOTICE);

  /**
   * What the head owes to a child at risk: to try what is expected before an exclusion, and to exclude the child or not.
   * No source sets a day.
   */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> DECIDE = Deadline.of(
      Duty.of(
          "decide-on-exclusion",
          "try what is expected first, and exclude the child or not",
          FairAccessRoles.HEAD_TEACHER),
      EnumSet.of(ReviewStage.AT_RISK),
      (started, data, context) -> withoutDay(
          Rule.expected("decision on an exclusion", "no day is set", ExclusionSources.ADVICE)));

  /** The notice to the responsible body, which is due without delay. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> TELL = Deadline.of(
      Duty.of(
          "tell-responsible-body",
          "tell the responsible body of the exclusion",
          FairAccessRoles.HEAD_TEACHER),
      EnumSet.of(ReviewStage.EXCLUDED),
      (started, data, context) -> withoutDelay());

  /**
   * The news to everyone else whom the edition names, the parent first of all, which is due without delay as well and
   * stays owed until all of them have been told, whatever becomes of the review meanwhile.
   */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> TELL_OTHERS =
      Deadline.<ReviewStage, ReviewStanding, ExclusionContext>of(
              Duty.of("tell-of-exclusion", "tell of the exclusion", FairAccessRoles.HEAD_TEACHER),
              EnumSet.of(
                  ReviewStage.EXCLUDED,
                  ReviewStage.GOVERNORS,
                  ReviewStage.REVIEW_WINDOW,
                  ReviewStage.REVIEW_PANEL,
                  ReviewStage.RECONSIDER,
                  ReviewStage.FINAL),
              (started, data, context) -> withoutDelay())
          .whileOwed((data, context) -> !others(data, context).isEmpty());

  /** The time to consider reinstatement. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> GOVERNORS =
      Deadline.of(
          Duty.of("governors-decide", "consider reinstatement", FairAccessRoles.RESPONSIBLE_BODY),
          EnumSet.of(ReviewStage.GOVERNORS),
          (started, data, context) -> Term.of(
              timetable(data, context).governorsDecideBy().value(),
              rules(data, context).governorsDecide()));

  /** The time to apply for a review. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> WINDOW = Deadline.of(
      Duty.of("apply-for-review", "apply for a review", FairAccessRoles.PARENT),
      EnumSet.of(ReviewStage.REVIEW_WINDOW),
      (started, data, context) -> Term.of(
          data.claimOpen()
              ? claimOpen()
              : timetable(data, context).applyForReviewBy().value(),
          rules(data, context).applyForReview()));

  /** The time for the review panel to meet. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> PANEL = Deadline.of(
      Duty.of("review-panel", "hold the review panel", FairAccessRoles.ARRANGING_AUTHORITY),
      EnumSet.of(ReviewStage.REVIEW_PANEL),
      (started, data, context) -> Term.of(
          timetable(data, context).reviewMeetsBy().value(), rules(data, context).reviewMeets()));

  /** The time to reconsider. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> RECONSIDER =
      Deadline.of(
          Duty.of("reconsider", "reconsider reinstatement", FairAccessRoles.RESPONSIBLE_BODY),
          EnumSet.of(ReviewStage.RECONSIDER),
          (started, data, context) -> Term.of(
              timetable(data, context).reconsiderBy().value(),
              rules(data, context).reconsider()));

  /** What the head owes once no review is open: to take the pupil off the roll. No source sets a day. */
  public static final Deadline<ReviewStage, ReviewStanding, ExclusionContext> REMOVE = Deadline.of(
      Duty.of("remove-from-roll", "take the pupil off the roll", FairAccessRoles.HEAD_TEACHER),
      EnumSet.of(ReviewStage.FINAL),
      (started, data, context) -> withoutDay(
          Rule.statutory("removal from the roll", "no day is set", ExclusionSources.REMOVAL)));

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<
          ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>
      PROCEDURE = ReviewTable.procedure();

  private ReviewTrack() {}

  /**
   * The first state: a child at risk.
   *
   * @param on the day on which the life begins
   * @param checklist what is expected to be tried first
   * @return the state
   */
  public static State<ReviewStage, ReviewStanding> begin(
      LocalDate on, InterventionChecklist checklist) {
    return PROCEDURE.begin(on, ReviewStanding.of(checklist));
  }

  /**
   * Who owes what by when, under the names of those who answer for the school.
   *
   * @param state the state of the life
   * @param context the outside facts
   * @return the obligations of the procedure; the responsible body and the arranging authority are called what
   *     they are at the school, and news of the exclusion is owed to those who are still to be told
   */
  public static ImmutableList<Obligation> obligations(
      State<ReviewStage, ReviewStanding> state, ExclusionContext context) {
    return PROCEDURE.obligations(state, context).stream()
        .map(one -> named(one, state.data(), context))
        .collect(toImmutableList());
  }

  /** The duty to tell of an exclusion, with the names of those who are still to be told. */
  static Obligation telling(Obligation one, Set<Role> untold) {
    String names = untold.stream().sorted().map(Role::title).collect(joining(", "));
    return new Obligation(
        Duty.of(
            one.duty().code(), "tell " + names + " of the exclusion", one.duty().owner()),
        one.started(),
        one.term());
  }

  /** The term of what is owed under a rule that sets no day. */
  static Term withoutDay(Rule<String> rule) {
    return Term.of(
        Due.unknown(Reason.coded(ExclusionReasons.NO_LIMIT)
            .with("what", rule.name())
            .under(rule.source())
            .saying("no day is set: {what}")),
        rule);
  }

  static Term withoutDelay() {
    return Term.of(
        Due.unknown(Reason.coded(ExclusionReasons.WITHOUT_DELAY)
            .under(WITHOUT_DELAY.source())
            .saying("without delay, which names no day")),
        WITHOUT_DELAY);
  }

  private static Obligation named(Obligation one, ReviewStanding data, ExclusionContext context) {
    if (one.duty().code().equals(TELL_OTHERS.duty().code())) {
      return telling(one, others(data, context));
    }
    return named(one, data);
  }

  private static Set<Role> others(ReviewStanding data, ExclusionContext context) {
    return Sets.difference(
        data.untold(rules(data, context)), ImmutableSet.of(data.excluded().responsibleBody()));
  }

  private static Obligation named(Obligation one, ReviewStanding data) {
    Role owner = one.duty().owner();
    if (owner.equals(FairAccessRoles.RESPONSIBLE_BODY)) {
      return owedBy(one, data.excluded().responsibleBody());
    }
    return owner.equals(FairAccessRoles.ARRANGING_AUTHORITY)
        ? owedBy(one, data.excluded().arrangingAuthority())
        : one;
  }

  static Obligation owedBy(Obligation one, Role owner) {
    return new Obligation(
        Duty.of(one.duty().code(), one.duty().what(), owner), one.started(), one.term());
  }

  static ExclusionTimetable timetable(ReviewStanding data, ExclusionContext context) {
    return data.excluded().timetable(rules(data, context), context.calendarsOf(data.excluded()));
  }

  static ExclusionRules rules(ReviewStanding data, ExclusionContext context) {
    return context.rulesOf(data.excluded());
  }

  private static Due claimOpen() {
    return Due.unknown(Reason.coded(ExclusionReasons.CLAIM_OPEN)
        .under(ExclusionSources.REVIEW)
        .saying("the time to apply counts from the decision on a claim of discrimination"));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.Session;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The life of an exclusion for a fixed period, from the head's decision to the last question about it.
 *
 * <p>Days add up over a term between reference dates. Under the edition of 2012, more than fifteen, or an
 * examination missed, bind the responsible body to meet within 15 school days of its notice; more than five bind it
 * within 50 if the parent makes representations; five or fewer bind nobody. More than 45 in a school year are
 * refused. Where the edition counts periods together, education from the sixth day may be owed because of an
 * earlier one: {@link EducationTrack#begin(FixedPeriodExclusion, ExclusionContext)}.
 *
 * <pre>{@code
 * State<FixedPeriodStage, FixedPeriodStanding> state = FixedPeriodLife.begin(october10);
 * state = PROCEDURE.decide(state, new Exclude(HEAD_TEACHER, october10, exclusion, true), context).orElseThrow();
 * state.data().duty();   // NONE
 * }</pre>
 */
public final class FixedPeriodLife {

  /** What the head owes who thinks of an exclusion: to exclude the pupil or not. No source sets a day. */
  public static final Deadline<FixedPeriodStage, FixedPeriodStanding, ExclusionContext> DECIDE =
      Deadline.of(
          Duty.of("decide-on-exclusion", "exclude the pupil or not", FairAccessRoles.HEAD_TEACHER),
          EnumSet.of(FixedPeriodStage.PROPOSED),
          (started, data, context) -> ReviewTrack.withoutDay(
              Rule.expected("decision on an exclusion", "no day is set", ExclusionSources.POWER)));

  /** The time out of school, which ends by itself. */
  public static final Deadline<FixedPeriodStage, FixedPeriodStanding, ExclusionContext> PERIOD =
      Deadline.of(
          Duty.of("fixed-period", "take the pupil back", FairAccessRoles.HEAD_TEACHER),
          EnumSet.of(FixedPeriodStage.EXCLUDED),
          (started, data, context) -> Term.of(
              Due.on(data.excluded().period().last()),
              Rule.statutory(
                  "last day of the fixed period",
                  data.excluded().period().last(),
                  ExclusionSources.POWER)));

  /**
   * The news to everyone whom the edition names, which is due without delay; it stays owed, past the last day out as
   * well, until all of them have been told.
   */
  public static final Deadline<FixedPeriodStage, FixedPeriodStanding, ExclusionContext> TELL =
      Deadline.<FixedPeriodStage, FixedPeriodStanding, ExclusionContext>of(
              Duty.of("tell-of-exclusion", "tell of the exclusion", FairAccessRoles.HEAD_TEACHER),
              EnumSet.of(FixedPeriodStage.EXCLUDED, FixedPeriodStage.OVER),
              (started, data, context) -> ReviewTrack.withoutDelay())
          .whileOwed((data, context) -> !untold(data, context).isEmpty());

  /** The time for the responsible body to meet, where it is bound to. */
  public static final Deadline<FixedPeriodStage, FixedPeriodStanding, ExclusionContext> MEET =
      Deadline.of(
          Duty.of("governors-decide", "consider reinstatement", FairAccessRoles.RESPONSIBLE_BODY),
          EnumSet.of(FixedPeriodStage.EXCLUDED, FixedPeriodStage.OVER),
          FixedPeriodLife::meeting);

  /**
   * What the head owes once the period is over and no meeting is owed: to close it. A meeting that is owed is the
   * responsible body's to hold. No source sets a day.
   */
  public static final Deadline<FixedPeriodStage, FixedPeriodStanding, ExclusionContext> CLOSE =
      Deadline.<FixedPeriodStage, FixedPeriodStanding, ExclusionContext>of(
              Duty.of("close-exclusion", "close the exclusion", FairAccessRoles.HEAD_TEACHER),
              EnumSet.of(FixedPeriodStage.OVER),
              (started, data, context) -> ReviewTrack.withoutDay(Rule.expected(
                  "end of an exclusion", "no day is set", ExclusionSources.GOVERNORS)))
          .whileOwed((data, context) -> !data.isMeetingOwed());

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<
          FixedPeriodStage,
          FixedPeriodStanding,
          FixedPeriodCommand,
          FixedPeriodEvent,
          ExclusionContext>
      PROCEDURE = FixedPeriodTable.procedure();

  private FixedPeriodLife() {}

  /**
   * The first state: an exclusion is thought of.
   *
   * @param on the day on which the life begins
   * @return the state
   */
  public static State<FixedPeriodStage, FixedPeriodStanding> begin(LocalDate on) {
    return PROCEDURE.begin(on, FixedPeriodStanding.proposed());
  }

  /**
   * Who owes what by when, under the names of those who answer for the school.
   *
   * <p>Out from 1 to 24 October 2012, with nobody told, a pupil is to be taken back by the 24th, and the head still
   * has to tell the governing body, the parent and the authority on 30 November.
   *
   * @param state the state of the life
   * @param context the outside facts
   * @return the obligations of the procedure; the news under the names of those who are still to be told, and none once
   *     all have been
   */
  public static ImmutableList<Obligation> obligations(
      State<FixedPeriodStage, FixedPeriodStanding> state, ExclusionContext context) {
    return PROCEDURE.obligations(state, context).stream()
        .map(one -> named(one, state.data(), context))
        .collect(toImmutableList());
  }

  private static Obligation named(
      Obligation one, FixedPeriodStanding data, ExclusionContext context) {
    if (one.duty().code().equals(TELL.duty().code())) {
      return ReviewTrack.telling(one, untold(data, context));
    }
    return one.duty().owner().equals(FairAccessRoles.RESPONSIBLE_BODY)
        ? ReviewTrack.owedBy(one, data.excluded().responsibleBody())
        : one;
  }

  private static Set<Role> untold(FixedPeriodStanding data, ExclusionContext context) {
    return data.untold(context.rulesOf(data.excluded()));
  }

  private static Term meeting(
      LocalDate started, FixedPeriodStanding data, ExclusionContext context) {
    Term term = Term.of(meetBy(data, context), limit(data, context));
    return data.excluded()
        .examOn()
        .map(exam -> exam.minusDays(1))
        .filter(before -> !before.isBefore(data.governorsTold().orElse(started)))
        .filter(before -> term.due().find().filter(day -> !day.isAfter(before)).isEmpty())
        .map(before -> Term.of(
            Due.on(before),
            Rule.expected(
                "the meeting comes before the examination where practicable",
                before,
                ExclusionSources.GUIDANCE)))
        .orElse(term);
  }

  /** The last day that the law sets, whatever comes before it, and how it was counted. */
  static Explained<Due> meetBy(FixedPeriodStanding data, ExclusionContext context) {
    Rule<TimeLimit> limit = limit(data, context);
    return data.governorsTold()
        .map(told -> limit.value().explainFrom(told, context.calendarsOf(data.excluded())))
        .orElseGet(() -> ExclusionTimetable.unknown(limit, notTold()));
  }

  private static Rule<TimeLimit> limit(FixedPeriodStanding data, ExclusionContext context) {
    ExclusionRules rules = context.rulesOf(data.excluded());
    return data.duty() == GovernorsDuty.ALWAYS
        ? rules.governorsDecide()
        : rules.governorsOnRepresentations();
  }

  private static Reason notTold() {
    return Reason.coded(ExclusionReasons.NOT_STARTED)
        .with("event", "notice to the responsible body")
        .under(ExclusionSources.NOTICE)
        .saying("the limit has not started, since there is no {event} yet");
  }

  /** The least and the most days in a term that an exclusion touches, itself included. */
  static Range<Integer> largestTerm(FixedPeriodExclusion exclusion, ExclusionContext context) {
    return context
        .record()
        .largestTermWith(exclusion.period(), context.calendars(), context.successions());
  }

  /** The days out before a day on which the pupil is back. */
  static Optional<ExclusionPeriod> servedBefore(FixedPeriodExclusion exclusion, LocalDate on) {
    ExclusionPeriod whole = exclusion.period();
    if (!whole.first().isBefore(on)) {
      return Optional.empty();
    }
    return whole.last().isBefore(on)
        ? Optional.of(whole)
        : Optional.of(new ExclusionPeriod(
            whole.school(),
            whole.first(),
            whole.firstSession(),
            on.minusDays(1),
            Session.AFTERNOON));
  }
}

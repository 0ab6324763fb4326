/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The education of an excluded pupil: five days of work from the school, then full-time provision.
 *
 * <p>A pupil whose first day out is Monday 8 October 2012 is owed full-time education on Monday 15 October, the
 * sixth school day. Where a partnership acts for the authority and has confirmed nothing by the fifth, Friday 12
 * October, the authority's own duty is raised on the 13th; if nothing has begun by the 15th, the sixth day is
 * missed on the 16th, and overdue until it has. None of this waits for the governors.
 *
 * <p>The act may be delegated to a partnership. The duty cannot: it stays with the authority in whose area the
 * child lives, whoever acts. Immutable and thread-safe.
 */
public final class EducationTrack {

  /**
   * The notice in writing to the parent; it stays owed until it is given, also when the education has begun or is found
   * not to be owed.
   */
  public static final Deadline<EducationStage, EducationStanding, ExclusionContext> NOTICE =
      Deadline.<EducationStage, EducationStanding, ExclusionContext>of(
              Duty.of(
                  "notice-to-parent",
                  "give the parent notice in writing of the exclusion and the education to come",
                  FairAccessRoles.HEAD_TEACHER),
              EnumSet.of(
                  EducationStage.NOTICE_OWED,
                  EducationStage.DEFAULT_DUTY,
                  EducationStage.LATE,
                  EducationStage.CONFIRMED,
                  EducationStage.PROVIDED,
                  EducationStage.NOTICE_ALONE_OWED),
              (started, data, context) -> Term.of(
                  rules(data, context).parentNotice(),
                  data.exclusion().firstDay(),
                  context.calendarsOf(data.exclusion())))
          .whileOwed((data, context) -> !data.noticeGiven());

  /** The work that the school sets up to the fifth day. */
  public static final Deadline<EducationStage, EducationStanding, ExclusionContext> WORK =
      Deadline.of(
          Duty.of("set-work", "set work and mark it", FairAccessRoles.HEAD_TEACHER),
          EnumSet.of(
              EducationStage.NOTICE_OWED,
              EducationStage.SCHOOL_WORK,
              EducationStage.DEFAULT_DUTY,
              EducationStage.CONFIRMED),
          (started, data, context) -> Term.of(
              dayFive(data, context),
              new Rule<>(
                  "work is set up to the school day before full-time education",
                  rules(data, context).daySix().value(),
                  rules(data, context).daySix().strength(),
                  rules(data, context).daySix().source())));

  /** The time in which a partnership that acts is to confirm provision. */
  public static final Deadline<EducationStage, EducationStanding, ExclusionContext> CONFIRM =
      Deadline.<EducationStage, EducationStanding, ExclusionContext>of(
              Duty.of(
                  "confirm-provision",
                  "confirm provision from the sixth day",
                  FairAccessRoles.PARTNERSHIP),
              EnumSet.of(EducationStage.NOTICE_OWED, EducationStage.SCHOOL_WORK),
              (started, data, context) -> {
                Rule<TimeLimit> rule = Rule.agreed(
                    "provision is confirmed by the day before the sixth",
                    rules(data, context).daySix().value(),
                    ExclusionSources.PARTNERSHIP);
                return Term.of(
                    data.partnership().isPresent()
                        ? dayFive(data, context)
                        : ExclusionTimetable.unknown(
                            rule,
                            Reason.coded(ExclusionReasons.NOT_DELEGATED)
                                .under(ExclusionSources.PARTNERSHIP)
                                .saying("no partnership acts for the authority")),
                    rule);
              })
          .whileOwed((data, context) ->
              data.partnership().isPresent() && data.noDaySix().isEmpty());

  /**
   * The sixth day, from which full-time education is owed. A day that was missed stays owed, and is overdue,
   * until education begins.
   */
  public static final Deadline<EducationStage, EducationStanding, ExclusionContext> DAY_SIX =
      Deadline.<EducationStage, EducationStanding, ExclusionContext>of(
              Duty.of(
                  "day-six-provision",
                  "arrange full-time education from the sixth day",
                  FairAccessRoles.EDUCATOR),
              EnumSet.of(
                  EducationStage.NOTICE_OWED,
                  EducationStage.SCHOOL_WORK,
                  EducationStage.DEFAULT_DUTY,
                  EducationStage.LATE,
                  EducationStage.CONFIRMED),
              (started, data, context) ->
                  Term.of(daySix(data, context), rules(data, context).daySix()))
          .whileOwed((data, context) -> data.noDaySix().isEmpty());

  /** The education that has begun, which is owed until the pupil is back in school or placed elsewhere, without a day. */
  public static final Deadline<EducationStage, EducationStanding, ExclusionContext> KEEP_UP =
      Deadline.of(
          Duty.of(
              "keep-up-education",
              "keep up full-time education until the pupil is back in school or placed",
              FairAccessRoles.EDUCATOR),
          EnumSet.of(EducationStage.PROVIDED),
          (started, data, context) -> ReviewTrack.withoutDay(
              Rule.statutory("end of the education", "no day is set", ExclusionSources.EDUCATION)));

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<
          EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
      PROCEDURE = EducationTable.procedure();

  private EducationTrack() {}

  /**
   * The education after a permanent exclusion, from the first day out on.
   *
   * @param exclusion the exclusion
   * @return the first state
   */
  public static State<EducationStage, EducationStanding> begin(PermanentExclusion exclusion) {
    return PROCEDURE.begin(
        exclusion.firstDay(),
        EducationStanding.of(
            exclusion, exclusion.firstDay(), ImmutableList.of(), exclusion.noDaySix()));
  }

  /**
   * The education during a fixed period that is long enough for it to be owed.
   *
   * @param exclusion the exclusion
   * @param context the outside facts, with the pupil's other periods
   * @return the first state, or empty if the period, together with others where the edition says so, has no
   *     sixth school day; unknown if the days are not published
   * @throws IllegalArgumentException if the period shares a session with another of the school, under whichever
   *     number
   */
  public static Answer<Optional<State<EducationStage, EducationStanding>>> begin(
      FixedPeriodExclusion exclusion, ExclusionContext context) {
    ExclusionRecord record = context.record().periods().contains(exclusion.period())
        ? context.record()
        : context.record().with(exclusion.period(), context.successions());
    ExclusionRules rules = context.rulesOf(exclusion);
    return record
        .runOf(exclusion.period(), rules, context.calendars(), context.successions())
        .map(run -> record
            .daySixOf(exclusion.period(), rules, context.calendars(), context.successions())
            .find()
            .flatMap(day -> day)
            .map(sixth -> PROCEDURE.begin(
                exclusion.firstDay(),
                EducationStanding.of(
                    exclusion, run.days().firstKey(), severalOf(run), Optional.empty()))));
  }

  private static ImmutableList<ExclusionPeriod> severalOf(ExclusionRun run) {
    ImmutableList<ExclusionPeriod> stretches = run.stretches();
    return stretches.size() > 1 ? stretches : ImmutableList.of();
  }

  /**
   * Who owes what by when, under the names of those who owe it.
   *
   * @param state the state of the life
   * @param context the outside facts
   * @return the obligations of the procedure; none from the sixth day where nothing is owed, none of a
   *     partnership where none acts, and no notice that was given
   */
  public static ImmutableList<Obligation> obligations(
      State<EducationStage, EducationStanding> state, ExclusionContext context) {
    return PROCEDURE.obligations(state, context).stream()
        .map(one -> one.duty().owner().equals(FairAccessRoles.EDUCATOR)
            ? ReviewTrack.owedBy(one, state.data().educator())
            : one)
        .collect(toImmutableList());
  }

  /** The sixth day, and how it was counted; unknown where nothing is owed. */
  static Explained<Due> daySix(EducationStanding data, ExclusionContext context) {
    return data.noDaySix()
        .map(why -> ExclusionTimetable.unknown(rules(data, context).daySix(), why.reason()))
        .orElseGet(() -> sixth(data, context));
  }

  private static Explained<Due> sixth(EducationStanding data, ExclusionContext context) {
    TimeLimit limit = rules(data, context).daySix().value();
    return data.stretches().isEmpty()
        ? limit.explainFrom(data.countsFrom(), context.calendarsOf(data.exclusion()))
        : ExclusionRun.explainCount(data.stretches(), limit, context.calendars());
  }

  private static Explained<Due> dayFive(EducationStanding data, ExclusionContext context) {
    Explained<Due> sixth = daySix(data, context);
    Due before = sixth
        .value()
        .flatMap(day -> data.stretches().isEmpty()
            ? context.calendarsOf(data.exclusion()).school().schoolDayBefore(day, 1)
            : ExclusionRun.count(
                data.stretches(), rules(data, context).daySix().value(), 1, context.calendars()));
    return Explained.of(
        before,
        () -> Explanation.of(
            "school day before full-time education",
            before.match(Datum::of, reason -> Datum.of(before.toString())),
            sixth.explanation()));
  }

  static ExclusionRules rules(EducationStanding data, ExclusionContext context) {
    return context.rulesOf(data.exclusion());
  }
}

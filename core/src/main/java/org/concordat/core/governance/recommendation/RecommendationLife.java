/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import static org.concordat.core.governance.recommendation.RecommendationRoles.ADVISER;
import static org.concordat.core.governance.recommendation.RecommendationRoles.DECIDER;
import static org.concordat.core.governance.recommendation.RecommendationStage.ACCEPTED;
import static org.concordat.core.governance.recommendation.RecommendationStage.ACCEPTED_IN_PART;
import static org.concordat.core.governance.recommendation.RecommendationStage.DRAFT;
import static org.concordat.core.governance.recommendation.RecommendationStage.MADE;
import static org.concordat.core.governance.recommendation.RecommendationStage.REJECTED;
import static org.concordat.core.governance.recommendation.RecommendationStage.UNANSWERED;
import static org.concordat.core.governance.recommendation.RecommendationStage.WITHDRAWN;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.governance.recommendation.RecommendationCommand.Accept;
import org.concordat.core.governance.recommendation.RecommendationCommand.AcceptInPart;
import org.concordat.core.governance.recommendation.RecommendationCommand.Make;
import org.concordat.core.governance.recommendation.RecommendationCommand.Reject;
import org.concordat.core.governance.recommendation.RecommendationCommand.Withdraw;
import org.concordat.core.governance.recommendation.RecommendationEvent.Accepted;
import org.concordat.core.governance.recommendation.RecommendationEvent.AcceptedInPart;
import org.concordat.core.governance.recommendation.RecommendationEvent.Made;
import org.concordat.core.governance.recommendation.RecommendationEvent.Rejected;
import org.concordat.core.governance.recommendation.RecommendationEvent.WentUnanswered;
import org.concordat.core.governance.recommendation.RecommendationEvent.Withdrawn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;

/**
 * The life of a recommendation, from draft to answer.
 *
 * <p>A forum advises and a Lead Member answers, as in Gloucestershire (DFE-RR224, part 4,
 * Gloucestershire): accepts, accepts in part, or rejects, and says why of every point that is rejected. A
 * recommendation that was made on 1 March with 28 calendar days for the answer, and has none, is
 * unanswered from 30 March on; a later answer is still an answer, and the delay stays on record.
 */
public final class RecommendationLife {

  private static final Citation GLOUCESTERSHIRE =
      Citation.of("DFE-RR224", "part 4, Gloucestershire");

  private static final Deadline<RecommendationStage, RecommendationStanding, Calendars> ANSWER =
      Deadline.of(
          Duty.of("answer-recommendation", "answer the recommendation", DECIDER),
          EnumSet.of(MADE, UNANSWERED),
          (started, data, calendars) ->
              Term.of(data.recommendation().answerLimit(), started, calendars));

  private static final Guard<RecommendationStanding, AcceptInPart, Calendars> A_PART = Guard.of(
      "some and not all points",
      (data, command, calendars) -> isPart(command.points(), data.recommendation())
          ? Optional.empty()
          : Optional.of(RecommendationReasons.notAPart(command.points(), data.recommendation())));

  private static final Guard<RecommendationStanding, AcceptInPart, Calendars> PART_REASONED =
      Guard.of(
          "reasons given", (data, command, calendars) -> againstReasons(data, command.reasons()));

  private static final Guard<RecommendationStanding, Reject, Calendars> REASONED = Guard.of(
      "reasons given", (data, command, calendars) -> againstReasons(data, command.reasons()));

  /** The table: what may be done with a recommendation, by whom, and what follows. */
  public static final Procedure<
          RecommendationStage,
          RecommendationStanding,
          RecommendationCommand,
          RecommendationEvent,
          Calendars>
      PROCEDURE = table();

  private RecommendationLife() {}

  /**
   * The first state of a recommendation.
   *
   * @param recommendation what is to be recommended
   * @param on the day on which the life begins
   * @return a draft
   */
  public static State<RecommendationStage, RecommendationStanding> begin(
      Recommendation recommendation, LocalDate on) {
    return PROCEDURE.begin(on, RecommendationStanding.of(recommendation));
  }

  private static boolean isPart(
      ImmutableSortedSet<String> accepted, Recommendation recommendation) {
    return !accepted.isEmpty()
        && recommendation.points().containsAll(accepted)
        && accepted.size() < recommendation.points().size();
  }

  private static Optional<Reason> againstReasons(RecommendationStanding data, String reasons) {
    return reasons.isBlank()
        ? Optional.of(RecommendationReasons.reasonsMissing(data.recommendation()))
        : Optional.empty();
  }

  private static Procedure<
          RecommendationStage,
          RecommendationStanding,
          RecommendationCommand,
          RecommendationEvent,
          Calendars>
      table() {
    ProcedureBuilder<
            RecommendationStage,
            RecommendationStanding,
            RecommendationCommand,
            RecommendationEvent,
            Calendars>
        table = vocabulary().begins(DRAFT).ends(ACCEPTED, ACCEPTED_IN_PART, REJECTED, WITHDRAWN);
    table
        .from(DRAFT)
        .when(Make.class)
        .by(ADVISER)
        .emits(Made.class, (command, data, calendars) -> new Made(command.on()))
        .starts(ANSWER)
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(MADE);
    table
        .from(MADE, UNANSWERED)
        .when(Accept.class)
        .by(DECIDER)
        .discharges(ANSWER)
        .emits(Accepted.class, (command, data, calendars) -> new Accepted(command.on()))
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(ACCEPTED);
    table
        .from(MADE, UNANSWERED)
        .when(AcceptInPart.class)
        .by(DECIDER)
        .guard(A_PART)
        .guard(PART_REASONED)
        .discharges(ANSWER)
        .emits(
            AcceptedInPart.class,
            (command, data, calendars) ->
                new AcceptedInPart(command.on(), command.points(), command.reasons()))
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(ACCEPTED_IN_PART);
    table
        .from(MADE, UNANSWERED)
        .when(Reject.class)
        .by(DECIDER)
        .guard(REASONED)
        .discharges(ANSWER)
        .emits(
            Rejected.class,
            (command, data, calendars) -> new Rejected(command.on(), command.reasons()))
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(REJECTED);
    table
        .from(DRAFT, MADE, UNANSWERED)
        .when(Withdraw.class)
        .by(ADVISER)
        .emits(Withdrawn.class, (command, data, calendars) -> new Withdrawn(command.on()))
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(WITHDRAWN);
    table
        .from(MADE)
        .whenLapsed(ANSWER)
        .emits(WentUnanswered.class, (on, data, calendars) -> new WentUnanswered(on))
        .under(Strength.AGREED, GLOUCESTERSHIRE)
        .to(UNANSWERED);
    return table.build();
  }

  private static ProcedureBuilder<
          RecommendationStage,
          RecommendationStanding,
          RecommendationCommand,
          RecommendationEvent,
          Calendars>
      vocabulary() {
    return Procedure
        .<RecommendationStage, RecommendationStanding, RecommendationCommand, RecommendationEvent,
            Calendars>
            builder(
                "governance.recommendation",
                RecommendationStage.class,
                RecommendationCommand.class,
                RecommendationEvent.class)
        .command("make", Make.class)
        .command("accept", Accept.class)
        .command("accept-in-part", AcceptInPart.class)
        .command("reject", Reject.class)
        .command("withdraw", Withdraw.class)
        .event("made", Made.class, (data, event) -> data.made(event.on()))
        .event("went-unanswered", WentUnanswered.class, (data, event) -> data.late())
        .event(
            "accepted",
            Accepted.class,
            (data, event) ->
                data.answered(event.on(), data.recommendation().points(), Optional.empty()))
        .event(
            "accepted-in-part",
            AcceptedInPart.class,
            (data, event) ->
                data.answered(event.on(), event.points(), Optional.of(event.reasons())))
        .event(
            "rejected",
            Rejected.class,
            (data, event) ->
                data.answered(event.on(), ImmutableSortedSet.of(), Optional.of(event.reasons())))
        .event("withdrawn", Withdrawn.class, (data, event) -> data);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.PupilRegistration;

/**
 * The life of a managed move, from the proposal to the transfer or the return.
 *
 * <p>Nothing happens before the parent and both heads have consented. A trial of six school weeks from Monday 8
 * October 2012 may be held until Friday 23 November, and once extended by six until Friday 18 January 2013. The
 * receiving school may end it at any time; the pupil then goes back to a roll that it never left, which is no
 * exclusion and counts as none. From 1 September 2022 there are no trials: a pupil is directed off site, or moves
 * for good.
 *
 * <p>In every stage before an end somebody owes what comes next, if only without a day: the home school the outcome of
 * a proposal, the transfer that was agreed, and the return of a pupil whose trial failed.
 *
 * <p>Nobody moves from a school to its own successor: where by the links of the context one of the two came from the
 * other, nothing is consented to, tried, directed, agreed or transferred, for the reason {@link
 * MoveReasons#SAME_SCHOOL}, and the move can only be refused, given up or brought to its end at the home school.
 *
 * <pre>{@code
 * State<MoveStage, ManagedMove> state =
 *     ManagedMoves.begin(ManagedMove.of(pupil, home, receiving), day);
 * state = PROCEDURE.decide(state, new GiveConsent(PARENT, day, true), context).orElseThrow();
 * }</pre>
 */
public final class ManagedMoves {

  /** The trial, to its last day; once that is over nobody extends it, and its outcome is overdue. */
  public static final Deadline<MoveStage, ManagedMove, MoveContext> TRIAL = Deadline.of(
      Duty.of("decide-trial", "say how the trial ended", FairAccessRoles.RECEIVING_SCHOOL),
      EnumSet.of(MoveStage.TRIAL, MoveStage.TRIAL_OVER),
      (started, data, context) -> {
        Trial trial = data.trial().orElseThrow();
        return Term.of(
            trial.lastDay(context.calendars().school()),
            MoveGuards.rules(context, trial.start()).trialWeeks());
      });

  /** The review that is due next in a trial or a direction off site. */
  public static final Deadline<MoveStage, ManagedMove, MoveContext> REVIEW = Deadline.of(
      Duty.of("review", "review how the pupil does", FairAccessRoles.HOME_SCHOOL),
      EnumSet.of(MoveStage.TRIAL, MoveStage.OFF_SITE),
      (started, data, context) -> Term.of(
          nextReview(data).map(Due::on).orElseGet(() -> end(data, context)),
          Rule.agreed("review dates", "as set at the start", MoveGuards.PROTOCOL)));

  /**
   * What comes of a proposal. Nobody owes a consent; the home school, on whose roll the pupil is, owes that the proposal
   * does not lie: it leads to a trial, a direction off site or a move, or is given up. No source sets a day, so that the
   * last one is unknown for the reason {@link MoveReasons#NO_LIMIT}.
   */
  public static final Deadline<MoveStage, ManagedMove, MoveContext> PROPOSAL = Deadline.of(
      Duty.of("settle-proposal", "bring the proposal to its outcome", FairAccessRoles.HOME_SCHOOL),
      EnumSet.of(MoveStage.PROPOSED),
      (proposed, data, context) ->
          withoutDay(Rule.agreed("outcome of a proposal", "no day is set", MoveGuards.PROTOCOL)));

  /**
   * The return of a pupil whose trial failed, and who from that day attends neither school. The home school owes it,
   * from the day on which the pupil no longer attends; no source sets a day by which it is done.
   */
  public static final Deadline<MoveStage, ManagedMove, MoveContext> RETURN = Deadline.of(
      Duty.of("take-back", "have the pupil back at the home school", FairAccessRoles.HOME_SCHOOL),
      EnumSet.of(MoveStage.FAILED),
      (failed, data, context) ->
          withoutDay(Rule.agreed("return after a trial", "no day is set", MoveGuards.PROTOCOL)));

  /**
   * The transfer that was agreed, which the home school owes; no source sets a day. Of a pupil whose two schools were
   * one on the day of the agreement, no transfer is possible and the day is unknown for that reason.
   */
  public static final Deadline<MoveStage, ManagedMove, MoveContext> TRANSFER = Deadline.of(
      Duty.of("transfer", "transfer the pupil for good", FairAccessRoles.HOME_SCHOOL),
      EnumSet.of(MoveStage.SUCCESSFUL),
      (agreed, data, context) -> {
        Rule<String> rule = Rule.statutory(
            "transfer to the receiving school's roll",
            "no day is set",
            PupilRegistration.sourceOn(agreed));
        return MoveGuards.sameSchool(data, context, agreed)
            .map(reason -> Term.of(Due.unknown(reason), rule))
            .orElseGet(() -> withoutDay(rule));
      });

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext>
      PROCEDURE = MoveTable.build();

  private ManagedMoves() {}

  /**
   * Begins a move on the day of its proposal.
   *
   * @param move who is to move where
   * @param on the day of the proposal
   * @return the first state
   */
  public static State<MoveStage, ManagedMove> begin(ManagedMove move, LocalDate on) {
    return PROCEDURE.begin(on, move);
  }

  /**
   * Begins a move that keeps its history.
   *
   * @param move who is to move where
   * @param on the day of the proposal
   * @return the move on the day of its proposal, with an empty history
   */
  public static RecordedLife<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> life(
      ManagedMove move, LocalDate on) {
    return RecordedLife.begin(PROCEDURE, begin(move, on));
  }

  private static Term withoutDay(Rule<String> rule) {
    return Term.of(
        Due.unknown(Reason.coded(MoveReasons.NO_LIMIT)
            .with("what", rule.name())
            .under(rule.source())
            .saying("no rule sets a day: {what}")),
        rule);
  }

  private static Optional<LocalDate> nextReview(ManagedMove data) {
    return data.trial().isPresent()
        ? data.trial().flatMap(Trial::nextReview)
        : data.offSite().flatMap(OffSiteDirection::nextReview);
  }

  private static Due end(ManagedMove data, MoveContext context) {
    return data.trial()
        .map(trial -> trial.lastDay(context.calendars().school()))
        .or(() -> data.offSite().map(direction -> Due.on(direction.last())))
        .orElseThrow();
  }
}

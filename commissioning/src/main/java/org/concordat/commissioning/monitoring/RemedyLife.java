/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concordat.commissioning.party.Parties;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/**
 * The life of the remedy that a review asks for, from the outcome to the further review and beyond.
 *
 * <p>Nothing runs until both parties have agreed an action and its period: an action without a period, one
 * that only one party agreed to, and one to which the same party is said to have agreed twice are refused.
 * The further review is due so many school days after the last agreed day. On the calendar of 2012/13, of a
 * review on 12 June 2013:
 *
 * <pre>
 * period of 60 calendar days   due 2013-08-11, mid-holiday
 * further review               due 2013-09-23, 15 school days later
 * period of 40 school days     due 2013-09-16
 * </pre>
 *
 * <p>A further review that finds every action met ends the remedy. One that does not opens one further
 * period for the parties to agree, as long as an extension is left, and otherwise is a default, which
 * {@linkplain #entitlements entitles} the authority to three things and does none of them.
 */
public final class RemedyLife {

  /** The table: what may be done in a remedy, by whom, under which conditions, and what follows. */
  public static final Procedure<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars>
      PROCEDURE = RemedyTable.procedure();

  private RemedyLife() {}

  /**
   * The first state of a remedy.
   *
   * @param remedy what was found
   * @param on the day on which the review was concluded
   * @return a remedy whose action is to be agreed
   */
  public static State<RemedyStage, RemedyStanding> begin(RemedyStanding remedy, LocalDate on) {
    return PROCEDURE.begin(on, remedy);
  }

  /**
   * What the authority may do as things stand.
   *
   * @param stage where the remedy stands
   * @return in default, everything; otherwise nothing
   */
  public static ImmutableSet<Entitlement> entitlements(RemedyStage stage) {
    return stage == RemedyStage.DEFAULT
        ? ImmutableSet.copyOf(Entitlement.values())
        : ImmutableSet.of();
  }

  /**
   * Who owes what by when, each action by itself.
   *
   * @param state the state of the remedy
   * @param calendars the calendars
   * @return the obligations; while the agreed period runs, one for each action that is to be done
   */
  public static ImmutableList<Obligation> obligations(
      State<RemedyStage, RemedyStanding> state, Calendars calendars) {
    String all = RemedyDeadlines.ACTIONS.duty().code();
    return PROCEDURE.obligations(state, calendars).stream()
        .flatMap(owed -> owed.duty().code().equals(all)
            ? state.data().actions().stream()
                .filter(RemedialAction::isToBeDone)
                .map(action -> obligation(action, state.data(), calendars))
            : Stream.of(owed))
        .collect(toImmutableList());
  }

  private static Obligation obligation(
      RemedialAction action, RemedyStanding data, Calendars calendars) {
    return new Obligation(
        Duty.of(
            "complete-action." + action.code(),
            "complete the remedial action " + action.code(),
            Parties.HOST),
        action.startsOn(),
        Term.of(
            action.due(calendars), Rule.agreed("agreed period", action.period(), data.clause())));
  }
}

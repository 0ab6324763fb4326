/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;

/**
 * One proposal that needs several bodies: whose approval it needs, and what became of it.
 *
 * <p>Put to Cabinet and Schools Forum on 1 March 2011, approved by the forum on 6 March and by the Cabinet on
 * 20 March, it is approved from 20 March on (DFE-RR224, part 4, Warwickshire):
 *
 * <pre>{@code
 * JointApproval approval = JointApproval.put(terms, march1)
 *     .after(Approve.by(march6, "schools-forum"))
 *     .after(Approve.by(march20, "cabinet"));
 * approval.lackingOn(march6);       // [cabinet]
 * approval.isApprovedOn(march20);   // true
 * }</pre>
 *
 * <p>No limit of it is counted in a calendar. What needs the approval before it may go on, such as a programme
 * that devolves money, asks this value and keeps no approvals of its own. Immutable and thread-safe.
 */
public final class JointApproval {

  private static final Calendars NONE = Calendars.ofWorkingDays(WorkingDays.unpublished());

  private final RecordedLife<
          ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
      life;

  private JointApproval(
      RecordedLife<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
          life) {
    this.life = life;
  }

  /**
   * A proposal that is put to the bodies.
   *
   * @param terms whose approval it needs
   * @param putOn the day on which it is put to them
   * @return the approval, with an empty history
   */
  public static JointApproval put(ApprovalTerms terms, LocalDate putOn) {
    return of(terms, putOn, History.empty());
  }

  /**
   * An approval from what an embedder stored.
   *
   * @param terms whose approval it needs
   * @param putOn the day on which it was put to them
   * @param history what happened to it
   * @return the approval
   */
  public static JointApproval of(
      ApprovalTerms terms, LocalDate putOn, History<ApprovalEvent> history) {
    requireNonNull(terms, "terms");
    requireNonNull(putOn, "putOn");
    return new JointApproval(
        RecordedLife.of(ApprovalLife.PROCEDURE, ApprovalLife.begin(terms, putOn), history));
  }

  /**
   * Whose approval is needed.
   *
   * @return the terms
   */
  public ApprovalTerms terms() {
    return life.begun().data().terms();
  }

  /**
   * When the proposal was put to the bodies.
   *
   * @return the day
   */
  public LocalDate putOn() {
    return life.begun().since();
  }

  /**
   * What happened to it.
   *
   * @return its events as they were recorded
   */
  public History<ApprovalEvent> history() {
    return life.history();
  }

  /**
   * What would become of a command, judged on the command's own date.
   *
   * @param command what somebody wants to do
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ApprovalStage, ApprovalStanding, ApprovalEvent> decide(ApprovalCommand command) {
    return life.decide(command, NONE);
  }

  /**
   * The approval after a command, for a caller who expects no refusal.
   *
   * @param command what is done; its events are recorded on its own date, or on the last recorded date if that
   *     is later
   * @return an approval with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public JointApproval after(ApprovalCommand command) {
    ImmutableList<ApprovalEvent> events = decide(command)
        .match(Decision.Accepted::events, refused -> {
          throw new IllegalStateException(
              "JointApproval command: was refused, for " + refused.reasons());
        });
    return new JointApproval(life.record(life.recordableOn(command.on()), events));
  }

  /**
   * How the proposal stands on a date.
   *
   * @param date the date; before it was put to the bodies, the state is that of the beginning
   * @return the state, approved on the day of the last approval or condition and after it
   */
  public State<ApprovalStage, ApprovalStanding> on(LocalDate date) {
    return life.on(date, NONE);
  }

  /**
   * Whether all bodies have approved, with every condition met.
   *
   * @param date the date
   * @return true on the day of the last approval or condition and after it
   */
  public boolean isApprovedOn(LocalDate date) {
    return on(date).stage() == ApprovalStage.APPROVED;
  }

  /**
   * The bodies whose approval is lacking on a date, or waits for a condition.
   *
   * @param date the date
   * @return their codes; empty once all have approved
   */
  public ImmutableSortedSet<String> lackingOn(LocalDate date) {
    return on(date).data().outstanding();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointApproval that && life.equals(that.life);
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms(), putOn(), history());
  }

  @Override
  public String toString() {
    return "JointApproval of " + terms().proposal() + " " + history();
  }
}

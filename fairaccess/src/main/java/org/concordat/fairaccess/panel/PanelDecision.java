/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.concordat.core.governance.meeting.ChairAction;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.immutables.value.Value;

/**
 * What was decided on one child, on what grounds, by whom, and what follows for the case.
 *
 * <p>It is what a {@link PanelMeeting} or a {@link ChairAct} decides, and is made in no other way. The commands are
 * those of the case's own procedure, in their order; they were tried and would be accepted. A decision that
 * cannot be enforced brings the case before the panel and no further, so that the time to name a school runs
 * on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelDecision {

  PanelDecision() {}

  /**
   * The case as it was before the decision.
   *
   * @return the case
   */
  public abstract PanelCase subject();

  /**
   * When it was decided.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * What was proposed, weighed and voted on.
   *
   * @return the proposal
   */
  public abstract PanelProposal proposal();

  /**
   * The candidates with their order, as they were at this point.
   *
   * @return the list
   */
  public abstract CandidateList candidates();

  /**
   * The school that is named.
   *
   * @return the decision as the case keeps it; empty where no school is named
   */
  public abstract Optional<PlacementDecision> placement();

  /**
   * What is to be known of the decision and does not stand against it.
   *
   * @return the notes: missing evidence, siblings, faith, a late placement
   */
  public abstract ImmutableList<Reason> notes();

  /**
   * What became of the motion.
   *
   * @return the resolution; empty for an act of the chair between meetings
   */
  public abstract Optional<Resolution> resolution();

  /**
   * What the chair did in place of the panel, to be reported to the next meeting.
   *
   * @return the act; empty where the panel decided
   */
  public abstract Optional<ChairAction> chairAction();

  /**
   * Why the decision cannot be enforced.
   *
   * @return the reasons; empty if it can
   */
  public abstract ImmutableList<Reason> unenforceable();

  /**
   * What is to be done in the case.
   *
   * @return the commands, in their order
   */
  public abstract ImmutableList<CaseCommand> commands();

  /**
   * The child.
   *
   * @return the reference
   */
  public final PupilReference pupil() {
    return subject().pupil();
  }

  /**
   * Whether the decision can be enforced.
   *
   * @return false where a member stayed away who had not been invited, and the orders ask for that: whether the
   *     meeting decided, or the chair in its place because conflicts removed the quorum; true for an act of the
   *     chair between meetings, to which nobody is invited
   */
  public final boolean isEnforceable() {
    return unenforceable().isEmpty();
  }

  /**
   * The decision as a tree: what was decided, under it the order of the schools with its arithmetic, the
   * evidence and the factors, the reasons, the support and the notes, the votes and the interests of members.
   *
   * @return the explanation
   */
  public final Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(candidates().explanation());
    proposal()
        .evidence()
        .forEach(
            one -> inputs.add(Explanation.given(one.kind().toString(), Datum.of(one.weighed()))));
    proposal()
        .factors()
        .forEach(one -> inputs.add(Explanation.given("factor", Datum.of(one.toString()))
            .under(one.factor().source())));
    placement()
        .ifPresent(one -> one.departures()
            .forEach(why -> inputs.add(Explanation.given("in spite of the order", Datum.of(why)))));
    proposal().reasons().forEach(why -> inputs.add(Explanation.given("because", Datum.of(why))));
    proposal()
        .support()
        .forEach(one -> inputs.add(Explanation.given("support", Datum.of(one.toString()))));
    notes().forEach(note -> inputs.add(Explanation.given("noted", Datum.of(note.message()))));
    resolution().ifPresent(one -> voted(one, inputs));
    unenforceable()
        .forEach(why -> inputs.add(Explanation.given("not enforceable", Datum.of(why.message()))));
    return Explanation.of(
        "decision on " + subject().key(),
        Datum.of(proposal().proposed().toString()),
        inputs.build());
  }

  private static void voted(Resolution resolution, ImmutableList.Builder<Explanation> inputs) {
    inputs.add(Explanation.given("votes", Datum.of(resolution.tally().toString())));
    resolution
        .castingVote()
        .ifPresent(one -> inputs.add(
            Explanation.given("casting vote", Datum.of(one.name().toLowerCase(Locale.ROOT)))));
    resolution
        .conflicts()
        .forEach(one -> inputs.add(
            Explanation.given("interest", Datum.of(one.holder().key() + " " + one.nature()))));
    resolution
        .refusedBallots()
        .forEach(one -> inputs.add(Explanation.given(
            "not counted: " + one.ballot().voter(), Datum.of(one.reason().message()))));
  }

  @Override
  public String toString() {
    return subject() + " on " + on() + ": " + proposal().proposed();
  }
}

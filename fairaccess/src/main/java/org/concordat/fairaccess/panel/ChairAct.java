/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static java.util.Objects.requireNonNull;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.ChairAction;
import org.concordat.core.governance.meeting.Motion;
import org.concordat.core.reason.Reason;

/**
 * What a chair does between meetings in an urgent case, where the panel's orders give the power to.
 *
 * <p>In Staffordshire the chair has it. A case that is on the list of a later panel is listed anew for the
 * day. The act is reported to the next meeting: its {@link PanelDecision#chairAction()} goes into the
 * meeting, and {@link PanelMeeting#unreported} finds those that did not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param chair who acts
 * @param on when
 * @param urgency why it cannot wait for a meeting; an act without one is refused
 */
public record ChairAct(Holder chair, LocalDate on, String urgency) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChairAct {
    requireNonNull(chair, "chair");
    requireNonNull(on, "on");
    requireNonNull(urgency, "urgency");
  }

  /**
   * Decides on a case.
   *
   * <p>An interest bars the chair as it would bar a vote. Nothing is voted on: the votes of the proposal are not
   * looked at.
   *
   * @param panel the panel
   * @param facts the schools, the ledger and the rule; of the ledger counts what the panel records
   * @param subject the case
   * @param proposal what is decided
   * @return the decision, or why it does not hold
   * @throws IllegalArgumentException if the proposal is on another case, or the panel goes by other terms than the
   *     protocol in force on the day agrees, as for {@link PanelMeeting#open}
   */
  public PanelOutcome decide(
      FairAccessPanel panel, PanelFacts facts, PanelCase subject, PanelProposal proposal) {
    if (!proposal.caseKey().equals(subject.key())) {
      throw new IllegalArgumentException("ChairAct proposal: must be on the case " + subject
          + ", but was on " + proposal.caseKey());
    }
    panel.checkAgreed(facts.context(), on);
    Deciding deciding = new Deciding(panel, facts, subject, proposal, on);
    ChairAction action = new ChairAction(
        chair,
        on,
        Motion.of(subject.key() + ".chair", subject.key() + ": " + proposal.proposed()),
        Optional.of(urgency),
        deciding.conflicts());
    ImmutableList<Reason> against = ImmutableList.<Reason>builder()
        .addAll(action.against(panel.body(), panel.orders()))
        .addAll(deciding.against(PANEL_CHAIR))
        .build();
    return against.isEmpty()
        ? deciding.decided(
            PANEL_CHAIR,
            Optional.empty(),
            Optional.of(action),
            ImmutableList.of(),
            Siblings.unknown())
        : new PanelOutcome.Refused(against, Optional.empty());
  }
}

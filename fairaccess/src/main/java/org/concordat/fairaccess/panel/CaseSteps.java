/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;

/** The commands that bring a case before the panel and then decide it, tried one after the other. */
record CaseSteps(
    State<CaseStage, FairAccessCase> state,
    ImmutableList<CaseCommand> commands,
    ImmutableList<Reason> reasons) {

  /** Lists the case for the day where that is needed, and brings it before the panel. */
  static CaseSteps beforePanel(PanelCase subject, Role by, LocalDate on, CaseContext context) {
    CaseSteps steps = new CaseSteps(subject.state(), ImmutableList.of(), ImmutableList.of());
    if (subject.state().stage() == CaseStage.CONSIDERED) {
      return steps;
    }
    Optional<LocalDate> listed = subject.state().data().panelDate();
    boolean isListed = subject.state().stage() == CaseStage.LISTED
        && listed.filter(day -> day.isAfter(on)).isEmpty();
    CaseSteps ready =
        isListed ? steps : steps.then(new CaseCommand.ListForPanel(PANEL_CHAIR, on, on), context);
    return ready.then(new CaseCommand.Consider(by, on), context);
  }

  CaseSteps then(CaseCommand command, CaseContext context) {
    if (!reasons.isEmpty()) {
      return this;
    }
    Decision<CaseStage, FairAccessCase, CaseEvent> decision =
        PROCEDURE.decide(state, command, context);
    return decision.match(
        accepted -> new CaseSteps(
            accepted.state(),
            ImmutableList.<CaseCommand>builder().addAll(commands).add(command).build(),
            ImmutableList.of()),
        refused -> new CaseSteps(state, commands, refused.reasons()));
  }
}

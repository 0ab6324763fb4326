/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.casework.CaseGuards.CODE;
import static org.concordat.fairaccess.casework.CaseGuards.PROTOCOL;
import static org.concordat.fairaccess.casework.CaseStage.ACCEPTED;
import static org.concordat.fairaccess.casework.CaseStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.casework.CaseStage.CLOSED;
import static org.concordat.fairaccess.casework.CaseStage.CONSIDERED;
import static org.concordat.fairaccess.casework.CaseStage.DEFERRED;
import static org.concordat.fairaccess.casework.CaseStage.ESCALATED;
import static org.concordat.fairaccess.casework.CaseStage.INELIGIBLE;
import static org.concordat.fairaccess.casework.CaseStage.IN_PROVISION;
import static org.concordat.fairaccess.casework.CaseStage.LISTED;
import static org.concordat.fairaccess.casework.CaseStage.NOT_READY;
import static org.concordat.fairaccess.casework.CaseStage.PLACED;
import static org.concordat.fairaccess.casework.CaseStage.RECEIVED;
import static org.concordat.fairaccess.casework.CaseStage.REFUSED;
import static org.concordat.fairaccess.casework.CaseStage.ROUTED_OUT;
import static org.concordat.fairaccess.casework.CaseStage.START_AGREED;
import static org.concordat.fairaccess.casework.CaseStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.time.LocalDate;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.casework.CaseCommand.AddEvidence;
import org.concordat.fairaccess.casework.CaseCommand.Amend;
import org.concordat.fairaccess.casework.CaseCommand.ArrangeInterim;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.EndInterim;
import org.concordat.fairaccess.casework.CaseCommand.MoveHome;
import org.concordat.fairaccess.casework.CaseCommand.RecordExclusion;
import org.concordat.fairaccess.casework.CaseCommand.Withdraw;
import org.concordat.fairaccess.casework.CaseEvent.Accepted;
import org.concordat.fairaccess.casework.CaseEvent.Amended;
import org.concordat.fairaccess.casework.CaseEvent.EvidenceAdded;
import org.concordat.fairaccess.casework.CaseEvent.ExclusionRecorded;
import org.concordat.fairaccess.casework.CaseEvent.FoundIneligible;
import org.concordat.fairaccess.casework.CaseEvent.HomeMoved;
import org.concordat.fairaccess.casework.CaseEvent.InterimArranged;
import org.concordat.fairaccess.casework.CaseEvent.InterimEnded;
import org.concordat.fairaccess.casework.CaseEvent.RoutedOut;
import org.concordat.fairaccess.casework.CaseEvent.Withdrawn;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.Eligibility.Outcome;

/**
 * Writes the table of a case.
 *
 * <p>Here are the assessment and what may be done as long as the child waits; {@link PanelRows}, {@link SchoolRows} and
 * {@link RollRows} have the rest.
 */
final class CaseTable {

  private static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");

  /** The stages of a child who is accepted and has no first day at a school. */
  private static CaseStage[] waitingStages() {
    return new CaseStage[] {
      ACCEPTED,
      LISTED,
      CONSIDERED,
      DEFERRED,
      NOT_READY,
      IN_PROVISION,
      PLACED,
      REFUSED,
      BACK_TO_PANEL,
      ESCALATED
    };
  }

  /** The stages of a child who is not on roll, and whose case has not ended. */
  private static CaseStage[] openStages() {
    return ObjectArrays.concat(RECEIVED, ObjectArrays.concat(waitingStages(), START_AGREED));
  }

  private CaseTable() {}

  static Procedure<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> build() {
    ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table =
        Procedure.<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>builder(
            "fair-access-case", CaseStage.class, CaseCommand.class, CaseEvent.class);
    CaseVocabulary.commands(table);
    CaseVocabulary.events(table);
    table
        .begins(RECEIVED, ImmutableList.of(FairAccessCases.ASSESSMENT))
        .ends(CLOSED, INELIGIBLE, ROUTED_OUT, WITHDRAWN);
    assessment(table);
    PanelRows.panel(table);
    waiting(table);
    PanelRows.provision(table);
    SchoolRows.reply(table);
    SchoolRows.breaking(table);
    SchoolRows.afterRefusal(table);
    RollRows.write(table);
    withdrawal(table);
    return table.build();
  }

  private static void assessment(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(RECEIVED)
        .when(Amend.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.SAME_CHILD)
        .guard(CaseGuards.REFERRAL_MADE)
        .emits(
            Amended.class,
            (command, data, context) -> new Amended(command.on(), command.referral()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .inCase(
            "a stronger route leads out",
            (data, command, context) -> CaseGuards.eligibility(data, command, context)
                .filter(eligibility -> eligibility.outcome() == Outcome.ROUTED_OUT)
                .isPresent())
        .emits(
            RoutedOut.class,
            (command, data, context) -> new RoutedOut(
                command.on(),
                CaseGuards.eligibility(data, command, context)
                    .flatMap(Eligibility::outside)
                    .orElseThrow()))
        .under(STATUTORY, CODE)
        .to(ROUTED_OUT);
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .inCase(
            "not eligible, or in-year admission comes first",
            (data, command, context) -> CaseGuards.eligibility(data, command, context)
                .filter(CaseTable::isIneligible)
                .isPresent())
        .emits(
            FoundIneligible.class,
            (command, data, context) -> new FoundIneligible(
                command.on(),
                CaseGuards.eligibility(data, command, context).orElseThrow().reasons()))
        .under(STATUTORY, CODE)
        .to(INELIGIBLE);
    table
        .from(RECEIVED)
        .when(Assess.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.PROTOCOL_HOLDS)
        .guard(CaseGuards.FACTS_SUFFICE)
        .emits(
            Accepted.class,
            (command, data, context) -> accepted(
                command.on(),
                CaseGuards.eligibility(data, command, context).orElseThrow(),
                allocationFrom(command.on(), data, context)))
        .starts(FairAccessCases.ALLOCATION, Accepted::allocationFrom)
        .under(STATUTORY, CODE)
        .to(ACCEPTED);
  }

  private static boolean isIneligible(Eligibility eligibility) {
    return eligibility.outcome() == Outcome.NOT_ELIGIBLE
        || eligibility.outcome() == Outcome.IN_YEAR_FIRST;
  }

  private static LocalDate allocationFrom(LocalDate on, FairAccessCase data, CaseContext context) {
    return context.protocolOn(on).allocationStart() == AllocationStart.REFERRAL
        ? data.referral().referredOn()
        : on;
  }

  private static Accepted accepted(LocalDate on, Eligibility eligibility, LocalDate from) {
    return new Accepted(
        on,
        eligibility.basis().edition(),
        eligibility.categoriesMet().stream()
            .map(FairAccessCategory::code)
            .collect(ImmutableList.toImmutableList()),
        from);
  }

  private static void waiting(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(waitingStages())
        .when(ArrangeInterim.class)
        .by(LOCAL_AUTHORITY)
        .emits(
            InterimArranged.class,
            (command, data, context) ->
                new InterimArranged(command.on(), command.kind(), command.provision()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(waitingStages())
        .when(EndInterim.class)
        .by(LOCAL_AUTHORITY)
        .guard(CaseGuards.INTERIM_RUNS)
        .emits(InterimEnded.class, (command, data, context) -> new InterimEnded(command.on()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(
            RECEIVED,
            ACCEPTED,
            LISTED,
            CONSIDERED,
            DEFERRED,
            NOT_READY,
            IN_PROVISION,
            REFUSED,
            BACK_TO_PANEL)
        .when(AddEvidence.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR, HOME_SCHOOL, PARENT)
        .guard(CaseGuards.EVIDENCE_MADE)
        .emits(
            EvidenceAdded.class,
            (command, data, context) -> new EvidenceAdded(command.on(), command.item()))
        .under(AGREED, BOLTON)
        .stays();
    table
        .from(openStages())
        .when(RecordExclusion.class)
        .by(LOCAL_AUTHORITY, PANEL_CHAIR, HOME_SCHOOL)
        .guard(CaseGuards.EXCLUSION_MADE)
        .emits(
            ExclusionRecorded.class,
            (command, data, context) ->
                new ExclusionRecorded(command.on(), command.school(), command.effective()))
        .under(AGREED, PROTOCOL)
        .stays();
    table
        .from(openStages())
        .when(MoveHome.class)
        .by(LOCAL_AUTHORITY, PARENT)
        .guard(CaseGuards.MOVES)
        .emits(
            HomeMoved.class, (command, data, context) -> new HomeMoved(command.on(), command.to()))
        .under(AGREED, PROTOCOL)
        .stays();
  }

  private static void withdrawal(
      ProcedureBuilder<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> table) {
    table
        .from(openStages())
        .when(Withdraw.class)
        .by(LOCAL_AUTHORITY, PARENT)
        .guard(CaseGuards.OUT_OF_AGE)
        .emits(
            Withdrawn.class,
            (command, data, context) -> new Withdrawn(command.on(), command.reason()))
        .under(AGREED, PROTOCOL)
        .to(WITHDRAWN);
  }
}

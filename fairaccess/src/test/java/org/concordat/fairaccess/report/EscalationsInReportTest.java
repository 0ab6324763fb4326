/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.escalation.AcademyCommand;
import org.concordat.fairaccess.escalation.AcademyEvent;
import org.concordat.fairaccess.escalation.AcademyRoute;
import org.concordat.fairaccess.escalation.AcademyStage;
import org.concordat.fairaccess.escalation.CommonCommand;
import org.concordat.fairaccess.escalation.EscalatedChild;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.Evidence;
import org.concordat.fairaccess.escalation.NamedSchool;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** What the report makes of an escalation as its route recorded it, for an invented child and academy. */
class EscalationsInReportTest {

  private static final LocalAuthorityCode HOME = LocalAuthorityCode.of("350");
  private static final EscalationContext CONTEXT =
      EscalationContext.of(TestCalendars.T12, Successions.none());
  private static final State<AcademyStage, Escalation> BEGUN = AcademyRoute.PROCEDURE.begin(
      day(10, 1),
      Escalation.of(
          EscalatedChild.of(
              Pupil.builder()
                  .reference(PupilReference.of("case-17"))
                  .yearGroup(YearGroup.of(9))
                  .build(),
              HOME),
          NamedSchool.of(Schools.F, HOME, AdmissionAuthority.ACADEMY_TRUST)));

  private static final ImmutableList<AcademyCommand> UP_TO_LETTER = ImmutableList.of(
      new CommonCommand.Ask(LOCAL_AUTHORITY, day(10, 15)),
      new CommonCommand.Refuse(ACADEMY_TRUST, day(10, 29), "letter of 29 October"),
      new CommonCommand.TryLocally(PANEL_CHAIR, day(10, 30)),
      new AcademyCommand.RequestDirection(
          LOCAL_AUTHORITY, day(10, 31), ImmutableSortedSet.copyOf(Evidence.values())),
      new AcademyCommand.InviteEvidence(NATIONAL_AGENCY, day(10, 31)),
      new AcademyCommand.SupplyEvidence(ACADEMY_TRUST, day(11, 7)),
      new AcademyCommand.BeMindedToDirect(
          SECRETARY_OF_STATE, day(11, 20), Optional.of(day(11, 27))));

  private static EscalationFact fact(LocalDate asOf, AcademyCommand... then) {
    State<AcademyStage, Escalation> state = BEGUN;
    History<AcademyEvent> history = History.empty();
    for (AcademyCommand command :
        ImmutableList.<AcademyCommand>builder().addAll(UP_TO_LETTER).add(then).build()) {
      Decision<AcademyStage, Escalation, AcademyEvent> decision =
          AcademyRoute.PROCEDURE.decide(state, command, CONTEXT);
      state = decision.orElseThrow();
      history = history.recordAll(
          command.on(),
          decision.match(accepted -> accepted.events(), refused -> ImmutableList.of()));
    }
    return EscalationFact.of(state, Stay.of(AcademyRoute.PROCEDURE, BEGUN, history, asOf, CONTEXT));
  }

  private static SchoolDisputes disputes(EscalationFact fact, YearMonth month) {
    return MonthlyReports.compile(
            facts()
                .cases(ImmutableList.of())
                .escalations(ImmutableList.of(fact))
                .build(),
            month)
        .orElseThrow()
        .disputes()
        .get(Schools.F);
  }

  @Test
  void s68_edge19_academyThatAdmitsOnTheLetterIsCountedThereWithItsDaysInEachStage() {
    EscalationFact onLetter =
        fact(day(11, 30), new CommonCommand.Admit(ACADEMY_TRUST, day(11, 26)));

    SchoolDisputes disputes = disputes(onLetter, YearMonth.of(2012, 11));

    assertThat(onLetter.directedOn()).isEmpty();
    assertThat(onLetter.admittedOn()).contains(day(11, 26));
    assertThat(disputes.admittedOnLetter()).isEqualTo(1);
    assertThat(disputes.directions()).isZero();
    assertThat(disputes.stages())
        .containsExactlyInAnyOrderEntriesOf(ImmutableMap.<String, SchoolDisputes.StageDays>builder()
            .put("placed", new SchoolDisputes.StageDays(0, 1, 14))
            .put("asked", new SchoolDisputes.StageDays(0, 1, 14))
            .put("refused", new SchoolDisputes.StageDays(0, 1, 2))
            .put("with-agency", new SchoolDisputes.StageDays(0, 1, 0))
            .put("evidence-window", new SchoolDisputes.StageDays(0, 1, 7))
            .put("under-consideration", new SchoolDisputes.StageDays(0, 1, 13))
            .put("minded-to-direct", new SchoolDisputes.StageDays(0, 1, 6))
            .put("on-roll", new SchoolDisputes.StageDays(1, 1, 4))
            .buildOrThrow());
  }

  @Test
  void s68_whatCameAfterTheMonthIsNotInItsReport() {
    SchoolDisputes disputes = disputes(
        fact(day(11, 30), new CommonCommand.Admit(ACADEMY_TRUST, day(11, 26))),
        YearMonth.of(2012, 10));

    assertThat(disputes.admittedOnLetter()).isZero();
    assertThat(disputes.stages())
        .containsEntry("evidence-window", new SchoolDisputes.StageDays(1, 1, 0))
        .doesNotContainKeys("under-consideration", "minded-to-direct", "on-roll");
  }

  @Test
  void s68_directedAcademyThatAdmitsIsADirectionAndNoAdmissionOnTheLetter() {
    EscalationFact directed = fact(
        day(11, 30),
        new AcademyCommand.Direct(SECRETARY_OF_STATE, day(11, 28), Optional.of(day(11, 30))),
        new CommonCommand.Admit(ACADEMY_TRUST, day(11, 30)));

    SchoolDisputes disputes = disputes(directed, YearMonth.of(2012, 11));

    assertThat(directed.school()).isEqualTo(Schools.F);
    assertThat(directed.directedOn()).contains(day(11, 28));
    assertThat(disputes.directions()).isEqualTo(1);
    assertThat(disputes.admittedOnLetter()).isZero();
    assertThat(disputes.stages())
        .containsEntry("minded-to-direct", new SchoolDisputes.StageDays(0, 1, 8))
        .containsEntry("directed", new SchoolDisputes.StageDays(0, 1, 2));
  }
}

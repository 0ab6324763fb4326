/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.Autumn2023.CALENDARS;
import static org.concordat.examples.casestudies.Autumn2023.november;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.NATIONAL_AGENCY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.StageTargets;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.core.procedure.TimedStay;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.fairaccess.escalation.AcademyCommand;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyEvent;
import org.concordat.fairaccess.escalation.AcademyRoute;
import org.concordat.fairaccess.escalation.AcademyStage;
import org.concordat.fairaccess.escalation.CommonCommand;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommunityRoute;
import org.concordat.fairaccess.escalation.DirectionGrounds;
import org.concordat.fairaccess.escalation.EscalatedChild;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.Evidence;
import org.concordat.fairaccess.escalation.FoundationCommand;
import org.concordat.fairaccess.escalation.FoundationRoute;
import org.concordat.fairaccess.escalation.FoundationStage;
import org.concordat.fairaccess.escalation.NamedSchool;
import org.concordat.fairaccess.escalation.Restart;
import org.concordat.fairaccess.escalation.RouteEntry;
import org.concordat.fairaccess.escalation.SchoolFinding;

/**
 * A dispute with an academy, told with its days; the same child at three types of school; and a school that
 * converts while a notice runs.
 *
 * <p>The child and the schools are invented, and so are the targets for each stage.
 */
final class AcademyDispute implements CaseStudy {

  private static final LocalAuthorityCode HOME = LocalAuthorityCode.parse("350");
  private static final Urn SCHOOL = Urn.parse("999001");
  private static final Urn AS_ACADEMY = Urn.parse("999101");
  private static final LocalDate ASKED = november(9);
  private static final LocalDate LETTER = LocalDate.of(2024, 1, 16);
  private static final LocalDate CONVERSION = LocalDate.of(2023, 12, 1);
  private static final EscalatedChild CHILD = EscalatedChild.of(
      Pupil.builder()
          .reference(PupilReference.of("invented-2"))
          .yearGroup(YearGroup.of(9))
          .careStatus(CareStatus.NOT_LOOKED_AFTER)
          .build(),
      HOME);
  private static final EscalationContext CONTEXT =
      EscalationContext.of(CALENDARS, Successions.none());

  private static final StageTargets<AcademyStage> TARGETS = StageTargets.of(ImmutableMap.of(
      AcademyStage.ASKED, TimeLimit.calendarDaysAfter(15),
      AcademyStage.REFUSED, TimeLimit.calendarDaysAfter(5),
      AcademyStage.WITH_AGENCY, TimeLimit.calendarDaysAfter(2),
      AcademyStage.EVIDENCE_WINDOW, TimeLimit.calendarDaysAfter(7),
      AcademyStage.UNDER_CONSIDERATION, TimeLimit.calendarDaysAfter(28)));

  @Override
  public String title() {
    return "A dispute with an academy, and what the type of school changes";
  }

  @Override
  public void tell(Story story) {
    story.line("The child, the schools and the targets are invented.");
    story.heading("An academy keeps silent, and the case goes to the Secretary of State");
    toMindedTo(story);
    story.heading("The same child, asked for on the same day, refused on the seventh");
    sideBySide(story, AdmissionAuthority.LOCAL_AUTHORITY, "a community school");
    sideBySide(story, AdmissionAuthority.GOVERNING_BODY, "a foundation school");
    sideBySide(story, AdmissionAuthority.ACADEMY_TRUST, "an academy");
    story.heading("A foundation school becomes an academy while a notice runs");
    conversion(story);
  }

  private static void toMindedTo(Story story) {
    ImmutableList<AcademyCommand> commands = ImmutableList.of(
        new Ask(LOCAL_AUTHORITY, ASKED),
        new TryLocally(PANEL_CHAIR, november(27)),
        new RequestDirection(
            LOCAL_AUTHORITY,
            november(28),
            ImmutableSortedSet.of(
                Evidence.STANDARD_FORM,
                Evidence.PROTOCOL_APPLIED,
                Evidence.LOCAL_RESOLUTION,
                Evidence.WHY_THIS_SCHOOL)),
        new InviteEvidence(NATIONAL_AGENCY, november(30)),
        new BeMindedToDirect(SECRETARY_OF_STATE, LETTER, Optional.of(LETTER.plusDays(7))));
    State<AcademyStage, Escalation> begun = AcademyRoute.PROCEDURE.begin(
        ASKED,
        Escalation.of(CHILD, NamedSchool.of(SCHOOL, HOME, AdmissionAuthority.ACADEMY_TRUST)));
    Walk.of(AcademyRoute.PROCEDURE, begun, CONTEXT).along(story, commands);
    History<AcademyEvent> history = History.empty();
    State<AcademyStage, Escalation> state = begun;
    for (AcademyCommand command : commands) {
      Decision<AcademyStage, Escalation, AcademyEvent> decision =
          AcademyRoute.PROCEDURE.decide(state, command, CONTEXT);
      history = history.recordAll(
          command.on(), decision.match(accepted -> accepted.events(), no -> ImmutableList.of()));
      state = decision.orElseThrow();
    }
    story.line(
        "  the request went to the %s",
        state.data().request().orElseThrow().agency().name());
    ImmutableList<Stay<AcademyStage>> stays =
        Stay.of(AcademyRoute.PROCEDURE, begun, history, LETTER, CONTEXT);
    for (TimedStay<AcademyStage> timed : TARGETS.compare(stays, CALENDARS)) {
      story.line(
          "  %-20s %3d calendar days, %2d school days; late by %d calendar, %d school days",
          timed.stay().stage().code(),
          timed.calendarDays(),
          timed.schoolDays().orElseThrow(),
          timed.overdueCalendarDays().orElseThrow(),
          timed.overdueSchoolDays().orElseThrow());
    }
    story.line(
        "  from the asking to the letter: %d calendar days, %d school days",
        stays.stream().mapToLong(Stay::days).sum(),
        CALENDARS.school().schoolDaysBetween(ASKED, LETTER).orElseThrow());
  }

  private static void sideBySide(Story story, AdmissionAuthority authority, String words) {
    RouteEntry entry = RouteEntry.of(CHILD, NamedSchool.of(SCHOOL, HOME, authority), ASKED, CONTEXT)
        .orElseThrow();
    story.line("  At %s:", words);
    entry.match(
        community -> {
          Walk.of(CommunityRoute.PROCEDURE, community, CONTEXT)
              .along(story, asked(GOVERNING_BODY))
              .steps(story);
          return entry;
        },
        foundation -> {
          Walk.of(FoundationRoute.PROCEDURE, foundation, CONTEXT)
              .along(story, asked(GOVERNING_BODY))
              .steps(story);
          return entry;
        },
        academy -> {
          Walk.of(AcademyRoute.PROCEDURE, academy, CONTEXT)
              .along(story, asked(ACADEMY_TRUST))
              .steps(story);
          return entry;
        },
        lookedAfter -> entry);
  }

  private static ImmutableList<CommonCommand> asked(Role school) {
    return ImmutableList.of(
        new Ask(LOCAL_AUTHORITY, ASKED), new Refuse(school, november(16), "letter of 16 November"));
  }

  private static School school(Urn urn, String type) {
    return School.builder()
        .urn(urn)
        .name("an invented school")
        .localAuthority(HOME)
        .type(SchoolType.of(type))
        .build();
  }

  private static void conversion(Story story) {
    EscalationContext context = EscalationContext.of(
            CALENDARS,
            Successions.of(ImmutableList.of(Succession.of(SCHOOL, AS_ACADEMY, CONVERSION))))
        .withSchools(ImmutableList.of(school(SCHOOL, "5"), school(AS_ACADEMY, "34")));
    RouteEntry entry = RouteEntry.of(CHILD, SCHOOL, ASKED, context).orElseThrow();
    ImmutableList<FoundationCommand> upToNotice = ImmutableList.of(
        new Ask(LOCAL_AUTHORITY, ASKED),
        new Refuse(GOVERNING_BODY, november(16), "letter of 16 November"),
        new FoundationCommand.OpenDirection(
            LOCAL_AUTHORITY,
            november(17),
            DirectionGrounds.of(ImmutableList.of(
                SchoolFinding.refusedBy(SCHOOL), SchoolFinding.refusedBy(Urn.parse("999002"))))),
        new FoundationCommand.Consult(LOCAL_AUTHORITY, november(20), PARENT),
        new FoundationCommand.Consult(LOCAL_AUTHORITY, november(20), GOVERNING_BODY),
        new FoundationCommand.FormIntention(LOCAL_AUTHORITY, november(20)),
        new FoundationCommand.ServeNotice(
            LOCAL_AUTHORITY,
            november(21),
            ServiceMethod.DELIVERED,
            ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER)));
    var noticed = Walk.of(
            FoundationRoute.PROCEDURE,
            FoundationRoute.PROCEDURE.begin(entry.on(), entry.begun()),
            context)
        .along(story, upToNotice);
    noticed.refused(story, new FoundationCommand.Refer(GOVERNING_BODY, CONVERSION));
    State<FoundationStage, Escalation> closed =
        FoundationRoute.PROCEDURE.advance(noticed.state(), CONVERSION, context);
    Restart restart = Restart.of(closed.data(), context);
    story.line("  %s  now %s: %s", closed.since(), closed.stage().code(), restart.conversion());
    story.line("  carries over: %s", restart.carriesOver());
    story.line("  falls: %s", restart.falls());
    story.line("  begins again %s", restart.entry().orElseThrow());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.Autumn2023.CALENDARS;
import static org.concordat.examples.casestudies.Autumn2023.december;
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
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.escalation.AcademyCommand;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.InviteEvidence;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyCommand.SupplyEvidence;
import org.concordat.fairaccess.escalation.AcademyRoute;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.DirectionGrounds;
import org.concordat.fairaccess.escalation.EscalatedChild;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.Evidence;
import org.concordat.fairaccess.escalation.FoundationCommand;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationRoute;
import org.concordat.fairaccess.escalation.NamedSchool;
import org.concordat.fairaccess.escalation.SchoolFinding;

/** What follows a refusal by an academy, and by a foundation school. Both schools are invented. */
record TwoRoutes(Pupil pupil, LocalAuthorityCode home) {

  private static final Urn SCHOOL = Urn.parse("999001");
  private static final EscalationContext CONTEXT =
      EscalationContext.of(CALENDARS, Successions.none());

  void tell(Story story) {
    story.heading("If the school is an academy");
    academy(story);
    story.heading("If the school is a foundation school");
    foundation(story);
  }

  private Escalation at(AdmissionAuthority authority) {
    return Escalation.of(EscalatedChild.of(pupil, home), NamedSchool.of(SCHOOL, home, authority));
  }

  private void academy(Story story) {
    ImmutableList<AcademyCommand> commands = ImmutableList.of(
        new Ask(LOCAL_AUTHORITY, november(9)),
        new Refuse(ACADEMY_TRUST, november(20), "letter of 20 November"),
        new TryLocally(PANEL_CHAIR, november(21)),
        new RequestDirection(
            LOCAL_AUTHORITY, november(21), ImmutableSortedSet.copyOf(Evidence.values())),
        new InviteEvidence(NATIONAL_AGENCY, november(22)),
        new SupplyEvidence(ACADEMY_TRUST, november(29)),
        new BeMindedToDirect(
            SECRETARY_OF_STATE, LocalDate.of(2024, 1, 16), Optional.of(LocalDate.of(2024, 1, 23))),
        new Admit(ACADEMY_TRUST, LocalDate.of(2024, 1, 22)));
    boolean counts = Walk.of(
            AcademyRoute.PROCEDURE,
            AcademyRoute.PROCEDURE.begin(november(9), at(AdmissionAuthority.ACADEMY_TRUST)),
            CONTEXT)
        .along(story, commands)
        .state()
        .data()
        .countsAsDirection();
    story.line("  counted as a direction: %s", counts ? "yes" : "no, the academy admitted first");
  }

  private void foundation(Story story) {
    ImmutableList<FoundationCommand> upToNotice = ImmutableList.of(
        new Ask(LOCAL_AUTHORITY, november(9)),
        new Refuse(GOVERNING_BODY, november(15), "letter of 15 November"),
        new OpenDirection(
            LOCAL_AUTHORITY,
            november(16),
            DirectionGrounds.of(ImmutableList.of(
                SchoolFinding.refusedBy(SCHOOL), SchoolFinding.refusedBy(Urn.parse("999002"))))),
        new Consult(LOCAL_AUTHORITY, november(17), PARENT),
        new Consult(LOCAL_AUTHORITY, november(20), GOVERNING_BODY),
        new FormIntention(LOCAL_AUTHORITY, november(20)),
        new ServeNotice(
            LOCAL_AUTHORITY,
            november(21),
            ServiceMethod.DELIVERED,
            ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER)));
    var noticed = Walk.of(
            FoundationRoute.PROCEDURE,
            FoundationRoute.PROCEDURE.begin(november(9), at(AdmissionAuthority.GOVERNING_BODY)),
            CONTEXT)
        .along(story, upToNotice);
    noticed.steps(story);
    noticed.refused(story, new Refer(GOVERNING_BODY, december(6)));
    noticed.along(
        story,
        ImmutableList.of(
            new FoundationCommand.Direct(LOCAL_AUTHORITY, december(6), Optional.of(december(11))),
            new Admit(GOVERNING_BODY, december(11))));
  }
}

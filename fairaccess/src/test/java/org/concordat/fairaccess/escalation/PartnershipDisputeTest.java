/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.dispute.Dispute;
import org.concordat.core.partnership.dispute.DisputeClause;
import org.concordat.core.partnership.dispute.DisputeCommand;
import org.concordat.core.partnership.dispute.DisputeContext;
import org.concordat.core.partnership.dispute.DisputeLife;
import org.concordat.core.partnership.dispute.DisputeMatter;
import org.concordat.core.partnership.dispute.DisputeStage;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dispute between members that turns out to be a refusal to admit goes on by the refusing school's type. */
class PartnershipDisputeTest {

  private static final EscalatedChild CHILD = EscalatedChild.of(
      Pupil.builder()
          .reference(PupilReference.of("case-17"))
          .yearGroup(YearGroup.of(9))
          .careStatus(CareStatus.NOT_LOOKED_AFTER)
          .build(),
      HOME);

  private static final DisputeContext DISPUTES =
      DisputeContext.of(Calendars.ofWorkingDays(Cases.CALENDARS.working()));

  private static final Partnership NORTH = Partnership.of(
      "north",
      "North",
      PartnershipKinds.AREA_BEHAVIOUR,
      Stream.of(BROOK, HILL).map(school -> Membership.from(school, october(1))).toList());

  private static final DisputeClause CLAUSE =
      DisputeClause.of(Citation.of("Agreement", "disputes"));

  private static School school(Urn urn, String type) {
    return School.builder()
        .urn(urn)
        .name("Brook School")
        .localAuthority(HOME)
        .type(SchoolType.of(type))
        .build();
  }

  private static State<DisputeStage, DisputeStanding> atTheDirector() {
    return upToTheDirector(
        DisputeLife.begin(
            new Dispute(NORTH, october(1), HILL, BROOK, DisputeMatter.REFUSAL_TO_ADMIT), CLAUSE),
        DISPUTES);
  }

  private static State<DisputeStage, DisputeStanding> upToTheDirector(
      State<DisputeStage, DisputeStanding> raised, DisputeContext context) {
    State<DisputeStage, DisputeStanding> state = decide(
        raised,
        new DisputeCommand.OpenMediation(PartnershipRoles.PARTNERSHIP_CHAIR, october(2)),
        context);
    for (int step = 0; step < 3; step++) {
      state = decide(
          state,
          new DisputeCommand.TakeUp(PartnershipRoles.HEAD_TEACHER, october(3 + step), HILL),
          context);
    }
    return state;
  }

  private static State<DisputeStage, DisputeStanding> decide(
      State<DisputeStage, DisputeStanding> state, DisputeCommand command, DisputeContext context) {
    return DisputeLife.PROCEDURE.decide(state, command, context).orElseThrow();
  }

  private static DisputeStanding released() {
    return decide(
            atTheDirector(),
            new DisputeCommand.Escalate(PartnershipRoles.DIRECTOR, october(12)),
            DISPUTES)
        .data();
  }

  @ParameterizedTest
  @CsvSource({"1, COMMUNITY", "3, COMMUNITY", "5, FOUNDATION", "2, FOUNDATION", "34, ACADEMY"})
  void releasedDisputeEndsInTheRouteOfTheRefusingSchool(String type, EscalationRoute route) {
    RouteEntry entry = RouteEntry.of(
            released(),
            CHILD,
            october(12),
            Cases.CONTEXT.withSchools(List.of(school(BROOK, type), school(HILL, "34"))))
        .orElseThrow();

    assertThat(entry.route()).isEqualTo(route);
    assertThat(entry.begun().school().urn()).isEqualTo(BROOK);
  }

  @Test
  void disputeThatItsDirectorHasNotReleasedBeginsNoRoute() {
    assertThat(RouteEntry.of(atTheDirector().data(), CHILD, october(12), Cases.CONTEXT)
            .<String>match(entry -> "", Reason::toString))
        .isEqualTo(
            "escalation.not-released: the dispute with school 100001 has not been released from"
                + " the partnership [DFE-RR224 part 4, 4.3]");
  }

  @Test
  void schoolThatConvertedDuringTheDisputeIsRoutedByWhatItIsWhenTheRouteBegins() {
    Urn academy = Urn.of(200001);
    EscalationContext context = Cases.CONTEXT
        .with(Successions.of(List.of(Succession.of(BROOK, academy, october(10)))))
        .withSchools(List.of(school(BROOK, "5"), school(academy, "34")));

    assertThat(RouteEntry.of(released(), CHILD, october(12), context))
        .hasToString("on 2012-10-12 academy route, 200001 in 350");
  }

  @Test
  void disputeBeginsNoRouteOnADayBeforeItsRelease() {
    EscalationContext context = Cases.CONTEXT.withSchools(List.of(school(BROOK, "5")));

    assertThat(RouteEntry.of(released(), CHILD, october(11), context)
            .<String>match(entry -> "", Reason::toString))
        .isEqualTo("escalation.not-released: the dispute with school 100001 was released from the"
            + " partnership on 2012-10-12, and this is 2012-10-11 [DFE-RR224 part 4, 4.3]");
    assertThat(RouteEntry.of(released(), CHILD, october(12), context))
        .hasToString("on 2012-10-12 foundation route, 100001 in 350");
  }

  @Test
  void schoolThatConvertedAfterTheReleaseIsRoutedByWhatItIsWhenTheRouteBegins() {
    Urn academy = Urn.of(200001);
    EscalationContext context = Cases.CONTEXT
        .with(Successions.of(List.of(Succession.of(BROOK, academy, october(25)))))
        .withSchools(List.of(school(BROOK, "5"), school(academy, "34")));

    assertThat(RouteEntry.of(released(), CHILD, october(24), context))
        .hasToString("on 2012-10-24 foundation route, 100001 in 350");
    assertThat(RouteEntry.of(released(), CHILD, october(25), context))
        .hasToString("on 2012-10-25 academy route, 200001 in 350");
  }

  @Test
  void disputeThatIsReleasedAfterTheConversionIsAgainstTheAcademy() {
    Urn academy = Urn.of(200001);
    Successions links = Successions.of(List.of(Succession.of(BROOK, academy, october(10))));
    DisputeStanding released = decide(
            atTheDirector(),
            new DisputeCommand.Escalate(PartnershipRoles.DIRECTOR, october(12)),
            DISPUTES.withSuccessions(links))
        .data();
    EscalationContext context =
        Cases.CONTEXT.with(links).withSchools(List.of(school(BROOK, "5"), school(academy, "34")));

    assertThat(released.escalatedAgainst()).contains(academy);
    assertThat(RouteEntry.of(released, CHILD, october(12), context))
        .hasToString("on 2012-10-12 academy route, 200001 in 350");
  }

  @Test
  void disputeWithAnAcademyWhoseMembershipIsOfTheMaintainedSchoolEndsInTheRouteOfAnAcademy() {
    Urn academy = Urn.of(200001);
    Successions links = Successions.of(List.of(Succession.of(BROOK, academy, october(1))));
    EscalationContext context =
        Cases.CONTEXT.with(links).withSchools(List.of(school(academy, "34")));
    DisputeContext disputes = DISPUTES.withSuccessions(links);
    State<DisputeStage, DisputeStanding> raised = DisputeLife.begin(
            new Dispute(NORTH, october(1), HILL, academy, DisputeMatter.REFUSAL_TO_ADMIT),
            CLAUSE,
            disputes)
        .orElseThrow();

    State<DisputeStage, DisputeStanding> released = decide(
        upToTheDirector(raised, disputes),
        new DisputeCommand.Escalate(PartnershipRoles.DIRECTOR, october(12)),
        disputes);

    assertThat(RouteEntry.of(released.data(), CHILD, october(12), context))
        .hasToString("on 2012-10-12 academy route, 200001 in 350");
  }

  @Test
  void schoolOfWhichNothingIsKnownHasNoRoute() {
    assertThat(RouteEntry.of(released(), CHILD, october(12), Cases.CONTEXT)
            .<String>match(entry -> "", Reason::code))
        .isEqualTo(EscalationReasons.SCHOOL_NOT_KNOWN);
    assertThat(RouteEntry.of(CHILD, Cases.FOUNDATION, LocalDate.of(2012, 1, 31), Cases.CONTEXT)
            .<String>match(entry -> "", Reason::code))
        .isEqualTo(EscalationReasons.NO_RULES);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.fairaccess.escalation.CommonEvent.Admitted;
import org.concordat.fairaccess.escalation.CommonEvent.Asked;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionEnded;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionRecorded;
import org.concordat.fairaccess.escalation.CommonEvent.RefusalDeemed;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationEvent.Consulted;
import org.concordat.fairaccess.escalation.FoundationEvent.DirectionOpened;
import org.concordat.fairaccess.escalation.FoundationEvent.IntentionFormed;
import org.concordat.fairaccess.escalation.FoundationEvent.NoticeServed;
import org.concordat.fairaccess.escalation.FoundationEvent.Referred;
import org.concordat.fairaccess.escalation.FoundationEvent.SchoolConfirmed;
import org.junit.jupiter.api.Test;

/** Histories as embedders have stored them: they must fold to the same end for ever. */
class GoldenHistoriesTest {

  private static final ImmutableList<FoundationEvent> FOUNDATION = ImmutableList.of(
      new Asked(october(2)),
      new Refused(october(8), "letter of 8 October"),
      new DirectionOpened(october(9), GROUNDS),
      new Consulted(october(10), PARENT),
      new Consulted(october(11), GOVERNING_BODY),
      new IntentionFormed(october(12)),
      new NoticeServed(
          october(15),
          new DirectionNotice(october(15), ServiceMethod.DELIVERED, october(15), BOTH)),
      new Referred(october(29)),
      new SchoolConfirmed(november(21)),
      new FoundationEvent.Directed(november(22), LOCAL_AUTHORITY, BROOK, Optional.of(november(26))),
      new Admitted(november(26)));

  private static final ImmutableList<AcademyEvent> ACADEMY = ImmutableList.of(
      new Asked(october(15)),
      new RefusalDeemed(october(31)),
      new AcademyEvent.DirectionRequested(
          october(31), new DirectionRequest(october(31), NationalAgency.EFA, ALL_EVIDENCE)),
      new AcademyEvent.EvidenceInvited(october(31)),
      new AcademyEvent.EvidenceTimeEnded(november(8)),
      new AcademyEvent.AdviceSought(november(12)),
      new AcademyEvent.Advised(november(26)),
      new AcademyEvent.MindedToDirect(november(27), Optional.of(november(29))),
      new AcademyEvent.Directed(november(30), SECRETARY_OF_STATE, BROOK, Optional.empty()),
      new Admitted(november(30)));

  @Test
  void foundationHistoryFoldsToADirectedAdmission() {
    Replay<FoundationStage, Escalation, FoundationEvent> replay =
        FoundationRoute.PROCEDURE.replay(Life.foundation().begun(), History.of(FOUNDATION));

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(FoundationStage.ON_ROLL);
    Escalation data = replay.state().data();
    assertThat(data.refusal()).contains(new Refusal(october(8), false, "letter of 8 October"));
    assertThat(data.grounds()).contains(GROUNDS);
    assertThat(data.consulted()).containsEntry(PARENT, october(10));
    assertThat(data.notice().orElseThrow().servedOn()).isEqualTo(october(15));
    assertThat(data.referredOn()).contains(october(29));
    assertThat(data.startOn()).contains(november(26));
    assertThat(data.direction()).contains(new Direction(LOCAL_AUTHORITY, november(22), BROOK));
    assertThat(data.admittedOn()).contains(november(26));
  }

  @Test
  void foundationEventsHaveStableCodes() {
    assertThat(FOUNDATION)
        .extracting(FoundationRoute.PROCEDURE::codeOf)
        .containsExactly(
            "asked",
            "refused",
            "direction-opened",
            "consulted",
            "consulted",
            "intention-formed",
            "notice-served",
            "referred",
            "school-confirmed",
            "directed",
            "admitted");
    assertThat(FoundationRoute.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "asked",
            "agreed",
            "refused",
            "refusal-deemed",
            "agreement-broken",
            "first-day-rejected",
            "returned-to-panel",
            "admitted",
            "closed",
            "tried-locally",
            "exclusion-recorded",
            "exclusion-ended",
            "late-reasons-given",
            "converted",
            "direction-opened",
            "grounds-restated",
            "consulted",
            "intention-formed",
            "notice-served",
            "referred",
            "authority-told",
            "window-closed",
            "school-confirmed",
            "other-school-named",
            "direction-rejected",
            "directed",
            "first-day-set",
            "admission-declined",
            "complained",
            "admission-ordered",
            "complaint-dismissed");
  }

  @Test
  void academyHistoryFoldsToADirectedAdmission() {
    Replay<AcademyStage, Escalation, AcademyEvent> replay =
        AcademyRoute.PROCEDURE.replay(Life.academy().begun(), History.of(ACADEMY));

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state().stage()).isEqualTo(AcademyStage.ON_ROLL);
    Escalation data = replay.state().data();
    assertThat(data.refusal()).contains(new Refusal(october(31), true, ""));
    assertThat(data.request().orElseThrow().agency()).isEqualTo(NationalAgency.EFA);
    assertThat(data.academyEvidenceOn()).isEmpty();
    assertThat(data.adviceOn()).contains(november(26));
    assertThat(data.answerBy()).contains(november(29));
    assertThat(data.startOn()).isEmpty();
    assertThat(data.direction()).contains(new Direction(SECRETARY_OF_STATE, november(30), BROOK));
    assertThat(data.admittedOn()).contains(november(30));
  }

  @Test
  void academyEventsHaveStableCodes() {
    assertThat(AcademyRoute.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "asked",
            "agreed",
            "refused",
            "refusal-deemed",
            "agreement-broken",
            "first-day-rejected",
            "returned-to-panel",
            "admitted",
            "closed",
            "tried-locally",
            "exclusion-recorded",
            "exclusion-ended",
            "late-reasons-given",
            "converted",
            "first-day-set",
            "direction-requested",
            "evidence-invited",
            "evidence-supplied",
            "evidence-time-ended",
            "advice-sought",
            "advised",
            "minded-to-direct",
            "letter-answered",
            "request-refused",
            "directed");
    assertThat(CommunityRoute.PROCEDURE.eventTypes().keySet())
        .containsExactly(
            "asked",
            "agreed",
            "refused",
            "refusal-deemed",
            "agreement-broken",
            "first-day-rejected",
            "returned-to-panel",
            "admitted",
            "closed",
            "tried-locally",
            "exclusion-recorded",
            "exclusion-ended",
            "late-reasons-given",
            "converted",
            "decision-issued",
            "decision-reasons-given",
            "first-day-set",
            "admission-declined",
            "complained",
            "admission-ordered",
            "complaint-dismissed");
  }

  @Test
  void endOfAnExclusionFoldsWithTheNumberItWasStoredWithAloneAndWithThoseThatWereToldLater() {
    ImmutableList<CommonEvent> endings = ImmutableList.of(
        new ExclusionEnded(november(5), HILL, november(4), ExclusionEnding.QUASHED),
        new ExclusionEnded(november(5), BROOK, BROOK, HILL, november(4), ExclusionEnding.QUASHED));

    for (CommonEvent ending : endings) {
      Escalation data = FoundationRoute.PROCEDURE
          .replay(
              Life.foundation().begun(),
              History.of(ImmutableList.<FoundationEvent>builder()
                  .addAll(FOUNDATION.subList(0, 7))
                  .add(new ExclusionRecorded(october(20), HILL, october(8)))
                  .add(new ExclusionRecorded(october(20), MOOR, october(9)))
                  .add(ending)
                  .build()))
          .state()
          .data();
      assertThat(data.child().excludedOn())
          .isEqualTo(Map.of(MOOR, ImmutableSortedSet.of(october(9))));
      assertThat(data.exclusionsLearnedOn()).contains(november(5));
    }
    assertThat(endings.get(1))
        .isEqualTo(new ExclusionEnded(
            november(5),
            BROOK,
            BROOK,
            HILL,
            Optional.empty(),
            november(4),
            ExclusionEnding.QUASHED));
    assertThat(endings.get(0))
        .isEqualTo(new ExclusionEnded(
            november(5), HILL, HILL, HILL, november(4), ExclusionEnding.QUASHED));
  }

  @Test
  void referenceLearnedOfLateIsJudgedOnItsOwnDayAndBreaksTheDirection() {
    ImmutableList<FoundationEvent> directed = ImmutableList.<FoundationEvent>builder()
        .addAll(FOUNDATION.subList(0, 7))
        .add(new FoundationEvent.WindowClosed(october(30)))
        .add(new FoundationEvent.Directed(october(31), LOCAL_AUTHORITY, BROOK, Optional.empty()))
        .build();

    Decision<FoundationStage, Escalation, FoundationEvent> accepted =
        FoundationRoute.PROCEDURE.decide(
            Life.foundation().begun(),
            History.of(directed),
            new Refer(GOVERNING_BODY, october(29)),
            Cases.CONTEXT);

    assertThat(accepted.isAccepted()).isTrue();
    assertThat(accepted.orElseThrow().stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    assertThat(accepted.<Integer>match(yes -> yes.broken().size(), no -> -1)).isEqualTo(2);
  }

  @Test
  void academyTrustIsNotAskedTwiceForOneAnswer() {
    assertThat(AcademyRoute.PROCEDURE
            .replay(
                Life.academy().begun(),
                History.of(ImmutableList.of(
                    new Asked(october(15)),
                    new Refused(october(16), "full"),
                    new Asked(october(17)))))
            .broken())
        .hasSize(1);
    assertThat(Life.academy()
            .after(AcademyRouteTest.UP_TO_REFUSAL)
            .when(new CommonCommand.Refuse(ACADEMY_TRUST, october(30), "full"))
            .isAccepted())
        .isFalse();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Transition;
import org.junit.jupiter.api.Test;

/** The tables as they are published. */
class RouteTablesTest {

  private static final int[] GAPS = {0, 8, 30};

  /** For every stage a life that has come to it. */
  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Map<G, Life<G, C, E>> lives(
          Life<G, C, E> begun, List<? extends AnyCommand.Maker<? extends C>> makers) {
    Map<G, Life<G, C, E>> found = new LinkedHashMap<>();
    allLives(begun, makers).forEach(life -> found.putIfAbsent(life.stage(), life));
    return found;
  }

  /** Lives of every kind that differs, found by trying every command of those who may. */
  static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      ImmutableList<Life<G, C, E>> allLives(
          Life<G, C, E> begun, List<? extends AnyCommand.Maker<? extends C>> makers) {
    ImmutableList.Builder<Life<G, C, E>> found = ImmutableList.builder();
    Set<List<?>> seen = new HashSet<>();
    Deque<Life<G, C, E>> open = new ArrayDeque<>(List.of(begun));
    while (!open.isEmpty()) {
      Life<G, C, E> life = open.remove();
      Escalation data = life.data();
      if (!seen.add(List.of(
          life.stage(),
          data.school(),
          data.consulted().keySet(),
          data.grounds(),
          data.startOn().isPresent(),
          data.rejectedFirstDay().isPresent(),
          data.triedLocallyOn().isPresent(),
          data.declinedOn().isPresent()))) {
        continue;
      }
      found.add(life);
      for (AnyCommand.Maker<? extends C> maker : makers) {
        for (int gap : GAPS) {
          C command =
              maker.apply(AnyCommand.entitled(life, maker), life.state().since().plusDays(gap));
          if (life.when(command).isAccepted()) {
            open.add(life.after(command));
          }
        }
      }
    }
    return found.build();
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      void tableAndDecisionAgree(
          Class<G> stages,
          Life<G, C, E> begun,
          List<? extends AnyCommand.Maker<? extends C>> makers) {
    Map<G, Life<G, C, E>> lives = lives(begun, makers);
    assertThat(lives.keySet())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(stages).stream()
            .filter(stage -> !stage.code().equals("converted"))
            .toList());
    for (Life<G, C, E> life : lives.values()) {
      for (AnyCommand.Maker<? extends C> maker : makers) {
        for (Role role : AnyCommand.ROLES) {
          for (int gap : GAPS) {
            C command = maker.apply(role, life.state().since().plusDays(gap));
            AnyCommand.agreesWithTheTable(life, command, life.when(command));
          }
        }
      }
    }
  }

  @Test
  void foundationTableAndDecisionAgreeForEveryStageCommandAndRole() {
    tableAndDecisionAgree(FoundationStage.class, Life.foundation(), AnyCommand.foundation());
  }

  @Test
  void academyTableAndDecisionAgreeForEveryStageCommandAndRole() {
    tableAndDecisionAgree(AcademyStage.class, Life.academy(), AnyCommand.academy());
  }

  @Test
  void communityTableAndDecisionAgreeForEveryStageCommandAndRole() {
    tableAndDecisionAgree(CommunityStage.class, Life.community(), AnyCommand.community());
  }

  @Test
  void everyCommandOfEveryRouteIsTried() {
    assertThat(codes(Life.foundation(), AnyCommand.foundation()))
        .containsAll(FoundationRoute.PROCEDURE.commandTypes().keySet());
    assertThat(codes(Life.academy(), AnyCommand.academy()))
        .containsAll(AcademyRoute.PROCEDURE.commandTypes().keySet());
    assertThat(codes(Life.community(), AnyCommand.community()))
        .containsAll(CommunityRoute.PROCEDURE.commandTypes().keySet());
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      ImmutableList<String> codes(
          Life<G, C, E> life, List<? extends AnyCommand.Maker<? extends C>> makers) {
    return makers.stream()
        .map(maker -> AnyCommand.code(life, maker))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void rowsThatTimeTakesOnlyEndAWait() {
    assertThat(lapses(FoundationRoute.PROCEDURE.table()))
        .containsExactly(
            "refusal-deemed: asked to refused",
            "window-closed: reference-window to direction-open");
    assertThat(lapses(AcademyRoute.PROCEDURE.table()))
        .containsExactly(
            "refusal-deemed: asked to refused",
            "evidence-time-ended: evidence-window to under-consideration");
    assertThat(lapses(CommunityRoute.PROCEDURE.table()))
        .containsExactly("refusal-deemed: asked to refused");
  }

  private static <G extends Enum<G> & Stage> ImmutableList<String> lapses(
      ImmutableList<Transition<G>> table) {
    return table.stream()
        .filter(row -> row.lapse().filter(duty -> !duty.equals("stand")).isPresent())
        .map(row ->
            row.event() + ": " + row.leadsFrom().code() + " to " + row.leadsTo().code())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void codesOfEveryRouteAreStable() {
    assertThat(FoundationRoute.PROCEDURE.code()).isEqualTo("escalation.foundation");
    assertThat(FoundationRoute.OF_ACADEMIES.code()).isEqualTo("escalation.foundation-academy");
    assertThat(AcademyRoute.PROCEDURE.code()).isEqualTo("escalation.academy");
    assertThat(CommunityRoute.PROCEDURE.code()).isEqualTo("escalation.community");
  }

  @Test
  void diagramOfTheFoundationRoute() {
    assertThat(FoundationRoute.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> PLACED
              PLACED --> ASKED : ask (the local authority)
              PLACED --> START_AGREED : agree (the governing body)
              PLACED --> REFUSED : refuse (the governing body)
              ASKED --> START_AGREED : agree (the governing body)
              ASKED --> REFUSED : refuse (the governing body)
              ASKED --> REFUSED : lapse of answer
              REFUSED --> CONSULTING : open-direction (the local authority)
              CONSULTING --> CONSULTING : consult (the local authority)
              CONSULTING --> INTENTION : form-intention (the local authority)
              INTENTION --> REFERENCE_WINDOW : serve-notice (the local authority)
              REFERENCE_WINDOW --> WITH_ADJUDICATOR : refer (the governing body)
              REFERENCE_WINDOW --> DIRECTION_OPEN : lapse of refer
              WITH_ADJUDICATOR --> DIRECTION_OPEN : confirm-school (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> DIRECTION_OPEN : name-other-school (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : reject-direction (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : tell-authority (the governing body)
              DIRECTION_OPEN --> DIRECTED : direct (the local authority)
              CONSULTING --> CONSULTING : restate-grounds (the local authority)
              INTENTION --> INTENTION : restate-grounds (the local authority)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : restate-grounds (the local authority)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : restate-grounds (the local authority)
              DIRECTION_OPEN --> DIRECTION_OPEN : restate-grounds (the local authority)
              START_AGREED --> ON_ROLL : admit (the governing body)
              START_AGREED --> REFUSED : refuse (the governing body)
              START_AGREED --> REFUSED : report-broken-agreement (the local authority)
              START_AGREED --> REFUSED : reject-first-day (the local authority)
              CONSULTING --> ON_ROLL : admit (the governing body)
              CONSULTING --> CONSULTING : refuse (the governing body)
              CONSULTING --> CONSULTING : report-broken-agreement (the local authority)
              CONSULTING --> CONSULTING : reject-first-day (the local authority)
              INTENTION --> ON_ROLL : admit (the governing body)
              INTENTION --> INTENTION : refuse (the governing body)
              INTENTION --> INTENTION : report-broken-agreement (the local authority)
              INTENTION --> INTENTION : reject-first-day (the local authority)
              REFERENCE_WINDOW --> ON_ROLL : admit (the governing body)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : refuse (the governing body)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : report-broken-agreement (the local authority)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : reject-first-day (the local authority)
              WITH_ADJUDICATOR --> ON_ROLL : admit (the governing body)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : refuse (the governing body)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : report-broken-agreement (the local authority)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : reject-first-day (the local authority)
              DIRECTION_OPEN --> ON_ROLL : admit (the governing body)
              DIRECTION_OPEN --> DIRECTION_OPEN : refuse (the governing body)
              DIRECTION_OPEN --> DIRECTION_OPEN : report-broken-agreement (the local authority)
              DIRECTION_OPEN --> DIRECTION_OPEN : reject-first-day (the local authority)
              DIRECTED --> ON_ROLL : admit (the governing body)
              COMPLAINED --> ON_ROLL : admit (the governing body)
              ORDERED --> ON_ROLL : admit (the governing body)
              DIRECTED --> DIRECTED : set-first-day (the local authority)
              DIRECTED --> DIRECTED : decline-to-admit (the governing body)
              DIRECTED --> COMPLAINED : complain (the local authority)
              COMPLAINED --> ORDERED : order-admission (the Secretary of State)
              ORDERED --> ORDERED : set-first-day (the Secretary of State)
              COMPLAINED --> BACK_TO_PANEL : dismiss-complaint (the Secretary of State)
              REFUSED --> REFUSED : try-locally (the local authority or the chair of the panel)
              REFUSED --> REFUSED : give-late-reasons (the governing body)
              REFUSED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              START_AGREED --> START_AGREED : agree (the governing body)
              REFUSED --> START_AGREED : agree (the governing body)
              CONSULTING --> CONSULTING : agree (the governing body)
              INTENTION --> INTENTION : agree (the governing body)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : agree (the governing body)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : agree (the governing body)
              DIRECTION_OPEN --> DIRECTION_OPEN : agree (the governing body)
              PLACED --> CLOSED : close (the local authority)
              ASKED --> CLOSED : close (the local authority)
              REFUSED --> CLOSED : close (the local authority)
              START_AGREED --> CLOSED : close (the local authority)
              CONSULTING --> CLOSED : close (the local authority)
              INTENTION --> CLOSED : close (the local authority)
              REFERENCE_WINDOW --> CLOSED : close (the local authority)
              WITH_ADJUDICATOR --> CLOSED : close (the local authority)
              DIRECTION_OPEN --> CLOSED : close (the local authority)
              DIRECTED --> CLOSED : close (the local authority)
              COMPLAINED --> CLOSED : close (the local authority)
              ORDERED --> CLOSED : close (the local authority)
              PLACED --> PLACED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              CONSULTING --> CONSULTING : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              INTENTION --> INTENTION : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTION_OPEN --> DIRECTION_OPEN : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              PLACED --> PLACED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              CONSULTING --> CONSULTING : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              INTENTION --> INTENTION : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTION_OPEN --> DIRECTION_OPEN : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              CONSULTING --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              INTENTION --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              REFERENCE_WINDOW --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              DIRECTION_OPEN --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              DIRECTED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              COMPLAINED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              ORDERED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              PLACED --> CONVERTED : lapse of stand
              ASKED --> CONVERTED : lapse of stand
              REFUSED --> CONVERTED : lapse of stand
              START_AGREED --> CONVERTED : lapse of stand
              CONSULTING --> CONVERTED : lapse of stand
              INTENTION --> CONVERTED : lapse of stand
              REFERENCE_WINDOW --> CONVERTED : lapse of stand
              WITH_ADJUDICATOR --> CONVERTED : lapse of stand
              DIRECTION_OPEN --> CONVERTED : lapse of stand
              DIRECTED --> CONVERTED : lapse of stand
              COMPLAINED --> CONVERTED : lapse of stand
              ORDERED --> CONVERTED : lapse of stand
              ON_ROLL --> [*]
              BACK_TO_PANEL --> [*]
              CLOSED --> [*]
              CONVERTED --> [*]
            """);
  }

  @Test
  void diagramOfTheRouteForAcademies() {
    assertThat(FoundationRoute.OF_ACADEMIES.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> PLACED
              PLACED --> ASKED : ask (the local authority)
              PLACED --> START_AGREED : agree (the academy trust)
              PLACED --> REFUSED : refuse (the academy trust)
              ASKED --> START_AGREED : agree (the academy trust)
              ASKED --> REFUSED : refuse (the academy trust)
              ASKED --> REFUSED : lapse of answer
              REFUSED --> CONSULTING : open-direction (the local authority)
              CONSULTING --> CONSULTING : consult (the local authority)
              CONSULTING --> INTENTION : form-intention (the local authority)
              INTENTION --> REFERENCE_WINDOW : serve-notice (the local authority)
              REFERENCE_WINDOW --> WITH_ADJUDICATOR : refer (the academy trust)
              REFERENCE_WINDOW --> DIRECTION_OPEN : lapse of refer
              WITH_ADJUDICATOR --> DIRECTION_OPEN : confirm-school (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> DIRECTION_OPEN : name-other-school (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : reject-direction (the Schools Adjudicator or the Secretary of State)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : tell-authority (the academy trust)
              DIRECTION_OPEN --> DIRECTED : direct (the local authority)
              CONSULTING --> CONSULTING : restate-grounds (the local authority)
              INTENTION --> INTENTION : restate-grounds (the local authority)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : restate-grounds (the local authority)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : restate-grounds (the local authority)
              DIRECTION_OPEN --> DIRECTION_OPEN : restate-grounds (the local authority)
              START_AGREED --> ON_ROLL : admit (the academy trust)
              START_AGREED --> REFUSED : refuse (the academy trust)
              START_AGREED --> REFUSED : report-broken-agreement (the local authority)
              START_AGREED --> REFUSED : reject-first-day (the local authority)
              CONSULTING --> ON_ROLL : admit (the academy trust)
              CONSULTING --> CONSULTING : refuse (the academy trust)
              CONSULTING --> CONSULTING : report-broken-agreement (the local authority)
              CONSULTING --> CONSULTING : reject-first-day (the local authority)
              INTENTION --> ON_ROLL : admit (the academy trust)
              INTENTION --> INTENTION : refuse (the academy trust)
              INTENTION --> INTENTION : report-broken-agreement (the local authority)
              INTENTION --> INTENTION : reject-first-day (the local authority)
              REFERENCE_WINDOW --> ON_ROLL : admit (the academy trust)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : refuse (the academy trust)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : report-broken-agreement (the local authority)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : reject-first-day (the local authority)
              WITH_ADJUDICATOR --> ON_ROLL : admit (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : refuse (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : report-broken-agreement (the local authority)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : reject-first-day (the local authority)
              DIRECTION_OPEN --> ON_ROLL : admit (the academy trust)
              DIRECTION_OPEN --> DIRECTION_OPEN : refuse (the academy trust)
              DIRECTION_OPEN --> DIRECTION_OPEN : report-broken-agreement (the local authority)
              DIRECTION_OPEN --> DIRECTION_OPEN : reject-first-day (the local authority)
              DIRECTED --> ON_ROLL : admit (the academy trust)
              COMPLAINED --> ON_ROLL : admit (the academy trust)
              ORDERED --> ON_ROLL : admit (the academy trust)
              DIRECTED --> DIRECTED : set-first-day (the local authority)
              DIRECTED --> DIRECTED : decline-to-admit (the academy trust)
              DIRECTED --> COMPLAINED : complain (the local authority)
              COMPLAINED --> ORDERED : order-admission (the Secretary of State)
              ORDERED --> ORDERED : set-first-day (the Secretary of State)
              COMPLAINED --> BACK_TO_PANEL : dismiss-complaint (the Secretary of State)
              REFUSED --> REFUSED : try-locally (the local authority or the chair of the panel)
              REFUSED --> REFUSED : give-late-reasons (the academy trust)
              REFUSED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              START_AGREED --> START_AGREED : agree (the academy trust)
              REFUSED --> START_AGREED : agree (the academy trust)
              CONSULTING --> CONSULTING : agree (the academy trust)
              INTENTION --> INTENTION : agree (the academy trust)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : agree (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : agree (the academy trust)
              DIRECTION_OPEN --> DIRECTION_OPEN : agree (the academy trust)
              PLACED --> CLOSED : close (the local authority)
              ASKED --> CLOSED : close (the local authority)
              REFUSED --> CLOSED : close (the local authority)
              START_AGREED --> CLOSED : close (the local authority)
              CONSULTING --> CLOSED : close (the local authority)
              INTENTION --> CLOSED : close (the local authority)
              REFERENCE_WINDOW --> CLOSED : close (the local authority)
              WITH_ADJUDICATOR --> CLOSED : close (the local authority)
              DIRECTION_OPEN --> CLOSED : close (the local authority)
              DIRECTED --> CLOSED : close (the local authority)
              COMPLAINED --> CLOSED : close (the local authority)
              ORDERED --> CLOSED : close (the local authority)
              PLACED --> PLACED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              CONSULTING --> CONSULTING : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              INTENTION --> INTENTION : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTION_OPEN --> DIRECTION_OPEN : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              PLACED --> PLACED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              CONSULTING --> CONSULTING : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              INTENTION --> INTENTION : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFERENCE_WINDOW --> REFERENCE_WINDOW : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTION_OPEN --> DIRECTION_OPEN : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              CONSULTING --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              INTENTION --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              REFERENCE_WINDOW --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              DIRECTION_OPEN --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              DIRECTED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              COMPLAINED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              ORDERED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              PLACED --> CONVERTED : lapse of stand
              ASKED --> CONVERTED : lapse of stand
              REFUSED --> CONVERTED : lapse of stand
              START_AGREED --> CONVERTED : lapse of stand
              CONSULTING --> CONVERTED : lapse of stand
              INTENTION --> CONVERTED : lapse of stand
              REFERENCE_WINDOW --> CONVERTED : lapse of stand
              WITH_ADJUDICATOR --> CONVERTED : lapse of stand
              DIRECTION_OPEN --> CONVERTED : lapse of stand
              DIRECTED --> CONVERTED : lapse of stand
              COMPLAINED --> CONVERTED : lapse of stand
              ORDERED --> CONVERTED : lapse of stand
              ON_ROLL --> [*]
              BACK_TO_PANEL --> [*]
              CLOSED --> [*]
              CONVERTED --> [*]
            """);
  }

  @Test
  void diagramOfTheAcademyRoute() {
    assertThat(AcademyRoute.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> PLACED
              PLACED --> ASKED : ask (the local authority)
              PLACED --> START_AGREED : agree (the academy trust)
              PLACED --> REFUSED : refuse (the academy trust)
              ASKED --> START_AGREED : agree (the academy trust)
              ASKED --> REFUSED : refuse (the academy trust)
              ASKED --> REFUSED : lapse of answer
              REFUSED --> WITH_AGENCY : request-direction (the local authority)
              WITH_AGENCY --> EVIDENCE_WINDOW : invite-evidence (the national agency)
              EVIDENCE_WINDOW --> UNDER_CONSIDERATION : supply-evidence (the academy trust)
              EVIDENCE_WINDOW --> UNDER_CONSIDERATION : lapse of supply-evidence
              WITH_ADJUDICATOR --> UNDER_CONSIDERATION : advise (the Schools Adjudicator)
              UNDER_CONSIDERATION --> MINDED_TO_DIRECT : be-minded-to-direct (the Secretary of State)
              WITH_ADJUDICATOR --> MINDED_TO_DIRECT : be-minded-to-direct (the Secretary of State)
              UNDER_CONSIDERATION --> WITH_ADJUDICATOR : seek-advice (the Secretary of State)
              START_AGREED --> ON_ROLL : admit (the academy trust)
              START_AGREED --> REFUSED : refuse (the academy trust)
              START_AGREED --> REFUSED : report-broken-agreement (the local authority)
              START_AGREED --> REFUSED : reject-first-day (the local authority)
              WITH_AGENCY --> ON_ROLL : admit (the academy trust)
              WITH_AGENCY --> WITH_AGENCY : refuse (the academy trust)
              WITH_AGENCY --> WITH_AGENCY : report-broken-agreement (the local authority)
              WITH_AGENCY --> WITH_AGENCY : reject-first-day (the local authority)
              EVIDENCE_WINDOW --> ON_ROLL : admit (the academy trust)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : refuse (the academy trust)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : report-broken-agreement (the local authority)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : reject-first-day (the local authority)
              UNDER_CONSIDERATION --> ON_ROLL : admit (the academy trust)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : refuse (the academy trust)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : report-broken-agreement (the local authority)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : reject-first-day (the local authority or the Secretary of State)
              WITH_ADJUDICATOR --> ON_ROLL : admit (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : refuse (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : report-broken-agreement (the local authority)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : reject-first-day (the local authority or the Secretary of State)
              MINDED_TO_DIRECT --> ON_ROLL : admit (the academy trust)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : refuse (the academy trust)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : report-broken-agreement (the local authority)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : reject-first-day (the local authority or the Secretary of State)
              DIRECTED --> ON_ROLL : admit (the academy trust)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : answer-letter (the academy trust)
              MINDED_TO_DIRECT --> DIRECTED : direct (the Secretary of State)
              DIRECTED --> DIRECTED : set-first-day (the Secretary of State)
              UNDER_CONSIDERATION --> BACK_TO_PANEL : refuse-request (the Secretary of State)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : refuse-request (the Secretary of State)
              MINDED_TO_DIRECT --> BACK_TO_PANEL : refuse-request (the Secretary of State)
              REFUSED --> REFUSED : try-locally (the local authority or the chair of the panel)
              REFUSED --> REFUSED : give-late-reasons (the academy trust)
              REFUSED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              START_AGREED --> START_AGREED : agree (the academy trust)
              REFUSED --> START_AGREED : agree (the academy trust)
              WITH_AGENCY --> WITH_AGENCY : agree (the academy trust)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : agree (the academy trust)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : agree (the academy trust)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : agree (the academy trust)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : agree (the academy trust)
              PLACED --> CLOSED : close (the local authority)
              ASKED --> CLOSED : close (the local authority)
              REFUSED --> CLOSED : close (the local authority)
              START_AGREED --> CLOSED : close (the local authority)
              WITH_AGENCY --> CLOSED : close (the local authority)
              EVIDENCE_WINDOW --> CLOSED : close (the local authority)
              UNDER_CONSIDERATION --> CLOSED : close (the local authority)
              WITH_ADJUDICATOR --> CLOSED : close (the local authority)
              MINDED_TO_DIRECT --> CLOSED : close (the local authority)
              DIRECTED --> CLOSED : close (the local authority)
              PLACED --> PLACED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_AGENCY --> WITH_AGENCY : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              PLACED --> PLACED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_AGENCY --> WITH_AGENCY : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              EVIDENCE_WINDOW --> EVIDENCE_WINDOW : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              UNDER_CONSIDERATION --> UNDER_CONSIDERATION : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              WITH_ADJUDICATOR --> WITH_ADJUDICATOR : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              MINDED_TO_DIRECT --> MINDED_TO_DIRECT : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DIRECTED --> DIRECTED : record-exclusion-end (the academy trust or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              WITH_AGENCY --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              EVIDENCE_WINDOW --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              UNDER_CONSIDERATION --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              WITH_ADJUDICATOR --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              MINDED_TO_DIRECT --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              DIRECTED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              PLACED --> CONVERTED : lapse of stand
              ASKED --> CONVERTED : lapse of stand
              REFUSED --> CONVERTED : lapse of stand
              START_AGREED --> CONVERTED : lapse of stand
              WITH_AGENCY --> CONVERTED : lapse of stand
              EVIDENCE_WINDOW --> CONVERTED : lapse of stand
              UNDER_CONSIDERATION --> CONVERTED : lapse of stand
              WITH_ADJUDICATOR --> CONVERTED : lapse of stand
              MINDED_TO_DIRECT --> CONVERTED : lapse of stand
              DIRECTED --> CONVERTED : lapse of stand
              ON_ROLL --> [*]
              BACK_TO_PANEL --> [*]
              CLOSED --> [*]
              CONVERTED --> [*]
            """);
  }

  @Test
  void diagramOfTheCommunityRoute() {
    assertThat(CommunityRoute.PROCEDURE.toMermaid()).isEqualTo("""
            stateDiagram-v2
              [*] --> PLACED
              PLACED --> DECISION_ISSUED : issue-decision (the local authority or the authority that maintains the school)
              ASKED --> DECISION_ISSUED : issue-decision (the local authority or the authority that maintains the school)
              REFUSED --> DECISION_ISSUED : issue-decision (the local authority or the authority that maintains the school)
              PLACED --> ASKED : ask (the local authority)
              PLACED --> START_AGREED : agree (the governing body)
              PLACED --> REFUSED : refuse (the governing body)
              ASKED --> START_AGREED : agree (the governing body)
              ASKED --> REFUSED : refuse (the governing body)
              ASKED --> REFUSED : lapse of answer
              START_AGREED --> ON_ROLL : admit (the governing body)
              START_AGREED --> REFUSED : refuse (the governing body)
              START_AGREED --> REFUSED : report-broken-agreement (the local authority or the authority that maintains the school)
              START_AGREED --> REFUSED : reject-first-day (the local authority or the authority that maintains the school)
              DECISION_ISSUED --> ON_ROLL : admit (the governing body)
              COMPLAINED --> ON_ROLL : admit (the governing body)
              ORDERED --> ON_ROLL : admit (the governing body)
              START_AGREED --> DECISION_ISSUED : issue-decision (the local authority or the authority that maintains the school)
              DECISION_ISSUED --> DECISION_ISSUED : set-first-day (the local authority or the authority that maintains the school)
              DECISION_ISSUED --> DECISION_ISSUED : decline-to-admit (the governing body)
              DECISION_ISSUED --> COMPLAINED : complain (the local authority or the authority that maintains the school)
              COMPLAINED --> ORDERED : order-admission (the Secretary of State)
              ORDERED --> ORDERED : set-first-day (the Secretary of State)
              COMPLAINED --> BACK_TO_PANEL : dismiss-complaint (the Secretary of State)
              DECISION_ISSUED --> DECISION_ISSUED : give-decision-reasons (the local authority or the authority that maintains the school)
              COMPLAINED --> COMPLAINED : give-decision-reasons (the local authority or the authority that maintains the school)
              ORDERED --> ORDERED : give-decision-reasons (the local authority or the authority that maintains the school)
              REFUSED --> REFUSED : try-locally (the local authority or the chair of the panel)
              REFUSED --> REFUSED : give-late-reasons (the governing body)
              REFUSED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              START_AGREED --> START_AGREED : agree (the governing body)
              REFUSED --> START_AGREED : agree (the governing body)
              PLACED --> CLOSED : close (the local authority)
              ASKED --> CLOSED : close (the local authority)
              REFUSED --> CLOSED : close (the local authority)
              START_AGREED --> CLOSED : close (the local authority)
              DECISION_ISSUED --> CLOSED : close (the local authority)
              COMPLAINED --> CLOSED : close (the local authority)
              ORDERED --> CLOSED : close (the local authority)
              PLACED --> PLACED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DECISION_ISSUED --> DECISION_ISSUED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              PLACED --> PLACED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ASKED --> ASKED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              REFUSED --> REFUSED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> START_AGREED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              DECISION_ISSUED --> DECISION_ISSUED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              COMPLAINED --> COMPLAINED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              ORDERED --> ORDERED : record-exclusion-end (the governing body or the home school or the local authority or the authority that maintains the school or the chair of the panel)
              START_AGREED --> BACK_TO_PANEL : return-to-panel (the chair of the panel)
              PLACED --> CONVERTED : lapse of stand
              ASKED --> CONVERTED : lapse of stand
              REFUSED --> CONVERTED : lapse of stand
              START_AGREED --> CONVERTED : lapse of stand
              DECISION_ISSUED --> CONVERTED : lapse of stand
              COMPLAINED --> CONVERTED : lapse of stand
              ORDERED --> CONVERTED : lapse of stand
              ON_ROLL --> [*]
              BACK_TO_PANEL --> [*]
              CLOSED --> [*]
              CONVERTED --> [*]
            """);
  }
}

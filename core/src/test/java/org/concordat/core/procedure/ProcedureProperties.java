/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.procedure.NoticeLife.PROCEDURE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.NoticeLife.Answer;
import org.concordat.core.procedure.NoticeLife.Close;
import org.concordat.core.procedure.NoticeLife.Direct;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeCommand;
import org.concordat.core.procedure.NoticeLife.NoticeEvent;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.concordat.core.procedure.NoticeLife.Serve;

class ProcedureProperties {

  private static final LocalDate START = LocalDate.of(2012, 10, 1);
  private static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));

  @Provide
  Arbitrary<List<NoticeCommand>> commands() {
    Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 60).map(START::plusDays);
    Arbitrary<Role> roles = Arbitraries.of(NoticeLife.AUTHORITY, NoticeLife.SCHOOL);
    Arbitrary<ImmutableList<String>> served =
        Arbitraries.of(ImmutableList.of("head", "governors"), ImmutableList.of("head"));
    return Arbitraries.oneOf(
            Combinators.combine(roles, dates, served).<NoticeCommand>as(Serve::new),
            Combinators.combine(roles, dates).<NoticeCommand>as(Answer::new),
            Combinators.combine(roles, dates).<NoticeCommand>as(Direct::new),
            Combinators.combine(roles, dates).<NoticeCommand>as(Close::new))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void replayingWhatWasDecidedGivesTheSameState(@ForAll("commands") List<NoticeCommand> commands) {
    State<NoticeStage, Notice> begun = PROCEDURE.begin(START, Notice.BLANK);
    State<NoticeStage, Notice> state = begun;
    List<NoticeEvent> events = new ArrayList<>();
    for (NoticeCommand command : commands) {
      Decision<NoticeStage, Notice, NoticeEvent> decision =
          PROCEDURE.decide(state, command, UNPUBLISHED);
      if (decision instanceof Decision.Accepted<NoticeStage, Notice, NoticeEvent> accepted) {
        events.addAll(accepted.events());
        state = accepted.state();
      }
    }

    Replay<NoticeStage, Notice, NoticeEvent> replay = PROCEDURE.replay(begun, History.of(events));

    assertThat(replay.isWhole()).isTrue();
    assertThat(replay.state()).isEqualTo(state);
  }

  @Property
  void decideAcceptsOnlyWhatTheTableListsAndEverRefusesWithAReason(
      @ForAll("commands") List<NoticeCommand> commands) {
    State<NoticeStage, Notice> state = PROCEDURE.begin(START, Notice.BLANK);
    for (NoticeCommand command : commands) {
      State<NoticeStage, Notice> then = PROCEDURE.advance(state, command.on(), UNPUBLISHED);
      boolean listed = PROCEDURE.allowed(then.stage()).contains(PROCEDURE.codeOf(command));
      Decision<NoticeStage, Notice, NoticeEvent> decision =
          PROCEDURE.decide(state, command, UNPUBLISHED);
      if (decision instanceof Decision.Accepted<NoticeStage, Notice, NoticeEvent> accepted) {
        assertThat(listed).isTrue();
        assertThat(PROCEDURE.table()).anySatisfy(row -> {
          assertThat(row.leadsFrom()).isEqualTo(then.stage());
          assertThat(row.leadsTo()).isEqualTo(accepted.state().stage());
          assertThat(row.command()).contains(PROCEDURE.codeOf(command));
        });
        state = accepted.state();
      } else {
        assertThat(decision.reasons()).isNotEmpty();
      }
    }
  }

  @Property
  void advancingInTwoStepsIsAdvancingInOne(@ForAll("commands") List<NoticeCommand> commands) {
    State<NoticeStage, Notice> state = PROCEDURE
        .decide(
            PROCEDURE.begin(START, Notice.BLANK),
            new Serve(NoticeLife.AUTHORITY, START, ImmutableList.of("head", "governors")),
            UNPUBLISHED)
        .orElseThrow();
    for (NoticeCommand command : commands) {
      LocalDate later = command.on().plusDays(20);
      assertThat(PROCEDURE.advance(
              PROCEDURE.advance(state, command.on(), UNPUBLISHED), later, UNPUBLISHED))
          .isEqualTo(PROCEDURE.advance(state, later, UNPUBLISHED));
    }
  }
}

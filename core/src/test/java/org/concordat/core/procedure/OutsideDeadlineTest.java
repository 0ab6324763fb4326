/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** A day that comes from outside takes its row without being owed by anybody. */
class OutsideDeadlineTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 10, 23);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    OPEN,
    DONE,
    OVERTAKEN
  }

  private sealed interface Act extends Command permits Finish {}

  private record Finish(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Finished, Overtaken {}

  private record Finished(LocalDate on) implements Fact {}

  private record Overtaken(LocalDate on) implements Fact {}

  private static final Deadline<Phase, String, Optional<LocalDate>> OUTSIDE = Deadline.outside(
      Duty.of("stand", "act while the school stands", SCHOOL),
      EnumSet.of(Phase.OPEN),
      (since, data, context) -> Term.of(
          context
              .map(Due::on)
              .orElseGet(
                  () -> Due.unknown(Reason.coded("test.nothing").saying("nothing is known"))),
          Rule.agreed("day of the end", "as it comes", SOURCE)));

  private static final Procedure<Phase, String, Act, Fact, Optional<LocalDate>> PROCEDURE =
      table(row -> row);

  private static Procedure<Phase, String, Act, Fact, Optional<LocalDate>> table(
      UnaryOperator<
              ProcedureBuilder<Phase, String, Act, Fact, Optional<LocalDate>>.CommandRow<Finish>>
          limited) {
    ProcedureBuilder<Phase, String, Act, Fact, Optional<LocalDate>> table =
        Procedure.builder("outside", Phase.class, Act.class, Fact.class);
    table
        .command("finish", Finish.class)
        .event("finished", Finished.class, (data, event) -> data)
        .event("overtaken", Overtaken.class, (data, event) -> data)
        .begins(Phase.OPEN)
        .ends(Phase.DONE, Phase.OVERTAKEN);
    limited
        .apply(table.from(Phase.OPEN).when(Finish.class).by(SCHOOL))
        .emits(Finished.class, (command, data, context) -> new Finished(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.DONE);
    table
        .from(Phase.OPEN)
        .whenLapsed(OUTSIDE)
        .emits(Overtaken.class, (on, data, context) -> new Overtaken(on))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.OVERTAKEN);
    return table.build();
  }

  private static final State<Phase, String> OPEN = PROCEDURE.begin(BEGUN, "");

  @Test
  void takesEffectTheDayAfterTheLastDayBeforeIt() {
    assertThat(PROCEDURE.advance(OPEN, LAST, Optional.of(LAST)).stage()).isEqualTo(Phase.OPEN);
    assertThat(PROCEDURE.lapses(OPEN, LAST.plusDays(1), Optional.of(LAST)))
        .containsExactly(new Overtaken(LAST.plusDays(1)));
  }

  @Test
  void isOwedByNobodyAndToldAsWhatTimeBrings() {
    assertThat(OUTSIDE.isOwed()).isFalse();
    assertThat(PROCEDURE.obligations(OPEN, Optional.of(LAST))).isEmpty();
    assertThat(
            NextStep.in(PROCEDURE, OPEN, Optional.of(LAST)).get(0).otherwise().orElseThrow())
        .hasToString("overtaken on 2012-10-24");
  }

  @Test
  void isNotToldWhileNothingIsKnownToCome() {
    ImmutableList<NextStep<Phase>> steps = NextStep.in(PROCEDURE, OPEN, Optional.empty());

    assertThat(steps.get(0).otherwise()).isEmpty();
    assertThat(PROCEDURE.advance(OPEN, LocalDate.of(2099, 1, 1), Optional.empty()))
        .isEqualTo(OPEN);
  }

  @Test
  void commandOnItsDayFindsItOver() {
    assertThat(PROCEDURE
            .decide(OPEN, new Finish(SCHOOL, LAST.plusDays(1)), Optional.of(LAST))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED, ProcedureReasons.OUT_OF_TIME);
    assertThat(
            PROCEDURE.decide(OPEN, new Finish(SCHOOL, LAST), Optional.of(LAST)).isAccepted())
        .isTrue();
  }

  @Test
  void oneThatLiesBeforeTheLifeBeganEndsItOnItsFirstDay() {
    assertThat(PROCEDURE.lapses(OPEN, BEGUN, Optional.of(BEGUN.minusDays(9))))
        .containsExactly(new Overtaken(BEGUN));
  }

  @Test
  void stepWithinItIsDueOnItsLastDay() {
    Procedure<Phase, String, Act, Fact, Optional<LocalDate>> within =
        table(row -> row.within(OUTSIDE));
    Due unknown = NextStep.in(within, OPEN, Optional.empty()).get(0).due();

    assertThat(NextStep.in(within, OPEN, Optional.of(LAST)).get(0).due()).isEqualTo(Due.on(LAST));
    assertThat(unknown).hasToString("unknown: nothing is known");
  }
}

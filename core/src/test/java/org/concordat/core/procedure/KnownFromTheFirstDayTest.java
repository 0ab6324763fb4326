/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** What a procedure knows of every life by its first day is there whoever begins it. */
class KnownFromTheFirstDayTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final Role SCHOOL = Role.of("school", "the school");

  private enum Phase implements Stage {
    OPEN,
    DONE
  }

  private sealed interface Act extends Command permits Finish {}

  private record Finish(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Finished {}

  private record Finished(LocalDate on) implements Fact {}

  private static ProcedureBuilder<Phase, String, Act, Fact, String> table() {
    ProcedureBuilder<Phase, String, Act, Fact, String> table =
        Procedure.builder("known", Phase.class, Act.class, Fact.class);
    table
        .command("finish", Finish.class)
        .event("finished", Finished.class, (data, event) -> data)
        .begins(Phase.OPEN)
        .ends(Phase.DONE);
    table
        .from(Phase.OPEN)
        .when(Finish.class)
        .by(SCHOOL)
        .emits(Finished.class, (command, data, context) -> new Finished(command.on()))
        .under(Strength.AGREED, Citation.of("Agreement", "1"))
        .to(Phase.DONE);
    return table;
  }

  @Test
  void givenWhatIsKnownByTheFirstDayThenALifeBeginsWithIt() {
    assertThat(table()
            .beginsKnowing((on, data) -> data + " since " + on)
            .build()
            .begin(BEGUN, "asked")
            .data())
        .isEqualTo("asked since 2012-10-01");
  }

  @Test
  void givenNothingThenALifeBeginsAsItIsGiven() {
    assertThat(table().build().begin(BEGUN, "asked").data()).isEqualTo("asked");
  }

  @Test
  void refusesNothingInItsPlace() {
    assertThatNullPointerException()
        .isThrownBy(() -> table().beginsKnowing(null))
        .withMessage("known");
  }
}

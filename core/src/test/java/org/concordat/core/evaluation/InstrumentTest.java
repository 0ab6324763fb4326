/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentTest {

  private static final Statement TODAY = statement(4, 1, "Vulnerable children", "Works today");
  private static final Statement FUTURE =
      statement(4, 2, "Vulnerable children", "Will go on working");
  private static final Statement DECLINE =
      statement(3, 3, "School improvement", "Decline is spotted");

  @Test
  void putsItsStatementsInOrder() {
    Instrument instrument = Instrument.of("Survey", List.of(FUTURE, DECLINE, TODAY));

    assertThat(instrument.statements()).containsExactly(DECLINE, TODAY, FUTURE);
    assertThat(instrument.statementsIn(4)).containsExactly(TODAY, FUTURE);
    assertThat(instrument.sections())
        .containsEntry(3, "School improvement")
        .containsEntry(4, "Vulnerable children")
        .hasSize(2);
    assertThat(instrument).isEqualTo(Instrument.of("Survey", List.of(DECLINE, TODAY, FUTURE)));
    assertThat(TODAY).hasToString("4.1 Works today");
  }

  @Test
  void refusesASectionItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.of("Survey", List.of(TODAY, DECLINE)).statementsIn(5))
        .withMessage("Instrument section: must be one of [3, 4], but was 5");
  }

  @Test
  void refusesANumberThatComesTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.of("Survey", List.of(TODAY, FUTURE, TODAY)))
        .withMessage("Instrument statements: must have distinct numbers, but 4.1 came twice");
  }

  @Test
  void refusesTwoTitlesForOneSection() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Instrument.of("Survey", List.of(TODAY, statement(4, 3, "Other", "Escalates"))))
        .withMessage(
            "Instrument sections: must have one title each, but 4 had 'Vulnerable children'"
                + " and 'Other'");
  }

  @Test
  void refusesBlankTextsAndNoStatements() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.of(" ", List.of(TODAY)))
        .withMessage("Instrument name: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instrument.of("Survey", List.of()))
        .withMessage("Instrument statements: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(4, 1, "", "Works today"))
        .withMessage("Statement section: must not be blank, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(4, 1, "Vulnerable children", " "))
        .withMessage("Statement gist: must not be blank, but was ' '");
  }

  private static Statement statement(int section, int item, String title, String gist) {
    return Statement.of(StatementNumber.of(section, item), title, gist);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final Urn FIRST = Urn.of(105_267);
  private static final Urn SECOND = Urn.of(144_044);

  @Test
  void readsAsAnArrow() {
    assertThat(Succession.of(FIRST, SECOND, LocalDate.of(2017, 12, 1)))
        .hasToString("105267 -> 144044 from 2017-12-01");
    assertThat(Succession.undated(FIRST, SECOND)).hasToString("105267 -> 144044");
  }

  @Test
  void refusesAnEstablishmentThatSucceedsItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Succession.undated(FIRST, Urn.of(105_267)))
        .withMessage("Succession successor: must not be the predecessor itself, but was 105267");
  }

  @Test
  void ordersByPredecessorSuccessorAndDate() {
    Succession undated = Succession.undated(FIRST, SECOND);
    Succession dated = Succession.of(FIRST, SECOND, LocalDate.of(2017, 12, 1));
    Succession later = Succession.of(FIRST, Urn.of(150_000), LocalDate.of(2010, 1, 1));
    Succession last = Succession.undated(SECOND, FIRST);

    assertThat(Stream.of(last, later, dated, undated).sorted())
        .containsExactly(undated, dated, later, last);
  }
}

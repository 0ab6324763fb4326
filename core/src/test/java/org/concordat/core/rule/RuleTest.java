/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleTest {

  private static final Citation REGULATION = Citation.of("SI 2012/1033", "r.22");

  @Test
  void agreementChangesValueAndStrengthAndKeepsTheName() {
    Rule<Integer> cap = Rule.statutory("days in a school year", 45, REGULATION);
    Citation agreement = Citation.of("Local protocol", "4.2");

    assertThat(cap.agreedAs(40, agreement))
        .isEqualTo(Rule.agreed("days in a school year", 40, agreement));
    assertThat(cap.value()).isEqualTo(45);
  }

  @Test
  void strengths() {
    assertThat(Rule.statutory("a", 1, REGULATION).strength()).isEqualTo(Strength.STATUTORY);
    assertThat(Rule.agreed("a", 1, REGULATION).strength()).isEqualTo(Strength.AGREED);
    assertThat(Rule.expected("a", 1, REGULATION).strength()).isEqualTo(Strength.EXPECTED);
  }

  @Test
  void blankNameIsRefused() {
    assertThatThrownBy(() -> Rule.statutory("", 1, REGULATION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule name: must not be blank, but was ''");
  }

  @Test
  void citationReadsAsAReaderWouldWriteIt() {
    assertThat(REGULATION).hasToString("SI 2012/1033 r.22");
    assertThat(Citation.of("DFE-RR224")).hasToString("DFE-RR224");
    assertThat(REGULATION.isSecondHand()).isFalse();
  }

  @Test
  void secondHandCitationSaysSo() {
    Citation citation =
        Citation.of("School Admissions Code 2012", "para 3.13").secondHand("a local protocol");

    assertThat(citation.isSecondHand()).isTrue();
    assertThat(citation)
        .hasToString("School Admissions Code 2012 para 3.13 (second-hand, from a local protocol)");
  }

  @Test
  void blankSourceIsRefused() {
    assertThatThrownBy(() -> Citation.of(" ", "s.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Citation source: must not be blank, but was ' '");
  }

  @Test
  void blankIntermediaryIsRefused() {
    assertThatThrownBy(() -> REGULATION.secondHand(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Citation via: must not be blank when present, but was ''");
  }
}

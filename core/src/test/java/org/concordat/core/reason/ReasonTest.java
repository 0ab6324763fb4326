/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

  private static final Reason LATE = Reason.coded("procedure.out-of-time")
      .with("last", LocalDate.of(2012, 10, 29))
      .with("days", 15)
      .with("who", "$1 {days} the governors")
      .with("cost", Money.parse("GBP 1.50"))
      .under(Citation.of("SSFA 1998", "s.97(3)"))
      .saying("{who} had {days} days until {last} at {cost}");

  @Test
  void messageFillsInTheArgumentsOnceAndLiterally() {
    assertThat(LATE.message())
        .isEqualTo("$1 {days} the governors had 15 days until 2012-10-29 at £1.50");
  }

  @Test
  void textShowsCodeMessageAndSource() {
    assertThat(LATE.toString())
        .startsWith("procedure.out-of-time: ")
        .endsWith(" [SSFA 1998 s.97(3)]");
    assertThat(LATE.is("procedure.out-of-time")).isTrue();
    assertThat(LATE.is("procedure")).isFalse();
  }

  @Test
  void argumentsKeepTheirKindAndOrder() {
    assertThat(LATE.arguments().keySet()).containsExactly("last", "days", "who", "cost");
    assertThat(LATE.arguments().get("last")).isEqualTo(new Datum.Day(LocalDate.of(2012, 10, 29)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Late", "a..b", ".a", "a.", "a b", "a_b", "-a"})
  void codeOfAnotherFormIsRefused(String code) {
    assertThatThrownBy(() -> Reason.coded(code).saying("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Code: must be lower-case words joined by '.' or '-', but was '" + code + "'");
  }

  @Test
  void templateThatNamesAMissingArgumentIsRefused() {
    assertThatThrownBy(() -> Reason.coded("a.b").with("x", 1).saying("{y}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reason a.b: the template names only given arguments, but was '{y}'");
  }

  @Test
  void argumentGivenTwiceIsRefused() {
    assertThatThrownBy(() -> Reason.coded("a.b").with("x", 1).with("x", 2).saying("{x}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
  }

  @Test
  void answerKnownOrUnknown() {
    Answer<Integer> known = Answer.known(3);
    Answer<Integer> unknown = Answer.unknown(LATE);

    assertThat(known.map(n -> n * 2).find()).contains(6);
    assertThat(known.isKnown()).isTrue();
    assertThat(unknown.map(n -> n * 2)).isEqualTo(Answer.unknown(LATE));
    assertThat(unknown.find()).isEmpty();
    assertThat(unknown.toString()).startsWith("unknown: $1");
    assertThatThrownBy(unknown::orElseThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("procedure.out-of-time");
  }
}

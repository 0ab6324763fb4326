/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class DueTest {

  private static final LocalDate LAST = LocalDate.of(2012, 10, 29);
  private static final Reason WHY = Reason.coded("calendar.not-published").saying("not published");

  @Test
  void theLastAllowedDayIsNotPastAndTheNextOneIs() {
    Due due = Due.on(LAST);
    assertThat(due.isPastOn(LAST.minusDays(1))).isFalse();
    assertThat(due.isPastOn(LAST)).isFalse();
    assertThat(due.isPastOn(LAST.plusDays(1))).isTrue();
    assertThat(due.lapsesOn()).contains(LAST.plusDays(1));
  }

  @Test
  void anUnknownDayIsNeverPastAndNeverLapses() {
    Due due = Due.unknown(WHY);
    assertThat(due.isKnown()).isFalse();
    assertThat(due.isPastOn(LocalDate.MAX)).isFalse();
    assertThat(due.lapsesOn()).isEmpty();
    assertThat(due.find()).isEmpty();
    assertThat(due).hasToString("unknown: not published");
  }

  @Test
  void aKnownDayIsFound() {
    Due due = Due.on(LAST);
    assertThat(due.isKnown()).isTrue();
    assertThat(due.find()).contains(LAST);
    assertThat(due.orElseThrow()).isEqualTo(LAST);
    assertThat(due).hasToString("2012-10-29");
  }

  @Test
  void matchHandlesBothCases() {
    assertThat(Due.on(LAST).<String>match(LocalDate::toString, Reason::code))
        .isEqualTo("2012-10-29");
    assertThat(Due.unknown(WHY).<String>match(LocalDate::toString, Reason::code))
        .isEqualTo("calendar.not-published");
  }

  @Test
  void mappingMovesAKnownDayAndKeepsTheReasonOfAnUnknownOne() {
    assertThat(Due.on(LAST).map(day -> day.plusDays(1))).isEqualTo(Due.on(LAST.plusDays(1)));
    assertThat(Due.on(LAST).flatMap(day -> Due.unknown(WHY))).isEqualTo(Due.unknown(WHY));
    assertThat(Due.unknown(WHY).map(day -> day.plusDays(1))).isEqualTo(Due.unknown(WHY));
    assertThat(Due.unknown(WHY).flatMap(Due::on)).isEqualTo(Due.unknown(WHY));
  }

  @Test
  void askingForAnUnknownDayGivesTheReason() {
    assertThatThrownBy(() -> Due.unknown(WHY).orElseThrow())
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("calendar.not-published: not published");
  }

  @Test
  void lastDayOfAllTimeNeverLapses() {
    assertThat(Due.on(LocalDate.MAX).lapsesOn()).isEmpty();
    assertThat(Due.on(LocalDate.MAX).isPastOn(LocalDate.MAX)).isFalse();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.procedure.NoticeLife.Notice;
import org.concordat.core.procedure.NoticeLife.NoticeStage;
import org.junit.jupiter.api.Test;

class StateTest {

  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);
  private static final LocalDate NEXT = LocalDate.of(2012, 10, 16);

  private static State<NoticeStage, Notice> state(ImmutableMap<String, LocalDate> running) {
    return new State<>(NoticeStage.OPEN, DAY, Notice.BLANK, running);
  }

  @Test
  void givesBackWhatItWasMadeOf() {
    State<NoticeStage, Notice> state = state(ImmutableMap.of("answer", NEXT));

    assertThat(state.stage()).isEqualTo(NoticeStage.OPEN);
    assertThat(state.since()).isEqualTo(DAY);
    assertThat(state.data()).isEqualTo(Notice.BLANK);
    assertThat(state.running()).containsExactly(Map.entry("answer", NEXT));
  }

  @Test
  void deadlinesStayInTheOrderInWhichTheyStarted() {
    ImmutableMap<String, LocalDate> three =
        ImmutableMap.of("serve", NEXT, "answer", DAY, "direct", NEXT.plusYears(1));

    assertThat(state(three).running().entrySet()).containsExactlyElementsOf(three.entrySet());
    assertThat(state(three).running("answer")).contains(DAY);
    assertThat(state(three).running("close")).isEmpty();
    assertThat(state(ImmutableMap.of()).running()).isEmpty();
  }

  @Test
  void everyDayOfTwoLeapYearsAndTheFirstAndLastDaysComeBack() {
    for (LocalDate day = LocalDate.of(2011, 12, 31);
        day.isBefore(LocalDate.of(2017, 1, 2));
        day = day.plusDays(1)) {
      assertThat(since(day)).isEqualTo(day);
    }
    for (int year : new int[] {-999_999, -4, -1, 0, 1, 999_999}) {
      assertThat(since(LocalDate.of(year, 1, 1))).isEqualTo(LocalDate.of(year, 1, 1));
      assertThat(since(LocalDate.of(year, 12, 31))).isEqualTo(LocalDate.of(year, 12, 31));
    }
  }

  private static LocalDate since(LocalDate day) {
    return new State<>(NoticeStage.OPEN, day, Notice.BLANK, ImmutableMap.of()).since();
  }

  @Test
  void packedDatesCompareAsTheDatesDo() {
    LocalDate[] days = {
      LocalDate.of(-999_999, 1, 1),
      LocalDate.of(-1, 12, 31),
      LocalDate.of(0, 1, 1),
      LocalDate.of(2012, 1, 31),
      LocalDate.of(2012, 2, 1),
      LocalDate.of(2012, 12, 31),
      LocalDate.of(2013, 1, 1),
      LocalDate.of(999_999, 12, 31)
    };
    for (int i = 1; i < days.length; i++) {
      assertThat(PackedDate.of(days[i])).isGreaterThan(PackedDate.of(days[i - 1]));
    }
  }

  @Test
  void yearOfMoreThanSixDigitsIsRefused() {
    assertThatThrownBy(() -> since(LocalDate.of(1_000_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Procedure date: must be of a year of at most six digits, but was +1000000-01-01");
    assertThatThrownBy(() -> state(ImmutableMap.of("answer", LocalDate.MIN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was -999999999-01-01");
  }

  @Test
  void equality() {
    new EqualsTester()
        .addEqualityGroup(state(ImmutableMap.of()), state(ImmutableMap.of()))
        .addEqualityGroup(state(ImmutableMap.of("answer", DAY)))
        .addEqualityGroup(state(ImmutableMap.of("answer", NEXT)))
        .addEqualityGroup(
            state(ImmutableMap.of("answer", DAY, "serve", NEXT)),
            state(ImmutableMap.of("serve", NEXT, "answer", DAY)))
        .addEqualityGroup(new State<>(NoticeStage.OPEN, NEXT, Notice.BLANK, ImmutableMap.of()))
        .testEquals();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.core.calendar.CompleteWeeks.FirstDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteWeeksTest {

  private static final LocalDate FROM = LocalDate.of(2012, 10, 22);

  @ParameterizedTest
  @CsvSource({
    "161, COUNTED, 23",
    "160, COUNTED, 22",
    "162, NOT_COUNTED, 23",
    "161, NOT_COUNTED, 22",
    "365, COUNTED, 52",
    "366, COUNTED, 52",
    "7, COUNTED, 1",
    "6, COUNTED, 0",
    "1, NOT_COUNTED, 0",
    "0, COUNTED, 0",
    "0, NOT_COUNTED, 0"
  })
  void weeksAreWholeSevens(int days, FirstDay firstDay, long weeks) {
    assertThat(CompleteWeeks.between(FROM, FROM.plusDays(days), firstDay)).isEqualTo(weeks);
  }

  @Test
  void timeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> CompleteWeeks.between(FROM, FROM.minusDays(1), FirstDay.COUNTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Count between dates: must not end before it begins on 2012-10-22, but ended before"
                + " 2012-10-21");
  }
}

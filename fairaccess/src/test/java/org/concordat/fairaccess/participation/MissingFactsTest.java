/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Successions;
import org.concordat.fairaccess.share.ShareTable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What is missing is named. */
class MissingFactsTest {

  private static final LocalDateRange AUTUMN =
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));

  @Test
  void aMissingTableIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> of(nothing(), ImmutableList.of(), ImmutableList.of()))
        .withMessage("table");
  }

  @Test
  void missingRefusalsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> of(ParticipationTest.table(), nothing(), ImmutableList.of()))
        .withMessage("refusals");
  }

  @Test
  void missingMeetingsAreNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> of(ParticipationTest.table(), ImmutableList.of(), nothing()))
        .withMessage("meetings");
  }

  private static Participation of(
      ShareTable table, List<PlaceRefusal> refusals, List<MeetingAttendance> meetings) {
    return Participation.of(AUTUMN, table, refusals, meetings, Successions.none());
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.core.calendar.ExampleCalendars.NONE;
import static org.concordat.core.calendar.ExampleCalendars.WORKING;

import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeemedServiceTest {

  private static final DeemedService EXCLUSIONS = DeemedService.EXCLUSIONS_2012;
  private static final Calendars CALENDARS = Calendars.ofWorkingDays(WORKING);

  @ParameterizedTest
  @CsvSource({
    "FIRST_CLASS_POST, 2012-11-01, 2012-11-05",
    "FIRST_CLASS_POST, 2012-11-02, 2012-11-06",
    "FIRST_CLASS_POST, 2012-11-03, 2012-11-06",
    "FIRST_CLASS_POST, 2012-11-04, 2012-11-06",
    "FIRST_CLASS_POST, 2012-11-05, 2012-11-07",
    "FIRST_CLASS_POST, 2012-12-21, 2012-12-27",
    "FIRST_CLASS_POST, 2012-12-24, 2012-12-28",
    "DELIVERED,        2012-11-02, 2012-11-02",
    "DELIVERED,        2012-11-03, 2012-11-03"
  })
  void noticeIsGiven(ServiceMethod method, LocalDate sent, LocalDate given) {
    assertThat(EXCLUSIONS.givenOn(method, sent, CALENDARS)).isEqualTo(Due.on(given));
  }

  @Test
  void postIsUnknownWithoutBankHolidaysAndDeliveryIsNot() {
    LocalDate sent = LocalDate.of(2012, 11, 2);
    assertThat(EXCLUSIONS.givenOn(ServiceMethod.FIRST_CLASS_POST, sent, NONE).isKnown())
        .isFalse();
    assertThat(EXCLUSIONS.givenOn(ServiceMethod.DELIVERED, sent, NONE)).isEqualTo(Due.on(sent));
  }

  @Test
  void theRulesAreStatutoryAndSayWhereTheyAreWritten() {
    for (ServiceMethod method : ServiceMethod.values()) {
      assertThat(EXCLUSIONS.rule(method).strength()).isEqualTo(Strength.STATUTORY);
      assertThat(EXCLUSIONS.rule(method).source())
          .isEqualTo(Citation.of("SI 2012/1033", "r.17(3) and Sch 1 para 1(2)"));
    }
  }

  @Test
  void aCopyWithAnotherRuleLeavesTheOriginalAsItIs() {
    Rule<TimeLimit> slower = EXCLUSIONS
        .rule(ServiceMethod.FIRST_CLASS_POST)
        .agreedAs(TimeLimit.workingDaysAfter(3), Citation.of("Local agreement"));
    DeemedService local = EXCLUSIONS.with(ServiceMethod.FIRST_CLASS_POST, slower);
    LocalDate sent = LocalDate.of(2012, 11, 2);
    assertThat(local.givenOn(ServiceMethod.FIRST_CLASS_POST, sent, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 7)));
    assertThat(local.givenOn(ServiceMethod.DELIVERED, sent, CALENDARS)).isEqualTo(Due.on(sent));
    assertThat(EXCLUSIONS.givenOn(ServiceMethod.FIRST_CLASS_POST, sent, CALENDARS))
        .isEqualTo(Due.on(LocalDate.of(2012, 11, 6)));
  }

  @Test
  void rulesThatLeaveOutAMethodAreRefused() {
    Rule<TimeLimit> rule = EXCLUSIONS.rule(ServiceMethod.DELIVERED);
    assertThatThrownBy(() -> DeemedService.of(Map.of(ServiceMethod.DELIVERED, rule)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DeemedService rules: must hold one for each of [FIRST_CLASS_POST, DELIVERED], but"
                + " held them for [DELIVERED]");
  }
}

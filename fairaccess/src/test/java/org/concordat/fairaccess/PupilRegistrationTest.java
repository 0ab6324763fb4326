/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.information.InformationEditions;
import org.concordat.fairaccess.safetynet.RegisterRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilRegistrationTest {

  private static final LocalDate REPLACED = LocalDate.of(2024, 8, 19);

  @ParameterizedTest
  @CsvSource({
    "2006-08-31, Regulations on pupil registration before 1 September 2006",
    "2006-09-01, SI 2006/1751",
    "2024-08-18, SI 2006/1751",
    "2024-08-19, SI 2024/208",
    "2026-09-01, SI 2024/208"
  })
  void firstDayOnRollIsUnderTheRegulationsOfItsOwnDate(LocalDate day, String source) {
    assertThat(PupilRegistration.sourceOn(day).source()).isEqualTo(source);
    assertThat(PupilRegistration.sourceOn(day).isSecondHand()).isTrue();
    Rule<String> rule = PupilRegistration.firstDayOn(day);
    assertThat(rule.source()).isEqualTo(PupilRegistration.sourceOn(day));
    assertThat(rule.value()).isEqualTo("the day agreed, decided or directed");
  }

  @Test
  void whatSchoolsTellChangesItsSourceOnTheSameDay() {
    assertThat(RegisterRules.EDITIONS.on(REPLACED.minusDays(1)).name()).isEqualTo("2016");
    Edition<RegisterRules> edition = RegisterRules.EDITIONS.on(REPLACED);
    assertThat(edition.source()).isEqualTo(PupilRegistration.sourceOn(REPLACED));
    assertThat(edition.rules().tells().value()).isTrue();
    assertThat(edition.rules().joiner().value())
        .isEqualTo(RegisterRules.RULES_2016.rules().joiner().value());
    assertThat(InformationEditions.EDITIONS.on(REPLACED.minusDays(1)).name()).isEqualTo("2023");
    assertThat(InformationEditions.EDITIONS.on(REPLACED).source())
        .isEqualTo(PupilRegistration.sourceOn(REPLACED));
    assertThat(InformationEditions.EDITIONS.on(REPLACED).rules().find("joiners-and-leavers"))
        .isPresent();
  }

  @Test
  void rowOfATableCitesBothForItHasNoDate() {
    assertThat(PupilRegistration.OF_EVERY_DATE.toString())
        .startsWith("SI 2006/1751, from 19 August 2024 SI 2024/208 (second-hand");
  }
}

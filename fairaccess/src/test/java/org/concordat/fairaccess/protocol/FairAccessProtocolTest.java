/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

class FairAccessProtocolTest {

  private static final Citation LOCAL = Citation.of("Test protocol", "2");
  private static final FairAccessCategory NEW_HERE = FairAccessCategory.of(
      "h",
      "new-to-the-area",
      "moved here this term",
      Criterion.holds(Circumstance.of("new-to-the-area", "moved here this term")),
      LOCAL);

  @Test
  void defaultsAreThoseOfTheCode() {
    FairAccessProtocol protocol = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);

    assertThat(protocol.name()).isEqualTo("School Admissions Code 2021");
    assertThat(protocol.categories())
        .isEqualTo(AdmissionsCodes.CODE_2021.rules().categories());
    assertThat(protocol.allocationLimit())
        .isEqualTo(AdmissionsCodes.CODE_2021.rules().allocationLimit());
    assertThat(protocol.allocationStart()).isEqualTo(AllocationStart.ACCEPTANCE);
    assertThat(protocol.replyLimits().academy().value()).isEqualTo(TimeLimit.calendarDaysAfter(15));
    assertThat(protocol.replyLimits().maintained().value())
        .isEqualTo(TimeLimit.calendarDaysAfter(7));
    assertThat(protocol.deferrals().value()).isEqualTo(1);
    assertThat(protocol.onRollTarget().value()).isEqualTo(TimeLimit.schoolDaysAfter(10));
  }

  @Test
  void protocolInForceGoesByDate() {
    assertThat(FairAccessProtocol.inForceOn(LocalDate.of(2021, 8, 31)).code().name())
        .isEqualTo("2014");
    assertThat(FairAccessProtocol.inForceOn(LocalDate.of(2021, 9, 1)).code().name())
        .isEqualTo("2021");
  }

  @Test
  void minimumListTakesLocalCategories() {
    FairAccessProtocol protocol = FairAccessProtocol.builder()
        .name("Test")
        .code(AdmissionsCodes.CODE_2012)
        .addLocalCategory(NEW_HERE)
        .build();

    assertThat(protocol.categories()).hasSize(8).endsWith(NEW_HERE);
  }

  @Test
  void textSaysWhichProtocolItIsAndNotAllThatItLaysDown() {
    assertThat(FairAccessProtocol.of(AdmissionsCodes.CODE_2021))
        .hasToString(
            "FairAccessProtocol{name=School Admissions Code 2021, code=2021, from=2021-09-01,"
                + " localCategories=[]}");
    assertThat(FairAccessProtocol.builder()
            .name("Bolton 2012")
            .code(AdmissionsCodes.CODE_2012)
            .addLocalCategory(NEW_HERE)
            .build())
        .hasToString("FairAccessProtocol{name=Bolton 2012, code=2012, from=2012-02-01,"
            + " localCategories=[h]}");
  }

  @Test
  void closedListRefusesLocalCategories() {
    assertThatThrownBy(() -> FairAccessProtocol.builder()
            .name("Test")
            .code(AdmissionsCodes.CODE_2021)
            .addLocalCategory(NEW_HERE)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "FairAccessProtocol localCategories: must be none where the Code's list is closed,"
                + " but in edition 2021 were [h new-to-the-area]");
  }

  @Test
  void localLetterIsNotTaken() {
    FairAccessCategory taken =
        FairAccessCategory.of("a", NEW_HERE.code(), NEW_HERE.gist(), NEW_HERE.criterion(), LOCAL);

    assertThatThrownBy(() -> FairAccessProtocol.builder()
            .name("Test")
            .code(AdmissionsCodes.CODE_2012)
            .addLocalCategory(taken)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FairAccessProtocol localCategories: letters and codes are distinct, but a"
            + " new-to-the-area came twice");
  }

  @Test
  void nameIsNotBlank() {
    assertThatThrownBy(() -> FairAccessProtocol.builder()
            .name(" ")
            .code(AdmissionsCodes.CODE_2012)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FairAccessProtocol name: must not be blank, but was ' '");
  }

  @Test
  void deferralsAreNotNegative() {
    assertThatThrownBy(() -> FairAccessProtocol.builder()
            .name("Test")
            .code(AdmissionsCodes.CODE_2012)
            .deferrals(Rule.agreed("deferrals", -1, LOCAL))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FairAccessProtocol deferrals: must not be negative, but was -1");
  }
}

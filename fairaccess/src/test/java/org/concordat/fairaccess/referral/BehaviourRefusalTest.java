/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehaviourRefusalTest {

  private static final AdmissionsCode CODE_2012 = AdmissionsCodes.CODE_2012.rules();
  private static final AdmissionsCode CODE_2021 = AdmissionsCodes.CODE_2021.rules();

  @ParameterizedTest
  @CsvSource({
    "true, true, true, true",
    "true, false, true, false",
    "false, true, false, false",
    "false, false, false, false"
  })
  void groundIsStricterFrom2021(boolean high, boolean compared, boolean in2012, boolean in2021) {
    BehaviourRefusal refusal = new BehaviourRefusal(high, compared, false);

    assertThat(refusal.reasonsAgainst(Referrals.PUPIL, CODE_2012).isEmpty()).isEqualTo(in2012);
    assertThat(refusal.reasonsAgainst(Referrals.PUPIL, CODE_2021).isEmpty()).isEqualTo(in2021);
  }

  @Test
  void lookedAfterChildIsNeverRefusedForBehaviour() {
    for (CareStatus care :
        new CareStatus[] {CareStatus.LOOKED_AFTER, CareStatus.PREVIOUSLY_LOOKED_AFTER}) {
      Pupil pupil = Pupil.builder().from(Referrals.PUPIL).careStatus(care).build();

      assertThat(new BehaviourRefusal(true, true, false).reasonsAgainst(pupil, CODE_2021))
          .extracting(Reason::code)
          .containsExactly("refusal.never-for-behaviour");
    }
  }

  @Test
  void refusalIsNotJudgedWhereCareAndPlanAreNotKnown() {
    Pupil unknown = Pupil.builder()
        .reference(PupilReference.of("case-18"))
        .yearGroup(YearGroup.of(9))
        .build();

    assertThat(new BehaviourRefusal(true, true, false).reasonsAgainst(unknown, CODE_2021))
        .extracting(Reason::code)
        .containsExactly("pupil.care-status-not-known", "pupil.plan-not-known");
  }

  @Test
  void noChildIsRefusedToBeAssessedFirst() {
    assertThat(new BehaviourRefusal(true, true, true).reasonsAgainst(Referrals.PUPIL, CODE_2012))
        .extracting(Reason::code)
        .containsExactly("refusal.assessment-first");
  }

  @ParameterizedTest
  @CsvSource({
    "11, 2024-08-31, 2024-06-28",
    "11, 2024-09-01, 2025-06-27",
    "11, 2011-10-10, 2012-06-29",
    "9, 2023-10-10, 2026-06-26",
    "R, 2023-10-10, 2035-06-29",
    "12, 2023-10-10, 2023-06-30"
  })
  void leavingDateGoesByTheYearGroup(String year, LocalDate on, LocalDate last) {
    assertThat(SchoolLeavingDate.of(YearGroup.parse(year), on)).isEqualTo(Answer.known(last));
  }

  @Test
  void childOfNoYearHasNoKnownLeavingDate() {
    assertThat(SchoolLeavingDate.of(YearGroup.NOT_FOLLOWED, LocalDate.of(2023, 10, 10))
            .find())
        .isEmpty();
  }

  @Test
  void childIsNotLinkedToItself() {
    assertThatThrownBy(() -> Referrals.plain(LocalDate.of(2023, 10, 10))
            .addLinkedTo(Referrals.PUPIL.reference())
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("FairAccessReferral linkedTo: must hold other children");
  }
}

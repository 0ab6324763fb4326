/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.StatutorySenPlan.Kind;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilTest {

  @Test
  void onlyReferenceAndYearGroupAreRequired() {
    Pupil pupil = pupil().build();

    assertThat(pupil.reference()).isEqualTo(PupilReference.of("case-17"));
    assertThat(pupil.yearGroup()).isEqualTo(YearGroup.of(9));
    assertThatIllegalStateException()
        .isThrownBy(() -> Pupil.builder().yearGroup(YearGroup.of(9)).build());
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Pupil.builder().reference(PupilReference.of("case-17")).build());
  }

  @Test
  void whatIsNotGivenIsUnknown() {
    Pupil pupil = pupil().build();

    assertThat(pupil.isLookedAfter())
        .hasToString("unknown: it is not known whether the child is or was looked after");
    assertThat(pupil.isPreviouslyLookedAfter().isKnown()).isFalse();
    assertThat(pupil.hasPlanNamingSchool())
        .hasToString("unknown: it is not known whether the child has a statutory plan");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_LOOKED_AFTER, false, false",
    "LOOKED_AFTER, true, false",
    "PREVIOUSLY_LOOKED_AFTER, false, true"
  })
  void tellsCareNowFromCareBefore(CareStatus status, boolean now, boolean before) {
    Pupil pupil = pupil().careStatus(status).build();

    assertThat(pupil.isLookedAfter()).isEqualTo(Answer.known(now));
    assertThat(pupil.isPreviouslyLookedAfter()).isEqualTo(Answer.known(before));
  }

  @Test
  void aPlanCountsWhenItNamesASchool() {
    assertThat(pupil().senPlan(StatutorySenPlan.none()).build().hasPlanNamingSchool())
        .isEqualTo(Answer.known(false));
    assertThat(pupil().senPlan(StatutorySenPlan.of(Kind.EHC_PLAN)).build().hasPlanNamingSchool())
        .isEqualTo(Answer.known(false));
    assertThat(pupil()
            .senPlan(StatutorySenPlan.naming(Kind.STATEMENT, Urn.of(105_267)))
            .build()
            .hasPlanNamingSchool())
        .isEqualTo(Answer.known(true));
  }

  @Test
  void copiesAreEqual() {
    Pupil pupil = pupil().careStatus(CareStatus.LOOKED_AFTER).build();

    assertThat(Pupil.builder().from(pupil).build()).isEqualTo(pupil).hasSameHashCodeAs(pupil);
  }

  private static Pupil.Builder pupil() {
    return Pupil.builder().reference(PupilReference.of("case-17")).yearGroup(YearGroup.of(9));
  }
}

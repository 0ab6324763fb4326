/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.ExclusionSetting;
import org.concordat.fairaccess.exclusion.FixedPeriodExclusion;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.SharingTerms;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.junit.jupiter.api.Test;

class CopyTest {

  private static final Urn SCHOOL = Urn.of(100001);
  private static final LocalDate DAY = LocalDate.of(2023, 10, 12);
  private static final PupilReference CHILD = PupilReference.of("case-17");

  @Test
  void theBodyOfACopiedFixedPeriodFollowsItsOwnSetting() {
    FixedPeriodExclusion copy = FixedPeriodExclusion.builder()
        .from(fixedPeriod().build())
        .setting(ExclusionSetting.ACADEMY)
        .build();
    assertThat(copy).isEqualTo(fixedPeriod().setting(ExclusionSetting.ACADEMY).build());
    assertThat(copy.responsibleBody()).isEqualTo(ExclusionSetting.ACADEMY.responsibleBody());
  }

  @Test
  void theBodiesOfACopiedPermanentExclusionFollowItsOwnSetting() {
    PermanentExclusion copy = PermanentExclusion.builder()
        .from(permanent().build())
        .setting(ExclusionSetting.ACADEMY)
        .build();
    assertThat(copy).isEqualTo(permanent().setting(ExclusionSetting.ACADEMY).build());
    assertThat(copy.responsibleBody()).isEqualTo(ExclusionSetting.ACADEMY.responsibleBody());
    assertThat(copy.arrangingAuthority()).isEqualTo(ExclusionSetting.ACADEMY.arrangingAuthority());
  }

  @Test
  void aBodyThatWasGivenIsKept() {
    PermanentExclusion given =
        permanent().responsibleBody(FairAccessRoles.LOCAL_AUTHORITY).build();
    assertThat(PermanentExclusion.builder()
            .from(given)
            .setting(ExclusionSetting.ACADEMY)
            .build()
            .responsibleBody())
        .isEqualTo(FairAccessRoles.LOCAL_AUTHORITY);
  }

  @Test
  void aCopiedProtocolFollowsItsOwnCode() {
    FairAccessProtocol copy = FairAccessProtocol.builder()
        .from(FairAccessProtocol.of(AdmissionsCodes.CODE_2012))
        .name("School Admissions Code " + AdmissionsCodes.CODE_2021.name())
        .code(AdmissionsCodes.CODE_2021)
        .build();
    FairAccessProtocol fresh = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);
    assertThat(copy).isEqualTo(fresh);
    assertThat(copy.allocationLimit()).isEqualTo(fresh.allocationLimit());
    assertThat(copy.replyLimits()).isEqualTo(fresh.replyLimits());
    assertThat(copy.adoption()).isEqualTo(fresh.adoption());
  }

  @Test
  void aCopiedRankingFollowsItsOwnMeasure() {
    Rule<SchoolMeasure> measure = Rule.agreed(
        "size of a school", SchoolMeasures.ADMISSION_NUMBER, Citation.of("Test agreement"));
    SharingTerms copy = SharingTerms.builder()
        .from(SharingTerms.builder().build())
        .measure(measure)
        .build();
    assertThat(copy).isEqualTo(SharingTerms.builder().measure(measure).build());
    assertThat(copy.ranking().value())
        .isEqualTo(new PointsPerThousand(copy.scheme().value(), SchoolMeasures.ADMISSION_NUMBER));
  }

  @Test
  void theLastDayOfSchoolAgeOfACopiedReferralFollowsItsOwnDay() {
    FairAccessReferral copy = FairAccessReferral.builder()
        .from(referral(DAY))
        .referredOn(DAY.plusYears(1))
        .build();
    assertThat(copy).isEqualTo(referral(DAY.plusYears(1)));
    assertThat(copy.compulsoryUntil()).contains(LocalDate.of(2025, 6, 27));
  }

  private static FixedPeriodExclusion.Builder fixedPeriod() {
    return FixedPeriodExclusion.builder()
        .pupil(CHILD)
        .period(ExclusionPeriod.days(SCHOOL, DAY, DAY));
  }

  private static PermanentExclusion.Builder permanent() {
    return PermanentExclusion.builder().pupil(CHILD).school(SCHOOL).firstDay(DAY);
  }

  private static FairAccessReferral referral(LocalDate on) {
    return FairAccessReferral.builder()
        .pupil(Pupil.builder().reference(CHILD).yearGroup(YearGroup.of(11)).build())
        .referredOn(on)
        .build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.ExclusionSetting;
import org.concordat.fairaccess.exclusion.FixedPeriodExclusion;
import org.concordat.fairaccess.exclusion.NoDaySix;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.SharingTerms;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;
import org.concordat.fairaccess.referral.Referrer;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<Arguments> fullValues() {
    LocalAuthorityCode bolton = LocalAuthorityCode.of("350");
    return Stream.of(
        arguments(
            FixedPeriodExclusion.class,
            fixedPeriod()
                .losesExam(true)
                .examOn(DAY)
                .schoolAuthority(bolton)
                .homeAuthority(bolton)
                .build()),
        arguments(
            PermanentExclusion.class,
            permanent()
                .governorsTold(DAY)
                .decisionNotice(Notice.delivered(DAY))
                .reviewApplied(DAY)
                .reconsiderNotice(Notice.delivered(DAY))
                .noDaySix(NoDaySix.EXAMS_OVER)
                .claimDecided(DAY)
                .schoolAuthority(bolton)
                .homeAuthority(bolton)
                .build()),
        arguments(SharingTerms.class, SharingTerms.builder().build()),
        arguments(
            FairAccessReferral.class,
            FairAccessReferral.builder()
                .from(referral(DAY))
                .attendance(Attendance.attending())
                .inYear(InYearStanding.UNSUCCESSFUL)
                .referredBy(Referrer.school(SCHOOL))
                .homeAuthority(bolton)
                .build()));
  }

  @ParameterizedTest
  @MethodSource("fullValues")
  void aTextShowsEveryAttributeByTheNameOfItsAccessor(Class<?> type, Object value) {
    Set<String> given = Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .map(Method::getName)
        .collect(toSet());
    assertThat(Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers())
                && (Modifier.isAbstract(method.getModifiers()) || given.contains(method.getName())))
            .map(Method::getName))
        .hasSizeGreaterThan(6)
        .allSatisfy(name -> assertThat(value.toString()).containsPattern("[{ ]" + name + "="));
    assertThat(value.toString())
        .startsWith(type.getSimpleName() + "{")
        .doesNotContainPattern("[{ ](effective|given)[A-Z]\\w*=");
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

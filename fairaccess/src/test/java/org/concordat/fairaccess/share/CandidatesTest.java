/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionNumber;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class CandidatesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 8);
  private static final Urn OLD = Urn.of(105267);
  private static final Urn NEW = Urn.of(144044);
  private static final Successions CONVERSION =
      Successions.of(ImmutableList.of(Succession.of(OLD, NEW, LocalDate.of(2017, 12, 1))));
  private static final ChildNeed YEAR_9 = ChildNeed.of(YearGroup.of(9), ImmutableSet.of());

  private static School.Builder school(Urn urn) {
    return School.builder().urn(urn).name("Test school " + urn);
  }

  private static ImmutableList<String> whyNot(School school, ChildNeed child, Successions links) {
    return Candidates.among(ImmutableList.of(school), child, links, DAY).ruledOut().stream()
        .flatMap(one -> one.reasons().stream())
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void schoolOfWhichNothingIsKnownIsACandidate() {
    Candidates candidates =
        Candidates.among(ImmutableList.of(school(NEW).build()), YEAR_9, Successions.none(), DAY);

    assertThat(candidates.candidates()).containsExactly(Candidate.unmeasured(NEW));
    assertThat(candidates.ruledOut()).isEmpty();
  }

  @Test
  void rollIsThatOfTheCensus() {
    assertThat(Candidate.from(school(NEW).roll(Roll.of(1650, DAY)).build()))
        .isEqualTo(Candidate.of(NEW, 1650));
  }

  @Test
  void admissionNumberIsThatOfTheNormalYearOfEntry() {
    LocalDate changed = LocalDate.of(2018, 9, 1);
    School school = school(NEW)
        .addAdmissionNumber(AdmissionNumber.published(
            YearGroup.of(7), 270, LocalDateRange.of(changed.minusYears(5), changed)))
        .addAdmissionNumber(
            AdmissionNumber.published(YearGroup.of(7), 240, LocalDateRange.ofUnboundedEnd(changed)))
        .addAdmissionNumber(
            AdmissionNumber.locallyApplied(YearGroup.of(9), 280, LocalDateRange.ALL))
        .build();
    School twice = school(NEW)
        .addAdmissionNumber(AdmissionNumber.published(YearGroup.RECEPTION, 60, LocalDateRange.ALL))
        .addAdmissionNumber(AdmissionNumber.published(YearGroup.of(7), 180, LocalDateRange.ALL))
        .build();

    assertThat(Candidate.from(school, DAY).admissionNumber()).contains(270);
    assertThat(Candidate.from(school).admissionNumber()).contains(240);
    assertThat(Candidate.from(school, DAY.minusYears(9)).admissionNumber()).isEmpty();
    assertThat(Candidate.from(twice, DAY).admissionNumber()).isEmpty();
    assertThat(Candidate.from(twice).admissionNumber()).isEmpty();
    assertThat(SchoolMeasures.ADMISSION_NUMBER
            .measure(ImmutableList.of(Candidate.from(school, DAY)))
            .total())
        .isEqualTo(Ratio.of(270));
  }

  @Test
  void rollIsThatOfTheLastCensusOnOrBeforeTheDay() {
    School school = school(NEW)
        .roll(Roll.of(1500, DAY.minusYears(1)))
        .roll(Roll.of(1650, DAY))
        .roll(Roll.of(1800, DAY.plusDays(1)))
        .build();
    School counted = school(NEW).roll(Roll.of(1800, DAY.plusDays(1))).build();

    assertThat(Candidates.among(ImmutableList.of(school), YEAR_9, Successions.none(), DAY)
            .candidates())
        .containsExactly(Candidate.of(NEW, 1650));
    assertThat(Candidates.among(ImmutableList.of(counted), YEAR_9, Successions.none(), DAY)
            .candidates())
        .containsExactly(Candidate.unmeasured(NEW));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  void changeOfSexOrAgesCountsFromItsDayOn(int days, boolean ruledOut) {
    School opensToAll = school(NEW)
        .sex("1")
        .ages(AgeRange.of(4, 11))
        .putChange(
            DAY.plusDays(days),
            SchoolChange.builder().sex("3").ages(AgeRange.of(4, 16)).build())
        .build();
    ImmutableList<String> expected =
        ruledOut ? ImmutableList.of("share.other-ages", "share.other-sex") : ImmutableList.of();

    assertThat(whyNot(opensToAll, YEAR_9.withSex(Sex.FEMALE), Successions.none()))
        .isEqualTo(expected);
  }

  @Test
  void schoolThatExcludedTheChildIsNoCandidateUnderAnyUrn() {
    ChildNeed child = ChildNeed.of(YearGroup.of(9), ImmutableSet.of(OLD));

    assertThat(whyNot(school(OLD).build(), child, Successions.none()))
        .containsExactly("share.excluded-the-child");
    assertThat(whyNot(school(NEW).build(), child, CONVERSION))
        .containsExactly("share.excluded-the-child");
    assertThat(whyNot(
            school(OLD).build(), ChildNeed.of(YearGroup.of(9), ImmutableSet.of(NEW)), CONVERSION))
        .containsExactly("share.excluded-the-child");
    assertThat(whyNot(school(NEW).build(), child, Successions.none())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "11, 16, 6, false",
    "11, 16, 7, true",
    "11, 16, 11, true",
    "11, 16, 12, false",
    "11, 18, 12, true",
    "11, 18, 13, true",
    "11, 18, 14, false",
    "4, 11, R, true",
    "5, 11, R, false",
    "4, 11, 6, true",
    "4, 11, 7, false",
    "4, 11, X, true",
    "4, 11, N1, true"
  })
  void yearGroupIsWithinTheAges(int low, int high, String year, boolean candidate) {
    ChildNeed child = ChildNeed.of(YearGroup.parse(year), ImmutableSet.of());
    School school = school(NEW).ages(AgeRange.of(low, high)).build();

    assertThat(whyNot(school, child, Successions.none()))
        .isEqualTo(candidate ? ImmutableList.of() : ImmutableList.of("share.other-ages"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, FEMALE, false",
    "1, MALE, true",
    "2, FEMALE, true",
    "2, MALE, false",
    "3, FEMALE, true",
    "3, MALE, true",
    "1, , true",
    ", MALE, true",
    ", , true"
  })
  void schoolForOneSexTakesThatSex(String code, Sex sex, boolean candidate) {
    School.Builder school = school(NEW);
    if (code != null) {
      school.sex(code);
    }
    ChildNeed child = sex == null ? YEAR_9 : YEAR_9.withSex(sex);

    assertThat(whyNot(school.build(), child, Successions.none()))
        .isEqualTo(candidate ? ImmutableList.of() : ImmutableList.of("share.other-sex"));
  }

  @Test
  void schoolThatIsNotOpenIsNoCandidate() {
    assertThat(whyNot(school(NEW).opened(DAY.plusDays(1)).build(), YEAR_9, Successions.none()))
        .containsExactly("share.not-open");
    assertThat(whyNot(school(NEW).opened(DAY).build(), YEAR_9, Successions.none()))
        .isEmpty();
    assertThat(whyNot(school(OLD).closed(DAY).build(), YEAR_9, Successions.none()))
        .isEmpty();
    assertThat(whyNot(school(OLD).closed(DAY.minusDays(1)).build(), YEAR_9, Successions.none()))
        .containsExactly("share.not-open");
  }

  @Test
  void everyReasonIsKept() {
    School school =
        school(NEW).ages(AgeRange.of(4, 11)).sex("2").opened(DAY.plusDays(1)).build();
    ChildNeed boy = ChildNeed.of(YearGroup.of(9), ImmutableSet.of(OLD)).withSex(Sex.MALE);

    assertThat(whyNot(school, boy, CONVERSION))
        .containsExactly(
            "share.excluded-the-child", "share.other-ages", "share.other-sex", "share.not-open");
  }
}

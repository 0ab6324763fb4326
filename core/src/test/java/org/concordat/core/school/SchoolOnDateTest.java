/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.SenNeeds;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class SchoolOnDateTest {

  private static final LocalDate DAY = LocalDate.of(2012, 9, 1);
  private static final LocalDate BEFORE = DAY.minusDays(1);
  private static final LocalDateRange FROM_DAY = LocalDateRange.ofUnboundedEnd(DAY);

  @Test
  void aChangeHoldsFromItsDayOnAndLeavesTheRestAsItWas() {
    School school = school()
        .dfeNumber(DfeNumber.parse("350/4001"))
        .phase(Phase.MIDDLE_DEEMED_SECONDARY)
        .ages(AgeRange.of(9, 13))
        .sex("1")
        .religiousCharacter("00")
        .putChange(
            DAY,
            SchoolChange.builder()
                .name("New")
                .phase(Phase.SECONDARY)
                .ages(AgeRange.of(11, 16))
                .sex("3")
                .religiousCharacter("02")
                .build())
        .putChange(DAY.plusYears(1), SchoolChange.builder().name("Newer").build())
        .build();

    assertThat(school.on(BEFORE).name()).isEqualTo("Old");
    assertThat(school.on(DAY).name()).isEqualTo("New");
    assertThat(school.on(DAY.plusYears(1)).name()).isEqualTo("Newer");
    assertThat(school.on(BEFORE).phase()).isEqualTo(Answer.known(Phase.MIDDLE_DEEMED_SECONDARY));
    assertThat(school.on(DAY.plusYears(2)).phase()).isEqualTo(Answer.known(Phase.SECONDARY));
    assertThat(school.on(BEFORE).ages()).isEqualTo(Answer.known(AgeRange.of(9, 13)));
    assertThat(school.on(DAY).ages()).isEqualTo(Answer.known(AgeRange.of(11, 16)));
    assertThat(school.on(DAY).sex()).isEqualTo(Answer.known("3"));
    assertThat(school.on(BEFORE).religiousCharacter()).isEqualTo(Answer.known("00"));
    assertThat(school.on(DAY).dfeNumber()).isEqualTo(Answer.known(DfeNumber.parse("350/4001")));
  }

  @Test
  void whatIsNotGivenIsUnknown() {
    SchoolOnDate bare = school().build().on(DAY);

    assertThat(code(bare.phase())).isEqualTo("school.phase-not-known");
    assertThat(code(bare.ages())).isEqualTo("school.ages-not-known");
    assertThat(code(bare.sex())).isEqualTo("school.sex-not-known");
    assertThat(code(bare.religiousCharacter())).isEqualTo("school.religious-character-not-known");
    assertThat(code(bare.localAuthority())).isEqualTo("school.authority-not-known");
    assertThat(code(bare.dfeNumber())).isEqualTo("school.number-not-known");
    assertThat(code(bare.roll())).isEqualTo("school.roll-not-known");
    assertThat(code(bare.roll(YearGroup.of(7)))).isEqualTo("school.roll-not-known");
    assertThat(code(bare.admissionNumber(YearGroup.of(7))))
        .isEqualTo("school.admission-number-not-known");
    assertThat(code(bare.status())).isEqualTo("school.status-not-known");
    assertThat(code(bare.type())).isEqualTo("school.type-missing");
    assertThat(code(bare.admissionAuthority())).isEqualTo("school.type-missing");
    assertThat(bare.specialProvisions()).isEmpty();
    assertThat(bare.curricularSpecialisms()).isEmpty();
    assertThat(bare.phase())
        .hasToString("unknown: the phase of school 105267 on 2012-09-01 is not given");
  }

  @Test
  void aNumberIsNotCarriedIntoAnotherAuthority() {
    School moved = school()
        .dfeNumber(DfeNumber.parse("909/2001"))
        .putChange(
            DAY,
            SchoolChange.builder().localAuthority(LocalAuthorityCode.of("942")).build())
        .putChange(
            DAY.plusDays(1),
            SchoolChange.builder().dfeNumber(DfeNumber.parse("942/2001")).build())
        .build();

    assertThat(moved.on(BEFORE).dfeNumber()).isEqualTo(Answer.known(DfeNumber.parse("909/2001")));
    assertThat(moved.on(DAY).localAuthority())
        .isEqualTo(Answer.known(LocalAuthorityCode.of("942")));
    assertThat(code(moved.on(DAY).dfeNumber())).isEqualTo("school.number-not-known");
    assertThat(moved.on(DAY.plusDays(1)).dfeNumber())
        .isEqualTo(Answer.known(DfeNumber.parse("942/2001")));
    School confirmed = school()
        .dfeNumber(DfeNumber.parse("909/2001"))
        .putChange(
            DAY,
            SchoolChange.builder().localAuthority(LocalAuthorityCode.of("909")).build())
        .build();
    assertThat(confirmed.on(DAY).dfeNumber()).isEqualTo(Answer.known(DfeNumber.parse("909/2001")));
  }

  @Test
  void aRollIsTheLastOneCountedByTheDate() {
    School school = school()
        .addRoll(Roll.of(Map.of(YearGroup.of(7), 180, YearGroup.of(8), 175), DAY))
        .addRoll(Roll.of(900, DAY.minusYears(1)))
        .build();

    assertThat(school.roll()).map(Roll::pupils).contains(355);
    assertThat(school.on(DAY).roll().orElseThrow().pupils()).isEqualTo(355);
    assertThat(school.on(BEFORE).roll().orElseThrow().pupils()).isEqualTo(900);
    assertThat(code(school.on(DAY.minusYears(1).minusDays(1)).roll()))
        .isEqualTo("school.roll-not-known");
    assertThat(school.on(DAY).roll(YearGroup.of(8))).isEqualTo(Answer.known(175));
    assertThat(school.on(DAY).roll(YearGroup.of(9))).isEqualTo(Answer.known(0));
    assertThat(code(school.on(BEFORE).roll(YearGroup.of(8))))
        .isEqualTo("school.year-group-not-counted");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> school().addRoll(Roll.of(1, DAY)).addRoll(Roll.of(2, DAY)).build())
        .withMessage("School rolls: must be one for each census, but 105267 had two on 2012-09-01");
  }

  @Test
  void admissionNumbersAreByYearGroupDateAndBasis() {
    AdmissionNumber entry =
        AdmissionNumber.published(YearGroup.of(7), 240, LocalDateRange.of(BEFORE, DAY));
    AdmissionNumber fewer = AdmissionNumber.published(YearGroup.of(7), 210, FROM_DAY);
    AdmissionNumber carried = AdmissionNumber.locallyApplied(YearGroup.of(9), 240, FROM_DAY);
    School school = school()
        .addAdmissionNumber(carried)
        .addAdmissionNumber(fewer)
        .addAdmissionNumber(entry)
        .build();

    assertThat(school.on(BEFORE).admissionNumber(YearGroup.of(7))).isEqualTo(Answer.known(entry));
    assertThat(school.on(DAY).admissionNumber(YearGroup.of(7))).isEqualTo(Answer.known(fewer));
    assertThat(school.on(DAY).admissionNumber(YearGroup.of(9)).orElseThrow().basis())
        .isEqualTo(AdmissionNumber.Basis.LOCALLY_APPLIED);
    assertThat(code(school.on(BEFORE).admissionNumber(YearGroup.of(9))))
        .isEqualTo("school.admission-number-not-known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> School.builder()
            .from(school)
            .addAdmissionNumber(AdmissionNumber.locallyApplied(YearGroup.of(7), 5, FROM_DAY))
            .build())
        .withMessageStartingWith(
            "School admissionNumbers: must not overlap in one year group, but 105267 had ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdmissionNumber.published(YearGroup.of(7), -1, FROM_DAY))
        .withMessage("AdmissionNumber number: must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AdmissionNumber.published(YearGroup.of(7), 1, LocalDateRange.of(DAY, DAY)))
        .withMessage("AdmissionNumber period: must not be empty, but was 2012-09-01/2012-09-01");
  }

  @Test
  void aSchoolSpecialisesInSubjectsForATime() {
    CurricularSpecialism technology = CurricularSpecialism.of(
        CurricularSpecialism.TECHNOLOGY, LocalDateRange.of(DAY.minusYears(8), DAY));
    CurricularSpecialism again = CurricularSpecialism.of(
        CurricularSpecialism.TECHNOLOGY, LocalDateRange.of(DAY, DAY.plusYears(1)));
    CurricularSpecialism arts = CurricularSpecialism.of(
        CurricularSpecialism.ARTS, LocalDateRange.of(DAY.minusYears(2), DAY.plusYears(1)));
    School school = school()
        .addCurricularSpecialism(again)
        .addCurricularSpecialism(technology)
        .addCurricularSpecialism(arts)
        .build();

    assertThat(school.curricularSpecialisms()).containsExactly(arts, technology, again);
    assertThat(school.on(DAY.minusYears(8)).curricularSpecialisms()).containsExactly(technology);
    assertThat(school.on(BEFORE).curricularSpecialisms()).containsExactly(arts, technology);
    assertThat(school.on(DAY).curricularSpecialisms()).containsExactly(arts, again);
    assertThat(School.builder().from(school).build()).isEqualTo(school);
    assertThat(technology).hasToString("technology 2004-09-01/2012-09-01");
    assertThat(CurricularSpecialism.SOURCE.toString()).contains("general knowledge");
  }

  @Test
  void refusesSpecialismsThatOverlapInOneSubjectOrAreNone() {
    CurricularSpecialism science = CurricularSpecialism.of(CurricularSpecialism.SCIENCE, FROM_DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school()
            .addCurricularSpecialism(science)
            .addCurricularSpecialism(CurricularSpecialism.of(
                CurricularSpecialism.SCIENCE, LocalDateRange.of(DAY, DAY.plusDays(1))))
            .build())
        .withMessageStartingWith(
            "School curricularSpecialisms: must not overlap in one subject, but 105267 had science");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CurricularSpecialism.of("Science College", FROM_DAY))
        .withMessageContaining("but was 'Science College'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CurricularSpecialism.of(CurricularSpecialism.MUSIC, LocalDateRange.of(DAY, DAY)))
        .withMessage(
            "CurricularSpecialism period: must not be empty, but was 2012-09-01/2012-09-01");
  }

  @Test
  void aSupportBaseHasNeedsPlacesAndAPeriod() {
    SpecialProvision base = SpecialProvision.of(
        SpecialProvision.Kind.RESOURCED_PROVISION,
        ImmutableSet.of(SenNeeds.AUTISTIC_SPECTRUM_DISORDER),
        16,
        FROM_DAY);
    SpecialProvision specialism = SpecialProvision.specialism(
        ImmutableSet.of(SenNeeds.BEHAVIOURAL_EMOTIONAL_AND_SOCIAL), FROM_DAY);
    School school =
        school().addSpecialProvision(base).addSpecialProvision(specialism).build();

    assertThat(school.on(BEFORE).specialProvisions()).isEmpty();
    assertThat(school.on(DAY).specialProvisions()).containsExactly(specialism, base);
    assertThat(base.places()).contains(16);
    assertThat(specialism.places()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> School.builder()
            .from(school)
            .addSpecialProvision(new SpecialProvision(
                base.kind(),
                base.needs(),
                Optional.of(20),
                LocalDateRange.of(DAY, DAY.plusDays(1))))
            .build())
        .withMessageStartingWith("School specialProvisions: must not overlap");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialProvision.specialism(ImmutableSet.of(), FROM_DAY))
        .withMessage("SpecialProvision needs: must hold at least one, but were []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialProvision.of(base.kind(), base.needs(), -1, FROM_DAY))
        .withMessage("SpecialProvision places: must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecialProvision.specialism(base.needs(), LocalDateRange.of(DAY, DAY)))
        .withMessage("SpecialProvision period: must not be empty, but was 2012-09-01/2012-09-01");
  }

  @Test
  void refusesAChangeOfNothingOrToABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolChange.builder().build())
        .withMessage("SchoolChange: must change something, but was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolChange.builder().name(" ").build())
        .withMessage("SchoolChange name: must not be blank, but was ' '");
    SchoolChange change = SchoolChange.builder().name("New").build();
    assertThat(SchoolChange.builder().from(change).build()).isEqualTo(change);
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  private static School.Builder school() {
    return School.builder().urn(Urn.of(105_267)).name("Old");
  }

  @Test
  void wordsAreNoCodesForTheSexOfPupilsAndOtherCodesTellNothing() {
    School.Builder school =
        School.builder().urn(Urn.of(100001)).name("School A").opened(LocalDate.of(2000, 9, 1));

    for (String word : new String[] {"Girls", "G", "", " 2"}) {
      assertThatThrownBy(() -> school.sex(word).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("School sex")
          .hasMessageContaining("'" + word + "'");
      assertThatThrownBy(() -> SchoolChange.builder().sex(word).build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("SchoolChange sex");
    }
    assertThat(
            school.sex(SchoolSexes.GIRLS).build().on(LocalDate.of(2023, 9, 1)).sex())
        .isEqualTo(Answer.known("2"));
    assertThat(school.sex("9").build().on(LocalDate.of(2023, 9, 1)).sex().isKnown())
        .isFalse();
  }
}

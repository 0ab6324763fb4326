/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class SchoolTest {

  private static final LocalDate OPENED = LocalDate.of(2010, 9, 1);
  private static final LocalDateRange SINCE_2010 = LocalDateRange.ofUnboundedEnd(OPENED);
  private static final LocalDate CLOSED = LocalDate.of(2017, 8, 31);
  private static final LocalDate READ = LocalDate.of(2014, 6, 17);

  @Test
  void onlyUrnAndNameAreRequired() {
    School school = school().build();

    assertThat(school.urn()).isEqualTo(Urn.of(105_267));
    assertThat(school.dfeNumber()).isEmpty();
    assertThat(school.localAuthority()).isEmpty();
    assertThat(school.statusOn(READ).isKnown()).isFalse();
    assertThatIllegalStateException()
        .isThrownBy(() -> School.builder().name("No URN").build());
    assertThatIllegalStateException()
        .isThrownBy(() -> School.builder().urn(Urn.of(105_267)).build());
  }

  @Test
  void holdsWhatItIsGiven() {
    School school = full();

    assertThat(school.ukprn()).contains(Ukprn.of(10_001_142));
    assertThat(school.phase()).contains(Phase.SECONDARY);
    assertThat(school.roll()).contains(Roll.of(1691, READ));
    assertThat(school.admissionNumbers())
        .containsExactly(AdmissionNumber.published(YearGroup.of(7), 270, SINCE_2010));
    assertThat(school.ages()).contains(AgeRange.of(11, 18));
    assertThat(school.religiousCharacter()).contains("02");
    assertThat(school.sex()).contains("3");
    assertThat(School.builder().from(school).build()).isEqualTo(school).hasSameHashCodeAs(school);
  }

  @Test
  void isInTheAuthorityOfItsNumberUnlessToldOtherwise() {
    School school = school().dfeNumber(DfeNumber.parse("350/5401")).build();

    assertThat(school.localAuthority()).contains(LocalAuthorityCode.of("350"));
    assertThat(School.builder()
            .from(school)
            .localAuthority(LocalAuthorityCode.of("883"))
            .build()
            .localAuthority())
        .contains(LocalAuthorityCode.of("883"));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-08-31, NOT_YET_OPEN",
    "2010-09-01, OPEN",
    "2017-08-31, OPEN",
    "2017-09-01, CLOSED",
    "1900-01-01, NOT_YET_OPEN",
    "2999-01-01, CLOSED"
  })
  void theLastDayIsADayOfBeingOpen(LocalDate date, SchoolStatus status) {
    assertThat(school().opened(OPENED).closed(CLOSED).build().statusOn(date))
        .isEqualTo(Answer.known(status));
  }

  @Test
  void staysOpenWhileNoClosureIsKnown() {
    School school = school().opened(OPENED).build();

    assertThat(school.statusOn(OPENED.minusDays(1)))
        .isEqualTo(Answer.known(SchoolStatus.NOT_YET_OPEN));
    assertThat(school.statusOn(LocalDate.of(2999, 1, 1)))
        .isEqualTo(Answer.known(SchoolStatus.OPEN));
  }

  @Test
  void withoutAnOpeningDateTheTimeBeforeClosureIsUnknown() {
    School school = school().closed(CLOSED).build();

    assertThat(school.statusOn(CLOSED)).isEqualTo(Answer.known(SchoolStatus.OPEN));
    assertThat(school.statusOn(CLOSED.plusDays(1))).isEqualTo(Answer.known(SchoolStatus.CLOSED));
    assertThat(school.statusOn(CLOSED.minusDays(1)))
        .hasToString(
            "unknown: what is known of school 105267 does not tell whether it was open on 2017-08-30");
  }

  @Test
  void aReportOfBeingOpenHoldsFromItsDayOn() {
    School school = school().putStatusReport(READ, SchoolStatus.OPEN).build();

    assertThat(school.statusOn(READ.minusDays(1)).isKnown()).isFalse();
    assertThat(school.statusOn(READ)).isEqualTo(Answer.known(SchoolStatus.OPEN));
    assertThat(school.statusOn(READ.plusYears(5))).isEqualTo(Answer.known(SchoolStatus.OPEN));
  }

  @Test
  void aReportOfBeingClosedHoldsFromItsDayOnAndLeavesTheTimeBeforeUnknown() {
    School school =
        school().opened(OPENED).putStatusReport(READ, SchoolStatus.CLOSED).build();

    assertThat(school.statusOn(OPENED)).isEqualTo(Answer.known(SchoolStatus.OPEN));
    assertThat(school.statusOn(OPENED.plusDays(1)).isKnown()).isFalse();
    assertThat(school.statusOn(READ)).isEqualTo(Answer.known(SchoolStatus.CLOSED));
    assertThat(school.statusOn(READ.plusDays(1))).isEqualTo(Answer.known(SchoolStatus.CLOSED));
  }

  @Test
  void aReportOfNotBeingOpenYetHoldsUntilItsDay() {
    School school = school().putStatusReport(READ, SchoolStatus.NOT_YET_OPEN).build();

    assertThat(school.statusOn(READ.minusYears(50)))
        .isEqualTo(Answer.known(SchoolStatus.NOT_YET_OPEN));
    assertThat(school.statusOn(READ)).isEqualTo(Answer.known(SchoolStatus.NOT_YET_OPEN));
    assertThat(school.statusOn(READ.plusDays(1)).isKnown()).isFalse();
  }

  @Test
  void betweenTwoReportsThatAgreeTheStatusIsTheirs() {
    School school = school()
        .putStatusReport(READ, SchoolStatus.OPEN)
        .putStatusReport(READ.plusYears(2), SchoolStatus.OPEN)
        .putStatusReport(READ.plusYears(4), SchoolStatus.CLOSED)
        .build();

    assertThat(school.statusOn(READ.plusYears(1))).isEqualTo(Answer.known(SchoolStatus.OPEN));
    assertThat(school.statusOn(READ.plusYears(3)).isKnown()).isFalse();
  }

  @Test
  void refusesAClosureBeforeTheOpening() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school().opened(CLOSED).closed(OPENED).build())
        .withMessage("School closed: must not be before it opened, but 105267 opened on " + CLOSED
            + " and closed on " + OPENED);
  }

  @Test
  void refusesAClosureOnTheLastOfAllDaysAndAnOpeningOnTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school().closed(LocalDate.MAX).build())
        .withMessage("School closed: must be before the last of all days, but that of 105267 was"
            + " +999999999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school().opened(LocalDate.MIN).build())
        .withMessage("School opened: must be after the first of all days, but that of 105267 was"
            + " -999999999-01-01");
    assertThat(school()
            .opened(LocalDate.MIN.plusDays(1))
            .closed(LocalDate.MAX.minusDays(1))
            .build()
            .statusOn(LocalDate.MAX))
        .isEqualTo(Answer.known(SchoolStatus.CLOSED));
  }

  @Test
  void mayOpenForOneDayOnly() {
    School school = school().opened(OPENED).closed(OPENED).build();

    assertThat(school.statusOn(OPENED)).isEqualTo(Answer.known(SchoolStatus.OPEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school().opened(OPENED).closed(OPENED.minusDays(1)).build())
        .withMessage("School closed: must not be before it opened, but 105267 opened on " + OPENED
            + " and closed on " + OPENED.minusDays(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_YET_OPEN", "CLOSED"})
  void refusesAReportThatContradictsTheDates(SchoolStatus status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            school().opened(OPENED).closed(CLOSED).putStatusReport(READ, status).build())
        .withMessageStartingWith("School status: must not go back, but 105267 was ");
  }

  @Test
  void aReportMayConfirmTheDates() {
    School school = school()
        .opened(OPENED)
        .closed(CLOSED)
        .putStatusReport(OPENED, SchoolStatus.OPEN)
        .putStatusReport(CLOSED.plusDays(1), SchoolStatus.CLOSED)
        .build();

    assertThat(school.statusOn(READ)).isEqualTo(Answer.known(SchoolStatus.OPEN));
  }

  @Test
  void refusesTwoReportsForOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school()
            .putStatusReport(READ, SchoolStatus.OPEN)
            .putStatusReport(READ, SchoolStatus.CLOSED)
            .build())
        .withMessageContaining("2014-06-17");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> school().name(" ").build())
        .withMessage("School name: must not be blank, but was ' '");
  }

  @Test
  void aChangeOfCategoryHoldsFromItsDayOn() {
    School school = school()
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .putTypeChange(OPENED, SchoolTypes.FOUNDATION_SCHOOL)
        .build();

    assertThat(school.typeOn(OPENED.minusDays(1)))
        .isEqualTo(Answer.known(SchoolTypes.COMMUNITY_SCHOOL));
    assertThat(school.typeOn(OPENED)).isEqualTo(Answer.known(SchoolTypes.FOUNDATION_SCHOOL));
    assertThat(school.admissionAuthorityOn(OPENED.minusDays(1)))
        .isEqualTo(Answer.known(AdmissionAuthority.LOCAL_AUTHORITY));
    assertThat(school.admissionAuthorityOn(OPENED))
        .isEqualTo(Answer.known(AdmissionAuthority.GOVERNING_BODY));
  }

  @Test
  void aMissingTypeIsUnknown() {
    School school =
        school().putTypeChange(OPENED, SchoolTypes.FOUNDATION_SCHOOL).build();

    assertThat(school.typeOn(OPENED.minusDays(1)))
        .hasToString("unknown: the type of school 105267 on 2010-08-31 is not given");
    assertThat(school.admissionAuthorityOn(OPENED.minusDays(1)))
        .hasToString("unknown: the type of school 105267 on 2010-08-31 is not given");
  }

  private static School.Builder school() {
    return School.builder().urn(Urn.of(105_267)).name("Canon Slade CofE School");
  }

  private static School full() {
    return school()
        .dfeNumber(DfeNumber.parse("350/5401"))
        .localAuthority(LocalAuthorityCode.of("350"))
        .ukprn(Ukprn.of(10_001_142))
        .type(SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
        .putTypeChange(READ, SchoolTypes.FOUNDATION_SCHOOL)
        .phase(Phase.SECONDARY)
        .opened(OPENED)
        .closed(CLOSED)
        .putStatusReport(READ, SchoolStatus.OPEN)
        .roll(Roll.of(1691, READ))
        .addAdmissionNumber(AdmissionNumber.published(YearGroup.of(7), 270, SINCE_2010))
        .ages(AgeRange.of(11, 18))
        .religiousCharacter("02")
        .sex("3")
        .build();
  }
}

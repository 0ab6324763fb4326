/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHistoryTest {

  private static final LocalDate CONVERSION = LocalDate.of(2017, 12, 1);
  private static final School MAINTAINED = School.builder()
      .urn(Urn.of(105_267))
      .name("Canon Slade CofE School")
      .type(SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
      .closed(CONVERSION.minusDays(1))
      .build();
  private static final School ACADEMY = School.builder()
      .urn(Urn.of(144_044))
      .name("Canon Slade School")
      .type(SchoolTypes.ACADEMY_CONVERTER)
      .opened(CONVERSION)
      .build();
  private static final SchoolHistory CANON_SLADE = SchoolHistory.of(List.of(MAINTAINED, ACADEMY));

  @Test
  void everythingBeforeTheConversionKeepsTheOldStatus() {
    assertThat(CANON_SLADE.asOf(CONVERSION.minusDays(1))).isEqualTo(Answer.known(MAINTAINED));
    assertThat(CANON_SLADE.asOf(LocalDate.of(1985, 1, 1))).isEqualTo(Answer.known(MAINTAINED));
    assertThat(CANON_SLADE.typeOn(CONVERSION.minusDays(1)))
        .isEqualTo(Answer.known(SchoolTypes.VOLUNTARY_AIDED_SCHOOL));
    assertThat(CANON_SLADE.admissionAuthorityOn(CONVERSION.minusDays(1)))
        .isEqualTo(Answer.known(AdmissionAuthority.GOVERNING_BODY));
  }

  @Test
  void everythingFromTheConversionOnHasTheNewStatus() {
    assertThat(CANON_SLADE.asOf(CONVERSION)).isEqualTo(Answer.known(ACADEMY));
    assertThat(CANON_SLADE.typeOn(LocalDate.of(2030, 1, 1)))
        .isEqualTo(Answer.known(SchoolTypes.ACADEMY_CONVERTER));
    assertThat(CANON_SLADE.admissionAuthorityOn(CONVERSION))
        .isEqualTo(Answer.known(AdmissionAuthority.ACADEMY_TRUST));
  }

  @Test
  void linksItsEstablishmentsByTheDayEachOpened() {
    assertThat(CANON_SLADE.successions())
        .containsExactly(Succession.of(Urn.of(105_267), Urn.of(144_044), CONVERSION));
    assertThat(CANON_SLADE.establishments()).containsExactly(MAINTAINED, ACADEMY);
    assertThat(SchoolHistory.of(List.of(ACADEMY)).successions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2017-11-28", "2017-12-01", "2017-12-05"})
  void theNextEstablishmentTakesOverOnTheDayItOpensWheneverTheOneBeforeClosed(LocalDate closed) {
    School before = School.builder().from(MAINTAINED).closed(closed).build();
    SchoolHistory history = SchoolHistory.of(List.of(before, ACADEMY));

    assertThat(history.asOf(CONVERSION)).isEqualTo(Answer.known(ACADEMY));
    assertThat(history.asOf(LocalDate.of(2017, 11, 28))).isEqualTo(Answer.known(before));
  }

  @Test
  void betweenTwoEstablishmentsTheSchoolIsNotOpen() {
    School before =
        School.builder().from(MAINTAINED).closed(LocalDate.of(2017, 8, 31)).build();
    SchoolHistory history = SchoolHistory.of(List.of(before, ACADEMY));

    assertThat(history.asOf(LocalDate.of(2017, 8, 31))).isEqualTo(Answer.known(before));
    assertThat(history.asOf(LocalDate.of(2017, 9, 1)))
        .hasToString("unknown: school 105267 was not open on 2017-09-01");
    assertThat(history.typeOn(LocalDate.of(2017, 11, 30)).isKnown()).isFalse();
  }

  @Test
  void theFirstEstablishmentIsNotOpenBeforeAKnownOpening() {
    School before =
        School.builder().from(MAINTAINED).opened(LocalDate.of(1900, 9, 1)).build();
    SchoolHistory history = SchoolHistory.of(List.of(before, ACADEMY));

    assertThat(history.asOf(LocalDate.of(1900, 8, 31)))
        .hasToString("unknown: school 105267 was not open on 1900-08-31");
    assertThat(history.asOf(LocalDate.of(1900, 9, 1))).isEqualTo(Answer.known(before));
  }

  @Test
  void anEstablishmentWithoutAnyDatesStandsUntilTheNextOpens() {
    School before = School.builder().urn(Urn.of(105_267)).name("Old").build();
    School reportedLater = School.builder()
        .from(before)
        .putStatusReport(LocalDate.of(2024, 6, 17), SchoolStatus.CLOSED)
        .build();

    for (School first : List.of(before, reportedLater)) {
      SchoolHistory history = SchoolHistory.of(List.of(first, ACADEMY));
      assertThat(history.asOf(CONVERSION.minusDays(1))).isEqualTo(Answer.known(first));
      assertThat(history.asOf(CONVERSION)).isEqualTo(Answer.known(ACADEMY));
    }
    assertThat(SchoolHistory.of(List.of(before)).asOf(CONVERSION)).isEqualTo(Answer.known(before));
  }

  @Test
  void aClosureOnAnUnknownDayLeavesTheTimeBeforeItUnknown() {
    School last = School.builder()
        .from(ACADEMY)
        .putStatusReport(LocalDate.of(2024, 6, 17), SchoolStatus.CLOSED)
        .build();
    SchoolHistory history = SchoolHistory.of(List.of(MAINTAINED, last));

    assertThat(history.asOf(CONVERSION)).isEqualTo(Answer.known(last));
    assertThat(history.asOf(LocalDate.of(2020, 1, 1)))
        .hasToString(
            "unknown: what is known of school 144044 does not tell whether it was open on 2020-01-01");
    assertThat(history.asOf(LocalDate.of(2024, 6, 17)))
        .hasToString("unknown: school 144044 was not open on 2024-06-17");
  }

  @Test
  void aSchoolOnlyProposedIsNotOpen() {
    School proposed = School.builder()
        .urn(Urn.of(150_000))
        .name("New")
        .putStatusReport(CONVERSION, SchoolStatus.NOT_YET_OPEN)
        .build();
    SchoolHistory history = SchoolHistory.of(List.of(proposed));

    assertThat(history.asOf(CONVERSION))
        .hasToString("unknown: school 150000 was not open on 2017-12-01");
    assertThat(history.asOf(CONVERSION.plusDays(1)))
        .hasToString(
            "unknown: what is known of school 150000 does not tell whether it was open on 2017-12-02");
  }

  @Test
  void followsThreeEstablishments() {
    LocalDate rebrokered = LocalDate.of(2022, 9, 1);
    School third = School.builder()
        .urn(Urn.of(149_000))
        .name("Third")
        .type(SchoolTypes.ACADEMY_SPONSOR_LED)
        .opened(rebrokered)
        .build();
    SchoolHistory history = SchoolHistory.of(List.of(MAINTAINED, ACADEMY, third));

    assertThat(history.asOf(rebrokered.minusDays(1))).isEqualTo(Answer.known(ACADEMY));
    assertThat(history.asOf(rebrokered)).isEqualTo(Answer.known(third));
    assertThat(history).hasToString("SchoolHistory[105267, 144044, 149000]");
  }

  @Test
  void refusesAnEmptyHistory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolHistory.of(List.of()))
        .withMessage("SchoolHistory establishments: must hold at least one, but were []");
  }

  @Test
  void refusesAUrnThatComesTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolHistory.of(List.of(ACADEMY, ACADEMY)))
        .withMessage(
            "SchoolHistory establishments: must have distinct URNs, but 144044 came twice");
  }

  @Test
  void refusesALaterEstablishmentWithoutOpeningDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolHistory.of(List.of(ACADEMY, MAINTAINED)))
        .withMessage(
            "SchoolHistory establishments: must have opening dates after the first, but 105267 has none");
  }

  @ParameterizedTest
  @CsvSource({"2017-12-01", "2018-01-01"})
  void refusesEstablishmentsOutOfOrder(LocalDate opened) {
    School earlier =
        School.builder().urn(Urn.of(105_267)).name("Old").opened(opened).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolHistory.of(List.of(earlier, ACADEMY)))
        .withMessage(
            "SchoolHistory establishments: must open one after the other, but 105267 and 144044"
                + " opened on " + opened + " and 2017-12-01");
  }

  @Test
  void equalityIsThatOfTheEstablishments() {
    new EqualsTester()
        .addEqualityGroup(CANON_SLADE, SchoolHistory.of(List.of(MAINTAINED, ACADEMY)))
        .addEqualityGroup(SchoolHistory.of(List.of(ACADEMY)))
        .testEquals();
  }
}

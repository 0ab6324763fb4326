/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.Membership;
import org.concordat.core.school.RegisterLinks;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolEvent;
import org.concordat.core.school.SchoolFilter;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolSelection;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of four authorities with its links, asked as of dates. */
class SchoolRegisterTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final LocalDate IN_2012 = LocalDate.of(2012, 1, 1);
  private static final LocalDate IN_2024 = SchoolExtract.REGISTER_DATE;
  private static final Urn MAINTAINED = Urn.of(105_267);
  private static final Urn ACADEMY = Urn.of(144_044);
  private static final LocalDate CONVERSION = LocalDate.of(2017, 12, 1);
  private static final SchoolExtract SCHOOLS = SchoolExtract.read();
  private static final RegisterLinks LINKS = LinkExtract.read(SCHOOLS).report();
  private static final SchoolRegister REGISTER = SchoolRegister.builder()
      .addAllSchools(SCHOOLS.all())
      .successions(LINKS.successions())
      .build();

  @Test
  void everySchoolAndEveryLinkThatCanBeUsedIsLoaded() {
    assertThat(REGISTER.all()).hasSize(1552);
    assertThat(REGISTER.successions().all()).hasSize(588);
  }

  @ParameterizedTest
  @CsvSource({"Predecessor, 334, 121", "Successor, 348, 120"})
  void openingAndClosingDatesBeatLinkDatesWhichDifferInAboutAThird(
      String kind, int compared, int differing) {
    RegisterLinks plain = LinkExtract.read(SCHOOLS, kind::equals).report();

    assertThat(plain.compared()).hasSize(compared);
    assertThat(plain.differing()).hasSize(differing);
    assertThat((double) differing / compared).isBetween(0.33, 0.37);
  }

  @Test
  void ofAllKindsOfLinkTogetherStillAboutAThirdDiffer() {
    assertThat(LINKS.compared()).hasSize(695);
    assertThat(LINKS.differing()).hasSize(250);
  }

  @Test
  void everyLinkIsDatedByItsSchoolsAndNeverByItself() {
    assertThat(LINKS.successions().all())
        .filteredOn(link -> link.from().isPresent())
        .allSatisfy(link -> assertThat(link.from().orElseThrow()).isIn(days(link)));
    assertThat(LINKS.successions().all())
        .filteredOn(link -> link.from().isEmpty())
        .allSatisfy(link ->
            assertThat(SCHOOLS.find(link.successor()).flatMap(School::opened)).isEmpty());
  }

  @Test
  void mutualLinksAndOneThatItsSchoolsContradictAreReportedAtImport() {
    assertThat(LINKS.rings())
        .extracting(ImmutableList::copyOf)
        .containsExactly(
            ImmutableList.of(Urn.of(114_850), Urn.of(114_855)),
            ImmutableList.of(Urn.of(134_464), Urn.of(135_846)));
    assertThat(LINKS.refused().values())
        .extracting(Reason::message)
        .containsExactly("135331 -> 135330 is from 2007-09-01, the day on which 135331 opened");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01, NOT_YET_OPEN, 50, 112",
    "2012-01-01, OPEN, 26, 112",
    "2012-01-01, CLOSED, 53, 112",
    "2024-06-17, NOT_YET_OPEN, 0, 0",
    "2024-06-17, OPEN, 145, 0",
    "2024-06-17, CLOSED, 96, 0"
  })
  void boltonsSchoolsByDateWithEveryGapUndecided(
      LocalDate date, SchoolStatus status, int found, int undecided) {
    SchoolSelection selection = REGISTER.select(SchoolFilter.having(status).in(BOLTON), date);

    assertThat(selection.schools()).hasSize(found);
    assertThat(selection.undecided()).hasSize(undecided);
    assertThat(selection.undecided().values())
        .allSatisfy(reason -> assertThat(reason.code()).isEqualTo("school.status-not-known"));
  }

  @Test
  void boltonsSchoolsThatWereReplacedSince2012HaveAnotherStatusInTheExtract() {
    List<Succession> since = LINKS.successions().all().stream()
        .filter(link -> isInBolton(link.predecessor()) && isInBolton(link.successor()))
        .filter(link -> link.from().filter(day -> day.isAfter(IN_2012)).isPresent())
        .toList();

    assertThat(since).hasSizeGreaterThan(20);
    for (Succession link : since) {
      School before = REGISTER.find(link.predecessor()).orElseThrow();
      School after = REGISTER.find(link.successor()).orElseThrow();
      assertThat(before.statusOn(IN_2024)).isEqualTo(Answer.known(SchoolStatus.CLOSED));
      assertThat(before.statusOn(IN_2012)).isNotEqualTo(before.statusOn(IN_2024));
      assertThat(after.statusOn(IN_2012)).isNotEqualTo(after.statusOn(IN_2024));
    }
  }

  @Test
  void canonSladesTwoUrnsAreOneSchool() {
    assertThat(REGISTER.sameSchool(MAINTAINED, ACADEMY)).isTrue();
    assertThat(REGISTER.historyOf(ACADEMY).orElseThrow().establishments())
        .extracting(School::urn)
        .containsExactly(MAINTAINED, ACADEMY);
    assertThat(REGISTER.eventsOf(MAINTAINED))
        .extracting(SchoolEvent::toString)
        .containsExactly("REPLACEMENT [105267] -> [144044] from 2017-12-01");
    DfeNumber number = DfeNumber.parse("350/5401");
    assertThat(REGISTER.find(number, CONVERSION.minusDays(1)).map(School::urn))
        .isEqualTo(Answer.known(MAINTAINED));
    assertThat(REGISTER.find(number, CONVERSION).map(School::urn)).isEqualTo(Answer.known(ACADEMY));
  }

  @Test
  void aDutyDatedBeforeTheConversionStaysWithTheOldStatus() {
    LocalDate duty = CONVERSION.minusDays(1);
    School then = REGISTER.asOf(ACADEMY, duty).orElseThrow();

    assertThat(then.urn()).isEqualTo(MAINTAINED);
    assertThat(then.typeOn(duty)).isEqualTo(Answer.known(SchoolTypes.VOLUNTARY_AIDED_SCHOOL));
    assertThat(REGISTER.admissionAuthorityOn(ACADEMY, duty))
        .isEqualTo(Answer.known(AdmissionAuthority.GOVERNING_BODY));
    assertThat(REGISTER.asOf(MAINTAINED, CONVERSION).map(School::urn))
        .isEqualTo(Answer.known(ACADEMY));
  }

  @Test
  void sevenNumbersPassedFromOneEstablishmentToTheNext() {
    List<DfeNumber> shared = SCHOOLS.all().stream()
        .flatMap(school -> school.dfeNumber().stream())
        .filter(number -> SCHOOLS.all().stream()
                .filter(school -> school.dfeNumber().equals(Optional.of(number)))
                .count()
            > 1)
        .distinct()
        .toList();

    assertThat(shared).hasSize(7);
    for (DfeNumber number : shared) {
      School in2012 = REGISTER.find(number, IN_2012).orElseThrow();
      School in2024 = REGISTER.find(number, IN_2024).orElseThrow();
      assertThat(in2012.urn()).isNotEqualTo(in2024.urn());
      assertThat(REGISTER.sameSchool(in2012.urn(), in2024.urn())).isTrue();
    }
  }

  @Test
  void aClusterOfInventedCodeFollowsCanonSladeThroughItsConversion() {
    SchoolGroup cluster = SchoolGroup.cluster("one");
    SchoolRegister grouped = SchoolRegister.builder()
        .addAllSchools(SCHOOLS.all())
        .successions(LINKS.successions())
        .addMembership(Membership.since(MAINTAINED, cluster, IN_2012))
        .build();

    assertThat(grouped.select(SchoolFilter.open().in(cluster), IN_2024).urns())
        .containsExactly(ACADEMY);
  }

  @Test
  void gapsAnswerUnknown() {
    School noOpening = SCHOOLS.find(MAINTAINED).orElseThrow();

    assertThat(noOpening.statusOn(IN_2012).match(status -> "", Reason::code))
        .isEqualTo("school.status-not-known");
    assertThat(SCHOOLS.find(ACADEMY).orElseThrow().typeOn(IN_2024).match(type -> "", Reason::code))
        .isEqualTo("school.type-missing");
    assertThat(REGISTER.asOf(Urn.of(999_999), IN_2012).match(school -> "", Reason::code))
        .isEqualTo("school.not-in-register");
  }

  private static boolean isInBolton(Urn urn) {
    return SCHOOLS
        .find(urn)
        .flatMap(School::localAuthority)
        .filter(BOLTON::equals)
        .isPresent();
  }

  private static List<LocalDate> days(Succession link) {
    ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
    SCHOOLS.find(link.successor()).flatMap(School::opened).ifPresent(days::add);
    SCHOOLS
        .find(link.predecessor())
        .flatMap(School::closed)
        .ifPresent(last -> days.add(last.plusDays(1)));
    return days.build();
  }
}

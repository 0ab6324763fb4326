/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class PupilFactsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 1, 20);
  private static final Urn ONE = Urn.of(105_267);
  private static final Urn OTHER = Urn.of(105_268);

  @ParameterizedTest
  @CsvSource({
    "BESD, 2014-08-31, BESD",
    "BESD, 2014-09-01, SEMH",
    "SEMH, 2014-09-01, SEMH",
    "SEMH, 2014-08-31, pupil.code-not-in-use",
    "ASD, 2012-01-01, ASD",
    "ASD, 2024-01-01, ASD",
    "NSA, 2012-01-01, pupil.code-not-in-use",
    "DS, 2024-01-01, pupil.code-not-in-use",
    "ASD, 2003-12-31, pupil.code-list-not-known",
    "XYZ, 2003-12-31, XYZ"
  })
  void aNeedIsReadInTheCodesOfTheDate(String need, LocalDate date, String read) {
    assertThat(SenNeed.of(need).asOf(date).match(SenNeed::code, Reason::code)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 2014-08-31, A",
    "A, 2014-09-01, K",
    "P, 2014-09-01, K",
    "P, 2024-01-01, K",
    "K, 2014-08-31, pupil.code-not-in-use",
    "S, 2014-08-31, S",
    "S, 2018-03-31, S",
    "S, 2018-04-01, pupil.code-not-in-use",
    "E, 2014-09-01, E",
    "N, 2012-01-01, N",
    "N, 2001-12-31, pupil.code-list-not-known"
  })
  void aLevelOfProvisionIsReadInTheCodesOfTheDate(String level, LocalDate date, String read) {
    assertThat(SenProvision.of(level).asOf(date).match(SenProvision::code, Reason::code))
        .isEqualTo(read);
  }

  @Test
  void codesAreOpenAndCanonical() {
    assertThat(SenNeed.of(" semh ")).isEqualTo(SenNeeds.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH);
    assertThat(SenNeed.of("XYZ").isKnown()).isFalse();
    assertThat(SenNeed.of("DS").name()).contains("Down syndrome");
    assertThat(SenNeeds.known()).hasSize(15);
    assertThat(SenProvisions.known()).hasSize(6);
    assertThat(SenProvisions.STATEMENT.isStatutory()).isTrue();
    assertThat(SenProvisions.EHC_PLAN.isStatutory()).isTrue();
    assertThat(SenProvisions.SEN_SUPPORT.isStatutory()).isFalse();
    assertThat(SenProvisions.SEN_SUPPORT.name()).contains("SEN support");
    assertThat(SenNeed.of("ASD")).isLessThan(SenNeed.of("HI")).hasToString("ASD");
    assertThat(SenProvision.of("A")).isLessThan(SenProvision.of("K")).hasToString("A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SenNeed.of(" "))
        .withMessage("SenNeed code: must not be blank, but was ' '");
  }

  @Test
  void anEditionWithoutADateCanBeSwitchedOn() {
    LocalDate on = LocalDate.of(2025, 9, 1);

    assertThat(CodeList.asOf(
            SenNeeds.DOWN_SYNDROME, on, SenNeeds.EDITIONS.commencing("with Down syndrome", on)))
        .isEqualTo(Answer.known(SenNeeds.DOWN_SYNDROME));
  }

  @Test
  void refusesASuccessorThatIsNotInUse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeList.of(ImmutableSet.of("A"), ImmutableMap.of("B", "C")))
        .withMessage(
            "CodeList successors: must lead from a code not in use to one in use, but B led"
                + " to C");
  }

  @Test
  void refusesNeedsTwiceOrWithoutProvision() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SenRecord.of(SenProvisions.SCHOOL_ACTION, SenNeed.of("ASD"), SenNeed.of("ASD")))
        .withMessage("SenRecord needs: must be distinct, but were [ASD, ASD]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SenRecord.of(SenProvisions.NONE, SenNeed.of("ASD")))
        .withMessage("SenRecord needs: must be empty without provision, but were [ASD]");
  }

  @Test
  void needsAndProvisionAreThoseOfTheLastRecordInTheCodesOfTheDate() {
    Pupil pupil = pupil()
        .putSenRecord(
            LocalDate.of(2013, 9, 1),
            SenRecord.of(
                SenProvisions.SCHOOL_ACTION_PLUS, SenNeeds.BEHAVIOURAL_EMOTIONAL_AND_SOCIAL))
        .putSenRecord(LocalDate.of(2015, 9, 1), SenRecord.of(SenProvisions.NONE))
        .build();

    assertThat(code(pupil.needsOn(LocalDate.of(2013, 8, 31)))).isEqualTo("pupil.needs-not-known");
    assertThat(code(pupil.senProvisionOn(LocalDate.of(2013, 8, 31))))
        .isEqualTo("pupil.needs-not-known");
    assertThat(pupil.needsOn(LocalDate.of(2014, 8, 31)).orElseThrow())
        .containsExactly(SenNeeds.BEHAVIOURAL_EMOTIONAL_AND_SOCIAL);
    assertThat(pupil.needsOn(LocalDate.of(2014, 9, 1)).orElseThrow())
        .containsExactly(SenNeeds.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH);
    assertThat(pupil.senProvisionOn(LocalDate.of(2014, 9, 1)))
        .isEqualTo(Answer.known(SenProvisions.SEN_SUPPORT));
    assertThat(pupil.needsOn(LocalDate.of(2015, 9, 1)).orElseThrow()).isEmpty();
    Pupil early = pupil()
        .putSenRecord(DAY, SenRecord.of(SenProvisions.SCHOOL_ACTION, SenNeed.of("SEMH")))
        .build();
    assertThat(code(early.needsOn(DAY))).isEqualTo("pupil.code-not-in-use");
  }

  @Test
  void theAuthorityThatLooksAfterTheChildIsKnownOrUnknownOrNone() {
    LocalAuthorityCode bolton = LocalAuthorityCode.of("350");
    Pupil.Builder child = pupil().careStatus(CareStatus.LOOKED_AFTER);

    assertThat(code(pupil().build().lookedAfterBy())).isEqualTo("pupil.care-status-not-known");
    assertThat(code(child.build().lookedAfterBy())).isEqualTo("pupil.care-authority-not-known");
    assertThat(child.careAuthority(bolton).build().lookedAfterBy())
        .isEqualTo(Answer.known(Optional.of(bolton)));
    assertThat(pupil()
            .careStatus(CareStatus.PREVIOUSLY_LOOKED_AFTER)
            .careAuthority(bolton)
            .build()
            .lookedAfterBy())
        .isEqualTo(Answer.known(Optional.empty()));
    assertThat(pupil().careStatus(CareStatus.NOT_LOOKED_AFTER).build().lookedAfterBy())
        .isEqualTo(Answer.known(Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pupil().careAuthority(bolton).build())
        .withMessage("Pupil careAuthority: must be empty unless the child is or was looked after,"
            + " but was 350");
  }

  @Test
  void exclusionsAndKeyDatesNotGivenAreUnknown() {
    Pupil bare = pupil().build();
    Pupil full = pupil()
        .exclusions(ExclusionHistory.none())
        .mobility(Mobility.none())
        .putKeyDate(KeyDate.LAST_ATTENDED, DAY)
        .build();

    assertThat(code(bare.isTwiceExcluded(DAY))).isEqualTo("pupil.exclusions-not-known");
    assertThat(code(bare.keyDate(KeyDate.APPLIED))).isEqualTo("pupil.key-date-not-known");
    assertThat(full.isTwiceExcluded(DAY)).isEqualTo(Answer.known(false));
    assertThat(full.keyDate(KeyDate.LAST_ATTENDED)).isEqualTo(Answer.known(DAY));
    assertThat(full.mobility()).contains(Mobility.none());
    assertThat(full).hasToString("Pupil[case-17]");
  }

  @ParameterizedTest
  @CsvSource({
    "2007-08-31, 2012-08-31, 2023-06-30",
    "2007-09-01, 2012-12-31, 2024-06-28",
    "2007-12-31, 2012-12-31, 2024-06-28",
    "2008-01-01, 2013-03-31, 2024-06-28",
    "2008-02-29, 2013-03-31, 2024-06-28",
    "2008-04-01, 2013-08-31, 2024-06-28"
  })
  void compulsorySchoolAgeRunsFromAPrescribedDayToTheLastFridayInJune(
      LocalDate born, LocalDate first, LocalDate last) {
    CompulsorySchoolAge age = CompulsorySchoolAge.of(born);

    assertThat(age).isEqualTo(new CompulsorySchoolAge(first, last));
    assertThat(age.contains(first.minusDays(1))).isFalse();
    assertThat(age.contains(first)).isTrue();
    assertThat(age.contains(last)).isTrue();
    assertThat(age.contains(last.plusDays(1))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompulsorySchoolAge(last, first))
        .withMessageStartingWith("CompulsorySchoolAge last: must not be before the first day");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-08-31, 2012-09-01, R",
    "2008-09-01, 2012-09-01, N2",
    "2008-08-31, 2012-08-31, N2",
    "2007-08-31, 2012-09-01, 1",
    "1998-09-01, 2012-10-08, 9",
    "2012-08-31, 2012-09-01, E1",
    "1994-08-31, 2012-09-01, 14",
    "1993-08-31, 2012-09-01, pupil.no-year-group-at-this-age",
    "2012-09-01, 2012-09-01, pupil.no-year-group-at-this-age"
  })
  void aYearGroupGoesWithTheAgeOnTheLastDayOfAugust(LocalDate born, LocalDate on, String year) {
    assertThat(YearGroup.atAge(born, on).match(YearGroup::code, Reason::code)).isEqualTo(year);
  }

  @Test
  void mobilityTellsArrivalsRollsAndTimeWithoutOne() {
    Mobility mobility = Mobility.of(
        List.of(
            Arrival.of(Arrival.Origin.SAME_AUTHORITY, DAY.plusDays(5)),
            Arrival.of(Arrival.Origin.ABROAD, DAY)),
        List.of(
            Enrolment.since(OTHER, LocalDate.of(2012, 3, 5)),
            Enrolment.of(ONE, LocalDateRange.ofUnboundedStart(DAY))));

    assertThat(mobility.latestArrival(DAY)).map(Arrival::from).contains(Arrival.Origin.ABROAD);
    assertThat(mobility.latestArrival(DAY.minusDays(1))).isEmpty();
    assertThat(mobility.isNewArrivalIn(LocalDateRange.of(DAY, DAY.plusDays(1)))).isTrue();
    assertThat(mobility.isNewArrivalIn(LocalDateRange.of(DAY.plusDays(1), DAY.plusDays(9))))
        .isFalse();
    assertThat(mobility.onRoll(DAY.minusDays(1))).containsExactly(ONE);
    assertThat(mobility.onRoll(DAY)).isEmpty();
    assertThat(mobility.onNoRollSince(LocalDate.of(2012, 3, 4))).contains(DAY);
    assertThat(mobility.onNoRollSince(LocalDate.of(2012, 3, 5))).isEmpty();
    assertThat(mobility.joinedIn(LocalDateRange.of(DAY, LocalDate.of(2012, 3, 6))))
        .extracting(Enrolment::school)
        .containsExactly(OTHER);
    assertThat(mobility).hasToString("Mobility of 2 arrivals and 2 enrolments");
    assertThat(mobility)
        .isEqualTo(Mobility.of(mobility.arrivals(), mobility.enrolments()))
        .isNotEqualTo(Mobility.none());
  }

  @Test
  void refusesTwoTimesOnOneRollThatOverlapAndAnEmptyOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mobility.of(
            List.of(),
            List.of(
                Enrolment.of(ONE, LocalDateRange.of(DAY, DAY.plusDays(9))),
                Enrolment.of(ONE, LocalDateRange.of(DAY.plusDays(8), DAY.plusDays(20))))))
        .withMessage("Mobility enrolments: must not overlap at one school, but at 105267 there were"
            + " 2012-01-20/2012-01-29 and 2012-01-28/2012-02-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Enrolment.of(ONE, LocalDateRange.of(DAY, DAY)))
        .withMessage("Enrolment onRoll: must not be empty, but was 2012-01-20/2012-01-20");
  }

  private static String code(Answer<?> answer) {
    return answer.match(known -> "known", Reason::code);
  }

  private static Pupil.Builder pupil() {
    return Pupil.builder().reference(PupilReference.of("case-17")).yearGroup(YearGroup.of(9));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.escalation.Cases.HOME;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolHistory;
import org.concordat.core.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationRouteTest {

  private static final LocalDate DATE = LocalDate.of(2012, 10, 15);
  private static final DirectionEdition RULES =
      DirectionEditions.ENGLAND.on(DATE).rules();

  private static School.Builder school(int urn, String type) {
    return School.builder()
        .urn(Urn.of(urn))
        .name("Brook School")
        .type(SchoolType.of(type))
        .localAuthority(HOME);
  }

  private static SchoolHistory alone(School school) {
    return SchoolHistory.of(List.of(school));
  }

  private static final SchoolHistory CONVERTED = SchoolHistory.of(List.of(
      school(100001, "5").build(),
      school(200001, "34").opened(LocalDate.of(2012, 11, 1)).build()));

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  @ParameterizedTest
  @CsvSource({
    "1, COMMUNITY",
    "3, COMMUNITY",
    "2, FOUNDATION",
    "5, FOUNDATION",
    "28, ACADEMY",
    "34, ACADEMY",
    "35, ACADEMY",
    "40, ACADEMY",
    "41, ACADEMY"
  })
  void routeFollowsTheTypeOfTheSchoolThatMustAct(String type, EscalationRoute route) {
    assertThat(EscalationRoute.of(alone(school(100001, type).build()), DATE, RULES))
        .isEqualTo(Answer.known(route));
  }

  @ParameterizedTest
  @CsvSource({
    "7, school.no-admission-authority",
    "14, school.no-admission-authority",
    "36, school.no-admission-authority",
    "11, school.no-admission-authority",
    "999, school.type-not-known"
  })
  void routeIsUnknownWhereNobodyIsKnownToDecideOnAdmissions(String type, String code) {
    assertThat(code(EscalationRoute.of(alone(school(100001, type).build()), DATE, RULES)))
        .isEqualTo(code);
  }

  @Test
  void routeIsUnknownWhereTheTypeIsNotGiven() {
    School bare = School.builder().urn(Urn.of(100001)).name("Brook School").build();

    assertThat(code(EscalationRoute.of(alone(bare), DATE, RULES))).isEqualTo("school.type-missing");
  }

  @Test
  void routeIsUnknownWhereTheSchoolWasNotOpen() {
    School closed = school(100001, "5").closed(LocalDate.of(2012, 8, 31)).build();

    assertThat(code(EscalationRoute.of(alone(closed), DATE, RULES))).isEqualTo("school.not-open");
  }

  @Test
  void conversionChangesTheRouteFromItsDay() {
    assertThat(EscalationRoute.of(CONVERTED, LocalDate.of(2012, 10, 31), RULES))
        .isEqualTo(Answer.known(EscalationRoute.FOUNDATION));
    assertThat(EscalationRoute.of(CONVERTED, LocalDate.of(2012, 11, 1), RULES))
        .isEqualTo(Answer.known(EscalationRoute.ACADEMY));
  }

  @Test
  void actOf2026SendsAcademiesTheWayOfFoundationSchools() {
    DirectionEdition later =
        DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2026).rules();

    assertThat(EscalationRoute.of(AdmissionAuthority.ACADEMY_TRUST, later))
        .isEqualTo(Answer.known(EscalationRoute.FOUNDATION));
    assertThat(EscalationRoute.of(AdmissionAuthority.GOVERNING_BODY, later))
        .isEqualTo(Answer.known(EscalationRoute.FOUNDATION));
    assertThat(EscalationRoute.of(AdmissionAuthority.LOCAL_AUTHORITY, later))
        .isEqualTo(Answer.known(EscalationRoute.COMMUNITY));
  }

  @Test
  void editionWithoutARouteLeavesItUnknown() {
    DirectionEdition none = DirectionEdition.builder()
        .from(RULES)
        .routes(RULES.routes().agreedAs(ImmutableMap.of(), RULES.routes().source()))
        .build();

    assertThat(EscalationRoute.of(AdmissionAuthority.ACADEMY_TRUST, none))
        .hasToString(
            "unknown: no route is laid down for a school whose admissions are decided by the"
                + " academy trust");
  }

  @Test
  void namedSchoolIsTheEstablishmentOfTheDate() {
    assertThat(NamedSchool.from(CONVERTED, LocalDate.of(2012, 10, 31)))
        .isEqualTo(
            Answer.known(NamedSchool.of(Urn.of(100001), HOME, AdmissionAuthority.GOVERNING_BODY)));
    assertThat(NamedSchool.from(CONVERTED, LocalDate.of(2012, 11, 1)))
        .isEqualTo(
            Answer.known(NamedSchool.of(Urn.of(200001), HOME, AdmissionAuthority.ACADEMY_TRUST)));
  }

  @Test
  void namedSchoolIsUnknownWhereItsTypeOrItsAreaIs() {
    School homeless = School.builder()
        .urn(Urn.of(100001))
        .name("Brook School")
        .type(SchoolType.of("5"))
        .build();

    assertThat(code(NamedSchool.from(alone(homeless), DATE)))
        .isEqualTo(EscalationReasons.AREA_NOT_KNOWN);
    assertThat(code(NamedSchool.from(alone(school(100001, "14").build()), DATE)))
        .isEqualTo("school.no-admission-authority");
    assertThat(NamedSchool.from(alone(school(100001, "5").build()), DATE))
        .hasToString("100001 in 350");
  }
}

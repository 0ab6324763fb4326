/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // code | name | group | academy | maintained | special | alternative provision
        " 1 | Community school                       |  4 | false | true  | false | false",
        " 2 | Voluntary aided school                 |  4 | false | true  | false | false",
        " 3 | Voluntary controlled school            |  4 | false | true  | false | false",
        " 5 | Foundation school                      |  4 | false | true  | false | false",
        " 6 | City technology college                |  3 | false | false | false | false",
        " 7 | Community special school               |  5 | false | true  | true  | false",
        " 8 | Non-maintained special school          |  5 | false | false | true  | false",
        "10 | Other independent special school       |  5 | false | false | true  | false",
        "11 | Other independent school               |  3 | false | false | false | false",
        "12 | Foundation special school              |  5 | false | true  | true  | false",
        "14 | Pupil referral unit                    |  4 | false | true  | false | true",
        "15 | Local authority nursery school         |  4 | false | true  | false | false",
        "18 | Further education                      |  1 | false | false | false | false",
        "28 | Academy, sponsor led                   | 10 | true  | false | false | false",
        "30 | Welsh school                           |  6 | false | false | false | false",
        "33 | Special academy, sponsor led           | 10 | true  | false | true  | false",
        "34 | Academy converter                      | 10 | true  | false | false | false",
        "35 | Free school                            | 11 | true  | false | false | false",
        "36 | Special free school                    | 11 | true  | false | true  | false",
        "38 | Alternative provision free school      | 11 | true  | false | false | true",
        "40 | University technical college           | 11 | true  | false | false | false",
        "41 | Studio school                          | 11 | true  | false | false | false",
        "42 | Alternative provision academy converter| 10 | true  | false | false | true",
        "44 | Special academy converter              | 10 | true  | false | true  | false",
        "49 | Online provider                        | 13 | false | false | false | false",
        "57 | Secure 16 to 19 academy                | 10 | true  | false | false | false"
      })
  void knowsTheCodesOfTheDownload(
      String code,
      String name,
      String group,
      boolean academy,
      boolean maintained,
      boolean special,
      boolean alternativeProvision) {
    SchoolType type = SchoolType.of(code);

    assertThat(type.isKnown()).isTrue();
    assertThat(type.name()).contains(name);
    assertThat(type.group()).contains(SchoolTypeGroup.of(group));
    assertThat(type.isAcademy()).isEqualTo(academy);
    assertThat(type.isMaintained()).isEqualTo(maintained);
    assertThat(type.isSpecial()).isEqualTo(special);
    assertThat(type.isAlternativeProvision()).isEqualTo(alternativeProvision);
  }

  @Test
  void twentyEightIsSponsorLedAndThirtyFourTheConverter() {
    assertThat(SchoolType.of("28")).isEqualTo(SchoolTypes.ACADEMY_SPONSOR_LED);
    assertThat(SchoolType.of("34")).isEqualTo(SchoolTypes.ACADEMY_CONVERTER);
  }

  @Test
  void knowsThirtyNineTypesInTenGroupsByCode() {
    assertThat(SchoolTypes.known().asList()).hasSize(39).isSorted();
    assertThat(
            SchoolTypes.known().stream().map(type -> type.group().orElseThrow()).distinct())
        .hasSize(10)
        .allSatisfy(group -> assertThat(group.name()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "4", "58", "X1"})
  void carriesUnknownCodes(String code) {
    SchoolType type = SchoolType.of(code);

    assertThat(type.code()).isEqualTo(code);
    assertThat(type).hasToString(code);
    assertThat(type.isKnown()).isFalse();
    assertThat(type.name()).isEmpty();
    assertThat(type.group()).isEmpty();
    assertThat(type.isAcademy()).isFalse();
    assertThat(type.isMaintained()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"02,2", "' 2 ',2", "002,2", "0,0", "00,0", "0X,0X"})
  void zerosInFrontOfANumberDoNotCount(String text, String code) {
    assertThat(SchoolType.of(text).code()).isEqualTo(code);
    assertThat(SchoolTypeGroup.of(text).code()).isEqualTo(code);
    assertThat(Phase.of(text).code()).isEqualTo(code);
  }

  @Test
  void refusesABlankCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolType.of(" "))
        .withMessage("SchoolType code: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolTypeGroup.of(""))
        .withMessage("SchoolTypeGroup code: must not be blank, but was ''");
  }

  @Test
  void ordersNumbersByValueAndBeforeWords() {
    assertThat(SchoolType.of("2")).isLessThan(SchoolType.of("10"));
    assertThat(SchoolType.of("99")).isLessThan(SchoolType.of("X1"));
    assertThat(SchoolType.of("X11")).isLessThan(SchoolType.of("X2"));
    assertThat(SchoolTypeGroup.of("9")).isLessThan(SchoolTypeGroup.ACADEMIES);
  }

  @Test
  void readsAsCodeAndName() {
    assertThat(SchoolTypes.VOLUNTARY_AIDED_SCHOOL).hasToString("2 Voluntary aided school");
    assertThat(SchoolTypeGroup.ACADEMIES).hasToString("10 Academies");
    assertThat(SchoolTypeGroup.of("77")).hasToString("77");
  }

  @ParameterizedTest
  @CsvSource({
    "1, LOCAL_AUTHORITY", "3, LOCAL_AUTHORITY", "2, GOVERNING_BODY", "5, GOVERNING_BODY",
    "28, ACADEMY_TRUST", "34, ACADEMY_TRUST", "35, ACADEMY_TRUST", "39, ACADEMY_TRUST",
    "40, ACADEMY_TRUST", "41, ACADEMY_TRUST", "45, ACADEMY_TRUST", "46, ACADEMY_TRUST"
  })
  void theAdmissionAuthorityFollowsFromTheType(String code, AdmissionAuthority authority) {
    assertThat(SchoolType.of(code).admissionAuthority()).isEqualTo(Answer.known(authority));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6", "7", "8", "11", "12", "14", "15", "18", "30", "33", "36", "38", "42", "44", "57"
      })
  void someTypesHaveNoAdmissionAuthority(String code) {
    assertThat(SchoolType.of(code).admissionAuthority())
        .hasToString(
            "unknown: no admission authority is laid down for the type " + SchoolType.of(code));
  }

  @Test
  void anUnknownTypeLeavesTheAdmissionAuthorityUnknown() {
    assertThat(SchoolType.of("99").admissionAuthority())
        .hasToString("unknown: nothing is known of the school type with code 99");
  }

  @ParameterizedTest
  @EnumSource
  void everyAdmissionAuthorityBelongsToSomeType(AdmissionAuthority authority) {
    assertThat(SchoolTypes.known())
        .anyMatch(type -> type.admissionAuthority().equals(Answer.known(authority)));
  }
}

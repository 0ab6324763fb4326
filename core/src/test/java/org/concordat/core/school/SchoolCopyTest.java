/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Urn;
import org.junit.jupiter.api.Test;

class SchoolCopyTest {

  private static final DfeNumber BOLTON = DfeNumber.parse("350/9998");
  private static final DfeNumber THURROCK = DfeNumber.parse("883/9998");
  private static final LocalAuthorityCode GIVEN = LocalAuthorityCode.of("937");

  @Test
  void theAuthorityOfACopyFollowsItsOwnNumber() {
    School copy = School.builder()
        .from(school().dfeNumber(BOLTON).build())
        .dfeNumber(THURROCK)
        .build();
    assertThat(copy).isEqualTo(school().dfeNumber(THURROCK).build());
    assertThat(copy.localAuthority()).contains(LocalAuthorityCode.of("883"));
  }

  @Test
  void anAuthorityThatWasGivenIsKept() {
    School copy = School.builder()
        .from(school().dfeNumber(BOLTON).localAuthority(GIVEN).build())
        .dfeNumber(THURROCK)
        .build();
    assertThat(copy.localAuthority()).contains(GIVEN);
  }

  @Test
  void whatIsReadIsComparedAndNotHowItCameAbout() {
    School given = school().dfeNumber(BOLTON).localAuthority(BOLTON.authority()).build();
    School derived = school().dfeNumber(BOLTON).build();
    assertThat(given).isEqualTo(derived).hasSameHashCodeAs(derived);
    assertThat(given)
        .isNotEqualTo(school().dfeNumber(BOLTON).localAuthority(GIVEN).build());
  }

  @Test
  void theAuthorityOfACopiedChangeFollowsItsOwnNumber() {
    SchoolChange copy = SchoolChange.builder()
        .from(SchoolChange.builder().dfeNumber(BOLTON).build())
        .dfeNumber(THURROCK)
        .build();
    assertThat(copy).isEqualTo(SchoolChange.builder().dfeNumber(THURROCK).build());
    assertThat(copy.localAuthority()).contains(LocalAuthorityCode.of("883"));
  }

  @Test
  void aTextShowsWhatTheAccessorsAnswer() {
    assertThat(school().dfeNumber(BOLTON).build())
        .hasToString("School{urn=144044, name=An academy, localAuthority=350, dfeNumber=350/9998,"
            + " typeChanges={}, changes={}, statusReports={}, rolls=[], admissionNumbers=[],"
            + " specialProvisions=[], curricularSpecialisms=[]}");
    assertThat(school().localAuthority(GIVEN).build().toString()).contains("localAuthority=937");
  }

  @Test
  void aTextShowsEveryAttribute() {
    School full = school()
        .dfeNumber(BOLTON)
        .ukprn(Ukprn.of(10000001))
        .type(SchoolTypes.ACADEMY_CONVERTER)
        .phase(Phase.SECONDARY)
        .opened(LocalDate.of(2012, 9, 1))
        .closed(LocalDate.of(2017, 8, 31))
        .ages(AgeRange.of(11, 18))
        .religiousCharacter("00")
        .sex(SchoolSexes.GIRLS)
        .build();
    assertThat(Arrays.stream(School.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers())
                && Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName))
        .hasSize(18)
        .allSatisfy(name -> assertThat(full.toString()).containsPattern("[{ ]" + name + "="));
  }

  @Test
  void aTextOfAChangeShowsWhatTheAccessorsAnswer() {
    assertThat(SchoolChange.builder().dfeNumber(BOLTON).build())
        .hasToString("SchoolChange{localAuthority=350, dfeNumber=350/9998}");
    SchoolChange full = SchoolChange.builder()
        .name("A new name")
        .localAuthority(GIVEN)
        .dfeNumber(BOLTON)
        .phase(Phase.SECONDARY)
        .ages(AgeRange.of(11, 18))
        .sex(SchoolSexes.GIRLS)
        .religiousCharacter("00")
        .build();
    assertThat(Arrays.stream(SchoolChange.Builder.class.getMethods())
            .map(Method::getName)
            .filter(name -> !name.matches("from|build")))
        .hasSize(7)
        .allSatisfy(name -> assertThat(full.toString()).containsPattern("[{ ]" + name + "="));
  }

  private static School.Builder school() {
    return School.builder().urn(Urn.of(144044)).name("An academy");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.junit.jupiter.api.Test;

/** Which numbers are one school, as a register tells on the day of a fact. */
class SchoolNumbersTest {

  private static final Urn ONE = Urn.of(100001);
  private static final Urn OTHER = Urn.of(100002);
  private static final Urn LATER = Urn.of(100003);
  private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

  private static School.Builder school(Urn urn) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(LocalAuthorityCode.of("916"))
        .opened(DAY.minusYears(9));
  }

  private static SchoolRegister register(Succession... links) {
    return SchoolRegister.builder().successions(Successions.of(List.of(links))).build();
  }

  private static boolean areOne(Urn one, Urn other, LocalDate on, SchoolRegister register) {
    return SchoolNumbers.of(ImmutableList.of(one), on, register).areOne(one, other);
  }

  @Test
  void schoolThatConvertsIsOneUnderEachOfItsNumbersOnAnyDay() {
    SchoolRegister register =
        register(Succession.of(ONE, OTHER, DAY), Succession.of(OTHER, LATER, DAY.plusYears(1)));

    for (LocalDate on : List.of(DAY.minusYears(1), DAY.minusDays(1), DAY, DAY.plusYears(2))) {
      assertThat(areOne(ONE, LATER, on, register)).isTrue();
      assertThat(areOne(LATER, ONE, on, register)).isTrue();
      assertThat(areOne(OTHER, ONE, on, register)).isTrue();
    }
  }

  @Test
  void schoolsThatMergeAreTwoAndEachIsTheOneThatTookOver() {
    SchoolRegister register =
        register(Succession.of(ONE, LATER, DAY), Succession.of(OTHER, LATER, DAY));

    assertThat(areOne(ONE, OTHER, DAY, register)).isFalse();
    assertThat(areOne(ONE, LATER, DAY, register)).isTrue();
    assertThat(SchoolNumbers.of(ImmutableList.of(LATER), DAY, register).others())
        .isEqualTo(ImmutableSortedMap.of(LATER, ImmutableSortedSet.of(ONE, OTHER)));
  }

  @Test
  void schoolAndTheOneThatIsToTakeItOverAreTwoWhileBothAreOpen() {
    SchoolRegister register = SchoolRegister.builder()
        .addSchool(school(ONE).closed(DAY.minusDays(1)).build())
        .addSchool(school(OTHER).build())
        .successions(Successions.of(List.of(Succession.of(ONE, OTHER, DAY))))
        .build();

    assertThat(areOne(ONE, OTHER, DAY.minusDays(1), register)).isFalse();
    assertThat(areOne(ONE, OTHER, DAY, register)).isTrue();
  }

  @Test
  void schoolThatLostAPartAndGoesOnIsNotThePart() {
    SchoolRegister register =
        register(Succession.of(ONE, OTHER, DAY), Succession.of(ONE, LATER, DAY.plusYears(1)));

    assertThat(areOne(ONE, OTHER, DAY, register)).isFalse();
    assertThat(areOne(ONE, OTHER, DAY.plusYears(1), register)).isTrue();
    assertThat(areOne(OTHER, LATER, DAY.plusYears(1), register)).isFalse();
  }

  @Test
  void numbersOfTwoFactsAreKnownTogether() {
    SchoolNumbers before = SchoolNumbers.of(ImmutableList.of(ONE), DAY, register());
    SchoolNumbers since =
        SchoolNumbers.of(ImmutableList.of(OTHER), DAY, register(Succession.of(ONE, OTHER, DAY)));

    assertThat(before).isEqualTo(SchoolNumbers.none());
    assertThat(before.areOne(ONE, OTHER)).isFalse();
    assertThat(before.and(since).areOne(ONE, OTHER)).isTrue();
    assertThat(since.and(before)).isEqualTo(since);
  }

  @Test
  void whatIsKnownOfASchoolIsReplacedUnderTheNumberGivenAndOfTheVeryNumberFirst() {
    SchoolNumbers numbers = SchoolNumbers.of(
        ImmutableList.of(LATER),
        DAY,
        register(Succession.of(ONE, LATER, DAY), Succession.of(OTHER, LATER, DAY)));
    ImmutableSortedMap<Urn, String> known = ImmutableSortedMap.of(OTHER, "other", LATER, "later");

    assertThat(numbers.with(ImmutableSortedMap.of(ONE, "one"), LATER, "later"))
        .isEqualTo(ImmutableSortedMap.of(LATER, "later"));
    assertThat(numbers.without(known, LATER)).containsOnlyKeys(OTHER);
    assertThat(numbers.among(ImmutableList.of(ONE, OTHER), LATER)).containsExactly(ONE, OTHER);
  }
}

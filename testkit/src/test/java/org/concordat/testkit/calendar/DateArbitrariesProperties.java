/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.threeten.extra.LocalDateRange;

class DateArbitrariesProperties {

  private static final LocalDateRange TWO_DAYS =
      LocalDateRange.of(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 3));

  @Provide
  Arbitrary<LocalDate> dates() {
    return DateArbitraries.dates();
  }

  @Provide
  Arbitrary<LocalDateRange> termsAtMost() {
    return DateArbitraries.periodsOfAtMost(100);
  }

  @Provide
  Arbitrary<Tuple2<LocalDateRange, LocalDateRange>> outerAndInner() {
    return termsAtMost()
        .flatMap(outer -> DateArbitraries.periodsIn(outer).map(inner -> Tuple.of(outer, inner)));
  }

  @Property
  void datesLieFromTheFirstToTheLastSchoolYear(@ForAll("dates") LocalDate date) {
    assertThat(date).isBetween(LocalDate.of(1990, 9, 1), LocalDate.of(2060, 8, 31));
  }

  @Property
  void periodsAreNeitherEmptyNorTooLong(@ForAll("termsAtMost") LocalDateRange period) {
    assertThat(period.lengthInDays()).isBetween(1, 100);
  }

  @Property
  void anInnerPeriodIsNotEmptyAndIsEnclosed(
      @ForAll("outerAndInner") Tuple2<LocalDateRange, LocalDateRange> pair) {
    assertThat(pair.get2().isEmpty()).isFalse();
    assertThat(pair.get1().encloses(pair.get2())).isTrue();
  }

  @Example
  void everyPeriodInTwoDaysIsMade() {
    Set<String> made = DateArbitraries.periodsIn(TWO_DAYS)
        .sampleStream()
        .limit(200)
        .map(LocalDateRange::toString)
        .collect(Collectors.toSet());

    assertThat(made)
        .containsExactlyInAnyOrder(
            "2024-09-01/2024-09-02", "2024-09-02/2024-09-03", "2024-09-01/2024-09-03");
  }

  @Example
  void aPeriodOfOneDayHasItsOnlyDate() {
    LocalDate day = LocalDate.of(2024, 2, 29);

    assertThat(DateArbitraries.datesIn(LocalDateRange.ofClosed(day, day))
            .sampleStream()
            .limit(10))
        .containsOnly(day);
  }

  @Example
  void anEmptyPeriodIsRefused() {
    LocalDateRange empty = LocalDateRange.ofEmpty(LocalDate.of(2024, 9, 1));

    assertThatThrownBy(() -> DateArbitraries.datesIn(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "DateArbitraries period: must have a first and a last day, but was 2024-09-01/2024-09-01");
  }

  @Example
  void aPeriodWithoutAnEndIsRefused() {
    LocalDateRange endless = LocalDateRange.ofUnboundedEnd(LocalDate.of(2024, 9, 1));

    assertThatThrownBy(() -> DateArbitraries.periodsIn(endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "DateArbitraries period: must have a first and a last day, but was 2024");
  }

  @Example
  void aLengthOfNoDaysIsRefused() {
    assertThatThrownBy(() -> DateArbitraries.periodsOfAtMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DateArbitraries days: must be at least 1, but was 0");
  }
}

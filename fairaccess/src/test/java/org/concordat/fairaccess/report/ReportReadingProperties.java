/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What no reader of one month's report after another finds in small authorities, of which 2500 are drawn from. */
class ReportReadingProperties {

  @Property(tries = 12)
  void nothingIsToldByTheReportsOfSmallAuthorities(
      @ForAll @IntRange(min = 0, max = 2499) int authority) {
    SplittableRandom dice = new SplittableRandom(authority);
    int schools = 1 + dice.nextInt(4);
    long seed = dice.nextLong(1_000_001);
    int begunBefore = dice.nextInt(3);
    int silent = dice.nextInt(5);
    int months = 2 + dice.nextInt(5);
    YearMonth september = SchoolYearSamples.SEPTEMBER;
    ReportFacts facts =
        SchoolYearSamples.facts(schools, seed, september.minusMonths(begunBefore), 11);
    PublishedSoFar out = SchoolYearSamples.published(facts, september.plusMonths(silent), months);

    ReportReading reading = new ReportReading(out.months());

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  /** The same with directions, places occupied, moves that ended and exclusions of the year before, of 1000. */
  @Property(tries = 4)
  void nothingIsToldByReportsWithDirectionsAndPlaces(
      @ForAll @IntRange(min = 0, max = 999) int authority) {
    SplittableRandom dice = new SplittableRandom(authority);
    int schools = 1 + dice.nextInt(4);
    long seed = dice.nextLong(1_000_001);
    YearMonth from = SchoolYearSamples.SEPTEMBER.minusMonths(dice.nextInt(3));
    int silent = dice.nextInt(5);
    int months = 2 + dice.nextInt(5);
    ReportFacts facts = SchoolYearSamples.facts(schools, seed, from, 11);
    PublishedSoFar out = SchoolYearSamples.published(
        DisputedYearSamples.beside(facts, seed, from, 13),
        SchoolYearSamples.SEPTEMBER.plusMonths(silent),
        months);

    ReportReading reading = new ReportReading(out.months());

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  /** The same of exclusions that go on, cases of two categories, and children who are not ready for a school, of 1500. */
  @Property(tries = 6)
  void nothingIsToldByReportsOfEventfulYears(@ForAll @IntRange(min = 0, max = 1499) int authority) {
    ReportReading reading = new ReportReading(EventfulYearSamples.published(authority));

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }

  /** Of this one no search for other numbers comes to an end, with its zeros shown or without. */
  @Example
  void nothingIsToldWhereTheSearchGivesUp() {
    ReportReading reading = new ReportReading(EventfulYearSamples.published(892));

    assertThat(reading.ruledOut()).isEmpty();
    assertThat(reading.solved()).isEmpty();
  }
}

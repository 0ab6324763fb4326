/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.concordat.core.calendar.Convention;
import org.concordat.core.calendar.LeapDayRule;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Rounding;

/** The quick ways give what the scale gives. */
class RunningScaleProperties {

  private static final int DAYS = 32 * 366;

  record Asked(SteppedScale scale, LocalDate start, Rounding rounding) {}

  @Property
  void aRunningScaleGivesTheFractionOfTheScale(
      @ForAll("asked") Asked asked, @ForAll @IntRange(min = -400, max = DAYS) int days) {
    LocalDate date = asked.start().plusDays(days);
    RunningScale running = asked.scale().from(asked.start());
    assertThat(running.fractionOn(date)).isEqualTo(asked.scale().fractionOn(asked.start(), date));
    assertThat(running.end()).isEqualTo(asked.scale().endOf(asked.start()));
  }

  @Property
  void aShareIsTheFractionRoundedOnce(
      @ForAll("asked") Asked asked,
      @ForAll @IntRange(min = -400, max = DAYS) int days,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor) {
    LocalDate date = asked.start().plusDays(days);
    RunningScale running = asked.scale().from(asked.start());
    Ratio fraction = asked.scale().fractionOn(asked.start(), date);
    assertThat(running.shareOn(minor, date, asked.rounding()))
        .isEqualTo(asked.rounding().applyToMinor(minor, fraction));
  }

  @Property(tries = 300)
  void daysThatFollowEachOtherGiveWhatEachGives(
      @ForAll("asked") Asked asked,
      @ForAll @IntRange(min = -400, max = DAYS) int from,
      @ForAll @IntRange(max = 800) int days,
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor) {
    LocalDate first = asked.start().plusDays(from);
    RunningScale running = asked.scale().from(asked.start());
    long[] shares = running.sharesFrom(first, days, minor, asked.rounding());
    for (int i = 0; i < days; i++) {
      assertThat(shares[i]).isEqualTo(running.shareOn(minor, first.plusDays(i), asked.rounding()));
    }
  }

  @Property(tries = 300)
  void columnsGiveTheSumOfWhatEachGives(
      @ForAll @Size(max = 12) List<@From("asked") Asked> rows,
      @ForAll @IntRange(min = -400, max = DAYS) int days,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 1_000_000) long minor) {
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(days);
    ScaleColumns.Builder columns = ScaleColumns.builder().owners(3);
    long[] expected = new long[3];
    for (int i = 0; i < rows.size(); i++) {
      Asked row = rows.get(i);
      RunningScale running = row.scale().from(row.start());
      LocalDate paid = row.start().minusDays(i);
      columns.add(new ScaleColumns.Row(i % 3, minor, running, paid, row.rounding()));
      expected[i % 3] +=
          date.isBefore(paid) ? 0 : Math.min(minor, running.shareOn(minor, date, row.rounding()));
    }
    assertThat(columns.build().sharesOn(date)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Asked> asked() {
    Arbitrary<LocalDate> starts = Arbitraries.longs()
        .between(
            LocalDate.of(1999, 1, 1).toEpochDay(), LocalDate.of(2021, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay)
        .edgeCases(config -> config.add(
            LocalDate.of(2012, 2, 29), LocalDate.of(2011, 8, 31), LocalDate.of(2000, 1, 31)));
    Arbitrary<SteppedScale> scales = Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(Step.class),
            Arbitraries.of(PartStep.class),
            Arbitraries.of(LeapDayRule.class),
            Arbitraries.of(Convention.BEGINNING_WITH, Convention.AFTER))
        .as((years, step, partStep, leapDayRule, convention) -> SteppedScale.straightLine(
                LiabilityPeriod.ofYears(years), step)
            .withPartStep(partStep)
            .withLeapDayRule(leapDayRule)
            .withConvention(convention));
    Arbitrary<Rounding> roundings = Arbitraries.frequency(
        Tuple.of(3, Rounding.HALF_UP_TO_PENNY),
        Tuple.of(1, Rounding.HALF_EVEN_TO_PENNY),
        Tuple.of(1, Rounding.HALF_DOWN_TO_HUNDRED_POUNDS));
    return Combinators.combine(scales, starts, roundings).as(Asked::new);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class InstalmentsProperties {

  @Provide
  Arbitrary<Money> totals() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(-1_000, 1_000),
            Arbitraries.longs().between(-1L << 40, 1L << 40),
            Arbitraries.longs())
        .map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  @Provide
  Arbitrary<List<Integer>> lengths() {
    return Arbitraries.integers()
        .between(0, 31)
        .list()
        .ofMinSize(1)
        .ofMaxSize(15)
        .filter(list -> list.stream().anyMatch(length -> length > 0));
  }

  @Property
  void cumulativePartsAddUpAndNeverChangeSign(
      @ForAll("totals") Money total,
      @ForAll("lengths") List<Integer> lengths,
      @ForAll("modes") RoundingMode mode,
      @ForAll @LongRange(min = 1, max = 20_000) long unit) {
    Instalments parts = Instalments.cumulative(total, lengths, new Rounding(mode, unit));
    assertThat(Money.total(parts.amounts())).isEqualTo(total);
    assertThat(parts.amounts())
        .allMatch(part -> part.isZero() || part.isNegative() == total.isNegative());
    for (int i = 0; i < lengths.size(); i++) {
      assertThat(lengths.get(i) > 0 || parts.amounts().get(i).isZero()).isTrue();
    }
  }

  @Property
  void cumulativePartsAreWithinAPennyOfTheirEqualShare(
      @ForAll("totals") Money total,
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll("modes") RoundingMode mode) {
    Ratio equal = Ratio.of(total.getAmount()).over(Ratio.of(count));
    assertThat(Instalments.cumulative(total, count, Rounding.toPenny(mode)).amounts())
        .allMatch(
            part -> Ratio.of(part.getAmount()).minus(equal).abs().compareTo(Ratio.of(1, 100)) <= 0);
  }

  @Property
  void whatHasBeenPaidIsWithinHalfAPennyOfWhatIsDue(
      @ForAll("totals") Money total, @ForAll("lengths") List<Integer> lengths) {
    Instalments parts = Instalments.cumulative(total, lengths, Rounding.HALF_UP_TO_PENNY);
    long whole = lengths.stream().mapToLong(Integer::longValue).sum();
    long passed = 0;
    for (int i = 0; i < lengths.size(); i++) {
      passed += lengths.get(i);
      Ratio due = Ratio.of(total.getAmount()).times(Ratio.of(passed, whole));
      Ratio paid = Ratio.of(parts.paidAfter(i + 1).getAmount());
      assertThat(paid.minus(due).abs()).isLessThanOrEqualTo(Ratio.of(1, 200));
    }
  }

  @Property
  void firstAdjustedAddsUpAndAllButTheFirstAreEqual(
      @ForAll("totals") Money total,
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll("modes") RoundingMode mode) {
    Assume.that(total.abs().isGreaterThan(Money.ofMinor(CurrencyUnit.GBP, 60 * 60)));
    Instalments parts = Instalments.firstAdjusted(total, count, Rounding.toPenny(mode));
    assertThat(Money.total(parts.amounts())).isEqualTo(total);
    assertThat(parts.amounts().stream().skip(1).distinct().count())
        .isEqualTo(Math.min(1, count - 1));
  }

  @Property
  void negativeTotalsMirrorPositiveOnes(
      @ForAll("totals") Money total,
      @ForAll("lengths") List<Integer> lengths,
      @ForAll("modes") RoundingMode mode,
      @ForAll @LongRange(min = 1, max = 20_000) long unit) {
    Rounding rounding = new Rounding(mode, unit);
    List<Money> paid = Instalments.cumulative(total, lengths, rounding).amounts();
    List<Money> recovered =
        Instalments.cumulative(total.negated(), lengths, rounding).amounts();
    assertThat(recovered).isEqualTo(paid.stream().map(Money::negated).toList());
  }
}

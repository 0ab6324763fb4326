/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final Weights<String> ROLLS = Weights.of(ImmutableMap.<String, Long>builder()
      .put("F", 600L)
      .put("E", 750L)
      .put("D", 900L)
      .put("C", 1_050L)
      .put("B", 1_200L)
      .put("A", 1_500L)
      .buildOrThrow());

  @Test
  void t22_twentyChildrenByRollTheTieToTheLargerSchool() {
    Shares<String> shares = Shares.of(20, ROLLS);
    assertThat(shares.shares())
        .containsExactlyEntriesOf(ImmutableMap.<String, Long>builder()
            .put("A", 5L)
            .put("B", 4L)
            .put("C", 4L)
            .put("D", 3L)
            .put("E", 2L)
            .put("F", 2L)
            .buildOrThrow());
    assertThat(shares.quotaOf("C")).isEqualTo(Ratio.of(7, 2));
    assertThat(shares.quotaOf("E")).isEqualTo(Ratio.of(5, 2));
    assertThat(shares.roundedUp()).containsExactly("C");
  }

  @Test
  void t22_twentyOneChildrenByRoll() {
    Shares<String> shares = Shares.of(21, ROLLS);
    assertThat(shares.shares().values()).containsExactly(5L, 4L, 4L, 3L, 3L, 2L);
    assertThat(shares.roundedUp()).containsExactly("C", "E");
  }

  @Test
  void amongEqualSchoolsTheLowerKeyWinsTheTie() {
    Shares<String> shares =
        Shares.of(5, Weights.of(ImmutableMap.of("z", 4L, "b", 4L, "a", 4L, "y", 8L)));
    assertThat(shares.shares().toString()).isEqualTo("{y=2, a=1, b=1, z=1}");
    assertThat(Shares.of(1, Weights.equal(List.of("z", "b", "a"))).roundedUp())
        .containsExactly("a");
  }

  @Test
  void theTieOrderIsAnArgument() {
    TieOrder<String> lastFirst = TieOrder.by("last letter", Comparator.reverseOrder());
    Shares<String> shares = Shares.of(20, ROLLS, lastFirst, Apportionment.LARGEST_REMAINDER);
    assertThat(shares.shares().keySet()).containsExactly("F", "E", "D", "C", "B", "A");
    assertThat(shares.shareOf("E")).isEqualTo(3);
    assertThat(shares.shareOf("C")).isEqualTo(3);
    assertThat(shares.roundedUp()).containsExactly("E");
  }

  @Test
  void theMethodIsAnArgument() {
    Weights<String> weights = Weights.of(ImmutableMap.of("a", 6L, "b", 6L, "c", 2L));
    assertThat(Shares.of(10, weights).shares().values()).containsExactly(4L, 4L, 2L);
    Shares<String> webster = Shares.of(10, weights, TieOrder.byKey(), Apportionment.WEBSTER);
    assertThat(webster.shares().values()).containsExactly(5L, 4L, 1L);
    assertThat(webster.roundedUp()).containsExactly("a");
    assertThat(webster.method()).isEqualTo(Apportionment.WEBSTER);
  }

  @Test
  void fewerUnitsThanBeneficiaries() {
    assertThat(Shares.of(2, ROLLS).shares().values()).containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
    assertThat(Shares.of(0, ROLLS).shares().values()).containsOnly(0L);
  }

  @Test
  void negativeUnitsMirror() {
    Shares<String> taken = Shares.of(-20, ROLLS);
    assertThat(taken.shares().values()).containsExactly(-5L, -4L, -4L, -3L, -2L, -2L);
    assertThat(taken.quotaOf("C")).isEqualTo(Ratio.of(-7, 2));
    assertThat(taken.roundedUp()).containsExactly("C");
  }

  @Test
  void explainsByRemainder() {
    Weights<String> weights = Weights.of(ImmutableMap.of("A", 2L, "B", 1L, "C", 0L, "D", 1L));
    assertThat(Shares.of(6, weights).explanation().render()).isEqualTo("""
            units: 6
              method: largest remainder
              tie order: larger weight, then key
              sum of weights: 4
              share of A: 3
                weight: 2
                exact quota: 3
                quota rounded down: 3
                left over: 0
              share of B: 2
                weight: 1
                exact quota: 3/2
                quota rounded down: 1
                rank of the remainder: 1
                left over: 1
              share of D: 1
                weight: 1
                exact quota: 3/2
                quota rounded down: 1
                rank of the remainder: 2
                left over: 0
              share of C: 0
                weight: 0
                exact quota: 0
                quota rounded down: 0
                left over: 0""");
  }

  @Test
  void explainsByClaim() {
    Weights<String> weights = Weights.of(ImmutableMap.of("a", 6L, "c", 2L));
    assertThat(Shares.of(1, weights, TieOrder.byKey(), Apportionment.WEBSTER)
            .explanation()
            .render())
        .isEqualTo("""
            units: 1
              method: webster
              tie order: key
              sum of weights: 8
              share of a: 1
                weight: 6
                exact quota: 3/4
                claim to the last unit: 6
                claim to one more unit: 2
              share of c: 0
                weight: 2
                exact quota: 1/4
                claim to one more unit: 2""");
  }

  @Test
  void explainsTheLargestNumbers() {
    Shares<String> shares = Shares.of(
        Long.MIN_VALUE, Weights.equal(List.of("a")), TieOrder.byKey(), Apportionment.WEBSTER);
    assertThat(shares.explanation().render())
        .contains("claim to the last unit: 1/18446744073709551615")
        .contains("claim to one more unit: 1/18446744073709551617");
    assertThat(
            Shares.of(Long.MIN_VALUE, Weights.equal(List.of("a"))).explanation().render())
        .contains("quota rounded down: -9223372036854775808");
  }

  @Test
  void refusesAStranger() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.of(20, ROLLS).shareOf("G"))
        .withMessage("Shares key: must be one of [A, B, C, D, E, F], but was G");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.of(20, ROLLS).quotaOf("G"))
        .withMessage("Shares key: must be one of [A, B, C, D, E, F], but was G");
  }

  @Test
  void equalDivisionsAreEqual() {
    Weights<String> one = Weights.of(ImmutableMap.of("a", 1L, "b", 2L));
    Weights<String> same = Weights.of(ImmutableMap.of("b", 2L, "a", 1L));
    new EqualsTester()
        .addEqualityGroup(Shares.of(5, one), Shares.of(5, same))
        .addEqualityGroup(Shares.of(6, one))
        .addEqualityGroup(Shares.of(5, one, TieOrder.byKey(), Apportionment.LARGEST_REMAINDER))
        .addEqualityGroup(Shares.of(5, one, TieOrder.byWeightThenKey(), Apportionment.WEBSTER))
        .addEqualityGroup(Shares.of(5, Weights.of(ImmutableMap.of("a", 2L, "b", 4L))))
        .testEquals();
    assertThat(Shares.of(5, one)).hasToString("{b=3, a=2}");
    assertThat(Shares.of(5, one).units()).isEqualTo(5);
    assertThat(Shares.of(5, one).weights().toString()).isEqualTo("{b=2, a=1}");
  }
}

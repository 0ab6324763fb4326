/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.suppression.Alternatives.Failure.IMPOSSIBLE;
import static org.concordat.fairaccess.report.suppression.Alternatives.Failure.NOT_FOUND;
import static org.concordat.fairaccess.report.suppression.Alternatives.NO_LIMIT;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.concordat.fairaccess.report.suppression.Alternatives.Finding;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

  private static Alternatives of(int counts, long least, long most) {
    Alternatives alternatives = new Alternatives(counts);
    for (int count = 0; count < counts; count++) {
      alternatives.limit(count, least, most);
    }
    return alternatives;
  }

  private static Witness witness(Map<Integer, Long> moves) {
    return new Witness(ImmutableMap.copyOf(moves));
  }

  @Test
  void whatOneCountGainsAnotherLoses() {
    Alternatives two = of(2, -3, 3);
    two.add(ImmutableMap.of(0, 1L, 1, 1L));

    assertThat(two.find(0, 2, 2)).isEqualTo(witness(ImmutableMap.of(0, 2L, 1, -2L)));
    assertThat(two.find(1, -3, -3)).isEqualTo(witness(ImmutableMap.of(0, 3L, 1, -3L)));
    assertThat(two.find(0, 4, 4)).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void limitsMayChangeBetweenSearches() {
    Alternatives two = of(2, -3, 3);
    two.add(ImmutableMap.of(0, 1L, 1, 1L));
    two.limit(1, -1, 3);

    assertThat(two.find(0, 2, 2)).isEqualTo(IMPOSSIBLE);
    assertThat(two.find(0, 1, 1)).isInstanceOf(Witness.class);
    two.limit(1, -2, 3);
    assertThat(two.find(0, 2, 2)).isInstanceOf(Witness.class);
    assertThat(two.least(1)).isEqualTo(-2);
    assertThat(two.most(1)).isEqualTo(3);
  }

  @Test
  void aSumThatSaysNothingNewChangesNothing() {
    Alternatives two = of(2, -3, NO_LIMIT);
    two.add(ImmutableMap.of(0, 1L, 1, -1L));
    two.add(ImmutableMap.of(1, 2L, 0, -2L));
    two.add(ImmutableMap.of());

    assertThat(two.find(1, 1, NO_LIMIT)).isEqualTo(witness(ImmutableMap.of(0, 1L, 1, 1L)));
  }

  @Test
  void aCountThatTheSumsDetermineCannotMove() {
    Alternatives three = of(3, -9, 9);
    three.add(ImmutableMap.of(0, 1L, 1, 1L, 2, -1L));
    three.add(ImmutableMap.of(1, 1L, 2, -1L));

    assertThat(three.find(0, 1, 1)).isEqualTo(IMPOSSIBLE);
    assertThat(three.find(0, -1, -NO_LIMIT)).isEqualTo(IMPOSSIBLE);
    assertThat(three.find(1, -5, -5)).isEqualTo(witness(ImmutableMap.of(1, -5L, 2, -5L)));
  }

  @Test
  void onlyWholeNumbersAreFoundAndAHalfProvesNothing() {
    Alternatives odd = of(3, -9, 9);
    odd.add(ImmutableMap.of(0, 2L, 1, -1L, 2, -1L));
    odd.add(ImmutableMap.of(1, 1L, 2, -1L));
    Alternatives half = of(2, -9, 9);
    half.add(ImmutableMap.of(0, 2L, 1, -1L));
    half.limit(0, -4, 4);

    assertThat(odd.find(0, 3, 3)).isEqualTo(witness(ImmutableMap.of(0, 3L, 1, 3L, 2, 3L)));
    assertThat(half.find(1, 4, 4)).isEqualTo(witness(ImmutableMap.of(0, 2L, 1, 4L)));
    assertThat(half.find(1, 3, 3)).isEqualTo(NOT_FOUND);
    assertThat(half.find(1, 9, 9)).isEqualTo(IMPOSSIBLE);
    assertThat(half.find(1, 3, 9)).isEqualTo(witness(ImmutableMap.of(0, 2L, 1, 4L)));
    assertThat(half.find(1, -9, -NO_LIMIT)).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void aSearchWhoseNumbersBecomeTooLargeFindsNothing() {
    Alternatives large = of(4, -NO_LIMIT, NO_LIMIT);
    large.limit(3, 0, 0);
    large.add(ImmutableMap.of(0, 1L << 62, 1, 3L, 2, -1L));
    large.add(ImmutableMap.of(0, 1L << 62, 1, 5L, 3, -1L));

    assertThat(large.find(2, 1, 1)).isEqualTo(NOT_FOUND);
  }

  /** Tries every whole number within the limits. */
  private static boolean isPossible(
      List<Map<Integer, Long>> sums, long[] least, long[] most, long[] moves, int next) {
    if (next == moves.length) {
      return sums.stream()
          .allMatch(sum -> sum.entrySet().stream()
                  .mapToLong(one -> one.getValue() * moves[one.getKey()])
                  .sum()
              == 0);
    }
    for (long move = least[next]; move <= most[next]; move++) {
      moves[next] = move;
      if (isPossible(sums, least, most, moves, next + 1)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsFoundHoldsAndWhatIsImpossibleIsSo(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    for (int round = 0; round < 60; round++) {
      int counts = 5;
      Alternatives alternatives = new Alternatives(counts);
      long[] least = new long[counts];
      long[] most = new long[counts];
      for (int count = 0; count < counts; count++) {
        least[count] = -dice.nextInt(4);
        most[count] = dice.nextInt(4);
        alternatives.limit(count, least[count], most[count]);
      }
      List<Map<Integer, Long>> sums = new ArrayList<>();
      for (int sum = 0; sum < 3; sum++) {
        Map<Integer, Long> factors = new LinkedHashMap<>();
        for (int count = 0; count < counts; count++) {
          long factor = dice.nextInt(3) - 1L;
          if (factor != 0) {
            factors.put(count, factor);
          }
        }
        sums.add(factors);
        alternatives.add(factors);
      }
      for (int count = 0; count < counts; count++) {
        for (long target : new long[] {-2, -1, 1, 2, 3}) {
          holds(alternatives.find(count, target, target), sums, least, most, count, target);
        }
      }
    }
  }

  private static void holds(
      Finding finding,
      List<Map<Integer, Long>> sums,
      long[] least,
      long[] most,
      int count,
      long target) {
    if (finding instanceof Witness witness) {
      assertThat(witness.move(count)).isEqualTo(target);
      witness.moves().forEach((one, move) -> assertThat(move).isBetween(least[one], most[one]));
      assertThat(sums)
          .allSatisfy(sum -> assertThat(sum.entrySet().stream()
                  .mapToLong(one -> one.getValue() * witness.move(one.getKey()))
                  .sum())
              .isZero());
    } else if (finding == IMPOSSIBLE && target >= least[count] && target <= most[count]) {
      long[] from = least.clone();
      long[] to = most.clone();
      from[count] = target;
      to[count] = target;
      assertThat(isPossible(sums, from, to, new long[least.length], 0)).isFalse();
    }
  }
}

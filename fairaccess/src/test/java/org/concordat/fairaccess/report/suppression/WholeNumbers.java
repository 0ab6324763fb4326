/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.fairaccess.report.suppression.Alternatives.Failure;
import org.concordat.fairaccess.report.suppression.Alternatives.Finding;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;

/**
 * Whole numbers within limits of which sums are zero, or no less: whether one of them may be another than it is.
 *
 * <p>A number is impossible if the limits, narrowed until no sum narrows them further, leave it out, or if a row of the
 * solved sums proves it. That it is possible is said only with numbers in hand that are put into every sum.
 */
public final class WholeNumbers {

  private final long[] truth;
  private final long[] least;
  private final long[] most;
  private final List<Relation> relations = new ArrayList<>();
  private final List<List<Integer>> users = new ArrayList<>();
  private final Set<List<Long>> possible = new HashSet<>();
  private final BitSet moved = new BitSet();
  private Alternatives alternatives = new Alternatives(0);

  private static final class Relation {

    private final int[] places;
    private final int[] factors;
    private final boolean isSum;

    Relation(int[] places, int[] factors, boolean isSum) {
      this.places = places;
      this.factors = factors;
      this.isSum = isSum;
    }

    long of(long[] numbers) {
      long sum = 0;
      for (int one = 0; one < places.length; one++) {
        sum += numbers[places[one]] * factors[one];
      }
      return sum;
    }

    boolean holds(long[] numbers) {
      return isSum ? of(numbers) == 0 : of(numbers) >= 0;
    }
  }

  /** What is found of a number. */
  public enum Verdict {
    /** Other numbers are in hand that go with it. */
    POSSIBLE,
    /** None go with it. */
    IMPOSSIBLE,
    /** That was not found out. */
    OPEN
  }

  /** Numbers as they are, with the least and the most that is known of each. */
  public WholeNumbers(long[] truth, long[] least, long[] most) {
    this.truth = truth.clone();
    this.least = least.clone();
    this.most = most.clone();
    for (int place = 0; place < truth.length; place++) {
      users.add(new ArrayList<>());
    }
  }

  /** Adds what is known: numbers that, each with its factor, come to zero, or to no less. */
  public void add(int[] places, int[] factors, boolean isSum) {
    for (int place : places) {
      users.get(place).add(relations.size());
    }
    relations.add(new Relation(places.clone(), factors.clone(), isSum));
  }

  /** Takes in all that is known. */
  public void solve() {
    assertThat(relations).allMatch(relation -> relation.holds(truth));
    BitSet all = new BitSet();
    all.set(0, relations.size());
    assertThat(narrow(least, most, all)).isTrue();
    alternatives = new Alternatives(truth.length + relations.size());
    for (int place = 0; place < truth.length; place++) {
      alternatives.limit(place, least[place] - truth[place], most[place] - truth[place]);
    }
    for (int row = 0; row < relations.size(); row++) {
      Relation relation = relations.get(row);
      Map<Integer, Long> factors = new LinkedHashMap<>();
      for (int one = 0; one < relation.places.length; one++) {
        int place = relation.places[one];
        if (least[place] < most[place]) {
          factors.put(place, (long) relation.factors[one]);
        }
      }
      if (!relation.isSum) {
        factors.put(truth.length + row, -1L);
        alternatives.limit(truth.length + row, -relation.of(truth), Alternatives.NO_LIMIT);
      }
      alternatives.add(factors);
    }
  }

  /** Whether a number may be another than it is. */
  public Verdict verdict(int place, long number) {
    if (possible.contains(List.of((long) place, number))) {
      return Verdict.POSSIBLE;
    }
    long[] low = least.clone();
    long[] high = most.clone();
    low[place] = Math.max(low[place], number);
    high[place] = Math.min(high[place], number);
    BitSet changed = new BitSet();
    users.get(place).forEach(changed::set);
    if (low[place] > high[place] || !narrow(low, high, changed)) {
      return Verdict.IMPOSSIBLE;
    }
    Finding finding = alternatives.find(place, number - truth[place], number - truth[place]);
    if (finding instanceof Witness witness) {
      take(witness, place, number);
      return Verdict.POSSIBLE;
    }
    return finding == Failure.IMPOSSIBLE ? Verdict.IMPOSSIBLE : Verdict.OPEN;
  }

  /** Whether a number can be no other than it is, as is proved. */
  public boolean isTold(int place) {
    for (long sign : new long[] {1, -1}) {
      if (moved.get(place)) {
        return false;
      }
      Finding finding = alternatives.find(place, sign, sign * Alternatives.NO_LIMIT);
      if (finding instanceof Witness witness) {
        take(witness, place, truth[place] + witness.move(place));
      } else if (finding != Failure.IMPOSSIBLE) {
        return false;
      }
    }
    return !moved.get(place);
  }

  private void take(Witness witness, int place, long number) {
    long[] numbers = truth.clone();
    for (int one = 0; one < numbers.length; one++) {
      numbers[one] += witness.move(one);
      assertThat(numbers[one]).isBetween(least[one], most[one]);
      possible.add(List.of((long) one, numbers[one]));
      moved.set(one, moved.get(one) || witness.move(one) != 0);
    }
    assertThat(numbers[place]).isEqualTo(number);
    assertThat(relations).allMatch(relation -> relation.holds(numbers));
  }

  private boolean narrow(long[] low, long[] high, BitSet changed) {
    while (!changed.isEmpty()) {
      int row = changed.nextSetBit(0);
      changed.clear(row);
      Relation relation = relations.get(row);
      if (!narrow(low, high, relation, 1, changed)
          || (relation.isSum && !narrow(low, high, relation, -1, changed))) {
        return false;
      }
    }
    return true;
  }

  /** Narrows by a sum, times one or minus one, that is no less than zero. */
  private boolean narrow(long[] low, long[] high, Relation relation, int times, BitSet changed) {
    long to = 0;
    for (int one = 0; one < relation.places.length; one++) {
      int by = times * relation.factors[one];
      to += by * (by > 0 ? high[relation.places[one]] : low[relation.places[one]]);
    }
    if (to < 0) {
      return false;
    }
    for (int one = 0; one < relation.places.length; one++) {
      int place = relation.places[one];
      int by = times * relation.factors[one];
      long room = to / Math.abs(by);
      if (high[place] - low[place] > room) {
        if (by > 0) {
          low[place] = high[place] - room;
        } else {
          high[place] = low[place] + room;
        }
        users.get(place).forEach(changed::set);
      }
    }
    return true;
  }
}

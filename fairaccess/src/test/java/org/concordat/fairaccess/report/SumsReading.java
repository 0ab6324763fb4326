/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What a reader knows of counts who knows all ways in which one child, or what happened to it, can be in them: what is so of each
 * is so of all together.
 *
 * <p>Tried are all sums of counts on either side. Of those that are so, the ones that follow from two others are left out, but
 * not what one count is at most, or at least: that can be so where one of the two is not.
 *
 * @param <W> a way
 */
final class SumsReading<W> {

  /** Counts that together are at most others. */
  record Known(ImmutableSet<String> parts, ImmutableSet<String> whole) {}

  /** How often a way is in a count, at least and at most: at most once in what may leave it out. */
  record Count<W>(String name, ToIntFunction<W> least, ToIntFunction<W> most) {

    static <W> Count<W> exactly(String name, ToIntFunction<W> times) {
      return new Count<>(name, times, times);
    }

    static <W> Count<W> onceIf(String name, Predicate<W> so) {
      return exactly(name, way -> so.test(way) ? 1 : 0);
    }

    static <W> Count<W> onceAtMostIf(String name, Predicate<W> so) {
      return new Count<>(name, way -> 0, way -> so.test(way) ? 1 : 0);
    }

    static <W> Count<W> onceAtLeastIf(String name, Predicate<W> so) {
      return new Count<>(name, way -> so.test(way) ? 1 : 0, way -> so.test(way) ? MANY : 0);
    }
  }

  /** A way with the one count of a table that it is in, if there is such a table. */
  record Stood<W>(W way, Optional<String> in) {}

  /** Where a way stands, and how often it is in each count: all that there is to it. */
  private record Kind(int stand, List<Integer> least, List<Integer> most) {}

  private static final int MANY = 9;
  private static final int BASE = 5;
  private static final int[] NONE = {};

  private final Optional<String> all;
  private final ImmutableList<String> counts;
  private final ImmutableList<Optional<String>> stands;
  private final ImmutableSet<Kind> kinds;

  /** By the factors of the counts, one if among the parts and minus one if in the whole: how much more the whole is by stand. */
  private final Map<Integer, int[]> more = new LinkedHashMap<>();

  private SumsReading(Optional<String> all, Collection<Stood<W>> ways, List<Count<W>> counts) {
    this.all = all;
    this.counts = counts.stream().map(Count::name).collect(toImmutableList());
    this.stands = ways.stream().map(Stood::in).distinct().collect(toImmutableList());
    this.kinds = ways.stream()
        .map(way -> new Kind(
            stands.indexOf(way.in()),
            counts.stream().map(count -> count.least().applyAsInt(way.way())).toList(),
            counts.stream().map(count -> count.most().applyAsInt(way.way())).toList()))
        .collect(toImmutableSet());
  }

  /** What is so of counts of which none is known to add up. */
  static <W> ImmutableSet<Known> of(Collection<W> ways, List<Count<W>> counts) {
    return new SumsReading<>(
            Optional.empty(),
            ways.stream().map(way -> new Stood<>(way, Optional.empty())).toList(),
            counts)
        .known();
  }

  /** What is so of counts beside a table in which each is once, of which this is the total. */
  static <W> ImmutableSet<Known> of(
      String total, Collection<Stood<W>> ways, List<Count<W>> counts) {
    return new SumsReading<>(Optional.of(total), ways, counts).known();
  }

  private ImmutableSet<Known> known() {
    int tried = (int) Math.pow(3, counts.size());
    for (int one = 0; one < tried; one++) {
      int[] factors = factors(one);
      int[] by = more(factors);
      if (isSo(by)) {
        more.put(code(factors), by);
      }
    }
    ImmutableSet.Builder<Known> known = ImmutableSet.builder();
    for (int one = 0; one < tried; one++) {
      int[] factors = factors(one);
      if (more.containsKey(code(factors)) && (isNew(code(factors)) || isOfOne(factors))) {
        known.add(known(factors));
      }
    }
    return known.build().stream()
        .filter(one -> one.parts().size() + one.whole().size() > 1)
        .collect(toImmutableSet());
  }

  /** Whether it is all that is so of one count and others, of counts without a total. */
  private boolean isOfOne(int[] factors) {
    return all.isEmpty()
        && Arrays.stream(factors).anyMatch(factor -> factor > 0)
        && (Arrays.stream(factors).filter(factor -> factor > 0).count() == 1
            || Arrays.stream(factors).filter(factor -> factor < 0).count() == 1)
        && IntStream.range(0, factors.length).noneMatch(place -> isSoWithMore(factors, place));
  }

  private boolean isSoWithMore(int[] factors, int place) {
    int[] others = factors.clone();
    others[place]++;
    return others[place] <= 1 && more.containsKey(code(others));
  }

  private int[] factors(int number) {
    int[] factors = new int[counts.size()];
    int left = number;
    for (int place = 0; place < factors.length; place++) {
      factors[place] = left % 3 - 1;
      left /= 3;
    }
    return factors;
  }

  private static int code(int[] factors) {
    int code = 0;
    for (int factor : factors) {
      code = code * BASE + factor;
    }
    return code;
  }

  private int[] more(int[] factors) {
    int[] by = new int[stands.size()];
    Arrays.fill(by, MANY);
    for (Kind kind : kinds) {
      int sum = 0;
      for (int place = 0; place < factors.length; place++) {
        sum -= factors[place] * (factors[place] > 0 ? kind.most() : kind.least()).get(place);
      }
      by[kind.stand()] = Math.min(by[kind.stand()], sum);
    }
    return by;
  }

  /** Whether what the parts exceed the whole by can be made up where a way stands, and no count is needed twice. */
  private boolean isSo(int[] by) {
    for (int stand = 0; stand < by.length; stand++) {
      if (stands.get(stand).isEmpty()) {
        by[stand] = Math.min(by[stand], 0);
      }
      if (by[stand] < (stands.get(stand).isEmpty() ? 0 : -1) || by[stand] > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether it says something, and no two others say it together. */
  private boolean isNew(int code) {
    int[] by = more.getOrDefault(code, NONE);
    return code != 0
        && more.entrySet().stream()
            .filter(one -> one.getKey() != 0 && one.getKey() != code)
            .noneMatch(
                one -> isSum(by, one.getValue(), more.getOrDefault(code - one.getKey(), NONE)));
  }

  private static boolean isSum(int[] by, int[] one, int[] other) {
    return other.length > 0
        && IntStream.range(0, by.length).allMatch(stand -> by[stand] == one[stand] + other[stand]);
  }

  private Known known(int[] factors) {
    Set<String> parts = new LinkedHashSet<>();
    Set<String> whole = new LinkedHashSet<>();
    for (int place = 0; place < factors.length; place++) {
      put(counts.get(place), factors[place], parts, whole);
    }
    int[] by = more.getOrDefault(code(factors), NONE);
    int mostly = all.isPresent() ? mostly(by) : 0;
    all.ifPresent(total -> put(total, mostly, parts, whole));
    for (int stand = 0; stand < by.length; stand++) {
      int factor = by[stand] - mostly;
      stands.get(stand).ifPresent(in -> put(in, factor, parts, whole));
    }
    return new Known(ImmutableSet.copyOf(parts), ImmutableSet.copyOf(whole));
  }

  /** What is so of most places in the table is said of its total, if it leaves no more than once for the others. */
  private static int mostly(int[] by) {
    for (int factor : new int[] {-1, 1}) {
      if (Arrays.stream(by).allMatch(one -> Math.abs(one - factor) <= 1)
          && 2 * Arrays.stream(by).filter(one -> one == factor).count() > by.length) {
        return factor;
      }
    }
    return 0;
  }

  private static void put(String name, int factor, Set<String> parts, Set<String> whole) {
    if (factor > 0) {
      parts.add(name);
    } else if (factor < 0) {
      whole.add(name);
    }
  }
}

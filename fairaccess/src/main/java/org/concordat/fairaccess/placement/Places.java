/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.BigIntegerMath;
import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;

/**
 * The schools as numbered nodes: first the schools in the order of their URNs, then, for each year group
 * that has a limit of its own, a node through which its children reach their school.
 */
final class Places {

  private static final long SMALL = 1L << 62;
  private static final BigInteger LARGEST = BigInteger.valueOf(SMALL);
  private static final long NOT_AT_ALL = -1;

  final ImmutableList<PlacementSchool> schools;
  final int count;
  final int nodes;
  final int[] parent;
  final int[] limit;
  final int[][] yearNodes;
  private final SchoolNumbers numbers;
  private final Urn[] schoolOf;
  private final ImmutableList<YearGroup> years;
  private final long[] numerator;
  private final long[] denominator;
  private final long[] whole;
  private final long[] reach;
  private final BigInteger[][] exact;
  private final long[] carried;

  Places(ImmutableList<PlacementSchool> schools, Ratio zeroShare, int resolution) {
    this.schools = schools;
    this.count = schools.size();
    this.numbers = new SchoolNumbers(schools);
    this.numerator = new long[count];
    this.denominator = new long[count];
    this.whole = new long[count];
    this.reach = new long[count];
    this.exact = new BigInteger[count][];
    this.carried = schools.stream().mapToLong(school -> school.carried().net()).toArray();
    this.yearNodes = new int[count][];
    List<YearGroup> named = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    List<Integer> limits = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      PlacementSchool school = schools.get(index);
      scale(index, school, school.share().isZero() ? zeroShare : school.share(), resolution);
      List<Integer> own = new ArrayList<>();
      for (Map.Entry<YearGroup, Integer> entry : school.yearLimits().entrySet()) {
        own.add(count + named.size());
        named.add(entry.getKey());
        parents.add(index);
        limits.add(entry.getValue());
      }
      yearNodes[index] = own.stream().mapToInt(Integer::intValue).toArray();
    }
    this.nodes = count + named.size();
    this.years = ImmutableList.copyOf(named);
    this.parent = new int[nodes];
    this.limit = new int[nodes];
    this.schoolOf = new Urn[nodes];
    for (int node = 0; node < nodes; node++) {
      parent[node] = node < count ? node : parents.get(node - count);
      limit[node] = node < count ? schools.get(node).limit() : limits.get(node - count);
      schoolOf[node] = schools.get(parent[node]).school();
    }
  }

  /**
   * Keeps what one step costs, a step being half a child: {@code whole} units and {@code numerator / denominator} of
   * one, and for how many steps, the {@code reach}, that can be reckoned in 64 bits. Beyond it the same figures are
   * reckoned in as many bits as they need, so that the length of a share's denominator decides nothing.
   */
  private void scale(int index, PlacementSchool school, Ratio share, int resolution) {
    BigInteger upper = share.denominator().multiply(BigInteger.valueOf(resolution));
    BigInteger lower = share.numerator().shiftLeft(1);
    BigInteger most = BigInteger.valueOf(Math.abs((long) school.carried().net()))
        .add(BigInteger.valueOf(school.limit() + 1L))
        .shiftLeft(2);
    BigInteger[] parts = upper.divideAndRemainder(lower);
    checkArgument(
        parts[0].add(BigInteger.ONE).multiply(most).compareTo(LARGEST) < 0,
        "PlacementProblem costs: must not overflow, but of %s were with share %s, limit %s and"
            + " resolution %s",
        school.school(),
        share,
        school.limit(),
        resolution);
    whole[index] = parts[0].longValue();
    exact[index] = new BigInteger[] {parts[1], lower};
    reach[index] = NOT_AT_ALL;
    if (lower.compareTo(LARGEST) < 0) {
      numerator[index] = parts[1].longValue();
      denominator[index] = lower.longValue();
      reach[index] = (SMALL - denominator[index]) / (2 * Math.max(1, numerator[index]));
    }
  }

  /** The units of a school's t-th group of further children, from 1, for groups of a size. */
  long units(int school, int t, int size) {
    long odd = 2 * carried[school] + 2L * t * size - size;
    return whole[school] * odd + rounded(school, odd);
  }

  /** The units beside the whole ones of some steps, rounded once, a half towards plus infinity. */
  private long rounded(int school, long steps) {
    if (Math.abs(steps) <= reach[school]) {
      return Math.floorDiv(
          2 * numerator[school] * steps + denominator[school], 2 * denominator[school]);
    }
    BigInteger upper = exact[school][0];
    BigInteger lower = exact[school][1];
    return BigIntegerMath.divide(
            upper.multiply(BigInteger.valueOf(2 * steps)).add(lower),
            lower.shiftLeft(1),
            RoundingMode.FLOOR)
        .longValueExact();
  }

  /** The units of a school's t-th further child, from 1. */
  long units(int school, int t) {
    return units(school, t, 1);
  }

  Urn urn(int node) {
    return schoolOf[node];
  }

  YearGroup year(int node) {
    return years.get(node - count);
  }

  /** The number of a school, or {@link SchoolNumbers#NONE}. */
  int indexOf(Urn school) {
    return numbers.of(school);
  }

  /** The node at which a child of a year group enters a school. */
  int entry(int school, YearGroup year) {
    for (int node : yearNodes[school]) {
      if (year(node).equals(year)) {
        return node;
      }
    }
    return school;
  }

  /**
   * The largest size of the units of any child of a list up to twice as long.
   *
   * @throws IllegalArgumentException if the units of a whole such list could overflow, were it all at one
   *     school
   */
  long largestUnits(int children) {
    long largest = 0;
    long longest = 2L * Integer.highestOneBit(Math.max(1, children));
    for (int school = 0; school < count; school++) {
      checkSum(school, longest);
      int most = (int) Math.min(limit[school], longest);
      if (most > 0) {
        largest = Math.max(largest, Math.abs(units(school, 1)));
        largest = Math.max(largest, Math.abs(units(school, most)));
      }
    }
    return largest;
  }

  private void checkSum(int school, long children) {
    long steps = 2 * (Math.abs(carried[school]) + children);
    long most = LongMath.saturatedMultiply(whole[school] + 1, steps);
    checkArgument(
        LongMath.saturatedMultiply(most, children) < SMALL,
        "PlacementProblem costs: must not overflow, but of %s could with share %s and up to %s"
            + " children",
        urn(school),
        schools.get(school).share(),
        children);
  }

  ImmutableSortedMap<Urn, Long> byUrn(long[] values) {
    ImmutableSortedMap.Builder<Urn, Long> map = ImmutableSortedMap.naturalOrder();
    for (int school = 0; school < count; school++) {
      map.put(urn(school), values[school]);
    }
    return map.build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which counts of one publication are hidden, while that is being found out.
 *
 * <p>Cells are numbered in the order of their names, so that the order of the tables and of their keys means
 * nothing. Used by one thread, for one publication.
 */
final class Hiding {

  private static final int PART = 0;
  private static final int MARGIN = 1;
  private static final int GRAND_TOTAL = 2;

  private final SuppressionRule rule;
  private final ImmutableList<CellId> ids;
  private final Map<CellId, Integer> numbers = new HashMap<>();
  private final long[] values;
  private final BitSet hidden = new BitSet();
  private final BitSet leftOut = new BitSet();
  private final BitSet safe = new BitSet();
  private final BitSet fixed = new BitSet();
  private final BitSet told = new BitSet();
  private final BitSet totals = new BitSet();
  private final BitSet ofSeveral = new BitSet();
  private final BitSet parts = new BitSet();
  private final List<Equation> equations = new ArrayList<>();
  private final List<List<Equation>> equationsOf = new ArrayList<>();

  Hiding(SuppressionRule rule, Counts counts, Knowledge known) {
    this.rule = rule;
    this.ids = ImmutableList.sortedCopyOf(counts.numbers().keySet());
    int virtual = 2 * known.bounds().size() + known.growths().size();
    this.values = new long[ids.size() + virtual];
    for (int cell = 0; cell < ids.size(); cell++) {
      numbers.put(ids.get(cell), cell);
      values[cell] = counts.numbers().getOrDefault(ids.get(cell), 0L);
      equationsOf.add(new ArrayList<>());
      PublishedCount before = counts.before().get(ids.get(cell));
      hidden.set(cell, before == null ? rule.isSmall(values[cell]) : !before.isShown());
      leftOut.set(cell, PublishedCount.LEFT_OUT.equals(before));
      fixed.set(cell, before != null);
    }
    known.sums().stream()
        .sorted(
            Comparator.comparing(Sum::total).thenComparing(sum -> sum.parts().toString()))
        .forEach(this::add);
    known.growths().stream()
        .sorted(Comparator.comparing(Growth::toString))
        .forEach(growth -> add(growth, equationsOf.size()));
    tell();
    known.bounds().stream()
        .sorted(Comparator.comparing(AtMost::toString))
        .forEach(bound -> add(bound, equationsOf.size()));
  }

  /**
   * The counts.
   *
   * @param numbers what they are
   * @param before how those that were published before were published
   */
  record Counts(Map<CellId, Long> numbers, Map<CellId, PublishedCount> before) {}

  /**
   * What a reader knows besides what is shown.
   *
   * @param sums what adds up to what
   * @param bounds what is at most what
   * @param growths what goes on counting from what
   */
  record Knowledge(List<Sum> sums, List<AtMost> bounds, List<Growth> growths) {}

  /** Adds what came since an earlier publication: a count that is in no table, and is protected if it is small. */
  private void add(Growth growth, int since) {
    int before = number(growth.before());
    int after = number(growth.after());
    values[since] = values[after] - values[before];
    equationsOf.add(new ArrayList<>());
    hidden.set(since);
    leftOut.set(since);
    safe.set(since, !rule.isSmall(values[since]));
    add(new Equation(
        equations.size(),
        after,
        IntStream.of(before, since)
            .filter(cell -> values[cell] > 0)
            .boxed()
            .collect(toImmutableList())));
  }

  /** Finds the counts that earlier publications tell, their own among them: nothing can hide them again. */
  private void tell() {
    boolean more = true;
    while (more) {
      more = false;
      for (Equation equation : equations) {
        ImmutableList<Integer> open = equation.cells().stream()
            .filter(cell -> !fixed.get(cell) || isUnknown(cell))
            .collect(toImmutableList());
        if (open.size() == 1) {
          int cell = open.get(0);
          fixed.set(cell);
          told.set(cell, hidden.get(cell));
          safe.set(cell, hidden.get(cell));
          more = true;
        }
      }
    }
  }

  /** Whether a count is hidden, and what was published before does not tell it. */
  private boolean isUnknown(int cell) {
    return hidden.get(cell) && !told.get(cell);
  }

  /** Whether a small count was told by what was published before, so that hiding it helps nobody. */
  boolean isTold(CellId id) {
    return told.get(number(id));
  }

  /**
   * Adds what is at most something else, as two sums: the whole together, and the parts with what is missing to
   * it. Both numbers are in no table, and nobody need protect them.
   */
  private void add(AtMost bound, int together) {
    int missing = together + 1;
    ImmutableList<Integer> whole = countedParts(bound.whole());
    ImmutableList<Integer> parts = countedParts(bound.parts());
    values[together] = sum(whole);
    values[missing] = values[together] - sum(parts);
    for (int cell = together; cell <= missing; cell++) {
      equationsOf.add(new ArrayList<>());
      hidden.set(cell);
      leftOut.set(cell);
      safe.set(cell);
    }
    add(new Equation(equations.size(), together, whole));
    add(new Equation(
        equations.size(),
        together,
        ImmutableList.<Integer>builder().addAll(parts).add(missing).build()));
  }

  private long sum(List<Integer> cells) {
    return cells.stream().mapToLong(this::value).sum();
  }

  /** A sum: the number of the total, and those of its parts in ascending order. */
  record Equation(int place, int total, ImmutableList<Integer> parts) {

    ImmutableList<Integer> cells() {
      return ImmutableList.<Integer>builder().addAll(parts).add(total).build();
    }

    boolean saysTheSameAs(Equation other) {
      return total == other.total && parts.equals(other.parts);
    }

    /** By how much the sum is put out when a cell grows by one. */
    int sign(int cell) {
      return cell == total ? -1 : 1;
    }
  }

  /** Adds a sum without its zeros, which are always shown; one that is there already says nothing new. */
  private void add(Sum sum) {
    ImmutableList<Integer> shares = countedParts(sum.parts());
    Equation equation = new Equation(equations.size(), number(sum.total()), shares);
    totals.set(equation.total());
    ofSeveral.set(
        equation.total(), ofSeveral.get(equation.total()) || sum.parts().size() > 1);
    shares.forEach(parts::set);
    if (equations.stream().noneMatch(equation::saysTheSameAs)) {
      add(equation);
    }
  }

  private ImmutableList<Integer> countedParts(List<CellId> cells) {
    return cells.stream()
        .map(this::number)
        .filter(part -> values[part] > 0)
        .sorted()
        .collect(toImmutableList());
  }

  private void add(Equation equation) {
    equations.add(equation);
    equation.cells().forEach(cell -> equationsOf.get(cell).add(equation));
  }

  private int number(CellId id) {
    return numbers.getOrDefault(id, -1);
  }

  int size() {
    return values.length;
  }

  long value(int cell) {
    return values[cell];
  }

  boolean isHidden(int cell) {
    return hidden.get(cell);
  }

  List<Equation> equationsOf(int cell) {
    return equationsOf.get(cell);
  }

  /** The least that a reader may take a hidden count to be. */
  long least(int cell) {
    if (leftOut.get(cell)) {
      return 0;
    }
    return rule.isSmall(values[cell]) ? 1 : Math.min(rule.floor(), values[cell]);
  }

  /** The most that a reader may take a hidden count to be. */
  long most(int cell) {
    return !leftOut.get(cell) && rule.isSmall(values[cell])
        ? rule.threshold() - 1
        : Long.MAX_VALUE / 2;
  }

  PublishedCount publish(CellId id) {
    int cell = number(id);
    if (leftOut.get(cell)) {
      return PublishedCount.LEFT_OUT;
    }
    return hidden.get(cell) ? PublishedCount.HIDDEN : PublishedCount.shown(values[cell]);
  }

  void protectAll() {
    boolean more = true;
    while (more) {
      more = completeLonely() || protectNext();
    }
  }

  /** Hides a second count where a sum has only one; false if there is no such sum. */
  private boolean completeLonely() {
    for (Equation equation : equations) {
      if (isLonely(equation) && hideNext(ImmutableList.of(equation))) {
        return true;
      }
    }
    return false;
  }

  /** Hides one more count for the sake of one that is not protected; false if all are. */
  private boolean protectNext() {
    for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
      Shift shift = new Shift(this);
      if (safe.get(cell) || isProtected(cell, shift)) {
        safe.set(cell);
        continue;
      }
      ImmutableList<Equation> reached =
          equations.stream().filter(shift::reached).collect(toImmutableList());
      if (hideNext(equationsOf(cell), PART)
          || hideNext(reached, PART)
          || hideNext(equationsOf(cell))
          || hideNext(reached)
          || leaveOutTotal(reached)
          || hideNext(around(cell))
          || leaveOutTotal(around(cell))
          || leaveOutAny(around(cell))) {
        return true;
      }
    }
    return false;
  }

  /** The sums that hang together with those of a cell. */
  private List<Equation> around(int cell) {
    Set<Equation> around = new LinkedHashSet<>();
    Deque<Equation> next = new ArrayDeque<>(equationsOf(cell));
    while (!next.isEmpty()) {
      Equation equation = next.pop();
      if (around.add(equation)) {
        equation.cells().forEach(other -> next.addAll(equationsOf(other)));
      }
    }
    return ImmutableList.copyOf(around);
  }

  private boolean isProtected(int cell, Shift shift) {
    if (rule.isSmall(values[cell]) && !totals.get(cell)) {
      return shift.canReach(cell, 1) && shift.canReach(cell, rule.threshold() - 1);
    }
    return shift.canReach(cell, values[cell] + 1) || shift.canReach(cell, values[cell] - 1);
  }

  private boolean hideNext(List<Equation> among) {
    return hideNext(among, PART) || hideNext(among, GRAND_TOTAL);
  }

  private boolean hideNext(List<Equation> among, int highestRank) {
    Optional<Integer> next = among.stream()
        .flatMap(equation -> equation.cells().stream())
        .filter(cell ->
            values[cell] > 0 && !hidden.get(cell) && !fixed.get(cell) && rank(cell) <= highestRank)
        .min(Comparator.comparing((Integer cell) -> rank(cell))
            .thenComparing(cell -> -lonelyWith(cell))
            .thenComparing(cell -> values[cell])
            .thenComparing(Comparator.naturalOrder()));
    next.ifPresent(hidden::set);
    next.filter(cell -> rank(cell) == GRAND_TOTAL).ifPresent(leftOut::set);
    return next.isPresent();
  }

  /** What is the same as one other count is hidden like a part: it is a total in no table. */
  private int rank(int cell) {
    if (!ofSeveral.get(cell)) {
      return PART;
    }
    return parts.get(cell) ? MARGIN : GRAND_TOTAL;
  }

  private long lonelyWith(int cell) {
    return equationsOf(cell).stream().filter(this::isLonely).count();
  }

  private boolean isLonely(Equation equation) {
    return equation.cells().stream().allMatch(cell -> cell < ids.size())
        && equation.cells().stream().filter(this::isUnknown).count() == 1;
  }

  private boolean leaveOutTotal(List<Equation> among) {
    Optional<Integer> total = among.stream()
        .map(Equation::total)
        .filter(cell -> rule.isSmall(values[cell]) && !leftOut.get(cell) && !fixed.get(cell))
        .min(Comparator.comparing((Integer cell) -> rank(cell))
            .thenComparing(Comparator.naturalOrder()));
    total.ifPresent(leftOut::set);
    return total.isPresent();
  }

  /** Takes the mark from a hidden count where even the marks tell too much, as between tables of one total. */
  private boolean leaveOutAny(List<Equation> among) {
    Optional<Integer> count = among.stream()
        .flatMap(equation -> equation.cells().stream())
        .filter(cell -> hidden.get(cell) && !leftOut.get(cell) && !fixed.get(cell))
        .min(Comparator.comparing((Integer cell) -> rule.isSmall(values[cell]))
            .thenComparing(cell -> -rank(cell))
            .thenComparing(cell -> values[cell])
            .thenComparing(Comparator.naturalOrder()));
    count.ifPresent(leftOut::set);
    return count.isPresent();
  }

  @Override
  public String toString() {
    return "Hiding"
        + IntStream.range(0, ids.size()).filter(hidden::get).mapToObj(ids::get).toList();
  }
}

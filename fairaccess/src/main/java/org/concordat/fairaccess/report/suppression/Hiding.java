/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.fairaccess.report.suppression.Alternatives.Failure;
import org.concordat.fairaccess.report.suppression.Alternatives.Finding;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;

/**
 * Which counts of one publication are shown, while that is being found out.
 *
 * <p>At first every count but zero is left out, and for each number that a reader must not be able to rule out (a {@link
 * Doubt}) a witness is sought. Then one count after another is marked or shown, if for each doubt there still is a
 * witness. A witness that does not move the count still stands; for the others another is sought. In the end counts that are in
 * the way of more others than they are worth are exchanged for these. A number that is not in
 * doubt even at first follows from what was published before, and nothing can be done for it.
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
  private final BitSet fixed = new BitSet();
  private final BitSet shown = new BitSet();
  private final BitSet marked = new BitSet();
  private final BitSet told = new BitSet();
  private final BitSet totals = new BitSet();
  private final BitSet ofSeveral = new BitSet();
  private final BitSet parts = new BitSet();
  private final Alternatives alternatives;
  private final Kinship kinship;
  private final Doubts doubts;
  private Map<Integer, BitSet> inTheWay = new HashMap<>();

  private Hiding(
      SuppressionRule rule, Counts counts, Knowledge known, Predicate<CellId> isOpenAtZero) {
    this.rule = rule;
    this.ids = ImmutableList.sortedCopyOf(counts.numbers().keySet());
    int all = ids.size() + known.growths().size() + known.bounds().size();
    this.values = new long[all];
    this.alternatives = new Alternatives(all);
    for (int cell = 0; cell < ids.size(); cell++) {
      numbers.put(ids.get(cell), cell);
      values[cell] = counts.numbers().getOrDefault(ids.get(cell), 0L);
      PublishedCount before = counts.before().get(ids.get(cell));
      fixed.set(cell, before != null);
      shown.set(
          cell,
          before == null
              ? values[cell] == 0 && !isOpenAtZero.test(ids.get(cell))
              : before.isShown());
      marked.set(cell, PublishedCount.HIDDEN.equals(before));
      limit(cell);
    }
    this.kinship = new Kinship(all);
    this.doubts = new Doubts(alternatives, kinship);
    known
        .sums()
        .forEach(sum -> kin(ImmutableList.of(sum.total()), sum.parts(), number(sum.total())));
    ImmutableList<Growth> growths = sorted(known.growths());
    ImmutableList<AtMost> bounds = sorted(known.bounds());
    int next = ids.size();
    for (Growth growth : growths) {
      kin(ImmutableList.of(growth.after()), growth.before(), next);
      next++;
    }
    for (AtMost bound : bounds) {
      kin(bound.whole(), bound.parts(), next);
      next++;
    }
    known.sums().stream()
        .sorted(
            Comparator.comparing(Sum::total).thenComparing(sum -> sum.parts().toString()))
        .forEach(this::add);
    next = ids.size();
    for (Growth growth : growths) {
      add(growth, next);
      next++;
    }
    for (AtMost bound : bounds) {
      add(bound, next);
      next++;
    }
  }

  /**
   * Finds out what is in doubt. Zeros are shown, but for those that something small would be something else with, or with all
   * that is tied to it where no search came to an end: of these as many as may be are shown one by one.
   */
  static Hiding of(SuppressionRule rule, Counts counts, Knowledge known) {
    Hiding withZeros = new Hiding(rule, counts, known, id -> false);
    ImmutableList<Doubt> lost = withZeros.doubtAll();
    if (lost.isEmpty()) {
      return withZeros;
    }
    Hiding withoutZeros = new Hiding(rule, counts, known, id -> true);
    Set<CellId> open = new HashSet<>();
    lost.forEach(doubt -> {
      Finding finding = doubt.find(withoutZeros.alternatives);
      if (finding != Failure.IMPOSSIBLE) {
        withoutZeros
            .mine()
            .filter(cell -> withoutZeros.values[cell] == 0)
            .filter(cell -> finding instanceof Witness witness
                ? witness.move(cell) != 0
                : withoutZeros.kinship.isTied(doubt.cell(), cell))
            .forEach(cell -> open.add(withoutZeros.ids.get(cell)));
      }
    });
    if (open.isEmpty()) {
      return withZeros;
    }
    Hiding hiding = new Hiding(rule, counts, known, open::contains);
    hiding.doubtAll();
    return hiding;
  }

  /** Joins what is not shown, and remembers whether something of this publication is tied to it. */
  private void kin(List<CellId> some, List<CellId> others, int missing) {
    int[] cells =
        Stream.concat(some.stream(), others.stream()).mapToInt(this::number).toArray();
    kinship.join(
        IntStream.concat(Arrays.stream(cells), IntStream.of(missing))
            .filter(cell -> !shown.get(cell))
            .toArray(),
        Arrays.stream(cells).anyMatch(cell -> !fixed.get(cell)));
  }

  private static <T> ImmutableList<T> sorted(List<T> known) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Object::toString), known);
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

  /** How far a count may be from the truth for all that is said of it. */
  private void limit(int cell) {
    if (shown.get(cell)) {
      alternatives.limit(cell, 0, 0);
    } else {
      alternatives.limit(cell, least(cell) - values[cell], most(cell));
    }
  }

  private long least(int cell) {
    if (!marked.get(cell)) {
      return 0;
    }
    return isSmall(cell) ? 1 : Math.min(rule.floor(), values[cell]);
  }

  private long most(int cell) {
    return marked.get(cell) && isSmall(cell)
        ? rule.threshold() - 1 - values[cell]
        : Alternatives.NO_LIMIT;
  }

  private boolean isSmall(int cell) {
    return rule.isSmall(Math.abs(values[cell]));
  }

  /** Adds what is known, unless nothing of this publication is tied to it: then it stands as it stood. */
  private void add(Map<Integer, Long> factors) {
    if (factors.keySet().stream().anyMatch(kinship::isTouched)) {
      alternatives.add(factors);
    }
  }

  /** Adds a sum without what is shown already. */
  private void add(Sum sum) {
    int total = number(sum.total());
    totals.set(total);
    ofSeveral.set(total, ofSeveral.get(total) || sum.parts().size() > 1);
    Map<Integer, Long> factors = new LinkedHashMap<>();
    factor(factors, total, -1);
    for (CellId part : sum.parts()) {
      if (values[number(part)] > 0) {
        parts.set(number(part));
      }
      factor(factors, number(part), 1);
    }
    add(factors);
  }

  /**
   * Adds what came since an earlier publication: a count that is in no table, and is protected if it is small. That nothing
   * came is not known but where both numbers are. By how many a stock rose or fell is what came less what went, and so is
   * protected as a total is.
   */
  private void add(Growth growth, int since) {
    int after = number(growth.after());
    values[since] = values[after] - sum(growth.before());
    limit(since);
    if (growth.mayFall()) {
      totals.set(since);
      alternatives.limit(since, -Alternatives.NO_LIMIT, Alternatives.NO_LIMIT);
    }
    Map<Integer, Long> factors = new LinkedHashMap<>();
    factor(factors, after, -1);
    growth.before().forEach(cell -> factor(factors, number(cell), 1));
    factor(factors, since, 1);
    add(factors);
    if (isSmall(since) && kinship.isTouched(since)) {
      doubt(since);
    }
  }

  /**
   * Adds what is at most something else, as a sum with what is missing to it, which nobody need protect; or with by how many it is
   * more, which is protected if it is small.
   */
  private void add(AtMost bound, int missing) {
    Map<Integer, Long> factors = new LinkedHashMap<>();
    long sign = bound.mayExceed() ? -1 : 1;
    bound.whole().forEach(cell -> factor(factors, number(cell), sign));
    bound.parts().forEach(cell -> factor(factors, number(cell), -sign));
    values[missing] = sign * (sum(bound.whole()) - sum(bound.parts()));
    limit(missing);
    if (bound.mayExceed()) {
      alternatives.limit(missing, -Alternatives.NO_LIMIT, Alternatives.NO_LIMIT);
    }
    factor(factors, missing, -1);
    add(factors);
    if (bound.mayExceed() && rule.isSmall(values[missing]) && kinship.isTouched(missing)) {
      doubts.add(
          values[missing] > 1 ? Doubt.atMost(missing, 1 - values[missing]) : Doubt.of(missing));
    }
  }

  private long sum(List<CellId> cells) {
    return cells.stream().mapToLong(cell -> values[number(cell)]).sum();
  }

  private void factor(Map<Integer, Long> factors, int cell, long by) {
    if (!shown.get(cell)) {
      factors.merge(cell, by, (one, other) -> one + other == 0 ? null : Long.valueOf(one + other));
    }
  }

  private int number(CellId id) {
    return numbers.getOrDefault(id, -1);
  }

  /** Whether a small count was told by what was published before, so that hiding it helps nobody. */
  boolean isTold(CellId id) {
    return told.get(number(id));
  }

  PublishedCount publish(CellId id) {
    int cell = number(id);
    if (shown.get(cell)) {
      return PublishedCount.shown(values[cell]);
    }
    return marked.get(cell) ? PublishedCount.HIDDEN : PublishedCount.LEFT_OUT;
  }

  /** Marks and shows what may be. */
  void protectAll() {
    ImmutableList<Integer> mine = mine().boxed().collect(toImmutableList());
    mine.stream().filter(cell -> values[cell] == 0).forEach(this::show);
    mine.stream()
        .filter(cell -> values[cell] > 0)
        .sorted(Comparator.comparing((Integer cell) -> !isSmall(cell))
            .thenComparing(this::rank)
            .thenComparing(Comparator.naturalOrder()))
        .filter(cell -> isSmall(cell) || rank(cell) < GRAND_TOTAL)
        .forEach(this::mark);
    mine.stream()
        .filter(cell -> values[cell] >= rule.threshold())
        .sorted(byRank())
        .forEach(this::show);
    exchange(mine);
  }

  /** The counts of this publication that are not shown. */
  private IntStream mine() {
    return IntStream.range(0, ids.size()).filter(cell -> !fixed.get(cell) && !shown.get(cell));
  }

  /** Finds out what is in doubt where nothing new is published but zeros; the rest is told already, or no witness was found. */
  private ImmutableList<Doubt> doubtAll() {
    for (int cell = 0; cell < ids.size(); cell++) {
      if (isProtected(cell) && (!fixed.get(cell) || kinship.isTouched(cell))) {
        doubt(cell);
      }
    }
    ImmutableList<Doubt> lost = doubts.seekAll();
    BitSet open = doubts.cells();
    for (int cell = 0; cell < ids.size(); cell++) {
      told.set(cell, isProtected(cell) && !open.get(cell));
    }
    return lost;
  }

  /** Whether a count is protected for itself: it is small, or was hidden before. */
  private boolean isProtected(int cell) {
    return !shown.get(cell) && (fixed.get(cell) || isSmall(cell));
  }

  private void doubt(int cell) {
    if (isSmall(cell) && !totals.get(cell)) {
      for (long number = 1; number < rule.threshold(); number++) {
        if (number != values[cell]) {
          doubts.add(Doubt.of(cell, number - values[cell]));
        }
      }
    } else {
      doubts.add(Doubt.of(cell));
    }
  }

  private void mark(int cell) {
    marked.set(cell);
    marked.set(
        cell, doubts.limited(cell, least(cell) - values[cell], most(cell)).isEmpty());
  }

  /**
   * Shows a count, unless that betrays another. Where it is proved that it does, it is no more told than the other is, as long as
   * what is in the way stays; where no search came to an end, it is kept in doubt itself, or shown if it can be no other number:
   * then it tells nothing new.
   */
  private void show(int cell) {
    Optional<Doubts.Loss> lost =
        doubts.limited(cell, 0, 0).filter(loss -> loss.isProved() || !isFollowing(cell));
    if (lost.isEmpty()) {
      alternatives.limit(cell, 0, 0);
    }
    shown.set(cell, lost.isEmpty());
    inTheWay.remove(cell);
    lost.ifPresent(loss -> {
      if (loss.isProved()) {
        inTheWay.put(cell, loss.inTheWay());
      } else {
        doubts.keep(cell, loss.doubt());
      }
    });
  }

  /** Whether it is proved that a count follows from what is shown. */
  private boolean isFollowing(int cell) {
    return alternatives.find(cell, 1, Alternatives.NO_LIMIT) == Failure.IMPOSSIBLE
        && alternatives.find(cell, -1, -Alternatives.NO_LIMIT) == Failure.IMPOSSIBLE;
  }

  /**
   * Leaves one count out in exchange for others, where they are more. Only a count that is in the way of others is looked at, parts
   * first, of these the smallest first.
   */
  private void exchange(List<Integer> mine) {
    boolean isBetter = true;
    while (isBetter) {
      isBetter = false;
      for (int cell : mine.stream()
          .filter(cell -> shown.get(cell) && values[cell] > 0)
          .sorted(byRank().reversed())
          .collect(toImmutableList())) {
        isBetter |= shown.get(cell) && isExchanged(cell);
      }
    }
  }

  /** A total of all tells the most, and is left out for three others at least, another count for two. */
  private boolean isExchanged(int cell) {
    ImmutableList<Integer> others = inTheWay.keySet().stream()
        .filter(other -> inTheWay.getOrDefault(other, new BitSet()).get(cell))
        .sorted(byRank())
        .collect(toImmutableList());
    int wanted = shown.cardinality() + (rank(cell) == GRAND_TOTAL ? 2 : 1);
    if (shown.cardinality() - 1 + others.size() < wanted) {
      return false;
    }
    BitSet shownBefore = (BitSet) shown.clone();
    Map<Integer, BitSet> inTheWayBefore = new HashMap<>(inTheWay);
    ImmutableList<Optional<Witness>> inHand = doubts.inHand();
    shown.clear(cell);
    limit(cell);
    int left = others.size();
    for (int place = 0; place < others.size() && shown.cardinality() + left >= wanted; place++) {
      show(others.get(place));
      left--;
    }
    show(cell);
    if (shown.cardinality() >= wanted) {
      return true;
    }
    BitSet changed = (BitSet) shownBefore.clone();
    changed.xor(shown);
    shown.xor(changed);
    changed.stream().forEach(this::limit);
    inTheWay = inTheWayBefore;
    doubts.restore(inHand);
    return false;
  }

  /** The total of all first, parts last, of these the largest first. */
  private Comparator<Integer> byRank() {
    return Comparator.comparing((Integer cell) -> -rank(cell))
        .thenComparing(cell -> -values[cell])
        .thenComparing(Comparator.reverseOrder());
  }

  /** What is the same as one other count is hidden like a part: it is a total in no table. */
  private int rank(int cell) {
    if (!ofSeveral.get(cell)) {
      return PART;
    }
    return parts.get(cell) ? MARGIN : GRAND_TOTAL;
  }

  @Override
  public String toString() {
    return "Hiding"
        + IntStream.range(0, ids.size())
            .filter(cell -> !shown.get(cell))
            .mapToObj(ids::get)
            .toList();
  }
}

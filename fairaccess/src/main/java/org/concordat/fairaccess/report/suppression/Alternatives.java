/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Other numbers that the hidden counts may be, told by how much each differs from the truth.
 *
 * <p>The sums are solved once for as many counts as they determine, in whole numbers: {@code 2 a = b - c} is the row of
 * {@code a}, with the scale 2 and the factors 1 and -1. A search starts at the truth and moves one of the free counts
 * after another, each as far as the limits of those that move with it allow, until the count in question is where it is
 * wanted; where a limit is in the way, that count becomes free and the other is solved for (the simplex method with
 * limits). The rows are kept from search to search, and limits may change between them. What is found is whole and
 * within all limits, so that it is a witness however it was found; that there is none is said only where a row proves
 * it. A search that takes too many steps says neither.
 *
 * <p>Used by one thread, for one publication.
 */
final class Alternatives {

  /** A limit that is none. */
  static final long NO_LIMIT = Long.MAX_VALUE / 4;

  private static final int MOST_STEPS = 1000;

  private final long[] least;
  private final long[] most;
  private final Row[] rows;
  private final BitSet solved = new BitSet();
  private final BitSet[] users;
  private final long[] moved;

  /** Counts that no sum ties together yet, none of which may be moved. */
  Alternatives(int counts) {
    this.least = new long[counts];
    this.most = new long[counts];
    this.moved = new long[counts];
    this.rows = new Row[counts];
    Arrays.fill(rows, Row.EMPTY);
    this.users = new BitSet[counts];
    Arrays.setAll(users, count -> new BitSet());
  }

  /** What a search came to. */
  sealed interface Finding permits Witness, Failure {}

  /**
   * Numbers that leave every sum as it is.
   *
   * @param moves by how much each count that moves differs from the truth
   */
  record Witness(ImmutableMap<Integer, Long> moves) implements Finding {

    long move(int count) {
      return moves.getOrDefault(count, 0L);
    }
  }

  /** Why there is no witness. */
  enum Failure implements Finding {
    /** It is proved that there is none. */
    IMPOSSIBLE,
    /** None was found. */
    NOT_FOUND
  }

  /** Sets how far a count may be from the truth, which is always allowed. */
  void limit(int count, long from, long to) {
    least[count] = from;
    most[count] = to;
  }

  long least(int count) {
    return least[count];
  }

  long most(int count) {
    return most[count];
  }

  /**
   * Adds a sum: counts that, each with its factor, come to the same in all.
   *
   * @param factors the factor of each count, none of them zero
   * @throws ArithmeticException if the rows become too large for a {@code long}
   */
  void add(Map<Integer, Long> factors) {
    Row sum = Row.of(factors);
    for (int count : factors.keySet()) {
      if (solved.get(count)) {
        sum = sum.with(count, rows[count]);
      }
    }
    if (sum.size() == 0) {
      return;
    }
    int place = 0;
    for (int other = 1; other < sum.size(); other++) {
      if (isBetter(sum, other, place)) {
        place = other;
      }
    }
    int count = sum.counts[place];
    Row row = sum.solvedFor(count, -1);
    BitSet before = (BitSet) users[count].clone();
    before.stream().forEach(user -> put(user, rows[user].with(count, row)));
    put(count, row);
    solved.set(count);
  }

  private boolean isBetter(Row sum, int one, int other) {
    int bySize = Long.compare(Math.abs(sum.factors[one]), Math.abs(sum.factors[other]));
    return bySize == 0
        ? users[sum.counts[one]].cardinality() < users[sum.counts[other]].cardinality()
        : bySize < 0;
  }

  private void put(int count, Row row) {
    for (int free : rows[count].counts) {
      users[free].clear(count);
    }
    rows[count] = row;
    for (int free : row.counts) {
      users[free].set(count);
    }
  }

  /** Solves for a free count in the place of one that was solved for. */
  private void exchange(int before, int free) {
    Row row = rows[before].solvedFor(free, before);
    Map<Integer, Row> changed = new LinkedHashMap<>();
    users[free].stream()
        .filter(user -> user != before)
        .forEach(user -> changed.put(user, rows[user].with(free, row)));
    put(before, Row.EMPTY);
    solved.clear(before);
    changed.forEach(this::put);
    put(free, row);
    solved.set(free);
  }

  /**
   * Looks for numbers in which a count is as far from the truth as is wanted.
   *
   * @param count the count
   * @param from the least distance, not zero
   * @param to the greatest one, on the same side of the truth and not nearer to it
   * @return the numbers, or why there are none
   */
  Finding find(int count, long from, long to) {
    if (from > 0 ? from > most[count] : from < least[count]) {
      return Failure.IMPOSSIBLE;
    }
    Arrays.fill(moved, 0);
    try {
      return search(
          new Aim(count, from, from > 0 ? Math.min(to, most[count]) : Math.max(to, least[count])));
    } catch (ArithmeticException tooLarge) {
      return Failure.NOT_FOUND;
    }
  }

  /** Where a count is wanted. */
  private record Aim(int count, long from, long to) {

    int sign() {
      return Long.signum(from);
    }
  }

  private Finding search(Aim aim) {
    for (int step = 0; step < MOST_STEPS; step++) {
      Row row = solved.get(aim.count()) ? rows[aim.count()] : Row.single(aim.count());
      Move best = null;
      boolean mayMove = false;
      for (int place = 0; place < row.size(); place++) {
        Move move = move(aim, row, place);
        mayMove |= move.room > 0;
        if (move.room > 0 && move.isUseful() && (best == null || move.isBetterThan(best))) {
          best = move;
        }
      }
      if (best == null) {
        return mayMove ? Failure.NOT_FOUND : Failure.IMPOSSIBLE;
      }
      shift(best.free, best.sign * best.steps);
      if (best.reaches) {
        return witness();
      }
      if (best.blocker >= 0) {
        exchange(best.blocker, best.free);
      }
    }
    return Failure.NOT_FOUND;
  }

  private Witness witness() {
    ImmutableMap.Builder<Integer, Long> moves = ImmutableMap.builder();
    for (int count = 0; count < moved.length; count++) {
      if (moved[count] != 0) {
        moves.put(count, moved[count]);
      }
    }
    return new Witness(moves.buildOrThrow());
  }

  private void shift(int free, long by) {
    moved[free] += by;
    for (int user = users[free].nextSetBit(0); user >= 0; user = users[free].nextSetBit(user + 1)) {
      Row row = rows[user];
      moved[user] += Math.multiplyExact(row.factor(free), by) / row.scale;
    }
  }

  /** How far one free count can be moved towards an aim. */
  private static final class Move {
    private final int free;
    private final int sign;
    private final long room;
    private long steps;
    private int blocker = -1;
    private boolean reaches;
    private long progress;
    private int company;

    Move(int free, int sign, long room) {
      this.free = free;
      this.sign = sign;
      this.room = room;
    }

    boolean isUseful() {
      return reaches || steps > 0 || blocker >= 0;
    }

    boolean isBetterThan(Move other) {
      if (reaches != other.reaches) {
        return reaches;
      }
      return reaches ? company < other.company : progress > other.progress;
    }
  }

  private Move move(Aim aim, Row towards, int place) {
    int free = towards.counts[place];
    int sign = Long.signum(towards.factors[place]) * aim.sign();
    Move move = new Move(free, sign, room(free, sign));
    if (move.room == 0) {
      return move;
    }
    long factor = Math.abs(towards.factors[place]);
    long whole = 1;
    long steps = move.room;
    for (int user = users[free].nextSetBit(0); user >= 0; user = users[free].nextSetBit(user + 1)) {
      Row row = rows[user];
      long by = row.factor(free);
      long size = Math.abs(by);
      whole = lcm(whole, row.scale / LongMath.gcd(row.scale, size));
      long allowed =
          LongMath.saturatedMultiply(room(user, sign * Long.signum(by)), row.scale) / size;
      if (user != aim.count() && allowed < steps) {
        steps = allowed;
        move.blocker = user;
      }
    }
    long gap = Math.abs(aim.from() - moved[aim.count()]);
    long enough = up(
        LongMath.divide(Math.multiplyExact(gap, towards.scale), factor, RoundingMode.CEILING),
        whole);
    long atMost =
        LongMath.saturatedMultiply(Math.abs(aim.to() - moved[aim.count()]), towards.scale) / factor;
    if (atMost < steps) {
      steps = atMost;
      move.blocker = -1;
    }
    move.reaches = enough <= steps;
    move.steps = move.reaches ? enough : steps / whole * whole;
    move.progress = move.steps * factor / towards.scale;
    move.company = users[free].cardinality();
    return move;
  }

  private static long lcm(long one, long other) {
    return one / LongMath.gcd(one, other) * other;
  }

  private static long up(long number, long multiple) {
    return LongMath.divide(number, multiple, RoundingMode.CEILING) * multiple;
  }

  private long room(int count, int sign) {
    return sign > 0 ? most[count] - moved[count] : moved[count] - least[count];
  }

  /** A count, times the scale, as a sum of free counts, each times its factor. */
  private static final class Row {

    static final Row EMPTY = new Row(new int[0], new long[0], 1);

    private final int[] counts;
    private final long[] factors;
    private final long scale;

    private Row(int[] counts, long[] factors, long scale) {
      this.counts = counts;
      this.factors = factors;
      this.scale = scale;
    }

    static Row of(Map<Integer, Long> factors) {
      int[] counts =
          factors.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      long[] sorted = Arrays.stream(counts)
          .mapToLong(count -> factors.getOrDefault(count, 0L))
          .toArray();
      return new Row(counts, sorted, 1);
    }

    static Row single(int count) {
      return new Row(new int[] {count}, new long[] {1}, 1);
    }

    int size() {
      return counts.length;
    }

    long factor(int count) {
      return factors[Arrays.binarySearch(counts, count)];
    }

    /** The same row with what a count is in its place. */
    Row with(int count, Row known) {
      return combine(
          known.scale, this, factor(count), known, count, Math.multiplyExact(scale, known.scale));
    }

    /** The row of one of its counts, in which the count whose row this was takes part; none if that is negative. */
    Row solvedFor(int count, int solved) {
      long factor = factor(count);
      int sign = Long.signum(factor);
      Row left = solved < 0 ? EMPTY : new Row(new int[] {solved}, new long[] {scale}, 1);
      return combine(-sign, this, sign, left, count, Math.abs(factor));
    }

    private static Row combine(
        long times, Row one, long otherTimes, Row other, int without, long scale) {
      int[] counts = new int[one.size() + other.size()];
      long[] factors = new long[counts.length];
      int size = 0;
      int at = 0;
      int otherAt = 0;
      long divisor = scale;
      while (at < one.size() || otherAt < other.size()) {
        int next = at < one.size() ? one.counts[at] : Integer.MAX_VALUE;
        int otherNext = otherAt < other.size() ? other.counts[otherAt] : Integer.MAX_VALUE;
        int count = Math.min(next, otherNext);
        long factor = 0;
        if (count == next) {
          factor = count == without ? 0 : Math.multiplyExact(times, one.factors[at]);
          at++;
        }
        if (count == otherNext) {
          factor = Math.addExact(factor, Math.multiplyExact(otherTimes, other.factors[otherAt]));
          otherAt++;
        }
        if (factor != 0) {
          counts[size] = count;
          factors[size] = factor;
          size++;
          divisor = divisor == 1 ? 1 : LongMath.gcd(divisor, Math.abs(factor));
        }
      }
      long[] reduced = Arrays.copyOf(factors, size);
      if (divisor > 1) {
        for (int place = 0; place < size; place++) {
          reduced[place] /= divisor;
        }
      }
      return new Row(Arrays.copyOf(counts, size), reduced, scale / divisor);
    }
  }
}

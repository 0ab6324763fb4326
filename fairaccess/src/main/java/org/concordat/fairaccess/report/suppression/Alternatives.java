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
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final Column[] columns;
  private final long[] moved;
  private final BitSet inTheWay = new BitSet();

  /** Counts that no sum ties together yet, none of which may be moved. */
  Alternatives(int counts) {
    this.least = new long[counts];
    this.most = new long[counts];
    this.moved = new long[counts];
    this.rows = new Row[counts];
    Arrays.fill(rows, Row.EMPTY);
    this.columns = new Column[counts];
    Arrays.setAll(columns, count -> new Column());
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
    int count = sum.count(place);
    Row row = sum.solvedFor(count, -1);
    for (int user : columns[count].toArray()) {
      put(user, rows[user].with(count, row));
    }
    put(count, row);
    solved.set(count);
  }

  private boolean isBetter(Row sum, int one, int other) {
    int bySize = Long.compare(Math.abs(sum.factorAt(one)), Math.abs(sum.factorAt(other)));
    return bySize == 0
        ? columns[sum.count(one)].size() < columns[sum.count(other)].size()
        : bySize < 0;
  }

  private void put(int count, Row row) {
    Row before = rows[count];
    rows[count] = row;
    int at = 0;
    for (int place = 0; place < before.size(); place++) {
      int free = before.count(place);
      while (at < row.size() && row.count(at) < free) {
        columns[row.count(at)].add(count);
        at++;
      }
      if (at < row.size() && row.count(at) == free) {
        at++;
      } else {
        columns[free].remove(count);
      }
    }
    for (; at < row.size(); at++) {
      columns[row.count(at)].add(count);
    }
  }

  /** Solves for a free count in the place of one that was solved for. */
  private void exchange(int before, int free) {
    Row row = rows[before].solvedFor(free, before);
    int[] users = columns[free].toArray();
    Row[] changed = new Row[users.length];
    Arrays.setAll(
        changed, place -> users[place] == before ? Row.EMPTY : rows[users[place]].with(free, row));
    for (int place = 0; place < users.length; place++) {
      put(users[place], changed[place]);
    }
    solved.clear(before);
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
    inTheWay.clear();
    if (from > 0 ? from > most[count] : from < least[count]) {
      inTheWay.set(count);
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

  /**
   * The counts whose limits prove that there is none of what was last looked for; none if that was found or given up. While all
   * of them have the limits that they had, or narrower ones, it remains proved.
   */
  BitSet inTheWay() {
    return inTheWay;
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
        Move move = new Move(row.count(place), Long.signum(row.factorAt(place)) * aim.sign());
        mayMove |= room(move.free, move.sign) > 0;
        if (explore(move, aim, row, place, best)) {
          best = move;
        }
      }
      if (best == null && !mayMove) {
        for (int place = 0; place < row.size(); place++) {
          inTheWay.set(row.count(place));
        }
        return Failure.IMPOSSIBLE;
      }
      if (best == null) {
        if (!isMadeFiner(row)) {
          return Failure.NOT_FOUND;
        }
        continue;
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

  /**
   * Solves for another count where no free one can be moved by a whole number without that another is moved with it: {@code
   * 2 a = b - c} is solved for {@code b}. What the rows are divided by becomes less with each, so that there is an end.
   */
  private boolean isMadeFiner(Row towards) {
    for (int place = 0; place < towards.size(); place++) {
      int free = towards.count(place);
      Column column = columns[free];
      for (int user = column.next(0); user >= 0; user = column.next(user + 1)) {
        if (Math.abs(rows[user].factor(free)) < rows[user].scale()) {
          exchange(user, free);
          return true;
        }
      }
    }
    return false;
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
    Column column = columns[free];
    for (int user = column.next(0); user >= 0; user = column.next(user + 1)) {
      Row row = rows[user];
      moved[user] += Math.multiplyExact(row.factor(free), by) / row.scale();
    }
  }

  /** How far one free count can be moved towards an aim. */
  private static final class Move {
    private final int free;
    private final int sign;
    private long steps;
    private int blocker = -1;
    private boolean reaches;
    private long progress;
    private int company;

    Move(int free, int sign) {
      this.free = free;
      this.sign = sign;
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

  /**
   * Finds out how far a free count can be moved, or that it is no better than the best so far, which most often shows
   * before all that moves with it is gone through.
   */
  private boolean explore(Move move, Aim aim, Row towards, int place, @Nullable Move best) {
    Column column = columns[move.free];
    move.company = column.size();
    move.steps = room(move.free, move.sign);
    if (move.steps == 0 || (best != null && best.reaches && move.company >= best.company)) {
      return false;
    }
    long factor = Math.abs(towards.factorAt(place));
    long gap = Math.abs(aim.from() - moved[aim.count()]);
    long enough =
        LongMath.divide(Math.multiplyExact(gap, towards.scale()), factor, RoundingMode.CEILING);
    long worth = worth(best, enough, towards.scale(), factor);
    long whole = 1;
    for (int user = column.next(0);
        user >= 0 && move.steps > 0 && move.steps >= worth;
        user = column.next(user + 1)) {
      Row row = rows[user];
      long by = row.factor(move.free);
      long size = Math.abs(by);
      whole = lcm(whole, row.scale() / LongMath.gcd(row.scale(), size));
      long allowed =
          LongMath.saturatedMultiply(room(user, move.sign * Long.signum(by)), row.scale()) / size;
      if (user != aim.count() && allowed < move.steps) {
        move.steps = allowed;
        move.blocker = user;
      }
    }
    if (move.steps < worth) {
      return false;
    }
    long atMost =
        LongMath.saturatedMultiply(Math.abs(aim.to() - moved[aim.count()]), towards.scale())
            / factor;
    if (atMost < move.steps) {
      move.steps = atMost;
      move.blocker = -1;
    }
    long atLeast = up(enough, whole);
    move.reaches = atLeast <= move.steps;
    move.steps = move.reaches ? atLeast : move.steps / whole * whole;
    move.progress = move.steps * factor / towards.scale();
    return move.isUseful() && (best == null || move.isBetterThan(best));
  }

  /** The steps with less of which a move is no better than another. */
  private static long worth(@Nullable Move best, long enough, long scale, long factor) {
    if (best == null) {
      return 0;
    }
    return best.reaches
        ? enough
        : Math.min(
            enough,
            LongMath.divide(
                LongMath.saturatedMultiply(best.progress + 1, scale),
                factor,
                RoundingMode.CEILING));
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
}

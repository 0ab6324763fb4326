/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Looks for other numbers that would be published in the same way.
 *
 * <p>From the true numbers on, one hidden count is moved by one; each sum that this puts out is put right by
 * moving another hidden count of it, and so on until all sums hold. What is found is a witness: a reader cannot
 * tell it from the truth. Where each count is in two sums at most, as in one table, a witness is found if there
 * is one; otherwise one may be missed, and then more is hidden than was needed.
 */
final class Shift {

  private final Hiding hiding;
  private final BitSet reached = new BitSet();
  private long[] numbers;
  private BitSet entered = new BitSet();
  private BitSet moved = new BitSet();

  Shift(Hiding hiding) {
    this.hiding = hiding;
    this.numbers = truth();
  }

  private long[] truth() {
    long[] truth = new long[hiding.size()];
    for (int cell = 0; cell < truth.length; cell++) {
      truth[cell] = hiding.value(cell);
    }
    return truth;
  }

  /** Whether a sum was met while looking. */
  boolean reached(Hiding.Equation equation) {
    return reached.get(equation.place());
  }

  /** Whether a hidden count may be a number. */
  boolean canReach(int cell, long target) {
    numbers = truth();
    while (numbers[cell] != target) {
      entered = new BitSet();
      moved = new BitSet();
      if (!move(cell, numbers[cell] < target ? 1 : -1, new ArrayDeque<>())) {
        return false;
      }
    }
    return true;
  }

  /** A sum that is put out, and by how much. */
  private record Gap(Hiding.Equation equation, int by) {}

  private boolean move(int cell, int step, Deque<Gap> gaps) {
    long after = numbers[cell] + step;
    if (moved.get(cell) || after < hiding.least(cell) || after > hiding.most(cell)) {
      return false;
    }
    Deque<Gap> open = new ArrayDeque<>(gaps);
    for (Hiding.Equation equation : hiding.equationsOf(cell)) {
      Gap gap = new Gap(equation, equation.sign(cell) * step);
      Gap opposite = new Gap(equation, -gap.by());
      if (!open.remove(opposite)) {
        if (open.contains(gap)) {
          return false;
        }
        open.push(gap);
      }
    }
    moved.set(cell);
    numbers[cell] = after;
    if (close(open)) {
      return true;
    }
    moved.clear(cell);
    numbers[cell] = after - step;
    return false;
  }

  private boolean close(Deque<Gap> open) {
    Gap gap = open.peek();
    if (gap == null) {
      return true;
    }
    Hiding.Equation equation = gap.equation();
    reached.set(equation.place());
    if (entered.get(equation.place())) {
      return false;
    }
    entered.set(equation.place());
    for (int cell : equation.cells()) {
      if (hiding.isHidden(cell) && move(cell, -gap.by() * equation.sign(cell), open)) {
        return true;
      }
    }
    return false;
  }
}

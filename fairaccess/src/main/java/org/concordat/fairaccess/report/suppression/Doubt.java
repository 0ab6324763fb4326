/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.BitSet;
import java.util.Optional;
import org.concordat.fairaccess.report.suppression.Alternatives.Failure;
import org.concordat.fairaccess.report.suppression.Alternatives.Finding;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;

/**
 * Numbers of a count, told by the distance from the truth, of which a reader must not be able to rule out all.
 *
 * <p>Used by one thread, for one publication.
 */
final class Doubt {

  private final int cell;
  private final long from;
  private final long to;
  private final boolean eitherWay;
  private Optional<Witness> witness = Optional.empty();
  private boolean isTold;

  private Doubt(int cell, long from, long to, boolean eitherWay) {
    this.cell = cell;
    this.from = from;
    this.to = to;
    this.eitherWay = eitherWay;
  }

  /** That it may be one certain number. */
  static Doubt of(int cell, long distance) {
    return new Doubt(cell, distance, distance, false);
  }

  /** That it may be any other number than it is. */
  static Doubt of(int cell) {
    return new Doubt(cell, 1, Alternatives.NO_LIMIT, true);
  }

  /** That it may be less, by so much at least. */
  static Doubt atMost(int cell, long distance) {
    return new Doubt(cell, distance, -Alternatives.NO_LIMIT, false);
  }

  int cell() {
    return cell;
  }

  /** Numbers in hand that go with what is published, if any are. */
  Optional<Witness> witness() {
    return witness;
  }

  void hold(Optional<Witness> numbers) {
    witness = numbers;
  }

  /** Whether it is proved that it follows from what was published before. */
  boolean isTold() {
    return isTold;
  }

  void tell() {
    isTold = true;
  }

  boolean isMetBy(Witness one) {
    long move = one.move(cell);
    return eitherWay ? move != 0 : move >= Math.min(from, to) && move <= Math.max(from, to);
  }

  Finding find(Alternatives among) {
    return find(among, new BitSet());
  }

  /**
   * Seeks a witness.
   *
   * @param among the numbers that the counts may be
   * @param inTheWay takes the counts of which one at least must get other limits before there is a witness, if it is proved
   *     that there is none
   */
  Finding find(Alternatives among, BitSet inTheWay) {
    Finding up = among.find(cell, from, to);
    inTheWay.or(among.inTheWay());
    if (!eitherWay || up instanceof Witness) {
      return up;
    }
    Finding down = among.find(cell, -from, -to);
    inTheWay.or(among.inTheWay());
    return down == Failure.IMPOSSIBLE ? up : down;
  }
}

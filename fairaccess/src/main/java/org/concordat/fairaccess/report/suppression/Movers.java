/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;

/**
 * Which doubts have a witness that moves a count, and which have none.
 *
 * <p>Used by one thread, for one publication.
 */
final class Movers {

  private final Map<Integer, BitSet> byCount = new HashMap<>();
  private final BitSet without = new BitSet();

  /** Notes what a doubt, told by its number, has in hand. */
  void note(int doubt, Optional<Witness> witness) {
    set(doubt, witness, true);
  }

  /** Takes back what was noted of a doubt. */
  void forget(int doubt, Optional<Witness> witness) {
    set(doubt, witness, false);
  }

  private void set(int doubt, Optional<Witness> witness, boolean isSo) {
    if (witness.isEmpty()) {
      without.set(doubt, isSo);
    }
    witness.stream()
        .flatMap(one -> one.moves().keySet().stream())
        .forEach(count -> byCount.computeIfAbsent(count, one -> new BitSet()).set(doubt, isSo));
  }

  /** The doubts that a limit of a count may be in the way of, the lowest number first. */
  int[] of(int count) {
    BitSet doubts = (BitSet) byCount.getOrDefault(count, without).clone();
    doubts.or(without);
    return doubts.stream().toArray();
  }
}

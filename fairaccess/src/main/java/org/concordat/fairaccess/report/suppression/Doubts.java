/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.concordat.fairaccess.report.suppression.Alternatives.Failure;
import org.concordat.fairaccess.report.suppression.Alternatives.Finding;
import org.concordat.fairaccess.report.suppression.Alternatives.Witness;

/**
 * What a reader must not be able to rule out, with a witness in hand for each that has one.
 *
 * <p>Used by one thread, for one publication.
 */
final class Doubts {

  private final Alternatives alternatives;
  private final Kinship kinship;
  private final List<Doubt> all = new ArrayList<>();
  private final Movers movers = new Movers();

  Doubts(Alternatives alternatives, Kinship kinship) {
    this.alternatives = alternatives;
    this.kinship = kinship;
  }

  /**
   * A doubt that limits would lose.
   *
   * @param doubt the doubt, which keeps the witness from before the limits
   * @param isProved whether it has a witness, and it is proved that the limits leave it none
   * @param inTheWay if so, counts of which one at least must get other limits before they do
   */
  record Loss(Doubt doubt, boolean isProved, BitSet inTheWay) {}

  void add(Doubt doubt) {
    all.add(doubt);
  }

  /** Seeks a witness for each, and returns those for which there is none; what is told already is a doubt no longer. */
  ImmutableList<Doubt> seekAll() {
    ImmutableListMultimap<Integer, Doubt> byCell = Multimaps.index(all, Doubt::cell);
    ImmutableList.Builder<Doubt> lost = ImmutableList.builder();
    all.forEach(doubt -> {
      if (doubt.witness().isEmpty() && !(seek(doubt, byCell) instanceof Witness)) {
        lost.add(doubt);
      }
    });
    all.removeIf(Doubt::isTold);
    for (int place = 0; place < all.size(); place++) {
      movers.note(place, all.get(place).witness());
    }
    return lost.build();
  }

  /** Seeks a witness for a doubt, and takes it for all others that it meets. */
  private Finding seek(Doubt doubt, ImmutableListMultimap<Integer, Doubt> byCell) {
    Finding finding = doubt.find(alternatives);
    if (finding instanceof Witness witness) {
      witness.moves().keySet().stream()
          .flatMap(cell -> byCell.get(cell).stream())
          .filter(other -> other.witness().isEmpty() && other.isMetBy(witness))
          .forEach(other -> other.hold(Optional.of(witness)));
    } else if (finding == Failure.IMPOSSIBLE) {
      doubt.tell();
    }
    return finding;
  }

  /** The counts that are in doubt. */
  BitSet cells() {
    BitSet cells = new BitSet();
    all.forEach(doubt -> cells.set(doubt.cell()));
    return cells;
  }

  /** Sets limits to a count, unless a doubt is lost by it, or one of which no witness is known may be. */
  Optional<Loss> limited(int cell, long least, long most) {
    long leastBefore = alternatives.least(cell);
    long mostBefore = alternatives.most(cell);
    alternatives.limit(cell, least, most);
    for (int place : movers.of(cell)) {
      Doubt doubt = all.get(place);
      boolean stands = doubt
          .witness()
          .map(one -> one.move(cell))
          .map(move -> move >= least && move <= most)
          .orElseGet(() -> !kinship.isTied(doubt.cell(), cell));
      if (!stands) {
        BitSet inTheWay = new BitSet();
        Finding finding = doubt.find(alternatives, inTheWay);
        if (finding instanceof Witness witness) {
          hold(place, Optional.of(witness));
        } else {
          alternatives.limit(cell, leastBefore, mostBefore);
          return Optional.of(new Loss(
              doubt, finding == Failure.IMPOSSIBLE && doubt.witness().isPresent(), inTheWay));
        }
      }
    }
    return Optional.empty();
  }

  /** Keeps a count in doubt that could not be proved to betray another: the witness of that one, or one that is sought. */
  void keep(int cell, Doubt hinders) {
    Doubt doubt = Doubt.of(cell);
    doubt.hold(hinders
        .witness()
        .or(() -> doubt.find(alternatives) instanceof Witness witness
            ? Optional.of(witness)
            : Optional.empty()));
    if (doubt.witness().isPresent()) {
      all.add(doubt);
      movers.note(all.size() - 1, doubt.witness());
    }
  }

  private void hold(int place, Optional<Witness> witness) {
    Doubt doubt = all.get(place);
    movers.forget(place, doubt.witness());
    doubt.hold(witness);
    movers.note(place, witness);
  }

  /** What is in hand for each. */
  ImmutableList<Optional<Witness>> inHand() {
    return all.stream().map(Doubt::witness).collect(toImmutableList());
  }

  /** Takes back what was kept and found since; the limits are as they were then. */
  void restore(List<Optional<Witness>> inHand) {
    for (int place = all.size() - 1; place >= inHand.size(); place--) {
      movers.forget(place, all.get(place).witness());
      all.remove(place);
    }
    for (int place = 0; place < inHand.size(); place++) {
      if (!all.get(place).witness().equals(inHand.get(place))) {
        hold(place, inHand.get(place));
      }
    }
  }
}

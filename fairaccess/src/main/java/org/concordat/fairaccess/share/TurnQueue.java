/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;

/**
 * The schools in the order of their turns.
 *
 * <p>A school goes to the end when it takes a child. Of C, D, E, F, A, B the first is passed over and D takes
 * the child: where turns are owed, C is still first, in C, E, F, A, B, D; where they are lost, it goes to the
 * end before D, in E, F, A, B, C, D.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the schools, the next first
 */
public record TurnQueue(ImmutableList<Urn> order) {

  /**
   * Checks the schools.
   *
   * @throws IllegalArgumentException if there is none, or one comes twice
   * @throws NullPointerException if a component is null
   */
  public TurnQueue {
    requireNonNull(order, "order");
    checkArgument(!order.isEmpty(), "TurnQueue order: must hold at least one school");
    Set<Urn> seen = new HashSet<>();
    order.forEach(school -> checkArgument(
        seen.add(school), "TurnQueue order: schools are distinct, but %s came twice", school));
  }

  /**
   * A queue.
   *
   * @param order the schools, the next first
   * @return the queue
   * @throws IllegalArgumentException if there is none, or one comes twice
   */
  public static TurnQueue of(List<Urn> order) {
    return new TurnQueue(ImmutableList.copyOf(order));
  }

  /**
   * The same circle of schools, begun elsewhere.
   *
   * @param first the school whose turn is next
   * @return a copy that begins with it: A, B, C from C is C, A, B
   * @throws IllegalArgumentException if the school is not in the queue
   */
  public TurnQueue startingAt(Urn first) {
    int at = order.indexOf(first);
    checkArgument(at >= 0, "TurnQueue first: must be one of %s, but was %s", order, first);
    return new TurnQueue(Stream.concat(order.stream().skip(at), order.stream().limit(at))
        .collect(toImmutableList()));
  }

  /**
   * The queue after a school took a child.
   *
   * @param taker the school; if it has no place in the queue, nobody moves, whoever was passed
   *     over: nothing tells who stood before it
   * @param passedOver the schools that could not be asked
   * @param skipped what becomes of the turns of those passed over that stood before the taker
   * @return a copy with the schools that had their turn, or lost it, at the end
   */
  public TurnQueue after(Urn taker, Set<Urn> passedOver, SkippedTurn skipped) {
    int at = order.indexOf(taker);
    List<Urn> stay = new ArrayList<>();
    List<Urn> gone = new ArrayList<>();
    for (int index = 0; index < order.size(); index++) {
      Urn school = order.get(index);
      boolean loses = skipped == SkippedTurn.LOST && index < at && passedOver.contains(school);
      (index == at || loses ? gone : stay).add(school);
    }
    return new TurnQueue(ImmutableList.<Urn>builder().addAll(stay).addAll(gone).build());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ObjectArrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may follow in a stage.
 *
 * <p>It grows while a table is built, and is then left alone. The few types of event are looked through, which is
 * quicker than hashing one.
 */
final class Moves<G extends Enum<G> & Stage, D, E extends Event> {

  private final G stage;
  private Move<G, D, E>[] moves;

  @SuppressWarnings("unchecked")
  Moves(G stage) {
    this.stage = stage;
    this.moves = Stream.empty().toArray(Move[]::new);
  }

  G stage() {
    return stage;
  }

  /**
   * Lets an event follow.
   *
   * @throws IllegalArgumentException if it leads elsewhere by an earlier row
   */
  void add(String code, Move<G, D, E> move) {
    Move<G, D, E> earlier = on(move.event());
    checkArgument(
        earlier == null || earlier.isLike(move),
        "Procedure event: leads from one stage to one stage, but %s leads from %s elsewhere too",
        code,
        stage);
    if (earlier == null) {
      moves = ObjectArrays.concat(moves, move);
    }
  }

  /** Where an event leads; null if it may not follow. */
  @Nullable
  Move<G, D, E> on(Class<?> event) {
    for (Move<G, D, E> move : moves) {
      if (move.event() == event) {
        return move;
      }
    }
    return null;
  }
}

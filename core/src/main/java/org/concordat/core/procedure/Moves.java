/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * What may follow in a stage.
 *
 * <p>It grows while a table is built, and is then left alone. The few types of event are looked through, each move
 * leading to the one that was added before it, which is quicker than hashing a type.
 */
final class Moves<G extends Enum<G> & Stage, D, E extends Event> {

  private final G stage;
  private @Nullable Move<G, D, E> last;

  Moves(G stage) {
    this.stage = stage;
  }

  G stage() {
    return stage;
  }

  /**
   * Lets an event follow.
   *
   * @throws IllegalArgumentException if it leads elsewhere by an earlier row, or starts something else or on another day
   */
  void add(String code, Move<G, D, E> move) {
    Move<G, D, E> earlier = on(move.event());
    checkArgument(
        earlier == null || earlier.isLike(move),
        "Procedure event: leads from one stage to one stage and starts there the same on the same day, but %s leads from"
            + " %s otherwise too",
        code,
        stage);
    if (earlier == null) {
      last = move.before(last);
    }
  }

  /** Where an event leads; null if it may not follow. */
  @Nullable
  Move<G, D, E> on(Class<?> event) {
    Move<G, D, E> move = last;
    while (move != null && move.event() != event) {
      move = move.other();
    }
    return move;
  }
}

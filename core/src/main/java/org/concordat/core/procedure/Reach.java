/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which stages a table reaches, and by which rows. */
final class Reach {

  private Reach() {}

  static <G extends Enum<G> & Stage> Set<G> reachable(List<Transition<G>> rows, G start) {
    Set<G> seen = EnumSet.of(start);
    Deque<G> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      G stage = open.remove();
      for (Transition<G> row : rows) {
        if (row.leadsFrom() == stage && seen.add(row.leadsTo())) {
          open.add(row.leadsTo());
        }
      }
    }
    return seen;
  }

  static <G extends Enum<G> & Stage> ImmutableList<Transition<G>> path(
      List<Transition<G>> rows, G start, Set<G> ends) {
    Map<G, Transition<G>> arrivedBy = new HashMap<>();
    Set<G> seen = EnumSet.of(start);
    Deque<G> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      G stage = open.remove();
      if (ends.contains(stage)) {
        return wayTo(stage, start, arrivedBy);
      }
      for (Transition<G> row : rows) {
        if (row.leadsFrom() == stage && seen.add(row.leadsTo())) {
          arrivedBy.put(row.leadsTo(), row);
          open.add(row.leadsTo());
        }
      }
    }
    return ImmutableList.of();
  }

  private static <G extends Enum<G> & Stage> ImmutableList<Transition<G>> wayTo(
      G end, G start, Map<G, Transition<G>> arrivedBy) {
    List<Transition<G>> way = new ArrayList<>();
    G stage = end;
    while (stage != start) {
      Transition<G> row = arrivedBy.get(stage);
      if (row == null) {
        return ImmutableList.of();
      }
      way.add(row);
      stage = row.leadsFrom();
    }
    Collections.reverse(way);
    return ImmutableList.copyOf(way);
  }
}

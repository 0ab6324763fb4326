/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static java.util.stream.Collectors.joining;

/** Draws a table. */
final class Diagram {

  private Diagram() {}

  static <G extends Enum<G> & Stage> String mermaid(Procedure<G, ?, ?, ?, ?> procedure) {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    text.append("  [*] --> ").append(procedure.initial().name()).append('\n');
    for (Transition<G> row : procedure.table()) {
      text.append("  ")
          .append(row.leadsFrom().name())
          .append(" --> ")
          .append(row.leadsTo().name())
          .append(" : ")
          .append(label(row))
          .append('\n');
    }
    for (G end : procedure.ends()) {
      text.append("  ").append(end.name()).append(" --> [*]\n");
    }
    return text.toString();
  }

  private static String label(Transition<?> row) {
    String who = row.who().stream().map(Role::title).collect(joining(" or "));
    return row.trigger() + (who.isEmpty() ? "" : " (" + who + ")") + cases(row);
  }

  /** What tells a row from others of the same stage and command; empty where nothing must. */
  static String cases(Transition<?> row) {
    return row.cases().isEmpty() ? "" : " [" + String.join(" and ", row.cases()) + "]";
  }
}

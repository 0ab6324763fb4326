/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/**
 * A child that has a place, with its open options and its class as numbers. The row is never written.
 *
 * <p>Its own number on the list is known from when it was noted: since then children can have come before it and
 * after it, but none has gone.
 */
final class OnRoll {

  final PlacementChild child;
  final int[] row;
  final int priority;
  private final int before;
  private final int after;

  OnRoll(PlacementProblem problem, int number) {
    this.child = problem.children().get(number);
    this.row = problem.row(number);
    this.priority = problem.classOf(number);
    this.before = number;
    this.after = problem.children().size() - 1 - number;
  }

  /** Its number in the same problem or in one with more children. */
  int numberIn(PlacementProblem problem) {
    return problem.indexOf(child.reference(), before, problem.children().size() - 1 - after);
  }

  /** Where in its row the option of a node begins. */
  int option(int node) {
    int at = 0;
    while (row[at] != node) {
      at += 2;
    }
    return at;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

/** A child that has a place, with its open options and its class as numbers. The row is never written. */
final class OnRoll {

  final PlacementChild child;
  final int[] row;
  final int priority;

  OnRoll(PlacementChild child, int[] row, int priority) {
    this.child = child;
    this.row = row;
    this.priority = priority;
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

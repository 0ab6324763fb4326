/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.concordat.core.pupil.PupilReference;

/**
 * The order in which groups of siblings are given a school: by what is known of the children, so that what
 * they are called decides only between groups that could change places.
 */
final class SiblingOrder {

  private SiblingOrder() {}

  static ImmutableList<ImmutableSortedSet<PupilReference>> of(PlacementProblem problem) {
    return problem.together().stream()
        .map(siblings -> Group.of(problem, siblings))
        .sorted(comparingInt(Group::first)
            .thenComparing(
                comparingInt((Group group) -> group.siblings().size()).reversed())
            .thenComparingInt(Group::common)
            .thenComparing(Group::rows, SiblingOrder::compareRows)
            .thenComparing(group -> group.siblings().first()))
        .map(Group::siblings)
        .collect(ImmutableList.toImmutableList());
  }

  private static int compareRows(List<int[]> left, List<int[]> right) {
    for (int index = 0; index < Math.min(left.size(), right.size()); index++) {
      int order = Arrays.compare(left.get(index), right.get(index));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  /** A group with its first class, the number of its common schools, and its children as numbers. */
  private record Group(
      ImmutableSortedSet<PupilReference> siblings,
      int first,
      int common,
      ImmutableList<int[]> rows) {

    static Group of(PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings) {
      Comparator<int[]> order = Arrays::compare;
      ImmutableList<int[]> rows = siblings.stream()
          .map(problem::indexOf)
          .map(child -> numbers(problem, child))
          .sorted(order)
          .collect(ImmutableList.toImmutableList());
      return new Group(
          siblings,
          rows.get(0)[0],
          WholeListPlanner.commonSchools(problem, siblings).size(),
          rows);
    }

    private static int[] numbers(PlacementProblem problem, int child) {
      int[] row = problem.row(child);
      int[] all = new int[row.length + 1];
      all[0] = problem.priorityOf(child);
      System.arraycopy(row, 0, all, 1, row.length);
      return all;
    }
  }
}

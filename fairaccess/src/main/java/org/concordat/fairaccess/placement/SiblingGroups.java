/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.core.pupil.PupilReference;

/** The siblings of a list who are to be kept together, each group in the order of its references. */
final class SiblingGroups {

  final ImmutableList<ImmutableSortedSet<PupilReference>> groups;

  private SiblingGroups(ImmutableList<ImmutableSortedSet<PupilReference>> groups) {
    this.groups = groups;
  }

  /** Checks that each group has several children of the list, and no two groups the same one. */
  static SiblingGroups of(List<ImmutableSortedSet<PupilReference>> groups, Listing listing) {
    Set<PupilReference> seen = new HashSet<>();
    for (ImmutableSortedSet<PupilReference> group : groups) {
      checkArgument(
          group.size() > 1,
          "PlacementProblem together: must be two or more siblings, but were %s",
          group);
      for (PupilReference child : group) {
        listing.indexOf(child);
        checkArgument(
            seen.add(child),
            "PlacementProblem together: must hold a child once, but held %s twice",
            child);
      }
    }
    return new SiblingGroups(
        ImmutableList.sortedCopyOf(comparing(ImmutableSortedSet::first), groups));
  }

  /** Without a child; what is left of a pair is no group. */
  SiblingGroups without(PupilReference child) {
    ImmutableList.Builder<ImmutableSortedSet<PupilReference>> left = ImmutableList.builder();
    for (ImmutableSortedSet<PupilReference> group : groups) {
      ImmutableSortedSet<PupilReference> others = ImmutableSortedSet.copyOf(
          group.stream().filter(one -> !one.equals(child)).toList());
      if (others.size() > 1) {
        left.add(others);
      }
    }
    return new SiblingGroups(left.build());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;

/**
 * Siblings who were to be kept together and are not, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param siblings the siblings
 * @param reason {@link PlacementReasons#NO_COMMON_SCHOOL} if no school is an option of all of them, {@link
 *     PlacementReasons#NO_ROOM_TOGETHER} if none of those that are has places for all, {@link
 *     PlacementReasons#APART} if each that has would leave out another child
 */
public record PartedSiblings(ImmutableSortedSet<PupilReference> siblings, Reason reason) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PartedSiblings {
    requireNonNull(siblings, "siblings");
    requireNonNull(reason, "reason");
  }

  /** Siblings for whom no school was found after those held before. */
  static PartedSiblings of(PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings) {
    ImmutableSortedSet<Urn> common = WholeListPlanner.commonSchools(problem, siblings);
    return new PartedSiblings(siblings, why(problem, siblings, common));
  }

  private static Reason why(
      PlacementProblem problem,
      ImmutableSortedSet<PupilReference> siblings,
      ImmutableSortedSet<Urn> common) {
    if (common.isEmpty()) {
      return Reason.coded(PlacementReasons.NO_COMMON_SCHOOL)
          .with("siblings", siblings.size())
          .saying("no school is an option of all {siblings} siblings");
    }
    if (common.stream().noneMatch(school -> hasPlaces(problem, siblings, school))) {
      return noRoomAtAny(problem, siblings, common);
    }
    return Reason.coded(PlacementReasons.APART)
        .with("siblings", siblings.size())
        .saying("no school can take all {siblings} siblings without leaving out another child");
  }

  private static Reason noRoomAtAny(
      PlacementProblem problem,
      ImmutableSortedSet<PupilReference> siblings,
      ImmutableSortedSet<Urn> common) {
    if (common.size() == 1) {
      return noRoomAt(problem, siblings, common.first());
    }
    int others =
        common.stream().mapToInt(school -> othersAt(problem, siblings, school)).sum();
    return Reason.coded(PlacementReasons.NO_ROOM_TOGETHER)
        .with("siblings", siblings.size())
        .with("schools", common.size())
        .with("others", others)
        .saying("none of the {schools} schools that are options of all {siblings} siblings has"
            + " places for them all"
            + besides(others));
  }

  private static String besides(int others) {
    return others == 0 ? "" : " beside the children fixed or held there, {others} in number";
  }

  /** Why a school that is open to all siblings has no places for them. */
  static Reason noRoomAt(
      PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings, Urn school) {
    int others = othersAt(problem, siblings, school);
    return PlacementReasons.about(PlacementReasons.NO_ROOM_TOGETHER, school)
        .with("siblings", siblings.size())
        .with("others", others)
        .saying("school {school} has no places for all {siblings} siblings" + besides(others));
  }

  /** How many children other than the siblings are fixed or held at a school. */
  private static int othersAt(
      PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings, Urn school) {
    Places places = problem.places();
    int index = places.indexOf(school);
    int others = 0;
    for (int child = 0; child < problem.rows().length; child++) {
      boolean there = problem.comesFirst(child)
          && problem.row(child).length > 0
          && places.parent[problem.row(child)[0]] == index;
      others += there && !siblings.contains(problem.children().get(child).reference()) ? 1 : 0;
    }
    return others;
  }

  /** Whether a school that is open to all siblings has places for them beside the children fixed or held there. */
  static boolean hasPlaces(
      PlacementProblem problem, ImmutableSortedSet<PupilReference> siblings, Urn school) {
    Places places = problem.places();
    int index = places.indexOf(school);
    int[] counts = new int[places.nodes];
    for (int child = 0; child < problem.rows().length; child++) {
      boolean sibling = siblings.contains(problem.children().get(child).reference());
      int[] row = problem.row(child);
      for (int at = 0; at < row.length; at += 2) {
        if (places.parent[row[at]] == index && (sibling || problem.comesFirst(child))) {
          counts[index]++;
          counts[row[at]] += row[at] == index ? 0 : 1;
        }
      }
    }
    boolean room = counts[index] <= places.limit[index];
    for (int node : places.yearNodes[index]) {
      room &= counts[node] <= places.limit[node];
    }
    return room;
  }
}

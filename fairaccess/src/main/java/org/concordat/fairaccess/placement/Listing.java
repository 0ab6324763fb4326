/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.core.pupil.PupilReference;

/**
 * The children in the order of their references, each with its open options and its class as numbers. The
 * arrays are never written again.
 *
 * <p>Siblings who are held at one school come before all priority classes, as a class of their own after the last
 * number, and children who are fixed at a school before these, as further classes in the order of their own:
 * whoever holds or fixes them there means them to have the places.
 */
final class Listing {

  final ImmutableList<PlacementChild> children;
  final int[][] rows;
  final int[] classes;
  final long largestPoints;

  private Listing(
      ImmutableList<PlacementChild> children, int[][] rows, int[] classes, long points) {
    this.children = children;
    this.rows = rows;
    this.classes = classes;
    this.largestPoints = points;
  }

  /** Numbers children that are in the order of their references. */
  static Listing of(
      ImmutableList<PlacementChild> children,
      Screening screening,
      ImmutableList<String> priorities) {
    int[][] rows = new int[children.size()][];
    int[] classes = new int[rows.length];
    long points = 0;
    for (int index = 0; index < rows.length; index++) {
      PlacementChild child = children.get(index);
      checkArgument(
          index == 0 || !children.get(index - 1).reference().equals(child.reference()),
          "PlacementProblem children: must be distinct, but %s came twice",
          child.reference());
      int priority = priorityOf(child, priorities);
      classes[index] = screening.fixings.classOf(child.reference(), priority, priorities.size());
      rows[index] = screening.row(child);
      points = Math.max(points, largest(rows[index]));
    }
    return new Listing(children, rows, classes, points);
  }

  Listing screened(Screening screening, ImmutableList<String> priorities) {
    return of(children, screening, priorities);
  }

  /** Which number a child that is not on the list would have. */
  int numberOfNew(PupilReference reference) {
    int at = -1 - search(reference, 0, rows.length - 1);
    checkArgument(
        at >= 0, "PlacementProblem children: must be distinct, but %s came twice", reference);
    return at;
  }

  /** With a child more, at the number that {@link #numberOfNew} gives. */
  Listing with(
      PlacementChild child, int at, Screening screening, ImmutableList<String> priorities) {
    int size = rows.length;
    int[][] longer = new int[size + 1][];
    System.arraycopy(rows, 0, longer, 0, at);
    System.arraycopy(rows, at, longer, at + 1, size - at);
    int[] longerClasses = new int[size + 1];
    System.arraycopy(classes, 0, longerClasses, 0, at);
    System.arraycopy(classes, at, longerClasses, at + 1, size - at);
    longer[at] = screening.row(child);
    longerClasses[at] = priorityOf(child, priorities);
    ImmutableList<PlacementChild> all = ImmutableList.<PlacementChild>builderWithExpectedSize(
            size + 1)
        .addAll(children.subList(0, at))
        .add(child)
        .addAll(children.subList(at, size))
        .build();
    return new Listing(all, longer, longerClasses, Math.max(largestPoints, largest(longer[at])));
  }

  Listing without(PupilReference reference, Screening screening, ImmutableList<String> priorities) {
    List<PlacementChild> fewer = new ArrayList<>(children);
    fewer.remove(indexOf(reference));
    return of(ImmutableList.copyOf(fewer), screening, priorities);
  }

  private static int priorityOf(PlacementChild child, ImmutableList<String> priorities) {
    int index = priorities.indexOf(child.priority());
    checkArgument(
        index >= 0,
        "PlacementProblem priorities: must name the class of every child, but of %s %s was not among %s",
        child.reference(),
        child.priority(),
        priorities);
    return index;
  }

  private static int largest(int[] row) {
    int largest = 0;
    for (int at = 1; at < row.length; at += 2) {
      largest = Math.max(largest, row[at]);
    }
    return largest;
  }

  int indexOf(PupilReference reference) {
    return indexOf(reference, 0, rows.length - 1);
  }

  /** The number of a child that is known to be between two numbers, both inclusive. */
  int indexOf(PupilReference reference, int first, int last) {
    int index = search(reference, first, last);
    checkArgument(
        index >= 0,
        "PlacementProblem children: must hold the child, but %s was not there",
        reference);
    return index;
  }

  private int search(PupilReference reference, int first, int last) {
    int low = first;
    int high = last;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = children.get(middle).reference().compareTo(reference);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  /** Whether the same children may go to the same nodes for the same points. */
  boolean asksTheSameAs(Listing other) {
    return Arrays.equals(classes, other.classes)
        && Arrays.deepEquals(rows, other.rows)
        && Lists.transform(children, PlacementChild::reference)
            .equals(Lists.transform(other.children, PlacementChild::reference));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * Which of a child's options are open: what it is fixed at, what a limit of zero allows, and what the filters
 * say, in that order. The first of them that rules an option out gives the reason.
 */
final class Screening {

  final Places places;
  final Fixings fixings;
  private final ImmutableList<PlacementFilter> filters;

  Screening(Places places, Fixings fixings, ImmutableList<PlacementFilter> filters) {
    this.places = places;
    this.fixings = fixings;
    this.filters = filters;
  }

  Screening with(Places others) {
    return new Screening(others, fixings, filters);
  }

  Screening with(Fixings others) {
    return new Screening(places, others, filters);
  }

  /** The open options of a child: pairs of a node, ascending, and the points. */
  int[] row(PlacementChild child) {
    ImmutableList<PlacementOption> options = child.options();
    long[] sorted = new long[options.size()];
    for (int index = 0; index < sorted.length; index++) {
      Urn school = options.get(index).school();
      int node = places.indexOf(school);
      checkArgument(
          node >= 0,
          "PlacementProblem options: must be among the schools, but of %s %s was not",
          child.reference(),
          school);
      sorted[index] = (long) node << Integer.SIZE | index;
    }
    Arrays.sort(sorted);
    int[] row = new int[2 * sorted.length];
    int length = 0;
    for (int index = 0; index < sorted.length; index++) {
      int node = (int) (sorted[index] >> Integer.SIZE);
      PlacementOption option = options.get((int) sorted[index]);
      checkArgument(
          index == 0 || node != (int) (sorted[index - 1] >> Integer.SIZE),
          "PlacementProblem options: must be distinct, but of %s %s came twice",
          child.reference(),
          option.school());
      if (against(child, option, node).isEmpty()) {
        row[length++] = places.entry(node, child.need().yearGroup());
        row[length++] = option.unsuitability();
      }
    }
    return length == row.length ? row : Arrays.copyOf(row, length);
  }

  /** What was ruled out before, then what is ruled out here, in the order given. */
  ImmutableList<LeftOut> ruledOut(PlacementChild child) {
    ImmutableList.Builder<LeftOut> all = ImmutableList.<LeftOut>builder().addAll(child.ruledOut());
    for (PlacementOption option : child.options()) {
      against(child, option, places.indexOf(option.school()))
          .ifPresent(reason -> all.add(LeftOut.of(option.school(), reason)));
    }
    return all.build();
  }

  private Optional<Reason> against(PlacementChild child, PlacementOption option, int school) {
    Optional<Reason> fixed = fixings.against(child.reference(), option.school());
    if (fixed.isPresent()) {
      return fixed;
    }
    if (places.limit[school] == 0) {
      return Optional.of(PlacementReasons.full(option.school()));
    }
    if (places.limit[places.entry(school, child.need().yearGroup())] == 0) {
      return Optional.of(PlacementReasons.about(PlacementReasons.YEAR_GROUP_FULL, option.school())
          .with("year", child.need().yearGroup().code())
          .saying("year {year} of school {school} can take no further child"));
    }
    for (PlacementFilter filter : filters) {
      Optional<Reason> reason =
          requireNonNull(filter.against(child, option), "PlacementFilter against");
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }
}

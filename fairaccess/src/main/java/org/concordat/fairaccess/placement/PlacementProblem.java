/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;

/**
 * A list of children to be placed, and the schools they could go to.
 *
 * <p>As many as possible are to be placed, one priority class after the other. Among such plans, two things
 * are to be small. Unevenness: a school with share q that bears t - 1 children already takes the next for
 * (2t - 1)/(2q), in units of one part in {@link #resolution()}. With a share of 3 and a resolution of 1,000
 * that is 166.67, so 167 units, for the first child and 500 for the second: each figure is rounded half up
 * once, and the whole numbers are what is minimised. Unsuitability: the points of each child at its school.
 *
 * <p>Schools and children are held in the order of their keys. The order in which they were given decides
 * nothing, so the same schools and children always lead to the same plan. Immutable and thread-safe.
 */
public final class PlacementProblem {

  private static final int DEFAULT_RESOLUTION = 1000;

  private final ImmutableList<PlacementChild> children;
  private final ImmutableList<String> priorities;
  private final ImmutableList<PlacementFilter> filters;
  private final ImmutableList<ImmutableSortedSet<PupilReference>> together;
  private final ImmutableSortedMap<PupilReference, Fixed> fixed;
  private final Ratio zeroShare;
  private final int resolution;
  private final Places places;
  private final int[][] rows;
  private final int[] classes;
  private final long largestPoints;
  private final long largestUnits;

  /** That a child goes nowhere but to one school, and the code of the reason against the others. */
  private record Fixed(Urn school, String code) {

    Reason against(Urn other) {
      return PlacementReasons.about(code, other)
          .with(
              code.equals(PlacementReasons.FIXED_ELSEWHERE) ? "fixed" : "together",
              school.toString())
          .saying(
              code.equals(PlacementReasons.FIXED_ELSEWHERE)
                  ? "the child is fixed at {fixed}, not at {school}"
                  : "the siblings go to {together} together, not to {school}");
    }
  }

  private PlacementProblem(
      PlacementProblem rules,
      Places places,
      ImmutableList<PlacementChild> children,
      ImmutableSortedMap<PupilReference, Fixed> fixed,
      ImmutableList<ImmutableSortedSet<PupilReference>> together,
      int[][] rows,
      int[] classes,
      long largestPoints) {
    this.children = children;
    this.priorities = rules.priorities;
    this.filters = rules.filters;
    this.together = together;
    this.fixed = fixed;
    this.zeroShare = rules.zeroShare;
    this.resolution = rules.resolution;
    this.places = places;
    this.rows = rows;
    this.classes = classes;
    this.largestPoints = largestPoints;
    this.largestUnits = rules.places == places
            && Integer.highestOneBit(rules.rows.length) == Integer.highestOneBit(rows.length)
        ? rules.largestUnits
        : places.largestUnits(rows.length);
  }

  private PlacementProblem(Builder builder) {
    this.priorities = ImmutableList.copyOf(builder.priorities);
    this.filters = ImmutableList.copyOf(builder.filters);
    this.zeroShare = builder.zeroShare.orElse(Ratio.ZERO);
    this.resolution = builder.resolution;
    this.fixed = ImmutableSortedMap.of();
    checkArgument(
        resolution > 0, "PlacementProblem resolution: must be positive, but was %s", resolution);
    checkArgument(
        !priorities.isEmpty(),
        "PlacementProblem priorities: must name at least one class, but were %s",
        priorities);
    checkArgument(
        Set.copyOf(priorities).size() == priorities.size(),
        "PlacementProblem priorities: must be distinct, but were %s",
        priorities);
    this.places = new Places(checkedSchools(builder), zeroShare, resolution);
    this.children =
        ImmutableList.sortedCopyOf(comparing(PlacementChild::reference), builder.children);
    for (int index = 1; index < children.size(); index++) {
      PupilReference reference = children.get(index).reference();
      checkArgument(
          !children.get(index - 1).reference().equals(reference),
          "PlacementProblem children: must be distinct, but %s came twice",
          reference);
    }
    this.rows = new int[children.size()][];
    this.classes = new int[children.size()];
    long points = 0;
    for (int index = 0; index < rows.length; index++) {
      PlacementChild child = children.get(index);
      classes[index] = checkedClass(child);
      rows[index] = row(child);
      points = Math.max(points, largest(rows[index]));
    }
    this.largestPoints = points;
    this.largestUnits = places.largestUnits(rows.length);
    this.together = checkedGroups(builder.together);
  }

  private static ImmutableList<PlacementSchool> checkedSchools(Builder builder) {
    ImmutableList<PlacementSchool> schools =
        ImmutableList.sortedCopyOf(comparing(PlacementSchool::school), builder.schools);
    for (int index = 0; index < schools.size(); index++) {
      PlacementSchool school = schools.get(index);
      checkArgument(
          index == 0 || !schools.get(index - 1).school().equals(school.school()),
          "PlacementProblem schools: must be distinct, but %s came twice",
          school.school());
      checkShare(school, builder.zeroShare.isPresent());
    }
    return schools;
  }

  private static void checkShare(PlacementSchool school, boolean defined) {
    checkArgument(
        !school.share().isZero() || defined,
        "PlacementProblem zeroShareAs: must be defined where a share is zero, but for %s was not",
        school.school());
  }

  private int checkedClass(PlacementChild child) {
    int index = priorities.indexOf(child.priority());
    checkArgument(
        index >= 0,
        "PlacementProblem priorities: must name the class of every child, but of %s %s was not among %s",
        child.reference(),
        child.priority(),
        priorities);
    return index;
  }

  private ImmutableList<ImmutableSortedSet<PupilReference>> checkedGroups(
      List<ImmutableSortedSet<PupilReference>> groups) {
    List<PupilReference> seen = new ArrayList<>();
    for (ImmutableSortedSet<PupilReference> group : groups) {
      checkArgument(
          group.size() > 1,
          "PlacementProblem together: must be two or more siblings, but were %s",
          group);
      for (PupilReference reference : group) {
        indexOf(reference);
        checkArgument(
            !seen.contains(reference),
            "PlacementProblem together: must hold a child once, but held %s twice",
            reference);
        seen.add(reference);
      }
    }
    return ImmutableList.sortedCopyOf(comparing(ImmutableSortedSet::first), groups);
  }

  private int[] row(PlacementChild child) {
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

  private Optional<Reason> against(PlacementChild child, PlacementOption option, int school) {
    Fixed only = fixed.get(child.reference());
    if (only != null && !only.school().equals(option.school())) {
      return Optional.of(only.against(option.school()));
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
      Optional<Reason> reason = filter.against(child, option);
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  /** Whether the same children may go to the same schools at the same cost. */
  boolean asksTheSameAs(PlacementProblem other) {
    return this == other
        || (resolution == other.resolution
            && zeroShare.equals(other.zeroShare)
            && schools().equals(other.schools())
            && Arrays.equals(classes, other.classes)
            && Arrays.deepEquals(rows, other.rows)
            && Lists.transform(children, PlacementChild::reference)
                .equals(Lists.transform(other.children, PlacementChild::reference)));
  }

  private static int largest(int[] row) {
    int largest = 0;
    for (int at = 1; at < row.length; at += 2) {
      largest = Math.max(largest, row[at]);
    }
    return largest;
  }

  /**
   * Begins a problem.
   *
   * @return a builder that lacks the priority classes
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The schools.
   *
   * @return them, in the order of their URNs
   */
  public ImmutableList<PlacementSchool> schools() {
    return places.schools;
  }

  /**
   * The children.
   *
   * @return them, in the order of their references
   */
  public ImmutableList<PlacementChild> children() {
    return children;
  }

  /**
   * The priority classes.
   *
   * @return their names, the first to be placed first
   */
  public ImmutableList<String> priorities() {
    return priorities;
  }

  /**
   * The siblings to be kept together.
   *
   * @return the groups, in the order of their first references
   */
  public ImmutableList<ImmutableSortedSet<PupilReference>> together() {
    return together;
  }

  /**
   * How finely unevenness is counted.
   *
   * @return the units of a marginal cost of one
   */
  public int resolution() {
    return resolution;
  }

  /**
   * One child.
   *
   * @param reference its key
   * @return the child
   * @throws IllegalArgumentException if it is not on the list
   */
  public PlacementChild child(PupilReference reference) {
    return children.get(indexOf(reference));
  }

  /**
   * The schools that are still options of a child.
   *
   * @param reference its key
   * @return the URNs, ascending
   * @throws IllegalArgumentException if it is not on the list
   */
  public ImmutableSortedSet<Urn> feasible(PupilReference reference) {
    int[] row = rows[indexOf(reference)];
    ImmutableSortedSet.Builder<Urn> schools = ImmutableSortedSet.naturalOrder();
    for (int at = 0; at < row.length; at += 2) {
      schools.add(places.urn(row[at]));
    }
    return schools.build();
  }

  /**
   * The schools that are no options of a child, and why.
   *
   * @param reference its key
   * @return what was ruled out before, then what the limits and filters rule out, in the order given
   * @throws IllegalArgumentException if it is not on the list
   */
  public ImmutableList<LeftOut> ruledOut(PupilReference reference) {
    return ruledOut(indexOf(reference));
  }

  ImmutableList<LeftOut> ruledOut(int index) {
    PlacementChild child = children.get(index);
    if (child.ruledOut().isEmpty() && rows[index].length == 2 * child.options().size()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<LeftOut> all = ImmutableList.<LeftOut>builder().addAll(child.ruledOut());
    for (PlacementOption option : child.options()) {
      against(child, option, places.indexOf(option.school()))
          .ifPresent(reason -> all.add(LeftOut.of(option.school(), reason)));
    }
    return all.build();
  }

  /**
   * The same problem with one more child.
   *
   * @param child the child
   * @return a copy
   * @throws IllegalArgumentException if the child is on the list already, its class is unknown, or an option
   *     is unknown or comes twice
   */
  public PlacementProblem withChild(PlacementChild child) {
    int at = -1 - search(child.reference());
    checkArgument(
        at >= 0,
        "PlacementProblem children: must be distinct, but %s came twice",
        child.reference());
    int size = rows.length;
    int[][] longer = new int[size + 1][];
    System.arraycopy(rows, 0, longer, 0, at);
    System.arraycopy(rows, at, longer, at + 1, size - at);
    int[] longerClasses = new int[size + 1];
    System.arraycopy(classes, 0, longerClasses, 0, at);
    System.arraycopy(classes, at, longerClasses, at + 1, size - at);
    longer[at] = row(child);
    longerClasses[at] = checkedClass(child);
    ImmutableList<PlacementChild> all = ImmutableList.<PlacementChild>builderWithExpectedSize(
            size + 1)
        .addAll(children.subList(0, at))
        .add(child)
        .addAll(children.subList(at, size))
        .build();
    return new PlacementProblem(
        this,
        places,
        all,
        fixed,
        together,
        longer,
        longerClasses,
        Math.max(largestPoints, largest(longer[at])));
  }

  /**
   * The same problem without a child. A pair of siblings to be kept together is one no longer.
   *
   * @param reference its key
   * @return a copy
   * @throws IllegalArgumentException if it is not on the list
   */
  public PlacementProblem withoutChild(PupilReference reference) {
    int at = indexOf(reference);
    List<PlacementChild> fewer = new ArrayList<>(children);
    fewer.remove(at);
    ImmutableList.Builder<ImmutableSortedSet<PupilReference>> groups = ImmutableList.builder();
    for (ImmutableSortedSet<PupilReference> group : together) {
      ImmutableSortedSet<PupilReference> left = ImmutableSortedSet.copyOf(
          group.stream().filter(one -> !one.equals(reference)).toList());
      if (left.size() > 1) {
        groups.add(left);
      }
    }
    Map<PupilReference, Fixed> others = new TreeMap<>(fixed);
    others.remove(reference);
    return rebuilt(
        places, ImmutableList.copyOf(fewer), ImmutableSortedMap.copyOf(others), groups.build());
  }

  /**
   * The same problem with a child fixed at a school.
   *
   * @param reference its key
   * @param school the school, one of its options
   * @return a copy in which the child has no other option
   * @throws IllegalArgumentException if the child is not on the list, or the school not among its feasible
   *     ones
   */
  public PlacementProblem fixing(PupilReference reference, Urn school) {
    return fixing(List.of(reference), school, PlacementReasons.FIXED_ELSEWHERE);
  }

  PlacementProblem fixing(Iterable<PupilReference> references, Urn school, String code) {
    Map<PupilReference, Fixed> more = new TreeMap<>(fixed);
    for (PupilReference reference : references) {
      checkArgument(
          feasible(reference).contains(school),
          "PlacementProblem fixing: must be a feasible school of %s, but was %s",
          reference,
          school);
      more.put(reference, new Fixed(school, code));
    }
    return rebuilt(places, children, ImmutableSortedMap.copyOf(more), together);
  }

  /**
   * The same problem with one of its schools changed, such as closed by a limit of zero.
   *
   * @param school what takes the place of the school with the same URN
   * @return a copy
   * @throws IllegalArgumentException if no school has the URN, if the share is zero and nothing is defined for
   *     that, or if costs could overflow
   */
  public PlacementProblem withSchool(PlacementSchool school) {
    int at = schoolIndex(school.school());
    checkShare(school, !zeroShare.isZero());
    List<PlacementSchool> changed = new ArrayList<>(schools());
    changed.set(at, school);
    return rebuilt(
        new Places(ImmutableList.copyOf(changed), zeroShare, resolution),
        children,
        fixed,
        together);
  }

  private PlacementProblem rebuilt(
      Places others,
      ImmutableList<PlacementChild> list,
      ImmutableSortedMap<PupilReference, Fixed> fixings,
      ImmutableList<ImmutableSortedSet<PupilReference>> groups) {
    PlacementProblem blank = new PlacementProblem(
        this, others, list, fixings, groups, new int[list.size()][], new int[list.size()], 0);
    long points = 0;
    for (int index = 0; index < list.size(); index++) {
      blank.rows[index] = blank.row(list.get(index));
      blank.classes[index] = blank.checkedClass(list.get(index));
      points = Math.max(points, largest(blank.rows[index]));
    }
    return new PlacementProblem(
        blank, others, list, fixings, groups, blank.rows, blank.classes, points);
  }

  /** The same problem with no sibling held at the school that a plan chose for all of them. */
  PlacementProblem loosened() {
    Map<PupilReference, Fixed> asked = new TreeMap<>(fixed);
    asked.values().removeIf(one -> one.code().equals(PlacementReasons.TOGETHER_ELSEWHERE));
    return asked.size() == fixed.size()
        ? this
        : rebuilt(places, children, ImmutableSortedMap.copyOf(asked), together);
  }

  PlacementSchool school(Urn school) {
    return schools().get(schoolIndex(school));
  }

  private int schoolIndex(Urn school) {
    int index = places.indexOf(school);
    checkArgument(
        index >= 0, "PlacementProblem schools: must hold the school, but %s was not there", school);
    return index;
  }

  int indexOf(PupilReference reference) {
    int index = search(reference);
    checkArgument(
        index >= 0,
        "PlacementProblem children: must hold the child, but %s was not there",
        reference);
    return index;
  }

  private int search(PupilReference reference) {
    int low = 0;
    int high = children.size() - 1;
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

  boolean has(PupilReference reference) {
    return search(reference) >= 0;
  }

  Places places() {
    return places;
  }

  /** The feasible options of a child: pairs of a node, ascending, and the points. */
  int[] row(int child) {
    return rows[child];
  }

  int[][] rows() {
    return rows;
  }

  int[] classes() {
    return classes;
  }

  int classOf(int child) {
    return classes[child];
  }

  long largestPoints() {
    return largestPoints;
  }

  long largestUnits() {
    return largestUnits;
  }

  @Override
  public String toString() {
    return "PlacementProblem of " + rows.length + " children and " + places.count + " schools";
  }

  /** Collects the parts of a {@link PlacementProblem}. Not thread-safe. */
  public static final class Builder {

    private final List<PlacementSchool> schools = new ArrayList<>();
    private final List<PlacementChild> children = new ArrayList<>();
    private final List<String> priorities = new ArrayList<>();
    private final List<PlacementFilter> filters = new ArrayList<>();
    private final List<ImmutableSortedSet<PupilReference>> together = new ArrayList<>();
    private Optional<Ratio> zeroShare = Optional.empty();
    private int resolution = DEFAULT_RESOLUTION;

    private Builder() {}

    /**
     * Names the priority classes.
     *
     * @param names the classes, the first to be placed first
     * @return this builder
     */
    public Builder priorities(String... names) {
      Collections.addAll(priorities, names);
      return this;
    }

    /**
     * Adds a school.
     *
     * @param school the school
     * @return this builder
     */
    public Builder school(PlacementSchool school) {
      schools.add(school);
      return this;
    }

    /**
     * Adds schools.
     *
     * @param several the schools, in any order
     * @return this builder
     */
    public Builder schools(List<PlacementSchool> several) {
      schools.addAll(several);
      return this;
    }

    /**
     * Adds a child.
     *
     * @param child the child
     * @return this builder
     */
    public Builder child(PlacementChild child) {
      children.add(child);
      return this;
    }

    /**
     * Adds children.
     *
     * @param several the children, in any order
     * @return this builder
     */
    public Builder children(List<PlacementChild> several) {
      children.addAll(several);
      return this;
    }

    /**
     * Adds a filter; where several rule a school out, the first one's reason is kept.
     *
     * @param filter the filter
     * @return this builder
     */
    public Builder filter(PlacementFilter filter) {
      filters.add(filter);
      return this;
    }

    /**
     * Asks for siblings to be kept together, which {@link WholeListPlanner} explains.
     *
     * @param siblings two or more children of the list
     * @return this builder
     */
    public Builder together(Set<PupilReference> siblings) {
      together.add(ImmutableSortedSet.copyOf(siblings));
      return this;
    }

    /**
     * Defines what a share of zero counts as, such as that of a school that has just opened.
     *
     * @param share the share to count with, positive
     * @return this builder
     * @throws IllegalArgumentException if the share is not positive
     */
    public Builder zeroShareAs(Ratio share) {
      checkArgument(
          share.compareTo(Ratio.ZERO) > 0,
          "PlacementProblem zeroShareAs: must be positive, but was %s",
          share);
      zeroShare = Optional.of(share);
      return this;
    }

    /**
     * Sets how finely unevenness is counted; 1,000 unless set.
     *
     * @param units the units of a marginal cost of one, positive
     * @return this builder
     */
    public Builder resolution(int units) {
      resolution = units;
      return this;
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if a school or a child comes twice, a child's class is unknown, an
     *     option is unknown or comes twice, a share is zero and nothing is defined for that, siblings are
     *     unknown, alone or in two groups, the resolution is not positive, or costs could overflow
     */
    public PlacementProblem build() {
      return new PlacementProblem(this);
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.share.LeftOut;

/**
 * A list of children to be placed, and the schools they could go to.
 *
 * <p>As many as possible are to be placed, one priority class after the other. Among such plans, two things
 * are to be small. Unevenness: a school with share q that bears t - 1 children already takes the next for
 * (2t - 1)/(2q), in units of one part in {@link #resolution()}. With a share of 3 and a resolution of 1,000
 * that is 166.67, so 167 units, for the first child and 500 for the second: each figure is rounded once, a half
 * towards plus infinity, and the whole numbers are what is minimised. Unsuitability: the points of each child at its school.
 *
 * <p>A school that permanently excluded a child is never an option of it, whatever it would cost or save. Nothing else
 * is ruled out but by limits, fixings and the filters that are added, not even a school for the other sex.
 *
 * <p>Schools and children are held in the order of their keys. The order in which they were given decides
 * nothing, so the same schools and children always lead to the same plan. Immutable and thread-safe.
 */
public final class PlacementProblem {

  private static final int DEFAULT_RESOLUTION = 1000;

  private final ImmutableList<String> priorities;
  private final Ratio zeroShare;
  private final int resolution;
  private final Screening screening;
  private final Listing listing;
  private final SiblingGroups siblings;
  private final long largestUnits;

  private PlacementProblem(
      PlacementProblem rules, Screening screening, Listing listing, SiblingGroups siblings) {
    this.priorities = rules.priorities;
    this.zeroShare = rules.zeroShare;
    this.resolution = rules.resolution;
    this.screening = screening;
    this.listing = listing;
    this.siblings = siblings;
    this.largestUnits = rules.places() == places()
            && Integer.highestOneBit(rules.rows().length) == Integer.highestOneBit(rows().length)
        ? rules.largestUnits
        : places().largestUnits(rows().length);
  }

  private PlacementProblem(Builder builder) {
    this.priorities = ImmutableList.copyOf(builder.priorities);
    this.zeroShare = builder.zeroShare.orElse(Ratio.ZERO);
    this.resolution = builder.resolution;
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
    this.screening = new Screening(
        new Places(checkedSchools(builder), zeroShare, resolution),
        Fixings.NONE,
        ImmutableList.<PlacementFilter>builder()
            .add(PlacementFilters.neverBack(builder.successions))
            .addAll(builder.filters)
            .build());
    this.listing = Listing.of(
        ImmutableList.sortedCopyOf(comparing(PlacementChild::reference), builder.children),
        screening,
        priorities);
    this.siblings = SiblingGroups.of(builder.together, listing);
    this.largestUnits = places().largestUnits(rows().length);
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

  /** Whether the same children, in the same of the same classes, may go to the same schools at the same cost. */
  boolean asksTheSameAs(PlacementProblem other) {
    return this == other
        || (resolution == other.resolution
            && zeroShare.equals(other.zeroShare)
            && priorities.equals(other.priorities)
            && schools().equals(other.schools())
            && listing.asksTheSameAs(other.listing));
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
    return places().schools;
  }

  /**
   * The children.
   *
   * @return them, in the order of their references
   */
  public ImmutableList<PlacementChild> children() {
    return listing.children;
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
    return siblings.groups;
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
   * What a further child of a school costs in units of unevenness, of those that {@link Score#unevenness()} adds
   * up: (2(c + t) - 1)/(2q) parts for a school that bears c already and has a share of q, rounded once, a half
   * towards plus infinity. With a share of 3, nothing to bear and a resolution of 1,000 the first costs 167 and
   * the second 500.
   *
   * @param school the school
   * @param further which of its further children, from 1 to its limit
   * @return the units
   * @throws IllegalArgumentException if it is not among the schools, or the number not from 1 to its limit
   */
  public long units(Urn school, int further) {
    int index = schoolIndex(school);
    checkArgument(
        further >= 1 && further <= places().limit[index],
        "PlacementProblem units: must be of a child from 1 to the limit %s of %s, but were of %s",
        places().limit[index],
        school,
        further);
    return places().units(index, further);
  }

  /**
   * One child.
   *
   * @param reference its key
   * @return the child
   * @throws IllegalArgumentException if it is not on the list
   */
  public PlacementChild child(PupilReference reference) {
    return children().get(indexOf(reference));
  }

  /**
   * The schools that are still options of a child.
   *
   * @param reference its key
   * @return the URNs, ascending
   * @throws IllegalArgumentException if it is not on the list
   */
  public ImmutableSortedSet<Urn> feasible(PupilReference reference) {
    int[] row = row(indexOf(reference));
    ImmutableSortedSet.Builder<Urn> schools = ImmutableSortedSet.naturalOrder();
    for (int at = 0; at < row.length; at += 2) {
      schools.add(places().urn(row[at]));
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
    PlacementChild child = children().get(index);
    boolean allOpen =
        child.ruledOut().isEmpty() && row(index).length == 2 * child.options().size();
    return allOpen ? ImmutableList.of() : screening.ruledOut(child);
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
    return withChild(child, numberOfNew(child.reference()));
  }

  PlacementProblem withChild(PlacementChild child, int number) {
    return new PlacementProblem(
        this, screening, listing.with(child, number, screening, priorities), siblings);
  }

  /** The number that a child would have on the list. */
  int numberOfNew(PupilReference reference) {
    return listing.numberOfNew(reference);
  }

  /**
   * The same problem without a child. A pair of siblings to be kept together is one no longer.
   *
   * @param reference its key
   * @return a copy
   * @throws IllegalArgumentException if it is not on the list
   */
  public PlacementProblem withoutChild(PupilReference reference) {
    indexOf(reference);
    Screening others = screening.with(screening.fixings.without(reference));
    return new PlacementProblem(
        this, others, listing.without(reference, others, priorities), siblings.without(reference));
  }

  /**
   * The same problem with a child fixed at a school. It has its place there before any child that is not fixed, of
   * whatever class. Of more children than a school can take who are fixed there, those of the first class have the
   * places, and of one class those at the least sum.
   *
   * @param reference its key
   * @param school the school, one of its options; a child who is fixed at another is fixed there no longer
   * @return a copy in which the child has no other option
   * @throws IllegalArgumentException if the child is not on the list, or the school not among its feasible
   *     ones
   */
  public PlacementProblem fixing(PupilReference reference, Urn school) {
    PlacementProblem loose = fixed().containsKey(reference) ? loosening(reference) : this;
    loose.checkFeasible(reference, school);
    return screened(screening.with(screening.fixings.fixing(reference, school)));
  }

  /**
   * The same problem with a child fixed nowhere.
   *
   * @param reference its key
   * @return a copy in which all its options are open again that limits and filters do not rule out; the same if
   *     the child was not fixed
   * @throws IllegalArgumentException if the child is not on the list
   */
  public PlacementProblem loosening(PupilReference reference) {
    indexOf(reference);
    return screened(screening.with(screening.fixings.loosening(reference)));
  }

  /** The same problem with some siblings held nowhere. */
  PlacementProblem releasing(ImmutableSortedSet<PupilReference> siblings) {
    return screened(screening.with(screening.fixings.releasing(siblings)));
  }

  /**
   * The children that are fixed at a school.
   *
   * @return the schools, by reference
   */
  public ImmutableSortedMap<PupilReference, Urn> fixed() {
    return screening.fixings.fixed;
  }

  /**
   * The siblings who are held at a school together, in the {@linkplain OptimalPlan#problem() problem of a plan}. A
   * later plan holds them anew.
   *
   * @return the schools, by reference; none in a problem that no planner has held
   */
  public ImmutableSortedMap<PupilReference, Urn> held() {
    return screening.fixings.held;
  }

  /** The same problem with siblings held at a school that is feasible for all of them. */
  PlacementProblem holding(Iterable<PupilReference> together, Urn school) {
    together.forEach(reference -> checkFeasible(reference, school));
    return screened(screening.with(screening.fixings.holding(together, school)));
  }

  private void checkFeasible(PupilReference reference, Urn school) {
    checkArgument(
        feasible(reference).contains(school),
        "PlacementProblem fixing: must be a feasible school of %s, but was %s",
        reference,
        school);
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
    return screened(
        screening.with(new Places(ImmutableList.copyOf(changed), zeroShare, resolution)));
  }

  private PlacementProblem screened(Screening others) {
    return new PlacementProblem(this, others, listing.screened(others, priorities), siblings);
  }

  /** The same problem with no sibling held at the school that a plan chose for all of them. */
  PlacementProblem loosened() {
    Fixings asked = screening.fixings.loosened();
    return asked == screening.fixings ? this : screened(screening.with(asked));
  }

  PlacementSchool school(Urn school) {
    return schools().get(schoolIndex(school));
  }

  private int schoolIndex(Urn school) {
    int index = places().indexOf(school);
    checkArgument(
        index >= 0, "PlacementProblem schools: must hold the school, but %s was not there", school);
    return index;
  }

  int indexOf(PupilReference reference) {
    return listing.indexOf(reference);
  }

  int indexOf(PupilReference reference, int first, int last) {
    return listing.indexOf(reference, first, last);
  }

  Places places() {
    return screening.places;
  }

  /** The feasible options of a child: pairs of a node, ascending, and the points. */
  int[] row(int child) {
    return listing.rows[child];
  }

  int[][] rows() {
    return listing.rows;
  }

  int[] classes() {
    return listing.classes;
  }

  /** The class of a child, with further ones after the last for whoever is held or fixed at a school. */
  int classOf(int child) {
    return listing.classes[child];
  }

  /** Whether a child is fixed at a school or held at one with its siblings, and so comes before all others. */
  boolean comesFirst(int child) {
    return classOf(child) >= priorities.size();
  }

  /** The number of the priority class of a child, from zero. */
  int priorityOf(int child) {
    return comesFirst(child)
        ? priorities.indexOf(children().get(child).priority())
        : classOf(child);
  }

  long largestPoints() {
    return listing.largestPoints;
  }

  long largestUnits() {
    return largestUnits;
  }

  @Override
  public String toString() {
    return "PlacementProblem of " + rows().length + " children and " + places().count + " schools";
  }

  /** Collects the parts of a {@link PlacementProblem}. Not thread-safe. */
  public static final class Builder {

    private final List<PlacementSchool> schools = new ArrayList<>();
    private final List<PlacementChild> children = new ArrayList<>();
    private final List<String> priorities = new ArrayList<>();
    private final List<PlacementFilter> filters = new ArrayList<>();
    private Successions successions = Successions.none();
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
    public Builder addSchool(PlacementSchool school) {
      schools.add(requireNonNull(school, "school"));
      return this;
    }

    /**
     * Adds schools.
     *
     * @param several the schools, in any order
     * @return this builder
     */
    public Builder addAllSchools(Iterable<? extends PlacementSchool> several) {
      several.forEach(this::addSchool);
      return this;
    }

    /**
     * Adds a child.
     *
     * @param child the child
     * @return this builder
     */
    public Builder addChild(PlacementChild child) {
      children.add(requireNonNull(child, "child"));
      return this;
    }

    /**
     * Adds children.
     *
     * @param several the children, in any order
     * @return this builder
     */
    public Builder addAllChildren(Iterable<? extends PlacementChild> several) {
      several.forEach(this::addChild);
      return this;
    }

    /**
     * Sets the links between establishments. A school that permanently excluded a child is no option of it,
     * whether a filter is added or not; with the links it is none under its other URNs either. Without them it is
     * known by the URN alone under which it excluded the child.
     *
     * @param links the links
     * @return this builder
     */
    public Builder successions(Successions links) {
      successions = requireNonNull(links, "links");
      return this;
    }

    /**
     * Adds a filter; where several rule a school out, the first one's reason is kept.
     *
     * @param filter the filter
     * @return this builder
     */
    public Builder addFilter(PlacementFilter filter) {
      filters.add(requireNonNull(filter, "filter"));
      return this;
    }

    /**
     * Asks for siblings to be kept together, which {@link WholeListPlanner} explains.
     *
     * @param siblings two or more children of the list
     * @return this builder
     */
    public Builder addTogether(Set<PupilReference> siblings) {
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

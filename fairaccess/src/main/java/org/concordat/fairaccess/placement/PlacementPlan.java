/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;

/**
 * Which child goes to which school.
 *
 * <p>It is a proposal, whoever made it: a planner, or the panel with {@link #of}. A plan that the panel makes
 * may break limits or name schools that were ruled out; {@link #breaches()} says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementPlan {

  private final PlacementProblem problem;
  private final int[] schools;
  private final ImmutableMap<PupilReference, Reason> stated;

  private PlacementPlan(
      PlacementProblem problem, int[] schools, Map<PupilReference, Reason> stated) {
    this.problem = problem;
    this.schools = schools;
    this.stated = ImmutableMap.copyOf(stated);
  }

  /**
   * A plan of one's own.
   *
   * @param problem the problem
   * @param placements the school of each child that has one
   * @return the plan
   * @throws IllegalArgumentException if a child is not on the list, or a school not among the schools
   */
  public static PlacementPlan of(PlacementProblem problem, Map<PupilReference, Urn> placements) {
    return of(problem, placements, ImmutableMap.of());
  }

  /** A plan with the reasons of whoever made it for some of the children without a school. */
  static PlacementPlan of(
      PlacementProblem problem,
      Map<PupilReference, Urn> placements,
      Map<PupilReference, Reason> stated) {
    int[] schools = new int[problem.children().size()];
    Arrays.fill(schools, Flow.NOWHERE);
    placements.forEach((child, school) -> {
      int index = problem.places().indexOf(school);
      checkArgument(
          index >= 0,
          "PlacementPlan placements: must be among the schools, but %s was not",
          school);
      schools[problem.indexOf(child)] = index;
    });
    return new PlacementPlan(problem, schools, stated);
  }

  static PlacementPlan of(PlacementProblem problem, Standing standing) {
    if (problem.places().nodes == problem.places().count) {
      return new PlacementPlan(problem, standing.node(), ImmutableMap.of());
    }
    int[] schools = new int[standing.node().length];
    for (int child = 0; child < schools.length; child++) {
      int node = standing.node()[child];
      schools[child] = node < 0 ? Flow.NOWHERE : problem.places().parent[node];
    }
    return new PlacementPlan(problem, schools, ImmutableMap.of());
  }

  /**
   * What the plan is for.
   *
   * @return the problem
   */
  public PlacementProblem problem() {
    return problem;
  }

  /**
   * The school of a child.
   *
   * @param child its key
   * @return the school, or empty if it has none
   * @throws IllegalArgumentException if the child is not on the list
   */
  public Optional<Urn> schoolOf(PupilReference child) {
    return schoolAt(problem.indexOf(child));
  }

  Optional<Urn> schoolAt(int child) {
    return schools[child] < 0
        ? Optional.empty()
        : Optional.of(problem.places().urn(schools[child]));
  }

  /**
   * The children that have a school.
   *
   * @return their schools by reference
   */
  public ImmutableSortedMap<PupilReference, Urn> placements() {
    ImmutableSortedMap.Builder<PupilReference, Urn> map = ImmutableSortedMap.naturalOrder();
    for (int child = 0; child < schools.length; child++) {
      if (schools[child] >= 0) {
        map.put(problem.children().get(child).reference(), problem.places().urn(schools[child]));
      }
    }
    return map.build();
  }

  /**
   * The children that have none.
   *
   * @return them with their reasons, by reference
   */
  public ImmutableList<Unplaced> unplaced() {
    int[] counts = counts();
    ImmutableList.Builder<Unplaced> all = ImmutableList.builder();
    for (int child = 0; child < schools.length; child++) {
      if (schools[child] < 0) {
        PupilReference reference = problem.children().get(child).reference();
        all.add(new Unplaced(reference, whyUnplaced(child, counts), problem.ruledOut(reference)));
      }
    }
    return all.build();
  }

  private Reason whyUnplaced(int child, int[] counts) {
    Reason own = stated.get(problem.children().get(child).reference());
    if (own != null) {
      return own;
    }
    int[] row = problem.row(child);
    int[] limit = problem.places().limit;
    int open = 0;
    for (int at = 0; at < row.length; at += 2) {
      int school = problem.places().parent[row[at]];
      open += counts[row[at]] < limit[row[at]] && counts[school] < limit[school] ? 1 : 0;
    }
    if (open > 0) {
      return Reason.coded(PlacementReasons.NOT_PLACED)
          .with("schools", open)
          .saying("the plan names no school, though {schools} of the options have a place left");
    }
    return row.length == 0
        ? PlacementReasons.noOption()
        : PlacementReasons.noPlaceLeft(row.length / 2);
  }

  /**
   * How many of the list each school takes.
   *
   * @return the numbers by school, zero among them
   */
  public ImmutableSortedMap<Urn, Integer> loads() {
    int[] loads = counts();
    ImmutableSortedMap.Builder<Urn, Integer> map = ImmutableSortedMap.naturalOrder();
    for (int school = 0; school < problem.places().count; school++) {
      map.put(problem.places().urn(school), loads[school]);
    }
    return map.build();
  }

  /** How many are at each school and, of those of a year group with a limit, at each year group's node. */
  int[] counts() {
    Places places = problem.places();
    int[] counts = new int[places.nodes];
    for (int child = 0; child < schools.length; child++) {
      int school = schools[child];
      if (school >= 0) {
        counts[school]++;
        if (places.yearNodes[school].length > 0) {
          int entry = places.entry(school, problem.children().get(child).need().yearGroup());
          if (entry != school) {
            counts[entry]++;
          }
        }
      }
    }
    return counts;
  }

  /** The index of a child's school, or less than zero. */
  int schoolIndex(int child) {
    return schools[child];
  }

  /**
   * What the plan comes to. A school that was no option of a child counts no points, and {@link #breaches()}
   * names it.
   *
   * @return the score
   */
  public Score score() {
    Places places = problem.places();
    int[] placed = new int[problem.priorities().size()];
    int[] loads = new int[places.count];
    long points = 0;
    for (int child = 0; child < schools.length; child++) {
      int school = schools[child];
      if (school >= 0) {
        placed[problem.priorityOf(child)]++;
        loads[school]++;
        points += points(child, school);
      }
    }
    long units = 0;
    for (int school = 0; school < loads.length; school++) {
      for (int t = 1; t <= loads[school]; t++) {
        units += places.units(school, t);
      }
    }
    return new Score(
        Arrays.stream(placed).boxed().collect(ImmutableList.toImmutableList()), units, points);
  }

  private int points(int child, int school) {
    int[] row = problem.row(child);
    for (int at = 0; at < row.length; at += 2) {
      if (problem.places().parent[row[at]] == school) {
        return row[at + 1];
      }
    }
    Urn urn = problem.places().urn(school);
    return problem.children().get(child).options().stream()
        .filter(option -> option.school().equals(urn))
        .mapToInt(PlacementOption::unsuitability)
        .findFirst()
        .orElse(0);
  }

  private boolean isFeasible(int child, int school) {
    int[] row = problem.row(child);
    for (int at = 0; at < row.length; at += 2) {
      if (problem.places().parent[row[at]] == school) {
        return true;
      }
    }
    return false;
  }

  /**
   * The limits and filters that the plan does not keep. Siblings who go to different schools are in {@link
   * #parted()}.
   *
   * @return for each child at a school that is no option of it, why; then each limit that is exceeded, with all
   *     who are to go there
   */
  public ImmutableList<Breach> breaches() {
    Places places = problem.places();
    ImmutableList.Builder<Breach> all = ImmutableList.builder();
    for (int child = 0; child < schools.length; child++) {
      int school = schools[child];
      if (school >= 0 && !isFeasible(child, school)) {
        Urn urn = places.urn(school);
        boolean known = problem.children().get(child).options().stream()
            .anyMatch(option -> option.school().equals(urn));
        all.add(new Breach(
            ImmutableSortedSet.of(problem.children().get(child).reference()),
            known
                ? PlacementReasons.about(PlacementReasons.RULED_OUT, urn)
                    .saying("school {school} was ruled out for a child that is to go there")
                : PlacementReasons.about(PlacementReasons.NOT_AN_OPTION, urn)
                    .saying("school {school} was no option of a child that is to go there")));
      }
    }
    int[] counts = counts();
    for (int node = 0; node < counts.length; node++) {
      if (counts[node] > places.limit[node]) {
        all.add(new Breach(childrenAt(node), overLimit(places, node, counts[node])));
      }
    }
    return all.build();
  }

  private ImmutableSortedSet<PupilReference> childrenAt(int node) {
    Places places = problem.places();
    ImmutableSortedSet.Builder<PupilReference> all = ImmutableSortedSet.naturalOrder();
    for (int child = 0; child < schools.length; child++) {
      PlacementChild one = problem.children().get(child);
      if (schools[child] == places.parent[node]
          && (node < places.count
              || places.entry(schools[child], one.need().yearGroup()) == node)) {
        all.add(one.reference());
      }
    }
    return all.build();
  }

  /**
   * The siblings who were to be kept together and are not all at one school.
   *
   * @return {@link PlacementReasons#SIBLINGS_PARTED} for each such group, in the order of their first references;
   *     none for a group of whom nobody has a school
   */
  public ImmutableList<Breach> parted() {
    return problem.together().stream()
        .filter(group -> group.stream().map(this::schoolOf).distinct().count() > 1)
        .map(group -> new Breach(
            group,
            Reason.coded(PlacementReasons.SIBLINGS_PARTED)
                .with("siblings", group.size())
                .saying("the {siblings} siblings do not all go to one school")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Reason overLimit(Places places, int node, int children) {
    return node < places.count
        ? PlacementReasons.about(PlacementReasons.OVER_LIMIT, places.urn(node))
            .with("children", children)
            .with("limit", places.limit[node])
            .saying("school {school} would take {children} children and can take {limit}")
        : PlacementReasons.about(PlacementReasons.OVER_YEAR_LIMIT, places.urn(node))
            .with("year", places.year(node).code())
            .with("children", children)
            .with("limit", places.limit[node])
            .saying("year {year} of school {school} would take {children} and can take {limit}");
  }

  /**
   * What the panel has to look at before it agrees to a child's school.
   *
   * @param child its key
   * @return a reason if the school is charged for children it excluded, {@link
   *     PlacementReasons#CHARGED_FOR_EXCLUSION}
   * @throws IllegalArgumentException if the child is not on the list
   */
  public ImmutableList<Reason> cautions(PupilReference child) {
    int school = schools[problem.indexOf(child)];
    if (school < 0 || problem.schools().get(school).carried().charge() == 0) {
      return ImmutableList.of();
    }
    PlacementSchool charged = problem.schools().get(school);
    return ImmutableList.of(
        PlacementReasons.charged(charged.school(), charged.carried().charge()));
  }

  /**
   * What another plan would change, such as one that the panel prefers.
   *
   * @param preferred the other plan, for the same problem
   * @return who goes elsewhere, what it costs and what it does not keep, with the siblings whom it parts and this
   *     plan does not, and with each child who is fixed or held at a school, {@link PlacementReasons#FIXED_LEFT_OUT},
   *     and has a place in this plan and none in the other
   */
  public PlanDifference difference(PlacementPlan preferred) {
    requireNonNull(preferred, "preferred");
    ImmutableList<Breach> mine = parted();
    ImmutableList.Builder<Breach> breaches =
        ImmutableList.<Breach>builder().addAll(preferred.breaches());
    preferred.parted().stream().filter(one -> !mine.contains(one)).forEach(breaches::add);
    breaches.addAll(fixedLeftOut(preferred));
    return new PlanDifference(score(), preferred.score(), movesTo(preferred), breaches.build());
  }

  private ImmutableList<Breach> fixedLeftOut(PlacementPlan preferred) {
    ImmutableList.Builder<Breach> all = ImmutableList.builder();
    Set<PupilReference> placed = preferred.placements().keySet();
    for (int child = 0; child < schools.length; child++) {
      PupilReference reference = problem.children().get(child).reference();
      if (schools[child] >= 0 && problem.comesFirst(child) && !placed.contains(reference)) {
        String how = problem.fixed().containsKey(reference) ? "fixed" : "held with its siblings";
        all.add(new Breach(
            ImmutableSortedSet.of(reference),
            PlacementReasons.about(
                    PlacementReasons.FIXED_LEFT_OUT, problem.places().urn(schools[child]))
                .saying("the child is " + how
                    + " at school {school}, and the plan has no place for it")));
      }
    }
    return all.build();
  }

  /**
   * Who goes elsewhere in another plan, of this problem or of one with other children.
   *
   * @param later the other plan
   * @return the moves, by reference
   */
  public ImmutableList<Move> movesTo(PlacementPlan later) {
    ImmutableList.Builder<Move> moves = ImmutableList.builder();
    int mine = 0;
    int theirs = 0;
    ImmutableList<PlacementChild> before = problem.children();
    ImmutableList<PlacementChild> after = later.problem.children();
    while (mine < before.size() || theirs < after.size()) {
      int order = compare(before, mine, after, theirs);
      PupilReference child =
          order <= 0 ? before.get(mine).reference() : after.get(theirs).reference();
      Optional<Urn> from = order <= 0 ? schoolAt(mine) : Optional.empty();
      Optional<Urn> to = order >= 0 ? later.schoolAt(theirs) : Optional.empty();
      if (!from.equals(to)) {
        moves.add(new Move(child, from, to));
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return moves.build();
  }

  private static int compare(
      ImmutableList<PlacementChild> before,
      int mine,
      ImmutableList<PlacementChild> after,
      int theirs) {
    if (mine == before.size()) {
      return 1;
    }
    return theirs == after.size()
        ? -1
        : before.get(mine).reference().compareTo(after.get(theirs).reference());
  }

  /**
   * Whether another plan sends the same children to the same schools.
   *
   * @param other the other plan
   * @return true if the children, with their options, and their schools are the same; shares, limits and
   *     filters of the problem are not compared
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof PlacementPlan that
        && placements().equals(that.placements())
        && problem.children().equals(that.problem.children());
  }

  @Override
  public int hashCode() {
    return placements().hashCode();
  }

  @Override
  public String toString() {
    return "PlacementPlan" + placements();
  }
}

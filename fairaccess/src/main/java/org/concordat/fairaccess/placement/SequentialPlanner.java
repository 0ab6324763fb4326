/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;

/**
 * Takes the children one after the other and proposes for each the school that a protocol's own rule has
 * first.
 *
 * <p>After each case the school's place, its load and its turn count, so the next case sees them: whoever ranked once
 * and went down the list would send everybody to the same school. The priority classes come in their order,
 * and within a class the children by reference. Siblings to be kept together are taken each as a case of its
 * own; where the first of them went comes first for the others, if it is open to them.
 *
 * <p>A school that is open to a child but not among the candidates of {@code start} is not proposed, and
 * the step says so: {@link PlacementReasons#NOT_A_CANDIDATE}.
 *
 * <p>A school that is charged for children it excluded is proposed with {@link
 * PlacementReasons#CHARGED_FOR_EXCLUSION}, and with the ranking's own caution where it is first only for that;
 * then the panel has to give reasons. Where {@link #confirmedBy} names another rule and that has the school
 * first too, {@link PlacementReasons#CONFIRMED_BY_RULE} stands instead.
 *
 * <p>It proposes; the panel decides. It makes no claim to the least sum. Immutable and thread-safe.
 *
 * @param rule the ranking rule
 * @param second another rule to ask where a school is charged for its exclusions
 * @param start the day, the schools with their rolls, what they took so far, the exemptions and whatever else
 *     the rule goes by; its type and year group are those of each child in turn
 */
public record SequentialPlanner(
    RankingRule rule, Optional<RankingRule> second, RankingRequest start) {

  /**
   * A planner.
   *
   * @param rule the ranking rule
   * @param start the day, the schools with their rolls, what they took so far, the exemptions and whatever
   *     else the rule goes by; its type and year group are those of each child in turn
   * @return the planner
   */
  public static SequentialPlanner of(RankingRule rule, RankingRequest start) {
    return new SequentialPlanner(rule, Optional.empty(), start);
  }

  /**
   * The same planner that asks another rule where a school is charged for its exclusions.
   *
   * @param other the other rule
   * @return a copy
   */
  public SequentialPlanner confirmedBy(RankingRule other) {
    return new SequentialPlanner(rule, Optional.of(other), start);
  }

  /**
   * Plans.
   *
   * @param problem the children and the schools; shares and points are not looked at
   * @return the plan and how each case went
   */
  public SequentialPlan plan(PlacementProblem problem) {
    Run run = new Run(problem);
    List<PlacementChild> order = problem.children().stream()
        .sorted(Comparator.comparing(child -> problem.priorities().indexOf(child.priority())))
        .toList();
    ImmutableList.Builder<SequentialStep> steps = ImmutableList.builder();
    for (PlacementChild child : order) {
      steps.add(run.take(child));
    }
    return new SequentialPlan(PlacementPlan.of(problem, run.placed), steps.build());
  }

  /** The cases so far. */
  private final class Run {

    private final PlacementProblem problem;
    private final Places places;
    private final int[] loads;
    private final Map<PupilReference, Urn> placed = new HashMap<>();
    private RankingRequest now = start;
    private RankingRule turn = rule;

    Run(PlacementProblem problem) {
      this.problem = problem;
      this.places = problem.places();
      this.loads = new int[places.nodes];
    }

    SequentialStep take(PlacementChild child) {
      PupilReference reference = child.reference();
      ImmutableList.Builder<LeftOut> ruledOut =
          ImmutableList.<LeftOut>builder().addAll(problem.ruledOut(reference));
      ImmutableSortedSet.Builder<Urn> open = ImmutableSortedSet.naturalOrder();
      int[] row = problem.row(problem.indexOf(reference));
      for (int at = 0; at < row.length; at += 2) {
        Urn school = places.urn(row[at]);
        if (loads[row[at]] < places.limit[row[at]]
            && loads[places.parent[row[at]]] < places.limit[places.parent[row[at]]]) {
          open.add(school);
        } else {
          ruledOut.add(LeftOut.of(school, PlacementReasons.full(school)));
        }
      }
      ImmutableSortedSet<Urn> schools = open.build();
      ruledOut.addAll(notAsked(schools));
      Optional<Ranking> ranking =
          child.type().map(type -> turn.rank(question(child, type, schools)));
      Optional<Urn> proposed = ranking.flatMap(order -> first(order, reference));
      ImmutableList<Reason> notes = proposed
          .map(school -> cautions(child, ranking.orElseThrow(), school, schools))
          .orElseGet(() -> whyNone(child, schools));
      proposed.ifPresent(school -> settle(child, ranking.orElseThrow(), school));
      return new SequentialStep(reference, ranking, proposed, ruledOut.build(), notes);
    }

    private ImmutableList<LeftOut> notAsked(ImmutableSortedSet<Urn> open) {
      Set<Urn> asked = new HashSet<>();
      now.candidates().forEach(candidate -> asked.add(candidate.school()));
      return open.stream()
          .filter(school -> !asked.contains(school))
          .map(school -> LeftOut.of(
              school,
              PlacementReasons.about(PlacementReasons.NOT_A_CANDIDATE, school)
                  .with("rule", rule.name())
                  .saying(
                      "school {school} is not among the candidates that {rule} is asked about")))
          .collect(ImmutableList.toImmutableList());
    }

    private RankingRequest question(
        PlacementChild child, PlacementType type, ImmutableSet<Urn> schools) {
      List<Candidate> candidates = now.candidates().stream()
          .filter(candidate -> schools.contains(candidate.school()))
          .toList();
      return now.copy()
          .type(type)
          .yearGroup(child.need().yearGroup())
          .candidates(candidates)
          .pool(now.pool())
          .build();
    }

    private Optional<Urn> first(Ranking ranking, PupilReference child) {
      return problem.together().stream()
          .filter(group -> group.contains(child))
          .flatMap(ImmutableSortedSet::stream)
          .map(placed::get)
          .filter(school -> school != null && ranking.order().contains(school))
          .findFirst()
          .or(ranking::next);
    }

    private void settle(PlacementChild child, Ranking ranking, Urn school) {
      int index = places.indexOf(school);
      int entry = places.entry(index, child.need().yearGroup());
      loads[index]++;
      if (entry != index) {
        loads[entry]++;
      }
      placed.put(child.reference(), school);
      PlacementType type = child.type().orElseThrow();
      now = now.copy().type(type).build().after(school, type);
      turn = turn.after(ranking, school);
    }

    private ImmutableList<Reason> cautions(
        PlacementChild child, Ranking ranking, Urn school, ImmutableSet<Urn> open) {
      int charge = problem.school(school).carried().charge();
      ImmutableList.Builder<Reason> all = ImmutableList.builder();
      if (ranking.next().equals(Optional.of(school))) {
        all.addAll(ranking.cautions());
      }
      if (charge > 0) {
        all.add(PlacementReasons.charged(school, charge));
      }
      ImmutableList<Reason> cautions = all.build();
      boolean confirmed = !cautions.isEmpty()
          && second
              .flatMap(other ->
                  other.rank(question(child, child.type().orElseThrow(), open)).next())
              .equals(Optional.of(school));
      return confirmed
          ? ImmutableList.of(
              PlacementReasons.about(PlacementReasons.CONFIRMED_BY_RULE, school)
                  .with("rule", second.orElseThrow().name())
                  .under(PlacementReasons.NOT_AUTOMATIC)
                  .saying(
                      "school {school} is charged for children it excluded, and is first by {rule} too"))
          : cautions;
    }

    private ImmutableList<Reason> whyNone(PlacementChild child, ImmutableSet<Urn> open) {
      int[] row = problem.row(problem.indexOf(child.reference()));
      if (row.length == 0) {
        return ImmutableList.of(
            Reason.coded(PlacementReasons.NO_OPTION).saying("no school is an option"));
      }
      return ImmutableList.of(
          open.isEmpty()
              ? Reason.coded(PlacementReasons.NO_PLACE_LEFT)
                  .with("schools", row.length / 2)
                  .saying("the places at the {schools} schools that are options go to others")
              : Reason.coded(PlacementReasons.NOT_RANKED)
                  .with("rule", rule.name())
                  .with("schools", open.size())
                  .saying("{rule} ranks none of the {schools} schools that are open to the child"));
    }
  }
}

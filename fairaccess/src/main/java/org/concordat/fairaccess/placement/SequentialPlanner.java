/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.Proximity;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.YearGroupPlaces;

/**
 * Takes the children one after the other and proposes for each the school that a protocol's own rule has
 * first.
 *
 * <p>After each case the school's place, its load and its turn count, so the next case sees them: whoever ranked once
 * and went down the list would send everybody to the same school. The priority classes come in their order,
 * and within a class the children by reference; before all of them come the children who are fixed at a
 * school, and each is proposed for that school, whatever the rule says, as long as it has a place: nobody takes
 * the place that a panel gave. Where the rule does not rank the school for the child, a note gives its reason. Siblings to be kept together are taken each as a case of its
 * own; where the first of them went comes first for the others, if it is open to them.
 *
 * <p>A school that permanently excluded a child is not proposed for it under any URN that the links of the
 * problem, or those of the ledger of {@code start}, give it: {@link PlacementReasons#EXCLUDED_THE_CHILD}.
 *
 * <p>A school that is open to a child but not among the candidates of {@code start} is not proposed, and
 * the step says so: {@link PlacementReasons#NOT_A_CANDIDATE}.
 *
 * <p>A school that is charged for children it excluded is proposed with {@link
 * PlacementReasons#CHARGED_FOR_EXCLUSION}, and with the ranking's own caution where it is first only for that;
 * then the panel has to give reasons. Where {@link #confirmedBy} names another rule and that has the school
 * first too, {@link PlacementReasons#CONFIRMED_BY_RULE} stands instead. The other rule sees each case as the
 * first does, its turns move on too, and a school that it has first with a caution of its own is not confirmed. Once
 * a child is placed whose type it cannot count, it is not asked any more, and nothing is confirmed.
 *
 * <p>A child without a type, or of one that the rule cannot count, is not placed unless it is fixed, and the step
 * says so: {@link PlacementReasons#TYPE_NOT_GIVEN} or the rule's own reason. The others go on. Where such a child is
 * fixed at a school it takes one of its places, but counts neither for its load nor for its turn.
 *
 * <p>For {@link org.concordat.fairaccess.share.OrderedProximity} and other rules that go by where a child lives
 * and how full its year group is, give both for the whole list, with {@link #withProximities} and {@link
 * #withPlaces}; each placement is one more in its year group. Where they are not given the rule leaves a
 * school out and says so.
 *
 * <p>It proposes; the panel decides. It makes no claim to the least sum. Immutable and thread-safe.
 *
 * @param rule the ranking rule
 * @param second another rule to ask where a school is charged for its exclusions
 * @param start the day, the schools with their rolls, what they took so far and the exemptions; its type and
 *     year group are those of each child in turn, and it holds no proximities or places
 * @param proximities where the schools lie for each child
 * @param places how full each year group is before the first case
 */
public record SequentialPlanner(
    RankingRule rule,
    Optional<RankingRule> second,
    RankingRequest start,
    ImmutableSortedMap<PupilReference, ImmutableList<Proximity>> proximities,
    ImmutableSortedMap<YearGroup, ImmutableList<YearGroupPlaces>> places) {

  /**
   * Checks that the rules differ and that nothing of one child is taken for the whole list.
   *
   * @throws IllegalArgumentException if both rules are the same, if the start holds proximities or places, or if
   *     those of a child or a year group name a school twice
   * @throws NullPointerException if a component is null
   */
  public SequentialPlanner {
    requireNonNull(rule, "rule");
    requireNonNull(second, "second");
    requireNonNull(start, "start");
    requireNonNull(proximities, "proximities");
    requireNonNull(places, "places");
    checkArgument(
        second.filter(rule::equals).isEmpty(),
        "SequentialPlanner confirmedBy: must be another rule than the one that proposes, but was %s",
        rule.name());
    checkArgument(
        start.proximities().isEmpty() && start.places().isEmpty(),
        "SequentialPlanner start: must hold no proximities or places, which are those of one child, but"
            + " held %s and %s",
        start.proximities().size(),
        start.places().size());
    proximities.values().forEach(one -> start.copy().proximities(one).build());
    places.values().forEach(one -> start.copy().places(one).build());
  }

  /**
   * A planner.
   *
   * @param rule the ranking rule
   * @param start the day, the schools with their rolls, what they took so far and the exemptions; its type
   *     and year group are those of each child in turn
   * @return the planner
   * @throws IllegalArgumentException if the start holds proximities or places, which are those of one child
   */
  public static SequentialPlanner of(RankingRule rule, RankingRequest start) {
    return new SequentialPlanner(
        rule, Optional.empty(), start, ImmutableSortedMap.of(), ImmutableSortedMap.of());
  }

  /**
   * The same planner that asks another rule where a school is charged for its exclusions.
   *
   * @param other the other rule
   * @return a copy
   * @throws IllegalArgumentException if it is the rule that proposes
   */
  public SequentialPlanner confirmedBy(RankingRule other) {
    return new SequentialPlanner(rule, Optional.of(other), start, proximities, places);
  }

  /**
   * The same planner that knows where the schools lie for each child.
   *
   * @param known by child, one for each school at most; a child that is not on the list is not looked at
   * @return a copy
   * @throws IllegalArgumentException if a school comes twice for a child
   */
  public SequentialPlanner withProximities(Map<PupilReference, ? extends List<Proximity>> known) {
    return new SequentialPlanner(rule, second, start, copied(known), places);
  }

  /**
   * The same planner that knows how full the year groups are before the first case. Of 180 places with five
   * over, the first child placed there makes it six over.
   *
   * @param known by year group, one for each school at most
   * @return a copy
   * @throws IllegalArgumentException if a school comes twice for a year group
   */
  public SequentialPlanner withPlaces(Map<YearGroup, ? extends List<YearGroupPlaces>> known) {
    return new SequentialPlanner(rule, second, start, proximities, copied(known));
  }

  private static <K extends Comparable<? super K>, V>
      ImmutableSortedMap<K, ImmutableList<V>> copied(Map<K, ? extends List<V>> known) {
    ImmutableSortedMap.Builder<K, ImmutableList<V>> all = ImmutableSortedMap.naturalOrder();
    known.forEach((key, list) -> all.put(key, ImmutableList.copyOf(list)));
    return all.build();
  }

  /**
   * Plans.
   *
   * @param problem the children and the schools; shares and points are not looked at, nor where a plan {@linkplain
   *     PlacementProblem#held() held} siblings
   * @return the plan and how each case went; who has no school is {@linkplain PlacementPlan#unplaced()
   *     unplaced} for the reason of its step. Where the ledger of the start has a placement that counts and that the
   *     tariff of the rule does not name, nobody is ranked: {@link PlacementReasons#NOT_RANKED}
   */
  public SequentialPlan plan(PlacementProblem problem) {
    return plan(problem, Progress.UNWATCHED).orElseThrow();
  }

  /**
   * Plans, watched. Each case is ranked by all cases before it, so that a list twice as long takes about four times as
   * long.
   *
   * @param problem the children and the schools, as for {@link #plan(PlacementProblem)}
   * @param progress told before each case how many cases there were before it; asked whether to go on
   * @return the plan and how each case went, or empty if the watcher ended it
   */
  public Optional<SequentialPlan> plan(PlacementProblem problem, Progress progress) {
    requireNonNull(problem, "problem");
    requireNonNull(progress, "progress");
    PlacementProblem free = problem.loosened();
    Run run = new Run(free);
    ImmutableSet<PupilReference> fixed = free.fixed().keySet();
    List<PlacementChild> order = free.children().stream()
        .sorted(Comparator.comparing((PlacementChild child) -> !fixed.contains(child.reference()))
            .thenComparing(child -> free.priorities().indexOf(child.priority())))
        .toList();
    ImmutableList.Builder<SequentialStep> steps = ImmutableList.builder();
    for (int index = 0; index < order.size(); index++) {
      if (!progress.goOn(index, order.size())) {
        return Optional.empty();
      }
      steps.add(run.take(order.get(index)));
    }
    return Optional.of(
        new SequentialPlan(PlacementPlan.of(free, run.placed, run.whyNot), steps.build()));
  }

  /** The cases so far. */
  private final class Run {

    private final PlacementProblem problem;
    private final Places nodes;
    private final int[] loads;
    private final Map<PupilReference, Urn> placed = new LinkedHashMap<>();
    private final Map<PupilReference, Reason> whyNot = new HashMap<>();
    private final Map<YearGroup, ImmutableList<YearGroupPlaces>> full = new HashMap<>(places);
    private final PlacementFilter neverBack =
        PlacementFilters.neverBack(start.ledger().successions());
    private RankingRequest now = start;
    private RankingRule turn = rule;
    private Optional<RankingRule> other = second;

    Run(PlacementProblem problem) {
      this.problem = problem;
      this.nodes = problem.places();
      this.loads = new int[nodes.nodes];
    }

    SequentialStep take(PlacementChild child) {
      PupilReference reference = child.reference();
      ImmutableList.Builder<LeftOut> ruledOut =
          ImmutableList.<LeftOut>builder().addAll(problem.ruledOut(reference));
      ImmutableSortedSet.Builder<Urn> open = ImmutableSortedSet.naturalOrder();
      int[] row = problem.row(problem.indexOf(reference));
      int options = 0;
      for (int at = 0; at < row.length; at += 2) {
        Urn school = nodes.urn(row[at]);
        Optional<Reason> excluded = excluder(child, school);
        options += excluded.isPresent() ? 0 : 1;
        if (excluded.isPresent()) {
          ruledOut.add(LeftOut.of(school, excluded.get()));
        } else if (loads[row[at]] < nodes.limit[row[at]]
            && loads[nodes.parent[row[at]]] < nodes.limit[nodes.parent[row[at]]]) {
          open.add(school);
        } else {
          ruledOut.add(LeftOut.of(school, PlacementReasons.full(school)));
        }
      }
      ImmutableSortedSet<Urn> schools = open.build();
      Optional<Reason> against = child.type().map(turn::againstCounting).orElse(typeNotGiven());
      Optional<RankingRequest> question = against.isPresent()
          ? Optional.empty()
          : child.type().map(type -> question(child, type, schools));
      Optional<Ranking> ranking = question.map(turn::rank);
      Optional<Urn> asked =
          Optional.ofNullable(problem.fixed().get(reference)).filter(schools::contains);
      if (asked.isEmpty()) {
        ruledOut.addAll(notAsked(schools));
      }
      Optional<Urn> proposed = asked.or(() -> ranking.flatMap(order -> first(order, reference)));
      if (proposed.isEmpty()) {
        Reason reason = whyNone(options, schools, against);
        whyNot.put(reference, reason);
        return new SequentialStep(
            reference, ranking, proposed, ruledOut.build(), ImmutableList.of(reason));
      }
      Urn school = proposed.get();
      Optional<Ranking> confirming =
          question.flatMap(request -> other.flatMap(one -> askOther(one, request)));
      ImmutableList.Builder<Reason> notes = ImmutableList.builder();
      if (ranking.filter(order -> order.order().contains(school)).isEmpty()) {
        notes.addAll(whyByFixingAlone(ranking, school, against));
      }
      notes.addAll(cautions(ranking, school, confirming));
      settle(child, school);
      ranking.ifPresent(order -> count(child, order, school));
      if (question.isPresent()) {
        other = confirming.flatMap(order -> other.map(one -> moved(one, order, school)));
      }
      return new SequentialStep(reference, ranking, proposed, ruledOut.build(), notes.build());
    }

    /** Why a child cannot go back to a school, by the links that the ledger of the start knows. */
    private Optional<Reason> excluder(PlacementChild child, Urn school) {
      return child.options().stream()
          .filter(option -> option.school().equals(school))
          .flatMap(option -> neverBack.against(child, option).stream())
          .findFirst();
    }

    private Optional<Reason> typeNotGiven() {
      return Optional.of(Reason.coded(PlacementReasons.TYPE_NOT_GIVEN)
          .with("rule", rule.name())
          .saying("the child has no type of placement, and {rule} was not asked"));
    }

    private Optional<Ranking> askOther(RankingRule one, RankingRequest question) {
      return one.againstCounting(question.type()).isPresent()
          ? Optional.empty()
          : Optional.of(one.rank(question));
    }

    private ImmutableList<LeftOut> notAsked(ImmutableSortedSet<Urn> open) {
      Set<Urn> asked = new HashSet<>();
      now.candidates().forEach(candidate -> asked.add(candidate.school()));
      return open.stream()
          .filter(school -> !asked.contains(school))
          .map(school -> LeftOut.of(school, notACandidate(school)))
          .collect(ImmutableList.toImmutableList());
    }

    private Reason notACandidate(Urn school) {
      return PlacementReasons.about(PlacementReasons.NOT_A_CANDIDATE, school)
          .with("rule", rule.name())
          .saying("school {school} is not among the candidates that {rule} is asked about");
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
          .proximities(proximities.getOrDefault(child.reference(), ImmutableList.of()))
          .places(full.getOrDefault(child.need().yearGroup(), ImmutableList.of()))
          .build();
    }

    private Optional<Urn> first(Ranking ranking, PupilReference child) {
      Set<PupilReference> siblings = problem.together().stream()
          .filter(group -> group.contains(child))
          .findFirst()
          .orElse(ImmutableSortedSet.of());
      return placed.entrySet().stream()
          .filter(
              one -> siblings.contains(one.getKey()) && ranking.order().contains(one.getValue()))
          .map(Map.Entry::getValue)
          .findFirst()
          .or(ranking::next);
    }

    /** What the rule has against the school at which a child is fixed. */
    private ImmutableList<Reason> whyByFixingAlone(
        Optional<Ranking> ranking, Urn school, Optional<Reason> against) {
      if (against.isPresent()) {
        return ImmutableList.of(against.get());
      }
      ImmutableList<Reason> whyNot =
          ranking.map(order -> order.whyNot(school)).orElse(ImmutableList.of());
      return whyNot.isEmpty() ? ImmutableList.of(notACandidate(school)) : whyNot;
    }

    private RankingRule moved(RankingRule one, Ranking ranking, Urn school) {
      boolean asked =
          ranking.order().contains(school) || !ranking.whyNot(school).isEmpty();
      return asked ? one.after(ranking, school) : one;
    }

    private void settle(PlacementChild child, Urn school) {
      int index = nodes.indexOf(school);
      int entry = nodes.entry(index, child.need().yearGroup());
      loads[index]++;
      if (entry != index) {
        loads[entry]++;
      }
      placed.put(child.reference(), school);
      full.computeIfPresent(
          child.need().yearGroup(),
          (year, schools) -> schools.stream()
              .map(one -> one.school().equals(school) ? one.oneMore() : one)
              .collect(ImmutableList.toImmutableList()));
    }

    private void count(PlacementChild child, Ranking ranking, Urn school) {
      PlacementType type = child.type().orElseThrow();
      now = now.copy().type(type).build().after(school, type);
      turn = moved(turn, ranking, school);
    }

    private ImmutableList<Reason> cautions(
        Optional<Ranking> ranking, Urn school, Optional<Ranking> confirming) {
      int charge = problem.school(school).carried().charge();
      ImmutableList.Builder<Reason> all = ImmutableList.builder();
      ranking
          .filter(order -> order.next().equals(Optional.of(school)))
          .ifPresent(order -> all.addAll(order.cautions()));
      if (charge > 0) {
        all.add(PlacementReasons.charged(school, charge));
      }
      ImmutableList<Reason> cautions = all.build();
      boolean confirmed = !cautions.isEmpty()
          && confirming
              .filter(order -> order.cautions().isEmpty())
              .flatMap(Ranking::next)
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

    private Reason whyNone(int options, ImmutableSet<Urn> open, Optional<Reason> against) {
      if (options == 0) {
        return PlacementReasons.noOption();
      }
      if (open.isEmpty()) {
        return PlacementReasons.noPlaceLeft(options);
      }
      return against.orElseGet(() -> Reason.coded(PlacementReasons.NOT_RANKED)
          .with("rule", rule.name())
          .with("schools", open.size())
          .saying("{rule} ranks none of the {schools} schools that are open to the child"));
    }
  }
}

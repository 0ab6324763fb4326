/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.share.ChildNeed;

/** Small lists for tests, drawn or by hand, and the best of all plans by trying each one. */
final class Lists {

  static final YearGroup YEAR_9 = YearGroup.of(9);
  static final YearGroup YEAR_10 = YearGroup.of(10);

  private Lists() {}

  static Urn urn(int number) {
    return Urn.of(100_000 + number);
  }

  static PupilReference ref(String key) {
    return PupilReference.of(key);
  }

  static PlacementChild child(String key, String priority, YearGroup year, int... options) {
    PlacementChild.Builder child = PlacementChild.builder()
        .reference(ref(key))
        .need(ChildNeed.of(year, Set.of()))
        .priority(priority);
    for (int at = 0; at < options.length; at += 2) {
      child.addOption(PlacementOption.of(urn(options[at]), options[at + 1]));
    }
    return child.build();
  }

  static PlacementChild child(String key, int... options) {
    return child(key, "all", YEAR_9, options);
  }

  static PlacementSchool school(int number, int share, int limit) {
    return PlacementSchool.of(urn(number), Ratio.of(share), limit);
  }

  /** A list of up to 6 children and 5 schools, many of them equal in something. */
  static PlacementProblem.Builder draw(Random random) {
    return draw(random, 1 + random.nextInt(6), 1 + random.nextInt(5));
  }

  static PlacementProblem.Builder draw(Random random, int children, int schools) {
    PlacementProblem.Builder problem =
        PlacementProblem.builder().priorities("urgent", "soon", "later").resolution(12);
    for (int number = 0; number < schools; number++) {
      PlacementSchool school = PlacementSchool.of(
              urn(number),
              Ratio.of(1 + random.nextInt(4), 1 + random.nextInt(2)),
              random.nextInt(4))
          .carrying(new CarriedLoad(random.nextInt(3), random.nextInt(3)));
      if (random.nextBoolean()) {
        school = school.withYearLimits(
            random.nextBoolean()
                ? Map.of(YEAR_9, random.nextInt(3))
                : ImmutableSortedMap.of(YEAR_9, 1, YEAR_10, random.nextInt(3)));
      }
      problem.addSchool(school);
    }
    for (int number = 0; number < children; number++) {
      problem.addChild(drawChild(random, "c" + number, schools));
    }
    return problem;
  }

  static PlacementChild drawChild(Random random, String key, int schools) {
    List<Integer> options = new ArrayList<>();
    for (int number = 0; number < schools; number++) {
      if (random.nextInt(3) > 0) {
        options.add(number);
      }
    }
    Collections.shuffle(options, random);
    String priority = List.of("urgent", "soon", "later").get(random.nextInt(3));
    return child(
        key,
        priority,
        random.nextBoolean() ? YEAR_9 : YEAR_10,
        options.stream()
            .flatMapToInt(number -> java.util.stream.IntStream.of(number, random.nextInt(8)))
            .toArray());
  }

  /** The problem with about half of its children fixed at one of their schools. */
  static PlacementProblem fixing(PlacementProblem problem, Random random) {
    PlacementProblem fixed = problem;
    for (PlacementChild child : problem.children()) {
      List<Urn> open = fixed.feasible(child.reference()).asList();
      if (!open.isEmpty() && random.nextBoolean()) {
        fixed = fixed.fixing(child.reference(), open.get(random.nextInt(open.size())));
      }
    }
    return fixed;
  }

  /** How many of the children who are fixed at a school have one, class by class, as a score. */
  static Score fixedPlaced(PlacementPlan plan) {
    int[] placed = new int[plan.problem().priorities().size()];
    for (PupilReference child : plan.problem().fixed().keySet()) {
      int priority =
          plan.problem().priorities().indexOf(plan.problem().child(child).priority());
      placed[priority] += plan.schoolOf(child).isPresent() ? 1 : 0;
    }
    return new Score(Arrays.stream(placed).boxed().collect(ImmutableList.toImmutableList()), 0, 0);
  }

  static Balance drawBalance(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Balance.evennessFirst();
      case 1 -> Balance.suitabilityFirst();
      default -> Balance.of(Ratio.of(1 + random.nextInt(5), 1 + random.nextInt(3)));
    };
  }

  /** Tries every plan, and gives the least score of those that place as many as possible of who is fixed. */
  static Score best(PlacementProblem problem, Balance balance) {
    return best(problem, balance, Map.of()).orElseThrow();
  }

  /** Tries every plan that keeps some children where they are said to be. */
  static Optional<Score> best(
      PlacementProblem problem, Balance balance, Map<PupilReference, Urn> kept) {
    Best best = new Best(problem, balance, kept);
    best.tryFrom(0);
    return Optional.ofNullable(best.least);
  }

  private static final class Best {

    private final PlacementProblem problem;
    private final Balance balance;
    private final Map<PupilReference, Urn> kept;
    private final Map<PupilReference, Urn> placements = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Score least;
    private Score mostFixed;

    Best(PlacementProblem problem, Balance balance, Map<PupilReference, Urn> kept) {
      this.problem = problem;
      this.balance = balance;
      this.kept = kept;
    }

    void tryFrom(int index) {
      if (index == problem.children().size()) {
        PlacementPlan plan = PlacementPlan.of(problem, placements);
        Score fixed = fixedPlaced(plan);
        Score score = plan.score();
        int order = mostFixed == null ? -1 : fixed.compareTo(mostFixed, balance);
        if (order < 0 || (order == 0 && score.compareTo(least, balance) < 0)) {
          least = score;
          mostFixed = fixed;
        }
        return;
      }
      PlacementChild child = problem.children().get(index);
      Urn only = kept.get(child.reference());
      if (only == null) {
        tryFrom(index + 1);
      }
      for (Urn urn : problem.feasible(child.reference())) {
        if (only == null || only.equals(urn)) {
          tryAt(index, child, urn);
        }
      }
    }

    private void tryAt(int index, PlacementChild child, Urn urn) {
      PlacementSchool school = problem.school(urn);
      YearGroup year = child.need().yearGroup();
      String yearKey = urn + " " + year;
      int inSchool = counts.getOrDefault(urn.toString(), 0);
      int inYear = counts.getOrDefault(yearKey, 0);
      if (inSchool < school.limit()
          && inYear < school.yearLimits().getOrDefault(year, Integer.MAX_VALUE)) {
        counts.put(urn.toString(), inSchool + 1);
        counts.put(yearKey, inYear + 1);
        placements.put(child.reference(), urn);
        tryFrom(index + 1);
        placements.remove(child.reference());
        counts.put(urn.toString(), inSchool);
        counts.put(yearKey, inYear);
      }
    }
  }
}

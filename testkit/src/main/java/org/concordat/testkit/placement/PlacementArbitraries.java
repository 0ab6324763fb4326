/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.CarriedLoad;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementOption;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.share.ChildNeed;

/**
 * Problems of placement: few schools and places, so that they run out, and few points, so that plans are
 * often equally good.
 *
 * <p>The methods keep nothing between calls.
 */
public final class PlacementArbitraries {

  private static final int FIRST_URN = 100_000;
  private static final int MOST_SCHOOLS = 6;
  private static final int MOST_CHILDREN = 10;
  private static final int RESOLUTION = 60;
  private static final ImmutableList<String> CLASSES = ImmutableList.of("first", "second");

  private PlacementArbitraries() {}

  /**
   * Problems without siblings.
   *
   * @return up to 10 children of two priority classes and two year groups, some of them excluded by a school, and
   *     1 to 6 schools
   */
  public static Arbitrary<PlacementProblem> problems() {
    return Arbitraries.integers()
        .between(1, MOST_SCHOOLS)
        .flatMap(schools -> Combinators.combine(
                eachOf(schools, PlacementArbitraries::school),
                Arbitraries.integers()
                    .between(0, MOST_CHILDREN)
                    .flatMap(children -> eachOf(children, key -> child("c" + key, schools))))
            .as((places, children) -> PlacementProblem.builder()
                .priorities(CLASSES.toArray(String[]::new))
                .resolution(RESOLUTION)
                .addAllSchools(places)
                .addAllChildren(children)
                .build()));
  }

  /**
   * Balances, both ends among them.
   *
   * @return any of few
   */
  public static Arbitrary<Balance> balances() {
    return Arbitraries.oneOf(
        Arbitraries.of(Balance.evennessFirst(), Balance.suitabilityFirst()),
        Combinators.combine(
                Arbitraries.integers().between(1, 20), Arbitraries.integers().between(1, 3))
            .as((points, units) -> Balance.of(Ratio.of(points, units))));
  }

  /**
   * Children for the schools of a problem.
   *
   * @param key the child's reference
   * @param problem the problem
   * @return any child with any of its schools as options
   */
  public static Arbitrary<PlacementChild> childrenFor(String key, PlacementProblem problem) {
    return child(key, problem.schools().size());
  }

  private static <T> Arbitrary<List<T>> eachOf(int number, IntFunction<Arbitrary<T>> make) {
    List<Arbitrary<T>> all = new ArrayList<>();
    for (int index = 0; index < number; index++) {
      all.add(make.apply(index));
    }
    return Combinators.combine(all).as(values -> values);
  }

  private static Arbitrary<PlacementSchool> school(int number) {
    Arbitrary<ImmutableSortedMap<YearGroup, Integer>> years = Arbitraries.integers()
        .between(0, 3)
        .optional(0.4)
        .map(limit -> limit
            .map(most -> ImmutableSortedMap.of(YearGroup.of(9), most))
            .orElse(ImmutableSortedMap.of()));
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 3),
            years)
        .as((share, limit, taken, yearLimits) -> PlacementSchool.of(
                Urn.of(FIRST_URN + number), Ratio.of(share), limit)
            .carrying(CarriedLoad.of(taken))
            .withYearLimits(yearLimits));
  }

  private static Arbitrary<PlacementChild> child(String key, int schools) {
    Arbitrary<List<Integer>> points =
        Arbitraries.integers().between(-3, 6).list().ofSize(schools);
    return Combinators.combine(
            points,
            Arbitraries.of(CLASSES),
            Arbitraries.integers().between(9, 10),
            Arbitraries.integers().between(0, schools - 1).optional(0.2))
        .as((each, priority, year, excluder) -> {
          PlacementChild.Builder child = PlacementChild.builder()
              .reference(PupilReference.of(key))
              .need(ChildNeed.of(
                  YearGroup.of(year),
                  excluder.map(school -> Set.of(Urn.of(FIRST_URN + school))).orElse(Set.of())))
              .priority(priority)
              .type(PlacementTypes.NEW_ARRIVAL);
          for (int school = 0; school < schools; school++) {
            if (each.get(school) >= 0) {
              child.addOption(PlacementOption.of(Urn.of(FIRST_URN + school), each.get(school)));
            }
          }
          return child.build();
        });
  }
}

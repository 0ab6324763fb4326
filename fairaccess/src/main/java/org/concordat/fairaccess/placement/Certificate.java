/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;

/**
 * Prices that prove a plan to be optimal, without trust in whoever found it.
 *
 * <p>Each school has a price, and a year group that is full may have a surcharge on it. The proof is that
 * every child is where it is cheapest, its points and the price together; that no school's last child costs
 * more than the price and its next would not cost less; and that a year group with room has no surcharge.
 * Then for any plan at all the sum can be no smaller. {@link #check} looks at every option once, and at
 * nothing else: it does not search.
 *
 * <p>A plan that swaps two children of equal cost is proved by the same prices. Any change that makes the sum
 * larger, breaks a limit or names a school that was ruled out is objected to.
 *
 * <p>Prices are in the whole numbers that the sum is made of at the {@link Balance}: at a rate of p/q, units
 * count q and points p; for a child without a school counts more than any exchange of schools could bring,
 * for a higher class more by as much again, for siblings who are held at one school by more again, and most
 * for children who are fixed at a school, class by class. With {@link
 * #weights()}, {@link PlacementProblem#units} and {@link PlacementProblem#feasible} anybody can check them: for
 * the plan's problem, with s the surcharge of the child's year group at a school, or zero,
 *
 * <ul>
 *   <li>each child's {@code unsuitability x points + price + s} at its school, or its weight if it has none, is no
 *       more than at any other feasible school, or than its weight;
 *   <li>a school with n children has {@code unevenness x units(n) <= price}, and {@code price <= unevenness x
 *       units(n + 1)} if n is below its limit;
 *   <li>a surcharge is not below zero, and zero where the year group is below its limit;
 *   <li>no limit is exceeded, and nobody is at a school that is not feasible.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Certificate {

  private static final long LARGEST_PRICE = 1L << 62;
  private static final long NO_OPTION = Long.MAX_VALUE;

  private final PlacementProblem problem;
  private final Balance balance;
  private final Scale scale;
  private final long[] prices;

  Certificate(PlacementProblem problem, Balance balance, Scale scale, long[] prices) {
    this.problem = problem;
    this.balance = balance;
    this.scale = scale;
    this.prices = prices;
  }

  /**
   * A certificate from prices.
   *
   * @param problem the problem
   * @param balance how evenness is weighed against suitability
   * @param prices the price of each school
   * @param surcharges what a year group with a limit of its own costs on top; zero where none is named
   * @return the certificate
   * @throws IllegalArgumentException if a school has no price, if a surcharge is for a year group that has no
   *     limit of its own, if a price, with its surcharge, is further than 2^62 from zero, or if costs could
   *     overflow
   */
  public static Certificate of(
      PlacementProblem problem,
      Balance balance,
      Map<Urn, Long> prices,
      Table<Urn, YearGroup, Long> surcharges) {
    Places places = problem.places();
    long[] all = new long[places.nodes];
    for (int node = 0; node < all.length; node++) {
      Long price = prices.get(places.urn(node));
      checkArgument(
          price != null,
          "Certificate prices: must hold every school, but %s was missing",
          places.urn(node));
      Long surcharge =
          node < places.count ? null : surcharges.get(places.urn(node), places.year(node));
      all[node] = surcharge == null ? price : LongMath.saturatedAdd(price, surcharge);
      checkArgument(
          all[node] >= -LARGEST_PRICE && all[node] <= LARGEST_PRICE,
          "Certificate prices: must be within 2^62 of zero, but of %s was %s",
          places.urn(node),
          all[node]);
    }
    surcharges
        .rowMap()
        .forEach((urn, years) -> years.keySet().forEach(year -> {
          int school = places.indexOf(urn);
          checkArgument(
              school >= 0 && places.entry(school, year) != school,
              "Certificate surcharges: must be for year groups with a limit, but one was for year %s of %s",
              year,
              urn);
        }));
    return new Certificate(problem, balance, Scale.of(problem, balance), all);
  }

  /**
   * How evenness is weighed against suitability in the sum.
   *
   * @return the balance
   */
  public Balance balance() {
    return balance;
  }

  /**
   * The price of each school.
   *
   * @return the prices, in the whole numbers of the sum
   */
  public ImmutableSortedMap<Urn, Long> prices() {
    return problem.places().byUrn(prices);
  }

  /**
   * What year groups with a limit of their own cost on top of their schools.
   *
   * @return the surcharges, zero among them
   */
  public ImmutableTable<Urn, YearGroup, Long> surcharges() {
    Places places = problem.places();
    ImmutableTable.Builder<Urn, YearGroup, Long> table = ImmutableTable.builder();
    for (int node = places.count; node < places.nodes; node++) {
      table.put(places.urn(node), places.year(node), prices[node] - prices[places.parent[node]]);
    }
    return table.buildOrThrow();
  }

  /**
   * What the whole numbers of the sum are made of.
   *
   * @return the weights of a unit, of a point and of a child without a school
   */
  public CertificateWeights weights() {
    ImmutableMap.Builder<String, Long> unplaced = ImmutableMap.builder();
    ImmutableMap.Builder<String, Long> fixed = ImmutableMap.builder();
    int classes = problem.priorities().size();
    for (int index = 0; index < classes; index++) {
      unplaced.put(problem.priorities().get(index), scale.unplaced[index]);
      fixed.put(problem.priorities().get(index), scale.unplaced[classes + 1 + index]);
    }
    return new CertificateWeights(
        scale.evenness,
        scale.suitability,
        unplaced.buildOrThrow(),
        scale.unplaced[classes],
        fixed.buildOrThrow());
  }

  /**
   * Checks whether the prices prove a plan.
   *
   * <p>A plan for a problem that lacks one of the children, lets one go to another school or has other priority
   * classes is not proved, however good it is for that problem: {@code placement.other-problem}. Where siblings are kept together, the problem is
   * {@link OptimalPlan#problem()}; make the plan that is to be checked for that one.
   *
   * @param plan the plan, for the problem of the certificate or one that asks the same
   * @return the objections, of each kind the first few; none if the plan is proved to be optimal
   */
  public CertificateCheck check(PlacementPlan plan) {
    PlacementProblem other = plan.problem();
    if (!other.asksTheSameAs(problem)) {
      return new CertificateCheck(ImmutableList.of(Reason.coded(PlacementReasons.OTHER_PROBLEM)
          .with("expected", problem.toString())
          .saying("the certificate is for other schools, children, classes or options: {expected}"
              + (problem.held().isEmpty()
                  ? ""
                  : ", in which siblings are held at their schools, as OptimalPlan.problem() has"
                      + " them"))));
    }
    ImmutableList.Builder<Reason> objections = ImmutableList.builder();
    int[] counts = new int[other.places().nodes];
    boolean elsewhere = checkChildren(plan, scale, counts, objections);
    if (elsewhere) {
      plan.breaches().forEach(breach -> objections.add(breach.reason()));
    }
    checkPlaces(other.places(), scale, counts, objections);
    return new CertificateCheck(objections.build());
  }

  /** Whether a child is at a school that is no option, or would do better elsewhere; counts on the way. */
  private boolean checkChildren(
      PlacementPlan plan, Scale weights, int[] counts, ImmutableList.Builder<Reason> objections) {
    PlacementProblem other = plan.problem();
    int[][] rows = other.rows();
    int[] classes = other.classes();
    long rate = weights.suitability;
    boolean found = false;
    for (int child = 0; child < rows.length; child++) {
      int[] row = rows[child];
      int school = plan.schoolIndex(child);
      int entry = entry(other, child, school);
      long least = weights.unplaced[classes[child]];
      long here = school < 0 ? least : NO_OPTION;
      for (int at = 0; at < row.length; at += 2) {
        int node = row[at];
        long cost = rate * row[at + 1] + prices[node];
        least = Math.min(least, cost);
        here = node == entry ? cost : here;
      }
      if (school >= 0) {
        counts[school]++;
        if (entry != school) {
          counts[entry]++;
        }
      }
      if (here > least) {
        found = true;
        if (here != NO_OPTION) {
          int best = least == weights.unplaced[classes[child]] ? Flow.NOWHERE : at(row, least);
          objections.add(betterElsewhere(other.places(), school, best));
        }
      }
    }
    return found;
  }

  private static int entry(PlacementProblem other, int child, int school) {
    return school < 0 || other.places().yearNodes[school].length == 0
        ? school
        : other.places().entry(school, other.children().get(child).need().yearGroup());
  }

  /** The first node of a row at a cost that one of them has. */
  private int at(int[] row, long cost) {
    int at = 0;
    while (scale.suitability * row[at + 1] + prices[row[at]] != cost) {
      at += 2;
    }
    return row[at];
  }

  private static Reason betterElsewhere(Places places, int school, int better) {
    return Reason.coded(PlacementReasons.BETTER_ELSEWHERE)
        .with("school", school < 0 ? "none" : places.urn(school).toString())
        .with("better", better < 0 ? "none" : places.urn(better).toString())
        .saying("at these prices a child at {school} would do better at {better}");
  }

  private void checkPlaces(
      Places places, Scale weights, int[] counts, ImmutableList.Builder<Reason> objections) {
    for (int node = 0; node < places.nodes; node++) {
      int children = counts[node];
      long price = prices[node];
      if (node >= places.count) {
        long school = prices[places.parent[node]];
        if (children > places.limit[node]
            || price < school
            || (price > school && children < places.limit[node])) {
          objections.add(
              PlacementReasons.about(PlacementReasons.SURCHARGE_OUT_OF_STEP, places.urn(node))
                  .with("year", places.year(node).code())
                  .saying("the surcharge for year {year} of {school} does not fit its number"));
        }
      } else if (children > places.limit[node]
          || (children > 0 && weights.evenness * places.units(node, children) > price)
          || (children < places.limit[node]
              && weights.evenness * places.units(node, children + 1) < price)) {
        objections.add(PlacementReasons.about(PlacementReasons.PRICE_OUT_OF_STEP, places.urn(node))
            .with("price", price)
            .saying("the price {price} of {school} is not between its last child and its next"));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Certificate that
        && balance.equals(that.balance)
        && prices().equals(that.prices())
        && surcharges().equals(that.surcharges());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(prices);
  }

  @Override
  public String toString() {
    return "Certificate" + prices();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.placement;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementOption;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.placement.Score;
import org.concordat.fairaccess.share.ChildNeed;

/**
 * What holds for a planner that places as many children of a whole list as it can, siblings left aside.
 */
public interface WholeListLaws extends PlacementLaws {

  /**
   * One place more never lowers the number placed.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void aPlaceMoreNeverLowersTheNumberPlaced(@ForAll("problems") PlacementProblem problem) {
    int before = plan(problem).score().placedInAll();
    for (PlacementSchool school : problem.schools()) {
      PlacementProblem roomier = problem.withSchool(school.withLimit(school.limit() + 1));
      int after = plan(roomier).score().placedInAll();
      holds(
          after >= before,
          "A place more never lowers the number placed, but one at %s did: %s, then %s",
          school.school(),
          before,
          after);
    }
  }

  /**
   * One child more never lowers the number placed.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void aChildMoreNeverLowersTheNumberPlaced(@ForAll("problems") PlacementProblem problem) {
    int all = plan(problem).score().placedInAll();
    for (PlacementChild child : problem.children()) {
      int without = plan(problem.withoutChild(child.reference())).score().placedInAll();
      holds(
          all >= without,
          "A child more never lowers the number placed, but %s did: %s, then %s",
          child.reference(),
          without,
          all);
    }
  }

  /**
   * A child of a later class never keeps one of an earlier class from being placed.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void laterClassesTakeNothingFromEarlierOnes(
      @ForAll("problems") PlacementProblem problem) {
    String first = problem.priorities().get(0);
    ImmutableList<PlacementChild> alone = problem.children().stream()
        .filter(child -> child.priority().equals(first))
        .collect(ImmutableList.toImmutableList());
    int placed = plan(problem).score().placed().get(0);
    int undisturbed = plan(PlacementLaws.withParts(problem, problem.schools(), alone))
        .score()
        .placed()
        .get(0);
    holds(
        placed == undisturbed,
        "Later classes take nothing from the first, but of it %s are placed, and %s alone",
        placed,
        undisturbed);
  }

  /**
   * Whether a plan with one score is as good as one with another: with as many placed of each class. A planner that
   * makes a sum as small as it can is held to that sum as well where this is overridden, such as by
   * {@link Score#compareTo} at its balance.
   *
   * @param one the score of a plan
   * @param other the score of a plan of the same list
   * @return true if neither is better
   */
  default boolean asGood(Score one, Score other) {
    return one.placed().equals(other.placed());
  }

  /**
   * Schools are told apart by share, load, limits and points alone: under other URNs, whatever a URN may
   * say of a school's type or age, the plan is {@linkplain #asGood as good}.
   *
   * @param problem any problem
   */
  @Property(tries = 300)
  default void aSchoolIsOnlyItsFigures(@ForAll("problems") PlacementProblem problem) {
    Score before = plan(problem).score();
    Score after = plan(PlacementLaws.withParts(
            problem,
            problem.schools().stream().map(WholeListLaws::renamed).toList(),
            problem.children().stream().map(WholeListLaws::renamed).toList()))
        .score();
    holds(
        asGood(before, after),
        "Under other URNs a plan is as good, but came to %s, then to %s",
        before,
        after);
  }

  private static PlacementSchool renamed(PlacementSchool school) {
    return new PlacementSchool(
        renamed(school.school()),
        school.share(),
        school.carried(),
        school.limit(),
        school.yearLimits());
  }

  private static PlacementChild renamed(PlacementChild child) {
    return PlacementChild.builder()
        .from(child)
        .reference(PupilReference.of("z" + child.reference()))
        .need(new ChildNeed(
            child.need().yearGroup(),
            child.need().sex(),
            ImmutableSortedSet.copyOf(
                child.need().excludedBy().stream().map(WholeListLaws::renamed).toList())))
        .options(child.options().stream()
            .map(option -> new PlacementOption(
                renamed(option.school()), option.preference(), option.distance(), option.need()))
            .toList())
        .build();
  }

  private static Urn renamed(Urn urn) {
    int mirror = 1_099_999;
    return Urn.of(mirror - urn.value());
  }
}

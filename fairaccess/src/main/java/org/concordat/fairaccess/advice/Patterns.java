/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.safetynet.ChildFact;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildPicture;
import org.concordat.fairaccess.safetynet.ChildStanding;
import org.concordat.fairaccess.safetynet.SafetyNet;
import org.threeten.extra.LocalDateRange;

/**
 * Finds what keeps happening in an area.
 *
 * <p>Each method answers from one kind of fact, in the order of schools, whatever the order of the facts; a fact
 * that is put in twice counts once. What is not known makes no pattern.
 */
public final class Patterns {

  private Patterns() {}

  /**
   * The schools that refused children again and again.
   *
   * @param facts what was reported of children, in any order
   * @param period in which the refusals count, end-exclusive
   * @param rules from how many refusals on
   * @return a pattern for each school that reached the threshold
   */
  public static ImmutableList<Pattern> repeatedRefusals(
      Collection<? extends ChildFact> facts, LocalDateRange period, PatternRules rules) {
    requireNonNull(period, "period");
    requireNonNull(rules, "rules");
    TreeMap<Urn, Integer> refusals = new TreeMap<>();
    TreeMap<Urn, Integer> applications = new TreeMap<>();
    for (ChildFact fact : ImmutableSet.<ChildFact>copyOf(facts)) {
      if (!period.contains(fact.on())) {
        continue;
      }
      if (fact instanceof Refused refused) {
        refusals.merge(refused.school(), 1, Math::addExact);
      } else if (fact instanceof ChildFact.Applied applied) {
        applications.merge(applied.school(), 1, Math::addExact);
      }
    }
    return found(
        PatternKind.REPEATED_REFUSALS,
        refusals,
        rules.refusals(),
        school -> ImmutableList.of(
            Explanation.given("period", Datum.of(period.toString())),
            Explanation.given(
                "applications reported in it", Datum.of(applications.getOrDefault(school, 0)))));
  }

  /**
   * An area that has children without a place.
   *
   * @param area the area
   * @param net what is known of its children
   * @param date the date
   * @param rules from how many children on
   * @return a pattern, or none if the threshold was not reached
   */
  public static ImmutableList<Pattern> childrenWithoutPlace(
      LocalAuthorityCode area, SafetyNet net, LocalDate date, PatternRules rules) {
    requireNonNull(area, "area");
    requireNonNull(date, "date");
    requireNonNull(rules, "rules");
    ImmutableList<ChildPicture> without = net.outOn(date).stream()
        .filter(child -> child.standing() == ChildStanding.WITHOUT_PLACE)
        .collect(toImmutableList());
    long refused =
        without.stream().filter(child -> !child.refusedBy().isEmpty()).count();
    TreeMap<String, Integer> figures = new TreeMap<>();
    figures.put(area.toString(), without.size());
    return found(
        PatternKind.CHILDREN_WITHOUT_PLACE,
        figures,
        rules.withoutPlace(),
        one -> ImmutableList.of(
            Explanation.given("date", Datum.of(date)),
            Explanation.given("refused by a school", Datum.of(refused))));
  }

  /**
   * The schools whose returns are missing.
   *
   * @param picture what is owed and what came
   * @param date the date
   * @param rules from how many missing returns on
   * @return a pattern for each school that reached the threshold
   */
  public static ImmutableList<Pattern> returnsMissing(
      InformationPicture picture, LocalDate date, PatternRules rules) {
    requireNonNull(date, "date");
    requireNonNull(rules, "rules");
    TreeMap<Urn, Integer> missing = new TreeMap<>();
    for (Urn school : picture.schools()) {
      missing.put(school, picture.completenessOn(school, date).missing());
    }
    return found(
        PatternKind.RETURNS_MISSING,
        missing,
        rules.returnsMissing(),
        school -> ImmutableList.of(picture.completenessOn(school, date).explanation()));
  }

  /**
   * The schools that could not offer all a place, round after round up to the latest that is known.
   *
   * @param history how places went, at any school, in any order
   * @param yearGroup the year group of the rounds
   * @param rules in how many rounds running
   * @return a pattern for each school that reached the threshold; a round of which that is not known, or a year
   *     without one, ends the run
   * @throws IllegalArgumentException if two different rounds are of one school, entry and year group
   */
  public static ImmutableList<Pattern> oversubscribed(
      Collection<PastRound> history, YearGroup yearGroup, PatternRules rules) {
    requireNonNull(yearGroup, "yearGroup");
    requireNonNull(rules, "rules");
    TreeMap<Urn, TreeSet<PastRound>> bySchool = new TreeMap<>();
    for (PastRound round : PastRounds.distinct(history)) {
      if (round.yearGroup().equals(yearGroup)) {
        bySchool
            .computeIfAbsent(
                round.school(),
                school -> new TreeSet<>(Comparator.comparing(PastRound::entry).reversed()))
            .add(round);
      }
    }
    TreeMap<Urn, Integer> runs = new TreeMap<>();
    bySchool.forEach((school, rounds) -> runs.put(school, run(List.copyOf(rounds))));
    return found(
        PatternKind.OVERSUBSCRIBED,
        runs,
        rules.oversubscribed(),
        school -> bySchool.getOrDefault(school, new TreeSet<>()).stream()
            .limit(runs.getOrDefault(school, 0))
            .map(round -> Explanation.given(
                round.entry().toString(),
                round
                    .applications()
                    .map(number -> Datum.of(number, "applications"))
                    .orElse(Datum.of("applications not known"))))
            .collect(toImmutableList()));
  }

  private static int run(List<PastRound> latestFirst) {
    int length = 0;
    for (PastRound round : latestFirst) {
      boolean follows =
          length == 0 || latestFirst.get(length - 1).entry().previous().equals(round.entry());
      if (!follows || !round.isOversubscribed().orElse(false)) {
        break;
      }
      length++;
    }
    return length;
  }

  private static <K> ImmutableList<Pattern> found(
      PatternKind kind, Map<K, Integer> figures, Rule<Integer> threshold, Basis<K> basis) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getValue() >= threshold.value())
        .map(entry -> new Pattern(
            kind,
            Reason.checkCode(entry.getKey().toString()),
            entry.getValue(),
            threshold,
            Explanation.of(
                    threshold.name(),
                    Datum.of(entry.getValue()),
                    ImmutableList.<Explanation>builder()
                        .add(Explanation.given("threshold", Datum.of(threshold.value())))
                        .addAll(basis.of(entry.getKey()))
                        .build())
                .under(threshold.source())))
        .collect(toImmutableList());
  }

  /** What a figure rests on. */
  @FunctionalInterface
  private interface Basis<K> {
    ImmutableList<Explanation> of(K subject);
  }
}

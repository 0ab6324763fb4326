/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.information.Completeness;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.safetynet.ChildFact;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
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
 *
 * <p>A pattern has the figure itself, for those who work with the children. What a forum publishes is its {@link
 * DraftRecommendation}, in which figures of few children are not told.
 *
 * <p>A school that converted is one school: what its predecessors did counts for the URN that carries it. A
 * school that refused twice as 100001 and, since its conversion, once as 200001 reaches a threshold of three as
 * 200001. What two schools did before they merged stays two facts: where 100001 and 100002 each refused the same two
 * children on one day and became 200001 later, that is four refusals of 200001. A school that was split, and one whose succession has no date, keeps what was reported under its own URN.
 */
public final class Patterns {

  private Patterns() {}

  /**
   * The schools that refused children again and again, where no school converted.
   *
   * @param facts what was reported of children, in any order
   * @param period in which the refusals count, end-exclusive
   * @param rules from how many refusals on
   * @return a pattern for each URN that reached the threshold
   */
  public static ImmutableList<Pattern> repeatedRefusals(
      Collection<? extends ChildFact> facts, LocalDateRange period, PatternRules rules) {
    return repeatedRefusals(facts, period, rules, Successions.none());
  }

  /**
   * The schools that refused children again and again.
   *
   * @param facts what was reported of children, in any order, under whatever URN the school had
   * @param period in which the refusals count, end-exclusive
   * @param rules from how many refusals on
   * @param successions the links between establishments
   * @return a pattern for each school that reached the threshold, under the URN that carries it on the last day
   *     of the period
   */
  public static ImmutableList<Pattern> repeatedRefusals(
      Collection<? extends ChildFact> facts,
      LocalDateRange period,
      PatternRules rules,
      Successions successions) {
    requireNonNull(period, "period");
    requireNonNull(rules, "rules");
    requireNonNull(successions, "successions");
    LocalDate end = period.getEndInclusive();
    SetMultimap<ChildFact, Urn> refused = HashMultimap.create();
    SetMultimap<ChildFact, Urn> applied = HashMultimap.create();
    for (ChildFact fact : ImmutableSet.<ChildFact>copyOf(facts)) {
      if (!period.contains(fact.on())) {
        continue;
      }
      if (fact instanceof Refused one) {
        refused.put(
            new Refused(one.pupil(), carrier(successions, one.school(), end), one.on()),
            carrier(successions, one.school(), one.on()));
      } else if (fact instanceof Applied one) {
        applied.put(
            new Applied(
                one.pupil(), carrier(successions, one.school(), end), one.decidedBy(), one.on()),
            carrier(successions, one.school(), one.on()));
      }
    }
    TreeMap<Urn, Integer> refusals = new TreeMap<>();
    count(refused, successions, refusals);
    TreeMap<Urn, Integer> applications = new TreeMap<>();
    count(applied, successions, applications);
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
   * Counts facts by the school that carries them at the end. One fact that was reported under several numbers is as
   * many as there were schools on its day; a number that came of another among them is that school again.
   */
  private static void count(
      SetMultimap<ChildFact, Urn> reported, Successions successions, Map<Urn, Integer> counts) {
    reported.asMap().forEach((fact, schools) -> {
      int distinct = Math.toIntExact(schools.stream()
          .filter(school -> successions.ancestorsOf(school).stream().noneMatch(schools::contains))
          .count());
      if (fact instanceof Refused one) {
        counts.merge(one.school(), distinct, Math::addExact);
      } else if (fact instanceof Applied one) {
        counts.merge(one.school(), distinct, Math::addExact);
      }
    });
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
   * @return a pattern for each school that reached the threshold, under the URN that carries it on the date by
   *     the picture's register, with the returns of each URN that it had
   */
  public static ImmutableList<Pattern> returnsMissing(
      InformationPicture picture, LocalDate date, PatternRules rules) {
    requireNonNull(date, "date");
    requireNonNull(rules, "rules");
    TreeMap<Urn, Integer> missing = new TreeMap<>();
    TreeMap<Urn, List<Explanation>> bases = new TreeMap<>();
    for (Urn urn : picture.schools()) {
      Urn school = carrier(picture.successions(), urn, date);
      Completeness completeness = picture.completenessOn(urn, date);
      missing.merge(school, completeness.missing(), Math::addExact);
      bases.computeIfAbsent(school, one -> new ArrayList<>()).add(completeness.explanation());
    }
    return found(
        PatternKind.RETURNS_MISSING,
        missing,
        rules.returnsMissing(),
        school -> ImmutableList.copyOf(bases.getOrDefault(school, List.of())));
  }

  /**
   * The schools that could not offer all a place, round after round up to the latest that is compared, where no school
   * converted.
   *
   * @param history how places went, at any school, in any order
   * @param yearGroup the year group of the rounds
   * @param rules in how many rounds running
   * @return a pattern for each URN that reached the threshold; a round of which that is not known, or a year
   *     without one, ends the run
   * @throws IllegalArgumentException if two different rounds are of one school, entry and year group
   */
  public static ImmutableList<Pattern> oversubscribed(
      Collection<PastRound> history, YearGroup yearGroup, PatternRules rules) {
    return oversubscribed(history, yearGroup, rules, Successions.none());
  }

  /**
   * The schools that could not offer all a place, round after round up to the latest that is compared: the latest of the
   * year group in the history, at whatever school. Where others have rounds up to 2022, a school whose last is of 2012 has
   * no run, however long it was until then.
   *
   * @param history how places went, at any school, in any order, under whatever URN the school had
   * @param yearGroup the year group of the rounds
   * @param rules in how many rounds running
   * @param successions the links between establishments
   * @return a pattern for each school that reached the threshold, under the URN that carries it at the end of the
   *     latest year of entry; a round of which that is not known, or a year without one, ends the run, and where
   *     several establishments became one, all of them must have been oversubscribed in a year
   * @throws IllegalArgumentException if two different rounds are of one URN, entry and year group
   */
  public static ImmutableList<Pattern> oversubscribed(
      Collection<PastRound> history,
      YearGroup yearGroup,
      PatternRules rules,
      Successions successions) {
    requireNonNull(yearGroup, "yearGroup");
    requireNonNull(rules, "rules");
    requireNonNull(successions, "successions");
    ImmutableList<PastRound> rounds = PastRounds.distinct(history).stream()
        .filter(round -> round.yearGroup().equals(yearGroup))
        .sorted(Comparator.comparing(PastRound::school))
        .collect(toImmutableList());
    Optional<AcademicYear> latest =
        rounds.stream().map(PastRound::entry).max(Comparator.naturalOrder());
    TreeMap<Urn, TreeMap<AcademicYear, List<PastRound>>> bySchool = new TreeMap<>();
    for (PastRound round : rounds) {
      Urn school = latest
          .map(entry -> carrier(successions, round.school(), entry.range().getEndInclusive()))
          .orElse(round.school());
      bySchool
          .computeIfAbsent(school, one -> new TreeMap<>(Comparator.reverseOrder()))
          .computeIfAbsent(round.entry(), one -> new ArrayList<>())
          .add(round);
    }
    TreeMap<Urn, Integer> runs = new TreeMap<>();
    bySchool.forEach((school, years) -> runs.put(school, run(years, latest)));
    return found(
        PatternKind.OVERSUBSCRIBED,
        runs,
        rules.oversubscribed(),
        school -> bySchool.getOrDefault(school, new TreeMap<>()).values().stream()
            .limit(runs.getOrDefault(school, 0))
            .flatMap(List::stream)
            .map(round -> Explanation.given(
                round.entry().toString(),
                round
                    .applications()
                    .map(number -> Datum.of(number, "applications"))
                    .orElse(Datum.of("applications not known"))))
            .collect(toImmutableList()));
  }

  /** How many years up to and with the latest there was such a round in, without a gap. */
  private static int run(
      SortedMap<AcademicYear, List<PastRound>> latestFirst, Optional<AcademicYear> latest) {
    int length = 0;
    Optional<AcademicYear> expected = latest;
    for (Map.Entry<AcademicYear, List<PastRound>> year : latestFirst.entrySet()) {
      if (!expected.equals(Optional.of(year.getKey()))
          || !year.getValue().stream()
              .allMatch(round -> round.isOversubscribed().orElse(false))) {
        break;
      }
      expected = Optional.of(year.getKey().previous());
      length++;
    }
    return length;
  }

  /** The one establishment that carries a school on a date, or the school itself where there is no such one. */
  private static Urn carrier(Successions successions, Urn school, LocalDate date) {
    return successions
        .current(school, date)
        .find()
        .filter(standing -> standing.size() == 1)
        .map(ImmutableSortedSet::first)
        .orElse(school);
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
                        .add(Explanation.given(Pattern.THRESHOLD, Datum.of(threshold.value())))
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

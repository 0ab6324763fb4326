/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.MOOR_AS_ACADEMY;
import static org.concordat.fairaccess.escalation.Cases.TARN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;

/** Whether a child is twice excluded, beside every way in which what is not known may have been. */
class TwiceExcludedProperties {

  private static final ImmutableList<Urn> NUMBERS =
      ImmutableList.of(HILL, TARN, MOOR, MOOR_AS_ACADEMY);
  private static final ImmutableList<LocalDate> DAYS = ImmutableList.of(
      LocalDate.of(2015, 10, 8), LocalDate.of(2016, 3, 3), LocalDate.of(2016, 9, 20));
  private static final ImmutableList<LocalDate> ASKED = ImmutableList.of(
      LocalDate.of(2016, 3, 3),
      LocalDate.of(2016, 10, 1),
      LocalDate.of(2017, 10, 8),
      LocalDate.of(2018, 9, 19),
      LocalDate.of(2018, 9, 20));
  private static final ImmutableList<LocalDate> LINKED =
      ImmutableList.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 9, 25));

  /** What is told: by the history, by the case, and of what ended in it. */
  record Told(
      List<PastExclusion> history,
      List<StandingExclusion> standing,
      Map<StandingExclusion, ExclusionEnding> ended,
      LocalDate on,
      LocalDate linked) {

    Successions links() {
      return Successions.of(List.of(Succession.of(MOOR, MOOR_AS_ACADEMY, linked)));
    }

    EscalatedChild child() {
      Pupil pupil = Pupil.builder()
          .reference(PupilReference.of("case-17"))
          .yearGroup(YearGroup.of(9))
          .exclusions(ExclusionHistory.of(history))
          .build();
      return new EscalatedChild(
          pupil,
          HOME,
          ImmutableSortedSet.copyOf(standing),
          Optional.empty(),
          ImmutableSortedMap.copyOf(ended));
    }
  }

  private static Arbitrary<PastExclusion> past() {
    return Combinators.combine(
            Arbitraries.of(NUMBERS),
            Arbitraries.of(DAYS),
            Arbitraries.of(
                    ExclusionOutcome.STANDS,
                    ExclusionOutcome.STANDS,
                    ExclusionOutcome.STANDS,
                    ExclusionOutcome.QUASHED)
                .optional(0.9))
        .as((school, day, outcome) -> new PastExclusion(
            school, day, PastExclusion.Kind.PERMANENT, outcome, Optional.of(true)));
  }

  private static Arbitrary<StandingExclusion> known() {
    Arbitrary<Urn> schools = Arbitraries.of(NUMBERS);
    return Arbitraries.oneOf(
        Combinators.combine(schools, Arbitraries.of(DAYS)).as(StandingExclusion::effective),
        Combinators.combine(schools, Arbitraries.of(DAYS)).as(StandingExclusion::knownOn),
        schools.map(StandingExclusion::from));
  }

  private static String number(StandingExclusion one) {
    return one.school() + one.effective().map(LocalDate::toString).orElse("");
  }

  @Provide
  Arbitrary<Told> told() {
    return Combinators.combine(
            past().list().ofMaxSize(3).uniqueElements(one -> one.school() + "" + one.effective()),
            known().list().ofMaxSize(3).uniqueElements(TwiceExcludedProperties::number),
            Arbitraries.maps(known(), Arbitraries.of(ExclusionEnding.class)).ofMaxSize(2),
            Arbitraries.of(ASKED),
            Arbitraries.of(LINKED))
        .as((history, standing, ended, on, linked) -> {
          Map<StandingExclusion, ExclusionEnding> over = new TreeMap<>(ended);
          standing.forEach(over::remove);
          return new Told(history, standing, over, on, linked);
        });
  }

  /** An exclusion that was made, and whether it counts or, if neither, may. */
  record Made(Urn school, LocalDate day, boolean may, boolean must, boolean isOfKnownDay) {}

  private static List<Made> dated(Told told) {
    List<Made> made = new ArrayList<>();
    for (PastExclusion one : told.history()) {
      StandingExclusion key = StandingExclusion.effective(one.school(), one.effective());
      boolean may = one.outcome().filter(ExclusionOutcome.QUASHED::equals).isEmpty();
      ExclusionEnding ending = told.ended().get(key);
      if (may && ending == ExclusionEnding.RECORDED_IN_ERROR) {
        continue;
      }
      boolean over = ending != null;
      boolean open = told.ended().entrySet().stream()
          .anyMatch(end -> isUndoneOn(end, one.effective())
              || (end.getKey().effective().isEmpty()
                  && end.getKey().knownOn().filter(one.effective()::isAfter).isEmpty()
                  && told.links().sameSchool(end.getKey().school(), one.school())
                  && !told.standing().contains(key)));
      made.add(new Made(
          one.school(),
          one.effective(),
          may && !over,
          may && !over && !open && one.outcome().isPresent(),
          true));
    }
    told.ended()
        .forEach((key, ending) -> key.effective().ifPresent(day -> {
          if (ending != ExclusionEnding.RECORDED_IN_ERROR && isMissing(made, key.school(), day)) {
            made.add(new Made(key.school(), day, false, false, true));
          }
        }));
    List<Made> before = List.copyOf(made);
    for (StandingExclusion one : told.standing()) {
      one.effective().filter(day -> isMissing(before, one.school(), day)).ifPresent(day -> {
        boolean sure =
            before.stream().filter(other -> other.day().equals(day)).allMatch(Made::must);
        made.add(new Made(one.school(), day, true, sure, true));
      });
    }
    return made;
  }

  private static boolean isUndoneOn(
      Map.Entry<StandingExclusion, ExclusionEnding> end, LocalDate day) {
    return end.getValue() != ExclusionEnding.RECORDED_IN_ERROR
        && end.getKey().effective().filter(day::equals).isPresent();
  }

  private static boolean isMissing(List<Made> made, Urn school, LocalDate day) {
    return made.stream()
        .noneMatch(one -> one.school().equals(school) && one.day().equals(day));
  }

  /** The exclusions without a day, each that is none of those with one, on every day on which it may have been. */
  private static List<List<Made>> dayless(Told told, List<Made> dated) {
    List<List<Made>> all = new ArrayList<>();
    for (StandingExclusion one : told.standing()) {
      if (one.effective().isPresent()
          || dated.stream()
              .anyMatch(other ->
                  other.school().equals(one.school()) && other.may() && one.mayBeOf(other.day()))) {
        continue;
      }
      LocalDate last = one.knownOn().filter(told.on()::isAfter).orElse(told.on());
      List<Made> days = new ArrayList<>();
      for (LocalDate from : List.of(last, told.linked().minusDays(1), told.linked())) {
        from.minusDays(4)
            .datesUntil(from.plusDays(1))
            .filter(day -> !day.isAfter(last))
            .filter(day -> dated.stream().noneMatch(other -> other.day().equals(day)))
            .forEach(day -> days.add(new Made(one.school(), day, true, true, false)));
      }
      days.add(new Made(one.school(), last, false, false, false));
      all.add(days);
    }
    return all;
  }

  private static String oracle(Told told) {
    List<Made> dated = dated(told);
    List<List<Made>> choices = new ArrayList<>();
    for (Made one : dated) {
      List<Made> ways = new ArrayList<>();
      if (one.may()) {
        ways.add(new Made(one.school(), one.day(), true, true, true));
      }
      if (!one.must()) {
        ways.add(new Made(one.school(), one.day(), false, false, true));
      }
      choices.add(ways);
    }
    choices.addAll(dayless(told, dated));
    boolean yes = false;
    boolean no = false;
    for (List<Made> world : Lists.cartesianProduct(choices)) {
      for (boolean renumbered : new boolean[] {true, false}) {
        boolean twice = isTwice(world, told, renumbered);
        yes |= twice;
        no |= !twice;
      }
    }
    return yes && no ? "unknown" : yes ? "yes" : "no";
  }

  private static boolean isTwice(List<Made> world, Told told, boolean renumbered) {
    List<Made> counted = world.stream()
        .filter(one -> one.must() && !one.day().isAfter(told.on()))
        .toList();
    Optional<LocalDate> latest = counted.stream().map(Made::day).max(LocalDate::compareTo);
    return latest.filter(day -> told.on().isBefore(day.plusYears(2))).isPresent()
        && counted.stream()
            .anyMatch(one ->
                counted.stream().anyMatch(other -> !areOne(one, other, world, told, renumbered)));
  }

  private static boolean areOne(
      Made one, Made other, List<Made> world, Told told, boolean renumbered) {
    ImmutableSortedSet<Urn> numbers = sharing(one.school(), world);
    if (numbers.contains(other.school())) {
      return true;
    }
    ImmutableSortedSet<Urn> others = sharing(other.school(), world);
    boolean linked = (numbers.contains(MOOR) && others.contains(MOOR_AS_ACADEMY))
        || (numbers.contains(MOOR_AS_ACADEMY) && others.contains(MOOR));
    LocalDate later = one.day().isAfter(other.day()) ? one.day() : other.day();
    return linked
        && (!later.isBefore(told.linked()) || (renumbered && !told.on().isBefore(told.linked())));
  }

  /** The numbers that are one school with a number, since they share days with it, directly or over others. */
  private static ImmutableSortedSet<Urn> sharing(Urn number, List<Made> world) {
    ImmutableSortedSet<Urn> reached = ImmutableSortedSet.of(number);
    for (int step = 0; step < NUMBERS.size(); step++) {
      ImmutableSortedSet<Urn> known = reached;
      ImmutableSortedSet.Builder<Urn> next =
          ImmutableSortedSet.<Urn>naturalOrder().addAll(known);
      for (Made one : world) {
        for (Made other : world) {
          if (one.isOfKnownDay()
              && other.isOfKnownDay()
              && one.day().equals(other.day())
              && known.contains(one.school())) {
            next.add(other.school());
          }
        }
      }
      reached = next.build();
    }
    return reached;
  }

  @Property(tries = 1_500)
  void theAnswerIsThatOfEveryWayInWhichItMayHaveBeen(@ForAll("told") Told told) {
    String expected = oracle(told);
    String answer = told.child()
        .mayBeRefusedAsTwiceExcluded(told.on(), told.links())
        .match(may -> may ? "yes" : "no", why -> "unknown");
    Statistics.collect(expected);

    assertThat(answer).isEqualTo(expected);
  }
}

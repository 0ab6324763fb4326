/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.concordat.fairaccess.managedmove.OffSiteDirection;
import org.concordat.fairaccess.managedmove.Trial;

/** Counts managed moves. */
final class MoveCounter {

  private static final ImmutableSet<MoveStage> ON_TRIAL =
      Sets.immutableEnumSet(MoveStage.TRIAL, MoveStage.TRIAL_OVER, MoveStage.OFF_SITE);

  private final ReportFacts facts;
  private final ReportPeriod month;
  private final ReportPeriod year;
  private final Map<MoveMeasure, MonthAndYear> counts = new EnumMap<>(MoveMeasure.class);
  private final TreeMap<Urn, Map<MoveMeasure, Integer>> homes = new TreeMap<>();
  private final TreeMap<Urn, Map<MoveMeasure, Integer>> receiving = new TreeMap<>();
  private final SchoolLines lines;

  MoveCounter(ReportFacts facts, ReportPeriod month, ReportPeriod year) {
    this.facts = facts;
    this.month = month;
    this.year = year;
    for (MoveMeasure measure : MoveMeasure.values()) {
      counts.put(measure, MonthAndYear.NONE);
    }
    this.lines = facts.linesOn(year.end());
    lines.all().forEach(school -> {
      homes.put(school, none());
      receiving.put(school, none());
    });
  }

  private static Map<MoveMeasure, Integer> none() {
    return new EnumMap<>(Maps.toMap(EnumSet.allOf(MoveMeasure.class), measure -> 0));
  }

  MoveSection section() {
    ImmutableList<MoveFile> files = facts.moves().stream()
        .filter(file -> !file.proposedOn().isAfter(year.end()))
        .sorted(MoveFile.ORDER)
        .collect(toImmutableList());
    files.forEach(this::count);
    int succeeded = of(MoveMeasure.SUCCESSFUL).year();
    int broken = files.stream().mapToInt(file -> file.broken(year.end())).sum();
    return new MoveSection(
        ImmutableSortedMap.copyOf(counts),
        Rate.of(succeeded, succeeded + of(MoveMeasure.FAILED).year()),
        measures(homes),
        measures(receiving),
        files.stream()
            .filter(this::isOnTrial)
            .map(this::trial)
            .sorted(Comparator.comparing((OpenTrial trial) -> trial.days().first())
                .thenComparing(OpenTrial::pupil)
                .thenComparing(OpenTrial::homeSchool)
                .thenComparing(OpenTrial::receivingSchool))
            .collect(toImmutableList()),
        ImmutableList.<Reason>builder()
            .addAll(ReportReasons.cautions(facts.completeness(), facts.coveredFrom(), year))
            .addAll(
                broken == 0
                    ? ImmutableList.of()
                    : ImmutableList.of(ReportReasons.outOfPlace(broken)))
            .build());
  }

  private MonthAndYear of(MoveMeasure measure) {
    return counts.getOrDefault(measure, MonthAndYear.NONE);
  }

  private void add(MoveMeasure measure, LocalDate on, ManagedMove move) {
    if (year.contains(on)) {
      counts.put(measure, of(measure).plus(month.contains(on)));
      homes
          .computeIfAbsent(lines.lineOf(move.homeSchool()), school -> none())
          .merge(measure, 1, Integer::sum);
      receiving
          .computeIfAbsent(lines.lineOf(move.receivingSchool()), school -> none())
          .merge(measure, 1, Integer::sum);
    }
  }

  private static ImmutableSortedMap<Urn, ImmutableSortedMap<MoveMeasure, Integer>> measures(
      SortedMap<Urn, Map<MoveMeasure, Integer>> bySchool) {
    return ImmutableSortedMap.copyOfSorted(
        Maps.transformValues(bySchool, ImmutableSortedMap::copyOf));
  }

  private void count(MoveFile file) {
    MoveStage stage = file.on(year.end()).stage();
    ManagedMove move = file.move();
    Optional<LocalDate> began = file.beganBy(year.end());
    add(MoveMeasure.PROPOSED, file.proposedOn(), move);
    began.ifPresent(first -> add(MoveMeasure.STARTED, first, move));
    if (isOnTrial(file)) {
      add(MoveMeasure.ON_TRIAL, year.end(), move);
    }
    boolean stands = stage == MoveStage.SUCCESSFUL || stage == MoveStage.TRANSFERRED;
    file.events(year.end())
        .forEach(event -> (began.isPresent() ? sinceBegun(event) : unbegun(event))
            .or(() -> measure(event, stands))
            .ifPresent(one -> add(one, event.on(), move)));
  }

  /** What the end of a trial or direction off site is that had begun. */
  private static Optional<MoveMeasure> sinceBegun(MoveEvent event) {
    if (event instanceof MoveEvent.TrialFailed) {
      return Optional.of(MoveMeasure.FAILED);
    }
    return event instanceof MoveEvent.Returned || event instanceof MoveEvent.OffSiteEnded
        ? Optional.of(MoveMeasure.RETURNED)
        : Optional.empty();
  }

  /** What it is before: given up, and nobody comes back who never went. */
  private static Optional<MoveMeasure> unbegun(MoveEvent event) {
    return event instanceof MoveEvent.TrialFailed || event instanceof MoveEvent.OffSiteEnded
        ? Optional.of(MoveMeasure.WITHDRAWN)
        : Optional.empty();
  }

  private static Optional<MoveMeasure> measure(MoveEvent event, boolean stands) {
    if (event instanceof MoveEvent.TrialExtended) {
      return Optional.of(MoveMeasure.EXTENDED);
    }
    if (event instanceof MoveEvent.MoveAgreed) {
      return stands ? Optional.of(MoveMeasure.SUCCESSFUL) : Optional.empty();
    }
    if (event instanceof MoveEvent.MoveRefused) {
      return Optional.of(MoveMeasure.REFUSED);
    }
    return event instanceof MoveEvent.MoveWithdrawn
        ? Optional.of(MoveMeasure.WITHDRAWN)
        : Optional.empty();
  }

  private boolean isOnTrial(MoveFile file) {
    return ON_TRIAL.contains(file.on(year.end()).stage())
        && file.beganBy(year.end()).isPresent();
  }

  private OpenTrial trial(MoveFile file) {
    State<MoveStage, ManagedMove> state = file.on(year.end());
    SchoolCalendar calendar = file.context().calendars().school();
    ManagedMove move = state.data();
    if (move.trial().isPresent()) {
      Trial trial = move.trial().get();
      return trial(
          move,
          trial.start(),
          trial.lastDay(calendar),
          calendar,
          trial.reviews(),
          trial.reviewed());
    }
    OffSiteDirection direction = move.offSite().orElseThrow();
    return trial(
        move,
        direction.start(),
        Due.on(direction.last()),
        calendar,
        direction.reviews(),
        direction.reviewed());
  }

  private OpenTrial trial(
      ManagedMove move,
      LocalDate first,
      Due last,
      SchoolCalendar calendar,
      ImmutableSortedSet<LocalDate> reviews,
      ImmutableSortedSet<LocalDate> reviewed) {
    LocalDate today = year.end();
    boolean overdue = last.find().filter(day -> day.isBefore(today)).isPresent();
    LocalDate counted = overdue ? last.find().orElse(today) : today;
    ImmutableSortedSet<LocalDate> open = reviews.stream()
        .skip(reviewed.size())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return new OpenTrial(
        move.pupil(),
        move.homeSchool(),
        move.receivingSchool(),
        new OpenTrial.Days(
            first,
            last,
            calendar.schoolDaysBetween(first, counted.plusDays(1)),
            last.match(day -> calendar.schoolDaysBetween(first, day.plusDays(1)), Answer::unknown),
            overdue),
        new OpenTrial.Reviews(open.stream().findFirst(), open.headSet(today)));
  }
}

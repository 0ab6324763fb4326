/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/** What is known of an establishment's life: a status for each of some days, never going back. */
record StatusFacts(Urn urn, ImmutableSortedMap<LocalDate, SchoolStatus> byDay) {

  static StatusFacts of(School school) {
    school
        .opened()
        .ifPresent(first -> checkArgument(
            first.isAfter(LocalDate.MIN),
            "School opened: must be after the first of all days, but that of %s was %s",
            school.urn(),
            first));
    school
        .closed()
        .ifPresent(last -> checkArgument(
            last.isBefore(LocalDate.MAX),
            "School closed: must be before the last of all days, but that of %s was %s",
            school.urn(),
            last));
    school
        .opened()
        .ifPresent(first -> school
            .closed()
            .ifPresent(last -> checkArgument(
                !last.isBefore(first),
                "School closed: must not be before it opened, but %s opened on %s and closed on %s",
                school.urn(),
                first,
                last)));
    TreeMap<LocalDate, SchoolStatus> facts = new TreeMap<>(school.statusReports());
    school.opened().ifPresent(first -> {
      add(school, facts, first, SchoolStatus.OPEN);
      add(school, facts, first.minusDays(1), SchoolStatus.NOT_YET_OPEN);
    });
    school.closed().ifPresent(last -> {
      add(school, facts, last, SchoolStatus.OPEN);
      add(school, facts, last.plusDays(1), SchoolStatus.CLOSED);
    });
    return new StatusFacts(school.urn(), ImmutableSortedMap.copyOfSorted(facts));
  }

  private static void add(
      School school, TreeMap<LocalDate, SchoolStatus> facts, LocalDate date, SchoolStatus status) {
    SchoolStatus known = facts.putIfAbsent(date, status);
    checkArgument(
        known == null || known == status,
        "School status: must be one on each day, but %s was both %s and %s on %s",
        school.urn(),
        known,
        status,
        date);
  }

  /** Checks that the status never goes back. */
  void check() {
    Map.Entry<LocalDate, SchoolStatus> earlier =
        Map.entry(LocalDate.MIN, SchoolStatus.NOT_YET_OPEN);
    for (Map.Entry<LocalDate, SchoolStatus> fact : byDay.entrySet()) {
      checkArgument(
          fact.getValue().compareTo(earlier.getValue()) >= 0,
          "School status: must not go back, but %s was %s on %s and %s on %s",
          urn,
          earlier.getValue(),
          earlier.getKey(),
          fact.getValue(),
          fact.getKey());
      earlier = fact;
    }
  }

  /** The facts of the days before a date. */
  StatusFacts before(LocalDate end) {
    return new StatusFacts(urn, byDay.headMap(end));
  }

  /** The only status that the facts allow on a date, if there is only one. */
  Optional<SchoolStatus> on(LocalDate date) {
    SchoolStatus earliest = at(byDay.floorEntry(date)).orElse(SchoolStatus.NOT_YET_OPEN);
    SchoolStatus latest = at(byDay.ceilingEntry(date))
        .orElse(earliest == SchoolStatus.OPEN ? SchoolStatus.OPEN : SchoolStatus.CLOSED);
    return earliest == latest ? Optional.of(earliest) : Optional.empty();
  }

  /** The same, taking for open what nothing yet known says was not. */
  Optional<SchoolStatus> onUnlessToldOtherwise(LocalDate date) {
    boolean untold = byDay.floorEntry(date) == null
        && at(byDay.ceilingEntry(date)).orElse(SchoolStatus.OPEN) == SchoolStatus.OPEN;
    return untold ? Optional.of(SchoolStatus.OPEN) : on(date);
  }

  /** The establishment, if it was open on a date or nothing yet known says that it was not. */
  Answer<School> open(School school, LocalDate date) {
    Optional<SchoolStatus> status = onUnlessToldOtherwise(date);
    if (status.isEmpty()) {
      return Answer.unknown(notKnown(date));
    }
    return status.get() == SchoolStatus.OPEN
        ? Answer.known(school)
        : Answer.unknown(Reason.coded("school.not-open")
            .with("urn", urn.toString())
            .with("date", date)
            .saying("school {urn} was not open on {date}"));
  }

  Reason notKnown(LocalDate date) {
    return Reason.coded("school.status-not-known")
        .with("urn", urn.toString())
        .with("date", date)
        .saying("what is known of school {urn} does not tell whether it was open on {date}");
  }

  private static Optional<SchoolStatus> at(Map.@Nullable Entry<LocalDate, SchoolStatus> fact) {
    return Optional.ofNullable(fact).map(Map.Entry::getValue);
  }
}

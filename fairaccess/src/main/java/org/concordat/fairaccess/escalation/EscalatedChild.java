/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CompulsorySchoolAge;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.reason.Answer;

/**
 * The child for whom a place is sought, with what the law asks about a child.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupil who the child is, to the caller alone, and the year group
 * @param home the local authority in whose area the child lives
 * @param excludedFrom the schools from which the child is permanently excluded
 * @param excludedOn when these exclusions took effect, by school, where that is known: on several days where a school
 *     excluded the child more than once
 * @param overCompulsoryAgeFrom the first day on which the child is over compulsory school age, inclusive;
 *     empty where that day is far off or not known
 */
public record EscalatedChild(
    Pupil pupil,
    LocalAuthorityCode home,
    ImmutableSortedSet<Urn> excludedFrom,
    ImmutableSortedMap<Urn, ImmutableSortedSet<LocalDate>> excludedOn,
    Optional<LocalDate> overCompulsoryAgeFrom) {

  /**
   * Checks the days of the exclusions.
   *
   * @throws IllegalArgumentException if a day is given for a school from which the child is not excluded, or none for a
   *     school that is among those with days
   * @throws NullPointerException if a component is null
   */
  public EscalatedChild {
    requireNonNull(pupil, "pupil");
    requireNonNull(home, "home");
    requireNonNull(excludedFrom, "excludedFrom");
    requireNonNull(excludedOn, "excludedOn");
    requireNonNull(overCompulsoryAgeFrom, "overCompulsoryAgeFrom");
    checkArgument(
        excludedFrom.containsAll(excludedOn.keySet()),
        "EscalatedChild excludedOn: must be of schools that excluded, but was of %s beside %s",
        excludedOn.keySet(),
        excludedFrom);
    checkArgument(
        excludedOn.values().stream().noneMatch(ImmutableSortedSet::isEmpty),
        "EscalatedChild excludedOn: must hold a day of each school, but was %s",
        excludedOn);
  }

  /**
   * A child of compulsory school age who is excluded from no school.
   *
   * @param pupil who the child is
   * @param home the local authority in whose area the child lives
   * @return the child
   * @throws NullPointerException if an argument is null
   */
  public static EscalatedChild of(Pupil pupil, LocalAuthorityCode home) {
    return new EscalatedChild(
        pupil, home, ImmutableSortedSet.of(), ImmutableSortedMap.of(), Optional.empty());
  }

  /**
   * The same child, permanently excluded from one more school.
   *
   * @param school the school
   * @return a copy
   * @throws NullPointerException if the school is null
   */
  public EscalatedChild withExclusionFrom(Urn school) {
    return excluded(excludedFromToo(requireNonNull(school, "school")), excludedOn);
  }

  /**
   * The same child, permanently excluded from a school on a day that is known. An exclusion that was known without its
   * day gets it; beside one of another day, it is one more.
   *
   * @param school the school
   * @param effective the day on which the exclusion took effect
   * @return a copy
   * @throws NullPointerException if an argument is null
   */
  public EscalatedChild withExclusionFrom(Urn school, LocalDate effective) {
    requireNonNull(effective, "effective");
    return excluded(
        excludedFromToo(requireNonNull(school, "school")),
        dated(
            school,
            ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(excludedOnBy(school))
                .add(effective)
                .build()));
  }

  private ImmutableSortedMap<Urn, ImmutableSortedSet<LocalDate>> dated(
      Urn school, ImmutableSortedSet<LocalDate> days) {
    TreeMap<Urn, ImmutableSortedSet<LocalDate>> all = new TreeMap<>(excludedOn);
    all.put(school, days);
    return ImmutableSortedMap.copyOf(all);
  }

  /** When the exclusions from a school under one of its numbers took effect, where that is known. */
  ImmutableSortedSet<LocalDate> excludedOnBy(Urn school) {
    return excludedOn.getOrDefault(school, ImmutableSortedSet.of());
  }

  /**
   * The same child, no longer excluded from a school under one of its numbers, on whichever days; an exclusion that is
   * known under another number of the same school stays.
   *
   * @param school the school
   * @return a copy; an equal one where the child was not excluded from it
   * @throws NullPointerException if the school is null
   */
  public EscalatedChild withoutExclusionFrom(Urn school) {
    requireNonNull(school, "school");
    return excluded(
        ImmutableSortedSet.copyOf(Sets.filter(excludedFrom, one -> !one.equals(school))),
        ImmutableSortedMap.copyOf(Maps.filterKeys(excludedOn, one -> !one.equals(school))));
  }

  /** The same child without the exclusion from a school, under one of its numbers, that took effect on a day. */
  EscalatedChild withoutExclusionFrom(Urn school, LocalDate effective) {
    ImmutableSortedSet<LocalDate> others = excludedOnBy(school).stream()
        .filter(day -> !day.equals(effective))
        .collect(toImmutableSortedSet(naturalOrder()));
    return others.isEmpty()
        ? withoutExclusionFrom(school)
        : excluded(excludedFrom, dated(school, others));
  }

  private ImmutableSortedSet<Urn> excludedFromToo(Urn school) {
    return ImmutableSortedSet.<Urn>naturalOrder()
        .addAll(excludedFrom)
        .add(school)
        .build();
  }

  private EscalatedChild excluded(
      ImmutableSortedSet<Urn> from, ImmutableSortedMap<Urn, ImmutableSortedSet<LocalDate>> on) {
    return new EscalatedChild(pupil, home, from, on, overCompulsoryAgeFrom);
  }

  /**
   * The same child with the day from which he or she is over compulsory school age.
   *
   * @param from the first day, inclusive
   * @return a copy
   * @throws NullPointerException if the day is null
   */
  public EscalatedChild withOverCompulsoryAgeFrom(LocalDate from) {
    return new EscalatedChild(
        pupil, home, excludedFrom, excludedOn, Optional.of(requireNonNull(from, "from")));
  }

  /**
   * The same child with the day from which he or she is over compulsory school age, found from that age.
   *
   * @param age the days between which the child is of compulsory school age
   * @return a copy; over it from the day after the last
   * @throws NullPointerException if the age is null
   */
  public EscalatedChild with(CompulsorySchoolAge age) {
    return withOverCompulsoryAgeFrom(requireNonNull(age, "age").last().plusDays(1));
  }

  /**
   * Whether nobody need follow the parent's preference because the child was excluded twice.
   *
   * <p>The right lasts two years beginning with the day on which the latest exclusion took effect (SSFA 1998
   * s.87): one of 8 October 2012 counts to 7 October 2014. It excuses from the preference alone: the panel
   * may still place the child, and the school may still be directed.
   *
   * <p>The exclusions whose days are known here count beside those of the pupil's history, for the schools that made them:
   * those of one school once, on however many days, and those of one day once, by whichever numbers they are known, since
   * a day does not tell two schools from two numbers of one. Those of two days under two numbers count for two schools. Each stands, since one that ended is not known here any more. That it was made at compulsory school
   * age is told by the year group, from year 1 on; in reception and before it is not known.
   *
   * @param date the day of the refusal, on which the pupil is in the year group that is given
   * @return yes or no; unknown where {@link Pupil#isTwiceExcluded(LocalDate)} is and the days that are known here do not
   *     make it a yes
   * @throws NullPointerException if the date is null
   */
  public Answer<Boolean> mayBeRefusedAsTwiceExcluded(LocalDate date) {
    Answer<Boolean> recorded = pupil.isTwiceExcluded(requireNonNull(date, "date"));
    Answer<Boolean> together = ExclusionHistory.of(exclusionsBy(date)).isTwiceExcluded(date);
    return pupil.exclusions().isPresent() || together.find().orElse(false) ? together : recorded;
  }

  private ImmutableList<PastExclusion> exclusionsBy(LocalDate date) {
    ImmutableSet<PastExclusion> recorded = pupil.exclusions().stream()
        .flatMap(history -> history.all().stream())
        .collect(toImmutableSet());
    TreeMap<LocalDate, Urn> known = new TreeMap<>();
    excludedOn.forEach((school, days) -> days.forEach(day -> known.putIfAbsent(day, school)));
    return Stream.concat(
            recorded.stream(),
            known.entrySet().stream()
                .filter(one -> recorded.stream().noneMatch(past -> isOf(one.getKey(), past)))
                .map(one -> new PastExclusion(
                    one.getValue(),
                    one.getKey(),
                    PastExclusion.Kind.PERMANENT,
                    Optional.of(ExclusionOutcome.STANDS),
                    wasOfAge(one.getKey(), date))))
        .collect(toImmutableList());
  }

  private static boolean isOf(LocalDate known, PastExclusion recorded) {
    return recorded.kind() == PastExclusion.Kind.PERMANENT
        && recorded.effective().equals(known);
  }

  /** Whether an exclusion was made at compulsory school age, which nobody in year 1 or later is below; empty before it. */
  private Optional<Boolean> wasOfAge(LocalDate effective, LocalDate date) {
    int years = AcademicYear.containing(date).startYear()
        - AcademicYear.containing(effective).startYear();
    return pupil.yearGroup().number().stream()
        .filter(now -> now - years >= 1)
        .mapToObj(now -> true)
        .findFirst();
  }

  /**
   * Whether the child is over compulsory school age.
   *
   * @param date the date
   * @return true on and after the day that is known; false where none is
   * @throws NullPointerException if the date is null
   */
  public boolean isOverCompulsoryAgeOn(LocalDate date) {
    requireNonNull(date, "date");
    return overCompulsoryAgeFrom.filter(from -> !date.isBefore(from)).isPresent();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CompulsorySchoolAge;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.reason.Answer;

/**
 * The child for whom a place is sought, with what the law asks about a child.
 *
 * <p>Which exclusions bar a direction is told by {@link #exclusions()}, which begin with those of the pupil's history ({@link
 * #of}), are added to here, and change in the case as exclusions are recorded and ended; what grounds find of a school bars
 * too, until they are restated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupil who the child is, to the caller alone, and the year group
 * @param home the local authority in whose area the child lives
 * @param exclusions the permanent exclusions of the child that stand: several of one school, under one number or
 *     several, where it excluded the child more than once
 * @param overCompulsoryAgeFrom the first day on which the child is over compulsory school age, inclusive;
 *     empty where that day is far off or not known
 * @param ended the exclusions that the pupil's history may tell of and that were said to have ended, as they were known,
 *     and how; one of the history that is neither here nor among {@code exclusions} is one that the history gained since
 */
public record EscalatedChild(
    Pupil pupil,
    LocalAuthorityCode home,
    ImmutableSortedSet<StandingExclusion> exclusions,
    Optional<LocalDate> overCompulsoryAgeFrom,
    ImmutableSortedMap<StandingExclusion, ExclusionEnding> ended) {

  /**
   * Checks the exclusions.
   *
   * @throws IllegalArgumentException if there are two without a day under one number
   * @throws NullPointerException if a component is null
   */
  public EscalatedChild {
    requireNonNull(pupil, "pupil");
    requireNonNull(home, "home");
    requireNonNull(overCompulsoryAgeFrom, "overCompulsoryAgeFrom");
    exclusions =
        ImmutableSortedSet.copyOf(naturalOrder(), requireNonNull(exclusions, "exclusions"));
    ended = ImmutableSortedMap.copyOf(requireNonNull(ended, "ended"), naturalOrder());
    ImmutableList<Urn> dayless = exclusions.stream()
        .filter(one -> one.effective().isEmpty())
        .map(StandingExclusion::school)
        .collect(toImmutableList());
    checkArgument(
        dayless.stream().distinct().count() == dayless.size(),
        "EscalatedChild exclusions: must be one without a day of a school, but were of %s",
        dayless);
  }

  /**
   * A child of whom no exclusion was said to have ended.
   *
   * @param pupil who the child is
   * @param home the local authority in whose area the child lives
   * @param exclusions the permanent exclusions that stand
   * @param overCompulsoryAgeFrom the first day on which the child is over compulsory school age, inclusive; or empty
   * @throws IllegalArgumentException if there are two exclusions without a day under one number
   * @throws NullPointerException if an argument is null
   */
  public EscalatedChild(
      Pupil pupil,
      LocalAuthorityCode home,
      ImmutableSortedSet<StandingExclusion> exclusions,
      Optional<LocalDate> overCompulsoryAgeFrom) {
    this(pupil, home, exclusions, overCompulsoryAgeFrom, ImmutableSortedMap.of());
  }

  /**
   * A child of compulsory school age who is excluded from the schools that the pupil's history tells of.
   *
   * <p>A permanent exclusion of the history stands unless it was undone: one that is known to have ended in reinstatement, or
   * to have been quashed, bars no direction, and one of which nothing is known to have come does. So does one that was made
   * below compulsory school age, though it does not make the child twice excluded. An exclusion that ended otherwise since,
   * as where the school took the child back, is ended in the case ({@link CommonCommand.RecordExclusionEnd}).
   *
   * @param pupil who the child is; where no history is given, the child is excluded from no school that is known
   * @param home the local authority in whose area the child lives
   * @return the child
   * @throws NullPointerException if an argument is null
   */
  public static EscalatedChild of(Pupil pupil, LocalAuthorityCode home) {
    ImmutableSortedSet<StandingExclusion> standing =
        requireNonNull(pupil, "pupil").exclusions().stream()
            .flatMap(history -> history.all().stream())
            .filter(TwiceExcluded::mayStand)
            .map(one -> StandingExclusion.effective(one.school(), one.effective()))
            .collect(toImmutableSortedSet(naturalOrder()));
    return new EscalatedChild(pupil, home, standing, Optional.empty());
  }

  /**
   * The same child, permanently excluded from a school on a day that is not known.
   *
   * @param school the school
   * @return a copy; an equal one where such an exclusion is known by that number
   * @throws NullPointerException if the school is null
   */
  public EscalatedChild withExclusionFrom(Urn school) {
    return withExclusion(StandingExclusion.from(school));
  }

  /**
   * The same child, permanently excluded from a school on a day that is known.
   *
   * @param school the school
   * @param effective the day on which the exclusion took effect
   * @return a copy, as {@link #withExclusion(StandingExclusion)} makes it
   * @throws NullPointerException if an argument is null
   */
  public EscalatedChild withExclusionFrom(Urn school, LocalDate effective) {
    return withExclusion(StandingExclusion.effective(school, effective));
  }

  /**
   * The same child with one more exclusion.
   *
   * <p>One whose day is not known, and of which it is known on 20 October 2012 that it is there, is that of 8 October if
   * one of that day and number comes to be known, or is: the two are then one, of 8 October. Beside one of 10 November it
   * stands, since it took effect before, and so does one of which it is not known on which day it was there. Two without a
   * day are one by one number, known since the earlier day.
   *
   * @param exclusion the exclusion
   * @return a copy, the same in whichever order exclusions of two days are given
   * @throws NullPointerException if the exclusion is null
   */
  public EscalatedChild withExclusion(StandingExclusion exclusion) {
    requireNonNull(exclusion, "exclusion");
    return known(exclusion).ended(Maps.filterKeys(ended, one -> !one.equals(exclusion)));
  }

  private EscalatedChild known(StandingExclusion exclusion) {
    Optional<StandingExclusion> dayless = exclusions.stream()
        .filter(one -> one.school().equals(exclusion.school()))
        .filter(one -> one.effective().isEmpty())
        .findFirst();
    if (exclusion.effective().isPresent()) {
      LocalDate day = exclusion.effective().get();
      return without(dayless.filter(one -> one.mayBeOf(day))).plus(exclusion);
    }
    return excludedOnBy(exclusion.school()).stream().anyMatch(exclusion::mayBeOf)
        ? this
        : without(dayless).plus(dayless.map(one -> earlier(one, exclusion)).orElse(exclusion));
  }

  private static StandingExclusion earlier(StandingExclusion one, StandingExclusion other) {
    return Stream.of(one, other)
        .filter(known -> known.knownOn().isPresent())
        .min(naturalOrder())
        .orElse(one);
  }

  private EscalatedChild plus(StandingExclusion exclusion) {
    return excluded(ImmutableSortedSet.<StandingExclusion>naturalOrder()
        .addAll(exclusions)
        .add(exclusion)
        .build());
  }

  private EscalatedChild without(Optional<StandingExclusion> exclusion) {
    return exclusion
        .map(gone ->
            excluded(ImmutableSortedSet.copyOf(Sets.filter(exclusions, one -> !one.equals(gone)))))
        .orElse(this);
  }

  /** The same child, one of whose exclusions has ended; how is kept where the pupil's history may tell of it. */
  EscalatedChild without(StandingExclusion exclusion, ExclusionEnding ending) {
    EscalatedChild left = without(Optional.of(exclusion));
    return mayBeOfHistory(exclusion)
        ? left.ended(ImmutableSortedMap.<StandingExclusion, ExclusionEnding>naturalOrder()
            .putAll(Maps.filterKeys(ended, one -> !one.equals(exclusion)))
            .put(exclusion, ending)
            .buildOrThrow())
        : left;
  }

  private boolean mayBeOfHistory(StandingExclusion exclusion) {
    return pupil.exclusions().stream()
        .flatMap(history -> history.all().stream())
        .anyMatch(one ->
            exclusion.effective().filter(day -> !day.equals(one.effective())).isEmpty());
  }

  /**
   * The same child, never excluded from a school under one of its numbers, on whichever days, as far as is known: what was
   * known was put down by mistake. An exclusion that is known under another number of the same school stays; one that was
   * made and came to an end is {@linkplain CommonCommand.RecordExclusionEnd recorded} as such.
   *
   * @param school the school
   * @return a copy; an equal one where the child was not excluded from it
   * @throws NullPointerException if the school is null
   */
  public EscalatedChild withoutExclusionFrom(Urn school) {
    requireNonNull(school, "school");
    EscalatedChild left = this;
    for (StandingExclusion one : exclusions) {
      if (one.school().equals(school)) {
        left = left.without(one, ExclusionEnding.RECORDED_IN_ERROR);
      }
    }
    return left;
  }

  /** The same child, with those of the exclusions that are known without any day known on this one. */
  EscalatedChild withExclusionsKnownOn(LocalDate day) {
    return excluded(exclusions.stream()
        .map(one -> one.effective().isPresent() || one.knownOn().isPresent()
            ? one
            : StandingExclusion.knownOn(one.school(), day))
        .collect(toImmutableSortedSet(naturalOrder())));
  }

  private EscalatedChild excluded(ImmutableSortedSet<StandingExclusion> others) {
    return new EscalatedChild(pupil, home, others, overCompulsoryAgeFrom, ended);
  }

  private EscalatedChild ended(Map<StandingExclusion, ExclusionEnding> others) {
    return new EscalatedChild(
        pupil,
        home,
        exclusions,
        overCompulsoryAgeFrom,
        ImmutableSortedMap.copyOf(others, naturalOrder()));
  }

  /**
   * The schools from which the child is permanently excluded.
   *
   * @return the numbers by which the exclusions are known
   */
  public ImmutableSortedSet<Urn> excludedFrom() {
    return exclusions.stream()
        .map(StandingExclusion::school)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  /**
   * When the exclusions took effect, where that is known.
   *
   * @return the days by school: on several where a school excluded the child more than once
   */
  public ImmutableSortedMap<Urn, ImmutableSortedSet<LocalDate>> excludedOn() {
    return exclusions.stream()
        .filter(one -> one.effective().isPresent())
        .map(StandingExclusion::school)
        .distinct()
        .collect(toImmutableSortedMap(naturalOrder(), school -> school, this::excludedOnBy));
  }

  /** When the exclusions from a school under one of its numbers took effect, where that is known. */
  ImmutableSortedSet<LocalDate> excludedOnBy(Urn school) {
    return exclusions.stream()
        .filter(one -> one.school().equals(school))
        .flatMap(one -> one.effective().stream())
        .collect(toImmutableSortedSet(naturalOrder()));
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
        pupil, home, exclusions, Optional.of(requireNonNull(from, "from")), ended);
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
   * Whether nobody need follow the parent's preference because the child was excluded twice, where no school is known to
   * have taken over from another.
   *
   * @param date the day of the refusal, on which the pupil is in the year group that is given
   * @return as {@link #mayBeRefusedAsTwiceExcluded(LocalDate, Successions)} with no links
   * @throws NullPointerException if the date is null
   */
  public Answer<Boolean> mayBeRefusedAsTwiceExcluded(LocalDate date) {
    return mayBeRefusedAsTwiceExcluded(date, Successions.none());
  }

  /**
   * Whether nobody need follow the parent's preference because the child was excluded twice.
   *
   * <p>The right lasts two years beginning with the day on which the latest exclusion took effect (SSFA 1998
   * s.87): one of 8 October 2012 counts to 7 October 2014. It excuses from the preference alone: the panel
   * may still place the child, and the school may still be directed.
   *
   * <p>The exclusions of the pupil's history count as it tells of them, unless they are among those that {@linkplain
   * #ended() ended}; those that are known here beside them count too, for the schools that made them, as {@link
   * ExclusionHistory#isTwiceExcluded(LocalDate, Successions)} tells schools apart. One that is known by number and day in
   * both is one, and what came of it is told by the history. That it was made at compulsory school age is told by the year
   * group where the history has none of the day, from year 1 on; in reception and before it is not known.
   *
   * <p>What is not known makes the answer unknown where it may make a difference, and never a no. An exclusion whose day is
   * not known is that of a day that is known of its number, if it was known on that day or later, as {@link
   * #withExclusion(StandingExclusion)} says; else it may be of any day by then, and made at any age. Where one without a day
   * ended, any of the history of that school may be the one. An exclusion that stands under one number while one of its day
   * under another number ended, or did not come to stand by the history, may stand or not: there is one of that day alone.
   *
   * @param date the day of the refusal, on which the pupil is in the year group that is given
   * @param links which schools took over from which, as {@link EscalationContext#successions()} holds them
   * @return yes or no; unknown where {@link Pupil#isTwiceExcluded(LocalDate)} is because no history is given and the days
   *     that are known here do not make it a yes, and for the reason {@code pupil.exclusion-not-known} where it depends on
   *     what is not known of an exclusion
   * @throws NullPointerException if an argument is null
   */
  public Answer<Boolean> mayBeRefusedAsTwiceExcluded(LocalDate date, Successions links) {
    return new TwiceExcluded(this, requireNonNull(date, "date"), requireNonNull(links, "links"))
        .answer();
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

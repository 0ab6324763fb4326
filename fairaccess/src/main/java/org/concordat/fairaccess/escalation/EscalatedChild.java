/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CompulsorySchoolAge;
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
 * @param overCompulsoryAgeFrom the first day on which the child is over compulsory school age, inclusive;
 *     empty where that day is far off or not known
 */
public record EscalatedChild(
    Pupil pupil,
    LocalAuthorityCode home,
    ImmutableSortedSet<Urn> excludedFrom,
    Optional<LocalDate> overCompulsoryAgeFrom) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public EscalatedChild {
    requireNonNull(pupil, "pupil");
    requireNonNull(home, "home");
    requireNonNull(excludedFrom, "excludedFrom");
    requireNonNull(overCompulsoryAgeFrom, "overCompulsoryAgeFrom");
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
    return new EscalatedChild(pupil, home, ImmutableSortedSet.of(), Optional.empty());
  }

  /**
   * The same child, permanently excluded from one more school.
   *
   * @param school the school
   * @return a copy
   * @throws NullPointerException if the school is null
   */
  public EscalatedChild withExclusionFrom(Urn school) {
    return withExclusionsFrom(ImmutableSortedSet.of(requireNonNull(school, "school")));
  }

  /** The same child, permanently excluded from more schools. */
  EscalatedChild withExclusionsFrom(ImmutableSortedSet<Urn> schools) {
    return new EscalatedChild(
        pupil,
        home,
        ImmutableSortedSet.<Urn>naturalOrder()
            .addAll(excludedFrom)
            .addAll(schools)
            .build(),
        overCompulsoryAgeFrom);
  }

  /**
   * The same child with the day from which he or she is over compulsory school age.
   *
   * @param from the first day, inclusive
   * @return a copy
   * @throws NullPointerException if the day is null
   */
  public EscalatedChild withOverCompulsoryAgeFrom(LocalDate from) {
    return new EscalatedChild(pupil, home, excludedFrom, Optional.of(requireNonNull(from, "from")));
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
   * @param date the day of the refusal
   * @return yes or no; unknown where {@link Pupil#isTwiceExcluded(LocalDate)} is
   * @throws NullPointerException if the date is null
   */
  public Answer<Boolean> mayBeRefusedAsTwiceExcluded(LocalDate date) {
    return pupil.isTwiceExcluded(requireNonNull(date, "date"));
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

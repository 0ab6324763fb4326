/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.fairaccess.InYearTelling;

/**
 * Which schools owe a return, among those that an authority maintains and academies.
 *
 * <p>On 31 October 2012 a voluntary aided school and an academy are among the {@link #ownAdmissionAuthorities()}; a
 * community school, for which the authority decides, is not, nor is a special school or a pupil referral unit, for which no
 * admission authority is laid down, nor an academy for those of 16 to 19, see {@link InYearTelling}.
 *
 * <p>Which it is goes by the day. A school that is one of them on any day of a period owes the return of the period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phases the phases that owe it; empty for all
 * @param tellingInYear whether it is owed only by those that have to tell of in-year applications, {@link InYearTelling}
 */
public record OwingSchools(ImmutableSortedSet<Phase> phases, boolean tellingInYear) {

  private static final OwingSchools ALL = new OwingSchools(ImmutableSortedSet.of(), false);

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if the phases are null
   */
  public OwingSchools {
    requireNonNull(phases, "phases");
  }

  /**
   * All schools.
   *
   * @return schools of every phase, whoever decides on their admissions
   */
  public static OwingSchools all() {
    return ALL;
  }

  /**
   * The schools that are their own admission authority.
   *
   * @return those of every phase that have to tell of in-year applications
   */
  public static OwingSchools ownAdmissionAuthorities() {
    return new OwingSchools(ImmutableSortedSet.of(), true);
  }

  /**
   * Those of these schools that are of a phase.
   *
   * @param first a phase
   * @param others more phases
   * @return a copy with these phases in place of any before
   * @throws NullPointerException if an argument is null
   */
  public OwingSchools of(Phase first, Phase... others) {
    return new OwingSchools(
        ImmutableSortedSet.<Phase>naturalOrder().add(first).add(others).build(), tellingInYear);
  }

  /**
   * Whether a school is one of them on a day, if it is open then.
   *
   * @param school the school
   * @param day the day
   * @return the answer; unknown where the school's phase or type is not known and matters
   */
  Answer<Boolean> includes(School school, LocalDate day) {
    Answer<Boolean> isTelling = tellingInYear ? tellsInYear(school, day) : Answer.known(true);
    Answer<Boolean> isOfPhase = isOfPhase(school, day);
    return isTelling.equals(Answer.known(false)) || isOfPhase.equals(Answer.known(false))
        ? Answer.known(false)
        : isOfPhase.flatMap(one -> isTelling);
  }

  private Answer<Boolean> isOfPhase(School school, LocalDate date) {
    return phases.isEmpty() ? Answer.known(true) : school.on(date).phase().map(phases::contains);
  }

  private static Answer<Boolean> tellsInYear(School school, LocalDate date) {
    return school.typeOn(date).flatMap(type -> tellsInYear(school, type));
  }

  private static Answer<Boolean> tellsInYear(School school, SchoolType type) {
    return type.isKnown()
        ? Answer.known(InYearTelling.isOwedBy(type))
        : Answer.unknown(InformationReasons.typeNotKnown(school.urn(), type));
  }
}

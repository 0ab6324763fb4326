/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.AdmissionNumber;
import org.concordat.fairaccess.FairAccessRoles;
import org.immutables.value.Value;

/**
 * What a family is told of one school.
 *
 * <p>It is made by {@link ChoiceAdvice} and in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SchoolAdvice {

  SchoolAdvice() {}

  /**
   * The school.
   *
   * @return its URN on the day of the advice
   */
  public abstract Urn school();

  /**
   * What it is called on that day.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * Which preference of the family it is.
   *
   * @return 1 for the most preferred; empty if it is none
   */
  public abstract Optional<Integer> preference();

  /**
   * How far the home is from it.
   *
   * @return the distance, or empty if it is not known
   */
  public abstract Optional<Distance> distance();

  /**
   * Who decides on its admissions on the day of the advice.
   *
   * @return the body, by the school's type on that day
   */
  public abstract Answer<AdmissionAuthority> decidedBy();

  /**
   * How many it admits to the year group in the year of entry.
   *
   * @return the number with its basis, or unknown
   */
  public abstract Answer<AdmissionNumber> admissionNumber();

  /**
   * How its places went in past years. A round for reception or year 7 is past from its national offer day on, and one for
   * another year group, or whose day is not known, from the first day of the school year of entry; in a round only those
   * before the entry that is asked for are.
   *
   * <p>In a round they are those of the year group that is asked for. In-year they are those of the last year group up to it
   * into which the school admits in rounds, as far as its rounds are known: for a child in year 8 those for entry into
   * year 7, and not those for reception of a school that takes both. They tell how sought after the school is; the {@link
   * #estimate()} says that they do not tell of a place in the course of a year.
   *
   * @return the rounds of this school, under whatever URN, the latest first, and those of one year by URN
   */
  public abstract ImmutableList<PastRound> pastRounds();

  /**
   * What to beware of: that the school is to open only after the advice, is taken over by the entry, or closes some day
   * after it. One that is not open on the day of entry is not among the schools at all.
   *
   * @return the reasons {@code advice.opens-by-entry}, {@code advice.taken-over-by-entry} and {@code
   *     advice.closes-after-entry}, as far as the register knows
   */
  public abstract ImmutableList<Reason> cautions();

  /**
   * What the past years say of a child like this.
   *
   * @return the estimate
   */
  public abstract Estimate estimate();

  /**
   * Who arranges the independent panel that hears an appeal against the school's refusal: whoever decides on
   * admissions.
   *
   * @return the role; unknown where {@link #decidedBy()} is, and for the reason {@code advice.plan-names-school}
   *     where a plan names the child's school, since it is not by preference then that a school refuses
   */
  public final Answer<Role> appealArrangedBy() {
    return outside()
        .map(Answer::<Role>unknown)
        .orElseGet(() -> decidedBy().map(FairAccessRoles::of));
  }

  /** Why the ordinary admissions do not apply to the child, if they do not. */
  abstract Optional<Reason> outside();
}

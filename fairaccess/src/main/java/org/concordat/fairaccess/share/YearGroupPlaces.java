/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.Urn;

/**
 * How full the child's year group is at a school.
 *
 * <p>A year group that admits 29 and has 27 pupils has 2 vacancies, one with 31 is 2 over its number, and one with 29
 * has neither.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param admissionNumber how many the year group admits
 * @param over how many it has over that number, for whatever reason, appeals among them
 * @param vacancies how many it has below that number
 */
public record YearGroupPlaces(Urn school, int admissionNumber, int over, int vacancies) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, there are more vacancies than places, or a year group
   *     over its number has vacancies
   * @throws NullPointerException if the school is null
   */
  public YearGroupPlaces {
    requireNonNull(school, "school");
    checkArgument(
        admissionNumber >= 0,
        "YearGroupPlaces admissionNumber: must not be negative, but at %s was %s",
        school,
        admissionNumber);
    checkArgument(
        over >= 0, "YearGroupPlaces over: must not be negative, but at %s was %s", school, over);
    checkArgument(
        vacancies >= 0 && vacancies <= (over > 0 ? 0 : admissionNumber),
        "YearGroupPlaces vacancies: must be from 0 to the places, %s, and 0 in a year group over its"
            + " number, but at %s were %s",
        admissionNumber,
        school,
        vacancies);
  }

  /**
   * A year group without vacancies.
   *
   * @param school the school
   * @param admissionNumber how many the year group admits
   * @param over how many it has over that number; 0 if it is just full
   * @throws IllegalArgumentException if a number is negative
   */
  public YearGroupPlaces(Urn school, int admissionNumber, int over) {
    this(school, admissionNumber, over, 0);
  }

  /**
   * A year group of which the pupils are counted.
   *
   * @param school the school
   * @param admissionNumber how many it admits
   * @param pupils how many it has
   * @return the places, with vacancies or over the number, whichever it is
   * @throws IllegalArgumentException if a number is negative
   */
  public static YearGroupPlaces ofPupils(Urn school, int admissionNumber, int pupils) {
    checkArgument(
        pupils >= 0,
        "YearGroupPlaces pupils: must not be negative, but at %s were %s",
        school,
        pupils);
    return new YearGroupPlaces(
        school,
        admissionNumber,
        Math.max(0, pupils - admissionNumber),
        Math.max(0, admissionNumber - pupils));
  }

  /**
   * How full it is with one pupil more.
   *
   * @return one vacancy fewer, or one more over the number where there is none
   * @throws IllegalArgumentException if it has 2,147,483,647 over the number already
   */
  public YearGroupPlaces oneMore() {
    if (vacancies > 0) {
      return new YearGroupPlaces(school, admissionNumber, over, vacancies - 1);
    }
    checkArgument(
        over < Integer.MAX_VALUE,
        "YearGroupPlaces over: must leave room for one more, but at %s was %s",
        school,
        over);
    return new YearGroupPlaces(school, admissionNumber, over + 1, 0);
  }
}

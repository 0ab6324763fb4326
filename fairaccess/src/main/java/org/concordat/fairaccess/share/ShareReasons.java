/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PointsTariff;

/** The codes of the reasons that go with shares and rankings. */
public final class ShareReasons {

  /** The school has nobody on roll; argument: school. */
  public static final String ZERO_ROLL = "share.zero-roll";

  /** It is not known how many the school has on roll; argument: school. */
  public static final String ROLL_NOT_KNOWN = "share.roll-not-known";

  /** The school is exempt; arguments: school, ground, type, until, a date or {@code without end}. */
  public static final String EXEMPT = "share.exempt";

  /** The school excluded the child, under this URN or another; arguments: school, excluder. */
  public static final String EXCLUDED_THE_CHILD = "share.excluded-the-child";

  /** The school does not take the child's year group; arguments: school, year, ages. */
  public static final String OTHER_AGES = "share.other-ages";

  /** The school is for children of the other sex; argument: school. */
  public static final String OTHER_SEX = "share.other-sex";

  /** The school is not open on the day; arguments: school, on. */
  public static final String NOT_OPEN = "share.not-open";

  /** The school has no admission number, none above zero, or not one alone; argument: school. */
  public static final String NO_ADMISSION_NUMBER = "share.no-admission-number";

  /** It is not known how many of the school's pupils get free meals; argument: school. */
  public static final String FREE_MEALS_NOT_KNOWN = "share.free-meals-not-known";

  /** The school has no place in the rotation; argument: school. */
  public static final String NOT_IN_ROTATION = "share.not-in-rotation";

  /** The school is a part of a divided one that has a turn; arguments: school, parts. */
  public static final String TURN_OF_DIVIDED_SCHOOL = "share.turn-of-divided-school";

  /** It is not known how far the school is from the child; argument: school. */
  public static final String DISTANCE_NOT_KNOWN = "share.distance-not-known";

  /** The year group has no vacancy and has its extra children; arguments: school, over, limit. */
  public static final String EXTRA_LIMIT_REACHED = "share.extra-limit-reached";

  /** It is not known how many the year group has over its number; argument: school. */
  public static final String PLACES_NOT_KNOWN = "share.places-not-known";

  /** The school is first only because it excluded; arguments: school, otherwise. */
  public static final String FIRST_BY_PENALTY = "share.first-by-penalty";

  /** Nothing is due from the school, so that there is no index; argument: school. */
  public static final String NOTHING_DUE = "share.nothing-due";

  /**
   * The tariff has no points for the type, so that a placement of it cannot be counted; arguments: type, tariff, and
   * school where one has taken a child of the type already.
   */
  public static final String TYPE_WITHOUT_POINTS = "share.type-without-points";

  private static final Citation ONE_OUT_ONE_IN = Citation.of("School Admissions Code 2012", "3.13")
      .secondHand("practice; the paragraph was not read");

  static final String WITHOUT_END = "without end";

  private ShareReasons() {}

  static Reason.Builder about(String code, Urn school) {
    return Reason.coded(code).with("school", school.toString());
  }

  static Reason zeroRoll(Urn school) {
    return about(ZERO_ROLL, school)
        .saying("school {school} has nobody on roll, so that it has no figure per pupil");
  }

  static Reason rollNotKnown(Urn school) {
    return about(ROLL_NOT_KNOWN, school)
        .saying("it is not known how many school {school} has on roll");
  }

  static Reason noAdmissionNumber(Urn school) {
    return about(NO_ADMISSION_NUMBER, school)
        .saying("it is not known by which admission number above zero to measure school {school}");
  }

  static Reason freeMealsNotKnown(Urn school) {
    return about(FREE_MEALS_NOT_KNOWN, school)
        .saying("it is not known how many pupils of school {school} get free school meals");
  }

  static Reason firstByPenalty(Urn school, Urn otherwise) {
    return about(FIRST_BY_PENALTY, school)
        .with("otherwise", otherwise.toString())
        .under(ONE_OUT_ONE_IN)
        .saying(
            "school {school} is first only for its own exclusions, otherwise {otherwise} is; no school"
                + " takes a child automatically in place of one it excluded");
  }

  static Reason typeWithoutPoints(PlacementType type, PointsTariff tariff) {
    return Reason.coded(TYPE_WITHOUT_POINTS)
        .with("type", type.code())
        .with("tariff", tariff.name())
        .under(tariff.source())
        .saying("tariff {tariff} has no points for {type}, and the placement could not be counted");
  }

  static Reason typeWithoutPoints(PlacementType type, PointsTariff tariff, Urn school) {
    return about(TYPE_WITHOUT_POINTS, school)
        .with("type", type.code())
        .with("tariff", tariff.name())
        .under(tariff.source())
        .saying(
            "tariff {tariff} has no points for {type}, of which school {school} has taken a child, so"
                + " that no order can be told");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that placements give. */
public final class PlacementReasons {

  /** The school excluded the child, under this URN or another; arguments: school, excluder. */
  public static final String EXCLUDED_THE_CHILD = "placement.excluded-the-child";

  /** The school is for children of the other sex; argument: school. */
  public static final String OTHER_SEX = "placement.other-sex";

  /** The school is exempt; arguments: school, ground, until, a date or {@code without end}. */
  public static final String EXEMPT = "placement.exempt";

  /** The school is beyond a reasonable distance; arguments: school, distance, most. */
  public static final String TOO_FAR = "placement.too-far";

  /** The school is barred; arguments: school, ground. */
  public static final String BARRED = "placement.barred";

  /** The school can take no further child; argument: school. */
  public static final String SCHOOL_FULL = "placement.school-full";

  /** The year group can take no further child; arguments: school, year. */
  public static final String YEAR_GROUP_FULL = "placement.year-group-full";

  /** The child is fixed at another school; arguments: school, fixed. */
  public static final String FIXED_ELSEWHERE = "placement.fixed-elsewhere";

  /** The siblings go to another school together; arguments: school, together. */
  public static final String TOGETHER_ELSEWHERE = "placement.together-elsewhere";

  /**
   * No school, or this one not, is an option of all of the siblings; arguments: siblings, their number, and
   * the school.
   */
  public static final String NO_COMMON_SCHOOL = "placement.siblings-no-common-school";

  /**
   * No school that is an option of all of the siblings, or this one not, has places for them beside the
   * children fixed or held there; arguments: siblings, the school or, of several, schools, their number, and others,
   * how many children are fixed or held there.
   */
  public static final String NO_ROOM_TOGETHER = "placement.siblings-no-room";

  /** A plan parts siblings who were to be kept together; argument: siblings, their number. */
  public static final String SIBLINGS_PARTED = "placement.siblings-parted";

  /** Each school with places for all of the siblings would leave out another child; argument: siblings. */
  public static final String APART = "placement.siblings-apart";

  /** Every school was ruled out, or none was given; no argument. */
  public static final String NO_OPTION = "placement.no-option";

  /** The places went to children who could go nowhere else, or come first; argument: schools. */
  public static final String NO_PLACE_LEFT = "placement.no-place-left";

  /** A plan names no school, though some of the options have a place left; argument: schools. */
  public static final String NOT_PLACED = "placement.not-placed";

  /** The child has no type of placement, so that the rule was not asked, even if it is fixed; argument: rule. */
  public static final String TYPE_NOT_GIVEN = "placement.type-not-given";

  /** The ranking rule left every school out; arguments: rule, schools. */
  public static final String NOT_RANKED = "placement.not-ranked";

  /**
   * The school is open to the child, but not among those that the ranking is asked about;
   * arguments: school, rule.
   */
  public static final String NOT_A_CANDIDATE = "placement.not-a-candidate";

  /** The school is charged for children it excluded; arguments: school, charge. */
  public static final String CHARGED_FOR_EXCLUSION = "placement.charged-for-exclusion";

  /** Another rule has the charged school first too; arguments: school, rule. */
  public static final String CONFIRMED_BY_RULE = "placement.confirmed-by-rule";

  /**
   * A child who is fixed at a school, or held there with its siblings, has a place in one plan and none in
   * another; argument: school.
   */
  public static final String FIXED_LEFT_OUT = "placement.fixed-left-out";

  /** A plan names a school that was ruled out for the child; argument: school. */
  public static final String RULED_OUT = "placement.ruled-out";

  /** A plan names a school that was no option of the child; argument: school. */
  public static final String NOT_AN_OPTION = "placement.not-an-option";

  /** A plan sends a school more than it can take; arguments: school, children, limit. */
  public static final String OVER_LIMIT = "placement.over-limit";

  /** A plan sends a year group more than it can take; arguments: school, year, children, limit. */
  public static final String OVER_YEAR_LIMIT = "placement.over-year-limit";

  /** At the prices a child would do better elsewhere; arguments: school, better. */
  public static final String BETTER_ELSEWHERE = "placement.better-elsewhere";

  /** A school's price is not between its last child and its next; arguments: school, price. */
  public static final String PRICE_OUT_OF_STEP = "placement.price-out-of-step";

  /** A year group that has room carries a surcharge, or one below zero; arguments: school, year. */
  public static final String SURCHARGE_OUT_OF_STEP = "placement.surcharge-out-of-step";

  /** The certificate is for other schools, children, classes or options; argument: expected. */
  public static final String OTHER_PROBLEM = "placement.other-problem";

  /** The rule against automatic placements: 2012 Code, paragraph 3.13, known second-hand. */
  static final Citation NOT_AUTOMATIC =
      Citation.of("School Admissions Code 2012", "paragraph 3.13, from memory");

  private PlacementReasons() {}

  static Reason.Builder about(String code, Urn school) {
    return Reason.coded(code).with("school", school.toString());
  }

  static Reason noOption() {
    return Reason.coded(NO_OPTION).saying("no school is an option");
  }

  static Reason noPlaceLeft(int options) {
    return Reason.coded(NO_PLACE_LEFT)
        .with("schools", options)
        .saying("the places at the {schools} schools that are options go to others");
  }

  static Reason full(Urn school) {
    return about(SCHOOL_FULL, school).saying("school {school} can take no further child");
  }

  static Reason charged(Urn school, int charge) {
    return about(CHARGED_FOR_EXCLUSION, school)
        .with("charge", charge)
        .under(NOT_AUTOMATIC)
        .saying(
            "school {school} is charged {charge} for children it excluded, and none comes in the"
                + " place of one automatically: the panel has to decide and to say why");
  }
}

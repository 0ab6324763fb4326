/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

/** The codes of the reasons for which something may not be done on a child's way back. */
public final class ReintegrationReasons {

  /** An assessment is longer than allowed; arguments: weeks, most. */
  public static final String ASSESSMENT_TOO_LONG = "reintegration.assessment-too-long";

  /** An assessment is of no week, or not longer than before; arguments: weeks, before. */
  public static final String NOT_LONGER = "reintegration.not-longer";

  /** A child who is not ready has no day for the next review; no arguments. */
  public static final String REVIEW_DATE_MISSING = "reintegration.review-date-missing";

  /** The next review is not after this one; arguments: next, on. */
  public static final String REVIEW_DATE_OVER = "reintegration.review-date-over";

  /** A child who is ready has a day for a next review; argument: next. */
  public static final String REVIEW_NOT_NEEDED = "reintegration.review-not-needed";

  /** The place has not begun; arguments: starts, on. */
  public static final String BEFORE_PLACE = "reintegration.before-place";

  /** The place would have begun before it is given; arguments: starts, on. */
  public static final String PLACE_IN_PAST = "reintegration.place-in-past";

  /** The Code of the day has no category for such a child; arguments: edition, kind. */
  public static final String NO_CATEGORY = "reintegration.no-category";

  /** No edition of the Code is in force on the day; argument: on. */
  public static final String NO_CODE = "reintegration.no-code";

  /** The school excluded the child, under this URN or another; arguments: school, excluder. */
  public static final String EXCLUDING_SCHOOL = "reintegration.excluding-school";

  /** The first day in school is before the day on which it is agreed; arguments: starts, on. */
  public static final String START_OVER = "reintegration.start-over";

  /** The support would be over when it is given; arguments: end, on. */
  public static final String SUPPORT_OVER = "reintegration.support-over";

  /** The time of support is not over, so that nothing can be said to last; arguments: end, on. */
  public static final String SUPPORT_RUNS = "reintegration.support-runs";

  /** No support beside the child was given, and the local rule asks for it; no arguments. */
  public static final String NO_SUPPORT = "reintegration.no-support";

  /** No day is set in this life for what is owed; argument: what. */
  public static final String NO_LIMIT = "reintegration.no-limit";

  private ReintegrationReasons() {}
}

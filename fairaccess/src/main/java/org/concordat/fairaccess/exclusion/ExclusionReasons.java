/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

/** The codes of the reasons that exclusions give: for refusals, for unknown days, and as advice. */
public final class ExclusionReasons {

  /** No education is owed from the sixth day; argument: why. */
  public static final String NO_DAY_SIX = "exclusion.no-day-six";

  /** What starts the limit has not happened; argument: event. */
  public static final String NOT_STARTED = "exclusion.not-started";

  /** No source sets a day for what is owed; argument: what. */
  public static final String NO_LIMIT = "exclusion.no-limit";

  /** The rule says without delay and names no day; no arguments. */
  public static final String WITHOUT_DELAY = "exclusion.without-delay";

  /** A claim of discrimination is not decided, and the limit counts from that; no arguments. */
  public static final String CLAIM_OPEN = "exclusion.claim-open";

  /** The review is not over, and what is asked for waits for it; argument: stage. */
  public static final String REVIEW_NOT_OVER = "exclusion.review-not-over";

  /** The exclusion was undone, so that nothing follows from it; argument: stage. */
  public static final String UNDONE = "exclusion.undone";

  /** Advice: an intervention was expected and not tried; argument: intervention. */
  public static final String NOT_TRIED = "exclusion.intervention-not-tried";

  /** The exclusion is not on disciplinary grounds; no arguments. */
  public static final String NOT_DISCIPLINARY = "exclusion.not-disciplinary";

  /** No edition of the rules had commenced by the first day out; argument: first. */
  public static final String NO_EDITION = "exclusion.no-edition";

  /** The first day out is before the day of the decision; arguments: first, on. */
  public static final String FIRST_DAY_OVER = "exclusion.first-day-over";

  /** The exclusion holds steps that have not been taken; no arguments. */
  public static final String ALREADY_FOLLOWED = "exclusion.already-followed";

  /** Whoever acts is not the school's responsible body; arguments: by, body. */
  public static final String NOT_RESPONSIBLE = "exclusion.not-the-responsible-body";

  /** The notice is dated before the decision; arguments: sent, on. */
  public static final String NOTICE_BEFORE_DECISION = "exclusion.notice-before-decision";

  /** The notice of the decision has not been sent; arguments: sent, on. */
  public static final String NOTICE_NOT_SENT = "exclusion.notice-not-sent";

  /** The pupil would be reinstated from a day before the decision; arguments: from, on. */
  public static final String BACK_BEFORE_DECISION = "exclusion.back-before-decision";

  /** The parent does not waive in writing; no arguments. */
  public static final String NOT_IN_WRITING = "exclusion.waiver-not-in-writing";

  /** The edition lets no head cancel; argument: edition. */
  public static final String NOT_CANCELLABLE = "exclusion.not-cancellable";

  /** The responsible body had begun to meet; argument: opened. */
  public static final String GOVERNORS_HAVE_MET = "exclusion.governors-have-met";

  /** There would be, or are, too many days in a school year; arguments: days, cap. */
  public static final String OVER_YEARLY_CAP = "exclusion.over-yearly-cap";

  /** Whether there are too many days depends on what is not published; arguments: least, most, cap. */
  public static final String DAYS_NOT_KNOWN = "exclusion.days-not-known";

  /** A session is excluded already; argument: other. */
  public static final String OVERLAPS = "exclusion.overlaps";

  /** What follows a fixed period does not begin on the school day after it; arguments: first, next. */
  public static final String NOT_NEXT_SCHOOL_DAY = "exclusion.not-next-school-day";

  /** The responsible body owes a meeting; no arguments. */
  public static final String MEETING_OWED = "exclusion.meeting-owed";

  /** Nobody is bound to meet; argument: days. */
  public static final String NO_DUTY_TO_MEET = "exclusion.no-duty-to-meet";

  /** Whoever acts neither owes the education nor acts for one who does; arguments: by, educator. */
  public static final String NOT_EDUCATOR = "exclusion.not-the-educator";

  /** No partnership acts; no arguments. */
  public static final String NOT_DELEGATED = "exclusion.not-delegated";

  /** The education is not the authority's to delegate; argument: educator. */
  public static final String NOT_THE_AUTHORITYS = "exclusion.not-the-authoritys";

  /** The provision is not full-time; argument: provider. */
  public static final String NOT_FULL_TIME = "exclusion.not-full-time";

  /** A partnership takes from assured providers only; argument: provider. */
  public static final String NOT_ASSURED = "exclusion.not-quality-assured";

  /** The details of the education were given too late; arguments: hours, needed. */
  public static final String DETAILS_TOO_LATE = "exclusion.details-too-late";

  /** The parent has the notice in writing already; no arguments. */
  public static final String NOTICE_GIVEN = "exclusion.notice-given";

  /** The details of the education are given only after the day of its confirmation; arguments: given, on. */
  public static final String DETAILS_NOT_GIVEN = "exclusion.details-not-given";

  /** A role is named that nobody tells of an exclusion; arguments: told, recipients. */
  public static final String NOT_A_RECIPIENT = "exclusion.not-a-recipient";

  /** A parent may agree to less notice only where education begins before the sixth day; arguments: starts, sixth. */
  public static final String LATE_START_NOT_WAIVABLE = "exclusion.late-start-not-waivable";

  /** The provision would have begun before it is confirmed; arguments: starts, on. */
  public static final String STARTS_IN_PAST = "exclusion.provision-starts-in-past";

  /** No provision is confirmed; no arguments. */
  public static final String NOT_CONFIRMED = "exclusion.nothing-confirmed";

  /** The first day of the provision has not come; arguments: starts, on. */
  public static final String BEFORE_START = "exclusion.before-start";

  private ExclusionReasons() {}
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

/** The codes of the reasons for which a command in a managed move is refused. */
public final class MoveReasons {

  /** Somebody has not consented whose consent is needed; argument: missing. */
  public static final String CONSENT_MISSING = "managed-move.consent-missing";

  /** Somebody consented to the move and not to a trial; argument: missing. */
  public static final String TRIAL_NOT_CONSENTED = "managed-move.trial-not-consented";

  /** The edition of the day permits no trial; arguments: edition, start. */
  public static final String TRIAL_NOT_PERMITTED = "managed-move.trial-not-permitted";

  /** The trial or the extension is longer than agreed; arguments: weeks, most. */
  public static final String TOO_LONG = "managed-move.too-long";

  /** The trial would be longer with the extension than can be counted; arguments: extension, weeks. */
  public static final String TOO_LONG_TOGETHER = "managed-move.too-long-together";

  /** No day for a review is set; argument: start. */
  public static final String WITHOUT_REVIEW = "managed-move.without-review";

  /** A review would be before the start or after the last day; arguments: review, first, last. */
  public static final String REVIEW_OUTSIDE = "managed-move.review-outside";

  /** The first day would be over when it is set; arguments: start, on. */
  public static final String START_OVER = "managed-move.start-over";

  /** The trial was extended as often as it may; arguments: extensions, allowed. */
  public static final String EXTENDED_ENOUGH = "managed-move.extended-enough";

  /** No reason is given; argument: on. */
  public static final String WITHOUT_REASON = "managed-move.without-reason";

  /** The last day would be before the first; arguments: start, last. */
  public static final String LAST_BEFORE_START = "managed-move.last-before-start";

  /** No rule sets a day for what is owed; argument: what. */
  public static final String NO_LIMIT = "managed-move.no-limit";

  /**
   * The two schools are one on the day of the step, or on the first day of the trial or the direction; arguments:
   * home, receiving, on.
   */
  public static final String SAME_SCHOOL = "managed-move.same-school";

  private MoveReasons() {}
}

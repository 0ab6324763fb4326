/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

/** The stable codes of the reasons that peer challenges give. */
public final class ChallengeReasons {

  /** The share table has no line of the school; arguments: school, on. */
  public static final String NO_LINE = "challenge.no-line";

  /** The school is not below its share; arguments: school, taken, due. */
  public static final String NOT_BELOW = "challenge.not-below";

  /** The school is exempt from every child; arguments: school, on, until (a date or {@code without end}), ground. */
  public static final String EXEMPT = "challenge.exempt";

  /** A head of another school answers or withdraws; arguments: party, school, on. */
  public static final String OTHER_SCHOOL = "challenge.other-school";

  /** The two schools were one on the day of the challenge; arguments: challenger, challenged, on. */
  public static final String SAME_SCHOOL = "challenge.same-school";

  /** No day is set for the judgement; argument: what. */
  public static final String NO_LIMIT = "challenge.no-limit";

  private ChallengeReasons() {}
}

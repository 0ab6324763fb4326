/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

/** The codes of the reasons for which a day in the timetable of an exclusion is not known. */
public final class ExclusionReasons {

  /** No education is owed from the sixth day; argument: why. */
  public static final String NO_DAY_SIX = "exclusion.no-day-six";

  /** What starts the limit has not happened; argument: event. */
  public static final String NOT_STARTED = "exclusion.not-started";

  private ExclusionReasons() {}
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Session;
import org.concordat.core.rule.Rule;

/**
 * When the parent was given the details of the education that is to begin.
 *
 * <p>Time is known by the session, half a day. Details given in the morning of Thursday 11 October 2012 are 48
 * hours, four halves of a day, before the morning of Saturday 13 October, and so in time for Monday the 15th; those
 * given in the afternoon of Saturday the 13th are not. Immutable and thread-safe.
 *
 * @param given the day
 * @param session the session by whose end they were given
 * @param waived whether the parent agreed to less time
 */
public record EducationNotice(LocalDate given, Session session, boolean waived) {

  private static final int HOURS_IN_HALF = 12;

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public EducationNotice {
    requireNonNull(given, "given");
    requireNonNull(session, "session");
  }

  /**
   * Details given by the end of a morning.
   *
   * @param day the day
   * @return the notice
   */
  public static EducationNotice inTheMorning(LocalDate day) {
    return new EducationNotice(day, Session.MORNING, false);
  }

  /**
   * Details given by the end of the afternoon session.
   *
   * @param day the day
   * @return the notice
   */
  public static EducationNotice inTheAfternoon(LocalDate day) {
    return new EducationNotice(day, Session.AFTERNOON, false);
  }

  /**
   * The same notice, with the parent content to have it late.
   *
   * @return a copy
   */
  public EducationNotice waivedByParent() {
    return new EducationNotice(given, session, true);
  }

  /**
   * How long before education begins the details were given.
   *
   * @param provision the education
   * @return the hours, in halves of a day; negative if they came after it began
   */
  public long hoursBefore(DaySixProvision provision) {
    return HOURS_IN_HALF * (half(provision.starts(), provision.session()) - half(given, session));
  }

  /**
   * Whether the details came early enough.
   *
   * @param provision the education
   * @param hours the rule of the edition
   * @return true if the hours are kept, to the half of a day
   */
  public boolean isEarlyEnough(DaySixProvision provision, Rule<Integer> hours) {
    return hoursBefore(provision) >= hours.value();
  }

  private static long half(LocalDate day, Session session) {
    return 2 * day.toEpochDay() + (session == Session.AFTERNOON ? 1 : 0);
  }
}

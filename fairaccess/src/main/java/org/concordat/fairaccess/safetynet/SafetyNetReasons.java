/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

/** The codes of the reasons that go with what is found of children without a place. */
public final class SafetyNetReasons {

  /** A school answers an application that is not known; arguments: school, on. */
  public static final String ANSWER_WITHOUT_APPLICATION = "safety-net.answer-without-application";

  /** An offer is declined that is not known; arguments: school, on. */
  public static final String DECLINED_WITHOUT_OFFER = "safety-net.declined-without-offer";

  /** A child is missed at a school on whose register it is not known to be; arguments: school, on. */
  public static final String ABSENT_WITHOUT_JOINING = "safety-net.absent-without-joining";

  /**
   * A child leaves a school on whose register it is not known to be, while it is known to be on that of another;
   * arguments: school, on. One who is known on no register is an ordinary leaver, whose joining came before the facts.
   */
  public static final String LEFT_WITHOUT_JOINING = "safety-net.left-without-joining";

  /** A school has a child that is not known to be on its register; arguments: school, on. */
  public static final String CAME_WITHOUT_JOINING = "safety-net.came-without-joining";

  /** A school has a child on a day on which it misses it, so that it counts as missed; arguments: school, on. */
  public static final String CAME_AND_MISSED = "safety-net.came-and-missed";

  /** An application is withdrawn that is not known; arguments: school, on. */
  public static final String WITHDRAWN_WITHOUT_APPLICATION =
      "safety-net.withdrawn-without-application";

  /**
   * A child is missed only after school days on which it was on the register, so that it came before or has been missing
   * for longer than is said; arguments: school, on, since.
   */
  public static final String MISSED_AFTER_JOINING = "safety-net.missed-after-joining";

  /**
   * A school reports a child to have attended until a day, and misses it since one before, so that it came late or has been
   * out for longer than is counted; arguments: school, on, since.
   */
  public static final String LEFT_AFTER_MISSED = "safety-net.left-after-missed";

  /**
   * A school reports a leaving twice, no joining of that school being between, with other days: of one leaving, with other
   * days than those that count, so that the child is out since then and may have attended for longer; or as of a later
   * leaving, so that the child is out since that and may have been for longer; arguments: school, on, deleted, counted,
   * counted-deleted.
   */
  public static final String LEAVING_REPORTS_DIFFER = "safety-net.leaving-reports-differ";

  /**
   * A school reports a joining twice under one number, no leaving of that school being between, with other days; arguments:
   * school, on, counted.
   */
  public static final String JOINING_REPORTS_DIFFER = "safety-net.joining-reports-differ";

  /** A child is to have come to the area and to have left it on one day; argument: on. */
  public static final String MOVED_IN_AND_AWAY = "safety-net.moved-in-and-away";

  /**
   * One application of one day is reported to be decided on by two, so that it may not be known what was owed; arguments:
   * school, on.
   */
  public static final String DECIDERS_DIFFER = "safety-net.deciders-differ";

  /**
   * A fact names a school under a number that is taken for another known one, into which or from which it converts only
   * later, so that it may be another school; arguments: school, on, other.
   */
  public static final String NUMBER_OF_ANOTHER_DAY = "safety-net.number-of-another-day";

  /** A child is educated at home and on a register, and the school reports no leaving; arguments: school, on. */
  public static final String HOME_EDUCATED_ON_REGISTER = "safety-net.home-educated-on-register";

  /**
   * A child lives elsewhere and is on a register, and the school reports no leaving; arguments: school, on. It may come
   * from where it lives now.
   */
  public static final String MOVED_AWAY_ON_REGISTER = "safety-net.moved-away-on-register";

  /**
   * A child is on the register of a school that closed, no school taking over: after the last day, so that its leaving is
   * yet to be reported, or by a joining, a leaving or a deletion that is reported as of a later day; arguments: school, on,
   * and of a deletion deleted, last.
   */
  public static final String REGISTER_OF_CLOSED_SCHOOL = "safety-net.register-of-closed-school";

  /**
   * A school offered a place and closed, no school taking over, so that the offer stands no longer, or it offered one after
   * it had closed; arguments: school, on.
   */
  public static final String OFFER_OF_CLOSED_SCHOOL = "safety-net.offer-of-closed-school";

  /**
   * A school closed before it answered an application, no school taking over, or it was applied to or refused after it
   * had closed, so that the parents have to apply elsewhere; arguments: school, on.
   */
  public static final String APPLICATION_TO_CLOSED_SCHOOL =
      "safety-net.application-to-closed-school";

  /**
   * A child was on the register of a school that closed and that several take over, none of which reports it, so that it is
   * not known where it is; or it had an offer of such a school, by which none of the others is known to stand, or waited for
   * its answer; arguments: school, on.
   */
  public static final String DIVIDED_SCHOOL = "safety-net.divided-school";

  /** A child is reported to be over compulsory school age from two days on; arguments: on, counted. */
  public static final String SCHOOL_AGE_REPORTS_DIFFER = "safety-net.school-age-reports-differ";

  /** No edition of the rules was in force, so that it is not known what was owed; argument: on. */
  public static final String NO_EDITION = "safety-net.no-edition";

  /**
   * A school answers under another number than that under which the authority decided on the application, and it is not
   * said who decided, so that it is not known whether the outcome had to be told; arguments: school, on.
   */
  public static final String DECIDER_NOT_KNOWN = "safety-net.decider-not-known";

  /** The edition sets no number of days; argument: edition. */
  public static final String NO_LIMIT = "safety-net.no-limit";

  /** The last day of a limit lies after the last of all days; argument: on. */
  public static final String BEYOND_ALL_DAYS = "safety-net.beyond-all-days";

  private SafetyNetReasons() {}
}

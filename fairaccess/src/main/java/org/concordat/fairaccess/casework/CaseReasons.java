/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

/** The codes of the reasons for which a command in a case is refused. */
public final class CaseReasons {

  /** The referral that is to take the place of the one before is of another child; no arguments. */
  public static final String OTHER_CHILD = "case.other-child";

  /** The referral is dated after the day on which it is brought; arguments: referred, on. */
  public static final String REFERRAL_TO_COME = "case.referral-to-come";

  /** No protocol of the area holds on the day; argument: on. */
  public static final String NO_PROTOCOL = "case.no-protocol";

  /** The facts do not show whether the child is eligible; argument: missing. */
  public static final String FACTS_MISSING = "case.facts-missing";

  /** The panel is listed for a day that is over; arguments: panel, on. */
  public static final String PANEL_OVER = "case.panel-over";

  /** The day of the panel has not come; arguments: panel, on. */
  public static final String BEFORE_PANEL = "case.before-panel";

  /** The panel put the case off as often as it may; arguments: deferrals, allowed. */
  public static final String DEFERRED_ENOUGH = "case.deferred-enough";

  /** The school excluded the child, under this URN or another; arguments: school, excluder. */
  public static final String EXCLUDING_SCHOOL = "case.excluding-school";

  /** The school was ruled out beforehand; arguments: school, why. */
  public static final String RULED_OUT = "case.ruled-out";

  /** The school is not the first of the order and no reason is given; arguments: school, next. */
  public static final String DEPARTURE_WITHOUT_REASON = "case.departure-without-reason";

  /** The school gives no reasons; argument: on. */
  public static final String REFUSAL_WITHOUT_REASONS = "case.refusal-without-reasons";

  /** The panel could have known it; argument: information. */
  public static final String INFORMATION_NOT_NEW = "case.information-not-new";

  /** The first day would be over when it is agreed; arguments: start, on. */
  public static final String START_OVER = "case.start-over";

  /** The first day has not come; arguments: start, on. */
  public static final String BEFORE_START = "case.before-start";

  private CaseReasons() {}
}

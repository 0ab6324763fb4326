/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

/** The codes of the reasons that a case gives, mostly for refusing a command. */
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

  /** The first day has come, and the register has the child; arguments: start, on. */
  public static final String START_HAS_COME = "case.start-has-come";

  /** The school may still keep its agreement; arguments: start, on. */
  public static final String NOT_OVERDUE = "case.not-overdue";

  /** A first day is agreed that is as early; arguments: start, on. */
  public static final String START_SET = "case.start-set";

  /** The first day that is rejected is not the one that is agreed; arguments: rejected, start, on. */
  public static final String ANOTHER_DAY_AGREED = "case.another-day-agreed";

  /** A first day is rejected without reasons in writing; argument: on. */
  public static final String REJECTED_WITHOUT_REASONS = "case.rejected-without-reasons";

  /** The first day that was agreed was missed, which is to be reported; arguments: start, on. */
  public static final String AGREED_DAY_MISSED = "case.agreed-day-missed";

  /**
   * The first day that was agreed is past, and nobody has told of an admission or that the child did not come; arguments:
   * start, on.
   */
  public static final String ADMISSION_NOT_TOLD = "case.admission-not-told";

  /** No source sets a day by which a referral is assessed; argument: since. */
  public static final String NO_LIMIT_TO_ASSESS = "case.no-limit-to-assess";

  /** No source sets a day by which a child who is not ready is in provision; argument: since. */
  public static final String NO_LIMIT_TO_PROVIDE = "case.no-limit-to-provide";

  /** No source sets a day by which an escalation is decided; argument: since. */
  public static final String NO_LIMIT_TO_DECIDE = "case.no-limit-to-decide";

  /** No source sets a day by which the authority follows a child on roll up; argument: since. */
  public static final String NO_LIMIT_AFTER_ADMISSION = "case.no-limit-after-admission";

  /** No source sets a day by which the authority acts on a refusal; argument: since. */
  public static final String NO_LIMIT_AFTER_REFUSAL = "case.no-limit-after-refusal";

  /** The child has an open case already; arguments: referred, stage, by. */
  public static final String DUPLICATE = "case.duplicate-referral";

  /** The evidence is dated after the day on which it is brought; arguments: dated, on. */
  public static final String EVIDENCE_TO_COME = "case.evidence-to-come";

  /** The exclusion takes effect after the day on which it is brought; arguments: effective, on. */
  public static final String EXCLUSION_TO_COME = "case.exclusion-to-come";

  /** The day of the review is over; arguments: review, on. */
  public static final String REVIEW_OVER = "case.review-over";

  /** The child has no interim education that could end; argument: on. */
  public static final String NO_INTERIM = "case.no-interim";

  /** The child lives in the authority already; arguments: authority, on. */
  public static final String SAME_AUTHORITY = "case.same-authority";

  /** The child lives in another authority's area now; arguments: authority, on. */
  public static final String MOVED_AWAY = "case.moved-away";

  /** The child is over compulsory school age; arguments: last-day, on. */
  public static final String OVER_AGE = "case.over-compulsory-age";

  /** The child is of compulsory school age still; arguments: last-day, on. */
  public static final String STILL_OF_AGE = "case.still-of-age";

  /** It was said already that the child did not come; argument: since. */
  public static final String MISSING_ALREADY = "case.missing-already";

  /** It was never said that the child did not come; argument: on. */
  public static final String NOT_MISSING = "case.not-missing";

  /** Why an authority sees to the place; argument: on. */
  public static final String OWNS_PLACE = "case.owns-place";

  /** Why the place stays with the authority that found it; argument: start. */
  public static final String PLACE_SETTLED = "case.place-settled";

  /** Why an authority owes education from the sixth day; argument: on. */
  public static final String OWNS_DAY_SIX = "case.owns-day-six";

  /** Why somebody arranges the review of an exclusion; argument: school. */
  public static final String OWNS_REVIEW = "case.owns-review";

  private CaseReasons() {}
}

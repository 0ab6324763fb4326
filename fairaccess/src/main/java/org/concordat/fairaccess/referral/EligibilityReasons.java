/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

/** The codes of the reasons that a referral, or a check of it, may give. */
public final class EligibilityReasons {

  /** A circumstance holds on the day; arguments: circumstance, gist, on. */
  public static final String HOLDS = "eligibility.holds";

  /** None of the circumstances asked about holds on the day; arguments: circumstances, on. */
  public static final String DOES_NOT_HOLD = "eligibility.does-not-hold";

  /** It is not known whether a circumstance holds; arguments: circumstances, on. */
  public static final String CIRCUMSTANCE_NOT_KNOWN = "eligibility.circumstance-not-known";

  /** A circumstance ended recently enough; arguments: circumstance, ended, limit, until, referred. */
  public static final String ENDED_WITHIN = "eligibility.ended-within";

  /** A circumstance ended too long ago; arguments: circumstance, ended, limit, until, referred. */
  public static final String ENDED_TOO_LONG_AGO = "eligibility.ended-too-long-ago";

  /** The child has been out of education long enough; arguments: last-attended, limit, from, on. */
  public static final String OUT_LONG_ENOUGH = "eligibility.out-long-enough";

  /** The child has not been out of education long enough; arguments: last-attended, limit, from, on. */
  public static final String NOT_OUT_LONG_ENOUGH = "eligibility.not-out-long-enough";

  /** The child attends; argument: on. */
  public static final String ATTENDS = "eligibility.attends";

  /** It is not known whether the child attends; argument: on. */
  public static final String ATTENDANCE_NOT_KNOWN = "eligibility.attendance-not-known";

  /** No suitable offer was declined. */
  public static final String NO_OFFER_DECLINED = "eligibility.no-offer-declined";

  /** A suitable offer was declined; arguments: school, declined. */
  public static final String OFFER_DECLINED = "eligibility.offer-declined";

  /** The child has no statutory plan. */
  public static final String NO_PLAN = "eligibility.no-plan";

  /** The child has a statutory plan; argument: plan. */
  public static final String HAS_PLAN = "eligibility.has-plan";

  /** The child was looked after before. */
  public static final String WAS_LOOKED_AFTER = "eligibility.was-looked-after";

  /** The child was not looked after before, or is now. */
  public static final String WAS_NOT_LOOKED_AFTER = "eligibility.was-not-looked-after";

  /** A stronger route leads out of the protocol; arguments: group, route. */
  public static final String OUTSIDE = "eligibility.outside-the-protocol";

  /** Ordinary in-year admission comes first; argument: standing. */
  public static final String IN_YEAR_FIRST = "eligibility.in-year-first";

  /** What became of ordinary in-year admission is not known. */
  public static final String IN_YEAR_NOT_KNOWN = "eligibility.in-year-not-known";

  /** A place was secured without the protocol. */
  public static final String PLACE_SECURED = "eligibility.place-secured";

  /** The child falls in no category; argument: edition. */
  public static final String NO_CATEGORY = "eligibility.no-category";

  /** Whether the child falls in any category is not known; arguments: edition, open. */
  public static final String CATEGORIES_NOT_KNOWN = "eligibility.categories-not-known";

  /** A note: another edition was in force on the day; arguments: edition, in-force, on. */
  public static final String OTHER_EDITION = "eligibility.other-edition-in-force";

  /** The child is over compulsory school age; arguments: last-day, on. */
  public static final String OVER_AGE = "eligibility.over-compulsory-age";

  /** The year group does not say when compulsory school age ends; argument: year-group. */
  public static final String AGE_NOT_KNOWN = "eligibility.age-not-known";

  /** Evidence of a kind is missing from a referral; argument: kind. */
  public static final String EVIDENCE_MISSING = "referral.evidence-missing";

  /** Children of the group are never refused for behaviour; argument: group. */
  public static final String NEVER_REFUSED = "refusal.never-for-behaviour";

  /** A school does not show what it must to refuse for behaviour; argument: test. */
  public static final String REFUSAL_NOT_SHOWN = "refusal.ground-not-shown";

  /** A school may not wait for needs to be assessed. */
  public static final String ASSESSMENT_FIRST = "refusal.assessment-first";

  private EligibilityReasons() {}
}

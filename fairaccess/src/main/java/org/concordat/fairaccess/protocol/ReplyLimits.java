/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static java.util.Objects.requireNonNull;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;

/**
 * How long a school has to agree to admit a child or to refuse in writing.
 *
 * <p>Both limits are in calendar days after the request, though they are often quoted in working days: an
 * academy asked on Monday 15 October 2012 answers by Tuesday 30 October, half-term or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param maintained for a school that the authority maintains
 * @param academy for an academy
 */
public record ReplyLimits(Rule<TimeLimit> maintained, Rule<TimeLimit> academy) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ReplyLimits {
    requireNonNull(maintained, "maintained");
    requireNonNull(academy, "academy");
  }

  /**
   * Both limits.
   *
   * @param maintained for a school that the authority maintains
   * @param academy for an academy
   * @return the limits
   */
  public static ReplyLimits of(Rule<TimeLimit> maintained, Rule<TimeLimit> academy) {
    return new ReplyLimits(maintained, academy);
  }

  /**
   * The limit for a school, by who decides on its admissions.
   *
   * @param authority who decides
   * @return the academy's limit for a trust, the other for an authority or a governing body
   */
  public Rule<TimeLimit> limitFor(AdmissionAuthority authority) {
    return authority == AdmissionAuthority.ACADEMY_TRUST ? academy : maintained;
  }
}

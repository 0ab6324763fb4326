/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** Rules that hold under every edition, from the Department's advice and from local protocols. */
final class SharedRules {

  private static final Citation ADVICE =
      Citation.of("Department for Education, Fair access protocols, November 2012");

  static final ReplyLimits REPLY_LIMITS = ReplyLimits.of(
      Rule.agreed(
          "time for a maintained school to reply",
          TimeLimit.calendarDaysAfter(7),
          ADVICE.secondHand("Buckinghamshire's fair access protocol, s.18")),
      Rule.agreed(
          "time for an academy to reply",
          TimeLimit.calendarDaysAfter(15),
          ADVICE.secondHand("Lancashire's fair access protocol, p.11")));

  static final Rule<Integer> DEFERRALS =
      Rule.agreed("how often a case may be deferred", 1, Citation.of("Concordat, default"));

  static final Rule<TimeLimit> ON_ROLL_TARGET = Rule.expected(
      "time to be on roll",
      TimeLimit.schoolDaysAfter(10),
      Citation.of("Surrey, fair access report 2015", "two weeks from the decision"));

  private SharedRules() {}
}

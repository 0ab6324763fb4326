/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.escalation.DirectionEdition;
import org.concordat.fairaccess.escalation.DirectionEditions;

/** Rules that hold under every edition, from the rules on directions and from local protocols. */
final class SharedRules {

  static final ReplyLimits REPLY_LIMITS_2012 = replyLimits(DirectionEditions.RULES_OF_2012);
  static final ReplyLimits REPLY_LIMITS_2021 = replyLimits(DirectionEditions.RULES_OF_2021);

  static final LookedAfterLimits LOOKED_AFTER =
      lookedAfterLimits(directions(DirectionEditions.RULES_OF_2012));

  static final Rule<Boolean> NO_CO_ORDINATION = Rule.statutory(
      "the authority co-ordinates in-year applications", false, Citation.of("DFE-RR224", "part 4"));

  static final Rule<Integer> DEFERRALS =
      Rule.agreed("how often a case may be deferred", 1, Citation.of("Concordat, default"));

  static final Rule<TimeLimit> ON_ROLL_TARGET = Rule.expected(
      "time to be on roll",
      TimeLimit.schoolDaysAfter(10),
      Citation.of("Surrey, fair access report 2015", "two weeks from the decision"));

  private SharedRules() {}

  private static ReplyLimits replyLimits(String edition) {
    DirectionEdition rules = directions(edition);
    return ReplyLimits.of(rules.maintainedReply(), rules.academyReply());
  }

  private static LookedAfterLimits lookedAfterLimits(DirectionEdition rules) {
    return new LookedAfterLimits(
        rules.lookedAfter().reply(), rules.lookedAfter().referenceWindow());
  }

  private static DirectionEdition directions(String edition) {
    return DirectionEditions.ENGLAND.named(edition).rules();
  }
}

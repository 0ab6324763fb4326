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

  private static final DirectionEdition DIRECTIONS =
      DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2012).rules();

  static final ReplyLimits REPLY_LIMITS =
      ReplyLimits.of(DIRECTIONS.maintainedReply(), DIRECTIONS.academyReply());

  static final LookedAfterLimits LOOKED_AFTER = new LookedAfterLimits(
      DIRECTIONS.lookedAfter().reply(), DIRECTIONS.lookedAfter().referenceWindow());

  static final Rule<Boolean> NO_CO_ORDINATION = Rule.statutory(
      "the authority co-ordinates in-year applications", false, Citation.of("DFE-RR224", "part 4"));

  static final Rule<Integer> DEFERRALS =
      Rule.agreed("how often a case may be deferred", 1, Citation.of("Concordat, default"));

  static final Rule<TimeLimit> ON_ROLL_TARGET = Rule.expected(
      "time to be on roll",
      TimeLimit.schoolDaysAfter(10),
      Citation.of("Surrey, fair access report 2015", "two weeks from the decision"));

  private SharedRules() {}
}

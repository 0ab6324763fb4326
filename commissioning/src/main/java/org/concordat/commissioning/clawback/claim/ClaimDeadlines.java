/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import static org.concordat.commissioning.clawback.claim.ClaimStage.AGREED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DEFERRED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DEMANDED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DISPUTED;
import static org.concordat.commissioning.clawback.claim.ClaimStage.DORMANT;
import static org.concordat.commissioning.clawback.claim.ClaimStage.PART_PAID;
import static org.concordat.commissioning.clawback.claim.ClaimStage.TRIGGER_NOTIFIED;

import java.util.EnumSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/** The clocks of a claim's life. */
final class ClaimDeadlines {

  static final Deadline<ClaimStage, ClaimStanding, Calendars> LIABILITY = Deadline.of(
      Duty.of("keep-use", "keep the base for what the capital was paid for", ClaimRoles.SCHOOL),
      EnumSet.of(DORMANT, DEFERRED),
      (started, data, calendars) -> Term.of(
          data.terms().clawback().lastDay(),
          Rule.agreed("clawback", "diminishing scale", data.clause())));

  static final Deadline<ClaimStage, ClaimStanding, Calendars> ASSESSMENT = Deadline.of(
      Duty.of("assess", "work out what may be claimed", ClaimRoles.AUTHORITY),
      EnumSet.of(TRIGGER_NOTIFIED),
      (started, data, calendars) -> Term.of(
          Rule.agreed("time to assess", data.terms().assessWithin(), data.clause()),
          started,
          calendars));

  static final Deadline<ClaimStage, ClaimStanding, Calendars> PAYMENT = Deadline.of(
      Duty.of("pay", "pay what is demanded", ClaimRoles.SCHOOL),
      EnumSet.of(DEMANDED, AGREED, DISPUTED, PART_PAID),
      (started, data, calendars) -> Term.of(
          Rule.agreed("time to pay", data.terms().payWithin(), data.clause()), started, calendars));

  private ClaimDeadlines() {}
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.concordat.commissioning.monitoring.RemedyStage.AWAITING_RE_REVIEW;
import static org.concordat.commissioning.monitoring.RemedyStage.OPEN;
import static org.concordat.commissioning.monitoring.RemedyStage.RE_REVIEW_OVERDUE;
import static org.concordat.commissioning.monitoring.RemedyStage.TO_BE_AGREED;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.util.EnumSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/** The clocks of a remedy's life. */
final class RemedyDeadlines {

  static final Deadline<RemedyStage, RemedyStanding, Calendars> AGREEMENT = Deadline.of(
      Duty.of("agree-action", "agree remedial action and its period with the school", COMMISSIONER),
      EnumSet.of(TO_BE_AGREED),
      (started, data, calendars) -> Term.of(
          Rule.agreed("agreement on remedial action", data.terms().agreeWithin(), data.clause()),
          started,
          calendars));

  static final Deadline<RemedyStage, RemedyStanding, Calendars> ACTIONS = Deadline.of(
      Duty.of("complete-actions", "complete the remedial action in the agreed period", HOST),
      EnumSet.of(OPEN),
      (started, data, calendars) -> Term.of(
          data.lastDue(calendars),
          Rule.agreed("agreed period", "the period that both parties agreed", data.clause())));

  static final Deadline<RemedyStage, RemedyStanding, Calendars> RE_REVIEW = Deadline.of(
      Duty.of("re-review", "review the remedial action", COMMISSIONER),
      EnumSet.of(AWAITING_RE_REVIEW, RE_REVIEW_OVERDUE),
      (started, data, calendars) -> Term.of(
          data.lastDue(calendars)
              .flatMap(due -> data.terms().reReviewWithin().from(due, calendars)),
          Rule.agreed("further review", data.terms().reReviewWithin(), data.clause())));

  private RemedyDeadlines() {}
}

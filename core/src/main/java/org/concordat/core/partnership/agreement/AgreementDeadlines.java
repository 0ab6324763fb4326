/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;

import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/** The clocks of an agreement's life. */
final class AgreementDeadlines {

  static final Deadline<AgreementStage, AgreementStanding, Calendars> START = Deadline.of(
      Duty.of("prepare-start", "be ready for the start of the term", PARTNERSHIP),
      EnumSet.of(AgreementStage.BINDING),
      (started, data, calendars) -> until(data.terms().term().getStart().minusDays(1), data));

  static final Deadline<AgreementStage, AgreementStanding, Calendars> TERM = Deadline.of(
      Duty.of("keep-agreement", "keep the agreement until the end of its term", PARTNERSHIP),
      EnumSet.of(AgreementStage.ACTIVE, AgreementStage.REVIEW, AgreementStage.CONTINUES),
      (started, data, calendars) -> until(data.terms().term().getEndInclusive(), data));

  static final Deadline<AgreementStage, AgreementStanding, Calendars> NEXT_REVIEW = Deadline.of(
      Duty.of("review-agreement", "review the agreement", LOCAL_AUTHORITY),
      EnumSet.of(AgreementStage.ACTIVE, AgreementStage.CONTINUES),
      (started, data, calendars) -> nextReview(data));

  static final Deadline<AgreementStage, AgreementStanding, Calendars> OUTCOME = Deadline.of(
      Duty.of("conclude-review", "go on with the agreement or end it", LOCAL_AUTHORITY),
      EnumSet.of(AgreementStage.REVIEW),
      (opened, data, calendars) -> outcome(data.terms()));

  private AgreementDeadlines() {}

  private static Term outcome(AgreementTerms terms) {
    return Term.of(
        Due.unknown(AgreementReasons.noTimeToConclude(terms)),
        Rule.agreed("time to conclude a review", "no day is set", terms.clause("review")));
  }

  private static Term until(LocalDate last, AgreementStanding data) {
    AgreementTerms terms = data.terms();
    return Term.of(Due.on(last), Rule.agreed("term", terms.term(), terms.clause("term")));
  }

  private static Term nextReview(AgreementStanding data) {
    Rule<Integer> every = data.terms().reviewEvery().orElseThrow();
    LocalDate last = data.terms().term().getEndInclusive();
    LocalDate due = Anniversaries.of(data.terms().term().getStart())
        .month(Math.multiplyExact(every.value(), data.reviewsHeld() + 1));
    return Term.of(Due.on(due.isAfter(last) ? last : due), every);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.time.LocalDate;
import java.util.EnumSet;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Rule;

/** The clocks of a contract's life. */
final class ContractDeadlines {

  static final Deadline<ContractStage, ContractStanding, Calendars> SIGNATURES = Deadline.of(
      Duty.of("complete-signatures", "have the contract signed before its term", COMMISSIONER),
      EnumSet.of(ContractStage.PROPOSED),
      (started, data, calendars) -> beforeStart(data.contract()));

  static final Deadline<ContractStage, ContractStanding, Calendars> OPENING = Deadline.of(
      Duty.of("open-base", "have the base ready for the start of the term", HOST),
      EnumSet.of(ContractStage.AGREED),
      (started, data, calendars) -> beforeStart(data.contract()));

  static final Deadline<ContractStage, ContractStanding, Calendars> TERM = Deadline.of(
      Duty.of("serve-out-term", "provide the places until the end of the term", HOST),
      EnumSet.of(ContractStage.IN_FORCE, ContractStage.UNDER_NOTICE),
      (started, data, calendars) -> until(data.contract().lastDay(), data.contract()));

  static final Deadline<ContractStage, ContractStanding, Calendars> NOTICE = Deadline.of(
      Duty.of("serve-out-notice", "provide the places until the notice takes effect", HOST),
      EnumSet.of(ContractStage.UNDER_NOTICE),
      (started, data, calendars) -> untilEffect(data));

  private ContractDeadlines() {}

  private static Term beforeStart(SupportBaseContract contract) {
    return until(contract.start().minusDays(1), contract);
  }

  private static Term until(LocalDate last, SupportBaseContract contract) {
    return Term.of(Due.on(last), Rule.agreed("term", contract.term(), contract.clause("term")));
  }

  private static Term untilEffect(ContractStanding data) {
    Notice leading = data.leadingNotice().orElseThrow();
    return Term.of(Due.on(leading.effective().minusDays(1)), data.noticeRule(leading.by()));
  }
}

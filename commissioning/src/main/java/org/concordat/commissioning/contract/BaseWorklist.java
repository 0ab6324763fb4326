/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.commissioning.clawback.claim.ClaimLife;
import org.concordat.commissioning.clawback.claim.ClaimStage;
import org.concordat.commissioning.clawback.claim.ClaimStanding;
import org.concordat.commissioning.monitoring.RemedyLife;
import org.concordat.commissioning.monitoring.ReviewLife;
import org.concordat.commissioning.payment.PaymentLife;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;

/** Collects what is owed in all the lives of a support base. */
final class BaseWorklist {

  private final SupportBase base;
  private final LocalDate date;
  private final Calendars calendars;
  private final String reference;
  private final List<Worklist.Item> items = new ArrayList<>();

  private BaseWorklist(SupportBase base, LocalDate date, Calendars calendars) {
    this.base = base;
    this.date = date;
    this.calendars = calendars;
    this.reference = base.contract().reference();
  }

  static Worklist of(SupportBase base, LocalDate date, Calendars calendars) {
    BaseWorklist collected = new BaseWorklist(base, date, calendars);
    State<ContractStage, ContractStanding> contract = base.contractOn(date, calendars);
    collected.add(collected.reference, ContractLife.PROCEDURE.obligations(contract, calendars));
    if (contract.data().isBound()) {
      base.useOn(date, calendars)
          .filter(use -> use.data().terms().isAnythingLiableOn(date))
          .ifPresent(use ->
              collected.add(collected.reference, UseLife.PROCEDURE.obligations(use, calendars)));
    }
    base.claimOn(date, calendars).ifPresent(collected::claim);
    boolean isServing = contract.stage() == ContractStage.IN_FORCE
        || contract.stage() == ContractStage.UNDER_NOTICE;
    if (isServing) {
      collected.add(
          collected.reference,
          FocusLife.PROCEDURE.obligations(
              base.focusOn(date, calendars), contract.data().contract()));
      collected.reviews();
    }
    collected.payments();
    return Worklist.of(collected.items);
  }

  /** What is owed in the claim; that the use is kept is owed in the life of the use. */
  private void claim(State<ClaimStage, ClaimStanding> state) {
    if (state.stage() != ClaimStage.DORMANT && state.stage() != ClaimStage.DEFERRED) {
      add(reference + ", claim", ClaimLife.PROCEDURE.obligations(state, calendars));
    }
  }

  private void reviews() {
    Reviews reviews = base.reviews();
    int next = reviews.cycle().map(cycle -> cycle.dueBy(date.minusDays(1)) + 1).orElse(0);
    for (int number = 1; number <= next; number++) {
      String review = reference + ", review " + number;
      String remedy = reference + ", remedy after review " + number;
      reviews
          .on(number, date, calendars)
          .ifPresent(state -> add(review, ReviewLife.PROCEDURE.obligations(state, calendars)));
      base.remedies()
          .on(number, date, calendars)
          .ifPresent(state -> add(remedy, RemedyLife.obligations(state, calendars)));
    }
  }

  private void payments() {
    Payments payments = base.payments();
    for (int number = 1; number <= payments.dueBy(date) + 1; number++) {
      String payment = reference + ", payment " + number;
      payments
          .on(number, date, calendars)
          .ifPresent(state -> add(
              payment,
              PaymentLife.PROCEDURE.obligations(state, payments.context(date, calendars))));
    }
  }

  private void add(String subject, List<Obligation> obligations) {
    obligations.forEach(obligation -> items.add(new Worklist.Item(subject, obligation)));
  }
}

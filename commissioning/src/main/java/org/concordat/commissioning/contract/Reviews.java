/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.commissioning.monitoring.ReviewCommand;
import org.concordat.commissioning.monitoring.ReviewCycle;
import org.concordat.commissioning.monitoring.ReviewEvent;
import org.concordat.commissioning.monitoring.ReviewEvent.Held;
import org.concordat.commissioning.monitoring.ReviewLife;
import org.concordat.commissioning.monitoring.ReviewStage;
import org.concordat.commissioning.monitoring.ReviewStanding;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;

/**
 * The reviews of a support base, by number.
 *
 * <p>The days on which they are due follow from the contract as it was made, see {@link ReviewCycle}; what is
 * looked at follows from the contract as it reads on the day on which the review opens, the day after the one
 * before was due. A contract has the reviews that are due within its term.
 *
 * <p>Immutable and thread-safe.
 */
public final class Reviews
    extends NumberedLives<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars> {

  Reviews(SupportBase base) {
    super(base, ReviewLife.PROCEDURE, base.histories().reviews());
  }

  /**
   * When the reviews are due.
   *
   * @return the cycle; empty if the contract has no review terms
   */
  public Optional<ReviewCycle> cycle() {
    return base()
        .contract()
        .reviews()
        .map(terms -> ReviewCycle.of(base().contract().start(), terms));
  }

  @Override
  String kind() {
    return "review";
  }

  @Override
  Optional<State<ReviewStage, ReviewStanding>> begun(
      int number, LocalDate date, Calendars calendars) {
    return cycle().flatMap(cycle -> begun(cycle, number, date, calendars));
  }

  private Optional<State<ReviewStage, ReviewStanding>> begun(
      ReviewCycle cycle, int number, LocalDate date, Calendars calendars) {
    LocalDate due = cycle.dueOn(number);
    LocalDate opens =
        number == 1 ? base().contract().start() : cycle.dueOn(number - 1).plusDays(1);
    ContractStanding standing = base().contractOn(date, calendars).data();
    SupportBaseContract text = standing.contractAsOf(opens);
    Optional<ReviewTerms> terms = text.reviews();
    return terms
        .filter(any -> due.isBefore(standing.contract().end()))
        .map(agreed -> ReviewLife.begin(
            ReviewStanding.of(
                number, due, agreed, text.clause("reviews"), failedBefore(number, date)),
            opens));
  }

  /** The standards that failed at the last review before this one that was held by the date. */
  private ImmutableSortedSet<String> failedBefore(int number, LocalDate date) {
    for (History<ReviewEvent> earlier :
        base().histories().reviews().headMap(number).descendingMap().values()) {
      Optional<Held> held = earlier.effectiveBy(date).inOrder().stream()
          .map(History.Entry::event)
          .filter(Held.class::isInstance)
          .map(Held.class::cast)
          .findFirst();
      if (held.isPresent()) {
        return held.orElseThrow().evidence().failed();
      }
    }
    return ImmutableSortedSet.of();
  }

  @Override
  Calendars context(LocalDate date, Calendars calendars) {
    return calendars;
  }

  @Override
  BaseHistories recording(Map<Integer, History<ReviewEvent>> others) {
    return BaseHistories.builder().from(base().histories()).reviews(others).build();
  }
}

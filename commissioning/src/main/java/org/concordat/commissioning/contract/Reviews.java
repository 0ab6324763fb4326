/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.commissioning.monitoring.ReviewCommand;
import org.concordat.commissioning.monitoring.ReviewCycle;
import org.concordat.commissioning.monitoring.ReviewEvent;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.ReviewLife;
import org.concordat.commissioning.monitoring.ReviewStage;
import org.concordat.commissioning.monitoring.ReviewStanding;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;

/**
 * The reviews of a support base, by number.
 *
 * <p>The days on which they are due follow from the contract as it was made, see {@link ReviewCycle}; what is
 * looked at follows from the contract as it reads on the day on which the review opens, the day after the one
 * before was due. A contract has the reviews that are due within its term. What failed before is what failed at the last
 * review that was held and stands: one that was recorded for a day before it opened, or of a contract that has no such
 * review, is left out.
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
    ContractStanding contract = base().contractOn(date, calendars).data();
    return begun(cycle, number, contract, ImmutableSortedSet.of())
        .flatMap(any ->
            begun(cycle, number, contract, failedBefore(cycle, number, contract, date, calendars)));
  }

  private Optional<State<ReviewStage, ReviewStanding>> begun(
      ReviewCycle cycle, int number, ContractStanding contract, Set<String> failedBefore) {
    LocalDate due = cycle.dueOn(number);
    LocalDate opens =
        number == 1 ? base().contract().start() : cycle.dueOn(number - 1).plusDays(1);
    SupportBaseContract text = contract.contractAsOf(opens);
    return text.reviews()
        .filter(any -> due.isBefore(contract.contract().end()))
        .map(agreed -> ReviewLife.begin(
            ReviewStanding.of(number, due, agreed, text.clause("reviews"), failedBefore), opens));
  }

  /**
   * The standards that failed at the last review before this one that was held by the date and stands. Which review was
   * held does not hang on what failed before it.
   */
  private Set<String> failedBefore(
      ReviewCycle cycle,
      int number,
      ContractStanding contract,
      LocalDate date,
      Calendars calendars) {
    return base().histories().reviews().headMap(number).descendingMap().entrySet().stream()
        .flatMap(earlier -> begun(cycle, earlier.getKey(), contract, ImmutableSortedSet.of())
            .map(life -> RecordedLife.of(ReviewLife.PROCEDURE, life, earlier.getValue()))
            .flatMap(life -> life.replayOn(date, calendars).state().data().evidence())
            .stream())
        .findFirst()
        .<Set<String>>map(ReviewEvidence::failed)
        .orElseGet(ImmutableSortedSet::of);
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

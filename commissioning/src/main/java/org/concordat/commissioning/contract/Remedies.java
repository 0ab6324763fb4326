/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.commissioning.monitoring.RemedyCommand;
import org.concordat.commissioning.monitoring.RemedyEvent;
import org.concordat.commissioning.monitoring.RemedyLife;
import org.concordat.commissioning.monitoring.RemedyStage;
import org.concordat.commissioning.monitoring.RemedyStanding;
import org.concordat.commissioning.monitoring.ReviewAssessment;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.ReviewStage;
import org.concordat.commissioning.monitoring.ReviewStanding;
import org.concordat.commissioning.payment.DefaultSpell;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;

/**
 * The remedies of a support base, by the number of the review that asks for each.
 *
 * <p>A review that is concluded as satisfactory, or not concluded, has none. Immutable and thread-safe.
 */
public final class Remedies
    extends NumberedLives<RemedyStage, RemedyStanding, RemedyCommand, RemedyEvent, Calendars> {

  Remedies(SupportBase base) {
    super(base, RemedyLife.PROCEDURE, base.histories().remedies());
  }

  /**
   * The times for which a remedy was in default.
   *
   * @param date the date as on which they are told
   * @param calendars the calendars
   * @return the times, by the number of the review
   */
  public ImmutableList<DefaultSpell> defaultsBy(LocalDate date, Calendars calendars) {
    return base().histories().remedies().keySet().stream()
        .flatMap(number -> on(number, date, calendars).stream())
        .flatMap(state -> spell(state.data()).stream())
        .collect(toImmutableList());
  }

  private static Optional<DefaultSpell> spell(RemedyStanding remedy) {
    return remedy
        .defaultOn()
        .map(from -> new DefaultSpell(
            from, remedy.remediedOn().or(remedy::closedOn), remedy.remediedOn().isPresent()));
  }

  @Override
  String kind() {
    return "remedy";
  }

  @Override
  Optional<State<RemedyStage, RemedyStanding>> begun(
      int number, LocalDate date, Calendars calendars) {
    return base().reviews().on(number, date, calendars).flatMap(Remedies::begun);
  }

  private static Optional<State<RemedyStage, RemedyStanding>> begun(
      State<ReviewStage, ReviewStanding> review) {
    ReviewStanding found = review.data();
    Optional<ReviewAssessment> assessment = found.assessment();
    return found
        .outcome()
        .filter(ReviewOutcome::isRemedial)
        .map(outcome -> RemedyLife.begin(
            RemedyStanding.of(
                found.number(),
                found.heldOn().orElseThrow(),
                outcome,
                assessment.orElseThrow().failed(),
                found.terms(),
                found.clause()),
            review.since()));
  }

  @Override
  Calendars context(LocalDate date, Calendars calendars) {
    return calendars;
  }

  @Override
  BaseHistories recording(Map<Integer, History<RemedyEvent>> others) {
    return BaseHistories.builder().from(base().histories()).remedies(others).build();
  }
}

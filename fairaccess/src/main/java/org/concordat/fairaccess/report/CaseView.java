/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;

/** A case as it stands at the end of a day. */
final class CaseView {

  /** The stages of a child whom a school agreed to take, on roll or not yet. */
  static final ImmutableSet<CaseStage> AGREED = Sets.immutableEnumSet(
      CaseStage.START_AGREED, CaseStage.ON_ROLL, CaseStage.MONITORING, CaseStage.CLOSED);

  private final CaseFile file;
  private final LocalDate date;
  private final ImmutableList<Stay<CaseStage>> stays;
  private final State<CaseStage, FairAccessCase> state;
  private final ImmutableList<CaseEvent> events;
  private final int broken;

  CaseView(CaseFile file, LocalDate date, CaseContext context) {
    this.file = file;
    this.date = date;
    RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> life =
        RecordedLife.of(
            FairAccessCases.PROCEDURE, FairAccessCases.begin(file.referral()), file.history());
    this.broken = life.replayOn(date, context).broken().size();
    this.events = life.eventsOn(date, context);
    this.state = life.on(date, context);
    this.stays = life.staysOn(date, context);
  }

  CaseFile file() {
    return file;
  }

  LocalDate date() {
    return date;
  }

  boolean isBegun() {
    return !file.referral().referredOn().isAfter(date);
  }

  CaseStage stage() {
    return state.stage();
  }

  FairAccessCase data() {
    return state.data();
  }

  ImmutableList<Stay<CaseStage>> stays() {
    return stays;
  }

  int broken() {
    return broken;
  }

  Optional<ClosingOutcome> outcome() {
    return ClosingOutcome.of(
        stage(),
        stays.stream().anyMatch(stay -> stay.stage() == CaseStage.ESCALATED),
        data().withdrawal());
  }

  boolean isWaiting() {
    return isBegun() && outcome().isEmpty();
  }

  <E extends CaseEvent> ImmutableList<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).collect(toImmutableList());
  }

  /** When the panel last named a school. */
  Optional<LocalDate> placedOn() {
    return Optional.ofNullable(Iterables.getLast(events(CaseEvent.Placed.class), null))
        .map(CaseEvent::on);
  }

  /**
   * The first day on the register, if it has come: it is the day agreed, whether or not the child appears, or the later one
   * of the admission.
   */
  Optional<LocalDate> onRollOn() {
    boolean isAgreed = AGREED.contains(stage());
    return data().onRollOn().filter(day -> isAgreed && !day.isAfter(date));
  }

  /**
   * The first day on which the child was in school again, as far as that is told: of one who did not come on the first day on
   * the register the day on which it came first, whatever is told of it later, and if it has not come the day on which its
   * case was closed, after which nobody tells more.
   */
  Optional<LocalDate> outUntil() {
    Optional<LocalDate> came =
        events(CaseEvent.Arrived.class).stream().findFirst().map(CaseEvent::on);
    if (came.isEmpty() && data().isMissingEducation()) {
      return stage() == CaseStage.CLOSED
          ? Optional.of(stays.get(stays.size() - 1).from())
          : Optional.empty();
    }
    return onRollOn().map(first -> came.orElse(first));
  }
}

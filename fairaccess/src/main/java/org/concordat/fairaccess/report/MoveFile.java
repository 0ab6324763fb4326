/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveCommand;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.concordat.fairaccess.managedmove.OffSiteDirection;
import org.concordat.fairaccess.managedmove.Trial;

/**
 * One managed move as it was recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param move who was to move where
 * @param proposedOn the day of the proposal
 * @param history what happened since
 * @param context the calendars of the receiving school, and the rules
 */
public record MoveFile(
    ManagedMove move, LocalDate proposedOn, History<MoveEvent> history, MoveContext context) {

  static final Comparator<MoveFile> ORDER = Comparator.comparing(MoveFile::proposedOn)
      .thenComparing(file -> file.move().pupil())
      .thenComparing(file -> file.move().homeSchool())
      .thenComparing(file -> file.move().receivingSchool())
      .thenComparing(file -> file.history().inOrder().toString());

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public MoveFile {
    requireNonNull(move, "move");
    requireNonNull(proposedOn, "proposedOn");
    requireNonNull(history, "history");
    requireNonNull(context, "context");
  }

  private RecordedLife<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> life() {
    return RecordedLife.of(ManagedMoves.PROCEDURE, ManagedMoves.begin(move, proposedOn), history);
  }

  State<MoveStage, ManagedMove> on(LocalDate date) {
    return life().on(date, context);
  }

  /**
   * The first day of the trial or direction off site, if it had come by a date and the pupil with it: what was called off by
   * that day never began.
   */
  Optional<LocalDate> beganBy(LocalDate date) {
    ManagedMove known = on(date).data();
    return known
        .trial()
        .map(Trial::start)
        .or(() -> known.offSite().map(OffSiteDirection::start))
        .filter(first -> !first.isAfter(date) && known.registrationsOn(first).size() > 1);
  }

  int broken(LocalDate date) {
    return life().replayOn(date, context).broken().size();
  }

  ImmutableList<MoveEvent> events(LocalDate date) {
    return life().eventsOn(date, context);
  }
}

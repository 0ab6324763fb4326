/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.ManagedMoveEditions;
import org.concordat.fairaccess.managedmove.ManagedMoveRules;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveCommand;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.managedmove.MoveStage;

/** A managed move keeps the laws of procedures. */
class ManagedMoveProperties
    implements ProcedureLaws<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> {

  private static final LocalDate PROPOSED = LocalDate.of(2023, 10, 2);
  private static final Editions<ManagedMoveRules> WITH_TRIALS =
      Editions.of(ImmutableList.of(ManagedMoveEditions.RULES_2012));

  @Override
  public Procedure<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> procedure() {
    return ManagedMoves.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext>> beginnings() {
    return Arbitraries.of(
            MoveContext.of(SchoolDays.PUBLISHED).withRules(WITH_TRIALS),
            MoveContext.of(SchoolDays.UNPUBLISHED).withRules(WITH_TRIALS),
            MoveContext.of(SchoolDays.PUBLISHED))
        .map(context -> Life.begin(
            procedure(),
            ManagedMoves.begin(
                ManagedMove.of(PupilReference.of("case-17"), Urn.of(100001), Urn.of(100002)),
                PROPOSED),
            context));
  }

  @Override
  public MoveCommand command(Occasion<MoveStage, ManagedMove> when) {
    LocalDate on = when.on();
    LocalDate start = on.plusDays(when.between(0, 10));
    return switch (when.code()) {
      case "consent" -> new MoveCommand.GiveConsent(when.by(), on, when.oneOf(true, true, false));
      case "refuse" -> new MoveCommand.RefuseMove(when.by(), on, "the road is too long");
      case "withdraw" -> new MoveCommand.WithdrawMove(when.by(), on, "the family moves away");
      case "start-trial" ->
        new MoveCommand.StartTrial(when.by(), on, start, when.between(0, 7), reviews(when, start));
      case "extend-trial" ->
        new MoveCommand.ExtendTrial(
            when.by(),
            on,
            when.between(1, 7),
            on.plusDays(when.oneOf(0, 7, 60)),
            when.oneOf("one more report is due", "one more report is due", ""));
      case "review" -> new MoveCommand.Review(when.by(), on, "settling in");
      case "end-trial" ->
        new MoveCommand.EndTrial(when.by(), on, when.oneOf("attendance", "attendance", ""));
      case "direct-off-site" ->
        new MoveCommand.DirectOffSite(
            when.by(), on, start, start.plusDays(when.between(-1, 40)), reviews(when, start));
      case "end-off-site" -> new MoveCommand.EndOffSite(when.by(), on);
      case "agree-move" -> new MoveCommand.AgreeMove(when.by(), on);
      case "transfer" -> new MoveCommand.Transfer(when.by(), on);
      case "return" -> new MoveCommand.ReturnHome(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static ImmutableSortedSet<LocalDate> reviews(
      Occasion<MoveStage, ManagedMove> when, LocalDate start) {
    return when.oneOf(
        ImmutableSortedSet.of(start),
        ImmutableSortedSet.of(start, start.plusDays(7)),
        ImmutableSortedSet.of(start.minusDays(1)),
        ImmutableSortedSet.of());
  }
}

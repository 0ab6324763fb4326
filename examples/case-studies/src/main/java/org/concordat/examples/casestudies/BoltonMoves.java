/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;
import static org.concordat.examples.casestudies.YearTo2013.in2012;
import static org.concordat.examples.casestudies.YearTo2013.in2013;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.RECEIVING_SCHOOL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.ManagedMoves;
import org.concordat.fairaccess.managedmove.MoveCommand;
import org.concordat.fairaccess.managedmove.MoveCommand.AgreeMove;
import org.concordat.fairaccess.managedmove.MoveCommand.EndTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.GiveConsent;
import org.concordat.fairaccess.managedmove.MoveCommand.RefuseMove;
import org.concordat.fairaccess.managedmove.MoveCommand.ReturnHome;
import org.concordat.fairaccess.managedmove.MoveCommand.Review;
import org.concordat.fairaccess.managedmove.MoveCommand.StartTrial;
import org.concordat.fairaccess.managedmove.MoveCommand.Transfer;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.managedmove.MoveStage;
import org.concordat.fairaccess.report.MoveFile;

/** Three managed moves of invented pupils: one lasts, one fails on trial, one never begins. */
final class BoltonMoves {

  private static final int WEEKS = 6;

  /**
   * A managed move.
   *
   * @param end how it ended
   * @param file what was recorded of it
   */
  record Told(ManagedMove end, MoveFile file) {}

  private BoltonMoves() {}

  static ImmutableList<Told> tell(Story story, BoltonSchools schools) {
    return ImmutableList.of(
        told(
            story,
            schools,
            "move-1",
            "Westhoughton High School",
            "Ladybridge High School",
            trial(
                in2012(9, 20),
                in2012(10, 1),
                in2012(10, 25),
                new AgreeMove(RECEIVING_SCHOOL, in2012(11, 16)),
                new Transfer(RECEIVING_SCHOOL, in2012(11, 19)))),
        told(
            story,
            schools,
            "move-2",
            "Essa Academy",
            "Turton School",
            trial(
                in2013(1, 21),
                in2013(1, 28),
                in2013(2, 14),
                new EndTrial(RECEIVING_SCHOOL, in2013(3, 1), "attendance fell to half"),
                new ReturnHome(HOME_SCHOOL, in2013(3, 4)))),
        told(
            story,
            schools,
            "move-3",
            "Smithills School",
            "Mount St Joseph",
            ImmutableList.of(
                new GiveConsent(HOME_SCHOOL, in2013(4, 22), true),
                new RefuseMove(PARENT, in2013(4, 25), "the journey takes too long"))));
  }

  private static ImmutableList<MoveCommand> trial(
      LocalDate agreed, LocalDate start, LocalDate review, MoveCommand... outcome) {
    return ImmutableList.<MoveCommand>builder()
        .add(new GiveConsent(PARENT, agreed, true))
        .add(new GiveConsent(HOME_SCHOOL, agreed, true))
        .add(new GiveConsent(RECEIVING_SCHOOL, agreed, true))
        .add(new StartTrial(HOME_SCHOOL, agreed, start, WEEKS, ImmutableSortedSet.of(review)))
        .add(new Review(RECEIVING_SCHOOL, review, "both schools met the family"))
        .add(outcome)
        .build();
  }

  private static Told told(
      Story story,
      BoltonSchools schools,
      String pupil,
      String home,
      String receiving,
      ImmutableList<MoveCommand> commands) {
    story.line("  %s, invented: from %s to %s", pupil, home, receiving);
    ManagedMove move =
        ManagedMove.of(PupilReference.of(pupil), schools.urn(home), schools.urn(receiving));
    LocalDate proposed = commands.get(0).on();
    MoveContext context = MoveContext.of(CALENDARS);
    ManagedMove end = Walk.of(ManagedMoves.PROCEDURE, ManagedMoves.begin(move, proposed), context)
        .along(story, commands)
        .state()
        .data();
    RecordedLife<MoveStage, ManagedMove, MoveCommand, MoveEvent, MoveContext> life =
        ManagedMoves.life(move, proposed);
    for (MoveCommand command : commands) {
      life = life.after(command, context);
    }
    return new Told(end, new MoveFile(move, proposed, life.history(), context));
  }
}

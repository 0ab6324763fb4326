/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.exclusion.DaySixProvision;
import org.concordat.fairaccess.exclusion.EducationCommand;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.Delegate;
import org.concordat.fairaccess.exclusion.EducationCommand.End;
import org.concordat.fairaccess.exclusion.EducationCommand.FindNotOwed;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.MoveHome;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;
import org.concordat.fairaccess.exclusion.EducationEvent;
import org.concordat.fairaccess.exclusion.EducationNotice;
import org.concordat.fairaccess.exclusion.EducationStage;
import org.concordat.fairaccess.exclusion.EducationStanding;
import org.concordat.fairaccess.exclusion.EducationTrack;
import org.concordat.fairaccess.exclusion.ExclusionContext;
import org.concordat.fairaccess.exclusion.NoDaySix;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.exclusion.ProvisionKind;

/** The education of an excluded pupil keeps the laws of procedures. */
class EducationTrackProperties
    implements ProcedureLaws<
        EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext> {

  private static final PermanentExclusion EXCLUSION = PermanentExclusion.builder()
      .pupil(PupilReference.of("case-17"))
      .school(Urn.of(105267))
      .schoolAuthority(LocalAuthorityCode.of("350"))
      .firstDay(LocalDate.of(2023, 10, 2))
      .build();

  @Override
  public Procedure<
          EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
      procedure() {
    return EducationTrack.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<
              EducationStage,
              EducationStanding,
              EducationCommand,
              EducationEvent,
              ExclusionContext>>
      beginnings() {
    return Combinators.combine(
            Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED),
            Arbitraries.of(EducationTrack.begin(EXCLUSION), delegated()))
        .as((calendars, begun) -> Life.begin(procedure(), begun, ExclusionContext.of(calendars)));
  }

  /** A life in which a partnership acts from the first day on. */
  private static State<EducationStage, EducationStanding> delegated() {
    return EducationTrack.PROCEDURE.evolve(
        EducationTrack.begin(EXCLUSION),
        new EducationEvent.Delegated(EXCLUSION.firstDay(), "north partnership"));
  }

  @Override
  public EducationCommand command(Occasion<EducationStage, EducationStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "give-notice" -> new GiveNotice(when.by(), on);
      case "delegate" -> new Delegate(when.by(), on, "north partnership");
      case "confirm" ->
        new Confirm(
            when.by(),
            on,
            DaySixProvision.fullTime(
                ProvisionKind.PUPIL_REFERRAL_UNIT, "the unit", on.plusDays(when.between(0, 6))),
            when.oneOf(
                EducationNotice.inTheMorning(on),
                EducationNotice.inTheMorning(on).waivedByParent()));
      case "start" -> new Start(when.by(), on);
      case "move-home" ->
        new MoveHome(when.by(), on, LocalAuthorityCode.of(when.oneOf("350", "350", "350", "351")));
      case "find-not-owed" -> new FindNotOwed(when.by(), on, NoDaySix.EXAMS_OVER);
      case "end" -> new End(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

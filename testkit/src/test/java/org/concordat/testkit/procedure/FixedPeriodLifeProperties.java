/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.exclusion.ExclusionContext;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.ExclusionRecord;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Cancel;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Close;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Exclude;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.MakeRepresentations;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.OpenMeeting;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Reinstate;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Spare;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Tell;
import org.concordat.fairaccess.exclusion.FixedPeriodCommand.Uphold;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent;
import org.concordat.fairaccess.exclusion.FixedPeriodExclusion;
import org.concordat.fairaccess.exclusion.FixedPeriodLife;
import org.concordat.fairaccess.exclusion.FixedPeriodStage;
import org.concordat.fairaccess.exclusion.FixedPeriodStanding;

/** The life of a fixed period keeps the laws of procedures. */
class FixedPeriodLifeProperties
    implements ProcedureLaws<
        FixedPeriodStage,
        FixedPeriodStanding,
        FixedPeriodCommand,
        FixedPeriodEvent,
        ExclusionContext> {

  private static final Urn SCHOOL = Urn.of(105267);
  private static final LocalDate FIRST = LocalDate.of(2023, 10, 2);

  @Override
  public Procedure<
          FixedPeriodStage,
          FixedPeriodStanding,
          FixedPeriodCommand,
          FixedPeriodEvent,
          ExclusionContext>
      procedure() {
    return FixedPeriodLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<
              FixedPeriodStage,
              FixedPeriodStanding,
              FixedPeriodCommand,
              FixedPeriodEvent,
              ExclusionContext>>
      beginnings() {
    ExclusionRecord many = ExclusionRecord.of(ImmutableList.of(
        ExclusionPeriod.days(SCHOOL, LocalDate.of(2023, 9, 11), LocalDate.of(2023, 9, 22))));
    return Arbitraries.of(ExclusionRecord.none(), many)
        .map(record -> Life.begin(
            procedure(),
            FixedPeriodLife.begin(FIRST),
            ExclusionContext.of(SchoolDays.PUBLISHED).withRecord(record)));
  }

  @Override
  public FixedPeriodCommand command(Occasion<FixedPeriodStage, FixedPeriodStanding> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "exclude" ->
        new Exclude(
            when.by(),
            on,
            exclusion(on, when.between(0, 20), when.oneOf(false, true)),
            when.oneOf(true, true, true, false));
      case "spare" -> new Spare(when.by(), on);
      case "tell" ->
        new Tell(
            when.by(),
            on,
            when.oneOf(
                ImmutableSet.of(FairAccessRoles.GOVERNING_BODY),
                ImmutableSet.of(FairAccessRoles.PARENT)));
      case "make-representations" -> new MakeRepresentations(when.by(), on);
      case "open-meeting" -> new OpenMeeting(when.by(), on);
      case "reinstate" -> new Reinstate(when.by(), on);
      case "uphold" -> new Uphold(when.by(), on);
      case "make-permanent" -> new MakePermanent(when.by(), on, next(when, on));
      case "cancel" -> new Cancel(when.by(), on);
      case "close" -> new Close(when.by(), on);
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static LocalDate next(
      Occasion<FixedPeriodStage, FixedPeriodStanding> when, LocalDate on) {
    return when.state()
        .data()
        .exclusion()
        .flatMap(one ->
            SchoolDays.PUBLISHED.school().schoolDayAfter(one.period().last(), 1).find())
        .orElse(on);
  }

  private static FixedPeriodExclusion exclusion(LocalDate first, int days, boolean exam) {
    return FixedPeriodExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .period(ExclusionPeriod.days(SCHOOL, first, first.plusDays(days)))
        .losesExam(exam)
        .build();
  }
}

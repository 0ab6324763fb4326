/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.exclusion.ProvisionKind;
import org.concordat.fairaccess.reintegration.ApPlacement;
import org.concordat.fairaccess.reintegration.BesideSupport;
import org.concordat.fairaccess.reintegration.Reintegration;
import org.concordat.fairaccess.reintegration.ReintegrationCommand;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BeginAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BreakDown;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.EndAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.ExtendAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Leave;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Place;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Refer;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Return;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Review;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Support;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Sustain;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.TakeBack;
import org.concordat.fairaccess.reintegration.ReintegrationContext;
import org.concordat.fairaccess.reintegration.ReintegrationEvent;
import org.concordat.fairaccess.reintegration.ReintegrationLife;
import org.concordat.fairaccess.reintegration.ReintegrationStage;
import org.threeten.extra.LocalDateRange;

/** The way back into school keeps the laws of procedures. */
class ReintegrationLifeProperties
    implements ProcedureLaws<
        ReintegrationStage,
        Reintegration,
        ReintegrationCommand,
        ReintegrationEvent,
        ReintegrationContext> {

  private static final Urn EXCLUDER = Urn.of(105267);

  @Override
  public Procedure<
          ReintegrationStage,
          Reintegration,
          ReintegrationCommand,
          ReintegrationEvent,
          ReintegrationContext>
      procedure() {
    return ReintegrationLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<
              ReintegrationStage,
              Reintegration,
              ReintegrationCommand,
              ReintegrationEvent,
              ReintegrationContext>>
      beginnings() {
    return Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED)
        .map(calendars -> Life.begin(
            procedure(),
            ReintegrationLife.begin(
                PupilReference.of("case-17"),
                ImmutableList.of(EXCLUDER),
                LocalDate.of(2023, 10, 9)),
            ReintegrationContext.of(calendars)));
  }

  @Override
  public ReintegrationCommand command(Occasion<ReintegrationStage, Reintegration> when) {
    LocalDate on = when.on();
    LocalDate later = on.plusDays(when.between(0, 20));
    BesideSupport support =
        new BesideSupport(BesideSupport.Kind.BEHAVIOUR_SUPPORT, LocalDateRange.ofClosed(on, later));
    return switch (when.code()) {
      case "place" ->
        new Place(
            when.by(),
            on,
            new ApPlacement(when.oneOf(ProvisionKind.values()), "the unit", on, true));
      case "begin-assessment" -> new BeginAssessment(when.by(), on, when.between(1, 7));
      case "extend-assessment" -> new ExtendAssessment(when.by(), on, when.between(4, 7));
      case "end-assessment" -> new EndAssessment(when.by(), on);
      case "review" -> review(when, on);
      case "refer" -> new Refer(when.by(), on);
      case "take-back" -> new TakeBack(when.by(), on, later);
      case "return" ->
        new Return(
            when.by(),
            on,
            when.oneOf(Urn.of(105268), Urn.of(105268), EXCLUDER),
            on,
            ImmutableList.of(support));
      case "support" -> new Support(when.by(), on, support);
      case "sustain" -> new Sustain(when.by(), on);
      case "break-down" -> new BreakDown(when.by(), on, "no longer attends");
      case "leave" -> new Leave(when.by(), on, "moved away");
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static Review review(Occasion<ReintegrationStage, Reintegration> when, LocalDate on) {
    boolean ready = when.oneOf(true, true, false);
    return new Review(
        when.by(),
        on,
        ready,
        "as found",
        ready ? Optional.empty() : Optional.of(on.plusDays(when.between(0, 20))));
  }
}

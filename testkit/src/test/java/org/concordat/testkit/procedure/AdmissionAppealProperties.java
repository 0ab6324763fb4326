/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.advice.AdmissionAppeal;
import org.concordat.fairaccess.advice.AdmissionAppeals;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AppealCommand;
import org.concordat.fairaccess.advice.AppealEvent;
import org.concordat.fairaccess.advice.AppealStage;
import org.concordat.fairaccess.advice.PlaceApplication;
import org.concordat.fairaccess.advice.RefusedPlace;

/** The life of an appeal against a refusal keeps the laws of procedures. */
class AdmissionAppealProperties
    implements ProcedureLaws<
        AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext> {

  private static final Urn SCHOOL = Urn.of(100001);
  private static final LocalDate REFUSED = LocalDate.of(2024, 3, 1);

  @Override
  public Procedure<AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext>
      procedure() {
    return AdmissionAppeals.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext>>
      beginnings() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(LocalDate.of(2023, 9, 1), LocalDate.of(2011, 9, 1)),
            Arbitraries.of(SchoolDays.PUBLISHED, SchoolDays.UNPUBLISHED))
        .as((inYear, governs, calendars) -> Life.begin(
            procedure(),
            AdmissionAppeals.begin(AdmissionAppeal.against(
                PupilReference.of("invented-7"),
                SCHOOL,
                new RefusedPlace(
                    REFUSED,
                    new PlaceApplication(
                        REFUSED.minusDays(20), ImmutableList.of(SCHOOL), inYear, governs)))),
            ChoiceAdviceLifeProperties.context(calendars)));
  }

  @Override
  public AppealCommand command(Occasion<AppealStage, AdmissionAppeal> when) {
    return switch (when.code()) {
      case "lodge" -> new AppealCommand.Lodge(when.by(), when.on());
      case "forgo" -> new AppealCommand.Forgo(when.by(), when.on());
      case "allow" -> new AppealCommand.Allow(when.by(), when.on());
      case "dismiss" -> new AppealCommand.Dismiss(when.by(), when.on());
      case "withdraw" -> new AppealCommand.Withdraw(when.by(), when.on());
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

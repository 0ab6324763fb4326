/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.DiminishingScale;
import org.concordat.commissioning.contract.UseCommand;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.contract.UseCommand.GiveUpIntention;
import org.concordat.commissioning.contract.UseCommand.NotifyIntention;
import org.concordat.commissioning.contract.UseCommand.RestoreUse;
import org.concordat.commissioning.contract.UseEvent;
import org.concordat.commissioning.contract.UseLife;
import org.concordat.commissioning.contract.UseStage;
import org.concordat.commissioning.contract.UseStanding;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/** The life of what a base is used for keeps the laws of procedures. */
class UseLifeProperties
    implements ProcedureLaws<UseStage, UseStanding, UseCommand, UseEvent, Calendars> {

  private static final LocalDate PAID = LocalDate.of(2011, 9, 1);

  @Override
  public Procedure<UseStage, UseStanding, UseCommand, UseEvent, Calendars> procedure() {
    return UseLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<UseStage, UseStanding, UseCommand, UseEvent, Calendars>> beginnings() {
    return Arbitraries.integers()
        .between(1, 25)
        .map(years -> Life.begin(
            procedure(),
            UseLife.begin(terms(years), PAID),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  private static ClawbackTerms terms(int years) {
    return ClawbackTerms.of(
        Citation.of("Contract SB-2012-07", "clause 7"),
        CapitalTranche.of(
            "building", Money.parse("GBP 750000.00"), PAID, DiminishingScale.completeYears(years)));
  }

  @Override
  public UseCommand command(Occasion<UseStage, UseStanding> when) {
    String use = when.oneOf("classrooms", "a nursery");
    return switch (when.code()) {
      case "notify-intention" -> new NotifyIntention(when.by(), when.on(), use);
      case "give-up-intention" -> new GiveUpIntention(when.by(), when.on());
      case "change-use" -> new ChangeUse(when.by(), when.on(), use);
      case "restore-use" -> new RestoreUse(when.by(), when.on());
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

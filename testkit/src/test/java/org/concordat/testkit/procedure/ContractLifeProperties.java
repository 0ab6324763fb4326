/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.contract.ContractCommand;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Cancel;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.RecordFrustration;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateByAgreement;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.commissioning.contract.ContractEvent;
import org.concordat.commissioning.contract.ContractLife;
import org.concordat.commissioning.contract.ContractStage;
import org.concordat.commissioning.contract.ContractStanding;
import org.concordat.commissioning.contract.DefaultGround;
import org.concordat.commissioning.contract.OutcomeOwed;
import org.concordat.commissioning.contract.RevenueContribution;
import org.concordat.commissioning.contract.ReviewTerms;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Procedure;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** The life of a contract keeps the laws of procedures. */
class ContractLifeProperties
    implements ProcedureLaws<
        ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars> {

  private static final LocalDate DRAFTED = LocalDate.of(2012, 5, 1);

  @Override
  public Procedure<ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>
      procedure() {
    return ContractLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<ContractStage, ContractStanding, ContractCommand, ContractEvent, Calendars>>
      beginnings() {
    return Arbitraries.integers()
        .between(1, 5)
        .map(years -> Life.begin(
            procedure(),
            ContractLife.begin(contract(years), DRAFTED),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  private static SupportBaseContract contract(int years) {
    LocalDate start = LocalDate.of(2012, 9, 1);
    return SupportBaseContract.builder()
        .reference("SB-2012-07")
        .commissioner(LocalAuthorityCode.of("883"))
        .host(Urn.of(115207))
        .specialism("autism")
        .places(20)
        .term(LocalDateRange.of(start, start.plusYears(years)))
        .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00")))
        .addOutcome(
            OutcomeOwed.of("inclusion", "pupils learn in mainstream lessons", "mainstream-hours"))
        .reviews(ReviewTerms.yearly(TimeLimit.schoolDaysAfter(10)))
        .build();
  }

  @Override
  public ContractCommand command(Occasion<ContractStage, ContractStanding> when) {
    LocalDate on = when.on();
    Optional<LocalDate> given = Optional.of(on);
    Optional<LocalDate> consent = when.oneOf(given, given, given, Optional.empty());
    return switch (when.code()) {
      case "propose" -> new Propose(when.by(), on);
      case "agree" -> new Agree(when.by(), on);
      case "serve-notice" -> new ServeNotice(when.by(), on, on.plusDays(when.between(100, 700)));
      case "withdraw-notice" -> new WithdrawNotice(when.by(), on, consent);
      case "decline-renewal" -> new DeclineRenewal(when.by(), on);
      case "novate" -> new Novate(when.by(), on, Urn.of(115207 + when.between(0, 1)), consent);
      case "terminate-for-default" ->
        new TerminateForDefault(
            when.by(), on, DefaultGround.REMEDY_EXHAUSTED, on.plusDays(when.between(-3, 1)));
      case "terminate-by-agreement" -> new TerminateByAgreement(when.by(), on, consent);
      case "record-frustration" ->
        new RecordFrustration(when.by(), on, ServiceEndCause.PREMISES_LOST);
      case "cancel" -> new Cancel(when.by(), on, consent);
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}

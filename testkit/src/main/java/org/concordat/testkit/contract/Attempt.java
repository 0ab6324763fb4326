/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.contract;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.commissioning.contract.ContractCommand;
import org.concordat.commissioning.contract.ContractCommand.Renew;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.FocusCommand.RecordDeparture;
import org.concordat.commissioning.contract.Renewal;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.commissioning.contract.Variation;
import org.concordat.commissioning.monitoring.MilestoneStatus;
import org.concordat.commissioning.monitoring.RemedialAction;
import org.concordat.commissioning.monitoring.RemedyCommand;
import org.concordat.commissioning.monitoring.RemedyCommand.AcceptRemedy;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.ToDo;
import org.concordat.commissioning.monitoring.ReviewCommand;
import org.concordat.commissioning.monitoring.ReviewCommand.ConcludeReview;
import org.concordat.commissioning.monitoring.ReviewCommand.HoldReview;
import org.concordat.commissioning.monitoring.ReviewCommand.SubmitReport;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.StandardFinding;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.commissioning.payment.PaymentCommand;
import org.concordat.commissioning.payment.PaymentCommand.Pay;
import org.concordat.commissioning.payment.PaymentCommand.Suspend;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.threeten.extra.LocalDateRange;

/** Something that is tried in a life of a base, some days after the attempt before. */
record Attempt(int kind, int number, int daysLater, boolean isMet) {

  private static final int KINDS = 12;

  private static final int HOLD = 4;

  private static final int CONCLUDE = 6;

  private static final int REQUIRE = 7;

  private static final int RE_REVIEW = 8;

  static Arbitrary<Attempt> attempts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, KINDS - 1),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 150),
            Arbitraries.of(true, false))
        .as(Attempt::new);
  }

  /** A review that finds something, an agreed action, and a further review of it. */
  static Arbitrary<List<Attempt>> remedies() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 90).list().ofSize(4),
            Arbitraries.of(true, false))
        .as((number, days, isMet) -> List.of(
            new Attempt(HOLD, number, days.get(0), false),
            new Attempt(CONCLUDE, number, days.get(1), true),
            new Attempt(REQUIRE, number, days.get(2), true),
            new Attempt(RE_REVIEW, number, days.get(3), isMet)));
  }

  /** The base after the attempt, or as it was if it is refused. */
  SupportBase on(SupportBase base, LocalDate day) {
    return switch (kind) {
      case 0 -> contract(base, new ServeNotice(isMet ? HOST : COMMISSIONER, day, day.plusYears(1)));
      case 1 ->
        contract(
            base,
            new Vary(HOST, day, Variation.builder().places(20 + number).build(), Optional.of(day)));
      case 2 ->
        contract(
            base,
            new Renew(
                HOST,
                day,
                new Renewal(
                    "SB-2",
                    LocalDateRange.of(
                        base.contract().end(), base.contract().end().plusYears(3))),
                Optional.of(day)));
      case 3 -> review(base, new SubmitReport(HOST, day));
      case HOLD, 5 -> review(base, new HoldReview(COMMISSIONER, day, evidence()));
      case CONCLUDE ->
        review(
            base,
            new ConcludeReview(
                COMMISSIONER,
                day,
                isMet ? ReviewOutcome.REMEDIAL_REQUIRED : ReviewOutcome.SERIOUS_CONCERN));
      case REQUIRE -> remedy(base, require(day));
      case RE_REVIEW -> remedy(base, reReview(base, day));
      case 9 -> remedy(base, new AcceptRemedy(COMMISSIONER, day));
      case 10 ->
        payment(
            base,
            isMet
                ? new Pay(COMMISSIONER, day)
                : new Suspend(COMMISSIONER, day, "closed for a time"));
      default -> focus(base, day);
    };
  }

  private static Calendars calendars() {
    return ContractArbitraries.UNPUBLISHED;
  }

  private SupportBase contract(SupportBase base, ContractCommand command) {
    return base.decide(command, calendars()).isAccepted() ? base.after(command, calendars()) : base;
  }

  private SupportBase review(SupportBase base, ReviewCommand command) {
    boolean isThere = base.reviews().on(number, command.on(), calendars()).isPresent();
    return isThere && base.reviews().decide(number, command, calendars()).isAccepted()
        ? base.reviews().after(number, command, calendars())
        : base;
  }

  private SupportBase remedy(SupportBase base, RemedyCommand command) {
    boolean isThere = base.remedies().on(number, command.on(), calendars()).isPresent();
    return isThere && base.remedies().decide(number, command, calendars()).isAccepted()
        ? base.remedies().after(number, command, calendars())
        : base;
  }

  private SupportBase payment(SupportBase base, PaymentCommand command) {
    boolean isThere = base.payments().on(number, command.on(), calendars()).isPresent();
    return isThere && base.payments().decide(number, command, calendars()).isAccepted()
        ? base.payments().after(number, command, calendars())
        : base;
  }

  private SupportBase focus(SupportBase base, LocalDate day) {
    RecordDeparture departure = new RecordDeparture(COMMISSIONER, day, "speech");
    return base.decide(departure, calendars()).isAccepted()
        ? base.after(departure, calendars())
        : base;
  }

  private ReviewEvidence evidence() {
    return ReviewEvidence.of(
        List.of(new StandardFinding("staffing", isMet), new StandardFinding("safeguarding", true)),
        List.of());
  }

  private static RequireAction require(LocalDate day) {
    return new RequireAction(
        COMMISSIONER,
        day,
        new ToDo("appoint", "staffing", "appoint a teacher"),
        Optional.of(TimeLimit.calendarDaysAfter(60)),
        ImmutableList.of(new PartyAgreement(HOST, day), new PartyAgreement(COMMISSIONER, day)));
  }

  private ReReview reReview(SupportBase base, LocalDate day) {
    return new ReReview(
        COMMISSIONER,
        day,
        base.remedies()
            .on(number, day, calendars())
            .map(state -> state.data().unmet().stream()
                .collect(ImmutableMap.toImmutableMap(
                    RemedialAction::code,
                    any -> isMet ? MilestoneStatus.MET : MilestoneStatus.NOT_MET)))
            .orElse(ImmutableMap.of()));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.contract;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.OutcomeOwed;
import org.concordat.commissioning.contract.RevenueContribution;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.commissioning.payment.PaymentTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.testkit.calendar.DateArbitraries;
import org.concordat.testkit.identity.IdentityArbitraries;
import org.concordat.testkit.monitoring.MonitoringArbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary contracts for support bases, and bases.
 *
 * <p>A contract runs for one to ten years from a 1 September, with revenue, an outcome, review terms and
 * instalments, and without capital. The methods keep nothing between calls.
 */
public final class ContractArbitraries {

  /** Calendars that publish no school day, so that only what counts in school days is unknown. */
  public static final Calendars UNPUBLISHED =
      Calendars.ofSchool(SchoolCalendar.unpublished("none"));

  private ContractArbitraries() {}

  /**
   * Contracts that may be proposed.
   *
   * @return any contract without capital
   */
  public static Arbitrary<SupportBaseContract> contracts() {
    Arbitrary<LocalDateRange> terms = Combinators.combine(
            DateArbitraries.dates(), Arbitraries.integers().between(1, 10))
        .as((date, years) -> {
          LocalDate start = LocalDate.of(date.getYear(), 9, 1);
          return LocalDateRange.of(start, start.plusYears(years));
        });
    return Combinators.combine(
            terms,
            IdentityArbitraries.urns(),
            Arbitraries.integers().between(1, 40),
            Arbitraries.longs().between(1, 2_000_000),
            MonitoringArbitraries.reviewTerms(),
            Arbitraries.of(1, 3, 12))
        .as((term, host, places, pence, reviews, instalments) -> SupportBaseContract.builder()
            .reference("SB-1")
            .commissioner(LocalAuthorityCode.of("883"))
            .host(host)
            .specialism("autism")
            .places(places)
            .term(term)
            .revenue(RevenueContribution.perPlaceAndYear(Money.ofMinor(CurrencyUnit.GBP, pence)))
            .addOutcome(OutcomeOwed.of("attendance", "pupils attend", "attendance"))
            .reviews(ReviewTerms.builder().from(reviews).everyMonths(12).build())
            .payments(PaymentTerms.of(instalments, TimeLimit.calendarDaysAfter(30)))
            .build());
  }

  /**
   * Bases whose contract both parties have signed, and nothing else happened.
   *
   * @return any such base
   */
  public static Arbitrary<SupportBase> signedBases() {
    return contracts().map(contract -> {
      LocalDate drafted = contract.start().minusMonths(4);
      return SupportBase.draft(contract, drafted)
          .after(new Propose(COMMISSIONER, drafted), UNPUBLISHED)
          .after(new Agree(COMMISSIONER, drafted), UNPUBLISHED)
          .after(new Agree(HOST, drafted), UNPUBLISHED);
    });
  }

  /**
   * Bases in whose lives all kinds of things were tried, as far as they were allowed.
   *
   * @return any such base; an attempt that was refused left nothing
   */
  public static Arbitrary<SupportBase> bases() {
    Arbitrary<List<Attempt>> anything = Attempt.attempts().list().ofMaxSize(20);
    Arbitrary<List<Attempt>> attempts = Arbitraries.frequencyOf(
        Tuple.of(1, anything),
        Tuple.of(
            2,
            Combinators.combine(Attempt.remedies(), anything)
                .as((first, then) ->
                    ImmutableList.<Attempt>builder().addAll(first).addAll(then).build())));
    return Combinators.combine(signedBases(), attempts).as((signed, tried) -> {
      SupportBase base = signed;
      LocalDate day = signed.contract().start().minusDays(1);
      for (Attempt attempt : tried) {
        day = day.plusDays(attempt.daysLater());
        base = attempt.on(base, day);
      }
      return base;
    });
  }
}

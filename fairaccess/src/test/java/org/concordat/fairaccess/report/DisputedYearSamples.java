/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Invented escalations of a school year, places in alternative provision, managed moves that ended and exclusions of the year
 * before, beside other facts, which stay as they are: the dice are others.
 */
final class DisputedYearSamples {

  private static final int PROVIDERS = 3;
  private static final int LAST_DAY = 25;
  private static final int FIRST_MONTH = 9;

  private final SplittableRandom dice;
  private int pupils;

  private DisputedYearSamples(long seed) {
    this.dice = new SplittableRandom(~seed);
  }

  /** The reports of so many months from September 2012 on. */
  static ImmutableList<PublishedMonth> published(int schools, long seed, int months) {
    YearMonth september = SchoolYearSamples.SEPTEMBER;
    return SchoolYearSamples.published(
            beside(SchoolYearSamples.facts(schools, seed), seed, september, months),
            september,
            months)
        .months();
  }

  /** The facts with escalations and places, as they are handed over for the report of each month. */
  static Function<YearMonth, ReportFacts> beside(
      ReportFacts facts, long seed, YearMonth from, int months) {
    return new DisputedYearSamples(seed).with(facts, from, months);
  }

  private Function<YearMonth, ReportFacts> with(ReportFacts facts, YearMonth from, int months) {
    ImmutableList.Builder<EscalationFact> escalations = ImmutableList.builder();
    ImmutableMap.Builder<YearMonth, ImmutableList<ProvisionFact>> places = ImmutableMap.builder();
    ImmutableMap.Builder<YearMonth, Integer> yearBefore = ImmutableMap.builder();
    ImmutableList.Builder<MoveFile> moves = ImmutableList.builder();
    int[] occupied = new int[PROVIDERS];
    int excluded = 0;
    for (int month = 0; month < months; month++) {
      YearMonth now = from.plusMonths(month);
      for (Urn school : facts.schools()) {
        for (int one = dice.nextInt(4) - 1; one > 0; one--) {
          escalations.add(escalation(school, now.atDay(1 + dice.nextInt(LAST_DAY))));
        }
        if (dice.nextInt(2) == 0) {
          moves.add(ended(now.atDay(1 + dice.nextInt(LAST_DAY))));
        }
      }
      excluded = now.getMonthValue() == FIRST_MONTH ? 0 : excluded;
      excluded += dice.nextInt(2 * facts.schools().size() + 1);
      yearBefore.put(now, excluded);
      ImmutableList.Builder<ProvisionFact> all = ImmutableList.builder();
      for (int provider = 0; provider < PROVIDERS; provider++) {
        occupied[provider] = Math.max(0, occupied[provider] + dice.nextInt(8) - 3);
        all.add(provision(provider, occupied[provider], month));
      }
      places.put(now, all.build());
    }
    ReportFacts disputed = ReportFacts.builder()
        .from(facts)
        .escalations(escalations.build())
        .cases(facts.cases().stream().map(DisputedYearSamples::outOfSchool).toList())
        .moves(ImmutableList.<MoveFile>builder()
            .addAll(facts.moves())
            .addAll(moves.build())
            .build())
        .build();
    ImmutableMap<YearMonth, ImmutableList<ProvisionFact>> byMonth = places.buildOrThrow();
    ImmutableMap<YearMonth, Integer> excludedBefore = yearBefore.buildOrThrow();
    return month -> ReportFacts.builder()
        .from(disputed)
        .provision(byMonth.getOrDefault(month, ImmutableList.of()))
        .exclusionsYearBefore(PeriodCount.of(
            ReportPeriod.yearTo(month).yearBefore(), excludedBefore.getOrDefault(month, 0)))
        .build();
  }

  /** The child without a school since a week before the referral; the others attend one. */
  private static CaseFile outOfSchool(CaseFile file) {
    LocalDate referredOn = file.referral().referredOn();
    return referredOn.getDayOfMonth() % 2 == 0
        ? file
        : new CaseFile(
            FairAccessReferral.builder()
                .from(file.referral())
                .attendance(Attendance.lastOn(referredOn.minusDays(7)))
                .build(),
            file.history());
  }

  private EscalationFact escalation(Urn school, LocalDate on) {
    LocalDate until = on.plusDays(5L + dice.nextInt(30));
    boolean isDirected = dice.nextInt(3) > 0;
    pupils++;
    return new EscalationFact(
        PupilReference.of("escalated-" + pupils),
        school,
        ImmutableList.of(new StageTime("minded-to-direct", on, until, true)),
        isDirected ? Optional.of(until) : Optional.empty(),
        dice.nextInt(2) == 0 ? Optional.of(until.plusDays(3)) : Optional.empty());
  }

  private MoveFile ended(LocalDate on) {
    pupils++;
    MoveEvent trial = new MoveEvent.TrialStarted(
        on.plusDays(4), on.plusDays(7), 6, ImmutableSortedSet.of(on.plusDays(30)));
    LocalDate agreed = on.plusDays(10L + dice.nextInt(30));
    return switch (dice.nextInt(6)) {
      case 0 ->
        moved(
            on,
            new MoveEvent.MoveRefused(
                on.plusDays(5), FairAccessRoles.RECEIVING_SCHOOL, "invented"));
      case 1 -> moved(on, new MoveEvent.MoveWithdrawn(on.plusDays(6), "invented"));
      case 2 ->
        moved(
            on,
            trial,
            new MoveEvent.TrialFailed(
                on.plusDays(20), FairAccessRoles.RECEIVING_SCHOOL, "invented"),
            new MoveEvent.Returned(on.plusDays(20L + dice.nextInt(10))));
      case 3 ->
        moved(
            on,
            new MoveEvent.MoveAgreed(on.plusDays(8)),
            new MoveEvent.Transferred(on.plusDays(10)));
      default ->
        moved(on, trial, new MoveEvent.MoveAgreed(agreed), new MoveEvent.Transferred(agreed));
    };
  }

  private MoveFile moved(LocalDate on, MoveEvent... events) {
    return ReportSamples.move("invented-mover-" + pupils, on, events);
  }

  private ProvisionFact provision(int provider, int occupied, int month) {
    int left = month + dice.nextInt(4);
    int reintegrated = dice.nextInt(left + 1);
    return new ProvisionFact(
        "invented provider " + (provider + 1),
        occupied + dice.nextInt(3),
        occupied,
        Money.ofMajor(CurrencyUnit.GBP, 1_000L * occupied),
        new ProvisionFact.Leavers(
            left, 20 * left, reintegrated, dice.nextInt(left - reintegrated + 1)));
  }
}

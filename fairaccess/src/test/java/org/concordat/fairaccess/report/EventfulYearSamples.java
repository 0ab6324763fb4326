/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;

/**
 * Invented facts of small authorities in which exclusions go on from the governors to the end, cases are accepted for two
 * categories, and children are found not ready, enter provision and leave it, or are placed after an escalation.
 */
final class EventfulYearSamples {

  private static final int MONTHS = 11;
  private static final ImmutableList<SenStanding> SEN = ImmutableList.copyOf(SenStanding.values());
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of("carer", "homeless", "out-of-education", "needs-without-plan");

  private final SplittableRandom dice;
  private final int schools;
  private final int inTwo;
  private int children;

  private EventfulYearSamples(int schools, long seed, int inTwo) {
    this.dice = new SplittableRandom(seed * 31 + 7);
    this.schools = schools;
    this.inTwo = inTwo;
  }

  /** The reports of one to five months of an authority of one to four schools, one after another. */
  static List<PublishedMonth> published(int authority) {
    SplittableRandom dice = new SplittableRandom(authority);
    int schools = 1 + dice.nextInt(4);
    int begunBefore = dice.nextInt(3);
    int silent = dice.nextInt(5);
    int months = 1 + dice.nextInt(5);
    int inTwo = 4 * dice.nextInt(3);
    YearMonth september = SchoolYearSamples.SEPTEMBER;
    ReportFacts facts = new EventfulYearSamples(schools, authority, inTwo)
        .facts(september.minusMonths(begunBefore));
    return SchoolYearSamples.published(facts, september.plusMonths(silent), months)
        .months();
  }

  private ReportFacts facts(YearMonth from) {
    ImmutableList.Builder<ExclusionFact> exclusions = ImmutableList.builder();
    ImmutableList.Builder<CaseFile> cases = ImmutableList.builder();
    int excluded = 2 + dice.nextInt(4);
    int referred = 2 + dice.nextInt(4);
    for (int month = 0; month < MONTHS; month++) {
      YearMonth now = from.plusMonths(month);
      for (int school = 0; school < schools; school++) {
        for (int one = dice.nextInt(excluded); one > 0; one--) {
          exclusions.add(exclusion(urn(school), day(now)));
        }
        for (int one = dice.nextInt(referred); one > 0; one--) {
          cases.add(file(urn(school), day(now)));
        }
      }
    }
    ImmutableSortedSet<Urn> all = IntStream.range(0, schools)
        .mapToObj(EventfulYearSamples::urn)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return ReportSamples.facts()
        .schools(all)
        .completeness(new DataCompleteness(all, all))
        .exclusions(exclusions.build())
        .cases(cases.build())
        .moves(ImmutableList.of())
        .build();
  }

  private static Urn urn(int school) {
    return Urn.of(100001 + school);
  }

  private LocalDate day(YearMonth month) {
    return month.atDay(1 + dice.nextInt(28));
  }

  private LocalDate after(LocalDate day, int least, int more) {
    return day.plusDays(least + dice.nextInt(more));
  }

  private String child() {
    children++;
    return "invented-" + children;
  }

  private ExclusionFact exclusion(Urn school, LocalDate on) {
    PermanentExclusion.Builder exclusion = ReportSamples.exclusion(child(), school, on);
    int way = dice.nextInt(10);
    LocalDate decided = after(on, 10, 25);
    LocalDate applied = after(decided, 5, 20);
    LocalDate back = after(applied, 10, 25);
    if (way >= 2) {
      exclusion = exclusion.decisionNotice(Notice.delivered(decided));
    }
    if (way >= 5) {
      exclusion = exclusion.reviewApplied(applied);
    }
    if (way >= 7) {
      exclusion = exclusion.reconsiderNotice(Notice.delivered(back));
    }
    Optional<ExclusionFact.End> end = switch (way) {
      case 0 -> ended(ExclusionStanding.REINSTATED, decided);
      case 6, 9 -> ended(ExclusionStanding.FINAL, after(back, 10, 10));
      case 8 -> ended(ExclusionStanding.REINSTATED, after(back, 10, 10));
      default -> Optional.empty();
    };
    Optional<LocalDate> educated =
        dice.nextInt(6) == 0 ? Optional.empty() : Optional.of(after(on, 5, 8));
    return new ExclusionFact(
        exclusion.build(),
        YearGroup.of(7 + dice.nextInt(5)),
        SEN.get(dice.nextInt(SEN.size())),
        educated,
        end);
  }

  private static Optional<ExclusionFact.End> ended(ExclusionStanding how, LocalDate on) {
    return Optional.of(new ExclusionFact.End(how, on));
  }

  private CaseEvent accepted(LocalDate on) {
    String one = CATEGORIES.get(dice.nextInt(CATEGORIES.size()));
    String other = CATEGORIES.get(dice.nextInt(CATEGORIES.size()));
    boolean isInTwo = dice.nextInt(10) < inTwo && !one.equals(other);
    return new CaseEvent.Accepted(
        on, "2012", isInTwo ? ImmutableList.of(one, other) : ImmutableList.of(one));
  }

  private CaseFile file(Urn school, LocalDate on) {
    LocalDate panel = after(on, 5, 25);
    LocalDate later = after(panel, 3, 30);
    LocalDate then = after(later, 2, 30);
    LocalDate start = then.plusDays(dice.nextInt(20));
    CaseEvent accepted = accepted(on.plusDays(dice.nextInt(4)));
    CaseEvent considered = new CaseEvent.Considered(panel);
    CaseEvent placed = SchoolYearSamples.placed(panel, school);
    CaseEvent refused = new CaseEvent.Refused(later, ImmutableList.of("year 9 is full"));
    String unit = "pupil referral unit";
    CaseEvent entered = new CaseEvent.ProvisionEntered(
        later, InterimKind.PUPIL_REFERRAL_UNIT, unit, later.plusDays(60));
    return switch (dice.nextInt(16)) {
      case 0 -> made(on, new CaseEvent.Withdrawn(panel, WithdrawalReason.MOVED_AWAY));
      case 1 -> made(on, accepted, new CaseEvent.Withdrawn(later, WithdrawalReason.HOME_EDUCATION));
      case 2 -> made(on, accepted, new CaseEvent.InterimArranged(panel, "tuition at home"));
      case 3 ->
        made(
            on,
            accepted,
            considered,
            placed,
            refused,
            new CaseEvent.Escalated(then),
            new CaseEvent.StartAgreed(then.plusDays(10), then.plusDays(15)));
      case 4 -> made(on, accepted, considered, placed, refused);
      case 5 -> made(on, accepted, considered, new CaseEvent.FoundNotReady(panel, unit), entered);
      case 6 ->
        made(
            on,
            accepted,
            considered,
            new CaseEvent.FoundNotReady(panel, Optional.empty()),
            entered,
            new CaseEvent.FoundReady(then),
            new CaseEvent.Considered(then.plusDays(5)),
            SchoolYearSamples.placed(then.plusDays(5), school),
            new CaseEvent.StartAgreed(then.plusDays(8), then.plusDays(8 + dice.nextInt(20))));
      case 7 ->
        made(
            on,
            accepted,
            considered,
            new CaseEvent.Deferred(panel, "more papers"),
            new CaseEvent.Considered(later),
            SchoolYearSamples.placed(later, school),
            new CaseEvent.StartAgreed(then, start));
      case 8 -> made(on);
      case 9 -> made(on, accepted, considered, placed);
      default ->
        made(
            on,
            accepted,
            considered,
            placed,
            new CaseEvent.StartAgreed(later, later.plusDays(dice.nextInt(30))));
    };
  }

  private CaseFile made(LocalDate on, CaseEvent... events) {
    return ReportSamples.file(child(), on, events);
  }
}

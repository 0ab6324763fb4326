/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;

/** What a right amounts to: looks for the first day on which the trigger is met. */
record Assessment(ClawbackTerms terms, ClawbackFacts facts, LocalDate date, LocalDate notBefore) {

  private static final Comparator<Holding> FIRST = Comparator.comparing(
          (Holding one) -> !one.isScaleIgnored())
      .thenComparing((Holding one) -> one.from());

  ClawbackOutcome outcome() {
    ImmutableList<Holding> holdings = holdings().of(condition());
    Optional<Holding> sure = firstLiable(holdings.stream().filter(Holding::isSure));
    Optional<Holding> possible = holdings.stream()
        .filter(one -> !one.isSure())
        .min(FIRST)
        .filter(one -> sure.filter(other -> FIRST.compare(one, other) >= 0).isEmpty())
        .filter(one -> isAnythingLiable(exposure(one)));
    if (possible.isPresent()) {
      return new ClawbackOutcome.Undecided(date, doubts(condition()));
    }
    return sure.map(this::triggered).orElseGet(this::untriggered);
  }

  private ClawbackTrigger condition() {
    return terms.triggerPolicy().condition();
  }

  private Holdings holdings() {
    return new Holdings(terms, facts, date, notBefore);
  }

  /** The first; where every disposal counts, the first on which something is liable. */
  private Optional<Holding> firstLiable(Stream<Holding> sure) {
    ImmutableList<Holding> sorted = sure.sorted(FIRST).collect(toImmutableList());
    Optional<Holding> first = sorted.stream().findFirst();
    return terms.triggerPolicy().isFirstDisposalOnly()
        ? first
        : sorted.stream()
            .filter(one -> isAnythingLiable(exposure(one)))
            .findFirst()
            .or(() -> first);
  }

  private Exposure exposure(Holding holding) {
    return holding.isScaleIgnored()
        ? terms.wholeOn(holding.from(), facts.capital())
        : terms.exposureOn(holding.from(), facts.capital());
  }

  private ClawbackOutcome triggered(Holding holding) {
    Exposure exposure = exposure(holding);
    if (!isAnythingLiable(exposure)) {
      ImmutableList<Reason> reasons = exposure.tranches().stream()
          .flatMap(one -> one.nothing().stream())
          .collect(toImmutableList());
      return isAnythingStillToBePaid()
          ? new ClawbackOutcome.Dormant(date, reasons, terms.lastDay())
          : new ClawbackOutcome.Lapsed(date, reasons);
    }
    return exposure
        .answer()
        .match(
            total -> new ClawbackOutcome.Claim(
                new Trigger(holding.from(), condition(), holding.grounds()), exposure),
            reason -> new ClawbackOutcome.Undecided(date, ImmutableList.of(reason)));
  }

  private ClawbackOutcome untriggered() {
    boolean isAnythingLeft = terms.tranches().stream()
        .anyMatch(tranche -> terms.nothingToCome(tranche, date).isEmpty());
    return isAnythingLeft
        ? new ClawbackOutcome.Dormant(date, missing(condition(), true), terms.lastDay())
        : new ClawbackOutcome.Lapsed(
            date,
            terms.tranches().stream()
                .flatMap(tranche -> terms.nothingToCome(tranche, date).stream())
                .collect(toImmutableList()));
  }

  private boolean isAnythingStillToBePaid() {
    return terms.tranches().stream()
        .filter(tranche -> !tranche.isPaidOn(date))
        .anyMatch(tranche -> terms.nothingToCome(tranche, date).isEmpty());
  }

  private static boolean isAnythingLiable(Exposure exposure) {
    return exposure.tranches().stream().anyMatch(one -> one.nothing().isEmpty());
  }

  private ImmutableList<Reason> doubts(ClawbackTrigger condition) {
    return parts(condition)
        .flatMap(part -> holdings().of(part).stream())
        .flatMap(holding -> holding.doubts().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** The conditions that are not made up of others. */
  private static Stream<ClawbackTrigger> parts(ClawbackTrigger condition) {
    if (condition instanceof ClawbackTrigger.AllOf all) {
      return all.conditions().stream().flatMap(Assessment::parts);
    }
    return condition instanceof ClawbackTrigger.AnyOf any
        ? any.conditions().stream().flatMap(Assessment::parts)
        : Stream.of(condition);
  }

  private boolean isMet(ClawbackTrigger condition) {
    return holdings().of(condition).stream().anyMatch(Holding::isSure);
  }

  /** What is missing for a condition; whether the others that it needs are met decides how it is said. */
  private ImmutableList<Reason> missing(ClawbackTrigger condition, boolean areOthersMet) {
    if (condition instanceof ClawbackTrigger.AnyOf any) {
      return any.conditions().stream()
          .flatMap(one -> missing(one, areOthersMet).stream())
          .distinct()
          .collect(toImmutableList());
    }
    if (condition instanceof ClawbackTrigger.AllOf all) {
      return all.conditions().stream()
          .flatMap(one ->
              missing(one, areOthersMet && areMetBeside(one, all.conditions())).stream())
          .distinct()
          .collect(toImmutableList());
    }
    if (condition instanceof ClawbackTrigger.Withdrawal) {
      return withdrawalMissing();
    }
    if (condition instanceof ClawbackTrigger.DifferentUse) {
      return useMissing(areOthersMet);
    }
    return isMet(condition)
        ? ImmutableList.of()
        : ImmutableList.of(ClawbackReasons.conditionNotMet(condition, date, terms.clause()));
  }

  private boolean areMetBeside(ClawbackTrigger one, ImmutableList<ClawbackTrigger> conditions) {
    return conditions.stream().filter(other -> !other.equals(one)).allMatch(this::isMet);
  }

  private ImmutableList<Reason> withdrawalMissing() {
    if (isMet(ClawbackTrigger.withdrawal())) {
      return ImmutableList.of();
    }
    return facts.serviceEnds().isEmpty()
        ? ImmutableList.of(ClawbackReasons.notWithdrawn(date, terms.clause()))
        : facts.serviceEnds().stream().map(this::notEnough).collect(toImmutableList());
  }

  private Reason notEnough(ServiceEnd end) {
    if (end.firstDayOut().isAfter(date)) {
      return ClawbackReasons.endAhead(end, terms.clause());
    }
    return terms.triggerPolicy().of(end.cause()) == Counting.NOT_SAID
        ? ClawbackReasons.endNotSaid(end, terms.clause())
        : ClawbackReasons.endDoesNotCount(end, terms.clause());
  }

  private ImmutableList<Reason> useMissing(boolean areOthersMet) {
    ImmutableList<UseSpell> uses =
        holdings().uses().filter(spell -> !spell.from().isAfter(date)).collect(toImmutableList());
    if (areOthersMet && !uses.isEmpty()) {
      return uses.stream()
          .map(spell -> ClawbackReasons.noSharedDay(spell, terms.clause()))
          .collect(toImmutableList());
    }
    if (uses.stream().anyMatch(this::isCurrent)) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        facts.intentions().stream().anyMatch(this::isCurrent)
            ? ClawbackReasons.onlyIntended(date, terms.clause())
            : ClawbackReasons.noDifferentUse(date, terms.clause()));
  }

  private boolean isCurrent(UseSpell spell) {
    return !spell.from().isAfter(date) && spell.firstDayFrom(date).isPresent();
  }
}

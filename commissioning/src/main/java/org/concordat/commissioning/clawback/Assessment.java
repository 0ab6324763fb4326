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

/** What a right amounts to: looks for the first trigger that was met while something was liable. */
record Assessment(ClawbackTerms terms, ClawbackFacts facts, LocalDate date, LocalDate notBefore) {

  private static final Comparator<Holding> FIRST = Comparator.comparing(
          (Holding one) -> !one.isScaleIgnored())
      .thenComparing((Holding one) -> one.from());

  ClawbackOutcome outcome() {
    ImmutableList<Holding> holdings = holdings().of(condition());
    Optional<Holding> liable = firstLiable(holdings.stream().filter(Holding::isSure));
    boolean isInDoubt = firstLiable(holdings.stream().filter(one -> !one.isSure()))
        .filter(one -> liable.filter(other -> FIRST.compare(one, other) >= 0).isEmpty())
        .isPresent();
    return isInDoubt
        ? new ClawbackOutcome.Undecided(date, doubts(condition()))
        : liable.map(this::triggered).orElseGet(() -> unclaimed(holdings));
  }

  private ClawbackTrigger condition() {
    return terms.triggerPolicy().condition();
  }

  private Holdings holdings() {
    return new Holdings(terms, facts, date, notBefore);
  }

  private Optional<Holding> firstLiable(Stream<Holding> holdings) {
    return holdings.filter(one -> isAnythingLiable(exposure(one))).min(FIRST);
  }

  private Exposure exposure(Holding holding) {
    return holding.isScaleIgnored()
        ? terms.wholeOn(holding.from(), facts.capital())
        : terms.exposureOn(holding.from(), facts.capital());
  }

  private ClawbackOutcome triggered(Holding holding) {
    Exposure exposure = exposure(holding);
    return exposure
        .answer()
        .match(
            total -> new ClawbackOutcome.Claim(
                new Trigger(holding.from(), condition(), holding.grounds()), exposure),
            reason -> new ClawbackOutcome.Undecided(date, ImmutableList.of(reason)));
  }

  private ClawbackOutcome unclaimed(ImmutableList<Holding> holdings) {
    boolean isAnythingLeft = terms.tranches().stream()
        .anyMatch(tranche -> terms.nothingToCome(tranche, date).isEmpty());
    return isAnythingLeft
        ? new ClawbackOutcome.Dormant(date, nothingYet(holdings), terms.lastDay())
        : new ClawbackOutcome.Lapsed(
            date,
            terms.tranches().stream()
                .flatMap(tranche -> terms.nothingToCome(tranche, date).stream())
                .collect(toImmutableList()));
  }

  /** Why the first trigger brought nothing, or what is missing for one. */
  private ImmutableList<Reason> nothingYet(ImmutableList<Holding> holdings) {
    return holdings.stream()
        .filter(Holding::isSure)
        .min(FIRST)
        .map(first -> exposure(first).tranches().stream()
            .flatMap(one -> one.nothing().stream())
            .collect(toImmutableList()))
        .orElseGet(() -> missing(condition(), true));
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

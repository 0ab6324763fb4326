/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;

/** What a right amounts to: looks for the first day on which both limbs hold. */
record Assessment(ClawbackTerms terms, ClawbackFacts facts, LocalDate date) {

  ClawbackOutcome outcome() {
    Optional<Trigger> trigger = firstOf(Counting.COUNTS);
    Optional<Trigger> possible = firstOf(Counting.NOT_SAID)
        .filter(one -> trigger.filter(sure -> !one.date().isBefore(sure.date())).isEmpty())
        .filter(one -> isAnythingLiable(terms.exposureOn(one.date())));
    if (possible.isPresent()) {
      return new ClawbackOutcome.Undecided(
          date,
          ends(Counting.NOT_SAID)
              .map(end -> ClawbackReasons.endNotSaid(end, terms.clause()))
              .collect(toImmutableList()));
    }
    return trigger.map(this::triggered).orElseGet(this::untriggered);
  }

  private ClawbackOutcome triggered(Trigger trigger) {
    Exposure exposure = terms.exposureOn(trigger.date());
    return isAnythingLiable(exposure)
        ? new ClawbackOutcome.Claim(trigger, exposure)
        : new ClawbackOutcome.Lapsed(
            date,
            exposure.tranches().stream()
                .flatMap(one -> one.nothing().stream())
                .collect(toImmutableList()));
  }

  private ClawbackOutcome untriggered() {
    boolean isAnythingLeft = terms.tranches().stream()
        .anyMatch(tranche -> terms.nothingToCome(tranche, date).isEmpty());
    return isAnythingLeft
        ? new ClawbackOutcome.Dormant(
            date,
            Stream.concat(firstLimbMissing(), secondLimbMissing()).collect(toImmutableList()),
            terms.lastDay())
        : new ClawbackOutcome.Lapsed(
            date,
            terms.tranches().stream()
                .flatMap(tranche -> terms.nothingToCome(tranche, date).stream())
                .collect(toImmutableList()));
  }

  private static boolean isAnythingLiable(Exposure exposure) {
    return exposure.tranches().stream().anyMatch(one -> one.nothing().isEmpty());
  }

  private Optional<Trigger> firstOf(Counting counting) {
    return ends(counting)
        .flatMap(end -> spells()
            .flatMap(use -> use.firstDayFrom(end.firstDayOut()).stream()
                .filter(first -> !first.isAfter(date))
                .map(first -> new Trigger(first, end, use))))
        .min(Comparator.comparing(Trigger::date)
            .thenComparing(one -> one.end().firstDayOut())
            .thenComparing(one -> one.end().cause())
            .thenComparing(one -> one.use().from())
            .thenComparing(one -> one.use().use()));
  }

  private Stream<ServiceEnd> ends(Counting counting) {
    return facts.serviceEnds().stream()
        .filter(end -> terms.triggerPolicy().of(end.cause()) == counting)
        .filter(end -> !end.firstDayOut().isAfter(date));
  }

  private Stream<UseSpell> spells() {
    Stream<UseSpell> intended =
        terms.triggerPolicy().isIntentionEnough() ? facts.intentions().stream() : Stream.empty();
    return Stream.concat(facts.differentUses().stream(), intended)
        .filter(spell -> !spell.from().isAfter(date));
  }

  private Stream<Reason> firstLimbMissing() {
    if (ends(Counting.COUNTS).findAny().isPresent()) {
      return Stream.empty();
    }
    return facts.serviceEnds().isEmpty()
        ? Stream.of(ClawbackReasons.notWithdrawn(date, terms.clause()))
        : facts.serviceEnds().stream().map(this::notEnough);
  }

  private Reason notEnough(ServiceEnd end) {
    if (end.firstDayOut().isAfter(date)) {
      return ClawbackReasons.endAhead(end, terms.clause());
    }
    return terms.triggerPolicy().of(end.cause()) == Counting.NOT_SAID
        ? ClawbackReasons.endNotSaid(end, terms.clause())
        : ClawbackReasons.endDoesNotCount(end, terms.clause());
  }

  private Stream<Reason> secondLimbMissing() {
    boolean isWithdrawn = ends(Counting.COUNTS).findAny().isPresent();
    if (isWithdrawn && spells().findAny().isPresent()) {
      return spells().map(spell -> ClawbackReasons.noSharedDay(spell, terms.clause()));
    }
    if (spells().anyMatch(this::isCurrent)) {
      return Stream.empty();
    }
    return Stream.of(
        facts.intentions().stream().anyMatch(this::isCurrent)
            ? ClawbackReasons.onlyIntended(date, terms.clause())
            : ClawbackReasons.noDifferentUse(date, terms.clause()));
  }

  private boolean isCurrent(UseSpell spell) {
    return !spell.from().isAfter(date) && spell.firstDayFrom(date).isPresent();
  }
}

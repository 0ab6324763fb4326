/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;
import org.concordat.core.calendar.Anniversaries;

/** When the conditions of a trigger hold, as far as the facts go by a date. */
record Holdings(ClawbackTerms terms, ClawbackFacts facts, LocalDate date, LocalDate notBefore) {

  /** The times during which a condition holds or may hold, in a fixed order. */
  ImmutableList<Holding> of(ClawbackTrigger condition) {
    return all(condition)
        .flatMap(one -> one.notBefore(notBefore).stream())
        .filter(one -> !one.from().isAfter(date))
        .collect(toImmutableList());
  }

  private Stream<Holding> all(ClawbackTrigger condition) {
    if (condition instanceof ClawbackTrigger.AllOf all) {
      return intersection(all.conditions());
    }
    if (condition instanceof ClawbackTrigger.AnyOf any) {
      return any.conditions().stream().flatMap(this::all);
    }
    if (condition instanceof ClawbackTrigger.Withdrawal) {
      return ends().flatMap(end -> counted(end, "service ended"));
    }
    if (condition instanceof ClawbackTrigger.DifferentUse) {
      return uses()
          .map(spell -> Holding.from(spell.from(), Ground.of("different use", spell, spell.from()))
              .until(spell.until()));
    }
    if (condition instanceof ClawbackTrigger.DisposalMade disposal) {
      return disposals(disposal);
    }
    if (condition instanceof ClawbackTrigger.OutcomesNotDelivered) {
      return dated(facts.outcomeFailures(), "outcomes not delivered");
    }
    if (condition instanceof ClawbackTrigger.CeasedWithin ceased) {
      return ceased(ceased.period());
    }
    if (condition instanceof ClawbackTrigger.Insolvency) {
      return dated(facts.insolvencies(), "insolvent");
    }
    if (condition instanceof ClawbackTrigger.NotReinstatedWithin reinstated) {
      return notReinstated(reinstated.period());
    }
    return facts.misrepresentations().stream()
        .sorted()
        .map(
            on -> Holding.from(on, new Ground("misrepresentation found", on.toString(), on, true)));
  }

  private Stream<Holding> intersection(ImmutableList<ClawbackTrigger> conditions) {
    List<Holding> held = all(conditions.get(0)).toList();
    for (ClawbackTrigger condition : conditions.subList(1, conditions.size())) {
      List<Holding> others = all(condition).toList();
      held = held.stream()
          .flatMap(one -> others.stream().flatMap(other -> one.and(other).stream()))
          .toList();
    }
    return held.stream();
  }

  Stream<ServiceEnd> ends() {
    return facts.serviceEnds().stream()
        .sorted(Comparator.comparing(ServiceEnd::firstDayOut).thenComparing(ServiceEnd::cause));
  }

  private Stream<Holding> counted(ServiceEnd end, String kind) {
    Holding holding = Holding.from(end.firstDayOut(), Ground.of(kind, end, end.firstDayOut()));
    return switch (terms.triggerPolicy().of(end.cause())) {
      case COUNTS -> Stream.of(holding);
      case DOES_NOT_COUNT -> Stream.empty();
      case NOT_SAID -> Stream.of(holding.doubting(ClawbackReasons.endNotSaid(end, terms.clause())));
    };
  }

  Stream<UseSpell> uses() {
    Stream<UseSpell> intended =
        terms.triggerPolicy().isIntentionEnough() ? facts.intentions().stream() : Stream.empty();
    return Stream.concat(facts.differentUses().stream(), intended)
        .sorted(Comparator.comparing((UseSpell one) -> one.from()).thenComparing(UseSpell::use));
  }

  private Stream<Holding> disposals(ClawbackTrigger.DisposalMade condition) {
    List<Disposal> relevant = facts.disposals().stream()
        .filter(one -> !terms.triggerPolicy().exemptDisposals().contains(one.kind()))
        .sorted(Comparator.comparing(Disposal::on).thenComparing(Disposal::kind))
        .toList();
    Set<Optional<String>> parts = new HashSet<>();
    List<Disposal> first = new ArrayList<>();
    for (Disposal disposal : relevant) {
      boolean isFirst = parts.add(disposal.part());
      if (isFirst || !terms.triggerPolicy().isFirstDisposalOnly()) {
        first.add(disposal);
      }
    }
    return first.stream()
        .filter(one -> condition.kinds().contains(one.kind()))
        .map(one -> Holding.from(one.on(), Ground.of("disposal", one, one.on())));
  }

  private static Stream<Holding> dated(ImmutableList<LocalDate> dates, String kind) {
    return dates.stream().sorted().map(on -> Holding.from(on, Ground.of(kind, on, on)));
  }

  private Stream<Holding> ceased(LiabilityPeriod period) {
    return ends()
        .flatMap(end -> facts
            .serviceStart()
            .map(start -> end.firstDayOut().isBefore(after(start, period))
                ? counted(end, "ceased within " + period)
                : Stream.<Holding>empty())
            .orElseGet(() -> counted(end, "ceased")
                .map(one -> one.doubting(ClawbackReasons.serviceStartNotKnown(terms.clause())))));
  }

  private Stream<Holding> notReinstated(LiabilityPeriod period) {
    return ends().filter(end -> end.cause() == ServiceEndCause.PREMISES_LOST).flatMap(end -> {
      LocalDate last = after(end.firstDayOut(), period);
      Optional<LocalDate> reinstated = facts.reinstatements().stream()
          .filter(on -> !on.isBefore(end.firstDayOut()))
          .min(Comparator.naturalOrder());
      return reinstated.filter(last::isAfter).isPresent()
          ? Stream.empty()
          : Stream.of(Holding.from(last, Ground.of("not reinstated within " + period, end, last))
              .until(reinstated.filter(on -> on.isAfter(last))));
    });
  }

  private static LocalDate after(LocalDate start, LiabilityPeriod period) {
    return Anniversaries.of(start).month(period.months());
  }
}

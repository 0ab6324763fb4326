/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.advice.Applications.Refusal;

/**
 * The appeals that a family won.
 *
 * @param allowed the schools whose place it won and has not had since, as they refused, each with the day
 * @param against the refusals against which an appeal was allowed, in order; against each it is allowed once
 */
record WonAppeals(ImmutableSortedMap<Urn, LocalDate> allowed, ImmutableList<Refusal> against) {

  static final WonAppeals NONE = new WonAppeals(ImmutableSortedMap.of(), ImmutableList.of());

  WonAppeals {
    requireNonNull(allowed, "allowed");
    requireNonNull(against, "against");
  }

  boolean isDecided(Refusal refusal, SchoolNumbers numbers) {
    return against.stream()
        .anyMatch(one ->
            one.place().equals(refusal.place()) && numbers.areOne(one.school(), refusal.school()));
  }

  WonAppeals and(Refusal refusal, LocalDate on, SchoolNumbers numbers) {
    return new WonAppeals(
        numbers.with(allowed, refusal.school(), on),
        ImmutableList.<Refusal>builder().addAll(against).add(refusal).build());
  }

  /** A place that was taken, declined or lost is had, and not won any more. */
  WonAppeals had(Urn school, SchoolNumbers numbers) {
    return new WonAppeals(numbers.without(allowed, school), against);
  }

  /** The places that were won and are not on offer or held. */
  ImmutableSortedSet<Urn> owed(Places places, SchoolNumbers numbers) {
    return allowed.keySet().stream()
        .filter(school -> !places.isOffering(school, numbers))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}

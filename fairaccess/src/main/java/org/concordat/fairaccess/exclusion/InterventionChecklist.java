/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * What a school is expected to have tried, and what it has, before a head excludes.
 *
 * <p>The list advises and is reported. It blocks nothing: a head may exclude with all of it untried.
 *
 * <pre>{@code
 * InterventionChecklist list = InterventionChecklist.of(Interventions.USUAL)
 *     .tried(Interventions.BEHAVIOUR_SUPPORT, september24);
 * list.untried();   // all but behaviour support
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param expected what is expected to be tried, and where that is said
 * @param done what was tried, each with the day on which it began; others than the expected ones too
 */
public record InterventionChecklist(
    Rule<ImmutableSortedSet<Intervention>> expected,
    ImmutableSortedMap<Intervention, LocalDate> done) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public InterventionChecklist {
    requireNonNull(expected, "expected");
    requireNonNull(done, "done");
  }

  /**
   * A list of which nothing is tried.
   *
   * @param expected what is expected to be tried
   * @return the list
   */
  public static InterventionChecklist of(Rule<ImmutableSortedSet<Intervention>> expected) {
    return new InterventionChecklist(expected, ImmutableSortedMap.of());
  }

  /**
   * A list on which something was tried.
   *
   * @param intervention what, expected or not
   * @param from when it began; the earliest day stands
   * @return a copy
   */
  public InterventionChecklist tried(Intervention intervention, LocalDate from) {
    requireNonNull(from, "from");
    LocalDate before = done.get(intervention);
    if (before != null && !from.isBefore(before)) {
      return this;
    }
    ImmutableSortedMap.Builder<Intervention, LocalDate> copy = ImmutableSortedMap.naturalOrder();
    done.forEach((one, day) -> {
      if (!one.equals(intervention)) {
        copy.put(one, day);
      }
    });
    return new InterventionChecklist(expected, copy.put(intervention, from).buildOrThrow());
  }

  /**
   * What is expected and was not tried.
   *
   * @return them, by code
   */
  public ImmutableSortedSet<Intervention> untried() {
    return expected.value().stream()
        .filter(one -> !done.containsKey(one))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * What to think of before a child is excluded.
   *
   * @return a reason for each intervention that was not tried, with the code {@link
   *     ExclusionReasons#NOT_TRIED}; none of them forbids anything
   */
  public ImmutableList<Reason> advice() {
    return untried().stream()
        .map(one -> Reason.coded(ExclusionReasons.NOT_TRIED)
            .with("intervention", one.gist())
            .under(expected.source())
            .saying("expected before an exclusion, and not tried: {intervention}"))
        .collect(toImmutableList());
  }
}

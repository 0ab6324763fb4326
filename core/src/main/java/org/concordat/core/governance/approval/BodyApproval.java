/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The approval of one body, with its conditions.
 *
 * <p>Approved on 1 March with a condition that was met on 20 March, it counts from 20 March on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on when the body approved
 * @param conditions what it made a condition
 * @param met when conditions were met, by condition
 */
public record BodyApproval(
    LocalDate on,
    ImmutableSortedSet<String> conditions,
    ImmutableSortedMap<String, LocalDate> met) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public BodyApproval {
    requireNonNull(on, "on");
    requireNonNull(conditions, "conditions");
    requireNonNull(met, "met");
  }

  static BodyApproval of(LocalDate on, ImmutableSortedSet<String> conditions) {
    return new BodyApproval(on, conditions, ImmutableSortedMap.of());
  }

  /**
   * The conditions that are not met.
   *
   * @return them; empty if the approval counts
   */
  public ImmutableSortedSet<String> outstanding() {
    return ImmutableSortedSet.copyOf(Sets.difference(conditions, met.keySet()));
  }

  /**
   * From when the approval counts.
   *
   * @return the day of the approval or of the last condition, whichever is later; empty while a condition
   *     is outstanding
   */
  public Optional<LocalDate> effectiveOn() {
    return outstanding().isEmpty()
        ? Optional.of(met.values().stream()
            .filter(date -> date.isAfter(on))
            .max(LocalDate::compareTo)
            .orElse(on))
        : Optional.empty();
  }

  BodyApproval meeting(String condition, LocalDate date) {
    ImmutableSortedMap.Builder<String, LocalDate> more = ImmutableSortedMap.naturalOrder();
    met.forEach((one, when) -> {
      if (!one.equals(condition)) {
        more.put(one, when);
      }
    });
    return new BodyApproval(on, conditions, more.put(condition, date).buildOrThrow());
  }
}

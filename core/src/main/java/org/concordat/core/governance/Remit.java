/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.core.reason.Reason;

/**
 * What a body is for, from a date on, and why it is so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first day on which it applies
 * @param matters the codes of what the body may deal with; at least one
 * @param reason why the remit is what it is: how the body came about, or why the remit was widened
 */
public record Remit(LocalDate from, ImmutableSortedSet<String> matters, String reason) {

  /**
   * Checks the matters and the reason.
   *
   * @throws IllegalArgumentException if there is no matter, if one is not of the form of a code, or if
   *     the reason is blank
   * @throws NullPointerException if a component is null
   */
  public Remit {
    requireNonNull(from, "from");
    requireNonNull(matters, "matters");
    requireNonNull(reason, "reason");
    checkArgument(
        !matters.isEmpty(), "Remit matters: must hold at least one, but from %s were none", from);
    matters.forEach(Reason::checkCode);
    checkArgument(!reason.isBlank(), "Remit reason: must not be blank, but was '%s'", reason);
  }

  /**
   * A remit.
   *
   * @param from the first day on which it applies
   * @param matters the codes of what the body may deal with
   * @param reason why it is so
   * @return the remit
   * @throws IllegalArgumentException if there is no matter, if one is not of the form of a code, or if
   *     the reason is blank
   */
  public static Remit of(LocalDate from, Set<String> matters, String reason) {
    return new Remit(from, ImmutableSortedSet.copyOf(matters), reason);
  }

  /**
   * The remit that this one is widened to.
   *
   * @param on the first day of the wider remit; after this one's
   * @param more the matters that are added; at least one that this remit lacks
   * @param why the reason, which is recorded
   * @return the wider remit
   * @throws IllegalArgumentException if the day is not after this remit's first, if nothing is added, or
   *     if the reason is blank
   */
  public Remit widened(LocalDate on, Set<String> more, String why) {
    checkArgument(on.isAfter(from), "Remit widened: must be after %s, but was on %s", from, on);
    checkArgument(
        !matters.containsAll(more),
        "Remit widened: must add a matter to %s, but added %s",
        matters,
        more);
    return new Remit(
        on,
        ImmutableSortedSet.<String>naturalOrder().addAll(matters).addAll(more).build(),
        why);
  }

  /**
   * Whether a matter is within the remit.
   *
   * @param matter its code
   * @return true if it is
   */
  public boolean covers(String matter) {
    return matters.contains(matter);
  }
}

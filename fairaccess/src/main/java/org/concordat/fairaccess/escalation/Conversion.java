/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * That a school stopped being what it was when it was named.
 *
 * <p>A foundation school named as 100001 that opened as academy 200001 on 1 November 2012 was a foundation
 * school until 31 October. What was served on its governing body, referred by it or agreed with it does not bind
 * the trust: the case closes on its route on 1 November and is to begin again; see {@link Restart}. The same holds
 * where the number stays and the type changes.
 *
 * <p>A conversion may be learned late. What was recorded of its day or after it stands as recorded, and the case closes on
 * the day of the last of these events, as {@link org.concordat.core.procedure.RecordedLife#staysOn} tells it: directed
 * on 21 November, and then known to have converted on 1 November, it closes on 21 November. That direction is no
 * direction in statistics ({@link Escalation#countsAsDirection()}), and it falls like all that was done against the
 * school as it was; but for that alone no replay reports it as broken. Only what time was said to have brought is judged
 * anew: had the window of the notice closed on 6 November, a {@link org.concordat.core.procedure.Replay} under the outside
 * facts closes the case on 1 November, and reports that closing and the direction after it as broken. An admission that
 * was recorded ends the case before the conversion is asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param was the school as it was named
 * @param on the first day on which it was no longer that
 * @param standing the establishments that carry the school from that day: one, several after a split, or the
 *     same number where only the type changed
 */
public record Conversion(NamedSchool was, LocalDate on, ImmutableSortedSet<Urn> standing) {

  /**
   * Checks the establishments.
   *
   * @throws IllegalArgumentException if none carries the school
   * @throws NullPointerException if a component is null
   */
  public Conversion {
    requireNonNull(was, "was");
    requireNonNull(on, "on");
    requireNonNull(standing, "standing");
    checkArgument(
        !standing.isEmpty(),
        "Conversion standing: must hold at least one school, but was %s",
        standing);
  }

  /**
   * The establishment with which the case begins again.
   *
   * @return its number; empty after a split, where the panel must name one of the parts
   */
  public Optional<Urn> successor() {
    return standing.size() == 1 ? Optional.of(standing.first()) : Optional.empty();
  }

  @Override
  public String toString() {
    return was.urn() + " to " + standing + " on " + on;
  }
}

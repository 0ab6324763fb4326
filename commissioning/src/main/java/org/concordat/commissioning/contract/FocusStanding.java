/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the needs that a base serves: a proposal, and times of other needs.
 *
 * <p>It is what the events so far fold to. Immutable and thread-safe.
 *
 * @param proposal the other needs that are proposed, and from when; empty if none are
 * @param departures the times for which other needs were served and the contract did not say so, the earliest
 *     first
 */
public record FocusStanding(Optional<FocusSpell> proposal, ImmutableList<FocusSpell> departures) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public FocusStanding {
    requireNonNull(proposal, "proposal");
    requireNonNull(departures, "departures");
  }

  static final FocusStanding AS_COMMISSIONED =
      new FocusStanding(Optional.empty(), ImmutableList.of());

  /**
   * Needs that a base serves for a time.
   *
   * @param specialism the needs
   * @param from the first day
   * @param until the day on which it was over, not counted; empty while it goes on
   */
  public record FocusSpell(String specialism, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FocusSpell {
      requireNonNull(specialism, "specialism");
      requireNonNull(from, "from");
      requireNonNull(until, "until");
    }
  }

  /**
   * The departure that goes on.
   *
   * @return it, or empty
   */
  public Optional<FocusSpell> departure() {
    return departures.stream().filter(spell -> spell.until().isEmpty()).findFirst();
  }

  FocusStanding proposing(String specialism, LocalDate from) {
    return new FocusStanding(
        Optional.of(new FocusSpell(specialism, from, Optional.empty())), departures);
  }

  FocusStanding withoutProposal() {
    return new FocusStanding(Optional.empty(), departures);
  }

  FocusStanding departing(String specialism, LocalDate on) {
    return new FocusStanding(
        Optional.empty(),
        ImmutableList.<FocusSpell>builder()
            .addAll(departures)
            .add(new FocusSpell(specialism, on, Optional.empty()))
            .build());
  }

  FocusStanding settled(LocalDate on) {
    ImmutableList.Builder<FocusSpell> closed = ImmutableList.builder();
    for (FocusSpell spell : departures) {
      closed.add(
          spell.until().isPresent()
              ? spell
              : new FocusSpell(spell.specialism(), spell.from(), Optional.of(on)));
    }
    return new FocusStanding(Optional.empty(), closed.build());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of an offered practice: since when it is in use, and what came of it.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class OfferStanding {

  OfferStanding() {}

  static OfferStanding of(Offer offer) {
    return ImmutableOfferStanding.builder().offer(offer).build();
  }

  /**
   * What was offered to whom.
   *
   * @return the offer
   */
  public abstract Offer offer();

  /**
   * Since when it is in use.
   *
   * @return the first day; empty if it was never taken up
   */
  public abstract Optional<LocalDate> adoptedOn();

  /**
   * What came of it.
   *
   * @return the results, by the day on which each was known; of two of one day the later recorded
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, String> results();

  /**
   * Why it was not taken up, or given up again.
   *
   * @return the reason; empty otherwise
   */
  public abstract Optional<String> why();

  final OfferStanding adopted(LocalDate on) {
    return copy().adoptedOn(on).build();
  }

  final OfferStanding resulted(LocalDate on, String result) {
    ImmutableSortedMap.Builder<LocalDate, String> more = ImmutableSortedMap.naturalOrder();
    results().forEach((day, earlier) -> {
      if (!day.equals(on)) {
        more.put(day, earlier);
      }
    });
    return copy().results(more.put(on, result).buildOrThrow()).build();
  }

  final OfferStanding ended(String why) {
    return copy().why(why).build();
  }

  private ImmutableOfferStanding.Builder copy() {
    return ImmutableOfferStanding.builder().from(this);
  }
}

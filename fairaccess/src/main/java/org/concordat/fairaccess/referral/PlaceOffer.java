/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * A place that was offered to a child.
 *
 * <p>Declining a suitable one takes the child out of the category of those long out of education, and out of
 * no other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school
 * @param offered the day of the offer
 * @param suitable whether the place suits the child's age, ability, aptitude and needs
 * @param declined the day on which it was declined, or empty if it was not
 */
public record PlaceOffer(
    Urn school, LocalDate offered, boolean suitable, Optional<LocalDate> declined) {

  /**
   * Checks the dates.
   *
   * @throws IllegalArgumentException if it was declined before it was made
   * @throws NullPointerException if a component is null
   */
  public PlaceOffer {
    requireNonNull(school, "school");
    requireNonNull(offered, "offered");
    requireNonNull(declined, "declined");
    checkArgument(
        declined.map(day -> !day.isBefore(offered)).orElse(true),
        "PlaceOffer declined: must not be before the offer of %s, but was %s",
        offered,
        declined.map(LocalDate::toString).orElse(""));
  }

  /**
   * A suitable offer that stands.
   *
   * @param school the school
   * @param offered the day of the offer
   * @return the offer
   */
  public static PlaceOffer of(Urn school, LocalDate offered) {
    return new PlaceOffer(school, offered, true, Optional.empty());
  }

  /**
   * The same offer, declined.
   *
   * @param day the day on which it was declined
   * @return a copy
   * @throws IllegalArgumentException if that is before the offer
   */
  public PlaceOffer declinedOn(LocalDate day) {
    return new PlaceOffer(school, offered, suitable, Optional.of(day));
  }

  /**
   * The same offer, of a place that does not suit the child.
   *
   * @return a copy
   */
  public PlaceOffer unsuitable() {
    return new PlaceOffer(school, offered, false, declined);
  }
}

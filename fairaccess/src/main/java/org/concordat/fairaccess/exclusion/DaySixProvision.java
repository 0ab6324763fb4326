/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.Session;

/**
 * Education that is arranged for an excluded pupil.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind where the pupil is educated
 * @param provider who provides it, in the arranging body's own words
 * @param starts the first day
 * @param session the first session on that day
 * @param terms what the offer is like
 */
public record DaySixProvision(
    ProvisionKind kind, String provider, LocalDate starts, Session session, Terms terms) {

  /**
   * What an offer is like.
   *
   * @param fullTime whether it is full-time
   * @param qualityAssured whether the provider is on a list whose quality is assured
   */
  public record Terms(boolean fullTime, boolean qualityAssured) {}

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the provider is blank
   * @throws NullPointerException if a component is null
   */
  public DaySixProvision {
    requireNonNull(kind, "kind");
    requireNonNull(provider, "provider");
    requireNonNull(starts, "starts");
    requireNonNull(session, "session");
    requireNonNull(terms, "terms");
    checkArgument(
        !provider.isBlank(), "DaySixProvision provider: must not be blank, but was '%s'", provider);
  }

  /**
   * Full-time provision from a morning on, by a provider whose quality is assured.
   *
   * @param kind where the pupil is educated
   * @param provider who provides it
   * @param starts the first day
   * @return the provision
   * @throws IllegalArgumentException if the provider is blank
   */
  public static DaySixProvision fullTime(ProvisionKind kind, String provider, LocalDate starts) {
    return new DaySixProvision(kind, provider, starts, Session.MORNING, new Terms(true, true));
  }
}

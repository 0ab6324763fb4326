/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.fairaccess.exclusion.ProvisionKind;

/**
 * A child's place in a pupil referral unit or other alternative provision.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind where the child is educated
 * @param provider who provides it, in the authority's own words
 * @param starts the first day
 * @param fullTime whether the place is full-time; a child may have several part-time ones
 */
public record ApPlacement(ProvisionKind kind, String provider, LocalDate starts, boolean fullTime) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if the provider is blank
   * @throws NullPointerException if a component is null
   */
  public ApPlacement {
    requireNonNull(kind, "kind");
    requireNonNull(provider, "provider");
    requireNonNull(starts, "starts");
    checkArgument(
        !provider.isBlank(), "ApPlacement provider: must not be blank, but was '%s'", provider);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One piece of evidence on a referral, or the finding that there is none of its kind.
 *
 * <p>A parent who was asked and named no school is {@code EvidenceItem.none(PARENTAL_PREFERENCE, day, "asked,
 * and names no school")}: asked for and not there is known, which is another thing than missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind it is of
 * @param dated the day that it bears, or on which it was found that there is none
 * @param gist where it is kept or what it says, in a few words that name nobody
 * @param present whether there is any; false for the finding that there is none
 */
public record EvidenceItem(EvidenceKind kind, LocalDate dated, String gist, boolean present) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the gist is blank
   * @throws NullPointerException if a component is null
   */
  public EvidenceItem {
    requireNonNull(kind, "kind");
    requireNonNull(dated, "dated");
    requireNonNull(gist, "gist");
    checkArgument(!gist.isBlank(), "EvidenceItem gist: must not be blank, but was '%s'", gist);
  }

  /**
   * A piece of evidence.
   *
   * @param kind what kind it is of
   * @param dated the day that it bears
   * @param gist where it is kept or what it says
   * @return the evidence
   * @throws IllegalArgumentException if the gist is blank
   */
  public static EvidenceItem of(EvidenceKind kind, LocalDate dated, String gist) {
    return new EvidenceItem(kind, dated, gist, true);
  }

  /**
   * The finding that there is none of a kind.
   *
   * @param kind the kind
   * @param found the day on which it was found
   * @param gist how that is known
   * @return the finding
   * @throws IllegalArgumentException if the gist is blank
   */
  public static EvidenceItem none(EvidenceKind kind, LocalDate found, String gist) {
    return new EvidenceItem(kind, found, gist, false);
  }
}

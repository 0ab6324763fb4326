/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The day from which the liability for a tranche runs, and what makes it that day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basis what happened on the day
 * @param date the first day of the liability
 */
public record LiabilityStart(Basis basis, LocalDate date) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public LiabilityStart {
    requireNonNull(basis, "basis");
    requireNonNull(date, "date");
  }

  /** What a liability may start with. */
  public enum Basis {
    /** The tranche was paid. */
    PAYMENT,
    /** The last instalment of the grant was paid. */
    FINAL_PAYMENT,
    /** The works were certified complete and the place was ready for its use, whichever came later. */
    PRACTICAL_COMPLETION,
    /** The service began. */
    SERVICE_COMMENCEMENT,
    /** The building was designated for the service. */
    DESIGNATION,
    /** The contract names the date. */
    FIXED;

    /**
     * The basis in words.
     *
     * @return such as {@code practical completion}
     */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A start with what makes it so.
   *
   * @param basis what happened on the day
   * @param date the first day of the liability
   * @return the start
   */
  public static LiabilityStart of(Basis basis, LocalDate date) {
    return new LiabilityStart(basis, date);
  }

  /**
   * The start as a reader would write it.
   *
   * @return such as {@code 2012-09-01 (practical completion)}
   */
  @Override
  public String toString() {
    return date + " (" + basis + ")";
  }
}

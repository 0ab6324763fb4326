/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.fairaccess.escalation.CommonEvent.FirstDayRejected;

/**
 * That the school did not agree to admit, or that what it had agreed to is no longer to be waited for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on the day on which it refused, on which its silence came to count as a refusal, or on which its day was not
 *     accepted
 * @param deemed whether it kept silent, or did not admit on the day to which it had agreed; false where it refused in
 *     words, and where it agreed to a day that was not accepted
 * @param reasons its written reasons, or where they are kept; those of its refusal before where it agreed since; those
 *     that it gave late where it kept silent first; empty while it gave none
 * @param missedDay the first day to which it had agreed and which was past by then; empty if there was none
 * @param rejectedDay the first day to which it had agreed and which the authority, or the Secretary of State, did not
 *     accept, so that it is no refusal in words; empty if there was none
 */
public record Refusal(
    LocalDate on,
    boolean deemed,
    String reasons,
    Optional<LocalDate> missedDay,
    Optional<LocalDate> rejectedDay) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Refusal {
    requireNonNull(on, "on");
    requireNonNull(reasons, "reasons");
    requireNonNull(missedDay, "missedDay");
    requireNonNull(rejectedDay, "rejectedDay");
  }

  /**
   * A refusal in words or by silence, without a first day that was missed or not accepted.
   *
   * @param on the day
   * @param deemed whether the school kept silent
   * @param reasons its written reasons, or where they are kept; empty while it gave none
   * @throws NullPointerException if an argument is null
   */
  public Refusal(LocalDate on, boolean deemed, String reasons) {
    this(on, deemed, reasons, Optional.empty(), Optional.empty());
  }

  /** The same refusal, with reasons that came after it. */
  Refusal withReasons(String late) {
    return new Refusal(on, deemed, late, missedDay, rejectedDay);
  }

  /** That a school refused, perhaps after the first day to which it had agreed. */
  static Refusal inWords(LocalDate on, String reasons, Escalation data) {
    return new Refusal(on, false, reasons, data.startOn().filter(on::isAfter), Optional.empty());
  }

  /** That a school agreed and did not admit, with the reasons that it gave before it agreed. */
  static Refusal ofBroken(LocalDate on, Escalation data) {
    return new Refusal(on, true, reasonsBefore(data), data.startOn(), Optional.empty());
  }

  /** That the first day of a school was not accepted, with the reasons that it gave before it agreed. */
  static Refusal ofRejectedDay(FirstDayRejected event, Escalation data) {
    return new Refusal(
        event.on(), false, reasonsBefore(data), Optional.empty(), Optional.of(event.day()));
  }

  private static String reasonsBefore(Escalation data) {
    return data.refusal().map(Refusal::reasons).orElse("");
  }
}

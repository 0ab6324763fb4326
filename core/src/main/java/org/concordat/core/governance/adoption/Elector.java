/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * One whose governing body may sign up to a text, for one phase: a school, whatever its size.
 *
 * <p>One that teaches two phases is an elector for each. One that opens or closes is an elector from its
 * first day on, or until its last.
 *
 * <p>The natural order is that of phase, key and days. Immutable and thread-safe.
 *
 * @param key the caller's key, such as a URN
 * @param phase the code of the phase or other division
 * @param during the days on which it is an elector, the last one excluded
 */
public record Elector(String key, String phase, LocalDateRange during)
    implements Comparable<Elector> {

  private static final Comparator<Elector> ORDER = Comparator.comparing(Elector::phase)
      .thenComparing(Elector::key)
      .thenComparing(one -> one.during().getStart())
      .thenComparing(one -> one.during().getEnd());

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key is blank, the phase not of the form of a code, or the time
   *     empty
   * @throws NullPointerException if a component is null
   */
  public Elector {
    requireNonNull(key, "key");
    requireNonNull(phase, "phase");
    requireNonNull(during, "during");
    checkArgument(!key.isBlank(), "Elector key: must not be blank, but was '%s'", key);
    Reason.checkCode(phase);
    checkArgument(
        !during.isEmpty(), "Elector during: must hold a day, but for %s was %s", key, during);
  }

  /**
   * An elector at all times.
   *
   * @param key the caller's key
   * @param phase the code of the phase
   * @return the elector
   * @throws IllegalArgumentException if the key is blank, or the phase not of the form of a code
   */
  public static Elector of(String key, String phase) {
    return new Elector(key, phase, LocalDateRange.ALL);
  }

  /**
   * The same elector, from a day on.
   *
   * @param day the first day
   * @return a copy
   */
  public Elector from(LocalDate day) {
    return new Elector(key, phase, during.withStart(day));
  }

  /**
   * The same elector, until a day.
   *
   * @param day the first day on which it is none
   * @return a copy
   */
  public Elector until(LocalDate day) {
    return new Elector(key, phase, during.withEnd(day));
  }

  /**
   * Whether it is an elector on a date.
   *
   * @param date the date
   * @return true if it is
   */
  public boolean isOn(LocalDate date) {
    return during.contains(date);
  }

  @Override
  public int compareTo(Elector other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key + " for " + phase;
  }
}

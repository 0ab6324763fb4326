/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * An office of a body, who holds it, and from when until when.
 *
 * <p>An office goes with a seat: whoever no longer sits is no longer chair, whatever the term of office.
 *
 * <p>Immutable and thread-safe.
 *
 * @param office chair or vice-chair
 * @param holder who holds it
 * @param term the days on which they do, the last one excluded
 */
public record OfficeTerm(Office office, Holder holder, LocalDateRange term) {

  /**
   * Checks the term.
   *
   * @throws IllegalArgumentException if the term is empty
   * @throws NullPointerException if a component is null
   */
  public OfficeTerm {
    requireNonNull(office, "office");
    requireNonNull(holder, "holder");
    requireNonNull(term, "term");
    checkArgument(
        !term.isEmpty(), "OfficeTerm term: must hold a day, but for %s was %s", office, term);
  }

  /**
   * A term of office without a known end.
   *
   * @param office chair or vice-chair
   * @param holder who holds it
   * @param from the first day
   * @return the term of office
   */
  public static OfficeTerm from(Office office, Holder holder, LocalDate from) {
    return new OfficeTerm(office, holder, LocalDateRange.ofUnboundedEnd(from));
  }

  @Override
  public String toString() {
    return holder + " as " + office + ", " + term;
  }
}

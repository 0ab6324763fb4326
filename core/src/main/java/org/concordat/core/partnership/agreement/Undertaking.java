/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A right or a responsibility of one party.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party whose it is
 * @param isResponsibility whether the party owes it; if not, the party has a right to it
 * @param what what it is, in words
 */
public record Undertaking(Party party, boolean isResponsibility, String what) {

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if they are blank
   * @throws NullPointerException if a component is null
   */
  public Undertaking {
    requireNonNull(party, "party");
    requireNonNull(what, "what");
    checkArgument(!what.isBlank(), "Undertaking what: must not be blank, but was '%s'", what);
  }

  /**
   * A right.
   *
   * @param party whose it is
   * @param what what it is a right to
   * @return the right
   * @throws IllegalArgumentException if the words are blank
   */
  public static Undertaking right(Party party, String what) {
    return new Undertaking(party, false, what);
  }

  /**
   * A responsibility.
   *
   * @param party whose it is
   * @param what what is owed
   * @return the responsibility
   * @throws IllegalArgumentException if the words are blank
   */
  public static Undertaking responsibility(Party party, String what) {
    return new Undertaking(party, true, what);
  }
}

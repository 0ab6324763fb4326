/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * Who owes what.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique in its procedure, such as {@code refer-to-adjudicator}
 * @param what what is owed, beginning with a verb: {@code refer the notice to the adjudicator}
 * @param owner who owes it, or whose chance it is
 */
public record Duty(String code, String what, Role owner) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the text is blank
   * @throws NullPointerException if a component is null
   */
  public Duty {
    requireNonNull(code, "code");
    requireNonNull(what, "what");
    requireNonNull(owner, "owner");
    Reason.checkCode(code);
    checkArgument(!what.isBlank(), "Duty what: must not be blank, but was '%s'", what);
  }

  /**
   * A duty.
   *
   * @param code its stable code
   * @param what what is owed, beginning with a verb
   * @param owner who owes it
   * @return the duty
   * @throws IllegalArgumentException if the code is not of the form of a code, or the text is blank
   */
  public static Duty of(String code, String what, Role owner) {
    return new Duty(code, what, owner);
  }

  @Override
  public String toString() {
    return owner + ": " + what;
  }
}

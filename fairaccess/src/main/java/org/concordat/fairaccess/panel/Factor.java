/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * Something a panel weighs that no formula holds.
 *
 * <p>Those of some local protocols are in {@link Factors}. Immutable and thread-safe.
 *
 * @param code the stable code, such as {@code transport}
 * @param title what it is, a noun phrase
 * @param source the protocol that has it
 */
public record Factor(String code, String title, Citation source) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   * @throws NullPointerException if a component is null
   */
  public Factor {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    requireNonNull(source, "source");
    Reason.checkCode(code);
    checkArgument(!title.isBlank(), "Factor title: must not be blank, but was '%s'", title);
  }

  /**
   * A factor.
   *
   * @param code the stable code
   * @param title what it is
   * @param source the protocol that has it
   * @return the factor
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public static Factor of(String code, String title, Citation source) {
    return new Factor(code, title, source);
  }

  @Override
  public String toString() {
    return title;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.law;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/**
 * States what must hold.
 *
 * <p>The laws of this module report through this class, and laws of one's own may do the same:
 *
 * <pre>{@code
 * Law.holds(
 *     share >= 0,
 *     "A share of a pot is never negative, but of %s the weight %s got %s", pot, weight, share);
 * }</pre>
 *
 * <p>The text of a law that does not hold says the law first and the counter-example after it.
 */
public final class Law {

  private Law() {}

  /**
   * Requires a condition.
   *
   * @param condition what must be true
   * @param message the law and the counter-example, with {@code %s} where an argument goes
   * @param arguments the values of the counter-example; none that identifies a pupil
   * @throws AssertionError if the condition is false
   */
  public static void holds(
      boolean condition, String message, @Nullable Object @Nullable ... arguments) {
    if (!condition) {
      throw new AssertionError(Strings.lenientFormat(message, arguments));
    }
  }
}

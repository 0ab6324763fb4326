/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.law;

import java.util.Iterator;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/** Looks for a value that breaks a law, as a property would. */
public final class Search {

  private static final int TRIES = 1000;

  private Search() {}

  /** The failure of the first value that breaks the law. */
  public static <T> AssertionError counterExample(Arbitrary<T> values, Consumer<T> law) {
    Iterator<T> drawn = values.sampleStream().limit(TRIES).iterator();
    while (drawn.hasNext()) {
      T value = drawn.next();
      try {
        law.accept(value);
      } catch (AssertionError failure) {
        return failure;
      }
    }
    throw new IllegalStateException("none of " + TRIES + " values breaks the law");
  }
}

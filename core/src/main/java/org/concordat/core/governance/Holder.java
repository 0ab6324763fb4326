/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/**
 * The caller's own key for somebody who holds a seat, which means nothing to anybody else.
 *
 * <p>Holders appear in minutes and messages, so a key is never a name: a text with a blank or an at sign
 * in it is refused without being quoted.
 *
 * <p>The natural order is that of the text. Immutable and thread-safe.
 *
 * @param key the key
 */
public record Holder(String key) implements Comparable<Holder> {

  private static final CharMatcher NAME_LIKE = CharMatcher.whitespace().or(CharMatcher.is('@'));

  /**
   * Checks the key.
   *
   * @throws IllegalArgumentException if the key is empty, or holds a blank or an at sign
   * @throws NullPointerException if a component is null
   */
  public Holder {
    requireNonNull(key, "key");
    checkArgument(
        !key.isEmpty() && NAME_LIKE.matchesNoneOf(key),
        "Holder key: must be one word without an at sign, but was not, in a text of %s characters",
        key.length());
  }

  /**
   * A holder by the caller's key.
   *
   * @param key the key
   * @return the holder
   * @throws IllegalArgumentException if the key is empty, or holds a blank or an at sign
   */
  public static Holder of(String key) {
    return new Holder(key);
  }

  @Override
  public int compareTo(Holder other) {
    return key.compareTo(other.key);
  }

  /**
   * The key.
   *
   * @return the key, as it was given
   */
  @Override
  public String toString() {
    return key;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * Something that may hold for a child for a time and that a category of fair access asks about.
 *
 * <p>Those that the codes know are in {@link Circumstances}; a local category may ask about one of its
 * own, such as {@code Circumstance.of("new-to-the-area", "moved into the area this term")}.
 *
 * <p>Immutable and thread-safe. Ordered by code.
 *
 * @param code the stable code, such as {@code homeless}
 * @param gist what holds, in a few words that go after "the child": {@code is homeless}
 */
public record Circumstance(String code, String gist) implements Comparable<Circumstance> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   * @throws NullPointerException if a component is null
   */
  public Circumstance {
    requireNonNull(code, "code");
    requireNonNull(gist, "gist");
    Reason.checkCode(code);
    checkArgument(!gist.isBlank(), "Circumstance gist: must not be blank, but was '%s'", gist);
  }

  /**
   * A circumstance.
   *
   * @param code its stable code
   * @param gist what holds, in a few words that go after "the child"
   * @return the circumstance
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   */
  public static Circumstance of(String code, String gist) {
    return new Circumstance(code, gist);
  }

  @Override
  public int compareTo(Circumstance other) {
    return code.compareTo(other.code);
  }

  /**
   * The code.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * Something that is expected to have been tried before a child is excluded.
 *
 * <p>The natural order is by code. Immutable and thread-safe.
 *
 * @param code the stable code, such as {@code behaviour-support}
 * @param gist what it is, in a few words
 */
public record Intervention(String code, String gist) implements Comparable<Intervention> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   * @throws NullPointerException if a component is null
   */
  public Intervention {
    requireNonNull(code, "code");
    requireNonNull(gist, "gist");
    Reason.checkCode(code);
    checkArgument(!gist.isBlank(), "Intervention gist: must not be blank, but was '%s'", gist);
  }

  /**
   * An intervention.
   *
   * @param code its stable code
   * @param gist what it is, in a few words
   * @return the intervention
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   */
  public static Intervention of(String code, String gist) {
    return new Intervention(code, gist);
  }

  @Override
  public int compareTo(Intervention other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return gist;
  }
}

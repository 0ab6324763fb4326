/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * As what a child comes to a school, for counting and weighing what each school has taken.
 *
 * <p>Those in common use are in {@link PlacementTypes}; a protocol may have others. Immutable and
 * thread-safe. Ordered by code.
 *
 * @param code the stable code, such as {@code new-arrival}
 * @param title what it is called
 * @param behaviour whether it is about behaviour, so that an exemption for behaviour covers it
 */
public record PlacementType(String code, String title, boolean behaviour)
    implements Comparable<PlacementType> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   * @throws NullPointerException if a component is null
   */
  public PlacementType {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    Reason.checkCode(code);
    checkArgument(!title.isBlank(), "PlacementType title: must not be blank, but was '%s'", title);
  }

  /**
   * A type that is about behaviour.
   *
   * @param code its stable code
   * @param title what it is called
   * @return the type
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public static PlacementType behaviour(String code, String title) {
    return new PlacementType(code, title, true);
  }

  /**
   * A type that is not about behaviour.
   *
   * @param code its stable code
   * @param title what it is called
   * @return the type
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public static PlacementType of(String code, String title) {
    return new PlacementType(code, title, false);
  }

  @Override
  public int compareTo(PlacementType other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

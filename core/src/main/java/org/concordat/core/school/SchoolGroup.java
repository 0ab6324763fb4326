/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A local group of schools, by a code that means something to the caller alone.
 *
 * <p>Nothing here knows what a group agreed on or owns, only what it is called by. The natural order is by
 * kind, then by code. Immutable and thread-safe.
 *
 * @param kind what kind of group it is
 * @param code the caller's code, unique within the kind, without blanks around it
 */
public record SchoolGroup(GroupKind kind, String code) implements Comparable<SchoolGroup> {

  private static final Comparator<SchoolGroup> ORDER =
      Comparator.comparing(SchoolGroup::kind).thenComparing(SchoolGroup::code);

  /**
   * Strips blanks from the code.
   *
   * @throws IllegalArgumentException if the code is blank
   * @throws NullPointerException if a component is null
   */
  public SchoolGroup {
    requireNonNull(kind, "kind");
    requireNonNull(code, "code");
    checkArgument(!code.isBlank(), "SchoolGroup code: must not be blank, but was '%s'", code);
    code = code.strip();
  }

  /**
   * A cluster.
   *
   * @param code the caller's code
   * @return the group
   * @throws IllegalArgumentException if the code is blank
   */
  public static SchoolGroup cluster(String code) {
    return new SchoolGroup(GroupKind.CLUSTER, code);
  }

  /**
   * A partnership.
   *
   * @param code the caller's code
   * @return the group
   * @throws IllegalArgumentException if the code is blank
   */
  public static SchoolGroup partnership(String code) {
    return new SchoolGroup(GroupKind.PARTNERSHIP, code);
  }

  @Override
  public int compareTo(SchoolGroup other) {
    return ORDER.compare(this, other);
  }

  /**
   * The kind and the code.
   *
   * @return such as {@code cluster north}
   */
  @Override
  public String toString() {
    return kind + " " + code;
  }
}

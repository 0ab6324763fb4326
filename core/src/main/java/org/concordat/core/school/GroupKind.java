/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A kind of local group of schools, within which a school is in one group at a time.
 *
 * <p>The list is open: an authority that also groups its schools by district makes {@code
 * GroupKind.of("district")}. The natural order is that of the codes. Immutable and thread-safe.
 *
 * @param code the code, without blanks around it
 */
public record GroupKind(String code) implements Comparable<GroupKind> {

  /** A group of neighbouring schools of one phase, such as Bolton's three secondary clusters. */
  public static final GroupKind CLUSTER = of("cluster");

  /** A partnership with powers and money of its own, such as Warwickshire's four area partnerships. */
  public static final GroupKind PARTNERSHIP = of("partnership");

  /**
   * Strips blanks.
   *
   * @throws IllegalArgumentException if the code is blank
   * @throws NullPointerException if a component is null
   */
  public GroupKind {
    requireNonNull(code, "code");
    checkArgument(!code.isBlank(), "GroupKind code: must not be blank, but was '%s'", code);
    code = code.strip();
  }

  /**
   * A kind by its code.
   *
   * @param code such as {@code cluster}
   * @return the kind
   * @throws IllegalArgumentException if the code is blank
   */
  public static GroupKind of(String code) {
    return new GroupKind(code);
  }

  @Override
  public int compareTo(GroupKind other) {
    return code.compareTo(other.code);
  }

  /**
   * The code.
   *
   * @return such as {@code cluster}
   */
  @Override
  public String toString() {
    return code;
  }
}

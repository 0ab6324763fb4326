/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import org.concordat.core.reason.Reason;

/**
 * In what capacity somebody acts or owes: the local authority, a governing body, a panel.
 *
 * <p>A role is not a person. Immutable and thread-safe; ordered by code.
 *
 * @param code the stable code, such as {@code local-authority}
 * @param title how the role is spoken of, such as {@code the local authority}
 */
public record Role(String code, String title) implements Comparable<Role> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public Role {
    Reason.checkCode(code);
    checkArgument(!title.isBlank(), "Role title: must not be blank, but was '%s'", title);
  }

  /**
   * A role.
   *
   * @param code its stable code
   * @param title how it is spoken of
   * @return the role
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public static Role of(String code, String title) {
    return new Role(code, title);
  }

  @Override
  public int compareTo(Role other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return title;
  }
}

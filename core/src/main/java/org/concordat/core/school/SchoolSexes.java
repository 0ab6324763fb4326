/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * The register's codes for whether a school is for boys, girls or both.
 *
 * <p>The register has more codes than these, such as for a school to which the question does not apply. A school may
 * carry any of them; of one that is not listed here {@link SchoolOnDate#sex()} gives no answer.
 *
 * <p>Source: the register of schools, by general knowledge of its files.
 */
public final class SchoolSexes {

  /** For boys. */
  public static final String BOYS = "1";

  /** For girls. */
  public static final String GIRLS = "2";

  /** For boys and girls. */
  public static final String MIXED = "3";

  private static final ImmutableSet<String> KNOWN = ImmutableSet.of(BOYS, GIRLS, MIXED);

  private SchoolSexes() {}

  /**
   * Whether a code says for whom the school is.
   *
   * @param code the code
   * @return true for the codes of this class
   */
  public static boolean isKnown(String code) {
    return KNOWN.contains(requireNonNull(code, "code"));
  }

  /** Refuses a word where a code is meant, which would rule out nobody in silence. */
  static void check(String owner, String code) {
    checkArgument(
        RegisterCodes.isNumber(code),
        "%s sex: must be a code of the register in digits, such as 1 for boys, 2 for girls or 3 for both, but was '%s'",
        owner,
        code);
  }
}

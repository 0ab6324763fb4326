/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A sentence of a questionnaire that a respondent agrees or disagrees with.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number
 * @param section the title of its section
 * @param gist what it says, in brief
 */
public record Statement(StatementNumber number, String section, String gist) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if the section or the gist is blank
   * @throws NullPointerException if a component is null
   */
  public Statement {
    requireNonNull(number, "number");
    requireNonNull(section, "section");
    requireNonNull(gist, "gist");
    checkArgument(
        !section.isBlank(), "Statement section: must not be blank, but was '%s'", section);
    checkArgument(!gist.isBlank(), "Statement gist: must not be blank, but was '%s'", gist);
  }

  /**
   * A statement.
   *
   * @param number its number
   * @param section the title of its section
   * @param gist what it says, in brief
   * @return the statement
   * @throws IllegalArgumentException if the section or the gist is blank
   */
  public static Statement of(StatementNumber number, String section, String gist) {
    return new Statement(number, section, gist);
  }

  /**
   * The statement on one line.
   *
   * @return number and gist
   */
  @Override
  public String toString() {
    return number + " " + gist;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Answer;

/**
 * The level at which a school or an authority meets special educational needs, by the code of the
 * pupil-level returns.
 *
 * <p>The list is open and dated: {@link SenProvisions} holds its editions. Until 31 August 2014 there were
 * school action, school action plus and the statement; from 1 September 2014 there are support and the
 * plan. What was recorded before is read after by {@link #asOf(LocalDate)}: both kinds of school action read
 * {@code K}, and a statement stays a statement until 31 March 2018, by when each had to be transferred or
 * ended.
 *
 * <p>The natural order is that of the codes. Immutable and thread-safe.
 *
 * @param code the code in capitals
 */
public record SenProvision(String code) implements Comparable<SenProvision> {

  /**
   * Strips blanks and writes the code in capitals.
   *
   * @throws IllegalArgumentException if the code is blank
   * @throws NullPointerException if a component is null
   */
  public SenProvision {
    requireNonNull(code, "code");
    code = CodeTexts.canonical("SenProvision", code);
  }

  /**
   * A level by its code, known or not.
   *
   * @param code such as {@code K}
   * @return the level
   * @throws IllegalArgumentException if the code is blank
   */
  public static SenProvision of(String code) {
    return new SenProvision(code);
  }

  /**
   * What the level is called.
   *
   * @return the name, or empty if the code is not known here
   */
  public Optional<String> name() {
    return SenProvisions.name(this);
  }

  /**
   * Whether the level is a plan that the law requires.
   *
   * @return true for the statement and for the education, health and care plan
   */
  public boolean isStatutory() {
    return equals(SenProvisions.STATEMENT) || equals(SenProvisions.EHC_PLAN);
  }

  /**
   * The level as the list in force on a date calls it.
   *
   * @param date the date for which it is to be read
   * @return this level, or the one that took its place; unknown for the reason {@code
   *     pupil.code-not-in-use} if the list of the date has neither, as for a statement from 1 April 2018
   *     on, and {@code pupil.code-list-not-known} if no list of that time is known
   */
  public Answer<SenProvision> asOf(LocalDate date) {
    return SenProvisions.asOf(this, date);
  }

  @Override
  public int compareTo(SenProvision other) {
    return code.compareTo(other.code);
  }

  /**
   * The code.
   *
   * @return such as {@code K}
   */
  @Override
  public String toString() {
    return code;
  }
}

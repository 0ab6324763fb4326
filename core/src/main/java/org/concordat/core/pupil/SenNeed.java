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
 * A kind of special educational need, by the code of the pupil-level returns.
 *
 * <p>The list is open and dated: {@link SenNeeds} holds its editions and names the codes that are known;
 * any other code is carried unchanged and has no name. A need recorded under one edition is read under a
 * later one by {@link #asOf(LocalDate)}: {@code BESD}, in use until 31 August 2014, reads {@code SEMH}
 * from 1 September 2014, and never the other way round.
 *
 * <p>The natural order is that of the codes. Immutable and thread-safe.
 *
 * @param code the code in capitals
 */
public record SenNeed(String code) implements Comparable<SenNeed> {

  /**
   * Strips blanks and writes the code in capitals.
   *
   * @throws IllegalArgumentException if the code is blank
   * @throws NullPointerException if a component is null
   */
  public SenNeed {
    requireNonNull(code, "code");
    code = CodeTexts.canonical("SenNeed", code);
  }

  /**
   * A need by its code, known or not.
   *
   * @param code such as {@code ASD}
   * @return the need
   * @throws IllegalArgumentException if the code is blank
   */
  public static SenNeed of(String code) {
    return new SenNeed(code);
  }

  /**
   * What the need is called.
   *
   * @return the name, or empty if the code is not known here
   */
  public Optional<String> name() {
    return SenNeeds.name(this);
  }

  /**
   * Whether the code is in some edition of the list.
   *
   * @return false if nothing is known of the need but its code
   */
  public boolean isKnown() {
    return name().isPresent();
  }

  /**
   * The need as the list in force on a date calls it.
   *
   * @param date the date for which it is to be read
   * @return this need, or the one that took its place; unknown for the reason {@code
   *     pupil.code-not-in-use} if the list of the date has neither, as for {@code SEMH} before 1 September
   *     2014, and {@code pupil.code-list-not-known} if no list of that time is known
   */
  public Answer<SenNeed> asOf(LocalDate date) {
    return SenNeeds.asOf(this, date);
  }

  @Override
  public int compareTo(SenNeed other) {
    return code.compareTo(other.code);
  }

  /**
   * The code.
   *
   * @return such as {@code SEMH}
   */
  @Override
  public String toString() {
    return code;
  }
}

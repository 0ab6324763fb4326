/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The phase of education a school serves, by the code of the register's download.
 *
 * <p>The codes are those of the column {@code PhaseOfEducation (code)}; the register's own web pages count
 * differently inside. Special schools and pupil referral units carry {@link #NOT_APPLICABLE}, whatever the
 * age of their pupils. The list is open: another code makes a phase that is carried unchanged and has no
 * name.
 *
 * <p>The natural order is that of the codes as numbers. Immutable and thread-safe.
 *
 * @param code the code, without zeros in front
 */
public record Phase(String code) implements Comparable<Phase> {

  /** No phase, as for special schools and pupil referral units; code 0. */
  public static final Phase NOT_APPLICABLE = of("0");

  /** Nursery, code 1. */
  public static final Phase NURSERY = of("1");

  /** Primary, code 2. */
  public static final Phase PRIMARY = of("2");

  /** Middle school that counts as primary, code 3. */
  public static final Phase MIDDLE_DEEMED_PRIMARY = of("3");

  /** Secondary, code 4. */
  public static final Phase SECONDARY = of("4");

  /** Middle school that counts as secondary, code 5. */
  public static final Phase MIDDLE_DEEMED_SECONDARY = of("5");

  /** From 16 on, code 6. */
  public static final Phase SIXTEEN_PLUS = of("6");

  /** From primary through secondary, code 7. */
  public static final Phase ALL_THROUGH = of("7");

  private static final ImmutableMap<Phase, String> NAMES = ImmutableMap.<Phase, String>builder()
      .put(NOT_APPLICABLE, "Not applicable")
      .put(NURSERY, "Nursery")
      .put(PRIMARY, "Primary")
      .put(MIDDLE_DEEMED_PRIMARY, "Middle deemed primary")
      .put(SECONDARY, "Secondary")
      .put(MIDDLE_DEEMED_SECONDARY, "Middle deemed secondary")
      .put(SIXTEEN_PLUS, "16 plus")
      .put(ALL_THROUGH, "All-through")
      .buildOrThrow();

  /**
   * Strips blanks and, from a number, zeros in front: {@code 00} is {@code 0}.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public Phase {
    code = RegisterCodes.canonical("Phase", code);
  }

  /**
   * A phase by its code, known or not.
   *
   * @param code the code of the register's download
   * @return the phase
   * @throws IllegalArgumentException if the code is blank
   */
  public static Phase of(String code) {
    return new Phase(code);
  }

  /**
   * All phases that are known.
   *
   * @return them, by code
   */
  public static ImmutableSet<Phase> known() {
    return NAMES.keySet();
  }

  /**
   * The register's name for the phase.
   *
   * @return the name, or empty if the code is not known here
   */
  public Optional<String> name() {
    return Optional.ofNullable(NAMES.get(this));
  }

  @Override
  public int compareTo(Phase other) {
    return RegisterCodes.ORDER.compare(code, other.code);
  }

  /**
   * The code and, where it is known, the name.
   *
   * @return such as {@code 4 Secondary}
   */
  @Override
  public String toString() {
    return name().map(name -> code + " " + name).orElse(code);
  }
}

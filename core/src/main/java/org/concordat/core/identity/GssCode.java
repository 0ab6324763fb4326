/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A nine-character code of the Government Statistical Service for an area.
 *
 * <p>A letter for the country and eight digits, of which the first two tell the kind of area: Bolton is
 * {@code E08000001}, a metropolitan district; Thurrock {@code E06000034}, a unitary authority. The list
 * is open. A boundary change gives an area a new code while its {@link LocalAuthorityCode} may stay,
 * and the other way round. The natural order is that of the text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value a capital letter and eight digits
 */
public record GssCode(String value) implements Comparable<GssCode> {

  private static final int LENGTH = 9;
  private static final int ENTITY_LENGTH = 3;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the code is not a capital letter and eight digits
   */
  public GssCode {
    checkArgument(
        value.length() == LENGTH
            && value.charAt(0) >= 'A'
            && value.charAt(0) <= 'Z'
            && Digits.areAll(value.substring(1), LENGTH - 1),
        "GssCode value: must be a capital letter and eight digits, but was '%s'",
        new Quoted(value));
  }

  /**
   * A code by its text.
   *
   * @param value a capital letter and eight digits, such as {@code E08000001}
   * @return the code
   * @throws IllegalArgumentException if the code is not a capital letter and eight digits
   */
  public static GssCode of(String value) {
    return new GssCode(value);
  }

  /**
   * Reads a code; blanks around it do not count.
   *
   * @param text a capital letter and eight digits
   * @return the code
   * @throws IllegalArgumentException if the code is not a capital letter and eight digits
   */
  public static GssCode parse(String text) {
    return new GssCode(text.strip());
  }

  /**
   * The kind of area.
   *
   * @return the first three characters: for English education authorities {@code E06} is unitary,
   *     {@code E08} a metropolitan district, {@code E09} a London borough, {@code E10} a county
   */
  public String entity() {
    return value.substring(0, ENTITY_LENGTH);
  }

  @Override
  public int compareTo(GssCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The code.
   *
   * @return nine characters, as {@link #parse(String)} reads them
   */
  @Override
  public String toString() {
    return value;
  }
}

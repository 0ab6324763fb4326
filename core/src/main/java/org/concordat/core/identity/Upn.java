/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;

/**
 * A unique pupil number.
 *
 * <p>Thirteen characters: a check letter, the three-digit code of the authority and the four-digit
 * number of the establishment that allotted it, two digits for the year, and a serial number of three
 * digits. A temporary number has two digits and a letter for its serial. Letters come from the alphabet
 * without I, O and S.
 *
 * <p>The check letter makes the sum of each further character's value times its place, modulo 23. With A
 * worth 0 and Z worth 22, {@code B801200005001} adds up to 162, and 162 modulo 23 is 1, which is B. It
 * catches every single wrong digit; it cannot tell a final digit from the letter worth as much.
 *
 * <p>A number is personal data. {@link #toString()} masks it, {@code Q350*********}; {@link #value()}
 * alone gives the text that {@link #parse(String)} reads. A text that is refused is described by its
 * length and the place of the fault and is quoted nowhere.
 *
 * <p>Reading never asks whether the authority exists, since lists of authorities age: that is {@link
 * #hasAuthorityIn(Set)}. The natural order is that of the text. Immutable and thread-safe.
 *
 * @param value the thirteen characters
 */
public record Upn(String value) implements Comparable<Upn> {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int LENGTH = 13;
  private static final int AUTHORITY_END = 4;
  private static final int ESTABLISHMENT_END = 8;
  private static final int YEAR_END = 10;
  private static final int SERIAL_END = 12;

  /**
   * Checks the form and the check letter.
   *
   * @throws IllegalArgumentException if there are not thirteen characters, if one of them is neither a
   *     digit nor a letter where it must be, or if the check letter is not the one that the others
   *     require
   */
  public Upn {
    checkArgument(
        value.length() == LENGTH, "Upn value: must have 13 characters, but had %s", value.length());
    checkArgument(
        LETTERS.indexOf(value.charAt(0)) >= 0,
        "Upn value: must begin with a capital letter other than I, O and S, but did not at position 1"
            + " of 13");
    for (int index = 1; index < SERIAL_END; index++) {
      checkArgument(
          Digits.isDigit(value.charAt(index)),
          "Upn value: must have digits from position 2 to 12, but had something else at position %s of"
              + " 13",
          index + 1);
    }
    char last = value.charAt(SERIAL_END);
    checkArgument(
        Digits.isDigit(last) || LETTERS.indexOf(last) >= 0,
        "Upn value: must end in a digit or a capital letter other than I, O and S, but did not at"
            + " position 13 of 13");
    checkArgument(
        value.charAt(0) == checkLetter(value.substring(1)),
        "Upn value: must begin with the check letter of the other twelve characters, but had another"
            + " letter at position 1 of 13");
  }

  /**
   * A permanent number by its parts; the check letter is computed.
   *
   * @param authority the code of the authority that allots it
   * @param establishment the number of the establishment that allots it, from 0 to 9999
   * @param year the last two digits of the year, from 0 to 99
   * @param serial the serial number, from 0 to 999
   * @return the number
   * @throws IllegalArgumentException if a part is outside its range; the message does not show it
   */
  public static Upn of(LocalAuthorityCode authority, int establishment, int year, int serial) {
    checkPart("serial", serial, 999);
    return withCheckLetter(stem(authority, establishment, year) + Digits.padded(serial, 3));
  }

  /**
   * A temporary number by its parts; the check letter is computed.
   *
   * @param authority the code of the authority that allots it
   * @param establishment the number of the establishment that allots it, from 0 to 9999
   * @param year the last two digits of the year, from 0 to 99
   * @param serial the digits of the serial number, from 0 to 99
   * @param letter the letter that ends it, a capital other than I, O and S
   * @return the number
   * @throws IllegalArgumentException if a part is outside its range; the message does not show it
   */
  public static Upn temporary(
      LocalAuthorityCode authority, int establishment, int year, int serial, char letter) {
    checkPart("serial", serial, 99);
    checkArgument(
        LETTERS.indexOf(letter) >= 0,
        "Upn letter: must be a capital letter other than I, O and S, but was something else");
    return withCheckLetter(
        stem(authority, establishment, year) + Digits.padded(serial, 2) + letter);
  }

  /**
   * Reads a number; blanks around it do not count.
   *
   * @param text thirteen characters
   * @return the number
   * @throws IllegalArgumentException as the constructor does; positions are counted from the first
   *     character that is not blank
   */
  public static Upn parse(String text) {
    return new Upn(text.strip());
  }

  /**
   * The code of the authority that allotted the number; it need not be one that exists today.
   *
   * @return the code
   */
  public LocalAuthorityCode authority() {
    return LocalAuthorityCode.of(value.substring(1, AUTHORITY_END));
  }

  /**
   * The number of the establishment that allotted the number, not of the one the pupil is at.
   *
   * @return from 0 to 9999
   */
  public int establishment() {
    return Integer.parseInt(value.substring(AUTHORITY_END, ESTABLISHMENT_END));
  }

  /**
   * The year in which the number was allotted.
   *
   * @return its last two digits, from 0 to 99
   */
  public int year() {
    return Integer.parseInt(value.substring(ESTABLISHMENT_END, YEAR_END));
  }

  /**
   * The digits of the serial number.
   *
   * @return from 0 to 999, or from 0 to 99 for a temporary number
   */
  public int serial() {
    return Integer.parseInt(value.substring(YEAR_END, isTemporary() ? SERIAL_END : LENGTH));
  }

  /**
   * The letter that ends a temporary number.
   *
   * @return the letter, or empty for a permanent number
   */
  public Optional<Character> temporaryLetter() {
    return isTemporary() ? Optional.of(value.charAt(SERIAL_END)) : Optional.empty();
  }

  /**
   * Whether the number is temporary, to be replaced when the permanent one is known.
   *
   * @return true if it ends in a letter
   */
  public boolean isTemporary() {
    return !Digits.isDigit(value.charAt(SERIAL_END));
  }

  /**
   * Whether the authority is one of a given list, which the caller chooses and keeps up to date.
   *
   * @param codes codes of authorities and pseudo-authorities, such as {@link LocalAuthorities#codes()}
   * @return true if the list holds {@link #authority()}
   */
  public boolean hasAuthorityIn(Set<LocalAuthorityCode> codes) {
    return codes.contains(authority());
  }

  @Override
  public int compareTo(Upn other) {
    return value.compareTo(other.value);
  }

  /**
   * The check letter and the authority; the rest is masked.
   *
   * @return thirteen characters, such as {@code Q350*********}
   */
  @Override
  public String toString() {
    return value.substring(0, AUTHORITY_END) + "*".repeat(LENGTH - AUTHORITY_END);
  }

  private static String stem(LocalAuthorityCode authority, int establishment, int year) {
    checkPart("establishment", establishment, 9999);
    checkPart("year", year, 99);
    return authority.value() + Digits.padded(establishment, 4) + Digits.padded(year, 2);
  }

  private static void checkPart(String name, int part, int last) {
    checkArgument(
        part >= 0 && part <= last, "Upn %s: must be from 0 to %s, but was outside", name, last);
  }

  private static Upn withCheckLetter(String rest) {
    return new Upn(checkLetter(rest) + rest);
  }

  private static char checkLetter(String rest) {
    int sum = 0;
    for (int index = 0; index < rest.length(); index++) {
      char character = rest.charAt(index);
      int worth = Digits.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
      sum += worth * (index + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}

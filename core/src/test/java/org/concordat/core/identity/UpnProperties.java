/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class UpnProperties {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  @Property
  void valueRoundTrips(@ForAll("upns") Upn upn) {
    assertThat(Upn.parse(upn.value())).isEqualTo(upn).isEqualByComparingTo(upn);
  }

  @Property
  void partsRoundTrip(@ForAll("upns") Upn upn) {
    Upn again = upn.temporaryLetter()
        .map(letter ->
            Upn.temporary(upn.authority(), upn.establishment(), upn.year(), upn.serial(), letter))
        .orElseGet(() -> Upn.of(upn.authority(), upn.establishment(), upn.year(), upn.serial()));

    assertThat(again).isEqualTo(upn);
  }

  @Property
  void anySingleWrongDigitIsCaught(
      @ForAll("upns") Upn upn,
      @ForAll @IntRange(min = 1, max = 12) int index,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    char right = upn.value().charAt(index);
    char wrong = Character.isDigit(right)
        ? (char) ('0' + (right - '0' + shift) % 10)
        : LETTERS.charAt((LETTERS.indexOf(right) + shift) % LETTERS.length());

    assertRefused(upn.value().substring(0, index) + wrong + upn.value().substring(index + 1));
  }

  @Property
  void everyOtherCheckLetterIsRefused(
      @ForAll("upns") Upn upn, @ForAll @IntRange(min = 1, max = 22) int shift) {
    int right = LETTERS.indexOf(upn.value().charAt(0));
    char wrong = LETTERS.charAt((right + shift) % LETTERS.length());

    assertRefused(wrong + upn.value().substring(1));
  }

  @Property
  void textHidesEverythingPastTheAuthority(@ForAll("upns") Upn upn) {
    assertThat(upn.toString())
        .hasSize(13)
        .startsWith(upn.value().substring(0, 4))
        .endsWith("*".repeat(9))
        .doesNotContain(upn.value().substring(4));
  }

  @Property
  void aTextWithOneCharacterReplacedIsNeverQuoted(
      @ForAll("upns") Upn upn,
      @ForAll @IntRange(min = 0, max = 12) int index,
      @ForAll char character) {
    String text = upn.value().substring(0, index) + character + upn.value().substring(index + 1);
    if (!text.strip().equals(upn.value()) && !isUpn(text)) {
      assertRefused(text);
    }
  }

  @Property
  void anyRefusedTextIsNeverQuoted(@ForAll @NotEmpty String text) {
    String stripped = text.strip();
    if (stripped.length() > 4) {
      assertRefused(text);
    }
  }

  @Provide
  Arbitrary<Upn> upns() {
    Arbitrary<LocalAuthorityCode> authorities =
        Arbitraries.strings().numeric().ofLength(3).map(LocalAuthorityCode::of);
    Arbitrary<Integer> establishments = Arbitraries.integers().between(0, 9999);
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 99);
    return Arbitraries.oneOf(
        Combinators.combine(
                authorities, establishments, years, Arbitraries.integers().between(0, 999))
            .as(Upn::of),
        Combinators.combine(
                authorities,
                establishments,
                years,
                Arbitraries.integers().between(0, 99),
                Arbitraries.of(LETTERS.chars().mapToObj(letter -> (char) letter).toList()))
            .as(Upn::temporary));
  }

  private static boolean isUpn(String text) {
    String stripped = text.strip();
    return stripped.length() == 13
        && stripped
            .substring(1, 12)
            .chars()
            .allMatch(character -> character >= '0' && character <= '9')
        && LETTERS.indexOf(stripped.charAt(12)) >= 0;
  }

  private static void assertRefused(String text) {
    String serial = text.substring(Math.max(0, text.length() - 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withNoCause()
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(serial));
  }
}

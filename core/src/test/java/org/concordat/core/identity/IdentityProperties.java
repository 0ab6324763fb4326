/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentityProperties {

  @Property
  void urnsRoundTrip(@ForAll @IntRange(min = 100_000, max = 999_999) int value) {
    assertThat(Urn.parse(Urn.of(value).toString())).isEqualTo(Urn.of(value));
  }

  @Property
  void ukprnsRoundTrip(@ForAll @IntRange(min = 10_000_000, max = 19_999_999) int value) {
    assertThat(Ukprn.parse(Ukprn.of(value).toString())).isEqualTo(Ukprn.of(value));
  }

  @Property
  void dfeNumbersRoundTripInBothForms(@ForAll("numbers") DfeNumber number) {
    assertThat(DfeNumber.parse(number.toString())).isEqualTo(number);
    assertThat(DfeNumber.parse(number.toDigits())).isEqualTo(number);
  }

  @Property
  void dfeNumbersOrderAsTheirTexts(
      @ForAll("numbers") DfeNumber one, @ForAll("numbers") DfeNumber other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
  }

  @Provide
  Arbitrary<DfeNumber> numbers() {
    return Combinators.combine(
            Arbitraries.strings().numeric().ofLength(3).map(LocalAuthorityCode::of),
            Arbitraries.integers().between(1, 9999))
        .as(DfeNumber::of);
  }
}

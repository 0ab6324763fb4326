/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTest {

  static Stream<Consumer<String>> readers() {
    return Stream.of(
        Urn::parse,
        Ukprn::parse,
        DfeNumber::parse,
        LocalAuthorityCode::parse,
        LocalAuthorityCode::of,
        GssCode::parse,
        GssCode::of,
        Upn::parse,
        NoUpnReason::parse);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void upnReadAsAnotherIdentifierIsNotQuoted(Consumer<String> reader) {
    for (String upn : new String[] {"A350400012001", " B350400012001 "}) {
      assertThatThrownBy(() -> reader.accept(upn))
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .doesNotContain("350400012001");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Q350400012001, Q350*********",
    "upn P35040001201A here, upn P350********* here",
    "E08000001, E08000001",
    "350/5401, 350/5401",
    "1234567890123, 1234567890123"
  })
  void onlyWhatLooksLikeAUpnIsMasked(String text, String shown) {
    assertThat(new Quoted(text)).hasToString(shown);
  }

  @Test
  void whatIsRefusedIsOtherwiseQuoted() {
    assertThatThrownBy(() -> Urn.parse("10526"))
        .hasMessage("Urn text: must be six digits without a leading zero, but was '10526'");
  }
}

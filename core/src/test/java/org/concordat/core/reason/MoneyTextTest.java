/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      GBP 0.00              | £0.00
      GBP 0.05              | £0.05
      GBP 5.00              | £5.00
      GBP -5.00             | -£5.00
      GBP -0.01             | -£0.01
      GBP 999.99            | £999.99
      GBP 1000.00           | £1,000.00
      GBP -1000.10          | -£1,000.10
      GBP 12345.60          | £12,345.60
      GBP 123456.00         | £123,456.00
      GBP 1200000.00        | £1,200,000.00
      EUR 1200.00           | EUR 1,200.00
      EUR -1200.00          | -EUR 1,200.00
      JPY 1234567           | JPY 1,234,567
      BHD 1234.567          | BHD 1,234.567
      GBP 92233720368547758070.99 | £92,233,720,368,547,758,070.99
      """)
  void anAmountIsWrittenAsAnOfficerWritesIt(String amount, String text) {
    assertThat(MoneyText.of(Money.parse(amount))).isEqualTo(text);
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(MoneyText.of(Money.parse("GBP 1200000.00"))).isEqualTo("£1,200,000.00");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void theDigitsAreThoseOfTheAmount(@ForAll BigInteger pence) {
    Money amount = Money.of(CurrencyUnit.GBP, new BigDecimal(pence, 2));
    String text = MoneyText.of(amount);
    assertThat(text).matches("-?£\\d{1,3}(,\\d{3})*\\.\\d{2}");
    assertThat(Money.parse("GBP " + text.replaceAll("[£,]", ""))).isEqualTo(amount);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> MoneyText.of(null)).withMessage("amount");
  }

  @Test
  void aMessageAndAnExplanationWriteItSoAndADatumKeepsTheStoredForm() {
    Money amount = Money.parse("GBP 1200000.00");
    Datum datum = Datum.of(amount);
    assertThat(datum.text()).isEqualTo("£1,200,000.00");
    assertThat(datum).hasToString("GBP 1200000.00");
    assertThat(Datum.ofFraction(17, 25).text()).isEqualTo("17/25");
    assertThat(Reason.coded("a.b").with("sum", amount).saying("{sum} is owed").message())
        .isEqualTo("£1,200,000.00 is owed");
    assertThat(Explanation.given("sum", datum).render()).isEqualTo("sum: £1,200,000.00");
  }
}

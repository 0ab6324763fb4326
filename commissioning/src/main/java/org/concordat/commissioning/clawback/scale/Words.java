/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.scale;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.concordat.core.money.Ratio;

/** Dates, fractions and numbers of steps as a clause writes them. */
public final class Words {

  private static final ImmutableList<String> MONTHS = ImmutableList.of(
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December");

  private static final int PLACES = 6;

  private Words() {}

  /**
   * A date in words.
   *
   * @param date the date
   * @return such as {@code 1 September 2011}
   */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /**
   * A fraction as a percentage, where it is one of at most six places, and as a fraction otherwise.
   *
   * @param fraction the fraction
   * @return such as {@code 12.5%} or {@code 2/3}
   */
  public static String share(Ratio fraction) {
    Ratio hundredths = fraction.times(Ratio.of(100));
    BigDecimal rounded = hundredths.toDecimal(PLACES, RoundingMode.HALF_UP);
    return Ratio.of(rounded).equals(hundredths)
        ? rounded.stripTrailingZeros().toPlainString() + "%"
        : fraction.toString();
  }
}

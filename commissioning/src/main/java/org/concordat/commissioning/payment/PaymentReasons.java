/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;

/** The codes of the reasons for which something may not be done with an instalment. */
public final class PaymentReasons {

  /** No remedy is in default on the day; argument: on. */
  public static final String NO_DEFAULT = "payment.no-default";

  /** The amount is not positive, or not in the currency of the instalment; arguments: amount, instalment. */
  public static final String NOT_AN_AMOUNT = "payment.not-an-amount";

  /** The amount is above the cap; arguments: amount, most, cap. */
  public static final String ABOVE_THE_CAP = "payment.above-the-cap";

  /** The contract has not been terminated for default by the day; argument: on. */
  public static final String NOT_TERMINATED = "payment.not-terminated-for-default";

  /** A release waits for the remedy; argument: withheld-on. */
  public static final String NOT_REMEDIED = "payment.not-remedied";

  private PaymentReasons() {}

  static Reason noDefault(LocalDate on, Rule<?> cap) {
    return Reason.coded(NO_DEFAULT)
        .with("on", on)
        .under(cap.source())
        .saying("no remedy is in default on {on}, so nothing may be withheld");
  }

  static Reason notAnAmount(Money amount, Money instalment, Rule<?> cap) {
    return Reason.coded(NOT_AN_AMOUNT)
        .with("amount", amount)
        .with("instalment", instalment)
        .under(cap.source())
        .saying("{amount} is no part of {instalment} that may be withheld");
  }

  static Reason aboveTheCap(Money amount, Money most, Rule<?> cap) {
    return Reason.coded(ABOVE_THE_CAP)
        .with("amount", amount)
        .with("most", most)
        .with("cap", String.valueOf(cap.value()))
        .under(cap.source())
        .saying("{amount} is more than {most}, the {cap} that may be withheld");
  }

  static Reason notTerminated(LocalDate on, Rule<?> cap) {
    return Reason.coded(NOT_TERMINATED)
        .with("on", on)
        .under(cap.source())
        .saying("the contract had not been terminated for default by {on}");
  }

  static Reason notRemedied(LocalDate withheldOn, Rule<?> cap) {
    return Reason.coded(NOT_REMEDIED)
        .with("withheld-on", withheldOn)
        .under(cap.source())
        .saying("what was withheld on {withheld-on} falls due when the remedy is accepted");
  }
}

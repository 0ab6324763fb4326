/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that clawback may give. */
public final class ClawbackReasons {

  /** A tranche is too small for the contract's threshold; arguments: tranche, amount, threshold. */
  public static final String TRANCHE_NOT_SIGNIFICANT = "clawback.tranche-not-significant";

  /** A tranche has not been paid on the date; arguments: tranche, date. */
  public static final String TRANCHE_NOT_PAID = "clawback.tranche-not-paid";

  /** The liability for a tranche is over; arguments: tranche, end. */
  public static final String LIABILITY_OVER = "clawback.liability-over";

  private ClawbackReasons() {}

  static Reason notSignificant(CapitalTranche tranche, Significance significance, Citation clause) {
    return Reason.coded(TRANCHE_NOT_SIGNIFICANT)
        .with("tranche", tranche.key())
        .with("amount", tranche.amount())
        .with("threshold", significance.toString())
        .under(clause)
        .saying("{tranche} of {amount} is not significant: the contract counts {threshold}");
  }

  static Reason notPaid(CapitalTranche tranche, LocalDate date, Citation clause) {
    return Reason.coded(TRANCHE_NOT_PAID)
        .with("tranche", tranche.key())
        .with("date", date)
        .under(clause)
        .saying("{tranche} was not paid by {date}");
  }

  static Reason liabilityOver(CapitalTranche tranche, LocalDate end, Citation clause) {
    return Reason.coded(LIABILITY_OVER)
        .with("tranche", tranche.key())
        .with("end", end)
        .under(clause)
        .saying("nothing of {tranche} is at risk from {end} on");
  }
}

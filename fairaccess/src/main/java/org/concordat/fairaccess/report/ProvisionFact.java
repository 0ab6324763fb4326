/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.joda.money.Money;

/**
 * The places at one alternative provider or pupil referral unit at the end of a month: all of them, or those of one of its
 * contracts. The places of two contracts stand in two lines, and are published together under the provider.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provider the provider
 * @param contract what tells the line from others of the provider, such as {@code day places}; empty if it has one line
 * @param places how many places are commissioned
 * @param occupied how many are occupied; more than the places if it is over-full
 * @param cost what the month costs
 * @param leavers those who left in the academic year to the end of the month
 */
public record ProvisionFact(
    String provider, String contract, int places, int occupied, Money cost, Leavers leavers) {

  /**
   * Checks the parts, and strips blanks around the name of the contract.
   *
   * @throws IllegalArgumentException if the provider is blank or a number is negative
   * @throws NullPointerException if a component is null
   */
  public ProvisionFact {
    requireNonNull(provider, "provider");
    contract = requireNonNull(contract, "contract").strip();
    requireNonNull(cost, "cost");
    requireNonNull(leavers, "leavers");
    checkArgument(
        !provider.isBlank(), "ProvisionFact provider: must not be blank, but was '%s'", provider);
    checkArgument(places >= 0, "ProvisionFact places: must not be negative, but was %s", places);
    checkArgument(
        occupied >= 0, "ProvisionFact occupied: must not be negative, but was %s", occupied);
    checkArgument(!cost.isNegative(), "ProvisionFact cost: must not be negative, but was %s", cost);
  }

  /**
   * The places of a provider that has one line.
   *
   * @param provider the provider
   * @param places how many places are commissioned
   * @param occupied how many are occupied; more than the places if it is over-full
   * @param cost what the month costs
   * @param leavers those who left in the academic year to the end of the month
   * @throws IllegalArgumentException if the provider is blank or a number is negative
   * @throws NullPointerException if an argument is null
   */
  public ProvisionFact(String provider, int places, int occupied, Money cost, Leavers leavers) {
    this(provider, "", places, occupied, cost, leavers);
  }

  /**
   * Those who left.
   *
   * @param left how many
   * @param days how many days they stayed together
   * @param reintegrated how many of them went back to a mainstream school
   * @param brokenDown how many placements broke down
   */
  public record Leavers(int left, int days, int reintegrated, int brokenDown) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or more were reintegrated or broke down than left
     */
    public Leavers {
      checkArgument(left >= 0, "Leavers left: must not be negative, but was %s", left);
      checkArgument(days >= 0, "Leavers days: must not be negative, but was %s", days);
      checkArgument(
          reintegrated >= 0 && brokenDown >= 0 && reintegrated <= left - brokenDown,
          "Leavers reintegrated, brokenDown: must be from 0 to the %s who left together, but were %s"
              + " and %s",
          left,
          reintegrated,
          brokenDown);
    }

    /**
     * How long they stayed on average.
     *
     * @return the days, exact; unknown for the reason {@code report.nothing-to-measure} if nobody left
     */
    public Answer<Ratio> averageStay() {
      return left == 0
          ? Answer.unknown(ReportReasons.nothingToMeasure())
          : Answer.known(Ratio.of(days, left));
    }

    /**
     * How many went back to a mainstream school.
     *
     * @return the rate of those who left
     */
    public Rate reintegrationRate() {
      return Rate.of(reintegrated, left);
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * Which schools sent their returns, so that a reader knows how far the figures can be trusted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param due the schools that owe a return
 * @param received those of them that sent it
 */
public record DataCompleteness(ImmutableSortedSet<Urn> due, ImmutableSortedSet<Urn> received) {

  private static final Citation SOURCE = Citation.of("DFE-RR224", "Annex B 4.6 to 4.8");

  /**
   * Checks the schools.
   *
   * @throws IllegalArgumentException if a school sent a return and owes none
   * @throws NullPointerException if a component is null
   */
  public DataCompleteness {
    requireNonNull(due, "due");
    requireNonNull(received, "received");
    checkArgument(
        due.containsAll(received),
        "DataCompleteness received: must be among those due, but were also %s",
        Sets.difference(received, due));
  }

  /**
   * The schools whose return is missing.
   *
   * @return them, by URN
   */
  public ImmutableSortedSet<Urn> missing() {
    return ImmutableSortedSet.copyOf(Sets.difference(due, received));
  }

  /**
   * How many returns came in of how many.
   *
   * @return the rate
   */
  public Rate rate() {
    return Rate.of(received.size(), due.size());
  }

  /**
   * What stands beside a figure that rests on the returns.
   *
   * @return a reason {@code report.returns-missing}, or none if all came in
   */
  public ImmutableList<Reason> cautions() {
    return missing().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(Reason.coded(ReportReasons.RETURNS_MISSING)
            .with("received", received.size())
            .with("due", due.size())
            .under(SOURCE)
            .saying("{received} of {due} schools sent their return"));
  }
}

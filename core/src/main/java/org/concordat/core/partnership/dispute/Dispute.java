/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Partnership;

/**
 * What two members disagree about.
 *
 * <p>What counts for the law is the school that must act: an academy may raise a dispute, be asked to act, or be
 * neither, and only the school that is asked decides the route (DFE-RR224, Annex B, 4.3).
 *
 * <p>Each school has its URN on the day it was raised: a member that converted on 1 September raises a dispute on
 * 1 October under its new one. Whether the two were members, and were two, is asked when it begins: {@link
 * DisputeLife#begin(Dispute, DisputeClause, DisputeContext)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param partnership whose members they are
 * @param raisedOn when it was raised
 * @param raisedBy the school that raised it, by its URN on the day
 * @param mustAct the school that is asked to act, by its URN on the day
 * @param matter what it is really about
 */
public record Dispute(
    Partnership partnership, LocalDate raisedOn, Urn raisedBy, Urn mustAct, DisputeMatter matter) {

  /**
   * Checks the schools.
   *
   * @throws IllegalArgumentException if a school disputes with itself
   * @throws NullPointerException if a component is null
   */
  public Dispute {
    requireNonNull(partnership, "partnership");
    requireNonNull(raisedOn, "raisedOn");
    requireNonNull(raisedBy, "raisedBy");
    requireNonNull(mustAct, "mustAct");
    requireNonNull(matter, "matter");
    checkArgument(
        !raisedBy.equals(mustAct),
        "Dispute schools: must be two, but %s disputed with itself",
        raisedBy);
  }
}

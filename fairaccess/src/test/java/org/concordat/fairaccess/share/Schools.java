/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.concordat.fairaccess.ledger.PlacementTypes.CHALLENGING_BEHAVIOUR;
import static org.concordat.fairaccess.ledger.PlacementTypes.MANAGED_MOVE;
import static org.concordat.fairaccess.ledger.PlacementTypes.MISSING_EDUCATION;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.ledger.PlacementTypes.PERMANENT_EXCLUSION;
import static org.concordat.fairaccess.ledger.PlacementTypes.PRU_REINTEGRATION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;

/** Six schools with 6,000 pupils between them, and what they took so far. */
public final class Schools {

  public static final LocalDate DAY = LocalDate.of(2012, 11, 20);
  public static final Urn A = Urn.of(100001);
  public static final Urn B = Urn.of(100002);
  public static final Urn C = Urn.of(100003);
  public static final Urn D = Urn.of(100004);
  public static final Urn E = Urn.of(100005);
  public static final Urn F = Urn.of(100006);

  public static final ImmutableList<Candidate> SIX = ImmutableList.of(
      Candidate.of(A, 1500),
      Candidate.of(B, 1200),
      Candidate.of(C, 1050),
      Candidate.of(D, 900),
      Candidate.of(E, 750),
      Candidate.of(F, 600));

  public static final PlacementLedger LEDGER = PlacementLedger.of(entries());

  private Schools() {}

  private static List<PlacementEntry> entries() {
    LocalDate before = LocalDate.of(2012, 10, 1);
    return ImmutableList.of(
        PlacementEntry.of(A, PERMANENT_EXCLUSION, before),
        PlacementEntry.of(A, NEW_ARRIVAL, before),
        PlacementEntry.of(A, MISSING_EDUCATION, before),
        PlacementEntry.of(B, PRU_REINTEGRATION, before),
        PlacementEntry.of(B, MANAGED_MOVE, before),
        PlacementEntry.of(C, PERMANENT_EXCLUSION, before),
        PlacementEntry.of(C, MANAGED_MOVE, before),
        PlacementEntry.of(D, NEW_ARRIVAL, before),
        PlacementEntry.of(D, MISSING_EDUCATION, before),
        PlacementEntry.of(E, CHALLENGING_BEHAVIOUR, before),
        PlacementEntry.of(F, NEW_ARRIVAL, before));
  }
}

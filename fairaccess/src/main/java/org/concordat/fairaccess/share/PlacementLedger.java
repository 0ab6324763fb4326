/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.threeten.extra.LocalDateRange;

/**
 * What the schools of an area have taken so far.
 *
 * <p>A school keeps what it took before it converted or was renamed: entries follow the links between
 * establishments.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementLedger {

  private final ImmutableList<PlacementEntry> entries;
  private final ImmutableListMultimap<Urn, PlacementEntry> bySchool;
  private final Successions successions;

  private PlacementLedger(ImmutableList<PlacementEntry> entries, Successions successions) {
    this.entries = entries;
    this.bySchool = Multimaps.index(entries, PlacementEntry::school);
    this.successions = successions;
  }

  /**
   * A ledger without entries.
   *
   * @return the ledger
   */
  public static PlacementLedger empty() {
    return of(ImmutableList.of());
  }

  /**
   * A ledger of schools that kept their identity.
   *
   * @param entries the entries, in any order
   * @return the ledger
   */
  public static PlacementLedger of(List<PlacementEntry> entries) {
    return of(entries, Successions.none());
  }

  /**
   * A ledger.
   *
   * @param entries the entries, in any order
   * @param successions the links between establishments
   * @return the ledger
   */
  public static PlacementLedger of(List<PlacementEntry> entries, Successions successions) {
    return new PlacementLedger(ImmutableList.copyOf(entries), successions);
  }

  /**
   * A copy with one more entry.
   *
   * @param entry the entry
   * @return the copy; this ledger stays as it is
   */
  public PlacementLedger with(PlacementEntry entry) {
    return new PlacementLedger(
        ImmutableList.<PlacementEntry>builderWithExpectedSize(entries.size() + 1)
            .addAll(entries)
            .add(entry)
            .build(),
        successions);
  }

  /**
   * All entries.
   *
   * @return them, in the order in which they were given
   */
  public ImmutableList<PlacementEntry> entries() {
    return entries;
  }

  /**
   * What a school has taken in a period, under whatever URN.
   *
   * @param school an establishment of the school
   * @param period the period, end-exclusive
   * @return the entries: of its predecessors and successors by URN, within each in the order given
   */
  public ImmutableList<PlacementEntry> entriesOf(Urn school, LocalDateRange period) {
    return successions.line(school).stream()
        .flatMap(urn -> bySchool.get(urn).stream())
        .filter(entry -> period.contains(entry.on()))
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacementLedger that
        && entries.equals(that.entries)
        && successions.equals(that.successions);
  }

  @Override
  public int hashCode() {
    return 31 * entries.hashCode() + successions.hashCode();
  }

  @Override
  public String toString() {
    return "PlacementLedger" + entries;
  }
}

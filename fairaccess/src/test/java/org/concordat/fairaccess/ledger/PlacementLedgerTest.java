/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class PlacementLedgerTest {

  private static final LocalDate DAY = LocalDate.of(2012, 11, 20);
  private static final PlacementEntry ENTRY =
      PlacementEntry.of(Urn.of(100001), PlacementTypes.NEW_ARRIVAL, DAY);

  @Test
  void twinsAreTwoEntries() {
    PlacementLedger ledger = PlacementLedger.empty().with(ENTRY).with(ENTRY);

    assertThat(ledger.entriesOf(Urn.of(100001), LocalDateRange.ALL)).hasSize(2);
    assertThat(PlacementLedger.empty().entries()).isEmpty();
  }

  @Test
  void periodLeavesOutItsEnd() {
    PlacementLedger ledger = PlacementLedger.empty().with(ENTRY);

    assertThat(ledger.entriesOf(Urn.of(100001), LocalDateRange.of(DAY, DAY.plusDays(1))))
        .containsExactly(ENTRY);
    assertThat(ledger.entriesOf(Urn.of(100001), LocalDateRange.of(DAY.minusDays(5), DAY)))
        .isEmpty();
  }

  @Test
  void equality() {
    Successions links =
        Successions.of(ImmutableList.of(Succession.undated(Urn.of(100001), Urn.of(100002))));
    new EqualsTester()
        .addEqualityGroup(
            PlacementLedger.of(ImmutableList.of(ENTRY)), PlacementLedger.empty().with(ENTRY))
        .addEqualityGroup(PlacementLedger.empty(), PlacementLedger.of(ImmutableList.of()))
        .addEqualityGroup(PlacementLedger.of(ImmutableList.of(ENTRY), links))
        .addEqualityGroup(PlacementLedger.empty()
            .withExclusions(ImmutableList.of(OwnExclusion.of(Urn.of(100001), DAY))))
        .testEquals();
  }

  @Test
  void typeHasACodeAndATitle() {
    assertThatThrownBy(() -> PlacementType.of("New", "new"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'New'");
    assertThatThrownBy(() -> PlacementType.behaviour("new", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PlacementType title: must not be blank, but was ''");
  }

  @Test
  void codesAreStable() {
    assertThat(PointsTariff.EXAMPLE.points().keySet())
        .extracting(PlacementType::code)
        .containsExactly(
            "challenging-behaviour",
            "managed-move",
            "missing-education",
            "new-arrival",
            "permanent-exclusion",
            "pru-reintegration");
  }
}

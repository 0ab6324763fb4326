/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
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
  void placeTakenBackCountsUntilTheDayBefore() {
    LocalDate refused = DAY.plusDays(7);
    PlacementLedger named = PlacementLedger.empty().with(ENTRY);
    PlacementLedger ledger = named.takenBack(ENTRY, refused);

    assertThat(standing(ledger, DAY.minusDays(1))).isEmpty();
    assertThat(standing(ledger, DAY)).hasSize(1);
    assertThat(standing(ledger, refused.minusDays(1))).hasSize(1);
    assertThat(standing(ledger, refused)).isEmpty();
    assertThat(ledger.entriesOf(Urn.of(100001), LocalDateRange.ALL))
        .containsExactly(ENTRY.takenBack(refused));
    assertThat(named.entries()).containsExactly(ENTRY);
  }

  @Test
  void pointsAsOfAnEarlierDayStayWhatTheyWere() {
    LocalDate refused = DAY.plusDays(7);
    PointsScheme scheme = PointsScheme.of(PointsTariff.EXAMPLE);
    PlacementLedger named = PlacementLedger.empty().with(ENTRY);
    PlacementLedger ledger = named.takenBack(ENTRY, refused);

    for (LocalDate day = DAY.minusDays(1); day.isBefore(refused); day = day.plusDays(1)) {
      assertThat(scheme.pointsOf(Urn.of(100001), ledger, day))
          .isEqualTo(scheme.pointsOf(Urn.of(100001), named, day));
    }
    assertThat(scheme.pointsOf(Urn.of(100001), ledger, refused).points()).isEqualTo(Ratio.ZERO);
    assertThat(scheme.pointsOf(Urn.of(100001), ledger, refused).children()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void oneTwinsPlaceIsTakenBackAndTheOthersStands() {
    PlacementLedger twins = PlacementLedger.empty().with(ENTRY).with(ENTRY);
    PlacementLedger one = twins.takenBack(ENTRY, DAY);
    PlacementLedger none = one.takenBack(ENTRY, DAY);

    assertThat(standing(one, DAY)).containsExactly(ENTRY);
    assertThat(standing(none, DAY)).isEmpty();
    assertThat(none.entries()).hasSize(2);
    assertThatThrownBy(() -> none.takenBack(ENTRY, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("PlacementLedger entry: must be held and stand, but was ");
  }

  @Test
  void takingBackFollowsTheSchoolAcrossItsConversionAndKeepsTheRest() {
    Urn academy = Urn.of(100002);
    OwnExclusion exclusion = OwnExclusion.of(Urn.of(100001), DAY);
    PlacementLedger ledger = PlacementLedger.of(
            ImmutableList.of(ENTRY),
            Successions.of(ImmutableList.of(Succession.undated(Urn.of(100001), academy))))
        .withExclusions(ImmutableList.of(exclusion))
        .takenBack(ENTRY, DAY.plusDays(1));

    assertThat(ledger.entriesOf(academy, LocalDateRange.ALL, DAY)).hasSize(1);
    assertThat(ledger.entriesOf(academy, LocalDateRange.ALL, DAY.plusDays(1))).isEmpty();
    assertThat(ledger.exclusions()).containsExactly(exclusion);
  }

  @Test
  void whatCannotBeTakenBackIsRefused() {
    PlacementLedger ledger = PlacementLedger.empty().with(ENTRY);
    PlacementEntry failed = ENTRY.failed(DAY.plusDays(3), Ratio.ONE);

    assertThatThrownBy(() -> ledger.takenBack(ENTRY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PlacementEntry takenBackOn: must not be before 2012-11-20, but was 2012-11-19");
    assertThatThrownBy(() -> PlacementLedger.empty().takenBack(ENTRY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ledger.takenBack(ENTRY, DAY).takenBack(ENTRY.takenBack(DAY), DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("PlacementLedger entry: must be held and stand, but was ");
    assertThatThrownBy(() -> PlacementLedger.empty().with(failed).takenBack(failed, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PlacementEntry takenBackOn: no child came, so no trial can have failed, but one"
                + " did on 2012-11-23");
    assertThatThrownBy(() -> ENTRY.takenBack(DAY).failed(DAY, Ratio.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partOfASchoolThatIsNotCountedIsNotPutOnAnother() {
    Urn old = Urn.of(100001);
    Urn one = Urn.of(100007);
    Urn other = Urn.of(100008);
    PlacementLedger ledger = PlacementLedger.of(
        ImmutableList.of(),
        Successions.of(
            ImmutableList.of(Succession.undated(old, one), Succession.undated(old, other))));

    assertThat(ledger.partsOf(old, ImmutableSet.of(one), ImmutableSet.of(one, other)))
        .containsExactly(Map.entry(one, Ratio.of(1, 2)));
    assertThat(ledger.partsOf(old, ImmutableSet.of(one), ImmutableSet.of(old, one, other)))
        .containsExactly(Map.entry(one, Ratio.of(1, 2)));
    assertThat(ledger.partsOf(old, ImmutableSet.of(old, one), ImmutableSet.of()))
        .containsExactly(Map.entry(old, Ratio.ONE));
    assertThat(ledger.partsOf(other, ImmutableSet.of(one), ImmutableSet.of(one, other)))
        .isEmpty();
  }

  @Test
  void nullIsRefusedByFactories() {
    new NullPointerTester()
        .setDefault(Successions.class, Successions.none())
        .testStaticMethods(PlacementLedger.class, Visibility.PUBLIC);
  }

  private static ImmutableList<PlacementEntry> standing(PlacementLedger ledger, LocalDate day) {
    return ledger.entriesOf(Urn.of(100001), LocalDateRange.ALL, day);
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

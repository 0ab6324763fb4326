/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class FairAccessReferralTest {

  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);

  @Test
  void whatHoldsIsNotRuledOut() {
    assertThatThrownBy(() -> Referrals.with(DAY, Circumstances.CARER)
            .addRuledOut(Circumstances.CARER)
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "FairAccessReferral ruledOut: must not hold what is among the facts, but held carer");
  }

  @Test
  void factHasItsDays() {
    CircumstanceFact fact = CircumstanceFact.between(Circumstances.CARER, DAY, DAY.plusDays(1));

    assertThat(fact.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(fact.holdsOn(DAY)).isTrue();
    assertThat(fact.holdsOn(DAY.plusDays(1))).isTrue();
    assertThat(fact.holdsOn(DAY.plusDays(2))).isFalse();
  }

  @Test
  void factEndsAfterItBegins() {
    assertThatThrownBy(() -> CircumstanceFact.between(Circumstances.CARER, DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CircumstanceFact last: must not be before the first day, 2012-10-15, but was"
            + " 2012-10-14");
  }

  @Test
  void factHasADay() {
    assertThatThrownBy(() -> new CircumstanceFact(Circumstances.CARER, LocalDateRange.ofEmpty(DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CircumstanceFact period: must not be empty, but for carer was ");
  }

  @Test
  void offerIsDeclinedAfterItIsMade() {
    PlaceOffer offer = PlaceOffer.of(Urn.of(105267), DAY);

    assertThat(offer.declinedOn(DAY).declined()).contains(DAY);
    assertThatThrownBy(() -> offer.declinedOn(DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "PlaceOffer declined: must not be before the offer of 2012-10-15, but was 2012-10-14");
  }

  @Test
  void findingHasReasons() {
    assertThatThrownBy(() -> new CategoryFinding(
            AdmissionsCodes.CODE_2012.rules().categories().get(0), Finding.MET, ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CategoryFinding reasons: must hold at least one, but for a"
            + " criminal-justice-or-pru were []");
  }
}

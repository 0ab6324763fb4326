/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import net.jqwik.api.Group;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explained;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.FailedTrialCredit;
import org.concordat.fairaccess.ledger.LookBack;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.EntitlementDeficit;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;

/** The entitlement deficit keeps the laws of deficits, by each measure. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class DeficitProperties {

  private static final PointsScheme SCHEME = PointsScheme.builder()
      .tariff(PointsTariff.EXAMPLE)
      .lookBack(LookBack.EVERYTHING)
      .failedTrials(FailedTrialCredit.PRO_RATA)
      .excluderPenalty(ExcluderPenalty.of(5))
      .build();

  private static ImmutableMap<Urn, Ratio> deficits(SchoolMeasure measure, RankingRequest request) {
    return ImmutableMap.copyOf(Maps.transformValues(
        new EntitlementDeficit(SCHEME, measure).deficits(request), Explained::value));
  }

  @Group
  class ByRoll implements DeficitLaws {
    @Override
    public ImmutableMap<Urn, Ratio> deficits(RankingRequest request) {
      return DeficitProperties.deficits(SchoolMeasures.ROLL, request);
    }
  }

  @Group
  class ByAdmissionNumber implements DeficitLaws {
    @Override
    public ImmutableMap<Urn, Ratio> deficits(RankingRequest request) {
      return DeficitProperties.deficits(SchoolMeasures.ADMISSION_NUMBER, request);
    }
  }
}

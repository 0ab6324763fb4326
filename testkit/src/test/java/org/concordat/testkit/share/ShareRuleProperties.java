/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.concordat.core.money.Apportionment;
import org.concordat.fairaccess.share.DeprivationWeighting;
import org.concordat.fairaccess.share.ProportionalShare;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.concordat.fairaccess.share.ShareRule;

class ShareRuleProperties implements ShareRuleLaws {

  @Override
  @Provide
  public Arbitrary<ShareRule> rules() {
    return Arbitraries.of(
        ProportionalShare.toRoll(),
        ProportionalShare.to(SchoolMeasures.ADMISSION_NUMBER),
        ProportionalShare.to(DeprivationWeighting.HALF_TO_ONE_AND_A_HALF),
        new ProportionalShare(SchoolMeasures.ROLL_OR_PLANNED, Apportionment.WEBSTER));
  }
}

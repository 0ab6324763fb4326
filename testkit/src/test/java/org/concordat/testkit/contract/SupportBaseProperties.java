/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.contract;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.concordat.commissioning.contract.SupportBase;

/** The bases of the library keep the laws of bases. */
class SupportBaseProperties implements SupportBaseLaws {

  @Override
  public Arbitrary<SupportBase> bases() {
    return ContractArbitraries.bases();
  }

  @Property
  void somethingIsRecordedInEveryLife(@ForAll("questions") Question asked) {
    Statistics.label("reviews").collect(asked.base().histories().reviews().size());
    Statistics.label("remedies").collect(!asked.base().histories().remedies().isEmpty());
    Statistics.label("remedies")
        .coverage(coverage -> coverage.check(true).count(count -> count > 10));
    Statistics.label("payments").collect(!asked.base().histories().payments().isEmpty());
    Statistics.label("payments")
        .coverage(coverage -> coverage.check(true).count(count -> count > 50));
  }
}

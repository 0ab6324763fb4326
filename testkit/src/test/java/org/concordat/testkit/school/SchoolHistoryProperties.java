/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.school;

import net.jqwik.api.Arbitrary;
import org.concordat.core.school.SchoolHistory;

class SchoolHistoryProperties implements SchoolHistoryLaws {

  @Override
  public Arbitrary<SchoolHistory> histories() {
    return SchoolArbitraries.histories();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.core.reason.Reason;
import org.concordat.core.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentRouteTest {

  @ParameterizedTest
  @CsvSource({
    "1, REGULATIONS",
    "2, REGULATIONS",
    "3, REGULATIONS",
    "5, REGULATIONS",
    "28, AGREEMENT",
    "34, AGREEMENT",
    "35, AGREEMENT",
    "7, NONE",
    "12, NONE",
    "14, NONE",
    "33, NONE",
    "38, NONE",
    "42, NONE",
    "44, NONE",
    "11, NONE"
  })
  void routeFollowsFromTheType(String code, AdjustmentRoute route) {
    assertThat(AdjustmentRoute.of(SchoolType.of(code)).find()).contains(route);
  }

  @Test
  void typeThatIsNotKnownLeavesTheRouteUnknown() {
    assertThat(AdjustmentRoute.of(SchoolType.of("999"))
            .<String>match(AdjustmentRoute::name, Reason::toString))
        .contains("funding.type-not-known")
        .contains("999");
  }
}

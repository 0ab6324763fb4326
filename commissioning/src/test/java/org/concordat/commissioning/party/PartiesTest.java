/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;
import org.junit.jupiter.api.Test;

/** The two parties of a contract. */
class PartiesTest {

  @Test
  void eachPartyIsTheOthersOther() {
    assertThat(Parties.other(Parties.HOST)).isEqualTo(Parties.COMMISSIONER);
    assertThat(Parties.other(Parties.COMMISSIONER)).isEqualTo(Parties.HOST);
    assertThat(Parties.BOTH).containsExactly(Parties.COMMISSIONER, Parties.HOST);
  }

  @Test
  void nobodyElseIsAParty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parties.other(Role.of("parent", "the parent")))
        .withMessage("Parties party: must be one of [the local authority, the host school],"
            + " but was the parent");
  }

  @Test
  void anAgreementSaysWhoAndWhen() {
    assertThat(new PartyAgreement(Parties.HOST, LocalDate.of(2013, 6, 12)))
        .hasToString("the host school on 2013-06-12");
  }
}

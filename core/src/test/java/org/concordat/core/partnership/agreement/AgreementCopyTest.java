/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.partnership.agreement.AgreementSamples.terms;

import org.concordat.core.rule.Citation;
import org.junit.jupiter.api.Test;

class AgreementCopyTest {

  @Test
  void aCopyUnderAnotherReferenceCitesItself() {
    AgreementTerms copy =
        AgreementTerms.builder().from(terms()).reference("south").build();
    assertThat(copy.citation()).isEqualTo(Citation.of("Agreement south"));
    assertThat(copy.clause("funding")).isEqualTo(Citation.of("Agreement south", "funding"));
  }

  @Test
  void aCitationThatWasGivenIsKept() {
    Citation deed = Citation.of("Deed of 2011");
    AgreementTerms given = AgreementTerms.builder().from(terms()).citation(deed).build();
    assertThat(AgreementTerms.builder().from(given).reference("south").build().citation())
        .isEqualTo(deed);
  }
}

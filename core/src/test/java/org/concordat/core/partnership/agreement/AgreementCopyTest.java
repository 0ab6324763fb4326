/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.partnership.agreement.AgreementSamples.terms;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.concordat.core.partnership.dispute.DisputeClause;
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

  @Test
  void aTextShowsEveryAttributeByTheNameOfItsAccessor() {
    AgreementTerms full = AgreementTerms.builder()
        .from(terms())
        .disputes(DisputeClause.of(Citation.of("Agreement north-2011", "clause 9")))
        .build();
    assertThat(Arrays.stream(AgreementTerms.Builder.class.getMethods())
            .map(Method::getName)
            .filter(name -> !name.matches("from|build|add[A-Z].*"))
            .distinct())
        .hasSize(10)
        .allSatisfy(name -> assertThat(full.toString()).containsPattern("[{ ]" + name + "="));
    assertThat(full.toString())
        .startsWith("AgreementTerms{reference=north-2011, partnership=")
        .contains("parties=[", "citation=Agreement north-2011")
        .doesNotContain("effective", "Optional");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

  @Test
  void codesAreStable() {
    assertThat(Circumstances.all())
        .extracting(Circumstance::code)
        .containsExactly(
            "ap-reintegration",
            "asylum-seeker",
            "carer",
            "child-in-need",
            "child-protection-plan",
            "criminal-justice",
            "disability",
            "excluded-mainstream",
            "formal-kinship-care",
            "gypsy-roma-traveller",
            "homeless",
            "medical-condition",
            "no-place-within-reach",
            "not-promptly-placed",
            "place-not-sought",
            "pru-reintegration",
            "refuge",
            "refugee",
            "refused-for-behaviour",
            "special-educational-needs",
            "unsupportive-family");
  }

  @Test
  void codeHasItsForm() {
    assertThatThrownBy(() -> Circumstance.of("New Here", "is new"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'New Here'");
  }

  @Test
  void gistIsNotBlank() {
    assertThatThrownBy(() -> Circumstance.of("new-here", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Circumstance gist: must not be blank, but was ' '");
  }

  @Test
  void criterionAsksAboutSomething() {
    assertThatThrownBy(() -> new Criterion.Holds(ImmutableSortedSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Criterion circumstances: must hold at least one, but were []");
    Rule<TimeLimit> year =
        Rule.agreed("a year", TimeLimit.monthsAfter(12), Citation.of("Test agreement"));
    assertThatThrownBy(() -> Criterion.heldWithin(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Criterion circumstances: must hold at least one, but were []");
  }

  @Test
  void categoryHasLetterAndGist() {
    Criterion carer = Criterion.holds(Circumstances.CARER);
    Citation source = Citation.of("Test agreement");
    assertThatThrownBy(() -> FairAccessCategory.of("", "carer", "caring", carer, source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FairAccessCategory letter: must not be blank, but was ''");
    assertThatThrownBy(() -> FairAccessCategory.of("x", "carer", "", carer, source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FairAccessCategory gist: must not be blank, but was ''");
  }
}

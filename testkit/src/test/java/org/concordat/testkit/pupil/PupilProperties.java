/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.SenNeed;
import org.concordat.core.pupil.SenProvision;
import org.concordat.testkit.calendar.DateArbitraries;

class PupilProperties implements ExclusionHistoryLaws {

  @Override
  public Arbitrary<ExclusionHistory> histories() {
    return PupilArbitraries.exclusionHistories();
  }

  @Provide
  Arbitrary<Pupil> pupils() {
    return PupilArbitraries.pupils();
  }

  @Provide
  Arbitrary<LocalDate> since2014() {
    return DateArbitraries.dates().filter(date -> date.getYear() > 2014);
  }

  @Property(tries = 200)
  void aPupilShowsItsReferenceAlone(@ForAll("pupils") Pupil pupil) {
    assertThat(pupil).hasToString("Pupil[" + pupil.reference() + "]");
  }

  @Property(tries = 200)
  void whatIsReadInTheCodesOfADateIsReadAgainTheSame(
      @ForAll("pupils") Pupil pupil, @ForAll("since2014") LocalDate date) {
    for (SenNeed need : pupil.needsOn(date).find().orElse(ImmutableList.of())) {
      assertThat(need.asOf(date).orElseThrow()).isEqualTo(need);
    }
    pupil
        .senProvisionOn(date)
        .find()
        .ifPresent(
            (SenProvision level) -> assertThat(level.asOf(date).orElseThrow()).isEqualTo(level));
  }

  @Example
  void pupilsWithAndWithoutFactsAreMade() {
    assertThat(pupils().sampleStream().limit(200))
        .anyMatch(pupil -> pupil.careStatus().isEmpty())
        .anyMatch(pupil -> !pupil.senRecords().isEmpty())
        .anyMatch(pupil -> pupil.exclusions().isPresent());
  }
}

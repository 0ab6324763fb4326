/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;

class SafetyNetProperties {

  private static final LocalDate FIRST = LocalDate.of(2012, 9, 3);
  private static final SafetyNetContext CONTEXT = SafetyNetContext.of(TestCalendars.T12);

  @Provide
  Arbitrary<List<ChildFact>> facts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 6))
        .as(SafetyNetProperties::fact)
        .list()
        .ofMaxSize(14);
  }

  private static ChildFact fact(int kind, int child, int number, int offset) {
    PupilReference pupil = PupilReference.of("case-" + child);
    Urn school = Urn.of(100_000 + number);
    LocalDate on = FIRST.plusDays(offset);
    return switch (kind) {
      case 0 -> new ChildFact.MovedIn(pupil, on);
      case 1 -> new ChildFact.MovedAway(pupil, on);
      case 2 -> new ChildFact.Applied(pupil, school, AdmissionAuthority.GOVERNING_BODY, on);
      case 3 -> new ChildFact.Offered(pupil, school, on);
      case 4 -> new ChildFact.Refused(pupil, school, on);
      case 5 -> new ChildFact.Declined(pupil, school, on);
      case 6 -> new ChildFact.Joined(pupil, school, on);
      case 7 -> new ChildFact.NeverCame(pupil, school, on);
      case 8 -> new ChildFact.Left(pupil, school, on, Optional.of(on.plusDays(number)));
      case 9 -> new ChildFact.HomeEducated(pupil, on);
      default -> new ChildFact.Considered(pupil, on);
    };
  }

  @Property(tries = 300)
  void orderAndRepetitionOfTheFactsMeanNothing(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    List<ChildFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));
    LocalDate date = FIRST.plusDays(offset);
    SafetyNet once = SafetyNet.of(facts, ImmutableList.of(), CONTEXT);
    SafetyNet again = SafetyNet.of(shuffled, ImmutableList.of(), CONTEXT);

    assertThat(again.outOn(date)).isEqualTo(once.outOn(date));
    assertThat(again.owedBy(date)).isEqualTo(once.owedBy(date));
  }

  @Property(tries = 300)
  void laterFactsChangeNothingOfAnEarlierDay(
      @ForAll("facts") List<ChildFact> facts, @ForAll @IntRange(max = 6) int offset) {
    LocalDate date = FIRST.plusDays(offset);
    List<ChildFact> known =
        facts.stream().filter(fact -> !fact.on().isAfter(date)).toList();

    assertThat(SafetyNet.of(known, ImmutableList.of(), CONTEXT).outOn(date))
        .isEqualTo(SafetyNet.of(facts, ImmutableList.of(), CONTEXT).outOn(date));
  }

  @Property(tries = 300)
  void childOnARegisterIsNeverWithoutAPlaceAndOneOutHasADay(
      @ForAll("facts") List<ChildFact> facts, @ForAll @IntRange(max = 12) int offset) {
    SafetyNet net = SafetyNet.of(facts, ImmutableList.of(), CONTEXT);
    for (PupilReference child : net.children()) {
      ChildPicture picture = net.childOn(child, FIRST.plusDays(offset));
      assertThat(picture.registers().isEmpty())
          .isEqualTo(picture.standing() != ChildStanding.ON_ROLL
              && picture.standing() != ChildStanding.NOT_SEEN);
      assertThat(picture.outSince().isPresent()).isEqualTo(picture.standing().isOut());
    }
  }
}

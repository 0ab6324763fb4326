/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Decision;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.junit.jupiter.api.Test;

/** What is learned late about exclusions never lifts a bar that stands in the order in which things happened. */
class ExclusionsLearnedInAnyOrderTest {

  private static final EscalationContext MERGED = Cases.CONTEXT.with(Successions.of(
      List.of(Succession.of(HILL, BROOK, november(1)), Succession.of(TARN, BROOK, november(1)))));

  private static final Life<FoundationStage, FoundationCommand, FoundationEvent> NOTICED =
      Life.foundation().under(MERGED).after(FoundationRouteTest.UP_TO_NOTICE);

  private static final List<Urn> SCHOOLS = ImmutableList.of(BROOK, HILL, TARN);

  private static RestateGrounds restated(LocalDate on, SchoolFinding... findings) {
    return new RestateGrounds(LOCAL_AUTHORITY, on, DirectionGrounds.of(List.of(findings)));
  }

  private static RecordExclusionEnd ended(LocalDate on, Urn school) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, school, on, ExclusionEnding.QUASHED);
  }

  private static RecordExclusionEnd endedOfADay(Random random, LocalDate on, Urn school) {
    RecordExclusionEnd end = new RecordExclusionEnd(
        LOCAL_AUTHORITY, on, school, on.minusDays(random.nextInt(5)), ExclusionEnding.REINSTATED);
    return random.nextBoolean() ? end : end.withExclusionOf(october(8 + random.nextInt(2)));
  }

  private static FoundationCommand any(Random random, LocalDate on) {
    Urn school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
    return switch (random.nextInt(6)) {
      case 0 -> new RecordExclusion(HOME_SCHOOL, on, school, october(8 + random.nextInt(2)));
      case 1 -> new RecordExclusion(HOME_SCHOOL, on, school, on.minusDays(random.nextInt(3)));
      case 2, 3 -> ended(on, school);
      case 4 -> endedOfADay(random, on, school);
      default ->
        random.nextBoolean()
            ? restated(on, SchoolFinding.excludedFrom(school))
            : restated(on, SchoolFinding.refusedBy(BROOK));
    };
  }

  private static Optional<Life<FoundationStage, FoundationCommand, FoundationEvent>> learned(
      List<FoundationCommand> commands) {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = NOTICED;
    for (FoundationCommand command : commands) {
      Decision<FoundationStage, Escalation, FoundationEvent> decision =
          life.procedure().decide(life.begun(), life.history(), command, MERGED);
      if (!decision.isAccepted()) {
        return Optional.empty();
      }
      life = life.learns(command);
    }
    return Optional.of(life);
  }

  private static boolean isBarred(Life<FoundationStage, FoundationCommand, FoundationEvent> life) {
    return GroundsGuards.exclusionFrom(BROOK, life.data(), november(28), MERGED).isPresent();
  }

  @Test
  void whateverIsLearnedInWhicheverOrderABarOfTheOrderOfDaysStands() {
    Random random = new Random(20121101);
    int barred = 0;
    int free = 0;
    for (int tries = 0; tries < 20_000; tries++) {
      List<FoundationCommand> commands = new ArrayList<>();
      LocalDate day = october(28);
      int length = 3 + random.nextInt(4);
      for (int step = 0; step < length; step++) {
        day = day.plusDays(1 + random.nextInt(4));
        commands.add(any(random, day));
      }
      Optional<Life<FoundationStage, FoundationCommand, FoundationEvent>> inOrder =
          learned(commands);
      if (inOrder.isEmpty()) {
        continue;
      }
      List<FoundationCommand> shuffled = new ArrayList<>(commands);
      Collections.shuffle(shuffled, random);
      Optional<Life<FoundationStage, FoundationCommand, FoundationEvent>> late = learned(shuffled);
      if (late.isPresent() && isBarred(inOrder.get())) {
        assertThat(isBarred(late.get()))
            .as("%s learned as %s", commands, shuffled)
            .isTrue();
        barred++;
      } else if (late.isPresent()) {
        free++;
      }
    }
    assertThat(barred).isGreaterThan(200);
    assertThat(free).isGreaterThan(50);
  }

  @Test
  void givenAFindingUnderTheNumberSaidThatIsLearnedAfterTheEndThenItIsTheFindingThatEnded() {
    RecordExclusion hill = new RecordExclusion(HOME_SCHOOL, october(20), HILL, october(8));
    RestateGrounds found = restated(november(2), SchoolFinding.excludedFrom(BROOK));
    RecordExclusionEnd end = ended(november(3), BROOK);
    RestateGrounds cleared = restated(november(4), SchoolFinding.refusedBy(BROOK));

    for (List<FoundationCommand> order : List.of(
        List.<FoundationCommand>of(hill, found, end, cleared),
        List.<FoundationCommand>of(hill, end, cleared, found))) {
      assertThat(learned(order).orElseThrow().data().child().excludedFrom()).containsExactly(HILL);
    }
  }

  @Test
  void givenAFindingThatWasClearedBeforeTheEndAndThatIsLearnedAfterItThenTheBarStays() {
    RecordExclusion hill = new RecordExclusion(HOME_SCHOOL, october(20), HILL, october(8));
    RestateGrounds found = restated(november(2), SchoolFinding.excludedFrom(BROOK));
    RestateGrounds cleared = restated(november(3), SchoolFinding.refusedBy(BROOK));
    RecordExclusionEnd end = ended(november(4), BROOK);

    assertThat(isBarred(learned(List.of(hill, found, cleared, end)).orElseThrow()))
        .isFalse();
    Life<FoundationStage, FoundationCommand, FoundationEvent> late =
        learned(List.of(hill, found, end, cleared)).orElseThrow();
    assertThat(isBarred(late)).isTrue();
    assertThat(isBarred(late.after(ended(november(5), BROOK)))).isFalse();
  }

  @Test
  void givenAnEndOfAnEarlierDayThatIsToldLateThenTheLaterExclusionStandsWheneverItIsLearned() {
    RecordExclusion first = new RecordExclusion(HOME_SCHOOL, november(2), BROOK, october(8));
    RecordExclusion second = new RecordExclusion(HOME_SCHOOL, november(12), BROOK, november(10));
    RecordExclusionEnd end = new RecordExclusionEnd(
        HOME_SCHOOL, november(13), BROOK, november(5), ExclusionEnding.REINSTATED);

    for (List<FoundationCommand> order : List.of(
        List.<FoundationCommand>of(first, second, end),
        List.<FoundationCommand>of(first, end, second),
        List.<FoundationCommand>of(second, first, end))) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          learned(order).orElseThrow();
      assertThat(life.data().child().excludedOn())
          .isEqualTo(Map.of(BROOK, ImmutableSortedSet.of(november(10))));
      assertThat(isBarred(life)).isTrue();
    }
  }
}

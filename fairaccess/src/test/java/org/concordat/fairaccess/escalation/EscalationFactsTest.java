/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.CHILD;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.MOOR;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.core.identity.Successions;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.fairaccess.escalation.DirectionGrounds.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationFactsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, true",
    "29, 1, true",
    "30, 1, false",
    "31, 1, false",
    "59, 2, true",
    "60, 2, false"
  })
  void infantClassesHaveRoomUpToTheLimitForEachTeacher(int pupils, int teachers, boolean room) {
    assertThat(InfantClasses.of(pupils, teachers).hasRoomUnder(30)).isEqualTo(room);
  }

  @Test
  void infantClassesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> InfantClasses.of(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InfantClasses pupils: must not be negative, but was -1");
    assertThatThrownBy(() -> InfantClasses.of(20, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InfantClasses teachers: must be positive, but was 0");
    assertThat(InfantClasses.of(40, 2)).hasToString("40 pupils to 2 teachers");
  }

  @Test
  void infantClassLimitIsPositive() {
    assertThatThrownBy(() -> new InfantClassLimit(0, ImmutableSortedSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("InfantClassLimit pupils: must be positive, but was 0");
  }

  @Test
  void nullIsRefusedByTheNameOfWhatIsMissing() {
    Map<String, ThrowingCallable> refused = new LinkedHashMap<>();
    refused.put("schools", () -> DirectionGrounds.of(null));
    refused.put("classes", () -> DirectionGrounds.of(List.of()).with((InfantClasses) null));
    refused.put("selection", () -> DirectionGrounds.of(List.of()).with((Selection) null));
    refused.put("school", () -> Cases.CHILD.withExclusionFrom(null));
    refused.put("exclusion", () -> Cases.CHILD.withExclusion(null));
    refused.put("from", () -> Cases.CHILD.withOverCompulsoryAgeFrom(null));
    refused.put("age", () -> Cases.CHILD.with(null));
    refused.put("others", () -> Cases.CONTEXT.withSchools(null));
    refused.put("links", () -> Cases.CONTEXT.with((Successions) null));
    refused.put("on", () -> RouteEntry.of(Cases.CHILD, Cases.FOUNDATION, null, Cases.CONTEXT));
    refused.put("context", () -> RouteEntry.of(Cases.CHILD, BROOK, Cases.MONDAY, null));
    refused.put(
        "dispute",
        () -> RouteEntry.of((DisputeStanding) null, Cases.CHILD, Cases.MONDAY, Cases.CONTEXT));

    refused.forEach(
        (name, call) -> assertThatNullPointerException().isThrownBy(call).withMessage(name));
  }

  @Test
  void exclusionIsKnownWithItsDayOrWithOneByWhichItTookEffect() {
    assertThatThrownBy(
            () -> new StandingExclusion(MOOR, Optional.of(october(1)), Optional.of(october(2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("StandingExclusion knownOn: must be empty where the day of effect is known, but"
            + " was Optional[2012-10-02]");
  }

  @Test
  void exclusionsOfASchoolWithoutADayAreOne() {
    assertThatThrownBy(() -> new EscalatedChild(
            CHILD.pupil(),
            CHILD.home(),
            ImmutableSortedSet.of(
                StandingExclusion.from(MOOR), StandingExclusion.knownOn(MOOR, october(1))),
            Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("EscalatedChild exclusions: must be one without a day of a school, but were of"
            + " [100003, 100003]");
    for (List<StandingExclusion> order : List.of(
        List.of(
            StandingExclusion.from(MOOR),
            StandingExclusion.knownOn(MOOR, october(2)),
            StandingExclusion.knownOn(MOOR, october(1))),
        List.of(
            StandingExclusion.knownOn(MOOR, october(1)),
            StandingExclusion.knownOn(MOOR, october(2)),
            StandingExclusion.from(MOOR)))) {
      EscalatedChild child = CHILD;
      for (StandingExclusion one : order) {
        child = child.withExclusion(one);
      }
      assertThat(child.exclusions()).containsExactly(StandingExclusion.knownOn(MOOR, october(1)));
    }
  }

  @Test
  void exclusionEndsUnderItsNumberAlone() {
    assertThat(
            CHILD.withExclusionFrom(MOOR, october(1)).withoutExclusionFrom(HILL).excludedOn())
        .containsExactly(Map.entry(MOOR, ImmutableSortedSet.of(october(1))));
    assertThat(CHILD.withExclusionFrom(MOOR, october(1)).withoutExclusionFrom(MOOR))
        .isEqualTo(CHILD);
  }

  @Test
  void groundsHoldEachSchoolOnce() {
    assertThatThrownBy(() -> DirectionGrounds.of(
            List.of(SchoolFinding.refusedBy(BROOK), SchoolFinding.neither(BROOK))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("DirectionGrounds schools: must be distinct, but were [100001, 100001]");
  }

  @Test
  void openSchoolsAreThoseThatNeitherRefusedNorExcluded() {
    DirectionGrounds grounds = DirectionGrounds.of(List.of(
        SchoolFinding.neither(HILL),
        SchoolFinding.refusedBy(BROOK),
        SchoolFinding.excludedFrom(MOOR)));

    assertThat(grounds.open()).containsExactly(HILL);
  }

  @Test
  void copiesOfGroundsChangeOneFact() {
    DirectionGrounds grounds = DirectionGrounds.of(List.of(SchoolFinding.refusedBy(BROOK)));

    assertThat(grounds.with(InfantClasses.of(20, 1)).infantClasses())
        .contains(InfantClasses.of(20, 1));
    assertThat(grounds.with(Selection.MET).selection()).isEqualTo(Selection.MET);
    assertThat(grounds.infantClasses()).isEmpty();
    assertThat(grounds.selection()).isEqualTo(Selection.NOT_SELECTIVE);
  }

  @Test
  void childIsOverCompulsoryAgeFromTheDayOn() {
    EscalatedChild older = CHILD.withOverCompulsoryAgeFrom(october(12));

    assertThat(older.isOverCompulsoryAgeOn(october(11))).isFalse();
    assertThat(older.isOverCompulsoryAgeOn(october(12))).isTrue();
    assertThat(CHILD.isOverCompulsoryAgeOn(october(12))).isFalse();
  }

  @Test
  void exclusionsAddUp() {
    assertThat(CHILD.withExclusionFrom(MOOR).withExclusionFrom(HILL).excludedFrom())
        .containsExactly(HILL, MOOR);
    assertThat(
            CHILD.withExclusionFrom(MOOR).withOverCompulsoryAgeFrom(october(1)).excludedFrom())
        .containsExactly(MOOR);
  }

  @Test
  void caseBeginsWithNothingButTheChildAndTheSchool() {
    Escalation begun = Escalation.of(CHILD, Cases.FOUNDATION);

    assertThat(begun.isNamedByAdjudicator()).isFalse();
    assertThat(begun.isAdmitted()).isFalse();
    assertThat(begun.countsAsDirection()).isFalse();
    assertThat(begun.consulted()).isEmpty();
    assertThat(begun).isEqualTo(Escalation.of(CHILD, Cases.FOUNDATION));
  }

  @Test
  void nothingThatIsPrintedNamesMoreThanTheCallersKey() {
    assertThat(Escalation.of(CHILD, Cases.FOUNDATION).toString()).contains("case-17");
  }
}

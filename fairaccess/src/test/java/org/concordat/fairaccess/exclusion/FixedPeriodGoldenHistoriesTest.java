/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_5_NOV;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.fixed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Replay;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Cancelled;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Closed;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Excluded;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.GovernorsTold;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.MadePermanent;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.MeetingOpened;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.PeriodEnded;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Reinstated;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.RepresentationsMade;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.RepresentationsNoted;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Spared;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Told;
import org.concordat.fairaccess.exclusion.FixedPeriodEvent.Upheld;
import org.junit.jupiter.api.Test;

/** Fixed periods as embedders have stored them: each must fold to the same end for ever. */
class FixedPeriodGoldenHistoriesTest {

  private static final LocalDate FRI_12 = LocalDate.of(2012, 10, 12);
  private static final LocalDate SAT_13 = LocalDate.of(2012, 10, 13);
  private static final LocalDate MON_15 = LocalDate.of(2012, 10, 15);
  private static final LocalDate TUE_16 = LocalDate.of(2012, 10, 16);
  private static final LocalDate TUE_6_NOV = LocalDate.of(2012, 11, 6);
  private static final LocalDate MON_7_JAN = LocalDate.of(2013, 1, 7);

  private static final FixedPeriodExclusion FIVE = fixed(MON_8_OCT, FRI_12).build();
  private static final FixedPeriodExclusion SIX = fixed(MON_8_OCT, MON_15).build();
  private static final FixedPeriodExclusion EXAM =
      fixed(MON_8_OCT, FRI_12).losesExam(true).examOn(FRI_12).build();

  private static final LateStep LATE = new LateStep("governors-decide", MON_5_NOV, TUE_6_NOV);

  private static final ImmutableList<FixedPeriodEvent> UPHELD = ImmutableList.of(
      new Excluded(MON_8_OCT, SIX, HalfDays.ofDays(6), GovernorsDuty.ON_REPRESENTATIONS),
      new Told(MON_8_OCT, ImmutableSet.of(PARENT)),
      new RepresentationsMade(FRI_12),
      new Told(FRI_12, ImmutableSet.of(GOVERNING_BODY, SCHOOL_AUTHORITY)),
      new PeriodEnded(TUE_16),
      new MeetingOpened(MON_7_JAN),
      new Upheld(MON_7_JAN, Optional.empty()));

  private static final ImmutableList<FixedPeriodEvent> REINSTATED = ImmutableList.of(
      new Excluded(MON_8_OCT, EXAM, HalfDays.ofDays(5), GovernorsDuty.ALWAYS),
      new GovernorsTold(MON_8_OCT, ImmutableSet.of(PARENT, GOVERNING_BODY)),
      new PeriodEnded(SAT_13),
      new MeetingOpened(TUE_6_NOV),
      new Reinstated(TUE_6_NOV, Optional.of(LATE)));

  private static final ImmutableList<FixedPeriodEvent> CLOSED = ImmutableList.of(
      new Excluded(MON_8_OCT, FIVE, HalfDays.ofDays(5), GovernorsDuty.NONE),
      new Told(MON_8_OCT, ImmutableSet.of(PARENT)),
      new RepresentationsNoted(FRI_12),
      new PeriodEnded(SAT_13),
      new Closed(MON_15));

  private static final ImmutableList<FixedPeriodEvent> MADE_PERMANENT = ImmutableList.of(
      new Excluded(MON_8_OCT, FIVE, HalfDays.ofDays(5), GovernorsDuty.NONE),
      new MadePermanent(FRI_12, MON_15));

  private static final ImmutableList<FixedPeriodEvent> CANCELLED = ImmutableList.of(
      new Excluded(MON_8_OCT, FIVE, HalfDays.ofDays(5), GovernorsDuty.NONE),
      new Cancelled(
          FRI_12, Optional.of(ExclusionPeriod.days(BROOK, MON_8_OCT, FRI_12.minusDays(1)))));

  private static final ImmutableList<FixedPeriodEvent> SPARED =
      ImmutableList.of(new Spared(MON_8_OCT));

  private static State<FixedPeriodStage, FixedPeriodStanding> folded(
      ImmutableList<FixedPeriodEvent> stored) {
    Replay<FixedPeriodStage, FixedPeriodStanding, FixedPeriodEvent> replay =
        FixedPeriodLife.PROCEDURE.replay(FixedPeriodLife.begin(MON_8_OCT), History.of(stored));
    assertThat(replay.isWhole()).isTrue();
    return replay.state();
  }

  private static State<FixedPeriodStage, FixedPeriodStanding> ended(
      FixedPeriodStage stage, LocalDate since, FixedPeriodStanding data) {
    return new State<>(stage, since, data, ImmutableMap.of());
  }

  @Test
  void upheldHistoryFoldsToTheSameState() {
    assertThat(folded(UPHELD))
        .isEqualTo(ended(
            FixedPeriodStage.UPHELD,
            MON_7_JAN,
            ImmutableFixedPeriodStanding.builder()
                .exclusion(SIX)
                .total(HalfDays.ofDays(6))
                .duty(GovernorsDuty.ON_REPRESENTATIONS)
                .addTold(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY)
                .governorsTold(FRI_12)
                .representationsMade(FRI_12)
                .meetingOpened(MON_7_JAN)
                .build()));
  }

  @Test
  void reinstatedHistoryFoldsToTheSameState() {
    assertThat(folded(REINSTATED))
        .isEqualTo(ended(
            FixedPeriodStage.REINSTATED,
            TUE_6_NOV,
            ImmutableFixedPeriodStanding.builder()
                .exclusion(EXAM)
                .total(HalfDays.ofDays(5))
                .duty(GovernorsDuty.ALWAYS)
                .addTold(PARENT, GOVERNING_BODY)
                .governorsTold(MON_8_OCT)
                .meetingOpened(TUE_6_NOV)
                .addLateSteps(LATE)
                .build()));
  }

  @Test
  void otherHistoriesFoldToTheSameStates() {
    FixedPeriodStanding five = ImmutableFixedPeriodStanding.builder()
        .exclusion(FIVE)
        .total(HalfDays.ofDays(5))
        .build();

    assertThat(folded(CLOSED))
        .isEqualTo(ended(
            FixedPeriodStage.CLOSED,
            MON_15,
            five.copy().addTold(PARENT).representationsMade(FRI_12).build()));
    assertThat(folded(MADE_PERMANENT))
        .isEqualTo(ended(
            FixedPeriodStage.MADE_PERMANENT,
            FRI_12,
            five.copy().permanentFrom(MON_15).build()));
    assertThat(folded(CANCELLED))
        .isEqualTo(ended(
            FixedPeriodStage.CANCELLED,
            FRI_12,
            five.copy()
                .cancelledPeriod(ExclusionPeriod.days(BROOK, MON_8_OCT, LocalDate.of(2012, 10, 11)))
                .build()));
    assertThat(folded(SPARED))
        .isEqualTo(ended(FixedPeriodStage.NOT_EXCLUDED, MON_8_OCT, FixedPeriodStanding.proposed()));
  }

  @Test
  void historyCutShortFoldsToTheSameRunningDeadlines() {
    assertThat(folded(REINSTATED.subList(0, 2)).running())
        .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
            "fixed-period",
            MON_8_OCT,
            "tell-of-exclusion",
            MON_8_OCT,
            "governors-decide",
            MON_8_OCT));
    assertThat(folded(UPHELD.subList(0, 2)).running())
        .containsExactlyInAnyOrderEntriesOf(
            ImmutableMap.of("fixed-period", MON_8_OCT, "tell-of-exclusion", MON_8_OCT));
    assertThat(folded(UPHELD.subList(0, 5)).running())
        .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
            "tell-of-exclusion",
            MON_8_OCT,
            "governors-decide",
            FRI_12,
            "close-exclusion",
            LocalDate.of(2012, 10, 16)));
    assertThat(folded(UPHELD.subList(0, 5)).stage()).isEqualTo(FixedPeriodStage.OVER);
  }

  @Test
  void everyEventIsStoredUnderItsCode() {
    assertThat(codes(UPHELD))
        .containsExactly(
            "excluded",
            "told",
            "representations-made",
            "told",
            "period-ended",
            "meeting-opened",
            "upheld");
    assertThat(codes(REINSTATED))
        .containsExactly(
            "excluded", "governors-told", "period-ended", "meeting-opened", "reinstated");
    assertThat(codes(CLOSED))
        .containsExactly("excluded", "told", "representations-noted", "period-ended", "closed");
    assertThat(codes(MADE_PERMANENT)).containsExactly("excluded", "made-permanent");
    assertThat(codes(CANCELLED)).containsExactly("excluded", "cancelled");
    assertThat(codes(SPARED)).containsExactly("spared");
  }

  @Test
  void noEventIsLeftOut() {
    assertThat(Streams.concat(
                UPHELD.stream(),
                REINSTATED.stream(),
                CLOSED.stream(),
                MADE_PERMANENT.stream(),
                CANCELLED.stream(),
                SPARED.stream())
            .map(FixedPeriodLife.PROCEDURE::codeOf)
            .distinct())
        .containsExactlyInAnyOrderElementsOf(
            FixedPeriodLife.PROCEDURE.eventTypes().keySet());
  }

  private static ImmutableList<String> codes(ImmutableList<FixedPeriodEvent> stored) {
    return stored.stream()
        .map(FixedPeriodLife.PROCEDURE::codeOf)
        .collect(ImmutableList.toImmutableList());
  }
}

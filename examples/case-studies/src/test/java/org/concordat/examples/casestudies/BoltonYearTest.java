/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.junit.jupiter.api.Test;

class BoltonYearTest {

  private static final String STORY = BoltonTold.STORY;
  private static final BoltonPanel PANEL = BoltonTold.YEAR.panel();
  private static final Pattern WAITING = Pattern.compile(
      "waiting: (\\d+) \\+ (\\d+) referred \\+ (\\d+) back - (\\d+) named = (\\d+)");

  private static ImmutableList<PanelDecision> decisions() {
    return PANEL.meetings().stream()
        .flatMap(meeting -> meeting.decisions().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void inventionsAndStandInsAreMarked() {
    assertThat(STORY)
        .contains("The names of the 16 schools are real")
        .contains("Rolls of January 2019\nstand in for those of the year")
        .contains("the types of 11 schools are assumed")
        .contains("Every child, every day and everything that anybody does is invented.");
  }

  @Test
  void ninthOfSixteenSchoolsAdoptsTheProtocolAndBindsTheOthers() {
    assertThat(STORY)
        .contains("2012-05-24  signed by 9 of 16 schools")
        .contains("adopted on 2012-05-24: more than half of 16 is 9")
        .contains("Kearsley Academy did not sign; bound all the same: yes");
  }

  @Test
  void listFallsFromFourteenChildrenToOne() {
    ImmutableList<ImmutableList<Integer>> months = WAITING
        .matcher(STORY)
        .results()
        .map(found -> ImmutableList.of(1, 2, 3, 4, 5).stream()
            .map(group -> Integer.valueOf(found.group(group)))
            .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());

    assertThat(months).hasSize(12);
    assertThat(months)
        .allSatisfy(month -> assertThat(month.get(0) + month.get(1) + month.get(2) - month.get(3))
            .isEqualTo(month.get(4)));
    assertThat(months.get(0).get(1)).isEqualTo(14);
    assertThat(months)
        .extracting(month -> month.get(4))
        .containsExactly(10, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1);
    assertThat(STORY).contains("on roll before the next panel: 41 + 4 = 45");
  }

  @Test
  void eachOfTwelvePanelsMeetsInTimeWithTheDirectorInTheChair() {
    ImmutableList<PanelMeeting> meetings = PANEL.meetings();

    assertThat(meetings).hasSize(12);
    for (int i = 1; i < meetings.size(); i++) {
      LocalDate last = meetings.get(i - 1).meeting().heldOn();
      assertThat(meetings.get(i).meeting().heldOn())
          .isBeforeOrEqualTo(PANEL.panel().nextMeeting(last, CALENDARS).find().orElseThrow());
    }
    assertThat(meetings)
        .allSatisfy(one -> assertThat(one.minutes().presiding()).contains(Holder.of("director")));
    assertThat(PANEL.panel().body().offices())
        .extracting(one -> one.office())
        .containsExactly(Office.CHAIR);
  }

  @Test
  void decisionsFollowTheOrderOrSayWhyNot() {
    ImmutableList<PanelDecision> departing = decisions().stream()
        .filter(one -> one.placement().filter(placed -> placed.needsReasons()).isPresent())
        .collect(ImmutableList.toImmutableList());

    assertThat(decisions()).hasSize(48).allMatch(PanelDecision::isEnforceable);
    assertThat(departing)
        .extracting(one -> one.subject().key())
        .containsExactly("child-10", "child-20");
    assertThat(departing)
        .allSatisfy(
            one -> assertThat(one.placement().orElseThrow().departures()).isNotEmpty());
  }

  @Test
  void orderIsComputedAnewAfterEachPlacement() {
    assertThat(STORY)
        .contains("Canon Slade CofE School: 0.591 points per thousand (points: 1, roll: 1691)")
        .contains("2012-11-19  Ladybridge High School took a child by managed move, which counts");
  }

  @Test
  void refusedPlaceBringsTheChildBackAndIsTakenOffTheLedger() {
    assertThat(STORY)
        .contains("waiting: 6 + 2 referred + 1 back - 4 named = 5")
        .containsPattern("child-20 +Rivington and Blackrod High School: 1\\.188")
        .contains("since the school that is next is too far from home now");
  }

  @Test
  void movesLastFailOrNeverBegin() {
    assertThat(STORY)
        .contains("2012-11-19  transfer: now transferred")
        .contains("2013-03-01  end-trial: now failed")
        .contains("2013-03-04  return: now returned")
        .contains("2013-04-25  refuse: now refused");
  }

  @Test
  void exclusionsHaveTheirSixthDayAndTheGovernorsTheirLimit() {
    assertThat(STORY)
        .contains("2012-09-24  excluded: sixth day 2012-10-01, governors decide by 2012-10-15")
        .contains("2012-11-12  now off-roll")
        .contains("2013-02-04  excluded: sixth day 2013-02-11, governors decide by 2013-03-04")
        .contains("2013-02-13  now reinstated");
  }

  @Test
  void childFromTheUnitDoesNotGoBackToTheSchoolThatExcluded() {
    assertThat(STORY)
        .contains("excluded-1, for whom the panel of 2013-01-17 named Essa Academy")
        .contains("2013-06-03  sustain: now sustained");
    assertThat(decisions().stream()
            .filter(one -> one.subject().key().equals("back-from-unit"))
            .flatMap(one -> one.candidates().candidates().ruledOut().stream())
            .map(one -> one.reasons().get(0).code()))
        .contains("share.excluded-the-child");
  }

  @Test
  void recordOfMinutesAndDecisionsVerifiesAgainstItsHead() {
    PanelRecord record = PANEL.record();
    RecordHead head = record.head();

    assertThat(head.length()).isEqualTo(12 + 48);
    assertThat(PanelRecord.faults(BoltonPanel.RECORD, record.entries(), head)).isEmpty();
    assertThat(STORY)
        .contains("60 entries, of which the caller keeps the head " + head.digest())
        .contains("checked against that head: 0 faults")
        .contains("with the last entry cut off: the record has 59 entries and had 60");
  }
}

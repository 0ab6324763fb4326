/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class WorklistTest {

  private static final LocalDate TODAY = LocalDate.of(2012, 10, 30);
  private static final Worklist.Item OVERDUE =
      item("b", NoticeLife.SCHOOL, Due.on(TODAY.minusDays(1)));
  private static final Worklist.Item DUE = item("c", NoticeLife.SCHOOL, Due.on(TODAY));
  private static final Worklist.Item COMING =
      item("a", NoticeLife.AUTHORITY, Due.on(TODAY.plusDays(1)));
  private static final Worklist.Item UNDATED = item(
      "a",
      NoticeLife.SCHOOL,
      Due.unknown(Reason.coded("calendar.not-published").saying("not published")));

  private static Worklist.Item item(String subject, Role owner, Due due) {
    return new Worklist.Item(
        subject,
        new Obligation(
            Duty.of("answer", "answer the notice", owner),
            LocalDate.of(2012, 10, 1),
            Term.of(due, NoticeLife.FIFTEEN_DAYS)));
  }

  @Test
  void sortsByDateWithTheUndatedLastWhateverTheOrderGiven() {
    Worklist list = Worklist.of(ImmutableList.of(UNDATED, COMING, DUE, OVERDUE));

    assertThat(list.items()).containsExactly(OVERDUE, DUE, COMING, UNDATED);
    assertThat(Worklist.of(ImmutableList.of(DUE, UNDATED, OVERDUE, COMING))).isEqualTo(list);
  }

  @Test
  void whatIsDueTodayIsNotOverdueToday() {
    Worklist list = Worklist.of(ImmutableList.of(UNDATED, COMING, DUE, OVERDUE));

    assertThat(list.overdueOn(TODAY)).containsExactly(OVERDUE);
    assertThat(list.overdueOn(TODAY.plusDays(1))).containsExactly(OVERDUE, DUE);
  }

  @Test
  void periodIsEndExclusive() {
    Worklist list = Worklist.of(ImmutableList.of(UNDATED, COMING, DUE, OVERDUE));

    assertThat(list.dueIn(LocalDateRange.of(TODAY, TODAY.plusDays(1)))).containsExactly(DUE);
    assertThat(list.dueIn(LocalDateRange.of(TODAY, TODAY.plusDays(2))))
        .containsExactly(DUE, COMING);
  }

  @Test
  void undatedAndOwnedAreFound() {
    Worklist list = Worklist.of(ImmutableList.of(UNDATED, COMING, DUE, OVERDUE));

    assertThat(list.undated()).containsExactly(UNDATED);
    assertThat(list.ownedBy(NoticeLife.AUTHORITY).items()).containsExactly(COMING);
  }

  @Test
  void twoListsMakeOne() {
    assertThat(Worklist.of(ImmutableList.of(DUE))
            .and(Worklist.of(ImmutableList.of(OVERDUE)))
            .items())
        .containsExactly(OVERDUE, DUE);
  }

  @Test
  void equality() {
    new EqualsTester()
        .addEqualityGroup(
            Worklist.of(ImmutableList.of(DUE, COMING)), Worklist.of(ImmutableList.of(COMING, DUE)))
        .addEqualityGroup(Worklist.of(ImmutableList.of()))
        .testEquals();
  }

  @Test
  void obligationsOfTwoProceduresUnderOneSubjectAndCodeKeepOneOrder() {
    Worklist.Item school = item("a", NoticeLife.SCHOOL, Due.on(TODAY));
    Worklist.Item authority = item("a", NoticeLife.AUTHORITY, Due.on(TODAY));
    Worklist.Item otherRule = new Worklist.Item(
        "a",
        new Obligation(
            school.obligation().duty(),
            school.obligation().started(),
            Term.of(Due.on(TODAY), NoticeLife.NINETY_DAYS)));

    assertThat(Worklist.of(ImmutableList.of(school, otherRule, authority)))
        .isEqualTo(Worklist.of(ImmutableList.of(authority, otherRule, school)));
    assertThat(Worklist.of(ImmutableList.of(school, authority)).items())
        .containsExactly(authority, school);
  }
}

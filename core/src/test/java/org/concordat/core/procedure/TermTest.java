/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.procedure.NoticeLife.FIFTEEN_DAYS;
import static org.concordat.core.procedure.NoticeLife.LOCAL;
import static org.concordat.core.procedure.NoticeLife.SCHOOL;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.MonthDay;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final LocalDate SERVED = LocalDate.of(2012, 10, 15);
  private static final Due LAST = Due.on(LocalDate.of(2012, 10, 29));
  private static final Calendars CALENDARS =
      Calendars.ofSchool(SchoolCalendar.unpublished("test school"));

  @Test
  void termsAreEqualByDayAndRuleHoweverTheyWereCounted() {
    new EqualsTester()
        .addEqualityGroup(Term.of(FIFTEEN_DAYS, SERVED, CALENDARS), Term.of(LAST, FIFTEEN_DAYS))
        .addEqualityGroup(Term.of(FIFTEEN_DAYS, SERVED.plusDays(1), CALENDARS))
        .addEqualityGroup(Term.of(LAST, Rule.agreed("time to answer", 15, LOCAL)))
        .testEquals();
  }

  @Test
  void countedTermTellsHowAndBareDateDoesNot() {
    assertThat(Term.of(FIFTEEN_DAYS, SERVED, CALENDARS).count())
        .contains(FIFTEEN_DAYS.value().explainFrom(SERVED, CALENDARS).explanation());
    assertThat(Term.of(FIFTEEN_DAYS.value().explainFrom(SERVED, CALENDARS), FIFTEEN_DAYS)
            .count())
        .contains(FIFTEEN_DAYS.value().explainFrom(SERVED, CALENDARS).explanation());
    assertThat(Term.of(LAST, FIFTEEN_DAYS).count()).isEmpty();
  }

  @Test
  void dayOfTheYearIsSaidAsAPersonReadsIt() {
    Rule<MonthDay> closing = Rule.agreed("closing date", MonthDay.of(10, 31), LOCAL);
    Obligation apply = new Obligation(
        Duty.of("apply", "apply for a place", SCHOOL), SERVED, Term.of(LAST, closing));

    assertThat(apply.explanation().render()).endsWith("\n  closing date: 31 October");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.contract.ContractSamples.CALENDARS;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;

class NoticeTermProperties {

  @Property
  void theLatestDayOfServiceIsEnoughAndTheNextIsNot(
      @ForAll @IntRange(min = 1, max = 24) int number,
      @ForAll @IntRange(max = 5000) int days,
      @ForAll @IntRange(max = 2) int kind) {
    NoticeTerm term = kind == 0
        ? NoticeTerm.fullAcademicYears(number)
        : NoticeTerm.notLessThan(
            kind == 1 ? TimeLimit.monthsAfter(number) : TimeLimit.weeksAfter(number));
    LocalDate effective = LocalDate.of(2012, 1, 1).plusDays(days);
    LocalDate latest = term.latestService(effective, CALENDARS).orElseThrow();
    assertThat(term.isEnough(latest, effective, CALENDARS)).isEqualTo(Answer.known(true));
    assertThat(term.isEnough(latest.plusDays(1), effective, CALENDARS))
        .isEqualTo(Answer.known(false));
    LocalDate earliest = term.earliestEffective(latest, CALENDARS).orElseThrow();
    assertThat(earliest).isBeforeOrEqualTo(effective);
  }
}

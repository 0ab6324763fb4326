/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews that fall due in a cycle. */
class ReviewCycleTest {

  private static final ReviewTerms YEARLY = ReviewTerms.yearly(TimeLimit.schoolDaysAfter(10));
  private static final ReviewCycle CYCLE = new ReviewCycle(LocalDate.of(2013, 8, 31), 12);

  @Test
  void k9_theNextReviewIsDueAYearAfterTheOneBeforeWasDueHoweverLateThatWasHeld() {
    assertThat(CYCLE.nextAfter(LocalDate.of(2013, 8, 31))).isEqualTo(LocalDate.of(2014, 8, 31));
    assertThat(CYCLE.nextAfter(LocalDate.of(2013, 10, 15))).isEqualTo(LocalDate.of(2014, 8, 31));
    assertThat(CYCLE.dueOn(2)).isEqualTo(LocalDate.of(2014, 8, 31));
  }

  @Test
  void theFirstReviewIsDueOnTheLastDayOfTheFirstYearUnlessTheContractSaysOtherwise() {
    LocalDate start = LocalDate.of(2012, 9, 1);
    assertThat(ReviewCycle.of(start, YEARLY)).isEqualTo(CYCLE);
    LocalDate june = LocalDate.of(2013, 6, 12);
    assertThat(ReviewCycle.of(
                start, ReviewTerms.builder().from(YEARLY).firstDue(june).build())
            .dueOn(1))
        .isEqualTo(june);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2012-08-31",
    "2, 2012-09-30",
    "3, 2012-10-31",
    "7, 2013-02-28",
    "8, 2013-03-31",
    "43, 2016-02-29"
  })
  void monthlyReviewsAreCountedFromTheFirstAndNeverFromAShorterMonth(int number, LocalDate due) {
    assertThat(new ReviewCycle(LocalDate.of(2012, 8, 31), 1).dueOn(number)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2013-08-30, 0",
    "2013-08-31, 1",
    "2014-08-30, 1",
    "2014-08-31, 2",
    "2013-01-01, 0",
    "2038-08-31, 26"
  })
  void aReviewCountsAsDueOnItsOwnDay(LocalDate date, int count) {
    assertThat(CYCLE.dueBy(date)).isEqualTo(count);
    assertThat(CYCLE.nextAfter(date)).isEqualTo(CYCLE.dueOn(count + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 13})
  void refusesAnIntervalOutsideAYear(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewCycle(LocalDate.of(2013, 8, 31), months))
        .withMessage("ReviewCycle everyMonths: must be from 1 to 12, but was " + months);
  }

  @Test
  void refusesAReviewThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CYCLE.dueOn(0))
        .withMessage("ReviewCycle number: must be positive, but was 0");
  }
}

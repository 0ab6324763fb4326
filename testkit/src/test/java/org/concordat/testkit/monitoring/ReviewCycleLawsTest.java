/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import org.assertj.core.api.AbstractThrowableAssert;
import org.concordat.testkit.law.Search;
import org.concordat.testkit.monitoring.ReviewCycleLaws.Question;

/** Every law of cycles finds the cycle that breaks it. */
class ReviewCycleLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2013, 8, 31);

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      DueDates dates, BiConsumer<ReviewCycleLaws, Question> law) {
    ReviewCycleLaws laws = () -> Arbitraries.just(dates);
    return assertThat(Search.counterExample(laws.questions(), asked -> law.accept(laws, asked)));
  }

  /** A yearly cycle that keeps all the laws. */
  private static class Yearly implements DueDates {

    @Override
    public int everyMonths() {
      return 12;
    }

    @Override
    public LocalDate dueOn(int number) {
      return FIRST.plusYears(number - 1L);
    }

    @Override
    public LocalDate nextAfterHeld(int number, LocalDate heldOn) {
      return dueOn(number + 1);
    }

    @Override
    public String toString() {
      return "yearly";
    }
  }

  @Example
  void aCycleThatDriftsIsFound() {
    DueDates drifting = new Yearly() {
      @Override
      public LocalDate nextAfterHeld(int number, LocalDate heldOn) {
        return heldOn.plusYears(1);
      }
    };
    assertBreaks(drifting, ReviewCycleLaws::holdingAReviewMovesNoDueDate)
        .hasMessageStartingWith("Holding a review moves no due date, but of yearly review ");
  }

  @Example
  void aCycleThatIsChainedThroughAShorterMonthIsFound() {
    DueDates chained = new Yearly() {
      @Override
      public int everyMonths() {
        return 6;
      }

      @Override
      public LocalDate dueOn(int number) {
        LocalDate due = FIRST;
        for (int i = 1; i < number; i++) {
          due = due.plusMonths(6);
        }
        return due;
      }
    };
    assertBreaks(chained, ReviewCycleLaws::dueDatesAreCountedFromTheFirst)
        .hasMessageStartingWith("Due dates are counted from the first, but of yearly review ");
  }

  @Example
  void aCycleThatStandsStillIsFound() {
    DueDates still = new Yearly() {
      @Override
      public LocalDate dueOn(int number) {
        return FIRST;
      }
    };
    assertBreaks(still, ReviewCycleLaws::reviewsFallDueOneAfterTheOther)
        .hasMessageStartingWith("Reviews fall due one after the other, but of yearly review ");
  }

  @Example
  void aCycleThatKeepsThemIsLeftAlone() {
    ReviewCycleLaws laws = () -> Arbitraries.just(new Yearly());
    List<BiConsumer<ReviewCycleLaws, Question>> all = List.of(
        ReviewCycleLaws::holdingAReviewMovesNoDueDate,
        ReviewCycleLaws::dueDatesAreCountedFromTheFirst,
        ReviewCycleLaws::reviewsFallDueOneAfterTheOther);
    for (BiConsumer<ReviewCycleLaws, Question> law : all) {
      assertThatIllegalStateException()
          .isThrownBy(
              () -> Search.counterExample(laws.questions(), asked -> law.accept(laws, asked)));
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.assertj.core.api.AbstractThrowableAssert;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.testkit.calendar.SchoolCalendarLaws.Question;
import org.concordat.testkit.law.Search;

/** Every law of counting finds the calendar that breaks it. */
class SchoolCalendarLawsTest {

  /** The laws of one calendar. */
  private record LawsOf(CountedDays days) implements SchoolCalendarLaws {

    @Override
    public Arbitrary<CountedDays> calendars() {
      return Arbitraries.just(days);
    }
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      CountedDays days, BiConsumer<SchoolCalendarLaws, Question> law) {
    LawsOf laws = new LawsOf(days);
    return assertThat(Search.counterExample(laws.questions(), asked -> law.accept(laws, asked)));
  }

  @Example
  void aWeekendThatCountsIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Answer<Boolean> holds(LocalDate date) {
        return super.holds(date).map(held -> true);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::aSingleDayCountsOneOrNothing)
        .hasMessageStartingWith(
            "A single day counts one or nothing, but in weekdays of autumn 2012 2012-");
  }

  @Example
  void aLastDayThatIsCountedIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Answer<Integer> between(LocalDate from, LocalDate toExclusive) {
        return super.between(from, toExclusive).map(count -> count + 1);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::countingIsAdditive)
        .hasMessageStartingWith("Counting is additive, but in weekdays of autumn 2012 from 2012-");
  }

  @Example
  void aStartThatIsCountedIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due after(LocalDate date, int n) {
        return super.after(date.minusDays(1), n);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::addingAndCountingAreInverse)
        .hasMessageStartingWith("Adding and counting are inverse, but in ");
  }

  @Example
  void aWayBackThatIsTooLongIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due before(LocalDate date, int n) {
        return super.before(date, n + 1);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::addingAndTakingBackAreInverse)
        .hasMessageStartingWith("Adding and taking back are inverse, but in ");
  }

  @Example
  void aFirstDayThatIsLeftOutIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due onOrAfter(LocalDate date, int n) {
        return after(date, n);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::theDateItselfIsTheFirstIfItIsHeld)
        .hasMessageStartingWith("The date itself is the first if it is held, but in ");
  }

  @Example
  void aLaterStartThatEndsEarlierIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due after(LocalDate date, int n) {
        return super.after(date.getMonthValue() == 10 ? date.minusDays(20) : date, n);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::countingIsMonotone)
        .hasMessageStartingWith("A later start never ends earlier, but in ");
  }

  @Example
  void aDayMoreThatEndsOnTheSameDayIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due after(LocalDate date, int n) {
        return super.after(date, Math.min(n, 20));
      }
    };
    assertBreaks(days, SchoolCalendarLaws::countingIsMonotone)
        .hasMessageStartingWith("One day more ends later, but in ");
  }

  @Example
  void anAnswerBeyondWhatIsKnownIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Answer<Boolean> holds(LocalDate date) {
        return Answer.known(!BankHolidays.isWeekend(date));
      }
    };
    assertBreaks(days, SchoolCalendarLaws::whatIsBeyondIsUnknown)
        .hasMessageStartingWith(
            "What is beyond is unknown, but weekdays of autumn 2012 says something of 201");
  }

  @Example
  void aCountThatGivesUpTooSoonIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Due after(LocalDate date, int n) {
        return n > 20
            ? Due.unknown(Reason.coded("test.tired").saying("too far to count"))
            : super.after(date, n);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::whatIsWithinIsKnown)
        .hasMessageStartingWith("A count is known when there are days enough, but of ");
  }

  @Example
  void aDayThatIsNotKnownThoughPublishedIsFound() {
    CountedDays days = new Weekdays() {
      @Override
      public Answer<Boolean> holds(LocalDate date) {
        return BankHolidays.isWeekend(date)
            ? Answer.unknown(Reason.coded("test.weekend").saying("nobody is in"))
            : super.holds(date);
      }
    };
    assertBreaks(days, SchoolCalendarLaws::whatIsWithinIsKnown)
        .hasMessageStartingWith(
            "What is within is known, but weekdays of autumn 2012 does not know 2012-");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.calendar;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;

/** School calendars, working days and a way of one's own to count keep the laws. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class CountedDaysProperties {

  /** The laws for calendars that are told. */
  abstract static class Counted implements SchoolCalendarLaws {

    private final Arbitrary<CountedDays> calendars;

    Counted(Arbitrary<CountedDays> calendars) {
      this.calendars = calendars;
    }

    @Override
    public Arbitrary<CountedDays> calendars() {
      return calendars;
    }
  }

  @Group
  class SchoolCalendars extends Counted {
    SchoolCalendars() {
      super(CalendarArbitraries.schoolCalendars().map(CountedDays::of));
    }
  }

  @Group
  class WorkingDays extends Counted {
    WorkingDays() {
      super(CalendarArbitraries.workingDays().map(CountedDays::of));
    }
  }

  @Group
  class CountedOneByOne extends Counted {
    CountedOneByOne() {
      super(Arbitraries.just(new Weekdays()));
    }
  }
}

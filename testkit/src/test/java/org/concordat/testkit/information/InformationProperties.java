/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.information;

import java.time.LocalDate;
import net.jqwik.api.Group;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.fairaccess.information.InformationContext;
import org.threeten.extra.LocalDateRange;

/** The published editions keep the laws of the picture. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class InformationProperties {

  @Group
  class AutumnOf2012 implements InformationLaws {

    @Override
    public InformationContext context() {
      return InformationContext.of(Calendars.of(
          SchoolCalendar.builder("2012/13")
              .published(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 2, 8))
              .term(LocalDate.of(2012, 9, 4), LocalDate.of(2012, 12, 21))
              .term(LocalDate.of(2013, 1, 7), LocalDate.of(2013, 2, 8))
              .build(),
          WorkingDays.unpublished()));
    }

    @Override
    public LocalDateRange span() {
      return LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
    }
  }

  @Group
  class ChangeOfEditionIn2016WithoutACalendar implements InformationLaws {

    @Override
    public InformationContext context() {
      return InformationContext.of(
          Calendars.of(SchoolCalendar.unpublished("area"), WorkingDays.unpublished()));
    }

    @Override
    public LocalDateRange span() {
      return LocalDateRange.of(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 11, 1));
    }
  }
}

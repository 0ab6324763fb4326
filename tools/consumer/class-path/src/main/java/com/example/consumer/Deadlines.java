/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.consumer;

import java.time.LocalDate;
import org.concordat.core.calendar.Closure;
import org.concordat.core.calendar.SchoolCalendar;

/** Counts school days over a half term. */
public final class Deadlines {

  private Deadlines() {}

  /** Prints one day that is published and one that is not. */
  public static void main(String[] args) {
    SchoolCalendar calendar = SchoolCalendar.builder("Anytown 2012/13")
        .published(LocalDate.of(2012, 9, 1), LocalDate.of(2012, 12, 31))
        .term(LocalDate.of(2012, 9, 3), LocalDate.of(2012, 12, 21))
        .closed(LocalDate.of(2012, 10, 29), LocalDate.of(2012, 11, 2), Closure.HALF_TERM)
        .build();

    System.out.println(calendar.schoolDayAfter(LocalDate.of(2012, 10, 26), 1));
    System.out.println(calendar.schoolDayAfter(LocalDate.of(2012, 12, 20), 2).isKnown());
  }
}

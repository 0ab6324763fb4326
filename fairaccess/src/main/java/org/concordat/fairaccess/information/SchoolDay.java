/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;
import org.threeten.extra.LocalDateRange;

/**
 * A day on which a school may be one of those that owe a return.
 *
 * @param school the school
 * @param day the day
 * @param isThere whether it was open in the area
 * @param isSucceeded whether it had opened under another number by then, whatever its register says of this one
 */
record SchoolDay(School school, LocalDate day, Answer<Boolean> isThere, boolean isSucceeded) {

  /**
   * The first and the last day of a period and those on which a school became what it was or ceased to be it, under any of
   * its numbers,
   * the latest first.
   */
  static ImmutableList<LocalDate> turning(Collection<School> numbers, LocalDateRange period) {
    Stream<LocalDate> turns = numbers.stream()
        .flatMap(school -> Stream.of(
            school.opened().stream(),
            school.closed().stream(),
            school.statusReports().keySet().stream(),
            school.typeChanges().keySet().stream(),
            school.changes().keySet().stream()))
        .flatMap(days -> days)
        .filter(day -> LocalDate.MIN.isBefore(day) && LocalDate.MAX.isAfter(day))
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .filter(period::contains);
    return Stream.concat(Stream.of(period.getStart(), period.getEndInclusive()), turns)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .collect(toImmutableList());
  }
}

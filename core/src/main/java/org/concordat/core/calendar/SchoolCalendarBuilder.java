/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/**
 * Collects what a {@link SchoolCalendar} publishes; see {@link SchoolCalendar#builder(String)}.
 *
 * <p>First and last days are inclusive. The order of the calls does not matter. Not thread-safe.
 */
public final class SchoolCalendarBuilder {

  private final String name;
  private final List<LocalDateRange> terms = new ArrayList<>();
  private final List<Closing> closings = new ArrayList<>();
  private final NavigableSet<LocalDate> bankHolidays = new TreeSet<>();
  private final NavigableMap<LocalDate, Session> halfDays = new TreeMap<>();
  private final NavigableSet<LocalDate> extraDays = new TreeSet<>();
  private Optional<LocalDateRange> published = Optional.empty();

  private record Closing(LocalDateRange days, Closure why) {}

  SchoolCalendarBuilder(String name) {
    this.name = requireNonNull(name, "name");
  }

  /**
   * Says for which days the calendar is published.
   *
   * @param first the first day
   * @param last the last day, inclusive
   * @return this builder
   * @throws IllegalArgumentException if the last day is before the first
   */
  public SchoolCalendarBuilder published(LocalDate first, LocalDate last) {
    return published(Publication.closedRange("published", first, last));
  }

  /**
   * Says for which days the calendar is published.
   *
   * @param range the days, end-exclusive
   * @return this builder
   */
  public SchoolCalendarBuilder published(LocalDateRange range) {
    published = Optional.of(range);
    return this;
  }

  /**
   * Adds a term.
   *
   * @param first its first day
   * @param last its last day, inclusive
   * @return this builder
   * @throws IllegalArgumentException if the last day is before the first
   */
  public SchoolCalendarBuilder term(LocalDate first, LocalDate last) {
    terms.add(Publication.closedRange("term", first, last));
    return this;
  }

  /**
   * Closes the school for some days, weekends among them included.
   *
   * @param first the first day
   * @param last the last day, inclusive
   * @param why why it is closed; any but {@link Closure#WEEKEND}
   * @return this builder
   * @throws IllegalArgumentException if the last day is before the first, or if the reason is a weekend
   */
  public SchoolCalendarBuilder closed(LocalDate first, LocalDate last, Closure why) {
    checkArgument(
        why != Closure.WEEKEND,
        "SchoolCalendar closure: must have a reason other than the weekend, but was %s from %s",
        why,
        first);
    closings.add(new Closing(Publication.closedRange("closure", first, last), why));
    return this;
  }

  /**
   * Closes the school for a day.
   *
   * @param date the day
   * @param why why it is closed; any but {@link Closure#WEEKEND}
   * @return this builder
   * @throws IllegalArgumentException if the reason is a weekend
   */
  public SchoolCalendarBuilder closed(LocalDate date, Closure why) {
    return closed(date, date, why);
  }

  /**
   * Closes the school to pupils for a day of in-service training.
   *
   * @param date the day
   * @return this builder
   */
  public SchoolCalendarBuilder inset(LocalDate date) {
    return closed(date, Closure.INSET);
  }

  /**
   * Closes the school on a bank holiday.
   *
   * @param date the day
   * @return this builder
   */
  public SchoolCalendarBuilder bankHoliday(LocalDate date) {
    return closed(date, Closure.BANK_HOLIDAY);
  }

  /**
   * Closes the school on those of a country's bank holidays that lie in what is published; the others
   * are left out.
   *
   * @param dates the days
   * @return this builder
   */
  public SchoolCalendarBuilder bankHolidays(Iterable<LocalDate> dates) {
    dates.forEach(bankHolidays::add);
    return this;
  }

  /**
   * Makes a school day a half day.
   *
   * @param date the day
   * @param held the one session that is held
   * @return this builder
   * @throws IllegalArgumentException if the other session was said to be held on the day
   */
  public SchoolCalendarBuilder halfDay(LocalDate date, Session held) {
    Session before = halfDays.put(date, held);
    checkArgument(
        before == null || before == held,
        "SchoolCalendar halfDay: must hold one session only, but on %s both were given",
        date);
    return this;
  }

  /**
   * Makes a day a school day that would not be one, such as a Saturday or a weekday outside the terms.
   *
   * @param date the day
   * @return this builder
   */
  public SchoolCalendarBuilder extraDay(LocalDate date) {
    extraDays.add(date);
    return this;
  }

  /**
   * Ends the calendar.
   *
   * @return the calendar
   * @throws IllegalArgumentException if the name is blank; if nothing was said to be published, or not
   *     from a first to a last day at most a thousand years apart; if there is no term; if a term, a
   *     closure, a half day or an extra day lies outside what is published; if terms overlap; if a half
   *     day is not a school day; or if an extra day is closed or is a weekday of a term
   */
  public SchoolCalendar build() {
    checkArgument(
        published.isPresent(), "SchoolCalendar published: must be given, but was not for %s", name);
    LocalDateRange range = DayIndex.checkRange("SchoolCalendar published", published.get());
    checkArgument(!terms.isEmpty(), "SchoolCalendar term: must be given, but was not for %s", name);
    NavigableMap<LocalDate, Closure> closures = new TreeMap<>();
    for (Closing closing : closings) {
      Publication.checkWithin("closure", range, closing.days());
      Publication.close(closures, closing.days(), closing.why());
    }
    bankHolidays.stream()
        .filter(range::contains)
        .forEach(day ->
            Publication.close(closures, LocalDateRange.ofClosed(day, day), Closure.BANK_HOLIDAY));
    return new SchoolCalendar(new Publication(
        name,
        range,
        ImmutableList.copyOf(terms),
        ImmutableSortedMap.copyOf(closures),
        ImmutableSortedMap.copyOf(halfDays),
        ImmutableSortedSet.copyOf(extraDays)));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Dates, calendars and time limits to test with, and what holds wherever days are counted.
 *
 * <p>{@link org.concordat.testkit.calendar.DateArbitraries} makes dates and periods in the years that the
 * rules of the library govern; {@link org.concordat.testkit.calendar.CalendarArbitraries} makes school
 * calendars, working days and time limits. {@link org.concordat.testkit.calendar.SchoolCalendarLaws} holds
 * the laws of counting, for anything that can be seen as {@link
 * org.concordat.testkit.calendar.CountedDays}.
 */
@NullMarked
package org.concordat.testkit.calendar;

import org.jspecify.annotations.NullMarked;

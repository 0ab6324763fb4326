/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * School-day time.
 *
 * <p>A {@link org.concordat.core.calendar.SchoolCalendar} knows the school days of one school or
 * authority as far as they are published, and {@link org.concordat.core.calendar.WorkingDays} the working
 * days as far as the bank holidays are known; together they are {@link
 * org.concordat.core.calendar.Calendars}. A {@link org.concordat.core.calendar.TimeLimit} is a number of
 * a {@link org.concordat.core.calendar.LimitUnit} by a {@link org.concordat.core.calendar.Convention}.
 * From an event and the calendars it gives a {@link org.concordat.core.calendar.Due}: the last allowed
 * day, or unknown until more of a calendar is published. {@link
 * org.concordat.core.calendar.DeemedService} says from which day a notice counts.
 *
 * <p>Years and weeks that need no calendar stand beside: {@link
 * org.concordat.core.calendar.AcademicYear} and {@link org.concordat.core.calendar.FinancialYear}, {@link
 * org.concordat.core.calendar.Anniversaries} of a date, and {@link
 * org.concordat.core.calendar.CompleteWeeks} between two dates.
 */
@NullMarked
package org.concordat.core.calendar;

import org.jspecify.annotations.NullMarked;

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * When the duty to follow a parent's preference falls away because the child was excluded before.
 *
 * <p>In the one edition that is known (SSFA 1998 s.87), permanent exclusions from two schools are needed, however far
 * apart: a child whom one school excluded, took back and excluded again was excluded from one. The effect lasts two years
 * beginning with the day on which the latest took effect. An exclusion does not count if the child was reinstated, or would
 * have been if that had been practical, if
 * a panel quashed it, or if the child was below compulsory school age. The section speaks of exclusions
 * since 1998; when its limb on quashing was added is not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schools from how many schools a child must have been excluded, at least 1
 * @param window how long the effect lasts, in calendar days, weeks or months from the latest
 * @param disregarded the outcomes that keep an exclusion from counting
 */
public record TwiceExcludedRules(
    int schools, TimeLimit window, ImmutableSet<ExclusionOutcome> disregarded) {

  /** The editions of the rule: the one of 1998. */
  public static final Editions<TwiceExcludedRules> EDITIONS = Editions.of(List.of(Edition.of(
      "1998",
      LocalDate.of(1998, 7, 24),
      new TwiceExcludedRules(
          2,
          TimeLimit.monthsBeginningWith(24),
          ImmutableSet.of(
              ExclusionOutcome.REINSTATED,
              ExclusionOutcome.WOULD_HAVE_BEEN_REINSTATED,
              ExclusionOutcome.QUASHED)),
      Citation.of("SSFA 1998", "s.87"))));

  private static final Calendars NONE_NEEDED =
      Calendars.ofSchool(SchoolCalendar.unpublished("no calendar"));

  /**
   * Checks the number and the limit.
   *
   * @throws IllegalArgumentException if the number is not positive, or if the limit counts school or
   *     working days
   * @throws NullPointerException if a component is null
   */
  public TwiceExcludedRules {
    requireNonNull(window, "window");
    requireNonNull(disregarded, "disregarded");
    checkArgument(
        schools >= 1, "TwiceExcludedRules schools: must be at least 1, but was %s", schools);
    checkArgument(
        switch (window.unit()) {
          case CALENDAR_DAYS, WEEKS, MONTHS -> true;
          default -> false;
        },
        "TwiceExcludedRules window: must be in calendar days, weeks or months, but was %s",
        window);
  }

  /** The last day of the effect of an exclusion, inclusive. */
  LocalDate lastDay(LocalDate effective) {
    return window.from(effective, NONE_NEEDED).find().orElseThrow();
  }
}

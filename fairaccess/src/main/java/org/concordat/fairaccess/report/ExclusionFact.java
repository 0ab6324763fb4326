/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Edition;
import org.concordat.fairaccess.exclusion.ExclusionEditions;
import org.concordat.fairaccess.exclusion.ExclusionReasons;
import org.concordat.fairaccess.exclusion.ExclusionRules;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;

/**
 * A permanent exclusion with what a report says of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param exclusion the exclusion
 * @param yearGroup the pupil's year group when it took effect
 * @param sen the pupil's needs when it took effect
 * @param educatedFrom the first day of full-time education elsewhere, or empty if there is none yet
 * @param end how it ended, or empty if nothing is recorded
 */
public record ExclusionFact(
    PermanentExclusion exclusion,
    YearGroup yearGroup,
    SenStanding sen,
    Optional<LocalDate> educatedFrom,
    Optional<End> end) {

  /**
   * How an exclusion ended.
   *
   * @param standing one of the last three
   * @param on when
   */
  public record End(ExclusionStanding standing, LocalDate on) {

    /**
     * Checks that it is an end.
     *
     * @throws IllegalArgumentException if the standing is none of final, reinstated and cancelled
     * @throws NullPointerException if a component is null
     */
    public End {
      requireNonNull(standing, "standing");
      requireNonNull(on, "on");
      checkArgument(
          standing.compareTo(ExclusionStanding.FINAL) >= 0,
          "End standing: must be final, reinstated or cancelled, but was %s",
          standing);
    }
  }

  /**
   * Checks the dates.
   *
   * @throws IllegalArgumentException if it ended before its first day
   * @throws NullPointerException if a component is null
   */
  public ExclusionFact {
    requireNonNull(end, "end");
    requireNonNull(exclusion, "exclusion");
    requireNonNull(yearGroup, "yearGroup");
    requireNonNull(sen, "sen");
    requireNonNull(educatedFrom, "educatedFrom");
    checkArgument(
        end.filter(one -> one.on().isBefore(exclusion.firstDay())).isEmpty(),
        "ExclusionFact end: must not be before the first day out, %s, but was %s",
        exclusion.firstDay(),
        end);
  }

  /**
   * How far it has come on a date. It is final where that is recorded, or where the parent's time for a review
   * has passed without an application.
   *
   * @param date the date, not before the first day out
   * @param calendars the calendars of the excluding school
   * @return the standing
   */
  public ExclusionStanding standingOn(LocalDate date, Calendars calendars) {
    Optional<End> ended = end.filter(one -> !one.on().isAfter(date));
    if (ended.isPresent()) {
      return ended.get().standing();
    }
    if (isBy(exclusion.reconsiderNotice().map(Notice::sent), date)) {
      return ExclusionStanding.RECONSIDERATION_PENDING;
    }
    if (isBy(exclusion.reviewApplied(), date)) {
      return ExclusionStanding.REVIEW_PENDING;
    }
    if (isBy(exclusion.decisionNotice().map(Notice::sent), date)) {
      return edition()
              .map(one ->
                  exclusion.timetable(one.rules(), calendars).applyForReviewBy().value())
              .flatMap(Due::find)
              .filter(last -> last.isBefore(date))
              .isPresent()
          ? ExclusionStanding.FINAL
          : ExclusionStanding.REVIEW_OPEN;
    }
    return ExclusionStanding.GOVERNORS_PENDING;
  }

  /**
   * Whether full-time education was there from the sixth day, as far as can be said on a date.
   *
   * @param date the date, not before the first day out
   * @param calendars the calendars of the excluding school
   * @return the standing; not due where the exclusion ended in reinstatement or was cancelled by the sixth day
   */
  public DaySixStanding daySixOn(LocalDate date, Calendars calendars) {
    Optional<Due> day = edition()
        .map(one -> exclusion.timetable(one.rules(), calendars).daySix().value());
    return day.map(due -> due.match(
            sixth -> standing(sixth, date),
            reason -> reason.is(ExclusionReasons.NO_DAY_SIX)
                ? DaySixStanding.NOT_DUE
                : DaySixStanding.NOT_KNOWN))
        .orElse(DaySixStanding.NOT_KNOWN);
  }

  private DaySixStanding standing(LocalDate sixth, LocalDate date) {
    boolean over = end.filter(one -> one.standing() != ExclusionStanding.FINAL)
        .filter(one -> !one.on().isAfter(sixth))
        .isPresent();
    if (over || date.isBefore(sixth)) {
      return DaySixStanding.NOT_DUE;
    }
    return isBy(educatedFrom, sixth) ? DaySixStanding.MET : DaySixStanding.LATE;
  }

  private Optional<Edition<ExclusionRules>> edition() {
    return ExclusionEditions.EDITIONS.find(exclusion.firstDay());
  }

  private static boolean isBy(Optional<LocalDate> day, LocalDate date) {
    return day.filter(one -> !one.isAfter(date)).isPresent();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;

/**
 * What a school has or had to tell of a child, by when, and whether it did.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupil of which child
 * @param school the school, under the URN of the fact of which it has to tell
 * @param kind what it has to tell
 * @param obligation since when and by when, under which rule
 * @param told the day on which it told, or empty if it has not
 * @param withdrawn the day on which the parent withdrew the application, so that no answer is owed any more, or empty
 * @param lapsed the day after the last of a school that closed and that no one school took over, from which on nobody owes
 *     an answer, or to tell of an application or its outcome; or empty
 */
public record OwedNotice(
    PupilReference pupil,
    Urn school,
    NoticeKind kind,
    Obligation obligation,
    Optional<LocalDate> told,
    Optional<LocalDate> withdrawn,
    Optional<LocalDate> lapsed) {

  /** How an owed notice stands on a date. */
  public enum Standing {
    /** Told in time, or at all where no number of days is set. */
    TOLD,
    /** Told after its last day, or the child joined after it and no answer before was reported. */
    TOLD_LATE,
    /** Not told, and no longer owed: the application was withdrawn, in time or after the last day. */
    WITHDRAWN,
    /**
     * Not told, and no longer owed: the school closed before the last day was over, and no one school took it over. One whose
     * last day was over by then stays overdue.
     */
    LAPSED,
    /** Not told, and there is time. */
    OPEN,
    /** Not told, and the last day is over. */
    OVERDUE,
    /** Not told, and the last day is not known. */
    DUE_NOT_KNOWN
  }

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public OwedNotice {
    requireNonNull(pupil, "pupil");
    requireNonNull(school, "school");
    requireNonNull(kind, "kind");
    requireNonNull(obligation, "obligation");
    requireNonNull(told, "told");
    requireNonNull(withdrawn, "withdrawn");
    requireNonNull(lapsed, "lapsed");
  }

  static OwedNotice of(
      PupilReference pupil, Urn school, NoticeKind kind, LocalDate started, Term term) {
    return new OwedNotice(
        pupil,
        school,
        kind,
        new Obligation(kind.duty(), started, term),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  OwedNotice toldOn(Optional<LocalDate> day) {
    return new OwedNotice(pupil, school, kind, obligation, day, withdrawn, lapsed);
  }

  OwedNotice withdrawnOn(Optional<LocalDate> day) {
    return new OwedNotice(pupil, school, kind, obligation, told, day, lapsed);
  }

  OwedNotice lapsedOn(Optional<LocalDate> day) {
    return new OwedNotice(pupil, school, kind, obligation, told, withdrawn, day);
  }

  /**
   * How it stands on a date.
   *
   * @param date the date
   * @return the standing; a notice given later than the date does not count
   * @throws NullPointerException if the date is null
   */
  public Standing standingOn(LocalDate date) {
    requireNonNull(date, "date");
    Optional<LocalDate> last = obligation.due().find();
    Optional<LocalDate> given = told.filter(day -> !day.isAfter(date));
    if (given.isPresent()) {
      return last.filter(given.get()::isAfter).isPresent() ? Standing.TOLD_LATE : Standing.TOLD;
    }
    if (withdrawn.filter(day -> !day.isAfter(date)).isPresent()) {
      return Standing.WITHDRAWN;
    }
    if (lapsed
        .filter(day -> !day.isAfter(date) && last.filter(day::isAfter).isEmpty())
        .isPresent()) {
      return Standing.LAPSED;
    }
    if (last.isEmpty()) {
      return Standing.DUE_NOT_KNOWN;
    }
    return obligation.isOverdueOn(date) ? Standing.OVERDUE : Standing.OPEN;
  }
}

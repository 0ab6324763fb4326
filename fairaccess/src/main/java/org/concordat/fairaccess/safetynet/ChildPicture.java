/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * One child on one date, as far as it was reported.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ChildPicture {

  ChildPicture() {}

  /**
   * The child.
   *
   * @return the reference
   */
  public abstract PupilReference pupil();

  /**
   * The date.
   *
   * @return the date
   */
  public abstract LocalDate on();

  /**
   * How the child stands.
   *
   * @return the standing
   */
  public abstract ChildStanding standing();

  /**
   * The schools on whose register the child is, each once, under the URN of the joining that was reported last. One
   * that the child has left is among them until the day of deletion, or the end of the school. Two of which one took over
   * the other are one from the
   * day of the takeover on.
   *
   * @return them, by URN
   */
  public abstract ImmutableList<Urn> registers();

  /**
   * The first day out of school: the day after the last attended, or the day on which the child came to the
   * area, on which it should have come to school, or on which its parents, who taught it at home, asked for a place.
   *
   * <p>The last day attended wins over a coming to the area, before or after it: a child that attended last on 8 September
   * 2023 and moved in on 2 October is out since 9 September, one that moved in on 2 October and attended a school there
   * until 20 October since the 21st. Where no last day is known, the first coming counts. A moving away ends the wait, and
   * what is reported of the time elsewhere begins none: one that attended last on 8 September, went to live elsewhere on
   * the 20th and came again on 9 October is out since 9 October.
   *
   * @return the day, or empty for a child who is not out
   */
  public abstract Optional<LocalDate> outSince();

  /**
   * The schools to which an application is unanswered and not withdrawn, each under the URN that it had when the
   * application was made. A school that has on its register a child who has not left it has answered. So has one that the
   * child left after the last day to answer or, where the code sets none, after the day of the application; one that it left
   * before has not: of an application of 12 October 2023, to answer by 9 November, one that the child attended last on the
   * 8th. Where it is not known which day is the last, the calendar not being published, that school has not either. One that
   * closed before the date is none of them, unless one other took it over, which is to answer then.
   *
   * @return them, by URN
   */
  public abstract ImmutableList<Urn> unanswered();

  /**
   * The schools that refused since the child was last on a register.
   *
   * @return them, by URN
   */
  public abstract ImmutableList<Urn> refusedBy();

  /**
   * The schools whose offer was declined since then, so that the child may be without a place by choice.
   *
   * @return them, by URN
   */
  public abstract ImmutableList<Urn> declined();

  /**
   * The days on which a panel considered the child.
   *
   * @return them, in order
   */
  public abstract ImmutableList<LocalDate> considered();

  /**
   * What does not fit together in the facts, such as an answer without an application.
   *
   * @return the reasons to ask again; usually none
   */
  public abstract ImmutableList<Reason> oddities();

  /**
   * How many school days the child has been out. The first day out counts and the date does not: a child who
   * attended last on 14 September 2012 and is on roll from 15 November has been out for the school days
   * between.
   *
   * @param calendar the school days of the area
   * @return the number, 0 for a child who is not out; unknown beyond the published calendar
   * @throws NullPointerException if the calendar is null
   */
  public final Answer<Integer> schoolDaysOut(SchoolCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return outSince()
        .filter(day -> day.isBefore(on()))
        .map(day -> calendar.schoolDaysBetween(day, on()))
        .orElseGet(() -> Answer.known(0));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.immutables.value.Value;

/**
 * Something that has to be put right, in a period that both parties agreed.
 *
 * <p>It is what the events of a remedy fold to, and is made in no other way. An action of 60 calendar days
 * from 12 June 2013 is due on 11 August 2013, in the holidays or not; one of 40 school days is due on 16
 * September. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RemedialAction {

  RemedialAction() {}

  static RemedialAction of(RemedyEvent.ActionAgreed event) {
    return ImmutableRemedialAction.builder()
        .code(event.code())
        .subject(event.subject())
        .description(event.description())
        .startsOn(event.on())
        .period(event.period())
        .status(MilestoneStatus.SCHEDULED)
        .build();
  }

  /**
   * The stable code, unique in the remedy.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * The standard or indicator that it is about.
   *
   * @return its code
   */
  public abstract String subject();

  /**
   * What has to be done.
   *
   * @return the action in words
   */
  public abstract String description();

  /**
   * The day from which the period counts.
   *
   * @return the day
   */
  public abstract LocalDate startsOn();

  /**
   * The period as it was first agreed.
   *
   * @return the period
   */
  public abstract TimeLimit period();

  /**
   * The last days of the extended periods.
   *
   * @return them, in the order in which they were agreed
   */
  public abstract ImmutableList<LocalDate> extensions();

  /**
   * When it was last reported done.
   *
   * @return the day; empty if it was not reported since the period was last extended
   */
  public abstract Optional<LocalDate> reportedOn();

  /**
   * How it stands.
   *
   * @return the status
   */
  public abstract MilestoneStatus status();

  /**
   * The last day of its period.
   *
   * @param calendars the calendars, for a period in school or working days
   * @return the last day as last extended; unknown if the calendar needed does not reach far enough
   */
  public final Due due(Calendars calendars) {
    return extensions().isEmpty()
        ? period().from(startsOn(), calendars)
        : Due.on(extensions().get(extensions().size() - 1));
  }

  /**
   * Whether it has still to be done: neither reported, nor judged.
   *
   * @return true if it has
   */
  public final boolean isToBeDone() {
    return status() == MilestoneStatus.SCHEDULED && reportedOn().isEmpty();
  }

  final RemedialAction extended(LocalDate until) {
    return copy()
        .addExtension(until)
        .status(MilestoneStatus.SCHEDULED)
        .reportedOn(Optional.empty())
        .build();
  }

  final RemedialAction reported(LocalDate on) {
    return copy().reportedOn(on).build();
  }

  final RemedialAction judged(MilestoneStatus result) {
    return copy().status(result).build();
  }

  private ImmutableRemedialAction.Builder copy() {
    return ImmutableRemedialAction.builder().from(this);
  }
}

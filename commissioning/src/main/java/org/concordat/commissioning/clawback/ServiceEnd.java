/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a service in a base ended.
 *
 * <p>The last day of service and the first day out of it are a day apart, and on a yearly scale that day
 * can be worth a year: this holds the first day out. A school that gives notice on 15 January 2018 and serves
 * its last day on 31 August 2019 is out of service from 1 September 2019.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause what ended it
 * @param firstDayOut the first day not in service
 * @param decidedOn when it was decided or notice was given; empty if that is not recorded
 */
public record ServiceEnd(
    ServiceEndCause cause, LocalDate firstDayOut, Optional<LocalDate> decidedOn) {

  /**
   * Checks the dates.
   *
   * @throws IllegalArgumentException if the decision came after the first day out
   * @throws NullPointerException if a component is null
   */
  public ServiceEnd {
    requireNonNull(cause, "cause");
    requireNonNull(firstDayOut, "firstDayOut");
    requireNonNull(decidedOn, "decidedOn");
    checkArgument(
        decidedOn.filter(firstDayOut::isBefore).isEmpty(),
        "ServiceEnd decidedOn: must not be after the first day out %s, but was %s",
        firstDayOut,
        decidedOn.orElse(firstDayOut));
  }

  /**
   * The school's own withdrawal.
   *
   * @param noticeOn when it gave notice
   * @param firstDayOut the first day not in service
   * @return the end
   * @throws IllegalArgumentException if the notice came after the first day out
   */
  public static ServiceEnd withdrawal(LocalDate noticeOn, LocalDate firstDayOut) {
    return new ServiceEnd(ServiceEndCause.WITHDRAWN_BY_SCHOOL, firstDayOut, Optional.of(noticeOn));
  }

  /**
   * An end whose decision is not recorded, or that nobody decided.
   *
   * @param cause what ended the service
   * @param firstDayOut the first day not in service
   * @return the end
   */
  public static ServiceEnd of(ServiceEndCause cause, LocalDate firstDayOut) {
    return new ServiceEnd(cause, firstDayOut, Optional.empty());
  }

  /**
   * The end as a reader would write it.
   *
   * @return such as {@code withdrawn by school, out of service from 2019-09-01}
   */
  @Override
  public String toString() {
    return cause + ", out of service from " + firstDayOut;
  }
}

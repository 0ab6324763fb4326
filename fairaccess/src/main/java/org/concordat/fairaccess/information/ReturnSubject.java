/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * What a return is about: a school, a kind, and a period.
 *
 * <p>A school that converted has another URN; the return for the month of the conversion is owed once, by the URN on the
 * last day of it on which the school was one of those that owe it. Each URN tells of the days on which the school had it,
 * and the return is whole when all did, see {@link OwedReturn}. A return for a period in which the school had one URN alone
 * is found under the other too: 100001 became 200001 on 1 November, and the return for October, owed by 100001, came on 7
 * November under 200001. What a school sends
 * that came of a merger is not divided among those before it, nor put together of what the parts of a divided school send.
 *
 * <p>A school converted where its only successor has no other before it and was open for no more than a month when it
 * closed, whatever the date of the link between them. One that was open for longer took another in, and one of which the
 * register does not tell when it opened may have.
 *
 * <p>The natural order is by kind, then by period, then by school. Immutable and thread-safe.
 *
 * @param school the school, under the URN it had on the last day of the period on which it was one of those that owe it
 * @param kind the code of the kind
 * @param period the period, end-exclusive
 */
public record ReturnSubject(Urn school, String kind, LocalDateRange period)
    implements Comparable<ReturnSubject> {

  private static final Comparator<ReturnSubject> ORDER = Comparator.comparing(ReturnSubject::kind)
      .thenComparing(one -> one.period().getStart())
      .thenComparing(one -> one.period().getEnd())
      .thenComparing(ReturnSubject::school);

  /**
   * Checks the kind and the period.
   *
   * @throws IllegalArgumentException if the kind is not of the form of a code, or the period is empty or has no
   *     beginning or end
   * @throws NullPointerException if a component is null
   */
  public ReturnSubject {
    requireNonNull(school, "school");
    requireNonNull(kind, "kind");
    requireNonNull(period, "period");
    Reason.checkCode(kind);
    checkArgument(
        !period.isEmpty() && !period.isUnboundedStart() && !period.isUnboundedEnd(),
        "ReturnSubject period: must have a first and a last day, but was %s",
        period);
  }

  @Override
  public int compareTo(ReturnSubject other) {
    return ORDER.compare(this, other);
  }

  /**
   * The subject as a key of a worklist.
   *
   * @return such as {@code in-year 2012-10-01/2012-11-01 100001}
   */
  @Override
  public String toString() {
    return kind + " " + period + " " + school;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collection;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * How many of the returns that were due have come, in time or late, and with all items.
 *
 * <p>A return is due from its last allowed day on. One that is told without delay, for which no day is named, is due from
 * the last day of its period on, and never late: of the exclusions of a term to Friday 21 December 2012 it is known on
 * that day which of 40 schools told. Of 40 due, of which 32 came, 5 of them late, and 28 were
 * complete, {@code receivedShare()} is 4/5 and {@code completeShare()} 7/8. Where nothing was due or nothing
 * came, there is no share: no data is not nought.
 *
 * <p>Immutable and thread-safe.
 *
 * @param due how many were due
 * @param received how many of these came
 * @param late how many of these came late
 * @param complete how many of those received have all items and did not come too {@linkplain OwedReturn#isEarlyOn early}
 *     to be about all of their period
 * @param dueNotKnown how many more there are of which the last day of the period has come and the last allowed day is not
 *     known, which are in no other number
 */
public record Completeness(int due, int received, int late, int complete, int dueNotKnown) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, or a part is more than its whole
   */
  public Completeness {
    check("received", received, due);
    check("late", late, received);
    check("complete", complete, received);
    check("dueNotKnown", dueNotKnown, Integer.MAX_VALUE);
  }

  static Completeness of(Collection<OwedReturn> returns, LocalDate date) {
    int due = 0;
    int received = 0;
    int late = 0;
    int complete = 0;
    int dueNotKnown = 0;
    for (OwedReturn owed : returns) {
      if (!owed.countedFrom().isKnown()) {
        dueNotKnown += owed.obligation().started().isAfter(date) ? 0 : 1;
      } else if (!owed.countedFrom().orElseThrow().isAfter(date)) {
        due++;
        ReturnStanding standing = owed.standingOn(date);
        received += standing.isReceived() ? 1 : 0;
        late += standing == ReturnStanding.RECEIVED_LATE ? 1 : 0;
        complete += owed.isCompleteOn(date) ? 1 : 0;
      }
    }
    return new Completeness(due, received, late, complete, dueNotKnown);
  }

  /**
   * How many were due and have not come.
   *
   * @return the number
   */
  public int missing() {
    return due - received;
  }

  /**
   * The returns received out of those due.
   *
   * @return the exact share; unknown for the reason {@code information.nothing-due} if none was due
   */
  public Answer<Ratio> receivedShare() {
    return due == 0
        ? Answer.unknown(InformationReasons.nothingDue())
        : Answer.known(Ratio.of(received, due));
  }

  /**
   * The complete returns out of those received.
   *
   * @return the exact share; unknown for the reason {@code information.nothing-received} if none came
   */
  public Answer<Ratio> completeShare() {
    return received == 0
        ? Answer.unknown(InformationReasons.nothingReceived())
        : Answer.known(Ratio.of(complete, received));
  }

  /**
   * The figures as a tree.
   *
   * @return the share received, over the numbers
   */
  public Explanation explanation() {
    return Explanation.of(
        "returns received of those due",
        receivedShare().match(Ratio::toDatum, reason -> Datum.of(reason.message())),
        Explanation.given("due", Datum.of(due)),
        Explanation.given("received", Datum.of(received)),
        Explanation.given("received late", Datum.of(late)),
        Explanation.given("complete", Datum.of(complete)),
        Explanation.given("last day not known", Datum.of(dueNotKnown)));
  }

  private static void check(String name, int part, int whole) {
    checkArgument(
        part >= 0 && part <= whole,
        "Completeness %s: must be from 0 to %s, but was %s",
        name,
        whole,
        part);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.fairaccess.participation.MeetingAttendance.Presence;
import org.concordat.fairaccess.share.SchoolShare;
import org.concordat.fairaccess.share.ShareStanding;

/**
 * What one school did in a period: what it took against its share, whom it refused and why, and whether it
 * came.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchoolParticipation {

  private final Urn school;
  private final Optional<SchoolShare> share;
  private final ImmutableList<PlaceRefusal> refusals;
  private final ImmutableList<MeetingAttendance> meetings;

  SchoolParticipation(
      Urn school,
      Optional<SchoolShare> share,
      ImmutableList<PlaceRefusal> refusals,
      ImmutableList<MeetingAttendance> meetings) {
    this.school = school;
    this.share = share;
    this.refusals = refusals;
    this.meetings = meetings;
  }

  /**
   * The school.
   *
   * @return its number
   */
  public Urn school() {
    return school;
  }

  /**
   * What it took, against what was due.
   *
   * @return its line of the share table, or empty if it has none
   */
  public Optional<SchoolShare> share() {
    return share;
  }

  /**
   * The refusals.
   *
   * @return them, by day, then by reason
   */
  public ImmutableList<PlaceRefusal> refusals() {
    return refusals;
  }

  /**
   * How often each reason was given.
   *
   * @return the count by reason; silence stands under the empty reason
   */
  public ImmutableSortedMap<String, Integer> reasons() {
    return refusals.stream()
        .collect(
            toImmutableSortedMap(naturalOrder(), PlaceRefusal::reason, refusal -> 1, Integer::sum));
  }

  /**
   * How many meetings it was invited to.
   *
   * @return the number
   */
  public int invited() {
    return meetings.size() - count(Presence.NOT_INVITED);
  }

  /**
   * How many of the meetings it was invited to it stayed away from.
   *
   * @return the number
   */
  public int away() {
    return count(Presence.AWAY);
  }

  /**
   * What the facts show.
   *
   * @return the marks, which the same facts earn for any school
   */
  public ImmutableSortedSet<Mark> marks() {
    ImmutableSortedSet.Builder<Mark> marks = ImmutableSortedSet.naturalOrder();
    add(
        marks,
        Mark.TOOK_MORE,
        share.filter(line -> line.owed().compareTo(Ratio.ZERO) < 0).isPresent());
    add(
        marks,
        Mark.TOOK_LESS,
        share.filter(line -> line.standing() == ShareStanding.BELOW).isPresent());
    add(marks, Mark.TOOK_NOBODY, share.filter(SchoolShare::tookNoPart).isPresent());
    add(marks, Mark.REFUSED, !refusals.isEmpty());
    add(marks, Mark.STAYED_AWAY, away() > 0);
    return marks.build();
  }

  /**
   * How the marks came about.
   *
   * @return a tree: the line of the share table, the refusals by reason, and the meetings
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    share.ifPresent(line -> inputs.add(line.explanation()));
    reasons()
        .forEach((reason, count) -> inputs.add(Explanation.given(
            reason.isEmpty() ? "refused by silence" : "refused: " + reason, Datum.of(count))));
    inputs.add(Explanation.given("meetings invited to", Datum.of(invited())));
    inputs.add(Explanation.given("of these stayed away from", Datum.of(away())));
    return Explanation.of(
        "participation of " + school, Datum.of(marks().toString()), inputs.build());
  }

  private int count(Presence presence) {
    return meetings.stream()
        .filter(one -> one.presence() == presence)
        .collect(toImmutableList())
        .size();
  }

  private static void add(ImmutableSortedSet.Builder<Mark> marks, Mark mark, boolean shown) {
    if (shown) {
      marks.add(mark);
    }
  }

  @Override
  public String toString() {
    return school + " " + marks();
  }
}

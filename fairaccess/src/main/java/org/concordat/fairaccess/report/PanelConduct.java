/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.TreeMap;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Urn;

/**
 * How the panel was conducted in a period.
 *
 * <p>A school that was invited and stayed away is bound by a decision that names it. Where the protocol says that all are to
 * be invited, as in Leicestershire, one that names a school that was not is unenforceable: the two are counted apart.
 * Immutable and thread-safe.
 *
 * @param meetings how many meetings there were
 * @param attendance to how many of its invitations each school came
 * @param decisions how many decisions named a school
 * @param namedInAbsence how many of them named a school that was invited and was not there
 * @param namedUninvited how many of them named a school that was not invited
 * @param business what else was done
 */
public record PanelConduct(
    int meetings,
    ImmutableSortedMap<Urn, Rate> attendance,
    int decisions,
    int namedInAbsence,
    int namedUninvited,
    MeetingFact.Business business) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PanelConduct {
    requireNonNull(attendance, "attendance");
    requireNonNull(business, "business");
  }

  static PanelConduct of(List<MeetingFact> all, ReportPeriod period, SchoolLines lines) {
    ImmutableList<MeetingFact> held =
        all.stream().filter(one -> period.contains(one.on())).collect(toImmutableList());
    TreeMap<Urn, Rate> attendance = new TreeMap<>();
    lines.all().forEach(school -> attendance.put(school, Rate.of(0, 0)));
    for (MeetingFact meeting : held) {
      for (Urn school : meeting.invited()) {
        attendance.merge(
            lines.lineOf(school),
            Rate.of(meeting.present().contains(school) ? 1 : 0, 1),
            (one, other) -> Rate.of(one.part() + other.part(), one.whole() + other.whole()));
      }
    }
    return new PanelConduct(
        held.size(),
        ImmutableSortedMap.copyOfSorted(attendance),
        held.stream().mapToInt(meeting -> meeting.named().size()).sum(),
        held.stream().mapToInt(MeetingFact::namedInAbsence).sum(),
        held.stream().mapToInt(MeetingFact::namedUninvited).sum(),
        new MeetingFact.Business(
            held.stream().mapToInt(meeting -> meeting.business().deferred()).sum(),
            held.stream().mapToInt(meeting -> meeting.business().votes()).sum()));
  }
}

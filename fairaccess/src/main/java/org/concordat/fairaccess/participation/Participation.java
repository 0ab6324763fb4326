/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.SchoolShare;
import org.concordat.fairaccess.share.ShareTable;
import org.threeten.extra.LocalDateRange;

/**
 * Who took part in a period and who did not, school by school.
 *
 * <p>Six schools shared 20 children in a year. One took 1 of 2.5 due, refused twice because its year group was
 * full, kept silent once, and missed two of four meetings; another took 5 of 3.5. The first is shown below its
 * share, refusing and away; the second above its share, first of those credited. Nothing here depends on a type of
 * school, which is not asked for, nor on the order in which facts arrive.
 *
 * <p>A school keeps what it did under an earlier number, and each fact is on one line: that of the school as it is on the
 * last day of the period, or on the date of the share table if that is later. Of a school that joins another after that day
 * nothing is on the line of the other, and a school that was divided keeps a line of its own. What two schools did before
 * they merged is on the line of
 * the merged school, and stays two facts: A came to a meeting and B did not, both became C afterwards, and C was
 * invited twice and stayed away once. Immutable and thread-safe.
 */
public final class Participation {

  /**
   * The share table does not count the placements of the period, of each of its days and of no other; arguments: counted,
   * period, each end-exclusive.
   */
  public static final String TABLE_OF_ANOTHER_TIME = "participation.table-of-another-time";

  private final LocalDateRange period;
  private final ImmutableList<SchoolParticipation> schools;
  private final ShareTable table;

  private Participation(
      LocalDateRange period, ImmutableList<SchoolParticipation> schools, ShareTable table) {
    this.period = period;
    this.schools = schools;
    this.table = table;
  }

  /**
   * Puts the facts of a period together.
   *
   * @param period the period, end-exclusive; facts outside it do not count
   * @param table what the schools took and what was due, with the look-back that fits the period; if it counts days outside
   *     the period, or not all of it, {@link #cautions()} says so
   * @param refusals the refusals, in any order, each once; equal ones count as so many, see {@link PlaceRefusal}
   * @param meetings the attendance, in any order
   * @param successions which establishments are the same school
   * @return the view: the schools of the table first, in its order, then others of which there are facts, by the number
   *     that they have by then
   * @throws IllegalArgumentException if a school has two facts about one meeting, under one number or under two of
   *     which one had taken over from the other by then
   * @throws NullPointerException if an argument is null
   */
  public static Participation of(
      LocalDateRange period,
      ShareTable table,
      List<PlaceRefusal> refusals,
      List<MeetingAttendance> meetings,
      Successions successions) {
    requireNonNull(period, "period");
    requireNonNull(table, "table");
    requireNonNull(refusals, "refusals");
    requireNonNull(meetings, "meetings");
    requireNonNull(successions, "successions");
    ImmutableList<PlaceRefusal> refused = refusals.stream()
        .filter(one -> period.contains(one.on()))
        .sorted(comparing(PlaceRefusal::on)
            .thenComparing(PlaceRefusal::reason)
            .thenComparing(PlaceRefusal::school))
        .collect(toImmutableList());
    ImmutableList<MeetingAttendance> met = meetings.stream()
        .filter(one -> period.contains(one.meeting()))
        .sorted(comparing(MeetingAttendance::meeting).thenComparing(MeetingAttendance::school))
        .collect(toImmutableList());
    SchoolLines schools = schools(period, table, successions);
    ImmutableListMultimap<Urn, PlaceRefusal> refusalsOf =
        Multimaps.index(refused, one -> schools.lineOf(one.school()));
    ImmutableListMultimap<Urn, MeetingAttendance> meetingsOf =
        Multimaps.index(met, one -> schools.lineOf(one.school()));
    ImmutableList.Builder<SchoolParticipation> lines = ImmutableList.builder();
    Set<Urn> shown = new LinkedHashSet<>(schools.listed());
    shown.addAll(ImmutableSortedSet.copyOf(Sets.union(refusalsOf.keySet(), meetingsOf.keySet())));
    for (Urn school : shown) {
      lines.add(new SchoolParticipation(
          school,
          table.lineOf(school),
          refusalsOf.get(school),
          once(meetingsOf.get(school), successions)));
    }
    return new Participation(period, lines.build(), table);
  }

  private static SchoolLines schools(
      LocalDateRange period, ShareTable table, Successions successions) {
    ImmutableSet.Builder<Urn> listed = ImmutableSet.builder();
    table.lines().forEach(line -> listed.add(line.school()));
    table.leftOut().stream().map(LeftOut::school).forEach(listed::add);
    return new SchoolLines(
        listed.build(),
        successions,
        period.isEmpty() || table.on().isAfter(period.getEndInclusive())
            ? table.on()
            : period.getEndInclusive());
  }

  private static ImmutableList<MeetingAttendance> once(
      ImmutableList<MeetingAttendance> meetings, Successions successions) {
    for (int later = 1; later < meetings.size(); later++) {
      MeetingAttendance one = meetings.get(later);
      for (MeetingAttendance other : meetings.subList(0, later)) {
        checkArgument(
            !other.meeting().equals(one.meeting())
                || !areOne(other.school(), one.school(), one.meeting(), successions),
            "Participation meetings: must hold one fact of a school for a meeting, but %s had two for %s",
            one.school(),
            one.meeting());
      }
    }
    return meetings;
  }

  /** Whether two establishments are one school that cannot have had two seats at a meeting on the day. */
  private static boolean areOne(Urn one, Urn other, LocalDate day, Successions successions) {
    return one.equals(other)
        || hasTakenOver(one, other, day, successions)
        || hasTakenOver(other, one, day, successions);
  }

  private static boolean hasTakenOver(
      Urn before, Urn after, LocalDate day, Successions successions) {
    return successions.descendantsOf(before).contains(after)
        && successions.current(before, day).match(now -> !now.contains(before), undated -> true);
  }

  /**
   * The period.
   *
   * @return the period, end-exclusive
   */
  public LocalDateRange period() {
    return period;
  }

  /**
   * What to mind before anything is concluded from the marks.
   *
   * <p>A table of 12 October counts six weeks of a period from September to 22 December: what a school took since is not in
   * it, and whether it took less or more is not yet said of the period.
   *
   * @return the reason {@code participation.table-of-another-time} if the table counts placements of days that are not
   *     in the period, or not those of all its days, so that what a school took or owes is not of the period; usually none
   */
  public ImmutableList<Reason> cautions() {
    LocalDateRange counted = table.counted();
    if (period.equals(counted)) {
      return ImmutableList.of();
    }
    return ImmutableList.of(Reason.coded(TABLE_OF_ANOTHER_TIME)
        .with("counted", counted.toString())
        .with("period", period.toString())
        .saying("the share table counts the placements of {counted}, and the period is {period}"));
  }

  /**
   * Every school.
   *
   * @return them: those of the table in its order, then the others
   */
  public ImmutableList<SchoolParticipation> schools() {
    return schools;
  }

  /**
   * What one school did.
   *
   * @param school the school under the number of its line, which the share table says, or of one without a share the facts;
   *     a school that converted is not found under the other of its numbers
   * @return its line, or empty if none has the number
   */
  public Optional<SchoolParticipation> find(Urn school) {
    return schools.stream().filter(one -> one.school().equals(school)).findFirst();
  }

  /**
   * The schools that the facts show in one way.
   *
   * @param mark what they show
   * @return them, in the order of the view
   */
  public ImmutableList<SchoolParticipation> with(Mark mark) {
    return schools.stream().filter(one -> one.marks().contains(mark)).collect(toImmutableList());
  }

  /**
   * The schools that took more than their share, to their credit.
   *
   * @return them, the highest {@linkplain SchoolShare#disproportion() index} first, then by number: a small school that took
   *     3 of 1 due is before a large one that took 12 of 8
   */
  public ImmutableList<SchoolParticipation> credited() {
    return table.overTakers().stream()
        .map(SchoolShare::school)
        .flatMap(school -> find(school).stream())
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return "Participation in " + period + " " + schools;
  }
}

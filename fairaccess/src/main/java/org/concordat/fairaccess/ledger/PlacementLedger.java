/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.threeten.extra.LocalDateRange;

/**
 * What the schools of an area have taken so far, and whom they excluded.
 *
 * <p>A school keeps what it took and excluded before it converted or was renamed: entries follow the links
 * between establishments. Asked for one school, {@link #entriesOf(Urn, LocalDateRange)} answers with all that
 * its line took. Among several, where a school was split or an old and a new URN stand side by side, {@link
 * #carriersOf} says which of them carry an entry, so that no child counts twice.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementLedger {

  private final ImmutableList<PlacementEntry> entries;
  private final ImmutableList<OwnExclusion> exclusions;
  private final ImmutableListMultimap<Urn, PlacementEntry> bySchool;
  private final ImmutableListMultimap<Urn, OwnExclusion> byExcluder;
  private final Successions successions;

  private PlacementLedger(
      ImmutableList<PlacementEntry> entries,
      ImmutableList<OwnExclusion> exclusions,
      Successions successions) {
    requireNonNull(successions, "successions");
    this.entries = entries;
    this.exclusions = exclusions;
    this.bySchool = Multimaps.index(entries, PlacementEntry::school);
    this.byExcluder = Multimaps.index(exclusions, OwnExclusion::school);
    this.successions = successions;
  }

  /**
   * A ledger without entries.
   *
   * @return the ledger
   */
  public static PlacementLedger empty() {
    return of(ImmutableList.of());
  }

  /**
   * A ledger of schools that kept their identity.
   *
   * @param entries the entries, in any order
   * @return the ledger
   */
  public static PlacementLedger of(List<PlacementEntry> entries) {
    return of(entries, Successions.none());
  }

  /**
   * A ledger.
   *
   * @param entries the entries, in any order
   * @param successions the links between establishments
   * @return the ledger
   */
  public static PlacementLedger of(List<PlacementEntry> entries, Successions successions) {
    return new PlacementLedger(ImmutableList.copyOf(entries), ImmutableList.of(), successions);
  }

  /**
   * A copy with one more entry.
   *
   * @param entry the entry
   * @return the copy; this ledger stays as it is
   */
  public PlacementLedger with(PlacementEntry entry) {
    return withAll(ImmutableList.of(entry));
  }

  /**
   * A copy with more entries.
   *
   * @param more the entries, in any order
   * @return the copy; this ledger stays as it is
   */
  public PlacementLedger withAll(List<PlacementEntry> more) {
    return new PlacementLedger(
        ImmutableList.<PlacementEntry>builderWithExpectedSize(entries.size() + more.size())
            .addAll(entries)
            .addAll(more)
            .build(),
        exclusions,
        successions);
  }

  /**
   * A copy in which a place was taken back, because the school refused it or the child went elsewhere.
   *
   * <p>The entry stays in the ledger with its day. A place named on 20 November and taken back on 27 November
   * counts as of every day from 20 to 26 November, however late the ledger is asked; as of 27 November it does not.
   *
   * @param entry the entry as it was recorded; of equal ones, such as twins', the first that stands is taken
   * @param day the day from which it no longer counts, at the earliest that of the decision
   * @return the copy; this ledger stays as it is
   * @throws IllegalArgumentException if the ledger holds no such entry that stands, the day is before the
   *     decision, or the child came and the trial failed
   */
  public PlacementLedger takenBack(PlacementEntry entry, LocalDate day) {
    int index = entries.indexOf(entry);
    checkArgument(
        index >= 0 && entry.takenBackOn().isEmpty(),
        "PlacementLedger entry: must be held and stand, but was %s",
        entry);
    return new PlacementLedger(
        ImmutableList.<PlacementEntry>builderWithExpectedSize(entries.size())
            .addAll(entries.subList(0, index))
            .add(entry.takenBack(day))
            .addAll(entries.subList(index + 1, entries.size()))
            .build(),
        exclusions,
        successions);
  }

  /**
   * A copy with one more own exclusion.
   *
   * @param exclusion the exclusion
   * @return the copy; this ledger stays as it is
   */
  public PlacementLedger withExclusion(OwnExclusion exclusion) {
    return withExclusions(
        ImmutableList.<OwnExclusion>builder().addAll(exclusions).add(exclusion).build());
  }

  /**
   * A copy with other own exclusions.
   *
   * @param others those in place of the ones held so far, in any order
   * @return the copy; this ledger stays as it is
   */
  public PlacementLedger withExclusions(List<OwnExclusion> others) {
    return new PlacementLedger(entries, ImmutableList.copyOf(others), successions);
  }

  /**
   * All entries, those taken back among them.
   *
   * @return them, in the order in which they were given
   */
  public ImmutableList<PlacementEntry> entries() {
    return entries;
  }

  /**
   * All own exclusions.
   *
   * @return them, in the order in which they were given
   */
  public ImmutableList<OwnExclusion> exclusions() {
    return exclusions;
  }

  /**
   * The links between establishments.
   *
   * @return the links
   */
  public Successions successions() {
    return successions;
  }

  /**
   * Which of some schools carry what is recorded under a URN. Of 100001, which was split into 100007 and 100008, both
   * do; if 100001 is among the schools itself, it alone does.
   *
   * @param urn the establishment that an entry names
   * @param schools the schools among whom it counts
   * @return the establishment itself if it is one of them; otherwise the nearest that came from it, on each branch;
   *     otherwise the nearest that it came from; empty if it is of no line of theirs
   */
  public ImmutableSortedSet<Urn> carriersOf(Urn urn, Set<Urn> schools) {
    ImmutableSortedSet<Urn> later = nearest(urn, schools, successions::successorsOf);
    return later.isEmpty() ? nearest(urn, schools, successions::predecessorsOf) : later;
  }

  /**
   * Which part of what is recorded under a URN each of some schools has, where schools share whose part is not counted.
   * 100001 was split into 100007 and 100008, which both share: 100007 has 1/2 whether or not 100008 is counted.
   *
   * @param urn the establishment that an entry names
   * @param counted the schools whose parts are asked for
   * @param sharing all the schools that share, whether or not they are counted
   * @return the part of each school that has one, above 0 and at most 1: equal parts for all that {@linkplain
   *     #carriersOf carry} the entry among all that share or are counted; the part of one that is not counted goes on to
   *     those of the establishment's own {@linkplain Successions#line line} that carry it without that school, and is no
   *     one's where there is none: never the other half's of a divided school, nor another's that was merged into the
   *     same one
   */
  public ImmutableSortedMap<Urn, Ratio> partsOf(Urn urn, Set<Urn> counted, Set<Urn> sharing) {
    TreeMap<Urn, Ratio> parts = new TreeMap<>();
    Set<Urn> line = Sets.intersection(successions.line(urn), Sets.union(sharing, counted));
    divide(urn, Ratio.ONE, ImmutableSet.copyOf(counted), line, parts);
    return ImmutableSortedMap.copyOfSorted(parts);
  }

  private void divide(
      Urn urn, Ratio part, Set<Urn> counted, Set<Urn> sharing, Map<Urn, Ratio> parts) {
    ImmutableSortedSet<Urn> carriers = carriersOf(urn, sharing);
    for (Urn carrier : carriers) {
      Ratio own = part.times(Ratio.of(1, carriers.size()));
      if (counted.contains(carrier)) {
        parts.merge(carrier, own, Ratio::plus);
      } else {
        divide(carrier, own, counted, Sets.difference(sharing, ImmutableSet.of(carrier)), parts);
      }
    }
  }

  private static ImmutableSortedSet<Urn> nearest(
      Urn start, Set<Urn> schools, Function<Urn, ImmutableSortedSet<Urn>> step) {
    ImmutableSortedSet.Builder<Urn> found = ImmutableSortedSet.naturalOrder();
    Set<Urn> seen = new HashSet<>(Set.of(start));
    Deque<Urn> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Urn urn = open.remove();
      if (schools.contains(urn)) {
        found.add(urn);
      } else {
        step.apply(urn).stream().filter(seen::add).forEach(open::add);
      }
    }
    return found.build();
  }

  /**
   * What a school was named for in a period, under whatever URN, whether or not the place was taken back since.
   *
   * @param school an establishment of the school
   * @param period the period, end-exclusive
   * @return the entries: of its predecessors and successors by URN, within each in the order given
   */
  public ImmutableList<PlacementEntry> entriesOf(Urn school, LocalDateRange period) {
    return successions.line(school).stream()
        .flatMap(urn -> bySchool.get(urn).stream())
        .filter(entry -> period.contains(entry.on()))
        .collect(toImmutableList());
  }

  /**
   * What a school has taken in a period, under whatever URN, as it counts on a date.
   *
   * @param school an establishment of the school
   * @param period the period, end-exclusive
   * @param date the date as of which an entry must stand
   * @return the entries of the period that were made by the date and not taken back by it, in the order of
   *     {@link #entriesOf(Urn, LocalDateRange)}
   */
  public ImmutableList<PlacementEntry> entriesOf(
      Urn school, LocalDateRange period, LocalDate date) {
    return entriesOf(school, period).stream()
        .filter(entry -> entry.standsOn(date))
        .collect(toImmutableList());
  }

  /**
   * Whom a school excluded in a period, under whatever URN.
   *
   * @param school an establishment of the school
   * @param period the period, end-exclusive
   * @param date the date as of which an exclusion must stand
   * @return the exclusions that took effect in the period and were not undone by the date
   */
  public ImmutableList<OwnExclusion> exclusionsOf(
      Urn school, LocalDateRange period, LocalDate date) {
    if (exclusions.isEmpty()) {
      return ImmutableList.of();
    }
    return successions.line(school).stream()
        .flatMap(urn -> byExcluder.get(urn).stream())
        .filter(exclusion -> period.contains(exclusion.on()) && exclusion.standsOn(date))
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacementLedger that
        && entries.equals(that.entries)
        && exclusions.equals(that.exclusions)
        && successions.equals(that.successions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries, exclusions, successions);
  }

  @Override
  public String toString() {
    return exclusions.isEmpty()
        ? "PlacementLedger" + entries
        : "PlacementLedger" + entries + ", own exclusions " + exclusions;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;

/**
 * Which reports of one child are of one leaving of one school.
 *
 * <p>Reports of one leaving can differ in the days while the child is on the register yet: a later one is of the same
 * leaving where it gives a last day attended that is no later than the deletion given before. A child that was at the school
 * after it had been deleted has come back and left again, be it told or not: that is another leaving, of which the school has
 * to tell too, and from which the child waits. So it is, whatever the days, where in between the child joined a school,
 * came to one, left another, moved in or away, or had an answer of the school itself.
 *
 * <p>A school that closed has no register from which a child could leave again, so that what it reports later is the leaving
 * by its closing, on whatever day, unless it is to have had the child after that. What another school reports into which it
 * was taken over is of that one.
 *
 * <p>The report that counts is that of the earliest last day attended and of these of the earliest deletion, so that no
 * child loses waiting time by a later report of the same leaving.
 */
final class LeavingReports {

  private static final Comparator<Left> EARLIEST =
      Comparator.comparing(Left::on).thenComparing(Left::deletion);

  /** One leaving, and the one before it between which and this one the child is not known to have joined the school. */
  private record Leaving(List<Left> reports, Optional<Leaving> before) {

    static Leaving after(Optional<Leaving> before) {
      return new Leaving(new ArrayList<>(), before);
    }

    Left counted() {
      return Collections.min(reports, EARLIEST);
    }

    LocalDate lastReported() {
      return reports.get(reports.size() - 1).on();
    }

    boolean mayBeOf(Left report) {
      return reports.stream().anyMatch(one -> !report.on().isAfter(one.deletion()));
    }
  }

  private final SameSchools same;
  private final ImmutableSet<Left> byClosing;
  private final List<ChildFact> read = new ArrayList<>();
  private final TreeMap<Urn, Leaving> latest = new TreeMap<>();
  private final Map<Left, Leaving> leavings = new HashMap<>();

  private LeavingReports(SameSchools same, ImmutableSet<Left> byClosing) {
    this.same = same;
    this.byClosing = byClosing;
  }

  static LeavingReports of(
      Collection<ChildFact> ordered, SameSchools same, ImmutableSet<Left> byClosing) {
    LeavingReports found = new LeavingReports(same, byClosing);
    ordered.forEach(found::read);
    return found;
  }

  private void read(ChildFact fact) {
    if (fact instanceof Joined join) {
      latest
          .keySet()
          .removeAll(same.in(join.school(), latest.keySet(), join.on()).stream()
              .filter(school -> !isOfSuccessor(school, join.school()))
              .toList());
    } else if (fact instanceof Left report) {
      read(report);
    }
    read.add(fact);
  }

  private void read(Left report) {
    Urn school = same.left(report, latest.keySet()).stream()
        .filter(one -> !isOfSuccessor(one, report.school()))
        .findFirst()
        .orElse(report.school());
    Optional<Leaving> before = Optional.ofNullable(latest.get(school));
    Leaving leaving = before
        .filter(one ->
            isByClosing(one) ? !isBack(one, report) : one.mayBeOf(report) && !isParted(one, report))
        .orElseGet(() -> Leaving.after(before));
    leaving.reports().add(report);
    latest.put(school, leaving);
    leavings.put(report, leaving);
  }

  private boolean isByClosing(Leaving leaving) {
    return leaving.reports().stream().anyMatch(byClosing::contains);
  }

  /** Whether a school took over from one that the child left by its closing, so that its leavings are its own. */
  private boolean isOfSuccessor(Urn closed, Urn school) {
    return Optional.ofNullable(latest.get(closed)).stream()
        .flatMap(leaving -> leaving.reports().stream())
        .anyMatch(one -> byClosing.contains(one) && same.cameOf(school, one.school()));
  }

  /** Whether the child is to have been at the school of a leaving after it. */
  private boolean isBack(Leaving leaving, Left report) {
    return read.stream()
        .anyMatch(fact -> fact instanceof Came appearance
            && appearance.on().isAfter(leaving.lastReported())
            && isOf(appearance.school(), report));
  }

  /** Whether something is known after the reports of a leaving that makes another report one of another leaving. */
  private boolean isParted(Leaving leaving, Left report) {
    return read.stream()
        .anyMatch(fact -> fact.on().isAfter(leaving.lastReported()) && parts(fact, report));
  }

  private boolean parts(ChildFact fact, Left report) {
    if (fact instanceof Left other) {
      return other.on().isBefore(report.on()) && !isOf(other.school(), report);
    }
    return fact instanceof Joined
        || fact instanceof Came
        || fact instanceof MovedIn
        || fact instanceof MovedAway
        || (fact instanceof Offered offer && isOf(offer.school(), report))
        || (fact instanceof Refused refusal && isOf(refusal.school(), report))
        || (fact instanceof Declined decline && isOf(decline.school(), report));
  }

  private boolean isOf(Urn school, Left report) {
    return !same.left(report, ImmutableSet.of(school)).isEmpty();
  }

  /** Whether a report is the first that is read of its leaving. */
  boolean isFirst(Left report) {
    return leaving(report).reports().get(0).equals(report);
  }

  /** Whether a school reported the leaving of a leaving, be it by a closing too. */
  boolean isReported(Left leaving) {
    return !byClosing.containsAll(leaving(leaving).reports());
  }

  /** The report that counts for the leaving of a report. */
  Left counted(Left report) {
    return leaving(report).counted();
  }

  /**
   * The report from which a report differs: the one that counts, if it gives other days or, of a leaving after which the
   * child left again without being known to have joined, the one that counts for that.
   */
  Optional<Left> differsFrom(Left report) {
    Leaving leaving = leaving(report);
    Left counted = leaving.counted();
    return EARLIEST.compare(report, counted) == 0
        ? leaving.before().map(Leaving::counted)
        : Optional.of(counted);
  }

  /**
   * The days of deletion for the leaving of a report: first that of the one that counts, as the closing of the school has
   * it, then those that were reported.
   */
  ImmutableList<LocalDate> deletions(Left report) {
    Left counted = counted(report);
    return Stream.of(
            Stream.of(same.deletion(counted), counted.deletion()),
            leaving(report).reports().stream().map(Left::deletion).sorted())
        .flatMap(Function.identity())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Leaving leaving(Left report) {
    return leavings.getOrDefault(report, new Leaving(List.of(report), Optional.empty()));
  }
}

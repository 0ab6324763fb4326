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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;

/**
 * Which reports of one child are of one joining of one school.
 *
 * <p>A child is on a register until it leaves the school. A school that reports a joining again before then, under a new
 * number perhaps, reports the same one, and the earliest day counts. A child that left another school in between, or
 * joined one in between of two reports that are more than a month apart, has come back though its leaving was not told: that
 * is another joining, of which the school has to tell too. One that joined another school between two reports of a month,
 * and is not known to have left that, is on both registers, and its day was corrected. A successor that enters in its
 * register who is in that of the school has no child come back, be it one of several that took over from it, unless something
 * shows the child to be on no register after the division: that it was at home or elsewhere, or that a place was asked for.
 */
final class JoiningReports {

  private final SameSchools same;
  private final TreeMap<Urn, List<Joined>> latest = new TreeMap<>();
  private final Map<Joined, List<Joined>> joinings = new HashMap<>();
  private final Map<Joined, Joined> before = new HashMap<>();
  private final List<ChildFact> read = new ArrayList<>();
  private final ImmutableSet<Left> byDivision;
  private final Map<Left, Integer> divisions = new HashMap<>();

  private JoiningReports(SameSchools same, ImmutableSet<Left> byDivision) {
    this.same = same;
    this.byDivision = byDivision;
  }

  static JoiningReports of(
      Collection<ChildFact> ordered, SameSchools same, ImmutableSet<Left> byDivision) {
    JoiningReports found = new JoiningReports(same, byDivision);
    ordered.forEach(found::read);
    return found;
  }

  private void read(ChildFact fact) {
    if (fact instanceof Left leaving && byDivision.contains(leaving)) {
      divisions.put(leaving, read.size());
      return;
    }
    if (fact instanceof Joined join) {
      read(join);
    } else if (fact instanceof Left leaving) {
      latest.keySet().removeAll(same.left(leaving, latest.keySet()));
    }
    read.add(fact);
  }

  private void read(Joined join) {
    List<Joined> reports = latest.entrySet().stream()
        .filter(entry -> same.areOne(entry.getKey(), join.school(), join.on()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(ArrayList::new);
    if (!reports.isEmpty() && isAdmitted(reports.get(reports.size() - 1), join)) {
      reports = new ArrayList<>();
    } else if (!reports.isEmpty() && isParted(reports.get(reports.size() - 1), join)) {
      before.put(join, reports.get(0));
      reports = new ArrayList<>();
    }
    reports.add(join);
    latest.keySet().removeIf(one -> same.areOne(one, join.school(), join.on()));
    latest.put(join.school(), reports);
    joinings.put(join, reports);
  }

  /** Whether the child was on no register between the division of the school and a report of one that took it over. */
  private boolean isAdmitted(Joined last, Joined report) {
    return divisions.entrySet().stream()
        .filter(division -> !division.getKey().on().isBefore(last.on())
            && same.cameOf(report.school(), division.getKey().school()))
        .flatMap(division -> read.subList(division.getValue(), read.size()).stream())
        .anyMatch(fact -> fact instanceof HomeEducated
            || fact instanceof MovedAway
            || fact instanceof MovedIn
            || ((fact instanceof Applied || fact instanceof Offered || fact instanceof Refused)
                && same.areSchoolsOne(report, fact)));
  }

  /** Whether the child moved to another school, or from one, between two reports, on neither of their days. */
  private boolean isParted(Joined last, Joined report) {
    boolean isSoon = !report.on().isAfter(SameSchools.monthAfter(last.on()));
    return read.stream()
        .filter(fact -> fact.on().isAfter(last.on()) && fact.on().isBefore(report.on()))
        .anyMatch(fact -> (fact instanceof Left || (fact instanceof Joined && !isSoon))
            && !same.areSchoolsOne(report, fact));
  }

  /** Whether a report is the first that is read of its joining, and so the one that counts. */
  boolean isFirst(Joined report) {
    return first(report).equals(report);
  }

  /**
   * The report from which a report of the same joining differs: the first, if it is of another day under the same number.
   * Under another number it is the successor's, which enters in its register who is in that of the school. If it is the
   * first of its joining, the first of the joining before, of which no leaving is known.
   */
  Optional<Joined> differsFrom(Joined report) {
    return reports(report).stream()
        .filter(one -> one.school().equals(report.school()))
        .findFirst()
        .filter(one -> !one.equals(report))
        .or(() -> Optional.ofNullable(before.get(report)));
  }

  /** The reports of the joining of a report under the number of the first, that first. */
  ImmutableList<Joined> underItsNumber(Joined report) {
    Urn school = first(report).school();
    return reports(report).stream()
        .filter(one -> one.school().equals(school))
        .collect(ImmutableList.toImmutableList());
  }

  /** The days that were reported for the joining of a report. */
  ImmutableSet<LocalDate> days(Joined report) {
    return reports(report).stream().map(Joined::on).collect(ImmutableSet.toImmutableSet());
  }

  private Joined first(Joined report) {
    return reports(report).get(0);
  }

  private List<Joined> reports(Joined report) {
    return joinings.getOrDefault(report, List.of(report));
  }
}

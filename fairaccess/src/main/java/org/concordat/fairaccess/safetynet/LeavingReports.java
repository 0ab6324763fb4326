/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;

/**
 * Which reports of one child are of one leaving: those of one school between which it did not join that school.
 *
 * <p>The one that counts is that of the earliest last day attended and of these of the earliest deletion, so that no child
 * loses waiting time by a later report.
 */
final class LeavingReports {

  private static final Comparator<Left> EARLIEST =
      Comparator.comparing(Left::on).thenComparing(Left::deletion);

  private final Map<Left, List<Left>> leavings = new HashMap<>();

  private LeavingReports() {}

  static LeavingReports of(Collection<ChildFact> ordered, SameSchools same) {
    LeavingReports found = new LeavingReports();
    TreeMap<Urn, List<Left>> open = new TreeMap<>();
    for (ChildFact fact : ordered) {
      if (fact instanceof Joined join) {
        open.keySet().removeAll(same.in(join.school(), open.keySet(), join.on()));
      } else if (fact instanceof Left report) {
        Urn leaving = same.in(report.school(), open.keySet(), report.on()).stream()
            .findFirst()
            .orElse(report.school());
        List<Left> reports = open.computeIfAbsent(leaving, school -> new ArrayList<>());
        reports.add(report);
        found.leavings.put(report, reports);
      }
    }
    return found;
  }

  /** Whether a report is the first that is read of its leaving. */
  boolean isFirst(Left report) {
    return reports(report).get(0).equals(report);
  }

  /** The report that counts for the leaving of a report. */
  Left counted(Left report) {
    return Collections.min(reports(report), EARLIEST);
  }

  /** Whether a report gives other days than the one that counts. */
  boolean differs(Left report) {
    return EARLIEST.compare(report, counted(report)) != 0;
  }

  /** The days of deletion that were reported for the leaving of a report. */
  ImmutableList<LocalDate> deletions(Left report) {
    return reports(report).stream().map(Left::deletion).collect(ImmutableList.toImmutableList());
  }

  private List<Left> reports(Left report) {
    return leavings.getOrDefault(report, List.of(report));
  }
}

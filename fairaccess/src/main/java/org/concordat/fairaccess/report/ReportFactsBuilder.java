/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.share.ShareTable;

/** Collects the facts of a report, and names an argument that is missing. */
final class ReportFactsBuilder implements ReportFacts.Builder {

  private final ImmutableReportFacts.Builder facts = ImmutableReportFacts.builder();

  @Override
  public ReportFacts.Builder from(ReportFacts facts) {
    this.facts.from(requireNonNull(facts, "facts"));
    return this;
  }

  @Override
  public ReportFacts.Builder scope(ReportScope scope) {
    facts.scope(requireNonNull(scope, "scope"));
    return this;
  }

  @Override
  public ReportFacts.Builder schools(Iterable<? extends Urn> schools) {
    facts.schools(whole(schools, "schools"));
    return this;
  }

  @Override
  public ReportFacts.Builder coveredFrom(LocalDate coveredFrom) {
    facts.coveredFrom(requireNonNull(coveredFrom, "coveredFrom"));
    return this;
  }

  @Override
  public ReportFacts.Builder context(CaseContext context) {
    facts.context(requireNonNull(context, "context"));
    return this;
  }

  @Override
  public ReportFacts.Builder schoolCalendars(Map<? extends Urn, ? extends Calendars> calendars) {
    whole(requireNonNull(calendars, "calendars").keySet(), "calendars");
    whole(calendars.values(), "calendars");
    facts.schoolCalendars(calendars);
    return this;
  }

  @Override
  public ReportFacts.Builder completeness(DataCompleteness completeness) {
    facts.completeness(requireNonNull(completeness, "completeness"));
    return this;
  }

  @Override
  public ReportFacts.Builder exclusions(Iterable<? extends ExclusionFact> exclusions) {
    facts.exclusions(whole(exclusions, "exclusions"));
    return this;
  }

  @Override
  public ReportFacts.Builder exclusionsYearBefore(PeriodCount count) {
    facts.exclusionsYearBefore(requireNonNull(count, "count"));
    return this;
  }

  @Override
  public ReportFacts.Builder moves(Iterable<? extends MoveFile> moves) {
    facts.moves(whole(moves, "moves"));
    return this;
  }

  @Override
  public ReportFacts.Builder countsManagedMoves(boolean counts) {
    facts.countsManagedMoves(counts);
    return this;
  }

  @Override
  public ReportFacts.Builder cases(Iterable<? extends CaseFile> cases) {
    facts.cases(whole(cases, "cases"));
    return this;
  }

  @Override
  public ReportFacts.Builder carriedForward(int count) {
    facts.carriedForward(count);
    return this;
  }

  @Override
  public ReportFacts.Builder onRollWithin(Rule<TimeLimit> target) {
    facts.onRollWithin(requireNonNull(target, "target"));
    return this;
  }

  @Override
  public ReportFacts.Builder escalations(Iterable<? extends EscalationFact> escalations) {
    facts.escalations(whole(escalations, "escalations"));
    return this;
  }

  @Override
  public ReportFacts.Builder shares(ShareTable shares) {
    facts.shares(requireNonNull(shares, "shares"));
    return this;
  }

  @Override
  public ReportFacts.Builder provision(Iterable<? extends ProvisionFact> provision) {
    facts.provision(whole(provision, "provision"));
    return this;
  }

  @Override
  public ReportFacts.Builder meetings(Iterable<? extends MeetingFact> meetings) {
    facts.meetings(whole(meetings, "meetings"));
    return this;
  }

  @Override
  public ReportFacts build() {
    return facts.build();
  }

  private static <T> Iterable<T> whole(Iterable<T> all, String name) {
    for (T one : requireNonNull(all, name)) {
      requireNonNull(one, name + ": must hold no null");
    }
    return all;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;

import com.google.common.collect.ImmutableList;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.concordat.fairaccess.protocol.ProtocolPhase;
import org.concordat.fairaccess.protocol.ProtocolVersions;
import org.concordat.fairaccess.reintegration.ReintegrationCommand;
import org.concordat.fairaccess.report.ExclusionFact;
import org.concordat.fairaccess.report.MoveFile;

/**
 * A year of fair access at Bolton's real secondary schools, with invented children: a protocol is adopted, a panel
 * meets twelve times, fewer and fewer children wait for a school, and one month is reported.
 */
final class BoltonYear implements CaseStudy {

  @Override
  public String title() {
    return "Bolton: a year of fair access, from the vote to the last panel, and a month's report";
  }

  @Override
  public void tell(Story story) {
    BoltonReport.tell(story, told(story));
  }

  /**
   * The year when it is over.
   *
   * @param schools the schools
   * @param cases the cases as they stand at the end
   * @param panel the panel as it stands at the end
   * @param moves the managed moves
   * @param exclusions the permanent exclusions
   */
  record Told(
      BoltonSchools schools,
      BoltonCases cases,
      BoltonPanel panel,
      ImmutableList<MoveFile> moves,
      ImmutableList<ExclusionFact> exclusions) {}

  /** Tells the year and gives what is left of it. */
  static Told told(Story story) {
    BoltonSchools schools = BoltonSchools.openOn(BoltonMonths.FIRST);
    story.line(
        "The names of the %d schools are real, by the register. Rolls of January 2019",
        schools.all().size());
    story.line(
        "stand in for those of the year, and the types of %d schools are assumed.",
        schools.assumedTypes());
    story.line("Every child, every day and everything that anybody does is invented.");
    story.heading("The protocol");
    ProtocolVersions versions = BoltonAdoption.adopted(story, schools);
    story.heading("Managed moves");
    ImmutableList<BoltonMoves.Told> moves = BoltonMoves.tell(story, schools);
    story.heading("Permanent exclusions");
    ImmutableList<ExclusionFact> exclusions = BoltonExclusions.tell(story, schools);
    story.heading("Twelve panels, chaired by the Director");
    story.line("The panel hears the first %d cases of its agenda.", BoltonPanel.CASES_A_MEETING);
    BoltonCases cases = new BoltonCases(new CaseContext(
        CALENDARS,
        versions.editions(ProtocolPhase.SECONDARY).orElseThrow(),
        schools.successions()));
    BoltonPanel panel = new BoltonPanel(schools, cases, BoltonMonths.FIRST);
    new BoltonMonths(story, schools, cases, panel)
        .tell(moves.stream().map(BoltonMoves.Told::end).collect(toImmutableList()));
    story.heading("From the referral unit back to school");
    Urn school = cases.named(BoltonChildren.FROM_UNIT).orElseThrow();
    story.line(
        "  excluded-1, for whom the panel of %s named %s",
        BoltonMonths.UNIT_MONTH, schools.name(school));
    BoltonExclusions.back(
        story,
        schools,
        ImmutableList.<ReintegrationCommand>builder()
            .addAll(BoltonExclusions.atTheUnit())
            .addAll(BoltonExclusions.atSchool(
                school,
                BoltonMonths.agreed(BoltonMonths.UNIT_MONTH),
                BoltonMonths.starts(BoltonMonths.UNIT_MONTH)))
            .build());
    story.heading("The record");
    record(story, panel.record());
    return new Told(
        schools,
        cases,
        panel,
        moves.stream().map(BoltonMoves.Told::file).collect(toImmutableList()),
        exclusions);
  }

  private static void record(Story story, PanelRecord record) {
    RecordHead head = record.head();
    story.line("  %d entries, of which the caller keeps the head %s", head.length(), head.digest());
    story.line(
        "  checked against that head: %d faults",
        PanelRecord.faults(record.key(), record.entries(), head).size());
    story.line(
        "  with the last entry cut off: %s",
        PanelRecord.faults(record.key(), record.entries().subList(0, head.length() - 1), head)
            .get(0)
            .message());
  }
}

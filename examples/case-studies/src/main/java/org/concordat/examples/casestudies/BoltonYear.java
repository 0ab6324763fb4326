/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;
import static org.concordat.examples.casestudies.YearTo2013.after;
import static org.concordat.examples.casestudies.YearTo2013.in2012;
import static org.concordat.examples.casestudies.YearTo2013.in2013;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.concordat.fairaccess.protocol.ProtocolPhase;
import org.concordat.fairaccess.protocol.ProtocolVersions;
import org.concordat.fairaccess.reintegration.ReintegrationCommand;
import org.concordat.fairaccess.share.RankedSchool;

/**
 * A year of fair access at Bolton's real secondary schools, with invented children: a protocol is adopted, a panel
 * meets twelve times, and fewer and fewer children wait for a school.
 */
final class BoltonYear implements CaseStudy {

  private record Month(LocalDate panel, int referred) {}

  private static final ImmutableList<Month> MONTHS = ImmutableList.of(
      new Month(in2012(7, 5), 14),
      new Month(in2012(9, 13), 3),
      new Month(in2012(10, 11), 3),
      new Month(in2012(11, 15), 2),
      new Month(in2012(12, 13), 3),
      new Month(in2013(1, 17), 2),
      new Month(in2013(2, 14), 2),
      new Month(in2013(3, 14), 3),
      new Month(in2013(4, 25), 3),
      new Month(in2013(5, 23), 3),
      new Month(in2013(6, 20), 3),
      new Month(in2013(7, 11), 4));
  private static final LocalDate UNIT_MONTH = in2013(1, 17);
  private static final LocalDate READY_MONTH = in2013(3, 14);

  private static final ImmutableSet<String> FIGURES = ImmutableSet.of("points", "roll");
  private static final String PUT_OFF = BoltonChildren.key(5);
  private static final String SISTER = BoltonChildren.key(10);
  private static final String NOT_READY = BoltonChildren.key(13);
  private static final String REFUSED = BoltonChildren.key(20);
  private static final String FROM_UNIT = "back-from-unit";

  @Override
  public String title() {
    return "Bolton: a year of fair access, from the vote to the last panel";
  }

  @Override
  public void tell(Story story) {
    panelOf(story);
  }

  /** Tells the year and gives the panel as it stands at the end. */
  static BoltonPanel panelOf(Story story) {
    BoltonSchools schools = BoltonSchools.openOn(MONTHS.get(0).panel());
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
    ImmutableList<ManagedMove> moves = BoltonMoves.tell(story, schools);
    story.heading("Permanent exclusions");
    BoltonExclusions.tell(story, schools);
    story.heading("Twelve panels, chaired by the Director");
    story.line("The panel hears the first %d cases of its agenda.", BoltonPanel.CASES_A_MEETING);
    BoltonCases cases = new BoltonCases(new CaseContext(
        CALENDARS,
        versions.editions(ProtocolPhase.SECONDARY).orElseThrow(),
        schools.successions()));
    BoltonPanel panel = new BoltonPanel(schools, cases, MONTHS.get(0).panel());
    meetings(story, schools, cases, panel, moves);
    story.heading("From the referral unit back to school");
    Urn school = cases.named(FROM_UNIT).orElseThrow();
    story.line("  excluded-1, for whom the panel of %s named %s", UNIT_MONTH, schools.name(school));
    BoltonExclusions.back(
        story,
        schools,
        ImmutableList.<ReintegrationCommand>builder()
            .addAll(BoltonExclusions.atTheUnit())
            .addAll(BoltonExclusions.atSchool(school, agreed(UNIT_MONTH), starts(UNIT_MONTH)))
            .build());
    story.heading("The record");
    record(story, panel.record());
    return panel;
  }

  private static void meetings(
      Story story,
      BoltonSchools schools,
      BoltonCases cases,
      BoltonPanel panel,
      ImmutableList<ManagedMove> moves) {
    int number = 0;
    int before = 0;
    int onRoll = 0;
    LocalDate last = LocalDate.MIN;
    for (Month month : MONTHS) {
      LocalDate day = month.panel();
      int back = cases.waiting() - before;
      for (int i = 0; i < month.referred(); i++) {
        number++;
        cases.accept(BoltonChildren.referred(number, day.minusDays(10)), day.minusDays(7));
      }
      if (day.equals(UNIT_MONTH)) {
        cases.accept(BoltonChildren.returning(schools), day.minusDays(7));
      }
      if (day.equals(READY_MONTH)) {
        cases.readyFor(NOT_READY, day.minusDays(7), day);
      }
      int referred = cases.waiting() - before - back;
      LocalDate since = last;
      panel.panel().placementsOf(moves, ImmutableSet.of()).stream()
          .filter(entry -> entry.on().isAfter(since) && !entry.on().isAfter(day))
          .forEach(entry -> {
            panel.alsoTook(entry);
            story.line(
                "  %s  %s took a child by managed move, which counts",
                entry.on(), schools.name(entry.school()));
          });
      PanelMeeting meeting = panel.meet(day, cases, BoltonYear::proposed);
      cases.after(meeting);
      long named = meeting.decisions().stream()
          .filter(one -> one.placement().isPresent())
          .count();
      story.line(
          "  %s  waiting: %d + %d referred + %d back - %d named = %d",
          day, before, referred, back, named, cases.waiting());
      meeting.decisions().forEach(decision -> decided(story, schools, decision));
      before = cases.waiting();
      meeting.decisions().forEach(decision -> between(cases, panel, decision, day));
      story.line(
          "              on roll before the next panel: %d + %d = %d; it meets by %s",
          onRoll,
          cases.at(CaseStage.ON_ROLL) - onRoll,
          cases.at(CaseStage.ON_ROLL),
          panel.panel().nextMeeting(day, CALENDARS));
      onRoll = cases.at(CaseStage.ON_ROLL);
      last = day;
    }
  }

  private static Proposed proposed(PanelMeeting meeting, String key) {
    ImmutableList<Urn> order = meeting.candidates(key).ranking().ranked().stream()
        .map(RankedSchool::school)
        .collect(toImmutableList());
    boolean isFirstTime = meeting
        .agenda()
        .find(key)
        .filter(item -> item.subject().state().stage() == CaseStage.ACCEPTED)
        .isPresent();
    if (isFirstTime && key.equals(PUT_OFF)) {
      return Proposed.defer("the file of the last school has not come");
    }
    if (isFirstTime && key.equals(NOT_READY)) {
      return Proposed.notReady("eight weeks at the referral unit");
    }
    if (!isFirstTime && key.equals(REFUSED)) {
      return Proposed.place(order.get(1))
          .because("the school that is next is too far from home now");
    }
    return key.equals(SISTER)
        ? Proposed.place(order.get(1)).because("a sister is at the school")
        : Proposed.place(order.get(0));
  }

  private static void decided(Story story, BoltonSchools schools, PanelDecision decision) {
    String key = decision.subject().key();
    decision
        .placement()
        .ifPresentOrElse(
            placed -> {
              RankedSchool school = placed.ranking().ranked().stream()
                  .filter(one -> one.school().equals(placed.school()))
                  .findFirst()
                  .orElseThrow();
              story.line(
                  "    %-14s %s: %s (%s)%s",
                  key,
                  schools.name(placed.school()),
                  school.shown(),
                  school.explanation().inputs().stream()
                      .filter(input -> FIGURES.contains(input.label()))
                      .map(input -> input.label() + ": " + input.result())
                      .collect(Collectors.joining(", ")),
                  placed.departures().isEmpty()
                      ? ""
                      : ", in spite of the order, since " + String.join(", ", placed.departures()));
            },
            () -> story.line(
                "    %-14s %s",
                key,
                decision
                    .proposal()
                    .proposed()
                    .<String>match(
                        place -> "",
                        defer -> "put off: " + defer.reason(),
                        notReady -> "not ready: " + notReady.provision())));
  }

  private static void between(
      BoltonCases cases, BoltonPanel panel, PanelDecision decision, LocalDate day) {
    if (decision.placement().isEmpty()) {
      return;
    }
    String key = decision.subject().key();
    boolean isFirstTime = decision.subject().state().stage() == CaseStage.ACCEPTED;
    if (isFirstTime && key.equals(REFUSED)) {
      cases.isRefused(key, agreed(day), starts(day), "the family moved across the town");
      panel.didNotTake(PlacementEntry.of(
          decision.placement().orElseThrow().school(), decision.subject().type(), day));
    } else {
      cases.comesOnRoll(key, agreed(day), starts(day));
    }
  }

  private static LocalDate agreed(LocalDate panel) {
    return after(panel, 1);
  }

  private static LocalDate starts(LocalDate panel) {
    return after(panel, 8);
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

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
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.share.RankedSchool;

/** The twelve panels, month by month, and what becomes of their decisions until the next one. */
final class BoltonMonths {

  private record Month(LocalDate panel, int referred) {}

  static final LocalDate FIRST = in2012(7, 5);

  private static final ImmutableList<Month> MONTHS = ImmutableList.of(
      new Month(FIRST, 14),
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
  static final LocalDate UNIT_MONTH = in2013(1, 17);
  private static final LocalDate READY_MONTH = in2013(3, 14);

  private static final ImmutableSet<String> FIGURES = ImmutableSet.of("points", "roll");
  private static final String PUT_OFF = BoltonChildren.key(5);
  private static final String SISTER = BoltonChildren.key(10);
  private static final String NOT_READY = BoltonChildren.key(13);
  private static final String REFUSED = BoltonChildren.key(20);

  private final Story story;
  private final BoltonSchools schools;
  private final BoltonCases cases;
  private final BoltonPanel panel;

  BoltonMonths(Story story, BoltonSchools schools, BoltonCases cases, BoltonPanel panel) {
    this.story = story;
    this.schools = schools;
    this.cases = cases;
    this.panel = panel;
  }

  void tell(ImmutableList<ManagedMove> moves) {
    int children = 0;
    int before = 0;
    LocalDate last = LocalDate.MIN;
    for (Month month : MONTHS) {
      int back = cases.waiting() - before;
      refer(children, month);
      children += month.referred();
      movedIn(moves, last, month.panel());
      before = meet(month.panel(), before, back);
      last = month.panel();
    }
  }

  private void refer(int children, Month month) {
    LocalDate accepted = month.panel().minusDays(7);
    for (int number = children + 1; number <= children + month.referred(); number++) {
      cases.accept(BoltonChildren.referred(number, accepted.minusDays(3)), accepted);
    }
    if (month.panel().equals(UNIT_MONTH)) {
      cases.accept(BoltonChildren.returning(schools), accepted);
    }
    if (month.panel().equals(READY_MONTH)) {
      cases.readyFor(NOT_READY, accepted, month.panel());
    }
  }

  private void movedIn(ImmutableList<ManagedMove> moves, LocalDate last, LocalDate day) {
    for (PlacementEntry entry : panel.panel().placementsOf(moves, ImmutableSet.of())) {
      if (entry.on().isAfter(last) && !entry.on().isAfter(day)) {
        panel.alsoTook(entry);
        story.line(
            "  %s  %s took a child by managed move, which counts",
            entry.on(), schools.name(entry.school()));
      }
    }
  }

  /** Meets, and says how many children wait for a school afterwards. */
  private int meet(LocalDate day, int before, int back) {
    int referred = cases.waiting() - before - back;
    int onRoll = cases.at(CaseStage.ON_ROLL);
    PanelMeeting meeting = panel.meet(day, cases, BoltonMonths::proposed);
    cases.after(meeting);
    int waiting = cases.waiting();
    story.line(
        "  %s  waiting: %d + %d referred + %d back - %d named = %d",
        day,
        before,
        referred,
        back,
        meeting.decisions().stream().filter(one -> one.placement().isPresent()).count(),
        waiting);
    meeting.decisions().forEach(this::decided);
    meeting.decisions().forEach(this::carriedOut);
    story.line(
        "              on roll before the next panel: %d + %d = %d; it meets by %s",
        onRoll,
        cases.at(CaseStage.ON_ROLL) - onRoll,
        cases.at(CaseStage.ON_ROLL),
        panel.panel().nextMeeting(day, CALENDARS));
    return waiting;
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

  private void decided(PanelDecision decision) {
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
                        notReady ->
                            "not ready: " + notReady.provision().orElse("nothing arranged yet"))));
  }

  private void carriedOut(PanelDecision decision) {
    LocalDate day = decision.on();
    String key = decision.subject().key();
    if (decision.placement().isEmpty()) {
      if (key.equals(NOT_READY)) {
        cases.goesToUnit(key, day, READY_MONTH.minusDays(7));
      }
      return;
    }
    boolean isFirstTime = decision.subject().state().stage() == CaseStage.ACCEPTED;
    if (isFirstTime && key.equals(REFUSED)) {
      cases.isRefused(key, agreed(day), starts(day), "the family moved across the town");
      panel.didNotTake(decision, agreed(day));
    } else {
      cases.comesOnRoll(key, agreed(day), starts(day));
    }
  }

  /** The day on which a school agrees. */
  static LocalDate agreed(LocalDate panel) {
    return after(panel, 1);
  }

  /** The first day at the school. */
  static LocalDate starts(LocalDate panel) {
    return after(panel, 8);
  }
}

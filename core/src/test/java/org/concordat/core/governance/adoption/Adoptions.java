/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftSubmitted;
import org.concordat.core.governance.adoption.AdoptionEvent.Endorsed;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;

/** Texts on their way, to test with. */
final class Adoptions {

  static final LocalDate SET_UP = LocalDate.of(2011, 9, 1);
  static final LocalDate DRAFTED = LocalDate.of(2012, 3, 1);
  static final LocalDate OPENED = LocalDate.of(2012, 4, 2);
  static final Citation LOCAL = Citation.of("Local protocol", "1");
  static final Calendars CALENDARS = Calendars.ofSchool(SchoolCalendar.unpublished("any school"));

  private Adoptions() {}

  static Edition<AdoptionTerms> edition(UnaryOperator<AdoptionTerms.Builder> change) {
    return Edition.of("local", SET_UP, change.apply(AdoptionTerms.builder()).build(), LOCAL);
  }

  static ImmutableSet<Elector> schools(int number, String phase) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(n -> Elector.of(phase + "-" + n, phase))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ProposedText text(Set<Elector> electors) {
    return ProposedText.of("protocol-1", edition(terms -> terms), electors);
  }

  static State<AdoptionStage, AdoptionStanding> begun(ProposedText text) {
    return AdoptionLife.begin(
        text,
        Remit.of(SET_UP, ImmutableSet.of("hard-to-place-pupils"), "the heads asked for it"),
        SET_UP);
  }

  static State<AdoptionStage, AdoptionStanding> after(
      ProposedText text, List<AdoptionEvent> events) {
    State<AdoptionStage, AdoptionStanding> state = begun(text);
    for (AdoptionEvent event : events) {
      state = AdoptionLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }

  /** A text that has been before its electors since 2 April 2012. */
  static State<AdoptionStage, AdoptionStanding> open(ProposedText text) {
    return after(text, List.of(new DraftSubmitted(DRAFTED), new Endorsed(OPENED)));
  }

  /** The first electors of a phase sign up, one a day from a date on. */
  static State<AdoptionStage, AdoptionStanding> joined(
      State<AdoptionStage, AdoptionStanding> state, String phase, int number, LocalDate first) {
    State<AdoptionStage, AdoptionStanding> now = state;
    for (int n = 1; n <= number; n++) {
      now = decided(now, Join.on(first.plusDays(n - 1), phase + "-" + n, phase));
    }
    return now;
  }

  static State<AdoptionStage, AdoptionStanding> decided(
      State<AdoptionStage, AdoptionStanding> state, AdoptionCommand command) {
    return AdoptionLife.PROCEDURE.decide(state, command, CALENDARS).orElseThrow();
  }

  static ImmutableList<String> refused(
      State<AdoptionStage, AdoptionStanding> state, AdoptionCommand command) {
    return AdoptionLife.PROCEDURE.decide(state, command, CALENDARS).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableSortedSet<String> matters(String... codes) {
    return ImmutableSortedSet.copyOf(codes);
  }
}

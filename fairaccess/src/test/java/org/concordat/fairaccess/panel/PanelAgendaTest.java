/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.panel.Panels.ACCEPTED;
import static org.concordat.fairaccess.panel.Panels.CONTEXT;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.agenda;
import static org.concordat.fairaccess.panel.Panels.assess;
import static org.concordat.fairaccess.panel.Panels.list;
import static org.concordat.fairaccess.panel.Panels.listed;
import static org.concordat.fairaccess.panel.Panels.referral;
import static org.concordat.fairaccess.panel.Panels.state;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

class PanelAgendaTest {

  private static PanelCase accepted(String key, LocalDate on) {
    return of(key, "pupil-" + key, assess(on));
  }

  private static PanelCase of(String key, String pupil, CaseCommand... commands) {
    return PanelCase.builder()
        .key(key)
        .state(state(referral(pupil, 9).build(), commands))
        .type(PlacementTypes.NEW_ARRIVAL)
        .build();
  }

  private static String why(PanelAgenda agenda, String key) {
    return agenda.whyNot(key).orElseThrow().code();
  }

  @Test
  void whatIsDueFirstComesFirstAndTiesGoByKey() {
    PanelAgenda agenda = agenda(
        accepted("c", ACCEPTED),
        accepted("b", ACCEPTED),
        accepted("z", ACCEPTED.minusDays(1)),
        accepted("a", ACCEPTED.plusDays(1)));
    assertThat(agenda.items()).extracting(AgendaItem::key).containsExactly("z", "b", "c", "a");
    assertThat(agenda.items()).extracting(AgendaItem::place).containsExactly(1, 2, 3, 4);
    assertThat(agenda.items().get(1).due()).isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
    assertThat(agenda.setAside()).isEmpty();
  }

  @Test
  void withoutALimitACaseComesLast() {
    CaseContext unlimited =
        CaseContext.of(TestCalendars.T23, FairAccessProtocol.of(AdmissionsCodes.CODE_2012));
    PanelAgenda agenda =
        PanelAgenda.of(DAY, ImmutableList.of(listed("b").build(), listed("a").build()), unlimited);
    assertThat(agenda.items()).extracting(AgendaItem::key).containsExactly("a", "b");
    assertThat(agenda.items()).noneMatch(item -> item.due().isKnown());
  }

  @Test
  void everyCaseIsAnItemOrSetAsideWithItsReason() {
    PanelCase received = of("received", "p-1");
    PanelCase later = of("later", "p-2", assess(ACCEPTED), list(DAY.plusDays(7)));
    PanelCase tomorrow = accepted("tomorrow", DAY.plusDays(1));
    PanelCase withdrawn = of(
        "withdrawn",
        "p-3",
        new CaseCommand.Withdraw(LOCAL_AUTHORITY, ACCEPTED, WithdrawalReason.MOVED_AWAY));
    PanelAgenda agenda =
        agenda(received, later, tomorrow, withdrawn, listed("due").build());
    assertThat(agenda.items()).extracting(AgendaItem::key).containsExactly("due");
    assertThat(agenda.setAside())
        .extracting(one -> one.subject().key())
        .containsExactly("later", "received", "tomorrow", "withdrawn");
    assertThat(why(agenda, "received")).isEqualTo(PanelReasons.NOT_WAITING);
    assertThat(why(agenda, "later")).isEqualTo(PanelReasons.LISTED_LATER);
    assertThat(why(agenda, "tomorrow")).isEqualTo(PanelReasons.LATER);
    assertThat(why(agenda, "withdrawn")).isEqualTo(PanelReasons.ENDED);
    assertThat(agenda.whyNot("due")).isEmpty();
    assertThat(agenda.whyNot("unknown")).isEmpty();
  }

  @Test
  void aCaseListedForAnEarlierPanelIsStillWaiting() {
    PanelCase earlier = of("earlier", "p-1", assess(ACCEPTED), list(DAY.minusDays(1)));
    assertThat(agenda(earlier).find("earlier")).isPresent();
  }

  @Test
  void edge43_ofTwoCasesOfOneChildOneIsOnTheAgenda() {
    PanelCase bySchool = of("by-school", "p-1", assess(ACCEPTED));
    PanelCase byUnit = of("by-unit", "p-1", assess(ACCEPTED.minusDays(1)));
    PanelAgenda agenda = agenda(bySchool, byUnit, listed("other").build());
    assertThat(agenda.items()).extracting(AgendaItem::key).containsExactly("by-unit", "other");
    assertThat(why(agenda, "by-school")).isEqualTo(PanelReasons.DUPLICATE);
    assertThat(agenda.whyNot("by-school").orElseThrow().message())
        .isEqualTo("by-school is of the same child as by-unit, which is dealt with first");
    assertThat(agenda.duplicates()).containsOnlyKeys(PupilReference.of("p-1"));
    assertThat(agenda.duplicates().get(PupilReference.of("p-1")))
        .containsExactly("by-school", "by-unit");
  }

  @Test
  void edge43_aChildForWhomASchoolIsNamedIsNotPlacedTwice() {
    PanelMeeting meeting = Panels.meeting(listed("first").build());
    PanelCase placed = meeting
        .decide(Panels.proposal("first", Proposed.place(Schools.F)).build())
        .orElseThrow()
        .cases()
        .get("first");
    PanelCase again = of("again", "pupil-first", assess(ACCEPTED));
    PanelAgenda agenda = agenda(again, placed);
    assertThat(agenda.items()).isEmpty();
    assertThat(why(agenda, "again")).isEqualTo(PanelReasons.DUPLICATE);
    assertThat(why(agenda, "first")).isEqualTo(PanelReasons.NOT_WAITING);
  }

  @Test
  void edge26_siblingsAreLinkedWhicheverOfThemSaysSo() {
    PanelCase one = listed("one").addLinkedTo("two").build();
    PanelCase two = listed("two").build();
    PanelAgenda agenda = agenda(two, one);
    assertThat(agenda.find("one").orElseThrow().linked()).containsExactly("two");
    assertThat(agenda.find("two").orElseThrow().linked()).containsExactly("one");
  }

  @Test
  void whatIsNotListedYetIsListedByCommand() {
    PanelAgenda agenda = agenda(accepted("a", ACCEPTED), listed("b").build());
    assertThat(agenda.listing(LOCAL_AUTHORITY, ACCEPTED))
        .containsOnlyKeys("a")
        .containsEntry("a", new CaseCommand.ListForPanel(LOCAL_AUTHORITY, ACCEPTED, DAY));
  }

  @Test
  void twoCasesOfOneKeyAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agenda(listed("a").build(), listed("a").build()))
        .withMessage("PanelAgenda cases: keys are distinct, but a came twice");
  }

  @Test
  void anAgendaMayBeEmpty() {
    PanelAgenda agenda = PanelAgenda.of(DAY, ImmutableList.of(), CONTEXT);
    assertThat(agenda.items()).isEmpty();
    assertThat(agenda.duplicates()).isEmpty();
    assertThat(agenda).isEqualTo(agenda()).hasSameHashCodeAs(agenda());
    assertThat(agenda).hasToString("agenda of 2023-10-19 []");
  }
}

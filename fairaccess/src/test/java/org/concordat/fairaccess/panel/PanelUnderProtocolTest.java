/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.panel.Panels.BODY;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.DIRECTOR;
import static org.concordat.fairaccess.panel.Panels.PANEL;
import static org.concordat.fairaccess.panel.Panels.listed;
import static org.concordat.fairaccess.panel.Panels.proposal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.TestTerms;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.Interest;
import org.concordat.fairaccess.protocol.PanelTerms;
import org.concordat.fairaccess.protocol.SharingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A panel that decides goes by what the protocol of its day agrees. */
class PanelUnderProtocolTest {

  private static final Citation LOCAL = Citation.of("Local protocol", "4");
  private static final FairAccessProtocol SILENT = FairAccessProtocol.of(AdmissionsCodes.CODE_2021);
  private static final StandingOrders ALL_INVITED = StandingOrders.builder()
      .from(PanelRules.ORDERS)
      .uninvited(PanelRules.ALL_INVITED)
      .build();

  private static FairAccessProtocol agreeing(PanelTerms.Builder terms) {
    return FairAccessProtocol.builder()
        .from(SILENT)
        .name("Ours")
        .panel(terms.build())
        .build();
  }

  private static FairAccessProtocol withoutManagedMoves() {
    return FairAccessProtocol.builder()
        .from(SILENT)
        .name("Ours")
        .sharing(
            SharingTerms.builder().scheme(TestTerms.withoutManagedMoves(LOCAL)).build())
        .build();
  }

  private static PanelMeeting open(
      FairAccessPanel panel, FairAccessProtocol second, LocalDate from) {
    CaseContext context = new CaseContext(
        TestCalendars.T23,
        Editions.of(ImmutableList.of(
            Edition.of("first", LocalDate.of(2020, 1, 1), SILENT, LOCAL),
            Edition.of("second", from, second, LOCAL))),
        Successions.none());
    return Panels.meeting(
        panel, Panels.facts().context(context).build(), listed("one").build());
  }

  private static ImmutableList<Arguments> agreed() {
    return ImmutableList.of(
        Arguments.of("orders", agreeing(PanelTerms.builder().orders(ALL_INVITED))),
        Arguments.of(
            "frequency",
            agreeing(PanelTerms.builder()
                .frequency(
                    Rule.agreed("time between panels", TimeLimit.schoolWeeksAfter(2), LOCAL)))),
        Arguments.of(
            "interests",
            agreeing(PanelTerms.builder()
                .interests(Rule.agreed(
                    "schools with an interest",
                    Sets.immutableEnumSet(Interest.HOME_SCHOOL),
                    LOCAL)))),
        Arguments.of("managedMovesCount", withoutManagedMoves()));
  }

  @ParameterizedTest
  @MethodSource("agreed")
  void panelByOtherTermsThanTheProtocolOfItsDayIsRefused(String term, FairAccessProtocol protocol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(PANEL, protocol, DAY))
        .withMessageStartingWith(
            "FairAccessPanel " + term + ": must be what the protocol Ours agrees, ");
    assertThat(open(FairAccessPanel.of(BODY, protocol), protocol, DAY).undecided())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("agreed")
  void protocolThatComesInAfterTheDayOfThePanelBindsItNotYet(
      String term, FairAccessProtocol protocol) {
    assertThat(open(PANEL, protocol, DAY.plusDays(1)).undecided()).hasSize(1);
    assertThat(term).isNotBlank();
  }

  @Test
  void panelHasOrdersOfItsOwnUnderAProtocolThatSaysNothing() {
    FairAccessPanel own =
        FairAccessPanel.builder().body(BODY).orders(ALL_INVITED).build();

    assertThat(open(own, SILENT, DAY).panel().orders()).isEqualTo(ALL_INVITED);
  }

  @Test
  void chairActsByTheTermsOfTheDayToo() {
    FairAccessProtocol protocol = agreeing(PanelTerms.builder().orders(ALL_INVITED));
    PanelFacts facts =
        Panels.facts().context(CaseContext.of(TestCalendars.T23, protocol)).build();
    ChairAct act = new ChairAct(DIRECTOR, DAY.minusDays(1), "no school for weeks");
    PanelProposal deferred =
        proposal("one", new Proposed.Defer("the parent is away")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> act.decide(PANEL, facts, listed("one").build(), deferred))
        .withMessageStartingWith("FairAccessPanel orders: must be what the protocol Ours agrees");
    assertThat(
            act.decide(FairAccessPanel.of(BODY, protocol), facts, listed("one").build(), deferred)
                .reasons())
        .isNotEmpty();
  }
}

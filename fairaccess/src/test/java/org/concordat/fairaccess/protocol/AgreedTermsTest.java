/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Appointment;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.TestTerms;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.escalation.DirectionEdition;
import org.concordat.fairaccess.escalation.DirectionEditions;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.managedmove.ManagedMoveEditions;
import org.concordat.fairaccess.managedmove.ManagedMoveRules;
import org.concordat.fairaccess.panel.FairAccessPanel;
import org.concordat.fairaccess.panel.PanelFacts;
import org.concordat.fairaccess.panel.PanelRules;
import org.concordat.fairaccess.report.AnnualExtract;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.EntitlementDeficit;
import org.concordat.fairaccess.share.ExtraPupilLimit;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.junit.jupiter.api.Test;

/** What is agreed from a day on is what a panel, a move, an escalation and a report go by from that day on. */
class AgreedTermsTest {

  private static final Citation LOCAL = Citation.of("Local protocol", "4");
  private static final LocalDate BEFORE = LocalDate.of(2012, 10, 31);
  private static final LocalDate FROM = LocalDate.of(2012, 11, 1);
  private static final FairAccessProtocol FIRST = FairAccessProtocol.of(AdmissionsCodes.CODE_2012);

  private static final RankingRule DEFICIT =
      new EntitlementDeficit(PointsScheme.of(PointsTariff.EXAMPLE), SchoolMeasures.ROLL);

  private static final Editions<ManagedMoveRules> LONG_TRIALS =
      Editions.of(ImmutableList.of(ManagedMoveEditions.RULES_2012.changed(
          "ours",
          rules -> ManagedMoveRules.builder()
              .from(rules)
              .trialWeeks(Rule.agreed("weeks of a trial", 16, LOCAL))
              .build())));

  private static final Edition<DirectionEdition> LAW =
      DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2012);

  private static final Editions<DirectionEdition> QUICK_REPLIES =
      Editions.of(ImmutableList.of(LAW.changed(
          "ours",
          rules -> DirectionEdition.builder()
              .from(rules)
              .maintainedReply(
                  rules.maintainedReply().agreedAs(TimeLimit.calendarDaysAfter(5), LOCAL))
              .build())));

  private static final PanelTerms LEICESTERSHIRE = PanelTerms.builder()
      .orders(StandingOrders.builder()
          .from(PanelRules.ORDERS)
          .uninvited(PanelRules.ALL_INVITED)
          .build())
      .frequency(Rule.agreed("time between panels", TimeLimit.schoolWeeksAfter(2), LOCAL))
      .interests(Rule.agreed(
          "schools with an interest", Sets.immutableEnumSet(Interest.HOME_SCHOOL), LOCAL))
      .build();

  private static final FairAccessProtocol SECOND = FairAccessProtocol.builder()
      .from(FIRST)
      .name("Ours")
      .panel(LEICESTERSHIRE)
      .sharing(SharingTerms.builder()
          .scheme(TestTerms.withoutManagedMoves(LOCAL))
          .ranking(Rule.agreed("who is next", DEFICIT, LOCAL))
          .extraPupils(new ExtraPupilLimit(
              Rule.agreed("places for one extra child", 15, LOCAL),
              ExtraPupilLimit.ONE_IN_THIRTY.rounding()))
          .build())
      .moves(LONG_TRIALS)
      .directions(QUICK_REPLIES)
      .publication(new PublicationTerms(Rule.agreed("smallest number", 10, LOCAL)))
      .build();

  private static final CaseContext CONTEXT = new CaseContext(
      TestCalendars.T12,
      Editions.of(ImmutableList.of(
          Edition.of("first", LocalDate.of(2012, 2, 1), FIRST, LOCAL),
          Edition.of("second", FROM, SECOND, LOCAL))),
      Successions.none());

  private static Body body() {
    return Body.builder()
        .code("panel")
        .title("the panel")
        .addSeat(Seat.of(
            "head", FairAccessPanel.schoolOf(Urn.of(100001), "a school"), SeatStanding.VOTING))
        .addAppointment(Appointment.from("head", Holder.of("head"), LocalDate.of(2011, 9, 1)))
        .build();
  }

  private static FairAccessPanel panelOn(LocalDate day) {
    return FairAccessPanel.of(body(), CONTEXT.protocolOn(day));
  }

  @Test
  void panelGoesByTheOrdersTheFrequencyAndTheInterestsInForce() {
    assertThat(panelOn(BEFORE)).isEqualTo(FairAccessPanel.of(body()));
    assertThat(panelOn(FROM).orders().uninvited()).isEqualTo(PanelRules.ALL_INVITED);
    assertThat(panelOn(FROM).frequency()).isEqualTo(LEICESTERSHIRE.frequency());
    assertThat(panelOn(FROM).interests()).isEqualTo(LEICESTERSHIRE.interests());
  }

  @Test
  void managedMovesThatHaveNoPointsAreNoPlacementsOfThePanel() {
    assertThat(panelOn(BEFORE).records(PlacementTypes.MANAGED_MOVE)).isTrue();
    assertThat(panelOn(FROM).records(PlacementTypes.MANAGED_MOVE)).isFalse();
    assertThat(panelOn(FROM).managedMovesCount().source()).isEqualTo(LOCAL);
  }

  @Test
  void schoolsComeInTheOrderInForce() {
    PanelFacts.Builder facts = PanelFacts.builder(CONTEXT, FROM);

    assertThat(facts.ledger(PlacementLedger.empty()).build().rule()).isEqualTo(DEFICIT);
    assertThat(PanelFacts.builder(CONTEXT, BEFORE)
            .ledger(PlacementLedger.empty())
            .build()
            .rule())
        .isEqualTo(FIRST.sharing().ranking().value());
    assertThat(CONTEXT.protocolOn(FROM).sharing().proximity().limit().limit(180))
        .isEqualTo(12);
    assertThat(CONTEXT.protocolOn(BEFORE).sharing().proximity().limit().limit(180))
        .isEqualTo(6);
  }

  @Test
  void movesAndEscalationsGoByTheRulesInForce() {
    SchoolRegister register = SchoolRegister.builder().build();

    assertThat(CONTEXT.movesOn(FROM, TestCalendars.T12).rules()).isEqualTo(LONG_TRIALS);
    assertThat(CONTEXT.movesOn(BEFORE, TestCalendars.T12).rules())
        .isEqualTo(ManagedMoveEditions.EDITIONS);
    assertThat(CONTEXT.escalationsOn(FROM, register).rules()).isEqualTo(QUICK_REPLIES);
    assertThat(CONTEXT.escalationsOn(BEFORE, register).rules())
        .isEqualTo(DirectionEditions.ENGLAND);
  }

  @Test
  void reportHidesWhatTheProtocolHides() {
    for (FairAccessProtocol protocol : ImmutableList.of(FIRST, SECOND)) {
      SuppressionRule rule = SuppressionRule.of(protocol.publication());
      for (int children = 0; children < 20; children++) {
        assertThat(rule.isSmall(children)).isEqualTo(protocol.publication().isHidden(children));
      }
    }
    assertThat(SuppressionRule.of(FIRST.publication())).isEqualTo(SuppressionRule.BELOW_FIVE);
    assertThat(SuppressionRule.of(SECOND.publication()).isSmall(9)).isTrue();
  }

  @Test
  void reportToTheAdjudicatorIsDueOnTheDayThatTheCodeInForceNames() {
    for (LocalDate day : ImmutableList.of(
        LocalDate.of(2012, 2, 1), LocalDate.of(2014, 12, 19), LocalDate.of(2021, 9, 1))) {
      assertThat(AnnualExtract.DUE.on(day).rules().value())
          .isEqualTo(AdmissionsCodes.EDITIONS.on(day).rules().annualReport().value());
    }
  }

  @Test
  void nothingIsAgreedBeforeTheFirstProtocol() {
    LocalDate early = LocalDate.of(2012, 1, 31);

    assertThatIllegalArgumentException().isThrownBy(() -> PanelFacts.builder(CONTEXT, early));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTEXT.movesOn(early, TestCalendars.T12));
  }
}

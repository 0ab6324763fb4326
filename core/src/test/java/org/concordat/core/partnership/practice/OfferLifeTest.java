/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.partnership.practice.OfferCommand.Adopt;
import org.concordat.core.partnership.practice.OfferCommand.Decline;
import org.concordat.core.partnership.practice.OfferCommand.GiveUp;
import org.concordat.core.partnership.practice.OfferCommand.RecordResult;
import org.concordat.core.partnership.practice.OfferEvent.Adopted;
import org.concordat.core.partnership.practice.OfferEvent.Declined;
import org.concordat.core.partnership.practice.OfferEvent.GivenUp;
import org.concordat.core.partnership.practice.OfferEvent.ResultRecorded;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferLifeTest {

  private static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.unpublished());
  private static final LocalDate RECORDED = LocalDate.of(2012, 1, 10);
  private static final LocalDate DAY = LocalDate.of(2012, 3, 1);
  private static final Practice PRACTICE =
      new Practice("managed-transfer", "heads agree a move before an exclusion", "north", RECORDED);
  private static final Offer OFFER = new Offer(PRACTICE, "south", RECORDED);
  private static final OfferEvent ADOPTED = new Adopted(DAY);
  private static final OfferEvent RESULT = new ResultRecorded(DAY, "two exclusions fewer");

  record Case(List<OfferEvent> given, OfferCommand when, OfferEvent then, OfferStage stage) {}

  static Stream<Case> cases() {
    RecordResult result = new RecordResult(PARTNERSHIP, DAY, "two exclusions fewer");
    GiveUp giveUp = new GiveUp(PARTNERSHIP, DAY, "no staff");
    GivenUp givenUp = new GivenUp(DAY, "no staff");
    return Stream.of(
        new Case(List.of(), new Adopt(PARTNERSHIP, DAY), ADOPTED, OfferStage.ADOPTED),
        new Case(
            List.of(),
            new Decline(PARTNERSHIP, DAY, "too far"),
            new Declined(DAY, "too far"),
            OfferStage.DECLINED),
        new Case(List.of(ADOPTED), result, RESULT, OfferStage.RESULT_KNOWN),
        new Case(List.of(ADOPTED, RESULT), result, RESULT, OfferStage.RESULT_KNOWN),
        new Case(List.of(ADOPTED), giveUp, givenUp, OfferStage.GIVEN_UP),
        new Case(List.of(ADOPTED, RESULT), giveUp, givenUp, OfferStage.GIVEN_UP));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRowEmitsItsEventAndLeadsToItsStage(Case one) {
    State<OfferStage, OfferStanding> state = after(one.given());
    Decision<OfferStage, OfferStanding, OfferEvent> decision =
        OfferLife.PROCEDURE.decide(state, one.when(), CALENDARS);
    assertThat(decision.orElseThrow()).isEqualTo(OfferLife.PROCEDURE.evolve(state, one.then()));
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowIsTried() {
    assertThat(OfferLife.PROCEDURE.table())
        .allMatch(row -> cases()
            .anyMatch(one -> row.leadsFrom() == after(one.given()).stage()
                && row.event().equals(OfferLife.PROCEDURE.codeOf(one.then()))
                && row.leadsTo() == one.stage()));
  }

  @Test
  void whatSpreadIsKnownByDateAndResult() {
    OfferStanding standing =
        after(List.of(ADOPTED, RESULT, new ResultRecorded(DAY, "three fewer"))).data();
    assertThat(standing.adoptedOn()).contains(DAY);
    assertThat(standing.results()).containsExactly(Map.entry(DAY, "three fewer"));
    assertThat(standing.offer()).isEqualTo(OFFER);
    assertThat(after(List.of(new Declined(DAY, "too far"))).data().why()).contains("too far");
  }

  @Test
  void nobodyElseTakesItUp() {
    assertThat(OfferLife.PROCEDURE
            .decide(OfferLife.begin(OFFER), new Adopt(LOCAL_AUTHORITY, DAY), CALENDARS)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void whatCannotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offer(PRACTICE, "north", DAY))
        .withMessage("Offer partnership: must be another than the one that recorded"
            + " managed-transfer, but was north");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Offer(PRACTICE, "south", RECORDED.minusDays(1)))
        .withMessage("Offer date: must not be before 2012-01-10, when managed-transfer was"
            + " recorded, but was 2012-01-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Practice("managed-transfer", " ", "north", RECORDED));
    assertThatIllegalArgumentException().isThrownBy(() -> new Decline(PARTNERSHIP, DAY, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new GiveUp(PARTNERSHIP, DAY, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordResult(PARTNERSHIP, DAY, ""));
  }

  private static State<OfferStage, OfferStanding> after(List<OfferEvent> events) {
    State<OfferStage, OfferStanding> state = OfferLife.begin(OFFER);
    for (OfferEvent event : events) {
      state = OfferLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }
}

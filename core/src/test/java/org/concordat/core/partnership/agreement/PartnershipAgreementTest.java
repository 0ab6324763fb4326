/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;
import static org.concordat.core.partnership.agreement.AgreementSamples.AUTHORITY;
import static org.concordat.core.partnership.agreement.AgreementSamples.BEGUN;
import static org.concordat.core.partnership.agreement.AgreementSamples.BOUND_ON;
import static org.concordat.core.partnership.agreement.AgreementSamples.CALENDARS;
import static org.concordat.core.partnership.agreement.AgreementSamples.END;
import static org.concordat.core.partnership.agreement.AgreementSamples.FUNDING;
import static org.concordat.core.partnership.agreement.AgreementSamples.JULY;
import static org.concordat.core.partnership.agreement.AgreementSamples.MEMBER;
import static org.concordat.core.partnership.agreement.AgreementSamples.PARTNERS;
import static org.concordat.core.partnership.agreement.AgreementSamples.START;
import static org.concordat.core.partnership.agreement.AgreementSamples.all;
import static org.concordat.core.partnership.agreement.AgreementSamples.terms;
import static org.concordat.core.partnership.agreement.AgreementSamples.unpaired;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.agreement.AgreementCommand.Continue;
import org.concordat.core.partnership.agreement.AgreementCommand.OpenReview;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class PartnershipAgreementTest {

  private static final PartnershipAgreement NEGOTIATED =
      PartnershipAgreement.negotiated(terms(), BEGUN);
  private static final PartnershipAgreement BOUND = NEGOTIATED
      .after(new Sign(AUTHORITY, JULY), CALENDARS)
      .after(new Sign(PARTNERS, BOUND_ON), CALENDARS);

  @Test
  void k14_noMoneyMovesBeforeTheAgreementBinds() {
    assertThat(NEGOTIATED.paymentRefusal(START, CALENDARS))
        .map(Reason::toString)
        .contains("agreement.not-binding: north-2011 does not bind on 2011-09-01: negotiating"
            + " [DFE-RR224 part 4, Warwickshire]");
    assertThat(BOUND.paymentRefusal(BOUND_ON.minusDays(1), CALENDARS))
        .map(Reason::code)
        .contains(AgreementReasons.NOT_BINDING);
    assertThat(BOUND.paymentRefusal(BOUND_ON, CALENDARS)).isEmpty();
    assertThat(BOUND.paymentRefusal(END.minusDays(1), CALENDARS)).isEmpty();
    assertThat(BOUND.paymentRefusal(END, CALENDARS))
        .map(Reason::message)
        .contains("north-2011 does not bind on 2014-09-01: ended");
  }

  @Test
  void moneyMayBePaidAheadOfTheTermOnceTheAgreementBinds() {
    LocalDate ahead = START.minusDays(1);
    assertThat(BOUND.isBindingOn(ahead, CALENDARS)).isTrue();
    assertThat(BOUND.terms().term().contains(ahead)).isFalse();
    assertThat(BOUND.terms().fundingOn(ahead)).isEmpty();
    assertThat(BOUND.paymentRefusal(ahead, CALENDARS)).isEmpty();
  }

  @Test
  void aStartThatWasRecordedForALaterDayIsThatOfTheTerm() {
    LocalDate later = START.plusDays(3);
    PartnershipAgreement recorded = BOUND.record(later, List.of(new AgreementEvent.Started(later)));

    assertThat(recorded.on(START.plusDays(1), CALENDARS).since()).isEqualTo(START);
    assertThat(recorded.on(later, CALENDARS).since()).isEqualTo(START);
  }

  @Test
  void anAgreementWithoutMoneyPaysNone() {
    PartnershipAgreement poor = PartnershipAgreement.negotiated(
            unpaired().funding(List.of()).build(), BEGUN)
        .after(new Sign(AUTHORITY, JULY), CALENDARS)
        .after(new Sign(PARTNERS, BOUND_ON), CALENDARS);
    assertThat(poor.paymentRefusal(START, CALENDARS))
        .map(Reason::toString)
        .contains(
            "agreement.no-funding: north-2011 brings no money [Agreement north-2011" + " funding]");
    assertThat(BOUND.terms().fundingOn(START)).contains(FUNDING);
    assertThat(BOUND.terms().fundingOn(FUNDING.period().getEnd())).isEmpty();
  }

  @Test
  void r76_noLocalChargeWithoutAnAgreementThatBinds() {
    assertThat(PartnershipAgreement.chargeRefusal(Optional.empty(), MEMBER, START, CALENDARS))
        .map(Reason::code)
        .contains(AgreementReasons.NO_AGREEMENT);
    assertThat(NEGOTIATED.chargeRefusal(MEMBER, START, CALENDARS)).hasValueSatisfying(reason -> {
      assertThat(reason.code()).isEqualTo(AgreementReasons.NOT_BINDING);
      assertThat(reason.source())
          .hasValueSatisfying(source -> assertThat(source.isSecondHand()).isTrue());
    });
    assertThat(BOUND.chargeRefusal(MEMBER, START, CALENDARS)).isEmpty();
    assertThat(PartnershipAgreement.chargeRefusal(Optional.of(BOUND), MEMBER, START, CALENDARS))
        .isEmpty();
    assertThat(BOUND.chargeRefusal(MEMBER, START.minusDays(1), CALENDARS))
        .map(Reason::code)
        .contains(AgreementReasons.PAYER_NOT_BOUND);
    assertThat(BOUND.chargeRefusal(Urn.of(140000), START, CALENDARS))
        .map(Reason::message)
        .contains("on 2011-09-01 140000 is neither a party to north-2011 nor a member of the"
            + " partnership");
  }

  @Test
  void r76_othersUseTheConditionInTheirTables() {
    Guard<Optional<PartnershipAgreement>, Sign, Calendars> guard =
        PartnershipAgreement.chargeGuard((data, command) -> data, (data, command) -> MEMBER);
    Sign command = new Sign(AUTHORITY, START);
    assertThat(guard.test().refusal(Optional.of(BOUND), command, CALENDARS)).isEmpty();
    assertThat(guard.test().refusal(Optional.empty(), command, CALENDARS))
        .map(Reason::code)
        .contains(AgreementReasons.NO_AGREEMENT);
    assertThat(guard.name()).isEqualTo("a local charge has a binding agreement");
  }

  @Test
  void whoActsAndWhoAnswersFollowsTheDate() {
    String sixthDay = "day-six-provision";
    assertThat(BOUND.whoActs(sixthDay, JULY, CALENDARS).orElseThrow()).isEqualTo(LOCAL_AUTHORITY);
    assertThat(BOUND.whoActs(sixthDay, START, CALENDARS).orElseThrow()).isEqualTo(PARTNERSHIP);
    assertThat(BOUND.whoActs(sixthDay, END, CALENDARS).orElseThrow()).isEqualTo(LOCAL_AUTHORITY);
    for (LocalDate date : List.of(JULY, BOUND_ON, START, END)) {
      assertThat(BOUND.whoAnswers(sixthDay, date, CALENDARS).orElseThrow())
          .isEqualTo(LOCAL_AUTHORITY);
    }
    assertThat(BOUND.allocationOn(END, CALENDARS)).isEqualTo(Allocation.reserved());
  }

  @Test
  void reviewsFallDueFromTheFirstDayHoweverLateOneWasHeld() {
    assertThat(due(BOUND, START))
        .containsExactly("review-agreement 2012-09-01", "keep-agreement 2014-08-31");
    LocalDate late = LocalDate.of(2012, 11, 20);
    PartnershipAgreement reviewed = BOUND
        .after(new OpenReview(AUTHORITY, late), CALENDARS)
        .after(new Continue(PARTNERS, late, all(late)), CALENDARS);
    assertThat(reviewed.stageOn(late, CALENDARS)).isEqualTo(AgreementStage.CONTINUES);
    assertThat(due(reviewed, late))
        .containsExactly("review-agreement 2013-09-01", "keep-agreement 2014-08-31");
    PartnershipAgreement again = reviewed
        .after(new OpenReview(AUTHORITY, late), CALENDARS)
        .after(new Continue(PARTNERS, late, all(late)), CALENDARS);
    assertThat(due(again, late))
        .containsExactly("keep-agreement 2014-08-31", "review-agreement 2014-08-31");
  }

  @Test
  void theTextReadsAsItWasVariedFromItsDayOn() {
    LocalDate day = LocalDate.of(2012, 7, 2);
    AgreementTerms changed =
        AgreementTerms.builder().from(terms()).funding(List.of()).build();
    PartnershipAgreement varied =
        BOUND.after(new Vary(PARTNERS, day, changed, all(day)), CALENDARS);
    assertThat(varied.termsOn(day.minusDays(1), CALENDARS)).isEqualTo(terms());
    assertThat(varied.termsOn(day, CALENDARS)).isEqualTo(changed);
    assertThat(varied.isBindingOn(day, CALENDARS)).isTrue();
    assertThat(varied.history().entries()).hasSize(4);
  }

  @Test
  void aRefusedCommandIsSaidInTheMessage() {
    assertThatIllegalStateException()
        .isThrownBy(() -> BOUND.after(new Sign(AUTHORITY, START), CALENDARS))
        .withMessageStartingWith("PartnershipAgreement command: was refused, for [procedure.");
  }

  @Test
  void anAgreementIsItsTextAndItsHistory() {
    new EqualsTester()
        .addEqualityGroup(BOUND, PartnershipAgreement.of(terms(), BEGUN, BOUND.history()))
        .addEqualityGroup(NEGOTIATED)
        .testEquals();
    assertThat(NEGOTIATED.begunOn()).isEqualTo(BEGUN);
    assertThat(NEGOTIATED.toString()).startsWith("PartnershipAgreement north-2011");
  }

  private static List<String> due(PartnershipAgreement agreement, LocalDate on) {
    return agreement.worklistOn(on, CALENDARS).items().stream()
        .map(Worklist.Item::obligation)
        .map(one -> one.duty().code() + " " + one.due())
        .toList();
  }
}

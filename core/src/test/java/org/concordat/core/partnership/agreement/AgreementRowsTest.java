/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.core.partnership.agreement.AgreementSamples.AUTHORITY;
import static org.concordat.core.partnership.agreement.AgreementSamples.BOUND_ON;
import static org.concordat.core.partnership.agreement.AgreementSamples.CALENDARS;
import static org.concordat.core.partnership.agreement.AgreementSamples.END;
import static org.concordat.core.partnership.agreement.AgreementSamples.JULY;
import static org.concordat.core.partnership.agreement.AgreementSamples.PARTNERS;
import static org.concordat.core.partnership.agreement.AgreementSamples.START;
import static org.concordat.core.partnership.agreement.AgreementSamples.after;
import static org.concordat.core.partnership.agreement.AgreementSamples.all;
import static org.concordat.core.partnership.agreement.AgreementSamples.terms;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.agreement.AgreementCommand.Abandon;
import org.concordat.core.partnership.agreement.AgreementCommand.Continue;
import org.concordat.core.partnership.agreement.AgreementCommand.EndAtReview;
import org.concordat.core.partnership.agreement.AgreementCommand.EndByAgreement;
import org.concordat.core.partnership.agreement.AgreementCommand.OpenReview;
import org.concordat.core.partnership.agreement.AgreementCommand.Redraft;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.partnership.agreement.AgreementEvent.Abandoned;
import org.concordat.core.partnership.agreement.AgreementEvent.Bound;
import org.concordat.core.partnership.agreement.AgreementEvent.Continued;
import org.concordat.core.partnership.agreement.AgreementEvent.EndedAtReview;
import org.concordat.core.partnership.agreement.AgreementEvent.EndedByAgreement;
import org.concordat.core.partnership.agreement.AgreementEvent.Redrafted;
import org.concordat.core.partnership.agreement.AgreementEvent.ReviewOpened;
import org.concordat.core.partnership.agreement.AgreementEvent.Signed;
import org.concordat.core.partnership.agreement.AgreementEvent.Started;
import org.concordat.core.partnership.agreement.AgreementEvent.TermOver;
import org.concordat.core.partnership.agreement.AgreementEvent.Varied;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given, when, then: once for every row of the table. */
class AgreementRowsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 7, 2);
  private static final LocalDate AUGUST = LocalDate.of(2011, 8, 1);
  private static final Signed SIGNED = new Signed(JULY, AUTHORITY);
  private static final Bound BOUND = new Bound(BOUND_ON, PARTNERS);
  private static final AgreementEvent[] BINDING = {SIGNED, BOUND};
  private static final AgreementEvent[] ACTIVE = {SIGNED, BOUND, new Started(START)};
  private static final AgreementEvent[] REVIEW = {
    SIGNED, BOUND, new Started(START), new ReviewOpened(DAY, AUTHORITY)
  };
  private static final AgreementEvent[] CONTINUES = {
    SIGNED,
    BOUND,
    new Started(START),
    new ReviewOpened(DAY, AUTHORITY),
    new Continued(DAY, all(DAY))
  };

  record Case(
      ImmutableList<AgreementEvent> given,
      Optional<AgreementCommand> when,
      LocalDate date,
      AgreementEvent then,
      AgreementStage stage) {

    State<AgreementStage, AgreementStanding> state() {
      return after(given.toArray(AgreementEvent[]::new));
    }

    boolean takes(Transition<AgreementStage> row) {
      return row.leadsFrom() == state().stage()
          && row.command().equals(when.map(AgreementLife.PROCEDURE::codeOf))
          && row.event().equals(AgreementLife.PROCEDURE.codeOf(then))
          && row.leadsTo() == stage;
    }
  }

  static Stream<Case> cases() {
    AgreementTerms changed = AgreementTerms.builder()
        .from(terms())
        .addUndertaking(Undertaking.right(PARTNERS, "sees the books"))
        .build();
    return Stream.of(
            Stream.of(
                row(
                    new Redraft(PARTNERS, JULY, changed),
                    new Redrafted(JULY, PARTNERS, changed),
                    AgreementStage.NEGOTIATING),
                row(new Sign(AUTHORITY, JULY), SIGNED, AgreementStage.NEGOTIATING),
                row(new Sign(PARTNERS, BOUND_ON), BOUND, AgreementStage.BINDING, SIGNED),
                row(
                    new Abandon(PARTNERS, JULY),
                    new Abandoned(JULY, PARTNERS),
                    AgreementStage.ENDED),
                passing(START, new Started(START), AgreementStage.ACTIVE, BINDING),
                row(
                    new OpenReview(AUTHORITY, DAY),
                    new ReviewOpened(DAY, AUTHORITY),
                    AgreementStage.REVIEW,
                    ACTIVE),
                row(
                    new OpenReview(PARTNERS, DAY),
                    new ReviewOpened(DAY, PARTNERS),
                    AgreementStage.REVIEW,
                    CONTINUES),
                row(
                    new Continue(AUTHORITY, DAY, all(DAY)),
                    new Continued(DAY, all(DAY)),
                    AgreementStage.CONTINUES,
                    REVIEW),
                row(
                    new EndAtReview(PARTNERS, DAY),
                    new EndedAtReview(DAY, PARTNERS),
                    AgreementStage.ENDED,
                    REVIEW),
                passing(END, new TermOver(END), AgreementStage.ENDED, ACTIVE),
                passing(END, new TermOver(END), AgreementStage.ENDED, REVIEW),
                passing(END, new TermOver(END), AgreementStage.ENDED, CONTINUES)),
            inForce(changed, AUGUST, AgreementStage.BINDING, BINDING),
            inForce(changed, DAY, AgreementStage.ACTIVE, ACTIVE),
            inForce(changed, DAY, AgreementStage.REVIEW, REVIEW),
            inForce(changed, DAY, AgreementStage.CONTINUES, CONTINUES))
        .flatMap(rows -> rows);
  }

  private static Stream<Case> inForce(
      AgreementTerms changed, LocalDate on, AgreementStage stage, AgreementEvent... given) {
    return Stream.of(
        row(
            new Vary(AUTHORITY, on, changed, all(JULY)),
            new Varied(on, AUTHORITY, changed, all(JULY)),
            stage,
            given),
        row(
            new EndByAgreement(AUTHORITY, on, all(on)),
            new EndedByAgreement(on, all(on)),
            AgreementStage.ENDED,
            given));
  }

  private static Case row(
      AgreementCommand when, AgreementEvent then, AgreementStage stage, AgreementEvent... given) {
    return new Case(ImmutableList.copyOf(given), Optional.of(when), when.on(), then, stage);
  }

  private static Case passing(
      LocalDate date, AgreementEvent then, AgreementStage stage, AgreementEvent... given) {
    return new Case(ImmutableList.copyOf(given), Optional.empty(), date, then, stage);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRowEmitsItsEventAndLeadsToItsStage(Case one) {
    if (one.when().isPresent()) {
      Decision<AgreementStage, AgreementStanding, AgreementEvent> decision =
          AgreementLife.PROCEDURE.decide(one.state(), one.when().get(), CALENDARS);
      assertThat(decision.reasons()).isEmpty();
      assertThat(decision.<ImmutableList<AgreementEvent>>match(
              Decision.Accepted::events, refused -> ImmutableList.<AgreementEvent>of()))
          .containsExactly(one.then());
      assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
    } else {
      assertThat(AgreementLife.PROCEDURE.lapses(one.state(), one.date(), CALENDARS))
          .containsExactly(one.then());
      assertThat(AgreementLife.PROCEDURE.lapses(one.state(), one.date().minusDays(1), CALENDARS))
          .isEmpty();
      assertThat(AgreementLife.PROCEDURE
              .advance(one.state(), one.date(), CALENDARS)
              .stage())
          .isEqualTo(one.stage());
    }
  }

  @Test
  void everyRowIsTried() {
    assertThat(AgreementLife.PROCEDURE.table())
        .allMatch(row -> cases().anyMatch(one -> one.takes(row)));
  }

  @Test
  void aReviewThatIsOpenIsOwedAnOutcomeWithoutADay() {
    assertThat(AgreementLife.PROCEDURE.obligations(after(REVIEW), CALENDARS))
        .filteredOn(one -> one.duty().code().equals("conclude-review"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.duty().owner()).isEqualTo(PartnershipRoles.LOCAL_AUTHORITY);
          assertThat(one.started()).isEqualTo(DAY);
          assertThat(one.due())
              .hasToString("unknown: north-2011 lays down no time to conclude a review");
        });
    assertThat(NextStep.in(AgreementLife.PROCEDURE, after(REVIEW), CALENDARS))
        .filteredOn(step -> !step.limits().isEmpty())
        .extracting(NextStep::what)
        .containsExactly("continue", "end-at-review");
    assertThat(AgreementLife.PROCEDURE.obligations(after(CONTINUES), CALENDARS))
        .extracting(one -> one.duty().code())
        .containsExactly("keep-agreement", "review-agreement");
  }

  @Test
  void aNewDraftVoidsTheSignatures() {
    AgreementTerms changed = terms();
    assertThat(after(SIGNED, new Redrafted(JULY, PARTNERS, changed)).data().signedBy())
        .isEmpty();
    assertThat(after(SIGNED).data().signedBy()).containsExactly(AUTHORITY);
    assertThat(after(BINDING).data().boundOn()).contains(BOUND_ON);
    assertThat(after(CONTINUES).data().reviewsHeld()).isEqualTo(1);
  }

  @Test
  void aSignatureAfterTheFirstDayStartsTheTermAtOnce() {
    LocalDate late = START.plusDays(20);
    State<AgreementStage, AgreementStanding> state = after(SIGNED, new Bound(late, PARTNERS));
    assertThat(AgreementLife.PROCEDURE.advance(state, late, CALENDARS).stage())
        .isEqualTo(AgreementStage.ACTIVE);
    assertThat(AgreementLife.PROCEDURE.lapses(state, late, CALENDARS))
        .containsExactly(new Started(late));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.owed;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.junit.jupiter.api.Test;

/**
 * What is accepted, declined or taken back is the place of one school, whatever becomes known later.
 *
 * <p>The family applies to Brook and Hill School on 12 October 2023, and Brook School offers a place on 18 October.
 */
class OffersLearnedLateTest {

  private static final LocalDate ASKED_ON = october(12);
  private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 3);
  private static final String ANSWER = "the parent: accept or decline the place by ";

  private static LocalDate october(int day) {
    return LocalDate.of(2023, 10, day);
  }

  private static RecordedLife<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      learned(AdviceCommand... commands) {
    RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life =
        RecordedLife.begin(ChoiceAdviceCases.PROCEDURE, askedInYear())
            .after(apply(ASKED_ON), CONTEXT)
            .after(offer(october(18), BROOK), CONTEXT);
    for (AdviceCommand command : commands) {
      life = life.after(command, CONTEXT);
    }
    return life;
  }

  @Test
  void placeThatWasAcceptedStaysTheOneThatIsHeld() {
    State<AdviceStage, ChoiceAdviceCase> state = learned(
            new Accept(PARENT, october(23), Optional.empty()), offer(october(17), HILL))
        .on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(state.data().offer())
        .contains(new OfferedPlace(
            BROOK,
            october(18),
            Optional.of(LocalDate.of(2023, 11, 1)),
            Optional.of(october(23)),
            Optional.empty()));
    assertThat(state.data().further()).containsOnlyKeys(HILL);
    assertThat(owed(state))
        .anyMatch(one -> one.contains("put the child on the roll"))
        .anyMatch(one -> one.contains("take or decline the further place by 2023-10-31"));
  }

  @Test
  void offerThatWasMadeBeforeTheOtherWentWaitsForItsAnswer() {
    for (AdviceCommand gone : new AdviceCommand[] {
      new Decline(PARENT, october(23)),
      new WithdrawOffer(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 2))
    }) {
      var life = learned(gone);
      assertThat(life.on(NOVEMBER, CONTEXT).stage()).isEqualTo(AdviceStage.REFUSED);
      assertThat(life.on(NOVEMBER, CONTEXT).since()).isEqualTo(gone.on());

      var late = life.after(offer(october(20), HILL), CONTEXT);
      State<AdviceStage, ChoiceAdviceCase> state = late.on(NOVEMBER, CONTEXT);
      assertThat(state.stage()).isEqualTo(AdviceStage.OFFERED);
      assertThat(state.data().offer().map(OfferedPlace::school)).contains(HILL);
      assertThat(state.data().further()).isEmpty();
      assertThat(owed(state)).anyMatch(one -> one.startsWith(ANSWER + "2023-11-03"));
      assertThat(late.decide(new Accept(PARENT, NOVEMBER, Optional.empty()), CONTEXT)
              .isAccepted())
          .isTrue();
      assertThat(late.decide(new Decline(PARENT, NOVEMBER), CONTEXT).isAccepted())
          .isTrue();
      assertThat(late.decide(new WithdrawOffer(LOCAL_AUTHORITY, NOVEMBER.plusDays(1)), CONTEXT)
              .isAccepted())
          .isTrue();
      assertThat(late.replayOn(NOVEMBER, CONTEXT).broken()).isEmpty();
    }
  }

  @Test
  void furtherOfferThatHadBeenDeclinedIsNotHeldOnceTheOtherGoes() {
    State<AdviceStage, ChoiceAdviceCase> state = learned(
            offer(october(19), HILL),
            new Decline(PARENT, october(25)),
            new DeclineFurther(PARENT, october(22), HILL))
        .on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(state.since()).isEqualTo(october(25));
    assertThat(state.data().offer()).isEmpty();
    assertThat(state.data().declined())
        .containsEntry(BROOK, october(25))
        .containsEntry(HILL, october(22));
    assertThat(owed(state)).anyMatch(one -> one.contains("tell the family what it may do now"));
  }

  @Test
  void placeThatHadBeenTakenInsteadIsKeptWhenTheOtherGoes() {
    State<AdviceStage, ChoiceAdviceCase> state = learned(
            offer(october(19), HILL),
            new Decline(PARENT, october(25)),
            new TakeInstead(PARENT, october(20), HILL, Optional.empty()))
        .on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(state.data().offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(state.data().offer().flatMap(OfferedPlace::acceptedOn)).contains(october(20));
    assertThat(state.data().declined()).containsOnlyKeys(BROOK);
    assertThat(owed(state)).singleElement().asString().contains("put the child on the roll");
  }
}

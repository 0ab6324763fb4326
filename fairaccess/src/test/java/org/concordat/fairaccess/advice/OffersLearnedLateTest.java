/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.advise;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.numbers;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.refuse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
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

  private static ImmutableList<Class<?>> broken(
      RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life) {
    return life.replayOn(NOVEMBER, CONTEXT).broken().stream()
        .map(one -> one.entry().event().getClass())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void adviceAndApplicationStandThoughAnOfferWasHeldByThen() {
    var life = learned(
        new Decline(PARENT, october(20)),
        advise(october(23)),
        new Apply(PARENT, october(24), ImmutableList.of(MOOR)),
        offer(october(19), HILL));
    State<AdviceStage, ChoiceAdviceCase> state = life.on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.OFFERED);
    assertThat(state.data().offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(state.data().advisedOn()).contains(october(23));
    assertThat(ChoiceAdviceCases.awaited(state.data(), CONTEXT))
        .extracting(AwaitedAnswer::school)
        .containsExactly(MOOR);
    assertThat(owed(state)).anyMatch(one -> one.contains("answer the parent too by 2023-11-17"));
    assertThat(broken(life)).containsExactly(AdviceEvent.LeftWithoutPlace.class);
  }

  @Test
  void adviceThatWasGivenOnceThePlaceWasGoneIsNotOwedAgain() {
    var offered = learned(advise(october(25)), new Decline(PARENT, october(23)));
    var accepted = learned(
        new Accept(PARENT, october(20), Optional.empty()),
        advise(october(25)),
        new Decline(PARENT, october(23)));

    for (var life : ImmutableList.of(offered, accepted)) {
      State<AdviceStage, ChoiceAdviceCase> state = life.on(NOVEMBER, CONTEXT);
      assertThat(state.stage()).isEqualTo(AdviceStage.SEEKING);
      assertThat(owed(state)).anyMatch(one -> one.contains("see the family to a place"));
      assertThat(broken(life)).isEmpty();
    }
    assertThat(learned(advise(october(22)), new Decline(PARENT, october(23)))
            .on(NOVEMBER, CONTEXT)
            .stage())
        .isEqualTo(AdviceStage.REFUSED);
  }

  @Test
  void applicationThatWasMadeOnceThePlaceWasGoneIsWaitedFor() {
    AdviceCommand moor = new Apply(PARENT, october(25), ImmutableList.of(MOOR));
    var offered = learned(moor, new Decline(PARENT, october(23)));
    var accepted = learned(
        new Accept(PARENT, october(20), Optional.empty()), moor, new Decline(PARENT, october(23)));

    for (var life : ImmutableList.of(offered, accepted)) {
      assertThat(life.on(NOVEMBER, CONTEXT).stage()).isEqualTo(AdviceStage.APPLIED);
      assertThat(owed(life.on(NOVEMBER, CONTEXT)))
          .anyMatch(one -> one.contains("answer the parent by "));
      assertThat(broken(life)).isEmpty();
    }
  }

  @Test
  void placeThatWasTakenInsteadOutlastsTheWithdrawalOfTheOther() {
    var life = learned(
        offer(october(19), HILL),
        new WithdrawOffer(LOCAL_AUTHORITY, LocalDate.of(2023, 11, 2)),
        new TakeInstead(PARENT, october(25), HILL, Optional.empty()));
    State<AdviceStage, ChoiceAdviceCase> state = life.on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(state.data().offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(broken(life)).isEmpty();
  }

  @Test
  void placeThatWasOfferedIsNotRefusedByWhatCameAfter() {
    SchoolRefused refusal =
        new SchoolRefused(october(25), ImmutableSortedSet.of(HILL_BEFORE), numbers(HILL_BEFORE));
    var life = learned(refuse(october(25), HILL_BEFORE), offer(october(20), HILL_BEFORE));
    State<AdviceStage, ChoiceAdviceCase> state = life.on(NOVEMBER, CONTEXT);

    assertThat(state.data().further()).containsOnlyKeys(HILL_BEFORE);
    assertThat(state.data().refused()).isEmpty();
    assertThat(state.data().overtaken()).containsExactly(refusal);
  }

  @Test
  void firstDayAndAdmissionOfAPlaceThatHadBeenGivenUpBearOnNoOther() {
    LocalDate start = LocalDate.of(2023, 12, 1);
    AdviceCommand accepted = new Accept(PARENT, october(20), Optional.empty());
    AdviceCommand taken = new TakeInstead(PARENT, october(22), HILL, Optional.empty());
    State<AdviceStage, ChoiceAdviceCase> state = learned(
            accepted,
            new SetStart(LOCAL_AUTHORITY, october(25), BROOK, start),
            offer(october(19), HILL),
            taken)
        .on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(state.data().offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(state.data().offer().flatMap(OfferedPlace::startOn)).isEmpty();
    assertThat(state.data().overtaken())
        .containsExactly(new StartSet(october(25), BROOK, start, numbers(BROOK)));
    State<AdviceStage, ChoiceAdviceCase> placed = learned(
            accepted,
            new Admit(ADMISSION_AUTHORITY, october(27), BROOK),
            offer(october(19), HILL),
            taken)
        .on(NOVEMBER, CONTEXT);
    assertThat(placed.stage()).isEqualTo(AdviceStage.PLACED);
    assertThat(placed.data().admittedTo()).contains(BROOK);
    assertThat(placed.data().offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(placed.data().overtaken())
        .containsExactly(new Admitted(october(27), BROOK, numbers(BROOK)));
  }
}

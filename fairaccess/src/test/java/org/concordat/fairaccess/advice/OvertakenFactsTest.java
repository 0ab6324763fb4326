/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.numbers;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.refuse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerDaySet;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.junit.jupiter.api.Test;

/** What was recorded and bears on no place by what is known now is told, and not dropped. */
class OvertakenFactsTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 3);

  private static LocalDate october(int day) {
    return LocalDate.of(2023, 10, day);
  }

  private static RecordedLife<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      learned(AdviceCommand... commands) {
    var life = RecordedLife.begin(ChoiceAdviceCases.PROCEDURE, askedInYear())
        .after(apply(october(12)), CONTEXT);
    for (AdviceCommand command : commands) {
      life = life.after(command, CONTEXT);
    }
    return life;
  }

  @Test
  void refusalThatCameWithAnotherOfferIsToldOnceThePlaceIsKnownToBeOnOffer() {
    AdviceCommand letter = offer(october(20), HILL, BROOK);
    ChoiceAdviceCase data =
        learned(letter, offer(october(18), BROOK)).on(NOVEMBER, CONTEXT).data();

    assertThat(data.refused()).isEmpty();
    assertThat(data.further()).containsOnlyKeys(HILL);
    assertThat(data.overtaken())
        .containsExactly(new Offered(
            october(20), HILL, ImmutableSortedSet.of(BROOK), Optional.of(NOVEMBER), numbers(HILL)));
  }

  @Test
  void takingBackOfAPlaceThatHadBeenAcceptedIsTold() {
    var state = learned(
            offer(october(13), BROOK),
            new WithdrawOffer(LOCAL_AUTHORITY, october(30)),
            new Accept(PARENT, october(20), Optional.empty()))
        .on(NOVEMBER, CONTEXT);

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(state.data().overtaken())
        .containsExactly(new OfferWithdrawn(october(30), BROOK, numbers(BROOK)));
  }

  @Test
  void dayToAnswerAnOfferThatHadBeenDeclinedIsTold() {
    ChoiceAdviceCase data = learned(
            offer(october(13), BROOK),
            offer(october(14), HILL),
            new SetAnswerDay(LOCAL_AUTHORITY, october(24), HILL, october(31)),
            new DeclineFurther(PARENT, october(22), HILL))
        .on(NOVEMBER, CONTEXT)
        .data();

    assertThat(data.offer().map(OfferedPlace::school)).contains(BROOK);
    assertThat(data.overtaken())
        .containsExactly(new AnswerDaySet(october(24), HILL, october(31), numbers(HILL)));
  }

  @Test
  void letterThatOffersAPlaceThatIsOnOfferIsToldAndTheFirstStands() {
    ChoiceAdviceCase data = learned(offer(october(20), BROOK), offer(october(18), BROOK))
        .on(NOVEMBER, CONTEXT)
        .data();

    assertThat(data.offer())
        .contains(OfferedPlace.of(BROOK, october(18), Optional.of(october(18).plusDays(14))));
    assertThat(data.overtaken())
        .containsExactly(new Offered(
            october(20), BROOK, ImmutableSortedSet.of(), Optional.of(NOVEMBER), numbers(BROOK)));
  }

  @Test
  void offerThatIsRecordedTwiceOfOneDayIsOneFact() {
    var life = learned(offer(october(20), BROOK));
    for (Optional<LocalDate> named :
        ImmutableList.of(Optional.of(NOVEMBER), Optional.<LocalDate>empty())) {
      assertThat(again(life, named).overtaken()).isEmpty();
    }
    assertThat(again(life, Optional.of(NOVEMBER.plusDays(7))).overtaken()).hasSize(1);
  }

  private static ChoiceAdviceCase again(
      RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life,
      Optional<LocalDate> named) {
    Offered letter =
        new Offered(october(20), BROOK, ImmutableSortedSet.of(), named, numbers(BROOK));
    return life.record(october(21), ImmutableList.of(letter))
        .on(october(22), CONTEXT)
        .data();
  }

  @Test
  void dayThatWouldBringTheAnswerForwardByWhatIsLearnedLaterIsToldAndTheLaterStands() {
    ChoiceAdviceCase data = learned(
            offer(october(13), BROOK),
            new SetAnswerDay(LOCAL_AUTHORITY, october(24), BROOK, october(31)),
            new SetAnswerDay(LOCAL_AUTHORITY, october(20), BROOK, NOVEMBER))
        .on(NOVEMBER, CONTEXT)
        .data();

    assertThat(data.offer().flatMap(OfferedPlace::answerBy)).contains(NOVEMBER);
    assertThat(data.overtaken())
        .containsExactly(new AnswerDaySet(october(24), BROOK, october(31), numbers(BROOK)));
  }

  @Test
  void appealThatWasAllowedAlreadyByWhatIsLearnedLaterIsTold() {
    LocalDate refused = october(18);
    ChoiceAdviceCase data = learned(
            refuse(refused, BROOK),
            new AllowAppeal(APPEAL_PANEL, october(30), BROOK, refused),
            new AllowAppeal(APPEAL_PANEL, october(27), BROOK, refused))
        .on(NOVEMBER, CONTEXT)
        .data();

    assertThat(data.allowed()).containsEntry(BROOK, october(27));
    assertThat(data.overtaken())
        .containsExactly(new AppealAllowed(october(30), BROOK, refused, numbers(BROOK)));
  }

  @Test
  void oneLetterDoesNotOfferAndRefuseAPlaceAtOneSchoolUnderTwoNumbers() {
    assertThat(learned().decide(offer(october(18), HILL, HILL_BEFORE), CONTEXT).reasons())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.ALREADY_OFFERED);
  }

  @Test
  void applicationHasFailedFromTheFirstRefusalOnAndNotBefore() {
    ChoiceAdviceCase data = learned(
            refuse(october(18), BROOK), apply(october(19)), refuse(october(25), BROOK))
        .on(NOVEMBER, CONTEXT)
        .data();

    assertThat(data.hasFailedInYear(october(17), CONTEXT)).isFalse();
    assertThat(data.hasFailedInYear(october(18), CONTEXT)).isTrue();
  }
}

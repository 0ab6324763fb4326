/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.OFFERS;
import static org.concordat.fairaccess.advice.Families.advise;
import static org.concordat.fairaccess.advice.Families.after;
import static org.concordat.fairaccess.advice.Families.applied;
import static org.concordat.fairaccess.advice.Families.apply;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.offered;
import static org.concordat.fairaccess.advice.Families.owed;
import static org.concordat.fairaccess.advice.Families.refuse;
import static org.concordat.fairaccess.advice.Families.refused;
import static org.concordat.fairaccess.advice.Families.refusesFor;
import static org.concordat.fairaccess.advice.Families.when;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawFurther;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.junit.jupiter.api.Test;

/** Offers that come while another place is held, places won on appeal, and days that are set later. */
class OffersBesideTest {

  private static final LocalDate REFUSED = LocalDate.of(2023, 10, 18);

  private static final LocalDate MAY = LocalDate.of(2024, 5, 7);
  private static final LocalDate ANSWER_MAY = MAY.plusDays(14);
  private static final LocalDate START = LocalDate.of(2024, 9, 4);

  private static State<AdviceStage, ChoiceAdviceCase> accepted() {
    return after(offered(), new Accept(PARENT, OFFERS.plusDays(3), Optional.empty()));
  }

  private static State<AdviceStage, ChoiceAdviceCase> offeredTwice() {
    return after(offered(), offer(MAY, BROOK));
  }

  private static State<AdviceStage, ChoiceAdviceCase> acceptedAndOffered() {
    return after(accepted(), offer(MAY, BROOK));
  }

  private static State<AdviceStage, ChoiceAdviceCase> offeredWithoutADay() {
    return after(
        applied(),
        new Offer(ADMISSION_AUTHORITY, OFFERS, HILL, ImmutableSortedSet.of(), Optional.empty()));
  }

  private static Optional<Urn> held(State<AdviceStage, ChoiceAdviceCase> state) {
    return state.data().offer().map(OfferedPlace::school);
  }

  @Test
  void placeOfAWaitingListComesBesideTheOneThatIsHeld() {
    assertThat(offeredTwice().stage()).isEqualTo(AdviceStage.OFFERED);
    assertThat(acceptedAndOffered().stage()).isEqualTo(AdviceStage.ACCEPTED);
    for (State<AdviceStage, ChoiceAdviceCase> state :
        ImmutableList.of(offeredTwice(), acceptedAndOffered())) {
      assertThat(held(state)).contains(HILL);
      assertThat(state.data().further()).containsOnlyKeys(BROOK);
      assertThat(owed(state))
          .anyMatch(one ->
              one.startsWith("the parent: take or decline the further place by " + ANSWER_MAY));
    }
    assertThat(owed(offeredTwice())).hasSize(2);
    assertThat(owed(offeredTwice()).get(0)).contains("accept or decline the place by 2024-03-15");
    assertThat(owed(acceptedAndOffered()).get(0)).contains("put the child on the roll");
  }

  @Test
  void schoolWhosePlaceIsOfferedOrHeldOffersNoSecondOne() {
    for (Urn same : ImmutableList.of(HILL, HILL_BEFORE)) {
      refusesFor(offered(), offer(MAY, same), AdviceReasons.ALREADY_OFFERED);
      refusesFor(accepted(), offer(MAY, same), AdviceReasons.ALREADY_OFFERED);
    }
    refusesFor(acceptedAndOffered(), offer(MAY, BROOK), AdviceReasons.ALREADY_OFFERED);
    assertThat(after(acceptedAndOffered(), offer(MAY, MOOR)).data().further())
        .containsOnlyKeys(BROOK, MOOR);
  }

  @Test
  void furtherOfferIsGuardedAsTheFirstIs() {
    refusesFor(accepted(), offer(MAY, BROOK, MOOR), AdviceReasons.NOT_APPLIED_FOR);
    refusesFor(
        accepted(),
        new Offer(
            LOCAL_AUTHORITY, MAY, BROOK, ImmutableSortedSet.of(), Optional.of(MAY.minusDays(1))),
        AdviceReasons.DAY_PAST);
    assertThat(after(
                accepted(),
                new Offer(LOCAL_AUTHORITY, MAY, BROOK, ImmutableSortedSet.of(), Optional.of(MAY)))
            .data()
            .further())
        .containsOnlyKeys(BROOK);
  }

  @Test
  void childOnARollIsInThisLifeNoMore() {
    State<AdviceStage, ChoiceAdviceCase> placed =
        after(acceptedAndOffered(), new Admit(ADMISSION_AUTHORITY, MAY, HILL));

    assertThat(placed.stage()).isEqualTo(AdviceStage.PLACED);
    assertThat(placed.data().further()).isEmpty();
    refusesFor(placed, offer(MAY, MOOR), ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void familyTakesTheFurtherPlaceInsteadAndTheHeldOneIsGivenUp() {
    for (State<AdviceStage, ChoiceAdviceCase> state :
        ImmutableList.of(offeredTwice(), acceptedAndOffered())) {
      State<AdviceStage, ChoiceAdviceCase> taken =
          after(state, new TakeInstead(PARENT, ANSWER_MAY, BROOK, Optional.of(START)));
      assertThat(taken.stage()).isEqualTo(AdviceStage.ACCEPTED);
      assertThat(taken.data().offer())
          .contains(new OfferedPlace(
              BROOK, MAY, Optional.of(ANSWER_MAY), Optional.of(ANSWER_MAY), Optional.of(START)));
      assertThat(taken.data().further()).isEmpty();
      assertThat(taken.data().declined()).containsOnlyKeys(HILL);
      assertThat(taken.data().takenOn()).contains(ANSWER_MAY);
      assertThat(owed(taken))
          .singleElement()
          .asString()
          .contains("put the child on the roll by 2024-09-04 [SI 2024/208");
    }
  }

  @Test
  void acceptingTheHeldPlaceLeavesTheFurtherOneOpen() {
    State<AdviceStage, ChoiceAdviceCase> state =
        after(offeredTwice(), new Accept(PARENT, MAY, Optional.empty()));

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(held(state)).contains(HILL);
    assertThat(state.data().further()).containsOnlyKeys(BROOK);
    assertThat(owed(state)).anyMatch(one -> one.contains("take or decline the further place"));
  }

  @Test
  void givingUpTheHeldPlaceLeavesTheEarliestFurtherOfferHeld() {
    for (State<AdviceStage, ChoiceAdviceCase> state :
        ImmutableList.of(offeredTwice(), acceptedAndOffered())) {
      State<AdviceStage, ChoiceAdviceCase> next =
          after(state, offer(MAY.plusDays(1), MOOR), new Decline(PARENT, MAY.plusDays(2)));
      assertThat(next.stage()).isEqualTo(AdviceStage.OFFERED);
      assertThat(held(next)).contains(BROOK);
      assertThat(next.data().further()).containsOnlyKeys(MOOR);
      assertThat(next.data().declined()).containsOnlyKeys(HILL);
      assertThat(owed(next))
          .anyMatch(one -> one.contains("accept or decline the place by 2024-05-21"));
      State<AdviceStage, ChoiceAdviceCase> none =
          after(next, new Decline(PARENT, MAY.plusDays(3)), new Decline(PARENT, MAY.plusDays(3)));
      assertThat(none.stage()).isEqualTo(AdviceStage.REFUSED);
      assertThat(none.data().declined()).containsOnlyKeys(HILL, BROOK, MOOR);
    }
  }

  private static ImmutableList<String> limits(
      State<AdviceStage, ChoiceAdviceCase> state, String what) {
    return NextStep.in(ChoiceAdviceCases.PROCEDURE, state, Families.CONTEXT).stream()
        .filter(step -> step.what().equals(what))
        .flatMap(step -> step.limits().stream())
        .map(one -> one.duty().code() + " by " + one.due())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void placeIsAcceptedOrDeclinedByTheDayToAnswerTheOfferAndOnceAcceptedIsGivenUpOnNoDay() {
    State<AdviceStage, ChoiceAdviceCase> offered = offeredTwice();
    State<AdviceStage, ChoiceAdviceCase> accepted =
        after(offered, new Accept(PARENT, MAY, Optional.empty()));

    for (String answer : ImmutableList.of("accept", "decline")) {
      assertThat(limits(offered, answer)).singleElement().asString().startsWith("answer-offer by ");
    }
    assertThat(limits(offered, "accept")).isEqualTo(limits(offered, "decline"));
    assertThat(limits(accepted, "decline")).isEmpty();
    assertThat(limits(accepted, "decline-further"))
        .containsExactly("answer-further-offer by " + ANSWER_MAY);
    assertThat(limits(offered, "take-instead"))
        .containsExactly(limits(offered, "accept").get(0), "answer-further-offer by " + ANSWER_MAY);
    assertThat(limits(accepted, "take-instead"))
        .containsExactly("answer-further-offer by " + ANSWER_MAY);
  }

  @Test
  void furtherOfferIsDeclinedAndTheHeldPlaceStays() {
    State<AdviceStage, ChoiceAdviceCase> next =
        after(acceptedAndOffered(), new DeclineFurther(PARENT, MAY, BROOK));

    assertThat(next.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(held(next)).contains(HILL);
    assertThat(next.data().further()).isEmpty();
    assertThat(next.data().declined()).containsOnlyKeys(BROOK);
    assertThat(owed(next)).noneMatch(one -> one.contains("further place"));
    refusesFor(next, new DeclineFurther(PARENT, MAY, BROOK), AdviceReasons.NO_OPEN_OFFER);
    refusesFor(
        acceptedAndOffered(), new DeclineFurther(PARENT, MAY, HILL), AdviceReasons.NO_OPEN_OFFER);
  }

  @Test
  void furtherOfferOfAConvertedSchoolIsTheOneThatWasMade() {
    State<AdviceStage, ChoiceAdviceCase> state =
        after(after(applied(), offer(OFFERS, BROOK, HILL)), offer(MAY, HILL));

    assertThat(after(state, new DeclineFurther(PARENT, MAY, HILL_BEFORE)).data().further())
        .isEmpty();
    State<AdviceStage, ChoiceAdviceCase> taken =
        after(state, new TakeInstead(PARENT, MAY, HILL_BEFORE, Optional.empty()));
    assertThat(held(taken)).contains(HILL);
    assertThat(taken.data().further()).isEmpty();
  }

  @Test
  void furtherOfferIsTakenBackOnlyOnceItsOwnDayIsPast() {
    refusesFor(
        acceptedAndOffered(),
        new WithdrawFurther(LOCAL_AUTHORITY, ANSWER_MAY, BROOK),
        AdviceReasons.ANSWER_NOT_OVERDUE);
    refusesFor(
        acceptedAndOffered(),
        new WithdrawFurther(LOCAL_AUTHORITY, ANSWER_MAY.plusDays(1), HILL),
        AdviceReasons.NO_OPEN_OFFER);
    State<AdviceStage, ChoiceAdviceCase> next = after(
        acceptedAndOffered(), new WithdrawFurther(LOCAL_AUTHORITY, ANSWER_MAY.plusDays(1), BROOK));
    assertThat(next.data().further()).isEmpty();
    assertThat(next.data().declined()).isEmpty();
    assertThat(held(next)).contains(HILL);
  }

  @Test
  void heldOfferThatIsTakenBackLeavesTheFurtherOne() {
    State<AdviceStage, ChoiceAdviceCase> next =
        after(offeredTwice(), new WithdrawOffer(LOCAL_AUTHORITY, MAY.plusDays(1)));

    assertThat(next.stage()).isEqualTo(AdviceStage.OFFERED);
    assertThat(held(next)).contains(BROOK);
    assertThat(next.data().further()).isEmpty();
    assertThat(next.data().declined()).isEmpty();
    assertThat(owed(next))
        .singleElement()
        .asString()
        .contains("accept or decline the place by 2024-05-21");
  }

  @Test
  void placeThatIsNeitherOfferedNorWonIsNotTakenInstead() {
    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(offered(), accepted())) {
      refusesFor(
          state, new TakeInstead(PARENT, MAY, MOOR, Optional.empty()), AdviceReasons.NOT_OFFERED);
      refusesFor(
          state, new TakeInstead(PARENT, MAY, BROOK, Optional.empty()), AdviceReasons.NOT_OFFERED);
    }
    assertThat(when(offered(), new TakeInstead(PARENT, MAY, MOOR, Optional.empty()))
            .reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "advice.not-offered: a place is taken that was offered or won on appeal, and"
                + " of 100003 neither is known [School Admissions Code 2021 (second-hand, from practice; the"
                + " text was not read)]");
  }

  @Test
  void allowedAppealIsAgainstARefusalAndRecordedForThePanelAlone() {
    refusesFor(
        accepted(), new AllowAppeal(APPEAL_PANEL, MAY, MOOR, OFFERS), AdviceReasons.NOT_REFUSED);
    refusesFor(
        accepted(), new AllowAppeal(PARENT, MAY, BROOK, OFFERS), ProcedureReasons.NOT_ENTITLED);
    State<AdviceStage, ChoiceAdviceCase> seeking = after(refused(), advise(OFFERS));
    for (State<AdviceStage, ChoiceAdviceCase> state :
        ImmutableList.of(offered(), accepted(), refused(), seeking)) {
      State<AdviceStage, ChoiceAdviceCase> next =
          after(state, new AllowAppeal(APPEAL_PANEL, MAY, BROOK, OFFERS));
      assertThat(next.stage()).isEqualTo(state.stage());
      assertThat(next.data().allowed()).containsEntry(BROOK, MAY);
    }
  }

  @Test
  void placeWonOnAppealIsTakenOnce() {
    State<AdviceStage, ChoiceAdviceCase> taken = after(
        offered(),
        new AllowAppeal(APPEAL_PANEL, MAY, BROOK, OFFERS),
        new TakeInstead(PARENT, MAY, BROOK, Optional.empty()));

    assertThat(taken.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(taken.data().allowed()).isEmpty();
    State<AdviceStage, ChoiceAdviceCase> changed =
        after(taken, offer(MAY, MOOR), new TakeInstead(PARENT, MAY, MOOR, Optional.empty()));
    refusesFor(
        changed, new TakeInstead(PARENT, MAY, BROOK, Optional.empty()), AdviceReasons.NOT_OFFERED);
  }

  @Test
  void answerDayThatWasSetLaterLetsTheOfferBeTakenBackOnceItIsPast() {
    State<AdviceStage, ChoiceAdviceCase> state = after(
        offeredWithoutADay(), new SetAnswerDay(LOCAL_AUTHORITY, MAY, HILL_BEFORE, ANSWER_MAY));

    assertThat(state.stage()).isEqualTo(AdviceStage.OFFERED);
    assertThat(owed(state).get(0))
        .startsWith("the parent: accept or decline the place by 2024-05-21");
    refusesFor(
        state, new WithdrawOffer(LOCAL_AUTHORITY, ANSWER_MAY), AdviceReasons.ANSWER_NOT_OVERDUE);
    assertThat(after(state, new WithdrawOffer(LOCAL_AUTHORITY, ANSWER_MAY.plusDays(1)))
            .stage())
        .isEqualTo(AdviceStage.REFUSED);
  }

  @Test
  void answerDayIsNoEarlierThanItsSettingNorThanTheDayThatTheFamilyWasGiven() {
    refusesFor(
        offeredWithoutADay(),
        new SetAnswerDay(LOCAL_AUTHORITY, MAY, HILL, MAY.minusDays(1)),
        AdviceReasons.DAY_PAST);
    assertThat(when(offeredWithoutADay(), new SetAnswerDay(LOCAL_AUTHORITY, MAY, HILL, MAY))
            .isAccepted())
        .isTrue();
    LocalDate named = OFFERS.plusDays(14);
    refusesFor(
        offered(),
        new SetAnswerDay(LOCAL_AUTHORITY, OFFERS, HILL, named.minusDays(1)),
        AdviceReasons.DAY_BROUGHT_FORWARD);
    assertThat(when(offered(), new SetAnswerDay(LOCAL_AUTHORITY, OFFERS, HILL, named))
            .isAccepted())
        .isTrue();
    assertThat(after(offered(), new SetAnswerDay(LOCAL_AUTHORITY, MAY, HILL, ANSWER_MAY))
            .data()
            .offer()
            .flatMap(OfferedPlace::answerBy))
        .contains(ANSWER_MAY);
  }

  @Test
  void answerDayIsForAnOfferThatWaitsForAnAnswer() {
    refusesFor(
        accepted(),
        new SetAnswerDay(LOCAL_AUTHORITY, MAY, HILL, ANSWER_MAY),
        AdviceReasons.NO_OPEN_OFFER);
    refusesFor(
        offered(),
        new SetAnswerDay(LOCAL_AUTHORITY, MAY, BROOK, ANSWER_MAY),
        AdviceReasons.NO_OPEN_OFFER);
    refusesFor(
        offered(), new SetAnswerDay(PARENT, MAY, HILL, ANSWER_MAY), ProcedureReasons.NOT_ENTITLED);
    State<AdviceStage, ChoiceAdviceCase> later = after(
        acceptedAndOffered(),
        new SetAnswerDay(ADMISSION_AUTHORITY, MAY, BROOK, ANSWER_MAY.plusDays(7)));
    assertThat(later.data().further().get(BROOK).answerBy()).contains(ANSWER_MAY.plusDays(7));
    assertThat(owed(later)).anyMatch(one -> one.contains("further place by 2024-05-28"));
  }

  @Test
  void furtherOfferWithoutADayLeavesItUnknown() {
    assertThat(owed(after(
            accepted(),
            new Offer(LOCAL_AUTHORITY, MAY, BROOK, ImmutableSortedSet.of(), Optional.empty()))))
        .anyMatch(one -> one.contains("further place by unknown: no day was set"));
  }

  @Test
  void firstDayThatWasNotKnownIsSetLater() {
    assertThat(owed(accepted()).get(0))
        .contains(
            "put the child on the roll by unknown: no day was set: first day on roll [SI 2006/1751");
    State<AdviceStage, ChoiceAdviceCase> state =
        after(accepted(), new SetStart(ADMISSION_AUTHORITY, MAY, HILL, START));

    assertThat(state.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(owed(state))
        .singleElement()
        .asString()
        .contains("put the child on the roll by 2024-09-04 [SI 2024/208");
    refusesFor(
        state,
        new Admit(ADMISSION_AUTHORITY, START.minusDays(1), HILL),
        AdviceReasons.START_NOT_REACHED);
    assertThat(after(state, new Admit(ADMISSION_AUTHORITY, START, HILL)).stage())
        .isEqualTo(AdviceStage.PLACED);
  }

  @Test
  void firstDayIsNoEarlierThanItsSettingAndStandsOnceItHasCome() {
    refusesFor(
        accepted(),
        new SetStart(LOCAL_AUTHORITY, MAY, HILL, MAY.minusDays(1)),
        AdviceReasons.DAY_PAST);
    assertThat(when(accepted(), new SetStart(LOCAL_AUTHORITY, MAY, HILL, MAY)).isAccepted())
        .isTrue();
    State<AdviceStage, ChoiceAdviceCase> set =
        after(accepted(), new SetStart(LOCAL_AUTHORITY, MAY, HILL, START));
    assertThat(
            after(set, new SetStart(LOCAL_AUTHORITY, START.minusDays(1), HILL, START.plusDays(5)))
                .data()
                .offer()
                .flatMap(OfferedPlace::startOn))
        .contains(START.plusDays(5));
    refusesFor(
        set,
        new SetStart(LOCAL_AUTHORITY, START, HILL, START.plusDays(5)),
        AdviceReasons.START_REACHED);
    refusesFor(
        offered(), new SetStart(LOCAL_AUTHORITY, MAY, HILL, START), ProcedureReasons.NOT_ALLOWED);
  }

  private static final LocalDate APPLIED = LocalDate.of(2023, 10, 12);

  private static State<AdviceStage, ChoiceAdviceCase> heldInYear() {
    return after(
        askedInYear(),
        apply(APPLIED),
        offer(REFUSED, BROOK),
        new Accept(PARENT, LocalDate.of(2023, 10, 19), Optional.of(LocalDate.of(2023, 11, 1))));
  }

  @Test
  void placeThatIsOfferedOrHeldIsNotRefused() {
    LocalDate next = LocalDate.of(2023, 10, 20);

    refusesFor(heldInYear(), refuse(next, BROOK), AdviceReasons.ALREADY_OFFERED);
    refusesFor(heldInYear(), offer(next, MOOR, BROOK), AdviceReasons.ALREADY_OFFERED);
    refusesFor(offered(), refuse(MAY, HILL_BEFORE), AdviceReasons.ALREADY_OFFERED);
    refusesFor(offeredTwice(), refuse(MAY, BROOK), AdviceReasons.ALREADY_OFFERED);
    State<AdviceStage, ChoiceAdviceCase> given = after(heldInYear(), new Decline(PARENT, next));
    assertThat(when(given, refuse(next, BROOK)).isAccepted()).isTrue();
  }

  @Test
  void placeIsNotSwappedNorGivenUpFromTheFirstDayOn() {
    LocalDate first = LocalDate.of(2023, 11, 1);
    State<AdviceStage, ChoiceAdviceCase> beside =
        after(heldInYear(), offer(first.minusDays(1), HILL));
    TakeInstead before = new TakeInstead(PARENT, first.minusDays(1), HILL, Optional.empty());

    assertThat(when(beside, before).isAccepted()).isTrue();
    refusesFor(
        beside,
        new TakeInstead(PARENT, first, HILL, Optional.empty()),
        AdviceReasons.START_REACHED);
    refusesFor(beside, new Decline(PARENT, first), AdviceReasons.START_REACHED);
    refusesFor(heldInYear(), offer(first, HILL), AdviceReasons.START_REACHED);
    refusesFor(heldInYear(), new Decline(PARENT, first), AdviceReasons.START_REACHED);
    assertThat(when(heldInYear(), new Decline(PARENT, first.minusDays(1))).isAccepted())
        .isTrue();
    assertThat(after(beside, new Admit(ADMISSION_AUTHORITY, first, BROOK)).stage())
        .isEqualTo(AdviceStage.PLACED);
  }

  private static State<AdviceStage, ChoiceAdviceCase> wonBrook() {
    return after(
        askedInYear(),
        apply(APPLIED),
        refuse(REFUSED, BROOK),
        new AllowAppeal(APPEAL_PANEL, LocalDate.of(2023, 11, 20), BROOK, REFUSED));
  }

  private static final String WON =
      "the admission authority of the school: offer the place that was won on appeal by unknown";

  @Test
  void placeWonOnAppealIsOwedUntilItIsOffered() {
    LocalDate day = LocalDate.of(2023, 11, 21);

    assertThat(wonBrook().stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(wonBrook())).anyMatch(one -> one.startsWith(WON));
    State<AdviceStage, ChoiceAdviceCase> seeking = after(wonBrook(), advise(day));
    assertThat(owed(seeking)).anyMatch(one -> one.startsWith(WON));
    State<AdviceStage, ChoiceAdviceCase> other = after(seeking, offer(day, HILL));
    assertThat(owed(other)).anyMatch(one -> one.startsWith(WON));
    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(
        after(seeking, offer(day, BROOK)),
        after(other, offer(day, BROOK)),
        after(other, new TakeInstead(PARENT, day, BROOK, Optional.empty())),
        after(seeking, offer(day, BROOK), new Decline(PARENT, day)))) {
      assertThat(owed(state)).noneMatch(one -> one.startsWith(WON));
    }
  }

  @Test
  void placeWonOnAppealIsHadOnce() {
    LocalDate day = LocalDate.of(2023, 11, 21);
    LocalDate later = LocalDate.of(2023, 11, 27);
    TakeInstead again = new TakeInstead(PARENT, later, BROOK, Optional.empty());
    State<AdviceStage, ChoiceAdviceCase> offered = after(wonBrook(), offer(day, BROOK));

    for (State<AdviceStage, ChoiceAdviceCase> gone : ImmutableList.of(
        after(offered, new Accept(PARENT, day, Optional.empty()), new Decline(PARENT, day)),
        after(offered, new Decline(PARENT, day)))) {
      assertThat(gone.data().wonOnAppeal()).isEmpty();
      refusesFor(after(gone, offer(day, HILL)), again, AdviceReasons.NOT_OFFERED);
    }
    State<AdviceStage, ChoiceAdviceCase> further = after(
        after(wonBrook(), offer(day, HILL), offer(day, BROOK)),
        new DeclineFurther(PARENT, day, BROOK));
    refusesFor(further, again, AdviceReasons.NOT_OFFERED);
    State<AdviceStage, ChoiceAdviceCase> withdrawn = after(
        after(wonBrook(), offer(day, HILL), offer(day, BROOK)),
        new WithdrawFurther(LOCAL_AUTHORITY, day.plusDays(15), BROOK));
    refusesFor(
        withdrawn,
        new TakeInstead(PARENT, day.plusDays(15), BROOK, Optional.empty()),
        AdviceReasons.NOT_OFFERED);
  }

  @Test
  void placeWonOfASchoolThatConvertedIsHadOnceUnderEitherNumber() {
    LocalDate day = LocalDate.of(2023, 11, 21);
    State<AdviceStage, ChoiceAdviceCase> gone = after(
        askedInYear(),
        apply(APPLIED),
        refuse(REFUSED, HILL_BEFORE),
        new AllowAppeal(APPEAL_PANEL, LocalDate.of(2023, 11, 20), HILL, REFUSED),
        offer(day, HILL),
        new Decline(PARENT, day),
        offer(day, BROOK));

    for (Urn same : ImmutableList.of(HILL, HILL_BEFORE)) {
      refusesFor(
          gone, new TakeInstead(PARENT, day, same, Optional.empty()), AdviceReasons.NOT_OFFERED);
    }
    for (Urn same : ImmutableList.of(HILL, HILL_BEFORE)) {
      refusesFor(
          gone,
          new AllowAppeal(APPEAL_PANEL, day.plusDays(1), same, REFUSED),
          AdviceReasons.APPEAL_ALLOWED_BEFORE);
    }
  }

  @Test
  void appealAgainstOneRefusalIsAllowedOnceAndOneAgainstANewRefusalAnew() {
    LocalDate day = LocalDate.of(2023, 11, 21);
    State<AdviceStage, ChoiceAdviceCase> gone =
        after(wonBrook(), offer(day, BROOK), new Decline(PARENT, day));

    for (State<AdviceStage, ChoiceAdviceCase> state : ImmutableList.of(wonBrook(), gone)) {
      assertThat(when(state, new AllowAppeal(APPEAL_PANEL, day, BROOK, REFUSED)).reasons())
          .extracting(Reason::toString)
          .containsExactly("advice.appeal-allowed-before: an appeal is decided once, and the one"
              + " against the refusal of 100001 of 2023-10-18 was allowed already [School"
              + " Standards and Framework Act 1998 s.94 (second-hand, from practice; the text was"
              + " not read)]");
    }
    State<AdviceStage, ChoiceAdviceCase> anew = after(
        gone,
        apply(LocalDate.of(2023, 12, 4)),
        refuse(LocalDate.of(2023, 12, 11), BROOK),
        new AllowAppeal(
            APPEAL_PANEL, LocalDate.of(2024, 1, 15), BROOK, LocalDate.of(2023, 12, 11)));
    assertThat(anew.data().wonOnAppeal()).containsExactly(BROOK);
  }

  @Test
  void firstDayAndAdmissionAreOfThePlaceThatIsHeldUnderAnyOfItsNumbers() {
    assertThat(
            when(accepted(), new SetStart(LOCAL_AUTHORITY, MAY, BROOK, START)).reasons())
        .extracting(Reason::toString)
        .containsExactly("advice.not-held: the family accepted a place at 100002, and not at 100001"
            + " [School Admissions Code 2021 (second-hand, from practice; the text was not read)]");
    refusesFor(accepted(), new Admit(ADMISSION_AUTHORITY, MAY, BROOK), AdviceReasons.NOT_HELD);
    State<AdviceStage, ChoiceAdviceCase> placed = after(
        accepted(),
        new SetStart(LOCAL_AUTHORITY, MAY, HILL_BEFORE, START),
        new Admit(ADMISSION_AUTHORITY, START, HILL_BEFORE));
    assertThat(placed.stage()).isEqualTo(AdviceStage.PLACED);
    assertThat(placed.data().admittedTo()).contains(HILL);
    assertThat(placed.data().overtaken()).isEmpty();
  }

  @Test
  void furtherOfferThatGoesLeavesTheAcceptedPlaceAsItIs() {
    LocalDate accepted = OFFERS.plusDays(3);
    for (AdviceCommand gone : ImmutableList.of(
        new DeclineFurther(PARENT, ANSWER_MAY, BROOK),
        new WithdrawFurther(LOCAL_AUTHORITY, ANSWER_MAY.plusDays(1), BROOK))) {
      RecordedLife<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> life =
          RecordedLife.begin(ChoiceAdviceCases.PROCEDURE, applied());
      for (AdviceCommand command : ImmutableList.of(
          offer(OFFERS, HILL, BROOK),
          new Accept(PARENT, accepted, Optional.empty()),
          offer(MAY, BROOK),
          gone)) {
        life = life.after(command, Families.CONTEXT);
      }
      assertThat(life.staysOn(START, Families.CONTEXT))
          .filteredOn(stay -> !stay.from().isBefore(accepted))
          .extracting(Stay::stage)
          .containsExactly(AdviceStage.ACCEPTED);
    }
  }

  @Test
  void familyThatHoldsAPlaceMayApplyElsewhereAndIsOwedTheAnswer() {
    LocalDate next = LocalDate.of(2023, 10, 20);
    State<AdviceStage, ChoiceAdviceCase> elsewhere =
        after(heldInYear(), new Apply(PARENT, next, ImmutableList.of(MOOR)));

    assertThat(elsewhere.stage()).isEqualTo(AdviceStage.ACCEPTED);
    assertThat(owed(elsewhere))
        .anyMatch(one -> one.contains("answer the parent too by 2023-11-17"));
    State<AdviceStage, ChoiceAdviceCase> given = after(elsewhere, new Decline(PARENT, next));
    assertThat(given.stage()).isEqualTo(AdviceStage.REFUSED);
    assertThat(owed(given)).anyMatch(one -> one.contains("answer the parent too by 2023-11-17"));
    refusesFor(
        heldInYear(),
        new Apply(PARENT, LocalDate.of(2023, 11, 1), ImmutableList.of(MOOR)),
        AdviceReasons.START_REACHED);
  }
}

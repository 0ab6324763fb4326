/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.Bodies.DAY;
import static org.concordat.core.governance.Bodies.SET_UP;
import static org.concordat.core.governance.Bodies.h;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class BodyTest {

  private static final Constituency NORTH = Constituency.of("cluster", "north", "the north");
  private static final Seat FIRST = Seat.of("first", NORTH, SeatStanding.VOTING);
  private static final Seat SECOND = Seat.of("second", NORTH, SeatStanding.NON_VOTING);
  private static final Seat THIRD = Seat.of("third", NORTH, SeatStanding.ADVISORY);

  private static Body.Builder body() {
    return Body.builder()
        .code("board")
        .title("the board")
        .addSeat(FIRST)
        .addSeat(SECOND)
        .addSeat(THIRD);
  }

  private static Body held() {
    return body()
        .addAppointment(Appointment.of("first", h("one"), SET_UP, DAY))
        .addAppointment(Appointment.from("second", h("two"), SET_UP))
        .build();
  }

  @Test
  void boltonsWorkingGroupHasTenSeats() {
    Body group = Bodies.workingGroup();
    assertThat(group.seats()).hasSize(10);
    assertThat(group.vacancies(DAY)).isEmpty();
    assertThat(group.units("cluster"))
        .extracting(Constituency::code)
        .containsExactly("north", "south", "west");
    assertThat(group.holdersFor(group.seat("north-2").constituency(), DAY))
        .containsExactly(h("north-head-1"), h("north-head-2"));
    assertThat(group.chair(DAY)).contains(h("former-head"));
  }

  @Test
  void boltonsRemitIsWidenedWithItsReason() {
    LocalDate january = LocalDate.of(2012, 1, 10);
    Body group = Bodies.workingGroup()
        .withWiderRemit(
            january,
            ImmutableSet.of("permanent-exclusions"),
            "places and exclusions could not be parted");
    assertThat(group.remit(january.minusDays(1)).orElseThrow().matters())
        .containsExactly("hard-to-place-pupils");
    assertThat(group.remit(january).orElseThrow())
        .isEqualTo(Remit.of(
            january,
            ImmutableSet.of("hard-to-place-pupils", "permanent-exclusions"),
            "places and exclusions could not be parted"));
    assertThat(group.remit(SET_UP.minusDays(1))).isEmpty();
    assertThat(group.remit(january).orElseThrow().covers("admissions")).isFalse();
  }

  @Test
  void whoVotesOnWarwickshiresBoardIsSaidForEverySeat() {
    assertThat(Bodies.projectBoard(SeatStanding.NON_VOTING).voters(DAY)).hasSize(8);
    assertThat(Bodies.projectBoard(SeatStanding.NON_VOTING).members(DAY)).hasSize(9);
    assertThat(Bodies.projectBoard(SeatStanding.VOTING).voters(DAY)).hasSize(9);
    assertThat(Bodies.projectBoard(SeatStanding.NON_VOTING).chair(DAY)).contains(h("lead-member"));
  }

  @Test
  void aTermIncludesItsFirstDayAndNotItsLast() {
    Body body = held();
    assertThat(body.holder("first", SET_UP)).contains(h("one"));
    assertThat(body.holder("first", SET_UP.minusDays(1))).isEmpty();
    assertThat(body.holder("first", DAY.minusDays(1))).contains(h("one"));
    assertThat(body.holder("first", DAY)).isEmpty();
    assertThat(body.vacancies(DAY)).containsExactly(FIRST, THIRD);
  }

  @Test
  void aSeatIsTakenOverOnTheDayOnWhichItFallsVacant() {
    Body body = held().withAppointment(Appointment.from("first", h("three"), DAY));
    assertThat(body.holder("first", DAY)).contains(h("three"));
    assertThat(body.hasKnown(h("one"))).isTrue();
    assertThat(body.hasKnown(h("nobody"))).isFalse();
  }

  @Test
  void refusesASeatFilledTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> held().withAppointment(Appointment.from("first", h("three"), DAY.minusDays(1))))
        .withMessage("Body board seat first: is held by one at a time, but one in first,"
            + " 2011-09-01/2012-03-01 and three in first, 2012-02-29/+999999999-12-31 overlap");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withAppointment(Appointment.of("first", h("one"), SET_UP, DAY)))
        .withMessageContaining("is held by one at a time");
  }

  @Test
  void refusesSeatsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Body.builder().code("board").title("the board").build())
        .withMessage("Body board seats: must hold at least one, but were none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> body().addSeat(FIRST).build())
        .withMessage("Body board seats: codes are distinct, but first came twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withAppointment(Appointment.from("fourth", h("x"), DAY)))
        .withMessage("Body board seat: must be one of [first, second, third], but was 'fourth'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seat.several(0, NORTH, SeatStanding.VOTING))
        .withMessage("Seat number: must be one or more, but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> body().title(" ").build())
        .withMessage("Body title: must not be blank, but was ' '");
  }

  @Test
  void aHolderMayGiveUpASeat() {
    Body body = held().withVacancy("second", DAY);
    assertThat(body.holder("second", DAY.minusDays(1))).contains(h("two"));
    assertThat(body.holder("second", DAY)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withVacancy("first", DAY))
        .withMessage("Body board seat: must be held to fall vacant, but on 2012-03-01 was first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withVacancy("first", SET_UP))
        .withMessage(
            "Appointment end: must be within the term and after its first day, but for first"
                + " of 2011-09-01/2012-03-01 was 2011-09-01");
  }

  @Test
  void thoseWhoAdviseAreNoMembersAndSomeMembersHaveNoVote() {
    Body body = held().withAppointment(Appointment.from("third", h("three"), SET_UP));
    assertThat(body.members(SET_UP)).containsExactly(h("one"), h("two"));
    assertThat(body.voters(SET_UP)).containsExactly(h("one"));
  }

  @Test
  void onePersonInTwoSeatsIsOneVoter() {
    Body body = Body.builder()
        .code("board")
        .title("the board")
        .addAllSeats(Seat.several(2, NORTH, SeatStanding.VOTING))
        .addAppointment(Appointment.from("north-1", h("one"), SET_UP))
        .addAppointment(Appointment.from("north-2", h("one"), SET_UP))
        .build();
    assertThat(body.voters(DAY)).containsExactly(h("one"));
    assertThat(body.seatsOf(h("one"), DAY)).hasSize(2);
  }

  @Test
  void anOfficeEndsWithTheSeat() {
    Body body = held().withOffice(OfficeTerm.from(Office.CHAIR, h("one"), SET_UP));
    assertThat(body.chair(DAY.minusDays(1))).contains(h("one"));
    assertThat(body.chair(DAY)).isEmpty();
    assertThat(body.officer(Office.VICE_CHAIR, SET_UP)).isEmpty();
  }

  @Test
  void refusesAChairWhoHoldsNoSeatOrASecondChair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withOffice(OfficeTerm.from(Office.CHAIR, h("x"), SET_UP)))
        .withMessageStartingWith("Body board office: goes with a seat, but there is none for x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withOffice(OfficeTerm.from(Office.CHAIR, h("one"), DAY)))
        .withMessageStartingWith("Body board office: goes with a seat, but there is none for one");
    Body chaired = held().withOffice(OfficeTerm.from(Office.CHAIR, h("one"), SET_UP));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chaired.withOffice(OfficeTerm.from(Office.CHAIR, h("two"), SET_UP)))
        .withMessageStartingWith("Body board office: is held by one at a time, but one as CHAIR");
    assertThat(chaired
            .withOffice(OfficeTerm.from(Office.VICE_CHAIR, h("two"), SET_UP))
            .officer(Office.VICE_CHAIR, DAY))
        .contains(h("two"));
  }

  @Test
  void refusesRemitsThatCannotBe() {
    Body group = Bodies.workingGroup();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.withWiderRemit(SET_UP, ImmutableSet.of("more"), "why"))
        .withMessage("Remit widened: must be after 2011-09-01, but was on 2011-09-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.withWiderRemit(DAY, ImmutableSet.of("hard-to-place-pupils"), "why"))
        .withMessage("Remit widened: must add a matter to [hard-to-place-pupils], but added"
            + " [hard-to-place-pupils]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.withWiderRemit(DAY, ImmutableSet.of("more"), " "))
        .withMessage("Remit reason: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> held().withWiderRemit(DAY, ImmutableSet.of("more"), "why"))
        .withMessage("Body board remit: must be there to be widened, but was []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remit.of(DAY, ImmutableSet.of(), "why"))
        .withMessage("Remit matters: must hold at least one, but from 2012-03-01 were none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> body()
            .addRemit(Remit.of(DAY, ImmutableSet.of("more"), "why"))
            .addRemit(Remit.of(DAY, ImmutableSet.of("less"), "why"))
            .build())
        .withMessage(
            "Body board remits: each begins after the one before it, but 2012-03-01 follows"
                + " 2012-03-01");
  }

  @Test
  void aHolderIsNoName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> h("two words"))
        .withMessage(
            "Holder key: must be one word without an at sign, but was not, in a text of 9 characters");
    assertThatIllegalArgumentException().isThrownBy(() -> h("x@y"));
    assertThatIllegalArgumentException().isThrownBy(() -> h(""));
    assertThat(ImmutableSortedSet.of(h("b"), h("a"))).containsExactly(h("a"), h("b"));
    assertThat(h("a")).hasToString("a");
  }

  @Test
  void refusesTermsWithoutADay() {
    LocalDateRange empty = LocalDateRange.ofEmpty(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appointment("first", h("one"), empty))
        .withMessageStartingWith("Appointment term: must hold a day, but for first was ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfficeTerm(Office.CHAIR, h("one"), empty))
        .withMessageStartingWith("OfficeTerm term: must hold a day, but for CHAIR was ");
  }

  @Test
  void aConstituencyIsOrderedByKindAndCode() {
    assertThat(
            ImmutableSortedSet.of(NORTH, Bodies.school("b"), Bodies.school("a"), Bodies.AUTHORITY))
        .containsExactly(Bodies.AUTHORITY, NORTH, Bodies.school("a"), Bodies.school("b"));
    assertThat(NORTH).hasToString("the north");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Constituency.of("school", "a", " "))
        .withMessage("Constituency title: must not be blank, but was ' '");
    assertThatIllegalArgumentException().isThrownBy(() -> Constituency.of("School", "a", "A"));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.Converting.CHILD;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.Restart.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case whose school converted before the case began, or before what was recorded of it. */
class RestartDayTest {

  private static final LocalDate DIRECTED = october(30);

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> directed() {
    return Life.foundation(CHILD, Cases.FOUNDATION)
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, DIRECTED, Optional.of(november(5))));
  }

  private static Escalation closed(
      Life<FoundationStage, FoundationCommand, FoundationEvent> life, LocalDate converted) {
    return life.procedure()
        .advance(life.state(), november(30), Converting.on(converted))
        .data();
  }

  private static LocalDate entry(Escalation closed, LocalDate converted) {
    return Restart.of(closed, Converting.on(converted)).entry().orElseThrow().on();
  }

  @ParameterizedTest
  @CsvSource({"2012-09-01, 2012-10-01", "2012-10-01, 2012-10-01", "2012-10-02, 2012-10-02"})
  void givenASchoolThatHadConvertedWhenTheCaseBeganThenTheNewCaseBeginsNoSooner(
      LocalDate converted, LocalDate begins) {
    Escalation closed = closed(Life.foundation(CHILD, Cases.FOUNDATION), converted);

    assertThat(closed.conversion().orElseThrow().on()).isEqualTo(converted);
    assertThat(entry(closed, converted)).isEqualTo(begins);
  }

  @Test
  void givenAConversionLearnedAfterTheDirectionThenTheNewCaseBeginsWhenTheOldOneClosed() {
    Escalation closed = closed(directed(), october(25));

    assertThat(closed.convertedOn()).contains(DIRECTED);
    assertThat(entry(closed, october(25))).isEqualTo(DIRECTED);
  }

  @ParameterizedTest
  @CsvSource({"2012-10-25, 2", "2012-10-29, 2", "2012-10-30, 0", "2012-11-05, 0"})
  void givenAConversionLearnedLateThenARecordedLapseAfterItIsBrokenAndADirectionAloneIsNot(
      LocalDate converted, int broken) {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
            CHILD, Cases.FOUNDATION)
        .after(FoundationRouteTest.UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, november(5), Optional.empty()));

    assertThat(life.procedure()
            .replay(life.begun(), life.history(), Converting.on(converted))
            .broken())
        .hasSize(broken);
  }

  @ParameterizedTest
  @CsvSource({"2012-10-25, false", "2012-10-30, false", "2012-10-31, true"})
  void givenADirectionOnTheDayOfTheConversionOrAfterItThenItIsNoneInStatistics(
      LocalDate converted, boolean counts) {
    Escalation closed = closed(directed(), converted);

    assertThat(closed.direction()).isPresent();
    assertThat(closed.countsAsDirection()).isEqualTo(counts);
  }

  @Test
  void givenAnAdmissionThatWasRecordedThenALateConversionClosesNothing() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> admitted =
        directed().after(new Admit(GOVERNING_BODY, november(5)));

    assertThat(closed(admitted, october(25)).conversion()).isEmpty();
    assertThat(admitted.under(Converting.on(october(25))).stageOn(november(30)))
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void givenFactsOfASchoolThatHasConvertedThenItTakesNoRouteUnderThem() {
    EscalationContext context = Converting.on(october(1));
    Answer<RouteEntry> entry = RouteEntry.of(CHILD, Cases.FOUNDATION, october(1), context);

    assertThat(entry.match(RouteEntry::toString, Reason::code))
        .isEqualTo(EscalationReasons.OTHER_NUMBER);
    assertThat(RouteEntry.of(CHILD, BROOK, october(1), context).map(RouteEntry::route))
        .isEqualTo(Answer.known(EscalationRoute.ACADEMY));
  }

  @Test
  void givenFactsThatNothingIsKnownAgainstThenTheyAreTaken() {
    assertThat(RouteEntry.of(CHILD, Cases.FOUNDATION, october(1), Cases.CONTEXT)
            .map(RouteEntry::route))
        .isEqualTo(Answer.known(EscalationRoute.FOUNDATION));
    assertThat(RouteEntry.of(CHILD, Cases.FOUNDATION, october(1), Converting.on(october(2)))
            .map(RouteEntry::route))
        .isEqualTo(Answer.known(EscalationRoute.FOUNDATION));
  }

  @Test
  void givenAComplaintOrAnOrderThenItFallsToo() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> complained =
        directed().after(new Complain(LOCAL_AUTHORITY, november(6)));
    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered =
        complained.after(new OrderAdmission(SECRETARY_OF_STATE, november(12), Optional.empty()));
    EscalationContext context = Converting.on(november(20));

    assertThat(Restart.of(closed(directed(), november(20)), context).falls())
        .contains(Matter.DIRECTION)
        .doesNotContain(Matter.COMPLAINT, Matter.ORDER);
    assertThat(Restart.of(closed(complained, november(20)), context).falls())
        .contains(Matter.DIRECTION, Matter.COMPLAINT)
        .doesNotContain(Matter.ORDER);
    assertThat(Restart.of(closed(ordered, november(20)), context).falls())
        .contains(Matter.DIRECTION, Matter.COMPLAINT, Matter.ORDER);
    assertThat(complained
            .after(new DismissComplaint(SECRETARY_OF_STATE, november(12)))
            .data()
            .complainedOn())
        .contains(november(6));
  }

  @Test
  void givenNoCaseThenTheRefusalNamesIt() {
    assertThatNullPointerException()
        .isThrownBy(() -> Restart.of(null, Cases.CONTEXT))
        .withMessage("data");
  }
}

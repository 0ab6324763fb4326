/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.junit.jupiter.api.Test;

/** An agreement keeps no school from admitting sooner, and a direction without a day leaves the agreed day. */
class AgreedAndAdmittedSoonerTest {

  @Test
  void givenALetterThenAnAcademyThatAgreedAdmitsAtOnce() {
    assertThat(AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER)
            .after(new Agree(ACADEMY_TRUST, november(21), november(30)))
            .after(new Admit(ACADEMY_TRUST, november(26)))
            .stage())
        .isEqualTo(AcademyStage.ON_ROLL);
  }

  @Test
  void givenADirectionThatIsSoughtThenASchoolThatAgreedBringsItsDayForward() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> agreed = AcademyRouteTest.given(
            AcademyRouteTest.UP_TO_LETTER)
        .after(new Agree(ACADEMY_TRUST, november(21), november(30)));

    assertThat(
            agreed.after(new Agree(ACADEMY_TRUST, november(22), november(26))).owed())
        .containsEntry("admit", Due.on(november(26)));
  }

  @Test
  void givenNoDirectionIsSoughtThenASchoolAdmitsSoonerOnceItAgreedToTheEarlierDay() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = Life.foundation()
        .after(new Ask(LOCAL_AUTHORITY, october(2)))
        .after(new Agree(GOVERNING_BODY, october(3), november(26)));
    Admit admit = new Admit(GOVERNING_BODY, october(8));

    agreed.refusesFor(admit, EscalationReasons.START_NOT_REACHED);
    agreed.refusesFor(
        new Agree(GOVERNING_BODY, october(4), november(27)), EscalationReasons.FIRST_DAY_SET);
    Life<FoundationStage, FoundationCommand, FoundationEvent> sooner =
        agreed.after(new Agree(GOVERNING_BODY, october(4), october(8)));
    assertThat(sooner.stage()).isEqualTo(FoundationStage.START_AGREED);
    assertThat(sooner.owed()).containsEntry("admit", Due.on(october(8)));
    assertThat(sooner.after(admit).stage()).isEqualTo(FoundationStage.ON_ROLL);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> unwaited() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .after(new FoundationCommand.ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)))
        .after(new Agree(GOVERNING_BODY, november(6), november(12)))
        .after(new CommonCommand.RejectFirstDay(
            LOCAL_AUTHORITY, november(6), november(12), "too far ahead"))
        .after(new Agree(GOVERNING_BODY, november(7), november(12)));
  }

  @Test
  void givenADirectionWithoutADayThenTheAgreedOneStaysAndIsComplainedOfOnceMissed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed = unwaited()
        .after(new FoundationCommand.Direct(LOCAL_AUTHORITY, november(8), Optional.empty()));

    assertThat(directed.data().startOn()).contains(november(12));
    assertThat(directed
            .when(new BreachCommand.Complain(LOCAL_AUTHORITY, november(13)))
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenADirectionWithADayThenItReplacesTheAgreedOne() {
    assertThat(unwaited()
            .after(new FoundationCommand.Direct(
                LOCAL_AUTHORITY, november(8), Optional.of(november(9))))
            .data()
            .startOn())
        .contains(november(9));
  }

  @Test
  void givenADirectionOfAnAcademyWithoutADayThenTheAgreedOneStays() {
    assertThat(AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER)
            .after(new Agree(ACADEMY_TRUST, november(21), november(26)))
            .after(new CommonCommand.RejectFirstDay(
                SECRETARY_OF_STATE, november(21), november(26), "too far ahead"))
            .after(new Agree(ACADEMY_TRUST, november(21), november(26)))
            .after(new AcademyCommand.Direct(SECRETARY_OF_STATE, november(22), Optional.empty()))
            .data()
            .startOn())
        .contains(november(26));
  }
}

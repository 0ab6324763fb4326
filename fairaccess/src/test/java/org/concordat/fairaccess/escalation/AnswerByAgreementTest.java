/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.junit.jupiter.api.Test;

/** What an academy answers by an agreement stays answered when it is broken. */
class AnswerByAgreementTest {

  private static ReportBrokenAgreement reported(LocalDate on) {
    return new ReportBrokenAgreement(LOCAL_AUTHORITY, on);
  }

  @Test
  void letterThatWasAnsweredByAnAgreementIsNotAnsweredAgainAfterItsBreach() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> broken = AcademyRouteTest.given(
            AcademyRouteTest.UP_TO_LETTER)
        .after(new Agree(ACADEMY_TRUST, november(21), november(22)))
        .after(reported(november(23)));

    assertThat(broken.owed()).containsOnlyKeys("decide-request");
    assertThat(broken
            .after(new AcademyCommand.Direct(SECRETARY_OF_STATE, november(23), Optional.empty()))
            .stage())
        .isEqualTo(AcademyStage.DIRECTED);
  }

  @Test
  void letterThatIsWrittenAfterAMissedDayIsNotAnsweredByTheAgreementBeforeIt() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> written = AcademyRouteTest.given(
            AcademyRouteTest.UP_TO_EVIDENCE)
        .after(new Agree(ACADEMY_TRUST, november(12), november(14)))
        .after(new BeMindedToDirect(SECRETARY_OF_STATE, november(15), Optional.of(november(20))))
        .after(reported(november(16)));

    assertThat(written.owed()).containsOnlyKeys("answer-letter", "decide-request");
    assertThat(written.owed()).containsEntry("answer-letter", Due.on(november(20)));
  }

  @Test
  void questionThatWasAnsweredByAnAgreementIsNotAskedAgainAfterItsBreach() {
    ImmutableList<Life<AcademyStage, AcademyCommand, AcademyEvent>> broken = ImmutableList.of(
        AcademyRouteTest.given(AcademyRouteTest.UP_TO_REFUSAL)
            .after(new Agree(ACADEMY_TRUST, october(30), october(31)))
            .after(reported(november(1))),
        Life.academy()
            .after(new Ask(LOCAL_AUTHORITY, october(15)))
            .after(new Agree(ACADEMY_TRUST, october(16), october(17)))
            .after(reported(october(18))));

    assertThat(broken)
        .allSatisfy(life -> assertThat(life.owed()).containsOnlyKeys("act-on-refusal"));
  }
}

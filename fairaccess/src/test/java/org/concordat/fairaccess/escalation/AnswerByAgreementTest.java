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
import java.util.List;
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
  void letterThatIsWrittenAfterAMissedDayIsToBeAnsweredBeforeThatIsReportedToo() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> written = AcademyRouteTest.given(
            AcademyRouteTest.UP_TO_EVIDENCE)
        .after(new Agree(ACADEMY_TRUST, november(12), november(14)))
        .after(new BeMindedToDirect(SECRETARY_OF_STATE, november(15), Optional.of(november(20))));

    assertThat(written.owed())
        .containsOnlyKeys("admit", "answer-letter", "see-first-day")
        .containsEntry("answer-letter", Due.on(november(20)));
  }

  @Test
  void academyAnswersTheLetterWithItsReasonsOnceAndGainsNoTimeByIt() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> letter =
        AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER);
    assertThat(letter.owed()).containsOnlyKeys("answer-letter", "decide-request");

    Life<AcademyStage, AcademyCommand, AcademyEvent> answered =
        letter.after(answered(november(21), "letter of 21 November"));
    assertThat(answered.stage()).isEqualTo(AcademyStage.MINDED_TO_DIRECT);
    assertThat(answered.owed()).containsOnlyKeys("decide-request");
    assertThat(answered.data().refusal()).isEqualTo(letter.data().refusal());
    answered.refuses(
        answered(november(22), "another letter"),
        "escalation.letter-answered: the letter has been answered [National agency's practice"
            + " (second-hand, from Schools Week)]");
    for (AcademyCommand decision : List.of(
        new AcademyCommand.Direct(SECRETARY_OF_STATE, november(21), Optional.empty()),
        new AcademyCommand.RefuseRequest(SECRETARY_OF_STATE, november(21)))) {
      assertThat(letter.when(decision).isAccepted()).isTrue();
      assertThat(answered.when(decision).isAccepted()).isTrue();
    }
  }

  @Test
  void answerToTheLetterIsInWritingAndAfterAnAgreementThereIsNoOther() {
    Life<AcademyStage, AcademyCommand, AcademyEvent> letter =
        AcademyRouteTest.given(AcademyRouteTest.UP_TO_LETTER);

    letter.refuses(
        answered(november(21), " "),
        "escalation.not-in-writing: an answer to the letter gives its reasons in writing [National"
            + " agency's practice (second-hand, from Schools Week)]");
    letter
        .after(new Agree(ACADEMY_TRUST, november(21), november(22)))
        .refusesFor(answered(november(21), "letter"), EscalationReasons.LETTER_ANSWERED);
  }

  private static AcademyCommand.AnswerLetter answered(LocalDate on, String reasons) {
    return new AcademyCommand.AnswerLetter(ACADEMY_TRUST, on, reasons);
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

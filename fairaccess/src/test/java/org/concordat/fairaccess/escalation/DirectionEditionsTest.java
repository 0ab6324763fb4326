/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.escalation.Cases.october;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionEditionsTest {

  private static final DirectionEdition RULES =
      DirectionEditions.ENGLAND.on(LocalDate.of(2012, 10, 15)).rules();

  @Test
  void referenceWindowIsFifteenCalendarDaysBeginningWithServiceBecauseTheActSaysSo() {
    assertThat(RULES.referenceWindow())
        .isEqualTo(Rule.statutory(
            "time to refer a notice",
            TimeLimit.calendarDaysBeginningWith(15),
            Citation.of("SSFA 1998", "s.97(3)")));
  }

  @Test
  void limitsOfPracticeAreWeakerThanLawAndSayWhereTheyWereRead() {
    assertThat(RULES.academyReply().value()).isEqualTo(TimeLimit.calendarDaysAfter(15));
    assertThat(RULES.academyReply().strength()).isEqualTo(Strength.EXPECTED);
    assertThat(RULES.academyReply().source().isSecondHand()).isTrue();
    assertThat(RULES.maintainedReply().value()).isEqualTo(TimeLimit.calendarDaysAfter(7));
    assertThat(RULES.maintainedReply().strength()).isEqualTo(Strength.AGREED);
    assertThat(RULES.academyEvidence().value()).isEqualTo(TimeLimit.calendarDaysAfter(7));
    assertThat(RULES.academyEvidence().strength()).isEqualTo(Strength.EXPECTED);
  }

  @Test
  void lawSetsNoLimitOnWhoeverDecides() {
    assertThat(RULES.nationalDecision().value()).isEmpty();
    assertThat(RULES.referenceDecision().value()).isEmpty();
    assertThat(RULES.authorityDirection().value()).isEmpty();
    assertThat(RULES.referencesDecidedBy().value()).isEqualTo(SCHOOLS_ADJUDICATOR);
  }

  @Test
  void firstEditionBeginsOn1February2012() {
    assertThat(DirectionEditions.ENGLAND.find(LocalDate.of(2012, 1, 31))).isEmpty();
    assertThat(DirectionEditions.ENGLAND.on(LocalDate.of(2012, 2, 1)).name())
        .isEqualTo(DirectionEditions.RULES_OF_2012);
  }

  @Test
  void rulesOf2021AnswerInTheSameTimeUnderWhatWasWrittenLater() {
    LocalDate from = LocalDate.of(2021, 9, 1);
    DirectionEdition later = DirectionEditions.ENGLAND.on(from).rules();

    assertThat(DirectionEditions.ENGLAND.on(from.minusDays(1)).rules()).isEqualTo(RULES);
    assertThat(later)
        .isEqualTo(DirectionEdition.builder()
            .from(RULES)
            .academyReply(Rule.expected(
                "time for an academy to answer",
                TimeLimit.calendarDaysAfter(15),
                Citation.of("DfE advice on fair access 2021")
                    .secondHand("Lancashire protocol p.11")))
            .maintainedReply(Rule.agreed(
                "time for a maintained school to answer",
                TimeLimit.calendarDaysAfter(7),
                Citation.of("Buckinghamshire protocol", "s.18")))
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "2012-02-01, School Admissions Code 2012, para 3.18",
    "2014-12-18, School Admissions Code 2012, para 3.18",
    "2014-12-19, School Admissions Code 2014, ''",
    "2021-08-31, School Admissions Code 2014, ''",
    "2021-09-01, School Admissions Code 2021, ''",
  })
  void anotherAuthoritysConsentIsCitedFromTheCodeInForce(
      LocalDate date, String code, String place) {
    assertThat(Sources.otherAuthorityOn(date))
        .isEqualTo(Citation.of(code, place).secondHand("general knowledge"));
  }

  @Test
  void actOf2026IsHeldAndSwitchedOff() {
    assertThat(DirectionEditions.ENGLAND.switchedOff())
        .extracting(Edition::name)
        .containsExactly(DirectionEditions.RULES_OF_2026);
    assertThat(DirectionEditions.ENGLAND.on(LocalDate.of(2030, 1, 1)).name())
        .isEqualTo(DirectionEditions.RULES_OF_2021);

    DirectionEdition later =
        DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2026).rules();
    assertThat(later.consultees().value()).containsExactlyInAnyOrder(PARENT, ADMISSION_AUTHORITY);
    assertThat(later.noticeRecipients().value())
        .containsExactlyInAnyOrder(ADMISSION_AUTHORITY, HEAD_TEACHER);
    assertThat(later.referenceWindow()).isEqualTo(RULES.referenceWindow());
    assertThat(RULES.noticeRecipients().value())
        .containsExactlyInAnyOrder(GOVERNING_BODY, HEAD_TEACHER);
  }

  @Test
  void actOf2026DoesNotCommenceBeforeItWasPassed() {
    LocalDate passed = LocalDate.of(2026, 4, 29);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectionEditions.ENGLAND.commencing(
            DirectionEditions.RULES_OF_2026, passed.minusDays(1)))
        .withMessage(
            "Edition 2026 commencement: must not be before 2026-04-29, but was 2026-04-28");
    assertThat(DirectionEditions.ENGLAND
            .commencing(DirectionEditions.RULES_OF_2026, passed)
            .on(passed)
            .name())
        .isEqualTo("2026");
  }

  @Test
  void sectionOfTheActOf2026IsNotCitedAsReadAtFirstHand() {
    assertThat(DirectionEditions.ENGLAND
            .named(DirectionEditions.RULES_OF_2026)
            .source()
            .isSecondHand())
        .isTrue();
  }

  @Test
  void actOf2026AppliesFromTheDaySomebodyGivesIt() {
    Editions<DirectionEdition> switchedOn = DirectionEditions.ENGLAND.commencing(
        DirectionEditions.RULES_OF_2026, LocalDate.of(2027, 9, 1));

    assertThat(switchedOn.on(LocalDate.of(2027, 8, 31)).name()).isEqualTo("2021");
    assertThat(switchedOn.on(LocalDate.of(2027, 9, 1)).name()).isEqualTo("2026");
  }

  @Test
  void localAgreementChangesALimitAndNothingElse() {
    Citation agreement = Citation.of("Local protocol", "7.2");
    Edition<DirectionEdition> national =
        DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2012);
    Edition<DirectionEdition> local = national.changed(
        "2012",
        rules -> DirectionEdition.builder()
            .from(rules)
            .maintainedReply(
                rules.maintainedReply().agreedAs(TimeLimit.calendarDaysAfter(5), agreement))
            .build());
    EscalationContext context = Cases.CONTEXT.with(DirectionEditions.ENGLAND.with(local));

    assertThat(Life.foundation()
            .under(context)
            .after(List.of(new Ask(LOCAL_AUTHORITY, october(2))))
            .owed())
        .containsExactly(Map.entry("answer", Due.on(october(7))));
    assertThat(national.rules().maintainedReply().value())
        .isEqualTo(TimeLimit.calendarDaysAfter(7));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-04-01, EFA",
    "2017-03-31, EFA",
    "2017-04-01, ESFA",
    "2025-03-31, ESFA",
    "2025-04-01, DfE"
  })
  void nationalAgencyIsTheOneOfTheDate(LocalDate date, String abbreviation) {
    assertThat(NationalAgency.EDITIONS.on(date).rules()).hasToString(abbreviation);
    assertThat(NationalAgency.EDITIONS.on(date).source().isSecondHand()).isTrue();
  }

  @Test
  void beforeApril2012NoAgencyIsKnown() {
    assertThat(NationalAgency.EDITIONS.find(LocalDate.of(2012, 3, 31))).isEmpty();
  }

  @Test
  void agencyWithoutANameIsRefused() {
    assertThatThrownBy(() -> NationalAgency.of(" ", "Agency"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NationalAgency abbreviation: must not be blank, but was ' '");
    assertThatThrownBy(() -> NationalAgency.of("A", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NationalAgency name: must not be blank, but was ''");
  }
}

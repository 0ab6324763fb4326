/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.refused;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.junit.jupiter.api.Test;

/** Advice cites the edition of the School Admissions Code that governs what the family asks for. */
class AdviceSourcesTest {

  private static ChoiceAdvice advice(LocalDate on, Route route) {
    return ChoiceAdvice.of(
        Families.question()
            .on(on)
            .route(route)
            .careStatus(CareStatus.LOOKED_AFTER)
            .build(),
        ImmutableList.of(),
        CONTEXT);
  }

  private static List<String> cited(ChoiceAdvice advice) {
    return Stream.concat(
            advice.steps().stream()
                .map(step -> step.obligation().term().rule().source().toString()),
            advice.notes().stream()
                .filter(note -> note.code().equals(AdviceReasons.CARE_COMES_FIRST))
                .map(Reason::toString))
        .toList();
  }

  @Test
  void editionOfTheNationalDaysIsThatOfTheCodeInForce() {
    for (List<String> boundary : List.of(
        List.of("2012-02-01", "2012"),
        List.of("2013-08-31", "2012"),
        List.of("2013-09-01", "2013"),
        List.of("2014-12-18", "2013"),
        List.of("2014-12-19", "2014"),
        List.of("2021-08-31", "2014"),
        List.of("2021-09-01", "2021"),
        List.of("2023-09-01", "2021"))) {
      assertThat(AdmissionDates.EDITIONS.find(LocalDate.parse(boundary.get(0))).map(Edition::name))
          .contains(boundary.get(1));
    }
  }

  @Test
  void daysAreTheSameInEveryEditionSinceTheOneForEntryIn2014() {
    AdmissionDates dates = AdmissionDates.DATES_2013.rules();
    for (Edition<AdmissionDates> edition :
        List.of(AdmissionDates.DATES_2014, AdmissionDates.DATES_2021)) {
      assertThat(edition.rules().secondary().closing().value())
          .isEqualTo(dates.secondary().closing().value());
      assertThat(edition.rules().primary().offer().orElseThrow().value())
          .isEqualTo(dates.primary().offer().orElseThrow().value());
      assertThat(edition.rules().appeals().lodge().value())
          .isEqualTo(dates.appeals().lodge().value());
    }
  }

  @Test
  void roundForEntryIn2024IsUnderTheCodeOf2021AndNoEarlierOne() {
    List<String> cited = cited(advice(Families.ASKED, Route.SECONDARY_ROUND));

    assertThat(cited)
        .anyMatch(one -> one.startsWith("School Admissions Code 2021"))
        .anyMatch(one -> one.contains("come first"))
        .noneMatch(one -> one.contains("Code 2012") || one.contains("Code 2014"));
  }

  @Test
  void inYearApplicationIsUnderTheCodeOfItsDay() {
    assertThat(cited(advice(LocalDate.of(2021, 9, 1), Route.IN_YEAR)))
        .anyMatch(one -> one.startsWith("School Admissions Code 2021"))
        .noneMatch(one -> one.contains("Admissions Code 2014"));
    assertThat(cited(advice(LocalDate.of(2021, 8, 31), Route.IN_YEAR)))
        .anyMatch(one -> one.startsWith("School Admissions Code 2014"))
        .noneMatch(one -> one.contains("Admissions Code 2021"));
  }

  @Test
  void protocolIsRefusedUnderTheEditionThatSendsToInYearAdmissionFirst() {
    assertThat(Families.when(
                refused(), new ReferToProtocol(LOCAL_AUTHORITY, Families.OFFERS.plusDays(1)))
            .reasons())
        .singleElement()
        .asString()
        .contains("[School Admissions Code 2021 para 3.17");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Term;
import org.concordat.core.rule.Edition;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionsCodesTest {

  private static final AdmissionsCode CODE_2012 = AdmissionsCodes.CODE_2012.rules();
  private static final AdmissionsCode CODE_2021 = AdmissionsCodes.CODE_2021.rules();

  @ParameterizedTest
  @CsvSource({
    "2012-02-01, 2012",
    "2014-12-18, 2012",
    "2014-12-19, 2014",
    "2021-08-31, 2014",
    "2021-09-01, 2021"
  })
  void editionIsTheOneInForce(LocalDate date, String edition) {
    assertThat(AdmissionsCodes.EDITIONS.on(date).name()).isEqualTo(edition);
  }

  @Test
  void noEditionBefore1February2012() {
    assertThat(AdmissionsCodes.EDITIONS.find(LocalDate.of(2012, 1, 31))).isEmpty();
  }

  @Test
  void editionOf2012ListsTheLeast() {
    assertThat(CODE_2012.listKind().value()).isEqualTo(ListKind.MINIMUM);
    assertThat(CODE_2012.categories())
        .extracting(FairAccessCategory::toString)
        .containsExactly(
            "a criminal-justice-or-pru",
            "b out-of-education",
            "c gypsy-roma-traveller-refugee-asylum",
            "d homeless",
            "e unsupportive-family",
            "f carer",
            "g needs-without-plan");
  }

  @Test
  void editionOf2014ListsTheSame() {
    assertThat(AdmissionsCodes.CODE_2014.rules().categories())
        .extracting(FairAccessCategory::code)
        .containsExactlyElementsOf(ImmutableList.copyOf(
            CODE_2012.categories().stream().map(FairAccessCategory::code).toList()));
    assertThat(AdmissionsCodes.CODE_2014.rules().categories().get(0).source().toString())
        .startsWith("School Admissions Code 2014 para 3.15(a)");
  }

  @Test
  void editionOf2021ListsAllThereAre() {
    assertThat(CODE_2021.listKind().value()).isEqualTo(ListKind.CLOSED);
    assertThat(CODE_2021.categories())
        .extracting(FairAccessCategory::toString)
        .containsExactly(
            "a child-in-need-or-protection",
            "b refuge",
            "c criminal-justice",
            "d alternative-provision-or-excluded",
            "e needs-without-plan",
            "f carer",
            "g homeless",
            "h formal-kinship-care",
            "i gypsy-roma-traveller-refugee-asylum",
            "j refused-for-behaviour",
            "k place-not-sought",
            "l out-of-education",
            "m previously-looked-after");
  }

  @Test
  void everyParagraphIsMarkedAsReadElsewhere() {
    for (Edition<AdmissionsCode> edition : AdmissionsCodes.EDITIONS.all()) {
      assertThat(edition.source().isSecondHand()).isTrue();
      assertThat(edition.rules().categories())
          .allMatch(category -> category.source().isSecondHand())
          .allMatch(category -> category.source().place().contains("(" + category.letter() + ")"));
    }
  }

  @Test
  void previouslyLookedAfterChildrenAreOutsideUntil2021() {
    assertThat(CODE_2012.outside())
        .extracting(rule -> rule.value())
        .containsExactly(
            OutsideGroup.LOOKED_AFTER,
            OutsideGroup.PLAN_NAMES_SCHOOL,
            OutsideGroup.PREVIOUSLY_LOOKED_AFTER);
    assertThat(CODE_2021.outside())
        .extracting(rule -> rule.value())
        .containsExactly(OutsideGroup.LOOKED_AFTER, OutsideGroup.PLAN_NAMES_SCHOOL);
  }

  @ParameterizedTest
  @EnumSource
  void outsideGroupsHaveARoute(OutsideGroup group) {
    assertThat(group.route()).isNotBlank();
    assertThat(group.code()).matches("[a-z-]+");
  }

  @Test
  void participationIsStricterFrom2021() {
    assertThat(CODE_2012.bindsAllSchools().value()).isTrue();
    assertThat(CODE_2012.sendsDecider().value()).isFalse();
    assertThat(CODE_2012.standsUntilReplaced().value()).isFalse();
    assertThat(CODE_2012.considersWishes().value()).isFalse();
    assertThat(CODE_2021.bindsAllSchools().value()).isTrue();
    assertThat(CODE_2021.sendsDecider().value()).isTrue();
    assertThat(CODE_2021.standsUntilReplaced().value()).isTrue();
    assertThat(CODE_2021.considersWishes().value()).isTrue();
    assertThat(CODE_2012.oneOutOneIn().value()).isFalse();
    assertThat(CODE_2021.oneOutOneIn().value()).isFalse();
  }

  @Test
  void t14_acceptedOn12October2023IsAllocatedBy16November() {
    Term term = CODE_2021.allocationLimit().term(LocalDate.of(2023, 10, 12), TestCalendars.T23);

    assertThat(term.due()).isEqualTo(Due.on(LocalDate.of(2023, 11, 16)));
  }

  @Test
  void t15_acceptedOn4December2023IsAllocatedBy16January() {
    Term term = CODE_2021.allocationLimit().term(LocalDate.of(2023, 12, 4), TestCalendars.T23);

    assertThat(term.due()).isEqualTo(Due.on(LocalDate.of(2024, 1, 16)));
  }

  @Test
  void t16_applicationOf12October2023() {
    InYearLimits limits = CODE_2021.inYearLimits().orElseThrow();
    LocalDate applied = LocalDate.of(2023, 10, 12);

    assertThat(limits.tellAuthority().value().from(applied, TestCalendars.T23))
        .isEqualTo(Due.on(LocalDate.of(2023, 10, 16)));
    assertThat(limits.answerAim().value().from(applied, TestCalendars.T23))
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 2)));
    assertThat(limits.answer().value().from(applied, TestCalendars.T23))
        .isEqualTo(Due.on(LocalDate.of(2023, 11, 9)));
    assertThat(CODE_2012.inYearLimits()).isEmpty();
  }

  @Test
  void editionOf2012SetsNoNumberAndIsNeverOverdue() {
    Term term = CODE_2012.allocationLimit().term(LocalDate.of(2012, 10, 12), TestCalendars.T12);

    assertThat(term.due().isKnown()).isFalse();
    assertThat(term.due().isPastOn(LocalDate.of(2099, 1, 1))).isFalse();
    term.due()
        .match(
            day -> {
              throw new AssertionError(day);
            },
            reason -> {
              assertThat(reason.code()).isEqualTo("protocol.no-limit-set");
              assertThat(reason.message()).contains("as quickly as possible");
              return reason;
            });
    assertThat(term.rule().value()).isEqualTo("as quickly as possible");
  }

  @ParameterizedTest
  @CsvSource({"LOCAL_AUTHORITY, 7", "GOVERNING_BODY, 7", "ACADEMY_TRUST, 15"})
  void replyLimitGoesByWhoDecides(AdmissionAuthority authority, int days) {
    assertThat(CODE_2012.replyLimits().limitFor(authority).value().number()).isEqualTo(days);
    assertThat(CODE_2021.replyLimits().limitFor(authority).value().number()).isEqualTo(days);
  }

  @Test
  void t12_academyAskedOn15October2012RepliesBy30October() {
    assertThat(CODE_2012
            .replyLimits()
            .academy()
            .value()
            .from(LocalDate.of(2012, 10, 15), TestCalendars.T12))
        .isEqualTo(Due.on(LocalDate.of(2012, 10, 30)));
  }

  @ParameterizedTest
  @CsvSource({"7, 13, true", "6, 13, false", "6, 12, false", "7, 12, true", "0, 1, false"})
  void t37_majorityIsMoreThanHalfOfTheSchools(int agreeing, int schools, boolean agreed) {
    assertThat(CODE_2021.isAgreedBy(agreeing, schools)).isEqualTo(agreed);
  }

  @ParameterizedTest
  @CsvSource({"3, 2", "-1, 2", "0, 0"})
  void majorityRefusesImpossibleNumbers(int agreeing, int schools) {
    assertThatThrownBy(() -> CODE_2021.isAgreedBy(agreeing, schools))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AdmissionsCode agreeing: must be from 0 to the number of schools, but was %s of %s",
            agreeing, schools);
  }

  @Test
  void lettersAreDistinct() {
    FairAccessCategory homeless = CODE_2012.categories().get(3);

    assertThatThrownBy(() -> AdmissionsCode.builder()
            .from(CODE_2012)
            .categories(ImmutableList.of(homeless, homeless))
            .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AdmissionsCode categories: letters and codes are distinct, but d homeless came"
            + " twice");
  }

  @Test
  void localAgreementChangesACopy() {
    Edition<AdmissionsCode> local = AdmissionsCodes.CODE_2012.changed(
        "Bolton 2012",
        code -> AdmissionsCode.builder()
            .from(code)
            .allocationLimit(CODE_2021.allocationLimit())
            .build());

    assertThat(local.rules().allocationLimit()).isEqualTo(CODE_2021.allocationLimit());
    assertThat(local.rules().categories()).isEqualTo(CODE_2012.categories());
  }
}

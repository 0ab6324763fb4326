/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.referral.Referrals.PUPIL;
import static org.concordat.fairaccess.referral.Referrals.plain;
import static org.concordat.fairaccess.referral.Referrals.with;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.StatutorySenPlan.Kind;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.Criterion;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.referral.Eligibility.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

  private static final LocalDate IN_2012 = LocalDate.of(2012, 10, 15);
  private static final LocalDate IN_2023 = LocalDate.of(2023, 10, 12);
  private static final Urn SCHOOL = Urn.of(105267);

  private static Circumstance circumstance(String code) {
    return Circumstances.all().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> lettersMet(FairAccessReferral referral, LocalDate on) {
    return ImmutableSet.copyOf(Eligibility.check(referral, on).categoriesMet().stream()
        .map(FairAccessCategory::letter)
        .toList());
  }

  private static ImmutableList<String> codes(Eligibility eligibility) {
    return ImmutableList.copyOf(eligibility.reasons().stream().map(Reason::code).toList());
  }

  @Nested
  class Categories {

    @ParameterizedTest
    @CsvSource({
      "child-in-need, '', a",
      "child-protection-plan, '', a",
      "refuge, '', b",
      "criminal-justice, a, c",
      "pru-reintegration, a, ''",
      "ap-reintegration, '', d",
      "excluded-mainstream, '', d",
      "special-educational-needs, g, e",
      "disability, g, e",
      "medical-condition, g, e",
      "carer, f, f",
      "homeless, d, g",
      "formal-kinship-care, '', h",
      "gypsy-roma-traveller, c, i",
      "refugee, c, i",
      "asylum-seeker, c, i",
      "unsupportive-family, e, ''",
      "refused-for-behaviour, '', j",
      "place-not-sought, '', k",
      "no-place-within-reach, '', ''",
      "not-promptly-placed, '', ''"
    })
    void eachCircumstanceMeetsItsCategoryAndNoOther(
        String code, String letters2012, String letters2021) {
      assertThat(lettersMet(with(IN_2012, circumstance(code)).build(), IN_2012))
          .containsExactlyElementsOf(split(letters2012));
      assertThat(lettersMet(with(IN_2023, circumstance(code)).build(), IN_2023))
          .containsExactlyElementsOf(split(letters2021));
    }

    private Iterable<String> split(String letters) {
      return Splitter.on(' ').omitEmptyStrings().split(letters);
    }

    @Test
    void severalAreMetAtOnce() {
      FairAccessReferral referral = with(IN_2023, Circumstances.CARER)
          .addFact(CircumstanceFact.of(Circumstances.REFUGEE))
          .addFact(CircumstanceFact.of(Circumstances.HOMELESS))
          .build();

      assertThat(lettersMet(referral, IN_2023)).containsExactly("f", "g", "i");
    }

    @Test
    void eachIsMetNotMetOrNotKnown() {
      FairAccessReferral referral = with(IN_2023, Circumstances.CARER)
          .namesAllCircumstances(false)
          .addRuledOut(Circumstances.HOMELESS)
          .build();
      Eligibility eligibility = Eligibility.check(referral, IN_2023);

      assertThat(eligibility.finding("f").finding()).isEqualTo(Finding.MET);
      assertThat(eligibility.finding("g").finding()).isEqualTo(Finding.NOT_MET);
      assertThat(eligibility.finding("h").finding()).isEqualTo(Finding.NOT_KNOWN);
      assertThat(eligibility.finding("h").reasons())
          .extracting(Reason::code)
          .containsExactly("eligibility.circumstance-not-known");
      assertThat(eligibility.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void onePartUnknownOfSeveralLeavesTheCategoryOpen() {
      FairAccessReferral referral = plain(IN_2023)
          .namesAllCircumstances(false)
          .addRuledOut(Circumstances.REFUGEE)
          .addRuledOut(Circumstances.ASYLUM_SEEKER)
          .build();

      CategoryFinding finding = Eligibility.check(referral, IN_2023).finding("i");

      assertThat(finding.finding()).isEqualTo(Finding.NOT_KNOWN);
      assertThat(finding.reasons().get(0).message())
          .isEqualTo("it is not known whether any of these holds: gypsy-roma-traveller");
    }

    @ParameterizedTest
    @CsvSource({
      "special-educational-needs, NONE, MET, MET",
      "special-educational-needs, STATEMENT, NOT_MET, NOT_MET",
      "special-educational-needs, EHC_PLAN, NOT_MET, NOT_MET",
      "special-educational-needs, , NOT_KNOWN, NOT_KNOWN",
      "disability, EHC_PLAN, NOT_MET, MET",
      "medical-condition, EHC_PLAN, NOT_MET, MET",
      "disability, , NOT_KNOWN, MET",
      "carer, , NOT_MET, NOT_MET"
    })
    void planMattersForAllNeedsIn2012AndForSpecialNeedsIn2021(
        String code, Kind kind, Finding g2012, Finding e2021) {
      Pupil.Builder pupil = Pupil.builder()
          .reference(PUPIL.reference())
          .yearGroup(PUPIL.yearGroup())
          .careStatus(CareStatus.NOT_LOOKED_AFTER);
      if (kind != null) {
        pupil.senPlan(StatutorySenPlan.of(kind));
      }
      FairAccessReferral referral =
          with(IN_2012, circumstance(code)).pupil(pupil.build()).build();

      assertThat(Eligibility.check(referral, IN_2012).finding("g").finding()).isEqualTo(g2012);
      assertThat(Eligibility.check(referral, IN_2023).finding("e").finding()).isEqualTo(e2021);
    }

    @ParameterizedTest
    @CsvSource({
      "2022-10-09, NOT_MET",
      "2022-10-10, MET",
      "2023-10-11, MET",
      "2023-10-12, MET",
      "2023-12-01, MET"
    })
    void childInNeedCountsForTwelveMonthsBeforeTheReferral(LocalDate ended, Finding finding) {
      FairAccessReferral referral = plain(LocalDate.of(2023, 10, 10))
          .addFact(CircumstanceFact.until(Circumstances.CHILD_IN_NEED, ended))
          .build();

      assertThat(Eligibility.check(referral, LocalDate.of(2023, 10, 12))
              .finding("a")
              .finding())
          .isEqualTo(finding);
    }

    @Test
    void endedTooLongAgoShowsItsArithmetic() {
      FairAccessReferral referral = plain(LocalDate.of(2023, 10, 10))
          .addFact(CircumstanceFact.between(
              Circumstances.CHILD_PROTECTION_PLAN,
              LocalDate.of(2021, 1, 1),
              LocalDate.of(2022, 10, 9)))
          .build();

      assertThat(Eligibility.check(referral, IN_2023).finding("a").reasons())
          .singleElement()
          .satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("eligibility.ended-too-long-ago");
            assertThat(reason.message())
                .isEqualTo(
                    "child-protection-plan ended on 2022-10-09: 12 months from then were over on"
                        + " 2023-10-09, before the referral of 2023-10-10");
          });
    }

    @Test
    void otherOfTwoStatusesUnknownLeavesTheCategoryOpen() {
      FairAccessReferral referral = plain(LocalDate.of(2023, 10, 10))
          .namesAllCircumstances(false)
          .addFact(CircumstanceFact.until(Circumstances.CHILD_IN_NEED, LocalDate.of(2020, 1, 1)))
          .build();

      assertThat(Eligibility.check(referral, IN_2023).finding("a").finding())
          .isEqualTo(Finding.NOT_KNOWN);
    }

    @Test
    void circumstanceThatIsOverOrToComeDoesNotHold() {
      FairAccessReferral over = plain(IN_2023)
          .addFact(CircumstanceFact.until(Circumstances.HOMELESS, IN_2023.minusDays(1)))
          .build();
      FairAccessReferral coming = plain(IN_2023)
          .addFact(CircumstanceFact.since(Circumstances.HOMELESS, IN_2023.plusDays(1)))
          .build();

      assertThat(lettersMet(over, IN_2023)).isEmpty();
      assertThat(lettersMet(coming, IN_2023)).isEmpty();
      assertThat(lettersMet(coming, IN_2023.plusDays(1))).containsExactly("g");
    }
  }

  @Nested
  class OutOfEducation {

    private FairAccessReferral.Builder lastAttended(LocalDate day) {
      return plain(day.plusDays(1))
          .attendance(Attendance.lastOn(day))
          .addFact(CircumstanceFact.of(Circumstances.NO_PLACE_WITHIN_REACH));
    }

    @Test
    void t17_lastAttended8September2023IsInCategoryLFrom6October() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2023, 9, 8)).build();

      assertThat(lettersMet(referral, LocalDate.of(2023, 10, 5))).isEmpty();
      assertThat(lettersMet(referral, LocalDate.of(2023, 10, 6))).containsExactly("l");
    }

    @Test
    void t17_edge14_declinedSuitableOfferRemovesCategoryLAndNoOther() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2023, 9, 8))
          .addFact(CircumstanceFact.of(Circumstances.CARER))
          .addOffer(PlaceOffer.of(SCHOOL, LocalDate.of(2023, 9, 20))
              .declinedOn(LocalDate.of(2023, 9, 25)))
          .build();
      Eligibility eligibility = Eligibility.check(referral, LocalDate.of(2023, 10, 6));

      assertThat(eligibility.categoriesMet())
          .extracting(FairAccessCategory::letter)
          .containsExactly("f");
      assertThat(eligibility.finding("l").reasons())
          .extracting(Reason::code)
          .containsExactly("eligibility.offer-declined");
      assertThat(eligibility.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void onlyASuitableOfferDeclinedInThisSpellRemovesCategoryL() {
      LocalDate check = LocalDate.of(2023, 10, 6);
      FairAccessReferral.Builder base = lastAttended(LocalDate.of(2023, 9, 8));
      PlaceOffer offer = PlaceOffer.of(SCHOOL, LocalDate.of(2023, 7, 1));

      assertThat(lettersMet(base.addOffer(offer).build(), check)).containsExactly("l");
      assertThat(lettersMet(
              base.addOffer(offer.declinedOn(LocalDate.of(2023, 9, 7))).build(), check))
          .containsExactly("l");
      assertThat(lettersMet(
              base.addOffer(offer.unsuitable().declinedOn(LocalDate.of(2023, 9, 20)))
                  .build(),
              check))
          .containsExactly("l");
      assertThat(lettersMet(
              base.addOffer(offer.declinedOn(LocalDate.of(2023, 9, 8))).build(), check))
          .isEmpty();
    }

    @Test
    void categoryLNeedsThatNoPlaceIsWithinReach() {
      LocalDate last = LocalDate.of(2023, 9, 8);
      FairAccessReferral inReach =
          plain(last.plusDays(1)).attendance(Attendance.lastOn(last)).build();
      FairAccessReferral unknown = FairAccessReferral.builder()
          .from(inReach)
          .namesAllCircumstances(false)
          .build();

      assertThat(Eligibility.check(inReach, IN_2023).finding("l").finding())
          .isEqualTo(Finding.NOT_MET);
      assertThat(Eligibility.check(unknown, IN_2023).finding("l").finding())
          .isEqualTo(Finding.NOT_KNOWN);
    }

    @Test
    void t18_lastAttended3September2012IsInCategoryBFrom3November() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2012, 9, 3)).build();

      assertThat(lettersMet(referral, LocalDate.of(2012, 11, 2))).isEmpty();
      assertThat(lettersMet(referral, LocalDate.of(2012, 11, 3))).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({
      "2012-12-31, 2013-02-28",
      "2015-12-31, 2016-02-29",
      "2013-12-30, 2014-02-28",
      "2013-06-30, 2013-08-30"
    })
    void edge15_twoMonthsAreClippedAtTheEndOfAShorterMonth(LocalDate last, LocalDate from) {
      FairAccessReferral referral = lastAttended(last).build();

      assertThat(lettersMet(referral, from.minusDays(1))).isEmpty();
      assertThat(lettersMet(referral, from)).containsExactly("b");
    }

    @Test
    void editionGoesByTheDayOfTheCheck() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2021, 7, 16)).build();

      assertThat(lettersMet(referral, LocalDate.of(2021, 8, 31))).isEmpty();
      assertThat(lettersMet(referral, LocalDate.of(2021, 9, 1))).containsExactly("l");
    }

    @Test
    void declinedOfferDoesNotMatterIn2012() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2012, 9, 3))
          .addOffer(PlaceOffer.of(SCHOOL, LocalDate.of(2012, 10, 1))
              .declinedOn(LocalDate.of(2012, 10, 2)))
          .build();

      assertThat(lettersMet(referral, LocalDate.of(2012, 11, 3))).containsExactly("b");
    }

    @Test
    void arithmeticIsShown() {
      FairAccessReferral referral = lastAttended(LocalDate.of(2012, 9, 3)).build();
      Eligibility eligibility = Eligibility.check(referral, LocalDate.of(2012, 11, 2));

      assertThat(eligibility.finding("b").explanation().render())
          .startsWith("category b, out of education for two months or more: not met"
              + " [School Admissions Code 2012 para 3.15(b)")
          .contains("last-attended: 2012-09-03")
          .contains("limit: 2 months")
          .contains("from: 2012-11-03");
    }

    @Test
    void attendanceMustBeKnown() {
      FairAccessReferral referral = FairAccessReferral.builder()
          .pupil(PUPIL)
          .referredOn(IN_2012)
          .namesAllCircumstances(true)
          .build();

      assertThat(Eligibility.check(referral, IN_2012).finding("b").reasons())
          .extracting(Reason::code)
          .containsExactly("eligibility.attendance-not-known");
    }

    @Test
    void childStillAtSchoolIsNotOut() {
      LocalDate last = LocalDate.of(2012, 10, 19);

      assertThat(Eligibility.check(lastAttended(last).build(), IN_2012)
              .finding("b")
              .reasons())
          .extracting(Reason::code)
          .containsExactly("eligibility.attends");
    }

    @Test
    void localLimitInSchoolDaysNeedsACalendar() {
      Citation source = Citation.of("Test protocol", "3");
      FairAccessProtocol local = FairAccessProtocol.builder()
          .name("Test")
          .code(AdmissionsCodes.CODE_2012)
          .addLocalCategory(FairAccessCategory.of(
              "h",
              "twenty-days-out",
              "out of school for twenty school days",
              Criterion.outOfEducation(
                  Rule.agreed("time out", TimeLimit.schoolDaysAfter(20), source)),
              source))
          .build();
      FairAccessReferral referral = lastAttended(LocalDate.of(2012, 9, 14)).build();

      assertThat(Eligibility.check(referral, local, IN_2012).finding("h").finding())
          .isEqualTo(Finding.NOT_KNOWN);
      assertThat(Eligibility.check(referral, local, LocalDate.of(2012, 10, 11), TestCalendars.T12)
              .finding("h")
              .finding())
          .isEqualTo(Finding.NOT_MET);
      assertThat(Eligibility.check(referral, local, LocalDate.of(2012, 10, 12), TestCalendars.T12)
              .finding("h")
              .finding())
          .isEqualTo(Finding.MET);
    }
  }

  @Nested
  class StrongerRoutes {

    private FairAccessReferral.Builder carer(Pupil pupil) {
      return with(IN_2012, Circumstances.CARER).pupil(pupil);
    }

    private Pupil pupil(CareStatus status) {
      return Pupil.builder().from(PUPIL).careStatus(status).build();
    }

    @Test
    void lookedAfterChildLeavesInEveryEdition() {
      FairAccessReferral referral = carer(pupil(CareStatus.LOOKED_AFTER)).build();

      for (LocalDate on : ImmutableList.of(IN_2012, IN_2023)) {
        Eligibility eligibility = Eligibility.check(referral, on);
        assertThat(eligibility.outcome()).isEqualTo(Outcome.ROUTED_OUT);
        assertThat(eligibility.outside()).contains(OutsideGroup.LOOKED_AFTER);
        assertThat(eligibility.reasons().get(0).message())
            .isEqualTo(
                "outside the protocol as looked-after: the authority that looks after the child"
                    + " asks the school to admit, and may direct it");
        assertThat(eligibility.finding("f").isMet()).isTrue();
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = Kind.class,
        names = {"STATEMENT", "EHC_PLAN"})
    void childWhosePlanNamesASchoolLeaves(Kind kind) {
      Pupil named = Pupil.builder()
          .from(PUPIL)
          .senPlan(StatutorySenPlan.naming(kind, SCHOOL))
          .build();

      for (LocalDate on : ImmutableList.of(IN_2012, IN_2023)) {
        assertThat(Eligibility.check(carer(named).build(), on).outside())
            .contains(OutsideGroup.PLAN_NAMES_SCHOOL);
      }
    }

    @Test
    void planThatNamesNoSchoolDoesNotLeadOut() {
      Pupil unnamed = Pupil.builder()
          .from(PUPIL)
          .senPlan(StatutorySenPlan.of(Kind.EHC_PLAN))
          .build();

      assertThat(Eligibility.check(carer(unnamed).referredOn(IN_2023).build(), IN_2023)
              .outcome())
          .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void edge13_previouslyLookedAfterChildLeavesIn2012AndEntersAsMIn2021() {
      Pupil before = pupil(CareStatus.PREVIOUSLY_LOOKED_AFTER);
      FairAccessReferral notPlaced =
          with(IN_2012, Circumstances.NOT_PROMPTLY_PLACED).pupil(before).build();

      assertThat(Eligibility.check(notPlaced, IN_2012).outside())
          .contains(OutsideGroup.PREVIOUSLY_LOOKED_AFTER);
      assertThat(lettersMet(notPlaced, IN_2023)).containsExactly("m");
      FairAccessReferral later =
          with(IN_2023, Circumstances.NOT_PROMPTLY_PLACED).pupil(before).build();
      assertThat(Eligibility.check(later, IN_2023).outcome()).isEqualTo(Outcome.ELIGIBLE);
      assertThat(lettersMet(plain(IN_2023).pupil(before).build(), IN_2023)).isEmpty();
    }

    @Test
    void routeIsNotGuessedWhereCareStatusIsNotKnown() {
      Pupil unknown = Pupil.builder()
          .reference(PUPIL.reference())
          .yearGroup(PUPIL.yearGroup())
          .senPlan(StatutorySenPlan.none())
          .build();
      Eligibility eligibility = Eligibility.check(carer(unknown).build(), IN_2012);

      assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_KNOWN);
      assertThat(codes(eligibility)).containsExactly("pupil.care-status-not-known");
      assertThat(
              Eligibility.check(plain(IN_2012).pupil(unknown).build(), IN_2012).outcome())
          .isEqualTo(Outcome.NOT_KNOWN);
    }
  }

  @Nested
  class InYearAdmission {

    @ParameterizedTest
    @CsvSource({
      "NOT_APPLIED, IN_YEAR_FIRST, eligibility.in-year-first",
      "PENDING, IN_YEAR_FIRST, eligibility.in-year-first",
      "PLACED, NOT_ELIGIBLE, eligibility.place-secured"
    })
    void comesFirst(InYearStanding standing, Outcome outcome, String code) {
      Eligibility eligibility =
          Eligibility.check(with(IN_2023, Circumstances.CARER).inYear(standing).build(), IN_2023);

      assertThat(eligibility.outcome()).isEqualTo(outcome);
      assertThat(codes(eligibility)).containsExactly(code);
      assertThat(eligibility.reasons().get(0).source()).isPresent();
    }

    @Test
    void mustBeKnown() {
      FairAccessReferral referral = FairAccessReferral.builder()
          .pupil(PUPIL)
          .referredOn(IN_2023)
          .attendance(Attendance.attending())
          .addFact(CircumstanceFact.of(Circumstances.CARER))
          .namesAllCircumstances(true)
          .build();
      Eligibility eligibility = Eligibility.check(referral, IN_2023);

      assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_KNOWN);
      assertThat(codes(eligibility)).containsExactly("eligibility.in-year-not-known");
    }

    @Test
    void isNotAskedOfAChildForWhomNobodyApplies() {
      assertThat(Eligibility.check(
                  with(IN_2023, Circumstances.PLACE_NOT_SOUGHT)
                      .inYear(InYearStanding.NOT_APPLIED)
                      .build(),
                  IN_2023)
              .outcome())
          .isEqualTo(Outcome.ELIGIBLE);
      assertThat(Eligibility.check(
                  with(IN_2012, Circumstances.UNSUPPORTIVE_FAMILY)
                      .inYear(InYearStanding.NOT_APPLIED)
                      .build(),
                  IN_2012)
              .outcome())
          .isEqualTo(Outcome.ELIGIBLE);
    }
  }

  @Test
  void childInNoCategoryIsNotEligible() {
    Eligibility eligibility = Eligibility.check(plain(IN_2023).build(), IN_2023);

    assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    assertThat(codes(eligibility)).containsExactly("eligibility.no-category");
    assertThat(eligibility.isEligible()).isFalse();
  }

  @Test
  void openCategoriesLeaveTheOutcomeOpen() {
    FairAccessReferral referral = plain(IN_2012)
        .namesAllCircumstances(false)
        .ruledOut(Circumstances.all().stream()
            .filter(one -> !one.equals(Circumstances.CARER))
            .toList())
        .build();
    Eligibility eligibility = Eligibility.check(referral, IN_2012);

    assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_KNOWN);
    assertThat(eligibility.reasons().get(0).message())
        .isEqualTo("no category of 2012 is met, and these are open: f");
  }

  @Test
  void anotherEditionThanTheOneInForceIsNoted() {
    Eligibility eligibility = Eligibility.check(
        with(IN_2023, Circumstances.CARER).build(),
        FairAccessProtocol.of(AdmissionsCodes.CODE_2012),
        IN_2023);

    assertThat(eligibility.outcome()).isEqualTo(Outcome.ELIGIBLE);
    assertThat(codes(eligibility)).containsExactly("eligibility.other-edition-in-force");
  }

  @Test
  void explanationNamesEveryCategory() {
    String text = Eligibility.check(with(IN_2023, Circumstances.CARER).build(), IN_2023)
        .explanation()
        .render();

    assertThat(text)
        .startsWith("eligibility on 2023-10-12 under School Admissions Code 2021: eligible")
        .contains("category f, caring for somebody: met [School Admissions Code 2021 para 3.17(f)")
        .contains("category m, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "", "A"})
  void letterMustBeOneOfTheProtocol(String letter) {
    Eligibility eligibility = Eligibility.check(plain(IN_2012).build(), IN_2012);

    assertThatThrownBy(() -> eligibility.finding(letter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Eligibility letter: must be one of a, b, c, d, e, f, g, but was '%s'", letter);
  }

  @Test
  void noCheckBeforeTheFirstEdition() {
    assertThatThrownBy(() -> Eligibility.check(plain(IN_2012).build(), LocalDate.of(2012, 1, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2012-01-31");
  }
}

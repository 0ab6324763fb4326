/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PowerOrDuty;
import org.concordat.core.partnership.PowersAndDuties;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.partnership.agreement.AgreementTerms;
import org.concordat.core.partnership.agreement.Consents;
import org.concordat.core.partnership.agreement.PartnershipAgreement;
import org.concordat.core.partnership.agreement.Party;
import org.concordat.core.partnership.agreement.Undertaking;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.testkit.law.Search;
import org.threeten.extra.LocalDateRange;

/** Partnerships keep their laws, and what breaks one is found. */
class PartnershipProperties implements MembershipLaws, AllocationLaws {

  private static final LocalDate SIGNED = PartnershipArbitraries.FIRST.minusDays(10);
  private static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.unpublished());
  private static final Partnership NORTH =
      Partnership.of("north", "North", PartnershipKinds.AREA_BEHAVIOUR, List.of());
  private static final Party AUTHORITY = Party.of(LocalAuthorityCode.of("937"));
  private static final Party PARTNERS = Party.of(NORTH);

  @Override
  public Arbitrary<LocalDate> dates() {
    return MembershipLaws.super.dates();
  }

  @Property(tries = 100)
  void whatIsReservedSurvivesAnySequenceOfVariations(
      @ForAll("variations") List<Allocation> variations, @ForAll("dates") LocalDate date) {
    PartnershipAgreement agreement = bound();
    LocalDate on = SIGNED;
    for (Allocation variation : variations) {
      on = on.plusDays(7);
      Vary vary =
          new Vary(AUTHORITY, on, terms(variation), Consents.on(on, List.of(AUTHORITY, PARTNERS)));
      boolean isSound = terms(variation).breaches().isEmpty();
      assertThat(agreement.decide(vary, CALENDARS).isAccepted()).isEqualTo(isSound);
      if (isSound) {
        agreement = agreement.after(vary, CALENDARS);
      }
    }
    for (PowerOrDuty one : PowersAndDuties.RESERVED) {
      assertThat(agreement.whoAnswers(one.code(), date, CALENDARS))
          .isEqualTo(Answer.known(one.holder()));
    }
    assertThat(agreement.allocationOn(date, CALENDARS).breaches()).isEmpty();
  }

  @Provide
  Arbitrary<List<Allocation>> variations() {
    return PartnershipArbitraries.allocations().list().ofMaxSize(6);
  }

  private static PartnershipAgreement bound() {
    return PartnershipAgreement.negotiated(terms(Allocation.reserved()), SIGNED)
        .after(new Sign(AUTHORITY, SIGNED), CALENDARS)
        .after(new Sign(PARTNERS, SIGNED), CALENDARS);
  }

  private static AgreementTerms terms(Allocation allocation) {
    Citation clause = Citation.of("Agreement");
    return AgreementTerms.builder()
        .reference("north")
        .partnership(NORTH)
        .addParty(AUTHORITY)
        .addParty(PARTNERS)
        .term(LocalDateRange.of(
            PartnershipArbitraries.FIRST, PartnershipArbitraries.FIRST.plusYears(4)))
        .addUndertaking(Undertaking.right(AUTHORITY, "sees the books"))
        .addUndertaking(Undertaking.right(PARTNERS, "decides"))
        .allocation(allocation)
        .reviewEvery(Rule.agreed("months between reviews", 12, clause))
        .build();
  }

  @Example
  void anAnswerThatFollowsTheAgreementAgainstTheLawIsFound() {
    AllocationLaws laws = new AllocationLaws() {
      @Override
      public Answer<Role> whoAnswers(Allocation allocation, String code, LocalDate date) {
        return allocation.breaches().isEmpty()
            ? allocation.whoAnswers(code, date)
            : Answer.known(Role.of("nobody", "nobody"));
      }
    };
    assertThat(Search.counterExample(
            laws.allocations(),
            allocation ->
                laws.whoAnswersForWhatIsReservedStays(allocation, PartnershipArbitraries.FIRST)))
        .hasMessageStartingWith("Who answers for what is reserved stays, but ");
  }

  @Example
  void membersThatNeverLeaveAreFound() {
    MembershipLaws laws = new MembershipLaws() {
      @Override
      public ImmutableSortedSet<Urn> members(Partnership partnership, LocalDate date) {
        return partnership.memberships().stream()
            .map(one -> one.school())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Urn::compareTo));
      }
    };
    assertThat(Search.counterExample(
            laws.partnerships().flatMap(one -> laws.dates().map(date -> Tuple.of(one, date))),
            pair -> laws.aSchoolBelongsByOneMembership(pair.get1(), pair.get2())))
        .hasMessageStartingWith("A school belongs exactly when one membership holds, but ");
    assertThat(Search.counterExample(
            laws.partnerships(), laws::aMembershipHoldsFromItsFirstDayToItsLast))
        .hasMessageStartingWith("A membership holds from its first day to its last, but ");
  }
}

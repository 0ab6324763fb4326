/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.partnership.PartnershipRoles.AUTHORITY_OFFICER;
import static org.concordat.core.partnership.PartnershipRoles.CABINET;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;
import static org.concordat.core.partnership.agreement.AgreementSamples.AUTHORITY;
import static org.concordat.core.partnership.agreement.AgreementSamples.BEGUN;
import static org.concordat.core.partnership.agreement.AgreementSamples.BOUND_ON;
import static org.concordat.core.partnership.agreement.AgreementSamples.CALENDARS;
import static org.concordat.core.partnership.agreement.AgreementSamples.CLAUSE;
import static org.concordat.core.partnership.agreement.AgreementSamples.END;
import static org.concordat.core.partnership.agreement.AgreementSamples.FUNDING;
import static org.concordat.core.partnership.agreement.AgreementSamples.JULY;
import static org.concordat.core.partnership.agreement.AgreementSamples.MEMBER;
import static org.concordat.core.partnership.agreement.AgreementSamples.NORTH;
import static org.concordat.core.partnership.agreement.AgreementSamples.PARTNERS;
import static org.concordat.core.partnership.agreement.AgreementSamples.START;
import static org.concordat.core.partnership.agreement.AgreementSamples.TERM;
import static org.concordat.core.partnership.agreement.AgreementSamples.after;
import static org.concordat.core.partnership.agreement.AgreementSamples.all;
import static org.concordat.core.partnership.agreement.AgreementSamples.bare;
import static org.concordat.core.partnership.agreement.AgreementSamples.terms;
import static org.concordat.core.partnership.agreement.AgreementSamples.unpaired;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Move;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipReasons;
import org.concordat.core.partnership.agreement.AgreementCommand.Continue;
import org.concordat.core.partnership.agreement.AgreementCommand.OpenReview;
import org.concordat.core.partnership.agreement.AgreementCommand.Redraft;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.partnership.agreement.AgreementEvent.Bound;
import org.concordat.core.partnership.agreement.AgreementEvent.ReviewOpened;
import org.concordat.core.partnership.agreement.AgreementEvent.Signed;
import org.concordat.core.partnership.agreement.AgreementEvent.Started;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What a party may not do, with code, rule and words. */
class AgreementRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 7, 2);
  private static final State<AgreementStage, AgreementStanding> ACTIVE =
      after(new Signed(JULY, AUTHORITY), new Bound(BOUND_ON, PARTNERS), new Started(START));

  @Test
  void k13_nobodySignsAwayTheHeadsRightToExclude() {
    AgreementTerms terms = with(Allocation.reserved().with(new Removal("exclude", CLAUSE)));
    assertThat(refusal(AgreementLife.begin(terms, BEGUN), new Sign(AUTHORITY, JULY)))
        .singleElement()
        .hasToString("partnership.reserved-removed: Agreement north-2011 clause 4 takes away what"
            + " stays with the head teacher: exclude a pupil on disciplinary grounds"
            + " [SI 2012/1033]");
  }

  @Test
  void k13_nobodySignsAwayTheAuthoritysSixthDay() {
    AgreementTerms terms =
        with(Allocation.reserved().with(new Move("day-six-provision", PARTNERSHIP, START, CLAUSE)));
    assertThat(refusal(AgreementLife.begin(terms, BEGUN), new Sign(PARTNERS, JULY)))
        .extracting(Reason::code)
        .containsExactly(PartnershipReasons.RESERVED_MOVED);
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, terms, all(DAY))))
        .extracting(Reason::code)
        .containsExactly(PartnershipReasons.RESERVED_MOVED);
  }

  @Test
  void moneyWithoutResponsibilityForEveryExcludedPupilIsRefused() {
    AgreementTerms none = unpaired().build();
    AgreementTerms some = unpaired()
        .collectiveResponsibility(
            CollectiveResponsibility.limitedTo("pupils of Years 7 to 9", CLAUSE))
        .build();
    assertThat(refusal(AgreementLife.begin(none, BEGUN), new Sign(AUTHORITY, JULY)))
        .singleElement()
        .hasToString("agreement.funding-unpaired: north-2011 brings money to an area behaviour"
            + " partnership that answers together for nobody, and must answer for every excluded"
            + " pupil [DFE-RR224 part 4, Warwickshire]");
    assertThat(some.breaches())
        .singleElement()
        .extracting(Reason::message)
        .asString()
        .contains("answers together for pupils of Years 7 to 9");
    assertThat(unpaired().funding(List.of()).build().breaches()).isEmpty();
    assertThat(unpaired()
            .partnership(Partnership.of("north", "North", PartnershipKinds.CLUSTER, List.of()))
            .build()
            .breaches())
        .isEmpty();
  }

  @Test
  void nobodySignsATextThatLacksUndertakingsAndReview() {
    assertThat(refusal(AgreementLife.begin(bare().build(), BEGUN), new Sign(AUTHORITY, JULY)))
        .extracting(Reason::toString)
        .containsExactly(
            "agreement.no-undertaking: north-2011 gives the local authority 937 neither a right"
                + " nor a responsibility [DFE-RR224 part 4, Warwickshire]",
            "agreement.no-review: north-2011 lays down no review [Agreement north-2011 review]");
    assertThat(bare().build().breaches()).hasSize(3);
  }

  @Test
  void whoActsIsAParty() {
    AgreementTerms terms = with(Allocation.reserved()
        .with(new Delegation("day-six-provision", AUTHORITY_OFFICER, TERM, CLAUSE)));
    assertThat(refusal(AgreementLife.begin(terms, BEGUN), new Sign(AUTHORITY, JULY)))
        .extracting(Reason::toString)
        .containsExactly("agreement.actor-not-party: the officer of the local authority is to act"
            + " on day-six-provision and is no party to north-2011 [Agreement north-2011 clause"
            + " 4]");
  }

  @Test
  void nobodySignsTwiceAndNobodyElseSigns() {
    assertThat(refusal(after(new Signed(JULY, AUTHORITY)), new Sign(AUTHORITY, JULY)))
        .extracting(Reason::toString)
        .containsExactly("agreement.already-signed: the local authority 937 has signed north-2011"
            + " [Agreement north-2011 signatures]");
    assertThat(refusal(after(), new Sign(Party.of(LocalAuthorityCode.of("350")), JULY)))
        .extracting(Reason::toString)
        .containsExactly("agreement.not-a-party: the local authority 350 is no party to"
            + " north-2011 [Agreement north-2011 parties]");
  }

  @Test
  void nobodySignsOnceTheTermIsOver() {
    State<AgreementStage, AgreementStanding> signed = after(new Signed(JULY, AUTHORITY));
    assertThat(refusal(signed, new Sign(PARTNERS, END)))
        .extracting(Reason::message)
        .containsExactly("the term of north-2011 ends before 2014-09-01, and this is 2014-09-01");
    assertThat(AgreementLife.PROCEDURE
            .decide(signed, new Sign(PARTNERS, END.minusDays(1)), CALENDARS)
            .isAccepted())
        .isTrue();
  }

  @Test
  void aVariationNeedsEverybodysConsentByItsDay() {
    Consents one = Consents.on(DAY, List.of(AUTHORITY));
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, terms(), one)))
        .extracting(Reason::toString)
        .containsExactly("agreement.consent-missing: not all parties to north-2011 had consented"
            + " by 2012-07-02: missing the partnership north [Agreement north-2011 consent]");
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, terms(), all(DAY.plusDays(1)))))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.CONSENT_MISSING);
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, terms(), Consents.none())))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.CONSENT_MISSING);
  }

  @Test
  void aCommandBeforeAnAgreementThatMayHaveBeenRedraftedIsToldBothDays() {
    assertThat(refusal(after(), new Sign(AUTHORITY, after().since().minusDays(1))))
        .extracting(Reason::message)
        .containsExactly(
            "dated " + after().since().minusDays(1) + ", before " + after().since()
                + ", the day of the last event or, if there is none, on which the life began; judge it"
                + " against the history");
  }

  @Test
  void aVariationIsOfTheSameAgreement() {
    AgreementTerms other =
        AgreementTerms.builder().from(terms()).reference("south").build();
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, other, all(DAY))))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.OTHER_AGREEMENT);
    assertThat(refusal(after(), new Redraft(AUTHORITY, JULY, other)))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.OTHER_AGREEMENT);
  }

  @Test
  void theFirstDayDoesNotChangeOnceTheTermHasBegun() {
    AgreementTerms later = AgreementTerms.builder()
        .from(terms())
        .term(LocalDateRange.of(LocalDate.of(2011, 8, 1), END))
        .build();
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, later, all(DAY))))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.START_CHANGED);
    State<AgreementStage, AgreementStanding> bound =
        after(new Signed(JULY, AUTHORITY), new Bound(BOUND_ON, PARTNERS));
    assertThat(AgreementLife.PROCEDURE
            .decide(bound, new Vary(AUTHORITY, BOUND_ON, later, all(BOUND_ON)), CALENDARS)
            .isAccepted())
        .isTrue();
  }

  @Test
  void aVariedTermEndsLater() {
    AgreementTerms over = AgreementTerms.builder()
        .from(terms())
        .funding(List.of())
        .term(LocalDateRange.of(START, DAY))
        .build();
    assertThat(refusal(ACTIVE, new Vary(AUTHORITY, DAY, over, all(DAY))))
        .extracting(Reason::code)
        .containsExactly(AgreementReasons.TERM_OVER);
  }

  @Test
  void goingOnNeedsEverybody() {
    State<AgreementStage, AgreementStanding> review = after(
        new Signed(JULY, AUTHORITY),
        new Bound(BOUND_ON, PARTNERS),
        new Started(START),
        new ReviewOpened(DAY, AUTHORITY));
    assertThat(refusal(review, new Continue(AUTHORITY, DAY, Consents.none())))
        .extracting(Reason::message)
        .containsExactly("not all parties to north-2011 had consented by 2012-07-02: missing the"
            + " local authority 937, the partnership north");
    assertThat(refusal(review, new OpenReview(AUTHORITY, DAY)))
        .extracting(Reason::code)
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void aTextThatCannotExistIsRefusedWhereItIsMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgreementTerms.builder()
            .reference("r")
            .partnership(NORTH)
            .addParty(AUTHORITY)
            .term(TERM)
            .build())
        .withMessage("AgreementTerms parties: must be at least two, but were [the local authority"
            + " 937]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().reference(" ").build())
        .withMessage("AgreementTerms reference: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().term(LocalDateRange.ofUnboundedEnd(START)).build())
        .withMessageStartingWith("AgreementTerms term: must have a first and a last day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare()
            .addUndertaking(Undertaking.right(Party.of(MEMBER), "sees the books"))
            .build())
        .withMessageEndingWith("but one was of the member school 125737");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().reviewEvery(Rule.agreed("months", 0, CLAUSE)).build())
        .withMessage("AgreementTerms review: must come after at least a month, but after 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare()
            .addFunding(FundingLevel.of(
                StatedAmount.exactly(Money.parse("GBP 1.00")),
                LocalDateRange.of(START, END.plusDays(1))))
            .build())
        .withMessageStartingWith("AgreementTerms funding: must be for the term");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare().addFunding(FUNDING).addFunding(FUNDING).build())
        .withMessageStartingWith("AgreementTerms funding: must be for periods that do not overlap");
  }

  @Test
  void partsThatCannotExistAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingLevel.of(StatedAmount.exactly(Money.parse("GBP -0.01")), TERM))
        .withMessage("FundingLevel amount: must not be negative, but was GBP -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FundingLevel.of(
            StatedAmount.exactly(Money.parse("GBP 1.00")), LocalDateRange.of(START, START)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Party(CABINET, "937"))
        .withMessageEndingWith("but was the Cabinet");
    assertThatIllegalArgumentException().isThrownBy(() -> new Party(LOCAL_AUTHORITY, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> Undertaking.right(AUTHORITY, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectiveResponsibility.limitedTo(" ", CLAUSE));
    assertThat(Party.of(Urn.of(125737))).hasToString("the member school 125737");
    assertThat(FUNDING).hasToString("about GBP 400000.00 for 2011-09-01/2012-09-01");
  }

  private static AgreementTerms with(Allocation allocation) {
    return AgreementTerms.builder().from(terms()).allocation(allocation).build();
  }

  private static ImmutableList<Reason> refusal(
      State<AgreementStage, AgreementStanding> state, AgreementCommand command) {
    return AgreementLife.PROCEDURE.decide(state, command, CALENDARS).reasons();
  }
}

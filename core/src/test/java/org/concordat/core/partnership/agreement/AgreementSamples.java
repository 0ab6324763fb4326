/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;

import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** An agreement like Warwickshire's, and some moments of its life. */
final class AgreementSamples {

  static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.unpublished());
  static final LocalDate BEGUN = LocalDate.of(2011, 6, 1);
  static final LocalDate JULY = LocalDate.of(2011, 7, 1);
  static final LocalDate BOUND_ON = LocalDate.of(2011, 7, 15);
  static final LocalDate START = LocalDate.of(2011, 9, 1);
  static final LocalDate END = LocalDate.of(2014, 9, 1);
  static final LocalDateRange TERM = LocalDateRange.of(START, END);
  static final Citation CLAUSE = Citation.of("Agreement north-2011", "clause 4");
  static final Urn MEMBER = Urn.of(125737);
  static final Partnership NORTH = Partnership.of(
      "north", "North", PartnershipKinds.AREA_BEHAVIOUR, List.of(Membership.from(MEMBER, START)));
  static final Party AUTHORITY = Party.of(LocalAuthorityCode.of("937"));
  static final Party PARTNERS = Party.of(NORTH);
  static final FundingLevel FUNDING = FundingLevel.of(
      StatedAmount.about(Money.parse("GBP 400000.00")),
      LocalDateRange.of(START, LocalDate.of(2012, 9, 1)));

  private AgreementSamples() {}

  static AgreementTerms.Builder bare() {
    return AgreementTerms.builder()
        .reference("north-2011")
        .partnership(NORTH)
        .addParty(PARTNERS)
        .addParty(AUTHORITY)
        .term(TERM);
  }

  static AgreementTerms.Builder unpaired() {
    return bare()
        .addFunding(FUNDING)
        .addUndertaking(Undertaking.responsibility(AUTHORITY, "pays the share"))
        .addUndertaking(Undertaking.right(PARTNERS, "decides what is bought"))
        .allocation(Allocation.reserved()
            .with(new Delegation("day-six-provision", PARTNERSHIP, TERM, CLAUSE)))
        .reviewEvery(Rule.agreed("months between reviews", 12, CLAUSE));
  }

  static AgreementTerms terms() {
    return unpaired()
        .collectiveResponsibility(CollectiveResponsibility.forEveryExcludedPupil(CLAUSE))
        .build();
  }

  static Consents all(LocalDate on) {
    return Consents.on(on, List.of(AUTHORITY, PARTNERS));
  }

  static State<AgreementStage, AgreementStanding> after(AgreementEvent... events) {
    State<AgreementStage, AgreementStanding> state = AgreementLife.begin(terms(), BEGUN);
    for (AgreementEvent event : events) {
      state = AgreementLife.PROCEDURE.evolve(state, event);
    }
    return state;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.agreement.AgreementCommand;
import org.concordat.core.partnership.agreement.AgreementEvent;
import org.concordat.core.partnership.agreement.AgreementLife;
import org.concordat.core.partnership.agreement.AgreementStage;
import org.concordat.core.partnership.agreement.AgreementStanding;
import org.concordat.core.partnership.agreement.AgreementTerms;
import org.concordat.core.partnership.agreement.CollectiveResponsibility;
import org.concordat.core.partnership.agreement.Consents;
import org.concordat.core.partnership.agreement.FundingLevel;
import org.concordat.core.partnership.agreement.Party;
import org.concordat.core.partnership.agreement.Undertaking;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** The life of an agreement between partners keeps the laws of procedures. */
class AgreementLifeProperties
    implements ProcedureLaws<
        AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars> {

  private static final LocalDate BEGUN = LocalDate.of(2011, 6, 1);
  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final Citation CLAUSE = Citation.of("Agreement north-2011", "clause 4");
  private static final Urn MEMBER = Urn.of(100001);
  private static final Partnership NORTH = Partnership.of(
      "north",
      "North",
      PartnershipKinds.AREA_BEHAVIOUR,
      ImmutableList.of(Membership.from(MEMBER, BEGUN)));
  private static final Party AUTHORITY = Party.of(LocalAuthorityCode.of("937"));
  private static final Party PARTNERS = Party.of(NORTH);
  private static final Party SCHOOL = Party.of(MEMBER);
  private static final ImmutableMap<Role, Party> BY_ROLE = ImmutableMap.of(
      AUTHORITY.role(), AUTHORITY,
      PARTNERS.role(), PARTNERS,
      SCHOOL.role(), SCHOOL);
  private static final Party OUTSIDER = new Party(PartnershipRoles.GOVERNING_BODY, "100009");

  @Override
  public Procedure<AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
      procedure() {
    return AgreementLife.PROCEDURE;
  }

  @Override
  public Arbitrary<
          Life<AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>>
      beginnings() {
    return Arbitraries.of(
            terms(START, 36, AUTHORITY, PARTNERS),
            terms(START, 12, AUTHORITY, PARTNERS, SCHOOL),
            terms(BEGUN, 24, AUTHORITY, PARTNERS))
        .map(terms ->
            Life.begin(procedure(), AgreementLife.begin(terms, BEGUN), SchoolDays.UNPUBLISHED));
  }

  @Override
  public AgreementCommand command(Occasion<AgreementStage, AgreementStanding> when) {
    Party party = BY_ROLE.getOrDefault(when.by(), OUTSIDER);
    LocalDate on = when.on();
    AgreementTerms now = when.state().data().terms();
    return switch (when.code()) {
      case "redraft" ->
        new AgreementCommand.Redraft(
            party,
            on,
            when.oneOf(
                terms(now.term().getStart(), when.between(6, 48), AUTHORITY, PARTNERS),
                bare(START, 24, AUTHORITY, PARTNERS).build()));
      case "sign" -> new AgreementCommand.Sign(party, on);
      case "abandon" -> new AgreementCommand.Abandon(party, on);
      case "vary" -> new AgreementCommand.Vary(party, on, varied(when, now), consents(when, now));
      case "open-review" -> new AgreementCommand.OpenReview(party, on);
      case "continue" -> new AgreementCommand.Continue(party, on, consents(when, now));
      case "end-at-review" -> new AgreementCommand.EndAtReview(party, on);
      case "end-by-agreement" ->
        new AgreementCommand.EndByAgreement(party, on, consents(when, now));
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  private static AgreementTerms varied(
      Occasion<AgreementStage, AgreementStanding> when, AgreementTerms now) {
    Party[] parties = now.parties().toArray(Party[]::new);
    LocalDate start = now.term().getStart();
    return when.oneOf(
        terms(start, when.between(6, 60), parties),
        terms(start.plusDays(when.between(-60, 60)), 24, parties),
        bare(start, 36, parties).build());
  }

  private static Consents consents(
      Occasion<AgreementStage, AgreementStanding> when, AgreementTerms now) {
    LocalDate on = when.on();
    return when.between(0, 5) == 0
        ? Consents.on(on.plusDays(1), now.parties())
        : Consents.on(on, now.parties());
  }

  private static AgreementTerms terms(LocalDate start, int months, Party... parties) {
    AgreementTerms.Builder terms = bare(start, months, parties)
        .addFunding(FundingLevel.of(
            StatedAmount.about(Money.parse("GBP 400000.00")),
            LocalDateRange.of(start, start.plusMonths(6))))
        .collectiveResponsibility(CollectiveResponsibility.forEveryExcludedPupil(CLAUSE))
        .reviewEvery(Rule.agreed("months between reviews", 5, CLAUSE));
    return terms.build();
  }

  /** A text that nobody may sign, since it has no review. */
  private static AgreementTerms.Builder bare(LocalDate start, int months, Party... parties) {
    AgreementTerms.Builder terms = AgreementTerms.builder()
        .reference("north-2011")
        .partnership(NORTH)
        .term(LocalDateRange.of(start, start.plusMonths(months)));
    for (Party party : parties) {
      terms.addParty(party).addUndertaking(Undertaking.responsibility(party, "does its share"));
    }
    return terms;
  }
}

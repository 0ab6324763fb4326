/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.NoticeTerm;
import org.concordat.commissioning.contract.OutcomeOwed;
import org.concordat.commissioning.contract.RevenueContribution;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.commissioning.contract.SupportBaseContract;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * A support base in the manner of Thurrock's, from the draft of its contract to the claim.
 *
 * <p>That there was a contract, its two contributions, the diminishing scale and the two limbs of the trigger
 * are reported in DFE-RR224, part 4. The school, the dates and the figures are invented.
 */
final class ThurrockSupportBase implements CaseStudy {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate NOTICE = LocalDate.of(2017, 7, 14);
  private static final LocalDate WITHDRAWN = LocalDate.of(2018, 1, 15);
  private static final LocalDate CHANGED = LocalDate.of(2018, 4, 9);
  private static final Citation CAPITAL = Citation.of("Contract TB/1", "clause 7");
  private static final Calendars CALENDARS =
      Calendars.ofSchool(SchoolCalendar.unpublished("not needed: notice runs in months"));

  @Override
  public String title() {
    return "Thurrock: one support base, from contract to claim";
  }

  @Override
  public void tell(Story story) {
    story.line("What the contract holds is reported in DFE-RR224 (2012), part 4. The school, the");
    story.line("dates and the figures are invented.");
    SupportBase base = agreed(contract(DiminishingScale.completeYears(25)));
    life(story, base);
    refusedNotice(story, base);
    SupportBase withdrawn = base.after(new ServeNotice(HOST, NOTICE, WITHDRAWN), CALENDARS);
    oneLimb(story, withdrawn);
    SupportBase changed =
        withdrawn.after(new ChangeUse(COMMISSIONER, CHANGED, "sixth form centre"), CALENDARS);
    claims(story, changed);
  }

  /** The contract, with a scale for its one tranche. */
  static SupportBaseContract contract(DiminishingScale scale) {
    CapitalTranche building =
        CapitalTranche.of("building", Money.parse("GBP 750000.00"), START, scale);
    return SupportBaseContract.builder()
        .reference("TB/1")
        .commissioner(LocalAuthorityCode.parse("883"))
        .host(Urn.parse("999001"))
        .specialism("autism")
        .places(20)
        .term(LocalDateRange.of(START, LocalDate.of(2036, 9, 1)))
        .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00")))
        .clawback(ClawbackTerms.of(CAPITAL, building))
        .addOutcome(OutcomeOwed.of(
            "progress", "at least maintain the progress of pupils in the base", "progress-measure"))
        .reviews(ReviewTerms.builder()
            .reportBefore(TimeLimit.schoolDaysAfter(10))
            .addIndicator(PerformanceIndicator.maintaining(
                "progress-measure",
                "share of pupils with good progress",
                Direction.HIGHER_IS_BETTER,
                Ratio.ofPercent(70)))
            .build())
        .noticeByHost(Rule.agreed(
            "notice by the school",
            NoticeTerm.notLessThan(TimeLimit.monthsAfter(6)),
            Citation.of("Contract TB/1", "clause 12")))
        .build();
  }

  /** The contract after both parties signed it. */
  static SupportBase agreed(SupportBaseContract contract) {
    return SupportBase.draft(contract, LocalDate.of(2011, 4, 4))
        .after(new Propose(COMMISSIONER, LocalDate.of(2011, 5, 9)), CALENDARS)
        .after(new Agree(COMMISSIONER, LocalDate.of(2011, 6, 1)), CALENDARS)
        .after(new Agree(HOST, LocalDate.of(2011, 6, 20)), CALENDARS);
  }

  private static void life(Story story, SupportBase base) {
    story.heading("The contract's life, asked by date");
    for (LocalDate date : ImmutableList.of(
        LocalDate.of(2011, 5, 8),
        LocalDate.of(2011, 6, 1),
        LocalDate.of(2011, 8, 31),
        START,
        NOTICE)) {
      story.line("  %s  %s", date, base.stageOn(date, CALENDARS).code());
    }
  }

  private static void refusedNotice(Story story, SupportBase base) {
    story.heading("A notice one day too short");
    ServeNotice tooShort = new ServeNotice(HOST, NOTICE, NOTICE.plusMonths(6).minusDays(1));
    story.line("  served %s to take effect on %s:", tooShort.on(), tooShort.effective());
    for (Reason reason : base.decide(tooShort, CALENDARS).reasons()) {
      story.line("  refused, %s", reason);
    }
  }

  private static void oneLimb(Story story, SupportBase withdrawn) {
    story.heading("Withdrawn, but the building still serves its pupils");
    story.line("  notice served %s, first day not in service %s", NOTICE, WITHDRAWN);
    story.line("  %s  %s", NOTICE, withdrawn.stageOn(NOTICE, CALENDARS).code());
    story.line("  %s  %s", WITHDRAWN, withdrawn.stageOn(WITHDRAWN, CALENDARS).code());
    story.line("  may anything be claimed on %s?", CHANGED.minusDays(1));
    story.explanation(assess(withdrawn, CHANGED.minusDays(1)).explanation());
  }

  private static void claims(Story story, SupportBase changed) {
    story.heading("A different use from " + CHANGED + ": both limbs are met");
    story.line("  by completed years:");
    story.explanation(claim(changed));
    story.gap();
    story.line("  the same by days, from the same facts:");
    SupportBase byDays = agreed(contract(DiminishingScale.daily(25)))
        .after(new ServeNotice(HOST, NOTICE, WITHDRAWN), CALENDARS)
        .after(new ChangeUse(COMMISSIONER, CHANGED, "sixth form centre"), CALENDARS);
    story.explanation(claim(byDays));
    story.gap();
    story.line("  It is a right to claim, not a debt: the authority may defer or waive it.");
  }

  private static Explanation claim(SupportBase base) {
    return assess(base, CHANGED).explanation();
  }

  /** What may be claimed on a date. */
  static ClawbackOutcome assess(SupportBase base, LocalDate date) {
    return base.assessClawback(date, CALENDARS).orElseThrow();
  }
}

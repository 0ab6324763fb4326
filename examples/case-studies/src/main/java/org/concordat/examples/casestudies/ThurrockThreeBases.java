/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.Portfolio;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.commissioning.contract.UseCommand.ChangeUse;
import org.concordat.commissioning.monitoring.IndicatorReading;
import org.concordat.commissioning.monitoring.MilestoneStatus;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.ReportDone;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.ToDo;
import org.concordat.commissioning.monitoring.RemedyStanding;
import org.concordat.commissioning.monitoring.ReviewCommand.ConcludeReview;
import org.concordat.commissioning.monitoring.ReviewCommand.HoldReview;
import org.concordat.commissioning.monitoring.ReviewCommand.SubmitReport;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.ReviewOutcome;
import org.concordat.commissioning.monitoring.StandardFinding;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.MoneyText;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * Three support bases in the manner of Thurrock's, for autism, visual and hearing impairment.
 *
 * <p>That there were formal contracts on the same principles for maintained schools and academies, that hosts
 * converted while they ran, the yearly review, the remedial action and the clawback are reported in DFE-RR224,
 * part 4. The schools, the dates and the figures are invented.
 */
final class ThurrockThreeBases implements CaseStudy {

  static final Urn MAINTAINED = Urn.parse("999001");
  static final Urn ACADEMY = Urn.parse("999002");
  static final Urn CONVERTING = Urn.parse("999003");
  static final Urn CONVERTED = Urn.parse("999004");
  static final LocalDate CONVERSION = LocalDate.of(2014, 4, 1);
  static final LocalDate WITHDRAWN = LocalDate.of(2020, 9, 1);

  private static final Calendars CALENDARS = ThurrockContracts.CALENDARS;
  private static final LocalDate NOTICE = LocalDate.of(2020, 1, 15);
  private static final LocalDate CHANGED = LocalDate.of(2020, 11, 2);
  private static final LocalDate REVIEW = LocalDate.of(2012, 6, 13);
  private static final LocalDate RE_REVIEW = LocalDate.of(2012, 9, 12);

  @Override
  public String title() {
    return "Thurrock: three bases, and two kinds of host";
  }

  @Override
  public void tell(Story story) {
    story.line("What the contracts hold is reported in DFE-RR224 (2012), part 4. The schools, the");
    story.line("dates and the figures are invented.");
    SupportBase autism = ThurrockContracts.agreed("TB/1", "autism", MAINTAINED);
    SupportBase visual = ThurrockContracts.agreed("TB/2", "visual impairment", ACADEMY);
    SupportBase hearing = ThurrockContracts.agreed("TB/3", "hearing impairment", CONVERTING);
    contracts(story, List.of(autism, visual, hearing));
    SupportBase remedied = remedy(story, autism);
    SupportBase converted = conversion(story, hearing);
    worklist(story, Portfolio.of(List.of(remedied, visual, converted)));
    withdrawal(story, converted);
    sameForBoth(story);
  }

  private static void contracts(Story story, List<SupportBase> bases) {
    story.heading("Three contracts on the same principles");
    for (SupportBase base : bases) {
      story.line(
          "  %s  %-18s  host %s, %d places, %s",
          base.contract().reference(),
          base.contract().specialism(),
          base.contract().host(),
          base.contract().places(),
          base.contract().revenue().orElseThrow());
      story.line(
          "        revenue in years 1, 2 and 3: %s, %s, %s",
          year(base, 1), year(base, 2), year(base, 3));
      story.line(
          "        reviews due: %s, %s, %s",
          reviewDue(base, 1), reviewDue(base, 2), reviewDue(base, 3));
    }
    bases.get(0).contract().expectations().forEach(one -> story.line("  expected of %s", one));
  }

  private static SupportBase remedy(Story story, SupportBase autism) {
    story.heading("The autism base is reviewed, and something is put right");
    SupportBase held = autism
        .reviews()
        .after(1, new SubmitReport(HOST, LocalDate.of(2012, 5, 28)), CALENDARS)
        .reviews()
        .after(1, new HoldReview(COMMISSIONER, REVIEW, evidence(false)), CALENDARS);
    story.explanation(held.reviews()
        .on(1, REVIEW, CALENDARS)
        .orElseThrow()
        .data()
        .assessment()
        .orElseThrow()
        .explanation());
    held.reviews()
        .decide(1, new ConcludeReview(COMMISSIONER, REVIEW, ReviewOutcome.SATISFACTORY), CALENDARS)
        .reasons()
        .forEach(reason -> story.line("  refused, %s", reason));
    SupportBase found = held.reviews()
        .after(
            1,
            new ConcludeReview(COMMISSIONER, REVIEW, ReviewOutcome.REMEDIAL_REQUIRED),
            CALENDARS);
    RequireAction alone = require(ImmutableList.of(new PartyAgreement(COMMISSIONER, REVIEW)));
    for (Reason reason : found.remedies().decide(1, alone, CALENDARS).reasons()) {
      story.line("  refused, %s", reason);
    }
    SupportBase open = found
        .remedies()
        .after(
            1,
            require(ImmutableList.of(
                new PartyAgreement(COMMISSIONER, REVIEW), new PartyAgreement(HOST, REVIEW))),
            CALENDARS);
    LocalDate july = LocalDate.of(2012, 7, 2);
    story.line(
        "  %s  contract %s, remedy %s",
        july,
        open.stageOn(july, CALENDARS).code(),
        open.remedies().on(1, july, CALENDARS).orElseThrow().stage().code());
    owed(story, open, july, "TB/1, remedy after review 1");
    SupportBase remedied = open.remedies()
        .after(
            1,
            new ReportDone(HOST, LocalDate.of(2012, 7, 16), "appoint", "contract of employment"),
            CALENDARS)
        .remedies()
        .after(
            1,
            new ReReview(COMMISSIONER, RE_REVIEW, ImmutableMap.of("appoint", MilestoneStatus.MET)),
            CALENDARS);
    RemedyStanding standing =
        remedied.remedies().on(1, RE_REVIEW, CALENDARS).orElseThrow().data();
    story.line(
        "  %s  remedied, %d days after the finding",
        RE_REVIEW, standing.daysToRemedy().orElseThrow());
    return remedied;
  }

  private static SupportBase conversion(Story story, SupportBase hearing) {
    story.heading("The host of the hearing base converts in the third year");
    SupportBase converted = hearing.after(
        new Novate(HOST, CONVERSION, CONVERTED, Optional.of(LocalDate.of(2014, 3, 3))), CALENDARS);
    story.line(
        "  %s  host %s", CONVERSION.minusDays(1), hostOn(converted, CONVERSION.minusDays(1)));
    story.line("  %s  host %s, the same terms", CONVERSION, hostOn(converted, CONVERSION));
    story.line(
        "  %s  contract %s, may be claimed: %s",
        CONVERSION, converted.stageOn(CONVERSION, CALENDARS).code(), claim(converted, CONVERSION));
    return converted;
  }

  private static void worklist(Story story, Portfolio portfolio) {
    LocalDate today = LocalDate.of(2014, 5, 12);
    LocalDateRange month = LocalDateRange.of(today, today.plusMonths(2));
    Worklist list = portfolio.worklistOn(today, CALENDARS);
    story.heading("The authority's list of " + today);
    story.line("  overdue, of reviews and remedies:");
    list.overdueOn(today).stream()
        .filter(item -> item.subject().contains(", re"))
        .forEach(item -> story.line("    %s: %s", item.subject(), item.obligation()));
    story.line("  due within two months, by the schools:");
    list.ownedBy(HOST)
        .dueIn(month)
        .forEach(item -> story.line("    %s: %s", item.subject(), item.obligation()));
    story.line("  due within two months, by the authority:");
    list.ownedBy(COMMISSIONER)
        .dueIn(month)
        .forEach(item -> story.line("    %s: %s", item.subject(), item.obligation()));
  }

  private static void withdrawal(Story story, SupportBase converted) {
    story.heading("After nine years the hearing base withdraws, and its use changes");
    SupportBase changed = withdrawn(converted);
    for (LocalDate date : List.of(NOTICE, WITHDRAWN.minusDays(1), WITHDRAWN, CHANGED)) {
      story.line(
          "  %s  %s, may be claimed: %s",
          date, changed.stageOn(date, CALENDARS).code(), claim(changed, date));
    }
    story.explanation(changed.assessClawback(CHANGED, CALENDARS).orElseThrow().explanation());
    story.line("  It is a right to claim, not a debt: the authority may defer or waive it.");
  }

  private static void sameForBoth(Story story) {
    story.heading("The same contract in a maintained school, an academy, and one that converts");
    SupportBase maintained =
        whole(ThurrockContracts.agreed("TB/3", "hearing impairment", MAINTAINED));
    SupportBase academy = whole(ThurrockContracts.agreed("TB/3", "hearing impairment", ACADEMY));
    SupportBase converting =
        whole(ThurrockContracts.agreed("TB/3", "hearing impairment", CONVERTING)
            .after(
                new Novate(HOST, CONVERSION, CONVERTED, Optional.of(LocalDate.of(2014, 3, 3))),
                CALENDARS));
    int dates = 0;
    int differences = 0;
    for (LocalDate date = LocalDate.of(2011, 4, 4);
        date.isBefore(LocalDate.of(2021, 9, 1));
        date = date.plusDays(7)) {
      dates++;
      for (SupportBase other : List.of(academy, converting)) {
        boolean isSame =
            maintained.worklistOn(date, CALENDARS).equals(other.worklistOn(date, CALENDARS))
                && maintained.stageOn(date, CALENDARS) == other.stageOn(date, CALENDARS)
                && maintained
                    .assessClawback(date, CALENDARS)
                    .equals(other.assessClawback(date, CALENDARS));
        differences += isSame ? 0 : 1;
      }
    }
    story.line(
        "  obligations, stages and claims compared on %d dates: %d differ", dates, differences);
    for (SupportBase base : List.of(maintained, academy, converting)) {
      story.line(
          "  first host %s: claim on %s %s", base.contract().host(), CHANGED, claim(base, CHANGED));
    }
  }

  private static SupportBase whole(SupportBase base) {
    SupportBase reviewed = base.reviews()
        .after(1, new HoldReview(COMMISSIONER, REVIEW, evidence(true)), CALENDARS)
        .reviews()
        .after(1, new ConcludeReview(COMMISSIONER, REVIEW, ReviewOutcome.SATISFACTORY), CALENDARS);
    return withdrawn(reviewed);
  }

  private static SupportBase withdrawn(SupportBase base) {
    return base.after(new ServeNotice(HOST, NOTICE, WITHDRAWN), CALENDARS)
        .after(new ChangeUse(COMMISSIONER, CHANGED, "sixth form centre"), CALENDARS);
  }

  private static ReviewEvidence evidence(boolean isStaffed) {
    return ReviewEvidence.of(
        List.of(new StandardFinding("staffing", isStaffed), StandardFinding.met("safeguarding")),
        List.of(
            IndicatorReading.ofCount("attendance", 19, 20),
            IndicatorReading.ofCount("progress", 2, 3)));
  }

  private static RequireAction require(ImmutableList<PartyAgreement> agreements) {
    return new RequireAction(
        COMMISSIONER,
        REVIEW,
        new ToDo("appoint", "staffing", "appoint a qualified teacher"),
        Optional.of(TimeLimit.calendarDaysAfter(60)),
        agreements);
  }

  private static void owed(Story story, SupportBase base, LocalDate date, String subject) {
    base.worklistOn(date, CALENDARS).items().stream()
        .filter(item -> item.subject().equals(subject))
        .forEach(item -> story.line("              owed: %s", item.obligation()));
  }

  private static String year(SupportBase base, int year) {
    return MoneyText.of(base.payments()
        .contributionIn(year, base.contract().start(), CALENDARS)
        .orElseThrow()
        .value());
  }

  private static LocalDate reviewDue(SupportBase base, int number) {
    return base.reviews().cycle().orElseThrow().dueOn(number);
  }

  private static Urn hostOn(SupportBase base, LocalDate date) {
    return base.contractOn(date, CALENDARS).data().contract().host();
  }

  private static String claim(SupportBase base, LocalDate date) {
    return base.assessClawback(date, CALENDARS)
        .flatMap(ClawbackOutcome::claim)
        .map(claim -> MoneyText.of(claim.total()))
        .orElse("nothing");
  }
}

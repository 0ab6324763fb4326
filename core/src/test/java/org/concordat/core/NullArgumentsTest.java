/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.DeemedService;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.evaluation.Instrument;
import org.concordat.core.evaluation.Respondent;
import org.concordat.core.evaluation.Sitting;
import org.concordat.core.evaluation.Statement;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.evaluation.Tally;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionTerms;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.governance.approval.AfterRefusal;
import org.concordat.core.governance.approval.ApprovalTerms;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Motion;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.governance.recommendation.Recommendation;
import org.concordat.core.identity.GssCode;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKind;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PowerOrDuty;
import org.concordat.core.partnership.PowersAndDuties;
import org.concordat.core.partnership.agreement.AgreementTerms;
import org.concordat.core.partnership.agreement.Consents;
import org.concordat.core.partnership.agreement.Party;
import org.concordat.core.partnership.dispute.Dispute;
import org.concordat.core.partnership.dispute.DisputeClause;
import org.concordat.core.partnership.dispute.DisputeContext;
import org.concordat.core.partnership.dispute.DisputeMatter;
import org.concordat.core.partnership.practice.Offer;
import org.concordat.core.partnership.practice.Practice;
import org.concordat.core.partnership.programme.FundingRelease;
import org.concordat.core.partnership.programme.Proposal;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.SenProvision;
import org.concordat.core.pupil.SenProvisions;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Commencement;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolGroup;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.threeten.extra.LocalDateRange;

/** Every public constructor and static factory refuses null where the value is made. */
class NullArgumentsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);
  private static final Citation ACT = Citation.of("Test Act");
  private static final Rule<TimeLimit> RULE =
      Rule.statutory("time to answer", TimeLimit.calendarDaysAfter(1), ACT);
  private static final Duty DUTY = Duty.of("answer", "answer", Role.of("school", "the school"));
  private static final Term TERM = Term.of(Due.on(DAY), RULE);
  private static final Statement STATEMENT =
      Statement.of(StatementNumber.of(1, 1), "a section", "a gist");

  private static final Holder HOLDER = Holder.of("350");
  private static final Remit REMIT = Remit.of(DAY, ImmutableSet.of("protocol"), "asked for");
  private static final ProposedText TEXT = ProposedText.of(
      "text",
      Edition.of("edition", DAY, AdoptionTerms.builder().build(), ACT),
      ImmutableSet.of(Elector.of("school", "secondary")));
  private static final Instrument INSTRUMENT =
      new Instrument("an instrument", ImmutableList.of(STATEMENT));
  private static final Sitting SITTING =
      Sitting.of(DAY, SurveyResult.counting(INSTRUMENT, ImmutableList.of()));
  private static final StatedAmount AMOUNT = StatedAmount.exactly(Money.parse("GBP 1.00"));
  private static final FundingRelease RELEASE = FundingRelease.of(AMOUNT, DAY);
  private static final Proposal PROPOSAL =
      Proposal.of("a-proposal", RELEASE, ImmutableList.of("north"));
  private static final Partnership PARTNERSHIP = Partnership.of(
      "north",
      "North",
      PartnershipKinds.CLUSTER,
      ImmutableList.of(Membership.from(Urn.of(105267), DAY), Membership.from(Urn.of(144044), DAY)));
  private static final Dispute DISPUTE =
      new Dispute(PARTNERSHIP, DAY, Urn.of(105267), Urn.of(144044), DisputeMatter.OTHER);
  private static final Practice PRACTICE = new Practice("talk", "heads talk", "north", DAY);
  private static final AgreementTerms TERMS = AgreementTerms.builder()
      .reference("north")
      .partnership(PARTNERSHIP)
      .addParty(Party.of(PARTNERSHIP))
      .addParty(Party.of(LocalAuthorityCode.of("350")))
      .term(LocalDateRange.of(DAY, DAY.plusYears(1)))
      .build();

  private enum OnlyStage implements Stage {
    ONLY
  }

  private record Happened(LocalDate on) implements Event {}

  @TestFactory
  Stream<DynamicTest> nullIsRefused() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(NullArgumentsTest::isOurs)
            .map(type -> dynamicTest(type.getFullName(), () -> {
              tester().testConstructors(type.reflect(), Visibility.PUBLIC);
              tester().testStaticMethods(type.reflect(), Visibility.PUBLIC);
            }));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && !type.getSimpleName().startsWith("Immutable")
        && !type.getPackageName().endsWith(".money")
        && !type.isEquivalentTo(Procedure.class)
        && !type.isEquivalentTo(Stay.class)
        && !type.isEquivalentTo(NextStep.class);
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(
            Explained.class,
            Explained.of(Due.on(DAY), () -> Explanation.given("day", Datum.of(DAY))))
        .setDefault(String.class, "350")
        .setDefault(int.class, 1)
        .setDefault(char.class, 'A')
        .setDefault(LocalDate.class, DAY)
        .setDefault(Stay.class, new Stay<>(OnlyStage.ONLY, DAY, DAY, false))
        .setDefault(LocalDateRange.class, LocalDateRange.of(DAY, DAY.plusDays(1)))
        .setDefault(ImmutableMap.class, ImmutableMap.of())
        .setDefault(ImmutableList.class, ImmutableList.of())
        .setDefault(Iterable.class, ImmutableList.of(OnlyStage.ONLY))
        .setDefault(ImmutableSortedMap.class, DeemedService.EXCLUSIONS_2012.rules())
        .setDefault(Datum.class, Datum.of(1))
        .setDefault(Reason.class, Reason.coded("a.b").saying("because"))
        .setDefault(Citation.class, ACT)
        .setDefault(Commencement.class, Commencement.on(DAY))
        .setDefault(Rule.class, RULE)
        .setDefault(TimeLimit.class, RULE.value())
        .setDefault(Due.class, Due.on(DAY))
        .setDefault(SchoolCalendar.class, SchoolCalendar.unpublished("school"))
        .setDefault(WorkingDays.class, WorkingDays.unpublished())
        .setDefault(Calendars.class, Calendars.ofWorkingDays(WorkingDays.unpublished()))
        .setDefault(LocalAuthorityCode.class, LocalAuthorityCode.of("350"))
        .setDefault(GssCode.class, GssCode.of("E08000001"))
        .setDefault(Holder.class, HOLDER)
        .setDefault(Constituency.class, Constituency.of("school", "a", "School a"))
        .setDefault(Remit.class, REMIT)
        .setDefault(Motion.class, Motion.of("motion", "that it be so"))
        .setDefault(Ballot.class, Ballot.of(HOLDER, Vote.FOR))
        .setDefault(Ratio.class, Ratio.ONE)
        .setDefault(Edition.class, TEXT.terms())
        .setDefault(ProposedText.class, TEXT)
        .setDefault(
            ApprovalTerms.class,
            ApprovalTerms.of(
                "plan",
                Rule.agreed("approval", ImmutableSet.of("cabinet"), ACT),
                AfterRefusal.ENDS))
        .setDefault(
            Recommendation.class,
            Recommendation.of("advice", "forum", "member", ImmutableSet.of("point"), RULE))
        .setDefault(Urn.class, Urn.of(105267))
        .setDefault(Successions.class, Successions.none())
        .setDefault(SchoolGroup.class, SchoolGroup.cluster("north"))
        .setDefault(
            School.class, School.builder().urn(Urn.of(105267)).name("a school").build())
        .setDefault(SenProvision.class, SenProvisions.SEN_SUPPORT)
        .setDefault(Role.class, DUTY.owner())
        .setDefault(Duty.class, DUTY)
        .setDefault(Term.class, TERM)
        .setDefault(Obligation.class, new Obligation(DUTY, DAY, TERM))
        .setDefault(Procedure.class, AdoptionLife.PROCEDURE)
        .setDefault(Enum.class, OnlyStage.ONLY)
        .setDefault(State.class, new State<>(OnlyStage.ONLY, DAY, "data", ImmutableMap.of()))
        .setDefault(History.Entry.class, new History.Entry<>(1, DAY, new Happened(DAY)))
        .setDefault(Event.class, new Happened(DAY))
        .setDefault(StatementNumber.class, STATEMENT.number())
        .setDefault(Instrument.class, INSTRUMENT)
        .setDefault(Statement.class, STATEMENT)
        .setDefault(Respondent.class, Respondent.anonymous(1))
        .setDefault(Tally.class, Tally.empty())
        .setDefault(Sitting.class, SITTING)
        .setDefault(SurveyResult.class, SITTING.result())
        .setDefault(StatedAmount.class, AMOUNT)
        .setDefault(PartnershipKind.class, PartnershipKinds.CLUSTER)
        .setDefault(Partnership.class, PARTNERSHIP)
        .setDefault(PowerOrDuty.class, PowersAndDuties.EXCLUDE)
        .setDefault(Party.class, Party.of(PARTNERSHIP))
        .setDefault(AgreementTerms.class, TERMS)
        .setDefault(Consents.class, Consents.none())
        .setDefault(Dispute.class, DISPUTE)
        .setDefault(DisputeClause.class, DisputeClause.of(ACT))
        .setDefault(
            DisputeContext.class,
            DisputeContext.of(Calendars.ofWorkingDays(WorkingDays.unpublished())))
        .setDefault(FundingRelease.class, RELEASE)
        .setDefault(JointApproval.class, JointApproval.put(PROPOSAL.approval(), DAY))
        .setDefault(Proposal.class, PROPOSAL)
        .setDefault(Practice.class, PRACTICE)
        .setDefault(Offer.class, new Offer(PRACTICE, "south", DAY))
        .setDefault(History.class, History.empty());
  }
}

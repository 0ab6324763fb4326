/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.report.ReportSamples.day;
import static org.concordat.fairaccess.report.ReportSamples.exclusion;
import static org.concordat.fairaccess.report.ReportSamples.fact;
import static org.concordat.fairaccess.report.ReportSamples.file;
import static org.concordat.fairaccess.report.ReportSamples.placed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.managedmove.MoveEvent;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

/** A school that converts in the course of the year has one line in the reports. */
class ConversionsInReportsTest {

  private static final Urn BROOK = Schools.F;
  private static final Urn ACADEMY = Urn.of(200_006);
  private static final Urn OTHER_PART = Urn.of(200_007);
  private static final LocalDate CONVERTED = day(11, 1);
  private static final Succession LINK = Succession.of(BROOK, ACADEMY, CONVERTED);
  private static final ImmutableSortedSet<Urn> BEFORE = ReportSamples.SCHOOLS;
  private static final ImmutableSortedSet<Urn> BOTH = with(BEFORE, ACADEMY);
  private static final ImmutableSortedSet<Urn> AFTER =
      ImmutableSortedSet.copyOf(Iterables.filter(BOTH, one -> !one.equals(BROOK)));

  private static ImmutableSortedSet<Urn> with(ImmutableSortedSet<Urn> schools, Urn more) {
    return ImmutableSortedSet.<Urn>naturalOrder().addAll(schools).add(more).build();
  }

  private static CaseFile refused(String pupil, Urn school, LocalDate on) {
    return file(
        pupil,
        on.minusDays(8),
        new CaseEvent.Accepted(on.minusDays(7), "2012", ImmutableList.of("out-of-education")),
        new CaseEvent.Considered(on.minusDays(2)),
        placed(on.minusDays(2), school),
        new CaseEvent.Refused(on, ImmutableList.of("year 9 is full")));
  }

  private static CaseFile onRoll(String pupil, Urn school, LocalDate on) {
    return file(
        pupil,
        on.minusDays(8),
        new CaseEvent.Accepted(on.minusDays(7), "2012", ImmutableList.of("out-of-education")),
        new CaseEvent.Considered(on.minusDays(2)),
        placed(on.minusDays(2), school),
        new CaseEvent.StartAgreed(on.minusDays(1), on));
  }

  private static EscalationFact directed(Urn school, LocalDate on) {
    return new EscalationFact(
        PupilReference.of("escalated"),
        school,
        ImmutableList.of(),
        Optional.of(on),
        Optional.empty());
  }

  private static ReportFacts facts(ImmutableSortedSet<Urn> schools, Succession... links) {
    return ReportSamples.facts()
        .schools(schools)
        .context(ReportSamples.CONTEXT.withSuccessions(Successions.of(List.of(links))))
        .cases(ImmutableList.of(
            refused("p1", BROOK, day(10, 24)),
            refused("p2", ACADEMY, day(11, 20)),
            onRoll("p3", BROOK, day(10, 15)),
            onRoll("p3", ACADEMY, day(11, 26)),
            onRoll("p4", ACADEMY, day(11, 12))))
        .escalations(ImmutableList.of(directed(BROOK, day(10, 30)), directed(ACADEMY, day(11, 21))))
        .exclusions(ImmutableList.of(
            fact(exclusion("x1", BROOK, day(10, 8)).build(), day(10, 15)),
            fact(exclusion("x2", ACADEMY, day(11, 12)).build(), day(11, 19))))
        .moves(ImmutableList.of(moved("m1", BROOK, day(9, 10)), moved("m2", ACADEMY, day(11, 5))))
        .meetings(ImmutableList.of(met(day(10, 18), BROOK, true), met(day(11, 15), ACADEMY, false)))
        .build();
  }

  private static MoveFile moved(String pupil, Urn home, LocalDate on) {
    return new MoveFile(
        ManagedMove.of(PupilReference.of(pupil), home, Schools.E),
        on,
        History.of(List.of(new MoveEvent.TrialStarted(
            on.plusDays(1), on.plusDays(2), 6, ImmutableSortedSet.of()))),
        MoveContext.of(TestCalendars.T12));
  }

  private static MeetingFact met(LocalDate on, Urn school, boolean came) {
    return new MeetingFact(
        on,
        ImmutableSortedSet.of(school),
        came ? ImmutableSortedSet.of(school) : ImmutableSortedSet.of(),
        ImmutableList.of(),
        new MeetingFact.Business(0, 0));
  }

  private static PanelCopy november(ReportFacts facts) {
    return MonthlyReports.compile(facts, YearMonth.of(2012, 11)).orElseThrow();
  }

  private static void standsOnOneLine(PanelCopy copy, Urn line, Urn none) {
    assertThat(copy.disputes()).doesNotContainKey(none);
    SchoolDisputes disputes = copy.disputes().get(line);
    assertThat(disputes.refusals()).isEqualTo(new MonthAndYear(1, 2));
    assertThat(disputes.directions()).isEqualTo(2);
    assertThat(copy.exclusions().bySchool())
        .containsEntry(line, new MonthAndYear(1, 2))
        .doesNotContainKey(none);
    assertThat(copy.extract().admitted()).containsEntry(line, 2).doesNotContainKey(none);
    assertThat(copy.moves().byHomeSchool()).doesNotContainKey(none);
    assertThat(copy.moves().byReceivingSchool()).doesNotContainKey(none);
    assertThat(copy.moves().byHomeSchool().get(line)).containsEntry(MoveMeasure.STARTED, 2);
    assertThat(copy.conductInYear().attendance())
        .containsEntry(line, Rate.of(1, 2))
        .doesNotContainKey(none);
  }

  @Test
  void theLineHasTheNumberThatTheSchoolHasAtTheEnd() {
    standsOnOneLine(november(facts(BOTH, LINK)), ACADEMY, BROOK);
    standsOnOneLine(november(facts(AFTER, LINK)), ACADEMY, BROOK);
  }

  @Test
  void orTheOneUnderWhichTheAreaListsIt() {
    standsOnOneLine(november(facts(BEFORE, LINK)), BROOK, ACADEMY);
    standsOnOneLine(november(facts(BEFORE, Succession.undated(BROOK, ACADEMY))), BROOK, ACADEMY);
  }

  @Test
  void aConversionThatIsStillToComeLeavesTheLineAsItIs() {
    PanelCopy copy =
        november(facts(BOTH, Succession.of(BROOK, ACADEMY, LocalDate.of(2012, 12, 1))));

    assertThat(copy.disputes().get(BROOK).refusals()).isEqualTo(new MonthAndYear(0, 1));
    assertThat(copy.disputes().get(ACADEMY).refusals()).isEqualTo(new MonthAndYear(1, 1));
  }

  @Test
  void aDividedSchoolKeepsALineOfItsOwn() {
    PanelCopy copy =
        november(facts(with(BOTH, OTHER_PART), LINK, Succession.of(BROOK, OTHER_PART, CONVERTED)));

    assertThat(copy.disputes().get(BROOK).refusals()).isEqualTo(new MonthAndYear(0, 1));
    assertThat(copy.disputes().get(ACADEMY).refusals()).isEqualTo(new MonthAndYear(1, 1));
    assertThat(copy.disputes().get(OTHER_PART).refusals()).isEqualTo(MonthAndYear.NONE);
  }

  @Test
  void schoolsThatMergedStandOnTheLineOfTheOneTheyBecame() {
    PanelCopy copy = november(facts(BOTH, LINK, Succession.of(Schools.E, ACADEMY, CONVERTED)));

    assertThat(copy.disputes().keySet()).doesNotContain(BROOK, Schools.E).contains(ACADEMY);
    assertThat(copy.moves().byHomeSchool().get(ACADEMY)).containsEntry(MoveMeasure.STARTED, 2);

    PanelCopy unlisted =
        november(facts(BEFORE, LINK, Succession.of(Schools.E, ACADEMY, CONVERTED)));
    assertThat(unlisted.disputes().get(BROOK).refusals()).isEqualTo(new MonthAndYear(0, 1));
    assertThat(unlisted.disputes().get(ACADEMY).refusals()).isEqualTo(new MonthAndYear(1, 1));
  }

  @Test
  void ofAChainTheLatestNumberThatIsListedHasTheLine() {
    Urn third = Urn.of(300_006);
    PanelCopy copy = november(facts(BOTH, LINK, Succession.of(ACADEMY, third, day(11, 25))));

    standsOnOneLine(copy, ACADEMY, BROOK);
    assertThat(copy.disputes()).doesNotContainKey(third);
  }

  @Test
  void aChildWhoCameTwiceUnderTwoNumbersIsAdmittedOnce() {
    ReportFacts facts = ReportSamples.facts()
        .schools(AFTER)
        .context(ReportSamples.CONTEXT.withSuccessions(Successions.of(List.of(LINK))))
        .moves(ImmutableList.of())
        .cases(
            ImmutableList.of(onRoll("p3", BROOK, day(10, 15)), onRoll("p3", ACADEMY, day(11, 26))))
        .build();

    assertThat(AnnualExtract.of(facts, AcademicYear.of(2012)).admitted())
        .containsEntry(ACADEMY, 1)
        .doesNotContainKey(BROOK);
  }
}

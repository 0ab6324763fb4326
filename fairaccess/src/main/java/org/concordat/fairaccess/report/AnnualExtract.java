/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.managedmove.MoveEvent;

/**
 * How many children each school admitted under the protocol, for the authority's annual report to the
 * adjudicator.
 *
 * <p>Its counts are all of them shown, small ones too, for whom the authority reports to. It is not for publication: a {@link
 * PublishedReport} of the same months has among its tables the children admitted by school, and who reads the extract beside it
 * finds what is hidden there, and with it what that was hidden to protect.
 *
 * <p>A child is admitted on the first day that the school agreed, whether or not it appears; a school that a child
 * came to twice admitted one child, and one that converted has one line, as {@link ReportFacts#schools()} says.
 *
 * <p>Under the Codes of 2012 and 2014 the report is due by 30 June, under that of 2021 by 31 October. What is counted
 * here belongs in the first report that is due after the last day counted, and the Code in force on the day that it is
 * due says which day that is: the year to August 2021 by 31 October 2021, though it ended under the Code of 2014, and
 * the year to August 2022 by 31 October 2022. No report due in June can hold the July of its own year: the one of 30
 * June 2013 takes the months to May 2013, which a monthly report has, and the whole year to August 2013 is known to the
 * one of 30 June 2014. Immutable and thread-safe.
 *
 * @param period the months that are counted
 * @param admitted how many children each school admitted, zero among them
 * @param dueOn by when the first report is due that can hold all that is counted; unknown for the reason {@code
 *     report.before-protocol} where the months end before the Code of 2012
 * @param cautions what stands beside the figures
 */
public record AnnualExtract(
    ReportPeriod period,
    ImmutableSortedMap<Urn, Integer> admitted,
    Answer<LocalDate> dueOn,
    ImmutableList<Reason> cautions) {

  /** By when the report is due, by edition of the Code in force on that day. */
  public static final Editions<Rule<MonthDay>> DUE = Editions.of(ImmutableList.of(
      edition("2012", LocalDate.of(2012, Month.FEBRUARY, 1), MonthDay.of(6, 30)),
      edition("2021", LocalDate.of(2021, Month.SEPTEMBER, 1), MonthDay.of(10, 31))));

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public AnnualExtract {
    requireNonNull(period, "period");
    requireNonNull(admitted, "admitted");
    requireNonNull(dueOn, "dueOn");
    requireNonNull(cautions, "cautions");
  }

  private static Edition<Rule<MonthDay>> edition(String name, LocalDate from, MonthDay day) {
    Citation code =
        Citation.of("School Admissions Code " + name).secondHand("local reports and commentaries");
    return Edition.of(
        name, from, Rule.statutory("annual report to the adjudicator", day, code), code);
  }

  /**
   * The extract of an academic year.
   *
   * @param facts the facts; those dated after the year do not count
   * @param year the year
   * @return the extract
   * @throws NullPointerException if an argument is null
   */
  public static AnnualExtract of(ReportFacts facts, AcademicYear year) {
    requireNonNull(facts, "facts");
    requireNonNull(year, "year");
    return of(facts, ReportPeriod.yearTo(YearMonth.of(year.startYear() + 1, Month.AUGUST)));
  }

  static AnnualExtract of(ReportFacts facts, ReportPeriod period) {
    ImmutableSetMultimap.Builder<Urn, PupilReference> admitted = ImmutableSetMultimap.builder();
    SchoolLines lines = facts.linesOn(period.end());
    ImmutableList<CaseFile> files = facts.cases().stream()
        .filter(file -> file.isUnderProtocol(period.end(), facts.context()))
        .collect(toImmutableList());
    for (CaseFile file : files) {
      CaseView view = new CaseView(file, period.end(), facts.context());
      view.onRollOn()
          .filter(period::contains)
          .flatMap(day -> view.data().decision())
          .ifPresent(decision -> admitted.put(lines.lineOf(decision.school()), file.pupil()));
    }
    moves(facts, period)
        .forEach(move -> admitted.put(
            lines.lineOf(move.move().receivingSchool()), move.move().pupil()));
    TreeMap<Urn, Integer> counts = new TreeMap<>();
    lines.all().forEach(school -> counts.put(school, 0));
    admitted.build().asMap().forEach((school, pupils) -> counts.put(school, pupils.size()));
    return new AnnualExtract(
        period,
        ImmutableSortedMap.copyOfSorted(counts),
        dueAfter(period.end()),
        ImmutableList.<Reason>builder()
            .addAll(ReportReasons.cautions(facts.completeness(), facts.coveredFrom(), period))
            .addAll(ReportReasons.casesBeforeProtocol(facts.cases().size() - files.size()))
            .build());
  }

  private static ImmutableList<MoveFile> moves(ReportFacts facts, ReportPeriod period) {
    return facts.moves().stream()
        .filter(file -> file.events(period.end()).stream()
            .flatMap(event -> event instanceof MoveEvent.Transferred transfer
                ? Stream.of(transfer.on())
                : Stream.empty())
            .anyMatch(day -> period.contains(day) && facts.countsManagedMovesOn(day)))
        .collect(toImmutableList());
  }

  private static Answer<LocalDate> dueAfter(LocalDate end) {
    if (DUE.find(end).isEmpty()) {
      return Answer.unknown(ReportReasons.beforeProtocol(YearMonth.from(end)));
    }
    return Answer.known(Stream.of(end.getYear(), end.getYear() + 1)
        .flatMap(year -> dueIn(Year.of(year)))
        .filter(day -> day.isAfter(end))
        .min(Comparator.naturalOrder())
        .orElseThrow());
  }

  private static Stream<LocalDate> dueIn(Year year) {
    return DUE.all().stream()
        .flatMap(edition -> Stream.of(year.atMonthDay(edition.rules().value()))
            .filter(day -> DUE.find(day).filter(edition::equals).isPresent()));
  }

  /**
   * How many children all schools admitted.
   *
   * @return the sum; a child whom two schools admitted counts for both
   */
  public int total() {
    return admitted.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How the total came about.
   *
   * @return a tree: the total, under it each school
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> schools = ImmutableList.builder();
    for (Map.Entry<Urn, Integer> one : admitted.entrySet()) {
      schools.add(Explanation.given(one.getKey().toString(), Datum.of(one.getValue())));
    }
    return Explanation.of("children admitted", Datum.of(total()), schools.build());
  }
}

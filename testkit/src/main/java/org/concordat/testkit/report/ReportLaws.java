/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.report;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.fairaccess.report.CaseFile;
import org.concordat.fairaccess.report.MonthlyReports;
import org.concordat.fairaccess.report.PanelCopy;
import org.concordat.fairaccess.report.Reconciliation;
import org.concordat.fairaccess.report.ReportFacts;

/**
 * The laws of a monthly report, whatever the cases are.
 *
 * <p>What came in is what became of it; what a month leaves open the next one opens with; the order of the facts
 * means nothing. A test class implements this interface and inherits the properties.
 */
public interface ReportLaws {

  /**
   * The facts beside the cases.
   *
   * @param cases the cases
   * @return the facts with those cases
   */
  ReportFacts facts(List<CaseFile> cases);

  /**
   * The cases.
   *
   * @return cases of different children
   */
  @Provide
  default Arbitrary<List<CaseFile>> cases() {
    return ReportArbitraries.cases();
  }

  /**
   * The months that are reported.
   *
   * @return the months, each followed by one that can be reported as well
   */
  @Provide
  default Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, 8).map(YearMonth.of(2012, 9)::plusMonths);
  }

  /**
   * What came in is what became of it, in the month and in the year.
   *
   * @param cases the cases
   * @param month the month
   */
  @Property(tries = 100)
  default void cameInIsWhatBecameOfIt(
      @ForAll("cases") List<CaseFile> cases, @ForAll("months") YearMonth month) {
    PanelCopy copy = MonthlyReports.compile(facts(cases), month).orElseThrow();
    for (Reconciliation one :
        ImmutableList.of(copy.cases().month(), copy.cases().year())) {
      holds(
          one.balances() && one.in() == one.out(),
          "What came in is what became of it, but in %s %s",
          month,
          one.reasons());
      holds(
          one.stillOpen() == copy.waiting().count(),
          "Those who wait are those whose case is open, but %s wait of %s",
          copy.waiting().count(),
          one.stillOpen());
    }
  }

  /**
   * What a month leaves open the next one opens with.
   *
   * @param cases the cases
   * @param month the month
   */
  @Property(tries = 100)
  default void nextMonthOpensWithWhatIsLeft(
      @ForAll("cases") List<CaseFile> cases, @ForAll("months") YearMonth month) {
    PanelCopy one = MonthlyReports.compile(facts(cases), month).orElseThrow();
    PanelCopy next = MonthlyReports.compile(facts(cases), month.plusMonths(1)).orElseThrow();
    holds(
        next.cases().month().opening() == one.cases().month().stillOpen(),
        "A month opens with what the one before left open, but after %s with %s in place of %s",
        month,
        next.cases().month().opening(),
        one.cases().month().stillOpen());
  }

  /**
   * The order of the facts means nothing.
   *
   * @param cases the cases
   * @param month the month
   */
  @Property(tries = 100)
  default void orderOfTheFactsMeansNothing(
      @ForAll("cases") List<CaseFile> cases, @ForAll("months") YearMonth month) {
    holds(
        MonthlyReports.compile(facts(Lists.reverse(cases)), month)
            .equals(MonthlyReports.compile(facts(cases), month)),
        "The order of the facts means nothing, but in %s it did",
        month);
  }
}

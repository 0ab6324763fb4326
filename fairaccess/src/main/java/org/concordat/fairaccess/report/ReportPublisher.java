/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.report.suppression.AtMost;
import org.concordat.fairaccess.report.suppression.CellId;
import org.concordat.fairaccess.report.suppression.CountTable;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.concordat.fairaccess.report.suppression.Released;
import org.concordat.fairaccess.report.suppression.Sum;
import org.concordat.fairaccess.report.suppression.Suppression;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

/** Takes out of the panel's copy what may be published. */
final class ReportPublisher {

  static final String EXCLUSIONS = "permanent exclusions";
  static final String CASES_OF_MONTH = "cases of the month";
  static final String CASES_OF_YEAR = "cases of the year";
  static final String WAITING = "children waiting";
  static final String STOOD = "outcome";
  static final String DECISIONS = "decisions of the year";
  static final String YEAR_BEFORE = "permanent exclusions a year before";
  static final String MOVES = "managed moves of the year";
  static final String REFUSALS = "refusals of the year";
  static final String DIRECTIONS = "directions of the year";
  static final String OCCUPIED = "places occupied";
  static final String TREND = "children waiting at the end";
  static final String WHEN = "when";
  static final String IN_MONTH = "month";
  static final String EARLIER = "earlier";
  static final String STEP = "step";
  static final String STANDING = "standing";
  static final String SIXTH_DAY = "sixth day";
  private static final String OF_MONTH = "of month";
  private static final String PERIOD = "period";
  private static final String SAME = "the same";
  static final String ON_ROLL = "on roll";
  static final String NOT_YET = "not yet";
  static final String STILL_OPEN = "still-open";
  static final String CAME_IN = "came in";
  static final String OPENING = "opening";
  static final String RECEIVED = "received";
  static final String RETURNED = "returned";
  static final String STAGE = "stage";
  static final String EDUCATION_MEANWHILE = "education meanwhile";
  static final String SCHOOL = "school";
  static final String CATEGORY = "category";
  static final String CONSIDERED_IN = "in";
  static final String YEAR = "year";
  static final String WITHIN = "within";
  static final String OVER = "over";
  static final String NOT_KNOWN = "not known";
  static final String ACCEPTED = "cases accepted in the year";
  static final String ADMITTED = "children admitted under the protocol";
  static final String CONSIDERED_AGAIN = "children considered more than once";

  private final PanelCopy copy;
  private final SuppressionRule rule;
  private final PublishedSoFar before;

  ReportPublisher(PanelCopy copy, SuppressionRule rule, PublishedSoFar before) {
    this.copy = copy;
    this.rule = rule;
    this.before = before;
    ReportHeader mine = copy.header();
    for (PublishedMonth one : before.months()) {
      ReportHeader header = one.copy().header();
      checkArgument(
          header.scope().equals(mine.scope()) && header.month().isBefore(mine.month()),
          "PanelCopy before: must be of %s and of a month before %s, but was %s",
          mine.scope().panel(),
          mine.month(),
          one);
    }
  }

  PublishedReport publish() {
    ImmutableList<CountTable> tables = tables();
    ImmutableList<Released> released = before.months().stream()
        .map(one -> new Released(
            one.copy().header().month().toString(),
            of(one).tables(),
            one.report().publication()))
        .collect(toImmutableList());
    ImmutableList.Builder<Sum> known = ImmutableList.<Sum>builder().addAll(relations());
    ImmutableList.Builder<AtMost> bounds =
        ImmutableList.<AtMost>builder().addAll(ReportBounds.of(copy, tables));
    for (int place = 0; place < released.size(); place++) {
      Released out = released.get(place);
      ReportPublisher then = of(before.months().get(place));
      then.relations()
          .forEach(sum -> known.add(new Sum(out.cell(sum.total()), cells(out, sum.parts()))));
      ReportBounds.of(then.copy, out.tables())
          .forEach(bound -> bounds.add(
              new AtMost(cells(out, bound.parts()), cells(out, bound.whole()), bound.mayExceed())));
    }
    ReportSequence sequence = ReportSequence.of(rule, before.months(), released, copy, tables);
    Publication publication = Suppression.publish(
        rule,
        tables,
        known.addAll(sequence.sums()).build(),
        bounds.addAll(sequence.bounds()).build(),
        sequence.growths(),
        released);
    return new PublishedReport(
        copy.header(),
        publication,
        figures(publication),
        ReportReasons.notHandedOver(before.missing(copy.header().year())));
  }

  private ReportPublisher of(PublishedMonth one) {
    return new ReportPublisher(one.copy(), rule, PublishedSoFar.none());
  }

  private static ImmutableList<CellId> cells(Released out, List<CellId> cells) {
    return cells.stream().map(out::cell).collect(toImmutableList());
  }

  ImmutableList<CountTable> tables() {
    return ImmutableList.<CountTable>builder()
        .addAll(exclusions())
        .addAll(moves())
        .addAll(cases(CASES_OF_MONTH, copy.cases().month()))
        .addAll(cases(CASES_OF_YEAR, copy.cases().year()))
        .addAll(time())
        .addAll(waiting())
        .addAll(others())
        .build();
  }

  private ImmutableList<CountTable> exclusions() {
    ExclusionSection section = copy.exclusions();
    ImmutableList.Builder<CountTable> tables = ImmutableList.builder();
    tables.add(
        split(EXCLUSIONS, SCHOOL, section.bySchool()),
        split(EXCLUSIONS, "year group", section.byYearGroup()),
        split(EXCLUSIONS, "special educational needs", section.bySen()),
        list(EXCLUSIONS, STANDING, section.byStanding(), Integer::longValue),
        list(EXCLUSIONS, SIXTH_DAY, section.byDaySix(), Integer::longValue));
    section
        .change()
        .find()
        .ifPresent(change -> tables.add(CountTable.overlapping(
            YEAR_BEFORE, PERIOD, ImmutableMap.of(SAME, (long) change.before().count()))));
    return tables.build();
  }

  /** A table whose columns are the month and the months before it, so that neither betrays the other. */
  private CountTable split(String measure, String dimension, Map<?, MonthAndYear> counts) {
    ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
    counts.forEach((key, count) -> cells
        .put(label(key), IN_MONTH, (long) count.month())
        .put(label(key), EARLIER, (long) count.earlier()));
    return CountTable.twoWay(measure, dimension, WHEN, cells.buildOrThrow());
  }

  private static <V> CountTable list(
      String measure, String dimension, Map<?, V> counts, ToLongFunction<V> count) {
    return CountTable.oneWay(measure, dimension, numbers(counts, count));
  }

  private static <V> Map<String, Long> numbers(Map<?, V> counts, ToLongFunction<V> count) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    counts.forEach((key, value) -> numbers.put(label(key), count.applyAsLong(value)));
    return numbers;
  }

  /** What a reader sees of a key: of a constant its name in small letters with hyphens, as codes are written. */
  static String label(Object key) {
    return key instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : key.toString();
  }

  private ImmutableList<CountTable> moves() {
    return ImmutableList.of(
        CountTable.overlapping(MOVES, STEP, numbers(copy.moves().counts(), MonthAndYear::year)));
  }

  private static ImmutableList<CountTable> cases(String measure, Reconciliation cases) {
    Map<String, Long> stood = numbers(cases.outcomes(), Integer::longValue);
    stood.put(STILL_OPEN, (long) cases.stillOpen());
    return ImmutableList.of(
        CountTable.oneWay(
            measure,
            CAME_IN,
            ImmutableMap.of(
                OPENING, (long) cases.opening(), RECEIVED, (long) cases.received(), RETURNED, (long)
                    cases.returned())),
        CountTable.oneWay(measure, STOOD, stood));
  }

  private ImmutableList<CountTable> time() {
    CaseSection.OnRoll onRoll = copy.cases().onRoll();
    return ImmutableList.of(
        CountTable.overlapping(
            ACCEPTED, CATEGORY, numbers(copy.cases().byCategory(), MonthAndYear::year)),
        CountTable.oneWay(
            DECISIONS,
            ON_ROLL,
            ImmutableMap.of(
                WITHIN,
                (long) onRoll.within(),
                OVER,
                (long) onRoll.over(),
                NOT_YET,
                (long) onRoll.notYet(),
                NOT_KNOWN,
                (long) onRoll.notKnown())));
  }

  private ImmutableList<CountTable> waiting() {
    WaitingSection section = copy.waiting();
    return ImmutableList.of(
        list(WAITING, STAGE, section.byStage(), Integer::longValue),
        list(WAITING, EDUCATION_MEANWHILE, section.byInterim(), Integer::longValue),
        CountTable.overlapping(TREND, OF_MONTH, numbers(section.trend(), Integer::longValue)));
  }

  private ImmutableList<CountTable> others() {
    Map<String, Long> occupied = new LinkedHashMap<>();
    copy.provision()
        .forEach(one -> occupied.merge(one.provider(), (long) one.occupied(), Math::addExact));
    return ImmutableList.of(
        list(REFUSALS, SCHOOL, copy.disputes(), one -> one.refusals().year()),
        list(DIRECTIONS, SCHOOL, copy.disputes(), SchoolDisputes::directions),
        list(ADMITTED, SCHOOL, copy.extract().admitted(), Integer::longValue),
        CountTable.oneWay(OCCUPIED, "provider", occupied),
        CountTable.overlapping(CONSIDERED_AGAIN, CONSIDERED_IN, ImmutableMap.of(YEAR, (long)
            copy.consideredMoreThanOnce().size())));
  }

  /** Counts that are one number under several names, as any reader can tell. */
  private ImmutableList<Sum> relations() {
    CellId waiting = CellId.of(WAITING, ImmutableMap.of());
    ImmutableList.Builder<Sum> relations = ImmutableList.builder();
    relations.add(
        same(waiting, CellId.of(CASES_OF_MONTH, ImmutableMap.of(STOOD, STILL_OPEN))),
        same(waiting, CellId.of(CASES_OF_YEAR, ImmutableMap.of(STOOD, STILL_OPEN))));
    YearMonth month = copy.header().month();
    if (copy.waiting().trend().containsKey(month)) {
      relations.add(same(waiting, trend(month)));
    }
    YearMonth last = month.minusMonths(1);
    if (Objects.equals(copy.waiting().trend().get(last), copy.cases().month().opening())) {
      relations.add(same(came(CASES_OF_MONTH, OPENING), trend(last)));
    }
    relations.addAll(firstMonth());
    return relations.build();
  }

  /** In the first month of a school year the cases of the month are those of the year, each count and the total. */
  private ImmutableList<Sum> firstMonth() {
    if (!copy.header().year().first().equals(copy.header().month())) {
      return ImmutableList.of();
    }
    Map<CellId, Long> year = new HashMap<>();
    cases(CASES_OF_YEAR, copy.cases().year()).forEach(table -> year.putAll(table.counts()));
    Map<CellId, Long> month = new LinkedHashMap<>();
    cases(CASES_OF_MONTH, copy.cases().month()).forEach(table -> month.putAll(table.counts()));
    return month.keySet().stream()
        .filter(cell -> Objects.equals(month.get(cell), year.get(ofYear(cell))))
        .map(cell -> same(cell, ofYear(cell)))
        .collect(toImmutableList());
  }

  private static CellId ofYear(CellId ofMonth) {
    return new CellId(CASES_OF_YEAR, ofMonth.by());
  }

  static CellId trend(YearMonth month) {
    return CellId.of(TREND, ImmutableMap.of(OF_MONTH, month.toString()));
  }

  static CellId came(String measure, String how) {
    return CellId.of(measure, ImmutableMap.of(CAME_IN, how));
  }

  static CellId yearBefore() {
    return CellId.of(YEAR_BEFORE, ImmutableMap.of(PERIOD, SAME));
  }

  private static Sum same(CellId one, CellId other) {
    return new Sum(one, ImmutableList.of(other));
  }

  private ImmutableMap<String, Answer<BigDecimal>> figures(Publication publication) {
    CaseSection cases = copy.cases();
    return ImmutableMap.<String, Answer<BigDecimal>>builder()
        .put(PublishedReport.EXCLUSION_CHANGE, change(publication))
        .put(
            PublishedReport.PLACED_RATE,
            published(
                cases.year().rateOf(ClosingOutcome.PLACED.code()),
                publication,
                CellId.of(CASES_OF_YEAR, ImmutableMap.of()),
                CellId.of(CASES_OF_YEAR, ImmutableMap.of(STOOD, ClosingOutcome.PLACED.code()))))
        .put(
            PublishedReport.MOVE_SUCCESS,
            published(
                copy.moves().success(),
                publication,
                MoveBounds.cell(MoveMeasure.SUCCESSFUL),
                MoveBounds.cell(MoveMeasure.FAILED)))
        .put(
            PublishedReport.ON_ROLL_RATE,
            published(
                cases.onRoll().rate(),
                publication,
                CellId.of(DECISIONS, ImmutableMap.of(ON_ROLL, WITHIN)),
                CellId.of(DECISIONS, ImmutableMap.of(ON_ROLL, OVER)),
                CellId.of(DECISIONS, ImmutableMap.of(ON_ROLL, NOT_YET))))
        .put(PublishedReport.MEDIAN_DAYS_OUT, median(publication))
        .buildOrThrow();
  }

  /**
   * The median of days out, if it is not of a few, and the shown counts tell so without it. Who was measured waits, is in
   * provision, or came on roll in the year, after a decision of the year or of the one before: where five of six cases were
   * measured, only one can have ended otherwise. One decided on in July and on roll in September is measured and not counted
   * as decided on, so
   * that those who wait and the decided are mostly no fewer than the measured without those in provision, and the median is
   * shown only where the shown
   * counts of both come to as many as are not few.
   */
  private Answer<BigDecimal> median(Publication publication) {
    CaseSection.Time time = copy.cases().time();
    return rule.isSmall(time.children())
            || (time.children() > 0
                && seen(publication, WAITING) + seen(publication, DECISIONS) < rule.threshold())
        ? Answer.unknown(ReportReasons.withheld())
        : time.median().map(days -> days.toDecimal(Rate.DECIMALS, RoundingMode.HALF_UP));
  }

  /** How many there are of a measure at least, as its shown counts tell. */
  private static long seen(Publication publication, String measure) {
    return publication.tables().stream()
        .filter(table -> table.measure().equals(measure))
        .mapToLong(ReportPublisher::seen)
        .max()
        .orElse(0);
  }

  private static long seen(PublishedTable table) {
    long total = 0;
    long parts = 0;
    for (Map.Entry<CellId, PublishedCount> one : table.counts().entrySet()) {
      if (one.getValue() instanceof PublishedCount.Shown shown) {
        total += one.getKey().by().isEmpty() ? shown.value() : 0;
        parts += one.getKey().by().isEmpty() ? 0 : shown.value();
      }
    }
    return Math.max(total, parts);
  }

  private Answer<BigDecimal> change(Publication publication) {
    return copy.exclusions()
        .change()
        .flatMap(change -> !isShown(publication, yearBefore())
                || !isShown(publication, CellId.of(EXCLUSIONS, ImmutableMap.of()))
            ? Answer.unknown(ReportReasons.withheld())
            : change.percent());
  }

  /** A rate, unless one of its numbers is small or one of the counts it is made of is hidden. */
  private Answer<BigDecimal> published(Rate rate, Publication publication, CellId... madeOf) {
    boolean small = rule.isSmall(rate.part())
        || rule.isSmall(rate.whole())
        || rule.isSmall(rate.whole() - rate.part());
    return small || !Arrays.stream(madeOf).allMatch(cell -> isShown(publication, cell))
        ? Answer.unknown(ReportReasons.withheld())
        : rate.percent();
  }

  private static boolean isShown(Publication publication, CellId cell) {
    return publication.tables().stream()
        .map(table -> table.counts().get(cell))
        .filter(Objects::nonNull)
        .allMatch(PublishedCount::isShown);
  }
}

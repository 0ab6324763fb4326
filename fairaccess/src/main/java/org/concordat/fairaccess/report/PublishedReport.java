/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;

/**
 * A monthly report in which small numbers are hidden, so that it may be published.
 *
 * <p>It is made only by {@link PanelCopy}, knows no number that it does not show, and holds no reference
 * to a child. A month that is out is not published again: what is corrected of it is in the figures of the next month, as
 * {@link PublishedSoFar} says. Immutable and thread-safe.
 *
 * <p>Its tables are counts of children, or of what happened to one, which suppression knows how to protect:
 *
 * <ul>
 *   <li>permanent exclusions of the month and of the year by school, year group and special educational needs, those of the year
 *       by standing, reinstated ones among them, and by the sixth day, and how many there were a year before;
 *   <li>managed moves of the year by step, of all schools together;
 *   <li>cases of the month and of the year, by how they came in and what became of them, those accepted by category, and how
 *       soon children were on roll;
 *   <li>children who wait by stage and by education meanwhile, and how many waited at the end of each month;
 *   <li>refusals, directions and children admitted by school, places occupied by provider, and how many children were considered
 *       more than once.
 * </ul>
 *
 * <p>Its figures are the five named here. The four that are made of counts are each shown only where every one of those counts is,
 * so that they tell no other. The median is made of no count of a table; by a rule that hides what is below five it is shown
 * where five children or more were measured and the shown counts of those who wait and of those decided on in the year come to
 * five at least. A child decided on in July and on roll in September is measured and neither, and so is one decided on in an
 * earlier year who has never come, or one in alternative provision: the five need not be the same.
 * Were it shown without them, it would tell of six cases, five of them measured, that only one can have ended otherwise.
 *
 * <p>Only the members of the panel see, in their copy:
 *
 * <ul>
 *   <li>what is said of one child: open trials and their reviews, the longest wait, the most school days out, who was considered
 *       more than once and who has two cases;
 *   <li>what is no count of children, which no suppression of counts protects: shares, points and exemptions, days in the stages
 *       of an escalation, places commissioned, cost and length of stay in alternative provision, attendance, votes and decisions
 *       of the panel. The cost of a month over the price of a place is the number of children in it;
 *   <li>counts that would be mostly small and hide others: moves, acceptances by category and refusals of the month alone, moves
 *       by school, silences and children admitted on a letter by school,
 *       escalations by stage, leavers of each provider by what became of them, and education meanwhile by kind, which is another
 *       grouping of the same children as the authority's own words;
 *   <li>exclusions that were cancelled, each of which a reader would find again in the exclusions that became fewer, and breaches
 *       of the limit for naming a school, of which one case can have two, so that the cases do not bound them.
 * </ul>
 */
public final class PublishedReport {

  /** The change of permanent exclusions from the same period a year before, in per cent. */
  public static final String EXCLUSION_CHANGE = "change of permanent exclusions";

  /** How many of the year's children were placed, in per cent. */
  public static final String PLACED_RATE = "placed rate";

  /** How many of the year's completed managed moves were successful, in per cent. */
  public static final String MOVE_SUCCESS = "managed moves successful";

  /** How many were on roll within the target, in per cent. */
  public static final String ON_ROLL_RATE = "on roll within the target";

  /** The median of school days out of school. */
  public static final String MEDIAN_DAYS_OUT = "median school days out";

  private static final String LEGEND = PublishedCount.HIDDEN + " is a count that is hidden, "
      + PublishedCount.LEFT_OUT + " one that is left out";

  private final ReportHeader header;
  private final Publication publication;
  private final ImmutableMap<String, Answer<BigDecimal>> figures;
  private final ImmutableList<Reason> sequence;

  PublishedReport(
      ReportHeader header,
      Publication publication,
      ImmutableMap<String, Answer<BigDecimal>> figures,
      ImmutableList<Reason> sequence) {
    this.header = header;
    this.publication = publication;
    this.figures = figures;
    this.sequence = sequence;
  }

  /**
   * What stands at the head.
   *
   * @return the header
   */
  public ReportHeader header() {
    return header;
  }

  Publication publication() {
    return publication;
  }

  /**
   * All tables.
   *
   * @return them, in the order of the report
   */
  public ImmutableList<PublishedTable> tables() {
    return publication.tables();
  }

  /**
   * What {@link #table} finds: every measure with what it is shown by, such as {@code refusals of the year} by {@code school}.
   *
   * @return the first dimensions of the tables by their measure, in the order of the report
   */
  public ImmutableSetMultimap<String, String> tableNames() {
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    tables().forEach(table -> names.put(table.measure(), table.dimensions().get(0)));
    return names.build();
  }

  /**
   * What {@link #figure} finds.
   *
   * @return the names of the figures, in the order of the report
   */
  public ImmutableSet<String> figureNames() {
    return figures.keySet();
  }

  /**
   * The first table of a measure by a dimension.
   *
   * @param measure what is counted, one of the keys of {@link #tableNames()}
   * @param dimension by what, first of all, one of its values
   * @return the table
   * @throws IllegalArgumentException if there is none, with the names of those that there are
   */
  public PublishedTable table(String measure, String dimension) {
    return tables().stream()
        .filter(table ->
            table.measure().equals(measure) && table.dimensions().get(0).equals(dimension))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("PublishedReport table: must be one of "
            + tableNames() + ", but was '" + measure + "' by '" + dimension + "'"));
  }

  /**
   * A figure that was computed from counts.
   *
   * @param name one of the names of this class, {@link #figureNames()}
   * @return the figure to one decimal; unknown for the reason {@code report.withheld} if a count that is not
   *     shown might be found from it, or for the reason for which there is none
   * @throws IllegalArgumentException if there is no figure of the name
   */
  public Answer<BigDecimal> figure(String name) {
    Answer<BigDecimal> found = figures.get(name);
    checkArgument(
        found != null,
        "PublishedReport figure: must be one of %s, but was '%s'",
        figures.keySet(),
        name);
    return found;
  }

  /**
   * What a reader is to know: which returns are missing, from which day on the year counts if the facts are not whole from
   * September on, which months it was made without, and which totals are left out.
   *
   * @return the reasons
   */
  public ImmutableList<Reason> notes() {
    return ImmutableList.<Reason>builder()
        .addAll(header.cautions())
        .addAll(sequence)
        .addAll(publication.notes())
        .build();
  }

  /**
   * The tables in lines, to be printed under whose they are and of which month.
   *
   * <p>The second line says what the marks in the tables mean: {@code *} stands for a count that is hidden, which is small or would
   * betray one that is, and {@code -} for one that is left out because others would be found from it. Neither is a zero,
   * which is shown.
   *
   * @return the heading, the line on the marks and the text of each of {@link #tables()}, in their order
   */
  @Override
  public String toString() {
    return tables().stream()
        .map(table -> "\n" + table)
        .collect(joining(
            "",
            "PublishedReport of " + header.scope().panel() + ", " + header.month() + "\n" + LEGEND,
            ""));
  }
}

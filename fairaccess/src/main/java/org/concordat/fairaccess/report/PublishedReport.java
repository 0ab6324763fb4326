/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.report.suppression.Publication;
import org.concordat.fairaccess.report.suppression.PublishedTable;

/**
 * A monthly report in which small numbers are hidden, so that it may be published.
 *
 * <p>It is made only by {@link PanelCopy}, knows no number that it does not show, and holds no reference
 * to a child. Immutable and thread-safe.
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
   * The first table of a measure by a dimension.
   *
   * @param measure what is counted
   * @param dimension by what, first of all
   * @return the table
   * @throws IllegalArgumentException if there is none
   */
  public PublishedTable table(String measure, String dimension) {
    return tables().stream()
        .filter(table ->
            table.measure().equals(measure) && table.dimensions().get(0).equals(dimension))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("PublishedReport table: must be one of "
            + tables().stream()
                .map(table -> table.measure() + table.dimensions())
                .toList()
            + ", but was " + measure + " by " + dimension));
  }

  /**
   * A figure that was computed from counts.
   *
   * @param name one of the names of this class
   * @return the figure to one decimal; unknown for the reason {@code report.withheld} if a small count would be
   *     found from it, or for the reason for which there is none
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
   * What a reader is to know: which returns are missing, which months it was made without, and which totals are left
   * out.
   *
   * @return the reasons
   */
  public ImmutableList<Reason> notes() {
    return ImmutableList.<Reason>builder()
        .addAll(header.completeness().cautions())
        .addAll(sequence)
        .addAll(publication.notes())
        .build();
  }

  /**
   * The tables in lines, to be printed under whose they are and of which month.
   *
   * @return the text of each of {@link #tables()}, in their order
   */
  @Override
  public String toString() {
    return tables().stream()
        .map(table -> "\n" + table)
        .collect(joining(
            "", "PublishedReport of " + header.scope().panel() + ", " + header.month(), ""));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.ShareTable;
import org.immutables.value.Value;

/**
 * The monthly report as the members of the panel see it, with every number.
 *
 * <p>It is not for publication: it is no {@link PublishedReport}, and only {@link #publish} makes one of it. Its {@code
 * toString} shows
 * no count. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelCopy {

  PanelCopy() {}

  static ImmutablePanelCopy.Builder builder() {
    return ImmutablePanelCopy.builder();
  }

  /**
   * What stands at the head.
   *
   * @return the header
   */
  public abstract ReportHeader header();

  /**
   * The permanent exclusions.
   *
   * @return the section
   */
  public abstract ExclusionSection exclusions();

  /**
   * The managed moves and the open trials.
   *
   * @return the section
   */
  public abstract MoveSection moves();

  /**
   * The cases.
   *
   * @return the section
   */
  public abstract CaseSection cases();

  /**
   * The children who wait.
   *
   * @return the section
   */
  public abstract WaitingSection waiting();

  /**
   * The share of each school, with the exemptions in force and the day on which each expires.
   *
   * @return the table, or empty if none was handed over
   */
  public abstract Optional<ShareTable> shares();

  /**
   * What stands beside the whole copy.
   *
   * @return the {@linkplain ReportHeader#cautions() cautions of the header}, and the reason {@code
   *     report.shares-of-another-day} if the share table is not of the last day of the month: one of 31 October beside the
   *     figures of November shows nothing that a school took since
   */
  public final ImmutableList<Reason> cautions() {
    LocalDate end = header().month().atEndOfMonth();
    return ImmutableList.<Reason>builder()
        .addAll(header().cautions())
        .addAll(shares()
            .map(ShareTable::on)
            .filter(on -> !on.equals(end))
            .map(on -> ReportReasons.sharesOfAnotherDay(on, end))
            .stream()
            .iterator())
        .build();
  }

  /**
   * The refusals and escalations of each school.
   *
   * @return them, never by type of school
   */
  public abstract ImmutableSortedMap<Urn, SchoolDisputes> disputes();

  /**
   * The places in alternative provision.
   *
   * @return them, by provider
   */
  public abstract ImmutableList<ProvisionFact> provision();

  /**
   * How the panel was conducted in the month.
   *
   * @return the conduct
   */
  public abstract PanelConduct conductInMonth();

  /**
   * How the panel was conducted in the year to the end of the month.
   *
   * @return the conduct
   */
  public abstract PanelConduct conductInYear();

  /**
   * The children who were considered twice or more in the year.
   *
   * @return them
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PupilReference> consideredMoreThanOnce();

  /**
   * How many children each school admitted under the protocol in the year to the end of the month.
   *
   * @return the extract
   */
  public abstract AnnualExtract extract();

  /** Whether a managed move of some day of the year may be among the admitted. */
  abstract boolean countsManagedMoves();

  /**
   * How many formal directions there were in the year.
   *
   * @return the number, without children admitted when a direction was only in mind
   */
  public final int directions() {
    return disputes().values().stream().mapToInt(SchoolDisputes::directions).sum();
  }

  /**
   * The report as it may be published after those that are out.
   *
   * <p>If 32 children were placed by October and 34 by November, a reader of both reports knows that two were placed in
   * November. A report that comes after others hides what their difference would tell, and no later report shows what
   * an earlier one hides. What was corrected in between is taken as it stands: where a count of this report does not go
   * on from one that is out, the two are not compared. To hand over fewer reports than are out shows more, and may betray
   * what those hide; where a month of the school year before this one's is not handed over, the report says so by the
   * note {@code report.not-handed-over}, which is in order if the panel publishes by the term or begins in mid-year.
   *
   * <p>Every count is shown that can be without betraying another, as {@link
   * org.concordat.fairaccess.report.suppression.Suppression} says, where it is also said what that costs. Month after month
   * that is less than in a report alone: of an invented authority of 20 schools, in most of which a count of the year grows by
   * one or two or not at all each month, a report shows about a quarter of the counts that are not zero.
   *
   * @param rule which counts are too small
   * @param before the reports that are out, of this school year and the one before; {@link PublishedSoFar#none()} if this is
   *     the first
   * @return the report, with small counts hidden and whatever would betray them
   * @throws IllegalArgumentException if a report is not of this panel and an earlier month, so that a month that is out is
   *     not published again
   * @throws NullPointerException if an argument is null
   */
  public final PublishedReport publish(SuppressionRule rule, PublishedSoFar before) {
    return new ReportPublisher(this, requireNonNull(rule, "rule"), requireNonNull(before, "before"))
        .publish();
  }

  /**
   * Which report it is.
   *
   * @return the panel and the month, and no count
   */
  @Override
  public final String toString() {
    return "PanelCopy of " + header().scope().panel() + ", " + header().month();
  }
}

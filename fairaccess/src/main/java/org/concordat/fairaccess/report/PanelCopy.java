/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.ShareTable;
import org.immutables.value.Value;

/**
 * The monthly report as the members of the panel see it, with every number.
 *
 * <p>It is not for publication: it is no {@link PublishedReport}, and only {@link #publish} makes one of it. Its
 * {@code toString} shows no count. Immutable and thread-safe.
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

  /**
   * How many formal directions there were in the year.
   *
   * @return the number, without children admitted when a direction was only in mind
   */
  public final int directions() {
    return disputes().values().stream().mapToInt(SchoolDisputes::directions).sum();
  }

  /**
   * The report as it may be published.
   *
   * @param rule which counts are too small
   * @return the report, with small counts hidden and whatever would betray them
   */
  public final PublishedReport publish(SuppressionRule rule) {
    return new ReportPublisher(this, rule).publish();
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

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.Ranking;

/**
 * What a panel decided: the school, the order it had before it, and why it departed from that order.
 *
 * <p>A ranking proposes. The first school of the order may be named without more, unless the ranking carries a
 * caution; any other takes reasons, such as a sibling at the school or a journey that is too long. A school
 * that was ruled out beforehand cannot be named at all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school named
 * @param admissionAuthority who decides on admissions to it on the day, which sets its time to reply and
 *     the way on if it refuses
 * @param ranking the candidates in order, and those left out with their reasons
 * @param ruledOut the schools that could not be candidates, with their reasons
 * @param departures why the panel did not name the first of the order, or named it in spite of a caution;
 *     empty if there is nothing to explain
 */
public record PlacementDecision(
    Urn school,
    AdmissionAuthority admissionAuthority,
    Ranking ranking,
    ImmutableList<LeftOut> ruledOut,
    ImmutableList<String> departures) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PlacementDecision {
    requireNonNull(school, "school");
    requireNonNull(admissionAuthority, "admissionAuthority");
    requireNonNull(ranking, "ranking");
    requireNonNull(ruledOut, "ruledOut");
    requireNonNull(departures, "departures");
  }

  /**
   * The decision for a school.
   *
   * @param school the school named
   * @param admissionAuthority who decides on admissions to it on the day
   * @param candidates the candidates and the schools ruled out
   * @param ranking the candidates in order
   * @return the decision, with no reasons for departing from the order
   */
  public static PlacementDecision of(
      Urn school, AdmissionAuthority admissionAuthority, Candidates candidates, Ranking ranking) {
    return new PlacementDecision(
        school, admissionAuthority, ranking, candidates.ruledOut(), ImmutableList.of());
  }

  /**
   * The same decision with reasons for departing from the order.
   *
   * @param reasons why, each in a few words
   * @return a copy
   */
  public PlacementDecision because(List<String> reasons) {
    return new PlacementDecision(
        school, admissionAuthority, ranking, ruledOut, ImmutableList.copyOf(reasons));
  }

  /**
   * The same decision with a reason for departing from the order.
   *
   * @param reason why, in a few words
   * @return a copy
   */
  public PlacementDecision because(String reason) {
    return because(ImmutableList.of(reason));
  }

  /**
   * Whether the panel must say why: it departs from the order, or the order comes with a caution.
   *
   * @return true if a decision without reasons is refused
   */
  public boolean needsReasons() {
    return departsFromRanking() || !ranking.cautions().isEmpty();
  }

  /**
   * Whether the school is another than the first of the order.
   *
   * @return true if it is, or if the order is empty
   */
  public boolean departsFromRanking() {
    return ranking.next().filter(school::equals).isEmpty();
  }
}

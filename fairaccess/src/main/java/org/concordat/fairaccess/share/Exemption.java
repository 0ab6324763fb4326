/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.ledger.PlacementType;
import org.threeten.extra.LocalDateRange;

/**
 * That a school, or some of its year groups, is passed over for a time, for every child or for behaviour only.
 *
 * <p>It is the school's, not the URN's: where the links between establishments are known, it follows the
 * school through a conversion. One given to Canon Slade as URN 105267 until 31 August 2018 holds for 144044 too,
 * which took over on 1 December 2017. It expires by itself on its {@linkplain #lastDay() last day}, if it
 * has one. Immutable and thread-safe.
 *
 * @param school the school
 * @param scope for which children
 * @param yearGroups for which year groups; all if there are none
 * @param period when, end-exclusive
 * @param ground why, such as {@code special measures}
 */
public record Exemption(
    Urn school,
    Scope scope,
    ImmutableSet<YearGroup> yearGroups,
    LocalDateRange period,
    String ground) {

  /** For which children a school is passed over. */
  public enum Scope {
    /** For all. */
    ALL,
    /** For those whose type of placement is about behaviour; a new arrival still comes. */
    BEHAVIOUR_ONLY
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the period is empty or the ground is blank
   * @throws NullPointerException if a component is null
   */
  public Exemption {
    requireNonNull(school, "school");
    requireNonNull(scope, "scope");
    requireNonNull(yearGroups, "yearGroups");
    requireNonNull(period, "period");
    requireNonNull(ground, "ground");
    checkArgument(
        !period.isEmpty(),
        "Exemption period: must not be empty, but for %s was %s",
        school,
        period);
    checkArgument(!ground.isBlank(), "Exemption ground: must not be blank, but was '%s'", ground);
  }

  /**
   * An exemption of all year groups.
   *
   * @param school the school
   * @param scope for which children
   * @param first the first day
   * @param last the last day, inclusive; {@link LocalDate#MAX} for an exemption without end
   * @param ground why
   * @return the exemption
   * @throws IllegalArgumentException if the last day is before the first, or the ground is blank
   */
  public static Exemption of(
      Urn school, Scope scope, LocalDate first, LocalDate last, String ground) {
    checkArgument(
        !last.isBefore(first),
        "Exemption last: must not be before the first day, %s, but was %s",
        first,
        last);
    return new Exemption(
        school, scope, ImmutableSet.of(), LocalDateRange.ofClosed(first, last), ground);
  }

  /**
   * The same exemption for some year groups only.
   *
   * @param years the year groups
   * @return a copy; of all year groups if none are given
   */
  public Exemption forYearGroups(YearGroup... years) {
    return new Exemption(school, scope, ImmutableSet.copyOf(years), period, ground);
  }

  /**
   * Whether it is an exemption of a school on a date, under this URN or another. One of a school that joins another next
   * year is not of the other until then. A conversion, one URN into one, is known up to a month before the day of its link,
   * as the successor can open before: 137488 opened on 1 September 2011 in place of 131055, and their link is of the 5th.
   *
   * <p>A part has the exemption of the whole if that was given before the school was divided: what begins on the day of the
   * link or later is of the one that goes on under the URN that it names.
   *
   * @param urn the school asked about
   * @param successions the links between establishments
   * @param on the date
   * @return true if it names the school, or one that carries it or is one with it on the date, as {@link
   *     Successions#speaksFor} and {@link Successions#sameSchool(Urn, Urn, LocalDate)} say: after a split that came later than its first
   *     day each part has it, after a merger the school that came of it
   * @throws NullPointerException if an argument is null
   */
  public boolean isOf(Urn urn, Successions successions, LocalDate on) {
    if (successions.speaksFor(urn, school, on)) {
      return urn.equals(school) || isBeforeDivision(urn, successions);
    }
    return successions.sameSchool(school, urn, on) || isConvertedWithinAMonth(urn, successions, on);
  }

  private boolean isBeforeDivision(Urn urn, Successions successions) {
    return successions.linksFrom(school).size() < 2
        || period.isUnboundedStart()
        || successions.linksFrom(school).stream()
            .filter(link -> link.successor().equals(urn)
                || successions.descendantsOf(link.successor()).contains(urn))
            .anyMatch(link ->
                link.from().filter(day -> !period.getStart().isBefore(day)).isEmpty());
  }

  private boolean isConvertedWithinAMonth(Urn urn, Successions successions, LocalDate on) {
    return successions.linksFrom(school).size() == 1
        && successions.linksTo(urn).size() == 1
        && successions.linksFrom(school).get(0).successor().equals(urn)
        && successions
            .linksFrom(school)
            .get(0)
            .from()
            .filter(day -> !day.isAfter(
                on.isAfter(LocalDate.MAX.minusMonths(1)) ? LocalDate.MAX : on.plusMonths(1)))
            .isPresent();
  }

  /**
   * The last day on which it is in force.
   *
   * @return the day, inclusive, or empty if it is without end
   */
  public Optional<LocalDate> lastDay() {
    return period.isUnboundedEnd() ? Optional.empty() : Optional.of(period.getEndInclusive());
  }

  /**
   * Whether it is in force on a date.
   *
   * @param on the date
   * @return true from its first day to its last
   */
  public boolean isInForce(LocalDate on) {
    return period.contains(on);
  }

  /**
   * Whether it covers every child on a date, so that no share can be taken while it lasts.
   *
   * @param on the date
   * @return true if it is in force, for all children and all year groups
   */
  public boolean coversEveryChild(LocalDate on) {
    return isInForce(on) && scope == Scope.ALL && yearGroups.isEmpty();
  }

  /**
   * Whether it covers a child on a date.
   *
   * @param type as what the child comes
   * @param yearGroup the child's year group, or empty if it is not given
   * @param on the date
   * @return true if the school is passed over; never for an exemption of single year groups if the child's is
   *     not given
   */
  public boolean covers(PlacementType type, Optional<YearGroup> yearGroup, LocalDate on) {
    return isInForce(on)
        && (scope == Scope.ALL || type.behaviour())
        && (yearGroups.isEmpty() || yearGroup.filter(yearGroups::contains).isPresent());
  }
}

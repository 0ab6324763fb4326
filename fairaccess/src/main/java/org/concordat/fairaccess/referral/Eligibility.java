/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.OutsideGroup;

/**
 * Whether a child comes under a fair access protocol on a day, with a finding for every category.
 *
 * <p>The edition is that of the protocol given; the one that governs is the edition in force on the day
 * of the check, {@link FairAccessProtocol#inForceOn}, and a note says so where they differ. A child who last attended on
 * Friday 8 September 2023 and has no place within reach is in category (l) of 2021 from Friday 6 October
 * 2023, the last day of four weeks; under 2012 a child who last attended on 3 September is in (b) from 3
 * November.
 *
 * <p>Children with a stronger route leave the protocol whatever categories they meet; the findings are still
 * there, since a local tariff may give a school credit for them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what follows
 * @param findings one for each category, in the order of the protocol
 * @param outside the group whose stronger route leads out of the protocol, or empty
 * @param reasons why the outcome is not eligibility, and notes; empty where there is nothing to say
 * @param basis under what, and when, the check was made
 */
public record Eligibility(
    Outcome outcome,
    ImmutableList<CategoryFinding> findings,
    Optional<OutsideGroup> outside,
    ImmutableList<Reason> reasons,
    Basis basis) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Eligibility {
    requireNonNull(outcome, "outcome");
    requireNonNull(findings, "findings");
    requireNonNull(outside, "outside");
    requireNonNull(reasons, "reasons");
    requireNonNull(basis, "basis");
  }

  /** What follows from a check. */
  public enum Outcome {
    /** The child comes under the protocol. */
    ELIGIBLE,
    /** A stronger route leads out of the protocol. */
    ROUTED_OUT,
    /** The parent is to try ordinary in-year admission first. */
    IN_YEAR_FIRST,
    /** The child does not come under the protocol. */
    NOT_ELIGIBLE,
    /** The facts do not reach. */
    NOT_KNOWN
  }

  /**
   * Under what, and when, a check was made.
   *
   * @param protocol the name of the protocol
   * @param edition the name of the edition of the Code that it follows
   * @param on the day of the check
   */
  public record Basis(String protocol, String edition, LocalDate on) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Basis {
      requireNonNull(protocol, "protocol");
      requireNonNull(edition, "edition");
      requireNonNull(on, "on");
    }
  }

  private static final Calendars NO_CALENDAR =
      Calendars.ofSchool(SchoolCalendar.unpublished("school calendar"));

  /**
   * Checks a referral under the edition of the Code in force on the day, with nothing agreed beside it.
   *
   * @param referral the referral
   * @param on the day of the check, which is that of acceptance if it succeeds
   * @return the outcome
   * @throws IllegalArgumentException if no edition had commenced by the day
   */
  public static Eligibility check(FairAccessReferral referral, LocalDate on) {
    return check(referral, FairAccessProtocol.inForceOn(on), on);
  }

  /**
   * Checks a referral under a protocol whose limits need no school calendar, as those of the Codes.
   *
   * @param referral the referral
   * @param protocol the protocol
   * @param on the day of the check, which is that of acceptance if it succeeds
   * @return the outcome; a category with a limit in school days is not known
   */
  public static Eligibility check(
      FairAccessReferral referral, FairAccessProtocol protocol, LocalDate on) {
    return check(referral, protocol, on, NO_CALENDAR);
  }

  /**
   * Checks a referral under a protocol.
   *
   * @param referral the referral
   * @param protocol the protocol
   * @param on the day of the check, which is that of acceptance if it succeeds
   * @param calendars the calendars to count in
   * @return the outcome
   */
  public static Eligibility check(
      FairAccessReferral referral, FairAccessProtocol protocol, LocalDate on, Calendars calendars) {
    requireNonNull(calendars, "calendars");
    return new EligibilityCheck(referral, protocol, on, calendars).result();
  }

  /**
   * Whether the child comes under the protocol.
   *
   * @return true if so
   */
  public boolean isEligible() {
    return outcome == Outcome.ELIGIBLE;
  }

  /**
   * The categories in which the child falls.
   *
   * @return them, in the order of the protocol
   */
  public ImmutableList<FairAccessCategory> categoriesMet() {
    return findings.stream()
        .filter(CategoryFinding::isMet)
        .map(CategoryFinding::category)
        .collect(toImmutableList());
  }

  /**
   * The finding for a category.
   *
   * @param letter its letter
   * @return the finding
   * @throws IllegalArgumentException if the protocol has no such letter
   */
  public CategoryFinding finding(String letter) {
    return findings.stream()
        .filter(finding -> finding.category().letter().equals(letter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Eligibility letter: must be one of "
            + findings.stream().map(finding -> finding.category().letter()).collect(joining(", "))
            + ", but was '" + letter + "'"));
  }

  /**
   * How the outcome came about.
   *
   * @return a tree: the outcome, the reasons for it, and each category with its paragraph and arithmetic
   */
  public Explanation explanation() {
    return Explanation.of(
        "eligibility on " + basis.on() + " under " + basis.protocol(),
        Datum.of(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        ImmutableList.<Explanation>builder()
            .addAll(Reasons.explain(reasons))
            .addAll(findings.stream().map(CategoryFinding::explanation).iterator())
            .build());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.PupilRegistration;

/**
 * Who owns what of a child's case on a date, which a move of home changes in part.
 *
 * <p>A child whom a school of authority 350 excluded, and who moves to authority 351 on 5 November while
 * waiting: from that day 351 owes the education from the sixth day and the place, and 350 still arranges the
 * review, since it maintains the school. Had a school agreed a first day before the move, the place would be
 * settled and stay with 350.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place who sees to a school place under a protocol
 * @param daySix who owes full-time education from the sixth day of a permanent exclusion
 * @param review who arranges the review of the exclusion; empty if the child was not excluded
 */
public record CaseOwners(Owner place, Owner daySix, Optional<Owner> review) {

  private static final Citation DAY_SIX =
      Citation.of("Education Act 1996", "s.19").secondHand("SI 2007/1870");
  private static final Citation REVIEW = Citation.of("SI 2012/1033", "Sch 1 para 1");

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CaseOwners {
    requireNonNull(place, "place");
    requireNonNull(daySix, "daySix");
    requireNonNull(review, "review");
  }

  /**
   * Who owns what on a date.
   *
   * @param data the case
   * @param on the date
   * @param excludedFrom the school that excluded the child, if one did
   * @return the owners
   */
  public static CaseOwners on(
      FairAccessCase data, LocalDate on, Optional<ExcludingSchool> excludedFrom) {
    Optional<LocalAuthorityCode> home = data.homeAuthorityOn(on);
    return new CaseOwners(
        data.startOn().isPresent() ? settled(data) : place(home, on),
        new Owner(
            FairAccessRoles.LOCAL_AUTHORITY,
            home,
            Reason.coded(CaseReasons.OWNS_DAY_SIX)
                .with("on", on)
                .under(DAY_SIX)
                .saying("the child lives in its area on {on}")),
        excludedFrom.map(CaseOwners::review));
  }

  private static Owner place(Optional<LocalAuthorityCode> home, LocalDate on) {
    return new Owner(
        FairAccessRoles.LOCAL_AUTHORITY,
        home,
        Reason.coded(CaseReasons.OWNS_PLACE)
            .with("on", on)
            .under(CaseGuards.CODE)
            .saying("a protocol is for the children of its area, where this one lives on {on}"));
  }

  private static Owner settled(FairAccessCase data) {
    LocalDate start = data.startOn().orElseThrow();
    return new Owner(
        FairAccessRoles.LOCAL_AUTHORITY,
        data.referral().homeAuthority(),
        Reason.coded(CaseReasons.PLACE_SETTLED)
            .with("start", start)
            .under(PupilRegistration.sourceOn(start))
            .saying("a school agreed to a first day of {start}, whose register has the child"));
  }

  private static Owner review(ExcludingSchool excluder) {
    Reason why = Reason.coded(CaseReasons.OWNS_REVIEW)
        .with("school", excluder.school().toString())
        .under(REVIEW)
        .saying("whoever maintains school {school}, or runs it as an academy, arranges the review");
    return new Owner(
        excluder.maintainedBy().isPresent()
            ? FairAccessRoles.LOCAL_AUTHORITY
            : FairAccessRoles.ACADEMY_TRUST,
        excluder.maintainedBy(),
        why);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/** Which law an authority directs under: who acts, what must be shown, how long a notice may be referred. */
enum DirectionLaw {
  /** SSFA 1998 ss.96-97, for foundation and voluntary aided schools. */
  FOUNDATION("escalation.foundation", EscalationRoute.FOUNDATION),
  /** The same steps for academies, under the Act of 2026. */
  ACADEMY("escalation.foundation-academy", EscalationRoute.FOUNDATION),
  /** SSFA 1998 ss.97A-97C, for looked-after children. */
  LOOKED_AFTER("escalation.looked-after", EscalationRoute.LOOKED_AFTER);

  private final String code;
  private final EscalationRoute route;

  DirectionLaw(String code, EscalationRoute route) {
    this.code = code;
    this.route = route;
  }

  String code() {
    return code;
  }

  EscalationRoute route() {
    return route;
  }

  /** The authority that asks, consults and directs. */
  Role authority() {
    return isOfLookedAfter() ? CARING_AUTHORITY : LOCAL_AUTHORITY;
  }

  /** Who answers and refers for the school. */
  Role school() {
    return switch (this) {
      case FOUNDATION -> GOVERNING_BODY;
      case ACADEMY -> ACADEMY_TRUST;
      case LOOKED_AFTER -> ADMISSION_AUTHORITY;
    };
  }

  private boolean isOfLookedAfter() {
    return this == LOOKED_AFTER;
  }

  CommonRows.Answering answering() {
    return switch (this) {
      case FOUNDATION ->
        new CommonRows.Answering(
            DirectionEdition::maintainedReply, Strength.AGREED, Sources.MAINTAINED_REPLY);
      case ACADEMY ->
        new CommonRows.Answering(
            DirectionEdition::academyReply, Strength.EXPECTED, Sources.ACADEMY_REPLY);
      case LOOKED_AFTER ->
        new CommonRows.Answering(
            edition -> edition.lookedAfter().reply(),
            Strength.STATUTORY,
            Sources.LOOKED_AFTER_NOTICE);
    };
  }

  Rule<TimeLimit> referenceWindow(DirectionEdition edition) {
    return isOfLookedAfter() ? edition.lookedAfter().referenceWindow() : edition.referenceWindow();
  }

  Rule<ImmutableSortedSet<Role>> consultees(DirectionEdition edition) {
    return isOfLookedAfter() ? edition.lookedAfter().consultees() : edition.consultees();
  }

  Rule<ImmutableSortedSet<Role>> noticeRecipients(DirectionEdition edition) {
    return isOfLookedAfter()
        ? edition.lookedAfter().noticeRecipients()
        : edition.noticeRecipients();
  }

  /** What must be shown of the school that is to be directed. */
  ImmutableSet<GroundsGuards> grounds() {
    return isOfLookedAfter()
        ? Sets.immutableEnumSet(
            GroundsGuards.ON_THIS_ROUTE,
            GroundsGuards.NOT_EXCLUDED,
            GroundsGuards.NO_INFANT_CLASS_PREJUDICE,
            GroundsGuards.SELECTION_MET)
        : Sets.immutableEnumSet(EnumSet.allOf(GroundsGuards.class));
  }

  /** What must be shown of a school that whoever decides a reference determines, the named one or another. */
  ImmutableSet<GroundsGuards> groundsOfDetermined() {
    return Sets.difference(
            grounds(),
            EnumSet.of(
                GroundsGuards.REFUSED_EVERYWHERE,
                GroundsGuards.WITHIN_REACH,
                GroundsGuards.IN_AREA))
        .immutableCopy();
  }

  Citation power() {
    return switch (this) {
      case FOUNDATION -> Sources.POWER;
      case ACADEMY -> Sources.ACT_OF_2026;
      case LOOKED_AFTER -> Sources.LOOKED_AFTER;
    };
  }

  /** Where it is written which schools may not be directed. */
  Citation target() {
    return isOfLookedAfter() ? Sources.LOOKED_AFTER : Sources.TARGET;
  }

  Citation consultation() {
    return isOfLookedAfter() ? Sources.LOOKED_AFTER_NOTICE : Sources.CONSULTATION;
  }

  Citation notice() {
    return isOfLookedAfter() ? Sources.LOOKED_AFTER_NOTICE : Sources.NOTICE;
  }

  Citation reference() {
    return isOfLookedAfter() ? Sources.LOOKED_AFTER_REFERENCE : Sources.REFERENCE;
  }

  /** What a direction brings about and what it leaves as it was. */
  Explanation effectOf(Direction direction) {
    return Explanation.of(
            "directed on " + direction.on(),
            Datum.of("school " + direction.school() + " shall admit the child"),
            Explanation.given("power to exclude a pupil on roll", Datum.of("not affected"))
                .under(powerToExclude()))
        .under(this == FOUNDATION ? Sources.SHALL_ADMIT : power());
  }

  private Citation powerToExclude() {
    return switch (this) {
      case FOUNDATION -> Sources.POWER_TO_EXCLUDE;
      case ACADEMY -> Sources.ACT_OF_2026;
      case LOOKED_AFTER ->
        Sources.POWER_TO_EXCLUDE.secondHand("the reading that it holds of s.97A too");
    };
  }

  /** Where it is written that a school which does not admit may be complained of. */
  Citation breach() {
    return this == ACADEMY ? Sources.FUNDING_AGREEMENT : Sources.COMPLAINT;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import com.google.common.collect.ImmutableList;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** The powers and duties around excluded pupils that no agreement may move. */
public final class PowersAndDuties {

  /** Only the head excludes (SI 2012/1033); an agreement leaves that as it is (DFE-RR224, part 4, Warwickshire). */
  public static final PowerOrDuty EXCLUDE = PowerOrDuty.power(
      "exclude",
      Rule.statutory(
          "exclude a pupil on disciplinary grounds",
          PartnershipRoles.HEAD_TEACHER,
          Citation.of("SI 2012/1033")),
      Reservation.ACT);

  /**
   * The authority has full-time education in place from the sixth school day of a permanent exclusion (SI
   * 2007/1870). A partnership may arrange it for the authority; the authority answers for it.
   */
  public static final PowerOrDuty DAY_SIX = PowerOrDuty.duty(
      "day-six-provision",
      Rule.statutory(
          "have full-time education in place from the sixth school day of a permanent exclusion",
          PartnershipRoles.LOCAL_AUTHORITY,
          Citation.of("SI 2007/1870")),
      Reservation.HOLDER);

  /** The school has it in place for a fixed period of more than five days (SI 2007/1870). */
  public static final PowerOrDuty DAY_SIX_OF_FIXED_PERIOD = PowerOrDuty.duty(
      "day-six-provision-fixed-period",
      Rule.statutory(
          "have full-time education in place from the sixth school day of a fixed period",
          PartnershipRoles.GOVERNING_BODY,
          Citation.of("SI 2007/1870")),
      Reservation.HOLDER);

  /** Governors consider whether an excluded pupil is to come back (SI 2012/1033 r.24). */
  public static final PowerOrDuty CONSIDER_REINSTATEMENT = PowerOrDuty.duty(
      "consider-reinstatement",
      Rule.statutory(
          "consider whether an excluded pupil is reinstated",
          PartnershipRoles.GOVERNING_BODY,
          Citation.of("SI 2012/1033", "r.24")),
      Reservation.ACT);

  /** Those that every allocation holds, whatever an agreement says. */
  public static final ImmutableList<PowerOrDuty> RESERVED =
      ImmutableList.of(CONSIDER_REINSTATEMENT, DAY_SIX, DAY_SIX_OF_FIXED_PERIOD, EXCLUDE);

  private PowersAndDuties() {}
}

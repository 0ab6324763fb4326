/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;

/**
 * The editions of what is agreed on managed moves.
 *
 * <p>The first day of a trial chooses the edition. No law sets these figures: they are those of Cheshire East,
 * and every partnership may have its own.
 */
public final class ManagedMoveEditions {

  private static final Citation CHESHIRE_EAST = Citation.of("Cheshire East managed moves protocol");
  private static final Citation LATER_GUIDANCE = Citation.of("Guidance on suspension and exclusion")
      .secondHand("Browne Jacobson; its first day was not read");

  /** From 1 February 2012: a trial of up to six school weeks, and exceptionally six more. */
  public static final Edition<ManagedMoveRules> RULES_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.FEBRUARY, 1),
      ManagedMoveRules.builder()
          .consents(Rule.agreed("consents", ManagedMoveRules.LEAST_CONSENTS, CHESHIRE_EAST))
          .trialPermitted(Rule.agreed("a trial is permitted", true, CHESHIRE_EAST))
          .trialWeeks(Rule.agreed("school weeks of a trial", 6, CHESHIRE_EAST))
          .extensionWeeks(Rule.agreed("school weeks of an extension", 6, CHESHIRE_EAST))
          .extensions(Rule.agreed("extensions of a trial", 1, CHESHIRE_EAST))
          .build(),
      CHESHIRE_EAST);

  /** From 1 September 2022: a move is for good, and an off-site direction takes the place of a trial. */
  public static final Edition<ManagedMoveRules> RULES_2022 = Edition.of(
      "2022",
      LocalDate.of(2022, Month.SEPTEMBER, 1),
      ManagedMoveRules.builder()
          .from(RULES_2012.rules())
          .trialPermitted(Rule.expected("a trial is permitted", false, LATER_GUIDANCE))
          .build(),
      LATER_GUIDANCE);

  /** All editions. */
  public static final Editions<ManagedMoveRules> EDITIONS =
      Editions.of(ImmutableList.of(RULES_2012, RULES_2022));

  private ManagedMoveEditions() {}
}

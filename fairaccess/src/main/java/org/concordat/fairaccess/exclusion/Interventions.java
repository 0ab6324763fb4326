/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * Interventions by name.
 *
 * <p>That schools are expected to have tried named ones first is reported of Bolton (DFE-RR224, part 4); the
 * names here are the usual ones of local protocols, and an area may keep a list of its own.
 */
public final class Interventions {

  /** A pastoral support programme with targets and reviews. */
  public static final Intervention PASTORAL_SUPPORT =
      Intervention.of("pastoral-support", "a pastoral support programme");

  /** Work by the behaviour support service with the child or the staff. */
  public static final Intervention BEHAVIOUR_SUPPORT =
      Intervention.of("behaviour-support", "behaviour support");

  /** An assessment of needs across agencies. */
  public static final Intervention MULTI_AGENCY_ASSESSMENT =
      Intervention.of("multi-agency-assessment", "a multi-agency assessment");

  /** An assessment of special educational needs. */
  public static final Intervention NEEDS_ASSESSMENT =
      Intervention.of("needs-assessment", "an assessment of special educational needs");

  /** A managed move, or an attempt to agree one. */
  public static final Intervention MANAGED_MOVE = Intervention.of("managed-move", "a managed move");

  /** A part-time package of alternative provision. */
  public static final Intervention PART_TIME_PACKAGE =
      Intervention.of("part-time-package", "a part-time package of alternative provision");

  /** All of these, as an expectation. */
  public static final Rule<ImmutableSortedSet<Intervention>> USUAL = Rule.expected(
      "interventions before exclusion",
      ImmutableSortedSet.orderedBy(Comparator.<Intervention>naturalOrder())
          .add(PASTORAL_SUPPORT)
          .add(BEHAVIOUR_SUPPORT)
          .add(MULTI_AGENCY_ASSESSMENT)
          .add(NEEDS_ASSESSMENT)
          .add(MANAGED_MOVE)
          .add(PART_TIME_PACKAGE)
          .build(),
      Citation.of("DFE-RR224", "part 4, Bolton"));

  private Interventions() {}
}

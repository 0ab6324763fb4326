/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import org.concordat.core.rule.Citation;

/** The factors that local protocols name. The codes are stable. */
public final class Factors {

  private static final Citation YORK = Citation.of("York fair access protocol");
  private static final Citation LANCASHIRE = Citation.of("Lancashire fair access protocol");

  /** How many pupils are in the year group. */
  public static final Factor YEAR_GROUP = Factor.of("year-group", "pupils in the year group", YORK);

  /** Whom the school took under the protocol of late. */
  public static final Factor RECENT_INTAKE =
      Factor.of("recent-intake", "recent intake under the protocol", YORK);

  /** What the parents want. */
  public static final Factor PREFERENCE = Factor.of("preference", "parental preference", YORK);

  /** How far the school is from home. */
  public static final Factor DISTANCE = Factor.of("distance", "distance from home", YORK);

  /** How the child gets there. */
  public static final Factor TRANSPORT = Factor.of("transport", "transport", YORK);

  /** Whose turn it is. */
  public static final Factor TURN = Factor.of("turn", "whose turn it is", LANCASHIRE);

  /** How many children under the protocol are in the year group already. */
  public static final Factor PLACED_IN_YEAR =
      Factor.of("placed-in-year", "children under the protocol in the year group", LANCASHIRE);

  /** How many looked-after children and children with plans are in the year group already. */
  public static final Factor NEEDS_IN_YEAR =
      Factor.of("needs-in-year", "looked-after children and plans in the year group", LANCASHIRE);

  /** Whether a brother or sister is at the school. */
  public static final Factor SIBLING = Factor.of("sibling", "a sibling at the school", LANCASHIRE);

  /** Whether the child would be alone among others. */
  public static final Factor ISOLATION = Factor.of("isolation", "isolation", LANCASHIRE);

  /** The faith of the school; noted, and never decisive. */
  public static final Factor FAITH = Factor.of("faith", "the faith of the school", LANCASHIRE);

  private Factors() {}
}

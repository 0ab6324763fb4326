/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.ledger;

/** The types of placement that local tariffs commonly tell apart. The codes are stable. */
public final class PlacementTypes {

  /** A child who was permanently excluded. */
  public static final PlacementType PERMANENT_EXCLUSION =
      PlacementType.behaviour("permanent-exclusion", "permanently excluded");

  /** A child who returns from a pupil referral unit. */
  public static final PlacementType PRU_REINTEGRATION =
      PlacementType.behaviour("pru-reintegration", "back from a pupil referral unit");

  /** A child with challenging behaviour. */
  public static final PlacementType CHALLENGING_BEHAVIOUR =
      PlacementType.behaviour("challenging-behaviour", "challenging behaviour");

  /** A child who came by a managed move. */
  public static final PlacementType MANAGED_MOVE =
      PlacementType.of("managed-move", "managed move in");

  /** A child who was missing education. */
  public static final PlacementType MISSING_EDUCATION =
      PlacementType.of("missing-education", "missing education");

  /** A child who is new to the area. */
  public static final PlacementType NEW_ARRIVAL = PlacementType.of("new-arrival", "new arrival");

  /** A looked-after child, who comes outside the protocol and may still be credited. */
  public static final PlacementType LOOKED_AFTER =
      PlacementType.of("looked-after", "looked after by an authority");

  /** A child whose statement or plan names the school, outside the protocol and perhaps credited. */
  public static final PlacementType NAMED_PLAN =
      PlacementType.of("named-plan", "named by a statement or plan");

  private PlacementTypes() {}
}

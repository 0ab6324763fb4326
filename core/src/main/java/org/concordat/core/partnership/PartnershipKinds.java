/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import com.google.common.collect.ImmutableList;

/** The common kinds of partnership. */
public final class PartnershipKinds {

  /**
   * Schools that hold devolved money and answer together for every pupil whom one of them excludes (DFE-RR224,
   * part 4, Warwickshire).
   */
  public static final PartnershipKind AREA_BEHAVIOUR =
      PartnershipKind.of("area-behaviour", "area behaviour partnership", true);

  /** Schools of one neighbourhood that work together, such as primary schools that share provision. */
  public static final PartnershipKind CLUSTER = PartnershipKind.of("cluster", "cluster", false);

  /** The schools of one fair access panel's area and phase. */
  public static final PartnershipKind FAIR_ACCESS =
      PartnershipKind.of("fair-access", "fair access partnership", false);

  /** Maintained schools under one governing body. */
  public static final PartnershipKind FEDERATION =
      PartnershipKind.of("federation", "federation", false);

  /** Academies that one trust runs, or schools with one foundation. */
  public static final PartnershipKind TRUST = PartnershipKind.of("trust", "trust", false);

  /** All of them. */
  public static final ImmutableList<PartnershipKind> ALL =
      ImmutableList.of(AREA_BEHAVIOUR, CLUSTER, FAIR_ACCESS, FEDERATION, TRUST);

  private PartnershipKinds() {}
}

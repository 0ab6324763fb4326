/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;

/**
 * What was recorded of a child's special educational needs: the level of provision, and the kinds of need.
 *
 * <p>A child without special educational needs has the level {@link SenProvisions#NONE} and no needs. A level
 * may be known while the kinds of need are not recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param provision the level
 * @param needs the kinds of need, the primary one first
 */
public record SenRecord(SenProvision provision, ImmutableList<SenNeed> needs) {

  /**
   * Checks the needs.
   *
   * @throws IllegalArgumentException if a need comes twice, or if there are needs and yet no provision
   * @throws NullPointerException if a component is null
   */
  public SenRecord {
    requireNonNull(provision, "provision");
    requireNonNull(needs, "needs");
    checkArgument(
        new HashSet<>(needs).size() == needs.size(),
        "SenRecord needs: must be distinct, but were %s",
        needs);
    checkArgument(
        needs.isEmpty() || !provision.equals(SenProvisions.NONE),
        "SenRecord needs: must be empty without provision, but were %s",
        needs);
  }

  /**
   * A record.
   *
   * @param provision the level
   * @param needs the kinds of need, the primary one first
   * @return the record
   * @throws IllegalArgumentException if a need comes twice, or if there are needs and yet no provision
   */
  public static SenRecord of(SenProvision provision, List<SenNeed> needs) {
    return new SenRecord(provision, ImmutableList.copyOf(needs));
  }

  /**
   * A record.
   *
   * @param provision the level
   * @param needs the kinds of need, the primary one first
   * @return the record
   * @throws IllegalArgumentException if a need comes twice, or if there are needs and yet no provision
   */
  public static SenRecord of(SenProvision provision, SenNeed... needs) {
    return of(provision, ImmutableList.copyOf(needs));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.exclusion.ProvisionKind;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Circumstances;
import org.immutables.value.Value;

/**
 * What is kept of one child's way back.
 *
 * <p>It is the data of the procedure {@link ReintegrationLife#PROCEDURE}, which alone changes it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Reintegration {

  Reintegration() {}

  static Reintegration of(PupilReference pupil, Collection<Urn> excludedBy) {
    return ImmutableReintegration.builder()
        .pupil(pupil)
        .addAllExcludedBy(excludedBy)
        .build();
  }

  ImmutableReintegration.Builder copy() {
    return ImmutableReintegration.builder().from(this);
  }

  /**
   * The child.
   *
   * @return the reference
   */
  public abstract PupilReference pupil();

  /**
   * The schools that excluded the child.
   *
   * @return them, under the URNs they had then
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Urn> excludedBy();

  /**
   * The places in alternative provision.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<ApPlacement> placements();

  /**
   * The length of the assessment that began last.
   *
   * @return the school weeks, or empty if there was none
   */
  public abstract Optional<Integer> assessmentWeeks();

  /**
   * When the assessment began that began last.
   *
   * @return the day, or empty if there was none
   */
  public abstract Optional<LocalDate> assessmentFrom();

  /**
   * The reviews of readiness.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<ReadinessReview> reviews();

  /**
   * When the child is looked at again.
   *
   * @return the day, or empty while none is named
   */
  public abstract Optional<LocalDate> nextReview();

  /**
   * The category in which the child was referred to fair access.
   *
   * @return its code; empty if the child was not referred, or by a Code whose list is a least one and names
   *     no such child
   */
  public abstract Optional<String> category();

  /**
   * The school that the child entered last.
   *
   * @return the school, or empty
   */
  public abstract Optional<Urn> school();

  /**
   * The first day in that school.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> returnedFrom();

  /**
   * The support beside the child in that school.
   *
   * @return it, in the order in which it was given
   */
  public abstract ImmutableList<BesideSupport> support();

  /**
   * Why the returns failed that failed.
   *
   * @return the reasons, the latest last
   */
  public abstract ImmutableList<String> breakdowns();

  /**
   * The place that the child has or had last.
   *
   * @return the place, or empty
   */
  public final Optional<ApPlacement> placement() {
    return Optional.ofNullable(Iterables.getLast(placements(), null));
  }

  /**
   * The circumstances in which the child is referred to fair access.
   *
   * @return that of alternative provision, of which a pupil referral unit is one and has its own besides, and
   *     that of an excluded child
   */
  public final ImmutableSortedSet<Circumstance> circumstances() {
    ImmutableSortedSet.Builder<Circumstance> all = ImmutableSortedSet.naturalOrder();
    all.add(Circumstances.AP_REINTEGRATION);
    if (placement()
        .filter(one -> one.kind() == ProvisionKind.PUPIL_REFERRAL_UNIT)
        .isPresent()) {
      all.add(Circumstances.PRU_REINTEGRATION);
    }
    if (!excludedBy().isEmpty()) {
      all.add(Circumstances.EXCLUDED_MAINSTREAM);
    }
    return all.build();
  }

  /**
   * The last day of support beside the child.
   *
   * @return the day, inclusive, or empty if none is given
   */
  public final Optional<LocalDate> supportedUntil() {
    return support().stream()
        .map(one -> one.period().getEndInclusive())
        .max(Comparator.naturalOrder());
  }
}

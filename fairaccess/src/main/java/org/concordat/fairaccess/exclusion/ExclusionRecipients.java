/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * Who is told of an exclusion, without delay.
 *
 * <p>The parent always. The responsible body and the authority are told of a permanent exclusion, of one that
 * brings the days in a term above five, and of one that costs an examination; from 2023 the authority is told of
 * every one, and so are a child's social worker and virtual school head. Where the school's authority is told
 * and the child lives in the area of another, that one is told as well.
 *
 * <p>Source: SI 2012/1033 r.23 and, from 2023, r.14 as amended.
 */
public final class ExclusionRecipients {

  private ExclusionRecipients() {}

  /**
   * Who is told of a permanent exclusion.
   *
   * @param exclusion the exclusion
   * @param rules the rules of its edition
   * @return the roles, by code
   */
  public static ImmutableSortedSet<Role> of(PermanentExclusion exclusion, ExclusionRules rules) {
    return of(exclusion, true, rules);
  }

  /**
   * Who is told of an exclusion for a fixed period.
   *
   * @param exclusion the exclusion
   * @param total the most days in a term that the exclusion touches, itself included
   * @param rules the rules of its edition
   * @return the roles, by code
   */
  public static ImmutableSortedSet<Role> of(
      FixedPeriodExclusion exclusion, HalfDays total, ExclusionRules rules) {
    return of(
        exclusion,
        exclusion.losesExam() || total.exceeds(rules.bodiesToldAbove().value()),
        rules);
  }

  /** Whoever may be told of an exclusion under some edition, whether or not this one says so. */
  static ImmutableSortedSet<Role> possible(Exclusion exclusion) {
    return ImmutableSortedSet.of(
        FairAccessRoles.PARENT,
        exclusion.responsibleBody(),
        FairAccessRoles.SCHOOL_AUTHORITY,
        FairAccessRoles.HOME_AUTHORITY,
        FairAccessRoles.SOCIAL_WORKER,
        FairAccessRoles.VIRTUAL_HEAD);
  }

  private static ImmutableSortedSet<Role> of(
      Exclusion exclusion, boolean serious, ExclusionRules rules) {
    ImmutableSortedSet.Builder<Role> told =
        ImmutableSortedSet.orderedBy(Comparator.<Role>naturalOrder());
    told.add(FairAccessRoles.PARENT);
    if (serious) {
      told.add(exclusion.responsibleBody());
    }
    if (serious || rules.authorityToldOfAll().value()) {
      told.add(FairAccessRoles.SCHOOL_AUTHORITY);
      if (exclusion.livesElsewhere()) {
        told.add(FairAccessRoles.HOME_AUTHORITY);
      }
    }
    if (rules.workersTold().value() && exclusion.hasSocialWorker()) {
      told.add(FairAccessRoles.SOCIAL_WORKER);
    }
    if (rules.workersTold().value() && exclusion.hasVirtualHead()) {
      told.add(FairAccessRoles.VIRTUAL_HEAD);
    }
    return told.build();
  }
}

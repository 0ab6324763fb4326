/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.FairAccessRoles;
import org.immutables.value.Value;

/**
 * What is kept of the education of an excluded pupil.
 *
 * <p>It is the data of the procedure {@link EducationTrack#PROCEDURE}, which alone changes it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class EducationStanding {

  EducationStanding() {}

  static EducationStanding of(
      Exclusion exclusion,
      LocalDate countsFrom,
      ImmutableList<ExclusionPeriod> stretches,
      Optional<NoDaySix> noDaySix) {
    return ImmutableEducationStanding.builder()
        .exclusion(exclusion)
        .countsFrom(countsFrom)
        .stretches(stretches)
        .noDaySix(noDaySix)
        .homeAuthority(exclusion.homeAuthority())
        .noticeGiven(false)
        .daySixMissed(false)
        .build();
  }

  ImmutableEducationStanding.Builder copy() {
    return ImmutableEducationStanding.builder().from(this);
  }

  /**
   * The exclusion.
   *
   * @return a permanent one, or one for a fixed period
   */
  public abstract Exclusion exclusion();

  /**
   * The first of the school days that count towards the sixth.
   *
   * @return the first day out, or that of an earlier period where periods count together
   */
  public abstract LocalDate countsFrom();

  /**
   * The stretches of the school days that count, where the school changed its number among them; each stretch counts
   * in the calendar of the school under the number it had then, and the last goes on.
   *
   * @return them, the earliest first; empty where all days are those of the school that excluded
   */
  public abstract ImmutableList<ExclusionPeriod> stretches();

  /**
   * Why nothing is owed from the sixth day.
   *
   * @return the reason, or empty where education is owed
   */
  public abstract Optional<NoDaySix> noDaySix();

  /**
   * The authority in whose area the child lives now.
   *
   * @return the authority, or empty where it is the school's
   */
  public abstract Optional<LocalAuthorityCode> homeAuthority();

  /**
   * The partnership that acts for the authority; the duty is the authority's all the same.
   *
   * @return the partnership, or empty if none acts
   */
  public abstract Optional<String> partnership();

  /**
   * What was confirmed last.
   *
   * @return the provision, or empty
   */
  public abstract Optional<DaySixProvision> provision();

  /**
   * Whether the parent has the notice in writing.
   *
   * @return true once it is given, however late
   */
  public abstract boolean noticeGiven();

  /**
   * Whether the sixth day passed without provision.
   *
   * @return true from the day after it on, also when provision began later
   */
  public abstract boolean daySixMissed();

  /**
   * When the provision began.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> providedFrom();

  /**
   * The steps that were late.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<LateStep> lateSteps();

  /**
   * Who owes the education.
   *
   * <p>For a permanent exclusion, and for a pupil of a pupil referral unit, the authority in whose area the child
   * lives now; otherwise the governing body or the trust.
   *
   * @return the role
   */
  public final Role educator() {
    if (!isTheAuthoritys()) {
      return exclusion().setting().educator();
    }
    return exclusion().livesElsewhere(homeAuthority())
        ? FairAccessRoles.HOME_AUTHORITY
        : FairAccessRoles.LOCAL_AUTHORITY;
  }

  /** Whether an authority owes the education, and not the school. */
  boolean isTheAuthoritys() {
    return exclusion() instanceof PermanentExclusion
        || exclusion().setting() == ExclusionSetting.PUPIL_REFERRAL_UNIT;
  }

  EducationStanding late(Optional<LateStep> step) {
    return copy().addAllLateSteps(step.stream().toList()).build();
  }
}

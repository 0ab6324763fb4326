/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.immutables.value.Value;

/**
 * An exclusion for a fixed period, now also called a suspension.
 *
 * <pre>{@code
 * FixedPeriodExclusion.builder()
 *     .pupil(PupilReference.of("case-17"))
 *     .period(ExclusionPeriod.days(school, LocalDate.of(2012, 10, 15), LocalDate.of(2012, 10, 18)))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class FixedPeriodExclusion implements Exclusion {

  FixedPeriodExclusion() {}

  /**
   * Begins an exclusion.
   *
   * @return a builder that lacks the pupil and the period
   */
  public static Builder builder() {
    return ImmutableFixedPeriodExclusion.builder();
  }

  @Override
  public abstract PupilReference pupil();

  /**
   * The time out of school.
   *
   * @return the period, with the school that excluded
   */
  public abstract ExclusionPeriod period();

  /**
   * Whether the pupil would miss a public examination or a national curriculum test.
   *
   * @return true if so
   */
  @Value.Default
  public boolean losesExam() {
    return false;
  }

  /**
   * When the first examination is that the pupil would miss.
   *
   * @return the day, or empty if none is missed or the day is not known
   */
  public abstract Optional<LocalDate> examOn();

  @Override
  public final Urn school() {
    return period().school();
  }

  @Override
  public final LocalDate firstDay() {
    return period().first();
  }

  @Override
  @Value.Default
  public ExclusionSetting setting() {
    return ExclusionSetting.MAINTAINED_SCHOOL;
  }

  @Override
  public abstract Optional<LocalAuthorityCode> schoolAuthority();

  @Override
  public abstract Optional<LocalAuthorityCode> homeAuthority();

  @Override
  @Value.Default
  public boolean hasSocialWorker() {
    return false;
  }

  @Override
  @Value.Default
  public boolean hasVirtualHead() {
    return false;
  }

  /**
   * Who considers reinstatement; by default as the setting says.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the governing body, the management committee, or the trust of an academy
   */
  @Override
  public final Role responsibleBody() {
    return effectiveResponsibleBody();
  }

  /** What was given as {@link #responsibleBody()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Role> givenResponsibleBody();

  /** The answer of {@link #responsibleBody()}, by which two values are compared. */
  @Value.Derived
  Role effectiveResponsibleBody() {
    return givenResponsibleBody().orElseGet(() -> setting().responsibleBody());
  }

  @Value.Check
  void check() {
    checkArgument(
        losesExam() || examOn().isEmpty(),
        "FixedPeriodExclusion examOn: must be empty where no examination is missed, but was %s",
        examOn().map(LocalDate::toString).orElse(""));
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("FixedPeriodExclusion")
        .omitNullValues()
        .add("pupil", pupil())
        .add("period", period())
        .add("losesExam", losesExam())
        .add("examOn", examOn().orElse(null))
        .add("setting", setting())
        .add("schoolAuthority", schoolAuthority().orElse(null))
        .add("homeAuthority", homeAuthority().orElse(null))
        .add("hasSocialWorker", hasSocialWorker())
        .add("hasVirtualHead", hasVirtualHead())
        .add("responsibleBody", responsibleBody())
        .toString();
  }

  /** Collects the attributes of a {@link FixedPeriodExclusion}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another exclusion. Unless it was given there, {@link
     * FixedPeriodExclusion#responsibleBody()} follows from what the copy has.
     *
     * @param exclusion the exclusion to copy
     * @return this builder
     */
    Builder from(FixedPeriodExclusion exclusion);

    /**
     * Sets {@link FixedPeriodExclusion#pupil()}.
     *
     * @param pupil the value
     * @return this builder
     */
    Builder pupil(PupilReference pupil);

    /**
     * Sets {@link FixedPeriodExclusion#period()}.
     *
     * @param period the value
     * @return this builder
     */
    Builder period(ExclusionPeriod period);

    /**
     * Sets {@link FixedPeriodExclusion#losesExam()}.
     *
     * @param losesExam the value
     * @return this builder
     */
    Builder losesExam(boolean losesExam);

    /**
     * Sets {@link FixedPeriodExclusion#examOn()}.
     *
     * @param examOn the value
     * @return this builder
     */
    Builder examOn(LocalDate examOn);

    /**
     * Sets {@link FixedPeriodExclusion#setting()}.
     *
     * @param setting the value
     * @return this builder
     */
    Builder setting(ExclusionSetting setting);

    /**
     * Sets {@link FixedPeriodExclusion#schoolAuthority()}.
     *
     * @param schoolAuthority the value
     * @return this builder
     */
    Builder schoolAuthority(LocalAuthorityCode schoolAuthority);

    /**
     * Sets {@link FixedPeriodExclusion#homeAuthority()}.
     *
     * @param homeAuthority the value
     * @return this builder
     */
    Builder homeAuthority(LocalAuthorityCode homeAuthority);

    /**
     * Sets {@link FixedPeriodExclusion#hasSocialWorker()}.
     *
     * @param hasSocialWorker the value
     * @return this builder
     */
    Builder hasSocialWorker(boolean hasSocialWorker);

    /**
     * Sets {@link FixedPeriodExclusion#hasVirtualHead()}.
     *
     * @param hasVirtualHead the value
     * @return this builder
     */
    Builder hasVirtualHead(boolean hasVirtualHead);

    /**
     * Sets {@link FixedPeriodExclusion#responsibleBody()}.
     *
     * @param responsibleBody the value
     * @return this builder
     */
    Builder responsibleBody(Role responsibleBody);

    /**
     * Makes the exclusion.
     *
     * @return the exclusion
     * @throws IllegalStateException if the pupil or the period is missing
     * @throws IllegalArgumentException if an examination is dated and none is missed
     */
    FixedPeriodExclusion build();
  }
}

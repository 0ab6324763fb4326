/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * A pupil as known for one decision.
 *
 * <p>Only the reference and the year group are required. Every other attribute may be missing, and missing
 * means that it is not known, never that there is nothing: a child who is not looked after is {@link
 * CareStatus#NOT_LOOKED_AFTER}, one without a plan has {@link StatutorySenPlan#none()}, and one who was
 * never excluded has {@link ExclusionHistory#none()}.
 *
 * <pre>{@code
 * Pupil pupil = Pupil.builder()
 *     .reference(PupilReference.of("case-17"))
 *     .yearGroup(YearGroup.of(9))
 *     .careStatus(CareStatus.NOT_LOOKED_AFTER)
 *     .senPlan(StatutorySenPlan.none())
 *     .putSenRecord(LocalDate.of(2013, 9, 1), SenRecord.of(
 *         SenProvisions.SCHOOL_ACTION_PLUS, SenNeeds.BEHAVIOURAL_EMOTIONAL_AND_SOCIAL))
 *     .build();
 * pupil.needsOn(LocalDate.of(2014, 8, 31));   // BESD
 * pupil.needsOn(LocalDate.of(2014, 9, 1));    // SEMH
 * }</pre>
 *
 * <p>Immutable and thread-safe. The text shows the reference alone.
 */
@Value.Immutable
public abstract class Pupil {

  Pupil() {}

  /**
   * Begins a pupil.
   *
   * @return a builder that lacks the reference and the year group
   */
  public static Builder builder() {
    return ImmutablePupil.builder();
  }

  /**
   * Who the pupil is, to the caller alone.
   *
   * @return the reference
   */
  public abstract PupilReference reference();

  /**
   * The year of schooling.
   *
   * @return the year group
   */
  public abstract YearGroup yearGroup();

  /**
   * Whether the child is or was looked after.
   *
   * @return the status, or empty if it is not known
   */
  public abstract Optional<CareStatus> careStatus();

  /**
   * The authority that looks after the child, or did last.
   *
   * @return the code, or empty if it is not known or there is none
   */
  public abstract Optional<LocalAuthorityCode> careAuthority();

  /**
   * The child's statutory plan for special educational needs.
   *
   * @return the plan, {@link StatutorySenPlan#none()} if there is none, or empty if it is not known
   */
  public abstract Optional<StatutorySenPlan> senPlan();

  /**
   * What was recorded of the child's special educational needs.
   *
   * @return the records by the first day on which each held, inclusive; empty if nothing is known
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, SenRecord> senRecords();

  /**
   * The exclusions of the child.
   *
   * @return the exclusions, {@link ExclusionHistory#none()} if there were none, or empty if it is not known
   */
  public abstract Optional<ExclusionHistory> exclusions();

  /**
   * Where the child came from and which schools it was at.
   *
   * @return the facts, or empty if they are not known
   */
  public abstract Optional<Mobility> mobility();

  /**
   * The days in the child's case that limits are counted from.
   *
   * @return those that are known
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<KeyDate, LocalDate> keyDates();

  /**
   * Whether a local authority looks after the child now.
   *
   * @return yes or no; unknown for the reason {@code pupil.care-status-not-known} if the status is not
   *     given
   */
  public final Answer<Boolean> isLookedAfter() {
    return has(CareStatus.LOOKED_AFTER);
  }

  /**
   * Whether the child was looked after and is no longer.
   *
   * @return yes or no; unknown for the reason {@code pupil.care-status-not-known} if the status is not
   *     given
   */
  public final Answer<Boolean> isPreviouslyLookedAfter() {
    return has(CareStatus.PREVIOUSLY_LOOKED_AFTER);
  }

  /**
   * Whether a plan names a school for the child.
   *
   * @return yes or no; unknown for the reason {@code pupil.plan-not-known} if it is not known whether
   *     there is a plan
   */
  public final Answer<Boolean> hasPlanNamingSchool() {
    return senPlan()
        .map(plan -> Answer.known(plan.namesSchool()))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.plan-not-known")
            .saying("it is not known whether the child has a statutory plan")));
  }

  /**
   * Which authority looks after the child now.
   *
   * @return the code, or empty if none does; unknown for the reason {@code pupil.care-status-not-known} if
   *     the status is not given, and {@code pupil.care-authority-not-known} if the authority is not
   */
  public final Answer<Optional<LocalAuthorityCode>> lookedAfterBy() {
    return isLookedAfter()
        .flatMap(now -> now && careAuthority().isEmpty()
            ? Answer.unknown(Reason.coded("pupil.care-authority-not-known")
                .saying("it is not known which authority looks after the child"))
            : Answer.known(careAuthority().filter(authority -> now)));
  }

  /**
   * The level of provision for the child's special educational needs on a date, in the codes of that date.
   *
   * @param date the date
   * @return the level; unknown for the reason {@code pupil.needs-not-known} if there is no record on or
   *     before the date, and for those of {@link SenProvision#asOf(LocalDate)}
   */
  public final Answer<SenProvision> senProvisionOn(LocalDate date) {
    return senRecordOn(date).flatMap(record -> record.provision().asOf(date));
  }

  /**
   * The child's special educational needs on a date, in the codes of that date.
   *
   * @param date the date
   * @return the needs, the primary one first; unknown for the reason {@code pupil.needs-not-known} if there
   *     is no record on or before the date, and for those of {@link SenNeed#asOf(LocalDate)}
   */
  public final Answer<ImmutableList<SenNeed>> needsOn(LocalDate date) {
    return senRecordOn(date).flatMap(record -> needs(record, date));
  }

  /**
   * Whether the child is twice excluded on a date, under the rule of that date.
   *
   * @param date the date
   * @return yes or no; unknown for the reason {@code pupil.exclusions-not-known} if the exclusions are not
   *     given, and for those of {@link ExclusionHistory#isTwiceExcluded(LocalDate)}
   */
  public final Answer<Boolean> isTwiceExcluded(LocalDate date) {
    return exclusions()
        .map(history -> history.isTwiceExcluded(date))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.exclusions-not-known")
            .saying("it is not known whether the child was excluded before")));
  }

  /**
   * A day in the child's case.
   *
   * @param which the day
   * @return the date; unknown for the reason {@code pupil.key-date-not-known} if it is not given
   */
  public final Answer<LocalDate> keyDate(KeyDate which) {
    return Optional.ofNullable(keyDates().get(which))
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.key-date-not-known")
            .with("which", which.name())
            .saying("the date {which} is not given")));
  }

  private Answer<SenRecord> senRecordOn(LocalDate date) {
    return Optional.ofNullable(senRecords().floorEntry(date))
        .map(Map.Entry::getValue)
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.needs-not-known")
            .with("date", date)
            .saying("nothing is known of the child's special educational needs on {date}")));
  }

  private static Answer<ImmutableList<SenNeed>> needs(SenRecord record, LocalDate date) {
    ImmutableSet.Builder<SenNeed> needs = ImmutableSet.builder();
    for (SenNeed need : record.needs()) {
      Answer<SenNeed> read = need.asOf(date);
      if (!read.isKnown()) {
        return read.map(ImmutableList::of);
      }
      needs.add(read.orElseThrow());
    }
    return Answer.known(needs.build().asList());
  }

  private Answer<Boolean> has(CareStatus status) {
    return careStatus()
        .map(known -> Answer.known(known == status))
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.care-status-not-known")
            .saying("it is not known whether the child is or was looked after")));
  }

  @Value.Check
  void check() {
    checkArgument(
        careAuthority().isEmpty()
            || careStatus()
                .filter(status -> status != CareStatus.NOT_LOOKED_AFTER)
                .isPresent(),
        "Pupil careAuthority: must be empty unless the child is or was looked after, but was %s",
        careAuthority().map(LocalAuthorityCode::toString).orElse(""));
  }

  /**
   * The reference; the rest is masked.
   *
   * @return such as {@code Pupil[case-17]}
   */
  @Override
  public String toString() {
    return "Pupil[" + reference() + "]";
  }

  /** Collects the attributes of a {@link Pupil}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another pupil.
     *
     * @param pupil the pupil to copy
     * @return this builder
     */
    Builder from(Pupil pupil);

    /**
     * Sets {@link Pupil#reference()}.
     *
     * @param reference the reference
     * @return this builder
     */
    Builder reference(PupilReference reference);

    /**
     * Sets {@link Pupil#yearGroup()}.
     *
     * @param yearGroup the year group
     * @return this builder
     */
    Builder yearGroup(YearGroup yearGroup);

    /**
     * Sets {@link Pupil#careStatus()}.
     *
     * @param careStatus the status
     * @return this builder
     */
    Builder careStatus(CareStatus careStatus);

    /**
     * Sets {@link Pupil#senPlan()}.
     *
     * @param senPlan the plan, or {@link StatutorySenPlan#none()}
     * @return this builder
     */
    Builder senPlan(StatutorySenPlan senPlan);

    /**
     * Sets {@link Pupil#careAuthority()}.
     *
     * @param careAuthority the code
     * @return this builder
     */
    Builder careAuthority(LocalAuthorityCode careAuthority);

    /**
     * Adds to {@link Pupil#senRecords()}.
     *
     * @param from the first day on which the record held, inclusive
     * @param record the record
     * @return this builder
     */
    Builder putSenRecord(LocalDate from, SenRecord record);

    /**
     * Sets {@link Pupil#exclusions()}.
     *
     * @param exclusions the exclusions, or {@link ExclusionHistory#none()}
     * @return this builder
     */
    Builder exclusions(ExclusionHistory exclusions);

    /**
     * Sets {@link Pupil#mobility()}.
     *
     * @param mobility the facts, or {@link Mobility#none()}
     * @return this builder
     */
    Builder mobility(Mobility mobility);

    /**
     * Adds to {@link Pupil#keyDates()}.
     *
     * @param which the day
     * @param date the date
     * @return this builder
     */
    Builder putKeyDate(KeyDate which, LocalDate date);

    /**
     * Makes the pupil.
     *
     * @return the pupil
     * @throws IllegalStateException if the reference or the year group is missing
     * @throws IllegalArgumentException if an authority is given for a child who neither is nor was looked
     *     after, or if a day has two records or a key date two dates
     */
    Pupil build();
  }
}

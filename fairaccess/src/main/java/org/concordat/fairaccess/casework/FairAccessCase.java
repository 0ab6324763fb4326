/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.EligibilityReasons;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.immutables.value.Value;

/**
 * What is kept of one child's case: the referral and what its events added.
 *
 * <p>It is the data of the procedure {@link FairAccessCases#PROCEDURE}, which alone changes it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class FairAccessCase {

  FairAccessCase() {}

  static FairAccessCase of(FairAccessReferral referral) {
    return ImmutableFairAccessCase.builder().referral(referral).build();
  }

  ImmutableFairAccessCase.Builder copy() {
    return ImmutableFairAccessCase.builder().from(this);
  }

  /**
   * The referral as it was last amended, with the evidence and the exclusions that were learned since.
   *
   * @return the referral
   */
  public abstract FairAccessReferral referral();

  /**
   * The day on which the child was accepted under the protocol, which chooses the edition for all that
   * follows.
   *
   * @return the day, or empty if the child is not accepted
   */
  public abstract Optional<LocalDate> acceptedOn();

  /**
   * The edition of the Code under which the child was accepted.
   *
   * @return its name, or empty if the child is not accepted
   */
  public abstract Optional<String> edition();

  /**
   * The categories in which the child was accepted.
   *
   * @return their codes
   */
  public abstract ImmutableList<String> categories();

  /**
   * The group whose stronger route led out of the protocol.
   *
   * @return the group, or empty
   */
  public abstract Optional<OutsideGroup> outside();

  /**
   * Why the child does not come under the protocol.
   *
   * @return the reasons; empty while that is not the outcome
   */
  public abstract ImmutableList<Reason> ineligibility();

  /**
   * The day of the panel that has the case on its list.
   *
   * @return the day, or empty before the first listing
   */
  public abstract Optional<LocalDate> panelDate();

  /**
   * How often the panel put the case off.
   *
   * @return the number
   */
  @Value.Default
  public int deferrals() {
    return 0;
  }

  /**
   * The panel's decisions for a school.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<PlacementDecision> decisions();

  /**
   * The day on which a school was named last.
   *
   * @return the day, or empty if no school was named
   */
  public abstract Optional<LocalDate> namedOn();

  /**
   * The refusals, in writing, by silence or by an agreement that was not kept.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<Refusal> refusals();

  /**
   * The first day that the school agreed, which is the child's first day on the register whether or not the
   * child appears, unless the school admits later ({@link #onRollOn()}).
   *
   * @return the day, or empty if none is agreed, or the school went back on what it had agreed
   */
  public abstract Optional<LocalDate> startOn();

  /**
   * The day on which the school admitted the child, as it was told.
   *
   * @return the day, not before the {@linkplain #startOn() first day that was agreed}; empty while no admission is told,
   *     and for a child who did not come
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * The education arranged while the child waits.
   *
   * @return it, past and present, the latest last
   */
  public abstract ImmutableList<InterimEducation> interimEducation();

  /**
   * The day on which readiness, or the placement, is reviewed next.
   *
   * @return the day, or empty if no review was ever agreed
   */
  public abstract Optional<LocalDate> reviewOn();

  /**
   * What the reviews of the placement found.
   *
   * @return it, the latest last, in the authority's own words
   */
  public abstract ImmutableList<String> reviews();

  /**
   * Where the child moved while the case was open.
   *
   * @return each authority by the day on which the child came to live in its area
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, LocalAuthorityCode> homeMoves();

  /**
   * Since when a child on roll has not come.
   *
   * @return the first day on roll, or empty if it was not said that the child did not come, or the child has come
   *     since
   */
  public abstract Optional<LocalDate> missingSince();

  /**
   * Why the case ended before the child was on roll.
   *
   * @return the reason, or empty
   */
  public abstract Optional<WithdrawalReason> withdrawal();

  /**
   * The decision that stands.
   *
   * @return the latest, or empty if no school was named
   */
  public final Optional<PlacementDecision> decision() {
    return Optional.ofNullable(Iterables.getLast(decisions(), null));
  }

  /**
   * The authority in whose area the child lives on a date.
   *
   * @param date the date
   * @return the authority, or empty if it is not known
   */
  public final Optional<LocalAuthorityCode> homeAuthorityOn(LocalDate date) {
    return Optional.ofNullable(homeMoves().floorEntry(date))
        .map(Map.Entry::getValue)
        .or(() -> referral().homeAuthority());
  }

  /**
   * The education that the child has while waiting, on a date.
   *
   * @param date the date
   * @return it, the latest last
   */
  public final ImmutableList<InterimEducation> interimOn(LocalDate date) {
    return interimEducation().stream().filter(one -> one.isOn(date)).collect(toImmutableList());
  }

  /**
   * The child's first day on the register of the school that agreed.
   *
   * <p>It is the first day that was agreed, whether or not the child came (see {@link
   * org.concordat.fairaccess.PupilRegistration}), and the day of the admission where the school admitted later: agreed for
   * 30 October and admitted on 15 December 2023, it is 15 December. While nobody tells of an admission, or that the child
   * did not come, it is taken to be the agreed day, and {@link FairAccessCases#admissionNotTold} says so.
   *
   * @return the day, past or to come; empty if none is agreed, or the school went back on what it had agreed
   */
  public final Optional<LocalDate> onRollOn() {
    return startOn().map(start -> admittedOn().filter(start::isBefore).orElse(start));
  }

  /**
   * Whether the child is on the register of the school that agreed. It says nothing of whether the child comes: that is
   * {@link #isMissingEducation()}.
   *
   * @param date the date
   * @return true from {@link #onRollOn()} on, whether or not the child came
   */
  public final boolean isOnRoll(LocalDate date) {
    return withdrawal().isEmpty()
        && onRollOn().filter(first -> !first.isAfter(date)).isPresent();
  }

  /**
   * Whether the child is missing education although placed: on roll, and never came.
   *
   * @return true if so; a child who waits for a place is another matter
   */
  public final boolean isMissingEducation() {
    return missingSince().isPresent();
  }

  /**
   * For how many school days the child was, or has been, out of school.
   *
   * <p>The last day attended and the first day on roll are not counted: from 14 September to 15 November 2012,
   * with a half-term break of a week, they are 38. A child on the register who has not come is counted no further; the
   * monthly report goes on to the day on which it came.
   *
   * @param calendar whose school days count
   * @param asOf the date up to which they are counted, without it, for a child who is not on roll by then
   * @return the number, zero for a child who attends; unknown if it is not known whether the child does, or if the
   *     calendar does not reach far enough
   */
  public final Answer<Integer> schoolDaysOut(SchoolCalendar calendar, LocalDate asOf) {
    Optional<Attendance> attendance = referral().attendance();
    if (attendance.isEmpty()) {
      return Answer.unknown(Reason.coded(EligibilityReasons.ATTENDANCE_NOT_KNOWN)
          .with("on", asOf)
          .saying("it is not known whether the child attends on {on}"));
    }
    LocalDate end = isOnRoll(asOf) ? onRollOn().orElseThrow() : asOf;
    return attendance
        .get()
        .lastDay()
        .filter(end::isAfter)
        .map(last -> calendar.schoolDaysOut(last, end))
        .orElseGet(() -> Answer.known(0));
  }

  final FairAccessCase withInterim(InterimEducation education) {
    return copy().addInterimEducation(education).build();
  }

  final FairAccessCase withInterimEnded(LocalDate day) {
    return copy()
        .interimEducation(
            interimEducation().stream().map(one -> one.endedBy(day)).collect(toImmutableList()))
        .build();
  }

  final FairAccessCase withEvidence(EvidenceItem item) {
    return copy()
        .referral(
            FairAccessReferral.builder().from(referral()).addEvidence(item).build())
        .build();
  }

  final FairAccessCase withExcluder(Urn school) {
    return copy()
        .referral(
            FairAccessReferral.builder().from(referral()).addExcludedBy(school).build())
        .build();
  }

  final FairAccessCase withMove(LocalDate day, LocalAuthorityCode to) {
    ImmutableSortedMap.Builder<LocalDate, LocalAuthorityCode> moves =
        ImmutableSortedMap.naturalOrder();
    homeMoves().forEach((on, authority) -> {
      if (!on.equals(day)) {
        moves.put(on, authority);
      }
    });
    return copy().homeMoves(moves.put(day, to).buildOrThrow()).build();
  }
}

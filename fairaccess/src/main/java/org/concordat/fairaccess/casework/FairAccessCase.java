/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.OutsideGroup;
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
   * The referral as it was last amended.
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
   * The refusals, in writing or by silence.
   *
   * @return them, the latest last
   */
  public abstract ImmutableList<Refusal> refusals();

  /**
   * The first day that the school agreed, which is the child's first day on the register whether or not the
   * child appears.
   *
   * @return the day, or empty if none is agreed
   */
  public abstract Optional<LocalDate> startOn();

  /**
   * The education arranged while the child waits.
   *
   * @return it, the latest last, in the authority's own words
   */
  public abstract ImmutableList<String> interimEducation();

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
}

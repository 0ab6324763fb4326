/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.fairaccess.protocol.Circumstance;
import org.immutables.value.Value;

/**
 * The request that one child be placed under a fair access protocol, with what is known of the child.
 *
 * <p>A child may be in several circumstances at once, so a referral is a list of dated facts and not a
 * choice among categories. What is not said is not known: a circumstance that is neither among the facts
 * nor ruled out leaves its categories open, unless the referral says that it names all of them.
 *
 * <pre>{@code
 * FairAccessReferral referral = FairAccessReferral.builder()
 *     .pupil(pupil)
 *     .referredOn(LocalDate.of(2023, 10, 9))
 *     .inYear(InYearStanding.UNSUCCESSFUL)
 *     .attendance(Attendance.lastOn(LocalDate.of(2023, 9, 8)))
 *     .addFact(CircumstanceFact.of(Circumstances.NO_PLACE_WITHIN_REACH))
 *     .addFact(CircumstanceFact.since(Circumstances.CARER, LocalDate.of(2022, 1, 1)))
 *     .namesAllCircumstances(true)
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FairAccessReferral {

  FairAccessReferral() {}

  /**
   * Begins a referral.
   *
   * @return a builder that lacks the pupil and the date
   */
  public static Builder builder() {
    return ImmutableFairAccessReferral.builder();
  }

  /**
   * The child.
   *
   * @return the pupil, with care status and plan as far as they are known
   */
  public abstract Pupil pupil();

  /**
   * The day of the referral.
   *
   * @return the day
   */
  public abstract LocalDate referredOn();

  /**
   * What holds or held for the child.
   *
   * @return the facts, in the order given
   */
  public abstract ImmutableList<CircumstanceFact> facts();

  /**
   * What is known not to hold and not to have held.
   *
   * @return the circumstances
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Circumstance> ruledOut();

  /**
   * Whether the facts are all there are, so that a circumstance not among them is known not to hold.
   *
   * @return true if so; false by default
   */
  @Value.Default
  public boolean namesAllCircumstances() {
    return false;
  }

  /**
   * Whether the child attends a school.
   *
   * @return the attendance, or empty if it is not known
   */
  public abstract Optional<Attendance> attendance();

  /**
   * The places offered to the child, as the authority that refers knows them; what is not listed was not
   * offered.
   *
   * @return the offers, in the order given
   */
  public abstract ImmutableList<PlaceOffer> offers();

  /**
   * What became of ordinary in-year admission.
   *
   * @return the standing, or empty if it is not known
   */
  public abstract Optional<InYearStanding> inYear();

  /**
   * The schools that permanently excluded the child, under the URN they had then.
   *
   * @return the schools, none of which is ever a candidate
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Urn> excludedBy();

  @Value.Check
  void check() {
    for (CircumstanceFact fact : facts()) {
      checkArgument(
          !ruledOut().contains(fact.circumstance()),
          "FairAccessReferral ruledOut: must not hold what is among the facts, but held %s",
          fact.circumstance());
    }
  }

  /** Collects the attributes of a {@link FairAccessReferral}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another referral.
     *
     * @param referral the referral to copy
     * @return this builder
     */
    Builder from(FairAccessReferral referral);

    /**
     * Sets {@link FairAccessReferral#pupil()}.
     *
     * @param pupil the child
     * @return this builder
     */
    Builder pupil(Pupil pupil);

    /**
     * Sets {@link FairAccessReferral#referredOn()}.
     *
     * @param referredOn the day
     * @return this builder
     */
    Builder referredOn(LocalDate referredOn);

    /**
     * Adds to {@link FairAccessReferral#facts()}.
     *
     * @param fact the fact
     * @return this builder
     */
    Builder addFact(CircumstanceFact fact);

    /**
     * Sets {@link FairAccessReferral#facts()}.
     *
     * @param facts the facts
     * @return this builder
     */
    Builder facts(Iterable<? extends CircumstanceFact> facts);

    /**
     * Adds to {@link FairAccessReferral#ruledOut()}.
     *
     * @param circumstance the circumstance
     * @return this builder
     */
    Builder addRuledOut(Circumstance circumstance);

    /**
     * Sets {@link FairAccessReferral#ruledOut()}.
     *
     * @param circumstances the circumstances
     * @return this builder
     */
    Builder ruledOut(Iterable<? extends Circumstance> circumstances);

    /**
     * Sets {@link FairAccessReferral#namesAllCircumstances()}.
     *
     * @param namesAllCircumstances whether the facts are all there are
     * @return this builder
     */
    Builder namesAllCircumstances(boolean namesAllCircumstances);

    /**
     * Sets {@link FairAccessReferral#attendance()}.
     *
     * @param attendance the attendance
     * @return this builder
     */
    Builder attendance(Attendance attendance);

    /**
     * Adds to {@link FairAccessReferral#offers()}.
     *
     * @param offer the offer
     * @return this builder
     */
    Builder addOffer(PlaceOffer offer);

    /**
     * Sets {@link FairAccessReferral#inYear()}.
     *
     * @param inYear the standing
     * @return this builder
     */
    Builder inYear(InYearStanding inYear);

    /**
     * Adds to {@link FairAccessReferral#excludedBy()}.
     *
     * @param school the school
     * @return this builder
     */
    Builder addExcludedBy(Urn school);

    /**
     * Makes the referral.
     *
     * @return the referral
     * @throws IllegalStateException if the pupil or the date is missing
     * @throws IllegalArgumentException if a circumstance is both among the facts and ruled out
     */
    FairAccessReferral build();
  }
}

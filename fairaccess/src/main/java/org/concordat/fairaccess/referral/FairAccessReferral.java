/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
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

  private static final Citation EVIDENCE = Citation.of("DFE-RR224", "part 4, Bolton");

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

  /**
   * Who referred the child.
   *
   * @return the referrer, or empty if it is not known
   */
  public abstract Optional<Referrer> referredBy();

  /**
   * The authority in whose area the child lives on the day of the referral.
   *
   * @return the authority, or empty if it is not known
   */
  public abstract Optional<LocalAuthorityCode> homeAuthority();

  /**
   * The schools that were the child's last before the referral, under the URN they had then.
   *
   * @return the schools; none if the child has none, or it is not known
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Urn> homeSchools();

  /**
   * Children who are referred beside this one, such as twins: each has a referral and a case of their own, and
   * the panel looks at them together.
   *
   * @return their references
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PupilReference> linkedTo();

  /**
   * What the panel is to weigh beside the facts.
   *
   * @return the evidence, in the order given
   */
  public abstract ImmutableList<EvidenceItem> evidence();

  /**
   * The last day of compulsory school age; by default read off the year group on the day of the referral.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the day, or empty if it cannot be told
   */
  public final Optional<LocalDate> compulsoryUntil() {
    return effectiveCompulsoryUntil();
  }

  /** What was given as {@link #compulsoryUntil()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<LocalDate> givenCompulsoryUntil();

  /** The answer of {@link #compulsoryUntil()}, by which two values are compared. */
  @Value.Derived
  Optional<LocalDate> effectiveCompulsoryUntil() {
    return givenCompulsoryUntil()
        .or(() -> SchoolLeavingDate.of(pupil().yearGroup(), referredOn()).find());
  }

  /**
   * The kinds of evidence of which there is none, nor a finding that there is none.
   *
   * @return a reason for each kind that is missing, in the order of the kinds
   */
  public final ImmutableList<Reason> missingEvidence() {
    return Stream.of(EvidenceKind.values())
        .filter(kind -> evidence().stream().noneMatch(item -> item.kind() == kind))
        .map(kind -> Reason.coded(EligibilityReasons.EVIDENCE_MISSING)
            .with("kind", kind.code())
            .under(EVIDENCE)
            .saying("there is no {kind}, nor is it said that there is none"))
        .collect(toImmutableList());
  }

  @Value.Check
  void check() {
    for (CircumstanceFact fact : facts()) {
      checkArgument(
          !ruledOut().contains(fact.circumstance()),
          "FairAccessReferral ruledOut: must not hold what is among the facts, but held %s",
          fact.circumstance());
    }
    checkArgument(
        !linkedTo().contains(pupil().reference()),
        "FairAccessReferral linkedTo: must hold other children, but held the child itself: %s",
        linkedTo());
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("FairAccessReferral")
        .omitNullValues()
        .add("pupil", pupil())
        .add("referredOn", referredOn())
        .add("facts", facts())
        .add("ruledOut", ruledOut())
        .add("namesAllCircumstances", namesAllCircumstances())
        .add("attendance", attendance().orElse(null))
        .add("offers", offers())
        .add("inYear", inYear().orElse(null))
        .add("excludedBy", excludedBy())
        .add("referredBy", referredBy().orElse(null))
        .add("homeAuthority", homeAuthority().orElse(null))
        .add("homeSchools", homeSchools())
        .add("linkedTo", linkedTo())
        .add("evidence", evidence())
        .add("compulsoryUntil", compulsoryUntil().orElse(null))
        .toString();
  }

  /** Collects the attributes of a {@link FairAccessReferral}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another referral. Unless it was given there, {@link
     * FairAccessReferral#compulsoryUntil()} follows from what the copy has.
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
     * Sets {@link FairAccessReferral#referredBy()}.
     *
     * @param referredBy the referrer
     * @return this builder
     */
    Builder referredBy(Referrer referredBy);

    /**
     * Sets {@link FairAccessReferral#homeAuthority()}.
     *
     * @param homeAuthority the authority in whose area the child lives
     * @return this builder
     */
    Builder homeAuthority(LocalAuthorityCode homeAuthority);

    /**
     * Adds to {@link FairAccessReferral#homeSchools()}.
     *
     * @param school the school
     * @return this builder
     */
    Builder addHomeSchool(Urn school);

    /**
     * Adds to {@link FairAccessReferral#linkedTo()}.
     *
     * @param child the other child
     * @return this builder
     */
    Builder addLinkedTo(PupilReference child);

    /**
     * Adds to {@link FairAccessReferral#evidence()}.
     *
     * @param item the evidence, or the finding that there is none
     * @return this builder
     */
    Builder addEvidence(EvidenceItem item);

    /**
     * Sets {@link FairAccessReferral#compulsoryUntil()}, for a child taught out of the year of their age.
     *
     * @param lastDay the last day of compulsory school age
     * @return this builder
     */
    Builder compulsoryUntil(LocalDate lastDay);

    /**
     * Makes the referral.
     *
     * @return the referral
     * @throws IllegalStateException if the pupil or the date is missing
     * @throws IllegalArgumentException if a circumstance is both among the facts and ruled out, or the child is
     *     linked to itself
     */
    FairAccessReferral build();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.immutables.value.Value;

/**
 * A permanent exclusion with what has happened since, from which its days follow.
 *
 * <p>With school every day but half-term, a first day out on Monday 8 October 2012 makes full-time education
 * due from Monday 15 October, the sixth school day with the first day counted; the money follows from Tuesday
 * 16 October, the sixth school day after it; and governors who were told on the 8th decide by Monday 5 November:
 *
 * <pre>{@code
 * PermanentExclusion exclusion = PermanentExclusion.builder()
 *     .pupil(PupilReference.of("case-17"))
 *     .school(Urn.of(105267))
 *     .firstDay(LocalDate.of(2012, 10, 8))
 *     .governorsTold(LocalDate.of(2012, 10, 8))
 *     .build();
 * exclusion.timetable(calendars).daySix().value();   // 2012-10-15
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class PermanentExclusion implements Exclusion {

  PermanentExclusion() {}

  /**
   * Begins an exclusion.
   *
   * @return a builder that lacks the pupil, the school and the first day
   */
  public static Builder builder() {
    return ImmutablePermanentExclusion.builder();
  }

  /**
   * The pupil.
   *
   * @return the reference
   */
  @Override
  public abstract PupilReference pupil();

  /**
   * The school that excluded.
   *
   * @return the school, under the URN it had then
   */
  @Override
  public abstract Urn school();

  /**
   * The first day out, which is the day on which the exclusion takes effect and chooses the edition.
   *
   * @return the day
   */
  @Override
  public abstract LocalDate firstDay();

  /**
   * When the governors had notice.
   *
   * @return the day, or empty if they had none yet
   */
  public abstract Optional<LocalDate> governorsTold();

  /**
   * The notice to the parent of the governors' decision not to reinstate.
   *
   * @return the notice, or empty if there is none yet
   */
  public abstract Optional<Notice> decisionNotice();

  /**
   * When the parent applied for a review.
   *
   * @return the day, or empty if that has not happened
   */
  public abstract Optional<LocalDate> reviewApplied();

  /**
   * The notice of a review panel's decision that the governors are to reconsider, by recommendation or after a
   * quashing.
   *
   * @return the notice, or empty if there is none
   */
  public abstract Optional<Notice> reconsiderNotice();

  /**
   * Why no education is owed from the sixth day.
   *
   * @return the reason, or empty where it is owed
   */
  public abstract Optional<NoDaySix> noDaySix();

  /**
   * When a claim of discrimination about the exclusion was finally decided, from which the time to apply for a
   * review then counts.
   *
   * @return the day, or empty if there was none
   */
  public abstract Optional<LocalDate> claimDecided();

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

  /**
   * Who arranges a review, wherever the child lives; by default as the setting says.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the school's authority, or the trust of an academy
   */
  public final Role arrangingAuthority() {
    return effectiveArrangingAuthority();
  }

  /** What was given as {@link #arrangingAuthority()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Role> givenArrangingAuthority();

  /** The answer of {@link #arrangingAuthority()}, by which two values are compared. */
  @Value.Derived
  Role effectiveArrangingAuthority() {
    return givenArrangingAuthority().orElseGet(() -> setting().arrangingAuthority());
  }

  /**
   * Who owes education from the sixth day.
   *
   * @return the authority, and the home authority where the child lives in the area of another
   */
  public final Role educator() {
    return livesElsewhere() ? FairAccessRoles.HOME_AUTHORITY : FairAccessRoles.LOCAL_AUTHORITY;
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
   * The days that follow, under the edition in force on the first day out.
   *
   * @param calendars the calendars of the excluding school
   * @return the timetable
   * @throws IllegalArgumentException if no edition had commenced by the first day
   */
  public final ExclusionTimetable timetable(Calendars calendars) {
    return timetable(ExclusionEditions.EDITIONS.on(firstDay()).rules(), calendars);
  }

  /**
   * The days that follow, under given rules.
   *
   * @param rules the rules
   * @param calendars the calendars of the excluding school
   * @return the timetable
   */
  public final ExclusionTimetable timetable(ExclusionRules rules, Calendars calendars) {
    return new ExclusionTimetable(this, rules, calendars);
  }

  @Value.Check
  void check() {
    checkArgument(
        governorsTold().isPresent() || decisionNotice().isEmpty(),
        "PermanentExclusion decisionNotice: must not come before the governors had notice, but was %s",
        decisionNotice().map(Notice::toString).orElse(""));
    checkArgument(
        decisionNotice().isPresent() || reviewApplied().isEmpty(),
        "PermanentExclusion reviewApplied: must not come before the governors' decision, but was %s",
        reviewApplied().map(LocalDate::toString).orElse(""));
    checkArgument(
        decisionNotice().isPresent() || claimDecided().isEmpty(),
        "PermanentExclusion claimDecided: must not come before the governors' decision, but was %s",
        claimDecided().map(LocalDate::toString).orElse(""));
    checkArgument(
        reviewApplied().isPresent() || reconsiderNotice().isEmpty(),
        "PermanentExclusion reconsiderNotice: must not come before an application, but was %s",
        reconsiderNotice().map(Notice::toString).orElse(""));
    inOrder(
        "decisionNotice",
        governorsTold(),
        "the governors had notice",
        decisionNotice().map(Notice::sent));
    inOrder(
        "reviewApplied",
        decisionNotice().map(Notice::sent),
        "the decision was sent",
        reviewApplied());
    inOrder(
        "reconsiderNotice",
        reviewApplied(),
        "the review was applied for",
        reconsiderNotice().map(Notice::sent));
  }

  private static void inOrder(
      String name, Optional<LocalDate> before, String what, Optional<LocalDate> then) {
    before.ifPresent(earlier -> then.ifPresent(later -> checkArgument(
        !later.isBefore(earlier),
        "PermanentExclusion %s: must not come before %s, when %s, but was %s",
        name,
        earlier,
        what,
        later)));
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("PermanentExclusion")
        .omitNullValues()
        .add("pupil", pupil())
        .add("school", school())
        .add("firstDay", firstDay())
        .add("governorsTold", governorsTold().orElse(null))
        .add("decisionNotice", decisionNotice().orElse(null))
        .add("reviewApplied", reviewApplied().orElse(null))
        .add("reconsiderNotice", reconsiderNotice().orElse(null))
        .add("noDaySix", noDaySix().orElse(null))
        .add("claimDecided", claimDecided().orElse(null))
        .add("responsibleBody", responsibleBody())
        .add("arrangingAuthority", arrangingAuthority())
        .add("setting", setting())
        .add("schoolAuthority", schoolAuthority().orElse(null))
        .add("homeAuthority", homeAuthority().orElse(null))
        .add("hasSocialWorker", hasSocialWorker())
        .add("hasVirtualHead", hasVirtualHead())
        .toString();
  }

  /** Collects the attributes of a {@link PermanentExclusion}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another exclusion. Unless it was given there, {@link
     * PermanentExclusion#responsibleBody()} and {@link PermanentExclusion#arrangingAuthority()} follow from
     * what the copy has.
     *
     * @param exclusion the exclusion to copy
     * @return this builder
     */
    Builder from(PermanentExclusion exclusion);

    /**
     * Sets {@link PermanentExclusion#pupil()}.
     *
     * @param pupil the reference
     * @return this builder
     */
    Builder pupil(PupilReference pupil);

    /**
     * Sets {@link PermanentExclusion#school()}.
     *
     * @param school the school
     * @return this builder
     */
    Builder school(Urn school);

    /**
     * Sets {@link PermanentExclusion#firstDay()}.
     *
     * @param firstDay the first day out
     * @return this builder
     */
    Builder firstDay(LocalDate firstDay);

    /**
     * Sets {@link PermanentExclusion#governorsTold()}.
     *
     * @param governorsTold the day
     * @return this builder
     */
    Builder governorsTold(LocalDate governorsTold);

    /**
     * Sets {@link PermanentExclusion#decisionNotice()}.
     *
     * @param decisionNotice the notice
     * @return this builder
     */
    Builder decisionNotice(Notice decisionNotice);

    /**
     * Sets {@link PermanentExclusion#reviewApplied()}.
     *
     * @param reviewApplied the day
     * @return this builder
     */
    Builder reviewApplied(LocalDate reviewApplied);

    /**
     * Sets {@link PermanentExclusion#reconsiderNotice()}.
     *
     * @param reconsiderNotice the notice
     * @return this builder
     */
    Builder reconsiderNotice(Notice reconsiderNotice);

    /**
     * Sets {@link PermanentExclusion#noDaySix()}.
     *
     * @param noDaySix the reason
     * @return this builder
     */
    Builder noDaySix(NoDaySix noDaySix);

    /**
     * Sets {@link PermanentExclusion#claimDecided()}.
     *
     * @param claimDecided the day on which the claim of discrimination was decided for good
     * @return this builder
     */
    Builder claimDecided(LocalDate claimDecided);

    /**
     * Sets {@link PermanentExclusion#setting()}.
     *
     * @param setting what kind of school excluded the pupil
     * @return this builder
     */
    Builder setting(ExclusionSetting setting);

    /**
     * Sets {@link PermanentExclusion#schoolAuthority()}.
     *
     * @param schoolAuthority the authority in whose area the school lies
     * @return this builder
     */
    Builder schoolAuthority(LocalAuthorityCode schoolAuthority);

    /**
     * Sets {@link PermanentExclusion#homeAuthority()}.
     *
     * @param homeAuthority the authority in whose area the pupil lives
     * @return this builder
     */
    Builder homeAuthority(LocalAuthorityCode homeAuthority);

    /**
     * Sets {@link PermanentExclusion#hasSocialWorker()}.
     *
     * @param hasSocialWorker whether the pupil has a social worker
     * @return this builder
     */
    Builder hasSocialWorker(boolean hasSocialWorker);

    /**
     * Sets {@link PermanentExclusion#hasVirtualHead()}.
     *
     * @param hasVirtualHead whether the pupil has a virtual school head
     * @return this builder
     */
    Builder hasVirtualHead(boolean hasVirtualHead);

    /**
     * Sets {@link PermanentExclusion#responsibleBody()}.
     *
     * @param responsibleBody the body
     * @return this builder
     */
    Builder responsibleBody(Role responsibleBody);

    /**
     * Sets {@link PermanentExclusion#arrangingAuthority()}.
     *
     * @param arrangingAuthority the authority or the trust
     * @return this builder
     */
    Builder arrangingAuthority(Role arrangingAuthority);

    /**
     * Makes the exclusion.
     *
     * @return the exclusion
     * @throws IllegalStateException if the pupil, the school or the first day is missing
     * @throws IllegalArgumentException if a step is given without the one before it, or is dated before it
     */
    PermanentExclusion build();
  }
}

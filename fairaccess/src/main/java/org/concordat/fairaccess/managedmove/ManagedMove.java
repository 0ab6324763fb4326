/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.immutables.value.Value;

/**
 * What is kept of one managed move: who is to move where, and what its events added.
 *
 * <p>It is the data of {@link ManagedMoves#PROCEDURE}, which alone changes it. Warwickshire calls such a move a
 * managed transfer. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ManagedMove {

  ManagedMove() {}

  /**
   * A move that is proposed.
   *
   * @param pupil the pupil
   * @param homeSchool the school on whose roll the pupil is
   * @param receivingSchool the school that the pupil is to move to
   * @return the move, with no consent yet
   * @throws IllegalArgumentException if both are one school
   */
  public static ManagedMove of(PupilReference pupil, Urn homeSchool, Urn receivingSchool) {
    return ImmutableManagedMove.builder()
        .pupil(pupil)
        .homeSchool(homeSchool)
        .receivingSchool(receivingSchool)
        .build();
  }

  ImmutableManagedMove.Builder copy() {
    return ImmutableManagedMove.builder().from(this);
  }

  /**
   * The pupil.
   *
   * @return the reference
   */
  public abstract PupilReference pupil();

  /**
   * The school on whose roll the pupil is.
   *
   * @return the school
   */
  public abstract Urn homeSchool();

  /**
   * The school that the pupil is to move to.
   *
   * @return the school
   */
  public abstract Urn receivingSchool();

  /**
   * Who consented to what and when; of each the last.
   *
   * @return the consents, in the order in which they were given
   */
  public abstract ImmutableList<Consent> consents();

  /**
   * The trial.
   *
   * @return it, or empty if there was none
   */
  public abstract Optional<Trial> trial();

  /**
   * The direction off site.
   *
   * @return it, or empty if there was none
   */
  public abstract Optional<OffSiteDirection> offSite();

  /**
   * When the pupil stopped attending the receiving school without moving there.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> brokenOffOn();

  /**
   * Why the move failed, was refused or was given up.
   *
   * @return the reason in the words that were given, or empty
   */
  public abstract Optional<String> endReason();

  /**
   * From which day the pupil is on the receiving school's roll alone.
   *
   * @return the day, or empty before a transfer
   */
  public abstract Optional<LocalDate> transferredOn();

  /**
   * The consent of somebody.
   *
   * @param role who
   * @return the consent that stands, or empty
   */
  public final Optional<Consent> consentOf(Role role) {
    return consents().stream().filter(one -> one.by().equals(role)).findFirst();
  }

  /**
   * On which registers the pupil is on a date. The pupil is on the home school's throughout a trial. A trial is over
   * when its outcome is said, a direction off site with its last day, or earlier if it was ended: after one from 1 to
   * 19 October the pupil is on the home school's register alone from 20 October, whether or not anybody said so.
   *
   * @param date the date, not before the proposal
   * @return the registrations, the main one first
   */
  public final ImmutableList<Registration> registrationsOn(LocalDate date) {
    if (transferredOn().filter(day -> !date.isBefore(day)).isPresent()) {
      return ImmutableList.of(new Registration(receivingSchool(), Registration.Kind.SINGLE));
    }
    return isAttendingOn(date)
        ? ImmutableList.of(
            new Registration(homeSchool(), Registration.Kind.MAIN),
            new Registration(receivingSchool(), Registration.Kind.SUBSIDIARY))
        : ImmutableList.of(new Registration(homeSchool(), Registration.Kind.SINGLE));
  }

  /**
   * How much of the trial had passed when it was broken off, in school days: what a school may keep of its
   * credit for a failed trial. The day on which it was broken off is not counted: of a trial of 30 school days from 8
   * October 2012, with half-term from 29 October, one broken off on 9 November had served 19.
   *
   * @param calendar the school days of the receiving school
   * @return from 0 to 1; unknown until the calendar is published to the end of the trial; 1 for a trial that was
   *     not broken off, 0 where there was none
   */
  public final Answer<Ratio> servedPart(SchoolCalendar calendar) {
    if (trial().isEmpty()) {
      return Answer.known(Ratio.ZERO);
    }
    if (brokenOffOn().isEmpty()) {
      return Answer.known(Ratio.ONE);
    }
    LocalDate start = trial().get().start();
    LocalDate end = brokenOffOn().get();
    return trial()
        .get()
        .lastDay(calendar)
        .match(
            last -> served(calendar, start, end.isAfter(last) ? last.plusDays(1) : end, last),
            Answer::unknown);
  }

  private static Answer<Ratio> served(
      SchoolCalendar calendar, LocalDate start, LocalDate end, LocalDate last) {
    LocalDate from = end.isBefore(start) ? end : start;
    return calendar
        .schoolDaysBetween(from, end)
        .flatMap(passed -> calendar
            .schoolDaysBetween(start, last.plusDays(1))
            .map(all -> all == 0 ? Ratio.ZERO : Ratio.of(passed, all)));
  }

  private boolean isAttendingOn(LocalDate date) {
    Optional<LocalDate> first =
        trial().map(Trial::start).or(() -> offSite().map(OffSiteDirection::start));
    return first.filter(day -> !date.isBefore(day)).isPresent()
        && brokenOffOn().filter(day -> !date.isBefore(day)).isEmpty()
        && offSite().filter(direction -> date.isAfter(direction.last())).isEmpty();
  }

  final ManagedMove consented(Consent consent) {
    return copy()
        .consents(consents().stream()
            .filter(one -> !one.by().equals(consent.by()))
            .collect(toImmutableList()))
        .addConsent(consent)
        .build();
  }

  final ManagedMove givenUp(LocalDate on, String reason) {
    ImmutableManagedMove.Builder copy = copy().endReason(reason);
    return trial().isPresent() || offSite().isPresent()
        ? copy.brokenOffOn(on).build()
        : copy.build();
  }

  @Value.Check
  void check() {
    checkArgument(
        !homeSchool().equals(receivingSchool()),
        "ManagedMove receivingSchool: must be another than the home school, but was %s",
        receivingSchool());
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * Some who sit together to decide or to advise: a panel, a board, a forum, a governing body.
 *
 * <p>Seats stay, holders change; who sits on a date follows from the appointments:
 *
 * <pre>{@code
 * Body panel = Body.builder()
 *     .code("fair-access-panel")
 *     .title("the fair access panel")
 *     .addSeat(Seat.of("director", authority, SeatStanding.VOTING))
 *     .addAllSeats(Seat.several(2, north, SeatStanding.VOTING))
 *     .addAppointment(Appointment.from("director", Holder.of("h1"), september))
 *     .addOffice(OfficeTerm.from(Office.CHAIR, Holder.of("h1"), september))
 *     .build();
 * panel.chair(september);       // h1
 * panel.vacancies(september);   // north-1, north-2
 * }</pre>
 *
 * <p>One person may hold several seats and has one vote all the same.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Body {

  Body() {}

  /**
   * Begins a body.
   *
   * @return a builder that lacks code, title and seats
   */
  public static Builder builder() {
    return ImmutableBody.builder();
  }

  /**
   * The stable code.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * How the body is spoken of.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * Whether the body only advises: what it resolves is a recommendation that somebody else answers.
   *
   * @return false unless it was said
   */
  @Value.Default
  public boolean isAdvisory() {
    return false;
  }

  /**
   * The seats.
   *
   * @return them, in the order given; at least one
   */
  public abstract ImmutableList<Seat> seats();

  /**
   * Who holds and held the seats.
   *
   * @return the appointments, in the order given
   */
  public abstract ImmutableList<Appointment> appointments();

  /**
   * Who is and was chair or vice-chair.
   *
   * @return the terms of office, in the order given
   */
  public abstract ImmutableList<OfficeTerm> offices();

  /**
   * What the body is for, by date.
   *
   * @return the remits, the earliest first; empty for a body whose remit nobody wrote down
   */
  public abstract ImmutableList<Remit> remits();

  /**
   * A copy with one more appointment.
   *
   * @param appointment who takes a seat
   * @return the copy
   * @throws IllegalArgumentException if there is no such seat, or it is held on a day of the term
   */
  public final Body withAppointment(Appointment appointment) {
    return builder().from(this).addAppointment(appointment).build();
  }

  /**
   * A copy in which a holder gives up a seat.
   *
   * @param seat the code of the seat
   * @param on the first day on which it is vacant
   * @return the copy
   * @throws IllegalArgumentException if nobody holds the seat on the day and the one before it
   */
  public final Body withVacancy(String seat, LocalDate on) {
    Optional<Appointment> held = appointments().stream().filter(holds(seat, on)).findFirst();
    checkArgument(
        held.isPresent(),
        "Body %s seat: must be held to fall vacant, but on %s was %s",
        code(),
        on,
        seat);
    return builder()
        .from(this)
        .appointments(appointments().stream()
            .map(one -> one.equals(held.get()) ? one.endedOn(on) : one)
            .collect(toImmutableList()))
        .build();
  }

  /**
   * A copy with one more term of office.
   *
   * @param term who becomes chair or vice-chair
   * @return the copy
   * @throws IllegalArgumentException if they hold no seat in that time, or somebody else has the office
   */
  public final Body withOffice(OfficeTerm term) {
    return builder().from(this).addOffice(term).build();
  }

  /**
   * A copy with a wider remit.
   *
   * @param on the first day of the wider remit; after that of the last one
   * @param more the matters that are added
   * @param why the reason, which is recorded
   * @return the copy
   * @throws IllegalArgumentException if there is no remit to widen, if the day is not after the last
   *     remit's first, if nothing is added, or if the reason is blank
   */
  public final Body withWiderRemit(LocalDate on, Set<String> more, String why) {
    checkArgument(
        !remits().isEmpty(),
        "Body %s remit: must be there to be widened, but was %s",
        code(),
        remits());
    return builder()
        .from(this)
        .addRemit(remits().get(remits().size() - 1).widened(on, more, why))
        .build();
  }

  /**
   * The remit on a date.
   *
   * @param date the date
   * @return the last that began on or before it; empty if none had
   */
  public final Optional<Remit> remit(LocalDate date) {
    return remits().stream()
        .filter(one -> !one.from().isAfter(date))
        .reduce((earlier, later) -> later);
  }

  /**
   * A seat by its code.
   *
   * @param seat the code
   * @return the seat
   * @throws IllegalArgumentException if there is none of that code
   */
  public final Seat seat(String seat) {
    return seats().stream()
        .filter(one -> one.code().equals(seat))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Body " + code() + " seat: must be one of " + seats() + ", but was '" + seat + "'"));
  }

  /**
   * Who holds a seat on a date.
   *
   * @param seat the code of the seat
   * @param date the date
   * @return the holder; empty if the seat is vacant
   * @throws IllegalArgumentException if there is no seat of that code
   */
  public final Optional<Holder> holder(String seat, LocalDate date) {
    String known = seat(seat).code();
    return appointments().stream()
        .filter(holds(known, date))
        .map(Appointment::holder)
        .findFirst();
  }

  /**
   * The seats that somebody holds on a date.
   *
   * @param holder who
   * @param date the date
   * @return the seats, in the order of the body
   */
  public final ImmutableList<Seat> seatsOf(Holder holder, LocalDate date) {
    return seats().stream()
        .filter(seat -> holder(seat.code(), date).filter(holder::equals).isPresent())
        .collect(toImmutableList());
  }

  /**
   * The seats that nobody holds on a date.
   *
   * @param date the date
   * @return the seats, in the order of the body
   */
  public final ImmutableList<Seat> vacancies(LocalDate date) {
    return seats().stream()
        .filter(seat -> holder(seat.code(), date).isEmpty())
        .collect(toImmutableList());
  }

  /**
   * The members on a date, with a vote or without; those who only advise are none.
   *
   * @param date the date
   * @return the members
   */
  public final ImmutableSortedSet<Holder> members(LocalDate date) {
    return holders(seats().stream().filter(seat -> seat.standing().isMember()), date);
  }

  /**
   * The members who have a vote on a date.
   *
   * @param date the date
   * @return them; each has one vote, whatever the number of seats
   */
  public final ImmutableSortedSet<Holder> voters(LocalDate date) {
    return holders(votingSeats().stream(), date);
  }

  /**
   * Who sits for a constituency on a date.
   *
   * @param constituency who nominated them
   * @param date the date
   * @return the holders of its seats, whatever their standing
   */
  public final ImmutableSortedSet<Holder> holdersFor(Constituency constituency, LocalDate date) {
    return holders(seats().stream().filter(seat -> seat.constituency().equals(constituency)), date);
  }

  /**
   * The seats with a vote.
   *
   * @return them, in the order of the body, held or vacant
   */
  public final ImmutableList<Seat> votingSeats() {
    return seats().stream().filter(seat -> seat.standing().hasVote()).collect(toImmutableList());
  }

  /**
   * The constituencies of a kind that nominate to a seat with a vote.
   *
   * @param kind the code of the kind
   * @return them, by code, whether their seats are held or vacant
   */
  public final ImmutableSortedSet<Constituency> units(String kind) {
    return votingSeats().stream()
        .map(Seat::constituency)
        .filter(one -> one.kind().equals(kind))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The chair on a date.
   *
   * @param date the date
   * @return the chair; empty if the chair is vacant, or its holder no longer sits
   */
  public final Optional<Holder> chair(LocalDate date) {
    return officer(Office.CHAIR, date);
  }

  /**
   * Who holds an office on a date.
   *
   * @param office chair or vice-chair
   * @param date the date
   * @return the holder; empty if the office is vacant, or its holder no longer sits
   */
  public final Optional<Holder> officer(Office office, LocalDate date) {
    return offices().stream()
        .filter(one -> one.office() == office && one.term().contains(date))
        .map(OfficeTerm::holder)
        .filter(holder -> !seatsOf(holder, date).isEmpty())
        .findFirst();
  }

  /**
   * Whether somebody ever held a seat, or is to hold one.
   *
   * @param holder who
   * @return true if there is an appointment of any date
   */
  public final boolean hasKnown(Holder holder) {
    return appointments().stream().anyMatch(one -> one.holder().equals(holder));
  }

  private ImmutableSortedSet<Holder> holders(Stream<Seat> among, LocalDate date) {
    return among
        .flatMap(seat -> holder(seat.code(), date).stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Predicate<Appointment> holds(String seat, LocalDate date) {
    return one -> one.seat().equals(seat) && one.term().contains(date);
  }

  @Value.Check
  void check() {
    Reason.checkCode(code());
    checkArgument(!title().isBlank(), "Body title: must not be blank, but was '%s'", title());
    new BodyCheck(this).check();
  }

  @Override
  public String toString() {
    return title();
  }

  /** Collects the attributes of a {@link Body}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another body.
     *
     * @param body the body to copy
     * @return this builder
     */
    Builder from(Body body);

    /**
     * Sets {@link Body#code()}.
     *
     * @param code the code
     * @return this builder
     */
    Builder code(String code);

    /**
     * Sets {@link Body#title()}.
     *
     * @param title the title
     * @return this builder
     */
    Builder title(String title);

    /**
     * Sets {@link Body#isAdvisory()}.
     *
     * @param isAdvisory whether it only advises
     * @return this builder
     */
    Builder isAdvisory(boolean isAdvisory);

    /**
     * Adds to {@link Body#seats()}.
     *
     * @param seat a seat
     * @return this builder
     */
    Builder addSeat(Seat seat);

    /**
     * Adds to {@link Body#seats()}.
     *
     * @param seats some seats
     * @return this builder
     */
    Builder addAllSeats(Iterable<? extends Seat> seats);

    /**
     * Adds to {@link Body#appointments()}.
     *
     * @param appointment who holds a seat
     * @return this builder
     */
    Builder addAppointment(Appointment appointment);

    /**
     * Adds to {@link Body#appointments()}.
     *
     * @param appointments who hold seats
     * @return this builder
     */
    Builder addAllAppointments(Iterable<? extends Appointment> appointments);

    /**
     * Sets {@link Body#appointments()} anew.
     *
     * @param appointments who hold seats
     * @return this builder
     */
    Builder appointments(Iterable<? extends Appointment> appointments);

    /**
     * Adds to {@link Body#offices()}.
     *
     * @param office who is chair or vice-chair
     * @return this builder
     */
    Builder addOffice(OfficeTerm office);

    /**
     * Adds to {@link Body#remits()}.
     *
     * @param remit what the body is for from a date on
     * @return this builder
     */
    Builder addRemit(Remit remit);

    /**
     * Makes the body.
     *
     * @return the body
     * @throws IllegalStateException if code or title is missing
     * @throws IllegalArgumentException if the code is not of its form or the title blank; if there is no
     *     seat or two have one code; if an appointment is to no seat, or to one that is held on a day of
     *     its term; if an officer holds no seat in the term of office, or two hold one office on a day; or
     *     if a remit does not begin after the one before it
     */
    Body build();
  }
}

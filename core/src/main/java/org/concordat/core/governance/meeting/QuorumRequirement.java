/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Seat;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;

/**
 * One thing that a quorum needs. Only members with a vote count, and each once.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface QuorumRequirement {

  /** Of what a fraction is taken. */
  enum Counted {
    /** Of the seats with a vote, vacant or held. */
    SEATS,
    /** Of the members with a vote on the day: vacancies do not count. */
    MEMBERS
  }

  /**
   * At least so many members.
   *
   * @param number one or more
   */
  record AtLeast(int number) implements QuorumRequirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below one
     */
    public AtLeast {
      checkNumber("AtLeast", number);
    }

    @Override
    public int needed(Body body, LocalDate date) {
      return number;
    }

    @Override
    public int counted(Body body, LocalDate date, Presence presence) {
      return presence.voters().size();
    }

    @Override
    public void check(Body body) {
      checkSeats(this, number, body.votingSeats().size(), body);
    }

    @Override
    public String toString() {
      return "at least " + number;
    }
  }

  /**
   * A fraction of the seats or of the members, rounded up and never below one: a third of 13 is 5.
   *
   * @param fraction above zero and at most one
   * @param of of what
   */
  record Share(Ratio fraction, Counted of) implements QuorumRequirement {

    /**
     * Checks the fraction.
     *
     * @throws IllegalArgumentException if it is not above zero and at most one
     * @throws NullPointerException if a component is null
     */
    public Share {
      requireNonNull(fraction, "fraction");
      requireNonNull(of, "of");
      checkFraction("Share", fraction);
    }

    @Override
    public int needed(Body body, LocalDate date) {
      return roundedUp(
          fraction,
          of == Counted.SEATS ? body.votingSeats().size() : body.voters(date).size());
    }

    @Override
    public int counted(Body body, LocalDate date, Presence presence) {
      return presence.voters().size();
    }

    @Override
    public void check(Body body) {
      checkSeats(this, 1, body.votingSeats().size(), body);
    }

    @Override
    public String toString() {
      return fraction + " of " + (of == Counted.SEATS ? "seats" : "members");
    }
  }

  /**
   * At least so many who sit for one constituency.
   *
   * @param constituency which
   * @param number one or more
   */
  record FromConstituency(Constituency constituency, int number) implements QuorumRequirement {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below one
     * @throws NullPointerException if a component is null
     */
    public FromConstituency {
      requireNonNull(constituency, "constituency");
      checkNumber("FromConstituency", number);
    }

    @Override
    public int needed(Body body, LocalDate date) {
      return number;
    }

    @Override
    public int counted(Body body, LocalDate date, Presence presence) {
      return (int) presence.voters().stream()
          .filter(holder -> sitsFor(constituency, holder, body, date))
          .count();
    }

    @Override
    public void check(Body body) {
      long seats = body.votingSeats().stream()
          .filter(seat -> seat.constituency().equals(constituency))
          .count();
      checkSeats(this, number, seats, body);
    }

    @Override
    public String toString() {
      return "at least " + number + " from " + constituency;
    }
  }

  /**
   * A fraction of the constituencies of a kind, rounded up, each with somebody present: a third of seven
   * schools is 3.
   *
   * @param kind the code of the kind, such as {@code school}
   * @param fraction above zero and at most one
   */
  record ShareOfUnits(String kind, Ratio fraction) implements QuorumRequirement {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the kind is not of the form of a code, or the fraction is not
     *     above zero and at most one
     * @throws NullPointerException if a component is null
     */
    public ShareOfUnits {
      requireNonNull(kind, "kind");
      requireNonNull(fraction, "fraction");
      Reason.checkCode(kind);
      checkFraction("ShareOfUnits", fraction);
    }

    @Override
    public int needed(Body body, LocalDate date) {
      return roundedUp(fraction, body.units(kind).size());
    }

    @Override
    public int counted(Body body, LocalDate date, Presence presence) {
      return (int) body.units(kind).stream()
          .filter(unit ->
              presence.voters().stream().anyMatch(holder -> sitsFor(unit, holder, body, date)))
          .count();
    }

    @Override
    public void check(Body body) {
      checkSeats(this, 1, body.units(kind).size(), body);
    }

    @Override
    public String toString() {
      return fraction + " of constituencies of the kind " + kind;
    }
  }

  /** Somebody who presides: the chair, the vice-chair, or whom the meeting chose. */
  record Chaired() implements QuorumRequirement {

    /** The requirement, which has no parts. */
    public Chaired {}

    @Override
    public int needed(Body body, LocalDate date) {
      return 1;
    }

    @Override
    public int counted(Body body, LocalDate date, Presence presence) {
      return presence.isChaired() ? 1 : 0;
    }

    @Override
    public void check(Body body) {
      checkSeats(this, 1, body.seats().size(), body);
    }

    @Override
    public String toString() {
      return "somebody in the chair";
    }
  }

  /**
   * Who counts for a quorum.
   *
   * @param voters the members with a vote who are present, or whose deputy may decide
   * @param isChaired whether somebody presides
   */
  record Presence(Set<Holder> voters, boolean isChaired) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Presence {
      requireNonNull(voters, "voters");
    }
  }

  /**
   * How many are needed.
   *
   * @param body of which body
   * @param date on which date
   * @return the number
   */
  int needed(Body body, LocalDate date);

  /**
   * How many there are.
   *
   * @param body of which body
   * @param date on which date
   * @param presence who counts
   * @return the number
   */
  int counted(Body body, LocalDate date, Presence presence);

  /**
   * Checks that a body can meet the requirement at all.
   *
   * @param body the body
   * @throws IllegalArgumentException if it needs more than there are seats
   */
  void check(Body body);

  /**
   * Whether the requirement is met.
   *
   * @param body by which body
   * @param date on which date
   * @param presence who counts
   * @return true if there are as many as are needed
   */
  default boolean isMet(Body body, LocalDate date, Presence presence) {
    return counted(body, date, presence) >= needed(body, date);
  }

  private static boolean sitsFor(
      Constituency constituency, Holder holder, Body body, LocalDate date) {
    return body.seatsOf(holder, date).stream()
        .filter(seat -> seat.standing().hasVote())
        .map(Seat::constituency)
        .anyMatch(constituency::equals);
  }

  private static int roundedUp(Ratio fraction, int of) {
    Ratio exact = fraction.times(Ratio.of(of));
    int whole = exact.wholePart().intValueExact();
    return Math.max(1, exact.isWhole() ? whole : whole + 1);
  }

  private static void checkNumber(String type, int number) {
    checkArgument(number > 0, "%s number: must be one or more, but was %s", type, number);
  }

  private static void checkFraction(String type, Ratio fraction) {
    checkArgument(
        fraction.compareTo(Ratio.ZERO) > 0 && fraction.compareTo(Ratio.ONE) <= 0,
        "%s fraction: must be above zero and at most one, but was %s",
        type,
        fraction);
  }

  private static void checkSeats(QuorumRequirement rule, long needed, long seats, Body body) {
    checkArgument(
        needed <= seats,
        "Quorum: must not be above the seats, but %s of %s has only %s",
        rule,
        body.code(),
        seats);
  }
}

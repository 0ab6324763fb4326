/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;

/**
 * How many votes carry a motion: more than, or at least, a fraction of some number.
 *
 * <p>Whatever the fraction, a motion for which nobody votes is lost. Of 13 members with 7 for and 6
 * against, {@link #absolute()} is reached, since 7 is more than 6 1/2; of 12 with 6 for and 6 against
 * it is not. With 5 for, 4 against and 4 abstentions, {@link #presentAndVoting()} is reached (5 of 9) and
 * {@link #ofThosePresent()} is not (5 of 13).
 *
 * <p>Immutable and thread-safe.
 *
 * @param base of whom the fraction is taken
 * @param measure more than the fraction, or at least
 * @param fraction above zero and at most one; below one where more than it is needed
 * @param unit the kind of constituency of which each has one vote, such as {@code school}; empty where
 *     each member has one
 */
public record Majority(Base base, Measure measure, Ratio fraction, Optional<String> unit) {

  /** Of whom a fraction is taken. */
  public enum Base {
    /** Of those who vote for or against: an abstention changes nothing. */
    VOTING,
    /** Of those present who could vote: an abstention counts like a vote against. */
    PRESENT,
    /** Of all who have a vote, present or not: absence counts like a vote against. */
    MEMBERS
  }

  /** Which side of the fraction is enough. */
  public enum Measure {
    /** Exactly the fraction is not enough. */
    MORE_THAN,
    /** Exactly the fraction is enough. */
    AT_LEAST
  }

  private static final Ratio HALF = Ratio.of(1, 2);

  /**
   * Checks the fraction and the unit.
   *
   * @throws IllegalArgumentException if the fraction is zero, negative or above one; if more than the
   *     whole would be needed; or if the unit is not of the form of a code
   * @throws NullPointerException if a component is null
   */
  public Majority {
    requireNonNull(base, "base");
    requireNonNull(measure, "measure");
    requireNonNull(fraction, "fraction");
    requireNonNull(unit, "unit");
    checkArgument(
        fraction.compareTo(Ratio.ZERO) > 0 && fraction.compareTo(Ratio.ONE) <= 0,
        "Majority fraction: must be above zero and at most one, but was %s",
        fraction);
    checkArgument(
        measure == Measure.AT_LEAST || fraction.compareTo(Ratio.ONE) < 0,
        "Majority fraction: must be below one where more than it is needed, but was %s",
        fraction);
    unit.ifPresent(Reason::checkCode);
  }

  /**
   * More than a fraction.
   *
   * @param fraction above zero and below one
   * @param base of whom it is taken
   * @return the majority, each member having one vote
   * @throws IllegalArgumentException if the fraction is not above zero and below one
   */
  public static Majority moreThan(Ratio fraction, Base base) {
    return new Majority(base, Measure.MORE_THAN, fraction, Optional.empty());
  }

  /**
   * At least a fraction.
   *
   * @param fraction above zero and at most one
   * @param base of whom it is taken
   * @return the majority, each member having one vote
   * @throws IllegalArgumentException if the fraction is not above zero and at most one
   */
  public static Majority atLeast(Ratio fraction, Base base) {
    return new Majority(base, Measure.AT_LEAST, fraction, Optional.empty());
  }

  /**
   * More than half of those present and voting, the simple majority: who abstains does not vote.
   *
   * @return the majority
   */
  public static Majority presentAndVoting() {
    return moreThan(HALF, Base.VOTING);
  }

  /**
   * More than half of those present who could vote.
   *
   * @return the majority
   */
  public static Majority ofThosePresent() {
    return moreThan(HALF, Base.PRESENT);
  }

  /**
   * More than half of all members with a vote, the absolute majority.
   *
   * @return the majority
   */
  public static Majority absolute() {
    return moreThan(HALF, Base.MEMBERS);
  }

  /**
   * At least two thirds.
   *
   * @param base of whom
   * @return the majority
   */
  public static Majority twoThirds(Base base) {
    return atLeast(Ratio.of(2, 3), base);
  }

  /**
   * All.
   *
   * @param base of whom; with {@link Base#VOTING}, nobody voted against and somebody for
   * @return the majority
   */
  public static Majority unanimous(Base base) {
    return atLeast(Ratio.ONE, base);
  }

  /**
   * The same majority with one vote for each constituency of a kind.
   *
   * <p>More than half of schools, whatever their size, is {@code absolute().ofEach("school")}. A
   * constituency votes as most of those who sit for it do, and abstains where they are equally divided.
   * Who sits for two schools votes for both; who sits for no constituency of the kind is not counted.
   *
   * @param kind the code of the kind
   * @return a copy
   * @throws IllegalArgumentException if the kind is not of the form of a code
   */
  public Majority ofEach(String kind) {
    return new Majority(base, measure, fraction, Optional.of(kind));
  }

  /**
   * The least number of votes for the motion that carries it.
   *
   * @param tally the votes, of which the number for the motion is not looked at unless the base is {@link
   *     Base#VOTING}
   * @return the number, one or more
   */
  public int needed(Tally tally) {
    return neededOf(baseOf(tally));
  }

  private int neededOf(int number) {
    Ratio exact = fraction.times(Ratio.of(number));
    int whole = exact.wholePart().intValueExact();
    boolean isExactEnough = measure == Measure.AT_LEAST && exact.isWhole();
    return isExactEnough ? Math.max(1, whole) : whole + 1;
  }

  /**
   * Whether the votes carry a motion.
   *
   * @param tally the votes
   * @return true if as many are for it as are needed
   */
  public boolean isReached(Tally tally) {
    return tally.inFavour() >= needed(tally);
  }

  /** Whether one vote for the motion beside the tally carries it. */
  boolean isReachedByOneMore(Tally tally) {
    int more = base == Base.VOTING ? 1 : 0;
    return tally.inFavour() + 1 >= neededOf(baseOf(tally) + more);
  }

  private int baseOf(Tally tally) {
    return switch (base) {
      case VOTING -> tally.voting();
      case PRESENT -> tally.present();
      case MEMBERS -> tally.members();
    };
  }

  /**
   * The majority in words.
   *
   * @return such as {@code more than 1/2 of members, each school having one vote}
   */
  @Override
  public String toString() {
    String words = (measure == Measure.MORE_THAN ? "more than " : "at least ") + fraction + " of "
        + switch (base) {
          case VOTING -> "those voting";
          case PRESENT -> "those present";
          case MEMBERS -> "members";
        };
    return unit.map(kind -> words + ", each " + kind + " having one vote").orElse(words);
  }
}

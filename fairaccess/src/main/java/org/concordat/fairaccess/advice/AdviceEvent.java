/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;

/** What happens in the life of choice advice. Immutable and thread-safe. */
public sealed interface AdviceEvent extends Event {

  /**
   * What happens between the family and schools, each under the number by which it was named. What follows goes by the
   * school, whichever of its numbers that is.
   */
  sealed interface AtSchools extends AdviceEvent {

    /**
     * Which other numbers the schools had or have, as the register told when the fact was recorded.
     *
     * @return the numbers, see {@link SchoolNumbers#of}
     */
    SchoolNumbers numbers();
  }

  /**
   * The family was advised.
   *
   * @param on when
   * @param schools the schools it was told of, in the order of the advice
   */
  record Advised(LocalDate on, ImmutableList<Urn> schools) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Advised {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * The last day to apply was over, and nobody had applied.
   *
   * @param on the day after the last day
   */
  record ClosingPassed(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClosingPassed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The family applied in a round, in time or late.
   *
   * @param on when
   * @param schools the schools, the most preferred first
   * @param numbers the other numbers of the schools
   */
  record Applied(LocalDate on, ImmutableList<Urn> schools, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Applied {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The family applied outside the rounds.
   *
   * @param on when
   * @param schools the schools, the most preferred first
   * @param numbers the other numbers of the schools
   */
  record AppliedInYear(LocalDate on, ImmutableList<Urn> schools, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AppliedInYear {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * A place was offered; to a family that holds one, beside that.
   *
   * @param on when
   * @param school the school
   * @param refused the schools that refused one with the same letter, as they were named
   * @param answerBy by when the letter asks for an answer, if it names a day
   * @param numbers the other numbers of the schools
   */
  record Offered(
      LocalDate on,
      Urn school,
      ImmutableSortedSet<Urn> refused,
      Optional<LocalDate> answerBy,
      SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Offered {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(refused, "refused");
      requireNonNull(answerBy, "answerBy");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The family has no place, and no school that it asked can answer any more by a last day that is known; none of them
   * was silent. Time brings it on the day of the last such answer.
   *
   * @param on when
   * @param refused the schools that refused on that day
   */
  record PlaceRefused(LocalDate on, ImmutableSortedSet<Urn> refused) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PlaceRefused {
      requireNonNull(on, "on");
      requireNonNull(refused, "refused");
    }
  }

  /**
   * Some schools refused a place.
   *
   * @param on when
   * @param refused the schools that refused, as they were named
   * @param numbers the other numbers of the schools
   */
  record SchoolRefused(LocalDate on, ImmutableSortedSet<Urn> refused, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SchoolRefused {
      requireNonNull(on, "on");
      requireNonNull(refused, "refused");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * No school that was asked can answer in time any more, and one or more were silent.
   *
   * @param on the first day of that
   * @param schools the schools that let their time pass
   */
  record AnswerMissed(LocalDate on, ImmutableSortedSet<Urn> schools) implements AdviceEvent {

    /**
     * Checks that a school is named.
     *
     * @throws IllegalArgumentException if none is
     * @throws NullPointerException if a component is null
     */
    public AnswerMissed {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
      checkArgument(
          !schools.isEmpty(), "AnswerMissed schools: must name a school, but were %s", schools);
    }
  }

  /**
   * A place was accepted.
   *
   * @param on when
   * @param school the school, as it was named
   * @param startOn the first day on which the child is to attend, if one is set
   * @param numbers the other numbers of the school
   */
  record Accepted(LocalDate on, Urn school, Optional<LocalDate> startOn, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accepted {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * Another place was taken for the one that was offered or accepted.
   *
   * @param on when
   * @param school the other school, as it was named
   * @param startOn the first day on which the child is to attend, if one is set
   * @param numbers the other numbers of the school
   */
  record TakenInstead(LocalDate on, Urn school, Optional<LocalDate> startOn, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakenInstead {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * An offer was taken back, be it of the place that was held or of one beside it.
   *
   * @param on when
   * @param school the school, as it was named
   * @param numbers the other numbers of the school
   */
  record OfferWithdrawn(LocalDate on, Urn school, SchoolNumbers numbers) implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfferWithdrawn {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * A place was declined or given up, be it the one that was held or one beside it.
   *
   * @param on when
   * @param school the school, as it was named
   * @param numbers the other numbers of the school
   */
  record Declined(LocalDate on, Urn school, SchoolNumbers numbers) implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Declined {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The family was left without a place: the last that was offered or accepted is gone. Time brings it on the day of
   * that.
   *
   * @param on when
   */
  record LeftWithoutPlace(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeftWithoutPlace {
      requireNonNull(on, "on");
    }
  }

  /**
   * The accepted place is gone, and another offer waits for an answer. Time brings it on the day of that.
   *
   * @param on when
   */
  record OfferRemains(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfferRemains {
      requireNonNull(on, "on");
    }
  }

  /**
   * The place is gone, and the family waits for what it asked of schools since. Time brings it.
   *
   * @param on when
   */
  record WaitResumed(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WaitResumed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The family has no place and no answer with a last day to wait for, and was told already what it may do. Time brings
   * it.
   *
   * @param on when
   */
  record LooksOn(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LooksOn {
      requireNonNull(on, "on");
    }
  }

  /**
   * The panel allowed the appeal against a school's refusal.
   *
   * @param on when
   * @param school the school, as it was named
   * @param refusedOn the day of the refusal
   * @param numbers the other numbers of the school
   */
  record AppealAllowed(LocalDate on, Urn school, LocalDate refusedOn, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AppealAllowed {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(refusedOn, "refusedOn");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * A day was set for the answer to an offer.
   *
   * @param on when
   * @param school the school, as it was named
   * @param answerBy the last day to answer
   * @param numbers the other numbers of the school
   */
  record AnswerDaySet(LocalDate on, Urn school, LocalDate answerBy, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnswerDaySet {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(answerBy, "answerBy");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The first day was set for a place that was accepted.
   *
   * @param on when
   * @param school the school of the place, as it was named
   * @param startOn the first day on which the child is to attend
   * @param numbers the other numbers of the school
   */
  record StartSet(LocalDate on, Urn school, LocalDate startOn, SchoolNumbers numbers)
      implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public StartSet {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The child is on the roll.
   *
   * @param on when
   * @param school the school whose roll it is, as it was named
   * @param numbers the other numbers of the school
   */
  record Admitted(LocalDate on, Urn school, SchoolNumbers numbers) implements AtSchools {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admitted {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(numbers, "numbers");
    }
  }

  /**
   * The child was referred to the fair access protocol.
   *
   * @param on when
   */
  record ReferredToProtocol(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReferredToProtocol {
      requireNonNull(on, "on");
    }
  }

  /**
   * The advice ended without a place.
   *
   * @param on when
   * @param reason why
   */
  record Closed(LocalDate on, AdviceClosing reason) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }
}

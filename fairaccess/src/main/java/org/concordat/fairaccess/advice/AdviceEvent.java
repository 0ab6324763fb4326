/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

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
   */
  record Applied(LocalDate on, ImmutableList<Urn> schools) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Applied {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * The family applied outside the rounds.
   *
   * @param on when
   * @param schools the schools, the most preferred first
   */
  record AppliedInYear(LocalDate on, ImmutableList<Urn> schools) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AppliedInYear {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * A place was offered.
   *
   * @param on when
   * @param school the school
   * @param refused the schools that refused one with the same letter
   * @param answerBy by when the letter asks for an answer, if it names a day
   */
  record Offered(
      LocalDate on, Urn school, ImmutableSortedSet<Urn> refused, Optional<LocalDate> answerBy)
      implements AdviceEvent {

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
    }
  }

  /**
   * The last of the places that were asked for was refused.
   *
   * @param on when
   * @param refused the schools that refused
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
   * Some schools refused a place while another has yet to answer, or once the family had an answer.
   *
   * @param on when
   * @param refused the schools that refused
   */
  record SchoolRefused(LocalDate on, ImmutableSortedSet<Urn> refused) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SchoolRefused {
      requireNonNull(on, "on");
      requireNonNull(refused, "refused");
    }
  }

  /**
   * The time to answer an in-year application ended without an answer.
   *
   * @param on the first day after it
   * @param schools the schools whose time to answer was over; another application may still be waited for
   */
  record AnswerMissed(LocalDate on, ImmutableSortedSet<Urn> schools) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnswerMissed {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * The family was advised once the last day to apply was over.
   *
   * @param on when
   * @param schools the schools it was told of, in the order of the advice
   */
  record AdvisedLate(LocalDate on, ImmutableList<Urn> schools) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AdvisedLate {
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * The place was accepted.
   *
   * @param on when
   * @param startOn the first day on which the child is to attend, if one is set
   */
  record Accepted(LocalDate on, Optional<LocalDate> startOn) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accepted {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Another place was taken for the accepted one.
   *
   * @param on when
   * @param school the other school
   * @param startOn the first day on which the child is to attend, if one is set
   */
  record TakenInstead(LocalDate on, Urn school, Optional<LocalDate> startOn)
      implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakenInstead {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * The offer was taken back.
   *
   * @param on when
   */
  record OfferWithdrawn(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfferWithdrawn {
      requireNonNull(on, "on");
    }
  }

  /**
   * The place was declined or given up.
   *
   * @param on when
   */
  record Declined(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Declined {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the roll.
   *
   * @param on when
   */
  record Admitted(LocalDate on) implements AdviceEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admitted {
      requireNonNull(on, "on");
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

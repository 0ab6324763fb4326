/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/** What may happen on the route on which the Secretary of State directs. */
public sealed interface AcademyEvent extends Event
    permits CommonEvent,
        BreachEvent.FirstDaySet,
        AcademyEvent.DirectionRequested,
        AcademyEvent.EvidenceInvited,
        AcademyEvent.EvidenceSupplied,
        AcademyEvent.EvidenceTimeEnded,
        AcademyEvent.AdviceSought,
        AcademyEvent.Advised,
        AcademyEvent.MindedToDirect,
        AcademyEvent.LetterAnswered,
        AcademyEvent.RequestRefused,
        AcademyEvent.Directed {

  /**
   * The authority asked for a direction.
   *
   * @param on the day
   * @param request the request
   */
  record DirectionRequested(LocalDate on, DirectionRequest request) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DirectionRequested {
      requireNonNull(on, "on");
      requireNonNull(request, "request");
    }
  }

  /**
   * The national agency invited the academy's evidence.
   *
   * @param on the day
   */
  record EvidenceInvited(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EvidenceInvited {
      requireNonNull(on, "on");
    }
  }

  /**
   * The academy supplied its evidence.
   *
   * @param on the day
   */
  record EvidenceSupplied(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EvidenceSupplied {
      requireNonNull(on, "on");
    }
  }

  /**
   * The time for the academy's evidence ended without any.
   *
   * @param on the day after the last day
   */
  record EvidenceTimeEnded(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EvidenceTimeEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * The Secretary of State asked the adjudicator for advice.
   *
   * @param on the day
   */
  record AdviceSought(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AdviceSought {
      requireNonNull(on, "on");
    }
  }

  /**
   * The adjudicator advised.
   *
   * @param on the day
   */
  record Advised(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Advised {
      requireNonNull(on, "on");
    }
  }

  /**
   * The Secretary of State wrote of being minded to direct.
   *
   * @param on the day of the letter
   * @param answerBy the last day to answer, where the letter names one
   */
  record MindedToDirect(LocalDate on, Optional<LocalDate> answerBy) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MindedToDirect {
      requireNonNull(on, "on");
      requireNonNull(answerBy, "answerBy");
    }
  }

  /**
   * The academy answered the letter by saying why it does not admit.
   *
   * @param on the day
   * @param reasons the written reasons, or where they are kept
   */
  record LetterAnswered(LocalDate on, String reasons) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LetterAnswered {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The Secretary of State refused to direct.
   *
   * @param on the day
   */
  record RequestRefused(LocalDate on) implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RequestRefused {
      requireNonNull(on, "on");
    }
  }

  /**
   * The Secretary of State directed the academy to admit the child.
   *
   * @param on the day
   * @param by who directed
   * @param school the academy
   * @param startOn the first day on which the child is to attend, where the direction sets one
   */
  record Directed(LocalDate on, Role by, Urn school, Optional<LocalDate> startOn)
      implements AcademyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Directed {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
    }
  }
}

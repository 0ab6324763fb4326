/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to a peer challenge. Immutable and thread-safe. */
public sealed interface ChallengeEvent extends Event {

  /**
   * It was answered.
   *
   * @param on when
   * @param words the answer, or where it is kept
   */
  record Answered(LocalDate on, String words) implements ChallengeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Answered {
      requireNonNull(on, "on");
      requireNonNull(words, "words");
    }
  }

  /**
   * The time to answer was over, and no answer had come.
   *
   * @param on the day after the last day to answer
   */
  record WentUnanswered(LocalDate on) implements ChallengeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WentUnanswered {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was found right.
   *
   * @param on when
   */
  record Upheld(LocalDate on) implements ChallengeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Upheld {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was found to be met by the answer.
   *
   * @param on when
   */
  record FoundMet(LocalDate on) implements ChallengeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundMet {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was taken back.
   *
   * @param on when
   */
  record Withdrawn(LocalDate on) implements ChallengeEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(on, "on");
    }
  }
}

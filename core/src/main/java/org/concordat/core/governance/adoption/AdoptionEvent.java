/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens on the way to an adoption. Immutable and thread-safe. */
public sealed interface AdoptionEvent extends Event {

  /**
   * The remit was widened.
   *
   * @param on when
   * @param matters the codes of what was added
   * @param reason why
   */
  record RemitWidened(LocalDate on, ImmutableSortedSet<String> matters, String reason)
      implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RemitWidened {
      requireNonNull(on, "on");
      requireNonNull(matters, "matters");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The working group was given more time.
   *
   * @param on when
   * @param until the last day for the draft
   * @param reason why
   */
  record DraftingExtended(LocalDate on, LocalDate until, String reason) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DraftingExtended {
      requireNonNull(on, "on");
      requireNonNull(until, "until");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The draft was handed in, and goes to the conference.
   *
   * @param on when
   */
  record DraftSubmitted(LocalDate on) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DraftSubmitted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The draft was handed in where no conference is needed, and goes to the electors.
   *
   * @param on when
   */
  record DraftOpened(LocalDate on) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DraftOpened {
      requireNonNull(on, "on");
    }
  }

  /**
   * The draft was endorsed, and goes to the electors.
   *
   * @param on when
   */
  record Endorsed(LocalDate on) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Endorsed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The draft was sent back.
   *
   * @param on when
   * @param reason why
   */
  record DraftReturned(LocalDate on, String reason) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DraftReturned {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * An elector signed up for a phase.
   *
   * @param on when
   * @param key the elector's key
   * @param phase the phase
   */
  record Joined(LocalDate on, String key, String phase) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Joined {
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
    }
  }

  /**
   * An elector said that it does not sign up for now.
   *
   * @param on when
   * @param key the elector's key
   * @param phase the phase
   * @param reason why
   */
  record JoiningRefused(LocalDate on, String key, String phase, String reason)
      implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public JoiningRefused {
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * An elector withdrew its sign-up.
   *
   * @param on the first day on which it no longer holds
   * @param key the elector's key
   * @param phase the phase
   */
  record Left(LocalDate on, String key, String phase) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Left {
      requireNonNull(on, "on");
      requireNonNull(key, "key");
      requireNonNull(phase, "phase");
    }
  }

  /**
   * The majority was there, in every phase.
   *
   * @param on the day of the sign-up that made it
   */
  record Adopted(LocalDate on) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Adopted {
      requireNonNull(on, "on");
    }
  }

  /**
   * A later version took the place of the text.
   *
   * @param on when
   * @param successor the code of the later version
   */
  record Superseded(LocalDate on, String successor) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Superseded {
      requireNonNull(on, "on");
      requireNonNull(successor, "successor");
    }
  }

  /**
   * The text was given up.
   *
   * @param on when
   * @param reason why
   */
  record Abandoned(LocalDate on, String reason) implements AdoptionEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Abandoned {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What may happen on the route on which the local authority directs when a school that agreed refuses after all, or does not admit: the case goes on
 * where the agreement interrupted it.
 *
 * <p>Nothing begins anew by that. Whoever could act may act again, and what ran keeps its days; a time that was over
 * meanwhile is over.
 */
public sealed interface FoundationResumption extends FoundationEvent {

  /**
   * That the school did not do what it had agreed to.
   *
   * @return the refusal, which is now the last
   */
  Refusal refusal();

  @Override
  default LocalDate on() {
    return refusal().on();
  }

  /**
   * The authority consults again, and what was said counts still.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record ConsultationResumed(Refusal refusal) implements FoundationResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public ConsultationResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The authority is to give notice of its intention again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record IntentionResumed(Refusal refusal) implements FoundationResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public IntentionResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The notice may be referred again, until the day that its service set.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record WindowResumed(Refusal refusal) implements FoundationResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public WindowResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The reference is to be decided again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record ReferenceResumed(Refusal refusal) implements FoundationResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public ReferenceResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The authority may direct again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record DirectionResumed(Refusal refusal) implements FoundationResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public DirectionResumed {
      requireNonNull(refusal, "refusal");
    }
  }
}

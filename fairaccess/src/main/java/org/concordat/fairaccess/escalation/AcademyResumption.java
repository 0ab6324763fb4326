/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What may happen on the route on which the Secretary of State directs when a school that agreed refuses after all, or does not admit: the case goes on
 * where the agreement interrupted it.
 *
 * <p>Nothing begins anew by that. Whoever could act may act again, and what ran keeps its days; a time that was over
 * meanwhile is over.
 */
public sealed interface AcademyResumption extends AcademyEvent {

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
   * The request lies with the national agency again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record RequestResumed(Refusal refusal) implements AcademyResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public RequestResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The academy may supply its evidence again, until the day that its invitation set.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record EvidenceResumed(Refusal refusal) implements AcademyResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public EvidenceResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The Secretary of State considers the request again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record ConsiderationResumed(Refusal refusal) implements AcademyResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public ConsiderationResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The adjudicator is to advise again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record AdviceResumed(Refusal refusal) implements AcademyResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public AdviceResumed {
      requireNonNull(refusal, "refusal");
    }
  }

  /**
   * The letter stands, and the Secretary of State may direct again.
   *
   * @param refusal that the school did not do what it had agreed to
   */
  record LetterResumed(Refusal refusal) implements AcademyResumption {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the refusal is null
     */
    public LetterResumed {
      requireNonNull(refusal, "refusal");
    }
  }
}

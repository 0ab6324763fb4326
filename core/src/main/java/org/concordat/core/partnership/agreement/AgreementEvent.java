/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Event;

/** What happens to an agreement. Immutable and thread-safe. */
public sealed interface AgreementEvent extends Event {

  /**
   * Another draft took the place of the old one.
   *
   * @param on when
   * @param party who drafted it
   * @param terms the new text
   */
  record Redrafted(LocalDate on, Party party, AgreementTerms terms) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Redrafted {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(terms, "terms");
    }
  }

  /**
   * A party signed, and others have not.
   *
   * @param on when
   * @param party the party
   */
  record Signed(LocalDate on, Party party) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Signed {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * The last party signed: all are bound.
   *
   * @param on when
   * @param party the party
   */
  record Bound(LocalDate on, Party party) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Bound {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * The negotiation was given up.
   *
   * @param on when
   * @param party who gave it up
   */
  record Abandoned(LocalDate on, Party party) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Abandoned {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * The term began.
   *
   * @param on the first day of the term, or the day of the last signature if that is later
   */
  record Started(LocalDate on) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Started {
      requireNonNull(on, "on");
    }
  }

  /**
   * The text changed.
   *
   * @param on the first day on which the new text holds
   * @param party who asked for it
   * @param terms the new text
   * @param consents who consented and when
   */
  record Varied(LocalDate on, Party party, AgreementTerms terms, Consents consents)
      implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Varied {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(terms, "terms");
      requireNonNull(consents, "consents");
    }
  }

  /**
   * A review began.
   *
   * @param on when
   * @param party who began it
   */
  record ReviewOpened(LocalDate on, Party party) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReviewOpened {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * A review ended, and the agreement goes on.
   *
   * @param on when
   * @param consents who consented and when
   */
  record Continued(LocalDate on, Consents consents) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Continued {
      requireNonNull(on, "on");
      requireNonNull(consents, "consents");
    }
  }

  /**
   * A review ended, and the agreement with it.
   *
   * @param on the first day on which nobody is bound
   * @param party who would not go on
   */
  record EndedAtReview(LocalDate on, Party party) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndedAtReview {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * All parties ended the agreement.
   *
   * @param on the first day on which nobody is bound
   * @param consents who consented and when
   */
  record EndedByAgreement(LocalDate on, Consents consents) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndedByAgreement {
      requireNonNull(on, "on");
      requireNonNull(consents, "consents");
    }
  }

  /**
   * The term ran out.
   *
   * @param on the first day after the term
   */
  record TermOver(LocalDate on) implements AgreementEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TermOver {
      requireNonNull(on, "on");
    }
  }
}

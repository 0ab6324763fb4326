/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What the parties of an agreement may want to do. Immutable and thread-safe. */
public sealed interface AgreementCommand extends Command {

  /**
   * The party that acts.
   *
   * @return the party
   */
  Party party();

  @Override
  default Role by() {
    return party().role();
  }

  /**
   * Put another draft in the place of this one; signatures under the old one are void.
   *
   * @param party who drafts
   * @param on when
   * @param terms the new text
   */
  record Redraft(Party party, LocalDate on, AgreementTerms terms) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Redraft {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
      requireNonNull(terms, "terms");
    }
  }

  /**
   * Sign the text as it stands.
   *
   * @param party the party that signs
   * @param on when
   */
  record Sign(Party party, LocalDate on) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Sign {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
    }
  }

  /**
   * Give the negotiation up.
   *
   * @param party who gives it up
   * @param on when
   */
  record Abandon(Party party, LocalDate on) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Abandon {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
    }
  }

  /**
   * Change the text with the consent of all.
   *
   * @param party who asks for it
   * @param on the first day on which the new text holds
   * @param terms the new text
   * @param consents who consented and when
   */
  record Vary(Party party, LocalDate on, AgreementTerms terms, Consents consents)
      implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Vary {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
      requireNonNull(terms, "terms");
      requireNonNull(consents, "consents");
    }
  }

  /**
   * Begin a review.
   *
   * @param party who begins it
   * @param on when
   */
  record OpenReview(Party party, LocalDate on) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OpenReview {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
    }
  }

  /**
   * End a review and go on, with the consent of all.
   *
   * @param party who says so
   * @param on when
   * @param consents who consented and when
   */
  record Continue(Party party, LocalDate on, Consents consents) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Continue {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
      requireNonNull(consents, "consents");
    }
  }

  /**
   * End a review and the agreement with it.
   *
   * @param party who will not go on
   * @param on the first day on which nobody is bound
   */
  record EndAtReview(Party party, LocalDate on) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndAtReview {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
    }
  }

  /**
   * End the agreement with the consent of all.
   *
   * @param party who asks for it
   * @param on the first day on which nobody is bound
   * @param consents who consented and when
   */
  record EndByAgreement(Party party, LocalDate on, Consents consents) implements AgreementCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndByAgreement {
      requireNonNull(party, "party");
      requireNonNull(on, "on");
      requireNonNull(consents, "consents");
    }
  }
}

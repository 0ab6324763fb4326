/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

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
  record Redraft(Party party, LocalDate on, AgreementTerms terms) implements AgreementCommand {}

  /**
   * Sign the text as it stands.
   *
   * @param party the party that signs
   * @param on when
   */
  record Sign(Party party, LocalDate on) implements AgreementCommand {}

  /**
   * Give the negotiation up.
   *
   * @param party who gives it up
   * @param on when
   */
  record Abandon(Party party, LocalDate on) implements AgreementCommand {}

  /**
   * Change the text with the consent of all.
   *
   * @param party who asks for it
   * @param on the first day on which the new text holds
   * @param terms the new text
   * @param consents who consented and when
   */
  record Vary(Party party, LocalDate on, AgreementTerms terms, Consents consents)
      implements AgreementCommand {}

  /**
   * Begin a review.
   *
   * @param party who begins it
   * @param on when
   */
  record OpenReview(Party party, LocalDate on) implements AgreementCommand {}

  /**
   * End a review and go on, with the consent of all.
   *
   * @param party who says so
   * @param on when
   * @param consents who consented and when
   */
  record Continue(Party party, LocalDate on, Consents consents) implements AgreementCommand {}

  /**
   * End a review and the agreement with it.
   *
   * @param party who will not go on
   * @param on the first day on which nobody is bound
   */
  record EndAtReview(Party party, LocalDate on) implements AgreementCommand {}

  /**
   * End the agreement with the consent of all.
   *
   * @param party who asks for it
   * @param on the first day on which nobody is bound
   * @param consents who consented and when
   */
  record EndByAgreement(Party party, LocalDate on, Consents consents) implements AgreementCommand {}
}

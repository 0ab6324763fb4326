/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

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
  record Redrafted(LocalDate on, Party party, AgreementTerms terms) implements AgreementEvent {}

  /**
   * A party signed, and others have not.
   *
   * @param on when
   * @param party the party
   */
  record Signed(LocalDate on, Party party) implements AgreementEvent {}

  /**
   * The last party signed: all are bound.
   *
   * @param on when
   * @param party the party
   */
  record Bound(LocalDate on, Party party) implements AgreementEvent {}

  /**
   * The negotiation was given up.
   *
   * @param on when
   * @param party who gave it up
   */
  record Abandoned(LocalDate on, Party party) implements AgreementEvent {}

  /**
   * The term began.
   *
   * @param on the first day of the term, or the day of the last signature if that is later
   */
  record Started(LocalDate on) implements AgreementEvent {}

  /**
   * The text changed.
   *
   * @param on the first day on which the new text holds
   * @param party who asked for it
   * @param terms the new text
   * @param consents who consented and when
   */
  record Varied(LocalDate on, Party party, AgreementTerms terms, Consents consents)
      implements AgreementEvent {}

  /**
   * A review began.
   *
   * @param on when
   * @param party who began it
   */
  record ReviewOpened(LocalDate on, Party party) implements AgreementEvent {}

  /**
   * A review ended, and the agreement goes on.
   *
   * @param on when
   * @param consents who consented and when
   */
  record Continued(LocalDate on, Consents consents) implements AgreementEvent {}

  /**
   * A review ended, and the agreement with it.
   *
   * @param on the first day on which nobody is bound
   * @param party who would not go on
   */
  record EndedAtReview(LocalDate on, Party party) implements AgreementEvent {}

  /**
   * All parties ended the agreement.
   *
   * @param on the first day on which nobody is bound
   * @param consents who consented and when
   */
  record EndedByAgreement(LocalDate on, Consents consents) implements AgreementEvent {}

  /**
   * The term ran out.
   *
   * @param on the first day after the term
   */
  record TermOver(LocalDate on) implements AgreementEvent {}
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/** What happens to a contract. Immutable and thread-safe. */
public sealed interface ContractEvent extends Event {

  /**
   * The draft was offered to the school.
   *
   * @param on when
   */
  record Proposed(LocalDate on) implements ContractEvent {}

  /**
   * One party signed, and the other has not.
   *
   * @param on when
   * @param party the party
   */
  record Signed(LocalDate on, Role party) implements ContractEvent {}

  /**
   * The last party signed.
   *
   * @param on when
   * @param party the party
   */
  record Agreed(LocalDate on, Role party) implements ContractEvent {}

  /**
   * The term began.
   *
   * @param on the first day in force
   */
  record Started(LocalDate on) implements ContractEvent {}

  /**
   * A notice was served.
   *
   * @param on the day of service
   * @param party the party that served it
   * @param effective the first day not in service
   */
  record NoticeServed(LocalDate on, Role party, LocalDate effective) implements ContractEvent {}

  /**
   * The only notice was taken back.
   *
   * @param on when
   * @param party the party that had served it
   * @param consentedOn when the other party consented
   */
  record NoticeWithdrawn(LocalDate on, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * One of two notices was taken back, and the other stands.
   *
   * @param on when
   * @param party the party that had served it
   * @param consentedOn when the other party consented
   */
  record OneNoticeWithdrawn(LocalDate on, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * Both parties changed the contract.
   *
   * @param on the first day on which it reads as varied
   * @param variation what was changed
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record Varied(LocalDate on, Variation variation, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * Both parties agreed the contract that follows this one.
   *
   * @param on when
   * @param renewal the successor
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record RenewalAgreed(LocalDate on, Renewal renewal, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * The term ran out, and the successor takes over.
   *
   * @param on the first day after the term
   */
  record Renewed(LocalDate on) implements ContractEvent {}

  /**
   * A party said that it will not renew the contract.
   *
   * @param on when
   * @param party the party
   */
  record RenewalDeclined(LocalDate on, Role party) implements ContractEvent {}

  /**
   * A successor took the place of the host.
   *
   * @param on the first day on which the successor is the host
   * @param successor its URN
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record Novated(LocalDate on, Urn successor, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * The school's notice took effect.
   *
   * @param on the first day not in service
   */
  record Withdrawn(LocalDate on) implements ContractEvent {}

  /**
   * The authority's notice took effect.
   *
   * @param on the first day not in service
   */
  record Terminated(LocalDate on) implements ContractEvent {}

  /**
   * The authority ended the contract because the school had not kept it.
   *
   * @param on the first day not in service
   * @param ground why
   * @param foundOn when that was found
   */
  record TerminatedForDefault(LocalDate on, DefaultGround ground, LocalDate foundOn)
      implements ContractEvent {}

  /**
   * Both parties ended the contract.
   *
   * @param on the first day not in service
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record TerminatedByAgreement(LocalDate on, Role party, LocalDate consentedOn)
      implements ContractEvent {}

  /**
   * The contract could not be carried on.
   *
   * @param on the first day not in service
   * @param cause what was lost
   */
  record Frustrated(LocalDate on, ServiceEndCause cause) implements ContractEvent {}

  /**
   * The term ran out.
   *
   * @param on the first day after the term
   */
  record Expired(LocalDate on) implements ContractEvent {}

  /**
   * The contract was given up before its term.
   *
   * @param on when
   * @param party the party that gave it up
   */
  record Cancelled(LocalDate on, Role party) implements ContractEvent {}
}

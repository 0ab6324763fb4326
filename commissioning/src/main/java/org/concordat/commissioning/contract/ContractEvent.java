/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static java.util.Objects.requireNonNull;

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
  record Proposed(LocalDate on) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Proposed {
      requireNonNull(on, "on");
    }
  }

  /**
   * One party signed, and the other has not.
   *
   * @param on when
   * @param party the party
   */
  record Signed(LocalDate on, Role party) implements ContractEvent {

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
   * The last party signed.
   *
   * @param on when
   * @param party the party
   */
  record Agreed(LocalDate on, Role party) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Agreed {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * The term began.
   *
   * @param on the first day in force
   */
  record Started(LocalDate on) implements ContractEvent {

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
   * A notice was served.
   *
   * @param on the day of service
   * @param party the party that served it
   * @param effective the first day not in service
   */
  record NoticeServed(LocalDate on, Role party, LocalDate effective) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoticeServed {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * The only notice was taken back.
   *
   * @param on when
   * @param party the party that had served it
   * @param consentedOn when the other party consented
   */
  record NoticeWithdrawn(LocalDate on, Role party, LocalDate consentedOn) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoticeWithdrawn {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * One of two notices was taken back, and the other stands.
   *
   * @param on when
   * @param party the party that had served it
   * @param consentedOn when the other party consented
   */
  record OneNoticeWithdrawn(LocalDate on, Role party, LocalDate consentedOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OneNoticeWithdrawn {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Both parties changed the contract.
   *
   * @param on the first day on which it reads as varied
   * @param variation what was changed
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record Varied(LocalDate on, Variation variation, Role party, LocalDate consentedOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Varied {
      requireNonNull(on, "on");
      requireNonNull(variation, "variation");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Both parties agreed the contract that follows this one.
   *
   * @param on when
   * @param renewal the successor
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record RenewalAgreed(LocalDate on, Renewal renewal, Role party, LocalDate consentedOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RenewalAgreed {
      requireNonNull(on, "on");
      requireNonNull(renewal, "renewal");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * The term ran out, and the successor takes over.
   *
   * @param on the first day after the term
   */
  record Renewed(LocalDate on) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Renewed {
      requireNonNull(on, "on");
    }
  }

  /**
   * A party said that it will not renew the contract.
   *
   * @param on when
   * @param party the party
   */
  record RenewalDeclined(LocalDate on, Role party) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RenewalDeclined {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * A successor took the place of the host.
   *
   * @param on the first day on which the successor is the host
   * @param successor its URN
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record Novated(LocalDate on, Urn successor, Role party, LocalDate consentedOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Novated {
      requireNonNull(on, "on");
      requireNonNull(successor, "successor");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * The school's notice took effect.
   *
   * @param on the first day not in service
   */
  record Withdrawn(LocalDate on) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority's notice took effect.
   *
   * @param on the first day not in service
   */
  record Terminated(LocalDate on) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Terminated {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority ended the contract because the school had not kept it.
   *
   * @param on the first day not in service
   * @param ground why
   * @param foundOn when that was found
   */
  record TerminatedForDefault(LocalDate on, DefaultGround ground, LocalDate foundOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TerminatedForDefault {
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
      requireNonNull(foundOn, "foundOn");
    }
  }

  /**
   * Both parties ended the contract.
   *
   * @param on the first day not in service
   * @param party the party that asked for it
   * @param consentedOn when the other party consented
   */
  record TerminatedByAgreement(LocalDate on, Role party, LocalDate consentedOn)
      implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TerminatedByAgreement {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * The contract could not be carried on.
   *
   * @param on the first day not in service
   * @param cause what was lost
   */
  record Frustrated(LocalDate on, ServiceEndCause cause) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Frustrated {
      requireNonNull(on, "on");
      requireNonNull(cause, "cause");
    }
  }

  /**
   * The term ran out.
   *
   * @param on the first day after the term
   */
  record Expired(LocalDate on) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Expired {
      requireNonNull(on, "on");
    }
  }

  /**
   * The contract was given up before its term.
   *
   * @param on when
   * @param party the party that gave it up
   */
  record Cancelled(LocalDate on, Role party) implements ContractEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Cancelled {
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }
}

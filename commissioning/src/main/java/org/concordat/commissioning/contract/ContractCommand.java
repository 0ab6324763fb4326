/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What the parties of a contract may want to do. Immutable and thread-safe. */
public sealed interface ContractCommand extends Command {

  /**
   * Offer the draft to the school.
   *
   * @param by who offers it
   * @param on when
   */
  record Propose(Role by, LocalDate on) implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Propose {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Sign what is proposed.
   *
   * @param by the party that signs
   * @param on when
   */
  record Agree(Role by, LocalDate on) implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Agree {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Serve notice to end the contract.
   *
   * @param by the party that serves it
   * @param on the day of service
   * @param effective the first day not in service
   */
  record ServeNotice(Role by, LocalDate on, LocalDate effective) implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ServeNotice {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * Take back one's own notice.
   *
   * @param by the party that served it
   * @param on when
   * @param consentedOn when the other party consented; empty if it has not
   */
  record WithdrawNotice(Role by, LocalDate on, Optional<LocalDate> consentedOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithdrawNotice {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Change the contract, both parties agreeing.
   *
   * @param by the party that asks for it
   * @param on the first day on which the contract reads as varied
   * @param variation what is changed
   * @param consentedOn when the other party consented; empty if it has not
   */
  record Vary(Role by, LocalDate on, Variation variation, Optional<LocalDate> consentedOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Vary {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(variation, "variation");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Agree the contract that follows this one.
   *
   * @param by the party that asks for it
   * @param on when
   * @param renewal the successor
   * @param consentedOn when the other party consented; empty if it has not
   */
  record Renew(Role by, LocalDate on, Renewal renewal, Optional<LocalDate> consentedOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Renew {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(renewal, "renewal");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Say that one will not renew the contract.
   *
   * @param by the party that will not
   * @param on when it says so
   */
  record DeclineRenewal(Role by, LocalDate on) implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DeclineRenewal {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Put a successor in the place of the host, with all rights and duties.
   *
   * @param by the party that asks for it
   * @param on the day from which the successor is the host
   * @param successor the URN of the successor
   * @param consentedOn when the other party consented; empty if it has not
   */
  record Novate(Role by, LocalDate on, Urn successor, Optional<LocalDate> consentedOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Novate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(successor, "successor");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * End the contract because the school has not kept it.
   *
   * @param by who ends it
   * @param on the first day not in service
   * @param ground why
   * @param foundOn when that was found
   */
  record TerminateForDefault(Role by, LocalDate on, DefaultGround ground, LocalDate foundOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TerminateForDefault {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(ground, "ground");
      requireNonNull(foundOn, "foundOn");
    }
  }

  /**
   * End the contract by agreement.
   *
   * @param by the party that asks for it
   * @param on the first day not in service
   * @param consentedOn when the other party consented; empty if it has not
   */
  record TerminateByAgreement(Role by, LocalDate on, Optional<LocalDate> consentedOn)
      implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TerminateByAgreement {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(consentedOn, "consentedOn");
    }
  }

  /**
   * Record that the contract cannot be carried on.
   *
   * @param by who records it
   * @param on the first day not in service
   * @param cause {@link ServiceEndCause#HOST_CEASED} where nobody takes over the host's part, or {@link
   *     ServiceEndCause#PREMISES_LOST}
   */
  record RecordFrustration(Role by, LocalDate on, ServiceEndCause cause)
      implements ContractCommand {

    /**
     * Checks the cause.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is anybody's decision
     */
    public RecordFrustration {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(cause, "cause");
      checkArgument(
          cause == ServiceEndCause.HOST_CEASED || cause == ServiceEndCause.PREMISES_LOST,
          "RecordFrustration cause: must be a loss of host or premises, but was %s",
          cause);
    }
  }

  /**
   * Give the contract up before its term.
   *
   * @param by the party that gives it up
   * @param on when
   * @param consentedOn when the other party consented; empty if it has not
   */
  record Cancel(Role by, LocalDate on, Optional<LocalDate> consentedOn) implements ContractCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Cancel {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(consentedOn, "consentedOn");
    }
  }
}

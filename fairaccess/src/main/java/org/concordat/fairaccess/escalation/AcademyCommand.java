/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done on the route on which the Secretary of State directs. */
public sealed interface AcademyCommand extends Command
    permits CommonCommand,
        BreachCommand.SetFirstDay,
        AcademyCommand.RequestDirection,
        AcademyCommand.InviteEvidence,
        AcademyCommand.SupplyEvidence,
        AcademyCommand.SeekAdvice,
        AcademyCommand.Advise,
        AcademyCommand.BeMindedToDirect,
        AcademyCommand.AnswerLetter,
        AcademyCommand.RefuseRequest,
        AcademyCommand.Direct {

  /**
   * Asks the Secretary of State, through the national agency, to direct the academy.
   *
   * @param by who asks: the local authority
   * @param on the day
   * @param evidence what the request shows; a local attempt only where {@link CommonCommand.TryLocally} recorded one, and
   *     the academy's reasons and the answer to them only where it gave reasons
   */
  record RequestDirection(Role by, LocalDate on, ImmutableSortedSet<Evidence> evidence)
      implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RequestDirection {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(evidence, "evidence");
    }
  }

  /**
   * Invites the academy to supply its evidence; its time begins.
   *
   * @param by who invites: the national agency
   * @param on the day
   */
  record InviteEvidence(Role by, LocalDate on) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public InviteEvidence {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Supplies the academy's evidence.
   *
   * @param by who supplies it: the academy trust
   * @param on the day
   */
  record SupplyEvidence(Role by, LocalDate on) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SupplyEvidence {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Asks the adjudicator for advice.
   *
   * @param by who asks: the Secretary of State
   * @param on the day
   */
  record SeekAdvice(Role by, LocalDate on) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SeekAdvice {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Gives the advice.
   *
   * @param by who advises: the Schools Adjudicator
   * @param on the day
   */
  record Advise(Role by, LocalDate on) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Advise {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Writes to the academy of being minded to direct.
   *
   * @param by who writes: the Secretary of State
   * @param on the day of the letter
   * @param answerBy the last day to answer, where the letter names one
   */
  record BeMindedToDirect(Role by, LocalDate on, Optional<LocalDate> answerBy)
      implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BeMindedToDirect {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(answerBy, "answerBy");
    }
  }

  /**
   * Answers the letter of being minded to direct by saying why the academy does not admit.
   *
   * <p>It is no refusal of its own and gains no time: nobody waits for the answer, and who decides has it before them. An
   * academy that admits, or {@linkplain CommonCommand.Agree agrees to a first day}, answers by that.
   *
   * @param by who answers: the academy trust
   * @param on the day
   * @param reasons the written reasons, or where they are kept; not blank, and nothing that identifies the child
   */
  record AnswerLetter(Role by, LocalDate on, String reasons) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnswerLetter {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Refuses to direct.
   *
   * @param by who refuses: the Secretary of State
   * @param on the day
   */
  record RefuseRequest(Role by, LocalDate on) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefuseRequest {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Directs the academy to admit the child.
   *
   * @param by who directs: the Secretary of State
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the direction sets one
   */
  record Direct(Role by, LocalDate on, Optional<LocalDate> startOn) implements AcademyCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Direct {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }
}

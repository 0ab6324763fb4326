/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.managedmove;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/**
 * What somebody may want to do in a managed move. Each is a record with who acts, and when; their codes stand
 * in the table of {@link ManagedMoves#PROCEDURE}.
 */
public sealed interface MoveCommand extends Command {

  /**
   * Consents, in place of what the same party said before.
   *
   * @param by who consents: the parent, the home school, the receiving school or the local authority
   * @param on when
   * @param toTrial whether to a trial as well as to the move
   */
  record GiveConsent(Role by, LocalDate on, boolean toTrial) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveConsent {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Refuses.
   *
   * @param by who refuses: the parent, the home school, the receiving school or the local authority
   * @param on when
   * @param reason why, in a few words
   */
  record RefuseMove(Role by, LocalDate on, String reason) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefuseMove {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Gives the move up before it begins.
   *
   * @param by who acts: the parent, the home school or the receiving school
   * @param on when
   * @param reason why, in a few words
   */
  record WithdrawMove(Role by, LocalDate on, String reason) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithdrawMove {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Begins a trial.
   *
   * @param by who acts: the home school or the receiving school
   * @param on when
   * @param start the first day, not before {@code on}; it chooses the edition
   * @param weeks how many school weeks
   * @param reviews the days of the reviews
   */
  record StartTrial(
      Role by, LocalDate on, LocalDate start, int weeks, ImmutableSortedSet<LocalDate> reviews)
      implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public StartTrial {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(start, "start");
      requireNonNull(reviews, "reviews");
    }
  }

  /**
   * Extends a trial.
   *
   * @param by who acts: the home school or the receiving school
   * @param on when, not after its last day
   * @param weeks by how many school weeks
   * @param review the day of one more review
   * @param reason why it is an exception, in a few words
   */
  record ExtendTrial(Role by, LocalDate on, int weeks, LocalDate review, String reason)
      implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExtendTrial {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(review, "review");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Holds a review.
   *
   * @param by who acts: the home school or the receiving school
   * @param on when
   * @param finding what was found, in a few words
   */
  record Review(Role by, LocalDate on, String finding) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Review {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(finding, "finding");
    }
  }

  /**
   * Ends a trial without a move.
   *
   * @param by who acts; the receiving school may at any time; it is the home school, the receiving school or
   *     the parent
   * @param on the day from which the pupil no longer attends the receiving school
   * @param reason why, in a few words
   */
  record EndTrial(Role by, LocalDate on, String reason) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndTrial {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Directs the pupil off site.
   *
   * @param by who acts: the home school
   * @param on when
   * @param start the first day, not before {@code on}
   * @param last the last day, inclusive
   * @param reviews the days of the reviews
   */
  record DirectOffSite(
      Role by, LocalDate on, LocalDate start, LocalDate last, ImmutableSortedSet<LocalDate> reviews)
      implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DirectOffSite {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(start, "start");
      requireNonNull(last, "last");
      requireNonNull(reviews, "reviews");
    }
  }

  /**
   * Ends a direction off site without a move.
   *
   * @param by who acts: the home school
   * @param on the day from which the pupil is back
   */
  record EndOffSite(Role by, LocalDate on) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndOffSite {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Agrees that the pupil moves for good. Once a trial has begun, only the receiving school says that it ended well:
   * its consent to the trial is not yet one to keep the pupil.
   *
   * @param by who acts: the receiving school or the home school
   * @param on when
   */
  record AgreeMove(Role by, LocalDate on) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AgreeMove {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Takes the pupil off the home school's roll, with the receiving school's consent: its agreement to the move,
   * which comes first.
   *
   * @param by who acts: the home school or the receiving school
   * @param on the first day on the receiving school's roll alone
   */
  record Transfer(Role by, LocalDate on) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Transfer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Has the pupil back at the home school.
   *
   * @param by who acts: the home school
   * @param on the first day back
   */
  record ReturnHome(Role by, LocalDate on) implements MoveCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnHome {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}

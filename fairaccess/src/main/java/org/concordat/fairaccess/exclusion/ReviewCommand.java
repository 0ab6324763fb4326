/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/**
 * What somebody wants to do about a permanent exclusion. Each is a record with who acts, and when; their codes
 * stand in the table of {@link ReviewTrack#PROCEDURE}.
 */
public sealed interface ReviewCommand extends Command {

  /**
   * Tries something before the child is excluded.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   * @param intervention what is tried
   */
  record TryIntervention(Role by, LocalDate on, Intervention intervention)
      implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TryIntervention {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(intervention, "intervention");
    }
  }

  /**
   * Excludes the child permanently.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   * @param exclusion the exclusion, with nothing that follows it
   * @param disciplinary whether it is on disciplinary grounds
   */
  record Exclude(Role by, LocalDate on, PermanentExclusion exclusion, boolean disciplinary)
      implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Exclude {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(exclusion, "exclusion");
    }
  }

  /**
   * Decides against excluding.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record Spare(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Spare {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Tells those who are to be told.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   * @param told whom: the parent, the responsible body, the school's authority and, where the child has one, the
   *     authority of the home, the social worker and the virtual head; any other role is refused
   */
  record Tell(Role by, LocalDate on, ImmutableSet<Role> told) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Tell {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(told, "told");
    }
  }

  /**
   * Begins the meeting that considers reinstatement.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   */
  record OpenMeeting(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OpenMeeting {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decides that the pupil is reinstated.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   * @param from the day from which, not before {@code on}
   */
  record Reinstate(Role by, LocalDate on, LocalDate from) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reinstate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(from, "from");
    }
  }

  /**
   * Decides that the pupil is not reinstated.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   * @param notice the notice of the decision to the parent
   */
  record Uphold(Role by, LocalDate on, Notice notice) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Uphold {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(notice, "notice");
    }
  }

  /**
   * Records that a claim of discrimination about the exclusion was made.
   *
   * @param by who acts: the parent
   * @param on when
   */
  record ClaimDiscrimination(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClaimDiscrimination {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Records that the claim was finally decided, from which the time to apply then counts.
   *
   * @param by who acts: the parent
   * @param on when
   */
  record RecordRuling(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordRuling {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Gives up the right to a review.
   *
   * @param by who acts: the parent
   * @param on when
   * @param inWriting whether it is in writing
   */
  record Waive(Role by, LocalDate on, boolean inWriting) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Waive {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Applies for a review.
   *
   * @param by who acts: the parent
   * @param on when
   */
  record ApplyForReview(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ApplyForReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Takes back the application.
   *
   * @param by who acts: the parent
   * @param on when
   */
  record AbandonReview(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AbandonReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decides the review.
   *
   * @param by who acts: the independent review panel
   * @param on when
   * @param outcome what was decided
   * @param notice the notice of the decision
   */
  record DecideReview(Role by, LocalDate on, ReviewOutcome outcome, Notice notice)
      implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DecideReview {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(outcome, "outcome");
      requireNonNull(notice, "notice");
    }
  }

  /**
   * Takes the pupil off the roll.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record RemoveFromRoll(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RemoveFromRoll {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Cancels the exclusion.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record Cancel(Role by, LocalDate on) implements ReviewCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Cancel {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}

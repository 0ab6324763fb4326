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
 * What somebody wants to do about an exclusion for a fixed period. Each is a record with who acts, and when; their
 * codes stand in the table of {@link FixedPeriodLife#PROCEDURE}.
 */
public sealed interface FixedPeriodCommand extends Command {

  /**
   * Excludes the child for a fixed period.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   * @param exclusion the exclusion
   * @param disciplinary whether it is on disciplinary grounds
   */
  record Exclude(Role by, LocalDate on, FixedPeriodExclusion exclusion, boolean disciplinary)
      implements FixedPeriodCommand {

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
  record Spare(Role by, LocalDate on) implements FixedPeriodCommand {

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
  record Tell(Role by, LocalDate on, ImmutableSet<Role> told) implements FixedPeriodCommand {

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
   * Makes representations.
   *
   * @param by who acts: the parent
   * @param on when
   */
  record MakeRepresentations(Role by, LocalDate on) implements FixedPeriodCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MakeRepresentations {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Begins the meeting that considers reinstatement.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   */
  record OpenMeeting(Role by, LocalDate on) implements FixedPeriodCommand {

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
   * Decides that the pupil is reinstated, or should not have been excluded.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   */
  record Reinstate(Role by, LocalDate on) implements FixedPeriodCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reinstate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decides that the exclusion stands.
   *
   * @param by who acts: the governing body, the academy trust or the management committee
   * @param on when
   */
  record Uphold(Role by, LocalDate on) implements FixedPeriodCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Uphold {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Lets a permanent exclusion follow.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   * @param first its first day, the school day after the fixed period
   */
  record MakePermanent(Role by, LocalDate on, LocalDate first) implements FixedPeriodCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MakePermanent {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(first, "first");
    }
  }

  /**
   * Cancels the exclusion.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record Cancel(Role by, LocalDate on) implements FixedPeriodCommand {

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

  /**
   * Closes an exclusion that nobody is bound to consider.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record Close(Role by, LocalDate on) implements FixedPeriodCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Close {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}

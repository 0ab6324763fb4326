/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/**
 * What may be done about a programme. What may be done about its approval is an {@link
 * org.concordat.core.governance.approval.ApprovalCommand}. Immutable and thread-safe.
 */
public sealed interface ProgrammeCommand extends Command {

  /**
   * Begin the pilot.
   *
   * @param by who begins it
   * @param on the first day
   */
  record StartPilot(Role by, LocalDate on) implements ProgrammeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public StartPilot {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Commit the council for long.
   *
   * @param by who decides
   * @param on when
   */
  record CommitLongTerm(Role by, LocalDate on) implements ProgrammeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CommitLongTerm {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Close the pupil referral unit and let its money go out.
   *
   * @param by who decides
   * @param on the first day on which it is closed
   * @param decidedOn when that was decided
   * @param release the money that goes out instead
   */
  record ClosePru(Role by, LocalDate on, LocalDate decidedOn, FundingRelease release)
      implements ProgrammeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClosePru {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(decidedOn, "decidedOn");
      requireNonNull(release, "release");
    }
  }

  /**
   * Wind the programme up.
   *
   * @param by who decides
   * @param on the first day on which it no longer runs
   * @param why the reason
   */
  record WindUp(Role by, LocalDate on, String why) implements ProgrammeCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public WindUp {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      checkArgument(!why.isBlank(), "WindUp why: must not be blank, but was '%s'", why);
    }
  }
}

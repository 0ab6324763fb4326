/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/**
 * What somebody wants to do about the education of an excluded pupil. Each is a record with who acts, and when;
 * their codes stand in the table of {@link EducationTrack#PROCEDURE}.
 */
public sealed interface EducationCommand extends Command {

  /**
   * Gives the parent notice in writing, with what is known of the education from the sixth day.
   *
   * @param by who acts: the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record GiveNotice(Role by, LocalDate on) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveNotice {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Lets a partnership act for the authority; the duty stays where it is.
   *
   * @param by who acts: the local authority, the home local authority, the governing body or the academy
   *     trust
   * @param on when
   * @param partnership the partnership, in the authority's own words
   */
  record Delegate(Role by, LocalDate on, String partnership) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Delegate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(partnership, "partnership");
    }
  }

  /**
   * Confirms provision.
   *
   * @param by who acts: the local authority, the home local authority, the governing body, the academy trust
   *     or the partnership
   * @param on when
   * @param provision what is provided
   * @param notice when the parent was given the details; not after the day of the confirmation
   */
  record Confirm(Role by, LocalDate on, DaySixProvision provision, EducationNotice notice)
      implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Confirm {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(provision, "provision");
      requireNonNull(notice, "notice");
    }
  }

  /**
   * Records that the provision has begun.
   *
   * @param by who acts: the local authority, the home local authority, the governing body, the academy trust
   *     or the partnership
   * @param on when
   */
  record Start(Role by, LocalDate on) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Start {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Records that the child now lives in the area of another authority, or of the school's again.
   *
   * @param by who acts: the local authority or the home local authority
   * @param on when
   * @param home the authority of the home
   */
  record MoveHome(Role by, LocalDate on, LocalAuthorityCode home) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MoveHome {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(home, "home");
    }
  }

  /**
   * Finds that no education is owed any more; the notice in writing to the parent stays owed until it is given.
   *
   * @param by who acts: the local authority, the home local authority, the governing body or the academy
   *     trust
   * @param on when
   * @param why why
   */
  record FindNotOwed(Role by, LocalDate on, NoDaySix why) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FindNotOwed {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * Ends the education: the pupil is back in school, or placed elsewhere.
   *
   * @param by who acts: the local authority, the home local authority, the governing body, the academy trust,
   *     the head teacher, the acting head teacher, the principal or the teacher in charge
   * @param on when
   */
  record End(Role by, LocalDate on) implements EducationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public End {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}

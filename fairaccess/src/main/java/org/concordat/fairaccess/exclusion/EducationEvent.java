/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;

/**
 * What happened in the education of an excluded pupil. Each is a record with the day on which it took effect;
 * their codes stand in the table of {@link EducationTrack#PROCEDURE}.
 */
public sealed interface EducationEvent extends Event {

  /**
   * The parent had notice in writing.
   *
   * @param on when
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record NoticeGiven(LocalDate on, Optional<LateStep> late) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoticeGiven {
      requireNonNull(on, "on");
      requireNonNull(late, "late");
    }
  }

  /**
   * A partnership acts from now on.
   *
   * @param on when
   * @param partnership the partnership
   */
  record Delegated(LocalDate on, String partnership) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Delegated {
      requireNonNull(on, "on");
      requireNonNull(partnership, "partnership");
    }
  }

  /**
   * Provision was confirmed.
   *
   * @param on when
   * @param provision what is provided
   * @param by who confirmed it
   */
  record Confirmed(LocalDate on, DaySixProvision provision, Role by) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Confirmed {
      requireNonNull(on, "on");
      requireNonNull(provision, "provision");
      requireNonNull(by, "by");
    }
  }

  /**
   * The partnership confirmed nothing in time, and the authority is to provide itself.
   *
   * @param on when
   */
  record DefaultDutyRaised(LocalDate on) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DefaultDutyRaised {
      requireNonNull(on, "on");
    }
  }

  /**
   * The sixth day was over without provision.
   *
   * @param on when
   */
  record DaySixMissed(LocalDate on) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DaySixMissed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The provision began.
   *
   * @param on when
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Provided(LocalDate on, Optional<LateStep> late) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Provided {
      requireNonNull(on, "on");
      requireNonNull(late, "late");
    }
  }

  /**
   * The child moved to the area of another authority, or back.
   *
   * @param on when
   * @param home the authority of the home
   */
  record HomeMoved(LocalDate on, LocalAuthorityCode home) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HomeMoved {
      requireNonNull(on, "on");
      requireNonNull(home, "home");
    }
  }

  /**
   * Nothing is owed any more.
   *
   * @param on when
   * @param why why
   */
  record FoundNotOwed(LocalDate on, NoDaySix why) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundNotOwed {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * No education is owed any more, while the parent is still without the notice in writing.
   *
   * @param on when
   * @param why why no education is owed
   */
  record NoticeAloneOwed(LocalDate on, NoDaySix why) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoticeAloneOwed {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * The education ended.
   *
   * @param on when
   */
  record Ended(LocalDate on) implements EducationEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Ended {
      requireNonNull(on, "on");
    }
  }
}

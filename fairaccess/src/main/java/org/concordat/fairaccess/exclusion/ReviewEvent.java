/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Role;
import org.joda.money.Money;

/**
 * What happened to a permanent exclusion. Each is a record with the day on which it took effect; their codes
 * stand in the table of {@link ReviewTrack#PROCEDURE}.
 */
public sealed interface ReviewEvent extends Event {

  /**
   * Something was tried.
   *
   * @param on when
   * @param intervention what
   */
  record InterventionTried(LocalDate on, Intervention intervention) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public InterventionTried {
      requireNonNull(on, "on");
      requireNonNull(intervention, "intervention");
    }
  }

  /**
   * The child was excluded.
   *
   * @param on when
   * @param exclusion the exclusion
   * @param untried what was expected and not tried
   */
  record Excluded(LocalDate on, PermanentExclusion exclusion, ImmutableList<Intervention> untried)
      implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Excluded {
      requireNonNull(on, "on");
      requireNonNull(exclusion, "exclusion");
      requireNonNull(untried, "untried");
    }
  }

  /**
   * The child was not excluded.
   *
   * @param on when
   */
  record Spared(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Spared {
      requireNonNull(on, "on");
    }
  }

  /**
   * The responsible body was told, and maybe others.
   *
   * @param on when
   * @param told who
   */
  record GovernorsTold(LocalDate on, ImmutableSet<Role> told) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GovernorsTold {
      requireNonNull(on, "on");
      requireNonNull(told, "told");
    }
  }

  /**
   * Others than the responsible body were told, or it once more.
   *
   * @param on when
   * @param told who
   */
  record OthersTold(LocalDate on, ImmutableSet<Role> told) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OthersTold {
      requireNonNull(on, "on");
      requireNonNull(told, "told");
    }
  }

  /**
   * The responsible body began to meet.
   *
   * @param on when
   */
  record MeetingOpened(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MeetingOpened {
      requireNonNull(on, "on");
    }
  }

  /**
   * The pupil was reinstated.
   *
   * @param on when
   * @param from the day from which
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Reinstated(LocalDate on, LocalDate from, Optional<LateStep> late) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reinstated {
      requireNonNull(on, "on");
      requireNonNull(from, "from");
      requireNonNull(late, "late");
    }
  }

  /**
   * The pupil was not reinstated.
   *
   * @param on when
   * @param notice the notice of the decision to the parent
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Upheld(LocalDate on, Notice notice, Optional<LateStep> late) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Upheld {
      requireNonNull(on, "on");
      requireNonNull(notice, "notice");
      requireNonNull(late, "late");
    }
  }

  /**
   * A claim of discrimination was made.
   *
   * @param on when
   */
  record ClaimMade(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClaimMade {
      requireNonNull(on, "on");
    }
  }

  /**
   * The claim was finally decided.
   *
   * @param on when
   */
  record ClaimDecided(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClaimDecided {
      requireNonNull(on, "on");
    }
  }

  /**
   * The parent gave up the right to a review.
   *
   * @param on when
   */
  record Waived(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Waived {
      requireNonNull(on, "on");
    }
  }

  /**
   * The time to apply for a review ended.
   *
   * @param on when
   */
  record WindowClosed(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WindowClosed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The parent applied for a review.
   *
   * @param on when
   */
  record Applied(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Applied {
      requireNonNull(on, "on");
    }
  }

  /**
   * The parent took the application back.
   *
   * @param on when
   */
  record Abandoned(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Abandoned {
      requireNonNull(on, "on");
    }
  }

  /**
   * The panel upheld the decision.
   *
   * @param on when
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record ReviewUpheld(LocalDate on, Optional<LateStep> late) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReviewUpheld {
      requireNonNull(on, "on");
      requireNonNull(late, "late");
    }
  }

  /**
   * The panel recommended to think again.
   *
   * @param on when
   * @param notice the notice to the responsible body
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record ReconsiderationRecommended(LocalDate on, Notice notice, Optional<LateStep> late)
      implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReconsiderationRecommended {
      requireNonNull(on, "on");
      requireNonNull(notice, "notice");
      requireNonNull(late, "late");
    }
  }

  /**
   * The panel quashed the decision.
   *
   * @param on when
   * @param notice the notice to the responsible body
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record Quashed(LocalDate on, Notice notice, Optional<LateStep> late) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Quashed {
      requireNonNull(on, "on");
      requireNonNull(notice, "notice");
      requireNonNull(late, "late");
    }
  }

  /**
   * The pupil was not reinstated after all.
   *
   * @param on when
   * @param sum what the school bears, where the decision had been quashed
   * @param late that it was late, or empty if it was in time or the limit is not known
   */
  record UpheldAgain(LocalDate on, Optional<Money> sum, Optional<LateStep> late)
      implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public UpheldAgain {
      requireNonNull(on, "on");
      requireNonNull(sum, "sum");
      requireNonNull(late, "late");
    }
  }

  /**
   * The pupil was taken off the roll.
   *
   * @param on when
   */
  record RemovedFromRoll(LocalDate on) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RemovedFromRoll {
      requireNonNull(on, "on");
    }
  }

  /**
   * The exclusion was cancelled.
   *
   * @param on when
   * @param served the days out until then, which still count; empty if there were none
   */
  record Cancelled(LocalDate on, Optional<ExclusionPeriod> served) implements ReviewEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Cancelled {
      requireNonNull(on, "on");
      requireNonNull(served, "served");
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done with a recommendation. Immutable and thread-safe. */
public sealed interface RecommendationCommand extends Command {

  /**
   * Put the recommendation to the one who decides.
   *
   * @param by who puts it
   * @param on when it reaches them
   */
  record Make(Role by, LocalDate on) implements RecommendationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Make {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Accept all of it.
   *
   * @param by who answers
   * @param on when
   */
  record Accept(Role by, LocalDate on) implements RecommendationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accept {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Accept some points and reject the others.
   *
   * @param by who answers
   * @param on when
   * @param points the codes of the points that are accepted
   * @param reasons why the others are not
   */
  record AcceptInPart(Role by, LocalDate on, ImmutableSortedSet<String> points, String reasons)
      implements RecommendationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AcceptInPart {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(points, "points");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Reject all of it.
   *
   * @param by who answers
   * @param on when
   * @param reasons why
   */
  record Reject(Role by, LocalDate on, String reasons) implements RecommendationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reject {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Take it back.
   *
   * @param by who takes it back
   * @param on when
   */
  record Withdraw(Role by, LocalDate on) implements RecommendationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}

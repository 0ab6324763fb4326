/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

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
  record Make(Role by, LocalDate on) implements RecommendationCommand {}

  /**
   * Accept all of it.
   *
   * @param by who answers
   * @param on when
   */
  record Accept(Role by, LocalDate on) implements RecommendationCommand {}

  /**
   * Accept some points and reject the others.
   *
   * @param by who answers
   * @param on when
   * @param points the codes of the points that are accepted
   * @param reasons why the others are not
   */
  record AcceptInPart(Role by, LocalDate on, ImmutableSortedSet<String> points, String reasons)
      implements RecommendationCommand {}

  /**
   * Reject all of it.
   *
   * @param by who answers
   * @param on when
   * @param reasons why
   */
  record Reject(Role by, LocalDate on, String reasons) implements RecommendationCommand {}

  /**
   * Take it back.
   *
   * @param by who takes it back
   * @param on when
   */
  record Withdraw(Role by, LocalDate on) implements RecommendationCommand {}
}

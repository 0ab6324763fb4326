/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Rule;

/**
 * One school's challenge to another about its share.
 *
 * <p>Immutable and thread-safe.
 *
 * @param challenger the school whose head challenges
 * @param on the day of the challenge
 * @param ground the figures on which it rests, of that day or an earlier one, however early: those of a table of last autumn are
 *     taken in summer, when the school may have taken what was due since. {@link ChallengeGround#on()} says of which day they are,
 *     and whoever makes or judges the challenge looks at it
 * @param answerWithin how long the other school has to answer, from the day of the challenge, and which
 *     agreement says so
 */
public record Challenge(
    Urn challenger, LocalDate on, ChallengeGround ground, Rule<TimeLimit> answerWithin) {

  /**
   * Checks the schools and the days.
   *
   * @throws IllegalArgumentException if a school challenges itself, or the figures are of a later day
   * @throws NullPointerException if a component is null
   */
  public Challenge {
    requireNonNull(challenger, "challenger");
    requireNonNull(on, "on");
    requireNonNull(ground, "ground");
    requireNonNull(answerWithin, "answerWithin");
    checkArgument(
        !challenger.equals(ground.school()),
        "Challenge schools: must be two, but %s challenged itself",
        challenger);
    checkArgument(
        !ground.on().isAfter(on),
        "Challenge ground: must not be of a day after %s, but was of %s",
        on,
        ground.on());
  }

  /**
   * The school that is challenged.
   *
   * @return the school of the ground
   */
  public Urn challenged() {
    return ground.school();
  }
}

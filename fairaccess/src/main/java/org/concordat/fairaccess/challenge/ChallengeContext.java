/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.reason.Reason;

/**
 * The outside facts of a peer challenge: whose days count, and which school became which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which the time to answer is counted
 * @param successions the links between establishments
 */
public record ChallengeContext(Calendars calendars, Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChallengeContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of schools that keep their identity.
   *
   * @param calendars the calendars in which the time to answer is counted
   * @return the context, with no links between establishments
   */
  public static ChallengeContext of(Calendars calendars) {
    return new ChallengeContext(calendars, Successions.none());
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   */
  public ChallengeContext withSuccessions(Successions links) {
    return new ChallengeContext(calendars, links);
  }

  /**
   * Why a challenge is none: the two schools were one when it was made. Two that merge afterwards, or of which one
   * takes over the other, were two then, and so it stands.
   *
   * @param challenge the challenge
   * @return the reason {@link ChallengeReasons#SAME_SCHOOL} where they were one school on the day; empty otherwise
   */
  Optional<Reason> sameSchool(Challenge challenge) {
    return successions.sameSchool(challenge.challenger(), challenge.challenged(), challenge.on())
        ? Optional.of(Reason.coded(ChallengeReasons.SAME_SCHOOL)
            .with("challenger", challenge.challenger().toString())
            .with("challenged", challenge.challenged().toString())
            .with("on", challenge.on())
            .under(ChallengeLife.SOURCE)
            .saying("{challenger} and {challenged} were one school on {on}, which cannot challenge"
                + " itself"))
        : Optional.empty();
  }
}

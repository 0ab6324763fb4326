/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a peer challenge.
 *
 * <p>Immutable and thread-safe.
 *
 * @param challenge the challenge
 * @param answer the answer, or where it is kept; empty if none came. There is one: it is not replaced by a later one
 * @param answeredOn the day of the answer; empty if none came
 * @param unansweredSince the day from which the answer was late; empty if it came in time
 */
public record ChallengeStanding(
    Challenge challenge,
    Optional<String> answer,
    Optional<LocalDate> answeredOn,
    Optional<LocalDate> unansweredSince) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ChallengeStanding {
    requireNonNull(challenge, "challenge");
    requireNonNull(answer, "answer");
    requireNonNull(answeredOn, "answeredOn");
    requireNonNull(unansweredSince, "unansweredSince");
  }

  static ChallengeStanding of(Challenge challenge) {
    return new ChallengeStanding(challenge, Optional.empty(), Optional.empty(), Optional.empty());
  }

  ChallengeStanding answered(ChallengeEvent.Answered event) {
    return new ChallengeStanding(
        challenge, Optional.of(event.words()), Optional.of(event.on()), unansweredSince);
  }

  ChallengeStanding unanswered(ChallengeEvent.WentUnanswered event) {
    return new ChallengeStanding(challenge, answer, answeredOn, Optional.of(event.on()));
  }
}

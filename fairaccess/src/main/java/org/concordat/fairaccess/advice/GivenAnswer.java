/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;

/**
 * What a school answered, by an offer or a refusal.
 *
 * @param school the school, as it answered
 * @param on when
 * @param applications how many applications the family had made by then; those it answers
 * @param isOffer whether it offered a place
 */
record GivenAnswer(Urn school, LocalDate on, int applications, boolean isOffer) {

  GivenAnswer {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
  }
}

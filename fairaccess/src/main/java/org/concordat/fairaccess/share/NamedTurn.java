/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * That a school is named for a child in a {@link Rotation} and has not admitted the child yet.
 *
 * <p>D was named for a child whom C, which stood before it, had excluded: the turn of D passes, and that of C is
 * lost where skipped turns are, when D admits the child and not before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caseKey the key of the child's case, of the form of a code; nothing that identifies a pupil
 * @param school the school
 * @param passedOver the schools that stood before it and could not be asked
 * @param on the day of the decision that named it; empty where it was not said
 */
public record NamedTurn(
    String caseKey, Urn school, ImmutableSet<Urn> passedOver, Optional<LocalDate> on) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key is not of the form of a code
   * @throws NullPointerException if a component is null
   */
  public NamedTurn {
    requireNonNull(caseKey, "caseKey");
    requireNonNull(school, "school");
    requireNonNull(passedOver, "passedOver");
    requireNonNull(on, "on");
    Reason.checkCode(caseKey);
  }

  /**
   * A turn of which the day of the decision is not said.
   *
   * @param caseKey the key of the child's case, of the form of a code; nothing that identifies a pupil
   * @param school the school
   * @param passedOver the schools that stood before it and could not be asked
   * @throws IllegalArgumentException if the key is not of the form of a code
   * @throws NullPointerException if an argument is null
   */
  public NamedTurn(String caseKey, Urn school, ImmutableSet<Urn> passedOver) {
    this(caseKey, school, passedOver, Optional.empty());
  }
}

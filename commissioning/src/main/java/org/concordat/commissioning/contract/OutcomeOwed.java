/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.concordat.core.reason.Reason;

/**
 * What is to change for children in return for the authority's contribution.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique in the contract
 * @param description the outcome in words
 * @param indicators the codes of the indicators by which it is measured; may be empty in a draft
 */
public record OutcomeOwed(String code, String description, ImmutableList<String> indicators) {

  /**
   * Checks codes and description.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if a code is not of its form, or if the description is blank
   */
  public OutcomeOwed {
    requireNonNull(code, "code");
    requireNonNull(description, "description");
    requireNonNull(indicators, "indicators");
    Reason.checkCode(code);
    checkArgument(
        !description.isBlank(),
        "OutcomeOwed description: must not be blank, but was '%s'",
        description);
    indicators.forEach(Reason::checkCode);
  }

  /**
   * An outcome with the indicators by which it is measured.
   *
   * @param code the stable code
   * @param description the outcome in words
   * @param indicators the codes of the indicators
   * @return the outcome
   * @throws IllegalArgumentException if a code is not of its form, or if the description is blank
   */
  public static OutcomeOwed of(String code, String description, String... indicators) {
    return new OutcomeOwed(code, description, ImmutableList.copyOf(Arrays.asList(indicators)));
  }

  @Override
  public String toString() {
    return description;
  }
}

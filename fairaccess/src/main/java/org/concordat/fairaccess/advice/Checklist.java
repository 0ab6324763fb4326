/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a family brings to each step.
 *
 * <p>It is advice and no condition: what may be asked for is the admission authority's affair, within the Code.
 * Immutable and thread-safe.
 *
 * @param apply to an application
 * @param appeal to an appeal
 */
public record Checklist(ImmutableList<String> apply, ImmutableList<String> appeal) {

  /** A list to begin from. */
  public static final Checklist EXAMPLE = new Checklist(
      ImmutableList.of(
          "evidence of the home address",
          "evidence of the child's date of birth",
          "the supplementary form, where the school has one",
          "evidence for each criterion that the child meets"),
      ImmutableList.of(
          "the letter of refusal with its reasons",
          "why this school, and what the child would lose",
          "letters of those who know the child",
          "how the criteria were applied, if in doubt"));

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Checklist {
    requireNonNull(apply, "apply");
    requireNonNull(appeal, "appeal");
  }
}

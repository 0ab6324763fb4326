/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * A group of children who come under a fair access protocol.
 *
 * <p>Letters belong to an edition: (b) is a child out of education for two months in 2012 and a child in a
 * refuge in 2021. The code is stable and tells the same in every edition. A child may fall in several.
 *
 * <p>Immutable and thread-safe.
 *
 * @param letter the letter in its list, such as {@code b}
 * @param code the stable code, such as {@code out-of-education}
 * @param gist who is meant, in our own words
 * @param criterion what a child must meet
 * @param source the paragraph that lists it
 */
public record FairAccessCategory(
    String letter, String code, String gist, Criterion criterion, Citation source) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the letter or the gist is blank, or the code is not of the form of a
   *     code
   * @throws NullPointerException if a component is null
   */
  public FairAccessCategory {
    requireNonNull(letter, "letter");
    requireNonNull(code, "code");
    requireNonNull(gist, "gist");
    requireNonNull(criterion, "criterion");
    requireNonNull(source, "source");
    checkArgument(
        !letter.isBlank(), "FairAccessCategory letter: must not be blank, but was '%s'", letter);
    Reason.checkCode(code);
    checkArgument(
        !gist.isBlank(), "FairAccessCategory gist: must not be blank, but was '%s'", gist);
  }

  /**
   * A category.
   *
   * @param letter its letter
   * @param code its stable code
   * @param gist who is meant
   * @param criterion what a child must meet
   * @param source the paragraph that lists it
   * @return the category
   * @throws IllegalArgumentException if the letter or the gist is blank, or the code is not of the form of a
   *     code
   */
  public static FairAccessCategory of(
      String letter, String code, String gist, Criterion criterion, Citation source) {
    return new FairAccessCategory(letter, code, gist, criterion, source);
  }

  /**
   * Letter and code.
   *
   * @return such as {@code b out-of-education}
   */
  @Override
  public String toString() {
    return letter + " " + code;
  }
}

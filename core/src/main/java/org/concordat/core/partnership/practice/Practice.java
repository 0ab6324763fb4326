/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;

/**
 * A way of working that one partnership found to help.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code
 * @param what what is done, in words
 * @param partnership the code of the partnership that recorded it
 * @param recordedOn when it did
 */
public record Practice(String code, String what, String partnership, LocalDate recordedOn) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a code is not of the form of a code, or the words are blank
   * @throws NullPointerException if a component is null
   */
  public Practice {
    requireNonNull(code, "code");
    requireNonNull(what, "what");
    requireNonNull(partnership, "partnership");
    requireNonNull(recordedOn, "recordedOn");
    Reason.checkCode(code);
    Reason.checkCode(partnership);
    checkArgument(!what.isBlank(), "Practice what: must not be blank, but was '%s'", what);
  }
}

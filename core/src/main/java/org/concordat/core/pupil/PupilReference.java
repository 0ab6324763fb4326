/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * The caller's own key for a pupil, which means nothing to anybody else.
 *
 * <p>References appear in results, records and messages, so they must not identify a pupil by
 * themselves. A text that looks like a UPN, alone or as a word within a longer one, is refused without
 * being quoted; whether its check letter is right does not matter. Nothing else is checked or masked.
 *
 * <p>The natural order is that of the text. Immutable and thread-safe.
 *
 * @param value the key
 */
public record PupilReference(String value) implements Comparable<PupilReference> {

  private static final Pattern UPN =
      Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][0-9]{11}[A-Za-z0-9](?![A-Za-z0-9])");
  private static final CharMatcher SEPARATOR =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-/._"));

  /**
   * Checks the key.
   *
   * @throws IllegalArgumentException if the key is blank, or looks like a UPN
   */
  public PupilReference {
    checkArgument(!value.isBlank(), "PupilReference value: must not be blank, but was '%s'", value);
    checkArgument(
        !UPN.matcher(value).find() && !UPN.matcher(SEPARATOR.removeFrom(value)).matches(),
        "PupilReference value: must not look like a UPN, but did, in a text of %s characters",
        value.length());
  }

  /**
   * A reference by its key.
   *
   * @param value the key
   * @return the reference
   * @throws IllegalArgumentException if the key is blank, or looks like a UPN
   */
  public static PupilReference of(String value) {
    return new PupilReference(value);
  }

  @Override
  public int compareTo(PupilReference other) {
    return value.compareTo(other.value);
  }

  /**
   * The key.
   *
   * @return the key, as it was given
   */
  @Override
  public String toString() {
    return value;
  }
}

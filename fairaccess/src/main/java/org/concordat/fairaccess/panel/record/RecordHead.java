/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/**
 * How long a record is, and the digest of its last entry: what is kept apart from the record, so that a cut
 * can be found.
 *
 * <p>Of a record without entries the digest is that of its opening. Immutable and thread-safe.
 *
 * @param length the number of entries, zero or more
 * @param digest 64 hexadecimal digits in lower case
 */
public record RecordHead(int length, String digest) {

  private static final int DIGITS = 64;
  private static final CharMatcher HEXADECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the length is negative, or the digest is not of its form
   * @throws NullPointerException if a component is null
   */
  public RecordHead {
    requireNonNull(digest, "digest");
    checkArgument(length >= 0, "RecordHead length: must not be negative, but was %s", length);
    checkDigest("RecordHead digest", digest);
  }

  /**
   * A head that was kept.
   *
   * @param length the number of entries
   * @param digest the digest of the last
   * @return the head
   * @throws IllegalArgumentException if the length is negative, or the digest is not of its form
   */
  public static RecordHead of(int length, String digest) {
    return new RecordHead(length, digest);
  }

  static void checkDigest(String what, String digest) {
    checkArgument(
        digest.length() == DIGITS && HEXADECIMAL.matchesAllOf(digest),
        "%s: must be %s hexadecimal digits in lower case, but was '%s'",
        what,
        DIGITS,
        digest);
  }

  @Override
  public String toString() {
    return length + " " + digest;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import java.util.Optional;

/**
 * A code that stands in the place of a UPN where a looked-after child has none.
 *
 * <p>The yearly return on looked-after children allows the five codes UN1 to UN5 where other records
 * have a {@link Upn}; what each of them means is laid down in the return's own guidance. A reader of
 * such a column tries this type first:
 *
 * <pre>{@code
 * Optional<NoUpnReason> none = NoUpnReason.find(text);
 * Optional<Upn> upn = none.isPresent() ? Optional.empty() : Optional.of(Upn.parse(text));
 * }</pre>
 */
public enum NoUpnReason {
  /** The first of the return's codes. */
  UN1,
  /** The second of the return's codes. */
  UN2,
  /** The third of the return's codes. */
  UN3,
  /** The fourth of the return's codes. */
  UN4,
  /** The fifth of the return's codes. */
  UN5;

  /**
   * Reads a code, if the text is one; blanks around it do not count.
   *
   * @param text perhaps {@code UN1} to {@code UN5}
   * @return the code, or empty if the text is anything else
   */
  public static Optional<NoUpnReason> find(String text) {
    String code = text.strip();
    for (NoUpnReason reason : values()) {
      if (reason.name().equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a code; blanks around it do not count.
   *
   * @param text {@code UN1} to {@code UN5}
   * @return the code
   * @throws IllegalArgumentException if the text is anything else; as it may be a UPN, the message tells
   *     its length only
   */
  public static NoUpnReason parse(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException(
            "NoUpnReason text: must be one of UN1 to UN5, but was another text of "
                + text.strip().length() + " characters"));
  }
}

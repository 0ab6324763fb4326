/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts with one slip of the pen, and what a refusal of one shows. */
final class Slips {

  private static final int MOST_SHOWN = 4;

  private Slips() {}

  /** The ways to go wrong once. */
  private enum Slip {
    LEFT_OUT,
    PUT_IN,
    INSTEAD
  }

  static Arbitrary<String> of(Arbitrary<String> texts) {
    Arbitrary<Character> characters =
        Arbitraries.chars().with("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabc/-. \u0663\u00e9");
    return texts
        .flatMap(text -> Combinators.combine(
                Arbitraries.of(Slip.class),
                Arbitraries.integers().between(0, Math.max(0, text.length() - 1)),
                characters)
            .as((slip, at, character) -> slipped(text, slip, at, character)))
        .withoutEdgeCases();
  }

  private static String slipped(String text, Slip slip, int at, char character) {
    String before = text.substring(0, at);
    String after = text.isEmpty() ? "" : text.substring(at + 1);
    return switch (slip) {
      case LEFT_OUT -> before + after;
      case PUT_IN -> before + character + text.substring(at);
      case INSTEAD -> before + character + after;
    };
  }

  /** All that a refusal says, its causes included; empty if the text is read. */
  static <T> Optional<String> refusal(IdentifierLaws<T> laws, String text) {
    try {
      laws.parse(text);
      return Optional.empty();
    } catch (IllegalArgumentException refusal) {
      StringBuilder said = new StringBuilder();
      for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
        said.append(cause.getMessage() == null ? "" : cause.getMessage()).append('\n');
      }
      return Optional.of(said.toString());
    }
  }

  /** Whether more of a text than its first characters can be read in a message. */
  static boolean shows(String message, String text) {
    String told = text.strip();
    for (int from = 0; from + MOST_SHOWN < told.length(); from++) {
      if (message.contains(told.substring(from, from + MOST_SHOWN + 1))) {
        return true;
      }
    }
    return false;
  }
}

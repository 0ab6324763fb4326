/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import static org.concordat.testkit.law.Law.holds;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The laws of an identifier that is personal data.
 *
 * <p>Besides those of every identifier: neither a refused text nor an identifier that is shown can be
 * read off what is said. Four characters in a row may be, so that a message can name the authority in a
 * masked {@code Q350*********}; five may not.
 *
 * @param <T> the type of the identifier
 */
public interface PersonalIdentifierLaws<T> extends IdentifierLaws<T> {

  /**
   * A refusal shows no five characters of the text in a row.
   *
   * @param text a text with a slip
   */
  @Property(tries = 200)
  default void aRefusalRepeatsNothingPersonal(@ForAll("slips") String text) {
    Slips.refusal(this, text)
        .ifPresent(message -> holds(
            !Slips.shows(message, text),
            "A refusal repeats nothing personal, but one of a text of %s characters did",
            text.length()));
  }

  /**
   * What {@code toString} gives shows no five characters of the text in a row.
   *
   * @param identifier any identifier
   */
  @Property(tries = 200)
  default void anIdentifierMasksItself(@ForAll("identifiers") T identifier) {
    holds(
        !Slips.shows(identifier.toString(), textOf(identifier)),
        "A personal identifier masks itself, but one of %s characters did not",
        textOf(identifier).length());
  }
}

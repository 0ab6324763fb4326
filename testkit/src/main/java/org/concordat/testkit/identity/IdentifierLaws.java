/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import static org.concordat.testkit.law.Law.holds;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of an identifier that is written as text.
 *
 * <p>An identifier and its text stand for each other: what one writes the other reads, and two identifiers
 * are equal exactly when their texts are. Text that is no identifier is refused, with a message. A test
 * class implements this interface, says which identifiers there are and how one is read, and inherits the
 * properties:
 *
 * <pre>{@code
 * class UrnProperties implements IdentifierLaws<Urn> {
 *   public Arbitrary<Urn> identifiers() {
 *     return IdentityArbitraries.urns();
 *   }
 *
 *   public Urn parse(String text) {
 *     return Urn.parse(text);
 *   }
 * }
 * }</pre>
 *
 * <p>An identifier that is personal data keeps {@link PersonalIdentifierLaws} as well.
 *
 * @param <T> the type of the identifier
 */
public interface IdentifierLaws<T> {

  /**
   * The identifiers to test.
   *
   * @return any identifier of the type; where it is personal data, none that is somebody's
   */
  @Provide
  Arbitrary<T> identifiers();

  /**
   * Reads an identifier.
   *
   * @param text what is to be read
   * @return the identifier
   * @throws IllegalArgumentException if the text is not one
   */
  T parse(String text);

  /**
   * The text of an identifier.
   *
   * @param identifier the identifier
   * @return what {@link #parse(String)} reads; unless this is overridden, what {@code toString} gives
   */
  default String textOf(T identifier) {
    return identifier.toString();
  }

  /**
   * Texts of identifiers with one slip of the pen.
   *
   * @return texts with a character left out, put in, or written instead of another; some are the text of
   *     another identifier
   */
  @Provide
  default Arbitrary<String> slips() {
    return Slips.of(identifiers().map(this::textOf));
  }

  /**
   * What is written is read as the same, and written again the same.
   *
   * @param identifier any identifier
   */
  @Property(tries = 200)
  default void textReadsBackAsTheIdentifierThatWroteIt(@ForAll("identifiers") T identifier) {
    String text = textOf(identifier);
    T again = parse(text);
    holds(
        again.equals(identifier) && textOf(again).equals(text),
        "Text reads back as the identifier that wrote it, but %s came back as %s",
        identifier,
        again);
  }

  /**
   * Two identifiers are equal exactly when their texts are, and then have one hash code.
   *
   * @param one any identifier
   * @param other any identifier
   */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  default void identifiersAreEqualWhenTheirTextsAre(
      @ForAll("identifiers") T one, @ForAll("identifiers") T other) {
    T copy = parse(textOf(one));
    holds(
        one.equals(other) == textOf(one).equals(textOf(other))
            && other.equals(one) == one.equals(other),
        "Identifiers are equal exactly when their texts are, but %s and %s are not so",
        one,
        other);
    holds(
        one.equals(copy) && one.hashCode() == copy.hashCode(),
        "Identifiers of one text are equal and have one hash code, but two of %s do not",
        one);
  }

  /**
   * A text with a slip is refused with a message, or it is another identifier's.
   *
   * @param text the text with the slip
   */
  @Property(tries = 200)
  default void aSlipIsRefusedOrReadsAsAnIdentifier(@ForAll("slips") String text) {
    Optional<String> refusal = Slips.refusal(this, text);
    holds(
        refusal.map(message -> !message.isBlank()).orElse(true),
        "A refusal says why, but one of a text of %s characters had no message",
        text.length());
    if (refusal.isEmpty()) {
      T read = parse(text);
      holds(
          parse(textOf(read)).equals(read),
          "What was read reads back from its own text, but %s did not",
          read);
    }
  }
}

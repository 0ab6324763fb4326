/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Tuple;
import org.concordat.testkit.law.Search;

/** Every law of identifiers finds the identifier that breaks it. */
class IdentifierLawsTest {

  /** Names as identifiers, written and read in some way that breaks a law. */
  private record Names(UnaryOperator<String> writer, UnaryOperator<String> reader)
      implements PersonalIdentifierLaws<String> {

    @Override
    public Arbitrary<String> identifiers() {
      return Arbitraries.strings().withChars("abcdeABCDE").ofMinLength(6).ofMaxLength(8);
    }

    @Override
    public String parse(String text) {
      return reader.apply(text);
    }

    @Override
    public String textOf(String identifier) {
      return writer.apply(identifier);
    }
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Example
  void textThatReadsBackOtherwiseIsFound() {
    Names laws = new Names(UnaryOperator.identity(), IdentifierLawsTest::small);
    assertThat(Search.counterExample(
            laws.identifiers(), laws::textReadsBackAsTheIdentifierThatWroteIt))
        .hasMessageStartingWith("Text reads back as the identifier that wrote it, but ");
  }

  @Example
  void twoIdentifiersWithOneTextAreFound() {
    Names laws = new Names(IdentifierLawsTest::small, UnaryOperator.identity());
    assertThat(Search.counterExample(
            laws.identifiers().map(name -> Tuple.of(name, small(name))),
            pair -> laws.identifiersAreEqualWhenTheirTextsAre(pair.get1(), pair.get2())))
        .hasMessageStartingWith("Identifiers are equal exactly when their texts are, but ");
  }

  @Example
  void aCopyThatIsNotEqualIsFound() {
    Names laws = new Names(UnaryOperator.identity(), IdentifierLawsTest::small);
    assertThat(Search.counterExample(
            laws.identifiers(), name -> laws.identifiersAreEqualWhenTheirTextsAre(name, name)))
        .hasMessageStartingWith("Identifiers of one text are equal and have one hash code, but ");
  }

  @Example
  void aRefusalWithoutWordsIsFound() {
    Names laws = new Names(UnaryOperator.identity(), text -> {
      throw new IllegalArgumentException();
    });
    assertThat(Search.counterExample(laws.slips(), laws::aSlipIsRefusedOrReadsAsAnIdentifier))
        .hasMessageStartingWith("A refusal says why, but ");
  }

  @Example
  void textThatIsReadAsSomethingElseEachTimeIsFound() {
    Names laws = new Names(UnaryOperator.identity(), text -> text + "x");
    assertThat(Search.counterExample(laws.slips(), laws::aSlipIsRefusedOrReadsAsAnIdentifier))
        .hasMessageStartingWith("What was read reads back from its own text, but ");
  }

  @Example
  void aRefusalWhoseCauseQuotesTheTextIsFound() {
    Names laws = new Names(UnaryOperator.identity(), text -> {
      throw new IllegalArgumentException("Name: must be known", new IllegalStateException(text));
    });
    assertThat(Search.counterExample(laws.slips(), laws::aRefusalRepeatsNothingPersonal))
        .hasMessageStartingWith("A refusal repeats nothing personal, but ");
  }

  @Example
  void aPersonalIdentifierThatShowsItselfIsFound() {
    Names laws = new Names(UnaryOperator.identity(), UnaryOperator.identity());
    assertThat(Search.counterExample(laws.identifiers(), laws::anIdentifierMasksItself))
        .hasMessageStartingWith("A personal identifier masks itself, but ");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.assertj.core.api.AbstractThrowableAssert;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.testkit.clawback.ScaleLaws.Question;
import org.concordat.testkit.law.Search;

/** Every law of a scale finds the scale that breaks it. */
class ScaleLawsTest {

  /** A cliff after ten years, which a test spoils. */
  private static class Cliff implements DiminishingScale {

    @Override
    public Ratio fractionOn(LocalDate start, LocalDate date) {
      return date.isBefore(start.plusYears(10)) ? Ratio.ONE : Ratio.ZERO;
    }

    @Override
    public Optional<LocalDate> endOf(LocalDate start) {
      return Optional.of(start.plusYears(10));
    }

    @Override
    public String wording() {
      return "All of it for ten years.";
    }

    @Override
    public String toString() {
      return "a cliff";
    }
  }

  private record LawsOf(DiminishingScale scale) implements ScaleLaws {

    @Override
    public Arbitrary<DiminishingScale> scales() {
      return Arbitraries.just(scale);
    }
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      DiminishingScale scale, BiConsumer<ScaleLaws, Question> law) {
    LawsOf laws = new LawsOf(scale);
    return assertThat(Search.counterExample(laws.questions(), asked -> law.accept(laws, asked)));
  }

  @Example
  void aScaleThatStartsBelowTheWholeIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public Ratio fractionOn(LocalDate start, LocalDate date) {
                return Ratio.of(9, 10);
              }
            },
            ScaleLaws::theWholeIsAtRiskUpToTheStart)
        .hasMessageStartingWith("The whole is at risk up to the start, but of a cliff from ");
  }

  @Example
  void aScaleThatGoesOnAfterItsEndIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public Ratio fractionOn(LocalDate start, LocalDate date) {
                return Ratio.ONE;
              }
            },
            ScaleLaws::nothingIsAtRiskFromTheEndOn)
        .hasMessageStartingWith("Nothing is at risk from the end on, but of a cliff from ");
  }

  @Example
  void anEndOnTheStartIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public Optional<LocalDate> endOf(LocalDate start) {
                return Optional.of(start);
              }
            },
            ScaleLaws::nothingIsAtRiskFromTheEndOn)
        .hasMessageStartingWith("The end is after the start, but of a cliff from ");
  }

  @Example
  void aFractionAboveTheWholeIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public Ratio fractionOn(LocalDate start, LocalDate date) {
                return Ratio.of(11, 10);
              }
            },
            ScaleLaws::theFractionLiesFromNothingToTheWhole)
        .hasMessageStartingWith("The fraction lies from 0 to 1, but of a cliff from ");
  }

  @Example
  void aFractionThatRisesIsFoundUnlessItIsSaid() {
    class Rising extends Cliff {
      @Override
      public Ratio fractionOn(LocalDate start, LocalDate date) {
        return date.getMonthValue() < 7 ? Ratio.of(1, 2) : Ratio.ONE;
      }
    }

    assertBreaks(new Rising(), ScaleLaws::theFractionNeverRises)
        .hasMessageStartingWith("The fraction never rises, but of a cliff from ");
    LawsOf saying = new LawsOf(new Rising() {
      @Override
      public boolean isNeverRising() {
        return false;
      }
    });
    saying.questions().sampleStream().limit(200).forEach(saying::theFractionNeverRises);
  }

  @Example
  void anExplanationOfAnotherFractionIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public Explanation explain(LocalDate start, LocalDate date) {
                return Explanation.of("fraction at risk", Datum.ofFraction(1, 3));
              }
            },
            ScaleLaws::everyWayToAskGivesTheSameFraction)
        .hasMessageStartingWith("Every way to ask gives the same fraction, but a cliff from ");
  }

  @Example
  void aScaleWithoutWordsIsFound() {
    assertBreaks(
            new Cliff() {
              @Override
              public String wording() {
                return "";
              }
            },
            ScaleLaws::theScaleSaysItself)
        .hasMessage("A scale says itself in whole sentences, but a cliff says ''");
  }
}

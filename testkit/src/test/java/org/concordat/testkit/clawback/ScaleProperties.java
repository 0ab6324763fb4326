/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.clawback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Group;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.core.money.Ratio;

/** The library's scales and one of somebody's own keep the laws, and terms that use them do. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class ScaleProperties {

  /** The square of the part of the days that is left: a scale of somebody's own. */
  record Squared(int years) implements DiminishingScale {

    @Override
    public Ratio fractionOn(LocalDate start, LocalDate date) {
      LocalDate end = start.plusYears(years);
      if (!date.isAfter(start)) {
        return Ratio.ONE;
      }
      if (!date.isBefore(end)) {
        return Ratio.ZERO;
      }
      Ratio left =
          Ratio.of(ChronoUnit.DAYS.between(date, end), ChronoUnit.DAYS.between(start, end));
      return left.times(left);
    }

    @Override
    public Optional<LocalDate> endOf(LocalDate start) {
      return Optional.of(start.plusYears(years));
    }

    @Override
    public String wording() {
      return "The fraction at risk is the square of the part of the days of " + years
          + " years that is left.";
    }
  }

  /** The laws for scales that are told. */
  abstract static class Told implements ScaleLaws {

    private final Arbitrary<DiminishingScale> scales;

    Told(Arbitrary<? extends DiminishingScale> scales) {
      this.scales = scales.map(scale -> scale);
    }

    @Override
    public Arbitrary<DiminishingScale> scales() {
      return scales;
    }
  }

  @Group
  class Stepped extends Told {
    Stepped() {
      super(ClawbackArbitraries.steppedScales());
    }
  }

  @Group
  class Tables extends Told {
    Tables() {
      super(ClawbackArbitraries.tableScales());
    }
  }

  @Group
  class OfOnesOwn extends Told {
    OfOnesOwn() {
      super(Arbitraries.integers().between(1, 30).map(Squared::new));
    }
  }

  @Group
  class TermsOfTheLibrary implements ExposureLaws {
    @Override
    public Arbitrary<ClawbackTerms> terms() {
      return ClawbackArbitraries.terms(ClawbackArbitraries.steppedScales());
    }
  }

  @Group
  class TermsOfOnesOwn implements ExposureLaws {
    @Override
    public Arbitrary<ClawbackTerms> terms() {
      return ClawbackArbitraries.terms(Arbitraries.integers().between(1, 30).map(Squared::new));
    }
  }
}

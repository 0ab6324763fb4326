/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.clawback;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Exposure;
import org.concordat.commissioning.clawback.TrancheExposure;
import org.concordat.commissioning.clawback.outlook.ExposureBook;
import org.concordat.commissioning.clawback.value.Part;
import org.concordat.testkit.calendar.DateArbitraries;
import org.joda.money.Money;

/**
 * The laws of capital at risk on terms that take back what was paid, without excess, floor or cap.
 *
 * <p>A test class implements this interface, says which terms there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurTermsProperties implements ExposureLaws {
 *   public Arbitrary<ClawbackTerms> terms() {
 *     return ClawbackArbitraries.terms(OUR_SCALES);
 *   }
 * }
 * }</pre>
 */
public interface ExposureLaws {

  /**
   * What is asked of terms.
   *
   * @param terms the terms
   * @param date the date
   * @param lost how many of the places that were funded one part has, from 1 and less than all
   * @param funded how many places were funded, from 2
   */
  record Question(ClawbackTerms terms, LocalDate date, int lost, int funded) {}

  /**
   * The terms to test.
   *
   * @return terms without limits, on the original value
   */
  Arbitrary<ClawbackTerms> terms();

  /**
   * What is asked of them.
   *
   * @return terms, a date, and a part of the places
   */
  @Provide
  default Arbitrary<Question> questions() {
    return Combinators.combine(
            terms(), DateArbitraries.dates(), Arbitraries.integers().between(2, 40))
        .flatAs((terms, date, funded) -> Arbitraries.integers()
            .between(1, funded - 1)
            .map(lost -> new Question(terms, date, lost, funded)))
        .withoutEdgeCases();
  }

  /**
   * Of each tranche between nothing and what was paid is at risk.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void betweenNothingAndWhatWasPaidIsAtRisk(@ForAll("questions") Question asked) {
    for (TrancheExposure one : asked.terms().exposureOn(asked.date()).tranches()) {
      holds(
          !one.amount().isNegative()
              && !one.amount().isGreaterThan(one.tranche().amount()),
          "Between nothing and what was paid is at risk, but of %s on %s it is %s",
          one.tranche(),
          asked.date(),
          one.amount());
    }
  }

  /**
   * Each tranche is rounded once and by itself, and then they are added.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void eachTrancheIsRoundedOnceAndThenTheyAreAdded(@ForAll("questions") Question asked) {
    Exposure exposure = asked.terms().exposureOn(asked.date());
    Money sum = Money.zero(exposure.total().getCurrencyUnit());
    for (TrancheExposure one : exposure.tranches()) {
      Money exact = asked.terms().rounding().apply(one.tranche().amount(), one.fraction());
      Money bounded =
          exact.isGreaterThan(one.tranche().amount()) ? one.tranche().amount() : exact;
      holds(
          one.amount().equals(bounded),
          "Each tranche is rounded once, but of %s on %s %s are at risk and not %s",
          one.tranche(),
          asked.date(),
          one.amount(),
          bounded);
      sum = sum.plus(bounded);
    }
    holds(
        exposure.total().equals(sum) && exposure.totalMinor() == sum.getAmountMinorLong(),
        "The tranches are added, but on %s they come to %s and the total is %s",
        asked.date(),
        sum,
        exposure.total());
  }

  /**
   * Two parts that are the whole come to the whole, to within a penny for each part and tranche where it is
   * rounded to the penny; divided among them, exactly.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void partsThatAreTheWholeComeToTheWhole(@ForAll("questions") Question asked) {
    Exposure exposure = asked.terms().exposureOn(asked.date());
    Part one = Part.places(asked.lost(), asked.funded());
    Part rest = Part.places(asked.funded() - asked.lost(), asked.funded());
    Money parts =
        exposure.forPart(one).orElseThrow().plus(exposure.forPart(rest).orElseThrow());
    long off = Math.abs(parts.minus(exposure.total()).getAmountMinorLong());
    long allowed =
        3L * asked.terms().rounding().unit() * asked.terms().tranches().size();
    holds(
        off <= allowed,
        "Parts that are the whole come to the whole, but %s and %s come to %s and not %s",
        one,
        rest,
        parts,
        exposure.total());
    Money divided = Money.total(
        exposure.among(ImmutableMap.of("one", one, "rest", rest)).shares().values());
    holds(
        divided.equals(exposure.total()),
        "What is divided among parts loses no penny, but %s comes to %s",
        exposure.total(),
        divided);
  }

  /**
   * A book of contracts answers as each contract does.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void aBookAnswersAsEachContractDoes(@ForAll("questions") Question asked) {
    Money alone = asked.terms().exposureOn(asked.date()).total();
    Money together = ExposureBook.of(ImmutableMap.of("one", asked.terms(), "other", asked.terms()))
        .exposureOn(asked.date())
        .total();
    holds(
        together.equals(alone.multipliedBy(2)),
        "A book answers as each contract does, but twice %s on %s is %s",
        alone,
        asked.date(),
        together);
  }

  /**
   * The explanation gives the total.
   *
   * @param asked what is asked
   */
  @Property(tries = 100)
  default void theExplanationGivesTheTotal(@ForAll("questions") Question asked) {
    Exposure exposure = asked.terms().exposureOn(asked.date());
    holds(
        exposure.explanation().result().toString().equals(exposure.total().toString()),
        "The explanation gives the total, but %s is explained as %s",
        exposure,
        exposure.explanation());
  }
}

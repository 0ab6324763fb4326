/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.evaluation;

import static org.concordat.testkit.law.Law.holds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.evaluation.AgreementRate;
import org.concordat.core.evaluation.Response;
import org.concordat.core.evaluation.Tally;
import org.concordat.core.money.Ratio;

/**
 * The laws of counting answers.
 *
 * <p>The tallies of parts add up to the tally of the whole; who answers first makes no difference; agreement lies
 * between none and all, and missing answers do not change it. A test class implements this interface, says how it
 * counts, and inherits the properties:
 *
 * <pre>{@code
 * class CountingProperties implements TallyLaws {
 *   public Tally tally(List<Optional<Response>> answers) {
 *     return Tally.counting(answers);
 *   }
 * }
 * }</pre>
 */
public interface TallyLaws {

  /**
   * Counts answers.
   *
   * @param answers one for each who was asked, empty for one who gave no answer
   * @return the tally
   */
  Tally tally(List<Optional<Response>> answers);

  /**
   * The answers to test with.
   *
   * @return any answers, some of them missing
   */
  @Provide
  default Arbitrary<List<Optional<Response>>> answers() {
    return EvaluationArbitraries.answers();
  }

  /**
   * The tallies of two groups add up to the tally of both together.
   *
   * @param some the answers of one group
   * @param others the answers of the other
   */
  @Property(tries = 200)
  default void talliesAddUp(
      @ForAll("answers") List<Optional<Response>> some,
      @ForAll("answers") List<Optional<Response>> others) {
    List<Optional<Response>> all = new ArrayList<>(some);
    all.addAll(others);
    holds(
        tally(some).plus(tally(others)).equals(tally(all)),
        "Tallies of parts add up to that of the whole, but those of %s and %s do not",
        some,
        others);
  }

  /**
   * The order of answers makes no difference.
   *
   * @param answers any answers
   */
  @Property(tries = 200)
  default void orderMakesNoDifference(@ForAll("answers") List<Optional<Response>> answers) {
    List<Optional<Response>> reversed = new ArrayList<>(answers);
    Collections.reverse(reversed);
    List<Optional<Response>> turned = new ArrayList<>(answers);
    Collections.rotate(turned, 1);
    holds(
        tally(answers).equals(tally(reversed)) && tally(answers).equals(tally(turned)),
        "Order makes no difference to a tally, but it does to that of %s",
        answers);
  }

  /**
   * Agreement lies between none and all.
   *
   * @param answers any answers
   */
  @Property(tries = 200)
  default void agreementLiesBetweenNoneAndAll(@ForAll("answers") List<Optional<Response>> answers) {
    Optional<Ratio> rate = tally(answers).agreementRate().find().map(AgreementRate::toRatio);
    holds(
        rate.map(value -> value.compareTo(Ratio.ZERO) >= 0 && value.compareTo(Ratio.ONE) <= 0)
                .orElse(true)
            && rate.isPresent() == answers.stream().anyMatch(Optional::isPresent),
        "Agreement lies between 0 and 1 wherever somebody answered, but for %s was %s",
        answers,
        rate);
  }

  /**
   * Missing answers change neither agreement nor median.
   *
   * @param answers any answers
   */
  @Property(tries = 200)
  default void missingAnswersChangeNothing(@ForAll("answers") List<Optional<Response>> answers) {
    List<Optional<Response>> given =
        answers.stream().filter(Optional::isPresent).toList();
    holds(
        tally(answers)
                .agreementRate()
                .find()
                .equals(tally(given).agreementRate().find())
            && tally(answers).median().find().equals(tally(given).median().find()),
        "Missing answers change neither agreement nor median, but they do for %s",
        answers);
  }
}

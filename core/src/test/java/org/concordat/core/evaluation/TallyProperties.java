/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.reason.Answer;

class TallyProperties {

  @Property
  void everyRespondentIsCountedOnce(@ForAll("answers") List<Optional<Response>> answers) {
    Tally tally = Tally.counting(answers);

    assertThat(tally.agreeing() + tally.disagreeing() + tally.noAnswer()).isEqualTo(answers.size());
    assertThat(tally.answers())
        .isEqualTo((int) answers.stream().filter(Optional::isPresent).count());
  }

  @Property
  void theOrderOfRespondentsDoesNotMatter(@ForAll("answers") List<Optional<Response>> answers) {
    List<Optional<Response>> reversed = new ArrayList<>(answers);
    Collections.reverse(reversed);

    assertThat(Tally.counting(reversed)).isEqualTo(Tally.counting(answers));
  }

  @Property
  void theMedianIsTheMiddleOfTheSortedAnswers(@ForAll("answers") List<Optional<Response>> answers) {
    List<Response> sorted = answers.stream().flatMap(Optional::stream).sorted().toList();

    Answer<OrdinalMedian> median = Tally.counting(answers).median();

    assertThat(median.isKnown()).isEqualTo(!sorted.isEmpty());
    median
        .find()
        .ifPresent(middle -> assertThat(middle)
            .isEqualTo(new OrdinalMedian(
                sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() / 2))));
  }

  @Property
  void talliesOfPartsAddUpToTheTallyOfTheWhole(
      @ForAll("answers") List<Optional<Response>> some,
      @ForAll("answers") List<Optional<Response>> others) {
    List<Optional<Response>> all = new ArrayList<>(some);
    all.addAll(others);

    assertThat(Tally.counting(some).plus(Tally.counting(others))).isEqualTo(Tally.counting(all));
  }

  @Provide
  Arbitrary<List<Optional<Response>>> answers() {
    return Arbitraries.of(Response.class).optional().list().ofMaxSize(30);
  }
}

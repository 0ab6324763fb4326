/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.reason.Answer;
import org.concordat.fairaccess.report.ReportReading.Relation;

/**
 * What a reader knows of counts from the figures that a report shows: that 66.7% of them were placed leaves of 9 only 6.
 *
 * <p>A figure in one decimal, half up, is of a share that differs from it by a twentieth of one per cent at most.
 */
final class FigureReading {

  /** A count that is one, as everybody knows. */
  static final String ONE = "one[]";

  private static final int TWENTIETHS = 20;
  private static final int SMALL = 5;

  private final String at;
  private final Function<String, Answer<BigDecimal>> figures;
  private final ImmutableList.Builder<Relation> relations = ImmutableList.builder();

  private FigureReading(String at, Function<String, Answer<BigDecimal>> figures) {
    this.at = at;
    this.figures = figures;
  }

  /** What the figures of a month tell; each count by the month, a blank and its name. */
  static ImmutableList<Relation> of(String at, Function<String, Answer<BigDecimal>> figures) {
    return new FigureReading(at, figures).relations();
  }

  private ImmutableList<Relation> relations() {
    String excluded = "permanent exclusions[]";
    String excludedBefore = "permanent exclusions a year before[period=the same]";
    figures
        .apply(PublishedReport.EXCLUSION_CHANGE)
        .find()
        .ifPresent(change -> share(
            change,
            ImmutableMap.of(excluded, 1, excludedBefore, -1),
            ImmutableMap.of(excludedBefore, 1)));
    rate(PublishedReport.PLACED_RATE, "cases of the year[outcome=placed]", "cases of the year[]");
    String successful = "managed moves of the year[step=successful]";
    rate(
        PublishedReport.MOVE_SUCCESS,
        successful,
        successful,
        "managed moves of the year[step=failed]");
    String within = "decisions of the year[on roll=within]";
    String over = "decisions of the year[on roll=over]";
    String notYet = "decisions of the year[on roll=not yet]";
    rate(PublishedReport.ON_ROLL_RATE, within, within, over, notYet);
    figures
        .apply(PublishedReport.MEDIAN_DAYS_OUT)
        .find()
        .ifPresent(median ->
            add(ImmutableMap.of("children waiting[]", 1, "decisions of the year[]", 1), -SMALL));
    return relations.build();
  }

  private void rate(String figure, String part, String... whole) {
    ImmutableMap.Builder<String, Integer> all = ImmutableMap.builder();
    List.of(whole).forEach(cell -> all.put(cell, 1));
    figures
        .apply(figure)
        .find()
        .ifPresent(percent -> share(percent, ImmutableMap.of(part, 1), all.buildOrThrow()));
  }

  private void share(
      BigDecimal percent, ImmutableMap<String, Integer> part, ImmutableMap<String, Integer> whole) {
    int tenths = percent.movePointRight(1).intValueExact();
    add(sum(part, 100 * TWENTIETHS, whole, 1 - 2 * tenths), tenths > 0 ? 0 : -1);
    add(sum(part, -100 * TWENTIETHS, whole, 2 * tenths + 1), tenths < 0 ? 0 : -1);
  }

  private static ImmutableMap<String, Integer> sum(
      ImmutableMap<String, Integer> part, int by, ImmutableMap<String, Integer> whole, int times) {
    ImmutableMap.Builder<String, Integer> sum = ImmutableMap.builder();
    part.forEach((cell, factor) ->
        sum.put(cell, by * factor + times * Optional.ofNullable(whole.get(cell)).orElse(0)));
    whole.forEach((cell, factor) -> {
      if (!part.containsKey(cell)) {
        sum.put(cell, times * factor);
      }
    });
    return sum.buildOrThrow();
  }

  /** That a sum, with so much more, is no less than zero. */
  private void add(ImmutableMap<String, Integer> sum, int more) {
    ImmutableMap.Builder<String, Integer> factors = ImmutableMap.builder();
    sum.forEach((cell, factor) -> {
      if (factor != 0) {
        factors.put(at + cell, factor);
      }
    });
    if (more != 0) {
      factors.put(ONE, more);
    }
    relations.add(new Relation(factors.buildOrThrow(), false));
  }
}

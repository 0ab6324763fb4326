/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.pupil;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * The laws of being excluded twice.
 *
 * <p>What is not known can only make an answer unknown, never wrong: however the gaps are filled, an answer
 * that was known stays. One more exclusion that stands never frees a child, and the time ends on the day that
 * was told. A test class implements this interface and says which histories there are.
 */
public interface ExclusionHistoryLaws {

  /**
   * The histories to test.
   *
   * @return any history
   */
  @Provide
  Arbitrary<ExclusionHistory> histories();

  /**
   * The dates to ask for.
   *
   * @return any date; unless this is overridden, from 1 September 1990 to 31 August 2060
   */
  @Provide
  default Arbitrary<LocalDate> dates() {
    return DateArbitraries.dates();
  }

  /**
   * A known answer stays when what was not known becomes known.
   *
   * @param history any history
   * @param on any date
   */
  @Property(tries = 300)
  default void aKnownAnswerStaysWhenGapsAreFilled(
      @ForAll("histories") ExclusionHistory history, @ForAll("dates") LocalDate on) {
    for (boolean counting : ImmutableList.of(true, false)) {
      Optional<Boolean> before = history.isTwiceExcluded(on).find();
      Optional<Boolean> after = filled(history, counting).isTwiceExcluded(on).find();
      holds(
          before.isEmpty() || before.equals(after),
          "A known answer stays, but of %s on %s it was %s and became %s",
          history,
          on,
          before,
          after);
    }
  }

  /**
   * One more exclusion that stands, dated on or before the day, never frees a child.
   *
   * @param history any history
   * @param on any date
   */
  @Property(tries = 300)
  default void oneMoreExclusionNeverFrees(
      @ForAll("histories") ExclusionHistory history, @ForAll("dates") LocalDate on) {
    ExclusionHistory settled = filled(history, false);
    if (settled.all().isEmpty()
        || !settled.isTwiceExcluded(on).find().orElse(false)
        || settled.all().stream().anyMatch(one -> one.effective().equals(on))) {
      return;
    }
    PastExclusion more =
        PastExclusion.permanent(settled.all().first().school(), on, ExclusionOutcome.STANDS);
    holds(
        ExclusionHistory.of(
                ImmutableSet.copyOf(Iterables.concat(settled.all(), ImmutableSet.of(more))))
            .isTwiceExcluded(on)
            .find()
            .orElse(false),
        "One more exclusion never frees a child, but one on %s did",
        on);
  }

  /**
   * The time lasts through the day that is told, unless another exclusion starts it anew, and that day is not
   * past.
   *
   * @param history any history
   * @param on any date
   */
  @Property(tries = 300)
  default void theTimeEndsOnTheDayThatIsTold(
      @ForAll("histories") ExclusionHistory history, @ForAll("dates") LocalDate on) {
    history.twiceExcludedUntil(on).find().flatMap(last -> last).ifPresent(last -> {
      holds(!last.isBefore(on), "The last day is not past, but of %s it was %s", on, last);
      holds(
          history.isTwiceExcluded(last).find().orElse(true),
          "A child is twice excluded on the last day, but on %s it was not",
          last);
    });
  }

  private static ExclusionHistory filled(ExclusionHistory history, boolean counting) {
    return ExclusionHistory.of(history.all().stream()
        .map(one -> new PastExclusion(
            one.school(),
            one.effective(),
            one.kind(),
            Optional.of(one.outcome()
                .orElse(counting ? ExclusionOutcome.STANDS : ExclusionOutcome.QUASHED)),
            Optional.of(one.atCompulsoryAge().orElse(counting))))
        .collect(ImmutableList.toImmutableList()));
  }
}

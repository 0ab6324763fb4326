/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.concordat.core.money.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

class PlanSummaryTest {

  private static final PlacementProblem PROBLEM = Lists.draw(new Random(7)).build();
  private static final OptimalPlan BEST =
      WholeListPlanner.of(Balance.of(Ratio.of(2))).plan(PROBLEM);

  /** A logger that keeps what it is told. */
  private static final class Kept extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private final boolean debug;
    private final transient List<String> lines = new ArrayList<>();

    Kept(boolean debug) {
      this.debug = debug;
      this.name = "kept";
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return debug;
    }

    @Override
    public boolean isInfoEnabled() {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String pattern,
        Object @Nullable [] arguments,
        @Nullable Throwable thrown) {
      lines.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
    }
  }

  private static List<String> told(boolean debug, Optional<OptimalPlan> found) {
    Kept kept = new Kept(debug);
    WholeListPlanner.summarise(kept, PROBLEM, found);
    return kept.lines;
  }

  @Test
  void summaryIsOneLineAtDebugWithCountsAndSums() {
    Score score = BEST.plan().score();

    assertThat(told(true, Optional.of(BEST)))
        .containsExactly("DEBUG planned " + PROBLEM.children().size() + " children at "
            + PROBLEM.schools().size() + " schools, " + PROBLEM.together().size() + " groups: "
            + score.placedInAll() + " placed, unevenness " + score.unevenness()
            + ", unsuitability " + score.unsuitability());
  }

  @Test
  void summaryNamesNoChildAndNoSchool() {
    String line = told(true, Optional.of(BEST)).get(0);

    assertThat(PROBLEM.children())
        .isNotEmpty()
        .noneMatch(child -> line.contains(child.reference().toString()));
    assertThat(PROBLEM.schools())
        .isNotEmpty()
        .noneMatch(school -> line.contains(school.school().toString()));
  }

  @Test
  void planThatItsWatcherEndedIsSaidToBeSo() {
    assertThat(told(true, Optional.empty()))
        .containsExactly("DEBUG planning " + PROBLEM.children().size() + " children at "
            + PROBLEM.schools().size() + " schools was ended by its watcher");
  }

  @Test
  void nothingIsSaidUnlessAsked() {
    assertThat(told(false, Optional.of(BEST))).isEmpty();
  }
}

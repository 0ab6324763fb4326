/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;

/**
 * The life of one review, from the day on which it is next to its outcome.
 *
 * <p>The school owes a written report so many school days before the meeting, and the authority owes the
 * meeting by the day on which the review is due. Of a meeting on 12 June 2013, with half-term from 27 to 31
 * May and ten school days for the report, the report is due on 22 May; from 23 May on it is overdue, without
 * anything being recorded. The meeting may be held all the same: that there was no report is then a {@link
 * ReviewFinding}, and so is it that the review was held late.
 *
 * <p>The outcome is at least what the {@link ReviewAssessment} of the evidence comes to. Whoever concludes
 * it may find worse, where a missed indicator calls for it, and never better.
 */
public final class ReviewLife {

  /** The table: what may be done in a review, by whom, under which conditions, and what follows. */
  public static final Procedure<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, Calendars>
      PROCEDURE = ReviewTable.procedure();

  private ReviewLife() {}

  /**
   * The first state of a review.
   *
   * @param review which review, and under which terms
   * @param on the day from which it is the next one
   * @return a scheduled review
   */
  public static State<ReviewStage, ReviewStanding> begin(ReviewStanding review, LocalDate on) {
    return PROCEDURE.begin(on, review);
  }
}

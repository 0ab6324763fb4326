/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.governance.Remit;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;

/**
 * The life of a text that binds many, from the working group to the version that replaces it.
 *
 * <p>A working group drafts within a limit; its remit may be widened, and its time extended, with a recorded
 * reason. A conference endorses the draft or sends it back. Then the governing body of each elector signs up
 * in its own time, or says that it does not. On the day on which the majority is there, in each phase by
 * itself where the terms count so, the text is adopted by itself; who signs up later joins what is adopted.
 *
 * <p>With a working group set up on 1 September 2011 and twelve months to draft, the last day for the draft
 * is 1 September 2012.
 *
 * <pre>{@code
 * state = AdoptionLife.PROCEDURE.decide(state, Join.on(may, "105267", "secondary"), calendars).orElseThrow();
 * state.data().adoptedOn("secondary");                              // the day of the seventh of thirteen
 * AdoptionLife.PROCEDURE.advance(state, june, calendars).stage();   // ADOPTED once every phase has
 * }</pre>
 *
 * <p>This is how Bolton adopted its protocol on fair access (DFE-RR224, part 4, Bolton).
 */
public final class AdoptionLife {

  /** The table: what may be done on the way, by whom, under which conditions, and what follows. */
  public static final Procedure<
          AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>
      PROCEDURE = AdoptionTable.procedure();

  private AdoptionLife() {}

  /**
   * The first state of a text.
   *
   * @param text what is to be adopted, by which rules and by whom
   * @param remit what the working group is to draft, and why
   * @param on the day on which the working group is set up
   * @return a text that is being drafted
   */
  public static State<AdoptionStage, AdoptionStanding> begin(
      ProposedText text, Remit remit, LocalDate on) {
    return PROCEDURE.begin(on, AdoptionStanding.of(text, remit, on));
  }
}

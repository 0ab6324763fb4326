/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Stage;

/**
 * The laws of a procedure.
 *
 * <p>The table decides and nothing else; a refusal changes nothing and says why; what is recorded folds to
 * what was decided, in whatever order it was learned; and time alone brings what recording it would have
 * brought. A test class implements this interface, says which procedure there is and how its lives go, and
 * inherits the properties:
 *
 * <pre>{@code
 * class NoticeProperties
 *     implements ProcedureLaws<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> {
 *   public Procedure<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars> procedure() {
 *     return NoticeLife.PROCEDURE;
 *   }
 *
 *   public Arbitrary<Life<NoticeStage, Notice, NoticeCommand, NoticeEvent, Calendars>> beginnings() {
 *     return Arbitraries.just(Life.begin(procedure(), NoticeLife.begin(FIRST_DAY), CALENDARS));
 *   }
 *
 *   public NoticeCommand command(Occasion<NoticeStage, Notice> when) {
 *     return switch (when.code()) {
 *       case "serve" -> new Serve(when.by(), when.on());
 *       case "answer" -> new Answer(when.by(), when.on(), when.oneOf(true, false));
 *       default -> throw new IllegalArgumentException(when.code());
 *     };
 *   }
 * }
 * }</pre>
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface ProcedureLaws<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
    extends TableLaws<G, D, C, E, X>,
        DecisionLaws<G, D, C, E, X>,
        HistoryLaws<G, D, C, E, X>,
        TimeLaws<G, D, C, E, X> {}

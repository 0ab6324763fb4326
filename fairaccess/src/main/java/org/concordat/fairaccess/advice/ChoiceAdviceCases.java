/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;
import static org.concordat.fairaccess.advice.AdviceStage.ASKED;
import static org.concordat.fairaccess.advice.AdviceStage.CLOSED;
import static org.concordat.fairaccess.advice.AdviceStage.PLACED;
import static org.concordat.fairaccess.advice.AdviceStage.REFERRED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;

/**
 * The life of choice advice to one family (DFE-RR224, part 4, Gloucestershire).
 *
 * <p>The family asks, is advised, applies, and is offered a place or refused; wherever it is left without one, the
 * adviser owes it word of what it may do now. A family that asks on Wednesday 20 September 2023 for a place in year 7
 * of 2024 has until Tuesday 31 October to apply; from 1 November it has missed the day, may still apply, and is
 * to be told so. Offers go out on Friday 1 March 2024. Each refusal opens an appeal, which runs beside this life
 * and does not stop it; see {@link AdmissionAppeals}.
 *
 * <p>In-year each school answers for itself: Brook School refuses on 18 October 2023, and Hill School still owes its
 * answer to the application of 12 October by 9 November; if that day passes in silence, the application has failed.
 * What the family asked of Moor School on 19 October is due by 16 November, and no silence of another ends that. The
 * family is left without a place on the first day on which no school that it asked can answer in time any more, be it
 * the day of the last refusal or the day after the last school's last day. That follows from what happened when, in
 * whatever order it became known, and is brought by time: ask {@link Procedure#advance} how the life stands on a day.
 * A school without a last day, as in a round, is waited for until it answers, unless an in-year application failed
 * meanwhile: Hill School refuses on 18 September 2024, and Brook School, asked late in the round of that year, has no day
 * to answer by. From 18 September on the adviser owes the family word of what it may do, and the authority may refer the
 * child; Brook School still owes its answer, and the family is told anew once that is a refusal. For the protocol is for
 * a child whose parent did not secure a place in-year (School Admissions Code, second-hand from a local protocol), and
 * no rule lets a school that never answers keep a child out of it; that the adviser's own standard runs then is a
 * decision of this library. In a round alone the authority answers for all schools at once, and owes that answer.
 *
 * <p>Advice that was given and an application that was made are facts in every stage before an end. Advice while a
 * school may still answer leaves its answer owed, and what the family was not told of is to be told. An appeal against
 * one refusal is allowed once; a refusal of a new application may be appealed against anew.
 *
 * <p>Where another school answered first, each of the rest still owes its answer, and that stays on the worklist until
 * it has given it or the family has taken a place. The worklist shows the first and the last of the days that are to
 * come, and the first that was over when something was last recorded; {@link #awaited} tells all of them one by one,
 * and {@link ChoiceAdviceCase#silentOn} which schools let their time pass.
 *
 * <p>What is accepted, declined or taken back is the place of one school, whatever else was known by then. Whether the
 * family holds an offer, a place or none follows from all of it, and is brought by time too: Brook School is declined
 * on 23 October, and the family has no place from that day on; if an offer of Hill School of 20 October becomes known
 * afterwards, that one waits for its answer.
 *
 * <p>An offer may come while another place is held, from a waiting list or after an appeal. What is held stays held; the
 * family takes the other place instead, or declines it. A place is not refused once it is offered, but taken back. From
 * the first day that was set the child belongs on the roll, and the place is swapped and given up no more. A first day
 * and an admission are of one school too: by what is known now they may be of another place than the one that is held,
 * and {@link ChoiceAdviceCase#overtaken} tells them. A child on a roll is no longer in this life: a family that would
 * change schools then asks anew. A place that was won on appeal is owed until it is offered, and is had once.
 *
 * <p>Where a plan names the child's school the ordinary admissions do not apply: no application is owed, a refusal opens
 * no appeal, and the child is not referred to the protocol. That the family applied all the same, and what was answered,
 * are facts.
 *
 * <p>A school is one under all its numbers. Hill School converts on 23 October 2023; the family applied under its old number
 * on 12 October, and what is told of it since, under either, is of the school that was asked, also where the refusal is
 * learned before the offer that came first. Each event keeps the number that was told and, in its {@link SchoolNumbers}, the
 * others of which the register knew when it was recorded, so that a stored history means the same without a register. What
 * is recorded before a conversion is in the register is joined to the school's other number by the first fact of it that
 * is recorded after under one of the two, from the day of that fact on. Of two schools that merged both of which offered,
 * the number of the one that took over means the place that is held, and the other offer is named by its own number.
 *
 * <pre>{@code
 * State<AdviceStage, ChoiceAdviceCase> asked =
 *     ChoiceAdviceCases.begin(ChoiceAdviceCase.of(child, question, adviseWithin));
 * ChoiceAdviceCases.PROCEDURE.obligations(asked, context);   // advise the family; apply for a place
 * }</pre>
 *
 * <p>The time to advise is the adviser's own standard; the other days are those of {@link AdmissionDates} and of the
 * Code of the application's day.
 */
public final class ChoiceAdviceCases {

  /** The table: what may be done for a family that chooses, by whom, and what follows. */
  public static final Procedure<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      PROCEDURE = table();

  private ChoiceAdviceCases() {}

  /**
   * The first state of a family's case.
   *
   * @param asked the case, see {@link ChoiceAdviceCase#of}
   * @return a case in which the family has asked, from the day of its question on
   */
  public static State<AdviceStage, ChoiceAdviceCase> begin(ChoiceAdviceCase asked) {
    return PROCEDURE.begin(asked.question().on(), asked);
  }

  /**
   * The answers to in-year applications that schools still owe the family, in time or late.
   *
   * @param data the family's case
   * @param context the outside facts
   * @return one for each school that was asked since the family last took a place and has not answered, by last day,
   *     those without one at the end, then by the day of the application and by school
   * @throws NullPointerException if an argument is null
   */
  public static ImmutableList<AwaitedAnswer> awaited(ChoiceAdviceCase data, AdviceContext context) {
    requireNonNull(data, "data");
    requireNonNull(context, "context");
    return ImmutableList.sortedCopyOf(
        AdviceDeadlines.BY_LAST_DAY,
        Iterables.concat(AdviceGuards.overdue(data, context), AdviceGuards.pending(data, context)));
  }

  private static Procedure<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      table() {
    ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
        table = Procedure.builder(
            "choice-advice", AdviceStage.class, AdviceCommand.class, AdviceEvent.class);
    AdviceVocabulary.commands(table);
    AdviceVocabulary.events(table);
    table
        .begins(ASKED, ImmutableList.of(AdviceDeadlines.ADVISE, AdviceDeadlines.APPLICATION))
        .ends(PLACED, REFERRED, CLOSED);
    AdvisingRows advising = new AdvisingRows(table);
    advising.write();
    new PlaceRows(table).write();
    new OfferRows(table).write();
    new AnswerRows(table).write();
    advising.writeBeside();
    return table.build();
  }
}

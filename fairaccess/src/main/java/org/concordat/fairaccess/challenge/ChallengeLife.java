/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.challenge.ChallengeStage.ANSWERED;
import static org.concordat.fairaccess.challenge.ChallengeStage.MADE;
import static org.concordat.fairaccess.challenge.ChallengeStage.MET;
import static org.concordat.fairaccess.challenge.ChallengeStage.UNANSWERED;
import static org.concordat.fairaccess.challenge.ChallengeStage.UPHELD;
import static org.concordat.fairaccess.challenge.ChallengeStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.challenge.ChallengeCommand.Answer;
import org.concordat.fairaccess.challenge.ChallengeCommand.FindMet;
import org.concordat.fairaccess.challenge.ChallengeCommand.Uphold;
import org.concordat.fairaccess.challenge.ChallengeCommand.Withdraw;
import org.concordat.fairaccess.challenge.ChallengeEvent.Answered;
import org.concordat.fairaccess.challenge.ChallengeEvent.FoundMet;
import org.concordat.fairaccess.challenge.ChallengeEvent.Upheld;
import org.concordat.fairaccess.challenge.ChallengeEvent.WentUnanswered;
import org.concordat.fairaccess.challenge.ChallengeEvent.Withdrawn;

/**
 * The life of a peer challenge (DFE-RR224, part 4, issues).
 *
 * <p>Each school speaks by its own head, whether head teacher, acting head teacher, principal or teacher in charge ({@link
 * FairAccessRoles#HEADS}), under the URN that it has on the day: only the challenger withdraws, and only
 * the school that is challenged answers, and after a conversion the school that came of it does. Whether the two are
 * two is asked of the day of the challenge: it stands if one takes over the other afterwards.
 *
 * <p>The head of the school that is challenged answers within the time that the agreement sets; if no answer comes,
 * that is recorded from the day after, and shows. Made on Monday 15 October 2012 with ten school days over a
 * half-term, it is to be answered by Monday 5 November. The panel owes its judgement once an answer or none has
 * come, without a day, since none is set; it finds the challenge right or met by the answer; a late
 * answer is taken, and the lateness stays on record. A challenge has one answer: what the school says after it is for the panel
 * to hear, and is not recorded here. Nothing follows for the school but that it is seen.
 *
 * <pre>{@code
 * ChallengeGround ground = ChallengeGround.of(shareTable, school).orElseThrow();
 * State<ChallengeStage, ChallengeStanding> made =
 *     ChallengeLife.begin(new Challenge(challenger, date, ground, answerWithin), context).orElseThrow();
 * }</pre>
 */
public final class ChallengeLife {

  static final Citation SOURCE = Citation.of("DFE-RR224", "part 4, issues");

  private static final Deadline<ChallengeStage, ChallengeStanding, ChallengeContext> ANSWER =
      Deadline.of(
          Duty.of("answer-challenge", "answer the challenge", HEAD_TEACHER),
          EnumSet.of(MADE),
          (made, data, context) -> context
              .sameSchool(data.challenge())
              .map(reason -> Term.of(
                  Due.unknown(reason),
                  Rule.agreed(data.challenge().answerWithin().name(), "none", SOURCE)))
              .orElseGet(
                  () -> Term.of(data.challenge().answerWithin(), made, context.calendars())));

  private static final Rule<String> JUDGEMENT =
      Rule.agreed("time to judge a challenge", "no day is set", SOURCE);

  private static final Deadline<ChallengeStage, ChallengeStanding, ChallengeContext> JUDGE =
      Deadline.of(
          Duty.of("judge-challenge", "judge the challenge", PANEL),
          EnumSet.of(ANSWERED, UNANSWERED),
          (since, data, context) -> Term.of(
              Due.unknown(context
                  .sameSchool(data.challenge())
                  .orElseGet(() -> Reason.coded(ChallengeReasons.NO_LIMIT)
                      .with("what", JUDGEMENT.name())
                      .under(SOURCE)
                      .saying("no day is set: {what}"))),
              JUDGEMENT));

  private static final Guard<ChallengeStanding, ChallengeCommand, ChallengeContext> TWO_SCHOOLS =
      Guard.of(
          "the schools are two", (data, command, context) -> context.sameSchool(data.challenge()));

  /** The table: what may be done about a challenge, by whom, and what follows. */
  public static final Procedure<
          ChallengeStage, ChallengeStanding, ChallengeCommand, ChallengeEvent, ChallengeContext>
      PROCEDURE = table();

  private ChallengeLife() {}

  /**
   * The first state of a challenge, where the links between establishments are known when it is made.
   *
   * @param challenge the challenge
   * @param context the links, and the calendars of the time to answer
   * @return a challenge that was made and not yet answered; unknown for the reason {@link
   *     ChallengeReasons#SAME_SCHOOL} where the two were one school on the day
   */
  public static org.concordat.core.reason.Answer<State<ChallengeStage, ChallengeStanding>> begin(
      Challenge challenge, ChallengeContext context) {
    return context
        .sameSchool(challenge)
        .<org.concordat.core.reason.Answer<State<ChallengeStage, ChallengeStanding>>>map(
            org.concordat.core.reason.Answer::unknown)
        .orElseGet(() -> org.concordat.core.reason.Answer.known(begin(challenge)));
  }

  /**
   * The first state of a challenge, whatever the links: of one between a school and its own successor no answer is
   * owed, nobody judges it, and it can only be withdrawn.
   *
   * @param challenge the challenge
   * @return a challenge that was made and not yet answered
   */
  public static State<ChallengeStage, ChallengeStanding> begin(Challenge challenge) {
    return PROCEDURE.begin(challenge.on(), ChallengeStanding.of(challenge));
  }

  private static Procedure<
          ChallengeStage, ChallengeStanding, ChallengeCommand, ChallengeEvent, ChallengeContext>
      table() {
    ProcedureBuilder<
            ChallengeStage, ChallengeStanding, ChallengeCommand, ChallengeEvent, ChallengeContext>
        table = Procedure.builder(
            "challenge", ChallengeStage.class, ChallengeCommand.class, ChallengeEvent.class);
    table
        .command("answer", Answer.class)
        .command("uphold", Uphold.class)
        .command("find-met", FindMet.class)
        .command("withdraw", Withdraw.class)
        .event("answered", Answered.class, ChallengeStanding::answered)
        .event("went-unanswered", WentUnanswered.class, ChallengeStanding::unanswered)
        .event("upheld", Upheld.class, (data, event) -> data)
        .event("found-met", FoundMet.class, (data, event) -> data)
        .event("withdrawn", Withdrawn.class, (data, event) -> data)
        .begins(MADE, ImmutableList.of(ANSWER))
        .ends(UPHELD, MET, WITHDRAWN);
    table
        .from(MADE, UNANSWERED)
        .when(Answer.class)
        .by(heads())
        .guard(TWO_SCHOOLS)
        .guard(
            "the school that is challenged answers",
            (data, command, context) ->
                otherSchool(command.school(), data.challenge().challenged(), command.on(), context))
        .discharges(ANSWER)
        .emits(
            Answered.class, (command, data, context) -> new Answered(command.on(), command.words()))
        .starts(JUDGE)
        .under(AGREED, SOURCE)
        .to(ANSWERED);
    table
        .from(MADE)
        .whenLapsed(ANSWER)
        .emits(WentUnanswered.class, (on, data, context) -> new WentUnanswered(on))
        .starts(JUDGE)
        .under(AGREED, SOURCE)
        .to(UNANSWERED);
    table
        .from(ANSWERED, UNANSWERED)
        .when(Uphold.class)
        .by(PANEL, PANEL_CHAIR)
        .guard(TWO_SCHOOLS)
        .discharges(JUDGE)
        .emits(Upheld.class, (command, data, context) -> new Upheld(command.on()))
        .under(AGREED, SOURCE)
        .to(UPHELD);
    table
        .from(ANSWERED)
        .when(FindMet.class)
        .by(PANEL, PANEL_CHAIR)
        .guard(TWO_SCHOOLS)
        .discharges(JUDGE)
        .emits(FoundMet.class, (command, data, context) -> new FoundMet(command.on()))
        .under(AGREED, SOURCE)
        .to(MET);
    table
        .from(MADE, ANSWERED, UNANSWERED)
        .when(Withdraw.class)
        .by(heads())
        .guard(
            "the challenger withdraws",
            (data, command, context) ->
                otherSchool(command.school(), data.challenge().challenger(), command.on(), context))
        .emits(Withdrawn.class, (command, data, context) -> new Withdrawn(command.on()))
        .under(AGREED, SOURCE)
        .to(WITHDRAWN);
    return table.build();
  }

  private static Role[] heads() {
    return FairAccessRoles.HEADS.toArray(Role[]::new);
  }

  private static Optional<Reason> otherSchool(
      Urn school, Urn party, LocalDate on, ChallengeContext context) {
    return context.successions().speaksFor(school, party, on)
        ? Optional.empty()
        : Optional.of(Reason.coded(ChallengeReasons.OTHER_SCHOOL)
            .with("party", party.toString())
            .with("school", school.toString())
            .with("on", on)
            .under(SOURCE)
            .saying("on {on} school {school} does not speak for school {party}"));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static com.google.common.base.Preconditions.checkArgument;
import static org.concordat.core.partnership.PartnershipRoles.AUTHORITY_OFFICER;
import static org.concordat.core.partnership.PartnershipRoles.HEADS;
import static org.concordat.core.partnership.PartnershipRoles.HEAD_TEACHER;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.dispute.DisputeStage.DISPUTE_RAISED;
import static org.concordat.core.partnership.dispute.DisputeStage.ESCALATED;
import static org.concordat.core.partnership.dispute.DisputeStage.HEADS_MEDIATION;
import static org.concordat.core.partnership.dispute.DisputeStage.LA_OFFICER;
import static org.concordat.core.partnership.dispute.DisputeStage.RESOLVED;
import static org.concordat.core.partnership.dispute.DisputeStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.dispute.DisputeCommand.Challenge;
import org.concordat.core.partnership.dispute.DisputeCommand.Escalate;
import org.concordat.core.partnership.dispute.DisputeCommand.OpenMediation;
import org.concordat.core.partnership.dispute.DisputeCommand.Settle;
import org.concordat.core.partnership.dispute.DisputeCommand.TakeUp;
import org.concordat.core.partnership.dispute.DisputeCommand.Withdraw;
import org.concordat.core.partnership.dispute.DisputeEvent.Challenged;
import org.concordat.core.partnership.dispute.DisputeEvent.Escalated;
import org.concordat.core.partnership.dispute.DisputeEvent.MediationOpened;
import org.concordat.core.partnership.dispute.DisputeEvent.MovedUp;
import org.concordat.core.partnership.dispute.DisputeEvent.Settled;
import org.concordat.core.partnership.dispute.DisputeEvent.TakenUp;
import org.concordat.core.partnership.dispute.DisputeEvent.Withdrawn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;

/**
 * The life of a dispute between members, step by step.
 *
 * <p>No statute orders it; the agreement's clause does. Each step has one holder, who may settle the dispute or
 * send it up; the school that raised it may take it up or back. Where the clause gives a step a time, the day
 * after its last day finds the dispute one step higher. At the last step the Director settles it or, if it is
 * really a refusal to admit, it leaves for the route that the law has for the school that must act. Nothing here
 * keeps an authority from that route meanwhile.
 *
 * <p>A school is heard under the URN that it has on the day. Where a member converts on 1 December, it challenges, and
 * takes a dispute of its own up or back, under its old URN until 30 November and under the new one from then on,
 * whichever of the two its membership has. The school that must act challenges itself under neither; a member that is to
 * take it over may challenge it until then. A dispute that leaves for the statutory route names the school that must act
 * by the URN of that day, which decides its type.
 *
 * <pre>{@code
 * State<DisputeStage, DisputeStanding> state =
 *     DisputeLife.begin(dispute, clause, context).orElseThrow();
 * state = DisputeLife.PROCEDURE.decide(state, new OpenMediation(HEADS, day), context).orElseThrow();
 * state = DisputeLife.PROCEDURE.decide(state, new TakeUp(HEADS, later), context).orElseThrow();
 * state.stage();   // PARTNERSHIP_CHAIR
 * TakeUp other = new TakeUp(HEAD_TEACHER, later, dispute.mustAct());
 * DisputeLife.PROCEDURE.decide(state, other, context).reasons();   // dispute.other-school
 * }</pre>
 */
public final class DisputeLife {

  private static final Deadline<DisputeStage, DisputeStanding, DisputeContext> OPENING =
      step(DISPUTE_RAISED, Duty.of("open-mediation", "take the dispute up", HEADS));

  private static final Deadline<DisputeStage, DisputeStanding, DisputeContext> MEDIATION =
      step(HEADS_MEDIATION, Duty.of("mediate", "mediate among the heads", HEADS));

  private static final Deadline<DisputeStage, DisputeStanding, DisputeContext> CHAIR = step(
      DisputeStage.PARTNERSHIP_CHAIR,
      Duty.of("chair-settles", "settle the dispute as chair", PartnershipRoles.PARTNERSHIP_CHAIR));

  private static final Deadline<DisputeStage, DisputeStanding, DisputeContext> OFFICER = step(
      LA_OFFICER,
      Duty.of("officer-settles", "settle the dispute for the authority", AUTHORITY_OFFICER));

  private static final Deadline<DisputeStage, DisputeStanding, DisputeContext> LAST = step(
      DisputeStage.DIRECTOR,
      Duty.of("director-settles", "settle the dispute or release it", PartnershipRoles.DIRECTOR));

  private static final Citation SOURCE = Citation.of("DFE-RR224", "part 4, issues");

  private static final Guard<DisputeStanding, DisputeCommand, DisputeContext> TWO_SCHOOLS =
      Guard.of("the schools are two", (data, command, context) -> context.sameSchool(data));

  /** The table: what may be done about a dispute, by whom, and what follows. */
  public static final Procedure<
          DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
      PROCEDURE = table();

  private DisputeLife() {}

  /**
   * The first state of a dispute, where the links between establishments are known when it is raised.
   *
   * @param dispute what it is about
   * @param clause the clause in force on the day it is raised
   * @param context the links, and the calendars in which the time for a step is counted
   * @return a dispute that was raised and not yet taken up; unknown for the reason {@link DisputeReasons#SAME_SCHOOL}
   *     where the two schools were one on the day, and for {@link DisputeReasons#NOT_A_MEMBER} or {@link
   *     DisputeReasons#SUCCEEDED} where one of them was no member under its URN of the day
   * @throws NullPointerException if an argument is null
   */
  public static Answer<State<DisputeStage, DisputeStanding>> begin(
      Dispute dispute, DisputeClause clause, DisputeContext context) {
    DisputeStanding data = DisputeStanding.of(dispute, clause);
    return Stream.of(
            context.sameSchool(data),
            context.notAMember(data, dispute.raisedBy(), dispute.raisedOn()),
            context.notAMember(data, dispute.mustAct(), dispute.raisedOn()))
        .flatMap(Optional::stream)
        .findFirst()
        .<Answer<State<DisputeStage, DisputeStanding>>>map(Answer::unknown)
        .orElseGet(() -> Answer.known(PROCEDURE.begin(dispute.raisedOn(), data)));
  }

  /**
   * The first state of a dispute between schools that are members under the URNs that it names, whatever the links: one
   * between a school and its own successor waits at every step, nobody judges it, and it can only be withdrawn.
   *
   * @param dispute what it is about
   * @param clause the clause in force on the day it is raised
   * @return a dispute that was raised and not yet taken up
   * @throws IllegalArgumentException if a school was no member on the day; the message names it
   * @throws NullPointerException if an argument is null
   */
  public static State<DisputeStage, DisputeStanding> begin(Dispute dispute, DisputeClause clause) {
    checkMember(dispute, dispute.raisedBy());
    checkMember(dispute, dispute.mustAct());
    return PROCEDURE.begin(dispute.raisedOn(), DisputeStanding.of(dispute, clause));
  }

  private static void checkMember(Dispute dispute, Urn school) {
    checkArgument(
        dispute.partnership().hasMember(school, dispute.raisedOn()),
        "Dispute schools: must be members of %s on %s, but %s was none",
        dispute.partnership().code(),
        dispute.raisedOn(),
        school);
  }

  private static Deadline<DisputeStage, DisputeStanding, DisputeContext> step(
      DisputeStage stage, Duty duty) {
    return Deadline.of(
        duty,
        EnumSet.of(stage),
        (started, data, context) -> context
            .sameSchool(data)
            .map(reason -> noTime(reason, data))
            .orElseGet(() -> data.clause()
                .limit(stage)
                .map(limit -> Term.of(limit, started, context.calendars()))
                .orElseGet(() -> noTime(DisputeReasons.noLimit(stage, data.clause()), data))));
  }

  private static Term noTime(Reason reason, DisputeStanding data) {
    return Term.of(
        Due.unknown(reason),
        Rule.agreed("time for the step", "none", data.clause().clause()));
  }

  private static Procedure<
          DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
      table() {
    ProcedureBuilder<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
        table = vocabulary()
            .begins(DISPUTE_RAISED, ImmutableList.of(OPENING))
            .ends(RESOLVED, WITHDRAWN, ESCALATED);
    table
        .from(DISPUTE_RAISED)
        .when(OpenMediation.class)
        .by(HEADS, PartnershipRoles.PARTNERSHIP_CHAIR)
        .guard(TWO_SCHOOLS)
        .discharges(OPENING)
        .emits(MediationOpened.class, (command, data, context) -> new MediationOpened(command.on()))
        .starts(MEDIATION)
        .under(Strength.AGREED, SOURCE)
        .to(HEADS_MEDIATION);
    table
        .from(DISPUTE_RAISED)
        .whenLapsed(OPENING)
        .emits(MovedUp.class, (on, data, context) -> new MovedUp(on))
        .starts(MEDIATION)
        .under(Strength.AGREED, SOURCE)
        .to(HEADS_MEDIATION);
    table
        .from(HEADS_MEDIATION)
        .when(Challenge.class)
        .by(HEADS)
        .guard(TWO_SCHOOLS)
        .guard(
            "a member challenges",
            (data, command, context) ->
                context.notAMember(data, command.challenger(), command.on()))
        .guard("another school", (data, command, context) -> ownChallenge(data, command, context))
        .emits(
            Challenged.class,
            (command, data, context) ->
                new Challenged(command.on(), command.challenger(), command.what()))
        .under(Strength.EXPECTED, SOURCE)
        .stays();
    up(table, MEDIATION, HEADS_MEDIATION, HEADS, CHAIR, DisputeStage.PARTNERSHIP_CHAIR);
    up(
        table,
        CHAIR,
        DisputeStage.PARTNERSHIP_CHAIR,
        PartnershipRoles.PARTNERSHIP_CHAIR,
        OFFICER,
        LA_OFFICER);
    up(table, OFFICER, LA_OFFICER, AUTHORITY_OFFICER, LAST, DisputeStage.DIRECTOR);
    settling(table, LAST, DisputeStage.DIRECTOR, PartnershipRoles.DIRECTOR);
    table
        .from(
            DISPUTE_RAISED,
            HEADS_MEDIATION,
            DisputeStage.PARTNERSHIP_CHAIR,
            LA_OFFICER,
            DisputeStage.DIRECTOR)
        .when(Withdraw.class)
        .by(HEAD_TEACHER)
        .guard(
            "the school that raised it withdraws",
            (data, command, context) -> context.otherSchool(data, command.school(), command.on()))
        .emits(Withdrawn.class, (command, data, context) -> new Withdrawn(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(WITHDRAWN);
    table
        .from(DisputeStage.DIRECTOR)
        .when(Escalate.class)
        .by(PartnershipRoles.DIRECTOR, LOCAL_AUTHORITY)
        .guard(TWO_SCHOOLS)
        .guard("it is a refusal to admit", (data, command, context) -> notARefusal(data))
        .discharges(LAST)
        .emits(
            Escalated.class,
            (command, data, context) ->
                new Escalated(command.on(), mustAct(data, command, context)))
        .under(Strength.AGREED, SOURCE)
        .to(ESCALATED);
    return table.build();
  }

  private static void up(
      ProcedureBuilder<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
          table,
      Deadline<DisputeStage, DisputeStanding, DisputeContext> time,
      DisputeStage from,
      Role holder,
      Deadline<DisputeStage, DisputeStanding, DisputeContext> next,
      DisputeStage to) {
    settling(table, time, from, holder);
    table
        .from(from)
        .when(TakeUp.class)
        .by(holder, HEAD_TEACHER)
        .guard(TWO_SCHOOLS)
        .guard(
            "the holder of the step or the school that raised it",
            (data, command, context) ->
                command.school().flatMap(one -> context.otherSchool(data, one, command.on())))
        .emits(TakenUp.class, (command, data, context) -> new TakenUp(command.on()))
        .starts(next)
        .under(Strength.AGREED, SOURCE)
        .to(to);
    table
        .from(from)
        .whenLapsed(time)
        .emits(MovedUp.class, (on, data, context) -> new MovedUp(on))
        .starts(next)
        .under(Strength.AGREED, SOURCE)
        .to(to);
  }

  private static void settling(
      ProcedureBuilder<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
          table,
      Deadline<DisputeStage, DisputeStanding, DisputeContext> time,
      DisputeStage from,
      Role holder) {
    table
        .from(from)
        .when(Settle.class)
        .by(holder)
        .guard(TWO_SCHOOLS)
        .discharges(time)
        .emits(
            Settled.class, (command, data, context) -> new Settled(command.on(), command.outcome()))
        .under(Strength.AGREED, SOURCE)
        .to(RESOLVED);
  }

  private static Optional<Reason> ownChallenge(
      DisputeStanding data, Challenge command, DisputeContext context) {
    return context
            .successions()
            .sameSchool(command.challenger(), data.dispute().mustAct(), command.on())
        ? Optional.of(DisputeReasons.ownChallenge(command.challenger(), data))
        : Optional.empty();
  }

  /** The school that must act, under its URN of the day; the one it had where that is not known, or it was split. */
  private static Urn mustAct(DisputeStanding data, Escalate command, DisputeContext context) {
    Urn school = data.dispute().mustAct();
    return context
        .successions()
        .current(school, command.on())
        .match(standing -> standing.size() == 1 ? standing.first() : school, undated -> school);
  }

  private static Optional<Reason> notARefusal(DisputeStanding data) {
    return data.dispute().matter() == DisputeMatter.REFUSAL_TO_ADMIT
        ? Optional.empty()
        : Optional.of(DisputeReasons.notARefusal(data));
  }

  private static ProcedureBuilder<
          DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>
      vocabulary() {
    return Procedure
        .<DisputeStage, DisputeStanding, DisputeCommand, DisputeEvent, DisputeContext>builder(
            "partnership.dispute", DisputeStage.class, DisputeCommand.class, DisputeEvent.class)
        .command("open-mediation", OpenMediation.class)
        .command("challenge", Challenge.class)
        .command("take-up", TakeUp.class)
        .command("settle", Settle.class)
        .command("withdraw", Withdraw.class)
        .command("escalate", Escalate.class)
        .event("mediation-opened", MediationOpened.class, (data, event) -> data)
        .event("challenged", Challenged.class, (data, event) -> data.challenged(event))
        .event("taken-up", TakenUp.class, (data, event) -> data)
        .event("moved-up", MovedUp.class, (data, event) -> data)
        .event("settled", Settled.class, (data, event) -> data.settled(event.outcome()))
        .event("withdrawn", Withdrawn.class, (data, event) -> data)
        .event("escalated", Escalated.class, (data, event) -> data.escalated(event));
  }
}

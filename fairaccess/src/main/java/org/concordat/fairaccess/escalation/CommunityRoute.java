/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.escalation.CommunityStage.ASKED;
import static org.concordat.fairaccess.escalation.CommunityStage.BACK_TO_PANEL;
import static org.concordat.fairaccess.escalation.CommunityStage.CLOSED;
import static org.concordat.fairaccess.escalation.CommunityStage.COMPLAINED;
import static org.concordat.fairaccess.escalation.CommunityStage.CONVERTED;
import static org.concordat.fairaccess.escalation.CommunityStage.DECISION_ISSUED;
import static org.concordat.fairaccess.escalation.CommunityStage.ON_ROLL;
import static org.concordat.fairaccess.escalation.CommunityStage.ORDERED;
import static org.concordat.fairaccess.escalation.CommunityStage.PLACED;
import static org.concordat.fairaccess.escalation.CommunityStage.REFUSED;
import static org.concordat.fairaccess.escalation.CommunityStage.START_AGREED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.escalation.CommunityCommand.GiveDecisionReasons;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.CommunityEvent.DecisionIssued;
import org.concordat.fairaccess.escalation.CommunityEvent.DecisionReasonsGiven;

/**
 * The route for community and voluntary controlled schools: the local authority is the admission authority,
 * decides itself, and the governing body must carry the decision out.
 *
 * <p>There is no notice, no time to wait, and no reference to the adjudicator: a decision of 15 October 2012
 * binds on 15 October. If the school says that it will not admit, or the first day that was set is past, the authority
 * may complain to the Secretary of State (EA 1996 ss.496-497); where none was set, it may set one first.
 *
 * <p>The authority is the one that maintains the school. Where the child lives in the area of another, that other
 * asks, and the maintaining authority decides: the two are one role only where they are one authority.
 *
 * <p>The maintaining authority, which an agreement holds up, rejects its day and reports its breach as the other may. Once
 * a day was rejected, or is past, it decides in spite of an agreement.
 *
 * <p>No statute bars a decision in spite of an exclusion from the school, and none is made without its reasons. Where
 * the exclusion is learned after a decision that gave none, the school is not ordered to carry it out until the
 * authority gives them.
 *
 * <p>If the school converts, the case closes and nothing is owed on this route any more; {@link Restart#owed} tells what is
 * owed until it begins again, and {@link Restart} how it does.
 */
public final class CommunityRoute {

  private static final String IN_SPITE_OF_EXCLUSION =
      "a decision in spite of an exclusion has its reasons";

  private static final CommonRows<CommunityStage> COMMON = new CommonRows<>(new CommonRows.Shape<>(
      EscalationRoute.COMMUNITY,
      LOCAL_AUTHORITY,
      GOVERNING_BODY,
      new CommonRows.Answering(
          DirectionEdition::maintainedReply, Strength.AGREED, Sources.MAINTAINED_REPLY),
      PLACED,
      ASKED,
      REFUSED,
      START_AGREED,
      ON_ROLL,
      BACK_TO_PANEL,
      CLOSED,
      CONVERTED,
      Sets.immutableEnumSet(REFUSED),
      Sets.immutableEnumSet(DECISION_ISSUED, COMPLAINED, ORDERED),
      ImmutableSet.of(),
      ImmutableSetMultimap.of(START_AGREED, MAINTAINING_AUTHORITY),
      Optional.empty()));

  /** What the authority that decided owes: the home authority, or the other that maintains the school. */
  private static final ImmutableList<Deadline<CommunityStage, Escalation, EscalationContext>>
      SEEING = ImmutableList.of(
          seeing("see-start", LOCAL_AUTHORITY, true),
          seeing("see-start-elsewhere", MAINTAINING_AUTHORITY, false));

  private static final Deadline<CommunityStage, Escalation, EscalationContext> ORDER_SEEN =
      BreachRows.orderSeen(ORDERED, Sources.COMPLAINT);

  /** The table of the route. */
  public static final Procedure<
          CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
      PROCEDURE = table();

  private CommunityRoute() {}

  private static Deadline<CommunityStage, Escalation, EscalationContext> seeing(
      String code, Role owner, boolean atHome) {
    return BreachRows.seeing(
            code, BreachRows.SEE_START_OR_COMPLAIN, owner, DECISION_ISSUED, Sources.COMPLAINT)
        .whileOwed((data, context) -> isDecidedAtHome(data, context) == atHome);
  }

  private static boolean isDecidedAtHome(Escalation data, EscalationContext context) {
    return data.decidedOn()
        .map(day -> context.inAreaOf(data.school(), day).area())
        .filter(data.child().home()::equals)
        .isPresent();
  }

  private static Procedure<
          CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
      table() {
    ProcedureBuilder<
            CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
        table = Procedure.builder(
            "escalation.community",
            CommunityStage.class,
            CommunityCommand.class,
            CommunityEvent.class);
    CommonVocabulary.write(table);
    table
        .command("issue-decision", IssueDecision.class)
        .event(
            "decision-issued",
            DecisionIssued.class,
            (data, event) -> data.but()
                .decidedOn(event.on())
                .startOn(CommonVocabulary.firstDay(data, event.startOn(), event.on()))
                .decisionReasons(Optional.of(event.reasons()).filter(reasons -> !reasons.isBlank()))
                .build());
    table
        .command("give-decision-reasons", GiveDecisionReasons.class)
        .event(
            "decision-reasons-given",
            DecisionReasonsGiven.class,
            (data, event) -> data.but().decisionReasons(event.reasons()).build());
    BreachRows.vocabulary(table);
    COMMON.bounds(table);
    deciding(table, ImmutableList.of(COMMON.afterRefusal()), PLACED, ASKED, REFUSED);
    COMMON.asking(table);
    COMMON.admitting(
        table,
        ImmutableList.<Deadline<CommunityStage, Escalation, EscalationContext>>builder()
            .addAll(SEEING)
            .add(ORDER_SEEN)
            .build());
    deciding(table, ImmutableList.of(), START_AGREED);
    new BreachRows<>(
            ImmutableList.of(LOCAL_AUTHORITY, MAINTAINING_AUTHORITY),
            SEEING,
            ORDER_SEEN,
            COMMON.shape(),
            Sources.COMPLAINT,
            DECISION_ISSUED,
            COMPLAINED,
            ORDERED,
            BACK_TO_PANEL)
        .write(
            table,
            COMMON.admission(),
            (data, command, context) ->
                anotherAuthority(context.inAreaOf(data.school(), command.on()), data, command.by()),
            Guard.of(
                IN_SPITE_OF_EXCLUSION,
                (data, command, context) ->
                    unexplained(data, data.decisionReasons().orElse(""), command.on(), context)),
            Guard.of(
                IN_SPITE_OF_EXCLUSION,
                (data, command, context) ->
                    unexplained(data, data.decisionReasons().orElse(""), command.on(), context)));
    reasons(table);
    COMMON.ending(table, ImmutableList.of());
    return table.build();
  }

  /** The decision of the authority, which waits for an agreed first day unless one was rejected. */
  private static void deciding(
      ProcedureBuilder<
              CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
          table,
      ImmutableList<Deadline<CommunityStage, Escalation, EscalationContext>> answered,
      CommunityStage... stages) {
    var row = table
        .from(stages)
        .when(IssueDecision.class)
        .by(LOCAL_AUTHORITY, MAINTAINING_AUTHORITY)
        .guard(
            "the authority is the admission authority",
            (data, command, context) -> context.rules().find(command.on()).isEmpty()
                ? Optional.of(EscalationReasons.noRules(command.on(), context))
                : EscalationReasons.unlessRoute(
                    EscalationRoute.COMMUNITY,
                    data.child(),
                    context.inAreaOf(data.school(), command.on()),
                    context.on(command.on())))
        .guard(AgreementRows.NONE_STANDS, AgreementRows::stands)
        .guard(
            "by the authority that maintains the school",
            (data, command, context) ->
                anotherAuthority(context.inAreaOf(data.school(), command.on()), data, command.by()))
        .guard(Standing.WORDS, Standing::changed)
        .guard(
            IN_SPITE_OF_EXCLUSION,
            (data, command, context) -> unexplained(data, command.reasons(), command.on(), context))
        .guard(
            CommonRows.FIRST_DAY_NOT_PAST,
            (data, command, context) -> CommonRows.firstDayPast(command.startOn(), command.on()))
        .discharges(answered)
        .emits(
            DecisionIssued.class,
            (command, data, context) ->
                new DecisionIssued(command.on(), command.startOn(), command.reasons()))
        .starts(COMMON.admission());
    SEEING.forEach(row::starts);
    row.under(STATUTORY, Sources.AUTHORITY_DECIDES).to(DECISION_ISSUED);
  }

  /** The reasons of a decision, after it. */
  private static void reasons(
      ProcedureBuilder<
              CommunityStage, Escalation, CommunityCommand, CommunityEvent, EscalationContext>
          table) {
    table
        .from(DECISION_ISSUED, COMPLAINED, ORDERED)
        .when(GiveDecisionReasons.class)
        .by(LOCAL_AUTHORITY, MAINTAINING_AUTHORITY)
        .guard(
            "by the authority that maintains the school",
            (data, command, context) ->
                anotherAuthority(context.inAreaOf(data.school(), command.on()), data, command.by()))
        .guard(
            "reasons in writing",
            (data, command, context) -> command.reasons().isBlank()
                ? Optional.of(Reason.coded(EscalationReasons.NOT_IN_WRITING)
                    .under(Sources.DECISION_REASONS)
                    .saying("the reasons for a decision are given in writing"))
                : Optional.empty())
        .emits(
            DecisionReasonsGiven.class,
            (command, data, context) -> new DecisionReasonsGiven(command.on(), command.reasons()))
        .under(AGREED, Sources.DECISION_REASONS)
        .stays();
  }

  private static Optional<Reason> unexplained(
      Escalation data, String reasons, LocalDate on, EscalationContext context) {
    NamedSchool school = data.school();
    return GroundsGuards.exclusionFrom(school.urn(), data, on, context)
        .filter(excluded -> reasons.isBlank())
        .map(excluded -> Reason.coded(EscalationReasons.DECISION_WITHOUT_REASONS)
            .with("school", school.urn().toString())
            .with("excluded", excluded.toString())
            .under(Sources.DECISION_REASONS)
            .saying(
                "school {school} is decided on without a reason, in spite of a caution: the child"
                    + " is permanently excluded from it (as {excluded})"));
  }

  private static Optional<Reason> anotherAuthority(NamedSchool school, Escalation data, Role by) {
    LocalAuthorityCode home = data.child().home();
    return school.area().equals(home) || by.equals(MAINTAINING_AUTHORITY)
        ? Optional.empty()
        : Optional.of(EscalationReasons.anotherAuthority(school, home));
  }
}

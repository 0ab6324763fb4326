/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.escalation.Cases.ALL_EVIDENCE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.EVIDENCE_OF_SILENCE;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.OTHER_FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.TARN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.FairAccessRoles;

/** Every command of every route, given by anybody on any date, and what must hold of any decision. */
final class AnyCommand {

  static final ImmutableList<Role> ROLES = ImmutableList.of(
      FairAccessRoles.LOCAL_AUTHORITY,
      FairAccessRoles.GOVERNING_BODY,
      FairAccessRoles.ACADEMY_TRUST,
      FairAccessRoles.SCHOOLS_ADJUDICATOR,
      FairAccessRoles.SECRETARY_OF_STATE,
      FairAccessRoles.NATIONAL_AGENCY,
      FairAccessRoles.PANEL_CHAIR);

  private AnyCommand() {}

  /** A command of somebody on a date, as a function of both. */
  interface Maker<C extends Command> extends BiFunction<Role, LocalDate, C> {}

  static List<Maker<CommonCommand>> common() {
    return List.of(
        CommonCommand.Ask::new,
        (by, on) -> new CommonCommand.Agree(by, on, on.plusDays(7)),
        (by, on) -> new CommonCommand.Refuse(by, on, "letter"),
        (by, on) -> new CommonCommand.GiveLateReasons(by, on, "letter"),
        (by, on) -> new CommonCommand.ReturnToPanel(by, on, false),
        CommonCommand.Admit::new,
        CommonCommand.ReportBrokenAgreement::new,
        (by, on) -> new CommonCommand.RejectFirstDay(by, on, on, "too far ahead"),
        CommonCommand.TryLocally::new,
        (by, on) -> new CommonCommand.RecordExclusion(by, on, TARN, on),
        (by, on) ->
            new CommonCommand.RecordExclusionEnd(by, on, TARN, on, ExclusionEnding.REINSTATED),
        (by, on) -> new CommonCommand.RecordExclusionEnd(
                by, on, TARN, on, ExclusionEnding.REINSTATED)
            .withExclusionOf(on),
        (by, on) -> new CommonCommand.Close(by, on, ClosingReason.WITHDRAWN));
  }

  private static List<Maker<BreachCommand>> breach() {
    return List.of(
        (by, on) -> new BreachCommand.SetFirstDay(by, on, on.plusDays(7)),
        (by, on) -> new BreachCommand.DeclineToAdmit(by, on, "letter"),
        BreachCommand.Complain::new,
        (by, on) -> new BreachCommand.OrderAdmission(by, on, Optional.empty()),
        BreachCommand.DismissComplaint::new);
  }

  static List<Maker<? extends FoundationCommand>> foundation() {
    return ImmutableList.<Maker<? extends FoundationCommand>>builder()
        .addAll(common())
        .addAll(breach())
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.OpenDirection(by, on, GROUNDS))
        .add((Maker<FoundationCommand>) (by, on) -> new FoundationCommand.RestateGrounds(
            by, on, DirectionGrounds.of(List.of(SchoolFinding.neither(HILL)))))
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.RestateGrounds(by, on, GROUNDS))
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.Consult(by, on, FairAccessRoles.PARENT))
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.Consult(by, on, FairAccessRoles.GOVERNING_BODY))
        .add((Maker<FoundationCommand>) FoundationCommand.FormIntention::new)
        .add((Maker<FoundationCommand>) (by, on) ->
            new FoundationCommand.ServeNotice(by, on, ServiceMethod.FIRST_CLASS_POST, BOTH))
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.ServeNotice(by, on, ServiceMethod.DELIVERED, BOTH))
        .add((Maker<FoundationCommand>) FoundationCommand.Refer::new)
        .add((Maker<FoundationCommand>) FoundationCommand.TellAuthority::new)
        .add((Maker<FoundationCommand>) FoundationCommand.ConfirmSchool::new)
        .add((Maker<FoundationCommand>) (by, on) ->
            new FoundationCommand.NameOtherSchool(by, on, OtherSchool.agreed(OTHER_FOUNDATION)))
        .add((Maker<FoundationCommand>) FoundationCommand.RejectDirection::new)
        .add((Maker<FoundationCommand>)
            (by, on) -> new FoundationCommand.Direct(by, on, Optional.empty()))
        .build();
  }

  static List<Maker<? extends AcademyCommand>> academy() {
    return ImmutableList.<Maker<? extends AcademyCommand>>builder()
        .addAll(common())
        .add((Maker<AcademyCommand>)
            (by, on) -> new BreachCommand.SetFirstDay(by, on, on.plusDays(7)))
        .add((Maker<AcademyCommand>)
            (by, on) -> new AcademyCommand.RequestDirection(by, on, ALL_EVIDENCE))
        .add((Maker<AcademyCommand>)
            (by, on) -> new AcademyCommand.RequestDirection(by, on, EVIDENCE_OF_SILENCE))
        .add((Maker<AcademyCommand>)
            (by, on) -> new AcademyCommand.RequestDirection(by, on, ImmutableSortedSet.of()))
        .add((Maker<AcademyCommand>) AcademyCommand.InviteEvidence::new)
        .add((Maker<AcademyCommand>) AcademyCommand.SupplyEvidence::new)
        .add((Maker<AcademyCommand>) AcademyCommand.SeekAdvice::new)
        .add((Maker<AcademyCommand>) AcademyCommand.Advise::new)
        .add((Maker<AcademyCommand>)
            (by, on) -> new AcademyCommand.BeMindedToDirect(by, on, Optional.empty()))
        .add((Maker<AcademyCommand>) (by, on) -> new AcademyCommand.AnswerLetter(by, on, "letter"))
        .add((Maker<AcademyCommand>) AcademyCommand.RefuseRequest::new)
        .add(
            (Maker<AcademyCommand>) (by, on) -> new AcademyCommand.Direct(by, on, Optional.empty()))
        .build();
  }

  static List<Maker<? extends CommunityCommand>> community() {
    return ImmutableList.<Maker<? extends CommunityCommand>>builder()
        .addAll(common())
        .addAll(breach())
        .add((Maker<CommunityCommand>)
            (by, on) -> new CommunityCommand.IssueDecision(by, on, Optional.empty()))
        .add((Maker<CommunityCommand>)
            (by, on) -> new CommunityCommand.GiveDecisionReasons(by, on, "minute 7"))
        .build();
  }

  /** Who may give a command, by the first row that names somebody. */
  static <G extends Enum<G> & Stage, C extends Command, E extends Event> Role entitled(
      Life<G, C, E> life, Maker<? extends C> maker) {
    String code = code(life, maker);
    return life.procedure().table().stream()
        .filter(row -> row.command().filter(code::equals).isPresent())
        .flatMap(row -> row.who().stream())
        .findFirst()
        .orElseThrow();
  }

  static <G extends Enum<G> & Stage, C extends Command, E extends Event> String code(
      Life<G, C, E> life, Maker<? extends C> maker) {
    return life.procedure().codeOf(maker.apply(ROLES.get(0), life.state().since()));
  }

  /** Whether the table has a row for a decision, and none for a refusal that says so. */
  static <G extends Enum<G> & Stage, C extends Command, E extends Event> void agreesWithTheTable(
      Life<G, C, E> life, C command, Decision<G, Escalation, E> decision) {
    State<G, Escalation> then =
        life.procedure().advance(life.state(), command.on(), life.context());
    String code = life.procedure().codeOf(command);
    ImmutableList<Transition<G>> rows = life.procedure().table().stream()
        .filter(row -> row.leadsFrom() == then.stage()
            && row.command().filter(code::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
    ImmutableList<String> refusals =
        decision.reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    assertThat(refusals.contains(ProcedureReasons.NOT_ALLOWED)).isEqualTo(rows.isEmpty());
    assertThat(refusals.contains(ProcedureReasons.NOT_ENTITLED))
        .isEqualTo(
            !rows.isEmpty() && rows.stream().noneMatch(row -> row.who().contains(command.by())));
    if (decision.isAccepted()) {
      State<G, Escalation> after = decision.orElseThrow();
      assertThat(rows)
          .anyMatch(row -> row.leadsTo() == after.stage() && row.who().contains(command.by()));
    }
  }
}

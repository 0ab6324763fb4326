/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.escalation.AcademyCommand;
import org.concordat.fairaccess.escalation.BreachCommand;
import org.concordat.fairaccess.escalation.ClosingReason;
import org.concordat.fairaccess.escalation.CommonCommand;
import org.concordat.fairaccess.escalation.CommunityCommand;
import org.concordat.fairaccess.escalation.DirectionEdition;
import org.concordat.fairaccess.escalation.DirectionEditions;
import org.concordat.fairaccess.escalation.DirectionGrounds;
import org.concordat.fairaccess.escalation.EscalatedChild;
import org.concordat.fairaccess.escalation.Escalation;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.escalation.Evidence;
import org.concordat.fairaccess.escalation.ExclusionEnding;
import org.concordat.fairaccess.escalation.FoundationCommand;
import org.concordat.fairaccess.escalation.NamedSchool;
import org.concordat.fairaccess.escalation.OtherSchool;
import org.concordat.fairaccess.escalation.SchoolFinding;

/** An invented child whose place three kinds of school refuse, and the commands of each route. */
final class Escalations {

  private static final LocalAuthorityCode HOME = LocalAuthorityCode.of("350");
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 10, 1);
  private static final Urn BROOK = Urn.of(100001);
  private static final Urn HILL = Urn.of(100002);
  private static final Urn MOOR = Urn.of(100003);
  private static final Urn TARN = Urn.of(100004);

  private static final DirectionGrounds GROUNDS = DirectionGrounds.of(List.of(
      SchoolFinding.refusedBy(BROOK),
      SchoolFinding.refusedBy(HILL),
      SchoolFinding.excludedFrom(MOOR)));
  private static final DirectionGrounds WEAK =
      DirectionGrounds.of(List.of(SchoolFinding.neither(HILL)));

  private static final NamedSchool OTHER =
      NamedSchool.of(TARN, LocalAuthorityCode.of("351"), AdmissionAuthority.GOVERNING_BODY);

  private static final ImmutableSortedSet<Role> BOTH =
      ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER);

  private static final ImmutableSortedSet<Evidence> EVIDENCE_OF_SILENCE = Arrays.stream(
          Evidence.values())
      .filter(one -> !one.needsReasons())
      .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

  private static final EscalationContext CONTEXT = EscalationContext.of(
      SchoolDays.UNPUBLISHED,
      Successions.of(
          ImmutableList.of(Succession.of(MOOR, Urn.of(200003), LocalDate.of(2012, 9, 1)))));

  private static final EscalationContext CONVERTING = EscalationContext.of(
      SchoolDays.UNPUBLISHED,
      Successions.of(ImmutableList.of(
          Succession.of(MOOR, Urn.of(200003), LocalDate.of(2012, 9, 1)),
          Succession.of(BROOK, Urn.of(200009), FIRST_DAY.plusDays(60)))));

  private Escalations() {}

  static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Arbitrary<Life<G, Escalation, C, E, EscalationContext>> beginnings(
          Procedure<G, Escalation, C, E, EscalationContext> route, AdmissionAuthority authority) {
    EscalatedChild child = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-17"))
            .yearGroup(YearGroup.of(9))
            .build(),
        HOME);
    return beginnings(route, child, authority, DirectionEditions.ENGLAND);
  }

  /** Lives of an academy under rules like those of the Act of 2026, which are in force in the autumn of the lives. */
  static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Arbitrary<Life<G, Escalation, C, E, EscalationContext>> ofAcademies(
          Procedure<G, Escalation, C, E, EscalationContext> route) {
    EscalatedChild child = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-18"))
            .yearGroup(YearGroup.of(9))
            .build(),
        HOME);
    return beginnings(
        route,
        child,
        AdmissionAuthority.ACADEMY_TRUST,
        DirectionEditions.ENGLAND.with(Edition.of(
            "as in 2026",
            LocalDate.of(2012, 9, 1),
            DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2026).rules(),
            Citation.of("an Act that commences in the autumn of the lives"))));
  }

  /** Lives of a child whom another authority looks after. */
  static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Arbitrary<Life<G, Escalation, C, E, EscalationContext>> ofLookedAfter(
          Procedure<G, Escalation, C, E, EscalationContext> route) {
    EscalatedChild child = EscalatedChild.of(
        Pupil.builder()
            .reference(PupilReference.of("case-19"))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.LOOKED_AFTER)
            .careAuthority(LocalAuthorityCode.of("351"))
            .build(),
        HOME);
    return beginnings(route, child, AdmissionAuthority.GOVERNING_BODY, DirectionEditions.ENGLAND);
  }

  private static <G extends Enum<G> & Stage, C extends Command, E extends Event>
      Arbitrary<Life<G, Escalation, C, E, EscalationContext>> beginnings(
          Procedure<G, Escalation, C, E, EscalationContext> route,
          EscalatedChild child,
          AdmissionAuthority authority,
          Editions<DirectionEdition> rules) {
    Escalation data = Escalation.of(child, NamedSchool.of(BROOK, HOME, authority));
    return Arbitraries.of(CONTEXT, CONVERTING)
        .map(context -> Life.begin(route, route.begin(FIRST_DAY, data), context.with(rules)));
  }

  static CommonCommand common(Occasion<?, ?> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "ask" -> new CommonCommand.Ask(when.by(), on);
      case "agree" -> new CommonCommand.Agree(when.by(), on, on.plusDays(when.between(-1, 14)));
      case "refuse" -> new CommonCommand.Refuse(when.by(), on, "year 9 is full");
      case "give-late-reasons" ->
        new CommonCommand.GiveLateReasons(when.by(), on, when.oneOf("", "year 9 is full"));
      case "try-locally" -> new CommonCommand.TryLocally(when.by(), on);
      case "return-to-panel" ->
        new CommonCommand.ReturnToPanel(when.by(), on, when.oneOf(false, true));
      case "admit" -> new CommonCommand.Admit(when.by(), on);
      case "report-broken-agreement" -> new CommonCommand.ReportBrokenAgreement(when.by(), on);
      case "reject-first-day" ->
        new CommonCommand.RejectFirstDay(
            when.by(), on, on.plusDays(when.between(0, 14)), when.oneOf("", "too far ahead"));
      case "record-exclusion" ->
        new CommonCommand.RecordExclusion(
            when.by(),
            on,
            when.oneOf(MOOR, HILL, TARN, MOOR, HILL, TARN, MOOR, BROOK),
            on.plusDays(when.between(-7, 1)));
      case "record-exclusion-end" ->
        new CommonCommand.RecordExclusionEnd(
            when.by(),
            on,
            when.oneOf(MOOR, HILL, TARN, BROOK),
            on.plusDays(when.between(-7, 1)),
            when.oneOf(ExclusionEnding.values()));
      case "close" -> new CommonCommand.Close(when.by(), on, when.oneOf(ClosingReason.values()));
      default -> throw new IllegalArgumentException(when.code());
    };
  }

  static CommunityCommand community(Occasion<?, ?> when) {
    return switch (when.code()) {
      case "issue-decision" ->
        new CommunityCommand.IssueDecision(when.by(), when.on(), weekLater(when));
      case "give-decision-reasons" ->
        new CommunityCommand.GiveDecisionReasons(when.by(), when.on(), when.oneOf("", "minute 7"));
      case "set-first-day",
          "decline-to-admit",
          "complain",
          "order-admission",
          "dismiss-complaint" -> breach(when);
      default -> common(when);
    };
  }

  private static BreachCommand.SetFirstDay firstDay(Occasion<?, ?> when) {
    return new BreachCommand.SetFirstDay(
        when.by(), when.on(), when.on().plusDays(when.between(-1, 7)));
  }

  private static BreachCommand breach(Occasion<?, ?> when) {
    return switch (when.code()) {
      case "set-first-day" -> firstDay(when);
      case "decline-to-admit" ->
        new BreachCommand.DeclineToAdmit(when.by(), when.on(), when.oneOf("", "year 9 is full"));
      case "complain" -> new BreachCommand.Complain(when.by(), when.on());
      case "order-admission" ->
        new BreachCommand.OrderAdmission(when.by(), when.on(), weekLater(when));
      default -> new BreachCommand.DismissComplaint(when.by(), when.on());
    };
  }

  static AcademyCommand academy(Occasion<?, ?> when) {
    LocalDate on = when.on();
    return switch (when.code()) {
      case "request-direction" ->
        new AcademyCommand.RequestDirection(
            when.by(),
            on,
            when.oneOf(
                ImmutableSortedSet.copyOf(Evidence.values()),
                EVIDENCE_OF_SILENCE,
                ImmutableSortedSet.of()));
      case "invite-evidence" -> new AcademyCommand.InviteEvidence(when.by(), on);
      case "supply-evidence" -> new AcademyCommand.SupplyEvidence(when.by(), on);
      case "seek-advice" -> new AcademyCommand.SeekAdvice(when.by(), on);
      case "advise" -> new AcademyCommand.Advise(when.by(), on);
      case "be-minded-to-direct" ->
        new AcademyCommand.BeMindedToDirect(when.by(), on, weekLater(when));
      case "answer-letter" ->
        new AcademyCommand.AnswerLetter(when.by(), on, when.oneOf("", "year 9 is full"));
      case "refuse-request" -> new AcademyCommand.RefuseRequest(when.by(), on);
      case "direct" -> new AcademyCommand.Direct(when.by(), on, weekLater(when));
      case "set-first-day" -> firstDay(when);
      default -> common(when);
    };
  }

  static FoundationCommand foundation(Occasion<?, ?> when) {
    return foundation(when, BOTH, ImmutableList.of(FairAccessRoles.PARENT, GOVERNING_BODY));
  }

  static FoundationCommand ofAcademies(Occasion<?, ?> when) {
    return foundation(
        when,
        ImmutableSortedSet.of(FairAccessRoles.ADMISSION_AUTHORITY, HEAD_TEACHER),
        ImmutableList.of(FairAccessRoles.PARENT, FairAccessRoles.ADMISSION_AUTHORITY));
  }

  static FoundationCommand lookedAfter(Occasion<?, ?> when) {
    return foundation(
        when,
        ImmutableSortedSet.of(
            FairAccessRoles.ADMISSION_AUTHORITY,
            FairAccessRoles.MAINTAINING_AUTHORITY,
            GOVERNING_BODY,
            HEAD_TEACHER),
        ImmutableList.of(FairAccessRoles.ADMISSION_AUTHORITY, GOVERNING_BODY));
  }

  private static FoundationCommand foundation(
      Occasion<?, ?> when, ImmutableSortedSet<Role> recipients, ImmutableList<Role> parties) {
    LocalDate on = when.on();
    DirectionGrounds grounds = when.oneOf(GROUNDS, GROUNDS, WEAK);
    return switch (when.code()) {
      case "open-direction" -> new FoundationCommand.OpenDirection(when.by(), on, grounds);
      case "restate-grounds" -> new FoundationCommand.RestateGrounds(when.by(), on, grounds);
      case "consult" ->
        new FoundationCommand.Consult(when.by(), on, when.oneOf(parties.get(0), parties.get(1)));
      case "form-intention" -> new FoundationCommand.FormIntention(when.by(), on);
      case "serve-notice" ->
        new FoundationCommand.ServeNotice(
            when.by(),
            on,
            when.oneOf(ServiceMethod.values()),
            when.between(0, 3) < 3 ? recipients : ImmutableSortedSet.of(HEAD_TEACHER));
      case "refer" -> new FoundationCommand.Refer(when.by(), on);
      case "tell-authority" -> new FoundationCommand.TellAuthority(when.by(), on);
      case "confirm-school" -> new FoundationCommand.ConfirmSchool(when.by(), on);
      case "name-other-school" ->
        new FoundationCommand.NameOtherSchool(when.by(), on, OtherSchool.agreed(OTHER));
      case "reject-direction" -> new FoundationCommand.RejectDirection(when.by(), on);
      case "direct" -> new FoundationCommand.Direct(when.by(), on, weekLater(when));
      case "set-first-day",
          "decline-to-admit",
          "complain",
          "order-admission",
          "dismiss-complaint" -> breach(when);
      default -> common(when);
    };
  }

  private static Optional<LocalDate> weekLater(Occasion<?, ?> when) {
    return when.oneOf(Optional.empty(), Optional.of(when.on().plusDays(7)));
  }
}

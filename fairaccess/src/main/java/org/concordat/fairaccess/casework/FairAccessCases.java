/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.EligibilityReasons;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrer;

/**
 * The life of a fair access case, from the referral to the roll.
 *
 * <p>A child who is accepted on Thursday 12 October 2023 is to have a school by Thursday 16 November, the
 * twentieth school day after it. Naming a school stops that clock; deferral does not, and being on roll has a
 * target of its own. A school that is silent has refused: an academy asked on Monday 15 October 2012 replies
 * by Tuesday 30 October and is taken to have refused from the 31st.
 *
 * <pre>{@code
 * State<CaseStage, FairAccessCase> state = FairAccessCases.begin(referral);
 * state = PROCEDURE.decide(state, new Assess(LOCAL_AUTHORITY, day), context).orElseThrow();
 * PROCEDURE.obligations(state, context);   // the local authority: name a school by ...
 * }</pre>
 */
public final class FairAccessCases {

  /**
   * What the authority owes from the referral on: to find whether the child comes under the protocol. No source sets a
   * day, so that the last day is unknown for the reason {@link CaseReasons#NO_LIMIT_TO_ASSESS}; since when the child
   * waits is the day on which it started.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ASSESSMENT = withoutDay(
      "assess-referral",
      "find whether the child comes under the protocol",
      EnumSet.of(CaseStage.RECEIVED),
      CaseReasons.NO_LIMIT_TO_ASSESS,
      CaseGuards.PROTOCOL,
      "no day is set by which a referral of {since} is assessed",
      "assessment of a referral");

  /**
   * The time to name a school, from acceptance, or from the referral where the protocol says so; for a child who
   * was not ready it runs anew from the day on which the child is found ready, or listed again.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ALLOCATION = Deadline.of(
      Duty.of("allocate-place", "name a school for the child", FairAccessRoles.LOCAL_AUTHORITY),
      EnumSet.of(
          CaseStage.ACCEPTED,
          CaseStage.LISTED,
          CaseStage.CONSIDERED,
          CaseStage.DEFERRED,
          CaseStage.BACK_TO_PANEL),
      (started, data, context) -> {
        FairAccessProtocol protocol = protocol(data, context);
        boolean isStoredWithoutStart = data.acceptedOn().equals(Optional.of(started))
            && protocol.allocationStart() == AllocationStart.REFERRAL;
        return protocol
            .allocationLimit()
            .term(
                isStoredWithoutStart ? data.referral().referredOn() : started, context.calendars());
      });

  /** The school's time to agree or to refuse, from the day it is named. */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> REPLY = Deadline.of(
      Duty.of(
          "reply",
          "agree to admit the child or refuse in writing",
          FairAccessRoles.ADMISSION_AUTHORITY),
      EnumSet.of(CaseStage.PLACED),
      (started, data, context) -> Term.of(
          protocol(data, context)
              .replyLimits()
              .limitFor(data.decision().orElseThrow().admissionAuthority()),
          started,
          context.calendars()));

  /**
   * What the authority owes to a child who was found not ready, until the child is in provision or the case is listed
   * again. No source sets a day, so that the last day is unknown for the reason {@link
   * CaseReasons#NO_LIMIT_TO_PROVIDE}.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> PROVISION = withoutDay(
      "find-provision",
      "find provision for the child or list the case again",
      EnumSet.of(CaseStage.NOT_READY),
      CaseReasons.NO_LIMIT_TO_PROVIDE,
      CaseGuards.PROTOCOL,
      "no day is set by which a child not ready on {since} is in provision",
      "provision for a child not ready");

  /**
   * What the authority owes while a case is with those who decide: to see it through, and then to settle it or to take
   * it back. The steps of the escalation have days of their own, in its own life; for the whole no source sets one, so
   * that the last day is unknown for the reason {@link CaseReasons#NO_LIMIT_TO_DECIDE}.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ESCALATION = withoutDay(
      "see-escalation-through",
      "see the escalation through, and settle the refusal or take the case back",
      EnumSet.of(CaseStage.ESCALATED),
      CaseReasons.NO_LIMIT_TO_DECIDE,
      CaseGuards.CODE,
      "no day is set by which an escalation of {since} is decided",
      "decision after an escalation");

  /**
   * What the authority owes once a school refused, until the case goes on: to settle it, to bring news to the panel
   * or to take it to those who decide. No source sets a day, so that the last day is unknown for the reason {@link
   * CaseReasons#NO_LIMIT_AFTER_REFUSAL}; since when the child waits is the day on which it started. It runs on while
   * the case waits to be listed, is listed and is considered again.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> AFTER_REFUSAL = withoutDay(
      "act-on-refusal",
      "settle the refusal, bring the case back to the panel or escalate it",
      EnumSet.of(
          CaseStage.REFUSED,
          CaseStage.BACK_TO_PANEL,
          CaseStage.LISTED,
          CaseStage.CONSIDERED,
          CaseStage.DEFERRED),
      CaseReasons.NO_LIMIT_AFTER_REFUSAL,
      CaseGuards.PROTOCOL,
      "no day is set by which a refusal of {since} is acted on",
      "action after a refusal");

  /**
   * The time to bring a case that is back at the panel before the next meeting. The chair owes it, from the day on
   * which news came, a direction was refused or the child was found ready, until the panel considers the case; to be
   * on a list is not enough. The last day is that by which the next panel meets at the latest, as the {@link
   * org.concordat.fairaccess.protocol.PanelTerms#frequency() terms} of the protocol say that is in force on the day on
   * which the case came back, for a panel meets under that one: back on Friday 20 October 2023, with a panel
   * every four school weeks and half-term in between, by Friday 24 November.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> NEXT_PANEL = Deadline.of(
      Duty.of(
          "bring-before-panel",
          "bring the case before the next panel",
          FairAccessRoles.PANEL_CHAIR),
      EnumSet.of(CaseStage.BACK_TO_PANEL, CaseStage.LISTED),
      (started, data, context) ->
          Term.of(context.protocolOn(started).panel().frequency(), started, context.calendars()));

  /**
   * The target for being on roll, from the day a school is named. A school that refused does not owe it; if it comes
   * to agree, the target is the one of the day on which it was named. A school that agreed to a later first day owes it by
   * that day: named on 19 October 2023 with a target of 9 November, and agreed for 20 November, by 20 November.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ON_ROLL = Deadline.of(
      Duty.of("take-on-roll", "take the child on roll", FairAccessRoles.ADMISSION_AUTHORITY),
      EnumSet.of(CaseStage.PLACED, CaseStage.START_AGREED),
      (started, data, context) -> {
        Term target = Term.of(
            protocol(data, context).onRollTarget(),
            data.namedOn().orElse(started),
            context.calendars());
        return data.startOn()
            .filter(start -> target.due().find().filter(start::isAfter).isPresent())
            .map(start -> Term.of(Due.on(start), PupilRegistration.firstDayOn(start)))
            .orElse(target);
      });

  /**
   * What the authority owes once a first day is agreed, until the child is on roll, so that a first day that is missed is
   * somebody's matter: it is owed by the {@linkplain PupilRegistration#reportOfMissed day after it}.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> SEE_FIRST_DAY = Deadline.of(
      Duty.of(
          "see-first-day",
          "see that the child starts, and report a first day that was missed",
          FairAccessRoles.LOCAL_AUTHORITY),
      EnumSet.of(CaseStage.START_AGREED),
      (started, data, context) ->
          PupilRegistration.reportOfMissed(data.startOn().orElse(started), CaseGuards.PROTOCOL));

  /** The day on which it is reviewed whether a child in alternative provision is ready for a school. */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> READINESS = Deadline.of(
      Duty.of(
          "review-readiness",
          "review whether the child is ready for a mainstream school",
          FairAccessRoles.LOCAL_AUTHORITY),
      EnumSet.of(CaseStage.IN_PROVISION),
      (started, data, context) -> review(data));

  /**
   * What the authority owes once a child is on roll, until it is followed up or the case is closed; to find a child who
   * never came is part of it. No source sets a day, so that the last day is unknown for the reason {@link
   * CaseReasons#NO_LIMIT_AFTER_ADMISSION}.
   */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> AFTER_ADMISSION = withoutDay(
      "act-on-admission",
      "follow the placement up or close the case",
      EnumSet.of(CaseStage.ON_ROLL),
      CaseReasons.NO_LIMIT_AFTER_ADMISSION,
      CaseGuards.PROTOCOL,
      "no day is set by which an admission of {since} is followed up",
      "action after an admission");

  /** The day on which the placement of a child on roll is reviewed. */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> FOLLOW_UP = Deadline.of(
      Duty.of("review-placement", "review the placement", FairAccessRoles.LOCAL_AUTHORITY),
      EnumSet.of(CaseStage.MONITORING),
      (started, data, context) -> review(data));

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>
      PROCEDURE = CaseTable.build();

  private FairAccessCases() {}

  /** A duty of the authority for which no source sets a day. */
  private static Deadline<CaseStage, FairAccessCase, CaseContext> withoutDay(
      String code,
      String what,
      Set<CaseStage> stages,
      String reason,
      Citation source,
      String saying,
      String rule) {
    return Deadline.of(
        Duty.of(code, what, FairAccessRoles.LOCAL_AUTHORITY),
        stages,
        (started, data, context) -> Term.of(
            Due.unknown(
                Reason.coded(reason).with("since", started).under(source).saying(saying)),
            Rule.agreed(rule, "no day is set", CaseGuards.PROTOCOL)));
  }

  /**
   * Begins a case on the day of its referral.
   *
   * @param referral the referral
   * @return the first state
   */
  public static State<CaseStage, FairAccessCase> begin(FairAccessReferral referral) {
    return PROCEDURE.begin(referral.referredOn(), FairAccessCase.of(referral));
  }

  /**
   * Begins a case that keeps its history.
   *
   * <pre>{@code
   * RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> life =
   *     FairAccessCases.life(referral)
   *         .after(new Assess(LOCAL_AUTHORITY, october12), context)
   *         .after(new ListForPanel(LOCAL_AUTHORITY, october12, october19), context);
   * life.worklistOn("case-17", october13, context);   // the local authority: name a school by ...
   * }</pre>
   *
   * @param referral the referral
   * @return the case on the day of its referral, with an empty history
   */
  public static RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext> life(
      FairAccessReferral referral) {
    return RecordedLife.begin(PROCEDURE, begin(referral));
  }

  /**
   * Receives a referral, unless the child has an open case.
   *
   * <p>A school and a pupil referral unit may refer the same child: the second referral is refused, and what it
   * knows more than the first may be brought to the open case by {@link CaseCommand.Amend} or {@link
   * CaseCommand.AddEvidence}.
   *
   * @param cases the cases of the area
   * @param referral the referral
   * @return the first state of the case, with no event; or refused for the reason {@link CaseReasons#DUPLICATE}
   */
  public static Decision<CaseStage, FairAccessCase, CaseEvent> receive(
      Collection<State<CaseStage, FairAccessCase>> cases, FairAccessReferral referral) {
    return openFor(cases, referral.pupil().reference()).stream()
        .findFirst()
        .<Decision<CaseStage, FairAccessCase, CaseEvent>>map(
            open -> new Decision.Refused<>(ImmutableList.of(duplicate(open))))
        .orElseGet(
            () -> new Decision.Accepted<>(ImmutableList.of(), begin(referral), ImmutableList.of()));
  }

  /**
   * Receives referrals one after the other, so that of two of one child the second is refused even where both
   * come at once.
   *
   * @param cases the cases of the area
   * @param referrals the referrals, in the order in which they are to be looked at
   * @return what became of each, in the same order
   */
  public static ImmutableList<Decision<CaseStage, FairAccessCase, CaseEvent>> receiveAll(
      Collection<State<CaseStage, FairAccessCase>> cases, List<FairAccessReferral> referrals) {
    List<State<CaseStage, FairAccessCase>> known = new ArrayList<>(cases);
    ImmutableList.Builder<Decision<CaseStage, FairAccessCase, CaseEvent>> decisions =
        ImmutableList.builder();
    for (FairAccessReferral referral : referrals) {
      Decision<CaseStage, FairAccessCase, CaseEvent> decision = receive(known, referral);
      if (decision.isAccepted()) {
        known.add(decision.orElseThrow());
      }
      decisions.add(decision);
    }
    return decisions.build();
  }

  /**
   * The open cases that should not be there, since the child has another.
   *
   * @param cases the cases to search
   * @return for each child with more than one open case, all of them, in the order given
   */
  public static ImmutableListMultimap<PupilReference, State<CaseStage, FairAccessCase>> duplicates(
      Collection<State<CaseStage, FairAccessCase>> cases) {
    ImmutableListMultimap.Builder<PupilReference, State<CaseStage, FairAccessCase>> found =
        ImmutableListMultimap.builder();
    cases.stream()
        .map(one -> one.data().referral().pupil().reference())
        .distinct()
        .map(pupil -> openFor(cases, pupil))
        .filter(open -> open.size() > 1)
        .forEach(open -> found.putAll(open.get(0).data().referral().pupil().reference(), open));
    return found.build();
  }

  /**
   * The open cases that are linked to one, such as that of a twin, whichever of the two names the other.
   *
   * @param cases the cases to search
   * @param of the case
   * @return the others, in the order given
   */
  public static ImmutableList<State<CaseStage, FairAccessCase>> linkedTo(
      Collection<State<CaseStage, FairAccessCase>> cases, State<CaseStage, FairAccessCase> of) {
    FairAccessReferral referral = of.data().referral();
    return cases.stream()
        .filter(one -> isOpen(one)
            && (referral.linkedTo().contains(one.data().referral().pupil().reference())
                || one.data().referral().linkedTo().contains(referral.pupil().reference())))
        .collect(toImmutableList());
  }

  /**
   * The open cases of children who are over compulsory school age and not on roll: they wait for nothing that
   * the protocol owes, and are to be withdrawn.
   *
   * @param cases the cases to search
   * @param on the date
   * @return them, in the order given
   */
  public static ImmutableList<State<CaseStage, FairAccessCase>> overAge(
      Collection<State<CaseStage, FairAccessCase>> cases, LocalDate on) {
    requireNonNull(on, "on");
    return cases.stream()
        .filter(one -> isOpen(one)
            && !one.data().isOnRoll(on)
            && one.data().referral().compulsoryUntil().filter(on::isAfter).isPresent())
        .collect(toImmutableList());
  }

  /**
   * The kinds of evidence that the panel lacks for a case.
   *
   * @param data the case
   * @param protocol the protocol that governs it, whose edition of the Code says whether the parent's wishes
   *     must be considered
   * @return a reason for each kind, the parent's wishes under the Code where it asks for them
   */
  public static ImmutableList<Reason> missingEvidence(
      FairAccessCase data, FairAccessProtocol protocol) {
    Rule<Boolean> wishes = protocol.code().rules().considersWishes();
    String preference = EvidenceKind.PARENTAL_PREFERENCE.code();
    return data.referral().missingEvidence().stream()
        .map(reason -> wishes.value() && reason.arguments().containsValue(Datum.of(preference))
            ? Reason.coded(EligibilityReasons.EVIDENCE_MISSING)
                .with("kind", preference)
                .under(wishes.source())
                .saying("there is no {kind}, which must be considered")
            : reason)
        .collect(toImmutableList());
  }

  /**
   * Whether the decision that stands names a school that excluded the child, as may be learned only afterwards. The
   * school may have taken the child back of its own will; whoever sees the case is told, and nothing is undone.
   *
   * @param data the case
   * @param context the outside facts, with the links between establishments
   * @return a reason with the code {@link CaseReasons#EXCLUDING_SCHOOL}; empty if no school is named, or another
   */
  public static Optional<Reason> excluderNamed(FairAccessCase data, CaseContext context) {
    requireNonNull(context, "context");
    return data.decision().flatMap(one -> CaseGuards.excluder(data, one.school(), context));
  }

  /**
   * Whether a child who was accepted would not be accepted on that day by what is known now. A child was accepted on
   * 6 October 2023 as four weeks out of education; if the referral is amended of late, since the child had attended all
   * the time, the acceptance stands and this tells that nothing bears it. Whoever sees the case is told, and nothing is
   * undone.
   *
   * @param data the case
   * @param context the outside facts
   * @return the check of the day of acceptance, with its reasons; empty if the child is not accepted, or would be again
   * @throws IllegalArgumentException if no protocol of the context held on the day of acceptance
   */
  public static Optional<Eligibility> unfounded(FairAccessCase data, CaseContext context) {
    requireNonNull(context, "context");
    return data.acceptedOn()
        .map(on ->
            Eligibility.check(data.referral(), context.protocolOn(on), on, context.calendars()))
        .filter(one -> !one.isEligible());
  }

  /**
   * Whether a child is taken to be on roll since a first day that was agreed only, since nobody told of an admission or that
   * the child did not come. Whoever sees the case is told, and the day counts until more is told; if the school did not
   * admit, that is reported ({@link CaseCommand.ReportBrokenAgreement}) and the child waits again.
   *
   * @param one the case
   * @param on the date
   * @return a reason with the code {@link CaseReasons#ADMISSION_NOT_TOLD}; empty if no agreed day is past, or if more is
   *     told: an admission, that the child did not come, or that the agreement fell
   */
  public static Optional<Reason> admissionNotTold(
      State<CaseStage, FairAccessCase> one, LocalDate on) {
    requireNonNull(on, "on");
    return one.data()
        .startOn()
        .filter(start -> one.stage() == CaseStage.START_AGREED && on.isAfter(start))
        .map(start -> CaseGuards.firstDay(
            CaseReasons.ADMISSION_NOT_TOLD,
            start,
            on,
            "the child is taken to be on roll from {start}, the first day agreed; by {on} nobody has"
                + " told of an admission"));
  }

  /**
   * The cases of a child that are not at an end, of which there should be one at most: a school and a pupil
   * referral unit may refer the same child.
   *
   * @param cases the cases to search
   * @param pupil the child
   * @return the open ones, in the order given
   */
  public static ImmutableList<State<CaseStage, FairAccessCase>> openFor(
      Collection<State<CaseStage, FairAccessCase>> cases, PupilReference pupil) {
    requireNonNull(pupil, "pupil");
    return cases.stream()
        .filter(one -> isOpen(one) && one.data().referral().pupil().reference().equals(pupil))
        .collect(toImmutableList());
  }

  private static boolean isOpen(State<CaseStage, FairAccessCase> one) {
    return !PROCEDURE.ends().contains(one.stage());
  }

  private static Reason duplicate(State<CaseStage, FairAccessCase> open) {
    FairAccessReferral referral = open.data().referral();
    return Reason.coded(CaseReasons.DUPLICATE)
        .with("referred", referral.referredOn())
        .with("stage", open.stage().code())
        .with("by", referral.referredBy().map(Referrer::toString).orElse("not said"))
        .under(CaseGuards.PROTOCOL)
        .saying(
            referral.referredBy().isPresent()
                ? "the child has an open case, referred on {referred} by {by} and now {stage}"
                : "the child has an open case, referred on {referred} and now {stage}");
  }

  private static Term review(FairAccessCase data) {
    LocalDate day = data.reviewOn().orElseThrow();
    return Term.of(Due.on(day), Rule.agreed("day of the review", day, CaseGuards.PROTOCOL));
  }

  private static FairAccessProtocol protocol(FairAccessCase data, CaseContext context) {
    return context.protocolOn(data.acceptedOn().orElseThrow());
  }
}

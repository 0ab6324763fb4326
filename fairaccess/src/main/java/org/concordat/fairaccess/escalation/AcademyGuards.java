/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.escalation.AcademyCommand.AnswerLetter;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.AcademyCommand.RequestDirection;
import org.concordat.fairaccess.escalation.AcademyEvent.DirectionRequested;

/** The conditions of {@link AcademyRoute}. */
final class AcademyGuards {

  private AcademyGuards() {}

  /** Why a letter is not answered: none is unanswered; empty if one is. */
  static Optional<Reason> answered(
      Escalation data, AnswerLetter command, EscalationContext context) {
    return data.unansweredLetterOn().isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.LETTER_ANSWERED)
            .under(Sources.MINDED)
            .saying("the letter has been answered"));
  }

  /** Why an answer is none: it gives no reasons in writing. */
  static Optional<Reason> notInWriting(AnswerLetter command) {
    return command.reasons().isBlank()
        ? Optional.of(Reason.coded(EscalationReasons.NOT_IN_WRITING)
            .under(Sources.MINDED)
            .saying("an answer to the letter gives its reasons in writing"))
        : Optional.empty();
  }

  /** Whether the academy never gave reasons, so that there are none to show or to answer. */
  private static boolean isSilent(Escalation data) {
    return data.refusal().filter(refusal -> refusal.reasons().isBlank()).isPresent();
  }

  /** Adds to a request a condition for each piece of evidence that it may need. */
  static ProcedureBuilder<AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
              .CommandRow<
          RequestDirection>
      withEvidence(
          ProcedureBuilder<
                          AcademyStage, Escalation, AcademyCommand, AcademyEvent, EscalationContext>
                      .CommandRow<
                  RequestDirection>
              row) {
    for (Evidence one : Evidence.values()) {
      row.guard(words(one), (data, command, context) -> missing(one, data, command, context));
    }
    return row.guard(
        "nothing is claimed of reasons that were not given", AcademyGuards::claimedOfSilence);
  }

  /** A piece of evidence in words, with when it is asked for, if that is not always. */
  private static String words(Evidence evidence) {
    return switch (evidence) {
      case ACADEMY_REASONS, AUTHORITY_ANSWER -> evidence + ", where it gave reasons";
      case WHY_THIS_SCHOOL -> evidence + ", where an agreement asks for it";
      case STANDARD_FORM, PROTOCOL_APPLIED, LOCAL_RESOLUTION -> evidence.toString();
    };
  }

  private static Optional<Reason> claimedOfSilence(
      Escalation data, RequestDirection command, EscalationContext context) {
    ImmutableList<Evidence> claimed =
        command.evidence().stream().filter(Evidence::needsReasons).collect(toImmutableList());
    return data.refusal()
        .filter(silence -> isSilent(data) && !claimed.isEmpty())
        .map(silence -> Reason.coded(EscalationReasons.NO_REASONS_GIVEN)
            .with("evidence", EscalationReasons.list(claimed))
            .with("since", silence.on())
            .under(context.on(command.on()).requestEvidence().source())
            .saying(
                "the academy gave no reasons when it refused on {since}, and the request claims:"
                    + " {evidence}"));
  }

  private static Optional<Reason> missing(
      Evidence evidence, Escalation data, RequestDirection command, EscalationContext context) {
    Rule<ImmutableSortedSet<Evidence>> checklist = context.on(command.on()).requestEvidence();
    boolean hasNoObject = evidence.needsReasons() && isSilent(data);
    return checklist.value().contains(evidence)
            && !hasNoObject
            && !command.evidence().contains(evidence)
        ? Optional.of(Reason.coded(EscalationReasons.EVIDENCE_MISSING)
            .with("evidence", evidence.toString())
            .under(checklist.source())
            .saying("the request does not show: {evidence}"))
        : Optional.empty();
  }

  static <K extends AcademyCommand> Optional<Reason> excluded(
      Escalation data, K command, EscalationContext context) {
    return GroundsGuards.excluded(Sources.TARGET_ACADEMY, data, command.on(), context);
  }

  /** Why a request needs an attempt to settle the matter first; empty if there was one, or none is asked or claimed. */
  static Optional<Reason> notTried(
      Escalation data, RequestDirection command, EscalationContext context) {
    return CommonRows.notTried(data, command, context)
        .or(() -> command.evidence().contains(Evidence.LOCAL_RESOLUTION)
                && data.triedLocallyOn().isEmpty()
            ? Optional.of(CommonRows.notTriedUnder(
                context.on(command.on()).requestEvidence().source()))
            : Optional.empty());
  }

  /** Why other rules stand against a request: the school was asked before they sent it another way. */
  static Optional<Reason> routeChanged(
      Escalation data, RequestDirection command, EscalationContext context) {
    Edition<DirectionEdition> now = context.rules().on(command.on());
    return EscalationReasons.unlessRoute(
            EscalationRoute.ACADEMY,
            data.child(),
            context.inAreaOf(data.school(), command.on()),
            now.rules())
        .map(other -> Reason.coded(EscalationReasons.TRANSITION_NOT_KNOWN)
            .with("school", data.school().urn().toString())
            .with("edition", now.name())
            .with("from", now.commencement().find().orElseThrow())
            .under(now.rules().routes().source())
            .saying(
                "since {from} the rules of {edition} do not send school {school} this way, and it"
                    + " is not known what becomes of a case that began before"));
  }

  static Optional<Reason> noAgency(
      Escalation data, RequestDirection command, EscalationContext context) {
    return context.agencyOn(command.on()).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NO_AGENCY)
            .with("on", command.on())
            .under(Sources.REQUEST)
            .saying("no national agency is known for {on}"));
  }

  static DirectionRequested requested(RequestDirection command, EscalationContext context) {
    return new DirectionRequested(
        command.on(),
        new DirectionRequest(
            command.on(), context.agencyOn(command.on()).orElseThrow(), command.evidence()));
  }

  /** A case in which a direction is asked for: what came of an earlier request does not serve it. */
  static Escalation requested(Escalation data, DirectionRequest request) {
    return data.but()
        .request(request)
        .academyEvidenceOn(Optional.empty())
        .adviceOn(Optional.empty())
        .unansweredLetterOn(Optional.empty())
        .answerBy(Optional.empty())
        .build();
  }

  static Optional<Reason> answerPast(
      Escalation data, BeMindedToDirect command, EscalationContext context) {
    return command
        .answerBy()
        .filter(day -> day.isBefore(command.on()))
        .map(day -> EscalationReasons.dated(
            EscalationReasons.ANSWER_IN_THE_PAST,
            Sources.MINDED,
            day,
            command.on(),
            "the letter of {on} names {day} as the last day to answer"));
  }
}

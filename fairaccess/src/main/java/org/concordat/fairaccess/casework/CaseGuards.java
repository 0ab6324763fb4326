/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.casework.CaseCommand.AddEvidence;
import org.concordat.fairaccess.casework.CaseCommand.Admit;
import org.concordat.fairaccess.casework.CaseCommand.Agree;
import org.concordat.fairaccess.casework.CaseCommand.Amend;
import org.concordat.fairaccess.casework.CaseCommand.Assess;
import org.concordat.fairaccess.casework.CaseCommand.BringInformation;
import org.concordat.fairaccess.casework.CaseCommand.Consider;
import org.concordat.fairaccess.casework.CaseCommand.Defer;
import org.concordat.fairaccess.casework.CaseCommand.EndInterim;
import org.concordat.fairaccess.casework.CaseCommand.ListForPanel;
import org.concordat.fairaccess.casework.CaseCommand.MoveHome;
import org.concordat.fairaccess.casework.CaseCommand.Place;
import org.concordat.fairaccess.casework.CaseCommand.RecordExclusion;
import org.concordat.fairaccess.casework.CaseCommand.Refuse;
import org.concordat.fairaccess.casework.CaseCommand.RejectFirstDay;
import org.concordat.fairaccess.casework.CaseCommand.ReportArrival;
import org.concordat.fairaccess.casework.CaseCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.casework.CaseCommand.ReportNonArrival;
import org.concordat.fairaccess.casework.CaseCommand.Withdraw;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.Eligibility.Outcome;
import org.concordat.fairaccess.referral.SchoolLeavingDate;

/** The conditions of the table of a case, each with its reason. */
final class CaseGuards {

  static final Citation CODE = Citation.of("School Admissions Code", "on fair access protocols")
      .secondHand("local fair access protocols");
  static final Citation PROTOCOL = Citation.of("Local fair access protocol");
  static final Citation LANCASHIRE =
      Citation.of("Lancashire fair access protocol", "on new information");

  static final Guard<FairAccessCase, Amend, CaseContext> SAME_CHILD = Guard.of(
      "the referral is of the same child",
      (data, command, context) -> when(
          !command.referral().pupil().reference().equals(data.referral().pupil().reference()),
          Reason.coded(CaseReasons.OTHER_CHILD)
              .under(PROTOCOL)
              .saying("a referral is amended by one of the same child")));

  static final Guard<FairAccessCase, Amend, CaseContext> REFERRAL_MADE = Guard.of(
      "the referral is not dated ahead",
      (data, command, context) -> when(
          command.referral().referredOn().isAfter(command.on()),
          Reason.coded(CaseReasons.REFERRAL_TO_COME)
              .with("referred", command.referral().referredOn())
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("a referral of {referred} is not made yet on {on}")));

  static final Guard<FairAccessCase, Assess, CaseContext> PROTOCOL_HOLDS = Guard.of(
      "a protocol holds on the day",
      (data, command, context) -> when(
          context.protocols().find(command.on()).isEmpty(),
          Reason.coded(CaseReasons.NO_PROTOCOL)
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("no protocol holds on {on}")));

  static final Guard<FairAccessCase, Assess, CaseContext> FACTS_SUFFICE = Guard.of(
      "the facts show whether the child is eligible",
      (data, command, context) -> eligibility(data, command, context)
          .filter(eligibility -> eligibility.outcome() == Outcome.NOT_KNOWN)
          .map(eligibility -> Reason.coded(CaseReasons.FACTS_MISSING)
              .with(
                  "missing",
                  eligibility.reasons().stream().map(Reason::message).collect(joining("; ")))
              .under(CODE)
              .saying("{missing}")));

  static final Guard<FairAccessCase, ListForPanel, CaseContext> PANEL_TO_COME = Guard.of(
      "the panel is still to come",
      (data, command, context) -> when(
          command.panelDate().isBefore(command.on()),
          Reason.coded(CaseReasons.PANEL_OVER)
              .with("panel", command.panelDate())
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("the panel of {panel} is over on {on}")));

  static final Guard<FairAccessCase, Consider, CaseContext> PANEL_MEETS =
      Guard.of("the day of the panel has come", (data, command, context) -> {
        LocalDate panel = data.panelDate().orElse(command.on());
        return when(
            command.on().isBefore(panel),
            Reason.coded(CaseReasons.BEFORE_PANEL)
                .with("panel", panel)
                .with("on", command.on())
                .under(PROTOCOL)
                .saying("the panel meets on {panel}, and this is {on}"));
      });

  static final Guard<FairAccessCase, Defer, CaseContext> MAY_DEFER =
      Guard.of("the case may be put off once more", (data, command, context) -> {
        Rule<Integer> allowed =
            context.protocolOn(data.acceptedOn().orElse(command.on())).deferrals();
        return when(
            data.deferrals() >= allowed.value(),
            Reason.coded(CaseReasons.DEFERRED_ENOUGH)
                .with("deferrals", data.deferrals())
                .with("allowed", allowed.value())
                .under(allowed.source())
                .saying("put off {deferrals} times already, of {allowed} allowed"));
      });

  static final Guard<FairAccessCase, Place, CaseContext> NOT_THE_EXCLUDER = Guard.of(
      "the school did not exclude the child",
      (data, command, context) -> excluder(data, command.decision().school(), context));

  static final Guard<FairAccessCase, Place, CaseContext> NOT_RULED_OUT =
      Guard.of("the school was not ruled out", (data, command, context) -> {
        Urn school = command.decision().school();
        return command.decision().ruledOut().stream()
            .filter(one -> one.school().equals(school))
            .findFirst()
            .map(one -> Reason.coded(CaseReasons.RULED_OUT)
                .with("school", school.toString())
                .with("why", one.reasons().stream().map(Reason::message).collect(joining("; ")))
                .under(PROTOCOL)
                .saying("school {school} is no candidate: {why}"));
      });

  static final Guard<FairAccessCase, Place, CaseContext> DEPARTURE_EXPLAINED = Guard.of(
      "a departure from the order, or a caution, has its reasons",
      (data, command, context) -> when(
          command.decision().needsReasons() && command.decision().departures().isEmpty(),
          unexplained(command.decision())));

  static final Guard<FairAccessCase, Refuse, CaseContext> REASONS_IN_WRITING = Guard.of(
      "the school gives its reasons",
      (data, command, context) -> when(
          command.reasons().isEmpty(),
          Reason.coded(CaseReasons.REFUSAL_WITHOUT_REASONS)
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("a school refuses in writing and with reasons; none came on {on}")));

  static final Guard<FairAccessCase, Refuse, CaseContext> BEFORE_FIRST_DAY = Guard.of(
      "the first day that was agreed has not come",
      (data, command, context) -> data.startOn()
          .filter(start -> !command.on().isBefore(start))
          .map(start -> firstDay(
              CaseReasons.START_HAS_COME,
              start,
              command.on(),
              "the register has the child from {start}, and this is {on}")));

  static final Guard<FairAccessCase, ReportBrokenAgreement, CaseContext> FIRST_DAY_OVER = Guard.of(
      "the first day that was agreed is over",
      (data, command, context) -> data.startOn()
          .filter(start -> !command.on().isAfter(start))
          .map(start -> firstDay(
              CaseReasons.NOT_OVERDUE,
              start,
              command.on(),
              "the school may still admit on {start}, and this is {on}")));

  static final Guard<FairAccessCase, Agree, CaseContext> BRINGS_FORWARD = Guard.of(
      "no first day is agreed that is as early, or was missed",
      (data, command, context) -> data.startOn().flatMap(start -> {
        if (command.on().isAfter(start)) {
          return Optional.of(firstDay(
              CaseReasons.AGREED_DAY_MISSED,
              start,
              command.on(),
              "the first day agreed, {start}, was missed, and its breach is reported before another"
                  + " is agreed on {on}"));
        }
        return when(
            !command.startOn().isBefore(start),
            firstDay(
                CaseReasons.START_SET,
                start,
                command.on(),
                "the first day was agreed already: {start}"));
      }));

  static final Guard<FairAccessCase, RejectFirstDay, CaseContext> FIRST_DAY_TO_COME = Guard.of(
      "the first day that was agreed is not past",
      (data, command, context) -> data.startOn()
          .filter(command.on()::isAfter)
          .map(start -> firstDay(
              CaseReasons.AGREED_DAY_MISSED,
              start,
              command.on(),
              "the first day agreed, {start}, was missed, and on {on} that is reported and the day"
                  + " not rejected")));

  static final Guard<FairAccessCase, RejectFirstDay, CaseContext> IS_AGREED = Guard.of(
      "the day is the one that is agreed",
      (data, command, context) -> data.startOn()
          .filter(start -> !start.equals(command.day()))
          .map(start -> Reason.coded(CaseReasons.ANOTHER_DAY_AGREED)
              .with("rejected", command.day())
              .with("start", start)
              .with("on", command.on())
              .under(PupilRegistration.sourceOn(start))
              .saying(
                  "the first day rejected on {on} is {rejected}, and the one agreed is {start}")));

  static final Guard<FairAccessCase, RejectFirstDay, CaseContext> REJECTED_IN_WRITING = Guard.of(
      "the authority gives its reasons",
      (data, command, context) -> when(
          command.reasons().isBlank(),
          Reason.coded(CaseReasons.REJECTED_WITHOUT_REASONS)
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("a first day is rejected with reasons in writing; none came on {on}")));

  static final Guard<FairAccessCase, BringInformation, CaseContext> NEWS_IS_NEW = Guard.of(
      "the panel could not have known it",
      (data, command, context) -> when(
          command.couldHaveBeenKnown(),
          Reason.coded(CaseReasons.INFORMATION_NOT_NEW)
              .with("information", command.information())
              .under(LANCASHIRE)
              .saying("the panel could have known this when it decided: {information}")));

  static final Guard<FairAccessCase, Admit, CaseContext> START_REACHED =
      Guard.of("the first day has come", (data, command, context) -> {
        LocalDate start = data.startOn().orElse(command.on());
        return startReached(start, command.on());
      });

  static final Guard<FairAccessCase, Place, CaseContext> LIVES_HERE =
      Guard.of("the child lives in the area still", (data, command, context) -> {
        Optional<LocalAuthorityCode> home = data.homeAuthorityOn(command.on());
        return when(
            !home.equals(data.referral().homeAuthority()),
            Reason.coded(CaseReasons.MOVED_AWAY)
                .with("authority", home.map(LocalAuthorityCode::toString).orElse(""))
                .with("on", command.on())
                .under(CODE)
                .saying(
                    "the child lives in the area of {authority} on {on}, whose protocol it is"));
      });

  static final Guard<FairAccessCase, Place, CaseContext> OF_AGE = Guard.of(
      "the child is of compulsory school age",
      (data, command, context) -> data.referral()
          .compulsoryUntil()
          .filter(command.on()::isAfter)
          .map(last -> Reason.coded(CaseReasons.OVER_AGE)
              .with("last-day", last)
              .with("on", command.on())
              .under(SchoolLeavingDate.SOURCE)
              .saying("compulsory school age ended on {last-day}, and this is {on}")));

  static final Guard<FairAccessCase, Withdraw, CaseContext> OUT_OF_AGE = Guard.of(
      "a child withdrawn for age is over it",
      (data, command, context) -> data.referral()
          .compulsoryUntil()
          .filter(last ->
              command.reason() == WithdrawalReason.OUT_OF_AGE && !command.on().isAfter(last))
          .map(last -> Reason.coded(CaseReasons.STILL_OF_AGE)
              .with("last-day", last)
              .with("on", command.on())
              .under(SchoolLeavingDate.SOURCE)
              .saying("the child is of compulsory school age up to {last-day}, and this is {on}")));

  static final Guard<FairAccessCase, AddEvidence, CaseContext> EVIDENCE_MADE = Guard.of(
      "the evidence is not dated ahead",
      (data, command, context) -> when(
          command.item().dated().isAfter(command.on()),
          Reason.coded(CaseReasons.EVIDENCE_TO_COME)
              .with("dated", command.item().dated())
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("evidence of {dated} is not there yet on {on}")));

  static final Guard<FairAccessCase, RecordExclusion, CaseContext> EXCLUSION_MADE = Guard.of(
      "the exclusion has taken effect",
      (data, command, context) -> when(
          command.effective().isAfter(command.on()),
          Reason.coded(CaseReasons.EXCLUSION_TO_COME)
              .with("effective", command.effective())
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("an exclusion from {effective} on is not recorded on {on}")));

  static final Guard<FairAccessCase, EndInterim, CaseContext> INTERIM_RUNS = Guard.of(
      "there is interim education",
      (data, command, context) -> when(
          data.interimOn(command.on()).isEmpty(),
          Reason.coded(CaseReasons.NO_INTERIM)
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("there is no interim education on {on} that could end")));

  static final Guard<FairAccessCase, MoveHome, CaseContext> MOVES = Guard.of(
      "the child lived elsewhere before",
      (data, command, context) -> when(
          data.homeAuthorityOn(command.on()).equals(Optional.of(command.to())),
          Reason.coded(CaseReasons.SAME_AUTHORITY)
              .with("authority", command.to().toString())
              .with("on", command.on())
              .under(PROTOCOL)
              .saying("the child lives in the area of {authority} on {on} already")));

  static final Guard<FairAccessCase, ReportNonArrival, CaseContext> ON_REGISTER =
      Guard.of("the first day has come", (data, command, context) -> {
        LocalDate start = data.startOn().orElse(command.on());
        return startReached(start, command.on());
      });

  static final Guard<FairAccessCase, ReportNonArrival, CaseContext> NOT_SAID_YET = Guard.of(
      "it was not said before",
      (data, command, context) -> data.missingSince()
          .map(since -> Reason.coded(CaseReasons.MISSING_ALREADY)
              .with("since", since)
              .under(PupilRegistration.sourceOn(since))
              .saying("the child is known to be missing since {since}")));

  static final Guard<FairAccessCase, ReportArrival, CaseContext> MISSING = Guard.of(
      "the child had not come",
      (data, command, context) -> when(
          !data.isMissingEducation(),
          Reason.coded(CaseReasons.NOT_MISSING)
              .with("on", command.on())
              .under(PupilRegistration.sourceOn(command.on()))
              .saying("the child is not known to be missing on {on}")));

  private CaseGuards() {}

  /** Against a school that excluded the child, under whichever number. */
  static Optional<Reason> excluder(FairAccessCase data, Urn school, CaseContext context) {
    return data.referral().excludedBy().stream()
        .filter(excluder -> context.successions().sameSchool(excluder, school))
        .findFirst()
        .map(excluder -> Reason.coded(CaseReasons.EXCLUDING_SCHOOL)
            .with("school", school.toString())
            .with("excluder", excluder.toString())
            .under(PROTOCOL)
            .saying(
                excluder.equals(school)
                    ? "school {school} excluded the child"
                    : "school {school} excluded the child, as {excluder}"));
  }

  private static Reason unexplained(PlacementDecision decision) {
    Reason.Builder reason = Reason.coded(CaseReasons.DEPARTURE_WITHOUT_REASON)
        .with("school", decision.school().toString())
        .with("next", decision.ranking().next().map(Urn::toString).orElse("nobody"))
        .under(PROTOCOL);
    return decision.departsFromRanking()
        ? reason.saying("{school} is named without a reason, while {next} is first of the order")
        : reason
            .with(
                "caution",
                decision.ranking().cautions().stream().map(Reason::message).collect(joining("; ")))
            .saying("{school} is named without a reason, in spite of a caution: {caution}");
  }

  private static Optional<Reason> startReached(LocalDate start, LocalDate on) {
    return when(
        on.isBefore(start),
        firstDay(
            CaseReasons.BEFORE_START,
            start,
            on,
            "the first day agreed is {start}, and this is {on}"));
  }

  static Reason firstDay(String code, LocalDate start, LocalDate on, String saying) {
    return Reason.coded(code)
        .with("start", start)
        .with("on", on)
        .under(PupilRegistration.sourceOn(start))
        .saying(saying);
  }

  static Optional<Reason> reviewToCome(LocalDate reviewOn, LocalDate on) {
    return when(
        reviewOn.isBefore(on),
        Reason.coded(CaseReasons.REVIEW_OVER)
            .with("review", reviewOn)
            .with("on", on)
            .under(PROTOCOL)
            .saying("the review of {review} is over on {on}"));
  }

  static Optional<Reason> startToCome(LocalDate startOn, LocalDate on) {
    return when(
        startOn.isBefore(on),
        firstDay(CaseReasons.START_OVER, startOn, on, "a first day of {start} is over on {on}"));
  }

  /** Whether the child comes under the protocol of the day; empty if none holds on it. */
  static Optional<Eligibility> eligibility(
      FairAccessCase data, Assess command, CaseContext context) {
    return context
        .protocols()
        .find(command.on())
        .map(protocol -> Eligibility.check(
            data.referral(), protocol.rules(), command.on(), context.calendars()));
  }

  private static Optional<Reason> when(boolean fails, Reason reason) {
    return fails ? Optional.of(reason) : Optional.empty();
  }
}

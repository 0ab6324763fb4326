/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons for which something may not be done in a review or a remedy. */
public final class MonitoringReasons {

  /** The meeting would be before the day on which it is fixed; arguments: meeting, on. */
  public static final String MEETING_IN_THE_PAST = "monitoring.meeting-in-the-past";

  /** The evidence leaves out standards; argument: standards. */
  public static final String STANDARD_NOT_ANSWERED = "monitoring.standard-not-answered";

  /** The evidence or the action is of what the contract does not name; argument: codes. */
  public static final String NOT_IN_THE_CONTRACT = "monitoring.not-in-the-contract";

  /** The outcome is better than the evidence; arguments: outcome, evidence. */
  public static final String BETTER_THAN_THE_EVIDENCE = "monitoring.better-than-the-evidence";

  /** There is no period for the action; argument: action. */
  public static final String NO_PERIOD = "monitoring.no-period";

  /** The period is no period but the n-th day of something; arguments: action, period. */
  public static final String NOT_A_PERIOD = "monitoring.not-a-period";

  /** A party has not agreed; arguments: action, party, on. */
  public static final String NOT_AGREED = "monitoring.not-agreed";

  /** A party agreed before the review that found the need; arguments: action, party, on, found. */
  public static final String AGREED_TOO_EARLY = "monitoring.agreed-too-early";

  /** A party has agreed twice; arguments: action, party. */
  public static final String AGREED_TWICE = "monitoring.agreed-twice";

  /** Another action has the code; argument: action. */
  public static final String ACTION_EXISTS = "monitoring.action-exists";

  /** There is no such action; argument: action. */
  public static final String NO_SUCH_ACTION = "monitoring.no-such-action";

  /** The action is not open to be done or extended; arguments: action, status. */
  public static final String ACTION_NOT_OPEN = "monitoring.action-not-open";

  /** The action was reported done; argument: action. */
  public static final String ALREADY_REPORTED = "monitoring.already-reported";

  /** The period of the action is over; arguments: action, due, on. */
  public static final String PERIOD_OVER = "monitoring.period-over";

  /** The new last day is not after the old one, or not after today; arguments: action, until, due. */
  public static final String NOT_LONGER = "monitoring.not-longer";

  /** No extension is left; arguments: action, extensions. */
  public static final String NO_EXTENSION_LEFT = "monitoring.no-extension-left";

  /** There is no evidence that the action was done; argument: action. */
  public static final String NO_EVIDENCE = "monitoring.no-evidence";

  /** The further review leaves out an action; argument: actions. */
  public static final String ACTION_NOT_JUDGED = "monitoring.action-not-judged";

  /** The further review judges what is not open to it; argument: actions. */
  public static final String NOTHING_TO_JUDGE = "monitoring.nothing-to-judge";

  /** A standard failed, and no action is about it; argument: standards. */
  public static final String STANDARD_WITHOUT_ACTION = "monitoring.standard-without-action";

  /** The authority has stepped in already; argument: since. */
  public static final String ALREADY_STEPPED_IN = "monitoring.already-stepped-in";

  private MonitoringReasons() {}

  static Reason meetingInThePast(LocalDate meeting, LocalDate on, Citation clause) {
    return Reason.coded(MEETING_IN_THE_PAST)
        .with("meeting", meeting)
        .with("on", on)
        .under(clause)
        .saying("a meeting on {meeting} cannot be fixed on {on}");
  }

  static Reason standardNotAnswered(Iterable<String> standards, Citation clause) {
    return Reason.coded(STANDARD_NOT_ANSWERED)
        .with("standards", joined(standards))
        .under(clause)
        .saying(
            "the evidence says neither that these standards hold nor that they fail: {standards}");
  }

  static Reason notInTheContract(Iterable<String> codes, Citation clause) {
    return Reason.coded(NOT_IN_THE_CONTRACT)
        .with("codes", joined(codes))
        .under(clause)
        .saying("the contract has no standard or indicator {codes}");
  }

  static Reason betterThanTheEvidence(
      ReviewOutcome outcome, ReviewOutcome evidence, Citation clause) {
    return Reason.coded(BETTER_THAN_THE_EVIDENCE)
        .with("outcome", outcome.toString())
        .with("evidence", evidence.toString())
        .under(clause)
        .saying("the evidence comes to {evidence}; the outcome may be worse, but not {outcome}");
  }

  static Reason noPeriod(String action, Citation clause) {
    return ofAction(NO_PERIOD, action, clause, "{action} has no period");
  }

  static Reason notAPeriod(String action, String period, Citation clause) {
    return Reason.coded(NOT_A_PERIOD)
        .with("action", action)
        .with("period", period)
        .under(clause)
        .saying("{action} needs a period, and {period} is none");
  }

  static Reason notAgreed(String action, Role party, LocalDate on, Citation clause) {
    return Reason.coded(NOT_AGREED)
        .with("action", action)
        .with("party", party.title())
        .with("on", on)
        .under(clause)
        .saying("{party} had not agreed to the period of {action} by {on}");
  }

  static Reason agreedTooEarly(
      String action, PartyAgreement agreement, LocalDate found, Citation clause) {
    return Reason.coded(AGREED_TOO_EARLY)
        .with("action", action)
        .with("party", agreement.party().title())
        .with("on", agreement.on())
        .with("found", found)
        .under(clause)
        .saying("{party} agreed to the period of {action} on {on}, before the review of {found}");
  }

  static Reason agreedTwice(String action, Role party, Citation clause) {
    return Reason.coded(AGREED_TWICE)
        .with("action", action)
        .with("party", party.title())
        .under(clause)
        .saying("{party} is said to have agreed twice to the period of {action}");
  }

  static Reason actionExists(String action, Citation clause) {
    return ofAction(ACTION_EXISTS, action, clause, "there is an action {action}");
  }

  static Reason noSuchAction(String action, Citation clause) {
    return ofAction(NO_SUCH_ACTION, action, clause, "there is no action {action}");
  }

  static Reason actionNotOpen(String action, MilestoneStatus status, Citation clause) {
    return Reason.coded(ACTION_NOT_OPEN)
        .with("action", action)
        .with("status", status.toString())
        .under(clause)
        .saying("{action} is {status}");
  }

  static Reason alreadyReported(String action, Citation clause) {
    return ofAction(ALREADY_REPORTED, action, clause, "{action} was reported done");
  }

  static Reason periodOver(String action, LocalDate due, LocalDate on, Citation clause) {
    return Reason.coded(PERIOD_OVER)
        .with("action", action)
        .with("due", due)
        .with("on", on)
        .under(clause)
        .saying("{action} was due by {due}, and is extended before that day is over, not on {on}");
  }

  static Reason notLonger(String action, LocalDate until, String due, Citation clause) {
    return Reason.coded(NOT_LONGER)
        .with("action", action)
        .with("until", until)
        .with("due", due)
        .under(clause)
        .saying("{action} is extended beyond {due}, but {until} is not after it");
  }

  static Reason noExtensionLeft(String action, int extensions, Citation clause) {
    return Reason.coded(NO_EXTENSION_LEFT)
        .with("action", action)
        .with("extensions", extensions)
        .under(clause)
        .saying("{action} may be extended {extensions} times, and no extension is left");
  }

  static Reason noEvidence(String action, Citation clause) {
    return ofAction(
        NO_EVIDENCE, action, clause, "nothing is supplied to show that {action} was done");
  }

  static Reason actionNotJudged(Iterable<String> actions, Citation clause) {
    return Reason.coded(ACTION_NOT_JUDGED)
        .with("actions", joined(actions))
        .under(clause)
        .saying("the further review leaves out {actions}");
  }

  static Reason nothingToJudge(Iterable<String> actions, Citation clause) {
    return Reason.coded(NOTHING_TO_JUDGE)
        .with("actions", joined(actions))
        .under(clause)
        .saying("the further review is of actions that are open or unmet, not of {actions}");
  }

  static Reason standardWithoutAction(Iterable<String> standards, Citation clause) {
    return Reason.coded(STANDARD_WITHOUT_ACTION)
        .with("standards", joined(standards))
        .under(clause)
        .saying("these standards failed, and no action is about them: {standards}");
  }

  static Reason alreadySteppedIn(LocalDate since, Citation clause) {
    return Reason.coded(ALREADY_STEPPED_IN)
        .with("since", since)
        .under(clause)
        .saying("the authority stepped in on {since}");
  }

  private static Reason ofAction(String code, String action, Citation clause, String words) {
    return Reason.coded(code).with("action", action).under(clause).saying(words);
  }

  private static String joined(Iterable<String> codes) {
    return Joiner.on(", ").join(codes);
  }
}

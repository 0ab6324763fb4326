/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import org.concordat.core.reason.Reason;

/** The codes of the reasons for which an approval may not be given so, or is not complete. */
public final class ApprovalReasons {

  /** The approval of this body is not needed; arguments: body, needed. */
  public static final String NOT_NEEDED = "approval.not-needed";

  /** The body has approved; argument: body. */
  public static final String ALREADY_APPROVED = "approval.already-approved";

  /** The body made no such condition, or it is met; arguments: body, condition. */
  public static final String NO_SUCH_CONDITION = "approval.no-such-condition";

  /** A refusal or a change is without words; argument: of, the body or the proposal. */
  public static final String REASON_MISSING = "approval.reason-missing";

  /** Approvals are lacking, or wait for a condition; argument: outstanding. */
  public static final String OUTSTANDING = "approval.outstanding";

  private ApprovalReasons() {}

  static Reason notNeeded(String body, ApprovalTerms terms) {
    return Reason.coded(NOT_NEEDED)
        .with("body", body)
        .with("needed", String.join(", ", terms.bodies().value()))
        .under(terms.bodies().source())
        .saying("the approval of {body} is not needed; needed: {needed}");
  }

  static Reason alreadyApproved(String body, ApprovalTerms terms) {
    return Reason.coded(ALREADY_APPROVED)
        .with("body", body)
        .under(terms.bodies().source())
        .saying("{body} has approved");
  }

  static Reason noSuchCondition(String body, String condition) {
    return Reason.coded(NO_SUCH_CONDITION)
        .with("body", body)
        .with("condition", condition)
        .saying("no condition of {body} waits to be met that reads: {condition}");
  }

  static Reason reasonMissing(String of) {
    return Reason.coded(REASON_MISSING).with("of", of).saying("it must be said why or what: {of}");
  }

  static Reason outstanding(ApprovalStanding data) {
    return Reason.coded(OUTSTANDING)
        .with("outstanding", String.join(", ", data.outstanding()))
        .under(data.terms().bodies().source())
        .saying("the approval of {outstanding} is lacking or waits for a condition");
  }
}

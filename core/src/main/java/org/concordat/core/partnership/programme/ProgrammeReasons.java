/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.programme;

import java.time.LocalDate;
import org.concordat.core.governance.approval.JointApproval;
import org.concordat.core.money.StatedAmount;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that concern a programme of devolution. */
public final class ProgrammeReasons {

  /** A body approved another amount than the proposed one; arguments: programme, proposed, approved. */
  public static final String OTHER_AMOUNT = "programme.other-amount";

  /** The closing is dated before it was decided; arguments: programme, decided, on. */
  public static final String DECIDED_LATER = "programme.decided-later";

  /** The new release would begin before the last one; arguments: programme, from, last. */
  public static final String RELEASED_EARLIER = "programme.released-earlier";

  /** Not all bodies have approved; arguments: programme, on, bodies, stage (of the approval). */
  public static final String NOT_APPROVED = "programme.not-approved";

  /** The programme was wound up; arguments: programme, on. */
  public static final String WOUND_UP = "programme.wound-up";

  /** The partnership is none of the programme's; arguments: programme, partnership. */
  public static final String OTHER_PARTNERSHIP = "programme.other-partnership";

  /** The partnership has no agreement; arguments: programme, partnership, on. */
  public static final String NO_AGREEMENT = "programme.no-agreement";

  static final Citation WARWICKSHIRE = Citation.of("DFE-RR224", "part 4, Warwickshire");

  private ProgrammeReasons() {}

  static Reason otherAmount(StatedAmount approved, Proposal proposal) {
    return about(OTHER_AMOUNT, proposal)
        .with("proposed", proposal.release().amount().text())
        .with("approved", approved.text())
        .saying("{programme} proposes {proposed}; an approval of {approved} is of something else");
  }

  static Reason decidedLater(ProgrammeCommand.ClosePru command, Proposal proposal) {
    return about(DECIDED_LATER, proposal)
        .with("decided", command.decidedOn())
        .with("on", command.on())
        .saying("what was decided on {decided} closes nothing on {on}");
  }

  static Reason releasedEarlier(FundingRelease release, FundingRelease last, Proposal proposal) {
    return about(RELEASED_EARLIER, proposal)
        .with("from", release.from())
        .with("last", last.from())
        .saying("a release from {from} cannot take the place of one from {last}");
  }

  static Reason notApproved(String programme, JointApproval approval, LocalDate on) {
    return Reason.coded(NOT_APPROVED)
        .with("programme", programme)
        .with("on", on)
        .with("bodies", String.join(", ", approval.terms().bodies().value()))
        .with("stage", approval.on(on).stage().code())
        .under(approval.terms().bodies().source())
        .saying("on {on} {programme} does not stand approved by all of {bodies}: {stage}");
  }

  static Reason woundUp(Proposal proposal, LocalDate on) {
    return about(WOUND_UP, proposal)
        .with("on", on)
        .saying("{programme} was wound up, and does not run on {on}");
  }

  static Reason otherPartnership(Proposal proposal, String partnership) {
    return about(OTHER_PARTNERSHIP, proposal)
        .with("partnership", partnership)
        .saying("{partnership} is no partnership of {programme}");
  }

  static Reason noAgreement(Proposal proposal, String partnership, LocalDate on) {
    return about(NO_AGREEMENT, proposal)
        .with("partnership", partnership)
        .with("on", on)
        .saying("{partnership} has no agreement that binds on {on}");
  }

  private static Reason.Builder about(String code, Proposal proposal) {
    return Reason.coded(code).with("programme", proposal.reference()).under(WARWICKSHIRE);
  }
}

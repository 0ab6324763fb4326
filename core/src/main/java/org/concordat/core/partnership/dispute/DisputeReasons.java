/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/** The codes of the reasons that concern disputes between members. */
public final class DisputeReasons {

  /** A school was no member; arguments: school, partnership, on. */
  public static final String NOT_A_MEMBER = "dispute.not-a-member";

  /** The URN was a member's, whose school had another by then; arguments: school, partnership, on. */
  public static final String SUCCEEDED = "dispute.succeeded";

  /** A head of another school takes the dispute up or back; arguments: party, school, on. */
  public static final String OTHER_SCHOOL = "dispute.other-school";

  /** The two schools are one at different times; arguments: raisedBy, mustAct, on. */
  public static final String SAME_SCHOOL = "dispute.same-school";

  /** The school that must act does not challenge itself, under any of its URNs; argument: school. */
  public static final String OWN_CHALLENGE = "dispute.own-challenge";

  /** The law has no route for the matter; argument: matter. */
  public static final String NOT_A_REFUSAL = "dispute.not-a-refusal";

  /** The clause sets no time for the step; argument: stage. */
  public static final String NO_LIMIT = "dispute.no-limit";

  private DisputeReasons() {}

  static Reason notAMember(Urn school, LocalDate on, DisputeStanding data) {
    return Reason.coded(NOT_A_MEMBER)
        .with("school", school.toString())
        .with("partnership", data.dispute().partnership().code())
        .with("on", on)
        .under(data.clause().clause())
        .saying("{school} was no member of {partnership} on {on}");
  }

  static Reason succeeded(Urn school, LocalDate on, DisputeStanding data) {
    return Reason.coded(SUCCEEDED)
        .with("school", school.toString())
        .with("partnership", data.dispute().partnership().code())
        .with("on", on)
        .under(data.clause().clause())
        .saying("another establishment had taken over from {school} in {partnership} by {on}");
  }

  static Reason otherSchool(Urn school, LocalDate on, DisputeStanding data) {
    return Reason.coded(OTHER_SCHOOL)
        .with("party", data.dispute().raisedBy().toString())
        .with("school", school.toString())
        .with("on", on)
        .under(data.clause().clause())
        .saying("on {on} school {school} does not speak for school {party}");
  }

  static Reason sameSchool(DisputeStanding data) {
    return Reason.coded(SAME_SCHOOL)
        .with("raisedBy", data.dispute().raisedBy().toString())
        .with("mustAct", data.dispute().mustAct().toString())
        .with("on", data.dispute().raisedOn())
        .under(data.clause().clause())
        .saying(
            "{raisedBy} and {mustAct} were one school on {on}, which cannot dispute with itself");
  }

  static Reason ownChallenge(Urn school, DisputeStanding data) {
    return Reason.coded(OWN_CHALLENGE)
        .with("school", school.toString())
        .under(data.clause().clause())
        .saying("{school} is the school that is challenged");
  }

  static Reason notARefusal(DisputeStanding data) {
    return Reason.coded(NOT_A_REFUSAL)
        .with("matter", data.dispute().matter().name())
        .under(data.clause().clause())
        .saying("the law has a route for a refusal to admit, not for {matter}");
  }

  static Reason noLimit(DisputeStage stage, DisputeClause clause) {
    return Reason.coded(NO_LIMIT)
        .with("stage", stage.code())
        .under(clause.clause())
        .saying("the clause sets no time for the step {stage}");
  }
}

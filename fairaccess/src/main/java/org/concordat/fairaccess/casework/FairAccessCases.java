/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.EnumSet;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.FairAccessReferral;

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

  /** The time to name a school, from acceptance, or from the referral where the protocol says so. */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ALLOCATION = Deadline.of(
      Duty.of("allocate-place", "name a school for the child", FairAccessRoles.LOCAL_AUTHORITY),
      EnumSet.of(CaseStage.ACCEPTED, CaseStage.LISTED, CaseStage.CONSIDERED, CaseStage.DEFERRED),
      (started, data, context) -> {
        FairAccessProtocol protocol = context.protocolOn(started);
        return protocol
            .allocationLimit()
            .term(
                protocol.allocationStart() == AllocationStart.REFERRAL
                    ? data.referral().referredOn()
                    : started,
                context.calendars());
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

  /** The target for being on roll, from the day a school is named. */
  public static final Deadline<CaseStage, FairAccessCase, CaseContext> ON_ROLL = Deadline.of(
      Duty.of("take-on-roll", "take the child on roll", FairAccessRoles.ADMISSION_AUTHORITY),
      EnumSet.of(CaseStage.PLACED, CaseStage.REFUSED, CaseStage.ESCALATED, CaseStage.START_AGREED),
      (started, data, context) ->
          Term.of(protocol(data, context).onRollTarget(), started, context.calendars()));

  /** The procedure; its table is drawn and tested from the same rows that decide. */
  public static final Procedure<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>
      PROCEDURE = CaseTable.build();

  private FairAccessCases() {}

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
   * The cases of a child that are not at an end, of which there should be one at most: a school and a pupil
   * referral unit may refer the same child.
   *
   * @param cases the cases to search
   * @param pupil the child
   * @return the open ones, in the order given
   */
  public static ImmutableList<State<CaseStage, FairAccessCase>> openFor(
      Collection<State<CaseStage, FairAccessCase>> cases, PupilReference pupil) {
    return cases.stream()
        .filter(one -> !PROCEDURE.ends().contains(one.stage())
            && one.data().referral().pupil().reference().equals(pupil))
        .collect(toImmutableList());
  }

  private static FairAccessProtocol protocol(FairAccessCase data, CaseContext context) {
    return context.protocolOn(data.acceptedOn().orElseThrow());
  }
}

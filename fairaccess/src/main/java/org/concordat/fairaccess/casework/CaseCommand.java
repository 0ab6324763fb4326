/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.FairAccessReferral;

/**
 * What somebody may want to do in a case. Each is a record with who acts, and when; their codes stand in the
 * table of {@link FairAccessCases#PROCEDURE}.
 */
public sealed interface CaseCommand extends Command {

  /**
   * Puts a corrected or completed referral in the place of the one before.
   *
   * @param by who acts: the local authority
   * @param on when
   * @param referral the referral
   */
  record Amend(Role by, LocalDate on, FairAccessReferral referral) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Amend {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(referral, "referral");
    }
  }

  /**
   * Assesses whether the child comes under the protocol; the outcome follows from the referral.
   *
   * @param by who acts: the local authority
   * @param on when, which chooses the protocol
   */
  record Assess(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Assess {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Puts the case on the list of a panel, or on that of another than before.
   *
   * @param by who acts: the local authority or the chair of the panel
   * @param on when
   * @param panelDate the day of the panel
   */
  record ListForPanel(Role by, LocalDate on, LocalDate panelDate) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ListForPanel {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(panelDate, "panelDate");
    }
  }

  /**
   * Brings the case before the panel.
   *
   * @param by who acts: the panel or the chair of the panel
   * @param on when, not before the day of the panel
   */
  record Consider(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Consider {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Puts the case off to another panel.
   *
   * @param by who acts: the panel or the chair of the panel
   * @param on when
   * @param reason why, in a few words
   */
  record Defer(Role by, LocalDate on, String reason) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Defer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Finds that the child is not ready for a mainstream school. The authority then has provision to find, and the child waits
   * until it {@linkplain EnterProvision enters} it, whatever education it has meanwhile. A child that the panel leaves in a unit
   * where it is already is found not ready and enters it on one day.
   *
   * @param by who acts: the panel or the chair of the panel
   * @param on when
   * @param provision where the child is educated from that day until provision is found, in a few words; empty where nothing
   *     new is arranged yet. It is no wish: a unit where a place is still to be had is not named here
   */
  record FindNotReady(Role by, LocalDate on, Optional<String> provision) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if a component is null
     */
    public FindNotReady {
      requireNonNull(provision, "provision");
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      provision.ifPresent(named -> InterimEducation.checkProvision("FindNotReady", named));
    }

    /**
     * With education meanwhile.
     *
     * @param by who acts: the panel or the chair of the panel
     * @param on when
     * @param provision where the child is educated from that day, in a few words
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if an argument is null
     */
    public FindNotReady(Role by, LocalDate on, String provision) {
      this(by, on, Optional.of(requireNonNull(provision, "provision")));
    }

    /**
     * With nothing arranged yet.
     *
     * @param by who acts: the panel or the chair of the panel
     * @param on when
     * @throws NullPointerException if an argument is null
     */
    public FindNotReady(Role by, LocalDate on) {
      this(by, on, Optional.empty());
    }
  }

  /**
   * Names a school.
   *
   * @param by who acts: the panel or the chair of the panel
   * @param on when; the school's time to reply counts after this day
   * @param decision the school with the order and the reasons
   */
  record Place(Role by, LocalDate on, PlacementDecision decision) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Place {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(decision, "decision");
    }
  }

  /**
   * Agrees to admit the child, or brings the first day that was agreed forward.
   *
   * <p>A first day that is agreed is brought forward by agreeing to an earlier one, and is never put off by agreeing again
   * ({@link CaseReasons#START_SET}): agreed on 20 October for 20 November, the school may agree on 10 November to the 13th.
   *
   * @param by who acts: the admission authority of the school
   * @param on when; not after the first day that is agreed already
   * @param startOn the first day, not before {@code on}
   */
  record Agree(Role by, LocalDate on, LocalDate startOn) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Agree {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Refuses to admit the child, or goes back on an agreement before its first day.
   *
   * @param by who acts: the admission authority of the school
   * @param on when
   * @param reasons the school's reasons, in writing
   */
  record Refuse(Role by, LocalDate on, ImmutableList<String> reasons) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refuse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Brings what the panel could not have known, so that it decides again.
   *
   * @param by who acts: the chair of the panel, the admission authority of the school or the local authority
   * @param on when
   * @param information what is new, in a few words
   * @param couldHaveBeenKnown whether the panel could have known it when it decided
   */
  record BringInformation(Role by, LocalDate on, String information, boolean couldHaveBeenKnown)
      implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BringInformation {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(information, "information");
    }
  }

  /**
   * Settles a refusal by talking: the school takes the child after all.
   *
   * @param by who acts: the local authority, the chair of the panel or the admission authority of the school
   * @param on when
   * @param startOn the first day, not before {@code on}
   */
  record Settle(Role by, LocalDate on, LocalDate startOn) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Settle {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Takes a refusal to those who decide.
   *
   * @param by who acts: the local authority
   * @param on when
   */
  record Escalate(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Escalate {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Takes the case back after an escalation that did not oblige the school.
   *
   * @param by who acts: the local authority
   * @param on when
   */
  record TakeBack(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakeBack {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Enters the child on the register.
   *
   * @param by who acts: the admission authority of the school or the local authority
   * @param on the day on which it does, not before the first day that was agreed; if it is later, the child was on no
   *     register in between ({@link FairAccessCase#onRollOn()})
   */
  record Admit(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Ends the follow-up.
   *
   * @param by who acts: the local authority
   * @param on when
   */
  record Close(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Close {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Ends the case before the child is on roll.
   *
   * @param by who acts: the local authority or the parent
   * @param on when
   * @param reason why
   */
  record Withdraw(Role by, LocalDate on, WithdrawalReason reason) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Arranges education for the time of waiting.
   *
   * @param by who acts: the local authority
   * @param on when
   * @param kind of what kind it is
   * @param provision what is arranged, in a few words
   */
  record ArrangeInterim(Role by, LocalDate on, InterimKind kind, String provision)
      implements CaseCommand {

    /**
     * Checks the provision.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public ArrangeInterim {
      requireNonNull(provision, "provision");
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(kind, "kind");
      InterimEducation.checkProvision("ArrangeInterim", provision);
    }

    /**
     * Arranges education of a kind that is not said.
     *
     * @param by who acts
     * @param on when
     * @param provision what is arranged, in a few words
     * @throws IllegalArgumentException if the provision is blank
     */
    public ArrangeInterim(Role by, LocalDate on, String provision) {
      this(by, on, InterimKind.OTHER, provision);
    }
  }

  /**
   * Ends the education for the time of waiting, all there is of it.
   *
   * @param by who acts: the local authority
   * @param on when
   */
  record EndInterim(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndInterim {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Adds evidence for the panel to weigh, or the finding that there is none of a kind.
   *
   * @param by who acts: the local authority, the chair of the panel, the home school or the parent
   * @param on when
   * @param item the evidence
   */
  record AddEvidence(Role by, LocalDate on, EvidenceItem item) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AddEvidence {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(item, "item");
    }
  }

  /**
   * Says that a school has permanently excluded the child, as may be learned at any time before the roll; the school is
   * never named from then on.
   *
   * @param by who acts: the local authority, the chair of the panel or the home school
   * @param on when
   * @param school the school, under the URN it had then
   * @param effective the day on which the exclusion took effect, not after {@code on}
   */
  record RecordExclusion(Role by, LocalDate on, Urn school, LocalDate effective)
      implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordExclusion {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * Finds a place in alternative provision for a child who is not ready for a mainstream school; from that day, and not before,
   * the child is in provision and waits no longer.
   *
   * @param by who acts: the local authority
   * @param on when
   * @param kind of what kind the provision is
   * @param provision what it is, in a few words
   * @param reviewOn the day on which readiness is reviewed, not before {@code on}
   */
  record EnterProvision(
      Role by, LocalDate on, InterimKind kind, String provision, LocalDate reviewOn)
      implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if a component is null
     */
    public EnterProvision {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(kind, "kind");
      requireNonNull(provision, "provision");
      requireNonNull(reviewOn, "reviewOn");
      InterimEducation.checkProvision("EnterProvision", provision);
    }
  }

  /**
   * Leaves the child in alternative provision after a review.
   *
   * @param by who acts: the local authority or the panel
   * @param on when
   * @param reviewOn the day of the next review, not before {@code on}
   */
  record ContinueProvision(Role by, LocalDate on, LocalDate reviewOn) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ContinueProvision {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reviewOn, "reviewOn");
    }
  }

  /**
   * Finds the child ready for a mainstream school; the time to name one runs anew.
   *
   * @param by who acts: the local authority or the panel
   * @param on when
   */
  record FindReady(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FindReady {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Says that the child lives in another authority's area now.
   *
   * @param by who acts: the local authority or the parent
   * @param on when
   * @param to that authority
   */
  record MoveHome(Role by, LocalDate on, LocalAuthorityCode to) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MoveHome {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(to, "to");
    }
  }

  /**
   * Does not accept the first day to which the school agreed, because it lies too far ahead; it counts as a refusal.
   *
   * <p>No law fixes a day that is too late, so the authority judges. Of a school that agreed on 20 October 2023 to 1
   * September 2099, it is done on 23 October, and the refusal is settled, brought back to the panel or escalated like any
   * other. A day that is past is not rejected but {@linkplain ReportBrokenAgreement reported as missed}.
   *
   * @param by who acts: the local authority
   * @param on when, not after the first day that was agreed
   * @param day the first day that is not accepted, which is the one that is agreed ({@link CaseReasons#ANOTHER_DAY_AGREED})
   * @param reasons the written reasons, or where they are kept; not blank ({@link CaseReasons#REJECTED_WITHOUT_REASONS}),
   *     and nothing that identifies the child
   */
  record RejectFirstDay(Role by, LocalDate on, LocalDate day, String reasons)
      implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RejectFirstDay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(day, "day");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Says that the first day that the school agreed is over and that the school has not admitted the child, which counts
   * as a refusal.
   *
   * @param by who acts: the local authority
   * @param on when, after the first day that was agreed
   */
  record ReportBrokenAgreement(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportBrokenAgreement {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Says that the child, who is on roll, never came: the child is missing education, and still placed.
   *
   * @param by who acts: the admission authority of the school or the local authority
   * @param on when
   */
  record ReportNonArrival(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportNonArrival {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Says that a child who had not come has come.
   *
   * @param by who acts: the admission authority of the school or the local authority
   * @param on when
   */
  record ReportArrival(Role by, LocalDate on) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportArrival {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Begins to follow the placement up.
   *
   * @param by who acts: the local authority, the panel or the chair of the panel
   * @param on when
   * @param reviewOn the day of the first review, not before {@code on}
   */
  record BeginMonitoring(Role by, LocalDate on, LocalDate reviewOn) implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BeginMonitoring {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reviewOn, "reviewOn");
    }
  }

  /**
   * Reviews the placement and goes on following it up.
   *
   * @param by who acts: the local authority, the panel or the chair of the panel
   * @param on when
   * @param note what was found, in a few words
   * @param nextReview the day of the next review, not before {@code on}
   */
  record ReviewPlacement(Role by, LocalDate on, String note, LocalDate nextReview)
      implements CaseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReviewPlacement {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(note, "note");
      requireNonNull(nextReview, "nextReview");
    }
  }
}

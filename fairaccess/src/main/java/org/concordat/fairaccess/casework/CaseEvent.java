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
import org.concordat.core.procedure.Event;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.FairAccessReferral;

/**
 * What happened in a case. Each is a record with the day on which it took effect; their codes stand in the
 * table of {@link FairAccessCases#PROCEDURE}.
 */
public sealed interface CaseEvent extends Event {

  /**
   * The referral was corrected or completed.
   *
   * @param on when
   * @param referral the referral in place of the one before
   */
  record Amended(LocalDate on, FairAccessReferral referral) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Amended {
      requireNonNull(on, "on");
      requireNonNull(referral, "referral");
    }
  }

  /**
   * The child was accepted under the protocol.
   *
   * @param on when
   * @param edition the name of the edition of the Code
   * @param categories the codes of the categories that the child is in
   * @param allocationFrom the day from which the time to name a school counts: the acceptance, or the referral
   *     where the protocol says so
   */
  record Accepted(
      LocalDate on, String edition, ImmutableList<String> categories, LocalDate allocationFrom)
      implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accepted {
      requireNonNull(on, "on");
      requireNonNull(edition, "edition");
      requireNonNull(categories, "categories");
      requireNonNull(allocationFrom, "allocationFrom");
    }

    /**
     * An acceptance from which the time to name a school counts; so read one that was stored without the day.
     *
     * @param on when
     * @param edition the name of the edition of the Code
     * @param categories the codes of the categories that the child is in
     */
    public Accepted(LocalDate on, String edition, ImmutableList<String> categories) {
      this(on, edition, categories, on);
    }
  }

  /**
   * The child does not come under the protocol.
   *
   * @param on when
   * @param reasons why not
   */
  record FoundIneligible(LocalDate on, ImmutableList<Reason> reasons) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundIneligible {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * A stronger route led out of the protocol.
   *
   * @param on when
   * @param group the group that has the route
   */
  record RoutedOut(LocalDate on, OutsideGroup group) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RoutedOut {
      requireNonNull(on, "on");
      requireNonNull(group, "group");
    }
  }

  /**
   * The case is on the list of a panel.
   *
   * @param on when
   * @param panelDate the day of the panel
   */
  record Listed(LocalDate on, LocalDate panelDate) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Listed {
      requireNonNull(on, "on");
      requireNonNull(panelDate, "panelDate");
    }
  }

  /**
   * The case came before the panel.
   *
   * @param on when
   */
  record Considered(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Considered {
      requireNonNull(on, "on");
    }
  }

  /**
   * The panel put the case off.
   *
   * @param on when
   * @param reason why
   */
  record Deferred(LocalDate on, String reason) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Deferred {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * The panel found the child not ready for a mainstream school; provision is still to be found.
   *
   * @param on when
   * @param provision where the child is educated from that day until then; empty where nothing new was arranged
   */
  record FoundNotReady(LocalDate on, Optional<String> provision) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if a component is null
     */
    public FoundNotReady {
      requireNonNull(provision, "provision");
      requireNonNull(on, "on");
      provision.ifPresent(named -> InterimEducation.checkProvision("FoundNotReady", named));
    }

    /**
     * With education meanwhile.
     *
     * @param on when
     * @param provision where the child is educated from that day
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if an argument is null
     */
    public FoundNotReady(LocalDate on, String provision) {
      this(on, Optional.of(requireNonNull(provision, "provision")));
    }
  }

  /**
   * The panel named a school.
   *
   * @param on when
   * @param decision the school with the order and the reasons
   */
  record Placed(LocalDate on, PlacementDecision decision) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Placed {
      requireNonNull(on, "on");
      requireNonNull(decision, "decision");
    }
  }

  /**
   * The school takes the child from a day on.
   *
   * @param on when it was agreed
   * @param startOn the first day
   */
  record StartAgreed(LocalDate on, LocalDate startOn) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public StartAgreed {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * The school refused, or went back on its agreement.
   *
   * @param on when
   * @param reasons its reasons
   */
  record Refused(LocalDate on, ImmutableList<String> reasons) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The school was silent until its time was over.
   *
   * @param on the day after the last day to reply
   */
  record RefusalDeemed(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefusalDeemed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school did not keep its agreement: the first day came and went, and the child was not admitted.
   *
   * @param on when it was reported
   */
  record AgreementBroken(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AgreementBroken {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority did not accept the first day that the school agreed, which counts as a refusal.
   *
   * @param on when
   * @param day the first day that was not accepted
   * @param reasons the authority's reasons
   */
  record FirstDayRejected(LocalDate on, LocalDate day, String reasons) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FirstDayRejected {
      requireNonNull(on, "on");
      requireNonNull(day, "day");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Something new was brought, so that the panel decides again.
   *
   * @param on when
   * @param information what is new
   */
  record InformationBrought(LocalDate on, String information) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public InformationBrought {
      requireNonNull(on, "on");
      requireNonNull(information, "information");
    }
  }

  /**
   * The refusal was taken to those who decide.
   *
   * @param on when
   */
  record Escalated(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Escalated {
      requireNonNull(on, "on");
    }
  }

  /**
   * The case came back after an escalation that did not oblige the school.
   *
   * @param on when
   */
  record TakenBack(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakenBack {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the register.
   *
   * @param on when
   */
  record Admitted(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admitted {
      requireNonNull(on, "on");
    }
  }

  /**
   * The follow-up ended.
   *
   * @param on when
   */
  record Closed(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The case ended before the child was on roll.
   *
   * @param on when
   * @param reason why
   */
  record Withdrawn(LocalDate on, WithdrawalReason reason) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Education was arranged for the time of waiting.
   *
   * @param on when
   * @param kind of what kind it is
   * @param provision what was arranged
   */
  record InterimArranged(LocalDate on, InterimKind kind, String provision) implements CaseEvent {

    /**
     * Checks the provision.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public InterimArranged {
      requireNonNull(provision, "provision");
      requireNonNull(on, "on");
      requireNonNull(kind, "kind");
      InterimEducation.checkProvision("InterimArranged", provision);
    }

    /**
     * Education of a kind that is not said; so read an event that was stored without one.
     *
     * @param on when
     * @param provision what was arranged
     * @throws IllegalArgumentException if the provision is blank
     */
    public InterimArranged(LocalDate on, String provision) {
      this(on, InterimKind.OTHER, provision);
    }
  }

  /**
   * The education for the time of waiting ended.
   *
   * @param on when
   */
  record InterimEnded(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public InterimEnded {
      requireNonNull(on, "on");
    }
  }

  /**
   * Evidence was added, or the finding that there is none of a kind.
   *
   * @param on when
   * @param item the evidence
   */
  record EvidenceAdded(LocalDate on, EvidenceItem item) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EvidenceAdded {
      requireNonNull(on, "on");
      requireNonNull(item, "item");
    }
  }

  /**
   * It became known that a school has permanently excluded the child.
   *
   * @param on when it became known
   * @param school the school, under the URN it had then
   * @param effective the day on which the exclusion took effect
   */
  record ExclusionRecorded(LocalDate on, Urn school, LocalDate effective) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExclusionRecorded {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * The child entered alternative provision.
   *
   * @param on when
   * @param kind of what kind the provision is
   * @param provision what it is
   * @param reviewOn the day on which readiness is reviewed
   */
  record ProvisionEntered(LocalDate on, InterimKind kind, String provision, LocalDate reviewOn)
      implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the provision is blank
     * @throws NullPointerException if a component is null
     */
    public ProvisionEntered {
      requireNonNull(on, "on");
      requireNonNull(kind, "kind");
      requireNonNull(provision, "provision");
      requireNonNull(reviewOn, "reviewOn");
      InterimEducation.checkProvision("ProvisionEntered", provision);
    }
  }

  /**
   * The child stayed in alternative provision after a review.
   *
   * @param on when
   * @param reviewOn the day of the next review
   */
  record ProvisionContinued(LocalDate on, LocalDate reviewOn) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ProvisionContinued {
      requireNonNull(on, "on");
      requireNonNull(reviewOn, "reviewOn");
    }
  }

  /**
   * The child was found ready for a mainstream school.
   *
   * @param on when
   */
  record FoundReady(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FoundReady {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child moved to another authority's area.
   *
   * @param on when
   * @param to that authority
   */
  record HomeMoved(LocalDate on, LocalAuthorityCode to) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HomeMoved {
      requireNonNull(on, "on");
      requireNonNull(to, "to");
    }
  }

  /**
   * The child, who is on roll, did not come.
   *
   * @param on when
   */
  record NeverArrived(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NeverArrived {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child, who had not come, came.
   *
   * @param on when
   */
  record Arrived(LocalDate on) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Arrived {
      requireNonNull(on, "on");
    }
  }

  /**
   * The placement began to be followed up.
   *
   * @param on when
   * @param reviewOn the day of the first review
   */
  record MonitoringBegun(LocalDate on, LocalDate reviewOn) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MonitoringBegun {
      requireNonNull(on, "on");
      requireNonNull(reviewOn, "reviewOn");
    }
  }

  /**
   * The placement was reviewed.
   *
   * @param on when
   * @param note what was found
   * @param nextReview the day of the next review
   */
  record PlacementReviewed(LocalDate on, String note, LocalDate nextReview) implements CaseEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PlacementReviewed {
      requireNonNull(on, "on");
      requireNonNull(note, "note");
      requireNonNull(nextReview, "nextReview");
    }
  }
}

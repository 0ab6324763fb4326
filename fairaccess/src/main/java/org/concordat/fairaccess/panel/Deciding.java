/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.governance.meeting.ChairAction;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseReasons;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.share.ShareReasons;

/** A proposal on a case, tried against the candidates and the case before anybody votes on it. */
final class Deciding {

  private final FairAccessPanel panel;
  private final PanelFacts facts;
  private final PanelCase subject;
  private final PanelProposal proposal;
  private final LocalDate on;
  private final CandidateList list;

  Deciding(
      FairAccessPanel panel,
      PanelFacts facts,
      PanelCase subject,
      PanelProposal proposal,
      LocalDate on) {
    this.panel = panel;
    this.facts = facts;
    this.subject = subject;
    this.proposal = proposal;
    this.on = on;
    this.list = facts.countedBy(panel).candidatesFor(subject, on);
  }

  /** The interests in the proposal, by where members sit and as they were declared. */
  ImmutableList<Conflict> conflicts() {
    return ImmutableList.<Conflict>builder()
        .addAll(new Interests(panel, facts.context().successions(), on)
            .in(subject.homeSchools(), proposal.proposed().proposedSchool(), list.schools()))
        .addAll(proposal.declared())
        .build();
  }

  /** Why the case does not allow it; empty if it does. */
  ImmutableList<Reason> against(Role by) {
    return placement()
        .match(
            placed -> ImmutableList.<Reason>builder()
                .addAll(placed.flatMap(one -> uncounted()).stream().toList())
                .addAll(
                    beforePanel(by).then(command(by, placed), facts.context()).reasons().stream()
                        .map(this::pointed)
                        .toList())
                .build(),
            ImmutableList::of);
  }

  /** A reason that the proposal gives is no reason for a departure; whoever gave one is told where it goes. */
  private Reason pointed(Reason reason) {
    return reason.is(CaseReasons.DEPARTURE_WITHOUT_REASON)
            && !proposal.reasons().isEmpty()
        ? PanelReasons.reasonElsewhere(reason)
        : reason;
  }

  private Optional<Reason> uncounted() {
    return list.ranking().leftOut().stream()
        .flatMap(one -> one.reasons().stream())
        .filter(reason -> reason.is(ShareReasons.TYPE_WITHOUT_POINTS))
        .findFirst()
        .or(() -> panel.records(subject.type())
            ? facts.rule().againstCounting(subject.type())
            : Optional.empty());
  }

  PanelOutcome.Decided decided(
      Role by,
      Optional<Resolution> resolution,
      Optional<ChairAction> action,
      ImmutableList<Reason> unenforceable,
      Siblings siblings) {
    Optional<PlacementDecision> placed = placement().orElseThrow();
    boolean isEnforceable = unenforceable.isEmpty();
    CaseSteps steps = isEnforceable
        ? beforePanel(by).then(command(by, placed), facts.context())
        : beforePanel(by);
    PanelDecision decision = ImmutablePanelDecision.builder()
        .subject(subject)
        .on(on)
        .proposal(proposal)
        .candidates(list)
        .placement(placed)
        .notes(new PanelNotes(panel, facts, subject, on).of(proposal, siblings.notes(subject)))
        .resolution(resolution)
        .chairAction(action)
        .unenforceable(unenforceable)
        .commands(steps.commands())
        .build();
    return new PanelOutcome.Decided(
        decision,
        subject.movedTo(steps.state()),
        placed
            .filter(one -> isEnforceable)
            .map(one -> facts.after(subject, one.school(), list, on, panel.records(subject.type())))
            .orElse(facts));
  }

  private CaseSteps beforePanel(Role by) {
    return CaseSteps.beforePanel(subject, by, on, facts.context());
  }

  private CaseCommand command(Role by, Optional<PlacementDecision> placed) {
    return proposal
        .proposed()
        .match(
            place -> new CaseCommand.Place(by, on, placed.orElseThrow()),
            defer -> new CaseCommand.Defer(by, on, defer.reason()),
            notReady -> new CaseCommand.FindNotReady(by, on, notReady.provision()));
  }

  private Answer<Optional<PlacementDecision>> placement() {
    return proposal
        .proposed()
        .match(
            this::placement,
            defer -> Answer.known(Optional.empty()),
            notReady -> Answer.known(Optional.empty()));
  }

  private Answer<Optional<PlacementDecision>> placement(Proposed.Place place) {
    Urn urn = place.school();
    Optional<School> school = facts.school(urn);
    if (school.isEmpty()) {
      return Answer.unknown(PanelReasons.notInArea(urn));
    }
    return school
        .get()
        .admissionAuthorityOn(on)
        .match(
            authority -> Answer.known(Optional.of(decision(place, authority))),
            why -> Answer.unknown(PanelReasons.admissionAuthorityNotKnown(urn, why)));
  }

  private PlacementDecision decision(Proposed.Place place, AdmissionAuthority authority) {
    return PlacementDecision.of(place.school(), authority, list.candidates(), list.ranking())
        .because(place.departures());
  }
}

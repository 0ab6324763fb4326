/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.ChairAction;
import org.concordat.core.governance.meeting.Conflict;
import org.concordat.core.governance.meeting.Item;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Minutes;
import org.concordat.core.governance.meeting.Motion;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.governance.meeting.UninvitedEffect;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * A meeting of a panel that goes through its agenda.
 *
 * <p>Each proposal gives the meeting as it is afterwards, whose candidates are those after the placements so
 * far: with loads of 1.667, 3.333 and 4.000 points per thousand, the first school takes the first child and is
 * no longer first for the second.
 *
 * <pre>{@code
 * PanelMeeting meeting = PanelMeeting.open(panel, attended, agenda, facts);
 * meeting.candidates("case-17");                    // the order, with its arithmetic
 * MeetingStep step = meeting.decide(proposal);
 * step.outcome().orElseThrow().commands();          // what is to be done in the case
 * step.meeting().candidates("case-18");             // the order for the next child
 * }</pre>
 *
 * <p>Members who sit for the home school, or for the school that is proposed, have no vote on the case unless
 * the panel's rules say otherwise; a member may be in conflict in one proposal on a case and not in
 * another. A proposal that is refused leaves every case as it was.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelMeeting {

  PanelMeeting() {}

  /** A motion that was put on a case, or could not be. */
  record Put(PanelProposal proposal, Item item) {

    boolean isOn(String key) {
      return proposal.caseKey().equals(key);
    }
  }

  /**
   * Opens a meeting.
   *
   * @param panel the panel
   * @param meeting who was invited and who came
   * @param agenda what is to be decided
   * @param facts the schools, the ledger and the rule; of the ledger counts what the panel records
   * @return the meeting, at which nothing is decided yet
   * @throws IllegalArgumentException if the meeting is one of another body or by other orders, the agenda is
   *     that of another day, or the panel goes by other orders, another frequency or other interests than the protocol in
   *     force on the day agrees, or counts managed moves that its scheme leaves out
   */
  public static PanelMeeting open(
      FairAccessPanel panel, Meeting meeting, PanelAgenda agenda, PanelFacts facts) {
    panel.checkAgreed(facts.context(), meeting.heldOn());
    return ImmutablePanelMeeting.builder()
        .panel(panel)
        .meeting(meeting)
        .agenda(agenda)
        .facts(facts)
        .cases(agenda.items().stream()
            .collect(toImmutableSortedMap(
                Comparator.naturalOrder(), AgendaItem::key, AgendaItem::subject)))
        .build();
  }

  /**
   * The panel.
   *
   * @return the panel
   */
  public abstract FairAccessPanel panel();

  /**
   * Who was invited and who came.
   *
   * @return the meeting of the body
   */
  public abstract Meeting meeting();

  /**
   * What is to be decided.
   *
   * @return the agenda, which stays as it was
   */
  public abstract PanelAgenda agenda();

  /**
   * The schools, the ledger and the rule as they are now, to be taken to the next meeting.
   *
   * @return the facts after the decisions so far; the ledger holds all that it held when the meeting was opened,
   *     whether or not the panel counts it, and an entry for each placement since that the panel records
   */
  public abstract PanelFacts facts();

  /**
   * The cases of the agenda as they stand now.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, PanelCase> cases();

  /**
   * What was decided so far.
   *
   * @return the decisions, in the order in which they were made
   */
  public abstract ImmutableList<PanelDecision> decisions();

  abstract ImmutableList<Put> puts();

  /**
   * What on the agenda is not decided yet.
   *
   * @return the items, in their order
   */
  public final ImmutableList<AgendaItem> undecided() {
    return agenda().items().stream()
        .filter(item -> !isDecided(item.key()))
        .collect(toImmutableList());
  }

  /**
   * The schools for a child, after the placements so far.
   *
   * @param key the key of the case
   * @return the candidates and their order
   * @throws IllegalArgumentException if the case is not on the agenda
   */
  public final CandidateList candidates(String key) {
    PanelCase subject = cases().get(key);
    if (subject == null) {
      throw new IllegalArgumentException(
          "PanelMeeting case: must be on the agenda, but was '" + key + "'");
    }
    return facts().countedBy(panel()).candidatesFor(subject, meeting().heldOn());
  }

  /**
   * Who is in conflict with a proposal: by where they sit, and as it declares.
   *
   * @param proposal the proposal
   * @return the conflicts; none for a case that is not on the agenda
   */
  public final ImmutableList<Conflict> conflicts(PanelProposal proposal) {
    return deciding(proposal, meeting().heldOn())
        .map(Deciding::conflicts)
        .orElse(ImmutableList.of());
  }

  /**
   * Decides on a case.
   *
   * <p>What may not be decided is refused before anybody votes on it: a case that is not on the agenda, a school that
   * is ruled out, a departure without reasons, a child of a type for which the rule's tariff has no points, so that
   * the next order could not be computed. Then the meeting votes. What is carried becomes a decision with
   * the commands of the case; what is carried and cannot be enforced brings the case before the panel and no further.
   *
   * @param proposal what is proposed, and how the members voted
   * @return the meeting afterwards, and what became of the proposal
   */
  public final MeetingStep decide(PanelProposal proposal) {
    Optional<Reason> barred = againstTaking(proposal.caseKey());
    Optional<Deciding> found = deciding(proposal, meeting().heldOn());
    if (barred.isPresent() || found.isEmpty()) {
      return refused(barred.stream().collect(toImmutableList()));
    }
    Deciding deciding = found.get();
    ImmutableList<Reason> against = deciding.against(PANEL);
    if (!against.isEmpty()) {
      return refused(against);
    }
    Item item = new Item(
        motion(proposal), deciding.conflicts(), proposal.ballots(), proposal.castingVote());
    Resolution resolution = meeting().resolve(item).value();
    PanelMeeting minuted = ImmutablePanelMeeting.builder()
        .from(this)
        .addPut(new Put(proposal, item))
        .build();
    if (!resolution.isCarried()) {
      return new MeetingStep(
          minuted, new PanelOutcome.Refused(resolution.reasons(), Optional.of(resolution)));
    }
    PanelOutcome.Decided decided = deciding.decided(
        PANEL,
        Optional.of(resolution),
        Optional.empty(),
        resolution.isEnforceable() ? ImmutableList.of() : resolution.reasons(),
        siblings());
    return new MeetingStep(minuted.after(decided), decided);
  }

  /**
   * Decides by the chair alone what the meeting could not decide, because conflicts removed the quorum and the
   * orders leave it to the chair.
   *
   * <p>The chair decides what was put and nothing else: where the motion was to place the child at school 100006,
   * the chair may not place it at 100003, in another year group, or with support that nobody moved. The grounds may
   * be the chair's own, for the order may have moved on since. Of what was put more than once, the last time
   * counts. Where a member stayed away from the meeting who had not been invited, and the orders ask for that, the
   * act cannot be enforced any more than a decision of the meeting could.
   *
   * @param proposal what the chair decides; its votes are not looked at
   * @param chair who acts
   * @param on when, not before the meeting
   * @return the meeting afterwards, and what became of the proposal
   */
  public final MeetingStep leftToChair(PanelProposal proposal, Holder chair, LocalDate on) {
    Optional<Reason> barred = againstTaking(proposal.caseKey());
    Optional<Put> last = Streams.findLast(
        putOn(proposal.caseKey()).filter(put -> proposal.decidesAs(put.proposal())));
    Optional<Deciding> found = deciding(proposal, on);
    if (barred.isPresent() || found.isEmpty() || last.isEmpty()) {
      return refused(ImmutableList.of(barred.orElseGet(() -> notLeftToChair(proposal))));
    }
    Deciding deciding = found.get();
    Resolution resolution = meeting().resolve(last.get().item()).value();
    ChairAction action = new ChairAction(
        chair, on, last.get().item().motion(), Optional.empty(), deciding.conflicts());
    ImmutableList<Reason> against = ImmutableList.<Reason>builder()
        .addAll(action.against(panel().body(), panel().orders(), resolution))
        .addAll(deciding.against(PANEL_CHAIR))
        .build();
    if (!against.isEmpty()) {
      return refused(against);
    }
    PanelOutcome.Decided decided = deciding.decided(
        PANEL_CHAIR, Optional.of(resolution), Optional.of(action), uninvited(), siblings());
    return new MeetingStep(after(decided), decided);
  }

  /**
   * The acts of the chair before this meeting that were not reported to it.
   *
   * @param acts the decisions of the chair since the last meeting
   * @return those of an earlier day that are not among the acts reported, in their order
   */
  public final ImmutableList<PanelDecision> unreported(Collection<PanelDecision> acts) {
    return acts.stream()
        .filter(one -> one.on().isBefore(meeting().heldOn())
            && one.chairAction()
                .filter(action -> !meeting().chairActions().contains(action))
                .isPresent())
        .collect(toImmutableList());
  }

  /**
   * The minutes so far.
   *
   * @return attendance, the acts of the chair that were reported, and every motion with what became of it
   */
  public final Minutes minutes() {
    return meeting().minutes(puts().stream().map(Put::item).toArray(Item[]::new));
  }

  private PanelMeeting after(PanelOutcome.Decided decided) {
    PanelCase later = decided.after();
    return ImmutablePanelMeeting.builder()
        .from(this)
        .facts(decided.facts())
        .cases(cases().values().stream()
            .map(one -> one.key().equals(later.key()) ? later : one)
            .collect(toImmutableSortedMap(
                Comparator.naturalOrder(), PanelCase::key, Function.identity())))
        .addDecision(decided.decision())
        .build();
  }

  private MeetingStep refused(ImmutableList<Reason> reasons) {
    return new MeetingStep(this, new PanelOutcome.Refused(reasons, Optional.empty()));
  }

  private Optional<Reason> againstTaking(String key) {
    if (!cases().containsKey(key)) {
      return Optional.of(PanelReasons.notOnAgenda(
          key, agenda().whyNot(key).map(Reason::message).orElse("it was not among the cases")));
    }
    return isDecided(key) ? Optional.of(PanelReasons.alreadyDecided(key)) : Optional.empty();
  }

  private boolean isDecided(String key) {
    return decisions().stream().anyMatch(one -> one.subject().key().equals(key));
  }

  private Optional<Deciding> deciding(PanelProposal proposal, LocalDate on) {
    return Optional.ofNullable(cases().get(proposal.caseKey()))
        .map(subject -> new Deciding(panel(), facts(), subject, proposal, on));
  }

  private ImmutableList<Reason> uninvited() {
    Rule<UninvitedEffect> effect = panel().orders().uninvited();
    return meeting().uninvited().isEmpty() || effect.value() == UninvitedEffect.STANDS
        ? ImmutableList.of()
        : ImmutableList.of(PanelReasons.notInvited(meeting().uninvited(), effect));
  }

  private Reason notLeftToChair(PanelProposal proposal) {
    return Streams.findLast(putOn(proposal.caseKey()))
        .map(put -> PanelReasons.notPut(proposal, put.proposal()))
        .orElseGet(() -> PanelReasons.notLeftToChair(proposal.caseKey()));
  }

  private Stream<Put> putOn(String key) {
    return puts().stream().filter(put -> put.isOn(key));
  }

  private Siblings siblings() {
    return new Siblings(Optional.of(agenda()), decisions());
  }

  private Motion motion(PanelProposal proposal) {
    String key = proposal.caseKey();
    long number = 1 + putOn(key).count();
    return new Motion(
        key + "." + number,
        key + ": " + proposal.proposed(),
        Optional.empty(),
        proposal.mover(),
        proposal.seconder());
  }

  @Value.Check
  void check() {
    checkArgument(
        meeting().body().equals(panel().body())
            && meeting().orders().equals(panel().orders()),
        "PanelMeeting meeting: must be of the panel and by its orders, but was of %s",
        meeting().body().code());
    checkArgument(
        agenda().meeting().equals(meeting().heldOn()),
        "PanelMeeting agenda: must be of the day of the meeting, %s, but was of %s",
        meeting().heldOn(),
        agenda().meeting());
  }

  @Override
  public String toString() {
    return panel().body() + " on " + meeting().heldOn() + ": " + decisions();
  }
}

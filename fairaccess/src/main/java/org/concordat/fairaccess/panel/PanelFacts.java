/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.school.School;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.immutables.value.Value;

/**
 * What a panel has before it beside the cases: the schools, what they took so far, and the rule by which they
 * come in order.
 *
 * <p>They move on with every decision: the ledger gains an entry, and a rule of turns asks the named school last.
 * Whoever ranks a whole list by one state of the ledger sends everybody to the same school. What became of a
 * decision is told to the facts, and the turn passes only with the admission: in a queue C, D, E the school C is
 * named, and the next child goes to D; if C refuses, the one after that goes to C again.
 *
 * <p>What is told of a decision moves the turn that it opened and no other, so that it may be told late: C refuses,
 * the case comes back and D is named for it; that C refused, told only then, leaves the turn of D open, and when D
 * admits, the queue is C, E, D. If C itself is named once more, on a later day, its turn is that of the second
 * decision, and passes when it admits. Two decisions of one day and one case that name one school are one.
 *
 * <pre>{@code
 * facts = facts.admitted(decision);                    // the child is on roll
 * facts = facts.notAdmitted(panel, decision, day);     // refused, withdrawn or taken back on that day
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelFacts {

  PanelFacts() {}

  /**
   * Begins facts.
   *
   * @return a builder that lacks the context, the ledger and the rule
   */
  public static Builder builder() {
    return ImmutablePanelFacts.builder();
  }

  /**
   * Begins facts by what the protocol in force on a day agrees.
   *
   * <p>Where schools take turns, the rule that was agreed is the queue as it stood then: carry on with the facts of the
   * last panel, whose turns have passed, for as long as the protocol is the same.
   *
   * @param context the outside facts of the cases, with the area's protocols
   * @param on the day of the panel
   * @return a builder that has the context, and the rule by which the protocol ranks, and lacks the ledger
   * @throws IllegalArgumentException if no protocol held on the day
   */
  public static Builder builder(CaseContext context, LocalDate on) {
    return builder()
        .context(context)
        .rule(context.protocolOn(on).sharing().ranking().value());
  }

  /**
   * The outside facts of the cases.
   *
   * @return the context
   */
  public abstract CaseContext context();

  /**
   * The schools of the area and phase.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<School> schools();

  /**
   * What the schools have taken so far.
   *
   * @return the ledger
   */
  public abstract PlacementLedger ledger();

  /**
   * By what the schools come in order.
   *
   * @return the rule
   */
  public abstract RankingRule rule();

  /**
   * The schools to be passed over.
   *
   * @return the exemptions, in force or not
   */
  public abstract ImmutableList<Exemption> exemptions();

  /**
   * The schools with the figures that their sizes are measured by, where the panel goes by figures of its own,
   * such as free school meals, planned rolls or the roll of one agreed census.
   *
   * @return one for each school, and of no other; empty where the panel goes by what the schools themselves
   *     say on its day
   */
  public abstract ImmutableList<Candidate> pool();

  /**
   * The schools with the figures that their sizes are measured by on a day.
   *
   * <p>A school had 600 pupils on 19 January 2023 and 900 on 18 January 2024. For a panel of 17 January 2024
   * it has 600 of them, for one of the next day 900, and for one of 18 January 2023 it is not measured.
   *
   * @param on the day of the decision
   * @return the {@link #pool()} that was given, whatever the day; otherwise each school, in their order, with
   *     the roll of its last census on or before the day
   */
  public final ImmutableList<Candidate> poolOn(LocalDate on) {
    return pool().isEmpty()
        ? schools().stream().map(school -> Candidate.from(school, on)).collect(toImmutableList())
        : pool();
  }

  /**
   * The schools for a child, by all that is in the ledger. A school that the child comes from and that is first of the
   * order comes with a caution, so that a panel that names it says why: the child may return to it, but that no child
   * was placed there says nothing of whether it can. A managed move goes to another school, so that for one the child's
   * own is ruled out. At a panel that does not record managed moves ask the {@link
   * PanelMeeting#candidates meeting}, which leaves them out.
   *
   * @param subject the child's case
   * @param on the day of the decision
   * @return the candidates and their order
   */
  public final CandidateList candidatesFor(PanelCase subject, LocalDate on) {
    Pupil pupil = subject.state().data().referral().pupil();
    ChildNeed need = new ChildNeed(
        pupil.yearGroup(), subject.sex(), subject.state().data().referral().excludedBy());
    Candidates among =
        away(subject, Candidates.among(schools(), need, context().successions(), on));
    ImmutableList<Candidate> pool = poolOn(on);
    ImmutableMap<Urn, Candidate> measured =
        pool.stream().collect(toImmutableMap(Candidate::school, one -> one));
    Candidates candidates = new Candidates(
        among.candidates().stream()
            .map(one -> measured.getOrDefault(one.school(), one))
            .collect(toImmutableList()),
        among.ruledOut());
    Ranking ranking = rule()
        .rank(RankingRequest.builder()
            .type(subject.type())
            .on(on)
            .candidates(candidates.candidates())
            .pool(pool)
            .ledger(ledger())
            .exemptions(exemptions())
            .yearGroup(pupil.yearGroup())
            .proximities(subject.proximities())
            .places(subject.places())
            .build());
    return new CandidateList(
        candidates,
        ranking
            .next()
            .filter(first -> isHomeOf(subject, first))
            .map(first -> ranking.cautioned(PanelReasons.homeSchoolFirst(first)))
            .orElse(ranking));
  }

  /** A managed move goes to another school; to any other child its own school may be open again. */
  private Candidates away(PanelCase subject, Candidates among) {
    if (!subject.type().equals(PlacementTypes.MANAGED_MOVE)) {
      return among;
    }
    ImmutableList.Builder<LeftOut> ruledOut =
        ImmutableList.<LeftOut>builder().addAll(among.ruledOut());
    ImmutableList.Builder<Candidate> others = ImmutableList.builder();
    for (Candidate one : among.candidates()) {
      if (isHomeOf(subject, one.school())) {
        ruledOut.add(LeftOut.of(one.school(), PanelReasons.homeSchool(one.school())));
      } else {
        others.add(one);
      }
    }
    return new Candidates(others.build(), ruledOut.build());
  }

  /** Whether a child comes from a school, under the URN that it has now or another. */
  final boolean isHomeOf(PanelCase subject, Urn school) {
    return subject.homeSchools().stream()
        .anyMatch(home -> context().successions().sameSchool(home, school));
  }

  /** The facts as they count for a panel: of the ledger what it records. */
  final PanelFacts countedBy(FairAccessPanel panel) {
    return builder().from(this).ledger(panel.recorded(ledger())).build();
  }

  /** The facts after a school was named, with or without an entry for it. */
  final PanelFacts after(
      PanelCase subject, Urn school, CandidateList list, LocalDate on, boolean isRecorded) {
    return isRecorded
        ? builder()
            .from(this)
            .ledger(ledger().with(PlacementEntry.of(school, subject.type(), on)))
            .rule(rule().named(list.ranking(), school, subject.key(), on))
            .build()
        : this;
  }

  /**
   * The facts after a child was admitted by the school that was named: in a rule of turns, the turn has passed.
   *
   * @param decision the decision that named it
   * @return a copy with the same ledger, for the place counts from the decision on; with the same rule where a school
   *     has been named for the case since, or the decision named none
   */
  public final PanelFacts admitted(PanelDecision decision) {
    return builder().from(this).rule(told(decision, RankingRule::admitted)).build();
  }

  /**
   * The facts after it was clear that a child is not admitted by the school that was named: it refused, the case was
   * withdrawn, or the decision was taken back. The place no longer counts from the day on, and in a rule of turns
   * the school keeps its turn.
   *
   * @param panel the panel that decided
   * @param decision the decision that named the school
   * @param day the day from which the place no longer counts, at the earliest that of the decision
   * @return a copy; the ledger is the same where the decision made no entry in it, and the rule where a school has
   *     been named for the case since, or the decision named none
   * @throws IllegalArgumentException if the decision made an entry that the ledger does not hold or that was taken
   *     back before, or the day is before the decision
   */
  public final PanelFacts notAdmitted(
      FairAccessPanel panel, PanelDecision decision, LocalDate day) {
    return builder()
        .from(this)
        .ledger(panel
            .placementOf(decision)
            .map(entry -> ledger().takenBack(entry, day))
            .orElse(ledger()))
        .rule(told(decision, RankingRule::notAdmitted))
        .build();
  }

  private RankingRule told(
      PanelDecision decision, BiFunction<RankingRule, String, RankingRule> step) {
    String caseKey = decision.subject().key();
    return decision
        .placement()
        .filter(placed -> decision.isEnforceable())
        .filter(placed -> rule()
            .namedFor(caseKey)
            .map(named -> ledger().successions().sameSchool(named, placed.school()))
            .orElse(true))
        .filter(placed -> rule().namedOn(caseKey).map(decision.on()::equals).orElse(true))
        .map(placed -> step.apply(rule(), caseKey))
        .orElse(rule());
  }

  final Optional<School> school(Urn urn) {
    return schools().stream().filter(one -> one.urn().equals(urn)).findFirst();
  }

  @Value.Check
  void check() {
    Set<Urn> known = new HashSet<>();
    for (School school : schools()) {
      checkArgument(
          known.add(school.urn()),
          "PanelFacts schools: are distinct, but %s came twice",
          school.urn());
    }
    Set<Urn> measured = new HashSet<>();
    for (Candidate one : pool()) {
      checkArgument(
          measured.add(one.school()) && known.contains(one.school()),
          "PanelFacts pool: must hold each school once and no other, but held %s",
          one.school());
    }
    checkArgument(
        measured.isEmpty() || measured.size() == known.size(),
        "PanelFacts pool: must hold each school, but held %s of %s",
        measured.size(),
        known.size());
  }

  /** Collects the attributes of {@link PanelFacts}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other facts.
     *
     * @param facts the facts to copy
     * @return this builder
     */
    Builder from(PanelFacts facts);

    /**
     * Sets {@link PanelFacts#context()}.
     *
     * @param context the outside facts of the cases
     * @return this builder
     */
    Builder context(CaseContext context);

    /**
     * Sets {@link PanelFacts#schools()}.
     *
     * @param schools the schools of the area and phase
     * @return this builder
     */
    Builder schools(Iterable<? extends School> schools);

    /**
     * Sets {@link PanelFacts#ledger()}.
     *
     * @param ledger what the schools have taken so far
     * @return this builder
     */
    Builder ledger(PlacementLedger ledger);

    /**
     * Sets {@link PanelFacts#rule()}.
     *
     * @param rule by what the schools come in order
     * @return this builder
     */
    Builder rule(RankingRule rule);

    /**
     * Sets {@link PanelFacts#exemptions()}.
     *
     * @param exemptions the schools to be passed over
     * @return this builder
     */
    Builder exemptions(Iterable<? extends Exemption> exemptions);

    /**
     * Sets {@link PanelFacts#pool()}.
     *
     * @param pool the schools with the figures of their sizes, each of them; none to go by what is known of
     *     each on the day
     * @return this builder
     */
    Builder pool(Iterable<? extends Candidate> pool);

    /**
     * Makes the facts.
     *
     * @return the facts
     * @throws IllegalStateException if the context, the ledger or the rule is missing
     * @throws IllegalArgumentException if a school comes twice, or the pool is not of the same schools
     */
    PanelFacts build();
  }
}

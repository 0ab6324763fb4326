/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.calendar.DeemedService;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.immutables.value.Value;

/**
 * The rules on directing a school to admit a child, as they stand together at one time.
 *
 * <p>{@link DirectionEditions} holds those of England by date. A step is governed by the edition of the day
 * that starts it: the notice's service for the reference, the asking for the reply. Every limit and list is a
 * {@link Rule} with its strength and source, so a local agreement is a copy with another:
 *
 * <pre>{@code
 * DirectionEdition local = DirectionEdition.builder()
 *     .from(rules)
 *     .maintainedReply(rules.maintainedReply()
 *         .agreedAs(TimeLimit.calendarDaysAfter(5), Citation.of("Local protocol", "7.2")))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DirectionEdition {

  DirectionEdition() {}

  /**
   * Begins an edition.
   *
   * @return a builder that lacks every rule
   */
  public static Builder builder() {
    return ImmutableDirectionEdition.builder();
  }

  /**
   * Which route a school takes, by who decides on its admissions.
   *
   * @return the routes; a body that is missing has none
   */
  public abstract Rule<ImmutableMap<AdmissionAuthority, EscalationRoute>> routes();

  /**
   * How long a maintained school has to answer when it is asked to admit; silence counts as a
   * refusal.
   *
   * @return the limit, from the day it is asked
   */
  public abstract Rule<TimeLimit> maintainedReply();

  /**
   * How long an academy has to agree a day or to refuse in writing; silence counts as a refusal.
   *
   * @return the limit, from the day it is asked
   */
  public abstract Rule<TimeLimit> academyReply();

  /**
   * Who must be consulted before the authority decides to direct.
   *
   * @return the roles
   */
  public abstract Rule<ImmutableSortedSet<Role>> consultees();

  /**
   * Who must be consulted as well when the child is over compulsory school age.
   *
   * @return the roles
   */
  public abstract Rule<ImmutableSortedSet<Role>> consulteesOverCompulsoryAge();

  /**
   * On whom a notice of the intention to direct must be served.
   *
   * @return the roles
   */
  public abstract Rule<ImmutableSortedSet<Role>> noticeRecipients();

  /**
   * On which day a notice is taken to be served, by how it was sent.
   *
   * @return the rules of service
   */
  public abstract DeemedService service();

  /**
   * How long a notice may be referred; until it is over the authority may not direct.
   *
   * @return the limit, from the day of service
   */
  public abstract Rule<TimeLimit> referenceWindow();

  /**
   * Who decides a reference.
   *
   * @return the role
   */
  public abstract Rule<Role> referencesDecidedBy();

  /**
   * How long whoever decides a reference has for it.
   *
   * @return the limit, from the day of the reference; empty where the law sets none
   */
  public abstract Rule<Optional<TimeLimit>> referenceDecision();

  /**
   * How long the authority has to direct once it may.
   *
   * @return the limit, from the day on which it may; empty where the law sets none
   */
  public abstract Rule<Optional<TimeLimit>> authorityDirection();

  /**
   * How large an infant class may become.
   *
   * @return the limit; a direction that would exceed it is refused
   */
  public abstract Rule<InfantClassLimit> infantClasses();

  /**
   * Whether a school that selects may be named only for a child who meets its criteria.
   *
   * @return true if so
   */
  public abstract Rule<Boolean> selectionRespected();

  /**
   * What a request to direct an academy must show.
   *
   * @return the checklist
   */
  public abstract Rule<ImmutableSortedSet<Evidence>> requestEvidence();

  /**
   * How long an academy has to answer the national agency's invitation with its evidence.
   *
   * @return the limit, from the day of the invitation
   */
  public abstract Rule<TimeLimit> academyEvidence();

  /**
   * How long the Secretary of State has to decide on a request.
   *
   * @return the limit, from the day the evidence is in or the time for it is over; empty where the
   *     law sets none
   */
  public abstract Rule<Optional<TimeLimit>> nationalDecision();

  /**
   * Whether it must have been tried to settle a refusal locally before a direction is opened or asked for.
   *
   * @return true if so
   */
  public abstract Rule<Boolean> localResolutionFirst();

  /**
   * The rules that differ for a looked-after child.
   *
   * @return the rules
   */
  public abstract LookedAfterRules lookedAfter();

  /** Collects the rules of a {@link DirectionEdition}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all rules of another edition.
     *
     * @param edition the edition to copy
     * @return this builder
     */
    Builder from(DirectionEdition edition);

    /**
     * Sets {@link DirectionEdition#routes()}.
     *
     * @param routes the routes by admission authority
     * @return this builder
     */
    Builder routes(Rule<ImmutableMap<AdmissionAuthority, EscalationRoute>> routes);

    /**
     * Sets {@link DirectionEdition#maintainedReply()}.
     *
     * @param maintainedReply the limit
     * @return this builder
     */
    Builder maintainedReply(Rule<TimeLimit> maintainedReply);

    /**
     * Sets {@link DirectionEdition#academyReply()}.
     *
     * @param academyReply the limit
     * @return this builder
     */
    Builder academyReply(Rule<TimeLimit> academyReply);

    /**
     * Sets {@link DirectionEdition#consultees()}.
     *
     * @param consultees the roles
     * @return this builder
     */
    Builder consultees(Rule<ImmutableSortedSet<Role>> consultees);

    /**
     * Sets {@link DirectionEdition#consulteesOverCompulsoryAge()}.
     *
     * @param consulteesOverCompulsoryAge the roles
     * @return this builder
     */
    Builder consulteesOverCompulsoryAge(Rule<ImmutableSortedSet<Role>> consulteesOverCompulsoryAge);

    /**
     * Sets {@link DirectionEdition#noticeRecipients()}.
     *
     * @param noticeRecipients the roles
     * @return this builder
     */
    Builder noticeRecipients(Rule<ImmutableSortedSet<Role>> noticeRecipients);

    /**
     * Sets {@link DirectionEdition#service()}.
     *
     * @param service the rules of service
     * @return this builder
     */
    Builder service(DeemedService service);

    /**
     * Sets {@link DirectionEdition#referenceWindow()}.
     *
     * @param referenceWindow the limit
     * @return this builder
     */
    Builder referenceWindow(Rule<TimeLimit> referenceWindow);

    /**
     * Sets {@link DirectionEdition#referencesDecidedBy()}.
     *
     * @param referencesDecidedBy the role
     * @return this builder
     */
    Builder referencesDecidedBy(Rule<Role> referencesDecidedBy);

    /**
     * Sets {@link DirectionEdition#referenceDecision()}.
     *
     * @param referenceDecision the limit, or none
     * @return this builder
     */
    Builder referenceDecision(Rule<Optional<TimeLimit>> referenceDecision);

    /**
     * Sets {@link DirectionEdition#authorityDirection()}.
     *
     * @param authorityDirection the limit, or none
     * @return this builder
     */
    Builder authorityDirection(Rule<Optional<TimeLimit>> authorityDirection);

    /**
     * Sets {@link DirectionEdition#infantClasses()}.
     *
     * @param infantClasses the limit
     * @return this builder
     */
    Builder infantClasses(Rule<InfantClassLimit> infantClasses);

    /**
     * Sets {@link DirectionEdition#selectionRespected()}.
     *
     * @param selectionRespected whether it is
     * @return this builder
     */
    Builder selectionRespected(Rule<Boolean> selectionRespected);

    /**
     * Sets {@link DirectionEdition#requestEvidence()}.
     *
     * @param requestEvidence the checklist
     * @return this builder
     */
    Builder requestEvidence(Rule<ImmutableSortedSet<Evidence>> requestEvidence);

    /**
     * Sets {@link DirectionEdition#academyEvidence()}.
     *
     * @param academyEvidence the limit
     * @return this builder
     */
    Builder academyEvidence(Rule<TimeLimit> academyEvidence);

    /**
     * Sets {@link DirectionEdition#nationalDecision()}.
     *
     * @param nationalDecision the limit, or none
     * @return this builder
     */
    Builder nationalDecision(Rule<Optional<TimeLimit>> nationalDecision);

    /**
     * Sets {@link DirectionEdition#localResolutionFirst()}.
     *
     * @param localResolutionFirst whether it must have been tried
     * @return this builder
     */
    Builder localResolutionFirst(Rule<Boolean> localResolutionFirst);

    /**
     * Sets {@link DirectionEdition#lookedAfter()}.
     *
     * @param lookedAfter the rules
     * @return this builder
     */
    Builder lookedAfter(LookedAfterRules lookedAfter);

    /**
     * Makes the edition.
     *
     * @return the edition
     * @throws IllegalStateException if a rule is missing
     */
    DirectionEdition build();
  }
}

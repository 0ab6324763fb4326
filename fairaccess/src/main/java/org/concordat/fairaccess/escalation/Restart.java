/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.concordat.fairaccess.FairAccessRoles.CARING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Rule;

/**
 * How a case goes on after the school converted: the new route, what carries over to it and what does not.
 *
 * <p>A notice served on a governing body on 15 October 2012 fell with the school on 1 November: the trust is
 * asked anew, and the authority serves nothing on it but asks the Secretary of State. The child, the panel's
 * decision, the schools that excluded the child and what other schools did stay as they were; a refusal, an attempt
 * to settle it, an agreement, first day, decision, consultation, notice, reference, request, direction, complaint or
 * order was of the school as it was.
 *
 * <p>Every exclusion stays, and a school that excluded the child under its old number is not directed under its new
 * one. Each is the child's from then on, whether it was known from the start, recorded on the way or found by the
 * authority's latest grounds; it stays until it is recorded that it ended or was an error ({@link
 * CommonCommand.RecordExclusionEnd}). The new case holds no grounds before the authority states its own.
 *
 * <p>Nothing is owed any more on the route on which the case closed, and on the new one nobody owes anything before it
 * begins there. {@link #owed} tells what is owed meanwhile, so that no list of what is owed loses the child: on 1 November
 * the authority owes to ask the trust.
 *
 * <pre>{@code
 * procedure.obligations(state, context);               // nothing, once the school has converted
 * Restart.owed(state.data(), context);                 // local-authority ask ...
 * Restart.of(state.data(), context).entry().orElseThrow()
 *     .match(community -> ..., foundation -> ..., academy -> ..., lookedAfter -> ...);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param conversion what the school became, and when
 * @param entry the case on its new route from the day on which the old one closed: that of the conversion, or the day on
 *     which the old case began or its last event lies, where that is later; unknown where the new establishment is not
 *     known, or where it was split and the panel must name a part
 * @param carriesOver what the case brings along
 * @param falls what it leaves behind, of what the case held
 * @param findings what was latest found about other schools, for the authority to confirm when it states its grounds
 */
public record Restart(
    Conversion conversion,
    Answer<RouteEntry> entry,
    ImmutableSortedSet<Matter> carriesOver,
    ImmutableSortedSet<Matter> falls,
    ImmutableList<SchoolFinding> findings) {

  /** What a case may hold. */
  public enum Matter {
    /** The child and what the law asks about a child. */
    CHILD,
    /** That the panel placed the child at the school. */
    PLACEMENT,
    /** That schools permanently excluded the child, this one included. */
    EXCLUSIONS,
    /** What other schools did when they were asked. */
    FINDINGS,
    /** What the school said or kept silent about. */
    REFUSAL,
    /** That it was tried to settle the matter locally. */
    LOCAL_ATTEMPT,
    /** A first day, agreed or set. */
    FIRST_DAY,
    /** The decision of an authority that decides itself, with its reasons. */
    DECISION,
    /** What was said to those who were consulted. */
    CONSULTATION,
    /** The notice of the intention to direct. */
    NOTICE,
    /** The reference of the notice, and what was determined on it. */
    REFERENCE,
    /** The request to the Secretary of State, with the evidence and advice on it. */
    REQUEST,
    /** The direction. */
    DIRECTION,
    /** The complaint that the school, which must admit, does not. */
    COMPLAINT,
    /** The order of the Secretary of State on the complaint. */
    ORDER
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Restart {
    requireNonNull(conversion, "conversion");
    requireNonNull(entry, "entry");
    requireNonNull(carriesOver, "carriesOver");
    requireNonNull(falls, "falls");
    requireNonNull(findings, "findings");
  }

  /**
   * How a converted case goes on.
   *
   * @param data the case as its route closed it
   * @param context the outside facts, with the establishment that the school became
   * @return the restart
   * @throws IllegalArgumentException if the case did not close because its school converted
   * @throws NullPointerException if an argument is null
   */
  public static Restart of(Escalation data, EscalationContext context) {
    requireNonNull(data, "data");
    requireNonNull(context, "context");
    Optional<Conversion> converted = data.conversion();
    checkArgument(
        converted.isPresent(),
        "Restart case: must be closed as converted, but the school was still %s",
        data.school());
    Conversion conversion = converted.get();
    return new Restart(
        conversion,
        RouteEntry.of(
            excluded(data),
            conversion.was().urn(),
            data.convertedOn().orElse(conversion.on()),
            context),
        carrying(data),
        falling(data),
        data.grounds().stream()
            .flatMap(grounds -> grounds.schools().stream())
            .filter(finding -> !context
                .successions()
                .sameSchool(finding.school(), conversion.was().urn(), conversion.on()))
            .collect(toImmutableList()));
  }

  /**
   * What is owed for a case that closed since its school converted, as long as nobody has begun it again.
   *
   * <p>It is what is owed on the first day of the {@linkplain #entry() new case}, by the authority that acts for the place on
   * the new route. Where it is not known how that begins, it is owed to say so: by the panel after a split, of which it
   * names a part, and else by the authority that looks after the child, or the local authority. No day is set for either.
   *
   * @param data the case
   * @param context the outside facts, with the establishment that the school became
   * @return what is owed since the day on which the case closed; nothing for a case that did not close as converted
   * @throws NullPointerException if an argument is null
   */
  public static ImmutableList<Obligation> owed(Escalation data, EscalationContext context) {
    requireNonNull(context, "context");
    return requireNonNull(data, "data").conversion().isEmpty()
        ? ImmutableList.of()
        : of(data, context)
            .entry()
            .match(
                begun -> begun.match(
                    community -> CommunityRoute.PROCEDURE.obligations(community, context),
                    foundation ->
                        FoundationRoute.of(begun.begun().school()).obligations(foundation, context),
                    academy -> AcademyRoute.PROCEDURE.obligations(academy, context),
                    lookedAfter -> LookedAfterRoute.PROCEDURE.obligations(lookedAfter, context)),
                unknown -> ImmutableList.of(beginning(data)));
  }

  private static Obligation beginning(Escalation data) {
    Conversion conversion = data.conversion().orElseThrow();
    Role owner = conversion.successor().isEmpty() ? PANEL_CHAIR : authority(data.child());
    return new Obligation(
        Duty.of("begin-again", "say against which school the case begins again", owner),
        data.convertedOn().orElse(conversion.on()),
        OpenLimits.none(
            Rule.agreed("time to begin the case again", "no day is set", Sources.CONVERSION)));
  }

  private static Role authority(EscalatedChild child) {
    return child.pupil().lookedAfterBy().find().flatMap(carer -> carer).isPresent()
        ? CARING_AUTHORITY
        : LOCAL_AUTHORITY;
  }

  /** The child, with the exclusions that the authority's latest grounds found. */
  private static EscalatedChild excluded(Escalation data) {
    EscalatedChild child = data.child();
    for (StandingExclusion one : CaseExclusions.of(data)) {
      child = child.withExclusion(one);
    }
    return child;
  }

  private static ImmutableSortedSet<Matter> carrying(Escalation data) {
    ImmutableSortedSet.Builder<Matter> kept = ImmutableSortedSet.naturalOrder();
    kept.add(Matter.CHILD, Matter.PLACEMENT);
    add(kept, Matter.EXCLUSIONS, !GroundsGuards.exclusions(data).isEmpty());
    add(kept, Matter.FINDINGS, data.grounds().isPresent());
    return kept.build();
  }

  private static ImmutableSortedSet<Matter> falling(Escalation data) {
    ImmutableSortedSet.Builder<Matter> fallen = ImmutableSortedSet.naturalOrder();
    add(fallen, Matter.REFUSAL, data.refusal().isPresent() || data.declinedOn().isPresent());
    add(fallen, Matter.LOCAL_ATTEMPT, data.triedLocallyOn().isPresent());
    add(fallen, Matter.FIRST_DAY, data.startOn().isPresent());
    add(fallen, Matter.DECISION, data.decidedOn().isPresent());
    add(fallen, Matter.CONSULTATION, !data.consulted().isEmpty());
    add(fallen, Matter.NOTICE, data.notice().isPresent());
    add(fallen, Matter.REFERENCE, data.referredOn().isPresent());
    add(fallen, Matter.REQUEST, data.request().isPresent());
    add(fallen, Matter.DIRECTION, data.direction().isPresent());
    add(fallen, Matter.COMPLAINT, data.complainedOn().isPresent());
    add(fallen, Matter.ORDER, data.orderedOn().isPresent());
    return fallen.build();
  }

  private static void add(
      ImmutableSortedSet.Builder<Matter> matters, Matter matter, boolean present) {
    if (present) {
      matters.add(matter);
    }
  }
}

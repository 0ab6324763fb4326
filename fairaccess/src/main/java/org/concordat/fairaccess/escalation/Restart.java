/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.reason.Answer;

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

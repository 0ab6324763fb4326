/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/**
 * How a case begins on a route: which, with which school, on which day.
 *
 * <p>The school that must act decides, as it is on the day: not the one that raised the matter, and not what
 * the school was when a dispute about it began. A partnership's dispute that its Director released as a
 * refusal to admit begins here too, against the school that refused (DFE-RR224, part 4, 4.3).
 *
 * <pre>{@code
 * RouteEntry entry = RouteEntry.of(child, Urn.of(100001), date, context).orElseThrow();
 * entry.route();                                       // FOUNDATION
 * entry.match(community -> ..., foundation -> ..., academy -> ..., lookedAfter -> ...);
 * }</pre>
 *
 * <p>An exclusion from which the child comes is known from the day of the entry on; see {@link
 * Escalation#exclusionsLearnedOn()}. One whose own day is not known, and neither a day on which it was there, is known to
 * have been there on that of the entry ({@link StandingExclusion#knownOn()}). A route that begins a case on a day without an
 * entry holds the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param route the route
 * @param begun the case, with nothing done on the route
 * @param on the day on which it begins
 */
public record RouteEntry(EscalationRoute route, Escalation begun, LocalDate on) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public RouteEntry {
    requireNonNull(route, "route");
    requireNonNull(begun, "begun");
    requireNonNull(on, "on");
  }

  /**
   * Begins a case against a school whose facts are given.
   *
   * @param child the child
   * @param school the school, as it stands on the day
   * @param on the day
   * @param context the outside facts
   * @return the case on its route; unknown where no rules are held for the day, where {@link
   *     EscalationRoute#of(EscalatedChild, NamedSchool, DirectionEdition)} is, and where the context knows that the school
   *     is not what it is named as on the day ({@link EscalationReasons#NOT_AS_NAMED}, {@link
   *     EscalationReasons#OTHER_NUMBER}), or not whether it is ({@link EscalationReasons#STANDING_NOT_KNOWN})
   * @throws NullPointerException if an argument is null
   */
  public static Answer<RouteEntry> of(
      EscalatedChild child, NamedSchool school, LocalDate on, EscalationContext context) {
    requireNonNull(child, "child");
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    return context.rules().find(on).isEmpty()
        ? Answer.unknown(EscalationReasons.noRules(on, context))
        : Standing.changed(school, on, context)
            .map(Answer::<RouteEntry>unknown)
            .orElseGet(() -> EscalationRoute.of(child, context.inAreaOf(school, on), context.on(on))
                .map(route -> new RouteEntry(route, Escalation.of(child, school).begunOn(on), on)));
  }

  /**
   * Begins a case against a school of the context, as the establishment that it was on the day. A foundation school
   * that opened as academy 200002 on 25 October 2012 is still 100002 on 5 October, by whichever number it is called.
   *
   * <p>A school that absorbs another one was open before the day of that link. The context must know its opening day, or
   * that it was open by then; without either it is taken for one that begins with the link, and the case is against the
   * school that it absorbs.
   *
   * @param child the child
   * @param school the school, under any number that it ever had
   * @param on the day
   * @param context the outside facts
   * @return the case on its route; unknown where the school of the day, its type or its area is not known, where it
   *     was not open, where it was split or not merged yet, and where {@link #of(EscalatedChild, NamedSchool,
   *     LocalDate, EscalationContext)} is
   * @throws IllegalArgumentException if what is known of the school's line contradicts a link, so if a school takes over
   *     before it opens, as {@link SchoolRegister.Builder#build()} refuses it
   * @throws NullPointerException if an argument is null
   */
  public static Answer<RouteEntry> of(
      EscalatedChild child, Urn school, LocalDate on, EscalationContext context) {
    requireNonNull(child, "child");
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    SchoolRegister line = context.lineOf(school);
    return line.standing(school, on)
        .flatMap(standing -> isSplit(school, standing, context)
            ? Answer.unknown(EscalationReasons.split(school, standing))
            : standingOn(on, school, standing, line, context))
        .flatMap(standing -> NamedSchool.from(standing, on))
        .flatMap(named -> of(child, named, on, context));
  }

  private static boolean isSplit(Urn school, Set<Urn> standing, EscalationContext context) {
    return standing.size() > 1
        && Collections.disjoint(standing, context.successions().ancestorsOf(school));
  }

  private static Answer<School> standingOn(
      LocalDate on, Urn school, Set<Urn> standing, SchoolRegister line, EscalationContext context) {
    return standing.stream()
        .filter(one -> context.known(one).isEmpty())
        .findFirst()
        .map(one -> Answer.<School>unknown(EscalationReasons.schoolNotKnown(one)))
        .orElseGet(() -> line.asOf(school, on));
  }

  /**
   * Begins a case that a dispute between members of a partnership has turned out to be.
   *
   * @param dispute the dispute
   * @param child the child
   * @param on the day, not before that of the release; the type of the refusing school is judged by it
   * @param context the outside facts
   * @return the case on its route; unknown for the reason {@link EscalationReasons#NOT_RELEASED} on a
   *     day on which the dispute has not left the clause, and where {@link #of(EscalatedChild, Urn, LocalDate,
   *     EscalationContext)} is
   * @throws IllegalArgumentException where {@link #of(EscalatedChild, Urn, LocalDate, EscalationContext)} does
   * @throws NullPointerException if an argument is null
   */
  public static Answer<RouteEntry> of(
      DisputeStanding dispute, EscalatedChild child, LocalDate on, EscalationContext context) {
    requireNonNull(dispute, "dispute");
    requireNonNull(child, "child");
    requireNonNull(on, "on");
    requireNonNull(context, "context");
    return dispute
        .escalatedOn()
        .filter(released -> !on.isBefore(released))
        .flatMap(released -> dispute.escalatedAgainst())
        .map(school -> of(child, school, on, context))
        .orElseGet(() -> Answer.unknown(EscalationReasons.notReleased(dispute, on)));
  }

  /**
   * Handles each route with the first state of the case on it.
   *
   * @param <R> the type of what comes out
   * @param community what to do on {@link CommunityRoute}
   * @param foundation what to do on {@link FoundationRoute}, with {@link FoundationRoute#of(NamedSchool)}
   * @param academy what to do on {@link AcademyRoute}
   * @param lookedAfter what to do on {@link LookedAfterRoute}
   * @return what came out
   */
  public <R> R match(
      Function<State<CommunityStage, Escalation>, ? extends R> community,
      Function<State<FoundationStage, Escalation>, ? extends R> foundation,
      Function<State<AcademyStage, Escalation>, ? extends R> academy,
      Function<State<FoundationStage, Escalation>, ? extends R> lookedAfter) {
    return switch (route) {
      case COMMUNITY -> community.apply(CommunityRoute.PROCEDURE.begin(on, begun));
      case FOUNDATION -> foundation.apply(FoundationRoute.of(begun.school()).begin(on, begun));
      case ACADEMY -> academy.apply(AcademyRoute.PROCEDURE.begin(on, begun));
      case LOOKED_AFTER -> lookedAfter.apply(LookedAfterRoute.PROCEDURE.begin(on, begun));
    };
  }

  @Override
  public String toString() {
    return "on " + on + " " + EscalationReasons.words(route) + " route, " + begun.school();
  }
}

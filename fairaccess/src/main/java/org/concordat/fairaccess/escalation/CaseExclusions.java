/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static org.concordat.fairaccess.escalation.SchoolFinding.Standing.PERMANENTLY_EXCLUDED;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionEnded;

/**
 * The exclusions that a case knows of: the child's, and those that the authority's grounds found beside them.
 *
 * <p>What grounds found since 20 October is one that took effect by then. If the child has such a one from that school, it
 * is the same; if not, it is one more, whose day is not known.
 */
final class CaseExclusions {

  private CaseExclusions() {}

  static ImmutableSortedSet<StandingExclusion> of(Escalation data) {
    return Stream.concat(
            data.child().exclusions().stream(),
            data.foundExcludedSince().entrySet().stream()
                .map(one -> StandingExclusion.knownOn(one.getKey(), one.getValue()))
                .filter(found -> !isAmong(data.child(), found)))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static boolean isAmong(EscalatedChild child, StandingExclusion found) {
    return child.exclusions().stream().anyMatch(one -> mayBe(found, one));
  }

  private static boolean mayBe(StandingExclusion found, StandingExclusion one) {
    return one.school().equals(found.school())
        && one.effective().map(found::mayBeOf).orElse(true);
  }

  /** The last of some that took effect by a day; one without a day before all others. */
  static Optional<StandingExclusion> last(Stream<StandingExclusion> some, LocalDate by) {
    return some.filter(one -> one.mayHaveEndedOn(by))
        .max(comparing(StandingExclusion::effectiveOrFirst));
  }

  /** A case with the authority's findings of a day. */
  static Escalation found(Escalation data, DirectionGrounds grounds, LocalDate on) {
    ImmutableSortedMap<Urn, LocalDate> before = data.foundExcludedSince();
    return data.but()
        .grounds(grounds)
        .foundExcludedSince(grounds.schools().stream()
            .filter(finding -> finding.standing() == PERMANENTLY_EXCLUDED)
            .map(SchoolFinding::school)
            .collect(toImmutableSortedMap(
                naturalOrder(), school -> school, school -> before.getOrDefault(school, on))))
        .exclusionsLearnedOn(on)
        .build();
  }

  /**
   * A case in which an exclusion no longer counts. An end that lies before the days of all is of an exclusion before them,
   * and none of these ends. A school that is named and has refused stays one that refused.
   */
  static Escalation ended(Escalation data, ExclusionEnded event) {
    Escalation learned = data.but().exclusionsLearnedOn(event.on()).build();
    return last(known(data, event, event.said()), event.effective())
        .or(() -> last(known(data, event, event.knownAs()), event.effective()))
        .map(one -> without(learned, one, event))
        .orElse(learned);
  }

  private static Stream<StandingExclusion> known(
      Escalation data, ExclusionEnded event, Urn number) {
    return of(data).stream().filter(isMeant(number, event.excludedOn()));
  }

  /** Whether it is known by a number and, if a day is said, is of that day. */
  static Predicate<StandingExclusion> isMeant(Urn number, Optional<LocalDate> day) {
    return one ->
        one.school().equals(number) && (day.isEmpty() || one.effective().equals(day));
  }

  private static Escalation without(
      Escalation data, StandingExclusion ended, ExclusionEnded event) {
    EscalatedChild child = data.child().without(ended, event.ending());
    Urn school = ended.school();
    Optional<StandingExclusion> found = Optional.ofNullable(
            data.foundExcludedSince().get(school))
        .map(since -> StandingExclusion.knownOn(school, since))
        .filter(one -> mayBe(one, ended) && !isAmong(child, one));
    Escalation after = data.but().child(child).build();
    return found.isEmpty() ? after : notFound(after, school, event);
  }

  private static Escalation notFound(Escalation data, Urn school, ExclusionEnded event) {
    boolean hasRefused =
        event.school().equals(data.school().urn()) && data.refusal().isPresent();
    return data.but()
        .grounds(data.grounds()
            .map(one -> one.withoutExclusionFrom(
                school, hasRefused ? SchoolFinding::refusedBy : SchoolFinding::neither)))
        .foundExcludedSince(Maps.filterKeys(data.foundExcludedSince(), one -> !one.equals(school)))
        .build();
  }
}

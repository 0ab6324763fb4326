/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * What a case knows of a child's exclusion from a school, by whichever number somebody calls the school on a day.
 *
 * <p>Numbers of one line that are one school on the day stand for one exclusion, unless their days tell two apart: then
 * the one that is known by the very number that is said is meant, if there is one.
 *
 * @param school the school, under the number that is said
 * @param on the day
 * @param knownAs the numbers under which the exclusion is known; none where none is
 * @param days the days on which it took effect, where they are known; several only of several exclusions
 * @param isSeveral whether several are known and it is not said which is meant
 */
record KnownExclusion(
    Urn school,
    LocalDate on,
    ImmutableSortedSet<Urn> knownAs,
    ImmutableSortedSet<LocalDate> days,
    boolean isSeveral) {

  static KnownExclusion of(Urn school, Escalation data, LocalDate on, EscalationContext context) {
    Successions links = context.successions();
    ImmutableSortedSet<Urn> line = GroundsGuards.exclusions(data).stream()
        .filter(one -> links.sameSchool(one, school) && links.sameSchool(one, school, on))
        .collect(toImmutableSortedSet(naturalOrder()));
    boolean severalInLine = days(line, data).size() > 1 || isBranched(line, links);
    ImmutableSortedSet<Urn> meant =
        severalInLine && line.contains(school) ? ImmutableSortedSet.of(school) : line;
    return new KnownExclusion(
        school, on, meant, days(meant, data), severalInLine && !line.contains(school));
  }

  private static ImmutableSortedSet<LocalDate> days(Set<Urn> numbers, Escalation data) {
    return numbers.stream()
        .flatMap(one -> Stream.ofNullable(data.child().excludedOn().get(one)))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static boolean isBranched(Set<Urn> numbers, Successions links) {
    return numbers.stream()
        .anyMatch(one -> numbers.stream().anyMatch(other -> !links.sameSchool(one, other)));
  }

  /** The number under which an exclusion is recorded: one by which it is known, or else the one that is said. */
  Urn number() {
    return knownAs.contains(school) || knownAs.isEmpty() ? school : knownAs.first();
  }

  /** Whether it is known of what is one school with another number on the day. */
  boolean isFrom(Urn other, EscalationContext context) {
    return knownAs.stream().anyMatch(one -> context.successions().sameSchool(one, other, on));
  }

  /** Why it is not told from others; empty if it is, or if none is known. */
  Optional<Reason> notTold() {
    return isSeveral
        ? Optional.of(Reason.coded(EscalationReasons.EXCLUSION_AMBIGUOUS)
            .with("school", school.toString())
            .with("excluded", EscalationReasons.list(knownAs))
            .with("on", on)
            .under(Sources.PANEL)
            .saying("several exclusions from what is school {school} on {on} are known (as"
                + " {excluded}), and it is not said which is meant"))
        : Optional.empty();
  }

  /** Why it is not recorded again; empty if it is not known, or not since when. */
  Optional<Reason> recorded() {
    return days.stream()
        .findFirst()
        .filter(effective -> !isSeveral)
        .map(effective -> Reason.coded(EscalationReasons.EXCLUSION_RECORDED)
            .with("school", school.toString())
            .with("excluded", EscalationReasons.list(knownAs))
            .with("effective", effective)
            .under(Sources.PANEL)
            .saying("the exclusion from school {school} (as {excluded}), effective {effective}, is"
                + " recorded already and has not ended"));
  }

  /** Why it cannot end: none is known. */
  Optional<Reason> notKnown() {
    return knownAs.isEmpty()
        ? Optional.of(Reason.coded(EscalationReasons.EXCLUSION_NOT_KNOWN)
            .with("school", school.toString())
            .under(Sources.PANEL)
            .saying("no exclusion from school {school} is known that could end"))
        : Optional.empty();
  }

  /** Why it does not end on a day: it took effect later; empty if it did not, or if that is not known. */
  Optional<Reason> endsTooEarly(LocalDate ends) {
    return days.stream()
        .findFirst()
        .filter(effective -> !isSeveral && ends.isBefore(effective))
        .map(effective -> Reason.coded(EscalationReasons.EXCLUSION_ENDS_EARLY)
            .with("school", school.toString())
            .with("excluded", EscalationReasons.list(knownAs))
            .with("effective", effective)
            .with("ends", ends)
            .under(Sources.EXCLUSION_ENDED)
            .saying("the exclusion from school {school} (as {excluded}) took effect on {effective}"
                + " and does not end on {ends}"));
  }
}

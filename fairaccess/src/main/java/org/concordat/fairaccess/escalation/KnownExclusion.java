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
import java.util.stream.Stream;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * What a case knows of a child's exclusions from a school, where somebody says on a day that there is one or that it has
 * ended.
 *
 * <p>An exclusion is known by the number under which it was told and the day on which it took effect: two numbers hold two
 * exclusions, even of one school, unless the day on which both took effect shows that they are one; and so do two days of
 * one number.
 *
 * @param school the school, under the number that is said
 * @param on the day on which it is said
 * @param data what is known
 * @param links which schools took over from which
 * @param target where it is written which schools may not be directed
 */
record KnownExclusion(
    Urn school, LocalDate on, Escalation data, Successions links, Citation target) {

  /**
   * Why an exclusion is not recorded: the school, or what is the same school, has one of that day. One of another day is
   * another, and stands beside it.
   */
  Optional<Reason> recorded(LocalDate effective) {
    return Stream.concat(
            Stream.of(school), data.child().excludedOn().keySet().stream().filter(this::isInLine))
        .filter(one -> data.child().excludedOnBy(one).contains(effective))
        .findFirst()
        .map(one -> recorded(one, effective));
  }

  private Reason recorded(Urn knownAs, LocalDate effective) {
    return Reason.coded(EscalationReasons.EXCLUSION_RECORDED)
        .with("school", school.toString())
        .with("excluded", knownAs.toString())
        .with("effective", effective)
        .under(target)
        .saying("the exclusion from school {school} (as {excluded}), effective {effective}, is"
            + " recorded already and has not ended");
  }

  /** One came from the other, and they are one school on the day. */
  private boolean isInLine(Urn other) {
    return links.sameSchool(other, school) && links.sameSchool(other, school, on);
  }

  /**
   * The numbers whose exclusion may be meant: the one that is said if it holds one, else those that do of the schools
   * that it has taken over by the day.
   */
  private ImmutableSortedSet<Urn> meant() {
    ImmutableSortedSet<Urn> held = GroundsGuards.exclusions(data);
    return held.contains(school)
        ? ImmutableSortedSet.of(school)
        : held.stream()
            .filter(links.ancestorsOf(school)::contains)
            .filter(one -> links.sameSchool(one, school, on))
            .collect(toImmutableSortedSet(naturalOrder()));
  }

  /** The number by which the exclusion that ends is known, where one is meant. */
  Urn knownAs() {
    return meant().first();
  }

  /** Why it is not told from others; empty if it is, or if none is known. */
  Optional<Reason> notTold() {
    return meant().size() > 1
        ? Optional.of(Reason.coded(EscalationReasons.EXCLUSION_AMBIGUOUS)
            .with("school", school.toString())
            .with("excluded", EscalationReasons.list(meant()))
            .with("on", on)
            .under(target)
            .saying("several exclusions from what is school {school} on {on} are known (as"
                + " {excluded}), and it is not said which is meant"))
        : Optional.empty();
  }

  /** Why it cannot end: none is known by the number that is said. */
  Optional<Reason> notKnown() {
    return meant().isEmpty() ? Optional.of(notKnownBut(others())) : Optional.empty();
  }

  private ImmutableSortedSet<Urn> others() {
    return GroundsGuards.exclusions(data).stream()
        .filter(one -> links.sameSchool(one, school, on))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private Reason notKnownBut(ImmutableSortedSet<Urn> others) {
    Reason.Builder reason = Reason.coded(EscalationReasons.EXCLUSION_NOT_KNOWN)
        .with("school", school.toString())
        .under(target);
    return others.isEmpty()
        ? reason.saying("no exclusion from school {school} is known that could end")
        : reason
            .with("excluded", EscalationReasons.list(others))
            .with("on", on)
            .saying("no exclusion from school {school} is known that could end; of what is one"
                + " school with it on {on}, those from {excluded} are");
  }

  /** Why it does not end on a day: it took effect later; empty if one took effect by then, or if no day is known. */
  Optional<Reason> endsTooEarly(LocalDate ends) {
    return meant().stream()
        .filter(one -> meant().size() == 1)
        .findFirst()
        .flatMap(one -> data.child().excludedOnBy(one).stream()
            .findFirst()
            .filter(ends::isBefore)
            .map(effective -> Reason.coded(EscalationReasons.EXCLUSION_ENDS_EARLY)
                .with("school", school.toString())
                .with("excluded", one.toString())
                .with("effective", effective)
                .with("ends", ends)
                .under(Sources.EXCLUSION_ENDED)
                .saying("the exclusion from school {school} (as {excluded}) took effect on"
                    + " {effective} and does not end on {ends}")));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;

/**
 * Which of the exclusions that a case knows of has ended, where somebody says on a day that one has.
 *
 * @param said what is said
 * @param data what is known
 * @param links which schools took over from which
 * @param target where it is written which schools may not be directed
 */
record EndingExclusion(
    RecordExclusionEnd said, Escalation data, Successions links, Citation target) {

  /** What is known by the number that is said. */
  private ImmutableList<StandingExclusion> own() {
    return CaseExclusions.of(data).stream()
        .filter(one -> one.school().equals(said.school()))
        .collect(toImmutableList());
  }

  /**
   * What is known by the numbers of the schools that the one that is said has taken over by the day; if it is said of which
   * day the exclusion is, by that of a school that took it over too, since one of that day is the same.
   */
  private ImmutableList<StandingExclusion> inherited() {
    return CaseExclusions.of(data).stream()
        .filter(one -> !one.school().equals(said.school()))
        .filter(one -> links.ancestorsOf(said.school()).contains(one.school()) || isOfItsHeir(one))
        .filter(one -> links.sameSchool(one.school(), said.school(), said.on()))
        .collect(toImmutableList());
  }

  private boolean isOfItsHeir(StandingExclusion one) {
    return said.excludedOn().isPresent()
        && one.effective().equals(said.excludedOn())
        && links.ancestorsOf(one.school()).contains(said.school());
  }

  private ImmutableList<StandingExclusion> known() {
    return Stream.of(own(), inherited()).flatMap(ImmutableList::stream).collect(toImmutableList());
  }

  private Stream<StandingExclusion> meant(ImmutableList<StandingExclusion> some) {
    return some.stream()
        .filter(one -> CaseExclusions.isMeant(one.school(), said.excludedOn()).test(one));
  }

  private ImmutableSortedSet<Urn> inheritedFrom() {
    return meant(inherited())
        .filter(one -> one.mayHaveEndedOn(said.effective()))
        .map(StandingExclusion::school)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private Optional<StandingExclusion> ofOwn() {
    return CaseExclusions.last(meant(own()), said.effective());
  }

  /** The number by which the exclusion that ends is known, where one does. */
  Urn knownAs() {
    return ofOwn()
        .map(StandingExclusion::school)
        .orElseGet(() -> inheritedFrom().first());
  }

  /** Why it cannot end: none is known of the school that is said, or none of the day. */
  Optional<Reason> notKnown() {
    if (known().isEmpty()) {
      return Optional.of(noneKnown());
    }
    return said.excludedOn().filter(day -> meant(known()).findFirst().isEmpty()).map(this::noneOf);
  }

  private Reason noneKnown() {
    ImmutableSortedSet<Urn> others = CaseExclusions.of(data).stream()
        .map(StandingExclusion::school)
        .filter(one -> links.sameSchool(one, said.school(), said.on()))
        .collect(toImmutableSortedSet(naturalOrder()));
    Reason.Builder reason = Reason.coded(EscalationReasons.EXCLUSION_NOT_KNOWN)
        .with("school", said.school().toString())
        .under(target);
    return others.isEmpty()
        ? reason.saying("no exclusion from school {school} is known that could end")
        : reason
            .with("excluded", EscalationReasons.list(others))
            .with("on", said.on())
            .saying("no exclusion from school {school} is known that could end; of what is one"
                + " school with it on {on}, those from {excluded} are");
  }

  private Reason noneOf(LocalDate day) {
    return Reason.coded(EscalationReasons.EXCLUSION_DAY_NOT_KNOWN)
        .with("school", said.school().toString())
        .with("effective", day)
        .with(
            "known",
            EscalationReasons.list(
                known().stream().map(StandingExclusion::words).collect(toImmutableList())))
        .under(target)
        .saying("no exclusion from school {school} effective {effective} is known that could end;"
            + " known are: {known}");
  }

  /** Why it is not told from others; empty if it is, or if none is known. */
  Optional<Reason> notTold() {
    return ofOwn().isEmpty() && inheritedFrom().size() > 1
        ? Optional.of(Reason.coded(EscalationReasons.EXCLUSION_AMBIGUOUS)
            .with("school", said.school().toString())
            .with("excluded", EscalationReasons.list(inheritedFrom()))
            .with("on", said.on())
            .under(target)
            .saying("several exclusions from what is school {school} on {on} are known (as"
                + " {excluded}), and it is not said which is meant"))
        : Optional.empty();
  }

  /** Why none ends on a day: all took effect later; empty if one took effect by then, or if none is known. */
  Optional<Reason> endsTooEarly() {
    return ofOwn().isPresent() || !inheritedFrom().isEmpty()
        ? Optional.empty()
        : meant(known())
            .findFirst()
            .flatMap(one -> one.effective().map(day -> tooEarly(one.school(), day)));
  }

  private Reason tooEarly(Urn knownAs, LocalDate effective) {
    return Reason.coded(EscalationReasons.EXCLUSION_ENDS_EARLY)
        .with("school", said.school().toString())
        .with("excluded", knownAs.toString())
        .with("effective", effective)
        .with("ends", said.effective())
        .under(Sources.EXCLUSION_ENDED)
        .saying("the exclusion from school {school} (as {excluded}) took effect on {effective} and"
            + " does not end on {ends}");
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The exclusions of a child, all that there were.
 *
 * <p>A child excluded for good by one school on 3 March 2011 and by another on 8 October 2012, both standing, is twice
 * excluded from 8 October 2012 through 7 October 2014. Had the first been reinstated, or had one school made both, the
 * child would not be twice excluded at all; and where it is not known whether it was, the answer is unknown.
 *
 * <p>Schools are told apart by their URNs, and two URNs are one school if there is a permanent exclusion of one day under
 * both, whatever came of it, since nobody is excluded for good by two schools on one day. One that converted is else told
 * by the links that are given: {@link #isTwiceExcluded(LocalDate, Successions)}.
 *
 * <p>Immutable and thread-safe. The text tells only how many there are.
 */
public final class ExclusionHistory {

  private static final ExclusionHistory NONE = new ExclusionHistory(ImmutableSortedSet.of());

  private final ImmutableSortedSet<PastExclusion> exclusions;

  private ExclusionHistory(ImmutableSortedSet<PastExclusion> exclusions) {
    this.exclusions = exclusions;
  }

  /**
   * A child that was never excluded, as a known fact.
   *
   * @return the empty history
   */
  public static ExclusionHistory none() {
    return NONE;
  }

  /**
   * Collects exclusions, in any order.
   *
   * @param exclusions the exclusions
   * @return the history
   * @throws IllegalArgumentException if a school has two exclusions of one kind on one day
   */
  public static ExclusionHistory of(Collection<PastExclusion> exclusions) {
    ImmutableList<PastExclusion> sorted = ImmutableList.sortedCopyOf(exclusions);
    for (int index = 1; index < sorted.size(); index++) {
      PastExclusion.checkDistinct(sorted.get(index - 1), sorted.get(index));
    }
    return new ExclusionHistory(ImmutableSortedSet.copyOf(sorted));
  }

  /**
   * The exclusions.
   *
   * @return them, by date
   */
  public ImmutableSortedSet<PastExclusion> all() {
    return exclusions;
  }

  /**
   * The establishments that excluded the child for good, whatever came of it.
   *
   * @return them, by URN
   */
  public ImmutableSortedSet<Urn> permanentlyExcludedBy() {
    return exclusions.stream()
        .filter(one -> one.kind() == PastExclusion.Kind.PERMANENT)
        .map(PastExclusion::school)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether the child is twice excluded on a date, under the rule of that date.
   *
   * @param on the date
   * @return yes or no; unknown for the reason {@code pupil.exclusion-not-known} if it depends on an outcome
   *     or an age that is not known, and {@code pupil.twice-excluded-rule-not-known} before 24 July 1998
   */
  public Answer<Boolean> isTwiceExcluded(LocalDate on) {
    return isTwiceExcluded(on, TwiceExcludedRules.EDITIONS);
  }

  /**
   * Whether the child is twice excluded on a date, under the rule of that date.
   *
   * @param on the date
   * @param editions the editions of the rule
   * @return yes or no; unknown for the reason {@code pupil.exclusion-not-known} if it depends on an outcome
   *     or an age that is not known, and {@code pupil.twice-excluded-rule-not-known} if no edition is in
   *     force on the date
   */
  public Answer<Boolean> isTwiceExcluded(LocalDate on, Editions<TwiceExcludedRules> editions) {
    return judge(
        on,
        editions,
        Successions.none(),
        (certain, possible) -> certain.isPresent() == possible.isPresent(),
        Optional::isPresent);
  }

  /**
   * Whether the child is twice excluded on a date, under the rule of that date, by schools that took over from one another.
   *
   * <p>The Act asks by how many schools the child was excluded, so two numbers of which one descends from the other are
   * told apart on the day of the later exclusion. School 100002 excluded the child on 8 October 2012, 100001 took it over on
   * 1 November and excluded the child on 9 November: that is one school, and the child is not twice excluded. Had 100001
   * taken it over on 1 December only, they were two on 9 November, and the child is twice excluded on the 15th. From 1
   * December on that is unknown, since an exclusion from before may have been put down under the number that the school has
   * now; so it is on every date where the day of the link is not known. No source says how the Act counts schools that took
   * over from one another. Two schools that excluded the child and merged are still two that did.
   *
   * @param on the date
   * @param links which schools took over from which
   * @return as {@link #isTwiceExcluded(LocalDate)}; unknown for the reason {@code pupil.exclusion-not-known} also if it
   *     depends on whether two numbers were one school when the later exclusion was made
   * @throws NullPointerException if an argument is null
   */
  public Answer<Boolean> isTwiceExcluded(LocalDate on, Successions links) {
    return judge(
        on,
        TwiceExcludedRules.EDITIONS,
        requireNonNull(links, "links"),
        (certain, possible) -> certain.isPresent() == possible.isPresent(),
        Optional::isPresent);
  }

  /**
   * Until when the child is twice excluded, looking from a date.
   *
   * @param on the date
   * @return the last day of the two years that run on the date, inclusive, or empty if the child is not
   *     twice excluded then; unknown as for {@link #isTwiceExcluded(LocalDate)}
   */
  public Answer<Optional<LocalDate>> twiceExcludedUntil(LocalDate on) {
    return twiceExcludedUntil(on, TwiceExcludedRules.EDITIONS);
  }

  /**
   * Until when the child is twice excluded, looking from a date.
   *
   * @param on the date
   * @param editions the editions of the rule
   * @return the last day of the time that runs on the date, inclusive, or empty if the child is not twice
   *     excluded then; unknown as for {@link #isTwiceExcluded(LocalDate, Editions)}
   */
  public Answer<Optional<LocalDate>> twiceExcludedUntil(
      LocalDate on, Editions<TwiceExcludedRules> editions) {
    return judge(on, editions, Successions.none(), Optional::equals, last -> last);
  }

  /** Compares what is so if only the exclusions that surely count do, and if all do that may. */
  private <T> Answer<T> judge(
      LocalDate on,
      Editions<TwiceExcludedRules> editions,
      Successions links,
      BiPredicate<Optional<LocalDate>, Optional<LocalDate>> agree,
      Function<Optional<LocalDate>, T> outcome) {
    Optional<Edition<TwiceExcludedRules>> edition = editions.find(on);
    if (edition.isEmpty()) {
      return Answer.unknown(Reason.coded("pupil.twice-excluded-rule-not-known")
          .with("on", on)
          .saying("no rule on children excluded twice is known for {on}"));
    }
    TwiceExcludedRules rules = edition.get().rules();
    ExcludingSchools schools = new ExcludingSchools(exclusions, on, links);
    Optional<LocalDate> certain =
        until(on, rules, schools::atLeast, one -> counts(one, rules, false));
    Optional<LocalDate> possible =
        until(on, rules, schools::atMost, one -> counts(one, rules, true));
    return agree.test(certain, possible)
        ? Answer.known(outcome.apply(certain))
        : Answer.unknown(Reason.coded("pupil.exclusion-not-known")
            .with("on", on)
            .under(edition.get().source())
            .saying(
                "whether the child is twice excluded on {on}, or until when, depends on an outcome,"
                    + " an age or a school of an exclusion that is not known"));
  }

  private Optional<LocalDate> until(
      LocalDate on,
      TwiceExcludedRules rules,
      ToIntFunction<ImmutableList<PastExclusion>> schools,
      Predicate<PastExclusion> counting) {
    ImmutableList<PastExclusion> counted = exclusions.stream()
        .filter(one -> !one.effective().isAfter(on))
        .filter(counting)
        .collect(toImmutableList());
    return schools.applyAsInt(counted) < rules.schools()
        ? Optional.empty()
        : Optional.of(rules.lastDay(counted.get(counted.size() - 1).effective()))
            .filter(last -> !last.isBefore(on));
  }

  private static boolean counts(PastExclusion one, TwiceExcludedRules rules, boolean ifUnknown) {
    boolean stands =
        one.outcome().map(outcome -> !rules.disregarded().contains(outcome)).orElse(ifUnknown);
    return one.kind() == PastExclusion.Kind.PERMANENT
        && stands
        && one.atCompulsoryAge().orElse(ifUnknown);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExclusionHistory that && exclusions.equals(that.exclusions);
  }

  @Override
  public int hashCode() {
    return exclusions.hashCode();
  }

  /**
   * How many exclusions there are.
   *
   * @return such as {@code ExclusionHistory of 2}
   */
  @Override
  public String toString() {
    return "ExclusionHistory of " + exclusions.size();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.AtSchool;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ClosedSchools.Closing;

/**
 * Finds the school of a fact among those known of a child, under whatever URN it had.
 *
 * <p>The day of the fact decides, as {@link Successions#sameSchool(Urn, Urn, LocalDate)} says: a school that converted or
 * was taken over is one with its successor from the day of the link on, under either number. Until the day before, the two
 * are two, and so are a school that lost a part and goes on, and the part: of 138064, which becomes part of 138065 on 12
 * September 2014, and 138065 each answers for itself in 2012.
 *
 * <p>A school that converts, one number into one, has its successor on the day on which that enters the child, where the
 * day of the link is at most a month later: 137488 opened on 1 September 2011 and entered the children of 131055, while
 * their link is of the 5th. A takeover of a later day leaves the two two.
 *
 * <p>A number to which the child has not applied and whose register it has not joined by the day of a fact may be another
 * of a school that is known: of the whole whose part it is, of the part whose whole it is, or of a school that converts
 * into it, one number into one, named too early, or of the only known one of those that merge into it. Links do not tell
 * such a conversion from a takeover by a school that
 * stands already, so that a fact which names one too early is asked about.
 */
final class SameSchools {

  private final Successions links;
  private final ClosedSchools closed;
  private final TreeMap<Urn, LocalDate> begun = new TreeMap<>();
  private final Set<Joined> joinings = new HashSet<>();

  private SameSchools(SafetyNetContext context) {
    this.links = context.successions();
    this.closed = context.closed();
  }

  /** The schools of one child, of which facts are known. */
  static SameSchools of(SafetyNetContext context, Collection<ChildFact> facts) {
    SameSchools same = new SameSchools(context);
    for (ChildFact fact : facts) {
      if (fact instanceof Joined join && !same.links.linksTo(join.school()).isEmpty()) {
        same.joinings.add(join);
      }
      if (fact instanceof Applied || fact instanceof Joined) {
        schoolOf(fact)
            .ifPresent(school -> same.begun.merge(school, fact.on(), SameSchools::earlier));
      }
    }
    return same;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Whether two numbers are of one school on a day. */
  boolean areOne(Urn one, Urn other, LocalDate on) {
    return links.sameSchool(one, other, on)
        || joinings.stream()
            .filter(join -> !join.on().isAfter(on))
            .anyMatch(join -> entersFor(join, one, other) || entersFor(join, other, one));
  }

  /** Whether a joining is that of a child whom a school enters that opens up to a month before the day of its link. */
  private boolean entersFor(Joined join, Urn before, Urn after) {
    return join.school().equals(after)
        && converts(before, after)
        && links.sameSchool(before, after, monthAfter(join.on()));
  }

  /** The day a month later, by which a day that is reported or registered of one event may differ from another. */
  static LocalDate monthAfter(LocalDate day) {
    return day.isAfter(LocalDate.MAX.minusMonths(1)) ? LocalDate.MAX : day.plusMonths(1);
  }

  /** Whether a number came of another by links, of whatever day. */
  boolean cameOf(Urn later, Urn earlier) {
    return links.descendantsOf(earlier).contains(later);
  }

  /**
   * The day of deletion of a leaving: where the school closed before it and no one took it over, the day after the last or,
   * of a child that is to have attended for longer, after that.
   */
  LocalDate deletion(Left leaving) {
    return outlived(leaving)
        .map(last -> (leaving.on().isAfter(last) ? leaving.on() : last).plusDays(1))
        .orElseGet(leaving::deletion);
  }

  /** The last day of the school of a leaving if a register of it is to have stood after the day that follows. */
  Optional<LocalDate> outlived(Left leaving) {
    LocalDate deletion = leaving.deletion();
    return closed
        .ended(leaving.school(), deletion)
        .map(Closing::last)
        .filter(last ->
            deletion.isAfter(last.plusDays(1)) && deletion.isAfter(leaving.on().plusDays(1)));
  }

  /** Whether two facts of one day are of one school. */
  boolean areSchoolsOne(ChildFact one, ChildFact other) {
    return schoolOf(one)
        .flatMap(school -> schoolOf(other).map(second -> areOne(school, second, one.on())))
        .orElse(false);
  }

  /** The entries among those known that are the school of a fact of a day. */
  ImmutableSortedSet<Urn> in(Urn school, Collection<Urn> known, LocalDate on) {
    ImmutableSortedSet<Urn> own = among(school, known, (one, other) -> areOne(one, other, on));
    return !own.isEmpty() || isBegun(school, on) ? own : byAnotherNumber(school, known, on);
  }

  private ImmutableSortedSet<Urn> byAnotherNumber(Urn school, Collection<Urn> known, LocalDate on) {
    ImmutableSortedSet<Urn> found =
        among(school, known, (one, other) -> isPart(one, other, on) || isConversion(one, other));
    if (!found.isEmpty()) {
      return found;
    }
    ImmutableSortedSet<Urn> merging = among(school, known, this::merges);
    return merging.size() == 1 ? merging : ImmutableSortedSet.of();
  }

  /**
   * The entries among those known that are the school of a leaving. What a divided school reports is of its own register and
   * of no other's; what one of those reports that took it over, of a day before, is of the school.
   */
  ImmutableSortedSet<Urn> left(Left leaving, Collection<Urn> known) {
    ImmutableSortedSet<Urn> found = in(leaving.school(), known, leaving.on());
    if (found.isEmpty() && !isBegun(leaving.school(), leaving.on())) {
      ImmutableSortedSet<Urn> divided = among(leaving.school(), known, this::divides);
      return divided.size() == 1 ? divided : found;
    }
    return closed.isDivided(leaving.school())
        ? among(leaving.school(), found, (one, school) -> !cameOf(one, school))
        : found;
  }

  /** Takes the entries out that are the school of a fact of a day; says which there were. */
  ImmutableSortedSet<Urn> take(Urn school, Set<Urn> known, LocalDate on) {
    ImmutableSortedSet<Urn> found = in(school, known, on);
    known.removeAll(found);
    return found;
  }

  /** Enters the school of a fact of a day under the URN of the fact, in place of any other that it had. */
  void put(Urn school, Set<Urn> known, LocalDate on) {
    known.removeIf(one -> areOne(one, school, on));
    known.add(school);
  }

  /**
   * That a fact names a school under a number that is taken for another, with which it is one only from a later day on.
   *
   * @return the reason to ask, or empty
   */
  Optional<Reason> namedEarly(ChildFact fact) {
    return schoolOf(fact)
        .filter(school -> !isBegun(school, fact.on()))
        .flatMap(school -> begun.entrySet().stream()
            .filter(known -> !known.getValue().isAfter(fact.on())
                && (isConversion(known.getKey(), school)
                    || merges(known.getKey(), school)
                    || (fact instanceof Left && divides(known.getKey(), school))))
            .findFirst()
            .map(known -> Reason.coded(SafetyNetReasons.NUMBER_OF_ANOTHER_DAY)
                .with("school", school.toString())
                .with("on", fact.on())
                .with("other", known.getKey().toString())
                .saying(
                    "a fact of {on} names school {school}, and is taken to be of {other}, with which"
                        + " that is one school only from a later day on")));
  }

  /** The school that a fact names. */
  static Optional<Urn> schoolOf(ChildFact fact) {
    return fact instanceof AtSchool one ? Optional.of(one.school()) : Optional.empty();
  }

  private boolean isBegun(Urn school, LocalDate on) {
    return begun.entrySet().stream()
        .anyMatch(entry -> !entry.getValue().isAfter(on) && areOne(entry.getKey(), school, on));
  }

  private static ImmutableSortedSet<Urn> among(
      Urn school, Collection<Urn> known, BiPredicate<Urn, Urn> isOne) {
    return known.stream()
        .filter(one -> isOne.test(one, school))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean isPart(Urn one, Urn other, LocalDate on) {
    return stand(one, other, on) || stand(other, one, on);
  }

  private boolean stand(Urn whole, Urn part, LocalDate on) {
    return links
        .current(whole, on)
        .find()
        .filter(standing -> standing.contains(whole) && standing.contains(part))
        .isPresent();
  }

  private boolean isConversion(Urn one, Urn other) {
    return converts(one, other) || converts(other, one);
  }

  private boolean converts(Urn before, Urn after) {
    return leads(before, after, true);
  }

  private boolean merges(Urn before, Urn after) {
    return !before.equals(after) && leads(before, after, false);
  }

  private boolean divides(Urn before, Urn after) {
    ImmutableSortedSet<Urn> next = links.successorsOf(before);
    return next.size() == 1
        ? divides(next.first(), after)
        : closed.isDivided(before) && next.contains(after);
  }

  private boolean leads(Urn before, Urn after, boolean alone) {
    Urn at = before;
    while (!at.equals(after)) {
      Optional<Urn> next =
          links.linksFrom(at).stream().map(Succession::successor).findFirst();
      if (next.isEmpty()
          || links.linksFrom(at).size() > 1
          || (alone && links.linksTo(next.get()).size() > 1)) {
        return false;
      }
      at = next.get();
    }
    return true;
  }
}

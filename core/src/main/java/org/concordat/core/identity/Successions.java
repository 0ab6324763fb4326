/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * Which establishments took over from which, so that a rule about a school follows the school.
 *
 * <p>Canon Slade closed as URN 105267 on 30 November 2017 and opened as 144044 the next day. A rule that
 * a child never returns to the school that excluded it must hold for both:
 *
 * <pre>{@code
 * Successions links = Successions.of(List.of(
 *     Succession.of(Urn.of(105267), Urn.of(144044), LocalDate.of(2017, 12, 1))));
 * links.sameSchool(Urn.of(144044), Urn.of(105267));               // true
 * links.current(Urn.of(105267), LocalDate.of(2017, 11, 30));      // 105267
 * links.current(Urn.of(105267), LocalDate.of(2017, 12, 1));       // 144044
 * }</pre>
 *
 * <p>Links form no ring: nothing can succeed what came after it. Registers do hold rings, where two
 * amalgamated schools point at each other; {@link #ringsIn(Collection)} finds them beforehand.
 *
 * <p>Immutable and thread-safe.
 */
public final class Successions {

  private static final Successions NONE =
      new Successions(ImmutableSortedMap.of(), ImmutableSortedMap.of());

  private final ImmutableSortedMap<Urn, ImmutableList<Succession>> after;
  private final ImmutableSortedMap<Urn, ImmutableList<Succession>> before;

  private Successions(
      ImmutableSortedMap<Urn, ImmutableList<Succession>> after,
      ImmutableSortedMap<Urn, ImmutableList<Succession>> before) {
    this.after = after;
    this.before = before;
  }

  /**
   * No links: every establishment is a school of its own.
   *
   * @return the empty collection
   */
  public static Successions none() {
    return NONE;
  }

  /**
   * Collects links, in any order. Two links between the same establishments are one; where one of them
   * is dated and the other is not, the date stands.
   *
   * @param links the links
   * @return the collection
   * @throws IllegalArgumentException if two links between the same establishments have different dates,
   *     or if links form a ring; the message names the URNs
   */
  public static Successions of(Collection<Succession> links) {
    ImmutableList<Succession> distinct = merged(links);
    Successions successions = new Successions(
        index(distinct, Succession::predecessor), index(distinct, Succession::successor));
    ImmutableList<ImmutableSortedSet<Urn>> rings = successions.rings();
    checkArgument(
        rings.isEmpty(), "Successions links: must not form a ring, but these did: %s", rings);
    return successions;
  }

  /**
   * The rings in a set of links, to be mended before {@link #of(Collection)} accepts it.
   *
   * @param links the links
   * @return for each ring, or knot of rings, its URNs; in the order of the lowest URN of each
   * @throws IllegalArgumentException if two links between the same establishments have different dates
   */
  public static ImmutableList<ImmutableSortedSet<Urn>> ringsIn(Collection<Succession> links) {
    ImmutableList<Succession> distinct = merged(links);
    return new Successions(
            index(distinct, Succession::predecessor), index(distinct, Succession::successor))
        .rings();
  }

  /**
   * All links.
   *
   * @return them, by predecessor, then by successor
   */
  public ImmutableList<Succession> all() {
    return after.values().stream()
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The establishments that took over directly from one, at any date.
   *
   * @param urn the establishment
   * @return the next ones, several where it was split; empty if there is none
   */
  public ImmutableSortedSet<Urn> successorsOf(Urn urn) {
    return linksFrom(urn).stream()
        .map(Succession::successor)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The establishments that one took over from directly, at any date.
   *
   * @param urn the establishment
   * @return the ones before, several where they merged; empty if there is none
   */
  public ImmutableSortedSet<Urn> predecessorsOf(Urn urn) {
    return linksTo(urn).stream()
        .map(Succession::predecessor)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The links from an establishment to those that took over from it.
   *
   * @param urn the establishment
   * @return the links, by successor; empty if there is none
   */
  public ImmutableList<Succession> linksFrom(Urn urn) {
    return after.getOrDefault(urn, ImmutableList.of());
  }

  /**
   * The links to an establishment from those that it took over from.
   *
   * @param urn the establishment
   * @return the links, by predecessor; empty if there is none
   */
  public ImmutableList<Succession> linksTo(Urn urn) {
    return before.getOrDefault(urn, ImmutableList.of());
  }

  /**
   * All that came from an establishment, at any date, over any number of links.
   *
   * @param urn the establishment
   * @return its successors and theirs, without itself
   */
  public ImmutableSortedSet<Urn> descendantsOf(Urn urn) {
    return reach(urn, this::successorsOf).stream()
        .filter(one -> !one.equals(urn))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * All that an establishment came from, at any date, over any number of links.
   *
   * @param urn the establishment
   * @return its predecessors and theirs, without itself
   */
  public ImmutableSortedSet<Urn> ancestorsOf(Urn urn) {
    return reach(urn, this::predecessorsOf).stream()
        .filter(one -> !one.equals(urn))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The establishment and all that it came from and all that came from it, at any date.
   *
   * @param urn the establishment
   * @return it, its predecessors and theirs, its successors and theirs
   */
  public ImmutableSortedSet<Urn> line(Urn urn) {
    return ImmutableSortedSet.<Urn>naturalOrder()
        .addAll(reach(urn, this::predecessorsOf))
        .addAll(reach(urn, this::successorsOf))
        .build();
  }

  /**
   * Whether two establishments are the same school at different times: one descends from the other, or
   * they are one. Two halves of a split school are not the same school, nor are two schools before they
   * merge; each of them is the same as what was before, or came after. It is asked of any date: a school is the same
   * as one that takes it over years later. Where two schools meet on a day, {@link #sameSchool(Urn, Urn, LocalDate)}
   * answers for the day.
   *
   * @param one an establishment
   * @param other an establishment
   * @return true if a chain of links leads from either to the other
   */
  public boolean sameSchool(Urn one, Urn other) {
    return reach(one, this::successorsOf).contains(other)
        || reach(other, this::successorsOf).contains(one);
  }

  /**
   * The establishments that carry a school on a date, looking forward from one of them. A link counts
   * from its date on. An establishment stands until all its successors have taken over, so one that loses a
   * part first and closes later is itself in the answer meanwhile. Whether the establishment asked about was
   * open yet is not asked here.
   *
   * @param urn the establishment
   * @param date the date
   * @return one or, after a split, several; unknown for the reason {@code identity.succession-undated} if a
   *     link on the way has no date
   */
  public Answer<ImmutableSortedSet<Urn>> current(Urn urn, LocalDate date) {
    ImmutableSortedSet.Builder<Urn> standing = ImmutableSortedSet.naturalOrder();
    Set<Urn> seen = new HashSet<>(Set.of(urn));
    Deque<Urn> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Urn next = open.remove();
      ImmutableList<Succession> links = linksFrom(next);
      boolean succeeded = !links.isEmpty();
      for (Succession link : links) {
        Optional<LocalDate> from = link.from();
        if (from.isEmpty()) {
          return Answer.unknown(undated(link));
        }
        if (from.get().isAfter(date)) {
          succeeded = false;
        } else if (seen.add(link.successor())) {
          open.add(link.successor());
        }
      }
      if (!succeeded) {
        standing.add(next);
      }
    }
    return Answer.known(standing.build());
  }

  /**
   * Whether an establishment speaks for a school on a date. A school that converted on 1 December speaks under its old
   * URN until 30 November and under the new one from then on.
   *
   * @param establishment the establishment
   * @param school the school, under any URN that it had by then
   * @param date the date
   * @return true if it is among those that carry the school on the date; where it is not known when a successor took
   *     over, true for the school under the URN given and for each that came from it
   */
  public boolean speaksFor(Urn establishment, Urn school, LocalDate date) {
    requireNonNull(establishment, "establishment");
    requireNonNull(date, "date");
    return current(requireNonNull(school, "school"), date)
        .match(
            standing -> standing.contains(establishment),
            undated ->
                establishment.equals(school) || descendantsOf(school).contains(establishment));
  }

  /**
   * Whether two establishments are one school on a date: what carries the one then carries the other too.
   *
   * <p>Of a school that converts on 1 December both URNs are one school from that day on. Until the day before, the one
   * that takes over later is another school: a school and the one that it joins next year are two. So are a school that
   * lost a part and goes on, and the part, since both stand. Two that merged are one from the day of their merger.
   *
   * @param one an establishment
   * @param other an establishment
   * @param date the date
   * @return true if they are equal, or an establishment {@linkplain #speaksFor speaks for both} on the date and not
   *     both stand themselves; where it is not known when a successor took over, true if one came from the other over
   *     that link
   */
  public boolean sameSchool(Urn one, Urn other, LocalDate date) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(date, "date");
    if (one.equals(other)) {
      return true;
    }
    boolean areApart = stands(one, date) && stands(other, date);
    return !areApart
        && reach(one, this::successorsOf).stream()
            .anyMatch(school -> speaksFor(school, one, date) && speaksFor(school, other, date));
  }

  private boolean stands(Urn urn, LocalDate date) {
    return current(urn, date).find().filter(standing -> standing.contains(urn)).isPresent();
  }

  private ImmutableList<ImmutableSortedSet<Urn>> rings() {
    ImmutableList.Builder<ImmutableSortedSet<Urn>> rings = ImmutableList.builder();
    Set<Urn> settled = new HashSet<>();
    for (Urn urn : suspects()) {
      if (settled.contains(urn)) {
        continue;
      }
      Set<Urn> ring = new HashSet<>(reach(urn, this::successorsOf));
      ring.retainAll(reach(urn, this::predecessorsOf));
      if (ring.size() > 1) {
        rings.add(ImmutableSortedSet.copyOf(ring));
      }
      settled.addAll(ring);
    }
    return rings.build();
  }

  /** What is left when everything that nothing leads to has been taken away, over and over. */
  private ImmutableSortedSet<Urn> suspects() {
    TreeMap<Urn, Integer> incoming = new TreeMap<>();
    after.keySet().forEach(urn -> incoming.put(urn, linksTo(urn).size()));
    before.keySet().forEach(urn -> incoming.put(urn, linksTo(urn).size()));
    Deque<Urn> free = new ArrayDeque<>();
    incoming.forEach((urn, count) -> {
      if (count == 0) {
        free.add(urn);
      }
    });
    while (!free.isEmpty()) {
      Urn urn = free.remove();
      incoming.remove(urn);
      for (Succession link : linksFrom(urn)) {
        if (incoming.merge(link.successor(), -1, Integer::sum) == 0) {
          free.add(link.successor());
        }
      }
    }
    return ImmutableSortedSet.copyOf(incoming.keySet());
  }

  private static Set<Urn> reach(Urn start, Function<Urn, ImmutableSortedSet<Urn>> step) {
    Set<Urn> reached = new HashSet<>(Set.of(start));
    Deque<Urn> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Urn next : step.apply(open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  private static ImmutableList<Succession> merged(Collection<Succession> links) {
    TreeMap<Succession, Succession> byEnds = new TreeMap<>(
        Comparator.comparing(Succession::predecessor).thenComparing(Succession::successor));
    for (Succession link : links) {
      Succession known = byEnds.putIfAbsent(link, link);
      if (known == null || link.from().isEmpty()) {
        continue;
      }
      checkArgument(
          known.from().isEmpty() || known.from().equals(link.from()),
          "Successions links: must have one date each, but there were %s and %s",
          known,
          link);
      byEnds.put(known, link);
    }
    return ImmutableList.copyOf(byEnds.values());
  }

  private static ImmutableSortedMap<Urn, ImmutableList<Succession>> index(
      Collection<Succession> links, Function<Succession, Urn> end) {
    TreeMap<Urn, ImmutableList.Builder<Succession>> builders = new TreeMap<>();
    for (Succession link : links) {
      builders.computeIfAbsent(end.apply(link), urn -> ImmutableList.builder()).add(link);
    }
    ImmutableSortedMap.Builder<Urn, ImmutableList<Succession>> index =
        ImmutableSortedMap.naturalOrder();
    builders.forEach((urn, list) -> index.put(urn, list.build()));
    return index.build();
  }

  private static Reason undated(Succession link) {
    return Reason.coded("identity.succession-undated")
        .with("predecessor", link.predecessor().toString())
        .with("successor", link.successor().toString())
        .saying("it is not known when {successor} took over from {predecessor}");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Successions that && after.equals(that.after);
  }

  @Override
  public int hashCode() {
    return after.hashCode();
  }

  @Override
  public String toString() {
    return "Successions" + all();
  }
}

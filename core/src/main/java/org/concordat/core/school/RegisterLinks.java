/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * The links of a register, made fit for use, with a report of what was wrong with them.
 *
 * <p>The days on which establishments opened and closed beat the dates of links: a link counts from the
 * opening of the successor or, where that was open already and took another school in, from the day after
 * the predecessor closed. Canon Slade's link is dated 1 April 2017 and counts from 1 December. Where
 * the register does not know when the successor opened, the link stays undated, whatever date stands beside
 * it. Establishments that name each other as successor are no succession: their links are left out and
 * reported, as are links of which the dates of the two schools allow none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param successions the links that can be used
 * @param rings the establishments whose links lead back to themselves
 * @param refused the links that contradict the dates of their schools, with the reason
 * @param compared the stated links that have a date beside a date of the register
 * @param differing those of them in which the two dates differ
 */
public record RegisterLinks(
    Successions successions,
    ImmutableList<ImmutableSortedSet<Urn>> rings,
    ImmutableSortedMap<Succession, Reason> refused,
    ImmutableSortedSet<StatedLink> compared,
    ImmutableSortedSet<StatedLink> differing) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public RegisterLinks {
    requireNonNull(successions, "successions");
    requireNonNull(rings, "rings");
    requireNonNull(refused, "refused");
    requireNonNull(compared, "compared");
    requireNonNull(differing, "differing");
  }

  /**
   * Weighs stated links against the dates of the schools.
   *
   * @param links the links, in any order, each perhaps from both sides
   * @param schools the schools, in any order
   * @return the links that can be used, and the report
   * @throws IllegalArgumentException if two schools have one URN, or if an establishment is linked to itself
   */
  public static RegisterLinks reconcile(Collection<StatedLink> links, Collection<School> schools) {
    ImmutableMap<Urn, School> byUrn = Schools.byUrn(schools);
    Function<Urn, Optional<School>> register = urn -> Optional.ofNullable(byUrn.get(urn));
    TreeMap<Urn, TreeSet<Urn>> successors = new TreeMap<>();
    for (StatedLink link : links) {
      successors.computeIfAbsent(link.predecessor(), urn -> new TreeSet<>()).add(link.successor());
    }
    ImmutableList<Succession> all = successors.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream()
            .map(to -> new Succession(entry.getKey(), to, from(register, entry.getKey(), to))))
        .collect(toImmutableList());
    ImmutableList<ImmutableSortedSet<Urn>> rings = Successions.ringsIn(all);
    ImmutableSortedMap.Builder<Succession, Reason> refused = ImmutableSortedMap.naturalOrder();
    ImmutableList.Builder<Succession> usable = ImmutableList.builder();
    for (Succession link : all) {
      Optional<Reason> against = LinkCheck.against(link, register);
      against.ifPresent(reason -> refused.put(link, reason));
      if (against.isEmpty() && !isInRing(rings, link)) {
        usable.add(link);
      }
    }
    return new RegisterLinks(
        Successions.of(usable.build()),
        rings,
        refused.buildOrThrow(),
        links.stream()
            .filter(link -> pairs(link, register).findAny().isPresent())
            .collect(toImmutableSortedSet(Comparator.naturalOrder())),
        links.stream()
            .filter(link -> pairs(link, register).anyMatch(pair -> !pair.agrees()))
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private record Pair(LocalDate stated, LocalDate registered) {

    boolean agrees() {
      return stated.equals(registered);
    }
  }

  private static Stream<Pair> pairs(StatedLink link, Function<Urn, Optional<School>> register) {
    Optional<LocalDate> closed = register.apply(link.predecessor()).flatMap(School::closed);
    Optional<LocalDate> opened = register.apply(link.successor()).flatMap(School::opened);
    return Stream.of(
            link.closed().flatMap(day -> closed.map(other -> new Pair(day, other))),
            link.opened().flatMap(day -> opened.map(other -> new Pair(day, other))))
        .flatMap(Optional::stream);
  }

  private static boolean isInRing(ImmutableList<ImmutableSortedSet<Urn>> rings, Succession link) {
    return rings.stream()
        .anyMatch(ring -> ring.contains(link.predecessor()) && ring.contains(link.successor()));
  }

  private static Optional<LocalDate> from(
      Function<Urn, Optional<School>> register, Urn predecessor, Urn successor) {
    Optional<LocalDate> opened = register.apply(successor).flatMap(School::opened);
    Optional<LocalDate> free =
        register.apply(predecessor).flatMap(School::closed).map(last -> last.plusDays(1));
    return opened
        .filter(day -> free.isEmpty() || !day.isBefore(free.get().minusDays(1)))
        .or(() -> free.filter(day -> opened.isPresent()));
  }
}

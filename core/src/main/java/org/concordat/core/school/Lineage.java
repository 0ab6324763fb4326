/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;

/** Follows schools from one establishment to another, back in time and forward. */
record Lineage(Function<Urn, Optional<School>> register, Successions successions) {

  /** The establishment that was, on a date, what another is or was at some time. */
  Answer<School> asOf(Urn urn, LocalDate date) {
    return standing(urn, date)
        .flatMap(standing -> standing.size() == 1
            ? open(standing.first(), date)
            : Answer.unknown(RegisterReasons.severalStand(urn, standing, date)));
  }

  /** The establishments that were, on a date, what another is or was at some time. */
  Answer<ImmutableSortedSet<Urn>> standing(Urn urn, LocalDate date) {
    Set<Urn> standing = new TreeSet<>();
    Set<Urn> seen = new HashSet<>(Set.of(urn));
    Deque<Urn> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Urn next = open.remove();
      if (isThere(next, date)) {
        Answer<ImmutableSortedSet<Urn>> current = successions.current(next, date);
        if (!current.isKnown()) {
          return current;
        }
        standing.addAll(current.orElseThrow());
        continue;
      }
      for (Succession link : successions.linksTo(next)) {
        if (link.from().isEmpty()) {
          return Answer.unknown(RegisterReasons.undated(link));
        }
        if (seen.add(link.predecessor())) {
          open.add(link.predecessor());
        }
      }
    }
    return Answer.known(standing.stream().collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** The establishments one after the other, where they form a line. */
  Answer<SchoolHistory> history(Urn urn) {
    List<School> line = new ArrayList<>();
    for (Urn next : successions.line(urn)) {
      if (successions.linksTo(next).size() > 1 || successions.linksFrom(next).size() > 1) {
        return Answer.unknown(RegisterReasons.lineBranches(urn));
      }
      Optional<School> school = register.apply(next);
      if (school.isEmpty()) {
        return Answer.unknown(RegisterReasons.notInRegister(next));
      }
      line.add(school.get());
    }
    line.sort(
        Comparator.comparing(school -> successions.ancestorsOf(school.urn()).size()));
    for (int index = 1; index < line.size(); index++) {
      Optional<LocalDate> before = line.get(index - 1).opened();
      Optional<LocalDate> opened = line.get(index).opened();
      if (opened.isEmpty() || before.filter(day -> !day.isBefore(opened.get())).isPresent()) {
        return Answer.unknown(RegisterReasons.lineNotDated(urn));
      }
    }
    return Answer.known(SchoolHistory.of(line));
  }

  /** Whether an establishment had come into being, as far as can be told from what led to it. */
  private boolean isThere(Urn urn, LocalDate date) {
    ImmutableList<Succession> links = successions.linksTo(urn);
    Optional<SchoolStatus> status =
        register.apply(urn).flatMap(school -> school.statusOn(date).find());
    boolean tookOver = links.stream()
        .anyMatch(link -> link.from().filter(from -> !from.isAfter(date)).isPresent());
    return links.isEmpty()
        || tookOver
        || status.filter(one -> one != SchoolStatus.NOT_YET_OPEN).isPresent();
  }

  private Answer<School> open(Urn urn, LocalDate date) {
    Optional<School> school = register.apply(urn);
    if (school.isEmpty()) {
      return Answer.unknown(RegisterReasons.notInRegister(urn));
    }
    StatusFacts facts = successions.linksFrom(urn).stream()
        .flatMap(link -> link.from().stream())
        .min(Comparator.naturalOrder())
        .filter(from -> from.isAfter(date))
        .map(school.get().facts()::before)
        .orElse(school.get().facts());
    return facts.open(school.get(), date);
  }
}

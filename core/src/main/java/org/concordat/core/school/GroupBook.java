/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;

/** Which school is in which group when; a successor inherits what its own memberships do not settle. */
final class GroupBook {

  private record Key(Urn school, GroupKind kind) {}

  private final ImmutableListMultimap<Key, Membership> bySchool;
  private final ImmutableListMultimap<SchoolGroup, Urn> byGroup;
  private final Successions successions;

  private GroupBook(
      ImmutableListMultimap<Key, Membership> bySchool,
      ImmutableListMultimap<SchoolGroup, Urn> byGroup,
      Successions successions) {
    this.bySchool = bySchool;
    this.byGroup = byGroup;
    this.successions = successions;
  }

  static GroupBook of(Collection<Membership> memberships, Successions successions) {
    ImmutableList<Membership> sorted = ImmutableList.sortedCopyOf(memberships);
    for (int index = 1; index < sorted.size(); index++) {
      checkDisjoint(sorted.get(index - 1), sorted.get(index));
    }
    return new GroupBook(
        sorted.stream()
            .collect(toImmutableListMultimap(
                one -> new Key(one.school(), one.group().kind()), one -> one)),
        sorted.stream().collect(toImmutableListMultimap(Membership::group, Membership::school)),
        successions);
  }

  private static void checkDisjoint(Membership earlier, Membership later) {
    checkArgument(
        !earlier.school().equals(later.school())
            || !earlier.group().kind().equals(later.group().kind())
            || !earlier.period().overlaps(later.period()),
        "SchoolRegister memberships: must not overlap in one kind of group, but there were %s and %s",
        earlier,
        later);
  }

  ImmutableList<Membership> all() {
    return ImmutableList.sortedCopyOf(bySchool.values());
  }

  /** Every establishment that may at some time be in a group. */
  Stream<Urn> candidates(SchoolGroup group) {
    return byGroup.get(group).stream()
        .distinct()
        .flatMap(urn -> Stream.concat(Stream.of(urn), successions.descendantsOf(urn).stream()));
  }

  Answer<Optional<SchoolGroup>> groupOn(Urn school, GroupKind kind, LocalDate date) {
    boolean settled = false;
    for (Membership own : bySchool.get(new Key(school, kind))) {
      if (own.period().contains(date)) {
        return Answer.known(Optional.of(own.group()));
      }
      settled |= !own.period().getStart().isAfter(date);
    }
    return settled ? Answer.known(Optional.empty()) : inherited(school, kind, date);
  }

  private Answer<Optional<SchoolGroup>> inherited(Urn school, GroupKind kind, LocalDate date) {
    TreeSet<SchoolGroup> groups = new TreeSet<>();
    for (Succession link : successions.linksTo(school)) {
      if (link.from().filter(from -> from.isAfter(date)).isPresent()) {
        continue;
      }
      Answer<Optional<SchoolGroup>> before = groupOn(link.predecessor(), kind, date);
      if (!before.isKnown()) {
        return before;
      }
      Optional<SchoolGroup> group = before.orElseThrow();
      if (group.isPresent() && link.from().isEmpty()) {
        return Answer.unknown(RegisterReasons.groupUndated(link, group.get()));
      }
      group.ifPresent(groups::add);
    }
    return groups.size() <= 1
        ? Answer.known(groups.stream().findFirst())
        : Answer.unknown(RegisterReasons.groupsDiffer(school, groups, date));
  }
}

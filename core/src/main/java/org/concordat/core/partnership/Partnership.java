/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * Schools that act together, and since when each belongs.
 *
 * <p>Who belongs is a question about a date:
 *
 * <pre>{@code
 * Partnership north = Partnership.of("north", "North", PartnershipKinds.AREA_BEHAVIOUR, List.of(
 *     Membership.from(Urn.of(125737), LocalDate.of(2011, 9, 1))));
 * north.hasMember(Urn.of(125737), LocalDate.of(2011, 8, 31));   // false
 * north.hasMember(Urn.of(125737), LocalDate.of(2011, 9, 1));    // true
 * }</pre>
 *
 * <p>A school that converts gets a new URN; whether its membership goes on is asked with the register's links:
 * {@link #hasMember(Urn, LocalDate, Successions)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, lower-case words joined by hyphens
 * @param name what it is called
 * @param kind what sort of partnership it is
 * @param memberships who belongs and when, by school and first day
 */
public record Partnership(
    String code, String name, PartnershipKind kind, ImmutableList<Membership> memberships) {

  /**
   * Puts the memberships in order and checks them.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, the name is blank, or two
   *     memberships of one school overlap
   * @throws NullPointerException if a component is null
   */
  public Partnership {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(memberships, "memberships");
    Reason.checkCode(code);
    checkArgument(!name.isBlank(), "Partnership name: must not be blank, but was '%s'", name);
    memberships = ImmutableList.sortedCopyOf(memberships);
    for (int index = 1; index < memberships.size(); index++) {
      Membership earlier = memberships.get(index - 1);
      Membership later = memberships.get(index);
      checkArgument(
          !earlier.school().equals(later.school()) || !earlier.period().overlaps(later.period()),
          "Partnership memberships: must not overlap for one school, but %s belonged to %s for %s and %s",
          later.school(),
          code,
          earlier.period(),
          later.period());
    }
  }

  /**
   * A partnership.
   *
   * @param code its stable code
   * @param name what it is called
   * @param kind what sort it is
   * @param memberships who belongs and when, in any order
   * @return the partnership
   * @throws IllegalArgumentException if the code is not of the form of a code, the name is blank, or two
   *     memberships of one school overlap
   */
  public static Partnership of(
      String code, String name, PartnershipKind kind, List<Membership> memberships) {
    return new Partnership(code, name, kind, ImmutableList.copyOf(memberships));
  }

  /**
   * The schools that belong on a date.
   *
   * @param date the date
   * @return their URNs
   */
  public ImmutableSortedSet<Urn> membersOn(LocalDate date) {
    return memberships.stream()
        .filter(membership -> membership.period().contains(date))
        .map(Membership::school)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether an establishment belongs on a date.
   *
   * @param school its URN
   * @param date the date
   * @return true if a membership of that URN holds on the date
   */
  public boolean hasMember(Urn school, LocalDate date) {
    return membersOn(date).contains(school);
  }

  /**
   * Whether a school belongs on a date, under whichever URN.
   *
   * @param school one of its URNs
   * @param date the date
   * @param successions which establishments are the same school
   * @return true if a membership of any establishment of the same school holds on the date
   */
  public boolean hasMember(Urn school, LocalDate date, Successions successions) {
    return membersOn(date).stream().anyMatch(member -> successions.sameSchool(member, school));
  }

  /**
   * The partnership with one more membership.
   *
   * @param membership who joins and when
   * @return a copy; this partnership stays as it is
   * @throws IllegalArgumentException if it overlaps another membership of the school
   */
  public Partnership joinedBy(Membership membership) {
    return new Partnership(
        code,
        name,
        kind,
        ImmutableList.<Membership>builder().addAll(memberships).add(membership).build());
  }

  /**
   * The partnership after a school has left.
   *
   * @param school the school's URN
   * @param on the first day on which it no longer belongs
   * @return a copy, in which the school's membership of the day before ends; this partnership stays as it is
   * @throws IllegalArgumentException if the school did not belong on the day before
   */
  public Partnership leftBy(Urn school, LocalDate on) {
    LocalDate last = on.minusDays(1);
    checkArgument(
        hasMember(school, last),
        "Partnership member: must belong to %s on %s to leave it, but did not: %s",
        code,
        last,
        school);
    return new Partnership(
        code,
        name,
        kind,
        memberships.stream()
            .map(membership -> membership.school().equals(school)
                    && membership.period().contains(last)
                ? Membership.of(school, LocalDateRange.of(membership.period().getStart(), on))
                : membership)
            .collect(toImmutableList()));
  }

  @Override
  public String toString() {
    return name + ", " + kind;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.partnership;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;

/**
 * The laws of belonging.
 *
 * <p>Who belongs is a function of the date: one answer for each, from the memberships alone, in whatever order
 * they were given. A school belongs from its first day until the day before its membership ends.
 */
public interface MembershipLaws {

  /**
   * The partnerships to test.
   *
   * @return any partnership
   */
  @Provide
  default Arbitrary<Partnership> partnerships() {
    return PartnershipArbitraries.partnerships();
  }

  /**
   * The dates to ask about.
   *
   * @return dates before, within and after memberships
   */
  @Provide
  default Arbitrary<LocalDate> dates() {
    return PartnershipArbitraries.dates();
  }

  /**
   * Who belongs.
   *
   * @param partnership the partnership
   * @param date the date
   * @return the schools that belong on the date
   */
  default ImmutableSortedSet<Urn> members(Partnership partnership, LocalDate date) {
    return partnership.membersOn(date);
  }

  /**
   * A school belongs exactly when one of its memberships holds, and then only one does.
   *
   * @param partnership any partnership
   * @param date any date
   */
  @Property(tries = 200)
  default void aSchoolBelongsByOneMembership(
      @ForAll("partnerships") Partnership partnership, @ForAll("dates") LocalDate date) {
    for (Membership any : partnership.memberships()) {
      long holding = partnership.memberships().stream()
          .filter(one -> one.school().equals(any.school()) && one.period().contains(date))
          .count();
      holds(
          holding <= 1 && members(partnership, date).contains(any.school()) == (holding == 1),
          "A school belongs exactly when one membership holds, but %s had %s on %s",
          any.school(),
          holding,
          date);
    }
  }

  /**
   * The order in which memberships were given makes no difference.
   *
   * @param partnership any partnership
   * @param date any date
   */
  @Property(tries = 200)
  default void orderMakesNoDifference(
      @ForAll("partnerships") Partnership partnership, @ForAll("dates") LocalDate date) {
    Partnership turned = Partnership.of(
        partnership.code(),
        partnership.name(),
        partnership.kind(),
        Lists.reverse(partnership.memberships()));
    holds(
        members(turned, date).equals(members(partnership, date)),
        "Order makes no difference to who belongs, but it does to %s on %s",
        partnership.memberships(),
        date);
  }

  /**
   * A membership holds on its first day and on its last, and who leaves no longer belongs on the day.
   *
   * @param partnership any partnership
   */
  @Property(tries = 200)
  default void aMembershipHoldsFromItsFirstDayToItsLast(
      @ForAll("partnerships") Partnership partnership) {
    for (Membership one : partnership.memberships()) {
      LocalDate first = one.period().getStart();
      LocalDate last = one.period().getEndInclusive();
      boolean holdsOnBoth = members(partnership, first).contains(one.school())
          && members(partnership, last).contains(one.school());
      boolean isLeft = first.equals(last)
          || !members(partnership.leftBy(one.school(), last), last).contains(one.school());
      holds(
          holdsOnBoth && isLeft,
          "A membership holds from its first day to its last, but %s does not",
          one);
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.partnership;

import static org.concordat.testkit.law.Law.holds;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationFinding;
import org.concordat.core.partnership.PowerOrDuty;
import org.concordat.core.partnership.PowersAndDuties;
import org.concordat.core.partnership.Reservation;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.threeten.extra.LocalDateRange;

/**
 * The laws of powers and duties.
 *
 * <p>Whatever an agreement says, who answers for what the law reserves stays the same, and so does who acts on
 * what only the holder may do; what is found over a period is what is found day by day.
 */
public interface AllocationLaws {

  /**
   * The allocations to test.
   *
   * @return any allocation, lawful or not
   */
  @Provide
  default Arbitrary<Allocation> allocations() {
    return PartnershipArbitraries.allocations();
  }

  /**
   * The dates to ask about.
   *
   * @return any date
   */
  @Provide
  default Arbitrary<LocalDate> dates() {
    return PartnershipArbitraries.dates();
  }

  /**
   * Who answers.
   *
   * @param allocation the allocation
   * @param code the code of the power or duty
   * @param date the date
   * @return who answers for it on the date
   */
  default Answer<Role> whoAnswers(Allocation allocation, String code, LocalDate date) {
    return allocation.whoAnswers(code, date);
  }

  /**
   * Who answers for what is reserved does not change.
   *
   * @param allocation any allocation
   * @param date any date
   */
  @Property(tries = 300)
  default void whoAnswersForWhatIsReservedStays(
      @ForAll("allocations") Allocation allocation, @ForAll("dates") LocalDate date) {
    for (PowerOrDuty one : PowersAndDuties.RESERVED) {
      holds(
          whoAnswers(allocation, one.code(), date).equals(Answer.known(one.holder())),
          "Who answers for what is reserved stays, but for %s on %s is %s",
          one.code(),
          date,
          whoAnswers(allocation, one.code(), date));
    }
  }

  /**
   * Nobody but the holder acts where the act is reserved.
   *
   * @param allocation any allocation
   * @param date any date
   */
  @Property(tries = 300)
  default void nobodyElseActsWhereTheActIsReserved(
      @ForAll("allocations") Allocation allocation, @ForAll("dates") LocalDate date) {
    for (PowerOrDuty one : PowersAndDuties.RESERVED) {
      holds(
          one.reservation() != Reservation.ACT
              || allocation.actorsOn(one.code(), date).stream().allMatch(one.holder()::equals),
          "Nobody but the holder acts where the act is reserved, but %s do for %s on %s",
          allocation.actorsOn(one.code(), date),
          one.code(),
          date);
    }
  }

  /**
   * What is found over a period is what is found on each of its days.
   *
   * @param allocation any allocation
   * @param date the first of thirty days
   */
  @Property(tries = 100)
  default void aCheckAgreesWithEachDay(
      @ForAll("allocations") Allocation allocation, @ForAll("dates") LocalDate date) {
    LocalDateRange period = LocalDateRange.of(date, date.plusDays(30));
    for (PowerOrDuty one : allocation.powersAndDuties().values()) {
      for (LocalDate day = date; period.contains(day); day = day.plusDays(1)) {
        LocalDate on = day;
        boolean isFound = allocation.check(period).stream()
            .filter(finding -> finding.subject().equals(one))
            .map(AllocationFinding::days)
            .anyMatch(days -> days.contains(on));
        int actors = allocation.actorsOn(one.code(), day).size();
        boolean isRemoved = !allocation.whoAnswers(one.code(), day).isKnown();
        holds(
            isFound == (!isRemoved && (actors > 1 || (actors == 0 && one.isDuty()))),
            "A check finds what is found on each day, but not for %s on %s",
            one.code(),
            day);
      }
    }
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.school;

import static org.concordat.testkit.law.Law.holds;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Successions;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolHistory;
import org.concordat.core.school.SchoolRegister;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * The laws of the history of one school.
 *
 * <p>What is dated before a handover belongs to the old establishment and what is dated from it on to the
 * new; and a register of the same establishments, asked about any of them, says the same as the history.
 * A test class implements this interface and says which histories there are.
 */
public interface SchoolHistoryLaws {

  /**
   * The histories to test.
   *
   * @return any history
   */
  @Provide
  Arbitrary<SchoolHistory> histories();

  /**
   * The dates to ask for.
   *
   * @return any date; unless this is overridden, from 1 September 1990 to 31 August 2060
   */
  @Provide
  default Arbitrary<LocalDate> dates() {
    return DateArbitraries.dates();
  }

  /**
   * On the day an establishment opens it stands, and on the day before it does not.
   *
   * @param history any history
   */
  @Property(tries = 200)
  default void aHandoverIsOnTheDayTheNextOpens(@ForAll("histories") SchoolHistory history) {
    for (School next : history.establishments()) {
      next.opened().ifPresent(day -> {
        holds(
            history.asOf(day).find().filter(next::equals).isPresent(),
            "An establishment stands on the day it opens, but %s did not on %s",
            next.urn(),
            day);
        holds(
            history.asOf(day.minusDays(1)).find().filter(next::equals).isEmpty(),
            "An establishment does not stand before it opens, but %s did before %s",
            next.urn(),
            day);
      });
    }
  }

  /**
   * A register tells the same establishment, whichever of the line it is asked about.
   *
   * @param history any history
   * @param date any date
   */
  @Property(tries = 200)
  default void aRegisterFollowsTheHistory(
      @ForAll("histories") SchoolHistory history, @ForAll("dates") LocalDate date) {
    SchoolRegister register = SchoolRegister.builder()
        .addAllSchools(history.establishments())
        .successions(Successions.of(history.successions()))
        .build();
    for (School school : history.establishments()) {
      holds(
          register.asOf(school.urn(), date).equals(history.asOf(date)),
          "A register follows the history, but for %s on %s said %s and not %s",
          school.urn(),
          date,
          register.asOf(school.urn(), date).map(School::urn),
          history.asOf(date).map(School::urn));
    }
  }
}

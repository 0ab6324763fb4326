/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;

/**
 * What an edition of the regulations on school registers says of telling the authority.
 *
 * <p>From 1 September 2016 a school tells of a joiner within five calendar days after the child is entered,
 * and of a leaver no later than the deletion; the regulations of 2024 are known from practice alone, and are
 * taken to say the same. Immutable and thread-safe.
 *
 * @param tells whether schools tell of every joiner and leaver
 * @param joiner by when, counted after the child is entered
 * @param leaver by when, counted from the deletion
 */
public record RegisterRules(Rule<Boolean> tells, Rule<TimeLimit> joiner, Rule<TimeLimit> leaver) {

  private static final Citation REGULATIONS_2016 = Citation.of("SI 2016/792");

  /** From 1 September 2006: not every joiner and leaver is told of. */
  public static final Edition<RegisterRules> RULES_2006 = Edition.of(
      "2006",
      LocalDate.of(2006, Month.SEPTEMBER, 1),
      rules(false, PupilRegistration.REGISTRATION_2006.source()),
      PupilRegistration.REGISTRATION_2006.source());

  /** From 1 September 2016: all are told of. */
  public static final Edition<RegisterRules> RULES_2016 = Edition.of(
      "2016",
      LocalDate.of(2016, Month.SEPTEMBER, 1),
      rules(true, REGULATIONS_2016),
      REGULATIONS_2016);

  /** From 19 August 2024, under the regulations that replaced those of 2006: all are told of, as before. */
  public static final Edition<RegisterRules> RULES_2024 = Edition.of(
      "2024",
      PupilRegistration.REGISTRATION_2024.commencement().find().orElseThrow(),
      rules(true, PupilRegistration.REGISTRATION_2024.source()),
      PupilRegistration.REGISTRATION_2024.source());

  /** All editions. */
  public static final Editions<RegisterRules> EDITIONS =
      Editions.of(ImmutableList.of(RULES_2006, RULES_2016, RULES_2024));

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public RegisterRules {
    requireNonNull(tells, "tells");
    requireNonNull(joiner, "joiner");
    requireNonNull(leaver, "leaver");
  }

  private static RegisterRules rules(boolean tells, Citation source) {
    return new RegisterRules(
        Rule.statutory("the authority is told of every joiner and leaver", tells, source),
        Rule.statutory("time to tell of a joiner", TimeLimit.calendarDaysAfter(5), source),
        Rule.statutory("time to tell of a leaver", TimeLimit.calendarDayOf(1), source));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * On which day a notice is taken to have been given, by the way in which it was sent.
 *
 * <p>For each {@link ServiceMethod} there is a rule that counts from the day of sending. Under {@link
 * #EXCLUSIONS_2012} a letter posted first class is given on the second working day after posting, and
 * what is delivered is given that day:
 *
 * <pre>{@code
 * DeemedService.EXCLUSIONS_2012.givenOn(FIRST_CLASS_POST, LocalDate.of(2012, 11, 2), calendars);    // 2012-11-06
 * DeemedService.EXCLUSIONS_2012.givenOn(FIRST_CLASS_POST, LocalDate.of(2012, 12, 21), calendars);   // 2012-12-27
 * }</pre>
 *
 * <p>Another edition, or an agreement, is a copy with another rule. Immutable and thread-safe.
 *
 * @param rules for each method, the limit whose last day is the day of giving
 */
public record DeemedService(ImmutableSortedMap<ServiceMethod, Rule<TimeLimit>> rules) {

  private static final Citation SCHEDULE =
      Citation.of("SI 2012/1033", "r.17(3) and Sch 1 para 1(2)");

  /** How notices about exclusions are given, from 1 September 2012: SI 2012/1033. */
  public static final DeemedService EXCLUSIONS_2012 = of(Map.of(
      ServiceMethod.FIRST_CLASS_POST,
      Rule.statutory(
          "day on which a posted notice is given", TimeLimit.workingDaysAfter(2), SCHEDULE),
      ServiceMethod.DELIVERED,
      Rule.statutory(
          "day on which a delivered notice is given", TimeLimit.calendarDayOf(1), SCHEDULE)));

  /**
   * Checks that there is a rule for each method.
   *
   * @throws IllegalArgumentException if there is none for one of them
   */
  public DeemedService {
    checkArgument(
        rules.keySet().containsAll(Arrays.asList(ServiceMethod.values())),
        "DeemedService rules: must hold one for each of %s, but held them for %s",
        Arrays.asList(ServiceMethod.values()),
        rules.keySet());
  }

  /**
   * Collects a rule for each method.
   *
   * @param rules for each method, the limit whose last day is the day of giving
   * @return the rules
   * @throws IllegalArgumentException if there is none for one of the methods
   */
  public static DeemedService of(Map<ServiceMethod, Rule<TimeLimit>> rules) {
    return new DeemedService(ImmutableSortedMap.copyOf(rules));
  }

  /**
   * A copy with another rule for a method.
   *
   * @param method the method
   * @param rule the limit whose last day is the day of giving
   * @return the copy
   */
  public DeemedService with(ServiceMethod method, Rule<TimeLimit> rule) {
    return of(Maps.asMap(rules.keySet(), key -> key == method ? rule : rule(key)));
  }

  /**
   * The rule for a method.
   *
   * @param method the method
   * @return the limit whose last day is the day of giving
   */
  public Rule<TimeLimit> rule(ServiceMethod method) {
    return checkNotNull(rules.get(method));
  }

  /**
   * The day on which a notice is taken to have been given.
   *
   * @param method how it was sent
   * @param sent the day of posting or of delivery
   * @param calendars the calendars to count in
   * @return the day; unknown if the calendar needed does not reach far enough
   */
  public Due givenOn(ServiceMethod method, LocalDate sent, Calendars calendars) {
    return rule(method).value().from(sent, calendars);
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.exclusion;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.calendar.Session;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.ExclusionRecord;
import org.concordat.fairaccess.exclusion.ExclusionSetting;
import org.concordat.fairaccess.exclusion.FixedPeriodExclusion;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.testkit.calendar.DateArbitraries;
import org.concordat.testkit.identity.IdentityArbitraries;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary exclusions.
 *
 * <p>Periods last up to fifteen calendar days and begin and end in either session. A record holds up to eight of
 * them that share no session. Failing samples shrink towards one school, whole days and early dates.
 *
 * <p>The methods keep nothing between calls.
 */
public final class ExclusionArbitraries {

  private static final int LONGEST = 15;
  private static final int MOST = 8;

  private ExclusionArbitraries() {}

  /**
   * Periods out of school.
   *
   * @param school the school that excludes
   * @param within the days in which the periods begin, end-exclusive
   * @return periods of one session up to fifteen days
   * @throws IllegalArgumentException if the range is empty or without a bound
   */
  public static Arbitrary<ExclusionPeriod> periods(Urn school, LocalDateRange within) {
    return Combinators.combine(
            DateArbitraries.datesIn(within),
            Arbitraries.integers().between(0, LONGEST - 1),
            Arbitraries.of(Session.class),
            Arbitraries.of(Session.AFTERNOON, Session.MORNING))
        .as((first, days, from, to) -> period(school, first, days, from, to));
  }

  private static ExclusionPeriod period(
      Urn school, LocalDate first, int days, Session from, Session to) {
    Session last = days == 0 && from.compareTo(to) > 0 ? from : to;
    return new ExclusionPeriod(school, first, from, first.plusDays(days), last);
  }

  /**
   * A pupil's records at one school.
   *
   * @param school the school that excludes
   * @param within the days in which the periods begin, end-exclusive
   * @return records of up to eight periods
   * @throws IllegalArgumentException if the range is empty or without a bound
   */
  public static Arbitrary<ExclusionRecord> records(Urn school, LocalDateRange within) {
    return periods(school, within).list().ofMaxSize(MOST).map(periods -> {
      ExclusionRecord record = ExclusionRecord.none();
      for (ExclusionPeriod period : periods) {
        record = fits(record, period) ? record.with(period) : record;
      }
      return record;
    });
  }

  private static boolean fits(ExclusionRecord record, ExclusionPeriod period) {
    return record.periods().stream()
        .noneMatch(other ->
            !other.last().isBefore(period.first()) && !period.last().isBefore(other.first()));
  }

  /**
   * Exclusions for a fixed period.
   *
   * @param school the school that excludes
   * @param within the days in which they begin, end-exclusive
   * @return exclusions in every setting, one in four of which costs an examination
   * @throws IllegalArgumentException if the range is empty or without a bound
   */
  public static Arbitrary<FixedPeriodExclusion> fixedPeriods(Urn school, LocalDateRange within) {
    return Combinators.combine(
            periods(school, within),
            Arbitraries.of(ExclusionSetting.class),
            Arbitraries.of(false, false, false, true))
        .as((period, setting, exam) -> FixedPeriodExclusion.builder()
            .pupil(PupilReference.of("case-17"))
            .period(period)
            .setting(setting)
            .losesExam(exam)
            .build());
  }

  /**
   * Permanent exclusions that nothing has followed yet.
   *
   * @param within the first days out, end-exclusive
   * @return exclusions in every setting, of children who live in the area of the school's authority or another's
   * @throws IllegalArgumentException if the range is empty or without a bound
   */
  public static Arbitrary<PermanentExclusion> permanent(LocalDateRange within) {
    return Combinators.combine(
            DateArbitraries.datesIn(within),
            IdentityArbitraries.urns(),
            Arbitraries.of(ExclusionSetting.class),
            IdentityArbitraries.localAuthorityCodes(),
            IdentityArbitraries.localAuthorityCodes())
        .as((day, school, setting, authority, home) -> PermanentExclusion.builder()
            .pupil(PupilReference.of("case-17"))
            .school(school)
            .firstDay(day)
            .setting(setting)
            .schoolAuthority(authority)
            .homeAuthority(home)
            .build());
  }
}

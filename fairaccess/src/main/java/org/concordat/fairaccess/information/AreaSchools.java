/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;
import org.threeten.extra.LocalDateRange;

/** The schools of an area, each under all the numbers that it has by conversion. */
final class AreaSchools {

  private static final Answer<Boolean> NO = Answer.known(false);

  private final LocalAuthorityCode area;
  private final ImmutableListMultimap<Urn, School> latestFirst;

  private AreaSchools(LocalAuthorityCode area, ImmutableListMultimap<Urn, School> latestFirst) {
    this.area = area;
    this.latestFirst = latestFirst;
  }

  static AreaSchools of(SchoolRegister register, OneSchool oneSchool, LocalAuthorityCode area) {
    ImmutableList<School> schools = register.all().stream()
        .filter(school -> mayBeIn(area, school))
        .sorted(Comparator.<School>comparingInt(
                school -> register.successions().ancestorsOf(school.urn()).size())
            .reversed()
            .thenComparing(School::urn))
        .collect(toImmutableList());
    return new AreaSchools(
        area, Multimaps.index(schools, school -> oneSchool.origin(school.urn())));
  }

  private static boolean mayBeIn(LocalAuthorityCode area, School school) {
    return school.localAuthority().isEmpty()
        || Stream.concat(
                Stream.of(school.localAuthority()),
                school.changes().values().stream().map(SchoolChange::localAuthority))
            .flatMap(Optional::stream)
            .anyMatch(area::equals);
  }

  /** For each school the days of a period on which it was open in the area, or may have been, the latest first. */
  ImmutableList<ImmutableList<SchoolDay>> in(LocalDateRange period) {
    return latestFirst.asMap().values().stream()
        .map(numbers -> days(ImmutableList.copyOf(numbers), period))
        .filter(days -> !days.isEmpty())
        .collect(toImmutableList());
  }

  private ImmutableList<SchoolDay> days(ImmutableList<School> numbers, LocalDateRange period) {
    ImmutableList<LocalDate> turning = SchoolDay.turning(numbers, period);
    ImmutableList.Builder<SchoolDay> days = ImmutableList.builder();
    for (int place = 0; place < numbers.size(); place++) {
      School school = numbers.get(place);
      ImmutableList<School> later = numbers.subList(0, place);
      turning.stream()
          .map(day -> new SchoolDay(school, day, isThere(school, day), hasOpened(later, day)))
          .filter(one -> !one.isThere().equals(NO))
          .forEach(days::add);
    }
    return days.build();
  }

  private static boolean hasOpened(ImmutableList<School> schools, LocalDate day) {
    return schools.stream()
        .flatMap(school -> school.opened().stream())
        .anyMatch(opened -> !opened.isAfter(day));
  }

  private Answer<Boolean> isThere(School school, LocalDate day) {
    Answer<Boolean> isInArea = school.on(day).localAuthority().map(area::equals);
    return isInArea.equals(NO)
        ? NO
        : school.statusOn(day).flatMap(status -> status == SchoolStatus.OPEN ? isInArea : NO);
  }
}

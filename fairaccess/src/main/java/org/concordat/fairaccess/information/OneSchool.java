/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;

/**
 * Whether two numbers are of one school that converted, and not of schools that merged or were divided.
 *
 * <p>A school converted where its only successor has no other before it and opened as it closed. Where the register holds
 * the one before, its closing alone tells when that was, and one that is open still has not converted: the date of a link
 * may be another, as in {@link org.concordat.core.school.RegisterLinks}: Cawston Grange, 133986, closed on 31 August 2013
 * and opened as 140127 on 1 September, and its link is dated 30 September. The date of the link counts where the one
 * before is not held. A register may have the one before close some days after the other opened, as in {@link
 * org.concordat.core.school.SchoolHistory}: The Priors School, 131055, closed on 4 September 2011 and opened as 137488 on
 * the 1st. One that was open for more than a month by then is a school of its own that took another in: Stockingford
 * Primary School, which took over from the junior school beside it. Of one whose opening is not known nothing says that it
 * is not such a one.
 */
record OneSchool(SchoolRegister register) {

  boolean isOne(Urn one, Urn other) {
    return origin(one).equals(origin(other));
  }

  /** The first number of a school, before it converted for the first time. */
  Urn origin(Urn school) {
    Urn at = school;
    Optional<Urn> before = convertedFrom(at);
    while (before.isPresent()) {
      at = before.get();
      before = convertedFrom(at);
    }
    return at;
  }

  private Optional<Urn> convertedFrom(Urn school) {
    return register.successions().linksTo(school).stream()
        .filter(this::isConversion)
        .map(Succession::predecessor)
        .findFirst();
  }

  /** The links that are no conversion, to or from some of the schools, each on every day that may be its first. */
  ImmutableSetMultimap<LocalDate, Succession> reshapings(Set<Urn> origins) {
    ImmutableSetMultimap.Builder<LocalDate, Succession> found = ImmutableSetMultimap.builder();
    reshaping(origins).forEach(link -> beginnings(link).forEach(day -> found.put(day, link)));
    return found.build();
  }

  /** Those of them of which it is not known on which day they begin. */
  ImmutableList<UndatedReshaping> undatedReshapings(Set<Urn> origins) {
    return reshaping(origins)
        .filter(this::isUndated)
        .map(link -> new UndatedReshaping(
            link,
            Stream.of(link.predecessor(), link.successor())
                .flatMap(school -> register.find(school).stream())
                .flatMap(school -> lastNotYetOpen(school).stream())
                .max(Comparator.naturalOrder()),
            register.find(link.predecessor()).flatMap(OneSchool::firstClosed)))
        .collect(toImmutableList());
  }

  private Stream<Succession> reshaping(Set<Urn> origins) {
    return register.successions().all().stream()
        .filter(link -> !isConversion(link))
        .filter(link -> origins.contains(origin(link.predecessor()))
            || origins.contains(origin(link.successor())));
  }

  /**
   * Whether neither the link nor the closing of the one before has a day, and the opening of the one after is not known, or
   * does not tell: it does where the one before is open still, and so gave a part away, and had opened by then.
   */
  private boolean isUndated(Succession link) {
    Optional<School> before = register.find(link.predecessor());
    Optional<LocalDate> opened = register.find(link.successor()).flatMap(School::opened);
    return link.from().isEmpty()
        && before.flatMap(School::closed).isEmpty()
        && opened
            .filter(day -> before
                .filter(OneSchool::isOpenStill)
                .filter(school -> school.opened().filter(day::isBefore).isEmpty())
                .isPresent())
            .isEmpty();
  }

  private static boolean isOpenStill(School school) {
    return school.statusOn(LocalDate.MAX).equals(Answer.known(SchoolStatus.OPEN));
  }

  private static Optional<LocalDate> lastNotYetOpen(School school) {
    return Stream.concat(
            school.opened().map(day -> day.minusDays(1)).stream(),
            reported(school, SchoolStatus.NOT_YET_OPEN))
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> firstClosed(School school) {
    return reported(school, SchoolStatus.CLOSED).min(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> reported(School school, SchoolStatus status) {
    return school.statusReports().entrySet().stream()
        .filter(report -> report.getValue() == status)
        .map(Map.Entry::getKey);
  }

  private Stream<LocalDate> beginnings(Succession link) {
    Optional<LocalDate> afterClosing =
        register.find(link.predecessor()).flatMap(School::closed).map(day -> day.plusDays(1));
    Optional<LocalDate> opened = register.find(link.successor()).flatMap(School::opened);
    return Stream.of(link.from(), afterClosing, opened).flatMap(Optional::stream);
  }

  private boolean isConversion(Succession link) {
    return register.successions().linksFrom(link.predecessor()).size() == 1
        && register.successions().linksTo(link.successor()).size() == 1
        && register
            .find(link.successor())
            .flatMap(School::opened)
            .filter(opened -> tookOverOnOpening(link, opened))
            .isPresent();
  }

  private boolean tookOverOnOpening(Succession link, LocalDate opened) {
    return register
        .find(link.predecessor())
        .map(
            before -> before.closed().filter(day -> isInFirstMonth(day, opened)).isPresent())
        .orElseGet(() -> link.from().map(day -> isInFirstMonth(day, opened)).orElse(true));
  }

  private static boolean isInFirstMonth(LocalDate day, LocalDate opened) {
    return !opened.isBefore(LocalDate.MAX.minusMonths(1)) || !day.isAfter(opened.plusMonths(1));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/**
 * Whether two numbers are of one school that converted, and not of schools that merged or were divided.
 *
 * <p>A school converted where its only successor has no other before it and opened as it closed. The day on which the
 * one after opened beats the date of the link, as in {@link org.concordat.core.school.RegisterLinks}: Cawston Grange,
 * 133986, closed on 31 August 2013 and opened as 140127 on 1 September, and its link is dated 30 September. A register may
 * have the one before close some days after the other opened, as in {@link org.concordat.core.school.SchoolHistory}: The
 * Priors School, 131055, closed on 4 September 2011 and opened as 137488 on the 1st. One that was open for more than a
 * month by then is a school of its own that took another in: Stockingford Primary School, which took over from the
 * junior school beside it. Of one whose opening is not known nothing says that it is not such a one.
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
    List<Succession> links = register.successions().linksTo(school);
    return Optional.of(links)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(this::isConversion)
        .map(Succession::predecessor);
  }

  private boolean isConversion(Succession link) {
    return register.successions().linksFrom(link.predecessor()).size() == 1
        && register
            .find(link.successor())
            .flatMap(School::opened)
            .filter(opened -> tookOverOnOpening(link, opened))
            .isPresent();
  }

  private boolean tookOverOnOpening(Succession link, LocalDate opened) {
    Optional<LocalDate> closed = register.find(link.predecessor()).flatMap(School::closed);
    boolean isDated = closed.isPresent() || link.from().isPresent();
    return !isDated
        || Stream.of(closed, link.from())
            .flatMap(Optional::stream)
            .anyMatch(day -> !opened.plusMonths(1).isBefore(day));
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.identity.Urn;

class SchoolStatusProperties {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);

  @Property
  void whateverIsKnownIsTrueOfTheLifeItWasTakenFrom(
      @ForAll @IntRange(min = 1, max = 50) int openedDay,
      @ForAll @IntRange(min = 0, max = 50) int days,
      @ForAll boolean openedKnown,
      @ForAll boolean closedKnown,
      @ForAll @IntRange(min = 0, max = 110) int reported,
      @ForAll @IntRange(min = 0, max = 110) int asked) {
    LocalDate opened = START.plusDays(openedDay);
    LocalDate closed = opened.plusDays(days);
    School.Builder builder = School.builder()
        .urn(Urn.of(100_000))
        .name("Any")
        .putStatusReport(START.plusDays(reported), truth(opened, closed, START.plusDays(reported)))
        .putStatusReport(START.plusDays(200), SchoolStatus.CLOSED);
    if (openedKnown) {
      builder.opened(opened);
    }
    if (closedKnown) {
      builder.closed(closed);
    }

    Optional<SchoolStatus> status =
        builder.build().statusOn(START.plusDays(asked)).find();

    status.ifPresent(
        known -> assertThat(known).isEqualTo(truth(opened, closed, START.plusDays(asked))));
    if (openedKnown && closedKnown) {
      assertThat(status).isPresent();
    }
  }

  private static SchoolStatus truth(LocalDate opened, LocalDate closed, LocalDate date) {
    if (date.isBefore(opened)) {
      return SchoolStatus.NOT_YET_OPEN;
    }
    return date.isAfter(closed) ? SchoolStatus.CLOSED : SchoolStatus.OPEN;
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.threeten.extra.LocalDateRange;

/**
 * A link that makes another school of one, on a day that is not known.
 *
 * @param link the link
 * @param before the last day on which it is known that it had not begun, since one of the schools had not opened, if there
 *     is one
 * @param by the first day by which it is known that it had, if there is one
 */
record UndatedReshaping(Succession link, Optional<LocalDate> before, Optional<LocalDate> by) {

  /** Whether it may begin after the first day of a span and by the last. */
  boolean mayBeginIn(LocalDateRange span) {
    return by.filter(day -> !day.isAfter(span.getStart())).isEmpty()
        && before.filter(day -> !day.isBefore(span.getEndInclusive())).isEmpty();
  }
}

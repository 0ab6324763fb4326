/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * Whether a link agrees with what is known of its two schools: the predecessor opened before it, and the
 * successor is open when it takes over.
 */
final class LinkCheck {

  private LinkCheck() {}

  static Optional<Reason> against(Succession link, Function<Urn, Optional<School>> register) {
    return link.from().flatMap(from -> against(link, from, register));
  }

  private static Optional<Reason> against(
      Succession link, LocalDate from, Function<Urn, Optional<School>> register) {
    Optional<School> before = register.apply(link.predecessor());
    Optional<School> after = register.apply(link.successor());
    if (isSurely(before, from, SchoolStatus.NOT_YET_OPEN)) {
      return Optional.of(RegisterReasons.tookOverBeforeOpening(link, link.predecessor(), from));
    }
    if (before.flatMap(School::opened).filter(from::equals).isPresent()) {
      return Optional.of(RegisterReasons.tookOverOnOpening(link, from));
    }
    if (isSurely(after, from, SchoolStatus.NOT_YET_OPEN)) {
      return Optional.of(RegisterReasons.tookOverBeforeOpening(link, link.successor(), from));
    }
    return isSurely(after, from, SchoolStatus.CLOSED)
        ? Optional.of(RegisterReasons.tookOverAfterClosing(link, from))
        : Optional.empty();
  }

  private static boolean isSurely(Optional<School> school, LocalDate date, SchoolStatus status) {
    return school
        .flatMap(one -> one.statusOn(date).find())
        .filter(status::equals)
        .isPresent();
  }
}

/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * Whether a school meets conditions on its attributes: it does not, or it does, or there is a reason why that
 * is not known.
 *
 * @param excluded whether it surely does not
 * @param reason why it is not known, or empty if it is
 */
record Match(boolean excluded, Optional<Reason> reason) {

  private static final Match NO = new Match(true, Optional.empty());
  private static final Match YES = new Match(false, Optional.empty());

  static Match of(School school, LocalDate date, SchoolFilter filter, GroupBook groups) {
    boolean settled = school.changes().isEmpty();
    return wanted(
            filter.authority(),
            school.localAuthority().filter(one -> settled),
            () -> school.on(date).localAuthority())
        .and(() -> wanted(
            filter.phase(),
            school.phase().filter(one -> settled),
            () -> school.on(date).phase()))
        .and(() -> filter
            .group()
            .map(group -> groups
                .groupOn(school.urn(), group.kind(), date)
                .match(found -> of(found.equals(filter.group())), Match::unknown))
            .orElse(YES));
  }

  private Match and(Supplier<Match> next) {
    if (excluded) {
      return this;
    }
    Match other = next.get();
    return other.excluded() || reason.isEmpty() ? other : this;
  }

  private static <T> Match wanted(
      Optional<T> wanted, Optional<T> settled, Supplier<Answer<T>> attribute) {
    if (wanted.isEmpty()) {
      return YES;
    }
    return settled.isPresent()
        ? of(settled.get().equals(wanted.get()))
        : attribute.get().match(value -> of(value.equals(wanted.get())), Match::unknown);
  }

  private static Match of(boolean meets) {
    return meets ? YES : NO;
  }

  private static Match unknown(Reason reason) {
    return new Match(false, Optional.of(reason));
  }
}

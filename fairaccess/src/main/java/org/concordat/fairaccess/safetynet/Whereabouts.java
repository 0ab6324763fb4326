/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.fairaccess.safetynet.ChildFact.Left;

/**
 * Whether it is known where a child is that is on no register, and the divisions of schools by which sight of it was lost.
 *
 * <p>A child that leaves another school on the last day of a divided one may be at one of those that took that over, in
 * whatever order the two are read. One that leaves another later was there in between.
 */
final class Whereabouts {

  private final List<Left> lost = new ArrayList<>();
  private Optional<LocalDate> lostOn = Optional.empty();
  private boolean isKnown;

  /** Enters that something shows the child to be in the area, on no register. */
  void seen() {
    isKnown = true;
  }

  /** Enters that the child is on a register. */
  void registered() {
    lost.clear();
    lostOn = Optional.empty();
    isKnown = true;
  }

  /** Enters a leaving, which is the division of a school perhaps that knew that the child did not come. */
  void left(Left leaving, boolean isDivision, boolean isMissed) {
    lost.removeIf(one -> one.on().isBefore(leaving.on()));
    if (isDivision) {
      lost.add(leaving);
    }
    if (isDivision && !isMissed) {
      lostOn = Optional.of(leaving.on());
    }
    isKnown = lostOn.filter(leaving.on()::equals).isEmpty();
  }

  boolean isKnown() {
    return isKnown;
  }

  /** The divisions since which no school has the child. */
  ImmutableList<Left> lost() {
    return ImmutableList.copyOf(lost);
  }
}
